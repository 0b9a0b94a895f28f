"""The store: opened with its key, one object for all that is kept. Every method raises `Refused`, never a value."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import apsw

from app.core.coverage import Coverage
from app.core.finding import Decision, Disowned, Never
from app.core.guidance import Answer
from app.core.item import Item
from app.core.timeline import Change, LoadRecord, Mark
from app.store import about, answers, clues, database, decisions, findings, history, slots
from app.store.lock import Lock
from app.store.place import Header, Place, Slot
from app.store.slots import FindKeyring
from app.store.state import Level, Protection, Refused, State
from detectors.contract import Clue, Hit


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept, as read at once. Items with text follow in portions (`Store.rows`)."""

    decisions: list[Decision]
    never: list[Never]
    disowned: list[Disowned]
    answers: list[Answer]
    history: list[tuple[LoadRecord, Change | None]]
    about: dict[str, Any]


class Store:
    """An open store. `create` and `unlock` make it; `close` or `lock` ends it. Use it from one thread at a time."""

    def __init__(self, place: Place, lock: Lock, db: apsw.Connection, header: Header, slot: Slot) -> None:
        self._place, self._lock, self._db = place, lock, db
        self.header, self.slot = header, slot
        with told():
            self.key = bytes(self._meta("fingerprint_key"))
            self._level = Level(str(self._meta("level")))

    # -- what it is

    @property
    def level(self) -> Level:
        """How much is kept."""
        return self._level

    def set_level(self, level: Level) -> None:
        """Keep more or less from now on; keeping less lets texts, notes, paths and About me go at once."""
        with self._changing() as db:
            db.execute("INSERT OR REPLACE INTO meta VALUES('level', ?)", (level.value,))
            if level is Level.TICKS:
                findings.forget(db)
                clues.forget(db)
                history.forget_coverage(db)
                decisions.forget_notes(db)
                history.forget_paths(db)
                about.write(db, {})
        self._level = level
        if level is Level.TICKS:
            with told():
                self._db.execute("VACUUM")

    def close(self) -> None:
        """Close it; the next program may open it."""
        with contextlib.suppress(apsw.Error):
            self._db.close()
        self._lock.release()

    # -- what is kept

    def read(self, pack: str) -> Kept:
        """All but the texts. pack: the guidance pack whose answers are wanted."""
        with told():
            return Kept(
                decisions.read(self._db),
                decisions.read_never(self._db),
                decisions.read_disowned(self._db),
                answers.read(self._db, pack),
                history.read(self._db),
                about.read(self._db),
            )

    def decide(
        self,
        changes: Mapping[str, Decision | None],
        never: Mapping[str, Never] | None = None,
        disowned: Mapping[str, Disowned] | None = None,
    ) -> None:
        """Keep decisions by fingerprint, None takes one back; never, disowned: all there are, where they changed."""
        with self._changing() as db:
            decisions.write(db, changes, notes=self._level is Level.EVERYTHING)
            if never is not None:
                decisions.write_never(db, never)
            if disowned is not None:
                decisions.write_disowned(db, disowned)

    def answer(self, pack: str, given: Mapping[str, Answer]) -> None:
        """Keep exactly these answers of a guidance pack."""
        with self._changing() as db:
            answers.write(db, pack, given)

    def tell_about(self, told: Mapping[str, Any]) -> None:
        """Keep exactly this about the person; nothing where only ticks are kept."""
        if self._level is Level.EVERYTHING:
            with self._changing() as db:
                about.write(db, told)

    def begin_load(self, record: LoadRecord) -> None:
        """A load begins; it stays in the history as begun until it ends."""
        self.keep_record(record, None)

    def keep_record(self, record: LoadRecord, change: Change | None) -> None:
        """Keep a load as it stands now, under its number."""
        with self._changing() as db:
            history.write(db, self._allowed(record), change)

    def end_load(self, record: LoadRecord, change: Change | None, marks: Mapping[str, Mark] | None) -> None:
        """A load ended. marks: of one that came to its end; the texts of all earlier loads are let go then."""
        with self._changing() as db:
            history.write(db, self._allowed(record), change)
            if marks is not None:
                history.write_marks(db, record, marks)
                findings.forget(db, but=record.number)
                clues.forget(db, but=record.number)
                history.forget_coverage(db, but=record.number)

    def cover(self, load: int, coverage: Coverage) -> None:
        """Keep what a load covered, or has covered so far; nothing where only ticks are kept."""
        if self._level is Level.EVERYTHING:
            with self._changing() as db:
                history.write_coverage(db, load, coverage)

    def coverage(self, load: int) -> Coverage | None:
        """What a load covered, None where that is not kept."""
        with told():
            return history.read_coverage(self._db, load)

    def marks(self, number: int) -> dict[str, Mark]:
        """The marks of a load, by fingerprint."""
        with told():
            return history.read_marks(self._db, number)

    def add(self, load: int, rows: Iterable[tuple[Item, Sequence[Hit]]]) -> None:
        """Keep items with their hits, in the order of the archive; nothing where only ticks are kept."""
        if self._level is Level.EVERYTHING:
            with self._changing() as db:
                findings.add(db, load, rows)

    def learn(self, load: int, rows: Iterable[tuple[Item, Sequence[Clue]]]) -> None:
        """Keep items with their clues, in the order of the archive; nothing where only ticks are kept."""
        if self._level is Level.EVERYTHING:
            with self._changing() as db:
                clues.add(db, load, rows)

    def count(self, load: int) -> int:
        """How many items of a load are kept, with findings or with clues."""
        with told():
            return findings.count(self._db, load) + clues.count(self._db, load)

    def rows(self, load: int, most: int) -> Iterator[list[tuple[Item, list[Hit]]]]:
        """The items of a load with their hits, in portions of at most so many."""
        after = 0
        while True:
            with told():
                after, portion = findings.read(self._db, load, after, most)
            if not portion:
                return
            yield portion

    def clues(self, load: int, most: int) -> Iterator[list[tuple[Item, list[Clue]]]]:
        """The items of a load with their clues, in portions of at most so many."""
        after = 0
        while True:
            with told():
                after, portion = clues.read(self._db, load, after, most)
            if not portion:
                return
            yield portion

    def search(self, words: Sequence[str]) -> set[str] | None:
        """Keys of kept items that hold all these words; None where the index cannot tell (short words, no texts)."""
        if self._level is not Level.EVERYTHING or any(len(word) < findings.LEAST for word in words):
            return None
        with told():
            return findings.search(self._db, words)

    def forget_texts(self) -> None:
        """Let all texts go; the history stays."""
        with self._changing() as db:
            findings.forget(db)
            clues.forget(db)
            history.forget_coverage(db)

    # -- keys

    def protect(self, protection: Protection, find_keyring: FindKeyring) -> None:
        """Change the key, and how it is had from now on. Killed in the middle, the store opens the old or the new way.

        Raises Refused; the old key then holds as before.
        """
        old = self.header
        slot, key = slots.new_slot(protection), secrets.token_bytes(database.KEY_BYTES)
        between = replace(old, slots=(slot, self.slot))
        keyring = find_keyring() if protection.keyring else None
        if keyring is not None and old.keyring and keyring.kind != old.backend:
            raise Refused(State.OTHER_KEYRING)
        if keyring is not None:
            between = replace(between, backend=keyring.kind)
        self._place.write(between)
        try:
            slots.hide(self._place, slot, key, protection, keyring)
        except Refused:
            left = slots.forget(between, [slot.id] if slot.keyring else [], find_keyring)
            self.header = replace(old, old=(*old.old, *left))
            self._place.write(self.header)
            self._place.strays(self.header)
            raise
        database.change_key(self._db, key)  # when it fails both slots stay: the next `unlock` sees which one opens
        self.header, self.slot = between, slot
        self.settle(find_keyring)

    def settle(self, find_keyring: FindKeyring) -> None:
        """After a change of key, however it ended: forget all keys but the one it opened with. Raises Refused(FULL)."""
        ids = [id_ for id_ in slots.in_keyring(self.header) if id_ != self.slot.id]
        if not ids and len(self.header.slots) == 1:
            return
        left = slots.forget(self.header, ids, find_keyring)
        self.header = replace(self.header, slots=(self.slot,), old=left)
        self._place.write(self.header)
        self._place.strays(self.header)

    # -- inside

    def _meta(self, name: str) -> Any:
        value = self._db.execute("SELECT value FROM meta WHERE name=?", (name,)).get
        if value is None:
            raise Refused(State.DAMAGED)
        return value

    def _allowed(self, record: LoadRecord) -> LoadRecord:
        return record if self._level is Level.EVERYTHING else replace(record, paths=())

    @contextlib.contextmanager
    def _changing(self) -> Iterator[apsw.Connection]:
        """One transaction: all of it is kept, or nothing."""
        with told(), database.transaction(self._db):
            yield self._db


@contextlib.contextmanager
def told() -> Iterator[None]:
    """Errors of the database as ours, which hold no value."""
    try:
        yield
    except apsw.Error as fault:
        raise database.refused(fault) from None
    except (ValueError, TypeError):  # a value in a table that none of ours wrote
        raise Refused(State.DAMAGED) from None
