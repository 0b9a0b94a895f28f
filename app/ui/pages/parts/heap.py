"""One heap of findings as cards, ten at a time. Cards keep their order, the keyboard its place, while more come in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.core.desk import Desk
from app.core.finding import Group
from app.core.piles import Pile
from app.ui.models.naming import Naming
from app.ui.pages.parts.group_card import GroupCard
from app.ui.widgets.buttons import button
from app.ui.widgets.scrolling import Column
from app.ui.widgets.text import Text

TEN = 10


class HeapView(QScrollArea):
    """chosen(group id), decided(group id, choice) come from its cards."""

    chosen = Signal(str)
    decided = Signal(str, object)

    def __init__(self, desk: Desk, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._desk = desk
        self._piles: list[Pile] = []
        self._made: dict[str, tuple[object, Group]] = {}
        self._first = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Column()
        column = inside.parts
        self.note = Text(role="muted")
        column.addWidget(self.note)
        self.cards: list[GroupCard] = []
        for _ in range(TEN):
            card = GroupCard(naming)
            card.chosen.connect(self.chosen)
            card.decided.connect(self.decided)
            card.hide()
            self.cards.append(card)
            column.addWidget(card)
        words = naming.words
        self.previous = button(words("findings.pager.previous"), lambda: self.turn(-1))
        self.next = button(words("findings.pager.next"), lambda: self.turn(1))
        self.position = Text(role="muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.previous)
        row.addWidget(self.position)
        row.addWidget(self.next)
        row.addStretch(1)
        self.pager = QWidget()
        self.pager.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pager)
        self.setWidget(inside)

    @property
    def piles(self) -> list[Pile]:
        """All piles of the heap, in the order shown."""
        return self._piles

    def show_piles(self, piles: list[Pile], *, keep_order: bool) -> None:
        """The piles there are now. keep_order: those already there stay where they are, new ones come behind them."""
        arrived = piles
        if keep_order and self._piles:
            by_id = {pile.id: pile for pile in piles}
            arrived = [by_id.pop(old.id) for old in self._piles if old.id in by_id]
            arrived += by_id.values()
        self._piles = arrived
        self._first = min(self._first, max(0, (len(arrived) - 1) // TEN * TEN))
        self._fill()

    def turn(self, by: int) -> None:
        """The next ten, or the ten before."""
        self._first = min(max(0, self._first + by * TEN), max(0, (len(self._piles) - 1) // TEN * TEN))
        self._fill()
        self.verticalScrollBar().setValue(0)
        if self.cards[0].isVisible():
            self.cards[0].show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_chosen(self, group: str) -> None:
        """Frame the card whose detail is shown beside the list."""
        for card in self.cards:
            card.choose(card.group is not None and card.group.id == group)

    def focused_group(self) -> Group | None:
        """The group whose card the keyboard stands on."""
        focus = self.focusWidget() if self.hasFocus() or self.window().isActiveWindow() else None
        return next((card.group for card in self.cards if card.owns(focus)), None)

    def _group(self, pile: Pile) -> Group | None:
        """The card of a pile; made anew only when the pile has changed."""
        made = self._made.get(pile.id)
        if made is not None and made[0] == (pile.key, pile.best):
            return made[1]
        group = self._desk.card(pile.id)
        if group is not None:
            self._made[pile.id] = ((pile.key, pile.best), group)
        return group

    def _fill(self) -> None:
        made = [self._group(pile) for pile in self._piles[self._first : self._first + TEN]]
        shown = [one for one in made if one is not None]
        self._made = {one.id: self._made[one.id] for one in shown}
        window = self.window()
        focus = window.focusWidget()
        had = next((card for card in self.cards if card.owns(focus)), None)
        place = had.controls().index(focus) if had is not None and focus in had.controls() else 0
        group = had.group.id if had is not None and had.group is not None else ""
        number = self.cards.index(had) if had is not None else -1
        for card, one in zip(self.cards, shown, strict=False):
            card.show_group(one, {f.item: self._desk.item_of(f) for f in one.findings})
            card.show()
        if number >= 0 and shown:
            # the keyboard stays with its group; when that has gone, with the place where it stood
            at = next((n for n, one in enumerate(shown) if one.id == group), min(number, len(shown) - 1))
            if at != number or number >= len(shown):
                self.cards[at].button_at(place).setFocus(Qt.FocusReason.OtherFocusReason)
        for card in self.cards[len(shown) :]:
            card.hide()
        last = self._first + len(shown)
        words = self._naming.words
        self.pager.setVisible(len(self._piles) > TEN)
        self.position.setText(
            words("findings.pager.shown", first=self._first + 1, last=last, n=f"{len(self._piles):,}")
        )
        self.previous.setEnabled(self._first > 0)
        self.next.setEnabled(last < len(self._piles))
