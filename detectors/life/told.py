"""All that one post tells of its writer's life: the readers of this room, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from detectors.contract import Clue
from detectors.life.birthdays import birthday_clues
from detectors.life.cars import car_clues
from detectors.life.family import family_clues
from detectors.life.haunts import haunt_clues
from detectors.life.own_name import own_name_clues
from detectors.life.schools import school_clues
from detectors.life.teams import team_clues
from detectors.life.towns import town_clues
from detectors.life.work import work_clues


def life_clues(text: str, day: date | None) -> Iterator[Clue]:
    """Clues of a post written on this day (of the writer's own clock), None when unknown."""
    text = text.replace("’", "'").replace("‘", "'")
    yield from birthday_clues(text, day)
    yield from family_clues(text)
    yield from work_clues(text)
    yield from school_clues(text)
    yield from team_clues(text)
    yield from town_clues(text)
    yield from haunt_clues(text)
    yield from own_name_clues(text)
    yield from car_clues(text)
