"""One scan over one or two workers that may die: who reads what, what is passed on, where another one takes over.

No process, no Qt: the window's job and the command line's pool both ask it. A worker that dies is started again from
the last member that was read to its end, and tells of each member from then on; should it die again, the member it
was on is left out, named, and the rest is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from app.core.coverage import Coverage, Problem, Skipped, together
from app.core.item import Item
from app.scan import wire
from detectors.contract import Hit

STOPPED = "worker_stopped"
"""The code of the sentence for a worker that died and was not worth starting again."""
LOST = "member_stopped"
"""The code for a member on which a worker died twice."""

_TWO_FROM = 20_000_000
"""Bytes to read from which a second worker pays: with all detectors on they, not reading, are what takes the time."""
_MOST_DEATHS = 12


def shares(size: int, processors: int | None) -> int:
    """How many workers to read so many bytes with."""
    return 2 if size >= _TWO_FROM and (processors or 1) > 1 else 1


@dataclass(slots=True)
class _Part:
    """What is known of one worker's share. base: counts of workers before it; counts: at the last whole member."""

    after: int = 0
    careful: bool = False
    step: int = 0
    member: str = ""
    done: int = 0
    deaths: int = 0
    base: Coverage | None = None
    counts: Coverage | None = None
    so_far: Coverage | None = None
    finished: bool = False
    fresh: list[tuple[str, str | int]] = field(default_factory=list)  # what was told since the last progress
    last: list[tuple[str, str | int]] = field(default_factory=list)  # the same since the last whole member
    told: frozenset[tuple[str, str | int]] = frozenset()  # of these the workers before have told
    unread: dict[Problem, None] = field(default_factory=dict)
    skipped: dict[Skipped, None] = field(default_factory=dict)


class Relay:
    """The state of one scan. over: it ended, well or not."""

    def __init__(self, ask: wire.Scan, workers: int) -> None:
        self._ask = ask
        self._parts = [_Part() for _ in range(workers)]
        self._size: int | None = None
        self._findings = 0
        self.over = False

    @property
    def workers(self) -> int:
        """How many workers share it."""
        return len(self._parts)

    def request(self, part: int) -> wire.Scan:
        """What a worker is asked."""
        state = self._parts[part]
        share = wire.Share(part, len(self._parts), state.after, state.careful)
        return msgspec.structs.replace(self._ask, share=share)

    def replied(self, part: int, reply: wire.Reply) -> wire.Reply | None:
        """What to pass on of a worker's reply."""
        state = self._parts[part]
        if isinstance(reply, wire.Recognised):
            first, self._size = self._size is None, reply.size
            return reply if first else None
        if isinstance(reply, wire.Found):
            return self._found(state, reply)
        if isinstance(reply, wire.People):
            people = [item for item in reply.people if ("met", item.key) not in state.told]
            state.fresh += [("met", item.key) for item in reply.people]
            return wire.People(people) if people else None
        if isinstance(reply, wire.Clues):
            rows = [row for row in reply.rows if ("clue", row[0].key) not in state.told]
            state.fresh += [("clue", item.key) for item, _ in reply.rows]
            return wire.Clues(rows) if rows else None
        if isinstance(reply, wire.Progress):
            self._progressed(state, reply)
            return self._progress()
        if isinstance(reply, wire.Finished):
            state.finished, state.so_far = True, reply.coverage
            if not all(each.finished for each in self._parts):
                return None
            self.over = True
            return wire.Finished(self._coverage(complete=True))
        self.over = True
        return reply

    def died(self, part: int) -> wire.Failed | None:
        """A worker is gone. None: start it again with `request`; otherwise it is not worth it."""
        state = self._parts[part]
        state.deaths += 1
        if state.deaths > _MOST_DEATHS or (state.careful and not state.member):
            self.over = True
            return wire.Failed(STOPPED)
        state.after = state.step
        if state.careful:
            state.unread[Problem(state.member, LOST)] = None
            state.after += 1
        state.careful = not state.careful
        state.step, state.member = state.after, ""
        if state.counts is not None:
            state.base = together(state.base, state.counts) if state.base else state.counts
        state.counts = state.so_far = None
        state.told |= frozenset((*state.last, *state.fresh))
        state.last, state.fresh = [], []
        return None

    def _found(self, state: _Part, reply: wire.Found) -> wire.Found | None:
        rows = [row for row in reply.rows if _mark(row[0], row[1]) not in state.told]
        state.fresh += [_mark(item, hits) for item, hits in reply.rows]
        self._findings += sum(len(hits) for _, hits in rows)
        return wire.Found(rows) if rows else None

    def _progressed(self, state: _Part, reply: wire.Progress) -> None:
        state.done, state.so_far, state.member = reply.done, reply.so_far, reply.member
        if reply.step > state.step:
            state.last = []  # `told` stays: one message may have told of members that this worker is still to read
        state.last += state.fresh
        state.fresh = []
        state.step, state.counts = reply.step, reply.counts
        state.unread |= dict.fromkeys(reply.unread)
        state.skipped |= dict.fromkeys(reply.skipped)

    def _progress(self) -> wire.Progress | None:
        coverage = self._coverage(complete=False)
        done = sum(state.done for state in self._parts)
        size = self._size or 0
        return wire.Progress(min(done, size), size, self._findings, coverage)

    def _coverage(self, *, complete: bool) -> Coverage:
        known = [each for state in self._parts for each in (state.base, state.so_far) if each is not None]
        merged = together(*known)
        if not complete:
            return merged
        unread = dict.fromkeys((*merged.unread, *(p for state in self._parts for p in state.unread)))
        skipped = dict.fromkeys((*merged.skipped, *(s for state in self._parts for s in state.skipped)))
        return Coverage(
            merged.source, merged.total, merged.by_kind, merged.by_year, merged.own, merged.others, tuple(skipped),
            tuple(unread), merged.looked_for,
        )  # fmt: skip


def _mark(item: Item, hits: Sequence[Hit]) -> tuple[str, str | int]:
    """Tells a row from others."""
    return item.key, hash(tuple(hits))
