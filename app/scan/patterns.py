"""The finder of a worker, with the engine's compiled patterns kept on this computer between runs.

They are a setting, as plain as the program itself: nothing of the person's is in them. One file for each version of
the table and the engine, so that two versions on one computer keep theirs; what was not used for two months goes. What
does not load is built again, and a folder that cannot be written costs some seconds at each start.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from pathlib import Path

from detectors import engine
from detectors.finder import Finder
from detectors.triggers import TABLE

_MOST = 32 * 1024 * 1024
"""Bytes; a longer file is none of ours."""

_KEPT = 60 * 24 * 3600
"""Seconds after its last use for which a file is kept."""


def finder(folder: Path | None) -> Finder:
    """A finder with the fastest engine there is. folder: where compiled patterns are kept; None keeps nothing."""
    path = folder / f"{engine.stamp(TABLE)}.patterns" if folder else None
    stored = _read(path) if path else None
    made = engine.best(TABLE, stored)
    if path and isinstance(made, engine.Hyperscan) and made.stored:
        _write(path, made.stored)
    return Finder(made)


def _read(path: Path) -> bytes | None:
    try:
        if path.stat().st_size > _MOST:
            return None
        read = path.read_bytes()
    except OSError:
        return None
    with contextlib.suppress(OSError):
        os.utime(path)
    return read


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all: two workers may start at once. Files of ours that nobody uses any more go."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".new", delete=False) as file:
            try:
                file.write(data)
                file.close()
                os.replace(file.name, path)  # noqa: PTH105  (Path.replace is the same)
            except OSError:
                Path(file.name).unlink(missing_ok=True)
                raise
        for old in path.parent.glob("*.patterns"):
            if old != path and time.time() - old.stat().st_mtime > _KEPT:
                old.unlink(missing_ok=True)
