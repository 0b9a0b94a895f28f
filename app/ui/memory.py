"""What is kept and the desk brought together: taken up when the store opens, written as the person goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.coverage import Coverage, Source
from app.core.desk import ARCHIVE, Desk
from app.core.finding import claims
from app.core.fingerprint import Fingerprints
from app.core.item import Item
from app.core.timeline import Change, Ended, LoadRecord, Mark, broken_off, compare, last_whole, marks
from app.store.state import Level, Refused, State
from app.ui.keeper import Keeper
from detectors.contract import Hit

if TYPE_CHECKING:
    from app.store.store import Store

_PORTION = 150
"""Items read or written at a time, a matter of some milliseconds."""
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
        self._portions: Iterator[list[tuple[Item, list[Hit]]]] | None = None
        self._restoring = QTimer(self, interval=0)
        self._restoring.timeout.connect(self._on_restore)
        self._covered = datetime.now(UTC)
        self._loading = False
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
        return self._portions is not None

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
        """Decisions or patterns have changed."""
        changes, never = self._desk.take_changes(), dict(self._desk.never)
        self._saved(self.keeper.write(lambda store: store.decide(changes, never)))

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
        self._stop_restoring()
        self._loading = True
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
        self._rows = []
        self.keeper.write(lambda store: store.begin_load(record))

    def load_found(self, rows: Iterable[tuple[Item, list[Hit]]]) -> None:
        """More items with findings, in the order of the archive."""
        if self.keeper.level is Level.EVERYTHING and self._loading:
            self._rows.extend(rows)
            number = self.history[-1][0].number
            while len(self._rows) >= _PORTION:
                self._write_rows(number)

    def _write_rows(self, number: int) -> None:
        portion, self._rows = self._rows[:_PORTION], self._rows[_PORTION:]
        if portion:
            self.keeper.later(lambda store: store.add(number, portion))

    def load_covered(self, coverage: Coverage) -> None:
        """How far it is: now and then kept, should the program be killed."""
        now = datetime.now(UTC)
        if self._loading and (now - self._covered).total_seconds() > _COVER_SECONDS:
            self._covered = now
            number = self.history[-1][0].number
            self._write_rows(number)
            self.keeper.later(lambda store: store.cover(number, coverage))

    def load_ended(self, how: Ended) -> None:
        """A load is over; what changed since the last whole one of its account is worked out."""
        load = self._desk.loads.get(ARCHIVE)
        if load is None or not self._loading:
            return
        self._loading = False
        begun = self.history[-1][0]
        record = begun.end(how, datetime.now(UTC), load.coverage, len(claims(load.findings)))
        has = marks(load)
        change = self._changed(record, has)
        self.history[-1] = (record, change)
        self._write_rows(record.number)
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
        self._stop_restoring()
        self._rows = []
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
        store.decide(desk.take_changes(), {**{one.group: one for one in kept.never}, **desk.never})
        desk.remember(kept.decisions, kept.never, kept.answers)
        store.answer(desk.guidance.id, desk.answers)
        desk.unsaved = False
        here = self.history
        if same_key and not kept.history:
            self._keep_history(store)
        else:
            self.history = kept.history
            self._marks.clear()
        self.about = {**kept.about, **self.about}
        store.tell_about(self.about)
        load = desk.loads.get(ARCHIVE)
        if load is None:
            self._restore(store)
        elif self.history is here:
            self.keep_texts()
        elif here:
            self._keep_present(here[-1][0])
        self.remembered.emit()
        self.told.emit()

    def _keep_history(self, store: Store) -> None:
        """Nothing was kept before: the loads of this window begin the history."""
        for record, change in self.history:
            store.begin_load(record)
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
        self._rows = [(load.items[key], found) for key, found in hits.items()]
        while self._rows:
            self._write_rows(number)
        self.keeper.later(lambda store: store.cover(number, coverage))

    def _restore(self, store: Store) -> None:
        kept = [record for record in self.records if store.count(record.number)]
        whole = [record for record in kept if record.how is Ended.COMPLETE]
        if not kept:
            return
        record = (whole or kept)[-1]
        coverage = store.coverage(record.number)
        if coverage is None:
            coverage = Coverage(Source(record.platform, record.layout), record.total, complete=False)
        self._desk.begin(ARCHIVE, coverage.source)
        self._desk.end(ARCHIVE, coverage)
        self._portions = store.rows(record.number, _PORTION)
        self._restoring.start()

    @Slot()
    def _on_restore(self) -> None:
        portion: list[tuple[Item, list[Hit]]] | None = None
        if self._portions is not None and not self.keeper.busy:
            try:
                portion = next(self._portions, None)
            except Refused as refused:
                self._stop_restoring()
                self.keeper.close(refused.state)
                return
        elif self._portions is not None:
            return
        if portion is None:
            self._stop_restoring()
            self.restored.emit()
            return
        for item, hits in portion:
            self._desk.add(ARCHIVE, item, hits)

    def _stop_restoring(self) -> None:
        self._restoring.stop()
        self._portions = None

    # -- letting go

    def forget(self) -> None:
        """Let everything go that is in memory."""
        self._stop_restoring()
        self._loading = False
        self._desk.forget()
        self.history = []
        self.about = {}
        self._marks.clear()
        self._rows = []

    def lock(self) -> None:
        """Close what is kept and show nothing of it any more, until it is opened again."""
        if self.keeper.open:
            self.keeper.close(State.PASSPHRASE if not self.keeper.ways[0] else State.LOCKED)
            self.forget()

    def stop(self) -> None:
        """Write what waits and close. Call when the window closes."""
        self._stop_restoring()
        if self._loading and self.history:
            self._write_rows(self.history[-1][0].number)
        self.keeper.close(self.keeper.state if self.keeper.state is not State.OPEN else State.NOTHING)
