"""A small strip of bars: findings at each load of one account, still there and new. Told to screen readers in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.assets import Words
from app.ui.theme import colours_of

_MOST = 12
_GAP = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """One load: its day in words, how many findings were there before, and how many were not."""

    day: str
    still: int
    new: int


class LoadStrip(QWidget):
    """One bar for each load, the latest on the right; what is new stands on what is still there, in another colour."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, oldest first; the last twelve of them."""
        self._bars = list(bars)[-_MOST:]
        told = ", ".join(self._words("history.bar", day=bar.day, n=f"{bar.still + bar.new:,}") for bar in self._bars)
        self.setAccessibleName(self._words("history.chart", told=told))
        self.setVisible(len(self._bars) > 1)
        self.updateGeometry()
        self.update()

    def _widest(self) -> int:
        return self.fontMetrics().horizontalAdvance("00 Mmm 0000, 00:00") + 8

    def sizeHint(self) -> QSize:
        """Room for bars, a line of numbers above and one of days below."""
        return QSize(max(1, len(self._bars)) * (self._widest() + _GAP), 96 + 2 * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Bars may become narrower; then not every day is written."""
        return QSize(140, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, and as many days as have room."""
        if not self._bars:
            return
        named, metrics = colours_of(self.palette()), self.fontMetrics()
        line = metrics.lineSpacing()
        step = min(float(self._widest() + _GAP), self.width() / len(self._bars))
        most = max(1, *(bar.still + bar.new for bar in self._bars))
        every = max(1, -(-self._widest() // max(1, int(step))))
        room = self.height() - 2 * line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, bar in enumerate(self._bars):
            left, wide = number * step, max(3.0, step - _GAP)
            still, new = room * bar.still / most, room * bar.new / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(named["accent"]))
            painter.drawRect(QRectF(left, line + room - still, wide, max(still, 1.0)))
            painter.setBrush(QColor(named["soon"]))
            painter.drawRect(QRectF(left, line + room - still - new, wide, new))
            painter.setPen(QColor(named["text"]))
            above = QRectF(left, room - still - new, wide, line)
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), f"{bar.still + bar.new:,}")
            if (len(self._bars) - 1 - number) % every == 0:
                painter.setPen(QColor(named["muted"]))
                below = QRectF(left - _GAP / 2, line + room, wide + _GAP, line)
                painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), bar.day)
        painter.end()
