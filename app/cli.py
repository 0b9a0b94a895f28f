"""The command line: the same core without a window. Needs no display and imports no widget."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app import assets, cli_passwords, intake
from app.core.desk import ARCHIVE, PASTED, Desk
from app.core.finding import Finding, Serious
from app.core.hygiene import place
from app.options import UnusableError, parser
from app.report import html, lines, safer, text
from app.report import json as report_json
from app.report.case import Case
from app.report.clean_up import sites
from app.report.document import document
from app.report.rows import Document
from app.report.wording import Wording
from app.scan.pool import Worker

DONE, FOUND, UNUSABLE, CANCELLED = 0, 1, 2, 130
DEMO_PAPER = "second-look-demo.pdf"


def main(arguments: Sequence[str]) -> int:
    """Run one command; gives its exit status. Unusable input costs one line on standard error."""
    _speak_utf8()
    try:
        options = parser().parse_args(list(arguments))
        if options.self_check:
            from app import selfcheck  # late: it loads every part there is

            return selfcheck.main()
        if options.command is None:
            parser().print_help()
            return DONE
        status = _RUN[options.command](options)
        sys.stdout.flush()
    except UnusableError as error:
        sys.stderr.write(f"{error}\n")
        return UNUSABLE
    except KeyboardInterrupt:
        return CANCELLED
    except BrokenPipeError:  # whoever read our output has gone; let nothing be flushed to it at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001  (the last boundary: a message may hold what a person wrote)
        fault = f"{type(error).__name__}, {place(error.__traceback__)}"
        sys.stderr.write(assets.words()("cli.crashed", fault=fault) + "\n")
        return UNUSABLE
    return status


def _check(options: argparse.Namespace) -> int:
    _ready(options)
    if options.jsonl:
        return _check_lines(options)
    desk = intake.new_desk()
    intake.about(desk, options.about)
    with Worker() as worker:
        words = intake.text_of(options.file)
        intake.paste(desk, worker, words)
        version = intake.safer_version(desk, worker, words) if options.safer else None
    return _deliver(desk, options, (PASTED,), version)


def _check_lines(options: argparse.Namespace) -> int:
    """A line in, a line out, same order; what is only worth a look is included."""
    word = _wording()
    with Worker() as worker, _output(options) as out:
        spans: dict[str, list[Finding]] = {}
        last: Desk | None = None
        for id_, item, desk in intake.checked_texts(worker, intake.texts(options.file)):
            if desk is not last:
                last, spans = desk, {}
                for finding in desk.findings(look=True, parts=True):
                    spans.setdefault(finding.item, []).append(finding)
            row = {"id": id_, "spans": [report_json.span(f, item, word) for f in spans.get(item.key, ())]}
            if options.safer:
                row["safer"] = intake.safer_versions(worker, [item])[0].text
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return DONE


def _scan(options: argparse.Namespace) -> int:
    _ready(options)
    desk = intake.desk_with_kept()
    intake.about(desk, options.about)
    with Worker() as worker:
        intake.load(desk, worker, options.paths, messages="messages" in options.include)
    return _deliver(desk, options, (ARCHIVE,))


def _checklist(options: argparse.Namespace) -> int:
    _ready(options)
    desk = intake.desk_with_kept()
    intake.about(desk, options.about)
    with Worker() as worker:
        if options.text:
            intake.paste(desk, worker, intake.text_of(options.text))
        if options.paths:
            intake.load(desk, worker, options.paths, messages="messages" in options.include)
    return _deliver(desk, options, None)


def _passwords(options: argparse.Namespace) -> int:
    _ready(options)
    cli_passwords.say_ready(options)
    if options.jsonl:
        with _output(options) as out:
            cli_passwords.lines(options, out)
    else:
        _write(options, cli_passwords.export(options))
    return DONE


def _platforms(_options: argparse.Namespace) -> int:
    from app.archives.platforms import platforms  # late: the other commands leave parsers to the worker

    say = assets.words()
    for platform in platforms():
        sys.stdout.write(f"{platform.name}\n")
        for layout in platform.layouts:
            sys.stdout.write(f"  {layout.id:<5} {say(layout.words)}\n")
    return DONE


def _demo(options: argparse.Namespace) -> int:
    say = assets.words()
    desk = intake.new_desk()
    with Worker() as worker:
        intake.load(desk, worker, [assets.example()], messages=False)
    case = Case.of(desk, intake.today())
    paper = document(case, _wording())
    sys.stdout.write(f"{say('cli.demo_note')}\n\n{text.text(paper, _wording())}\n")
    target = Path(DEMO_PAPER)
    if target.exists() and not options.force:
        sys.stdout.write(say("cli.demo_kept", name=DEMO_PAPER) + "\n")
        return DONE
    _save_pdf(target, paper)
    sys.stdout.write(say("cli.demo_written", name=DEMO_PAPER) + "\n")
    return DONE


_RUN = {
    "check": _check,
    "scan": _scan,
    "checklist": _checklist,
    "passwords": _passwords,
    "platforms": _platforms,
    "demo": _demo,
}


# -- what goes out


def _ready(options: argparse.Namespace) -> None:
    """Say what is wrong with the output before any work is done."""
    say = assets.words()
    if options.format == "pdf" and options.out is None:
        raise UnusableError(say("cli.pdf_needs_out"))
    if options.out is not None and options.out.exists() and not options.force:
        raise UnusableError(say("cli.exists", name=options.out))
    if options.out is not None and not options.out.absolute().parent.is_dir():
        raise UnusableError(say("cli.cannot_write", name=options.out))


def _deliver(
    desk: Desk, options: argparse.Namespace, names: Sequence[str] | None, version: safer.Told | None = None
) -> int:
    case = Case.of(desk, intake.today(), names)
    word = _wording()
    if options.format == "json":
        told = {"scan": report_json.scan, "checklist": _checklist_json}
        if options.command == "check":
            table: object = report_json.check(case, word, None if version is None else version.text)
        else:
            table = told[options.command](case, word)
        _write(options, report_json.dumps(table))
    elif options.format in ("jsonl", "csv"):
        with _output(options) as out:
            out.writelines(
                lines.jsonl(case, word) if options.format == "jsonl" else lines.table(case, word, show=options.show)
            )
    elif version is not None and options.format == "text":
        _write(options, version.text)
        sys.stderr.write(_said(version) + "\n")
    else:
        with_rules = options.command != "check" or options.format == "html"
        steps = sites(assets.text_table("clean_up")) if options.command == "scan" else None
        person = options.command == "scan"
        paper = document(case, word, show=options.show, checklist=with_rules, sites=steps, with_person=person)
        paper = replace(paper, safer=version)
        if options.format == "pdf":
            _save_pdf(options.out, paper)
        else:
            _write(options, (html.html if options.format == "html" else text.text)(paper, word))
    if options.fail_on is None:
        return DONE
    worst = min((f.serious.rank for f in desk.findings(names) if desk.is_open(f)), default=len(Serious))
    return FOUND if worst <= Serious(options.fail_on).rank else DONE


def _said(version: safer.Told) -> str:
    """What was changed, on one line."""
    say = assets.words()
    if not version.changes and not version.left:
        return say("safer.cli_unchanged")
    empty = [] if version.text.strip() else [say("safer.empty")]
    return say(
        "safer.cli_changed", changes=" ".join([*version.changes, version.left, *empty]).replace("  ", " ").strip()
    )


def _checklist_json(case: Case, word: Wording) -> object:
    whole = report_json.scan(case, word)
    return whole if case.coverage else {"checklist": whole["checklist"]}


def _write(options: argparse.Namespace, made: str) -> None:
    with _output(options) as out:
        out.write(made if made.endswith("\n") else made + "\n")


@contextlib.contextmanager
def _output(options: argparse.Namespace):  # type: ignore[no-untyped-def]
    if options.out is None:
        yield sys.stdout
        return
    try:
        out = options.out.open("w", encoding="utf-8", newline="\n", errors="replace")
    except OSError:
        raise UnusableError(assets.words()("cli.cannot_write", name=options.out)) from None
    with out:
        yield out


def _save_pdf(path: Path, paper: Document) -> None:
    from app.paint import pdf  # late: Qt is only needed on paper

    try:
        pdf.save(path, paper, _wording())
    except OSError:
        raise UnusableError(assets.words()("cli.cannot_write", name=path)) from None


def _wording() -> Wording:
    return Wording(assets.words(), assets.reasons())


def _speak_utf8() -> None:
    """Whatever the system's own encoding is: our words and a person's posts are more than it may hold."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # a stream put there by somebody else
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
