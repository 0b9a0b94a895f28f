"""What a stranger could piece together, on the page: masked until unmasked, sources one click away, wrong with undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.assets import reasons, words
from app.core.desk import ARCHIVE
from app.core.item import Author, Item, Kind
from app.ui.pages.stranger import StrangerPage
from detectors.contract import Clue, Sure


@pytest.fixture
def went():
    return []


@pytest.fixture
def page(qtbot, session, theme, went, fill, rows, answers):
    fill(session.desk, rows["phone"], rows["pet"], rows["plate"])
    item = Item("p", Kind.PROFILE, "Millbrook High", author=Author.ME)
    session.desk.learn(ARCHIVE, item, [Clue("school", "Millbrook High", Sure.SURE, "evidence.profile")])
    made = StrangerPage(
        session, words(), lambda place, **args: went.append((place, args)), reasons(), answers.choosers()
    )
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.opened()
    return made


def shown(page):
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def line(page, kind):
    return next(line for line in page.lines.values() if line._fact.kind == kind)


def test_details_are_masked_until_unmasked_and_again_when_left(page):
    assert "B•••" in shown(page)
    assert "Biscuit" not in shown(page)
    page.unmask.click()
    assert "Biscuit" in shown(page)
    assert "07700 900123" in shown(page)
    page.left()
    assert "Biscuit" not in shown(page)


def test_sources_are_one_click_away_and_masked_too(page, went):
    pet = line(page, "pet")
    pet.sources_button.click()
    assert "Post, 12 May 2021" in shown(page)
    assert "happy birthday" not in shown(page)
    next(b for b in pet.places.findChildren(QPushButton)).click()
    ((place, args),) = went
    assert place == "findings"
    assert args["group"]
    page.unmask.click()
    assert "happy birthday Biscuit" in shown(page)


def test_why_it_is_one_stands_with_the_sources(page):
    line(page, "school").sources_button.click()
    assert reasons()["evidence.profile"] in shown(page)


@pytest.mark.parametrize("button", ["wrong_button", "not_me_button"])
def test_a_fact_can_be_taken_out_and_put_back(page, session, button):
    getattr(line(page, "pet"), button).click()
    assert not any(one._fact.kind == "pet" for one in page.lines.values())
    assert "Taken out: Pet" in page.done.words
    wrong = {finding.hit.value for finding in session.desk.findings() if not session.desk.is_open(finding)}
    assert wrong == ({"Biscuit"} if button == "wrong_button" else set())
    page.undo_button.click()
    assert line(page, "pet").value.text() == "B•••"
    assert page.out is None
    assert all(session.desk.is_open(finding) for finding in session.desk.findings())


def test_a_clue_that_is_no_finding_can_be_taken_out_too(page, session):
    line(page, "school").wrong_button.click()
    assert "School" not in [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    assert session.desk.can_undo


def test_what_was_taken_out_stands_in_a_list_and_can_be_put_back(page, session, qtbot):
    assert page.out is None
    line(page, "pet").wrong_button.click()
    line(page, "school").not_me_button.click()
    assert "What you took out" in shown(page)
    assert "Pet: B•••, taken out on" in shown(page)
    assert "Biscuit" not in shown(page)
    page.unmask.click()
    assert "Pet: Biscuit, taken out on" in shown(page)
    _school, pet = page.out.buttons
    pet.setFocus()
    qtbot.keyClick(pet, Qt.Key.Key_Space)
    assert line(page, "pet")
    assert all(session.desk.is_open(finding) for finding in session.desk.findings())
    assert "Put back: Pet." in page.done.words
    assert "Pet: Biscuit, taken out" not in shown(page)
    page.undo_button.click()
    assert "Pet: Biscuit, taken out on" in shown(page)


def test_with_nothing_loaded_the_list_tells_only_of_what_kind(page, session):
    line(page, "pet").not_me_button.click()
    session.desk.clear(ARCHIVE)
    page.opened()
    assert "Nothing to piece together yet" in shown(page)
    assert "Pet, taken out on" in shown(page)


def test_what_matters_together_is_said(page):
    assert "Together they say more" not in shown(page)


def test_nothing_to_piece_together_offers_two_ways(page, session, went):
    session.desk.clear(ARCHIVE)
    page.opened()
    assert "Nothing to piece together yet" in shown(page)
    for button in [b for b in page.findChildren(QPushButton) if b.text() in ("Load an archive", "Check a post")]:
        button.click()
    assert went == [("load", {}), ("paste", {})]


def test_the_paper_is_masked_and_holds_the_facts_alone(page, answers, tmp_path):
    page.show_paper()
    answers.save = tmp_path / "person.txt"
    page.paper.save_text()
    told = answers.save.read_text()
    assert "WHAT A STRANGER COULD PIECE TOGETHER" in told
    assert "B•••" in told
    assert "Biscuit" not in told
    assert "Millbrook" not in told
    assert "N10" not in told
    page.paper.back_button.click()
    assert page.stack.currentWidget() is page.list
