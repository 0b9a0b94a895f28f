"""Proposes `detectors.triggers.TOGETHER`: which patterns to give Hyperscan as one database, by measuring.

    python tests/benchmarks/together.py

Fast patterns first, each joins the group where that saves most, or begins one. Takes some minutes; run it on a quiet
machine after triggers were added, and copy what it prints.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import corpus  # noqa: E402
import hyperscan  # noqa: E402

from detectors.clean import fold  # noqa: E402
from detectors.engine import expressions  # noqa: E402
from detectors.triggers import TABLE  # noqa: E402

TEXTS = 40_000


def seconds(names: list[str], buffer: bytes) -> float:
    """How long these patterns take together over the buffer; the least of three."""
    database: Any = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    patterns = [pattern.encode() for name in names for pattern in expressions(TABLE[name])]
    database.compile(
        expressions=patterns,
        ids=list(range(len(patterns))),
        elements=len(patterns),
        flags=[hyperscan.HS_FLAG_CASELESS] * len(patterns),
    )
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        database.scan(buffer, match_event_handler=lambda *_: None)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """See above."""
    rng = random.Random(3)
    buffer = ("\0" + "\0".join(fold(corpus.text(rng, 8, 0.02)) for _ in range(TEXTS)) + "\0").encode()
    alone = {name: seconds([name], buffer) for name in TABLE}
    groups: list[tuple[list[str], float]] = []
    for name in sorted(TABLE, key=alone.__getitem__):
        gains = []
        for index, (names, cost) in enumerate(groups):
            joined = seconds([*names, name], buffer)
            gains.append((cost + alone[name] - joined, index, joined))
        gain, index, joined = max(gains, default=(0.0, 0, 0.0))
        if gain > 0:
            groups[index] = [*groups[index][0], name], joined
        else:
            groups.append(([name], alone[name]))
    for names, cost in groups:
        print(f'    "{" ".join(names)}",  # {cost / TEXTS * 1e6:.3f} microseconds a text')
    print(
        f"together {sum(cost for _, cost in groups) / TEXTS * 1e6:.2f}, alone {sum(alone.values()) / TEXTS * 1e6:.2f}"
    )


if __name__ == "__main__":
    main()
