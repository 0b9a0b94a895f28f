"""What a printed card is made of: text, tick boxes with labels, lines to write on. Each knows its height and rows.

All sizes are pixels at 96 to the inch; black on white whatever the program looks like.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
)

BOX = 15.0
_GAP = 8.0
_AIR = 3.0
BLACK = QColor("#000000")
QUIET = QColor("#333333")
LINE = QColor("#777777")


class Part(Protocol):
    """A piece of a card."""

    @property
    def height(self) -> float:
        """How high it is."""
        ...

    def rows(self) -> Iterator[tuple[float, float]]:
        """Top and bottom of each row that must not be cut, from its own top."""
        ...

    def paint(self, painter: QPainter, start: float, end: float) -> None:
        """Paint the rows that lie between start and end, at (0, 0). Others are not painted at all: a clip would hide
        the ink, but a PDF would keep the words.
        """
        ...


class TextPart:
    """Paragraphs of plain text, each with its own font. Text of an archive stays text: no markup is read."""

    def __init__(
        self, paragraphs: Sequence[tuple[str, QFont]], width: float, *, indent: float = 0.0, quiet: bool = False
    ) -> None:
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        self._document.setUseDesignMetrics(True)
        cursor = QTextCursor(self._document)
        shape = QTextBlockFormat()
        shape.setLeftMargin(indent)
        shape.setBottomMargin(1)
        shape.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        for number, (text, font) in enumerate(paragraphs):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(shape)
            style = QTextCharFormat()
            style.setFont(font)
            style.setForeground(QUIET if quiet else BLACK)
            cursor.insertText(text, style)
        self._document.setTextWidth(width)
        self._width = width

    @property
    def height(self) -> float:
        """With a little air below."""
        return self._document.size().height() + _AIR

    def rows(self) -> Iterator[tuple[float, float]]:
        """Rows that must not be cut."""
        for _, line, top in self._lines():
            yield top, top + line.height()

    def paint(self, painter: QPainter, start: float, end: float) -> None:
        """Paint the rows between start and end."""
        # Line by line: the layout's own drawing with a clip also paints the line above it.
        for layout, line, top in self._lines():
            if start - 0.5 <= top and top + line.height() <= end + 0.5:
                line.draw(painter, layout.position())

    def _lines(self) -> Iterator[tuple[QTextLayout, QTextLine, float]]:
        self._document.size()  # lays it out
        block = self._document.begin()
        while block.isValid():
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                yield layout, line, layout.position().y() + line.y()
            block = block.next()


class BoxesPart:
    """Tick boxes with labels: side by side while they fit, then on the next row. The boxes are drawn, not written."""

    def __init__(self, boxes: Sequence[tuple[str, bool]], font: QFont, width: float, *, stacked: bool = False) -> None:
        self._font = font
        self._placed: list[tuple[QPointF, TextPart, bool]] = []
        metrics = QFontMetricsF(font)
        x = y = highest = 0.0
        for label, ticked in boxes:
            wide = width if stacked else min(width, BOX + _GAP + metrics.horizontalAdvance(label) + 24)
            if x and x + wide > width:
                x, y, highest = 0.0, y + highest + 1, 0.0
            text = TextPart([(label, font)], max(20.0, wide - BOX - _GAP))
            self._placed.append((QPointF(x, y), text, ticked))
            highest = max(highest, text.height, BOX + 3)
            x = width if stacked else x + wide
        self.height = y + highest + 3

    def rows(self) -> Iterator[tuple[float, float]]:
        """Rows that must not be cut."""
        tops = sorted({where.y() for where, _, _ in self._placed})
        yield from zip(tops, [*tops[1:], self.height], strict=True)

    def paint(self, painter: QPainter, start: float, end: float) -> None:
        """Paint the rows between start and end."""
        for where, text, ticked in self._placed:
            if not start <= where.y() < end:
                continue
            painter.save()
            painter.translate(where)
            paint_box(painter, ticked)
            painter.translate(BOX + _GAP, 0)
            text.paint(painter, 0, text.height)
            painter.restore()


class LinesPart:
    """Empty lines to write on."""

    def __init__(self, count: int, width: float) -> None:
        self._count = count
        self._width = width
        self.height = count * 30.0

    def rows(self) -> Iterator[tuple[float, float]]:
        """Rows that must not be cut."""
        for number in range(self._count):
            yield number * 30.0, (number + 1) * 30.0

    def paint(self, painter: QPainter, start: float, end: float) -> None:
        """Paint the rows between start and end."""
        painter.save()
        painter.setPen(QPen(LINE, 0.8))
        for _, bottom in (row for row in self.rows() if start < row[1] <= end):
            y = bottom - 2
            painter.drawLine(QPointF(0, y), QPointF(self._width, y))
        painter.restore()


class FramePart:
    """A note in a frame."""

    def __init__(self, text: str, font: QFont, width: float) -> None:
        self._width = width
        self._text = TextPart([(text, font)], width - 20)
        self.height = self._text.height + 14

    def rows(self) -> Iterator[tuple[float, float]]:
        """Rows that must not be cut."""
        yield 0.0, self.height

    def paint(self, painter: QPainter, start: float, end: float) -> None:
        """Paint the rows between start and end."""
        painter.save()
        painter.setPen(QPen(BLACK, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1, 2, self._width - 2, self.height - 6))
        painter.translate(10, 7)
        self._text.paint(painter, start, end)
        painter.restore()


def paint_box(painter: QPainter, ticked: bool) -> None:
    """A tick box at (0, 1), ticked or not; it needs no font."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(BLACK, 1.4))
    painter.drawRect(QRectF(0.7, 1.7, BOX - 1.4, BOX - 1.4))
    if ticked:
        painter.setPen(QPen(BLACK, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline([QPointF(3.4, 9.2), QPointF(6.4, 12.4), QPointF(12.2, 4.8)])
    painter.restore()
