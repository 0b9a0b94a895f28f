"""The safer version beside what is pasted, with the real checking process: made, changed, copied, used, put away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from app.assets import words
from app.core.finding import Choice
from app.core.paste import Cut
from app.ui.pages.paste import PastePage
from app.ui.preferences import Look, TextSize

POST = "🎉 Moved to 14 Larch Row, Leeds LS1 4AP!\nRing 07700 900123. My manager couldnt organise a tea! Bye"
SAFER = "🎉 Moved to [address]!\nRing [phone number]. Bye"


@pytest.fixture
def page(qtbot, session, theme):
    made = PastePage(session, words(), lambda place, **args: None)
    qtbot.addWidget(made)
    made.resize(980, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.safer.clipboard.take_off()


def put(page, qtbot, text):
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        page.editor.setPlainText(text)


@pytest.fixture
def opened(page, qtbot):
    put(page, qtbot, POST)
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page.to_safer.click()
    QApplication.processEvents()
    return page.safer


def said(panel):
    QApplication.processEvents()  # what was just added shows itself in the next round
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))


def test_nothing_is_made_until_it_is_asked_for(page, qtbot):
    assert not page.to_safer.isEnabled()
    put(page, qtbot, POST)
    assert page.to_safer.isEnabled()
    with qtbot.assertNotEmitted(page._session.made_safer, wait=300):
        put(page, qtbot, POST + "!")
    assert not page.safer.isVisible()


def test_it_says_what_was_changed_and_never_that_it_is_safe_now(opened):
    assert opened.editor.toPlainText() == SAFER
    told = said(opened)
    assert "Address: “[address]” stands there now." in told
    assert "Harsh words about work: taken out, with its whole sentence." in told
    assert "may still give something away" in told
    assert opened.editor.hasFocus()


def test_it_follows_the_text_and_an_old_one_cannot_be_copied(opened, page, qtbot):
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page.editor.appendPlainText("Mail sam@example.org")
        assert not opened.copy.isEnabled()
        assert not opened.use.isEnabled()
    assert opened.editor.toPlainText() == SAFER + "\nMail [e-mail address]"
    assert opened.copy.isEnabled()
    put(page, qtbot, "")
    assert not opened.isVisible()
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page.editor.setPlainText("A fine day")
    assert opened.isVisible()
    assert "Nothing was marked" in said(opened)


def test_copied_by_keyboard_it_is_on_the_clipboard_as_changed_by_hand(opened, qtbot):
    qtbot.keyClick(opened.editor, Qt.Key.Key_Home)
    qtbot.keyClicks(opened.editor, "So: ")
    qtbot.keyClick(opened.editor, Qt.Key.Key_Tab)
    assert opened.copy.hasFocus()
    qtbot.keyClick(opened.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "So: " + SAFER
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    assert "two minutes" in opened.notice.words


def test_what_was_changed_by_hand_can_be_undone_and_is_not_lost_to_a_newer_version(opened, page, qtbot):
    qtbot.keyClicks(opened.editor, "So ")
    opened.editor.undo()
    assert opened.editor.toPlainText() == SAFER
    qtbot.keyClicks(opened.editor, "Now ")
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page.editor.appendPlainText("Mail sam@example.org")
    assert opened.editor.toPlainText() == "Now " + SAFER
    assert words()("safer.old") in said(opened)
    opened.again.click()
    assert opened.editor.toPlainText() == SAFER + "\nMail [e-mail address]"
    assert not opened.again.isVisible()


def test_used_it_stands_in_the_box_and_ctrl_z_brings_ones_own_words_back(opened, page, qtbot):
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        opened.use.click()
    assert page.editor.toPlainText() == SAFER
    assert page.editor.marks == ()
    assert "Ctrl+Z" in page.notice.words
    page.editor.undo()
    assert page.editor.toPlainText() == POST


def test_what_is_kept_or_called_wrong_stays(opened, page, qtbot):
    phone = [f for _, _, found in page._session.pasted_rows for f in found if f.hit.type.value == "PHONE"]
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page._session.decide(phone, Choice.WRONG)
    assert "Ring 07700 900123." in opened.editor.toPlainText()
    assert words()("safer.kept") in said(opened)
    page._session.undo()


def test_several_posts_stay_several(opened, page, qtbot):
    page.about.cut.setCurrentIndex(page.about.cut.findData(Cut.EACH_LINE))
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page.editor.setPlainText("Ring 07700 900123\n\n   My manager couldnt organise a tea!\nBye")
    assert opened.editor.toPlainText() == "Ring [phone number]\n\n   \nBye"


def test_where_all_is_a_remark_nothing_can_be_copied(opened, page, qtbot):
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page.editor.setPlainText("My manager couldnt organise a tea!")
    assert opened.editor.toPlainText() == ""
    assert words()("safer.empty") in said(opened)
    assert not opened.copy.isEnabled()


def test_put_away_the_keyboard_goes_back_to_where_it_came_from(opened, page, qtbot):
    opened.close_button.click()
    assert not opened.isVisible()
    assert page.to_safer.hasFocus()
    assert opened.editor.toPlainText() == ""
    with qtbot.assertNotEmitted(page._session.made_safer, wait=300):
        put(page, qtbot, POST + "!")


def test_a_process_that_dies_is_told_of_and_the_next_letter_makes_it_anew(opened, page, qtbot):
    opened.outdated()
    page._session.failed.emit("stopped", {})
    assert words()("safer.broke") in said(opened)
    with qtbot.waitSignal(page._session.made_safer, timeout=20_000):
        page.editor.appendPlainText("x")
    assert opened.editor.toPlainText() == SAFER + "\nx"


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_it_can_be_reached_in_a_low_window_with_the_largest_text(opened, page, qtbot, theme, look):
    theme.apply(look, TextSize.LARGEST)
    page.resize(730, 600)
    QApplication.processEvents()
    opened.copy.setFocus()
    QApplication.processEvents()
    page._area.ensureWidgetVisible(opened.copy)
    seen = opened.copy.visibleRegion().boundingRect()
    assert seen.size() == opened.copy.size()
    assert page._area.horizontalScrollBar().maximum() == 0
    assert opened.width() <= page.width()
