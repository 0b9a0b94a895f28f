"""The command `passwords`: an export against given-away facts, or many passwords from lines. No password is printed."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

from app import assets, intake
from app.core.facts import password_facts
from app.core.mask import masked_fact
from app.options import UnusableError
from app.passwords import messages
from app.passwords.work import looks_like_work
from app.report.person import fact_words
from app.report.wording import Wording, clean
from app.scan.pool import Peer, Worker

_ORDER = ("built", "contains", "weak", "unrelated")


def lines(options: argparse.Namespace, out: TextIO) -> None:
    """A line in, a line out, same order. Raises UnusableError at a bad line, naming its number alone."""
    with Peer(messages.TALK) as process:
        for number, (id_, password, facts) in enumerate(_rows(options.export)):
            (told,) = process.ask(messages.CheckTyped(number, password, facts))
            if not isinstance(told, messages.Told):
                raise UnusableError(assets.words()("cli.worker_stopped"))
            row = {
                "id": id_,
                "verdict": told.verdict,
                "built_from": [value for _, value in told.built_from],
                "how": told.how,
            }
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def export(options: argparse.Namespace) -> str:
    """Check a whole export against the facts of an archive; gives the report as text or JSON. Raises UnusableError."""
    say = assets.words()
    if options.export is None or not options.facts_from:
        raise UnusableError(say("cli.passwords_need"))
    with Peer(messages.TALK) as process:
        opened = _opened(process, Path(options.export), options.column)
        desk = intake.desk_with_kept()
        with Worker() as worker:
            intake.load(desk, worker, options.facts_from, messages="messages" in options.include)
        facts = password_facts(desk.facts(intake.today()))
        left_out = {
            entry.number
            for entry in opened.entries
            if looks_like_work(entry, (*say.value("passwords.work_places"), *options.leave_out))
        }
        chosen = [entry.number for entry in opened.entries if entry.number not in left_out]
        told = list(process.ask(messages.CheckChosen(chosen, facts)))
    if not told or not isinstance(told[-1], messages.Done):
        raise UnusableError(say("cli.worker_stopped"))
    results = sorted(
        (one for one in told if isinstance(one, messages.Told)),
        key=lambda one: (_ORDER.index(one.verdict), -one.shared, one.strength, one.number),
    )
    entries = {entry.number: entry for entry in opened.entries}
    if options.format == "json":
        return json.dumps(_json(opened, entries, results, len(left_out)), ensure_ascii=False, indent=2)
    return "\n".join(_text(opened, entries, results, len(left_out), show=options.show))


def _opened(process: Peer[messages.Request, messages.Reply], path: Path, column: int | None) -> messages.Entries:
    say = assets.words()
    (reply,) = process.ask(messages.OpenExport(str(path), None if column is None else column - 1))
    if isinstance(reply, messages.Columns):
        names = ", ".join(f"{n} {clean(name)}" for n, name in enumerate(reply.names, 1))
        raise UnusableError(say("cli.passwords_column", names=names))
    if isinstance(reply, messages.Failed):
        known = say.has(f"passwords.problem.{reply.code}")
        raise UnusableError(say(f"passwords.problem.{reply.code}") if known else say("cli.worker_stopped"))
    if not isinstance(reply, messages.Entries):
        raise UnusableError(say("cli.worker_stopped"))
    return reply


def _json(
    opened: messages.Entries, entries: dict[int, messages.Entry], results: Sequence[messages.Told], left_out: int
) -> dict[str, Any]:
    return {
        "source": opened.source,
        "checked": len(results),
        "left_out": left_out,
        "without_password": opened.without,
        "entries": [
            {
                "title": entries[one.number].title,
                "place": entries[one.number].place,
                "verdict": one.verdict,
                "built_from": [{"kind": kind, "value": value} for kind, value in one.built_from],
                "how": one.how,
                "strength": one.strength,
                "shared": one.shared,
            }
            for one in results
        ],
    }


def _text(
    opened: messages.Entries,
    entries: dict[int, messages.Entry],
    results: Sequence[messages.Told],
    left_out: int,
    *,
    show: bool,
) -> Iterator[str]:
    say = assets.words()
    yield say.count("passwords.report.checked", len(results), source=say(f"passwords.source.{opened.source}"))
    if left_out:
        yield say.count("passwords.report.left_out", left_out)
    for verdict in _ORDER:
        those = [one for one in results if one.verdict == verdict]
        if not those:
            continue
        yield ""
        yield say.count(f"passwords.report.{verdict}", len(those))
        if verdict == "unrelated":
            continue
        for one in those:
            yield from _entry(entries[one.number], one, show=show)
    yield ""
    yield say("passwords.report.delete")


def _entry(entry: messages.Entry, one: messages.Told, *, show: bool) -> Iterator[str]:
    say = assets.words()
    name = clean(entry.title) or clean(entry.place) or say("passwords.report.nameless")
    yield f"– {name} ({clean(entry.place)})" if entry.place and entry.place != entry.title else f"– {name}"
    parts, word = [], Wording(say, {})
    for kind, value in one.built_from:
        named = kind if say.has(f"passwords.kind.{kind}") else "other"
        told = fact_words(kind, value, word) if show else clean(masked_fact(kind, value))
        parts.append(f"{say(f'passwords.kind.{named}')}: {told}")
    if parts:
        yield "    " + "; ".join(parts)
    how = [say(f"passwords.how.{tag}") for tag in one.how if say.has(f"passwords.how.{tag}")]
    if how:
        yield "    " + ", ".join(how)
    if one.shared:
        yield "    " + say.count("passwords.report.shared", one.shared)


def _rows(name: str | None) -> Iterator[tuple[object, str, list[tuple[str, str]]]]:
    with intake.lines(name) as source:
        for number, line in enumerate(source, 1):
            if line.strip():
                yield _row(line, number)


def _row(line: str, number: int) -> tuple[object, str, list[tuple[str, str]]]:
    try:
        row = json.loads(line)
        id_, password = row["id"], row["password"]
        facts = [(fact["kind"], fact["value"]) for fact in row["facts"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        facts, password = [], None
    if not isinstance(password, str) or not all(isinstance(part, str) for fact in facts for part in fact):
        raise UnusableError(assets.words()("cli.bad_password_line", line=number))
    return id_, password, facts


def say_ready(options: argparse.Namespace) -> None:
    """Say what cannot go together before any work is done. Raises UnusableError."""
    if options.jsonl and options.facts_from:
        raise UnusableError(assets.words()("cli.passwords_need"))
    if not options.jsonl and options.export in (None, "-"):
        sys.stdout.flush()
        raise UnusableError(assets.words()("cli.passwords_need"))
