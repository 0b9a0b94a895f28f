"""What a model of sequences (CRF) sees of the words of a line: each by itself, its neighbours, and what is about.

The same features feed the training scripts, CRFsuite and `outside`, which adds up their weights without spelling them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple


class Word:
    """A word as a model sees it.

    small: in small letters. own: its features where it stands. told: what its neighbours are told of it, each with its
    distance. about: what every word of the line is told, since it is there; brief: its looks, which go with that. sums:
    what its features weigh, kept by the `outside` of its model.
    """

    __slots__ = ("about", "brief", "own", "small", "sums", "told")

    def __init__(
        self, small: str, own: Iterable[str], told: Iterable[str], brief: str, about: Iterable[str] = ()
    ) -> None:
        self.small = small
        self.own = tuple(own)
        self.told = tuple(told)
        self.brief = brief
        self.about = tuple(about)
        self.sums: tuple[int, ...] = ()

    def near(self, by: int) -> Iterator[str]:
        """The features that it gives the word which has it `by` places further on."""
        return (f"{by}:{one}" for one in self.told)


class View(NamedTuple):
    """How far a model sees. near: distances of neighbours; end: what stands before and after a line; first: features
    of its first word."""

    near: tuple[int, ...]
    end: Word
    first: tuple[str, ...] = ()


class Line(NamedTuple):
    """Words in their order, and what is told of every one of them."""

    words: Sequence[Word]
    about: Sequence[str]


def features(line: Line, view: View) -> list[list[str]]:
    """For each word its features."""
    words = line.words
    count = len(words)
    made = []
    for n, word in enumerate(words):
        row = [*word.own]
        for by in view.near:
            row += (words[n + by] if 0 <= n + by < count else view.end).near(by)
        made.append(row)
    for n, pair in pairs([word.small for word in words]):
        made[n].append(pair)
    for n, word in enumerate(words):
        made[n] += of_brief(word.brief, line.about)
    if made:
        made[0] += view.first
    return made


def pairs(small: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Which word is told which feature of two words: those on both sides of it, the two before, the two after."""
    for n, (before, after) in enumerate(zip(small, small[2:], strict=False), 1):
        yield n, f"n:{before}|{after}"
    for n, (one, two) in enumerate(pairwise(small)):
        if n + 2 < len(small):
            yield n + 2, f"b:{one}|{two}"
        if n:
            yield n - 1, f"c:{one}|{two}"


def of_brief(brief: str, about: Iterable[str]) -> list[str]:
    """Features of a word's looks together with what is about."""
    return [f"t:{brief}&{one}" for one in about]
