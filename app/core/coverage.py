"""Coverage: what was looked at, what was skipped on purpose, what could not be read. Never the person's text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.item import Author, Item, Kind
from detectors.contract import Type


@dataclass(frozen=True, slots=True)
class Problem:
    """A member that was not understood or is damaged. code: a key of `resources/words/problems.toml`."""

    member: str
    code: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A member left out on purpose (media, private messages not chosen …). code: as for `Problem`."""

    member: str
    code: str


@dataclass(frozen=True, slots=True)
class Source:
    """What an archive was recognised as.

    platform: slug ("facebook"; "pasted" for pasted text). layout: "E4", "E2", … . parts: file names given.
    missing: what seems to be missing, as codes of `problems.toml`. account: who it belongs to ("" if not told).
    wording: "json" or "html". zone: the account's time zone ("Europe/London"), "" if not told.
    """

    platform: str
    layout: str = ""
    parts: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    account: str = ""
    wording: str = "json"
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts of one load, or of pasted text. Years are keyed as "2019"; unknown years as "unknown"."""

    source: Source
    total: int = 0
    by_kind: Mapping[str, int] = field(default_factory=dict)
    by_year: Mapping[str, int] = field(default_factory=dict)
    own: int = 0
    others: int = 0
    skipped: tuple[Skipped, ...] = ()
    unread: tuple[Problem, ...] = ()
    looked_for: frozenset[Type] = frozenset()
    complete: bool = True


def together(first: Coverage, *others: Coverage) -> Coverage:
    """The counts of several parts of one load as one; complete only if all are."""
    parts = (first, *others)
    by_kind: dict[str, int] = {}
    by_year: dict[str, int] = {}
    for part in parts:
        for counts, added in ((by_kind, part.by_kind), (by_year, part.by_year)):
            for name, number in added.items():
                counts[name] = counts.get(name, 0) + number
    return Coverage(
        first.source,
        sum(part.total for part in parts),
        by_kind,
        dict(sorted(by_year.items())),
        sum(part.own for part in parts),
        sum(part.others for part in parts),
        tuple(skipped for part in parts for skipped in part.skipped),
        tuple(problem for part in parts for problem in part.unread),
        first.looked_for,
        all(part.complete for part in parts),
    )


class Counter:
    """Counts items as they pass and gives the coverage at any moment."""

    def __init__(self, source: Source, looked_for: frozenset[Type]) -> None:
        self.source = source
        self.looked_for = looked_for
        self.total = 0
        self.by_kind: dict[str, int] = {}
        self.by_year: dict[str, int] = {}
        self.own = 0
        self.others = 0
        self.skipped: list[Skipped] = []
        self.unread: list[Problem] = []

    def add(self, item: Item) -> None:
        """Count one item."""
        self.total += 1
        self.by_kind[item.kind.value] = self.by_kind.get(item.kind.value, 0) + 1
        year = str(item.when.year) if item.when else "unknown"
        self.by_year[year] = self.by_year.get(year, 0) + 1
        self.own += item.author is Author.ME
        self.others += item.author is Author.OTHER

    def add_many(self, kind: Kind, by_year: Mapping[str, int], by_author: Mapping[Author, int]) -> None:
        """Count items of one kind that were counted elsewhere."""
        number = sum(by_year.values())
        self.total += number
        if number:
            self.by_kind[kind.value] = self.by_kind.get(kind.value, 0) + number
        for year, count in by_year.items():
            self.by_year[year] = self.by_year.get(year, 0) + count
        self.own += by_author.get(Author.ME, 0)
        self.others += by_author.get(Author.OTHER, 0)

    def counts(self) -> Coverage:
        """The counts at this moment, without the lists of members, of a load that is not over."""
        return self._coverage((), (), complete=False)

    def coverage(self) -> Coverage:
        """All of it, when the load has come to its end."""
        return self._coverage(tuple(self.skipped), tuple(self.unread), complete=True)

    def _coverage(self, skipped: tuple[Skipped, ...], unread: tuple[Problem, ...], *, complete: bool) -> Coverage:
        return Coverage(
            self.source,
            self.total,
            dict(self.by_kind),
            dict(sorted(self.by_year.items())),
            self.own,
            self.others,
            skipped,
            unread,
            self.looked_for,
            complete,
        )
