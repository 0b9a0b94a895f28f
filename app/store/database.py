"""The encrypted database: opened with a raw key, its tables in numbered steps, its key changed, its pages checked."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw

from app.store.state import Refused, State

KEY_BYTES = 32
_BUSY_MS = 4000
_CHECKED = 64 * 1024 * 1024
"""Bytes up to which every page is looked at on opening, in some seconds; a page is checked whenever it is read."""

# One step for each version of the tables, the first makes them. A step is never changed once it is out.
MIGRATIONS = (
    """
    CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE decision(fingerprint TEXT PRIMARY KEY, choice TEXT NOT NULL, at TEXT NOT NULL,
                          note TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
    CREATE TABLE never(grp TEXT PRIMARY KEY, type TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE answer(pack TEXT, rule TEXT, reply TEXT NOT NULL, day TEXT NOT NULL,
                        PRIMARY KEY(pack, rule)) WITHOUT ROWID;
    CREATE TABLE load(number INTEGER PRIMARY KEY, how TEXT NOT NULL, record BLOB NOT NULL, change BLOB);
    CREATE TABLE mark(load INTEGER, fingerprint TEXT, type TEXT NOT NULL, kind TEXT NOT NULL, grp TEXT NOT NULL,
                      PRIMARY KEY(load, fingerprint)) WITHOUT ROWID;
    CREATE TABLE coverage(load INTEGER PRIMARY KEY, body BLOB NOT NULL);
    CREATE TABLE about(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE item(id INTEGER PRIMARY KEY, load INTEGER NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL);
    CREATE INDEX item_load ON item(load);
    """,
    """
    CREATE TABLE disowned(fact TEXT PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL,
                          mistaken INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE clue(id INTEGER PRIMARY KEY, load INTEGER NOT NULL, body BLOB NOT NULL);
    CREATE INDEX clue_load ON clue(load);
    """,
)


class NoKey(Exception):  # noqa: N818  (a word of this room: another key may do)
    """The file does not open with this key."""


@contextlib.contextmanager
def encrypted(path: Path, key: bytes) -> Iterator[apsw.Connection]:
    """A small encrypted file for the length of a `with`, written in one transaction. Raises apsw's own errors."""
    db = apsw.Connection(str(path))
    try:
        _unlock(db, key)
        with transaction(db):
            yield db
    finally:
        db.close()


@contextlib.contextmanager
def transaction(db: apsw.Connection) -> Iterator[apsw.Connection]:
    """All of it is written, or nothing. A full disk ends the transaction by itself; its own error is the one told."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def create(path: Path, key: bytes) -> apsw.Connection:
    """A new database with all its tables. Raises Refused(FULL), and never touches a file that is there."""
    if path.exists():
        raise Refused(State.DAMAGED)
    return _prepared(path, key)


def connect(path: Path, key: bytes) -> apsw.Connection:
    """The database. Raises NoKey, or Refused: DAMAGED, NEWER, FULL."""
    if not path.exists():
        raise Refused(State.DAMAGED)
    return _prepared(path, key)


def _prepared(path: Path, key: bytes) -> apsw.Connection:
    db = apsw.Connection(str(path))
    try:
        db.set_busy_timeout(_BUSY_MS)
        _unlock(db, key)
        _ = db.execute("SELECT count(*) FROM sqlite_master").get  # reads the first page, which tells a wrong key
        path.chmod(0o600)
        db.pragma("journal_mode", "wal")
        # a killed program loses nothing by this; a power cut may cost the last moments, and leaves the rest whole
        db.pragma("synchronous", 1)
        db.pragma("secure_delete", 1)
        if path.stat().st_size <= _CHECKED:
            _check(db, "quick_check")
        migrate(db)
    except apsw.NotADBError:
        db.close()
        raise NoKey from None
    except apsw.Error as fault:
        db.close()
        raise Refused(_state(fault)) from None
    except BaseException:
        db.close()
        raise
    return db


def migrate(db: apsw.Connection, steps: tuple[str, ...] = MIGRATIONS) -> None:
    """Bring the tables up to date, each step in one transaction. Raises Refused(NEWER)."""
    version = int(db.pragma("user_version"))
    if version > len(steps):
        raise Refused(State.NEWER)
    for number, step in enumerate(steps[version:], start=version + 1):
        with transaction(db):
            db.execute(step)
            db.pragma("user_version", number)


def change_key(db: apsw.Connection, key: bytes) -> None:
    """Write every page anew with another key; killed in the middle it is whole with one of the two. Raises Refused."""
    try:
        db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        db.pragma("rekey", _raw(key))
        _check(db, "integrity_check")
    except apsw.Error as fault:
        raise Refused(_state(fault)) from None


def _check(db: apsw.Connection, how: str) -> None:
    if db.execute(f"PRAGMA {how}(1)").get != "ok":
        raise Refused(State.DAMAGED)


def refused(fault: apsw.Error) -> Refused:
    """An error of the database as ours, which holds no value."""
    return Refused(_state(fault))


def _state(fault: apsw.Error) -> State:
    if isinstance(fault, apsw.CorruptError | apsw.NotADBError | apsw.SQLError):
        return State.DAMAGED
    if isinstance(fault, apsw.BusyError | apsw.LockedError):
        return State.BUSY
    return State.FULL


def _unlock(db: apsw.Connection, key: bytes) -> None:
    """Give the key. It stands in a statement here and in `change_key` alone; no statement is ever logged."""
    db.pragma("cipher", "chacha20")
    db.pragma("key", _raw(key))


def _raw(key: bytes) -> str:
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    return "raw:" + key.hex()
