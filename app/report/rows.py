"""What a report says, as plain values: text, HTML, the printed pages and the window all show these same rows.

Every text in here is meant for people, already masked or not, and not yet escaped for any format.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.finding import Heap
from app.core.guidance import Reply, Section, State
from app.core.mask import Excerpt
from app.report.clean_up import CleanUp
from app.report.safer import Told


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of a detail. line: kind, date and who wrote it; member: the path inside the archive, "" if pasted."""

    line: str
    member: str
    excerpt: Excerpt
    decided: str = ""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One group: the same detail in all its places. ticked: all of it is decided. more: places left out, in words."""

    group: str
    type: str
    value: str
    about: str
    count: str
    why_marked: str
    matters: str
    rules: tuple[str, ...]
    others: str
    places: tuple[PlaceRow, ...]
    more: str = ""
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class HeapRow:
    """One of the three heaps with its cards in working order."""

    heap: Heap
    title: str
    what: str
    cards: tuple[CardRow, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A tick box beside an answer."""

    reply: Reply
    label: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One group at a rule, in a line: what, masked or not, and where. note: nothing to do about it, so no tick box."""

    group: str
    line: str
    ticked: bool
    note: bool = False


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule of the guidance as it stands. evidence_first: to be read above the steps, "" if they remove nothing.

    room: leave room to write, for there is nothing loaded that could fill it.
    """

    id: str
    reference: str
    title: str
    why: str
    steps: tuple[str, ...]
    state: State
    state_label: str
    state_line: str
    ticked: bool
    question: str
    boxes: tuple[Box, ...]
    answered: str
    due: str
    evidence_first: str
    evidence: tuple[EvidenceRow, ...]
    evidence_more: str
    hints: tuple[str, ...]
    notes: tuple[str, ...]
    limits: str
    room: bool


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The rules of one section of the guidance."""

    section: Section
    title: str
    rules: tuple[RuleRow, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact about the person. value: masked or not; about: in how many places, between which days, how sure."""

    id: str
    value: str
    about: str


@dataclass(frozen=True, slots=True)
class KindRow:
    """All facts of one kind. why: what it lets somebody do."""

    title: str
    why: str
    facts: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """What a stranger could piece together. together: sentences on what matters side by side."""

    title: str
    kinds: tuple[KindRow, ...]
    together_title: str
    together: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report. heaps is empty when it has no cards, sections when it has no rules.

    clean_up: where to find on the site what was found. person: what it all says of the person.
    looked, not_looked: sentences. summary: "3 found", "12 to answer", …, in the order of the states.
    """

    title: str
    made: str
    employer: str
    privacy: str
    masked: bool
    looked: tuple[str, ...]
    not_looked: tuple[str, ...]
    evidence_first: str
    nothing_found: str
    summary: tuple[str, ...]
    heaps: tuple[HeapRow, ...]
    sections: tuple[SectionRow, ...]
    guidance: str
    clean_up: CleanUp | None = None
    person: Person | None = None
    safer: Told | None = None
