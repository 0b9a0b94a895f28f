"""What was looked at and how much, and what could not be: said in every report, never left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from app.core.coverage import Coverage
from app.report.wording import Wording
from detectors.contract import STRUCTURED, Type

_PASTED = "pasted"


def looked(coverage: Sequence[Coverage], word: Wording) -> Iterator[str]:
    """Sentences on what was looked at. With nothing loaded, the one sentence that says so."""
    say = word.say
    if not any(one.total for one in coverage):
        yield say("report.looked.nothing")
        return
    for one in coverage:
        if one.source.platform == _PASTED:
            yield say.count("report.looked.pasted", one.total)
            continue
        years = sorted(year for year in one.by_year if year != "unknown")
        span = ""
        if years:
            span = say(f"report.looked.{'year' if years[0] == years[-1] else 'years'}", first=years[0], last=years[-1])
        yield say.count("report.looked.archive", one.total, platform=word.platform(one.source), years=span)
        if one.by_kind:
            yield say("report.looked.kinds", kinds=word.counts(one.by_kind))
        if one.own or one.others:
            unknown = one.total - one.own - one.others
            key = "authors_unknown" if unknown else "authors"
            yield say(f"report.looked.{key}", own=f"{one.own:,}", others=f"{one.others:,}", unknown=f"{unknown:,}")
    types = frozenset[Type]().union(*(one.looked_for for one in coverage))
    if types:
        yield say("report.looked.types", types=word.types(types))


def not_looked(coverage: Sequence[Coverage], word: Wording) -> Iterator[str]:
    """Sentences on what was not looked at, and why."""
    say = word.say
    archives = [one for one in coverage if one.source.platform != _PASTED]
    if not archives:
        yield say("report.not_looked.none_loaded")
    for one in archives:
        if not one.complete:
            yield say("report.not_looked.incomplete")
        for code in one.source.missing:
            yield word.problem(code)
        for what, codes in (
            ("skipped", Counter(skipped.code for skipped in one.skipped)),
            ("unread", Counter(problem.code for problem in one.unread)),
        ):
            for code, n in codes.most_common():
                yield say.count(f"report.not_looked.{what}", n, why=word.problem(code))
    if any(one.total for one in coverage):
        possible = frozenset(Type) if archives else frozenset(Type) - STRUCTURED
        missing = possible.difference(*(one.looked_for for one in coverage))
        if missing:
            yield say("report.not_looked.types", types=word.types(missing))
    yield say("report.not_looked.always")
