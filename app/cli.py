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


# -- what it does


def _check(options: argparse.Namespace) -> int:
    if options.jsonl:
        return _check_lines(options)
    desk = _desk()
    with Worker() as worker:
        _paste(desk, worker, _text(options.file))
    return _deliver(desk, options, (PASTED,), "check")


def _scan(options: argparse.Namespace) -> int:
    _ready(options)
    desk = _desk()
    with Worker() as worker:
        _load(desk, worker, options.paths, messages="messages" in options.include)
    return _deliver(desk, options, (ARCHIVE,), "scan")


def _checklist(options: argparse.Namespace) -> int:
    _ready(options)
    desk = _desk()
    with Worker() as worker:
        if options.text:
            _paste(desk, worker, _text(options.text))
        if options.paths:
            _load(desk, worker, options.paths, messages="messages" in options.include)
    return _deliver(desk, options, None, "checklist")


def _platforms(_options: argparse.Namespace) -> int:
    from app.archives import recognise  # late: the other commands leave parsers to the worker

    for platform in recognise.platforms():
        sys.stdout.write(f"{platform.name}: {platform.says}\n")
    return DONE


def _demo(options: argparse.Namespace) -> int:
    say = assets.words()
    desk = _desk()
    with Worker() as worker, assets.example() as path:
        _load(desk, worker, [path], messages=False)
    sys.stdout.write(f"{say('cli.demo_note')}\n\n{_rendered(desk, 'text', None, 'checklist', show=False)}\n")
    paper = Path("second-look-demo.pdf")
    if paper.exists() and not options.force:
        sys.stdout.write(say("cli.demo_kept", name=paper.name) + "\n")
    else:
        _save(paper, _rendered(desk, "pdf", None, "checklist", show=False))
        sys.stdout.write(say("cli.demo_written", name=paper.name) + "\n")
    return DONE


def _check_lines(options: argparse.Namespace) -> int:
    """Batch: a line in, a line out, same order; those only worth a look are included."""
    say = assets.words()
    with Worker() as worker, _lines(options.file) as lines:
        batch: list[tuple[object, str]] = []
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                batch.append((row["id"], _string(row["text"])))
            except (ValueError, KeyError, TypeError):
                raise Unusable(say("cli.bad_line", line=number)) from None
            if len(batch) == _BATCH:
                _answer_lines(worker, batch)
                batch = []
        _answer_lines(worker, batch)
    return DONE


def _answer_lines(worker: Worker, batch: Sequence[tuple[object, str]]) -> None:
    if not batch:
        return
    posts = [Item(f"line#{number}", Kind.POST, readable(text), author=Author.ME) for number, (_, text) in enumerate(batch)]
    desk = _desk()
    desk.take_pasted([(0, post) for post in posts], _hits(worker, posts).hits, ())
    spans: dict[str, list[Finding]] = {post.key: [] for post in posts}
    for finding in desk.findings(look=True):
        spans[finding.item].append(finding)
    for (id_, _), post in zip(batch, posts, strict=True):
        row = {"id": id_, "spans": [span(finding, post) for finding in spans[post.key]]}
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


# -- reading


def _desk() -> Desk:
    return Desk(parse(assets.guidance_table()))


def _text(name: str | None) -> str:
    say = assets.words()
    shown = name or "-"
    try:
        data = Path(name).read_bytes() if name and name != "-" else sys.stdin.buffer.read()
    except OSError:
        raise Unusable(say("cli.no_file", name=shown)) from None
    text = data.decode("utf-8-sig", errors="replace")
    if looks_binary(text):
        raise Unusable(say("cli.binary", name=shown))
    if len(text) > _LONGEST:
        raise Unusable(say("cli.too_long"))
    if not text.strip():
        raise Unusable(say("cli.no_text"))
    return text


@contextmanager
def _lines(name: str | None) -> Iterator[TextIO]:
    try:
        with io.open(name if name and name != "-" else 0, encoding="utf-8-sig", errors="replace", closefd=bool(name)) as lines:
            yield lines
    except FileNotFoundError, IsADirectoryError, PermissionError:
        raise Unusable(assets.words()("cli.no_file", name=name)) from None


def _hits(worker: Worker, posts: Sequence[Item]) -> wire.Checked:
    for reply in worker.ask(wire.CheckText(0, list(posts), _today())):
        if isinstance(reply, wire.Checked):
            return reply
    raise Unusable(assets.words()("cli.worker_stopped"))


def _paste(desk: Desk, worker: Worker, text: str) -> None:
    pasted = items(text, Pasted())
    checked = _hits(worker, [item for _, item in pasted])
    desk.take_pasted(pasted, checked.hits, checked.looked_for)


def _load(desk: Desk, worker: Worker, paths: Sequence[Path], *, messages: bool) -> None:
    """Load an archive on the desk. Raises Unusable with the one sentence when it can't be read."""
    progress = _Progress(sys.stderr)
    for reply in worker.ask(wire.Scan([str(path) for path in paths], _today(), messages)):
        if isinstance(reply, wire.Recognised):
            desk.begin(ARCHIVE, reply.source)
        elif isinstance(reply, wire.Found):
            for item, hits in reply.rows:
                desk.add(ARCHIVE, item, hits)
        elif isinstance(reply, wire.Progress):
            progress.tell(reply)
        elif isinstance(reply, wire.Finished):
            desk.end(ARCHIVE, reply.coverage)
        elif isinstance(reply, wire.Failed):
            progress.clear()
            raise Unusable(sentence(reply.code, reply.details))
    progress.clear()
