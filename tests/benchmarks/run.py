"""Measures the scan against what reading costs at all, in one run, alternating; prints ratios and writes them as JSON.

    python tests/benchmarks/run.py [--sizes 10 100] [--rounds 3] [--out results.json]

Each figure is the least of the rounds: others use the machine too, and its load stands beside the figures. Floor:
inflating (libdeflate where it is installed, else zlib) and decoding (orjson, else msgspec) without looking at anything,
the garbage collector off. Peers are measured where they are installed: see README.md.
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


STEPS: dict[str, Callable[[str], object]] = {
    "floor": floor,
    "library": library,
    "scan": scan,
    "one worker": lambda path: workers(path, 1),
    "two workers": lambda path: workers(path, 2),
}


def measured(step: str, path: str) -> dict[str, float]:
    """One step in a process of its own: seconds, processor seconds, peak megabytes (of its workers, if it has any)."""
    done = subprocess.run(
        [sys.executable, __file__, "--step", step, path], check=True, capture_output=True, encoding="utf-8", cwd=ROOT
    )
    result: dict[str, float] = json.loads(done.stdout)
    return result


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


def _step(step: str, path: str) -> None:
    start, cpu = time.perf_counter(), time.process_time()
    found = STEPS[step](path)
    seconds, used = time.perf_counter() - start, time.process_time() - cpu
    peak = peak_of(children="worker" in step)
    print(json.dumps({"seconds": seconds, "cpu": used, "peak_mb": peak, "findings": found or 0}))


def peers(texts: list[str]) -> dict[str, float]:
    """Seconds of ours and of each installed peer over the same texts."""
    from app.scan import patterns
    from detectors.contract import Hints

    finder = patterns.finder(None)
    hints = Hints(date(2026, 11, 24))
    runs: dict[str, Callable[[], object]] = {"ours": lambda: list(finder.find_each(texts, lambda _: hints))}
    if importlib.util.find_spec("presidio_analyzer") and importlib.util.find_spec("spacy"):
        import spacy
        from presidio_analyzer import AnalyzerEngine
        from presidio_analyzer.nlp_engine import SpacyNlpEngine

        class Blank(SpacyNlpEngine):  # type: ignore[misc]
            def __init__(self) -> None:
                super().__init__()
                self.nlp = {"en": spacy.blank("en")}

        analyzer = AnalyzerEngine(nlp_engine=Blank(), supported_languages=["en"])
        runs["presidio"] = lambda: [analyzer.analyze(text, "en") for text in texts]
    if importlib.util.find_spec("scrubadub"):
        import scrubadub

        scrubber = scrubadub.Scrubber()
        runs["scrubadub"] = lambda: [list(scrubber.iter_filth(text)) for text in texts]
    if importlib.util.find_spec("datafog"):
        from datafog.processing.text_processing.regex_annotator import RegexAnnotator

        annotator = RegexAnnotator()
        runs["datafog"] = lambda: [annotator.annotate(text) for text in texts]
    taken = {}
    for name, run in runs.items():
        run()
        start = time.perf_counter()
        run()
        taken[name] = time.perf_counter() - start
    return taken


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=float, nargs="+", default=[10, 100], metavar="MB")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.step:
        _step(*asked.step)
        return
    results: list[dict[str, object]] = []
    print(f"{'MB':>6} {'':12} {'s':>8} {'÷ floor':>8} {'cpu s':>8} {'peak MB':>8} {'found':>8}   load")
    with tempfile.TemporaryDirectory() as folder:
        for size in asked.sizes:
            path = Path(folder) / f"facebook-{size:g}.zip"
            corpus.make(path, size)
            rounds: dict[str, list[dict[str, float]]] = {step: [] for step in STEPS}
            for _ in range(asked.rounds):
                for step in STEPS:
                    rounds[step].append(measured(step, str(path)))
            base = min(one["seconds"] for one in rounds["floor"])
            for step, runs in rounds.items():
                best = min(runs, key=lambda one: one["seconds"])
                load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
                ratio = best["seconds"] / base
                results.append({"mb": size, "step": step, "ratio": ratio, "load": load, **best})
                print(
                    f"{size:6g} {step:12} {best['seconds']:8.2f} {ratio:8.2f} {best['cpu']:8.2f} {best['peak_mb']:8.0f}"
                    f" {best['findings']:8.0f}   {load}"
                )
            path.unlink()
    import random

    rng = random.Random(7)
    taken = peers([corpus.text(rng, 8, 0.02) for _ in range(3000)])
    for name, seconds in taken.items():
        print(f"3,000 texts, {name}: {seconds:.3f} s, {seconds / taken['ours']:.1f} × ours")
    if asked.out:
        machine = {"python": platform.python_version(), "machine": platform.machine(), "processors": os.cpu_count()}
        asked.out.write_text(json.dumps({"machine": machine, "scan": results, "peers": taken}, indent=1))


if __name__ == "__main__":
    main()
