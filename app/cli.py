"""The command line: the same core without a window. Needs no display and imports no widget."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NoReturn, TextIO

from app import assets
from app.core.desk import ARCHIVE, PASTED, Desk
from app.core.finding import Finding, Serious
from app.core.guidance_pack import parse
from app.core.item import Item
from app.core.paste import Pasted, items, looks_binary, readable
from app.scan import wire
from app.scan.pool import Worker

DONE, FOUND, UNUSABLE, CANCELLED = 0, 1, 2, 130
_COMMANDS = ("check", "scan", "checklist", "platforms", "demo")
_BATCH = 500
_LONGEST = 20_000_000


class Unusable(Exception):
    """Input that cannot be used: one clear line, exit status 2."""


def is_command(arguments: Sequence[str]) -> bool:
    """Whether these arguments are for the command line (and not archives to open in the window)."""
    return bool(arguments) and (arguments[0] in _COMMANDS or arguments[0].startswith("-"))


def main(arguments: Sequence[str]) -> int:
    """Run one command; gives its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        options = _parser().parse_args(list(arguments))
        if options.self_check:
            from app import selfcheck  # late: it imports everything there is

            return selfcheck.main()
        if not options.command:
            _parser().print_help()
            return DONE
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except Unusable as error:
        sys.stderr.write(f"{error}\n")
        return UNUSABLE
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:  # the reader of our output has gone: nothing more to say
        sys.stdout = None  # type: ignore[assignment]
        return DONE


# -- what it is asked


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Unusable(f"{message[:1].upper()}{message[1:]}. See: second-look --help")


def _parser() -> argparse.ArgumentParser:
    say = assets.words()
    parser = _Parser(prog="second-look", description=say("cli.about"), epilog=say("cli.status"))
    parser.add_argument("--version", action="version", version=f"second-look {_version()}")
    parser.add_argument("--self-check", action="store_true", help=say("cli.self_check"))
    parser.set_defaults(command="")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    check = commands.add_parser("check", help=say("cli.check"), description=say("cli.check"))
    check.add_argument("file", nargs="?", metavar="FILE", help=say("cli.file"))
    check.add_argument("--jsonl", action="store_true", help=say("cli.jsonl"))
    _output(check, "text", "json", "html")
    check.set_defaults(run=_check)

    scan = commands.add_parser("scan", help=say("cli.scan"), description=say("cli.scan"))
    scan.add_argument("paths", nargs="+", metavar="PATH", type=Path, help=say("cli.paths"))
    scan.add_argument("--include", choices=("messages",), action="append", default=[], help=say("cli.include"))
    _output(scan, "text", "json", "html", "pdf")
    scan.set_defaults(run=_scan)

    checklist = commands.add_parser("checklist", help=say("cli.checklist"), description=say("cli.checklist"))
    checklist.add_argument("paths", nargs="*", metavar="PATH", type=Path, help=say("cli.paths"))
    checklist.add_argument("--text", metavar="FILE", help=say("cli.text"))
    checklist.add_argument("--include", choices=("messages",), action="append", default=[], help=say("cli.include"))
    _output(checklist, "text", "json", "html", "pdf")
    checklist.set_defaults(run=_checklist)

    platforms = commands.add_parser("platforms", help=say("cli.platforms"), description=say("cli.platforms"))
    platforms.set_defaults(run=_platforms)

    demo = commands.add_parser("demo", help=say("cli.demo"), description=say("cli.demo"))
    demo.add_argument("--force", action="store_true", help=say("cli.force"))
    demo.set_defaults(run=_demo)
    return parser


def _output(parser: argparse.ArgumentParser, *formats: str) -> None:
    say = assets.words()
    parser.add_argument("--format", choices=formats, default="text", help=say("cli.format"))
    parser.add_argument("--out", metavar="FILE", type=Path, help=say("cli.out"))
    parser.add_argument("--force", action="store_true", help=say("cli.force"))
    parser.add_argument("--show", action="store_true", help=say("cli.show"))
    parser.add_argument("--fail-on", choices=[level.value for level in Serious], help=say("cli.fail_on"))


def _version() -> str:
    try:
        return version("second-look")
    except PackageNotFoundError:  # run from a checkout that was never installed
        return "(not installed)"
