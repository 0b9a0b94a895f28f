"""An editor whose details are marked while one types: tinted and underlined, each heap in its own way."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, Signal, Slot
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.ui.theme import colours_of

LONGEST = 5_000_000
"""Characters that the editor takes at once; more would freeze the window."""

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_UNDERLINES = {
    "first": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "soon": QTextCharFormat.UnderlineStyle.DashUnderline,
    "later": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "look": QTextCharFormat.UnderlineStyle.DotLine,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch. start, end: places in the editor (UTF-16 units). tone: a heap or "look". key: its group."""

    start: int
    end: int
    tone: str
    key: str


class Places:
    """From code points, in which findings are told, to the editor's UTF-16 units, in which an emoji counts two."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [wide.start() for wide in _WIDE.finditer(text)]

    def __call__(self, code_point: int) -> int:
        """The place in the editor of a code point of the text."""
        return code_point + bisect_left(self._wide, code_point)


class MarkingEditor(QPlainTextEdit):
    """Marks follow the text while it is edited, until new ones are set.

    chosen(key): the cursor came to stand in a mark ("" when it left). refused: a paste was longer than `LONGEST`.
    """

    chosen = Signal(str)
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "editor")
        self.setTabChangesFocus(True)
        self._marks: list[Mark] = []
        self._edits: list[tuple[int, int, int]] = []
        self._key = ""
        self.document().contentsChange.connect(self._on_change)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.verticalScrollBar().valueChanged.connect(self._show_marks)

    # -- marks

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, in the order of the text."""
        return tuple(self._marks)

    def asked(self) -> None:
        """The text as it stands now was sent to be checked: marks set next speak of this text."""
        self._edits = []

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks. Their places are those of the text when `asked` was called; edits since then move them."""
        moved = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        for edit in self._edits:
            moved = _moved(moved, *edit)
        self._marks = moved
        self._show_marks()
        self._on_cursor()

    def choose(self, key: str, turn: int = 0) -> None:
        """Select the text of a mark with this key; with several, `turn` says which (it goes round)."""
        own = [mark for mark in self._marks if mark.key == key]
        if own:
            mark = own[turn % len(own)]
            cursor = self.textCursor()
            cursor.setPosition(mark.start)
            cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def mark_at(self, place: int) -> Mark | None:
        """The narrowest mark around a place."""
        around = [mark for mark in self._marks if mark.start <= place <= mark.end]
        return min(around, key=lambda mark: mark.end - mark.start, default=None)

    @Slot(int, int, int)
    def _on_change(self, place: int, removed: int, added: int) -> None:
        self._edits.append((place, removed, added))
        self._marks = _moved(self._marks, place, removed, added)

    @Slot()
    def _on_cursor(self) -> None:
        cursor = self.textCursor()
        mark = self.mark_at(cursor.selectionStart())
        key = mark.key if mark else ""
        if key != self._key:
            self._key = key
            self._show_marks()
            self.chosen.emit(key)

    @Slot()
    def _show_marks(self) -> None:
        """Only what can be seen is dressed: ten thousand marks would be slow to draw, and nobody sees them all."""
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height())).position()
        named = colours_of(self.palette())
        length = self.document().characterCount() - 1
        shown = []
        for mark in self._marks:
            if mark.end < first or mark.start > last or mark.end > length:
                continue
            dressed = QTextEdit.ExtraSelection()
            dressed.cursor = QTextCursor(self.document())
            dressed.cursor.setPosition(mark.start)
            dressed.cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
            dressed.format = _dress(mark, named)
            shown.append(dressed)
        self.setExtraSelections(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_marks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_marks()

    # -- what comes in

    def insertFromMimeData(self, source: QMimeData) -> None:
        if len(source.text()) + self.document().characterCount() > LONGEST:
            self.refused.emit()
            return
        # Through Python, which drops halves of emoji: toPlainText leaves them out too, and marks would stand askew.
        self.insertPlainText(source.text())
        self.ensureCursorVisible()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()  # files are for the window
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)


def _dress(mark: Mark, named: Mapping[str, str]) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(named[f"{mark.tone}_tint"]))
    made.setForeground(QColor(named["text"]))
    made.setUnderlineStyle(_UNDERLINES[mark.tone])
    made.setUnderlineColor(QColor(named[mark.tone]))
    return made


def _moved(marks: Sequence[Mark], place: int, removed: int, added: int) -> list[Mark]:
    """Marks after an edit: those behind it move, those it touched go."""
    kept = []
    for mark in marks:
        if mark.end <= place:
            kept.append(mark)
        elif mark.start >= place + removed:
            by = added - removed
            kept.append(Mark(mark.start + by, mark.end + by, mark.tone, mark.key) if by else mark)
    return kept
