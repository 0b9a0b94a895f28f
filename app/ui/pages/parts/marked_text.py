"""A text of the person's with a detail marked in it: plain text, read-only, as high as it needs to be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from app.ui.theme import colours_of

AROUND = 400
"""Code points shown on either side of the mark until the whole text is asked for."""
_LINES = 12

_TURNS = dict.fromkeys([*range(8234, 8239), *range(8294, 8298)], "\u200b")
"""What turns the reading direction of all that follows; in its place stands a sign as long, which shows nothing."""


class MarkedText(QPlainTextEdit):
    """Shows the surroundings of a mark, or all of it. Offsets are code points; Qt counts in UTF-16."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._mark = (0, 0)
        self._tone = "first"
        self.is_cut = False

    def show_text(self, text: str, start: int, end: int, *, tone: str = "first", whole: bool = False) -> None:
        """Show a text with [start, end) marked in a heap's colour; nothing is marked when they are equal."""
        first = 0 if whole else max(0, start - AROUND)
        last = len(text) if whole else min(len(text), end + AROUND)
        self.is_cut = first > 0 or last < len(text)
        before, after = "…" if first > 0 else "", "…" if last < len(text) else ""
        shown = before + text[first:last] + after
        mark = (start - first + len(before), end - first + len(before))
        if (shown, mark, tone) == (self._text, self._mark, self._tone):
            return
        self._text, self._mark, self._tone = shown, mark, tone
        self.setPlainText(shown.translate(_TURNS))
        self._paint_mark()
        cursor = self.textCursor()
        cursor.setPosition(units(shown, mark[0]))
        self.setTextCursor(cursor)
        self.updateGeometry()

    def _paint_mark(self) -> None:
        start, end = self._mark
        if start >= end:
            self.setExtraSelections([])
            return
        named = colours_of(self.palette())
        paper = QTextCharFormat()
        paper.setBackground(QColor(named[f"{self._tone}_tint"]))
        paper.setForeground(QColor(named[self._tone]))
        paper.setFontUnderline(True)
        paper.setFontWeight(600)
        marked = QTextEdit.ExtraSelection()
        cursor = self.textCursor()
        cursor.setPosition(units(self._text, start))
        cursor.setPosition(units(self._text, end), QTextCursor.MoveMode.KeepAnchor)
        marked.cursor = cursor
        marked.format = paper
        self.setExtraSelections([marked])

    def sizeHint(self) -> QSize:
        """As high as the text, between two lines and twelve."""
        line = self.fontMetrics().lineSpacing()
        lines = min(_LINES, max(2, int(self.document().size().height())))
        frame = self.height() - self.viewport().height() if self.isVisible() else 18
        margin = int(self.document().documentMargin() * 2)
        return QSize(super().sizeHint().width(), lines * line + frame + margin + 4)

    def minimumSizeHint(self) -> QSize:
        """As high as the hint."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, another mark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_mark()


def units(text: str, points: int) -> int:
    """A position in code points as Qt counts it: characters beyond the first plane are two."""
    head = text[:points]
    return len(head) + sum(1 for character in head if character > "\uffff")
