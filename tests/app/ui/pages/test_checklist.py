"""The checklist: states in words, answers with real radio buttons, evidence one click away, and the paper."""

from datetime import date

import pypdf
import pytest
from PySide6.QtCore import Qt

from app.assets import reasons, words
from app.core.desk import PASTED
from app.core.guidance import Reply, Section, State
from app.ui.pages.checklist import ChecklistPage


@pytest.fixture
def went():
    return []


@pytest.fixture
def page(qtbot, session, theme, answers, went):
    made = ChecklistPage(
        session, words(), lambda place, **args: went.append((place, args)), reasons(), answers.choosers()
    )
    made.resize(1000, 800)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def changed(page, session):
    session.desk_changed.emit()
    page.throttle.now()


def test_all_rules_without_any_archive(page, session):
    assert len(page.cards) == 26
    assert all(card.isVisibleTo(page) for card in page.cards.values())
    assert {card.rule.section for card in page.cards.values()} == set(Section)
    assert page.lead.text() == "0 of 26 answered or dealt with."
    assert page.hint.isVisible()
    assert all(card.state.text() for card in page.cards.values())


def test_answers_by_keyboard_with_their_date(page, session, qtbot):
    card = page.cards["P1"]
    card.replies[Reply.YES].setFocus()
    qtbot.keyClick(card.replies[Reply.YES], Qt.Key.Key_Space)
    assert session.desk.answers["P1"].reply is Reply.YES
    assert card.row.state is State.DONE
    assert card.state.text() == "Done"
    assert f"{date.today():%B %Y}" in card.line.text()
    assert card.replies[Reply.YES].hasFocus()
    assert page.lead.text() == "1 of 26 answered or dealt with."
    qtbot.keyClick(card.replies[Reply.YES], Qt.Key.Key_Right)
    assert session.desk.answers["P1"].reply is Reply.NOT_YET
    qtbot.mouseClick(card.back, Qt.MouseButton.LeftButton)
    assert session.desk.answers == {}
    assert not any(made.isChecked() for made in card.replies.values())


def test_evidence_is_one_click_away(page, session, fill, rows, qtbot, went):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    card = page.cards["N10"]
    assert card.state.text() == "Found"
    assert card.evidence.text() == "Show the 2 findings"
    assert "07700 900123" in card.found.text()
    qtbot.mouseClick(card.evidence, Qt.MouseButton.LeftButton)
    assert went == [("findings", {"rule": "N10"})]


def test_only_what_is_open_keeps_the_card_under_the_hand(page, session, qtbot):
    page.only_open.setChecked(True)
    card = page.cards["P1"]
    assert card.isVisibleTo(page)
    card.replies[Reply.YES].click()
    assert card.isVisibleTo(page)
    page.only_open.setChecked(False)
    page.only_open.setChecked(True)
    assert not card.isVisibleTo(page)


def test_opened_for_a_rule_stands_on_it_with_its_why(page, session, qtbot):
    page.opened(rule="N10")
    card = page.cards["N10"]
    qtbot.waitUntil(card.more.hasFocus)
    assert card.aside.isVisible()
    assert page.list.verticalScrollBar().value() > 0


def test_changes_leave_scroll_focus_and_what_is_open_alone(page, session, fill, rows, qtbot):
    page.opened(rule="N10")
    card = page.cards["N10"]
    qtbot.waitUntil(card.more.hasFocus)
    place = page.list.verticalScrollBar().value()
    fill(session.desk, rows["pet"])
    changed(page, session)
    assert card.more.hasFocus()
    assert card.more.isChecked()
    assert page.list.verticalScrollBar().value() == place


def test_for_what_was_pasted_alone_and_the_way_back(page, session, fill, rows, qtbot):
    fill(session.desk, rows["plate"])
    fill(session.desk, rows["pet"], name=PASTED)
    page.opened(pasted_alone=True)
    assert page.banner.isVisible()
    assert page.cards["N10"].row.state is not State.FOUND
    assert page.cards["D7"].row.state is State.FOUND
    page._show_whole()
    assert not page.banner.isVisible()
    assert page.cards["N10"].row.state is State.FOUND


def test_the_pdf_is_masked_and_can_be_read_back(page, session, fill, rows, qtbot, answers, tmp_path):
    fill(session.desk, rows["phone"])
    session.answer("P1", Reply.YES)
    page.opened(save=True)
    answers.save = tmp_path / "checklist.pdf"
    qtbot.mouseClick(page.paper.pdf_button, Qt.MouseButton.LeftButton)
    text = " ".join(" ".join(one.extract_text() for one in pypdf.PdfReader(answers.save).pages).split())
    assert "My checklist" in text
    assert "900123" not in text
    assert "•••123" in text
    assert page.paper.notice.words == "Saved as checklist.pdf."
    assert session.desk.unsaved is False


def test_unmasking_asks_first(page, session, fill, rows, qtbot, answers, tmp_path):
    fill(session.desk, rows["phone"])
    page.opened(save=True)
    answers.yes = False
    page.paper.masked.click()
    assert page.paper.masked.isChecked()
    assert answers.asked[0][0] == "Show every detail in full?"
    answers.yes = True
    page.paper.masked.click()
    assert not page.paper.masked.isChecked()
    answers.save = tmp_path / "checklist.txt"
    qtbot.mouseClick(page.paper.text_button, Qt.MouseButton.LeftButton)
    assert "07700 900123" in answers.save.read_text("utf-8")
    answers.save = tmp_path / "checklist.html"
    page.paper.masked.click()
    qtbot.mouseClick(page.paper.html_button, Qt.MouseButton.LeftButton)
    assert "900123" not in answers.save.read_text("utf-8")
    assert len(answers.asked) == 2


def test_a_place_that_cannot_be_written_costs_one_sentence(page, session, qtbot, answers, tmp_path):
    session.answer("P1", Reply.YES)
    page.opened(save=True)
    answers.save = tmp_path / "no such folder" / "checklist.pdf"
    qtbot.mouseClick(page.paper.pdf_button, Qt.MouseButton.LeftButton)
    assert page.paper.notice.words == words()("printing.failed")
    assert session.desk.unsaved is True
    answers.save = None
    page.paper.notice.put_away()
    qtbot.mouseClick(page.paper.pdf_button, Qt.MouseButton.LeftButton)
    assert not page.paper.notice.isVisible()


def test_without_a_printer_it_says_what_to_do(page, qtbot):
    page.opened(save=True)
    qtbot.mouseClick(page.paper.print_button, Qt.MouseButton.LeftButton)
    assert page.paper.notice.words == words()("printing.nowhere")


def test_printing_goes_to_the_printer_chosen(page, session, qtbot, answers, tmp_path):
    session.answer("P1", Reply.YES)
    page.opened(save=True)
    answers.printers = answers.printing = True
    printer = page.paper._printer
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    qtbot.mouseClick(page.paper.print_button, Qt.MouseButton.LeftButton)
    assert len(pypdf.PdfReader(tmp_path / "printed.pdf").pages) > 1
    assert session.desk.unsaved is False


def test_the_preview_turns_its_pages(page, qtbot):
    page.opened(save=True)
    qtbot.waitUntil(lambda: page.paper.preview.pageCount() > 1)
    assert page.paper.position.text().startswith("Page 1 of ")
    qtbot.mouseClick(page.paper.next, Qt.MouseButton.LeftButton)
    assert page.paper.preview.currentPage() == 2
    assert page.paper.position.text().startswith("Page 2 of ")
    page.paper.back_button.click()
    assert page.stack.currentWidget() is page.list
