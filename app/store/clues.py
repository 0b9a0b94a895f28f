"""Clues behind facts, with their items, where everything is kept: taken in as a load goes on, given back, let go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import apsw
import msgspec

from app.core.item import Item
from detectors.contract import Clue

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(tuple[Item, list[Clue]])


def add(db: apsw.Connection, load: int, rows: Iterable[tuple[Item, Sequence[Clue]]]) -> None:
    """Take in items with their clues, in the order of the archive."""
    told = [(load, _encoder.encode((item, list(clues)))) for item, clues in rows]
    db.executemany("INSERT INTO clue(load, body) VALUES(?, ?)", told)


def count(db: apsw.Connection, load: int) -> int:
    """How many items with clues of a load there are."""
    return int(db.execute("SELECT count(*) FROM clue WHERE load=?", (load,)).get)


def read(db: apsw.Connection, load: int, after: int, most: int) -> tuple[int, list[tuple[Item, list[Clue]]]]:
    """The next items of a load behind an id (0 to begin): the last one's id, and the items in their order."""
    rows = db.execute(
        "SELECT id, body FROM clue WHERE load=? AND id>? ORDER BY id LIMIT ?", (load, after, most)
    ).fetchall()
    last = int(rows[-1][0]) if rows else after  # type: ignore[arg-type]  # a column of whole numbers
    return last, [_decoder.decode(body) for _, body in rows]  # type: ignore[arg-type]  # and one of bytes


def forget(db: apsw.Connection, *, but: int = 0) -> None:
    """Let the clues of all loads go but one's; numbers begin with 1."""
    db.execute("DELETE FROM clue WHERE load<>?", (but,))
