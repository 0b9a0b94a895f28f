"""The model of remarks: what it sees of a sentence, and what a sentence scores for each type.

It is a sum of weights, one for each feature and type, plus what a small hidden layer, which sees fewer features, adds
to it. `packaging/train_remarks.py` makes `remarks.json` (settings) and `remarks.weights` (see `Weights`) with the same
features. All weights of a feature are summed at once, as one whole number that has a field of 32 bits for each.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import mul
from pathlib import Path
from typing import Any, NamedTuple

from detectors.contract import Type
from detectors.learnt.first_look import FirstLook
from detectors.learnt.words import kinds_of, of_word, stem

SETTINGS = Path(__file__).with_name("remarks.json")
WEIGHTS = Path(__file__).with_name("remarks.weights")
HIDDEN_SEES = ("s:", "k:", "b:")
"""How the features begin that the hidden layer sees."""

ZERO = 128
"""Weights are kept as 1 to 255, this is none: each is this less, times the step of its column."""

_PAIRS = "bgm"
_MOST_SEEN = 20_000


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


@dataclass(frozen=True, slots=True)
class Weights:
    """Features and, row by row, their weights in bytes: `types` of them each, and `hidden` more for the first `seen`.

    On disk: four counts (features, seen, types, hidden), the features' lines, then the rows; all deflated.
    """

    features: Sequence[str]
    seen: int
    types: int
    hidden: int
    rows: bytes

    def written(self) -> bytes:
        """As it stands on disk."""
        names = "\n".join(self.features).encode()
        counts = struct.pack("<5I", len(self.features), self.seen, self.types, self.hidden, len(names))
        return zlib.compress(counts + names + self.rows, 9)

    @classmethod
    def read(cls, packed: bytes) -> Weights:
        """What `written` made. ValueError: it is not whole."""
        whole = zlib.decompress(packed)
        count, seen, types, hidden, long = struct.unpack_from("<5I", whole)
        made = cls(whole[20 : 20 + long].decode().split("\n"), seen, types, hidden, whole[20 + long :])
        if len(made.features) != count or len(made.rows) != count * types + seen * hidden:
            raise ValueError("the weights of remarks are not whole")
        return made

    def row(self, place: int) -> bytes:
        """The weights of one feature, of `types` and then, of the first `seen`, of `hidden`."""
        wide = self.types + self.hidden
        start = place * wide if place < self.seen else self.seen * wide + (place - self.seen) * self.types
        return self.rows[start : start + (wide if place < self.seen else self.types)]


class Model:
    """Scores of a sentence's words.

    types: in the order of the scores. likely, look: from which score on it is one. doubted: what a rule finds likely is
    not, below this score. goes_on: from which score on a sentence beside a remark is part of it; None: a remark of the
    type is no more than what was found.
    """

    def __init__(self, settings: dict[str, Any], weights: Weights) -> None:
        self.types = tuple(Type(name) for name in settings["types"])
        self.likely: tuple[float, ...] = tuple(settings["likely"])
        self.look: tuple[float, ...] = tuple(settings["look"])
        self.doubted: tuple[float, ...] = tuple(settings["doubted"])
        self.goes_on: tuple[float | None, ...] = tuple(settings["goes_on"])
        self.first_look = FirstLook(settings["adds"], settings["promise"])
        self._bias: tuple[float, ...] = tuple(settings["bias"])
        self._step: tuple[float, ...] = tuple(settings["step"])
        self._hidden_bias: tuple[float, ...] = tuple(settings["hidden_bias"])
        self._out: list[tuple[float, ...]] = [tuple(column) for column in settings["out"]]
        self._weights = weights
        self._fields = struct.Struct(f"<{len(self.types) + 1 + weights.hidden}I")
        self._rows: dict[int, int] = {}
        self._alone: dict[str, int] = {}  # feature -> its place among the weights
        self._ids: dict[str, int] = {}  # stem or kind -> its number
        self._pairs: dict[str, dict[int, int]] = {sort: {} for sort in _PAIRS}
        for place, feature in enumerate(weights.features):
            sort, named = feature[0], feature[2:]
            if sort in _PAIRS:
                one, two = named.split(" ")
                self._pairs[sort][self._id(one) << 32 | self._id(two)] = place
            else:
                self._alone[feature] = place
        self._seen: dict[str, _Seen] = {}

    def scores(self, words: Sequence[str]) -> list[float]:
        """Log-odds of each type: what `features` weigh together, found without spelling out each of them."""
        beside, gap, kinds = (self._pairs[sort] for sort in _PAIRS)
        seen = [self._see("^"), *map(self._see, words), self._see("$")]
        found: set[int] = set()
        for word in seen[1:-1]:
            found.update(word.alone)
        found.update([beside.get(one.stem << 32 | two.stem, -1) for one, two in pairwise(seen)])
        found.update([gap.get(one.stem << 32 | two.stem, -1) for one, two in zip(seen, seen[2:], strict=False)])
        found.update([kinds.get(a << 32 | b, -1) for one, two in pairwise(seen) for a in one.kinds for b in two.kinds])
        found.discard(-1)
        return self._weighed(found)

    def _weighed(self, places: Iterable[int]) -> list[float]:
        rows = [self._rows.get(place) or self._row(place) for place in places]
        fields = self._fields.unpack(sum(rows).to_bytes(self._fields.size, "little"))
        count = len(self.types)
        level = ZERO * len(rows)
        seen = fields[count]
        low = ZERO * seen
        even = seen**-0.5 if seen else 0.0
        sums = [(part - low) * even + bias for part, bias in zip(fields[count + 1 :], self._hidden_bias, strict=True)]
        layer = [one if one > 0 else 0.0 for one in sums]
        return [
            (part - level) * step + bias + sum(map(mul, layer, out))
            for part, step, bias, out in zip(fields[:count], self._step, self._bias, self._out, strict=True)
        ]

    def _row(self, place: int) -> int:
        """A feature's weights as one number: those of the types, whether the hidden layer sees it, those of that."""
        count = len(self.types)
        own = self._weights.row(place)
        hidden = own[count:] or bytes(self._weights.hidden)
        fields = self._fields.pack(*own[:count], int(place < self._weights.seen), *hidden)
        self._rows[place] = made = int.from_bytes(fields, "little")
        return made

    def _id(self, name: str) -> int:
        return self._ids.setdefault(name, len(self._ids))

    def _see(self, word: str) -> _Seen:
        """What the model knows of a word, worked out when first asked for."""
        seen = self._seen.get(word)
        if seen is None:
            none = len(self._ids)  # the number of no name
            seen = _Seen(
                tuple(self._alone[feature] for feature in of_word(word) if feature in self._alone),
                self._ids.get(stem(word), none),
                tuple(self._ids.get(kind, none) for kind in kinds_of().get(word, (word,))),
            )
            if len(self._seen) < _MOST_SEEN:
                self._seen[word] = seen
        return seen


class _Seen(NamedTuple):
    """A word: the places of its own weights, and the numbers of its stem and kinds."""

    alone: tuple[int, ...]
    stem: int
    kinds: tuple[int, ...]


@lru_cache(maxsize=1)
def model() -> Model:
    """The model that comes with the program. OSError, ValueError: its files are gone or broken."""
    return Model(json.loads(SETTINGS.read_text(encoding="utf-8")), Weights.read(WEIGHTS.read_bytes()))
