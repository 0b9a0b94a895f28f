"""Text on a page: labels that never take their words for markup."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LONG_WORD = re.compile(r"\S{40,}")
_PIECE = 20


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

    def setText(self, words: str) -> None:
        """Show these words."""
        self._words = words
        super().setText(breakable(words) if self.wordWrap() else words)

    def text(self) -> str:
        """The words as they were given."""
        return self._words


def breakable(words: str) -> str:
    """The same to the eye, with places to break a line in very long words: a label is never narrower than a word."""
    return _LONG_WORD.sub(lambda found: "\u200b".join(_pieces(found[0])), words)


def _pieces(word: str) -> list[str]:
    return [word[at : at + _PIECE] for at in range(0, len(word), _PIECE)]


def tip(widget: QWidget, words: str) -> None:
    """Give a widget a tooltip; tooltips guess at markup too, so what looks like it is escaped."""
    widget.setToolTip(f"<qt>{escape(words)}</qt>" if words else "")


def repolish(widget: QWidget) -> None:
    """Have the style sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
