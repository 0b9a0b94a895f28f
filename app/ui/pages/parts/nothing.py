"""What is said where there is nothing to show: what was looked at and how much, what was not, where to go next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.assets import Words
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import flow_of
from app.ui.widgets.page import Go
from app.ui.widgets.text import Text

_MOST_KINDS = 5


def looked_at(words: Words, looked: Sequence[str]) -> str:
    """A sentence about the kinds and counts looked at; never a verdict."""
    return words("findings.empty.looked", looked=", ".join(looked[:_MOST_KINDS])) if looked else ""


class Nothing(QWidget):
    """cleared(): show everything, please."""

    cleared = Signal()

    def __init__(self, words: Words, go: Go, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.title = Text(role="heading")
        self.text = Text()
        self.load = button(words("findings.empty.load"), lambda: go("load"), "primary")
        self.paste = button(words("findings.empty.paste"), lambda: go("paste"))
        self.clear = button(words("findings.empty.clear"), self.cleared.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 14, 0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        card = Card(margin=24, spacing=12)
        card.add(self.title, self.text, flow_of(self.load, self.paste, self.clear))
        card.setMaximumWidth(720)
        column.addWidget(card)

    def not_loaded(self) -> None:
        """Nothing was looked at at all."""
        self.title.setText(self._words("findings.empty.title"))
        self.text.setText(self._words("findings.empty.not_loaded"))
        self.load.show()
        self.paste.show()
        self.clear.hide()

    def empty_heap(self, looked: Sequence[str], *, decided: int, scanning: bool) -> None:
        """A heap with nothing (left) in it. looked: "14 posts", …, the largest first."""
        words = self._words
        parts = [looked_at(words, looked)]
        if scanning:
            parts.append(words("findings.empty.still"))
        elif decided:
            parts.append(words("findings.empty.all_decided"))
        else:
            parts.append(words("findings.empty.not_all"))
        self.title.setText(words("findings.empty.heap_title"))
        self.text.setText("\n\n".join(part for part in parts if part))
        self.load.hide()
        self.paste.hide()
        self.clear.setVisible(True)
