"""Passwords, with the real checking process: in memory only, what is known, how it was found, gone when left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.assets import words
from app.core.coverage import Source
from app.core.desk import ARCHIVE
from app.core.finding import Choice
from app.core.item import Author, Item, Kind
from app.ui.pages.passwords import PasswordsPage
from detectors.contract import Hit, Sure, Type, Whose

TAGS = (
    "plain",
    "cap",
    "upper",
    "digit",
    "symbol",
    "leet",
    "reversed",
    "separator",
    "stretched",
    "split",
    "accent",
    "romanised",
    "layout",
    "part",
    "concat",
    "doubled",
    "phrase",
    "date",
    "year",
    "phone",
    "number",
    "truncated",
    "vowels",
    "misspelt",
    "shifted",
    "common",
)


@pytest.fixture
def went():
    return []


@pytest.fixture
def page(qtbot, session, theme, went, answers):
    made = PasswordsPage(session, words(), lambda place, **args: went.append((place, args)), answers.choosers())
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.opened()
    return made


@pytest.fixture
def pet(session):
    """A post that gives the dog's name away."""
    text = "Our dog Biscuit"
    session.desk.begin(ARCHIVE, Source("facebook"))
    item = Item("a#1", Kind.POST, text, author=Author.ME)
    hit = Hit(Type.PET_NAME, 8, 15, "Biscuit", Sure.SURE, "pets.said", Whose.MINE)
    return session.desk.add(ARCHIVE, item, [hit])


def shown(page):
    QApplication.processEvents()  # what was just added shows itself in the next round
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def ask(page, qtbot, password):
    page.field.setText(password)
    with qtbot.waitSignal(page._session.password_checked, timeout=20_000):
        qtbot.keyClick(page.field, Qt.Key.Key_Return)


@pytest.mark.parametrize("password", ["Biscuit1!", "b1scu1t", "tiucsib"])
def test_a_pets_name_is_found_in_it(page, pet, qtbot, password):
    ask(page, qtbot, password)
    assert "your posts give away" in shown(page)
    page.unmask.click()
    assert "Pet: Biscuit" in shown(page)
    assert "How it was found:" in shown(page)
    assert "Change it first" in shown(page)
    assert password not in shown(page)


def test_how_is_told_in_words(page, pet, qtbot):
    ask(page, qtbot, "tiucsib")
    assert "backwards" in shown(page)


@pytest.mark.parametrize("password", ["correct horse battery", "osprey-lantern-41"])
def test_unrelated_is_told_without_praise(page, pet, qtbot, password):
    ask(page, qtbot, password)
    assert "Nothing from your posts was found" in shown(page)
    assert "says nothing about how strong" in shown(page)
    assert "safe" not in shown(page).lower()


def test_a_birthday_is_shown_in_words(page, session):
    session.desk.begin(ARCHIVE, Source("facebook"))
    item = Item("a#1", Kind.PROFILE, "17 June 1983", author=Author.ME)
    hit = Hit(Type.DATE_OF_BIRTH, 0, 12, "17 June 1983", Sure.SURE, "evidence.birthday", Whose.MINE)
    session.desk.add(ARCHIVE, item, [hit])
    page.opened()
    page.unmask.click()
    assert "Birthday: 17 June 1983" in shown(page)


def test_known_names_are_shown_and_wrong_ones_left_out(page, pet, session):
    page.opened()
    page.unmask.click()
    assert "Pet: Biscuit" in shown(page)
    session.decide(pet, Choice.WRONG)
    page.opened()
    assert "Biscuit" not in shown(page)
    assert "Nothing to compare with yet" in shown(page)


def test_what_posts_give_away_is_masked_until_unmasked_and_again_when_left(page, pet, qtbot):
    page.opened()
    ask(page, qtbot, "Biscuit7!")
    assert shown(page).count("Pet: B•••") == 2
    assert "Biscuit" not in shown(page)
    page.unmask.click()
    assert shown(page).count("Pet: Biscuit") == 2
    page.left()
    page.opened()
    assert "Biscuit" not in shown(page)


def test_nothing_known_offers_two_ways(page, went):
    buttons = {b.text(): b for b in page._known.findChildren(type(page.check_button))}
    buttons["Check a post"].click()
    buttons["Load an archive"].click()
    assert went == [("paste", {}), ("load", {})]


def test_nothing_typed_is_told(page):
    page.check_button.click()
    assert "Type a password first" in page.notice.words


def test_field_is_hidden_shown_on_demand_and_emptied_when_left(page, pet, qtbot):
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    page.show_typed.click()
    assert page.field.echoMode() is QLineEdit.EchoMode.Normal
    ask(page, qtbot, "Biscuit1!")
    page.left()
    assert page.field.text() == ""
    assert page.field.echoMode() is QLineEdit.EchoMode.Password
    assert page.result.isHidden()
    assert not page.field.isUndoAvailable() or (page.field.undo() or page.field.text()) == ""


def test_leaving_ends_the_check_and_shows_no_answer(page, pet, qtbot):
    page.field.setText("Biscuit1!")
    page.check_button.click()
    page.left()
    assert not page._session.passwords.running
    qtbot.wait(300)
    assert page.result.isHidden()


def test_typing_on_puts_the_old_answer_away(page, pet, qtbot):
    ask(page, qtbot, "Biscuit1!")
    assert not page.result.isHidden()
    qtbot.keyClicks(page.field, "x")
    assert page.result.isHidden()


def test_work_passwords_are_not_for_here(page, went):
    assert "Do not type a password for a work system here" in shown(page)
    next(b for b in page.findChildren(type(page.check_button)) if "D7" in b.text()).click()
    assert went == [("checklist", {"rule": "D7"})]


def test_a_check_that_broke_off_is_told(page, pet):
    page.field.setText("Biscuit1!")
    page._asked = True
    page._session.passwords.failed.emit("stopped")
    assert "try once more" in page.notice.words


def test_every_tag_and_verdict_has_its_words():
    for tag in TAGS:
        assert words()(f"passwords.how.{tag}")
    for verdict in ("built", "contains", "weak", "unrelated"):
        assert words()(f"passwords.verdict.{verdict}")
        assert words()(f"passwords.verdict_words.{verdict}")
