"""What a worker does: an archive's items through the detectors, handed on in batches with progress."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from app.archives import reader
from app.archives.errors import ArchiveError
from app.archives.tree import Tree, open_tree
from app.core.coverage import Counter, Problem, Skipped
from app.core.item import Item, Kind
from app.scan import evidence, wire
from app.scan.check import hints, looked_for
from detectors.contract import Hit
from detectors.finder import NOTHING, Finder

_BATCH = 4000
_EVERY = 0.1
"""Seconds between two messages to the window: at most ten a second."""

NOT_CHOSEN = "not_chosen"
DETECTOR_FAILED = "detector_failed"


def recognise(ask: wire.Recognise) -> Iterator[wire.Reply]:
    """Say what these paths are: `Recognised`, or `Failed`."""
    try:
        with open_tree(ask.paths) as tree:
            source = reader.recognise(tree)
            without, with_them = (reader.size(tree, source, messages=chosen) for chosen in (False, True))
            yield wire.Recognised(source, without, with_them)
    except ArchiveError as error:
        yield _failed(error)


def scan(ask: wire.Scan, finder: Finder, clock: Callable[[], float] = time.monotonic) -> Iterator[wire.Reply]:
    """Read an archive: `Recognised`, then `Found` and `Progress` as it goes, at last `Finished`; or `Failed`."""
    try:
        with open_tree(ask.paths) as tree:
            yield from _Scan(tree, ask, finder, clock).run()
    except ArchiveError as error:
        yield _failed(error)
    except MemoryError:
        yield wire.Failed("too_large")


def _failed(error: ArchiveError) -> wire.Failed:
    return wire.Failed(error.code, {name: str(value) for name, value in error.details.items()})


class _Scan:
    """One load under way: what was counted, what waits for the detectors, when the window last heard."""

    def __init__(self, tree: Tree, ask: wire.Scan, finder: Finder, clock: Callable[[], float]) -> None:
        self.tree = tree
        self.ask = ask
        self.finder = finder
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
        items = self.waiting
        found = dict(self.finder.find_each([item.text for item in items], lambda n: hints(items[n], self.ask.today)))
        for index, item in enumerate(items):
            own = found.get(index, NOTHING)
            if own.failed and (item.member, DETECTOR_FAILED) not in self.broken:
                self.broken[item.member, DETECTOR_FAILED] = None
                self.counter.unread.append(Problem(item.member, DETECTOR_FAILED))
            hits = [*own.hits, *evidence.of(item, own.hits)]
            if hits:
                self.rows.append((item, hits))
                self.findings += len(hits)
        self.waiting = []

    def _tell(self) -> Iterator[wire.Reply]:
        if self.rows:
            yield wire.Found(self.rows)
            self.rows = []
        so_far = self.counter.counts()
        yield wire.Progress(min(self.done, self.size), self.size, self.findings, so_far)
        self.told = self.clock()
