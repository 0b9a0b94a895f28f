"""A question with a few answers, in plain text; keyboard first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.buttons import button
from app.ui.widgets.text import Text


class Ask(QDialog):
    """A small dialog. `run` gives the key of the answer chosen; closing it any other way gives the last one's key.

    at_once: the keys for closing the program at once were pressed.
    """

    at_once = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        window_title: str,
        question: str,
        words: str,
        answers: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(window_title)
        self.setModal(True)
        self.answer = answers[-1][0]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Text(question, "heading"))
        column.addWidget(Text(words))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for number, (key, label) in enumerate(answers):
            made = button(label, partial(self.answer_with, key), "primary" if number == 0 else "")
            made.setObjectName(key)
            row.addWidget(made)
            if number == 0:
                made.setDefault(True)
                made.setFocus(Qt.FocusReason.OtherFocusReason)
        column.addSpacing(6)
        column.addLayout(row)
        self._row = row
        self.setMinimumWidth(460)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)  # only now the style has given the buttons their size
        self.setMinimumWidth(max(460, self._row.sizeHint().width() + 48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.at_once.emit()
        else:
            super().keyPressEvent(event)

    def answer_with(self, key: str) -> None:
        """Answer the question and close."""
        self.answer = key
        self.accept()

    def run(self) -> str:
        """Show it and wait for the answer."""
        self.exec()
        return self.answer
