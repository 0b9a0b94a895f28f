"""The history: each load, the marks by which its findings are known again, and what had changed. No text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import apsw
import msgspec

from app.core.coverage import Coverage
from app.core.timeline import Change, LoadRecord, Mark

_encoder = msgspec.msgpack.Encoder()
_records = msgspec.msgpack.Decoder(LoadRecord)
_coverages = msgspec.msgpack.Decoder(Coverage)
_changes = msgspec.msgpack.Decoder(Change)


def read(db: apsw.Connection) -> list[tuple[LoadRecord, Change | None]]:
    """All loads, oldest first."""
    rows = db.execute("SELECT record, change FROM load ORDER BY number")
    return [(_records.decode(record), _changes.decode(change) if change else None) for record, change in rows]


def write(db: apsw.Connection, record: LoadRecord, change: Change | None) -> None:
    """Keep a load, new or changed."""
    db.execute(
        "INSERT OR REPLACE INTO load VALUES(?, ?, ?, ?)",
        (record.number, record.how.value, _encoder.encode(record), _encoder.encode(change) if change else None),
    )


def read_marks(db: apsw.Connection, number: int) -> dict[str, Mark]:
    """The marks of a load, by fingerprint."""
    rows = db.execute("SELECT fingerprint, type, kind, grp FROM mark WHERE load=?", (number,))
    return {print_: Mark(type_, kind, group) for print_, type_, kind, group in rows}


def write_marks(db: apsw.Connection, record: LoadRecord, marks: Mapping[str, Mark]) -> None:
    """Keep the marks of a load that came to its end; those of earlier loads of the account are no longer needed."""
    others = [one for one, _ in read(db) if one.account == record.account and one.number < record.number]
    db.executemany("DELETE FROM mark WHERE load=?", [(one.number,) for one in others])
    db.executemany(
        "INSERT OR REPLACE INTO mark VALUES(?, ?, ?, ?, ?)",
        [(record.number, print_, mark.type, mark.kind, mark.group) for print_, mark in marks.items()],
    )


def read_coverage(db: apsw.Connection, number: int) -> Coverage | None:
    """What a load covered, with the names of its files; None where that is not kept."""
    body = db.execute("SELECT body FROM coverage WHERE load=?", (number,)).get
    return _coverages.decode(body) if isinstance(body, bytes) else None


def write_coverage(db: apsw.Connection, number: int, coverage: Coverage) -> None:
    """Keep what a load covered (or has covered so far), in place of what was kept of it before."""
    db.execute("INSERT OR REPLACE INTO coverage VALUES(?, ?)", (number, _encoder.encode(coverage)))


def forget_coverage(db: apsw.Connection, *, but: int = 0) -> None:
    """Let go what loads covered, but one's; numbers begin with 1."""
    db.execute("DELETE FROM coverage WHERE load<>?", (but,))


def forget_paths(db: apsw.Connection) -> None:
    """Let go where archives lay, keep the rest."""
    for record, change in read(db):
        if record.paths:
            write(db, replace(record, paths=()), change)
