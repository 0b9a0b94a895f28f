"""A small strip of bars: how many items of each year. Told to screen readers in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.assets import Words
from app.ui.theme import colours_of

_WIDEST_BAR = 46
_GAP = 4


class YearStrip(QWidget):
    """Bars from the first to the last year, years without items included."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._years: list[tuple[int, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_years(self, by_year: Mapping[str, int]) -> None:
        """Counts keyed as "2019"; other keys are left out."""
        counts = {int(year): n for year, n in by_year.items() if year.isdecimal()}
        first, last = min(counts, default=0), max(counts, default=-1)
        self._years = [(year, counts.get(year, 0)) for year in range(first, last + 1)][-60:]
        told = ", ".join(f"{year}: {n:,}" for year, n in self._years if n)
        self.setAccessibleName(self._words("load.results.strip", years=told))
        self.setVisible(bool(self._years))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for bars, a line of numbers above and of years below."""
        line = self.fontMetrics().lineSpacing()
        return QSize(max(1, len(self._years)) * _WIDEST_BAR, 72 + 2 * line)

    def minimumSizeHint(self) -> QSize:
        """Bars may become thin."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, and as many labels as have room."""
        if not self._years:
            return
        named = colours_of(self.palette())
        metrics = self.fontMetrics()
        line = metrics.lineSpacing()
        step = min(_WIDEST_BAR * metrics.averageCharWidth() / 7, self.width() / len(self._years))
        most = max(n for _, n in self._years)
        label = metrics.horizontalAdvance("0000") + 6
        every = max(1, -(-label // max(1, int(step))))
        room = self.height() - 2 * line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (year, n) in enumerate(self._years):
            left = number * step
            height = room * n / most if n else 0
            bar = QRectF(left, line + room - max(height, 2 if n else 0), max(2.0, step - _GAP), max(height, 2))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(named["accent"] if n else named["line"]))
            painter.drawRoundedRect(bar, 2, 2)
            if number % every == 0:
                painter.setPen(QColor(named["muted"]))
                below = QRectF(left - 20, line + room, step - _GAP + 40, line)
                painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), str(year))
            if n and metrics.horizontalAdvance(f"{n:,}") < step:
                painter.setPen(QColor(named["text"]))
                above = QRectF(left - 20, bar.top() - line, step - _GAP + 40, line)
                painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), f"{n:,}")
        painter.end()
