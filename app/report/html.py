"""A report as one HTML page: real headings and check boxes for screen readers, nothing fetched, nothing run."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from html import escape

from app.core.mask import Excerpt
from app.report.clean_up import CleanUp, words_of
from app.report.rows import CardRow, Document, HeapRow, Person, PlaceRow, RuleRow
from app.report.safer import Told
from app.report.wording import Wording

_STYLE = """
:root { color-scheme: light dark; --text: #111; --paper: #fff; --quiet: #555; --line: #999; --mark: #fff0b3; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --paper: #1e1f22; --quiet: #b4b8bf; --line: #6b7078; --mark: #5a4a00; }
}
body { font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; font-variant-ligatures: none;
  color: var(--text); background: var(--paper); max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
article { border-top: 1px solid var(--line); padding: .6rem 0; break-inside: avoid; }
article h3 { margin: 0 0 .3rem; }
p { margin: .3rem 0; }
ul { margin: .3rem 0; padding-left: 1.3rem; }
.quiet { color: var(--quiet); }
.note { border: 2px solid var(--line); padding: .5rem .8rem; }
.boxes label { margin-right: 1.5rem; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: text-bottom; }
mark { background: var(--mark); color: inherit; }
.safer { white-space: pre-wrap; overflow-wrap: anywhere; }
.room { border-bottom: 1px solid var(--line); height: 2.2rem; }
@media print {
  :root { --text: #000; --paper: #fff; --quiet: #333; --line: #777; --mark: #fff; }
  body { max-width: none; margin: 0; font-size: 11pt; }
  mark { font-weight: bold; }
}
"""


def html(document: Document, word: Wording) -> str:
    """The whole page. Every text is escaped; the policy in its head forbids everything but this one style sheet."""
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = escape(document.title)
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        + "\n".join(_body(document, word))
        + "\n</main>\n</body>\n</html>\n"
    )


def _body(document: Document, word: Wording) -> Iterable[str]:
    say = word.say
    yield _p(document.made)
    yield f"<p><strong>{escape(document.employer)}</strong></p>"
    yield _p(document.privacy)
    yield _h2(say("report.head.looked")) + _list(document.looked)
    yield _h2(say("report.head.not_looked")) + _list(document.not_looked)
    if document.heaps or document.sections:
        yield _h2(say("report.head.first")) + _p(document.evidence_first, "note")
    if document.summary:
        yield _h2(say("report.head.summary")) + _list(document.summary)
    if document.nothing_found:
        yield _p(document.nothing_found)
    for heap in document.heaps:
        yield _heap(heap, word)
    if document.safer is not None:
        yield _safer(document.safer, word)
    if document.clean_up is not None:
        yield _clean_up(document.clean_up, word)
    if document.person:
        yield _person(document.person)
    for section in document.sections:
        yield f"<section>{_h2(section.title)}"
        for rule in section.rules:
            yield _rule(rule, word)
        yield "</section>"
    yield _p(document.guidance, "quiet")


def _safer(told: Told, word: Wording) -> str:
    say = word.say
    parts = [f"<section>{_h2(say('safer.title'))}"]
    if told.text.strip():
        parts.append(f'<p class="note safer">{escape(told.text)}</p>')
    else:
        parts.append(_p(say("safer.empty")))
    parts.append(_list(told.changes) if told.changes else _p(say("safer.unchanged")))
    parts += [_p(line) for line in (told.left, say("safer.not_sure")) if line]
    return "\n".join([*parts, "</section>"])


def _person(person: Person) -> str:
    parts = [f"<section>{_h2(person.title)}"]
    for kind in person.kinds:
        facts = _list(tuple(f"{fact.value} ({fact.about})" for fact in kind.facts))
        parts.append(f"<article><h3>{escape(kind.title)}</h3>{_p(kind.why, 'quiet')}{facts}</article>")
    if person.together:
        parts.append(f"<article><h3>{escape(person.together_title)}</h3>{_list(person.together)}</article>")
    return "\n".join([*parts, "</section>"])


def _heap(heap: HeapRow, word: Wording) -> str:
    parts = [f"<section>{_h2(heap.title)}", _p(heap.what, "quiet")]
    if not heap.cards:
        parts.append(_p(word.say("report.card.nothing")))
    parts += [_card(card, word) for card in heap.cards]
    if heap.more:
        parts.append(_p(heap.more))
    return "\n".join([*parts, "</section>"])


def _clean_up(told: CleanUp, word: Wording) -> str:
    say = word.say
    parts = [f"<section>{_h2(told.title)}", _p(told.before, "note"), _p(told.open), _p(told.find)]
    parts.append(_p(told.checked, "quiet"))
    for part in told.parts:
        parts.append(f"<h3>{escape(part.title)}</h3>")
        if not part.entries:
            parts.append(_p(say("report.clean_up.nothing")))
        for entry in part.entries:
            line = say("report.clean_up.entry", kind=entry.label, on=entry.on, types=entry.types)
            parts.append(
                f"<article><h3>{_box(line, ticked=False)}</h3>"
                + _named(say("report.clean_up.filter"), entry.filter)
                + _named(say("report.clean_up.words"), words_of(entry, word))
                + "</article>"
            )
        if part.more:
            parts.append(_p(part.more))
    parts.append(f"<h3>{escape(say('report.clean_up.how'))}</h3>")
    for guide in told.guides:
        parts.append(_named(guide.label, guide.filter) + _list(guide.steps))
    return "\n".join([*parts, "</section>"])


def _card(card: CardRow, word: Wording) -> str:
    say = word.say
    name = f"{card.type}: {card.value}" if card.value else card.type
    parts = [
        "<article>",
        f"<h3>{_box(name, card.ticked)}</h3>",
        _p(card.about, "quiet"),
        _p(card.count),
        _named(say("report.card.why_marked"), card.why_marked),
        _named(say("report.card.matters"), card.matters),
    ]
    if card.others:
        parts.append(_p(card.others))
    if card.rules:
        parts.append(_named(say("report.card.rules"), ", ".join(card.rules)))
    parts.append("<ul>" + "".join(f"<li>{_place(place)}</li>" for place in card.places) + "</ul>")
    if card.more:
        parts.append(_p(card.more))
    return "\n".join([*parts, "</article>"])


def _place(place: PlaceRow) -> str:
    about = " · ".join(escape(part) for part in (place.line, place.member, place.decided) if part)
    if place.excerpt == Excerpt():
        return about
    words = place.excerpt
    return f"{about}<br>“{escape(words.before)}<mark>{escape(words.marked)}</mark>{escape(words.after)}”"


def _rule(rule: RuleRow, word: Wording) -> str:
    say = word.say
    parts = [
        f'<article id="{escape(rule.id)}">',
        f"<h3>{_box(f'{rule.id} {rule.title}', rule.ticked)}</h3>",
        _p(rule.reference, "quiet"),
        f"<p><strong>{escape(rule.state_label)}.</strong> {escape(rule.state_line)}</p>",
        _p(rule.why),
    ]
    if rule.question:
        parts.append(_named(say("report.rule.question"), rule.question))
        parts.append(f'<p class="boxes">{"".join(_box(box.label, box.ticked) for box in rule.boxes)}</p>')
    parts += [_p(line) for line in (rule.answered, rule.due, *rule.hints) if line]
    if rule.evidence:
        lines = "".join(
            f"<li>{escape(one.line) if one.note else _box(one.line, one.ticked)}</li>" for one in rule.evidence
        )
        parts.append(f"<p><strong>{escape(say('report.rule.evidence'))}</strong></p><ul>{lines}</ul>")
    if rule.evidence_more:
        parts.append(_p(rule.evidence_more))
    if rule.evidence_first:
        parts.append(_p(rule.evidence_first, "note"))
    parts.append(f"<p><strong>{escape(say('report.rule.steps'))}</strong></p>" + _list(rule.steps))
    parts += [_p(note) for note in rule.notes]
    if rule.limits:
        parts.append(f'<p class="quiet">{escape(rule.limits)}</p>')
    if rule.room:
        parts.append('<div class="room"></div><div class="room"></div>')
    return "\n".join([*parts, "</article>"])


def _h2(title: str) -> str:
    return f"<h2>{escape(title)}</h2>"


def _p(text: str, style: str = "") -> str:
    return f'<p class="{style}">{escape(text)}</p>' if style else f"<p>{escape(text)}</p>"


def _named(name: str, text: str) -> str:
    return f"<p><strong>{escape(name)}:</strong> {escape(text)}</p>"


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _box(label: str, ticked: bool) -> str:
    return f'<label><input type="checkbox"{" checked" if ticked else ""}> {escape(label)}</label>'
