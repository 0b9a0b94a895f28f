"""A report as a PDF. Works without a display and without a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter

from app.paint.pages import paint
from app.report.rows import Document
from app.report.wording import Wording

_MARGIN_MM = 15
_DPI = 600


def pdf(document: Document, word: Wording) -> bytes:
    """The PDF, A4. Raises PageError or NoFontError. Its properties name the program and the title, nobody else."""
    # Fonts need an application. Where none runs (the command line) this makes one that needs no display; where one
    # does, nothing is touched. It must live until the painting is done.
    own = None if QCoreApplication.instance() else QGuiApplication(["second-look", "-platform", "offscreen"])
    try:
        return _pdf(document, word)
    finally:
        if own is not None:
            own.shutdown()


def save(path: Path, document: Document, word: Wording) -> None:
    """Write the PDF to a file, in one go: a failure leaves no half of it. Raises OSError."""
    data = pdf(document, word)
    path.write_bytes(data)


def _pdf(document: Document, word: Wording) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setResolution(_DPI)
    writer.setTitle(document.title)
    writer.setCreator("Second Look")
    paint(writer, document, word)
    del writer
    buffer.close()
    return bytes(data.data())
