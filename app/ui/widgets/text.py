"""Text on a page: labels that never take their words for markup."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Text(QLabel):
    """A label of plain text that wraps.

    role: "title", "heading", "lead", "strong", "muted", "small", "big", "chip" or "" (running text); the style sheet
    knows them. Qt's own labels guess at markup and then open whatever files it names: this one never does.
    """

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setText(words)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)


def tip(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip; tooltips guess at markup too, so what looks like it is escaped."""
    widget.setToolTip(f"<qt>{escape(words)}</qt>" if words else "")


def repolish(widget: QWidget) -> None:
    """Have the style sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
