"""A strip of bars, one a month: when the findings shown were put online. A month can be chosen by click or by keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.assets import Words
from app.ui.theme import colours_of
from app.ui.widgets.notice import announce
from app.ui.widgets.text import tip


class MonthStrip(QWidget):
    """chosen(month or None): show that month alone, or all. Months are numbers: year * 12 + month - 1.

    Left, Right, Home and End walk over the months that hold anything, Enter or Space chooses one and lets it go again.
    """

    chosen = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._counts: dict[int, int] = {}
        self._months: list[int] = []
        self._at: int | None = None
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(words("findings.strip.keys"))
        tip(self, words("findings.strip.tip"))
        self.hide()

    def show_months(self, counts: Mapping[int, int], chosen: int | None) -> None:
        """How many findings each month has, and which month alone is shown."""
        if counts == self._counts and chosen == self._chosen:
            return
        self._counts = {month: n for month, n in sorted(counts.items()) if n}
        self._months = list(self._counts)
        self._chosen = chosen
        if self._at not in self._counts:
            self._at = self._months[-1] if self._months else None
        self.setVisible(len(self._months) > 1)
        self._speak()
        self.update()

    @property
    def month(self) -> int | None:
        """The month the keyboard stands on."""
        return self._at

    def label(self, month: int) -> str:
        """ "May 2019"."""
        return f"{self._words.value('report.months')[month % 12]} {month // 12}"

    def sizeHint(self) -> QSize:
        """Room for bars and a line of years."""
        return QSize(240, 44 + self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Bars may become thin."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and choose."""
        key, months = event.key(), self._months
        if not months or self._at is None:
            super().keyPressEvent(event)
            return
        place = months.index(self._at)
        to = {
            Qt.Key.Key_Left: max(0, place - 1),
            Qt.Key.Key_Right: min(len(months) - 1, place + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(months) - 1,
        }.get(Qt.Key(key))
        if to is not None:
            self._at = months[to]
            self._speak()
            announce(self, self._told(self._at))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The nearest month that holds anything."""
        if event.button() is Qt.MouseButton.LeftButton and self._months:
            wanted = self._months[0] + event.position().x() / self._step()
            self._at = min(self._months, key=lambda month: abs(month + 0.5 - wanted))
            self._choose(self._at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The month the keyboard stands on is marked."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And is so no longer."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, the years below, and a frame where the keyboard stands."""
        if not self._months:
            return
        named, metrics = colours_of(self.palette()), self.fontMetrics()
        line, step, first = metrics.lineSpacing(), self._step(), self._months[0]
        room = self.height() - line - 4
        most = max(self._counts.values())
        painter = QPainter(self)
        painter.fillRect(QRectF(0, room, self.width(), 1), QColor(named["line"]))
        for month, n in self._counts.items():
            high = max(3.0, (room - 4) * n / most)
            bar = QRectF((month - first) * step, room - high, max(2.0, step - 1), high)
            shown = self._chosen is None or month == self._chosen
            painter.fillRect(bar, QColor(named["accent" if shown else "muted"]))
            if month == self._at and self.hasFocus():
                painter.setPen(QColor(named["text"]))
                painter.drawRect(QRectF(bar.left() - 3, 1, max(7.0, step + 5), room + 1))
        self._years(painter, QColor(named["muted"]), room + 2, line)
        painter.end()

    # -- inside

    def _years(self, painter: QPainter, colour: QColor, top: float, line: int) -> None:
        painter.setPen(colour)
        step, first, last = self._step(), self._months[0], self._months[-1]
        wide = self.fontMetrics().horizontalAdvance("0000")
        free = 0.0
        for year in range(first // 12, last // 12 + 1):
            left = min(max(0.0, (year * 12 - first) * step), self.width() - wide)
            if left >= free:
                painter.drawText(QRectF(left, top, wide + 2, line), int(Qt.AlignmentFlag.AlignLeft), str(year))
                free = left + wide + 10

    def _step(self) -> float:
        return min(18.0, self.width() / (self._months[-1] - self._months[0] + 1)) if self._months else 1.0

    def _choose(self, month: int) -> None:
        self.chosen.emit(None if month == self._chosen else month)

    def _told(self, month: int) -> str:
        return self._words.count("findings.strip.month", self._counts.get(month, 0), month=self.label(month))

    def _speak(self) -> None:
        if self._at is not None:
            key = "findings.strip.only" if self._chosen == self._at else "findings.strip.name"
            self.setAccessibleName(self._words(key, month=self._told(self._at), n=len(self._months)))
