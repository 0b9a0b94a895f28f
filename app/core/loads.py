"""What came in: loads by name, each with its items, findings and clues; asked for by name or all together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from app.core.coverage import Coverage, Source
from app.core.finding import Finding, claims, whole_of
from app.core.fingerprint import Fingerprints
from app.core.guidance import Guidance
from app.core.item import Item
from app.core.judge import place
from detectors.contract import Clue, Hit, Sure

PASTED = "pasted"
ARCHIVE = "archive"


@dataclass(slots=True)
class Load:
    """What came in from one place: pasted text, or one archive. Only items with findings are kept."""

    coverage: Coverage
    fingerprints: Fingerprints
    items: dict[str, Item] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    parts: dict[str, list[Finding]] = field(default_factory=dict)
    """Findings that are part of another one, by the fingerprint of that one."""
    groups: dict[str, list[Finding]] = field(default_factory=dict)
    """All others by their group."""
    clues: list[tuple[Clue, Item]] = field(default_factory=list)
    """What items tell of their author beside findings."""
    claims: int = 0
    """How many of those are claims."""

    def take(self, guidance: Guidance, item: Item, hits: Iterable[Hit]) -> list[Finding]:
        """Take in one item with its hits, in the order of the archive; gives the findings made of them."""
        every = list(hits)
        prints = [self.fingerprints.place(hit, item) for hit in every]
        made = []
        for hit, fingerprint in zip(every, prints, strict=True):
            serious, heap, rules = place(guidance, hit, item)
            whole = whole_of(hit, every)
            inside = prints[every.index(whole)] if whole is not None else ""
            group = self.fingerprints.group(hit)
            finding = Finding(hit, item.key, serious, heap, rules, group, fingerprint, inside)
            made.append(finding)
            self._sort_in(finding)
        if made:
            self.items[item.key] = item
            self.findings.extend(made)
            self.claims += sum(not one.inside and one.hit.sure is not Sure.LOOK for one in made)
        return made

    def _sort_in(self, finding: Finding) -> None:
        if finding.inside:
            self.parts.setdefault(finding.inside, []).append(finding)
        else:
            self.groups.setdefault(finding.group, []).append(finding)

    def with_key(self, key: bytes) -> tuple[Load, dict[str, str], dict[str, str]]:
        """The same with fingerprints made by another key; the new ones by the old ones, of places and of groups.

        A load of its own: whoever has taken rows from the old one sees that they are void.
        """
        prints = Fingerprints(key)
        places: dict[str, str] = {}
        groups: dict[str, str] = {}
        for finding in self.findings:  # in the order of the archive: the nth of two alike stays the nth
            groups[finding.group] = prints.group(finding.hit)
            places[finding.fingerprint] = prints.place(finding.hit, self.items[finding.item])
        made = replace(self, fingerprints=prints, findings=[], parts={}, groups={})
        for finding in self.findings:
            inside = places.get(finding.inside, "")
            here, group = places[finding.fingerprint], groups[finding.group]
            made.findings.append(replace(finding, group=group, fingerprint=here, inside=inside))
            made._sort_in(made.findings[-1])
        return made, places, groups


class Loads:
    """Loads by name (`PASTED`, `ARCHIVE`). Where names can be given: those loads alone, None means all."""

    def __init__(self) -> None:
        self.by_name: dict[str, Load] = {}

    def begin(self, name: str, source: Source, key: bytes) -> None:
        """Start a load anew."""
        self.by_name[name] = Load(Coverage(source), Fingerprints(key))

    def chosen(self, names: Sequence[str] | None = None) -> list[Load]:
        """The loads of these names that there are."""
        return [load for name, load in self.by_name.items() if names is None or name in names]

    @property
    def claimed(self) -> int:
        """How many findings there are, open and decided, without those only worth a look."""
        return sum(load.claims for load in self.by_name.values())

    def coverages(self, names: Sequence[str] | None = None) -> list[Coverage]:
        """What was looked at."""
        return [load.coverage for load in self.chosen(names)]

    def items(self, names: Sequence[str] | None = None) -> dict[str, Item]:
        """Items that hold findings, by key."""
        together: dict[str, Item] = {}
        for load in self.chosen(names):
            together.update(load.items)
        return together

    def findings(self, names: Sequence[str] | None = None, *, look: bool = False, parts: bool = False) -> list[Finding]:
        """All findings that are claims; with `look` also those only worth a look, with `parts` also those that are
        part of another one and are not shown to people by themselves.
        """
        every = [one for load in self.chosen(names) for one in load.findings if parts or not one.inside]
        return every if look else claims(every)

    def found(self, names: Sequence[str] | None = None) -> Iterator[tuple[Finding, Item]]:
        """Every finding with its item."""
        for load in self.chosen(names):
            for finding in load.findings:
                yield finding, load.items[finding.item]

    def clues(self, names: Sequence[str] | None = None) -> Iterator[tuple[Clue, Item]]:
        """Every clue with its item."""
        for load in self.chosen(names):
            yield from load.clues

    def places(self, group: str, *, look: bool = False) -> list[tuple[Finding, Item]]:
        """All findings of a group with their items, oldest first, undated ones last. look: as in `findings`."""
        places = [
            (finding, load.items[finding.item])
            for load in self.by_name.values()
            for finding in load.groups.get(group, ())
            if look or finding.hit.sure is not Sure.LOOK
        ]
        return sorted(places, key=lambda place: place[1].when.timestamp() if place[1].when else math.inf)

    def groups(self) -> set[str]:
        """All groups there are."""
        return {group for load in self.by_name.values() for group in load.groups}

    def item_of(self, finding: Finding) -> Item:
        """The item a finding stands in. Raises KeyError when its load was let go."""
        for load in self.by_name.values():
            if finding.item in load.items:
                return load.items[finding.item]
        raise KeyError(finding.item)

    def with_parts(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Findings, each with those that are part of it."""
        for finding in findings:
            yield finding
            for load in self.by_name.values():
                yield from load.parts.get(finding.fingerprint, ())
