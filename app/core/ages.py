"""The day of birth that ages tell together: "34" and "thirty" on the same day of two years, four years apart. Pure."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable, Iterator
from datetime import UTC, date, tzinfo
from itertools import combinations

from app.core.item import Item
from detectors.contract import Clue

AGE = "age"
"""Kind of the clues that say an age."""


def birthdays(told: Iterable[tuple[Clue, Item]], zone: tzinfo | None = None) -> Iterator[tuple[str, list[Item]]]:
    """(ISO date, items) where ages of two or more years fit one another. zone: of the archive."""
    days: dict[tuple[int, int], list[tuple[int, date, Item]]] = {}
    for clue, item in told:
        if item.when:
            day = item.when.astimezone(zone or UTC).date()
            days.setdefault((day.month, day.day), []).append((int(clue.value), day, item))
    for (month, day_), said in days.items():
        fits: dict[int, dict[str, Item]] = {}
        for (age, day, item), (other_age, other_day, other) in combinations(said, 2):
            if day.year != other_day.year and day.year - age == other_day.year - other_age:
                fits.setdefault(day.year - age, {}).update({item.key: item, other.key: other})
        for year, items in fits.items():
            if (month, day_) == (2, 29) and not isleap(year):
                continue  # nobody was born on a day that there was not
            yield f"{year}-{month:02}-{day_:02}", list(items.values())
