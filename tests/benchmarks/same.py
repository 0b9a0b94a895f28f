"""Compares hits on posts of one's own: each detector with and without its triggers, and the three engines.

    python tests/benchmarks/same.py FILE ...

FILE: posts by line, or JSON lines with a "text". Prints what differs, by detector and place in the file, never a text;
ends with 1 where something does.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from detectors import engine, finder, registry  # noqa: E402
from detectors.contract import Detector, Hints  # noqa: E402
from detectors.skeleton import Skeleton  # noqa: E402
from detectors.triggers import GLUED, TABLE  # noqa: E402

HINTS = Hints(date(2026, 11, 22), author="me")


def posts(path: Path) -> Iterator[str]:
    """The texts of one file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield str(json.loads(line)["text"]) if path.suffix == ".jsonl" else line


def engines() -> list[engine.Engine]:
    """Those that this computer has."""
    made: list[engine.Engine] = []
    for kind in (engine.Hyperscan, engine.Re2, engine.Plain):
        try:
            made.append(kind(TABLE))
        except ImportError:
            print(f"{kind.__name__}: not installed")
    return made


def main(paths: list[Path]) -> int:
    """See above."""
    differences = 0
    finders = [(type(made).__name__, finder.Finder(made)) for made in engines()]
    alone = [(detector, finder.Finder(engine.best(_needed(detector)), (detector,))) for detector in registry.ALL]
    for path in paths:
        texts = list(posts(path))
        whole = {index: finder.look(text, HINTS, triggered=False).hits for index, text in enumerate(texts)}
        for name, one in finders:
            found = {index: its.hits for index, its in one.find_each(texts, lambda _: HINTS)}
            for index, hits in whole.items():
                if found.get(index, ()) != hits:
                    differences += 1
                    print(f"{path.name}:{index + 1} differs with the triggers of {name}")
        for detector, one in alone:
            found = {index: its.hits for index, its in one.find_each(texts, lambda _: HINTS)}
            for index, text in enumerate(texts):
                if found.get(index, ()) != finder.look(text, HINTS, [detector], triggered=False).hits:
                    differences += 1
                    print(f"{path.name}:{index + 1} differs for {detector.id}")
        print(f"{path.name}: {len(texts)} posts, {sum(map(len, whole.values()))} hits")
    print(f"{differences} differences")
    return 1 if differences else 0


def _needed(detector: Detector) -> dict[str, str | Skeleton]:
    names = {GLUED, *(name for trigger in detector.triggers for name in trigger.split("+"))}
    return {name: trigger for name, trigger in TABLE.items() if name in names}


if __name__ == "__main__":
    sys.exit(main(list(map(Path, sys.argv[1:]))))
