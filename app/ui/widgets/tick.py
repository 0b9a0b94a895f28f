"""A real check box with a line of text beside it that wraps; the text can be clicked too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from app.ui.widgets.text import Text, tip


class TickLine(QWidget):
    """ticked(bool): the person ticked it or took the tick away. `put` sets it without a word."""

    ticked = Signal(bool)

    def __init__(self, words: str, name: str, *, on: bool = False, hint: str = "") -> None:
        """words: the line. name: what is spoken. hint: a tooltip, also the box's spoken description."""
        super().__init__()
        self._putting = False
        self.box = QCheckBox()
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(hint)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.setChecked(on)
        self.box.toggled.connect(self._on_toggled)
        self.line = Text(words)
        for part in (self.box, self.line):
            tip(part, hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.line, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, words: str, name: str, *, on: bool) -> None:
        """Say and show this from now on; `ticked` is not sent."""
        self._putting = True
        self.line.setText(words)
        self.box.setAccessibleName(name)
        self.box.setChecked(on)
        self._putting = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(QPoint(event.position().toPoint())):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()
        super().mouseReleaseEvent(event)

    def _on_toggled(self, on: bool) -> None:
        if not self._putting:
            self.ticked.emit(on)
