"""The store with many findings: how long a million takes to be kept, searched, read back, locked anew and let go.

    python tests/benchmarks/store.py [--items 1000000]

Everything lies in a folder that is deleted afterwards; the key is behind a passphrase, so that no keyring is needed.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.core.finding import Choice, Decision  # noqa: E402
from app.core.item import Item, Kind  # noqa: E402
from app.core.timeline import Mark  # noqa: E402
from app.store.opening import create, unlock  # noqa: E402
from app.store.place import Place  # noqa: E402
from app.store.state import Level, Protection, Refused, State  # noqa: E402
from detectors.contract import Clue, Hit, Sure, Type, Whose  # noqa: E402

PORTION = 150
ENDS = ("den", "ning", "ver", "nis", "ton", "ght")
WORDS = [f"{start}{end}" for start in ("gar", "mor", "sil", "ten", "wes", "bri") for end in ENDS]
PHRASE = "nine old boats at low tide"
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def no_keyring() -> object:
    """There is none here."""
    raise Refused(State.NO_KEYRING)


def text(n: int) -> str:
    """About sixty letters, every one another."""
    return " ".join(WORDS[(n * k + k) % len(WORDS)] for k in (1, 3, 5, 7, 11, 13, 17, 19)) + f" {n:07}"


def row(n: int) -> tuple[Item, list[Hit]]:
    """One item with one hit."""
    hit = Hit(Type.PHONE, 0, 6, "+447700900123", Sure.SURE, "phone.plain", Whose.MINE)
    return Item(f"k{n}", Kind.POST, text(n), "posts/a.json", n, NOW), [hit]


def clue_row(n: int) -> tuple[Item, list[Clue]]:
    """One item with one clue: about one in ten says something of its author that is no finding."""
    return Item(f"c{n}", Kind.POST, text(n), "posts/a.json", n, NOW), [Clue("routine", "choir", Sure.LOOK, "said")]


def told(what: str, start: float, n: int = 0) -> None:
    """One line of the result."""
    took = time.perf_counter() - start
    each = f"  {took / n * 1e6:8.1f} µs each" if n else ""
    print(f"{what:<40} {took:8.2f} s{each}", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--items", type=int, default=1_000_000)
    items = parser.parse_args().items
    print(f"{items:,} items; load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else f"{items:,} items")
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder) / "second-look")
        store = create(place, Level.EVERYTHING, b"k" * 32, Protection(keyring=False, passphrase=PHRASE), no_keyring)
        start = time.perf_counter()
        slowest = 0.0
        for first in range(0, items, PORTION):
            one = time.perf_counter()
            store.add(1, [row(n) for n in range(first, min(first + PORTION, items))])
            slowest = max(slowest, time.perf_counter() - one)
        told(f"kept, {PORTION} at a time (slowest {slowest * 1000:.0f} ms)", start, items)
        start = time.perf_counter()
        few = items // 10
        for first in range(0, few, PORTION):
            store.learn(1, [clue_row(n) for n in range(first, min(first + PORTION, few))])
        told(f"clues kept, {few:,} items with one", start, few)
        start = time.perf_counter()
        marks = {f"{n:024x}": Mark("PHONE", "post", f"{n:024x}") for n in range(items)}
        with store._changing() as db:
            rows = [(print_, mark.type, mark.kind, mark.group) for print_, mark in marks.items()]
            db.executemany("INSERT INTO mark VALUES(1, ?, ?, ?, ?)", rows)
        told("marks of all of them", start, items)
        start = time.perf_counter()
        for n in range(1000):
            store.decide({f"{n:024x}": Decision(f"{n:024x}", Choice.KEPT, NOW)})
        told("1,000 decisions, one by one", start, 1000)
        start = time.perf_counter()
        store.decide({f"{n:024x}": Decision(f"{n:024x}", Choice.KEPT, NOW) for n in range(100_000)})
        told("100,000 decisions at once", start, 100_000)
        for words in (["0004242"], ["garden", "0009"], ["silver"]):
            times = []
            for _ in range(5):
                start = time.perf_counter()
                found = store.search(words)
                times.append(time.perf_counter() - start)
            took = statistics.median(times) * 1000
            print(f"search {' '.join(words):<33} {took:8.1f} ms   {len(found or ()):,} items")
        start = time.perf_counter()
        store.close()
        told("closed", start)
        print(f"{'on the disk':<40} {place.database.stat().st_size / 1e6:8.0f} MB")
        start = time.perf_counter()
        store = unlock(place, no_keyring, PHRASE)
        told("opened (passphrase)", start)
        start = time.perf_counter()
        read = sum(len(portion) for portion in store.rows(1, PORTION))
        told(f"read back ({read:,})", start, items)
        start = time.perf_counter()
        read = sum(len(portion) for portion in store.clues(1, PORTION))
        told(f"clues read back ({read:,})", start, few)
        start = time.perf_counter()
        store.protect(Protection(keyring=False, passphrase=PHRASE), no_keyring)
        told("another key", start)
        start = time.perf_counter()
        store.forget_texts()
        told("texts let go, without a trace", start)
        store.close()


if __name__ == "__main__":
    main()
