"""What the model of names sees of each word of a text: the word, its looks and kinds, and those of its neighbours.

The same function feeds the training script and the detector, so that both see the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from detectors.contract import Span
from detectors.lazy import lazy
from detectors.learnt import line
from detectors.learnt.line import Line, View, Word
from detectors.learnt.words import kinds_of

_WORD = lazy(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\x1a+|[^\w\s\ud800-\udfff]")
_ABOUT = tuple(f"k={kind}" for kind in ("KIN", "ANIMAL", "PETTHING", "WORKCUE", "JOBROLE", "EMPLOYER", "MINE", "ME"))
"""Kinds of word whose presence anywhere in the text is told of every word."""


_CAPITAL = "sh=Xx"


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # late: a megabyte of words that most texts never need

    return frozenset(FREQUENCY_LISTS["female_names"]) | frozenset(FREQUENCY_LISTS["male_names"])


def places(text: str, within: Span) -> list[Span]:
    """Words, numbers, signs and masked stretches of this part of a masked text."""
    return [Span(*match.span()) for match in _WORD.finditer(text, *within)]


def features(text: str, where: Sequence[Span]) -> list[list[str]]:
    """For each of these places its features."""
    return line.features(seen(text, where), VIEW)


def seen(text: str, where: Sequence[Span]) -> Line:
    """These places as the model sees them."""
    words = [_word(text[start:end]) for start, end in where]
    there = {look for word in words for look in word.about}
    about = [look for look in _ABOUT if look in there]
    about.append("capitals" if _CAPITAL in there else "small")
    return Line(words, about)


@lru_cache(maxsize=4_000)
def _word(word: str) -> Word:
    low = word.lower()
    looks = _looks(word, low)
    own = (*(f"0:{look}" for look in looks), f"p3={low[:3]}", f"s3={low[-3:]}")
    about = [look for look in looks if look in _ABOUT or look == _CAPITAL]
    return Word(low, own, looks, f"{looks[1]}{' given' if 'given' in looks else ''}", about)


VIEW = View((-3, -2, -1, 1, 2, 3), Word("", (), ("end",), ""))


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
