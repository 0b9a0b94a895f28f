"""Sentences of a post and the names in them, as the readers of a life need them."""

from __future__ import annotations

from detectors import names
from detectors.lazy import lazy
from detectors.life.more_names import MORE

STOPS = lazy(r"(?<=[.!?…\n])[\s\"')]+|\n+|\s[–—-]\s|[\U0001F300-\U0001FAFF❤⚽]+")
WORD = r"(?:[A-ZÀ-Þ][a-zà-ÿ]+(?:['’-][A-Za-zà-ÿ]+)*|[A-ZÀ-Þ][a-z]?[A-Z][a-z]+)"
GIVEN = r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{1,14}(?:-[A-Z][a-z]{1,10})?)"
"""One given name with its capital."""
SIR_NAMED = lazy(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Father|Rev|St|King|Queen|Prince|Princess)\.? $")


def sentences(text: str) -> list[str]:
    """The text cut at full stops, line ends, dashes and emoji; nothing empty."""
    return [part.strip() for part in STOPS.split(text) if part and part.strip()]


def a_person(word: str) -> bool:
    """Whether a word with a capital can be somebody's given name."""
    return word[:1].isupper() and not word.isupper() and names.could_be(word)


def known_given(word: str) -> bool:
    """Whether it is a given name of the list, and no everyday word."""
    return word[:1].isupper() and ((names.is_first(word) and names.could_be(word)) or word.lower() in MORE)
