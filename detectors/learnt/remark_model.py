"""The linear model of remarks: what it sees of a sentence, and what a sentence scores for each type.

`remarks.json` is made by `packaging/train_remarks.py`, which uses the same features. The scores of all types are summed
at once, as one whole number that has a field of 32 bits for each.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from detectors.contract import Type
from detectors.learnt.first_look import FirstLook
from detectors.learnt.words import kinds_of, of_word, stem

WEIGHTS = Path(__file__).with_name("remarks.json")
SCALE = 1_000
"""Weights are kept as whole thousandths."""

_MOST_SEEN = 20_000
_BITS = 32
_HALF = 1 << (_BITS - 1)


def features(words: Sequence[str]) -> set[str]:
    """Features of a sentence: each word, its stem and kinds; stems side by side and with one between; kinds of words
    side by side."""
    table = kinds_of()
    stems = [stem(word) for word in words]
    ends = ["^", *stems, "$"]
    shapes = [table.get(word, (word,)) for word in ("^", *words, "$")]
    found = {"s:" + word for word in stems}
    found.update(["w:" + word for word in words])
    found.update([f"b:{one} {two}" for one, two in pairwise(ends)])
    found.update([f"g:{one} {two}" for one, two in zip(ends, ends[2:], strict=False)])
    found.update([f"m:{a} {b}" for one, two in pairwise(shapes) for a in one for b in two])
    found.update(["k:" + kind for word in words for kind in table.get(word, ())])
    return found


def packed(weights: Sequence[int]) -> int:
    """Whole numbers, each within ±2³¹ also when summed, as one."""
    return sum(weight << (_BITS * place) for place, weight in enumerate(weights))


def unpacked(total: int, count: int) -> list[int]:
    """The sums of what `packed` made one of."""
    sums = []
    for _ in range(count):
        low = total & ((1 << _BITS) - 1)
        low -= (low & _HALF) << 1
        sums.append(low)
        total = (total - low) >> _BITS
    return sums


class Model:
    """Scores of a sentence's words. types: in the order of the scores. likely, look: from which score on it is one."""

    def __init__(self, read: dict[str, Any]) -> None:
        self.types = tuple(Type(name) for name in read["types"])
        self.likely: tuple[float, ...] = tuple(read["likely"])
        self.look: tuple[float, ...] = tuple(read["look"])
        self.first_look = FirstLook(read["adds"], read["promise"])
        self._bias: tuple[float, ...] = tuple(read["bias"])
        self._weights: list[int] = []
        self._alone: dict[str, int] = {}  # feature -> its place among the weights
        self._pairs: dict[str, dict[str, dict[str, int]]] = {"b": {}, "g": {}, "m": {}}
        for place, (feature, weights) in enumerate(read["weights"].items()):
            self._weights.append(packed(weights))
            sort, _, named = feature.partition(":")
            one, _, two = named.partition(" ")
            if two:
                self._pairs[sort].setdefault(one, {})[two] = place
            else:
                self._alone[feature] = place
        self._seen: dict[str, _Seen] = {}

    def scores(self, words: Sequence[str]) -> list[float]:
        """Log-odds of each type: what `features` weigh together, found without spelling out each of them."""
        seen = [self._see("^"), *map(self._see, words), self._see("$")]
        found: set[int] = set()
        for word in seen[1:-1]:
            found.update(word.alone)
        for one, two in pairwise(seen):
            place = one.beside.get(two.stem)
            if place is not None:
                found.add(place)
            for kinds in one.kinds_beside:
                for kind in two.kinds:
                    if kind in kinds:
                        found.add(kinds[kind])
        for one, two in zip(seen, seen[2:], strict=False):
            place = one.gap.get(two.stem)
            if place is not None:
                found.add(place)
        total = sum(map(self._weights.__getitem__, found))
        return [part / SCALE + bias for part, bias in zip(unpacked(total, len(self.types)), self._bias, strict=True)]

    def _see(self, word: str) -> _Seen:
        """What the model knows of a word, worked out when first asked for."""
        seen = self._seen.get(word)
        if seen is None:
            root, kinds = stem(word), kinds_of().get(word, (word,))
            seen = _Seen(
                root,
                kinds,
                tuple(self._alone[feature] for feature in of_word(word) if feature in self._alone),
                self._pairs["b"].get(root, {}),
                self._pairs["g"].get(root, {}),
                [self._pairs["m"][kind] for kind in kinds if kind in self._pairs["m"]],
            )
            if len(self._seen) < _MOST_SEEN:
                self._seen[word] = seen
        return seen


class _Seen(NamedTuple):
    """A word: places of its own weights, and for words right after it or one further on places by stem or kind."""

    stem: str
    kinds: tuple[str, ...]
    alone: tuple[int, ...]
    beside: dict[str, int]
    gap: dict[str, int]
    kinds_beside: list[dict[str, int]]


@lru_cache(maxsize=1)
def model() -> Model:
    """The model that comes with the program."""
    return Model(json.loads(WEIGHTS.read_text(encoding="utf-8")))
