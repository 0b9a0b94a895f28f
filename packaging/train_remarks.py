"""Trains the linear model of remarks (`detectors/learnt/remarks.json`) from the posts in `packaging/training/`.

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
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from train_first_look import first_look
from training_posts import lines, stamp, unmarked, unseen

from detectors.clean import Text
from detectors.contract import Type
from detectors.learnt import remark_model
from detectors.learnt.remark_model import SCALE, WEIGHTS, features
from detectors.learnt.remarks import LearntRemarks
from detectors.learnt.words import WORD_KINDS, tokens
from detectors.work.sentences import sentences

TYPES = LearntRemarks.types
LIKELY = {
    Type.SERVICE_USER_REMARK: 0.7,
    Type.EMPLOYER_CRITICISM: 0.2,
    Type.BUSINESS_RISK: -0.7,
    Type.CONFIDENTIAL: 0.3,
    Type.ABUSE: 0.6,
    Type.DISCLAIMER: -1.0,
    Type.LIVE_LOCATION: 0.1,
}
"""Log-odds from which on a sentence is likely one: four of five were right on posts that others wrote for development.
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
SMALL = 0.045
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


def main(arguments: Sequence[str]) -> int:
    """Train and write, or check."""
    import numpy

    data = rows(lines())
    counts: dict[str, int] = {}
    for row in data:
        for feature in row.features:
            counts[feature] = counts.get(feature, 0) + 1
    columns = {name: place for place, name in enumerate(sorted(n for n, c in counts.items() if c >= SEEN_TWICE))}
    table = matrix(data, columns)
    fold_of = numpy.array([row.post % FOLDS for row in data])
    print(f"{data[-1].post + 1} posts, {len(data)} sentences, {len(columns)} features")
    likely, look, bias, weights = [], [], [], []
    accepted = numpy.zeros(len(data), bool)
    for kind in TYPES:
        yes = numpy.array([kind.value in row.types for row in data])
        alone = unseen(table, yes, fold_of, fitted)
        scored = list(zip(alone.tolist(), yes.tolist(), strict=True))
        likely.append(LIKELY[kind])
        look.append(round(min(edge(scored, RIGHT_LOOK), likely[-1]), 3))
        for name, from_ in (("likely", likely[-1]), ("look", look[-1])):
            said = [right for score, right in scored if score >= from_]
            right = sum(said) / max(len(said), 1)
            share = sum(said) / yes.sum()
            print(f"{kind:20} {int(yes.sum()):4} there; {name:6} from {from_:6.2f}: P {right:.2f} R {share:.2f}")
        accepted |= alone >= likely[-1]
        whole = fitted(table, yes)
        bias.append(round(float(whole.intercept_[0]), 3))
        weights.append(whole.coef_[0])
    if "--check" in arguments:
        return 0
    kept = {
        name: [round(float(of_type[place]) * UNIT * SCALE) for of_type in weights]
        for name, place in columns.items()
        if max(abs(of_type[place]) for of_type in weights) * UNIT >= SMALL
    }
    any_type = numpy.array([not row.types.isdisjoint(TYPES) for row in data])
    look_first = first_look([row.words for row in data], any_type, accepted, fold_of, LOST)
    WEIGHTS.write_text(
        json.dumps(
            {
                "stamp": stamp(WORD_KINDS, Path(remark_model.__file__)),
                "types": [kind.value for kind in TYPES],
                "likely": likely,
                "look": look,
                "bias": bias,
                **look_first,
                "weights": dict(sorted(kept.items())),
            },
            ensure_ascii=False,
            separators=(",", ":"),
            indent=None,
        ).replace('],"', '],\n"')
        + "\n",
        encoding="utf-8",
    )
    print(f"{len(kept)} weights, {WEIGHTS.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
