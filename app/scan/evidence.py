"""Evidence that stands in an item's structure, not in its words: places, photo coordinates, profile fields.

A structured finding's text is its value, 0 … length (`detectors.contract.STRUCTURED`). Profile fields use the text
types; where a detector found the detail in the field's text already, the field adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.item import Author, Item, Kind
from detectors.contract import Hit, Sure, Type, Whose

ALWAYS = frozenset({Type.CHECK_IN, Type.PHOTO_LOCATION})
"""Types for which an archive is looked through by structure alone."""

KINDS = frozenset({Kind.PROFILE, Kind.CHECK_IN, Kind.POST, Kind.PHOTO, Kind.VIDEO, Kind.STORY})
"""Kinds of item whose structure may be evidence; of others only the text is."""

_FIELDS = {
    "phone": Type.PHONE,
    "email": Type.EMAIL,
    "address": Type.ADDRESS,
    "birthday": Type.DATE_OF_BIRTH,
    "family": Type.PERSON_RELATION,
    "partner": Type.PERSON_RELATION,
    "employer": Type.WORKPLACE,
}


def of(item: Item, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Structured hits of an item, beside those its text gave."""
    if item.kind is Kind.PROFILE:
        yield from _field(item, hits)
    elif item.kind is Kind.CHECK_IN or (item.kind is Kind.POST and item.facts.place):
        value = item.facts.place or item.facts.address or _coordinates(item)
        if value:
            yield _structured(Type.CHECK_IN, value, "evidence.check_in", _whose(item))
    elif item.kind in (Kind.PHOTO, Kind.VIDEO, Kind.POST, Kind.STORY) and item.facts.lat is not None:
        yield _structured(Type.PHOTO_LOCATION, _coordinates(item), "evidence.photo_location", _whose(item))


def _field(item: Item, hits: Sequence[Hit]) -> Iterator[Hit]:
    kind = _FIELDS.get(item.facts.field)
    if kind is None or not item.text.strip() or any(hit.type is kind for hit in hits):
        return
    yield Hit(kind, 0, len(item.text), item.text.strip(), Sure.SURE, f"evidence.{item.facts.field}", Whose.MINE)


def _structured(kind: Type, value: str, because: str, whose: Whose) -> Hit:
    return Hit(kind, 0, len(value), value, Sure.SURE, because, whose)


def _coordinates(item: Item) -> str:
    """Latitude and longitude to four decimals, some ten metres."""
    if item.facts.lat is None or item.facts.lon is None:
        return ""
    return f"{item.facts.lat:.4f}, {item.facts.lon:.4f}"


def _whose(item: Item) -> Whose:
    return {Author.ME: Whose.MINE, Author.OTHER: Whose.OTHER}.get(item.author, Whose.UNKNOWN)
