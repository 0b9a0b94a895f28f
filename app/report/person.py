"""What a stranger could piece together, as rows: facts by kind, masked or not, and what matters side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.core.facts import KINDS, Fact, claimed
from app.core.mask import masked_fact
from app.core.shown import shown_fact
from app.report.rows import FactRow, KindRow, Person
from app.report.wording import Wording, clean

_DAY = re.compile(r"(?P<year>\d{4}|-)-(?P<month>0[1-9]|1[0-2])-(?P<day>\d\d)")
_MOST = 12
"""Facts of one kind on paper."""


def person(facts: Iterable[Fact], word: Wording, *, show: bool) -> Person | None:
    """The rows; None when nothing is known."""
    known = claimed(facts)
    if not known:
        return None
    kinds = []
    for kind in KINDS:
        those = [fact for fact in known if fact.kind == kind]
        if those:
            rows = tuple(fact_row(fact, word, show=show) for fact in those[:_MOST])
            kinds.append(KindRow(word.say(f"stranger.kind.{kind}"), word.say(f"stranger.why.{kind}"), rows))
    say = word.say
    return Person(say("stranger.report_title"), tuple(kinds), say("stranger.together_title"), together(known, word))


def together(facts: Sequence[Fact], word: Wording) -> tuple[str, ...]:
    """What matters in combination, the weightiest first."""
    kinds = {fact.kind for fact in facts}
    return tuple(one["words"] for one in word.say.value("stranger.together") if kinds.issuperset(one["kinds"]))


def fact_row(fact: Fact, word: Wording, *, show: bool) -> FactRow:
    """One fact: its value, masked or not, and in how many places, between which days, how sure."""
    say = word.say
    value = fact_value(fact, word) if show else masked_fact(fact.kind, fact.value)
    parts = [say.count("stranger.confirmed", fact.confirmed)]
    if fact.first and fact.last:
        first, last = word.date(fact.first), word.date(fact.last)
        parts.append(first if first == last else say("stranger.between", first=first, last=last))
    parts.append(say(f"stranger.sure.{fact.sure.value}"))
    return FactRow(fact.id, value, " · ".join(parts))


def fact_value(fact: Fact, word: Wording) -> str:
    """A fact's value as people read it."""
    return fact_words(fact.kind, fact.value, word)


def fact_words(kind: str, value: str, word: Wording) -> str:
    """The value of a fact of this kind as people read it: a day ("1983-06-17", "--06-17") in words."""
    if kind == "birthday" and (day := _DAY.fullmatch(value)):
        named = word.say.value("report.months")[int(day["month"]) - 1]
        return f"{int(day['day'])} {named} {day['year']}" if day["year"].isdigit() else f"{int(day['day'])} {named}"
    return clean(shown_fact(kind, value))
