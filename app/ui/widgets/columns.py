"""Parts side by side where there is room for all of them, one below the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class Columns(QWidget):
    """Equal columns. narrowest: the width of a column, in letters of the text size, below which they stack."""

    def __init__(self, parts: Sequence[QWidget], *, narrowest: int = 24, gap: int = 14) -> None:
        super().__init__()
        self._count = len(parts)
        self._narrowest = narrowest
        self._gap = gap
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        for part in parts:
            self._row.addWidget(part, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        column = self._narrowest * self.fontMetrics().horizontalAdvance("n")
        needed = column * self._count + self._gap * (self._count - 1)
        directions = QBoxLayout.Direction
        want = directions.LeftToRight if self.width() >= needed else directions.TopToBottom
        if self._row.direction() != want:
            self._row.setDirection(want)
            self.updateGeometry()  # setDirection tells the layout alone, not the column this stands in
