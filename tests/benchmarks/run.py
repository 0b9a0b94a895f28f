"""Measures everything that issue and `SCALE.md` set goals for, in one run; prints it as a table and writes it as JSON.

    python3 start.py --benchmark [--sizes 10 100] [--large] [--rounds 3] [--only scan peers paste table start html]
                                 [--libraries FOLDER] [--folder FOLDER] [--out results.json]

Each step of the scan runs in a process of its own, steps in turn, and the least of the rounds counts: others use the
machine too, and its load stands beside the figures. Floor: inflating (libdeflate where it is installed, else zlib) and
decoding (orjson, else msgspec) without looking at anything, the garbage collector off. large: 500 MB and 2 GB too.
libraries: where `pip install --target` put deflate, orjson and the peers; the program itself never sees it.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import corpus  # noqa: E402


def floor(path: str) -> None:
    """Inflate and decode every member."""
    gc.disable()
    decode: Callable[[bytes], object]
    if importlib.util.find_spec("orjson"):
        import orjson

        decode = orjson.loads
    else:
        import msgspec

        decode = msgspec.json.decode
    inflate = None
    if importlib.util.find_spec("deflate"):
        import deflate

        inflate = deflate.deflate_decompress
    with zipfile.ZipFile(path) as file, open(path, "rb") as raw:  # noqa: PTH123
        for info in file.infolist():
            if not info.filename.endswith(".json"):
                continue
            if inflate is None:
                decode(file.read(info))
                continue
            raw.seek(info.header_offset)
            head = raw.read(30)
            raw.seek(int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little"), 1)
            decode(inflate(raw.read(info.compress_size), info.file_size))


def library(path: str) -> None:
    """The same with the standard library."""
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            if name.endswith(".json"):
                json.loads(file.read(name))


def scan(path: str) -> int:
    """Our scan in this process, all detectors on; how many findings."""
    from app.scan import caches, patterns, pipeline, wire

    finder = patterns.finder(caches.folder(os.environ))
    found = 0
    for reply in pipeline.scan(wire.Scan([path], date(2026, 11, 24), True), finder):
        if isinstance(reply, wire.Found):
            found += sum(len(hits) for _, hits in reply.rows)
    return found


def workers(path: str, number: int) -> int:
    """Our scan in so many processes, their start included."""
    from app.scan import relay, wire
    from app.scan.pool import Worker

    relay._TWO_FROM = 1 if number == 2 else 1 << 60
    found = 0
    with Worker() as worker:
        for reply in worker.ask(wire.Scan([path], date(2026, 11, 24), True)):
            if isinstance(reply, wire.Found):
                found += sum(len(hits) for _, hits in reply.rows)
    return found


def first_finding(path: str) -> float:
    """Milliseconds from asking a warm worker for a scan until the first finding is there."""
    from app.core.item import Item, Kind
    from app.scan import wire
    from app.scan.pool import Worker

    today = date(2026, 11, 24)
    with Worker() as worker:
        list(worker.ask(wire.CheckText(0, [Item("a", Kind.POST, "ring me on 07700 900123, she hit me")], today)))
        began = time.perf_counter()
        for reply in worker.ask(wire.Scan([path], today, True)):
            if isinstance(reply, wire.Found):
                break
        return (time.perf_counter() - began) * 1000


STEPS: dict[str, Callable[[str], object]] = {
    "floor": floor,
    "library": library,
    "scan": scan,
    "one worker": lambda path: workers(path, 1),
    "two workers": lambda path: workers(path, 2),
    "first finding": first_finding,
}
PAIR = "two floors at once"
PARTS = ("scan", "html", "peers", "paste", "table", "start")


def measured(step: str, path: str, libraries: str) -> dict[str, float]:
    """One step in a process of its own: seconds, processor seconds, peak megabytes (of its workers, if it has any)."""
    command = [sys.executable, __file__, "--step", step, path, libraries]
    if step != PAIR:
        done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=ROOT)
        result: dict[str, float] = json.loads(done.stdout)
        return result
    command[3] = "floor"
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT) for _ in range(2)]
    told = [json.loads(one.communicate()[0]) for one in both]
    return max(told, key=lambda one: one["seconds"])


def other(script: str, *words: str) -> Any:
    """What another benchmark of this folder tells."""
    command = [sys.executable, str(Path(__file__).with_name(script)), *words]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT)
    return json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 and done.stdout.strip() else {}


def peak_of(*, children: bool) -> float:
    """The largest this process was, or any of its children, in megabytes; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not children and status.is_file():  # of this program alone: what follows counts who started it, too
        told = dict(line.split(":", 1) for line in status.read_text().splitlines())
        return float(told["VmHWM"].split()[0]) / 1024
    if not importlib.util.find_spec("resource"):
        return 0.0
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN if children else resource.RUSAGE_SELF)
    return used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1024)


def _step(step: str, path: str, libraries: str) -> None:
    if libraries:
        sys.path.append(libraries)
    start, cpu = time.perf_counter(), os.times()
    found = STEPS[step](path)
    seconds, now = time.perf_counter() - start, os.times()
    used = sum(now[:4]) - sum(cpu[:4])
    peak = peak_of(children="worker" in step)
    print(json.dumps({"seconds": seconds, "cpu": used, "peak_mb": peak, "findings": found or 0}))


def load() -> float | None:
    """How many processes want the machine, of the last minute."""
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None


def archive(path: Path, size: float, *, pages: bool, rounds: int, libraries: str) -> list[dict[str, Any]]:
    """The scan of one archive, each step as often as `rounds`."""
    (corpus.make_pages if pages else corpus.make)(path, size)
    steps = ["one worker"] if pages else [*STEPS, PAIR]
    if size > 50:  # in one process is what one worker does, too
        steps.remove("scan")
    runs: dict[str, list[dict[str, float]]] = {step: [] for step in steps}
    for _ in range(rounds):
        for step in steps:
            runs[step].append(measured(step, str(path), libraries) | {"load": load() or 0.0})
    path.unlink()
    base = "one worker" if pages else "floor"
    wall, cpu = (max(0.01, min(one[unit] for one in runs[base])) for unit in ("seconds", "cpu"))
    rows = []
    for step, each in runs.items():
        best = dict(min(each, key=lambda one: one["seconds"]))
        best["peak_mb"] = max(one["peak_mb"] for one in each)
        best |= {"ratio": best["seconds"] / wall, "cpu_ratio": min(one["cpu"] for one in each) / cpu}
        rows.append({"mb": size, "pages": pages, "step": step, **best})
        name = f"{size:g} MB {'HTML' if pages else 'JSON'}"
        if pages:
            print(f"{name:13} {step:20} {best['seconds']:8.2f} s, {size / best['seconds']:.1f} MB a second", flush=True)
            continue
        if step == "first finding":
            print(f"{name:13} {step:20} {min(one['findings'] for one in each):8.0f} ms", flush=True)
            continue
        print(
            f"{name:13} {step:20} {best['seconds']:8.2f} s {best['ratio']:8.2f} {best['cpu_ratio']:8.2f}"
            f" {best['peak_mb']:7.0f} MB {best['findings']:8.0f}   load {best['load']}",
            flush=True,
        )
    return rows


def told(name: str, figures: Any) -> None:
    """Print what another benchmark said, a line each."""
    for key, value in figures.items():
        said = ", ".join(f"{what} {n:.1f}" for what, n in value.items()) if isinstance(value, dict) else f"{value:.1f}"
        print(f"{name:13} {key:28} {said}   load {load()}", flush=True)


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=float, nargs="*", default=[10, 100], metavar="MB")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--rows", type=int, default=1_000_000, help="findings in the table")
    parser.add_argument("--libraries", default="")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--step", nargs=3, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.step:
        _step(*asked.step)
        return
    machine = {"python": platform.python_version(), "machine": platform.machine(), "processors": os.cpu_count()}
    results: dict[str, Any] = {"machine": machine, "load at the start": load(), "scan": []}
    print(f"{'':13} {'':20} {'seconds':>10} {'÷ floor':>8} {'÷ (cpu)':>8} {'peak':>10} {'found':>8}")
    if asked.folder:
        asked.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        sizes = [*asked.sizes, *((500, 2000) if asked.large else ())]
        archives = [(size, False) for size in sizes if "scan" in asked.only]
        archives += [(24, True)] if "html" in asked.only else []
        for size, pages in archives:
            rounds = asked.rounds if size <= 200 else 1
            path = Path(folder) / f"facebook-{size:g}.zip"
            results["scan"] += archive(path, size, pages=pages, rounds=rounds, libraries=asked.libraries)
    libraries = ["--libraries", asked.libraries] if asked.libraries else []
    if "peers" in asked.only:
        results["peers"] = other("peers.py", *libraries)
        ours = results["peers"].get("ours", {}).get("cpu", 1.0)
        told("3,000 texts", {name: {**one, "× ours": one["cpu"] / ours} for name, one in results["peers"].items()})
    for part, script, words in (
        ("paste", "paste.py", []),
        ("table", "table.py", ["--json", "--rows", str(asked.rows)]),
        ("start", "first_paint.py", []),
    ):
        if part in asked.only:
            results[part] = other(script, *words)
            told(part, results[part])
    results["load at the end"] = load()
    if asked.out:
        asked.out.write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
