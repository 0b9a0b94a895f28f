"""Words that go on the clipboard are kept out of its history and taken off again, unless somebody else's came."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.ui.clipboard import STAYS, Clipboard


@pytest.fixture
def board(qapp):
    parent = QObject()
    made = Clipboard(parent)
    yield made
    made.take_off()
    parent.deleteLater()


def test_managers_are_asked_not_to_keep_it_and_it_goes_when_its_time_is_up(board, qtbot):
    board.put("ring me")
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "ring me"
    assert bytes(held.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert held.hasFormat("application/x-nspasteboard-concealed-type")
    assert held.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    assert board._later.interval() == STAYS == 120_000
    board._later.start(1)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_what_somebody_else_copied_meanwhile_stays(board):
    board.put("ring me")
    QGuiApplication.clipboard().setText("theirs")
    board.take_off()
    assert QGuiApplication.clipboard().text() == "theirs"


def test_it_is_taken_off_when_the_program_ends():
    code = (
        "from PySide6.QtCore import QObject, QTimer; from PySide6.QtGui import QGuiApplication\n"
        "from app.ui.clipboard import Clipboard\n"
        "app = QGuiApplication(['x', '-platform', 'offscreen']); parent = QObject(); board = Clipboard(parent)\n"
        "board.put('ring me'); QTimer.singleShot(0, app.quit); app.exec()\n"
        "print(repr(app.clipboard().text()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "''\n"), done.stderr
