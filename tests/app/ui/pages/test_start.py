"""Start: the doors lead where they say, the archive is explained from data, warning and promises stand there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.assets import words
from app.ui.pages.start import StartPage, how_to


@pytest.fixture
def went(qtbot, session, theme):
    calls = []
    page = StartPage(session, words(), lambda place, **args: calls.append((place, args)))
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    return page, calls


def test_doors_open_their_places_by_mouse_and_keyboard(went, qtbot):
    page, calls = went
    for door in page.doors:
        qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
        qtbot.keyClick(door, Qt.Key.Key_Space)
    assert [place for place, _ in calls] == ["paste", "paste", "load", "load", "checklist", "checklist"]


def test_every_button_leads_somewhere(went):
    page, calls = went
    for button in page.findChildren(QPushButton):
        before = len(calls)
        button.click()
        assert len(calls) == before + 1, button.accessibleName()
    assert ("load", {"example": True}) in calls
    assert {place for place, _ in calls} == {"paste", "load", "checklist", "passwords"}


def test_steps_come_from_data_with_their_date(went):
    page, _ = went
    how = how_to("facebook")
    shown = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert how.checked_on == date(2026, 11, 22)
    assert how.format == "JSON"
    assert len(how.steps) >= 5
    for step in how.steps:
        assert step in shown
    assert "22 November 2026" in shown


def test_unknown_platform_is_an_error():
    with pytest.raises(KeyError):
        how_to("myspace")


def test_warning_promises_and_the_employer_stand_there(went):
    page, _ = went
    shown = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "Shift and Esc" in shown
    assert "No employer should ask" in shown
    assert "Nothing leaves this computer" in shown
