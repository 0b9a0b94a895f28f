"""The writer's own registration where they say that it is theirs: "AB12 CDE, that's me", "mine is AB12 CDE"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy

_PLATE = (
    r"(?P<plate>[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|\d{1,4} [A-Z]{3}|[A-Z]{3}"
    r" \d{1,4})"
)
_MINE = lazy(
    rf"(?<![A-Za-z0-9])(?-i:{_PLATE})(?![A-Za-z0-9])(?:,| -)? (?:that'?s me|thats me|is mine|it'?s mine|that'?s"
    rf" mine|is me|is us|is ours|that'?s us)(?![a-z])"
    rf"|(?<![a-z])(?:mine(?:'s| is)|my (?:reg|plate|number plate|registration)(?:'s| is|,|:)?)"
    rf" (?-i:{_PLATE.replace('<plate>', '<plate2>')})(?![A-Za-z0-9])",
    re.IGNORECASE,
)


_ANY = lazy(rf"(?<![A-Za-z0-9]){_PLATE}(?![A-Za-z0-9])")


def has_plate(text: str) -> bool:
    """Whether a registration stands in the text, whosever."""
    return _ANY.search(text) is not None


def car_clues(text: str) -> Iterator[Clue]:
    """Registrations, upper case without spaces."""
    for found in _MINE.finditer(text[:2000]):
        plate = found["plate"] or found["plate2"]
        yield Clue("car", plate.replace(" ", ""), Sure.LIKELY, "car.said")
