"""Before you post, measured in the window: 10,000 characters pasted, a letter typed into them, and a megabyte.

    python tests/benchmarks/paste.py [--rounds 30]

From the check being asked for until its marks and cards are drawn, offscreen, with the real checking process (the pause
of 120 ms after the last key not counted). For the megabyte: until the first marks, until all of it, the longest time
that the window stood still meanwhile, and one letter typed into it afterwards.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import corpus  # noqa: E402
import table  # noqa: E402
from PySide6.QtCore import QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app import main as program  # noqa: E402
from app.assets import guidance_table, words  # noqa: E402
from app.core.guidance_pack import parse  # noqa: E402
from app.ui.pages.paste import PastePage  # noqa: E402
from app.ui.preferences import Look, TextSize  # noqa: E402
from app.ui.session import Session  # noqa: E402
from app.ui.theme import Theme  # noqa: E402
from app.ui.window import MainWindow  # noqa: E402


def prose(rng: random.Random, length: int) -> str:
    """So many characters of a made-up post, one sentence in fifty with a detail."""
    said: list[str] = []
    while sum(map(len, said)) < length:
        said.append(corpus.text(rng, 12, 0.02) + ". ")
    return "".join(said)[:length]


def checked(app: QApplication, page: PastePage, session: Session) -> float:
    """Milliseconds from asking until all is drawn."""
    began = time.perf_counter()
    page.check()
    number = session._number
    done: list[bool] = []

    def heard(reply: object) -> None:
        if reply.number == number and reply.share == 1:  # type: ignore[attr-defined]
            done.append(True)

    session._check.checked.connect(heard)
    while not done:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    session._check.checked.disconnect(heard)
    return (time.perf_counter() - began) * 1000


def spread(figures: list[float]) -> dict[str, float]:
    """Median and the value that 95 in 100 stay below."""
    figures = sorted(figures)
    return {"median_ms": figures[len(figures) // 2], "p95_ms": figures[int(len(figures) * 0.95)]}


def measure(rounds: int) -> dict[str, dict[str, float]]:
    """See above."""
    app = program.application()
    theme = Theme(app)
    theme.apply(Look.LIGHT, TextSize.NORMAL)
    session = Session(parse(guidance_table()))
    preferences = SimpleNamespace(look=Look.LIGHT, text_size=TextSize.NORMAL)
    window = MainWindow(session, words(), theme, preferences)  # type: ignore[arg-type]
    window.resize(1180, 820)
    window.show()
    window.go("paste")
    page = window.page("paste")
    assert isinstance(page, PastePage)
    rng = random.Random(3)

    def put(text: str, at: int | None = None) -> None:
        if at is None:
            page.editor.setPlainText(text)
        else:
            cursor = page.editor.textCursor()
            cursor.setPosition(at)
            cursor.insertText(text)
        page._pause.stop()
        app.processEvents()

    put(prose(rng, 10_000))
    checked(app, page, session)  # the process is there, its patterns are warm
    pasted, typed = [], []
    for _ in range(rounds):
        put(prose(rng, 10_000))
        pasted.append(checked(app, page, session))
        put("x", 5_000)
        typed.append(checked(app, page, session))
    results = {"10,000 characters pasted": spread(pasted), "a letter typed into them": spread(typed)}

    put(prose(rng, 1_000_000))
    shares: list[float] = []
    session.checked.connect(lambda: shares.append(session.looked_at))
    first: list[float] = []
    began = time.perf_counter()
    session.checked.connect(lambda: first or first.append((time.perf_counter() - began) * 1000))
    page.check()
    gaps = table.Gaps().during(app, lambda: bool(shares) and shares[-1] == 1, 600)
    results["a megabyte pasted"] = {"first_ms": first[0], "answers": len(shares), **gaps}
    put("x", 500_000)
    results["a letter typed into it"] = {"median_ms": checked(app, page, session)}
    window.close_at_once()
    return results


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=30)
    asked = parser.parse_args()
    run: Callable[[int], object] = measure
    print(json.dumps(run(asked.rounds)))


if __name__ == "__main__":
    main()
