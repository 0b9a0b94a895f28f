"""One fact about the person: its value, how often it is said, and one click away where and why."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.facts import Fact, Source
from app.report.person import fact_row
from app.report.wording import Wording, clean
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import flow_of
from app.ui.widgets.text import Text

_PLACES = 8
_EXCERPT = 140
_REASONS = 3


class FactLine(QWidget):
    """toggled(bool): its sources were opened or put away. wanted(group): see these findings."""

    toggled = Signal(bool)
    wanted = Signal(str)

    def __init__(self, fact: Fact, word: Wording, *, show: bool, opened: bool) -> None:
        super().__init__()
        self._fact, self._word, self._show = fact, word, show
        say = word.say
        row = fact_row(fact, word, show=show)
        kind = say(f"stranger.kind.{fact.kind}")
        self.value = Text(row.value, "strong")
        self.value.setAccessibleName(say("stranger.alone", kind=kind, value=row.value))
        named = row.value or kind
        self.sources_button = button(
            say("stranger.sources"), self.toggle, "quiet", f"{say('stranger.sources')}: {named}"
        )
        self.wrong_button = button(say("stranger.wrong"), None, "quiet", f"{say('stranger.wrong')}: {named}")
        self.not_me_button = button(say("stranger.not_me"), None, "quiet", f"{say('stranger.not_me')}: {named}")
        self.places = QWidget()
        self._column = QVBoxLayout(self.places)
        self._column.setContentsMargins(14, 0, 0, 6)
        self._column.setSpacing(6)
        self.places.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.value)
        column.addWidget(Text(row.about, "muted"))
        column.addWidget(flow_of(self.sources_button, self.wrong_button, self.not_me_button))
        column.addWidget(self.places)
        if opened:
            self.toggle()

    @Slot()
    def toggle(self) -> None:
        """Show where it stands, or put that away."""
        opening = self.places.isHidden()
        if opening and self._column.isEmpty():
            self._fill()
        self.places.setVisible(opening)
        words = self._word.say("stranger.sources_away" if opening else "stranger.sources")
        self.sources_button.setText(words)
        self.toggled.emit(opening)

    def _fill(self) -> None:
        say = self._word.say
        sources = sorted(self._fact.sources, key=lambda source: source.item.when.timestamp() if source.item.when else 0)
        why = dict.fromkeys(self._word.reason(source.because) for source in sources)
        for reason in [one for one in why if one][:_REASONS]:
            self._column.addWidget(Text(reason, "muted"))
        for source in sources[:_PLACES]:
            self._column.addWidget(Text(self._line(source)))
        if len(sources) > _PLACES:
            self._column.addWidget(Text(say.count("stranger.more", len(sources) - _PLACES), "muted"))
        groups = list(dict.fromkeys(source.group for source in sources if source.group))
        if groups:
            name = f"{say('stranger.open')}: {self.value.text()}"
            self._column.addWidget(flow_of(button(say("stranger.open"), lambda: self.wanted.emit(groups[0]), "", name)))

    def _line(self, source: Source) -> str:
        item = source.item
        said = f"{self._word.kind(item.kind)}, {self._word.date(item.when)}"
        text = " ".join(clean(item.text).split())
        if not self._show or not text:
            return said
        cut = text if len(text) <= _EXCERPT else text[:_EXCERPT].rpartition(" ")[0] + "…"
        return f"{said}: “{cut}”"
