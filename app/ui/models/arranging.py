"""Which rows are shown and in which order, worked out a little at a time, so that a million of them stall nothing."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from app.core.finding import Decision
from app.ui.models.rows import NO_DATE, SLICE, Filter, Rows

_Done = TypeVar("_Done")
Work = Generator[None, None, _Done]
"""Does a piece, a matter of a few milliseconds, at each `next`; returns what came of it."""
_STRETCHES = 512
_NO_DATE = 1 << 40


@dataclass(frozen=True, slots=True)
class Arranged:
    """Rows in the order in which they are shown, and how many of them each month has, a month chosen not counted."""

    rows: array[int]
    months: Counter[int] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Order:
    """By which key, and down or up; rows of the same key by date, newest first. key None: by date itself."""

    key: Callable[[int], Any] | None
    down: bool


def at_once(work: Work[_Done]) -> _Done:
    """All of it now."""
    try:
        while True:
            next(work)
    except StopIteration as done:
        result: _Done = done.value
        return result


def passing(
    rows: Rows,
    wanted: Filter,
    decisions: Mapping[str, Decision],
    start: int,
    stop: int,
    found: Callable[[Sequence[str]], set[str] | None] | None,
) -> Work[Arranged]:
    """The rows from `start` to `stop` that the filter lets through, in their own order."""
    every = Arranged(array("L"))
    more = {"found": found} if found is not None else {}
    for part in rows.slices(replace(wanted, month=None), decisions, start, stop, **more):
        every.months.update(map(rows.months.__getitem__, part))
        here = part if wanted.month is None else [row for row in part if rows.months[row] == wanted.month]
        every.rows.extend(here)
        yield
    return every


def ordered(rows: Rows, shown: array[int], order: Order) -> Work[array[int]]:
    """These rows in order. What has no date comes last by date, either way."""
    dated = yield from _by_date(rows, shown, newest_first=order.key is not None or order.down)
    if order.key is None:
        return dated
    stretches: dict[Any, array[int]] = {}
    for part in _slices(dated):
        for row in part:
            stretches.setdefault(order.key(row), array("L")).append(row)
        yield
    return (yield from _joined(stretches[key] for key in sorted(stretches, reverse=order.down)))


def _by_date(rows: Rows, shown: array[int], *, newest_first: bool) -> Work[array[int]]:
    """By stretches of time, each of them sorted by itself: sorting a million at once would take half a second."""
    moments, first = rows.moments, rows.earliest
    width = max((rows.latest - first) / _STRETCHES, 1.0)
    stretches: dict[int, list[int]] = {}
    for part in _slices(shown):
        for row in part:
            moment = moments[row]
            at = _NO_DATE if moment == NO_DATE else int((moment - first) // width)
            stretches.setdefault(at, []).append(row)
        yield
    undated = stretches.pop(_NO_DATE, [])
    every = array("L")
    for at in sorted(stretches, reverse=newest_first):
        every.extend(sorted(stretches[at], key=moments.__getitem__, reverse=newest_first))
        yield
    every.extend(undated)
    return every


def _slices(rows: array[int]) -> Iterable[array[int]]:
    return (rows[low : low + SLICE] for low in range(0, len(rows), SLICE))


def _joined(parts: Iterable[array[int]]) -> Work[array[int]]:
    every, since = array("L"), 0
    for part in parts:
        every.extend(part)
        since += 1 + len(part) // 8
        if since > SLICE:
            since = 0
            yield
    return every
