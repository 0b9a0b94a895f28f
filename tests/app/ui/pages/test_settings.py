"""Settings: a choice shows and is kept at once; the guidance and what is kept are told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.assets import words
from app.ui.pages.settings import SettingsPage
from app.ui.preferences import Look, Preferences, TextSize


@pytest.fixture
def page(qtbot, session, theme, preferences, answers):
    made = SettingsPage(session, words(), theme, preferences, 7, answers.choosers())
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def shown(page):
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def press(page, name):
    next(made for made in [*page._looks.buttons(), *page._sizes.buttons()] if made.objectName() == name).click()


def test_a_choice_shows_at_once_and_is_kept(page, theme, preferences):
    press(page, "dark")
    press(page, "large")
    assert (theme.look, theme.text_size) == (Look.DARK, TextSize.LARGE)
    again = Preferences(preferences.path)
    assert (again.look, again.text_size) == (Look.DARK, TextSize.LARGE)


def test_text_size_alone_does_not_write_a_look(page, preferences):
    press(page, "largest")
    assert "look" not in preferences.path.read_text(encoding="utf-8")


def test_what_is_kept_is_told_and_can_be_forgotten(page, theme, preferences):
    assert "Nothing is kept yet" in shown(page)
    assert page.forget_button.isHidden()
    press(page, "contrast")
    assert "Nothing is kept yet" not in shown(page)
    assert str(preferences.path) in shown(page)
    page.forget_button.click()
    assert not preferences.path.exists()
    assert theme.look is Look.SYSTEM
    assert page._looks.checkedButton().objectName() == "system"
    assert "is gone" in page.notice.words


def test_guidance_is_named_with_its_date(page, session):
    pack = session.desk.guidance
    assert pack.title in shown(page)
    assert f"{pack.checked_on.day} {pack.checked_on:%B %Y}" in shown(page)
    assert "26 points" in shown(page)


def test_arrow_keys_change_the_look(page, theme, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    press(page, "light")
    page._looks.checkedButton().setFocus()
    qtbot.keyClick(page._looks.checkedButton(), Qt.Key.Key_Right)
    assert page._looks.checkedButton().objectName() == "dark"
    assert theme.look is Look.DARK
