"""The system's windows leave no trace, and their answers come as paths."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.assets import words
from app.ui.choosers import forget_history, system_choosers
from app.ui.widgets.ask import Ask


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def settings_here(tmp_path):
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    yield tmp_path
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "")


def test_chosen_paths_and_no_history(parent, monkeypatch, settings_here):
    def remember(*_args):
        QSettings(QSettings.Scope.UserScope, "QtProject").setValue("FileDialog/lastVisited", "file:///home/robin")
        return ["/a/one.zip", "/a/two.zip"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", remember)
    assert system_choosers(words()).files(parent) == [Path("/a/one.zip"), Path("/a/two.zip")]
    assert QSettings(QSettings.Scope.UserScope, "QtProject").value("FileDialog/lastVisited") is None


def test_history_of_others_is_left_alone(settings_here):
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("Other/kept", "yes")
    settings.sync()
    forget_history()
    assert QSettings(QSettings.Scope.UserScope, "QtProject").value("Other/kept") == "yes"


def test_cancelled_is_nothing_and_a_name_without_ending_gets_one(parent, monkeypatch, settings_here):
    made = system_choosers(words())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    assert made.folder(parent) is None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("/a/mine", ""))
    assert made.save(parent, "checklist.pdf", "PDF (*.pdf)") == Path("/a/mine.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    assert made.save(parent, "checklist.pdf", "PDF (*.pdf)") is None


@pytest.mark.parametrize(("press", "agreed"), [("yes", True), ("no", False), (None, False)])
def test_a_question_is_yes_only_when_yes_is_pressed(parent, press, agreed):
    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Ask)
        if press:
            dialog.findChild(QWidget, press).click()
        else:
            dialog.reject()

    QTimer.singleShot(0, answer)
    assert system_choosers(words()).ask(parent, "Really?", "It matters.", "Yes", "No") is agreed
