"""Facts beside each other: one town, one birthday, one team at a time; another fact's name is no place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from detectors.contract import Sure

if TYPE_CHECKING:
    from app.core.facts import Fact

FAMILY = ("partner", "child", "parent", "sibling")
_ONE = ("birthday", "town", "team")
"""Of these a person has one at a time: what is only spoken of gives way to what is told."""
_NAMED = frozenset({"work", "school", "town", "pet", "relative", "name", "team", *FAMILY})
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE)


def joined(facts: list[Fact]) -> list[Fact]:
    """The same facts, those that others rule out only worth a look."""
    facts = _places(_one_at_a_time(facts))
    pets = {fact.key for fact in facts if fact.kind == "pet"}  # a name that may be an animal's is no relative's
    return _where(facts, lambda fact: fact.kind == "relative" and fact.key in pets and not _own(fact))


def town_of(home: str) -> str:
    """The town an address ends with: "9 Mill Rise, Otley LS21 1AA" is in Otley; "" where none is told."""
    parts = [part.strip() for part in _POSTCODE.sub("", home).split(",")]
    parts = [part for part in parts if part]
    last = parts[-1] if len(parts) > 1 else ""
    return last if last[:1].isupper() and not re.search(r"\d", last) and not _STREET.search(last) else ""


_STREET = re.compile(
    r"\b(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|dr|way|crescent|terrace|grove|gardens|place|court|rise|hill"
    r"|row|mews|walk|view|square|mill|island|house|cottage|farm|flats?)$",
    re.IGNORECASE,
)


def _one_at_a_time(facts: list[Fact]) -> list[Fact]:
    for kind in _ONE:
        claims = [fact for fact in facts if fact.kind == kind and fact.sure is not Sure.LOOK]
        told = [fact for fact in claims if _own(fact)]
        if len(claims) < 2:
            continue
        best = max(fact.confirmed for fact in claims)
        if told:
            facts = _where(facts, lambda fact: fact in claims and fact not in told)  # noqa: B023
            best = max(fact.confirmed for fact in told)
        if kind == "birthday" or not told:
            facts = _where(facts, lambda fact: fact in claims and fact.confirmed < best)  # noqa: B023
        if kind == "team" and not told:
            facts = _local(facts)
    return facts


def _local(facts: list[Fact]) -> list[Fact]:
    """Of several teams that one name may mean ("Blues"), the one of a town that is spoken of; none where it is not."""
    teams = [fact for fact in facts if fact.kind == "team" and fact.sure is not Sure.LOOK]
    if len(teams) < 2:
        return facts
    towns = {fact.key for fact in facts if fact.kind == "town"}
    of_town = [fact for fact in teams if towns & set(fact.key.split())]
    return _where(facts, lambda fact: fact in teams and fact not in of_town[:1])


def _places(facts: list[Fact]) -> list[Fact]:
    """A usual place that is the place of work, the town or somebody's name is told already."""
    named = [set(fact.key.split()) for fact in facts if fact.kind in _NAMED and fact.sure is not Sure.LOOK]
    return _where(facts, lambda fact: fact.kind == "place" and any(set(fact.key.split()) <= words for words in named))


def _own(fact: Fact) -> bool:
    return any(source.own for source in fact.sources)


def _where(facts: Iterable[Fact], ruled_out: Callable[[Fact], bool]) -> list[Fact]:
    return [replace(fact, sure=Sure.LOOK) if fact.sure is not Sure.LOOK and ruled_out(fact) else fact for fact in facts]
