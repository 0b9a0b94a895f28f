"""The password matcher alone: milliseconds for one password against a person's facts, usual ones and killers.

    python tests/benchmarks/passwords.py [--facts 40]

All names are invented. The goal is 5 ms on average; strength (zxcvbn) comes on top and has a limit of its own.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from detectors.passwords import Fact, Facts  # noqa: E402

NAMES = (
    "Biscuit",
    "Robin Example",
    "Wrenfield",
    "Millbrook Primary",
    "Rovers",
    "Ottoline",
    "Мурка",
    "Zoë",
    "Al",
    "Søren",
)
KINDS = ("pet", "name", "town", "school", "team", "child", "pet", "partner", "child", "partner")
FIXED = (("birthday", "1986-11-17"), ("phone", "+447700900123"), ("car", "AB12CDE"), ("home", "12 High Street, Ely"))
WAYS = (
    str.lower,
    str.upper,
    lambda name: name[::-1],
    lambda name: name.translate(str.maketrans("aeios", "@310$")),
    lambda name: f"{name}2014!",
    lambda name: f"!{name}&{name}",
    ".".join,
    lambda name: name[:4] + "17111986",
)
UNRELATED = ("vK9$wq7!Lm2zRt", "correct horse battery staple", "password", "wheatfield7", "q1w2e3r4t5", "Tr0ub4dor&3")
KILLERS = ("", "@" * 72, "1!|" * 24, "a" * 10_000, "Biscuit" * 1_400, "é" * 5_000)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--facts", type=int, default=40)
    wanted = parser.parse_args().facts
    named = [Fact(KINDS[n % 10], NAMES[n % 10] if n < 10 else f"{NAMES[n % 10]}{n}") for n in range(wanted)]
    start = time.perf_counter()
    facts = Facts([*named, *(Fact(kind, value) for kind, value in FIXED)])
    print(f"{wanted + len(FIXED)} facts made ready in {(time.perf_counter() - start) * 1000:.0f} ms")
    usual = [way(name) for name in NAMES for way in WAYS] + list(UNRELATED)
    for what, passwords in (("usual", usual * 5), ("killers", list(KILLERS))):
        took = []
        for password in passwords:
            start = time.perf_counter()
            facts.match(password)
            took.append((time.perf_counter() - start) * 1000)
        mean, most = statistics.mean(took), max(took)
        print(f"{what:<8} {len(passwords):>5} passwords   mean {mean:7.2f} ms   slowest {most:7.1f} ms")


if __name__ == "__main__":
    main()
