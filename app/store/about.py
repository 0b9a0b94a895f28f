"""What the person told about themself, as plain values by name; kept only where everything is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import apsw
import msgspec


def read(db: apsw.Connection) -> dict[str, Any]:
    """All of it: texts, numbers, lists and tables of these."""
    return {name: msgspec.msgpack.decode(value) for name, value in db.execute("SELECT name, value FROM about")}


def write(db: apsw.Connection, about: Mapping[str, Any]) -> None:
    """Keep exactly this. Raises TypeError for a value that is not plain."""
    rows = [(name, msgspec.msgpack.encode(value)) for name, value in about.items()]
    db.execute("DELETE FROM about")
    db.executemany("INSERT INTO about VALUES(?, ?)", rows)
