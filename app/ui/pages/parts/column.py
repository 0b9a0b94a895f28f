"""The inside of a scroll area: a column as high as its text at this width, and no wider than text reads well."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_RIGHT = 14


class Column(QWidget):
    """Qt lets a scroll area's inside be no lower than its least height, which for text that wraps is reckoned at the
    least width: parts are then pulled apart. Here the height for the real width alone counts. widest: in pixels, 0 for
    any; what is wider stays empty on the right.
    """

    def __init__(self, widest: int = 0) -> None:
        super().__init__()
        self._widest = widest
        self.setObjectName("column")
        self.parts = QVBoxLayout(self)
        self.parts.setContentsMargins(0, 0, _RIGHT, 16)
        self.parts.setSpacing(12)
        self.parts.setAlignment(Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """The least width, no least height."""
        margins = self.parts.contentsMargins()
        return QSize(super().minimumSizeHint().width() - margins.right() + _RIGHT, 0)

    def heightForWidth(self, width: int) -> int:
        """How high the column is when it is that wide."""
        margins = self.parts.contentsMargins()
        return self.parts.totalHeightForWidth(width - self._right(width) + margins.right())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what is too wide for reading empty."""
        super().resizeEvent(event)
        margins = self.parts.contentsMargins()
        if margins.right() != self._right(self.width()):
            margins.setRight(self._right(self.width()))
            self.parts.setContentsMargins(margins)

    def _right(self, width: int) -> int:
        return max(_RIGHT, width - self._widest) if self._widest else _RIGHT


def scrolling(inside: Column) -> QScrollArea:
    """A scroll area around a column: up and down alone, by wheel, keys and by what the keyboard stands on."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
