"""Findings with their context, where everything is kept: taken in as a load goes on, given back, searched, let go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import apsw
import msgspec

from app.core.item import Item
from app.core.shown import shown
from detectors.contract import Hit

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(tuple[Item, list[Hit]])
LEAST = 3
"""Letters a search needs: the index is made of threes."""


def add(db: apsw.Connection, load: int, rows: Iterable[tuple[Item, Sequence[Hit]]]) -> None:
    """Take in items with their hits, in the order of the archive."""
    number = int(db.execute("SELECT coalesce(max(id), 0) FROM item").get) + 1
    told = [
        (number + n, load, item.key, _encoder.encode((item, list(hits))), _searched(item, hits))
        for n, (item, hits) in enumerate(rows)
    ]
    db.executemany("INSERT INTO item VALUES(?, ?, ?, ?)", [row[:4] for row in told])
    db.executemany("INSERT INTO search(rowid, words) VALUES(?, ?)", [(row[0], row[4]) for row in told])


def count(db: apsw.Connection, load: int) -> int:
    """How many items of a load there are."""
    return int(db.execute("SELECT count(*) FROM item WHERE load=?", (load,)).get)


def read(db: apsw.Connection, load: int, after: int, most: int) -> tuple[int, list[tuple[Item, list[Hit]]]]:
    """The next items of a load behind an id (0 to begin): the last one's id, and the items in their order."""
    rows = db.execute(
        "SELECT id, body FROM item WHERE load=? AND id>? ORDER BY id LIMIT ?", (load, after, most)
    ).fetchall()
    last = int(rows[-1][0]) if rows else after  # type: ignore[arg-type]  # a column of whole numbers
    return last, [_decoder.decode(body) for _, body in rows]  # type: ignore[arg-type]  # and one of bytes


def search(db: apsw.Connection, words: Sequence[str]) -> set[str]:
    """Keys of items that hold every one of these, anywhere in a word, in any case; each has `LEAST` letters or more."""
    asked = " AND ".join('"' + word.replace('"', '""') + '"' for word in words)
    return {
        key
        for (key,) in db.execute(
            "SELECT key FROM item WHERE id IN (SELECT rowid FROM search WHERE search MATCH ?)", (asked,)
        )
    }


def forget(db: apsw.Connection, load: int | None = None, *, but: int | None = None) -> None:
    """Let the items of a load go, or (but) those of all loads but one, or those of all."""
    where, what = ("load=?", (load,)) if load is not None else ("load<>?", (but,)) if but is not None else ("1", ())
    db.execute(f"DELETE FROM search WHERE rowid IN (SELECT id FROM item WHERE {where})", what)  # noqa: S608  (ours)
    db.execute(f"DELETE FROM item WHERE {where}", what)  # noqa: S608


def _searched(item: Item, hits: Sequence[Hit]) -> str:
    values = (form for hit in hits for form in (hit.value, shown(hit.type, hit.value)))
    return "\n".join((item.text, *values, item.author_name, item.facts.place)).casefold()
