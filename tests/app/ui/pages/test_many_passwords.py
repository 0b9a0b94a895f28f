"""Many passwords at once, with the real process: opened, ticked without work's, checked, told, let go; none shown."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from app.assets import words
from app.ui.pages.passwords import PasswordsPage

TABLE = (
    "name,url,username,password\nMail,https://mail.example.org,robin,Biscuit7!\nOffice,https://a.cjsm.net,robin,Biscuit8!"
    "\nClub,https://club.example.org,robin,Biscuit7!\nBank,https://bank.example.org,robin,vK9$wq7!Lm2zRt\n"
)


@pytest.fixture
def page(qtbot, session, theme, fill, rows, answers, tmp_path):
    fill(session.desk, rows["pet"])
    answers.export = tmp_path / "export.csv"
    answers.export.write_text(TABLE)
    made = PasswordsPage(session, words(), lambda place, **args: None, answers.choosers())
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.opened()
    yield made
    made.left()


@pytest.fixture
def opened(page, session, qtbot):
    with qtbot.waitSignal(session.passwords.opened, timeout=20_000):
        page.many.export_button.click()
    return page


def shown(page):
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_work_is_left_out_and_ticks_decide(opened):
    many = opened.many
    assert "4 entries from Chrome" in many.notice.words
    assert "1 entry that looks like work was left out" in many.notice.words
    assert {n for n, line in many.lines.items() if line.box.isChecked()} == {0, 2, 3}
    many.none_button.click()
    assert not many.check_button.isEnabled()
    many.filter.setText("club")
    assert list(many.lines) == [2]
    many.all_button.click()
    many.filter.setText("")
    assert {n for n, line in many.lines.items() if line.box.isChecked()} == {2}
    assert "1 of 4 ticked" in many.count.text()


def test_what_to_change_first_is_told_and_no_password_shown(opened, session, qtbot):
    with qtbot.waitSignal(session.passwords.done, timeout=20_000):
        opened.many.check_button.click()
    said = shown(opened)
    assert "2 are built from what your posts give away" in said
    assert said.index("Mail (mail.example.org)") < said.index("In 1 nothing from your posts")
    assert "Biscuit" not in said
    opened.unmask.click()
    said = shown(opened)
    assert "Pet: Biscuit" in said
    assert "The same password opens one more" in said
    everything = said + "".join(field.text() for field in opened.findChildren(QLineEdit))
    for secret in ("Biscuit7", "Biscuit8", "vK9$", "robin"):
        assert secret not in everything
    assert not session.passwords.running
    assert "Biscuit" not in QApplication.clipboard().text()


def test_the_export_is_not_forgotten(opened, answers, session, qtbot):
    with qtbot.waitSignal(session.passwords.done, timeout=20_000):
        opened.many.check_button.click()
    assert "export.csv still lies in the folder" in opened.many.remind.words
    answers.export.unlink()
    opened.left()
    opened.opened()
    assert opened.many.remind.words == ""


def test_leaving_lets_everything_go(opened, session):
    assert session.passwords.running
    opened.left()
    assert not session.passwords.running
    assert not opened.many.lines
    assert "Mail" not in shown(opened)


def test_an_unknown_table_asks_for_its_column(page, answers, session, qtbot):
    answers.export.write_text("service,secret word\nMail,Biscuit7!\n")
    with qtbot.waitSignal(session.passwords.columns, timeout=20_000):
        page.many.export_button.click()
    chooser = next(box for box in page.many.findChildren(QComboBox))
    assert chooser.currentData() == 1
    with qtbot.waitSignal(session.passwords.opened, timeout=20_000):
        next(b for b in page.many.findChildren(QPushButton) if b.text() == "Take this column").click()
    assert "1 entry from a table" in page.many.notice.words


def test_what_cannot_be_opened_is_one_sentence(page, answers, session, qtbot):
    answers.export.write_bytes(b"\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5")
    with qtbot.waitSignal(session.passwords.failed, timeout=20_000):
        page.many.export_button.click()
    assert "KeePass database" in page.many.notice.words
    assert page.many.notice.property("kind") == "problem"


def test_cancelling_the_choice_changes_nothing(page, answers):
    answers.export = None
    page.many.export_button.click()
    assert page.many.notice.words == ""
