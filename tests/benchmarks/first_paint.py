"""How long from starting Python until the window is painted, beyond what Python itself takes to start.

    python tests/benchmarks/first_paint.py [--rounds 10]

Offscreen, with settings in a folder of its own; Python alone and the program alternate, the least of the rounds counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAINTED = """
import os, sys
from pathlib import Path
from app import main
from app.ui.preferences import Preferences
app = main.application()
window = main.build(app, Preferences(Path(sys.argv[1], "settings.ini")))
window.show()
window.grab()
os._exit(0)
"""


def taken(code: str, folder: str) -> tuple[float, float]:
    """Wall and processor milliseconds of a Python that runs this."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": folder}
    env |= {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}  # compiled, as an installed program is
    before, began = os.times(), time.perf_counter()
    subprocess.run([sys.executable, "-c", code, folder], check=True, env=env, capture_output=True, cwd=ROOT)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return (time.perf_counter() - began) * 1000, used * 1000


def measure(rounds: int) -> dict[str, float]:
    """Milliseconds beyond the bare interpreter: wall, and processor time, which others cannot stretch as much."""
    bare, painted = [], []
    with tempfile.TemporaryDirectory() as folder:
        taken(PAINTED, folder)  # compiled files and caches
        for _ in range(rounds):
            bare.append(taken("pass", folder))
            painted.append(taken(PAINTED, folder))
    return {
        "wall_ms": min(wall for wall, _ in painted) - min(wall for wall, _ in bare),
        "cpu_ms": min(used for _, used in painted) - min(used for _, used in bare),
        "bare_ms": min(wall for wall, _ in bare),
    }


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=10)
    print(json.dumps(measure(parser.parse_args().rounds)))


if __name__ == "__main__":
    main()
