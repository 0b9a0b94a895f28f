"""The window as the program makes it: the real session and its process, settings in a folder of the test."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.assets import guidance_table, words
from app.core.desk import Desk
from app.core.guidance_pack import parse
from app.ui.preferences import Look, Preferences, TextSize
from app.ui.session import Session
from app.ui.theme import Theme
from app.ui.window import MainWindow


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "second-look" / "settings.ini")


@pytest.fixture
def theme(qapp):
    """The theme on the test's program; what it changed is put back."""
    before = (qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.style().objectName())
    made = Theme(qapp)
    made.apply(Look.LIGHT, TextSize.NORMAL)
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made._system_changed)
    made.deleteLater()
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[1])
    qapp.setFont(before[0])


@pytest.fixture(scope="session")
def running_session(qapp):
    """One session and one checking process for all tests: starting it is the slow part."""
    made = Session(parse(guidance_table()))
    yield made
    made.stop()


@pytest.fixture
def session(running_session):
    """The session with an empty desk."""
    running_session.desk = Desk(running_session.desk.guidance)
    running_session.forget_pasted()
    return running_session


@pytest.fixture
def window(qtbot, session, theme, preferences):
    assert isinstance(QApplication.instance(), QApplication)
    made = MainWindow(session, words(), theme, preferences)
    made.resize(1180, 820)
    qtbot.addWidget(made, before_close_func=_let_go)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _let_go(window):
    window._session.desk.unsaved = False
