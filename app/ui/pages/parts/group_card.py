"""One card: the same detail in all its places, with what can be decided of it. Reused for whichever group it shows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.finding import Choice, Group
from app.core.item import Item
from app.ui.models.naming import Naming
from app.ui.models.rows import one_line, written
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.text import Text, repolish, tip
from detectors.contract import STRUCTURED, Sure

_AROUND = 60


class GroupCard(Card):
    """chosen(group id): look at it. decided(group id, choice)."""

    chosen = Signal(str)
    decided = Signal(str, object)

    def __init__(self, naming: Naming) -> None:
        super().__init__(margin=16, spacing=6)
        self._naming = naming
        words = naming.words
        self.group: Group | None = None
        self.what = Text(role="strong")
        self.value = Text(role="heading")
        self.where = Text(role="muted")
        self.around = Text()
        self.serious, self.whose, self.sure = chip(""), chip(""), chip("")
        self.show_button = button(words("findings.card.show"), self._show)
        self.choices: dict[Choice, QPushButton] = {}
        for choice in Choice:
            made = button(words(f"findings.action.{choice.value}"), partial(self._decide, choice))
            tip(made, words(f"findings.action.{choice.value}_tip"))
            self.choices[choice] = made
        self.add(flow_of(self.what, self.serious, self.whose, self.sure))
        self.add(self.value, self.where, self.around)
        self.column.addSpacing(4)
        self.add(flow_of(self.show_button, *self.choices.values()))
        self.what.setWordWrap(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_group(self, group: Group, items: dict[str, Item]) -> None:
        """Show this group from now on."""
        naming, words, best = self._naming, self._naming.words, group.best
        self.group = group
        item = items[best.item]
        what, value = naming.type(group.type), one_line(written(best, item)) or words("findings.card.hidden")
        self.what.setText(what)
        self.value.setText(value)
        self.serious.setText(naming.serious(group.serious))
        if self.serious.property("tone") != group.heap.value:
            self.serious.setProperty("tone", group.heap.value)
            repolish(self.serious)
        self.whose.setText(naming.whose(best.hit.whose))
        self.sure.setText(naming.sure(best.hit.sure))
        self.sure.setVisible(best.hit.sure is not Sure.SURE)
        where = words("findings.card.where", places=naming.places(group, items), span=naming.span(group))
        rules = words("findings.card.rules", rules=naming.rules(best)) if best.rules else ""
        self.where.setText(f"{where} · {rules}" if rules else where)
        around = _surroundings(item.text, best.hit.start, best.hit.end) if group.type not in STRUCTURED else ""
        self.around.setText(around)
        self.around.setVisible(bool(around) and around != value)
        self.setAccessibleName(f"{what}: {value}")
        self.show_button.setAccessibleName(words("findings.card.show_name", what=what, value=value))
        for choice, made in self.choices.items():
            name = words("findings.card.action_name", action=naming.choice(choice), what=what, value=value)
            made.setAccessibleName(name)

    def button_at(self, number: int) -> QWidget:
        """The nth control, to put the keyboard back on after cards moved."""
        return self.controls()[number]

    def controls(self) -> list[QWidget]:
        """Its controls in Tab order."""
        return [self.show_button, *self.choices.values()]

    def owns(self, widget: QObject | None) -> bool:
        """Whether a widget is one of its controls."""
        return isinstance(widget, QWidget) and self.isAncestorOf(widget)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card looks at it; the keyboard has the button."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._show()
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the height right when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _show(self) -> None:
        if self.group is not None:
            self.chosen.emit(self.group.id)

    def _decide(self, choice: Choice) -> None:
        if self.group is not None:
            self.decided.emit(self.group.id, choice)


def _surroundings(text: str, start: int, end: int) -> str:
    """The mark with some words on both sides, on one line."""
    first, last = max(0, start - _AROUND), min(len(text), end + _AROUND)
    if first:
        first = text.find(" ", first, start) + 1 or first
    if last < len(text):
        last = max(text.rfind(" ", end, last), end) if text.rfind(" ", end, last) > 0 else last
    line = one_line(text[first:last], 4 * _AROUND)
    return f"{'…' if first else ''}{line}{'…' if last < len(text) else ''}"
