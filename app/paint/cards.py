"""Makes the cards of a report for paper: head, what was looked at, each finding, each rule, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QFont

from app.core.mask import Excerpt
from app.paint.fonts import family, font
from app.paint.parts import BoxesPart, FramePart, LinesPart, Part, TextPart
from app.report.clean_up import CleanUp, words_of
from app.report.rows import CardRow, Document, Person, PlaceRow, RuleRow
from app.report.wording import Wording

INDENT = 26.0
"""Room on the left of a card for its tick box."""


@dataclass(frozen=True, slots=True)
class Card:
    """What stays together on one page. ticked: None when the card has no box of its own. heading: a heading never
    stands alone at the foot of a page, the next card follows it.
    """

    parts: tuple[Part, ...]
    ticked: bool | None = None
    heading: bool = False


class Fonts:
    """The fonts of one print, of one family that exists."""

    def __init__(self) -> None:
        name = family()
        self.title: QFont = font(name, 24, bold=True)
        self.head: QFont = font(name, 17, bold=True)
        self.bold: QFont = font(name, 14, bold=True)
        self.body: QFont = font(name, 13)
        self.strong: QFont = font(name, 13, bold=True)
        self.small: QFont = font(name, 11)
        self.small_bold: QFont = font(name, 11, bold=True)


class CardMaker:
    """Makes cards of a document for pages of a width (pixels at 96 to the inch)."""

    def __init__(self, document: Document, word: Wording, width: float) -> None:
        self.fonts = Fonts()
        self._document = document
        self._word = word
        self._say = word.say
        self._width = width
        self._inner = width - INDENT
        self._said: set[str] = set()

    def cards(self) -> Iterator[Card]:
        """All cards, in reading order."""
        yield from self._front()
        for heap in self._document.heaps:
            yield self._heading(heap.title, heap.what)
            if not heap.cards:
                yield Card((self._text(self._say("report.card.nothing")),))
            for card in heap.cards:
                yield self._finding(card)
            if heap.more:
                yield Card((self._text(heap.more),))
        if self._document.person is not None:
            yield from self._person(self._document.person)
        if self._document.clean_up is not None:
            yield from self._clean_up(self._document.clean_up)
        for section in self._document.sections:
            yield self._heading(section.title)
            for rule in section.rules:
                yield self._rule(rule)
        yield Card((TextPart([(self._document.guidance, self.fonts.small)], self._width, quiet=True),))

    def _person(self, person: Person) -> Iterator[Card]:
        yield self._heading(person.title)
        for kind in person.kinds:
            facts = [(f"– {fact.value} ({fact.about})", self.fonts.body) for fact in kind.facts]
            yield Card((TextPart([(kind.title, self.fonts.bold), (kind.why, self.fonts.small), *facts], self._width),))
        if person.together:
            lines = [(f"– {line}", self.fonts.body) for line in person.together]
            yield Card((TextPart([(person.together_title, self.fonts.bold), *lines], self._width),))

    def _front(self) -> Iterator[Card]:
        document, fonts = self._document, self.fonts
        yield Card(
            (
                TextPart([(document.title, fonts.title)], self._width),
                TextPart(
                    [(document.made, fonts.body), (document.employer, fonts.bold), (document.privacy, fonts.body)],
                    self._width,
                ),
            )
        )
        for title, lines in (("looked", document.looked), ("not_looked", document.not_looked)):
            yield Card(
                (
                    TextPart([(self._say(f"report.head.{title}"), fonts.head)], self._width),
                    TextPart([(f"– {line}", fonts.body) for line in lines], self._width),
                )
            )
        if document.heaps or document.sections:
            yield Card(
                (
                    TextPart([(self._say("report.head.first"), fonts.head)], self._width),
                    FramePart(document.evidence_first, fonts.body, self._width),
                )
            )
        if document.summary:
            yield Card(
                (
                    TextPart([(self._say("report.head.summary"), fonts.head)], self._width),
                    self._text(", ".join(document.summary) + "."),
                )
            )
        if document.nothing_found:
            yield Card((self._text(document.nothing_found),))

    def _clean_up(self, told: CleanUp) -> Iterator[Card]:
        say, fonts = self._say, self.fonts
        yield Card(
            (
                TextPart([(told.title, fonts.head)], self._width),
                FramePart(told.before, fonts.body, self._width),
                TextPart([(told.open, fonts.body), (told.find, fonts.body), (told.checked, fonts.small)], self._width),
            )
        )
        for part in told.parts:
            yield self._heading(f"{part.title} ({len(part.entries)})")
            if not part.entries:
                yield Card((self._text(say("report.clean_up.nothing")),))
            for entry in part.entries:
                line = say("report.clean_up.entry", kind=entry.label, on=entry.on, types=entry.types)
                lines = [
                    f"{say('report.clean_up.filter')}: {entry.filter}",
                    f"{say('report.clean_up.words')}: {words_of(entry, self._word)}",
                ]
                yield Card((TextPart([(line, fonts.bold)], self._inner), self._lines(lines)), ticked=False)
            if part.more:
                yield Card((self._text(part.more),))
        yield self._heading(say("report.clean_up.how"))
        for guide in told.guides:
            steps = [(f"– {step}", fonts.body) for step in guide.steps]
            yield Card((TextPart([(guide.label, fonts.bold), (guide.filter, fonts.small), *steps], self._width),))

    def _heading(self, title: str, what: str = "") -> Card:
        parts: list[Part] = [TextPart([(title, self.fonts.head)], self._width)]
        if what:
            parts.append(self._text(what))
        return Card(tuple(parts), heading=True)

    def _finding(self, card: CardRow) -> Card:
        """What is the same for every card of its kind (why it matters, whose it is) is said at the first one only."""
        fonts = self.fonts
        once = [line for line in (card.matters, card.others) if line and line not in self._said]
        self._said.update(once)
        parts: list[Part] = [
            TextPart([(f"{card.type}: {card.value}" if card.value else card.type, fonts.bold)], self._inner),
            TextPart([(" · ".join([card.about, *card.rules]), fonts.small)], self._inner, quiet=True),
            self._lines([" ".join([card.count, card.why_marked, *once])]),
        ]
        places = [(self._place(place, card.value), fonts.small) for place in card.places]
        if card.more:
            places.append((card.more, fonts.small))
        parts.append(TextPart(places, self._inner, indent=8))
        return Card(tuple(parts), ticked=card.ticked)

    def _place(self, place: PlaceRow, value: str) -> str:
        """ "– Post, 3 May 2019 · “ring me on …” · your_posts_1.json": of the path only the file, paper is narrow."""
        words = place.excerpt
        told = f"{words.before}{words.marked}{words.after}"
        quoted = f"“{told}”" if words != Excerpt() and told != value else ""
        parts = (place.line, place.decided, quoted, place.member.rpartition("/")[2])
        return "– " + " · ".join(part for part in parts if part)

    def _rule(self, rule: RuleRow) -> Card:
        say, fonts = self._say, self.fonts
        parts: list[Part] = [
            TextPart([(f"{rule.id}  {rule.title}", fonts.bold)], self._inner),
            TextPart(
                [(f"{rule.reference} · {rule.state_label}. {rule.state_line}", fonts.body), (rule.why, fonts.body)],
                self._inner,
            ),
        ]
        boxes = [(line.line, line.ticked) for line in rule.evidence if not line.note]
        if boxes:
            parts.append(BoxesPart(boxes, fonts.body, self._inner, stacked=True))
        noted = [f"– {line.line}" for line in rule.evidence if line.note]
        if noted or rule.evidence_more:
            parts.append(self._lines([*noted, rule.evidence_more]))
        if rule.question:
            parts.append(TextPart([(rule.question, fonts.strong)], self._inner))
            parts.append(BoxesPart([(box.label, box.ticked) for box in rule.boxes], fonts.body, self._inner))
        said = " ".join(part for part in (rule.answered, rule.due, *rule.hints) if part)
        if said:
            parts.append(TextPart([(said, fonts.small)], self._inner))
        if rule.evidence_first:
            parts.append(TextPart([(rule.evidence_first, fonts.small_bold)], self._inner))
        parts.append(self._lines([f"– {step}" for step in rule.steps]))
        aside = " ".join(part for part in (*rule.notes, rule.limits) if part)
        if aside:
            parts.append(TextPart([(aside, fonts.small)], self._inner, quiet=True))
        if rule.room:
            parts.append(TextPart([(f"{say('report.rule.room')}:", fonts.small)], self._inner, quiet=True))
            parts.append(LinesPart(2, self._inner))
        return Card(tuple(parts), ticked=rule.ticked)

    def _text(self, text: str) -> TextPart:
        return TextPart([(text, self.fonts.body)], self._width)

    def _lines(self, lines: list[str]) -> TextPart:
        return TextPart([(line, self.fonts.body) for line in lines if line], self._inner)
