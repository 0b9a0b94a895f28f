"""All findings as rows: kept in step with the desk as a load goes on, and which of them a filter lets through."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.desk import Desk, Load
from app.core.finding import Decision, Finding
from app.core.item import Item, Kind
from app.core.shown import shown
from detectors.contract import STRUCTURED, Sure, Type, Whose

NO_DATE = math.inf
"""The moment of an item whose date is not known: it sorts behind all others."""
NO_MONTH = -1
_UNSEEN = dict.fromkeys([*range(32), *range(127, 160), *range(8234, 8239), *range(8294, 8298)], " ")


class Decided(StrEnum):
    """Which findings to show: those still open, those decided, or both."""

    OPEN = "open"
    DONE = "done"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Filter:
    """What a person wants to see; None or "" lets everything through. year: 0 is "no date". look: also worth a look.

    month: year * 12 + month - 1. platform: where it comes from ("facebook", "pasted").
    """

    type: Type | None = None
    whose: Whose | None = None
    rule: str = ""
    look: bool = False
    year: int | None = None
    kind: Kind | None = None
    decided: Decided = Decided.OPEN
    words: str = ""
    group: str = ""
    month: int | None = None
    platform: str = ""


def written(finding: Finding, item: Item) -> str:
    """The detail as it stands in its text; that of an item's structure (a field, a map point) is its value."""
    hit = finding.hit
    stands = (
        hit.type not in STRUCTURED
        and not hit.because.startswith("evidence.")
        and 0 <= hit.start < hit.end <= len(item.text)
    )
    return item.text[hit.start : hit.end] if stands else shown(hit.type, hit.value)


def one_line(text: str, longest: int = 160) -> str:
    """A text for one line: no line breaks, nothing that turns the reading direction, not too long."""
    line = " ".join(text[: longest * 2].translate(_UNSEEN).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _not_known(_words: Sequence[str]) -> set[str] | None:
    """Where nothing is kept there is no index."""
    return None


@dataclass(frozen=True, slots=True)
class Present:
    """What there is at all, for the lists of filters."""

    types: set[Type]
    rules: set[str]
    years: set[int]
    kinds: set[Kind]
    platforms: set[str]


class Rows:
    """Parallel columns over the findings of all loads; a row's number stays the same until a load is let go."""

    def __init__(self) -> None:
        self._begin()

    def __len__(self) -> int:
        return len(self.findings)

    def _begin(self) -> None:
        self.findings: list[Finding] = []
        self.items: list[Item] = []
        self.moments = array("d")
        self.years = array("i")
        self.months = array("i")
        self.platforms: list[str] = []
        self.present = Present(set(), set(), set(), set(), set())
        self._taken: dict[str, tuple[Load, int]] = {}

    def sync(self, desk: Desk) -> bool:
        """Take in what the desk has now. True when the rows begin anew, False when they only grew (or stayed)."""
        anew = any(desk.loads.get(name) is not load for name, (load, _) in self._taken.items())
        if anew:
            self._begin()
        for name, load in desk.loads.items():
            _, taken = self._taken.get(name, (load, 0))
            for finding in load.findings[taken:]:
                if not finding.inside:
                    self._append(finding, load.items[finding.item], load.coverage.source.platform)
            self._taken[name] = (load, len(load.findings))
        return anew

    def _append(self, finding: Finding, item: Item, platform: str) -> None:
        self.findings.append(finding)
        self.items.append(item)
        self.moments.append(item.when.timestamp() if item.when else NO_DATE)
        self.years.append(item.when.year if item.when else 0)
        self.months.append(item.when.year * 12 + item.when.month - 1 if item.when else NO_MONTH)
        self.platforms.append(platform)
        self.present.platforms.add(platform)
        self.present.types.add(finding.hit.type)
        self.present.rules.update(finding.rules)
        self.present.years.add(self.years[-1])
        self.present.kinds.add(item.kind)

    def passing(
        self,
        wanted: Filter,
        decisions: Mapping[str, Decision],
        start: int = 0,
        found: Callable[[Sequence[str]], set[str] | None] = _not_known,
    ) -> Iterator[int]:
        """Row numbers from `start` on that the filter lets through.

        found: keys of those items of the archive that hold all words, where an index knows; else each text is read.
        """
        words = wanted.words.casefold().split()
        indexed = found(words) if words else None
        for row in range(start, len(self.findings)):
            finding = self.findings[row]
            hit = finding.hit
            if not wanted.look and hit.sure is Sure.LOOK:
                continue
            if wanted.type is not None and hit.type is not wanted.type:
                continue
            if wanted.whose is not None and hit.whose is not wanted.whose:
                continue
            if wanted.rule and wanted.rule not in finding.rules:
                continue
            if wanted.group and finding.group != wanted.group:
                continue
            if wanted.month is not None and self.months[row] != wanted.month:
                continue
            if wanted.platform and self.platforms[row] != wanted.platform:
                continue
            if wanted.year is not None and self.years[row] != wanted.year:
                continue
            item = self.items[row]
            if wanted.kind is not None and item.kind is not wanted.kind:
                continue
            if wanted.decided is not Decided.BOTH and (finding.fingerprint in decisions) is (
                wanted.decided is Decided.OPEN
            ):
                continue
            if indexed is not None and item.member:
                if item.key not in indexed:
                    continue
            elif words:
                value = f"{hit.value}\n{shown(hit.type, hit.value)}"
                text = f"{item.text}\n{value}\n{item.author_name}\n{item.facts.place}".casefold()
                if not all(word in text for word in words):
                    continue
            yield row
