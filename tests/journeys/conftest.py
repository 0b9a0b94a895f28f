"""The whole window, driven as a person would: real session, real worker processes, answers for the system's windows."""

from __future__ import annotations

import pytest

from app.assets import guidance_table, words
from app.core.guidance_pack import parse
from app.ui.choosers import Choosers
from app.ui.preferences import Look, Preferences, TextSize
from app.ui.session import Session
from app.ui.theme import Theme
from app.ui.window import MainWindow


class Person:
    """What the person answers when the system asks for a file or the program asks a question."""

    def __init__(self):
        self.files = []
        self.save = None

    def choosers(self):
        return Choosers(
            lambda _parent: self.files,
            lambda _parent: None,
            lambda _parent, _name, _kind: self.save,
            lambda _parent, *_said: True,
            lambda _parent, _printer: False,
            lambda: False,
            lambda _parent: None,
        )


@pytest.fixture
def person():
    return Person()


@pytest.fixture
def window(qtbot, qapp, tmp_path, person, shared_finder):
    before = (qapp.font(), qapp.palette(), qapp.styleSheet())
    theme = Theme(qapp)
    theme.apply(Look.LIGHT, TextSize.NORMAL)
    session = Session(parse(guidance_table()))
    made = MainWindow(session, words(), theme, Preferences(tmp_path / "settings.ini"), person.choosers())
    made.resize(1180, 820)
    qtbot.addWidget(made, before_close_func=_let_go)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    session.stop()
    session.deleteLater()
    qapp.styleHints().colorSchemeChanged.disconnect(theme._system_changed)
    theme.deleteLater()
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[1])
    qapp.setFont(before[0])


def _let_go(window):
    window._session.desk.unsaved = False
