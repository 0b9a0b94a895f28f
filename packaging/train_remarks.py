"""Trains the model of remarks (`detectors/learnt/remarks.json`, `.weights`) from the posts in `packaging/training/`.

    python packaging/train_remarks.py          # trains and writes; needs the extra "train"
    python packaging/train_remarks.py --check  # prints what it says of posts it has not seen, and writes nothing

One post a line, spans marked [[TYPE|the words]]. The same posts give the same weights. Scores of a fold come from a
model that has not seen the posts of that fold.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from train_first_look import first_look
from train_hidden import Layer, layer
from training_posts import FOLDER, REMARKS, lines, stamp, unmarked, unseen

from detectors.clean import Text
from detectors.contract import Type
from detectors.learnt import remark_model
from detectors.learnt.remark_model import HIDDEN_SEES, SETTINGS, WEIGHTS, ZERO, Weights, features
from detectors.learnt.remarks import LearntRemarks
from detectors.learnt.words import WORD_KINDS, tokens
from detectors.work.sentences import sentences

TYPES = LearntRemarks.types


class Bars(NamedTuple):
    """Log-odds of a type. likely: from which on a sentence is likely one; doubted: below which a rule that says so is
    not believed; goes_on: from which on a sentence beside one is part of it (None: what a rule found stays short)."""

    likely: float
    doubted: float
    goes_on: float | None = None


BARS = {
    Type.SERVICE_USER_REMARK: Bars(1.5, -2.5, -3.5),
    Type.EMPLOYER_CRITICISM: Bars(2.0, -6.0),
    Type.BUSINESS_RISK: Bars(0.5, -4.5, -2.0),
    Type.CONFIDENTIAL: Bars(3.5, -5.0, -2.0),
    Type.ABUSE: Bars(3.0, -4.0),
    Type.DISCLAIMER: Bars(-0.5, -4.0),
    Type.LIVE_LOCATION: Bars(2.0, -30.0),
}
"""Those with which rules and model together did best on posts that others wrote for development, tweets among them.
Types that make up more of the training posts than of real life ask for more."""
RIGHT_LOOK = 0.7
"""Worth a look is a sentence from the lowest log-odds at which so many of the training posts' are right."""
FOLDS = 5
STRENGTH = 10.0
UNIT = 0.1
COPIES, DROPPED = 4, 0.5
"""Each sentence is shown so often, each time without this share of its features, by lot: no weight may lean on others.
On posts by writers not trained with, it did as much as some 3,000 more training posts."""
SEEN_TWICE = 2
SEEN_BY_HIDDEN = 3
"""Posts' sentences in which a feature must stand to be seen by the hidden layer."""
SMALL = 0.025
"""Weights of less than this for every type are left out."""
LOST = 0.015
"""Of the sentences that would be called likely, this share is given up by the first look, which spares the time for
two thirds of all others."""


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence: of which post, its words and features, the types it is."""

    post: int
    words: tuple[str, ...]
    features: tuple[str, ...]
    types: frozenset[str]


def rows(posts: Iterable[str]) -> list[Row]:
    """Every sentence of every post. A sentence is of a type when a third of it, or of the span, is marked so."""
    made = []
    for number, line in enumerate(posts):
        written, spans = unmarked(line)
        text = Text(written)
        if len(text.masked) != len(written) and spans:
            continue  # the marks' places would not hold in the folded text
        found = list(sentences(text.masked))
        for place in found:
            words = tokens(text.masked[place.start : place.end])
            own = set()
            for start, end, kind in spans:
                shared = min(end, place.end) - max(start, place.start)
                if shared > 0 and 3 * shared >= min(end - start, place.end - place.start):
                    own.add(kind)
            made.append(Row(number, tuple(words), tuple(sorted(features(words))), frozenset(own)))
    return made


def matrix(data: Sequence[Row], columns: dict[str, int]) -> Any:
    """A row for each sentence, UNIT where it has a column's feature."""
    from scipy.sparse import csr_matrix

    values: list[float] = []
    places: list[int] = []
    ends = [0]
    for row in data:
        known = [columns[feature] for feature in row.features if feature in columns]
        places += known
        values += [UNIT] * len(known)
        ends.append(len(places))
    return csr_matrix((values, places, ends), shape=(len(data), len(columns)))


def lossy(table: Any) -> Any:
    """The table's rows again and again, one table after the other, each without features that the lot (always the
    same) takes; those that stay count for them."""
    import numpy
    from scipy.sparse import vstack

    lot = numpy.random.default_rng(1)
    tables = []
    for _ in range(COPIES):
        copy = table.copy()
        copy.data = copy.data * (lot.random(len(copy.data)) >= DROPPED) / (1 - DROPPED)
        copy.eliminate_zeros()
        tables.append(copy)
    return vstack(tables).tocsr()


def fitted(table: Any, yes: Any) -> Any:
    """A logistic regression of `lossy` rows."""
    import numpy
    from sklearn.linear_model import LogisticRegression

    often = numpy.tile(yes, COPIES)
    return LogisticRegression(C=STRENGTH / COPIES, max_iter=500).fit(lossy(table), often)


def edge(scored: Sequence[tuple[float, bool]], wanted: float) -> float:
    """The lowest score from which on what is said is right as often as wanted."""
    best, right = 99.0, 0
    for said, (score, yes) in enumerate(sorted(scored, reverse=True), 1):
        right += yes
        if right / said >= wanted and said >= FOLDS:
            best = score
    return best


def hidden_scores(table: Any, told: Any, fold_of: Any) -> Any:
    """What the hidden layer adds to each row, each from one that has not seen the row's post."""
    import numpy

    scores = numpy.zeros(told.shape)
    for fold in range(FOLDS):
        known = fold_of != fold
        scores[~known] = layer(table[known], told[known]).scores(table[~known])
    return scores


def in_bytes(weights: Any) -> tuple[Any, Any]:
    """Each column's weights as 1 to 255, `ZERO` for none, and what one step of each column is."""
    import numpy

    step = numpy.maximum(numpy.abs(weights).max(axis=0), 1e-6) / (ZERO - 1)
    return (numpy.rint(weights / step) + ZERO).astype(numpy.uint8), step


def main(arguments: Sequence[str]) -> int:
    """Train and write, or check."""
    import numpy

    data = rows([*lines(), *lines(REMARKS)])
    counts: dict[str, int] = {}
    for row in data:
        for feature in row.features:
            counts[feature] = counts.get(feature, 0) + 1
    columns = {name: place for place, name in enumerate(sorted(n for n, c in counts.items() if c >= SEEN_TWICE))}
    seen = [name for name in columns if name.startswith(HIDDEN_SEES) and counts[name] >= SEEN_BY_HIDDEN]
    table = matrix(data, columns)
    ones = (table[:, [columns[name] for name in seen]] / UNIT).tocsr()
    fold_of = numpy.array([row.post % FOLDS for row in data])
    told = numpy.array([[kind.value in row.types for kind in TYPES] for row in data])
    print(f"{data[-1].post + 1} posts, {len(data)} sentences, {len(columns)} features, {len(seen)} of them seen twice")
    added = hidden_scores(ones, told, fold_of)
    likely, look, bias, weights = [], [], [], []
    accepted = numpy.zeros(len(data), bool)
    for place, kind in enumerate(TYPES):
        yes = told[:, place]
        alone = unseen(table, yes, fold_of, fitted) + added[:, place]
        scored = list(zip(alone.tolist(), yes.tolist(), strict=True))
        likely.append(BARS[kind].likely)
        look.append(round(min(edge(scored, RIGHT_LOOK), likely[-1]), 3))
        for name, from_ in (("likely", likely[-1]), ("look", look[-1])):
            said = [right for score, right in scored if score >= from_]
            right = sum(said) / max(len(said), 1)
            share = sum(said) / yes.sum()
            print(f"{kind:20} {int(yes.sum()):4} there; {name:6} from {from_:6.2f}: P {right:.2f} R {share:.2f}")
        accepted |= alone >= likely[-1]
        whole = fitted(table, yes)
        bias.append(float(whole.intercept_[0]))
        weights.append(whole.coef_[0] * UNIT)
    if "--check" in arguments:
        return 0
    any_type = numpy.array([not row.types.isdisjoint(TYPES) for row in data])
    look_first = first_look([row.words for row in data], any_type, accepted, fold_of, LOST)
    settings = {
        "types": [kind.value for kind in TYPES],
        "likely": likely,
        "look": look,
        "doubted": [BARS[kind].doubted for kind in TYPES],
        "goes_on": [BARS[kind].goes_on for kind in TYPES],
        **look_first,
    }
    write(settings, columns, numpy.array(weights).T, bias, seen, layer(ones, told))
    return 0


def write(
    settings: dict[str, Any],
    columns: dict[str, int],
    weights: Any,
    bias: Sequence[float],
    seen: Sequence[str],
    hidden: Layer,
) -> None:
    """The two files. weights: of each column for each type; seen: what the hidden layer sees."""
    import numpy

    also = set(seen)
    kept = [name for name, place in columns.items() if name not in also and numpy.abs(weights[place]).max() >= SMALL]
    own, step = in_bytes(weights[[columns[name] for name in (*seen, *kept)]])
    into, units = in_bytes(hidden.into)
    wide = numpy.hstack([own[: len(seen)], into])
    both = wide.tobytes() + own[len(seen) :].tobytes()
    packed = Weights((*seen, *kept), len(seen), own.shape[1], into.shape[1], both)
    WEIGHTS.write_bytes(packed.written())
    of_types = zip(bias, hidden.types_bias.tolist(), strict=True)
    settings = {
        "stamp": stamp(WORD_KINDS, Path(remark_model.__file__), folders=[FOLDER, REMARKS]),
        **settings,
        "bias": [round(one + two, 4) for one, two in of_types],
        "step": [round(one, 7) for one in step.tolist()],
        "hidden_bias": [round(one, 4) for one in (hidden.bias / units).tolist()],
        "out": [[round(one, 7) for one in column] for column in (hidden.out.T * units).tolist()],
    }
    SETTINGS.write_text(json.dumps(settings, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    size = (WEIGHTS.stat().st_size + SETTINGS.stat().st_size) / 1e6
    print(f"{len(packed.features)} weights, {size:.2f} MB")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
