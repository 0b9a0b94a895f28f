"""All that one post tells of its writer's life: what rules read, its names, and what the model of lives marks.

A clue is likely where the model has little doubt; else it is worth a look, and counts when another post confirms it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from detectors.clean import FILLER, Text
from detectors.contract import Clue, Span, Sure
from detectors.lazy import lazy
from detectors.learnt.lives import marks
from detectors.life.ages import age_clues
from detectors.life.birthdays import birthday_clues
from detectors.life.cars import car_clues, has_plate
from detectors.life.family import family_clues
from detectors.life.mentioned import mention_clues
from detectors.life.own_name import own_name_clues
from detectors.life.post_towns import post_town_clues
from detectors.life.schools import school_clues
from detectors.life.teams import team_clues
from detectors.routines import routine_of

BARS = {
    "TOWN": (0.4, 0.9),
    "WORK": (0.5, 0.95),
    "SCHOOL": (0.5, 0.7),
    "TEAM": (0.5, 0.7),
    "PLACE": (0.5, 0.95),
    "ROUTINE": (0.5, 0.75),
    "BIRTHDAY": (0.5, 0.9),
    "NAME": (0.5, 0.95),
    "FAMILY": (0.4, 0.8),
    "PET": (0.5, 2.0),
    "CAR": (0.5, 0.8),
    "STREET": (0.5, 0.9),
}
"""From which chance on a mark is worth a look, and from which it is likely: six to eight, then seven to nine of ten
were right on training posts that the model had not seen."""
_EDGES = " .,;:!?'\"()-"
_ADVISED = lazy(
    r"(?:^|[.!?:,\n]\s*)(?:(?:you could|you can|you should|maybe|why not|have you tried|just|best)[ ]){0,2}"
    r"(?:try|trying|ask (?:at|for)|look (?:at|for|up)|go to|check out|there's|there is)(?: the| a| an)? ?$",
    re.IGNORECASE,
)
_ADVICE = lazy(r"(?:try|trying|ask|check out)(?![a-z])", re.IGNORECASE)
"""What another is advised to go to ("Try the church hall") is no habit of the writer's."""


def life_clues(text: str, day: date | None) -> Iterator[Clue]:
    """Clues of a post written on this day (of the writer's own clock), None when unknown; each once."""
    text = text.replace("’", "'").replace("‘", "'")
    yield from birthday_clues(text, day)
    yield from age_clues(text)
    yield from family_clues(text)
    yield from team_clues(text)
    yield from car_clues(text)
    yield from post_town_clues(text)
    yield from own_name_clues(text)
    yield from school_clues(text)
    clean = Text(text)
    yield from mention_clues(clean)
    seen: set[tuple[str, str]] = set()
    for mark in marks(clean):
        if mark.kind not in _READ:
            continue
        look, likely = BARS[mark.kind]
        words = clean.masked[mark.place.start : mark.place.end].strip(_EDGES)
        if mark.chance < look or len(words) < 2 or FILLER in words:
            continue
        sure = Sure.LIKELY if mark.chance >= likely else Sure.LOOK
        told = list(_READ[mark.kind](words, clean.masked, mark.place))
        for kind, value in told:
            if value and (kind, value) not in seen:
                seen.add((kind, value))
                yield Clue(kind, value, sure if len(told) == 1 else Sure.LOOK, f"life.{kind}")


_Read = Callable[[str, str, Span], Iterator[tuple[str, str]]]


def _routine(words: str, text: str, place: Span) -> Iterator[tuple[str, str]]:
    if not (_ADVICE.match(words) or _ADVISED.search(text, max(0, place.start - 40), place.start)):
        yield "routine", routine_of(words)


def _car(words: str, text: str, place: Span) -> Iterator[tuple[str, str]]:
    if not has_plate(text):  # which tells the car better, and whose it is
        yield "car", words


_READ: dict[str, _Read] = {"ROUTINE": _routine, "CAR": _car}
"""Of the other kinds names tell better, weighed over all posts: the model knows them to keep them apart."""
