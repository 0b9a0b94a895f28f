"""The clipboard, for words that should not stay on it: kept out of its history, and taken off again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

STAYS = 120_000
"""Milliseconds that words stay on the clipboard."""

_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}
"""What clipboard managers of KDE, macOS and Windows ask for before they keep or pass on a copy (as KeePassXC sets)."""


class Clipboard(QObject):
    """Takes off what it put there after `STAYS`, and when the program ends; what somebody else put there stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = ""
        self._later = QTimer(self, singleShot=True, interval=STAYS)
        self._later.timeout.connect(self.take_off)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.take_off)

    def put(self, words: str) -> None:
        """Put these words on the clipboard."""
        made = QMimeData()
        made.setText(words)
        for name, value in _HINTS.items():
            made.setData(name, value)
        self._words = words
        QGuiApplication.clipboard().setMimeData(made)
        self._later.start()

    @Slot()
    def take_off(self) -> None:
        """Clear the clipboard if our words are still on it."""
        self._later.stop()
        words, self._words = self._words, ""
        clipboard = QGuiApplication.clipboard()
        if words and clipboard.text() == words:
            clipboard.clear()
