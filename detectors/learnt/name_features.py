"""What the model of names sees of each word of a text: the word, its looks and kinds, and those of its neighbours.

The same function feeds the training script and the detector, so that both see the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from detectors.contract import Span
from detectors.lazy import lazy
from detectors.learnt.words import kinds_of

_WORD = lazy(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\x1a+|[^\w\s\ud800-\udfff]")
_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_ABOUT = tuple(f"k={kind}" for kind in ("KIN", "ANIMAL", "PETTHING", "WORKCUE", "JOBROLE", "EMPLOYER", "MINE", "ME"))
"""Kinds of word whose presence anywhere in the text is told of every word."""


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # late: a megabyte of words that most texts never need

    return frozenset(FREQUENCY_LISTS["female_names"]) | frozenset(FREQUENCY_LISTS["male_names"])


def places(text: str, within: Span) -> list[Span]:
    """Words, numbers, signs and masked stretches of this part of a masked text."""
    return [Span(*match.span()) for match in _WORD.finditer(text, *within)]


def features(text: str, where: Sequence[Span]) -> list[list[str]]:
    """For each of these places its features."""
    written = [text[start:end] for start, end in where]
    small = [word.lower() for word in written]
    looks = [_looks(word, low) for word, low in zip(written, small, strict=True)]
    told = [_told(own) for own in looks]
    there = {look for own in looks for look in own}
    about = [look for look in _ABOUT if look in there]
    about.append("capitals" if "sh=Xx" in there else "small")
    count = len(where)
    return [
        [
            *told[n][0],
            f"p3={small[n][:3]}",
            f"s3={small[n][-3:]}",
            *(look for by in _NEIGHBOURS for look in (told[n + by][by] if 0 <= n + by < count else _END[by])),
            *([f"n:{small[n - 1]}|{small[n + 1]}"] if 0 < n < count - 1 else ()),
            *([f"b:{small[n - 2]}|{small[n - 1]}"] if n > 1 else ()),
            *([f"c:{small[n + 1]}|{small[n + 2]}"] if n < count - 2 else ()),
            *(f"t:{looks[n][1]}{' given' if 'given' in looks[n] else ''}&{kind}" for kind in about),
        ]
        for n in range(count)
    ]


@lru_cache(maxsize=2_000)
def _told(looks: tuple[str, ...]) -> dict[int, tuple[str, ...]]:
    """Looks as they are told of a word (0) and of those so many places before it or after it."""
    return {by: tuple([f"{by}:{look}" for look in looks]) for by in (0, *_NEIGHBOURS)}


_END = _told(("end",))


@lru_cache(maxsize=2_000)
def _looks(word: str, low: str) -> tuple[str, ...]:
    bare = low.removesuffix("'s")
    own = [f"w={low}", f"sh={_shape(word)}"]
    if bare in _given():
        own.append("given")
    own += [f"k={kind}" for kind in kinds_of().get(low.replace("'", ""), ())]
    return tuple(own)


def _shape(word: str) -> str:
    if word[0].isdigit():
        return "d"
    if not word[0].isalpha():
        return word[0]
    if word.isupper():
        return "X" if len(word) == 1 else "XX"
    return "Xx" if word[0].isupper() else "x"
