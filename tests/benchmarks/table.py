"""The findings' page with a million findings while ten thousand a second come in: how long the window stands still.

    python tests/benchmarks/table.py [--rows 1000000] [--rate 10000] [--seconds 10]

Drawn offscreen. Findings take the way they take in the program: a process sends `Found` messages ten times a second,
the session takes them onto the desk, the table shows them. A timer of 16 ms tells the gaps between two turns of the
window's event loop. Then the person sorts, filters and decides: the longest gap meanwhile, and how long until the
table shows it. "own" is processor time of the window alone, which others on the machine cannot stretch.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app import main as program  # noqa: E402
from app.assets import guidance_table, words  # noqa: E402
from app.core.coverage import Coverage, Source  # noqa: E402
from app.core.desk import ARCHIVE  # noqa: E402
from app.core.finding import Choice  # noqa: E402
from app.core.guidance_pack import parse  # noqa: E402
from app.core.item import Author, Item, Kind  # noqa: E402
from app.scan import pool, wire  # noqa: E402
from app.scan.relay import Relay  # noqa: E402
from app.ui.models.table import Column  # noqa: E402
from app.ui.preferences import Look, TextSize  # noqa: E402
from app.ui.session import Session  # noqa: E402
from app.ui.theme import Theme  # noqa: E402
from app.ui.window import MainWindow  # noqa: E402
from detectors.contract import Hit, Sure, Type, Whose  # noqa: E402

_BEGAN = datetime(2010, 1, 1, tzinfo=UTC)
_KINDS = (
    (Type.PHONE, "07700 900{n:03}", "ring me on {v} after six", Kind.POST),
    (Type.VEHICLE_REG, "AB12 C{n:03}", "selling the Fiesta, {v}, one owner", Kind.COMMENT),
    (Type.PET_NAME, "Biscuit{n}", "happy birthday {v}, {n} today", Kind.MESSAGE),
    (Type.WORKPLACE, "office {n}", "late again at {v}, number {n}", Kind.MESSAGE),
)


def made(start: int, number: int) -> list[tuple[Item, list[Hit]]]:
    """So many made-up rows, the same for the same numbers."""
    rng = random.Random(start)
    rows = []
    for n in range(start, start + number):
        type_, value, text, kind = _KINDS[n % len(_KINDS)]
        value = value.format(n=rng.randrange(1000))
        said = text.format(v=value, n=n)
        at = said.index(value)
        when = _BEGAN + timedelta(minutes=rng.randrange(8_000_000))
        item = Item(f"m{n}", kind, said, f"messages/inbox/zoe_{n % 997}/message_1.json", n, when, Author.ME)
        rows.append((item, [Hit(type_, at, at + len(value), value, Sure.SURE, "phone.plain", Whose.MINE)]))
    return rows


class Gaps:
    """Milliseconds between the turns of the event loop."""

    def __init__(self) -> None:
        self.all: list[float] = []
        self.own: list[float] = []
        self._last = self._used = 0.0
        self._timer = QTimer(interval=16)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        used = time.thread_time()
        self.all.append((now - self._last) * 1000)
        self.own.append((used - self._used) * 1000)
        self._last, self._used = now, used

    def during(self, app: QApplication, over: Callable[[], bool], longest: float = 120.0) -> dict[str, float]:
        """The gaps until it is over: median, p99, max, and seconds in all.

        own: processor time of the window in a gap, which others on the machine cannot stretch.
        """
        self.all, self.own = [], []
        began = self._last = time.perf_counter()
        self._used = time.thread_time()
        self._timer.start()
        while not over() and time.perf_counter() - began < longest:
            app.processEvents()
            time.sleep(0.001)
        self._timer.stop()
        gaps = sorted([*self.all, (time.perf_counter() - self._last) * 1000])
        return {
            "median_ms": gaps[len(gaps) // 2],
            "p99_ms": gaps[min(len(gaps) - 1, int(len(gaps) * 0.99))],
            "max_ms": gaps[-1],
            "own_p99_ms": sorted(self.own)[int(len(self.own) * 0.99)] if self.own else gaps[-1],
            "own_max_ms": max(self.own, default=gaps[-1]),
            "seconds": time.perf_counter() - began,
        }


def measure(rows: int, rate: int, seconds: float) -> dict[str, dict[str, float]]:
    """See above."""
    app = program.application()
    theme = Theme(app)
    theme.apply(Look.LIGHT, TextSize.NORMAL)
    session = Session(parse(guidance_table()))
    preferences = SimpleNamespace(look=Look.LIGHT, text_size=TextSize.NORMAL)
    window = MainWindow(session, words(), theme, preferences)  # type: ignore[arg-type]
    window.resize(1180, 820)
    window.show()
    desk = session.desk
    source = Source("facebook", "E4", ("facebook-made.zip",))
    desk.begin(ARCHIVE, source)
    results: dict[str, dict[str, float]] = {}
    began = time.perf_counter()
    for start in range(0, rows, 10_000):
        for item, hits in made(start, 10_000):
            desk.add(ARCHIVE, item, hits)
    desk.end(ARCHIVE, Coverage(source, rows, {"message": rows}, {}))
    gc.freeze()  # as the session does while findings come in
    results["laid on the desk"] = {"seconds": time.perf_counter() - began}
    gaps = Gaps()
    window.go("findings")
    page = window.page("findings")
    gaps.during(app, lambda: True)
    QTimer.singleShot(0, lambda: page.tabs.setCurrentIndex(3))  # type: ignore[attr-defined]
    table = page.table  # type: ignore[attr-defined]
    results["shown"] = gaps.during(app, lambda: table.model.rowCount() >= rows and idle(page))

    pool.command = lambda _talk: [sys.executable, __file__, "--send", str(rows), str(rate), str(seconds)]
    session._scan._relay = Relay(wire.Scan([], date(2026, 11, 24)), 1)  # a load is under way
    session._scan._workers[0].start()
    gaps.during(app, lambda: table.model.rowCount() > rows)  # until the first of them is there
    all_ = rows + int(rate * seconds)
    results[f"{rate:,} a second come in"] = gaps.during(app, lambda: table.model.rowCount() >= all_)
    session._scan.stop()
    table.refresh(loading=False)
    gaps.during(app, lambda: idle(page))

    up = Qt.SortOrder.AscendingOrder
    for name, act in (
        ("sort by what", lambda: table.table.sortByColumn(Column.WHAT, up)),
        ("sort by text", lambda: table.table.sortByColumn(Column.TEXT, up)),
        ("sort by date", lambda: table.table.sortByColumn(Column.DATE, up)),
        ("filter by kind", lambda: table.kind.setCurrentIndex(1)),
        ("filter by words", lambda: table.search.setText("fiesta")),
        ("no filter", table.reset),
        ("decide one", lambda: (table.table.selectRow(3), page._decide_current(Choice.KEPT))),  # type: ignore[attr-defined]
    ):
        started = time.perf_counter()
        QTimer.singleShot(0, act)
        results[name] = gaps.during(app, lambda started=started: time.perf_counter() - started > 0.4 and idle(page))
    session.stop()
    window.close_at_once()
    return results


def send(first: int, rate: int, seconds: float) -> None:
    """Be the worker: messages ten times a second, as `wire` cuts them."""
    rows = made(first, int(rate * seconds))
    packed = [wire.pack(wire.Found(rows[low : low + wire.ROWS])) for low in range(0, len(rows), wire.ROWS)]
    began, sent = time.perf_counter(), 0
    while sent < len(packed):
        until = int((time.perf_counter() - began + 0.1) * rate / wire.ROWS)
        sys.stdout.buffer.write(b"".join(packed[sent:until]))
        sys.stdout.buffer.flush()
        sent = until
        time.sleep(0.1)
    sys.stdin.buffer.read()


def idle(page: object) -> bool:
    """Whether the table shows what was last asked for."""
    return not getattr(page.table.model, "busy", False)  # type: ignore[attr-defined]


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rate", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--json", action="store_true", help="for run.py")
    parser.add_argument("--send", nargs=3, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.send:
        send(int(asked.send[0]), int(asked.send[1]), float(asked.send[2]))
        return
    results = measure(asked.rows, asked.rate, asked.seconds)
    if asked.json:
        print(json.dumps(results))
        return
    for name, figures in results.items():
        print(f"{name:28}", "  ".join(f"{key} {value:.1f}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
