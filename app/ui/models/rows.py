"""All findings as rows: kept in step with the desk as a load goes on, and which of them a filter lets through."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, compress
from operator import attrgetter
from typing import Generic, TypeVar

from app.core.desk import Desk, Load
from app.core.finding import Decision, Finding
from app.core.item import Item, Kind
from app.core.shown import shown
from detectors.contract import STRUCTURED, Sure, Type, Whose

NO_DATE = math.inf
"""The moment of an item whose date is not known: it sorts behind all others."""
NO_MONTH = -1
SLICE = 4096
"""Rows looked at in one go, a matter of a millisecond; an eighth of them where texts are read."""
_MANY = 255
_NOT = bytes([1, 0]) + bytes(254)
_FINGERPRINT = attrgetter("fingerprint")
_Value = TypeVar("_Value")
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


class Coded(Generic[_Value]):
    """A column of few different values, a byte a row, so that a filter is one pass in C over a slice of bytes.

    Should there be more than 255, the last ones share a code: `full`, and rows that pass are looked at one by one.
    """

    def __init__(self) -> None:
        self.codes = bytearray()
        self.values: dict[_Value, int] = {}

    @property
    def full(self) -> bool:
        """Whether a code may stand for several values."""
        return len(self.values) > _MANY

    def add(self, value: _Value) -> None:
        """The value of one more row."""
        code = self.values.get(value)
        if code is None:
            code = self.values[value] = min(len(self.values), _MANY)
        self.codes.append(code)

    def passing(self, start: int, stop: int, lets: Callable[[_Value], bool]) -> int:
        """A byte of 1 or 0 for each of these rows, as one number."""
        table = bytearray(256)
        for value, code in self.values.items():
            table[code] |= code == _MANY or lets(value)
        return int.from_bytes(self.codes[start:stop].translate(table), "little")


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
        self.months = array("i")
        self.earliest, self.latest = NO_DATE, -NO_DATE
        self._types: Coded[Type] = Coded()
        self._whose: Coded[Whose] = Coded()
        self._sures: Coded[Sure] = Coded()
        self._kinds: Coded[Kind] = Coded()
        self._rules: Coded[tuple[str, ...]] = Coded()
        self._years: Coded[int] = Coded()
        self._months: Coded[int] = Coded()
        self._platforms: Coded[str] = Coded()
        self._taken: dict[str, tuple[Load, int]] = {}

    @property
    def present(self) -> Present:
        """What there is."""
        return Present(
            set(self._types.values), {rule for rules in self._rules.values for rule in rules}, set(self._years.values),
            set(self._kinds.values), set(self._platforms.values),
        )  # fmt: skip

    def behind(self, desk: Desk) -> int:
        """How many findings the desk has that were not taken in yet."""
        return sum(len(load.findings) - self._taken.get(name, (load, 0))[1] for name, load in desk.loads.items())

    def sync(self, desk: Desk, most: int | None = None) -> bool:
        """Take in what the desk has now, or so many findings of it at most.

        True when the rows begin anew, False when they only grew (or stayed).
        """
        anew = any(desk.loads.get(name) is not load for name, (load, _) in self._taken.items())
        if anew:
            self._begin()
        for name, load in desk.loads.items():
            _, taken = self._taken.get(name, (load, 0))
            stop = len(load.findings) if most is None else min(len(load.findings), taken + most)
            for finding in load.findings[taken:stop]:
                if not finding.inside:
                    self._append(finding, load.items[finding.item], load.coverage.source.platform)
            self._taken[name] = (load, stop)
        return anew

    def _append(self, finding: Finding, item: Item, platform: str) -> None:
        hit, when = finding.hit, item.when
        month = when.year * 12 + when.month - 1 if when else NO_MONTH
        moment = when.timestamp() if when else NO_DATE
        if when:
            self.earliest, self.latest = min(self.earliest, moment), max(self.latest, moment)
        self.findings.append(finding)
        self.items.append(item)
        self.moments.append(moment)
        self.months.append(month)
        self._types.add(hit.type)
        self._whose.add(hit.whose)
        self._sures.add(hit.sure)
        self._kinds.add(item.kind)
        self._rules.add(finding.rules)
        self._years.add(when.year if when else 0)
        self._months.add(month)
        self._platforms.add(platform)

    def passing(
        self,
        wanted: Filter,
        decisions: Mapping[str, Decision],
        start: int = 0,
        found: Callable[[Sequence[str]], set[str] | None] = _not_known,
    ) -> Iterator[int]:
        """Row numbers from `start` on that the filter lets through; `found` as in `slices`."""
        return chain.from_iterable(self.slices(wanted, decisions, start, len(self.findings), found))

    def slices(
        self,
        wanted: Filter,
        decisions: Mapping[str, Decision],
        start: int,
        stop: int,
        found: Callable[[Sequence[str]], set[str] | None] = _not_known,
    ) -> Iterator[list[int]]:
        """The same for the rows from `start` to `stop`, of each slice by itself: between two the window may be drawn.

        found: keys of those items of the archive that hold all words, where an index knows; else each text is read.
        """
        words = wanted.words.casefold().split()
        indexed = found(words) if words else None
        reading = bool(words) and indexed is None
        one_by_one = bool(words or wanted.group) or any(
            column.full for column in (self._rules, self._years, self._months, self._platforms)
        )
        each = SLICE // 8 if reading else SLICE
        for low in range(start, stop, each):
            high = min(low + each, stop)
            rows = compress(range(low, high), self._mask(wanted, decisions, low, high))
            yield [row for row in rows if self._exactly(wanted, row, words, indexed)] if one_by_one else list(rows)

    def _mask(self, wanted: Filter, decisions: Mapping[str, Decision], low: int, high: int) -> bytes:
        """For each of these rows 1 where the filter's columns let it through, else 0."""
        through = int.from_bytes(b"\1" * (high - low), "little")
        if not wanted.look:
            through &= self._sures.passing(low, high, lambda sure: sure is not Sure.LOOK)
        if wanted.type is not None:
            through &= self._types.passing(low, high, lambda type_: type_ is wanted.type)
        if wanted.whose is not None:
            through &= self._whose.passing(low, high, lambda whose: whose is wanted.whose)
        if wanted.rule:
            through &= self._rules.passing(low, high, lambda rules: wanted.rule in rules)
        if wanted.month is not None:
            through &= self._months.passing(low, high, lambda month: month == wanted.month)
        if wanted.platform:
            through &= self._platforms.passing(low, high, lambda platform: platform == wanted.platform)
        if wanted.year is not None:
            through &= self._years.passing(low, high, lambda year: year == wanted.year)
        if wanted.kind is not None:
            through &= self._kinds.passing(low, high, lambda kind: kind is wanted.kind)
        if wanted.decided is not Decided.BOTH and (decisions or wanted.decided is Decided.DONE):
            done = bytes(map(decisions.__contains__, map(_FINGERPRINT, self.findings[low:high])))
            through &= int.from_bytes(done.translate(_NOT) if wanted.decided is Decided.OPEN else done, "little")
        return through.to_bytes(high - low, "little")

    def _exactly(self, wanted: Filter, row: int, words: Sequence[str], indexed: set[str] | None) -> bool:
        """Whether a row that its columns let through passes what they do not hold, or not for certain."""
        finding, item = self.findings[row], self.items[row]
        if (
            (wanted.group and finding.group != wanted.group)
            or (wanted.rule and wanted.rule not in finding.rules)
            or (wanted.month is not None and self.months[row] != wanted.month)
            or (wanted.year is not None and (item.when.year if item.when else 0) != wanted.year)
        ):
            return False
        if not words:
            return True
        if indexed is not None and item.member:
            return item.key in indexed
        value = f"{finding.hit.value}\n{shown(finding.hit.type, finding.hit.value)}"
        text = f"{item.text}\n{value}\n{item.author_name}\n{item.facts.place}".casefold()
        return all(word in text for word in words)
