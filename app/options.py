"""What can be asked on the command line: commands and their options, and one clear line for what is not understood."""

from __future__ import annotations

import argparse
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NoReturn

from app import assets
from app.core.finding import Serious


class UnusableError(Exception):
    """Input that cannot be used: its text is the one clear line for standard error; exit status 2."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UnusableError(f"{message[:1].upper()}{message[1:]}. {assets.words()('cli.see_help')}")


def parser() -> argparse.ArgumentParser:
    """The parser; its result has `command` (the name of one, or None)."""
    say = assets.words()
    top = _Parser(prog="second-look", description=say("cli.about"), epilog=say("cli.status"))
    top.add_argument("--version", action="version", version=f"second-look {_version()}")
    top.add_argument("--self-check", action="store_true", help=say("cli.self_check"))
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    check = commands.add_parser("check", help=say("cli.check"), description=say("cli.check"))
    check.add_argument("file", nargs="?", metavar="FILE", help=say("cli.file"))
    check.add_argument("--safer", action="store_true", help=say("cli.safer"))
    check.add_argument("--jsonl", action="store_true", help=say("cli.jsonl"))
    _about(check)
    _output(check, "text", "json", "html")

    scan = commands.add_parser("scan", help=say("cli.scan"), description=say("cli.scan"))
    _archive(scan, at_least="+")
    _about(scan)
    _output(scan, "text", "json", "jsonl", "csv", "html", "pdf")

    checklist = commands.add_parser("checklist", help=say("cli.checklist"), description=say("cli.checklist"))
    _archive(checklist, at_least="*")
    checklist.add_argument("--text", metavar="FILE", help=say("cli.text"))
    _about(checklist)
    _output(checklist, "text", "json", "html", "pdf")

    passwords = commands.add_parser("passwords", help=say("cli.passwords"), description=say("cli.passwords"))
    passwords.add_argument("export", nargs="?", metavar="EXPORT", help=say("cli.export"))
    passwords.add_argument("--facts-from", nargs="+", metavar="PATH", type=Path, default=[], help=say("cli.facts_from"))
    passwords.add_argument("--include", choices=("messages",), action="append", default=[], help=say("cli.include"))
    passwords.add_argument("--column", type=int, metavar="N", help=say("cli.column"))
    passwords.add_argument("--leave-out", action="append", default=[], metavar="WORD", help=say("cli.leave_out"))
    passwords.add_argument("--jsonl", action="store_true", help=say("cli.passwords_jsonl"))
    _output(passwords, "text", "json", fails=False)

    commands.add_parser("platforms", help=say("cli.platforms"), description=say("cli.platforms"))
    demo = commands.add_parser("demo", help=say("cli.demo"), description=say("cli.demo"))
    demo.add_argument("--force", action="store_true", help=say("cli.force"))
    return top


def _archive(command: argparse.ArgumentParser, at_least: str) -> None:
    say = assets.words()
    command.add_argument("paths", nargs=at_least, metavar="PATH", type=Path, help=say("cli.paths"))
    command.add_argument("--include", choices=("messages",), action="append", default=[], help=say("cli.include"))


def _about(command: argparse.ArgumentParser) -> None:
    command.add_argument("--about", metavar="FILE", help=assets.words()("cli.about_file"))


def _output(command: argparse.ArgumentParser, *formats: str, fails: bool = True) -> None:
    say = assets.words()
    command.add_argument("--format", choices=formats, default="text", help=say("cli.format"))
    command.add_argument("--out", metavar="FILE", type=Path, help=say("cli.out"))
    command.add_argument("--force", action="store_true", help=say("cli.force"))
    command.add_argument("--show", action="store_true", help=say("cli.show"))
    if not fails:
        return
    levels = [level.value for level in Serious]
    command.add_argument(
        "--fail-on", choices=levels, metavar="LEVEL", help=say("cli.fail_on", levels=", ".join(levels))
    )


def _version() -> str:
    try:
        return version("second-look")
    except PackageNotFoundError:  # run from a checkout that was never installed
        return "(not installed)"
