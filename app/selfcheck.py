"""`second-look --self-check`: does every part work where this program stands (a checkout, a wheel, a frozen bundle)?"""

from __future__ import annotations

import io
import platform
import sys
import traceback
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from app import assets, intake
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.report.case import Case
from app.report.document import document
from app.report.wording import Wording
from app.scan import wire
from app.scan.pool import Worker
from detectors import finder, registry
from detectors.contract import Detector, Hints, Sure

TODAY = date(2026, 11, 1)
"""The examples' own day: registrations and birthdays must not go stale with the calendar."""


class PartError(Exception):
    """A part that does not work, in a sentence of `words/selfcheck.toml`."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part and its check, which gives a detail for the line or raises."""

    name: str
    check: Callable[[], str]


def main(detectors: Sequence[Detector] = registry.ALL) -> int:
    """Check every part, print a line for each; 0 when all work, otherwise 1."""
    say = assets.words()
    parts = list(_parts(detectors))
    faults = 0
    for part in parts:
        try:
            line = say("selfcheck.good", part=part.name, detail=part.check())
        except Exception as error:  # noqa: BLE001 - whatever is broken in a part is what this is looking for
            faults += 1
            line = say("selfcheck.bad", part=part.name, detail=_told(error))
        print(line, flush=True)
    print(say("selfcheck.end_bad", n=faults, of=len(parts)) if faults else say("selfcheck.end_good"))
    return 1 if faults else 0


def _told(error: Exception) -> str:
    if isinstance(error, PartError):
        return str(error)
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{PurePath(last.filename).name}:{last.lineno}"
    return assets.words()("selfcheck.fault.broke", kind=type(error).__name__, place=place)


def _parts(detectors: Sequence[Detector]) -> Iterator[Part]:
    say = assets.words()
    yield Part(say("selfcheck.part.system"), _system)
    yield Part(say("selfcheck.part.words"), _words)
    yield Part(say("selfcheck.part.guidance"), _guidance)
    yield Part(say("selfcheck.part.reasons"), lambda: _reasons(detectors))
    for detector in detectors:
        yield Part(say("selfcheck.part.detector", id=detector.id), _Examples(detector).check)
    yield Part(say("selfcheck.part.us_addresses"), _us_addresses)
    yield Part(say("selfcheck.part.example"), _example)
    yield Part(say("selfcheck.part.worker"), _worker)
    yield Part(say("selfcheck.part.page"), _page)


def _system() -> str:
    from PySide6 import __version__ as qt  # late: a Qt that does not load is a line of this check, not its end

    return assets.words()("selfcheck.detail.system", python=sys.version.split()[0], qt=qt, machine=platform.platform())


def _words() -> str:
    folder = assets.ROOT / "words"
    names = [node.name for node in folder.iterdir() if node.name.endswith(".toml")]
    for name in names:
        assets.words().value(name.removesuffix(".toml"))
    return assets.words()("selfcheck.detail.words", n=len(names))


def _guidance() -> str:
    rules = parse(assets.guidance_table()).rules
    if not rules:
        raise PartError(assets.words()("selfcheck.fault.no_rules"))
    return assets.words()("selfcheck.detail.guidance", n=len(rules))


def _reasons(detectors: Sequence[Detector]) -> str:
    if not detectors:
        raise PartError(assets.words()("selfcheck.fault.no_detectors"))
    known = assets.reasons()
    texts = [example.text for detector in detectors for example in detector.examples.hits]
    used = {hit.because for text in texts for hit in finder.find(text, Hints(TODAY), detectors)}
    if used - known.keys():
        raise PartError(assets.words()("selfcheck.fault.no_reason", codes=", ".join(sorted(used - known.keys()))))
    return assets.words()("selfcheck.detail.reasons", n=len(known))


@dataclass(frozen=True, slots=True)
class _Examples:
    """A detector against its own hits and near misses."""

    detector: Detector

    def check(self) -> str:
        say, examples = assets.words(), self.detector.examples
        for number, example in enumerate(examples.hits, 1):
            if self._marked(example.text) != example.found:
                raise PartError(say("selfcheck.fault.missed", n=number))
        for number, text in enumerate(examples.near_misses, 1):
            if self._marked(text):
                raise PartError(say("selfcheck.fault.false_alarm", n=number))
        return say("selfcheck.detail.detector", hits=len(examples.hits), misses=len(examples.near_misses))

    def _marked(self, text: str) -> tuple[str, ...]:
        hits = finder.find(text, Hints(TODAY), [self.detector])
        return tuple(text[hit.start : hit.end] for hit in hits if hit.sure is not Sure.LOOK)


def _us_addresses() -> str:
    import usaddress  # late: without its model's file it raises, and that is a line of this check

    labels = {label for _, label in usaddress.parse("1600 Example Avenue, Springfield, IL 62701")}
    if not {"AddressNumber", "StreetName", "ZipCode"} <= labels:
        raise PartError(assets.words()("selfcheck.fault.us_addresses"))
    return assets.words()("selfcheck.detail.us_addresses")


def _example() -> str:
    names = [node.name for node in (assets.ROOT / "example").iterdir() if node.name.endswith(".zip")]
    with zipfile.ZipFile(io.BytesIO(assets.data(f"example/{names[0]}"))) as archive:
        return assets.words()("selfcheck.detail.example", n=len(archive.namelist()))


def _worker() -> str:
    item = Item("0", Kind.POST, "ring me on 07700 900123", author=Author.ME)
    with Worker() as worker:
        reply = next(iter(worker.ask(wire.CheckText(1, [item], TODAY))))
    if not isinstance(reply, wire.Checked) or not any(reply.hits):
        code = reply.code if isinstance(reply, wire.Failed) else type(reply).__name__
        raise PartError(assets.words()("selfcheck.fault.worker", code=code))
    return assets.words()("selfcheck.detail.worker")


def _page() -> str:
    from app.paint import pdf  # late, as above

    word = Wording(assets.words(), assets.reasons())
    made = pdf.pdf(document(Case.of(intake.new_desk(), TODAY), word), word)
    if not made.startswith(b"%PDF"):
        raise PartError(assets.words()("selfcheck.fault.page"))
    return assets.words()("selfcheck.detail.page", n=len(made))
