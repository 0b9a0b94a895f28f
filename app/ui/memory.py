"""What is kept and the desk brought together: taken up when the store opens, written as the person goes on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.core.coverage import Coverage, Source
from app.core.desk import ARCHIVE, Desk
from app.core.fingerprint import Fingerprints
from app.core.item import Item
from app.core.timeline import Change, Ended, LoadRecord, Mark, broken_off, compare, last_whole, marks
from app.store.state import Level, State
from app.ui.keeper import Keeper
from app.ui.restoring import Restoring
from detectors.contract import Clue, Hit

if TYPE_CHECKING:
    from app.store.store import Store

_PORTION = 150
"""Items written at a time, a matter of some milliseconds."""
_COVER_SECONDS = 3.0


class Memory(QObject):
    """One for each session; works without a store too, then it is gone with the window.

    remembered: decisions, answers and history were taken up (the desk has changed). restored: and the findings of the
    last load. told: what the person told about themself is another.
    """

    remembered = Signal()
    restored = Signal()
    told = Signal()

    def __init__(self, desk: Desk, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.history: list[tuple[LoadRecord, Change | None]] = []
        self.about: dict[str, Any] = {}
        self._desk = desk
        self._marks: dict[int, Mapping[str, Mark]] = {}
        self._rows: list[tuple[Item, list[Hit]]] = []
        self._clues: list[tuple[Item, list[Clue]]] = []
        self._restoring = Restoring(desk, keeper, self)
        self._restoring.done.connect(self.restored)
        self._covered = datetime.now(UTC)
        self._loading = False
        self._from_store = False
        keeper.opened.connect(self._on_opened)

    # -- what a page asks

    @property
    def records(self) -> list[LoadRecord]:
        """All loads, oldest first."""
        return [record for record, _ in self.history]

    @property
    def broken(self) -> LoadRecord | None:
        """The last load, if it broke off and no other is under way."""
        return None if self._loading else broken_off(self.records)

    @property
    def restoring(self) -> bool:
        """Whether findings of the last load are still being taken up."""
        return self._restoring.running

    def matching(self, words: Sequence[str]) -> set[str] | None:
        """Keys of kept items that hold all these words; None where only looking at each text can tell."""
        found: set[str] | None = None

        def ask(store: Store) -> None:
            nonlocal found
            found = store.search(words)

        if not words or self.restoring or self._rows or not self.keeper.settled or not self.keeper.write(ask):
            return None
        return found

    # -- what the person says

    def decided(self) -> None:
        """Decisions, patterns or disowned facts have changed."""
        changes, never, disowned = self._desk.take_changes(), dict(self._desk.never), dict(self._desk.disowned)
        self._saved(self.keeper.write(lambda store: store.decide(changes, never, disowned)))

    def answered(self) -> None:
        """Answers have changed."""
        pack, answers = self._desk.guidance.id, dict(self._desk.answers)
        self._saved(self.keeper.write(lambda store: store.answer(pack, answers)))

    def tell(self, about: Mapping[str, Any]) -> None:
        """What the person told about themself; kept only where everything is."""
        self.about = dict(about)
        kept = dict(about)
        self.keeper.write(lambda store: store.tell_about(kept))
        self.told.emit()

    def _saved(self, kept: bool) -> None:
        if kept:
            self._desk.unsaved = False

    # -- loads

    def load_began(self, source: Source, *, messages: bool, left_out: Iterable[str], paths: Iterable[str]) -> None:
        """A load begins; what was being taken up of an older one is let go."""
        self._restoring.stop()
        self._loading, self._from_store = True, False
        self._add_record(source, messages=messages, left_out=left_out, paths=paths)

    def _add_record(self, source: Source, *, messages: bool, left_out: Iterable[str], paths: Iterable[str]) -> None:
        number = max((record.number for record in self.records), default=0) + 1
        account = Fingerprints(self._desk.key).account(source.platform, source.account)
        record = LoadRecord(
            number,
            account,
            source.platform,
            source.layout,
            datetime.now(UTC),
            messages,
            frozenset(left_out),
            missing=len(source.missing),
            paths=tuple(paths),
        )
        self.history.append((record, None))
        self._rows, self._clues = [], []
        self.keeper.write(lambda store: store.begin_load(record))

    def load_found(self, rows: Iterable[tuple[Item, list[Hit]]]) -> None:
        """More items with findings, in the order of the archive."""
        if self.keeper.level is Level.EVERYTHING and self._loading:
            self._rows.extend(rows)
            number = self.history[-1][0].number
            while len(self._rows) >= _PORTION:
                self._write_rows(number)

    def load_learnt(self, rows: Iterable[tuple[Item, list[Clue]]]) -> None:
        """More items with clues, in the order of the archive."""
        if self.keeper.level is Level.EVERYTHING and self._loading:
            self._clues.extend(rows)
            number = self.history[-1][0].number
            while len(self._clues) >= _PORTION:
                self._write_clues(number)

    def _write_rows(self, number: int) -> None:
        portion, self._rows = self._rows[:_PORTION], self._rows[_PORTION:]
        if portion:
            self.keeper.later(lambda store: store.add(number, portion))

    def _write_clues(self, number: int) -> None:
        portion, self._clues = self._clues[:_PORTION], self._clues[_PORTION:]
        if portion:
            self.keeper.later(lambda store: store.learn(number, portion))

    def _write_all(self, number: int) -> None:
        while self._rows:
            self._write_rows(number)
        while self._clues:
            self._write_clues(number)

    def load_covered(self, coverage: Coverage) -> None:
        """How far it is: now and then kept, should the program be killed."""
        now = datetime.now(UTC)
        if self._loading and (now - self._covered).total_seconds() > _COVER_SECONDS:
            self._covered = now
            number = self.history[-1][0].number
            self._write_all(number)
            self.keeper.later(lambda store: store.cover(number, coverage))

    def load_ended(self, how: Ended) -> None:
        """A load is over; what changed since the last whole one of its account is worked out."""
        load = self._desk.loads.get(ARCHIVE)
        if load is None or not self._loading:
            return
        self._loading = False
        begun = self.history[-1][0]
        record = begun.end(how, datetime.now(UTC), load.coverage, load.claims)
        has = marks(load)
        change = self._changed(record, has)
        self.history[-1] = (record, change)
        self._write_all(record.number)
        coverage = load.coverage
        whole = how is Ended.COMPLETE
        if whole:
            self._marks[record.number] = has
        self.keeper.later(lambda store: store.cover(record.number, coverage))
        self.keeper.later(lambda store: store.end_load(record, change, has if whole else None))

    def _changed(self, record: LoadRecord, has: Mapping[str, Mark]) -> Change | None:
        before = last_whole(self.records, record.account, record.number)
        if before is None:
            return None
        had = self._marks.get(before.number)
        if had is None:
            read: dict[int, Mapping[str, Mark]] = {}

            def ask(store: Store) -> None:
                read[before.number] = store.marks(before.number)

            if not self.keeper.write(ask) or before.number not in read:
                return None
            had = read[before.number]
        return compare(before, had, record, has, self._desk.decisions)

    def archive_forgotten(self) -> None:
        """The archive was let go: its texts too, wherever they are kept; the history stays."""
        self._restoring.stop()
        self._rows, self._clues = [], []
        self.keeper.later(lambda store: store.forget_texts())

    # -- the store opens

    @Slot()
    def _on_opened(self) -> None:
        """Take up what was kept, and keep what was said before it opened."""
        self.keeper.write(self._take_up)

    def _take_up(self, store: Store) -> None:
        desk = self._desk
        kept = store.read(desk.guidance.id)
        same_key = desk.key == store.key
        desk.use_key(store.key)
        desk.remember(kept.decisions, kept.never, kept.answers, kept.disowned)
        store.decide(desk.take_changes(), desk.never, desk.disowned)
        store.answer(desk.guidance.id, desk.answers)
        desk.unsaved = False
        here = self.history
        again = bool(here and kept.history) and here[-1][0].began == kept.history[-1][0].began
        if same_key and (again or not kept.history):
            self._keep_history(store)
        else:
            self.history = kept.history
            self._marks.clear()
        self.about = {**kept.about, **self.about}
        store.tell_about(self.about)
        load = desk.loads.get(ARCHIVE)
        if load is None or self._from_store:
            self._from_store = True
            self._restoring.begin(store, self.records)
        elif again:
            store.forget_texts()  # how much of them was written before it closed is not known: they are kept anew
            self.keep_texts()
        elif self.history is here:
            self.keep_texts()
        elif here:
            self._keep_present(here[-1][0])
        self.remembered.emit()
        self.told.emit()

    def _keep_history(self, store: Store) -> None:
        """The loads of this window begin the history, or are in it already: it closed and opened again meanwhile."""
        for record, change in self.history:
            store.keep_record(record, change)
            if record.ended is not None:
                store.end_load(record, change, self._marks.get(record.number))

    def _keep_present(self, made: LoadRecord) -> None:
        """An archive was loaded before the store opened: it is kept as one loaded now."""
        load = self._desk.loads[ARCHIVE]
        self._loading = True
        self._add_record(load.coverage.source, messages=made.messages, left_out=made.left_out, paths=made.paths)
        self.keep_texts()
        if made.ended is not None:
            self.load_ended(made.how)

    def keep_texts(self) -> None:
        """Keep the findings that are on the desk now, where everything is kept."""
        load = self._desk.loads.get(ARCHIVE)
        if load is None or not self.history or self.restoring or self.keeper.level is not Level.EVERYTHING:
            return
        number, coverage = self.history[-1][0].number, load.coverage
        hits: dict[str, list[Hit]] = {}
        for finding in load.findings:
            hits.setdefault(finding.item, []).append(finding.hit)
        clues: dict[str, tuple[Item, list[Clue]]] = {}
        for clue, item in load.clues:
            clues.setdefault(item.key, (item, []))[1].append(clue)
        self._rows = [(load.items[key], found) for key, found in hits.items()]
        self._clues = list(clues.values())
        self._write_all(number)
        self.keeper.later(lambda store: store.cover(number, coverage))

    def keep_words(self) -> None:
        """Keep what the person wrote themself before now, where everything is kept: About me, notes, paths.

        Where ticks alone were kept, these were left out of what had been written.
        """
        self.tell(self.about)
        if self.keeper.level is not Level.EVERYTHING:
            return
        made = dict(self._desk.decisions)
        self.keeper.write(lambda store: store.decide(made))
        if self.history:
            self.keeper.write(lambda store: store.keep_record(*self.history[-1]))

    # -- letting go

    def forget(self) -> None:
        """Let everything go that is in memory."""
        self._restoring.stop()
        self._loading, self._from_store = False, False
        self._desk.forget()
        self.history = []
        self.about = {}
        self._marks.clear()
        self._rows, self._clues = [], []

    def lock(self) -> None:
        """Close what is kept and show nothing of it any more, until it is opened again."""
        if self.keeper.open:
            self.keeper.close(State.PASSPHRASE if not self.keeper.ways[0] else State.LOCKED)
            self.forget()

    def stop(self) -> None:
        """Write what waits and close. Call when the window closes."""
        self._restoring.stop()
        if self._loading and self.history:
            self._write_all(self.history[-1][0].number)
        self.keeper.close(self.keeper.state if self.keeper.state is not State.OPEN else State.NOTHING)
