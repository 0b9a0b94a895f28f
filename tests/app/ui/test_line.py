"""The line of archives: order, no one twice, taken out from anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.ui.line import Line

A, B = (Path("a.zip"),), (Path("b1.zip"), Path("b2.zip"))


@pytest.fixture
def line(qapp):
    parent = QObject()
    yield Line(parent)
    parent.deleteLater()


def test_the_first_to_come_is_the_first(line, qtbot):
    with qtbot.waitSignal(line.changed):
        assert line.add(A)
    assert line.add(list(B))
    assert line.waiting == (A, B)
    with qtbot.assertNotEmitted(line.changed):
        assert not line.add(list(B))
        line.remove([Path("c.zip")])
    with qtbot.waitSignal(line.changed):
        line.remove(A)
    assert line.waiting == (B,)
    line.clear()
    assert line.waiting == ()


def test_nothing_waits_once_everything_is_locked(session):
    session.line.add(A)
    session.lock()
    assert session.line.waiting == ()
