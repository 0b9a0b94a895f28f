"""The window toolkit must not eat references: PySide6 6.12.0 on Python 3.11 does, and aborts after a while."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class _Sender(QObject):
    happened = Signal(bool)


def test_toolkit_keeps_its_references_to_none_and_true(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    none, true = sys.getrefcount(None), sys.getrefcount(True)
    sender = _Sender()
    for _ in range(200):
        widget.update()
        sender.happened.emit(True)
    assert sys.getrefcount(None) > none - 50
    assert sys.getrefcount(True) > true - 50
