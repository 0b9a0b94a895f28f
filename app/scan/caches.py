"""Where what can be made again lies between runs (the engine's compiled patterns), and how it is deleted."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path


def folder(env: Mapping[str, str], platform: str = sys.platform) -> Path | None:
    """The system's folder for what can be made again; None where there is none."""
    if platform == "win32":
        base = Path(env["LOCALAPPDATA"]) if env.get("LOCALAPPDATA") else None
    elif platform == "darwin":
        base = Path(env["HOME"]) / "Library" / "Caches" if env.get("HOME") else None
    else:
        given = env.get("XDG_CACHE_HOME") or (f"{env['HOME']}/.cache" if env.get("HOME") else "")
        base = Path(given) if given else None
    return base / "second-look" if base and base.is_absolute() else None


def forget(env: Mapping[str, str]) -> None:
    """Delete our files there, and the folder when it is empty then. Raises OSError when one cannot be deleted."""
    ours = folder(env)
    if ours is None or not ours.is_dir():
        return
    for path in [*ours.glob("*.patterns"), *ours.glob("*.new")]:
        path.unlink(missing_ok=True)
    if not any(ours.iterdir()):
        ours.rmdir()
