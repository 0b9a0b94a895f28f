"""`second-look`: with a command (or --help, --version …) the command line, otherwise the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.assets import words
from app.core.hygiene import keep_memory_private, quiet_logging, tell_by_place

COMMANDS = frozenset({"check", "scan", "checklist", "passwords", "platforms", "demo"})
"""Words that are commands even where a file of that name exists; the command line says which of them it knows."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (default: those of the process); gives the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--worker"]:  # how the frozen program starts its checking process (app.scan.pool)
        from app.scan import worker  # late, as below

        return worker.main()
    if arguments == ["--passwords"]:  # and the one that sees passwords (app.passwords.messages)
        from app.passwords import process  # late, as below

        return process.main()
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from app import cli  # loads detectors and parsers, which the window's process must never do

        keep_memory_private()
        quiet_logging()
        tell_by_place()
        return int(cli.main(arguments))
    for name in arguments:
        if not Path(name).exists():
            print(words()("window.no_such", name=name), file=sys.stderr)
            return 2
    if not _has_screen():
        print(words()("window.no_screen"), file=sys.stderr)
        return 2
    from app import main as window  # loads Qt widgets, which the command line must do without

    return window.run([Path(name) for name in arguments])


def _has_screen() -> bool:
    if "vnc" in os.environ.get("QT_QPA_PLATFORM", ""):
        del os.environ["QT_QPA_PLATFORM"]  # Qt would show the window to the network, on a port of its own
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    raise SystemExit(main())
