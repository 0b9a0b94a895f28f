"""Lays cards out on pages and paints them on any paged device: a PDF, a printer, a preview.

A card never splits, unless it is taller than a page by itself: then it is cut between rows. Layout is at 96 pixels to
the inch, so the breaks are the same on every device.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPen

from app.paint.cards import INDENT, Card, CardMaker, Fonts
from app.paint.parts import BLACK, LINE, QUIET, paint_box
from app.report.rows import Document
from app.report.wording import Wording

_TOP = 28.0
_BOTTOM = 26.0
_GAP = 8.0
_PAD = 5.0
_PER_INCH = 96.0


class PageError(OSError):
    """The pages could not be written to the device."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A card, or a slice of one too tall for a page, on a page. top: where it begins under the header. start, end:
    which stretch of the card stands here.
    """

    card: Card
    top: float
    start: float
    end: float


def paint(device: QPagedPaintDevice, document: Document, word: Wording) -> int:
    """Paint the whole document on a device; gives the number of pages. Raises PageError, or NoFontError.

    The device's page size and margins must be set before. A QGuiApplication must exist.
    """
    full = device.pageLayout().paintRectPixels(device.logicalDpiX())
    scale = device.logicalDpiX() / _PER_INCH
    width, height = full.width() / scale, full.height() / scale
    maker = CardMaker(document, word, width)
    pages = lay_out(list(maker.cards()), height - _TOP - _BOTTOM)
    painter = QPainter()
    if not painter.begin(device):
        raise PageError("the pages could not be written")
    try:
        for number, page in enumerate(pages, 1):
            if number > 1 and not device.newPage():
                raise PageError("a new page could not be begun")
            painter.save()
            painter.scale(scale, scale)
            _frame(painter, document, word, maker.fonts, QRectF(0, 0, width, height), number, len(pages))
            for placed in page:
                _place(painter, placed, width)
            painter.restore()
    finally:
        painter.end()
    return len(pages)


def height_of(card: Card) -> float:
    """How high a card is with its padding."""
    return sum(part.height for part in card.parts) + 2 * _PAD


def lay_out(cards: Sequence[Card], room: float) -> list[list[Placed]]:
    """Cards on pages of that room (height). A heading is kept with the card that follows it."""
    pages: list[list[Placed]] = [[]]
    y = 0.0
    for index, card in enumerate(cards):
        high = height_of(card)
        following = cards[index + 1] if card.heading and index + 1 < len(cards) else None
        needed = high + (_GAP + min(height_of(following), room - high - _GAP) if following else 0.0)
        if y and y + min(needed, room) > room:
            pages.append([])
            y = 0.0
        if high <= room:
            pages[-1].append(Placed(card, y, 0.0, high))
            y += high + _GAP
            continue
        for start, end in _slices(card, room):
            if start:
                pages.append([])
            pages[-1].append(Placed(card, 0.0, start, end))
            y = end - start + _GAP
    return pages


def _slices(card: Card, room: float) -> Iterator[tuple[float, float]]:
    """Stretches of a card too tall for a page, cut between rows; a row taller than a page is cut where it must be."""
    end = height_of(card)
    rows = list(_rows(card))
    start = 0.0
    while end - start > room:
        fits = [bottom for _, bottom in rows if start < bottom <= start + room]
        cut = max(fits, default=start + room)
        yield start, cut
        start = cut
    yield start, end


def _rows(card: Card) -> Iterator[tuple[float, float]]:
    y = _PAD
    for part in card.parts:
        for top, bottom in part.rows():
            yield y + top, y + bottom
        y += part.height


def _place(painter: QPainter, placed: Placed, width: float) -> None:
    card = placed.card
    whole = placed.start == 0.0
    painter.save()
    painter.translate(0, _TOP + placed.top - placed.start)
    if card.ticked is not None and whole:
        painter.setPen(QPen(LINE, 0.8))
        painter.drawLine(QPointF(0, 0), QPointF(width, 0))
    y = _PAD
    for number, part in enumerate(card.parts):
        painter.save()
        painter.translate(INDENT if card.ticked is not None else 0.0, y)
        if card.ticked is not None and number == 0 and whole:
            painter.save()
            painter.translate(-INDENT, 1)
            paint_box(painter, card.ticked)
            painter.restore()
        if y + part.height > placed.start and y < placed.end:
            part.paint(painter, placed.start - y, placed.end - y)
        painter.restore()
        y += part.height
    painter.restore()


def _frame(
    painter: QPainter, document: Document, word: Wording, fonts: Fonts, page: QRectF, number: int, of: int
) -> None:
    """Header and footer of one page."""
    painter.setFont(fonts.small)
    painter.setPen(QPen(QUIET))
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    painter.drawText(QRectF(0, 0, page.width(), 20), left, document.title)
    painter.drawText(QRectF(0, 0, page.width(), 20), right, document.employer)
    foot = QRectF(0, page.height() - 18, page.width(), 18)
    painter.drawText(foot, left, word.say("report.footer"))
    painter.drawText(foot, right, word.say("report.page", n=number, all=of))
    painter.setPen(QPen(BLACK))
