"""What every process of the program sees to at its start: no memory on the disk, no other program looks in, quiet logs.

Faults are told by type and place alone: messages, and the values of exceptions, may hold what a person wrote (a
decoding error carries the whole document).
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from types import TracebackType

_CORE_DUMPS_OFF = (0, 0)
_SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of prctl(2)."""
_OURS = ("app", "detectors", "second-look")
_FOLDERS = re.compile(r".*[/\\]")
_VALUES = re.compile(r"pragma\s+(?:re)?key|[0-9a-f]{16,}|\d{4,}|@|://|[\\/]\w+[\\/]", re.IGNORECASE)
"""What no line of a log may hold: keys, long numbers, addresses, paths."""


def keep_memory_private() -> None:
    """No core dump of this process is written, and no program of the same person may look into its memory (Linux)."""
    try:
        import resource  # not on Windows, where there are no core dumps
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, _CORE_DUMPS_OFF)
    if sys.platform.startswith("linux"):
        import ctypes  # late: only Linux needs it

        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


class Redaction(logging.Filter):
    """Lets no value through: libraries' lines shrink to their level and name, ours lose what looks like one."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Make the line harmless; it is always shown, so that a fault is seen."""
        if record.exc_info:
            kind = record.exc_info[0]
            record.exc_info = None
            record.exc_text = kind.__name__ if kind is not None else None
        record.stack_info = None
        ours = record.name.split(".", 1)[0] in _OURS
        try:
            said = record.getMessage() if ours else ""
        except (TypeError, ValueError, KeyError):  # a line that does not fit its values
            ours, said = False, ""
        record.msg = "[left out]" if not ours or _VALUES.search(said) else said
        record.args = ()
        return True


def quiet_logging() -> None:
    """All logging of this process goes through the redaction to standard error, warnings and worse alone."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.addFilter(Redaction())
    handler.setFormatter(logging.Formatter("second-look: %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.raiseExceptions = False


def place(trace: TracebackType | None) -> str:
    """Where a fault came from: file and line."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{_FOLDERS.sub('', trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"


def tell_by_place() -> None:
    """Faults of threads, and those that Python can hand to nobody, are told by type and place alone."""

    def on_thread(fault: threading.ExceptHookArgs) -> None:
        sys.stderr.write(f"second-look: {fault.exc_type.__name__} at {place(fault.exc_traceback)}\n")

    def on_unraisable(fault: sys.UnraisableHookArgs) -> None:
        sys.stderr.write(f"second-look: {fault.exc_type.__name__} at {place(fault.exc_traceback)}\n")

    threading.excepthook = on_thread
    sys.unraisablehook = on_unraisable
