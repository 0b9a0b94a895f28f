"""Checks single items: their texts through the detectors. Knows no archive, so that the first check comes at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.core.item import Item
from detectors import finder, registry
from detectors.contract import Hints, Hit, Known, Type


def looked_for() -> frozenset[Type]:
    """Every type that a text can be looked through for."""
    return frozenset(kind for detector in registry.ALL for kind in detector.types)


def hints(item: Item, today: date, known: tuple[Known, ...] = ()) -> Hints:
    """What a detector may know of an item beside its text. known: values the person told."""
    return Hints(today=today, when=item.when, author=item.author.value, kind=item.kind.value, known=known)


def check(
    items: Sequence[Item], today: date, looker: finder.Finder, known: tuple[Known, ...] = ()
) -> tuple[list[list[Hit]], list[str]]:
    """Hits of each item, and the ids of detectors that failed on one."""
    hits: list[list[Hit]] = [[] for _ in items]
    failed: dict[str, None] = {}
    for index, found in looker.find_each([item.text for item in items], lambda n: hints(items[n], today, known), known):
        hits[index] = list(found.hits)
        failed |= dict.fromkeys(found.failed)
    return hits, list(failed)
