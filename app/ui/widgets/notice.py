"""A calm banner: a note, or a problem with what to do about it. It is spoken when it appears."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.ui.widgets.buttons import button
from app.ui.widgets.text import Text, repolish


class Notice(QFrame):
    """One sentence or two in a tinted band. kind: "note" or "problem". closable: with a button that puts it away."""

    def __init__(
        self, words: str = "", *, kind: str = "note", close_words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 10, 16, 10)
        self.row.setSpacing(12)
        self.label = Text(words)
        self.row.addWidget(self.label, 1)
        self.close_button = button(close_words, self.put_away, "quiet") if close_words else None
        if self.close_button is not None:
            self.row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        if not words:  # never show(): without a parent yet it would flash up as a window of its own
            self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self.label.text()

    def say(self, words: str, kind: str = "note") -> None:
        """Show these words, and have a screen reader speak them. No words: put it away."""
        if not words:
            self.put_away()
            return
        self.label.setText(words)
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            repolish(self)
            repolish(self.label)
        self.show()
        announce(self, words)

    def put_away(self) -> None:
        """Hide the notice."""
        self.label.setText("")
        self.hide()


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader speak these words."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
