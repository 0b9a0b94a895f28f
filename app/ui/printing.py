"""The checklist on paper: pages to look at first, then print, or save as PDF, web page or text; masked unless asked."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QMarginsF, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QGraphicsView, QSizePolicy, QVBoxLayout, QWidget

from app.assets import Words
from app.paint.pages import paint
from app.paint.pdf import pdf
from app.report.case import Case
from app.report.document import document
from app.report.html import html
from app.report.rows import Document
from app.report.text import text
from app.report.wording import Wording
from app.ui.choosers import Choosers
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.text import Text, tip

_MARGIN_MM = 15.0
_LEAST_LINES = 14
"""So many lines of text high are the pages at least; on a low window all of it scrolls."""


class PrintView(QWidget):
    """back(): to the list. saved(): the whole of it lies on disk or paper. `refresh` draws the pages anew.

    case: what the pages are made from; with True, of the copy for a rep.
    """

    back = Signal()
    saved = Signal()

    def __init__(self, words: Words, word: Wording, choosers: Choosers, case: Callable[[bool], Case]) -> None:
        super().__init__()
        self._words, self._word, self._choosers, self._case = words, word, choosers, case
        self._asking = False
        self._printer: QPrinter | None = None
        self.preview: QPrintPreviewWidget | None = None
        self.back_button = button(f"‹ {words('printing.back')}", self.back.emit, "quiet", words("printing.back"))
        self.pdf_button = button(words("printing.pdf"), self.save_pdf, "primary")
        self.print_button = button(words("printing.print"), self.print_pages)
        self.html_button = button(words("printing.html"), self.save_html)
        self.text_button = button(words("printing.text"), self.save_text)
        tip(self.html_button, words("printing.html_tip"))
        tip(self.text_button, words("printing.text_tip"))
        self.masked = switch(words("printing.masked"), self._on_masked, on=True)
        tip(self.masked, words("printing.masked_tip"))
        self.cards = switch(words("printing.cards"), self._on_cards, on=True)
        self.rep = switch(words("printing.rep"), self._on_rep)
        self.rep.setAccessibleDescription(words("printing.rep_tip"))
        tip(self.rep, words("printing.rep_tip"))
        self.told = Text(words("printing.rep_tip"), "muted")
        self.told.hide()
        self.notice = Notice(close_words=words("window.put_away"))
        self.previous = button(words("printing.previous"), lambda: self._turn(-1))
        self.next = button(words("printing.next"), lambda: self._turn(1))
        self.larger = button(words("printing.zoom_in"), lambda: self._zoom(1))
        self.smaller = button(words("printing.zoom_out"), lambda: self._zoom(-1))
        self.position = Text(role="muted", wrap=False)
        inside = QWidget()
        inside.setObjectName("column")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(inside))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(10)
        column.addWidget(flow_of(self.back_button))
        column.addWidget(flow_of(self.pdf_button, self.print_button, self.html_button, self.text_button))
        column.addWidget(flow_of(self.masked, self.cards, self.rep, gap=16))
        column.addWidget(self.told)
        column.addWidget(self.notice)
        self._frame = QVBoxLayout()
        column.addLayout(self._frame, 1)
        column.addWidget(flow_of(self.previous, self.position, self.next, self.smaller, self.larger, gap=10))

    # -- the pages

    def document(self) -> Document:
        """What would be printed now."""
        case = self._case(self.rep.isChecked())
        return document(case, self._word, show=not self.masked.isChecked(), cards=self.cards.isChecked())

    def refresh(self) -> None:
        """Draw the pages anew. The preview is made when it is first looked at: printers may be slow to answer."""
        if self.preview is None:
            self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            self._printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
            self._printer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
            self._printer.setDocName(self._words("report.title"))
            self.preview = QPrintPreviewWidget(self._printer, self)
            self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.preview.paintRequested.connect(self._on_paint)
            self.preview.previewChanged.connect(self._on_preview)
            for view in self.preview.findChildren(QGraphicsView):
                view.setAccessibleName(self._words("printing.preview"))
            self.preview.setAccessibleName(self._words("printing.preview"))
            self.preview.fitToWidth()
            self.preview.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
            self._frame.addWidget(self.preview)
        self.preview.updatePreview()
        self._tell()

    @Slot(QPrinter)
    def _on_paint(self, printer: QPrinter) -> None:
        with contextlib.suppress(OSError):  # the preview stays empty; saving and printing say why
            paint(printer, self.document(), self._word)

    @Slot()
    def _on_preview(self) -> None:
        self._tell()

    def _tell(self) -> None:
        if self.preview is None:
            return
        n, pages = self.preview.currentPage(), self.preview.pageCount()
        self.position.setText(self._words("printing.page", n=n, all=pages))
        self.previous.setEnabled(n > 1)
        self.next.setEnabled(n < pages)

    def _turn(self, by: int) -> None:
        if self.preview is not None:
            pages = self.preview.pageCount()
            self.preview.setCurrentPage(min(max(1, self.preview.currentPage() + by), pages))
            self._tell()

    def _zoom(self, by: int) -> None:
        if self.preview is not None:
            if by > 0:
                self.preview.zoomIn()
            else:
                self.preview.zoomOut()

    # -- what the person does

    def _on_masked(self, on: bool) -> None:
        if self._asking:
            return
        words = self._words
        if not on:
            keys = ("question", "words", "yes", "no")
            agreed = self._choosers.ask(self, *(words(f"printing.unmask.{key}") for key in keys))
            if not agreed:
                self._asking = True
                self.masked.setChecked(True)
                self._asking = False
                return
        self.refresh()

    def _on_cards(self, _on: bool) -> None:
        self.refresh()

    def _on_rep(self, on: bool) -> None:
        self.masked.setEnabled(not on)
        if on:
            self._asking = True
            self.masked.setChecked(True)
            self._asking = False
        self.told.setVisible(on)
        self.refresh()

    def save_pdf(self) -> None:
        """Save the pages as a PDF."""
        try:
            data = pdf(self.document(), self._word)
        except OSError:
            self.notice.say(self._words("printing.no_pages"), "problem")
            return
        self._save(data, ".pdf", "printing.pdf_filter")

    def save_html(self) -> None:
        """Save as one web page with nothing in it that is fetched from elsewhere."""
        self._save(html(self.document(), self._word).encode(), ".html", "printing.html_filter")

    def save_text(self) -> None:
        """Save as plain text."""
        self._save(text(self.document(), self._word).encode(), ".txt", "printing.text_filter")

    def print_pages(self) -> None:
        """Ask which printer, and print."""
        printer = self._printer
        if printer is None or not self._choosers.has_printer():
            self.notice.say(self._words("printing.nowhere"), "problem")
            return
        if self._choosers.printer(self, printer):
            try:
                paint(printer, self.document(), self._word)
            except OSError:
                self.notice.say(self._words("printing.no_pages"), "problem")
                return
            self._done(self._words("printing.printed"))

    def _save(self, data: bytes, suffix: str, kind: str) -> None:
        words = self._words
        key = "printing.file_rep" if self.rep.isChecked() else "printing.file"
        suggested = words(key, date=date.isoformat(self._case(False).today)) + suffix
        path = self._choosers.save(self, suggested, words(kind))
        if path is None:
            return
        try:
            path.write_bytes(data)
        except OSError:
            self.notice.say(words("printing.failed"), "problem")
            return
        self._done(words("printing.saved", name=path.name))

    def _done(self, said: str) -> None:
        """A copy for a rep holds a part only: what a person answered is not saved by it."""
        self.notice.say(said)
        if not self.rep.isChecked():
            self.saved.emit()
