"""Start: three doors, the promises, how to get an archive, and what to do meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.assets import Words, text_table
from app.ui.pages.parts.resume_card import ResumeCard
from app.ui.theme import colours_of
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import Columns
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.icons import picture
from app.ui.widgets.page import Go, Page
from app.ui.widgets.press import PressCard
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.session import Session

_PLATFORMS = ("facebook",)
_DOORS = ("paste", "load", "checklist")


@dataclass(frozen=True, slots=True)
class HowTo:
    """How to get one platform's archive. checked_on: the day on which somebody followed these steps."""

    name: str
    checked_on: date
    wait: str
    format: str
    format_why: str
    steps: tuple[str, ...]
    file: str


def how_to(platform: str) -> HowTo:
    """The steps for a platform (slug), from `resources/texts/archive.toml`. Raises KeyError for one not told there."""
    table = text_table("archive")[platform]
    return HowTo(
        table["name"],
        table["checked_on"],
        table["wait"],
        table["format"],
        table["format_why"],
        tuple(table["steps"]),
        table["file"],
    )


class _Door(PressCard):
    """One of the three ways in."""

    def __init__(self, place: str, words: Words, go: Go, points: int) -> None:
        name, more = words(f"start.doors.{place}"), words(f"start.doors.{place}_more", n=points)
        super().__init__(name, lambda: go(place), role="door", margin=20)
        self.setAccessibleDescription(more)
        self.setObjectName(f"door_{place}")
        self._place = place
        self._picture = QLabel()
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self.add(self._picture, Text(name, "heading"), Text(more, "muted"))
        self.column.setSpacing(8)
        self.column.addStretch(1)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._dress()

    def _dress(self) -> None:
        self._picture.setPixmap(picture(self._place, colours_of(self.palette())["accent"], 34))


class StartPage(Page):
    """The first thing a person sees."""

    widest = 940

    def __init__(self, session: Session, words: Words, go: Go) -> None:
        super().__init__(words("start.title"), words("start.lead"))
        self._words, self._go = words, go
        points = len(session.desk.guidance.rules)
        self.doors = [_Door(place, words, go, points) for place in _DOORS]
        self.resume = ResumeCard(session, words, go)
        self.add(self.resume, Columns(self.doors), self._promises(), self._aside())
        for platform in _PLATFORMS:
            self.add(self._archive(how_to(platform)))

    def opened(self, **args: object) -> None:
        self.resume.refresh()

    def first_focus(self) -> QWidget:
        return self.doors[0]

    def _promises(self) -> QWidget:
        promises = flow_of(*(chip("✓  " + line, "accent") for line in self._words.value("start.promises.each")))
        promises.setAccessibleName(self._words("start.promises.name"))
        return promises

    def _aside(self) -> QWidget:
        words, go = self._words, self._go
        watched = Card(role="well").add(
            Text(words("start.watched_title"), "strong"), Text(words("start.watched"), "muted")
        )
        watched.column.addStretch(1)
        example = Card(role="well").add(
            Text(words("start.example.title"), "strong"),
            Text(words("start.example.words"), "muted"),
            button(words("start.example.button"), lambda: go("load", example=True)),
        )
        example.column.addStretch(1)
        return Columns([watched, example], narrowest=34)

    def _archive(self, how: HowTo) -> QWidget:
        words = self._words
        card = Card(margin=24, spacing=12)
        card.add(
            Text(words("start.archive.title", platform=how.name), "heading"),
            flow_of(
                chip(words("start.archive.wait", wait=how.wait), "later"),
                chip(words("start.archive.format", format=how.format), "later"),
                chip(words("start.archive.cost")),
            ),
            Text(how.format_why, "muted"),
        )
        for number, step in enumerate(how.steps, start=1):
            card.add(_step(number, step))
        card.add(
            Text(words("start.archive.file"), "strong"),
            Text(how.file, "muted"),
            Text(words("start.employer"), "muted"),
            self._waiting(),
            Text(words("start.archive.checked", day=f"{how.checked_on.day} {how.checked_on:%B %Y}"), "small"),
        )
        return card

    def _waiting(self) -> QWidget:
        words, go = self._words, self._go
        return Card(role="well").add(
            Text(words("start.waiting.title"), "strong"),
            Text(words("start.waiting.words"), "muted"),
            flow_of(
                *(
                    button(words(f"start.waiting.{place}"), partial(go, place))
                    for place in ("paste", "checklist", "passwords")
                )
            ),
        )


def _step(number: int, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(chip(str(number), "accent"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(words), 1)
    return row
