"""What the model of lives sees of each word of a post: the word, its looks, kinds and lists, and its neighbours'.

The same function feeds the training script and the reader, so that both see the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from detectors import names
from detectors.contract import Span
from detectors.learnt import line, words
from detectors.learnt.line import Line, View, Word
from detectors.learnt.name_features import places
from detectors.learnt.words import kinds_in, kinds_of
from detectors.life.club_names import CLUBS
from detectors.life.more_names import MORE
from detectors.life.town_names import TOWNS

LIFE_KINDS = Path(__file__).with_name("life_kinds.txt")
_TEXT = frozenset(
    (
        "BIRTH", "MATCH", "SCHOOLDAY", "WORKCUE", "ANIMAL", "PETTHING", "KIN", "AWAYDAY", "CARTALK", "DAYSNAME",
        "EVERY", "RELDAY", "ACTIVITY", "MINE", "ME", "SPORTKIND",
    )
)  # fmt: skip
"""Kinds of word whose presence anywhere in the post is told of every word."""
_BEGINS, _WITHIN = "B", "I"


def features(text: str, where: Sequence[Span]) -> list[list[str]]:
    """For each of these places its features."""
    return line.features(seen(text, where), VIEW)


def seen(text: str, where: Sequence[Span]) -> Line:
    """These places as the model sees them."""
    written = [text[start:end] for start, end in where]
    lists = listed([word.lower() for word in written])
    made = list(map(_word, written, lists))
    there = {kind for word in made for kind in word.about}
    return Line(made, ("few" if len(made) < 12 else "many", *sorted(there)))


def of_word(word: str) -> list[str]:
    """The features that a word in small letters, without apostrophes, has by itself."""
    return [*words.of_word(word), *(f"k:{kind}" for kind in life_kinds().get(word, ())), *_alone().get(word, ())]


@lru_cache(maxsize=4_000)
def _word(word: str, lists: str) -> Word:
    low = word.lower()
    bare = low.replace("'", "")
    kinds = kinds_of().get(bare, ()) + life_kinds().get(bare, ())
    looks = _shape(word)
    given = _is_given(low.removesuffix("'s"))
    marks = [*(f"k={kind}" for kind in kinds), *lists.split(), *(("given",) if given else ())]
    own = [f"w={low}", f"sh={looks}", f"p3={low[:3]}", f"s3={low[-3:]}", *marks]
    if len(low) > 4:
        own.append(f"s4={low[-4:]}")
    brief = f"{looks}{'g' if given else ''}{'l' if lists else ''}"
    return Word(low, own, (f"w={low}", f"sh={looks}", *marks), brief, [kind for kind in kinds if kind in _TEXT])


def listed(small: Sequence[str]) -> list[str]:
    """For each word the lists on which it stands, with the words beside it: "town=B club=B"."""
    found = [""] * len(small)
    table = _lists()
    for n, word in enumerate(small):
        for rest, mark in table.get(word, ()):
            end = n + 1 + len(rest)
            if tuple(small[n + 1 : end]) == rest:
                for m in range(n, end):
                    one = f"{mark}={_BEGINS if m == n else _WITHIN}"
                    if one not in found[m]:
                        found[m] = f"{found[m]} {one}"
    return found


@lru_cache(maxsize=1)
def _lists() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> the words after it and the list, longest first."""
    made: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    ways = [(town, "town") for town in TOWNS]
    for club in CLUBS:
        ways += [(club.name, "club"), *((one, "club") for one in club.own), *((one, "nick") for one in club.shared)]
        ways += [(ground, "ground") for ground in club.grounds]
    for name, mark in ways:
        low = name.lower()
        parts = [low[start:end] for start, end in places(low, Span(0, len(low)))]
        made.setdefault(parts[0], set()).add((tuple(parts[1:]), mark))
    return {first: tuple(sorted(rest, key=lambda one: (-len(one[0]), one))) for first, rest in made.items()}


@lru_cache(maxsize=1)
def _alone() -> dict[str, tuple[str, ...]]:
    """Word without apostrophes that begins a name of the lists -> which lists."""
    return {
        first.replace("'", ""): tuple(sorted({f"k:{mark}" for _, mark in rest})) for first, rest in _lists().items()
    }


def _shape(word: str) -> str:
    """How it is written: "d2" a number of two digits, "x" small, "Xx" with a capital, "XX" in capitals, "," a sign."""
    if word[0].isdigit():
        return f"d{len(word)}"
    if not word[0].isalpha():
        return word[0]
    if word.isupper():
        return "X" if len(word) == 1 else "XX"
    return "Xx" if word[0].isupper() else "x"


@lru_cache(maxsize=1)
def life_kinds() -> dict[str, tuple[str, ...]]:
    """Word in small letters without apostrophes -> its kinds in `life_kinds.txt`."""
    return kinds_in(LIFE_KINDS)


def _is_given(low: str) -> bool:
    return low in names.FIRST or low in MORE


VIEW = View((-2, -1, 1, 2), _word("\n", ""), ("first",))
