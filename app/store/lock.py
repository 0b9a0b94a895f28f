"""One program at a time: a lock on a file, which the system lets go when the program ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from app.store.state import Refused, State


class Lock:
    """Held from `take` to `release`. The file stays; only the lock on it counts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock. Raises Refused: BUSY when another program has it, FULL when there can be no such file."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            raise Refused(State.FULL) from None
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            raise Refused(State.BUSY) from None
        self._handle = handle

    def release(self, *, remove: bool = False) -> None:
        """Let the lock go. remove: and delete its file."""
        handle, self._handle = self._handle, None
        if handle is not None:
            if remove and os.name != "nt":  # there an open file cannot be deleted, here nobody can come between
                self._path.unlink(missing_ok=True)
            os.close(handle)
        if remove:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
