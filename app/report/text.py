"""A report as plain text: for the terminal, for screen readers, for a mail to oneself. No colour, no table."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from app.core.mask import Excerpt
from app.report.clean_up import CleanUp, words_of
from app.report.rows import CardRow, Document, Person, RuleRow
from app.report.wording import Wording

_WIDTH = 92


def text(document: Document, word: Wording) -> str:
    """The whole report; ends with a line break."""
    lines = [line for part in _parts(document, word) for line in (*part, "")]
    return "\n".join(lines).rstrip("\n") + "\n"


def _parts(document: Document, word: Wording) -> Iterator[list[str]]:
    say = word.say
    yield [document.title.upper(), *_wrap(document.made), *_wrap(document.employer), *_wrap(document.privacy)]
    yield [_head(say("report.head.looked")), *_bullets(document.looked)]
    yield [_head(say("report.head.not_looked")), *_bullets(document.not_looked)]
    if document.heaps or document.sections:
        yield [_head(say("report.head.first")), *_wrap(document.evidence_first)]
    if document.summary:
        yield [_head(say("report.head.summary")), *_wrap(", ".join(document.summary) + ".")]
    if document.nothing_found:
        yield _wrap(document.nothing_found)
    for heap in document.heaps:
        yield [_head(f"{heap.title} ({len(heap.cards)})"), *_wrap(heap.what)]
        if not heap.cards:
            yield _wrap(say("report.card.nothing"))
        for card in heap.cards:
            yield _card(card, word)
        if heap.more:
            yield _wrap(heap.more)
    if document.clean_up is not None:
        yield from _clean_up(document.clean_up, word)
    if document.person:
        yield from _person(document.person)
    for section in document.sections:
        yield [_head(section.title)]
        for rule in section.rules:
            yield _rule(rule, word)
    yield _wrap(document.guidance)


def _clean_up(told: CleanUp, word: Wording) -> Iterator[list[str]]:
    say = word.say
    yield [_head(told.title), *_wrap(told.before), *_wrap(told.open), *_wrap(told.find), *_wrap(told.checked)]
    for part in told.parts:
        yield [_head(f"{told.title}: {part.title} ({len(part.entries)})")]
        if not part.entries:
            yield _wrap(say("report.clean_up.nothing"))
        for entry in part.entries:
            line = say("report.clean_up.entry", kind=entry.label, on=entry.on, types=entry.types)
            yield [
                *_tick(False, line),
                *_wrap(f"{say('report.clean_up.filter')}: {entry.filter}", "    "),
                *_wrap(f"{say('report.clean_up.words')}: {words_of(entry, word)}", "    "),
            ]
        if part.more:
            yield _wrap(part.more)
    yield [_head(say("report.clean_up.how"))]
    for guide in told.guides:
        yield [*_wrap(f"{guide.label}. {guide.filter}"), *_bullets(guide.steps)]


def _person(person: Person) -> Iterator[list[str]]:
    yield [_head(person.title)]
    for kind in person.kinds:
        facts = [line for fact in kind.facts for line in _wrap(f"– {fact.value} ({fact.about})", "    ", "      ")]
        yield [*_wrap(f"{kind.title}. {kind.why}"), *facts]
    if person.together:
        yield [*_wrap(f"{person.together_title}:"), *_bullets(person.together)]


def _card(card: CardRow, word: Wording) -> list[str]:
    say = word.say
    lines = _tick(card.ticked, f"{card.type}: {card.value}" if card.value else card.type)
    lines += _wrap(card.about, "    ") + _wrap(card.count, "    ")
    lines += _wrap(f"{say('report.card.why_marked')}: {card.why_marked}", "    ")
    lines += _wrap(f"{say('report.card.matters')}: {card.matters}", "    ")
    if card.others:
        lines += _wrap(card.others, "    ")
    if card.rules:
        lines += _wrap(f"{say('report.card.rules')}: {', '.join(card.rules)}", "    ")
    for place in card.places:
        parts = [place.line, place.member, place.decided]
        lines += _wrap("– " + " · ".join(part for part in parts if part), "    ", "      ")
        if place.excerpt != Excerpt():
            lines += _wrap(f"“{_marked(place.excerpt)}”", "      ")
    if card.more:
        lines += _wrap(card.more, "    ")
    return lines


def _marked(excerpt: Excerpt) -> str:
    if not excerpt.before and not excerpt.after:
        return excerpt.marked
    return f"{excerpt.before}[{excerpt.marked}]{excerpt.after}"


def _rule(rule: RuleRow, word: Wording) -> list[str]:
    say = word.say
    lines = _tick(rule.ticked, f"{rule.id} {rule.title} ({rule.reference})")
    lines += _wrap(f"{rule.state_label}. {rule.state_line}", "    ")
    lines += _wrap(rule.why, "    ")
    if rule.question:
        lines += _wrap(f"{say('report.rule.question')}: {rule.question}", "    ")
        lines += _wrap("   ".join(f"{'[x]' if box.ticked else '[ ]'} {box.label}" for box in rule.boxes), "    ")
    lines += [line for text in (rule.answered, rule.due, *rule.hints) if text for line in _wrap(text, "    ")]
    for evidence in rule.evidence:
        box = "–" if evidence.note else "[x]" if evidence.ticked else "[ ]"
        lines += _wrap(f"{box} {evidence.line}", "    ", "        ")
    if rule.evidence_more:
        lines += _wrap(rule.evidence_more, "        ")
    if rule.evidence_first:
        lines += _wrap(rule.evidence_first, "    ")
    lines += [line for step in rule.steps for line in _wrap(f"– {step}", "    ", "      ")]
    lines += [line for note in rule.notes for line in _wrap(note, "    ")]
    if rule.limits:
        lines += _wrap(f"{say('report.rule.limits')}: {rule.limits}", "    ")
    return lines


def _head(title: str) -> str:
    return f"{title}\n{'-' * len(title)}"


def _tick(ticked: bool, line: str) -> list[str]:
    return _wrap(f"{'[x]' if ticked else '[ ]'} {line}", "", "    ")


def _bullets(lines: tuple[str, ...]) -> list[str]:
    return [part for line in lines for part in _wrap(f"– {line}", "", "  ")]


def _wrap(line: str, first: str = "", later: str | None = None) -> list[str]:
    return textwrap.wrap(
        line,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=first if later is None else later,
        break_long_words=False,
        break_on_hyphens=False,
    )
