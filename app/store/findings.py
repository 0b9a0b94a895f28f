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
    index = _index(load)
    if not _loads(db, load):
        # one index for each load: taking rows out of one costs 1.5 ms each, dropping a whole one next to nothing
        db.execute(f"CREATE VIRTUAL TABLE {index} USING fts5(words, tokenize='trigram')")
        db.execute(f"INSERT INTO {index}({index}, rank) VALUES('secure-delete', 1)")
    db.executemany(f"INSERT INTO {index}(rowid, words) VALUES(?, ?)", [(row[0], row[4]) for row in told])


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
    keys: set[str] = set()
    for load in _loads(db):
        index = _index(load)
        rows = db.execute(
            f"SELECT key FROM item WHERE id IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)",  # noqa: S608
            (asked,),
        )
        keys.update(str(key) for (key,) in rows)
    return keys


def forget(db: apsw.Connection, load: int | None = None, *, but: int | None = None) -> None:
    """Let the items of a load go, or (but) those of all loads but one, or those of all. Their pages are overwritten."""
    for one in _loads(db, load):
        if one != but:
            db.execute(f"DROP TABLE {_index(one)}")
            db.execute("DELETE FROM item WHERE load=?", (one,))


def _index(load: int) -> str:
    return f"search_{int(load)}"


def _loads(db: apsw.Connection, load: int | None = None) -> list[int]:
    """Numbers of loads of which items are kept; with load, only that one."""
    rows = db.execute("SELECT name FROM sqlite_master WHERE type='table' AND sql LIKE 'CREATE VIRTUAL TABLE search_%'")
    numbers = [int(str(name).removeprefix("search_")) for (name,) in rows.fetchall()]
    return [number for number in numbers if load in (None, number)]


def _searched(item: Item, hits: Sequence[Hit]) -> str:
    values = (form for hit in hits for form in (hit.value, shown(hit.type, hit.value)))
    return "\n".join((item.text, *values, item.author_name, item.facts.place)).casefold()
