"""Measures reading alone, no detector asked: megabytes a second, times the floor, and peak memory.

    python tests/benchmarks/reading.py [--megabytes 100] [--rounds 3] [--archive FILE.zip] [--out results.json]

Archives of our own: JSON as Facebook writes it, the same minified, one member that holds it all, and pages; each with
zlib instead of isal too. `inflating` is unpacking alone, by the same code; the floor is inflating (libdeflate where it
is installed) and decoding (orjson, else msgspec) with the garbage collector off, as in `run.py`. Each figure is the
least processor time of the rounds, each in a process of its own, its imports not counted; peak memory is the largest.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import corpus  # noqa: E402
import run  # noqa: E402


def inflating(path: str) -> int:
    """Unpack every member, and do nothing with it."""
    from app.archives.tree import open_tree

    with open_tree([path]) as tree:
        for member in tree.members:
            for _ in tree.blocks(member):
                pass
    return 0


def reading(path: str) -> int:
    """All items of the archive, threads in columns; how many there are."""
    from app.archives import reader
    from app.archives.tree import open_tree

    items = 0
    with open_tree([path]) as tree:
        for event in reader.read(tree, reader.recognise(tree), messages=True, columns=True):
            items += len(event.texts) if isinstance(event, reader.Messages) else isinstance(event, reader.Item)
    return items


def floor(path: str) -> int:
    """Inflate and decode every JSON member."""
    run.floor(path)
    return 0


STEPS: dict[str, Callable[[str], int]] = {
    "floor": floor, "inflating": inflating, "reading": reading, "reading, zlib": reading,
}  # fmt: skip


def single(path: Path, megabytes: float) -> int:
    """One file of comments, as large as that."""
    rng, number, written = random.Random(3), 0, 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        name = "your_facebook_activity/comments_and_reactions/comments.json"
        with file.open(name, "w", force_zip64=True) as member:
            written += member.write(b'{\n  "comments_v2": [')
            while written < megabytes * 1e6:
                number += 1
                said = {"timestamp": number, "comment": corpus.broken(corpus.text(rng, 13, 0.02)), "author": corpus.ME}
                record = {"timestamp": number, "data": [{"comment": said}], "title": f"{corpus.ME} commented."}
                comma = "," if number > 1 else ""
                written += member.write((comma + "\n" + json.dumps(record, indent=2)).replace("\n", "\n    ").encode())
            written += member.write(b"\n  ]\n}")
    return written


ARCHIVES: dict[str, Callable[[Path, float], int]] = {
    "JSON": corpus.make,
    "minified": lambda path, megabytes: corpus.make(path, megabytes, minified=True),
    "one member": single,
    "pages": corpus.make_pages,
}


def _step(step: str, path: str) -> None:
    if step.endswith("zlib"):
        sys.modules["isal"] = None  # type: ignore[assignment]
    import app.archives.reader  # noqa: F401  (before the clock runs)

    start = time.process_time()
    items = STEPS[step](path)
    print(json.dumps({"seconds": time.process_time() - start, "items": items, "peak_mb": run.peak_of(children=False)}))


def _measured(step: str, path: Path) -> dict[str, float]:
    asked = [sys.executable, __file__, "--step", step, str(path)]
    done = subprocess.run(asked, check=True, capture_output=True, encoding="utf-8", cwd=ROOT)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def _compared(name: str, path: Path, size: int, rounds: int) -> list[dict[str, object]]:
    steps = [step for step in STEPS if step != "floor" or name != "pages"]
    runs: dict[str, list[dict[str, float]]] = {step: [] for step in steps}
    for _ in range(rounds):
        for step in steps:
            runs[step].append(_measured(step, path))
    least = {step: min(one["seconds"] for one in made) for step, made in runs.items()}
    results: list[dict[str, object]] = []
    for step, made in runs.items():
        ratio = least[step] / least["floor"] if "floor" in least else None
        speed, peak = size / 1e6 / least[step], max(one["peak_mb"] for one in made)
        shown = f"{ratio:8.2f}" if ratio is not None else f"{'':8}"
        print(f"{name:12} {step:14} {least[step]:8.2f} {speed:8.0f} {shown} {peak:8.0f} {made[0]['items']:9.0f}")
        results.append(
            {"archive": name, "step": step, "seconds": least[step], "mb_s": speed, "ratio": ratio, "peak_mb": peak}
        )
    return results


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--archive", type=Path, help="one of yours instead")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.step:
        _step(*asked.step)
        return
    print(f"{'archive':12} {'':14} {'cpu s':>8} {'MB/s':>8} {'÷ floor':>8} {'peak MB':>8} {'items':>9}")
    results: list[dict[str, object]] = []
    if asked.archive:
        with zipfile.ZipFile(asked.archive) as file:
            size = sum(info.file_size for info in file.infolist() if info.filename.endswith((".json", ".html")))
        results = _compared("yours", asked.archive, size, asked.rounds)
    else:
        with tempfile.TemporaryDirectory() as folder:
            for name, make in ARCHIVES.items():
                path = Path(folder) / "facebook-made.zip"
                results += _compared(name, path, make(path, asked.megabytes), asked.rounds)
                path.unlink()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    print(f"load of the machine: {load}")
    if asked.out:
        asked.out.write_text(json.dumps({"load": load, "reading": results}, indent=1))


if __name__ == "__main__":
    main()
