"""Clues: what an archive's structure and a person's own words tell of them that is no finding by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, tzinfo

from app.core.item import Author, Item, Kind
from detectors.contract import Clue, Sure
from detectors.life.told import life_clues
from detectors.routines import routine_clues
from detectors.security_answers import security_clues

# Profile field -> kind of fact. What has a type of its own (phone, e-mail, employer …) is a finding instead.
_FIELDS = {
    "name": "name",
    "other_name": "nickname",
    "city": "town",
    "hometown": "birth_place",
    "school": "school",
    "role": "role",
}
_WORDS = frozenset(
    {Kind.POST, Kind.COMMENT, Kind.PHOTO, Kind.VIDEO, Kind.STORY, Kind.NOTE, Kind.EVENT, Kind.CHECK_IN, Kind.PROFILE}
)


def clues(item: Item, zone: tzinfo = UTC) -> Iterator[Clue]:
    """What one item tells of its own author; nothing for anybody else's. zone: of the archive, for "today"."""
    if item.kind is Kind.PROFILE:
        kind = _FIELDS.get(item.facts.field)
        if kind and item.text.strip():
            yield Clue(kind, item.text.strip(), Sure.SURE, "evidence.profile")
    if item.author is Author.ME and item.kind in _WORDS and item.text:
        yield from routine_clues(item.text)
        yield from security_clues(item.text)
        yield from life_clues(item.text, item.when.astimezone(zone).date() if item.when else None)
