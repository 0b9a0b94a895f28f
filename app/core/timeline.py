"""The timeline: each load of an archive, and what changed since the last one of the same account. Never a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from app.core.coverage import Coverage
from app.core.desk import Load
from app.core.finding import Choice, Decision
from app.core.guidance import Answer, Guidance, Rule
from app.core.judge import due_on
from detectors.contract import Sure


class Ended(StrEnum):
    """How a load ended. `RUNNING` in what was kept means that the program ended before it did."""

    RUNNING = "running"
    COMPLETE = "complete"
    STOPPED = "stopped"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Mark:
    """What is kept of one finding to know it again: its type, the kind of its item, its group. No text."""

    type: str
    kind: str
    group: str


@dataclass(frozen=True, slots=True)
class LoadRecord:
    """One load. account: a keyed digest. began, ended: aware UTC. left_out: kinds the person did not choose.

    missing: how many parts seemed to be missing; unread: members that were not understood. looked_for: detail types.
    paths: where the archive lay, only where everything is kept.
    """

    number: int
    account: str
    platform: str
    layout: str
    began: datetime
    messages: bool = False
    left_out: frozenset[str] = frozenset()
    ended: datetime | None = None
    how: Ended = Ended.RUNNING
    total: int = 0
    findings: int = 0
    missing: int = 0
    unread: int = 0
    by_kind: Mapping[str, int] = field(default_factory=dict)
    looked_for: frozenset[str] = frozenset()
    paths: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether it came to its end and nothing seemed to be missing."""
        return self.how is Ended.COMPLETE and not self.missing

    def end(self, how: Ended, when: datetime, coverage: Coverage, findings: int) -> LoadRecord:
        """The same load, ended. when: aware UTC."""
        return replace(
            self,
            ended=when,
            how=how,
            total=coverage.total,
            findings=findings,
            missing=len(coverage.source.missing),
            unread=len(coverage.unread),
            by_kind=dict(coverage.by_kind),
            looked_for=frozenset(type_.value for type_ in coverage.looked_for),
        )


@dataclass(frozen=True, slots=True)
class Change:
    """What changed since an earlier load of the same account, by detail type.

    since: number of that load. gone: no longer there. still: still there. new: not there before. found_now: new, but
    of a type that the earlier load did not look for. not_looked: were there, and this load could not or was not to
    look where they stood. still_dealt: still there though the person had marked them as dealt with.
    """

    since: int
    gone: Mapping[str, int] = field(default_factory=dict)
    still: Mapping[str, int] = field(default_factory=dict)
    new: Mapping[str, int] = field(default_factory=dict)
    found_now: int = 0
    not_looked: int = 0
    still_dealt: int = 0

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many are gone, still there, new."""
        return sum(self.gone.values()), sum(self.still.values()), sum(self.new.values())


def marks(load: Load) -> dict[str, Mark]:
    """What is kept of a load's findings that are claims, by fingerprint."""
    return {
        f.fingerprint: Mark(f.hit.type.value, load.items[f.item].kind.value, f.group)
        for f in load.findings
        if f.hit.sure is not Sure.LOOK and not f.inside
    }


def compare(
    before: LoadRecord,
    had: Mapping[str, Mark],
    after: LoadRecord,
    has: Mapping[str, Mark],
    decisions: Mapping[str, Decision],
) -> Change:
    """What changed from one load to a later one of the same account. Only what was looked at can be called gone."""
    gone: Counter[str] = Counter()
    still: Counter[str] = Counter()
    new: Counter[str] = Counter()
    not_looked = still_dealt = found_now = 0
    for print_, mark in had.items():
        if print_ in has:
            still[mark.type] += 1
            decision = decisions.get(print_)
            still_dealt += decision is not None and decision.choice is Choice.DEALT_WITH
        elif _looked(after, mark):
            gone[mark.type] += 1
        else:
            not_looked += 1
    for print_, mark in has.items():
        if print_ in had:
            continue
        if mark.type in before.looked_for and _looked(before, mark):
            new[mark.type] += 1
        else:
            found_now += 1
    return Change(before.number, dict(gone), dict(still), dict(new), found_now, not_looked, still_dealt)


def _looked(load: LoadRecord, mark: Mark) -> bool:
    """Whether a load would have found such a thing, had it been there."""
    if load.how is not Ended.COMPLETE or load.missing or mark.kind in load.left_out:
        return False  # members that were not understood were read string by string: they were looked at
    return mark.type in load.looked_for and (mark.kind != "message" or load.messages)


def last_whole(records: Iterable[LoadRecord], account: str, before: int) -> LoadRecord | None:
    """The latest load of an account before that number that came to its end, None if there is none."""
    able = [one for one in records if one.account == account and one.number < before and one.how is Ended.COMPLETE]
    return max(able, key=lambda one: one.number, default=None)


def broken_off(records: Sequence[LoadRecord]) -> LoadRecord | None:
    """The latest load, if it failed or the program ended before it did: worth offering again."""
    last = records[-1] if records else None
    return last if last is not None and last.how in (Ended.RUNNING, Ended.BROKEN) else None


@dataclass(frozen=True, slots=True)
class Review:
    """A rule whose answer is to be looked at again on a day."""

    rule: Rule
    on: date


def reviews(guidance: Guidance, answers: Mapping[str, Answer]) -> Sequence[Review]:
    """All review dates there are, the earliest first."""
    dated = [(due_on(rule, answers.get(rule.id)), rule) for rule in guidance.rules]
    return sorted((Review(rule, day) for day, rule in dated if day is not None), key=lambda one: one.on)
