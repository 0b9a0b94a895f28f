"""A home told by places that repeat: pictures and things for sale from the same hundred metres, over weeks.

Named places (check-ins) do not count: a park visited every Saturday is no home.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.core.item import Author, Item, Kind
from detectors.contract import Hit, Sure, Type, Whose

DAYS = 4
"""On so many days at least …"""
SPAN = 30
"""… with so many days between the first and the last."""
_KEPT = 40


class Home:
    """Counts places as they pass; keeps only a few items of each."""

    def __init__(self) -> None:
        self._days: dict[tuple[int, int], set[date]] = {}
        self._items: dict[tuple[int, int], list[Item]] = {}

    def see(self, item: Item) -> None:
        """One picture or listing with coordinates."""
        if item.facts.lat is None or item.facts.lon is None or item.author is Author.OTHER:
            return
        square = round(item.facts.lat * 1000), round(item.facts.lon * 1000)  # about 110 by 70 metres
        if item.when is not None:
            days = self._days.setdefault(square, set())
            if len(days) < 10_000:
                days.add(item.when.date())
        kept = self._items.setdefault(square, [])
        if len(kept) < _KEPT:
            kept.append(item)

    def found(self) -> Iterator[tuple[Item, list[Hit]]]:
        """The items of the place with most days, if it is likely a home; one group, its value the place."""
        best = max(self._days, key=self._weight, default=None)
        if best is None:
            return
        days = self._days[best]
        if len(days) < DAYS or (max(days) - min(days)).days < SPAN:
            return
        value = f"{best[0] / 1000:.3f}, {best[1] / 1000:.3f}"
        for item in self._items[best]:
            hit = Hit(Type.COORDINATES, 0, len(item.text), value, Sure.LIKELY, "evidence.home", Whose.MINE)
            yield item, [hit]

    def _weight(self, square: tuple[int, int]) -> tuple[int, int]:
        sold = sum(item.kind is Kind.LISTING for item in self._items[square])
        return len(self._days[square]) + sold, len(self._days[square])
