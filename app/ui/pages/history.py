"""The place "History": each load of an archive and what changed since the last, and the dates to look again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.assets import Words
from app.core.item import Kind
from app.core.timeline import Change, Ended, LoadRecord, reviews
from app.report.calendar import calendar
from app.ui.choosers import Choosers
from app.ui.models.naming import Naming
from app.ui.pages.parts.load_strip import Bar, LoadStrip
from app.ui.throttle import Throttle
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, empty
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Go, Page
from app.ui.widgets.text import Text
from detectors.contract import Type

if TYPE_CHECKING:
    from app.ui.session import Session

_MOST_LOADS = 24
"""Loads shown; older ones are in what is kept all the same."""


class HistoryPage(Page):
    """Works without a store too, for the loads of this window."""

    widest = 820

    def __init__(self, session: Session, words: Words, go: Go, choosers: Choosers) -> None:
        super().__init__(words("history.title"), words("history.lead"))
        self._session, self._words, self._go, self._choosers = session, words, go, choosers
        self._naming = Naming(words)
        self._shown: object = None
        self.notice = Notice()
        self.none = Text(words("history.none"), "muted")
        self.keep_button = button(words("history.keep"), lambda: go("settings", keep=True))
        self.not_kept = Card(role="well").add(Text(words("history.not_kept"), "muted"), self.keep_button)
        self.loads = QVBoxLayout()
        self.loads.setSpacing(12)
        self.checklist_button = button(words("history.reviews.checklist"), lambda: go("checklist"))
        self.save_button = button(words("history.reviews.save"), self.save_calendar)
        self.save_words = Text(words("history.reviews.save_words"), "muted")
        self.no_dates = Text(words("history.reviews.none"), "muted")
        self.dates = QVBoxLayout()
        self.dates.setSpacing(6)
        self.reviews = Card(margin=20).add(
            Text(words("history.reviews.title"), "heading"),
            Text(words("history.reviews.words"), "muted"),
            self.no_dates,
            self.checklist_button,
            self.dates,
            self.save_button,
            self.save_words,
        )
        self.add(self.notice, self.none, self.not_kept, self.loads, self.reviews)
        self._throttle = Throttle(self, self.refresh)
        for signal in (session.desk_changed, session.memory.remembered, session.keeper.changed):
            signal.connect(self._throttle.poke)
        session.finished.connect(self._on_finished)
        self.refresh()

    def opened(self, **args: object) -> None:
        self.notice.put_away()
        self.refresh()

    def first_focus(self) -> QWidget | None:
        return self.save_button if self.save_button.isVisibleTo(self) else self.checklist_button

    @Slot(bool)
    def _on_finished(self, _complete: bool) -> None:
        self._throttle.poke()

    @Slot()
    def refresh(self) -> None:
        """Show what there is now."""
        session = self._session
        history = session.memory.history
        self.not_kept.setVisible(not session.keeper.open and session.keeper.can_keep)
        self.none.setVisible(not history)
        if tuple(history) != self._shown:
            self._shown = tuple(history)
            empty(self.loads)
            for card in self._accounts(history):
                self.loads.addWidget(card)
        self._show_reviews()

    # -- loads

    def _accounts(self, history: list[tuple[LoadRecord, Change | None]]) -> list[QWidget]:
        """One strip for each account that was loaded more than once, and the loads, latest first."""
        parts: list[QWidget] = []
        seen: dict[str, list[Bar]] = {}
        days = self._days(history)
        for record, change in history:
            if record.how is Ended.COMPLETE:
                still = change.counts[1] if change is not None else record.findings
                bar = Bar(days[record.number], min(still, record.findings), max(0, record.findings - still))
                seen.setdefault(record.account, []).append(bar)
        for bars in seen.values():
            if len(bars) > 1:
                strip = LoadStrip(self._words)
                strip.show_bars(bars)
                there = chip(self._words("history.key_still"), "accent")
                parts += [strip, flow_of(there, chip(self._words("history.key_new"), "soon"))]
        firsts = {record.account: record.number for record, _ in reversed(history)}
        for record, change in list(reversed(history))[:_MOST_LOADS]:
            parts.append(self._load(record, change, days, first=firsts[record.account] == record.number))
        return parts

    def _days(self, history: list[tuple[LoadRecord, Change | None]]) -> dict[int, str]:
        """When each load was; with its time where there were several on a day."""
        days = {record.number: self._naming.day(record.began.astimezone().date()) for record, _ in history}
        several = {day for day, n in Counter(days.values()).items() if n > 1}
        for record, _ in history:
            if days[record.number] in several:
                days[record.number] = self._naming.moment(record.began)
        return days

    def _load(self, record: LoadRecord, change: Change | None, days: Mapping[int, str], *, first: bool) -> QWidget:
        words = self._words
        key = f"report.platform.{record.platform}"
        platform = words(key) if words.has(key) else record.platform.capitalize()
        items = words.count("findings.items", record.total)
        card = Card(margin=20).add(
            Text(words("history.load.title", platform=platform, day=days[record.number]), "heading"),
            Text(words(f"history.ended.{record.how.value}"), "muted"),
        )
        if record.ended is not None:
            card.add(Text(words("history.load.counts", items=items, findings=f"{record.findings:,}"), "muted"))
        if change is not None and change.since in days:
            card.add(Text(words("history.since", day=days[change.since]), "strong"))
            gone, still, new = change.counts
            card.add(
                flow_of(
                    chip(words("history.gone", n=f"{gone:,}"), "accent"),
                    chip(words("history.still", n=f"{still:,}"), "later"),
                    chip(words("history.new", n=f"{new:,}"), "soon"),
                )
            )
            for name, counts in (("gone", change.gone), ("new", change.new)):
                if counts:
                    card.add(Text(words(f"history.{name}", n=self._by_type(counts)), "small"))
            for name, n in (("still_dealt", change.still_dealt), ("not_looked", change.not_looked)):
                if n:
                    card.add(Text(words(f"history.{name}", n=f"{n:,}"), "muted"))
            if change.found_now:
                card.add(Text(words.count("history.found_now", change.found_now), "muted"))
        elif first:
            card.add(Text(words("history.first"), "muted"))
        for line in self._limits(record):
            card.add(Text(line, "small"))
        return card

    def _by_type(self, counts: Mapping[str, int]) -> str:
        of = sorted(counts.items(), key=lambda pair: -pair[1])
        return ", ".join(self._words("history.of", n=f"{n:,}", what=self._naming.type(Type(type_))) for type_, n in of)

    def _limits(self, record: LoadRecord) -> list[str]:
        """What this load could not or was not to see."""
        words = self._words
        lines = []
        if record.how is not Ended.COMPLETE:
            lines.append(words("history.partial"))
        if record.missing:
            lines.append(words("history.missing"))
        if not record.messages:
            lines.append(words("history.messages"))
        kinds = sorted(self._naming.kind(Kind(kind)) for kind in record.left_out if kind != Kind.MESSAGE.value)
        if kinds:
            lines.append(words("history.left_out", kinds=", ".join(kinds)))
        if record.unread:
            lines.append(words.count("history.unread", record.unread))
        return lines

    # -- dates

    def _show_reviews(self) -> None:
        words, session = self._words, self._session
        today = session.today()
        coming = reviews(session.desk.guidance, session.desk.answers)
        empty(self.dates)
        for one in coming:
            due = one.on <= today
            key = "history.reviews.due" if due else "history.reviews.on"
            said = words(key, title=one.rule.title, day=self._naming.day(one.on))
            made = button(one.rule.id, partial(self._go, "checklist", rule=one.rule.id), "chip")
            made.setAccessibleName(f"{words('history.reviews.open')}: {one.rule.title}")
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(said), 1)
            self.dates.addLayout(row)
        self.no_dates.setVisible(not coming)
        self.checklist_button.setVisible(not coming)
        self.save_button.setVisible(bool(coming))
        self.save_words.setVisible(bool(coming))

    def save_calendar(self) -> None:
        """Write the dates into a file of the person's choice."""
        words, session = self._words, self._session
        days = [max(one.on, session.today()) for one in reviews(session.desk.guidance, session.desk.answers)]
        path = self._choosers.save(self, words("history.reviews.file"), words("history.reviews.filter"))
        if path is None:
            return
        try:
            path.write_text(calendar(days, datetime.now(UTC)), encoding="utf-8", newline="")
        except OSError:
            self.notice.say(words("history.reviews.failed"), "problem")
        else:
            self.notice.say(words("history.reviews.saved"))
