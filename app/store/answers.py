"""Answers to the questions of a guidance pack."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import apsw

from app.core.guidance import Answer, Reply


def read(db: apsw.Connection, pack: str) -> list[Answer]:
    """The answers to a pack's questions (its id)."""
    rows = db.execute("SELECT rule, reply, day FROM answer WHERE pack=?", (pack,))
    return [Answer(rule, Reply(reply), date.fromisoformat(day)) for rule, reply, day in rows]


def write(db: apsw.Connection, pack: str, answers: Mapping[str, Answer]) -> None:
    """Keep exactly these answers of a pack: they are few."""
    db.execute("DELETE FROM answer WHERE pack=?", (pack,))
    db.executemany(
        "INSERT INTO answer VALUES(?, ?, ?, ?)",
        [(pack, one.rule, one.reply.value, one.on.isoformat()) for one in answers.values()],
    )
