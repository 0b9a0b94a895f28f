"""Trains what names mean: `detectors/learnt/named.txt` (of one post) and `app/core/weights.py` (over all posts).

python packaging/train_named.py          # trains and writes; needs the extra "train"
python packaging/train_named.py --check  # prints what it says of lives it has not seen, and writes nothing
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from training_posts import LIVES, unmarked
from whole_lives import Life, is_told, lives, told_otherwise

from app.core import weights
from app.core.item import Item
from app.core.mentioned import known_of
from app.core.weighing import KINDS, Known, candidates, key_of, rows_of, weighed
from detectors.clean import FILLER, Text
from detectors.contract import Clue, Span
from detectors.learnt.mention_features import features
from detectors.learnt.mentions import names_in, value_of, words_in
from detectors.learnt.name_features import places
from detectors.learnt.named import CEILING, FLOOR, MODEL, written

FOLDS = 5
LEAST = 3
"""In so many names a feature must stand."""
WEIGHT = 3.0
"""What a name of a whole life counts beside one of a single post."""
RIDGE, RIDGE_OVER = 0.05, 0.03
SMALL = 0.04
"""A feature whose weights are all below is left out."""


@dataclass(frozen=True, slots=True)
class Row:
    """One name in one post: its features, and of each kind whether it is that (None: may be). life: -1 for posts."""

    value: str
    seen: list[str]
    told: tuple[bool | None, ...]
    life: int
    item: str = ""


def names_of(text: str) -> Iterator[tuple[str, Span, list[str]]]:
    """Value, place and features of the names in a text, as the reader sees them."""
    masked = Text(text.replace("’", "'").replace("‘", "'")).masked
    words = words_in(masked, places(masked, Span(0, len(masked)))[:160])
    for first, end in list(names_in(words))[:24]:
        value = value_of(words, first, end)
        if FILLER not in value:
            yield value, Span(words.where[first].start, words.where[end - 1].end), features(words, first, end)


def of_posts() -> Iterator[Row]:
    """The names in the single posts."""
    for path in sorted(LIVES.glob("*.txt")):
        if path.name == "lives30.txt":  # told of as whole lives
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            text, spans = unmarked(line.strip())
            if len(Text(text).masked) != len(text):
                continue
            for value, place, seen in names_of(text):
                mine = set(key_of(value).split())
                marked = set()
                for start, end, kind in spans:
                    other = set(key_of(text[start:end]).split())
                    if start < place.end and place.start < end and (mine <= other or other <= mine):
                        marked.add(kind.lower())
                yield Row(value, seen, tuple(kind in marked for kind in KINDS), -1)


def of_lives(some: Sequence[Life]) -> Iterator[Row]:
    """The names in whole lives."""
    for n, life in enumerate(some):
        for item in life.items:
            for value, _, seen in names_of(item.text):
                yield Row(value, seen, tuple(is_told(kind, value, life) for kind in KINDS), n, item.key)


class Model:
    """A linear model for each kind."""

    def __init__(self, rows: Sequence[Row]) -> None:
        count = Counter(one for row in rows for one in row.seen)
        self.at = {one: n for n, one in enumerate(sorted(one for one, many in count.items() if many >= LEAST))}
        table, counts = self._table(rows), numpy.array([1.0 if row.life < 0 else WEIGHT for row in rows])
        self.fits = []
        for n in range(len(KINDS)):
            asked = numpy.array([row.told[n] is not None for row in rows])
            yes = numpy.array([bool(row.told[n]) for row in rows])
            fit = LogisticRegression(C=RIDGE, solver="liblinear", max_iter=200)
            self.fits.append(fit.fit(table[asked], yes[asked], sample_weight=counts[asked]))

    def _table(self, rows: Sequence[Row]) -> Any:
        where, starts = [], [0]
        for row in rows:
            where += sorted({self.at[one] for one in row.seen if one in self.at})
            starts.append(len(where))
        return csr_matrix((numpy.ones(len(where)), where, starts), shape=(len(rows), len(self.at)))

    def odds(self, rows: Sequence[Row]) -> list[tuple[int, ...]]:
        """As `named.odds_of` tells them."""
        table = self._table(rows)
        told = numpy.array([fit.decision_function(table) for fit in self.fits]).T
        return [tuple(int(max(FLOOR, min(CEILING, round(10 * one)))) for one in row) for row in told]

    def write(self, target: Path) -> None:
        """Write the features that count."""
        lines = ["\t".join(("", *(f"{fit.intercept_[0]:.3f}" for fit in self.fits)))]
        for one, n in self.at.items():
            weights = [float(fit.coef_[0][n]) for fit in self.fits]
            if max(map(abs, weights)) >= SMALL:
                lines.append(f"{one}\t{written(weights)}")
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Told:
    """What the second step sees of a life: mentions with odds of a model that has not seen it, and what is known."""

    life: Life
    mentions: list[tuple[Clue, Item]]
    known: list[Known]
    mails: list[str]


def seen_anew(some: Sequence[Life], rows: Sequence[Row], posts: Sequence[Row]) -> list[Told]:
    """Each life as the second step sees it."""
    odds: dict[tuple[int, str, str], tuple[int, ...]] = {}
    for fold in range(FOLDS):
        model = Model([*posts, *(row for row in rows if row.life % FOLDS != fold)])
        asked = [row for row in rows if row.life % FOLDS == fold]
        for row, told in zip(asked, model.odds(asked), strict=True):
            at = (row.life, row.item, row.value)
            odds[at] = max(odds.get(at, told), told, key=max)
    made = []
    for n, (life, (facts, mentions)) in enumerate(zip(some, told_otherwise(some), strict=True)):
        anew = [(replace(clue, odds=odds[n, item.key, clue.value]), item) for clue, item in mentions]
        made.append(Told(life, anew, known_of(facts), [fact.value for fact in facts if fact.kind == "email"]))
    return made


def over_all(some: Sequence[Told]) -> dict[str, tuple[float, ...]]:
    """The weights of each kind over all posts: what counts without any, and of each part of a row."""
    made = {}
    names = [(one, candidates(one.mentions)) for one in some]
    for kind in KINDS:
        rows, yes = [], []
        for one, some_names in names:
            for name, row in rows_of(kind, some_names, one.known, one.mails):
                told = is_told(kind, name.clues[0][0].value, one.life)
                if told is not None:
                    rows.append(row)
                    yes.append(told)
        table = numpy.array(rows)
        mean, spread = table.mean(0), table.std(0) + 1e-6
        fit = LogisticRegression(C=RIDGE_OVER, max_iter=1000).fit((table - mean) / spread, yes)
        weights = fit.coef_[0] / spread
        made[kind] = (float(fit.intercept_[0] - (weights * mean).sum()), *map(float, weights))
    return made


def check(some: Sequence[Told]) -> None:
    """Print of each kind how many facts are right and how many of those there are found, from each chance on."""
    bars = (0.3, 0.4, 0.5, 0.6, 0.7)
    right, said, there, found = Counter[Any](), Counter[Any](), Counter[str](), Counter[Any]()
    for fold in range(FOLDS):
        table = over_all([one for n, one in enumerate(some) if n % FOLDS != fold])
        for one in some[fold::FOLDS]:
            for kind in KINDS:
                there[kind] += len(one.life.facts.get(kind, ()))
            for bar in bars:
                hit = set()
                for name in weighed(one.mentions, one.known, one.mails, table, dict.fromkeys(KINDS, bar)):
                    answer = is_told(name.kind, name.value, one.life)
                    fits = {fact for fact in one.life.facts.get(name.kind, ()) if _sub(fact, name.value)}
                    if fits or answer is not None:
                        said[name.kind, bar] += 1
                        right[name.kind, bar] += bool(fits)
                    hit |= {(name.kind, fact) for fact in fits}
                for kind, _ in hit:
                    found[kind, bar] += 1
    for kind in (*KINDS, "all"):
        of = KINDS if kind == "all" else (kind,)
        parts = []
        for bar in bars:
            hits, all_ = sum(right[one, bar] for one in of), sum(said[one, bar] for one in of)
            got, want = sum(found[one, bar] for one in of), sum(there[one] for one in of)
            parts.append(f"{bar:.1f} P {hits / max(1, all_):.2f} R {got / max(1, want):.2f}")
        print(f"{kind:7} {sum(there[one] for one in of):4} there: {'; '.join(parts)}")


def _sub(fact: str, value: str) -> bool:
    one, other = set(key_of(fact).split()), set(key_of(value).split())
    return one <= other or other <= one


def _wrapped(row: Sequence[float]) -> str:
    said = [f"{one:.4g}," for one in row]
    return "\n".join(f"        {' '.join(said[n : n + 10])}" for n in range(0, len(said), 10))


def main(arguments: Sequence[str]) -> int:
    """Train and write, or check."""
    some = list(lives())
    rows, posts = list(of_lives(some)), list(of_posts())
    anew = seen_anew(some, rows, posts)
    if "--check" in arguments:
        check(anew)
        return 0
    Model([*posts, *rows]).write(MODEL)
    lines = [f'    "{kind}": (\n{_wrapped(row)}\n    ),' for kind, row in over_all(anew).items()]
    target = Path(weights.__file__)
    head = target.read_text(encoding="utf-8").partition("WEIGHTS")[0]
    table = "\n".join(("WEIGHTS: dict[str, tuple[float, ...]] = {", *lines, "}"))
    target.write_text(f"{head}{table}\n", encoding="utf-8")
    print(f"{len(some)} lives, {len(posts)} names in single posts, {MODEL.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
