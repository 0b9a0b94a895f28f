"""Scroll areas: their inside is as high as its text, no wider than reads well, and scrolls to where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_LETTER = 8.2
"""Pixels of an "n" at the smallest text size, on which widths are reckoned: larger text has a wider column."""
_AROUND = 16
_SHOWS = 8
"""Pixels left around what is scrolled to; pixels of it from which on it counts as seen."""


class Column(QWidget):
    """Qt lets a scroll area's inside be no lower than its least height, which for text that wraps is reckoned at the
    least width: parts are then pulled apart. Here the height for the real width alone counts. widest: in pixels at the
    smallest text size, 0 for any; what is wider stays empty on the right.
    """

    right_margin = 14

    def __init__(self, widest: int = 0) -> None:
        super().__init__()
        self._widest = widest
        self.setObjectName("column")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self.parts = QVBoxLayout()
        self.parts.setContentsMargins(0, 0, self.right_margin, 16)
        self.parts.setSpacing(12)
        self._outer.addLayout(self.parts)
        # not setAlignment(AlignTop): an aligned layout gets no more than its hint, too little where lines wrap
        self._outer.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """The least width, no least height."""
        margins = self.parts.contentsMargins()
        return QSize(super().minimumSizeHint().width() - margins.right() + self.right_margin, 0)

    def heightForWidth(self, width: int) -> int:
        """How high the column is when it is that wide."""
        margins = self.parts.contentsMargins()
        return self._outer.totalHeightForWidth(width - self._right(width) + margins.right())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what is too wide for reading empty."""
        super().resizeEvent(event)
        margins = self.parts.contentsMargins()
        if margins.right() != self._right(self.width()):
            margins.setRight(self._right(self.width()))
            self.parts.setContentsMargins(margins)

    def _right(self, width: int) -> int:
        widest = round(self._widest * self.fontMetrics().horizontalAdvance("n") / _LETTER)
        return max(self.right_margin, width - widest) if widest else self.right_margin


def scrolling(inside: QWidget) -> QScrollArea:
    """A scroll area around a widget: up and down alone, by wheel, keys and by what the keyboard stands on."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll until a control can be seen of which nothing is; one that shows at all stays: the mouse may be on it."""
    parent = widget.parentWidget() if widget.isVisible() else None
    while parent is not None:
        if isinstance(parent, QScrollArea):
            view = parent.viewport()
            if view.rect().intersected(QRect(widget.mapTo(view, QPoint()), widget.size())).height() < _SHOWS:
                parent.ensureWidgetVisible(widget, 0, _AROUND)
        parent = parent.parentWidget()
