"""Whether a model of sequences (CRF) may mark a line at all: told without CRFsuite, which most lines do not need.

What a word's features weigh is summed once for each word that is met, for all labels at a time: one whole number has
a field for each label, which holds by how much the label beats "outside", rounded up. Over these the best run of marked
words is looked for as Viterbi does. Where none beats staying outside, CRFsuite would mark nothing: what is said to
hold nothing holds nothing, and the rest is for CRFsuite to say.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import add
from pathlib import Path

from detectors.learnt.crf_file import Weights, weights
from detectors.learnt.line import Line, View, Word, of_brief, pairs
from detectors.learnt.tagged import OUTSIDE

_BITS = 24
_TOP = 1 << (_BITS - 1)
"""The highest bit of a field, free for comparing two."""
_ZERO = 1 << (_BITS - 2)
"""What a field holds for 0."""
_SCALE = 1 << 12
"""Units in a weight of 1; a field holds less than ±1,000, and no word's features weigh a tenth of that."""
_NEVER = -300 * _SCALE


class Outside:
    """The weights of one model, made ready. view: how far it sees. Raises what `crf_file.weights` does."""

    def __init__(self, model: Path, view: View) -> None:
        read = weights(model)
        self._view = view
        kinds = sorted({label[2:] for label in read.labels if label != OUTSIDE})
        fields = [f"{part}-{kind}" for part in "BI" for kind in kinds]
        step = _steps(read)
        cross = [
            max((step(one, two) for one in fields if one != two and one != f"B-{two[2:]}"), default=_NEVER)
            for two in fields
        ]
        worth = max(over - step(OUTSIDE, field) for over, field in zip(cross, fields, strict=True))
        self._weights = _gains(read, fields)
        self._nothing = (0,) * len(view.near)
        self._near = _by_neighbour(self._weights, view.near)
        self._beyond = self._summed(view.end)
        self._first = self._sum(view.first)
        self._count = len(fields)
        self._top = _packed(_TOP for _ in fields)
        self._ones = _packed(1 for _ in fields)
        self._start = _packed(_ZERO + (0 if field in read.labels else _NEVER) for field in fields)
        self._into = _packed(_ZERO + step(OUTSIDE, field) for field in fields)
        self._same = _packed(step(field, field) for field in fields)
        self._shift = _BITS * len(kinds)  # from the field where a kind begins to the one where it goes on
        self._all = (1 << _BITS * len(fields)) - 1
        self._on = _packed(step(f"B-{field[2:]}", field) if field[0] == "I" else 0 for field in fields)
        self._cross = _packed(cross)
        self._may_cross = _packed(_TOP - _ZERO - 1 + worth for _ in fields)
        self._leave = _packed(_TOP - _ZERO - 1 + step(field, OUTSIDE) for field in fields)
        self._end = _packed(_TOP - _ZERO - 1 for _ in fields)

    def may_mark(self, line: Line) -> bool:
        """Whether some run of words may weigh more marked than not."""
        if not line.words:
            return False
        top, into, same, leave = self._top, self._into, self._same, self._leave
        best = reached = self._start  # of each label the best run that ends with it, without the word's own gains
        for gains in self._gains(line):
            best = reached + gains
            if (best + leave) & top:
                return True
            reached = _greater(_greater(best + same, into, top), (best << self._shift & self._all) + self._on, top)
            if (best + self._may_cross) & top:
                reached = _greater(reached, self._most(best) * self._ones + self._cross, top)
        return bool((best + self._end) & top)

    def _gains(self, line: Line) -> list[int]:
        """For each word by how much each label beats "outside"."""
        words, near = line.words, self._view.near
        count, reach = len(words), max(map(abs, near))
        ends = [self._beyond] * reach
        columns = tuple(zip(*ends, *map(self._of, words), *ends, strict=True))
        gains: Iterable[int] = columns[0][reach : reach + count]
        for by, column in zip(near, columns[1:], strict=True):
            gains = map(add, gains, column[reach + by : reach + by + count])
        made = list(gains)
        weights = self._weights
        for place, pair in pairs([word.small for word in words]):
            if pair in weights:
                made[place] += weights[pair]
        briefs: dict[str, int] = {}
        for n, word in enumerate(words):
            if word.brief not in briefs:
                briefs[word.brief] = self._sum(of_brief(word.brief, line.about))
            made[n] += briefs[word.brief]
        made[0] += self._first
        return made

    def _of(self, word: Word) -> tuple[int, ...]:
        """What its own features weigh together, and those that it gives each neighbour."""
        if not word.sums:
            word.sums = self._summed(word)
        return word.sums

    def _summed(self, word: Word) -> tuple[int, ...]:
        near = [self._near[told] for told in word.told if told in self._near]
        return (
            (self._sum(word.own), *map(sum, zip(*near, strict=True))) if near else (self._sum(word.own), *self._nothing)
        )

    def _sum(self, features: Iterable[str]) -> int:
        return sum(self._weights.get(feature, 0) for feature in features)

    def _most(self, fields: int) -> int:
        """The greatest of the fields."""
        return max(fields >> _BITS * n & (_TOP - 1) for n in range(self._count))


def _steps(read: Weights) -> Callable[[str, str], int]:
    """How much more than staying outside it weighs to go from a label to another, in units, rounded up."""
    at = {label: place for place, label in enumerate(read.labels)}
    stay = read.steps.get((at[OUTSIDE], at[OUTSIDE]), 0.0)

    def step(one: str, two: str) -> int:
        if one not in at or two not in at:
            return _NEVER
        return math.ceil((read.steps.get((at[one], at[two]), 0.0) - stay) * _SCALE)

    return step


def _gains(read: Weights, fields: Sequence[str]) -> dict[str, int]:
    """Feature -> by how much it lets each label beat "outside", rounded up."""
    places = {n: _BITS * fields.index(label) for n, label in enumerate(read.labels) if label != OUTSIDE}
    out = read.labels.index(OUTSIDE)
    every = _packed(1 for _ in fields)
    return {
        feature: sum(math.ceil(by[n] * _SCALE) << places[n] for n in by if n != out)
        - math.floor(by.get(out, 0.0) * _SCALE) * every
        for feature, by in read.states.items()
    }


def _by_neighbour(gains: Mapping[str, int], near: Sequence[int]) -> dict[str, tuple[int, ...]]:
    """What a word tells its neighbours -> what that weighs for each of their distances."""
    told = {feature.partition(":")[2] for feature in gains if feature.partition(":")[0] in map(str, near)}
    return {one: tuple(gains.get(f"{by}:{one}", 0) for by in near) for one in told}


def _packed(values: Iterable[int]) -> int:
    """Values side by side, the first in the lowest field."""
    return sum(value << _BITS * n for n, value in enumerate(values))


def _greater(one: int, other: int, top: int) -> int:
    """In each field the greater of the two, which are not negative."""
    won = ((one | top) - other) & top
    return other ^ ((one ^ other) & (won - (won >> _BITS - 1)))
