"""Sentences of a post and the names in them, as the readers of a life need them."""

from __future__ import annotations

from detectors import names
from detectors.lazy import lazy
from detectors.life.more_names import MORE
from detectors.work.sentences import sentences

_DASH = lazy(r"\s[–—-]\s")
GIVEN = r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{1,14}(?:-[A-Z][a-z]{1,10})?)"
"""One given name with its capital."""


def pieces(text: str) -> list[str]:
    """The sentences of a text, cut at dashes too; nothing empty."""
    cut = (part for start, end in sentences(text) for part in _DASH.split(text[start:end]))
    return [part.strip() for part in cut if part.strip()]


def a_person(word: str) -> bool:
    """Whether a word with a capital can be somebody's given name."""
    return word[:1].isupper() and not word.isupper() and names.could_be(word)


def known_given(word: str) -> bool:
    """Whether it is a given name of the list, and no everyday word."""
    return word[:1].isupper() and ((names.is_first(word) and names.could_be(word)) or word.lower() in MORE)
