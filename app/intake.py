"""What comes in on the command line: a text, many texts, an archive; each onto a desk, or one clear line."""

from __future__ import annotations

import contextlib
import json
import sys
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from app import assets, kept
from app.core.about import AboutError
from app.core.about import parse as parse_about
from app.core.desk import ARCHIVE, Desk
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.core.paste import Pasted, items, looks_binary, readable
from app.core.safer import Safer
from app.options import UnusableError
from app.report import safer
from app.report.wording import Wording
from app.scan import wire
from app.scan.pool import Worker
from app.store.state import State
from detectors.contract import Known

LONGEST = 20_000_000
"""Characters of one text."""
_BATCH = 500


def today() -> date:
    """Today's date on this computer."""
    return datetime.now().astimezone().date()


def new_desk() -> Desk:
    """An empty desk with the guidance on it."""
    return Desk(parse(assets.guidance_table()))


def desk_with_kept() -> Desk:
    """A desk on which holds what was decided in the window; where that can't be opened, one line says why."""
    desk = new_desk()
    state = kept.take_up(desk)
    if state not in (State.OPEN, State.NOTHING):
        say = assets.words()
        sys.stderr.write(say("cli.kept_closed", why=say(f"keeping.state.{state.value}")) + "\n")
    return desk


def text_of(name: str | None) -> str:
    """The text of a file, or of standard input (None or "-"). Raises UnusableError."""
    say = assets.words()
    try:
        data = sys.stdin.buffer.read() if name is None or name == "-" else Path(name).read_bytes()
    except OSError:
        raise UnusableError(say("cli.no_file", name=name)) from None
    text = data.decode("utf-8-sig", errors="replace")
    if looks_binary(text):
        raise UnusableError(say("cli.binary", name=say("cli.standard_input") if name in (None, "-") else name))
    if len(text) > LONGEST:
        raise UnusableError(say("cli.too_long"))
    if not text.strip():
        raise UnusableError(say("cli.no_text"))
    return text


def safer_version(desk: Desk, worker: Worker, text: str) -> safer.Told:
    """A safer version of a text. Raises UnusableError when the worker stops."""
    pasted = items(text, Pasted())
    versions = safer_versions(worker, [item for _, item in pasted], desk.about.known())
    word = Wording(assets.words(), assets.reasons())
    return safer.told(readable(text), pasted, versions, word)


def safer_versions(worker: Worker, posts: Sequence[Item], known: Sequence[Known] = ()) -> list[Safer]:
    """Safer versions of items, in order. Raises UnusableError when the worker stops."""
    for reply in worker.ask(wire.MakeSafer(0, list(posts), today(), assets.safer_terms(), list(known))):
        if isinstance(reply, wire.MadeSafer):
            return reply.versions
    raise UnusableError(assets.words()("cli.worker_stopped"))


def paste(desk: Desk, worker: Worker, text: str) -> None:
    """Check a text and lay it on the desk as pasted. Raises UnusableError when the worker stops."""
    pasted = items(text, Pasted())
    checked = _checked(worker, [item for _, item in pasted], desk.about.known())
    desk.take_pasted(pasted, checked.hits, checked.looked_for, checked.clues)


def about(desk: Desk, name: str | None) -> None:
    """Lay what a person tells about themself (a TOML or JSON file) on the desk. Raises UnusableError."""
    if name is None:
        return
    say = assets.words()
    text = text_of(name)
    try:
        table = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError):  # tomllib's own error is a ValueError too
        raise UnusableError(say("cli.about_unreadable", name=name)) from None
    try:
        desk.about = parse_about(table)
    except AboutError as error:
        key = "".join(c for c in error.key if c.isprintable())
        raise UnusableError(say(f"cli.about_{error.code}", name=name, key=key)) from None


def texts(name: str | None) -> Iterator[tuple[object, str]]:
    """(id, text) of each line of a JSON-lines file or of standard input. Raises UnusableError at a bad line."""
    say = assets.words()
    with lines(name) as source:
        for number, line in enumerate(source, 1):
            if line.strip():
                try:
                    row = json.loads(line)
                    id_, text = row["id"], row["text"]
                except (ValueError, KeyError, TypeError, RecursionError):
                    raise UnusableError(say("cli.bad_line", line=number)) from None
                if not isinstance(text, str):
                    raise UnusableError(say("cli.bad_line", line=number))
                yield id_, text


def checked_texts(worker: Worker, rows: Iterator[tuple[object, str]]) -> Iterator[tuple[object, Item, Desk]]:
    """Each text as an item, with a desk that holds the findings of its batch; in order."""
    batch: list[tuple[object, Item]] = []
    for id_, text in rows:
        batch.append((id_, Item(f"line#{len(batch)}", Kind.POST, readable(text), author=Author.ME)))
        if len(batch) == _BATCH:
            yield from _batch(worker, batch)
            batch = []
    if batch:
        yield from _batch(worker, batch)


def load(desk: Desk, worker: Worker, paths: Sequence[Path], *, messages: bool) -> None:
    """Read an archive onto the desk, telling how far it is where somebody looks. Raises UnusableError."""
    progress = _Progress(sys.stderr)
    scan = wire.Scan(
        [str(path) for path in paths],
        today(),
        messages,
        work=desk.about.work(desk.guidance.mentioned),
        known=list(desk.about.known()),
    )
    try:
        for reply in worker.ask(scan):
            if isinstance(reply, wire.Recognised):
                desk.begin(ARCHIVE, reply.source)
            elif isinstance(reply, wire.Found):
                for item, hits in reply.rows:
                    desk.add(ARCHIVE, item, hits)
            elif isinstance(reply, wire.Clues):
                for item, clues in reply.rows:
                    desk.learn(ARCHIVE, item, clues)
            elif isinstance(reply, wire.Progress):
                progress.tell(reply)
            elif isinstance(reply, wire.Finished):
                desk.end(ARCHIVE, reply.coverage)
            elif isinstance(reply, wire.Failed):
                raise UnusableError(assets.words()(f"problems.{reply.code}", **reply.details))
    finally:
        progress.clear()


def _batch(worker: Worker, batch: Sequence[tuple[object, Item]]) -> Iterator[tuple[object, Item, Desk]]:
    desk = new_desk()
    posts = [item for _, item in batch]
    desk.take_pasted([(0, item) for item in posts], _checked(worker, posts).hits, ())
    for id_, item in batch:
        yield id_, item, desk


def _checked(worker: Worker, posts: Sequence[Item], known: Sequence[Known] = ()) -> wire.Checked:
    for reply in worker.ask(wire.CheckText(0, list(posts), today(), list(known))):
        if isinstance(reply, wire.Checked):
            return reply
    raise UnusableError(assets.words()("cli.worker_stopped"))


@contextlib.contextmanager
def lines(name: str | None) -> Iterator[TextIO]:
    """The lines of a file, or of standard input (None or "-"). Raises UnusableError."""
    if name in (None, "-"):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]
        yield sys.stdin
        return
    with contextlib.ExitStack() as stack:
        try:
            source = stack.enter_context(Path(name or "").open(encoding="utf-8-sig", errors="replace"))
        except OSError:
            raise UnusableError(assets.words()("cli.no_file", name=name)) from None
        yield source


class _Progress:
    """One line on a terminal that is written over; nothing where nobody looks."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream if stream.isatty() else None

    def tell(self, progress: wire.Progress) -> None:
        if self._stream is not None:
            line = assets.words()(
                "cli.reading",
                percent=100 * progress.done // max(progress.size, 1),
                items=f"{progress.so_far.total:,}",
                findings=f"{progress.findings:,}",
            )
            self._stream.write(f"\r{line}\x1b[K")
            self._stream.flush()

    def clear(self) -> None:
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
