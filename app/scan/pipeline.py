"""What a worker does: an archive's items through the detectors, handed on in batches with progress."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.archives import reader
from app.archives.dates import zone_of
from app.archives.errors import ArchiveError
from app.archives.reader import MemberDone, Messages
from app.archives.tree import Tree, open_tree
from app.core.coverage import Counter, Problem, Skipped
from app.core.item import Item, Kind
from app.scan import wire
from app.scan.check import hints, looked_for
from app.scan.clues import clues
from app.scan.evidence import Evidence
from detectors.contract import Clue, Hit
from detectors.finder import NOTHING, Finder

_BATCH = 4000
_EVERY = 0.1
"""Seconds between two messages to the window: at most ten a second."""

_PEOPLE = frozenset({Kind.FRIEND, Kind.FOLLOW, Kind.REQUEST})

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


def _no_rest() -> None:
    """Nobody pauses this scan."""


def scan(
    ask: wire.Scan,
    finder: Finder,
    clock: Callable[[], float] = time.monotonic,
    rest: Callable[[], None] = _no_rest,
) -> Iterator[wire.Reply]:
    """Read an archive: `Recognised`, then `Found` and `Progress` as it goes, at last `Finished`; or `Failed`.

    rest: called before each text that detectors look at; it returns when the scan may go on.
    """
    try:
        with open_tree(ask.paths) as tree:
            yield from _Scan(tree, ask, finder, clock, rest).run()
    except ArchiveError as error:
        yield _failed(error)
    except MemoryError:
        yield wire.Failed("too_large")


def _failed(error: ArchiveError) -> wire.Failed:
    return wire.Failed(error.code, {name: str(value) for name, value in error.details.items()})


@dataclass(frozen=True, slots=True)
class Items:
    """Items read one by one, as a block beside threads in columns."""

    items: Sequence[Item]

    def item(self, index: int) -> Item:
        """One of them."""
        return self.items[index]


def _telling(block: Items | Messages, kinds: frozenset[Kind]) -> Iterable[int]:
    """Which of a block may be evidence by their structure: a message only by a link it sends, or by its time."""
    if isinstance(block, Items):
        return (n for n, item in enumerate(block.items) if item.kind in kinds or item.facts.link)
    return range(len(block.texts)) if Kind.MESSAGE in kinds else block.links


class _Scan:
    """One load under way: what was counted, what waits for the detectors, when the window last heard."""

    def __init__(
        self, tree: Tree, ask: wire.Scan, finder: Finder, clock: Callable[[], float], rest: Callable[[], None]
    ) -> None:
        self.rest = rest
        self.tree = tree
        self.ask = ask
        self.finder = finder
        self.clock = clock
        self.source = reader.recognise(tree)
        self.size = reader.size(tree, self.source, messages=ask.messages)
        self.evidence = Evidence(ask.work, self.source.zone)
        self.zone = zone_of(self.source.zone)
        self.counter = Counter(self.source, looked_for() | self.evidence.looked_for)
        self.texts: list[str] = []  # of what waits for the detectors
        self.items: list[Item] = []  # the last of them
        self.blocks: list[tuple[int, Items | Messages]] = []  # those before, by the number of their first text
        self.rows: list[tuple[Item, list[Hit]]] = []
        self.people: list[Item] = []
        self.clues: list[tuple[Item, list[Clue]]] = []
        self.done = 0
        self.under_way = 0  # characters of the member being read: fewer than its bytes, but they tell that it goes on
        self.step = 0  # members read to their end, of this worker's share
        self.member = ""
        self.counts = self.counter.counts()  # at the end of the last of them
        self.noted = (0, 0)  # how many problems and members left out were told
        self.findings = 0
        self.left_out: dict[str, None] = {}
        self.broken: dict[tuple[str, str], None] = {}
        self.told = clock()

    def run(self) -> Iterator[wire.Reply]:
        yield wire.Recognised(self.source, self.size, self.size)
        leave_out, share = frozenset(self.ask.leave_out), self.ask.share
        for thing in reader.read(
            self.tree,
            self.source,
            messages=self.ask.messages,
            columns=True,
            part=share.part,
            of=share.of,
            after=share.after,
        ):
            if isinstance(thing, Item):
                self._take(thing, leave_out)
            elif isinstance(thing, Messages):
                self._take_all(thing, leave_out)
            elif isinstance(thing, Problem):
                self.counter.unread.append(thing)
            elif isinstance(thing, Skipped):
                self.counter.skipped.append(thing)
            else:
                self._done(thing)
            if len(self.texts) >= _BATCH or (self.texts and self.clock() - self.told >= _EVERY):
                self._detect()
            if self.clock() - self.told >= _EVERY or (share.careful and isinstance(thing, MemberDone)):
                yield from self._tell()
        self._detect()
        if share.part == 0:
            for item, hits in self.evidence.rest():
                self.rows.append((item, hits))
                self.findings += len(hits)
        yield from self._tell()
        yield wire.Finished(self.counter.coverage())

    def _take(self, item: Item, leave_out: frozenset[Kind]) -> None:
        if item.kind in leave_out:
            self._leave_out(item.member)
            return
        self.counter.add(item)
        self.under_way += len(item.text)
        self.texts.append(item.text)
        self.items.append(item)
        if told := list(clues(item, self.zone)):
            self.clues.append((item, told))
        if item.kind in _PEOPLE and item.text.strip():
            self.people.append(item)

    def _take_all(self, thread: Messages, leave_out: frozenset[Kind]) -> None:
        if not thread.texts:
            return
        if Kind.MESSAGE in leave_out:
            self._leave_out(thread.member)
            return
        self.counter.add_many(Kind.MESSAGE, thread.by_year(), thread.by_author())
        self._close_block()
        self.blocks.append((len(self.texts), thread))
        self.under_way += sum(map(len, thread.texts))
        self.texts.extend(thread.texts)

    def _leave_out(self, member: str) -> None:
        if member not in self.left_out:
            self.left_out[member] = None
            self.counter.skipped.append(Skipped(member, NOT_CHOSEN))

    def _done(self, done: MemberDone) -> None:
        self.done += done.size
        self.under_way = 0
        self.step += 1 if done.member else self.ask.share.after
        self.member = done.following
        if not done.member:  # what was left out by plan: each worker of this share tells it anew
            self.noted = len(self.counter.unread), len(self.counter.skipped)
        self.counts = self.counter.counts()

    def _close_block(self) -> None:
        if self.items:
            self.blocks.append((len(self.texts) - len(self.items), Items(self.items)))
            self.items = []

    def _detect(self) -> None:
        self._close_block()
        starts = [start for start, _ in self.blocks]
        known: dict[int, Item] = {}

        def item(index: int) -> Item:
            self.rest()
            if index not in known:
                start, block = self.blocks[bisect_right(starts, index) - 1]
                known[index] = block.item(index - start)
            return known[index]

        today, told = self.ask.today, tuple(self.ask.known)
        found = dict(self.finder.find_each(self.texts, lambda index: hints(item(index), today, told), told))
        kinds = self.evidence.kinds
        shown = {start + n for start, block in self.blocks for n in _telling(block, kinds)}
        for index in sorted(found.keys() | shown):
            own, its = found.get(index, NOTHING), item(index)
            if own.failed and (its.member, DETECTOR_FAILED) not in self.broken:
                self.broken[its.member, DETECTOR_FAILED] = None
                self.counter.unread.append(Problem(its.member, DETECTOR_FAILED))
            hits = self.evidence.hits(its, own.hits)
            if hits:
                self.rows.append((its, hits))
                self.findings += len(hits)
        self.texts, self.blocks = [], []

    def _tell(self) -> Iterator[wire.Reply]:
        self._detect()
        if self.people:
            yield wire.People(self.people)
            self.people = []
        for start in range(0, len(self.clues), wire.ROWS):
            yield wire.Clues(self.clues[start : start + wire.ROWS])
        self.clues = []
        for start in range(0, len(self.rows), wire.ROWS):
            yield wire.Found(self.rows[start : start + wire.ROWS])
        self.rows = []
        unread, skipped = self.noted
        yield wire.Progress(
            min(self.done + self.under_way, self.size), self.size, self.findings, self.counter.counts(), self.step,
            self.counts, self.member, self.counter.unread[unread:], self.counter.skipped[skipped:],
        )  # fmt: skip
        self.noted = len(self.counter.unread), len(self.counter.skipped)
        self.told = self.clock()
