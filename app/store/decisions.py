"""Decisions and disowned facts by keyed fingerprint, patterns by group ("never mark this"): kept and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import apsw

from app.core.finding import Choice, Decision, Disowned, Never
from detectors.contract import Type


def read(db: apsw.Connection) -> list[Decision]:
    """All that was decided. What a pattern made is not among it: the pattern makes it anew."""
    rows = db.execute("SELECT fingerprint, choice, at, note FROM decision")
    return [Decision(print_, Choice(choice), datetime.fromisoformat(at), note) for print_, choice, at, note in rows]


def write(db: apsw.Connection, changes: Mapping[str, Decision | None], *, notes: bool) -> None:
    """Keep these changes by fingerprint; None takes a decision back. notes: whether words of the person are kept."""
    kept = [one for one in changes.values() if one is not None and not one.by]
    gone = [(print_,) for print_, one in changes.items() if one is None or one.by]
    db.executemany(
        "INSERT INTO decision VALUES(?, ?, ?, ?) ON CONFLICT(fingerprint) DO UPDATE SET choice=excluded.choice,"
        " at=excluded.at, note=CASE WHEN ? THEN excluded.note ELSE note END",
        [(d.fingerprint, d.choice.value, d.when.isoformat(), d.note if notes else "", notes) for d in kept],
    )
    db.executemany("DELETE FROM decision WHERE fingerprint=?", gone)


def forget_notes(db: apsw.Connection) -> None:
    """Let the person's notes go, keep what was decided."""
    db.execute("UPDATE decision SET note='' WHERE note<>''")


def read_never(db: apsw.Connection) -> list[Never]:
    """All patterns."""
    rows = db.execute("SELECT grp, type, at FROM never ORDER BY at")
    return [Never(group, Type(type_), datetime.fromisoformat(at)) for group, type_, at in rows]


def write_never(db: apsw.Connection, never: Mapping[str, Never]) -> None:
    """Keep exactly these patterns: they are few."""
    db.execute("DELETE FROM never")
    db.executemany(
        "INSERT INTO never VALUES(?, ?, ?)",
        [(one.group, one.type.value, one.when.isoformat()) for one in never.values()],
    )


def read_disowned(db: apsw.Connection) -> list[Disowned]:
    """All facts that were taken out of the picture, by their ids; what they were about is kept nowhere."""
    rows = db.execute("SELECT fact, kind, at, mistaken FROM disowned ORDER BY at")
    return [Disowned(fact, kind, datetime.fromisoformat(at), bool(mistaken)) for fact, kind, at, mistaken in rows]


def write_disowned(db: apsw.Connection, disowned: Mapping[str, Disowned]) -> None:
    """Keep exactly these: they are few."""
    db.execute("DELETE FROM disowned")
    db.executemany(
        "INSERT INTO disowned VALUES(?, ?, ?, ?)",
        [(one.fact, one.kind, one.when.isoformat(), one.mistaken) for one in disowned.values()],
    )
