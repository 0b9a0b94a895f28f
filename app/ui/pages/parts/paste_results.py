"""The cards beside the editor: what the text gives away, ten at a time, what is worth a look only when asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.assets import Words, reasons
from app.core.desk import PASTED
from app.core.finding import Choice, Group
from app.core.item import Audience
from app.ui.pages.parts.paste_card import PasteCard
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.card import Card, empty
from app.ui.widgets.notice import announce
from app.ui.widgets.page import Go
from app.ui.widgets.scrolling import Column
from app.ui.widgets.text import Text
from detectors.contract import Sure

if TYPE_CHECKING:
    from app.ui.session import Session

_AT_ONCE = 10
_LEAST_LINES = 8
"""So many lines of text high are the cards at least."""


class Results(QWidget):
    """chosen(group id): a card was clicked. example: the example was asked for. changed: others are shown."""

    chosen = Signal(str)
    example = Signal()
    changed = Signal()

    def __init__(self, session: Session, words: Words, go: Go) -> None:
        super().__init__()
        self._session, self._words, self._go = session, words, go
        self._rules = {rule.id: rule for rule in session.desk.guidance.rules}
        self._shown: list[object] = []
        self._told = (False, Audience.UNKNOWN, False)
        self._limit = _AT_ONCE
        self._chosen = ""
        self.cards: list[PasteCard] = []
        self.groups: list[Group] = []
        self.look = switch(words("paste.look"), self._on_look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Text(words("paste.results.title"), "heading"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Column()
        self._column = inside.parts
        self._column.setSpacing(10)
        self._area.setWidget(inside)
        self._area.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        column.addWidget(self._area, 1)
        column.addWidget(self.look)

    def refresh(self, text_there: bool, audience: Audience, sharing: bool) -> None:
        """Show what was found in the pasted text last."""
        self._told = (text_there, audience, sharing)
        every = self._every()
        looks = sum(group.best.hit.sure is Sure.LOOK for group in every)
        self.look.setVisible(looks > 0 or self.look.isChecked())
        self.groups = [g for g in every if self.look.isChecked() or g.best.hit.sure is not Sure.LOOK]
        state: list[object] = [
            (g.id, g.count, g.best.hit.sure, g.best.hit.because, g.best.hit.whose, g.best.rules, self._written(g))
            for g in self.groups
        ]
        state += [text_there, audience, sharing, looks, self._limit, bool(self._session.pasted_rows)]
        if state != self._shown:
            self._shown = state
            self._build(text_there, audience, sharing, looks)
            if text_there and self._session.pasted_rows:
                announce(self, self.summary())
        self.changed.emit()

    def summary(self) -> str:
        """How many places are marked in how many posts, in words."""
        n = sum(group.count for group in self.groups)
        counts = self._words.count("paste.counts", n) if n else self._words("paste.counts.none")
        return self._words.count("paste.posts", len(self._session.pasted_rows), counts=counts)

    def choose(self, key: str) -> None:
        """Show the card of this group as the chosen one."""
        self._chosen = key
        for card in self.cards:
            card.choose(card.group.id == key)
            if card.group.id == key:
                self._area.ensureWidgetVisible(card, 0, 20)

    def _every(self) -> Sequence[Group]:
        desk = self._session.desk
        groups = desk.groups(names=[PASTED], look=True, decided=True)
        wrong = {print_ for print_, decision in desk.decisions.items() if decision.choice is Choice.WRONG}
        return [group for group in groups if not all(f.fingerprint in wrong for f in group.findings)]

    def _written(self, group: Group) -> str:
        """The value as it stands in the text."""
        item = self._session.desk.item_of(group.best)
        return item.text[group.best.hit.start : group.best.hit.end] or group.value

    def _build(self, text_there: bool, audience: Audience, sharing: bool, looks: int) -> None:
        empty(self._column)
        self.cards = []
        self._fill(text_there, audience, sharing, looks)
        controls = [made for made in self._area.findChildren(QPushButton) if not made.isHidden()]
        if controls:  # new ones stand at the end of the Tab order, the switch below them should
            QWidget.setTabOrder(controls[-1], self.look)

    def _fill(self, text_there: bool, audience: Audience, sharing: bool, looks: int) -> None:
        words = self._words
        if not text_there or not self._session.pasted_rows:
            self._column.addWidget(self._nothing_pasted())
            return
        if not self.groups:
            self._column.addWidget(self._nothing_found(looks))
            return
        if sharing:
            self._column.addWidget(Text(words("paste.results.shared"), "muted"))
        if audience in (Audience.FRIENDS, Audience.GROUP, Audience.PRIVATE) and self._grave():
            self._column.addWidget(Text(words("paste.results.audience"), "muted"))
        for group in self.groups[: self._limit]:
            card = PasteCard(group, self._written(group), words, reasons(), self._rules, self._open_rule)
            card.chosen.connect(self.chosen)
            self.cards.append(card)
            self._column.addWidget(card)
        if len(self.groups) > self._limit:
            self._column.addWidget(button(words("paste.more"), self._more))
        self._column.addWidget(
            Card(role="well", margin=14, spacing=4).add(
                Text(words("paste.results.evidence"), "strong"),
                Text(self._session.desk.guidance.evidence_first, "small"),
            )
        )
        if self._chosen:
            self.choose(self._chosen)

    def _grave(self) -> bool:
        return any(group.serious.rank <= 1 for group in self.groups)

    def _nothing_pasted(self) -> QWidget:
        words = self._words
        return Card(role="well").add(
            Text(words("paste.empty.title"), "strong"),
            Text(words("paste.empty.words"), "muted"),
            Text(f"“{words('paste.empty.sentence')}”"),
            button(words("paste.empty.button"), self.example.emit),
        )

    def _nothing_found(self, looks: int) -> QWidget:
        words = self._words
        known = [kind for coverage in self._session.desk.coverages([PASTED]) for kind in coverage.looked_for]
        types = ", ".join(sorted(words(f"types.{kind.value}.many") for kind in known))
        card = Card(role="well").add(
            Text(words("paste.nothing.title"), "strong"), Text(words("paste.nothing.words", types=types), "muted")
        )
        if looks:
            card.add(Text(words.count("paste.look_only", looks)))
        return card

    def _open_rule(self, rule: str) -> None:
        self._go("checklist", rule=rule)

    def _more(self) -> None:
        self._limit += _AT_ONCE
        QTimer.singleShot(0, self, self._show_more)

    @Slot()
    def _show_more(self) -> None:
        self._again()
        if len(self.cards) > self._limit - _AT_ONCE:
            self.cards[self._limit - _AT_ONCE].head.setFocus()

    @Slot(bool)
    def _on_look(self, _on: bool) -> None:
        QTimer.singleShot(0, self, self._again)

    @Slot()
    def _again(self) -> None:
        self.refresh(*self._told)
