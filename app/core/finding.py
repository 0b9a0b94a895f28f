"""A finding: one hit in one item, with what the guidance says of it; and groups: the same detail in all its places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.core.item import Item
from detectors.contract import Hit, Ranked, Sure, Type


class Serious(Ranked):
    """How serious, from the guidance; rank 0: urgent. Audience may raise, never lower, address, phone, registration."""

    URGENT = "urgent"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Heap(Ranked):
    """The three heaps that order everything; rank 0: do first."""

    FIRST = "first"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit in an item. group: the same detail everywhere. fingerprint: this one place, stable between loads.

    inside: the fingerprint of the finding it is a part of (the postcode at the end of an address), "" for most.
    People see and decide the whole; files for programs hold both.
    """

    hit: Hit
    item: str
    serious: Serious
    heap: Heap
    rules: tuple[str, ...]
    group: str
    fingerprint: str
    inside: str = ""


class Choice(StrEnum):
    """What a person decided of a finding."""

    DEALT_WITH = "dealt_with"
    KEPT = "kept"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on one finding. when: aware UTC. by: the group whose pattern ("never mark this") made it, or ""."""

    fingerprint: str
    choice: Choice
    when: datetime
    note: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Never:
    """A pattern: this detail is never marked again, wherever it stands. group: as in `Finding`. when: aware UTC."""

    group: str
    type: Type
    when: datetime


@dataclass(frozen=True, slots=True)
class Disowned:
    """A fact that the person took out of the picture. fact: its id; kind: as of a fact. when: aware UTC.

    mistaken: the findings it stands on were called wrong too. key: what the id was made of, known while the fact was
    on the desk and kept nowhere.
    """

    fact: str
    kind: str
    when: datetime
    mistaken: bool = False
    key: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Group:
    """One card: the same detail in all its places, oldest first. `best` is its surest finding."""

    id: str
    type: Type
    value: str
    heap: Heap
    serious: Serious
    best: Finding
    findings: tuple[Finding, ...]
    first: datetime | None
    last: datetime | None

    @property
    def count(self) -> int:
        """In how many places."""
        return len(self.findings)


def claims(findings: Iterable[Finding]) -> list[Finding]:
    """Those that are claims: sure or likely. What is only worth a look is hidden until asked for."""
    return [f for f in findings if f.hit.sure is not Sure.LOOK]


def whole_of(hit: Hit, hits: Iterable[Hit]) -> Hit | None:
    """The address of the same text that a postcode is a part of. What is only worth a look hides no claim."""
    if hit.type is not Type.POSTCODE:
        return None
    for one in hits:
        hidden = one.sure is Sure.LOOK and hit.sure is not Sure.LOOK
        if one.type is Type.ADDRESS and one.start <= hit.start < hit.end <= one.end and not hidden:
            return one
    return None


def grouped(findings: Iterable[Finding], items: Mapping[str, Item]) -> list[Group]:
    """Groups in working order: heap, seriousness, how sure, how many places, latest first."""
    together: dict[str, list[Finding]] = {}
    for finding in findings:
        together.setdefault(finding.group, []).append(finding)
    groups = [_group(key, members, items) for key, members in together.items()]
    groups.sort(
        key=lambda g: (
            g.heap.rank,
            g.serious.rank,
            g.best.hit.sure.rank,
            -g.count,
            -(g.last.timestamp() if g.last else 0.0),
            g.type.value,
            g.value,
        )
    )
    return groups


def _group(key: str, members: list[Finding], items: Mapping[str, Item]) -> Group:
    def moment(finding: Finding) -> float:
        item = items.get(finding.item)
        return item.when.timestamp() if item and item.when else 0.0

    members = sorted(members, key=moment)
    best = min(members, key=lambda f: (f.hit.sure.rank, f.serious.rank))
    times = sorted(items[f.item].when for f in members if f.item in items and items[f.item].when)  # type: ignore[type-var]
    return Group(
        key,
        best.hit.type,
        best.hit.value,
        min((f.heap for f in members), key=lambda h: h.rank),
        min((f.serious for f in members), key=lambda s: s.rank),
        best,
        tuple(members),
        times[0] if times else None,
        times[-1] if times else None,
    )
