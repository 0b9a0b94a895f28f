"""What a worker does: an archive's items through the detectors, handed on in batches with progress."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from app.archives import reader
from app.archives.tree import ArchiveError, Tree
from app.core.coverage import Counter, Problem, Skipped
from app.core.item import Item, Kind
from app.scan import evidence, wire
from detectors import finder, registry
from detectors.contract import Hints, Hit, Type

_BATCH = 400
_EVERY = 0.1
"""Seconds between two messages to the window: at most ten a second."""

NOT_CHOSEN = "not_chosen"
DETECTOR_FAILED = "detector_failed"


def looked_for() -> frozenset[Type]:
    """Every type that a text can be looked through for."""
    return frozenset(kind for detector in registry.ALL for kind in detector.types)


def check(items: Sequence[Item], today: date) -> tuple[list[list[Hit]], list[str]]:
    """Hits of pasted items, and the ids of detectors that failed on one."""
    found = list(finder.find_many([item.text for item in items], [_hints(item, today) for item in items]))
    failed = dict.fromkeys(name for one in found for name in one.failed)
    return [list(one.hits) for one in found], list(failed)


def recognise(paths: Sequence[str]) -> wire.Recognised:
    """What these paths are. Raises ArchiveError."""
    with Tree.open([Path(path) for path in paths]) as tree:
        source = reader.recognise(tree)
        return wire.Recognised(
            source, reader.size(tree, source, messages=False), reader.size(tree, source, messages=True)
        )


def scan(ask: wire.Scan, clock: Callable[[], float] = time.monotonic) -> Iterator[wire.Reply]:
    """Read an archive: `Recognised`, then `Found` and `Progress` as it goes, at last `Finished`; or `Failed`."""
    try:
        with Tree.open([Path(path) for path in ask.paths]) as tree:
            yield from _Scan(tree, ask, clock).run()
    except ArchiveError as error:
        yield wire.Failed(error.code, dict(error.details))
    except MemoryError:
        yield wire.Failed("too_large")


class _Scan:
    """One load under way: what was counted, what waits for the detectors, when the window last heard."""

    def __init__(self, tree: Tree, ask: wire.Scan, clock: Callable[[], float]) -> None:
        self.tree = tree
        self.ask = ask
        self.clock = clock
        self.source = reader.recognise(tree)
        self.size = reader.size(tree, self.source, messages=ask.messages)
        self.counter = Counter(self.source, looked_for() | evidence.ALWAYS)
        self.waiting: list[Item] = []
        self.rows: list[tuple[Item, list[Hit]]] = []
        self.done = 0
        self.findings = 0
        self.left_out: dict[str, None] = {}
        self.broken: dict[tuple[str, str], None] = {}
        self.told = clock()

    def run(self) -> Iterator[wire.Reply]:
        yield wire.Recognised(self.source, self.size, self.size)
        leave_out = frozenset(self.ask.leave_out)
        for thing in reader.read(self.tree, self.source, messages=self.ask.messages):
            if isinstance(thing, Item):
                self._take(thing, leave_out)
            elif isinstance(thing, Problem):
                self.counter.unread.append(thing)
            elif isinstance(thing, Skipped):
                self.counter.skipped.append(thing)
            else:
                self.done += thing.size
            if len(self.waiting) >= _BATCH or (self.waiting and self.clock() - self.told >= _EVERY):
                self._detect()
            if self.clock() - self.told >= _EVERY:
                yield from self._tell()
        self._detect()
        self.done = self.size
        yield from self._tell()
        self.counter.skipped.extend(Skipped(member, NOT_CHOSEN) for member in self.left_out)
        yield wire.Finished(self.counter.coverage())

    def _take(self, item: Item, leave_out: frozenset[Kind]) -> None:
        if item.kind in leave_out:
            self.left_out[item.member] = None
            return
        self.counter.add(item)
        self.waiting.append(item)

    def _detect(self) -> None:
        texts = [item.text for item in self.waiting]
        hints = [_hints(item, self.ask.today) for item in self.waiting]
        for item, found in zip(self.waiting, finder.find_many(texts, hints), strict=True):
            for _ in found.failed:
                if (item.member, DETECTOR_FAILED) not in self.broken:
                    self.broken[item.member, DETECTOR_FAILED] = None
                    self.counter.unread.append(Problem(item.member, DETECTOR_FAILED))
            hits = [*found.hits, *evidence.of(item, found.hits)]
            if hits:
                self.rows.append((item, hits))
                self.findings += len(hits)
        self.waiting.clear()

    def _tell(self) -> Iterator[wire.Reply]:
        if self.rows:
            yield wire.Found(self.rows)
            self.rows = []
        so_far = self.counter.counts()
        yield wire.Progress(min(self.done, self.size), self.size, self.findings, so_far)
        self.told = self.clock()


def _hints(item: Item, today: date) -> Hints:
    return Hints(today=today, when=item.when, author=item.author.value, kind=item.kind.value)
