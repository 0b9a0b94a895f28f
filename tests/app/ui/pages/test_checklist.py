"""The checklist: states in words, answers and evidence with real check boxes, findings one click away, the paper."""

from datetime import date

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox

from app.assets import reasons, words
from app.core.desk import PASTED
from app.core.finding import Choice
from app.core.guidance import Reply, Section, State
from app.ui.pages.checklist import ChecklistPage
from detectors.contract import Type


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
    qtbot.keyClick(card.replies[Reply.YES], Qt.Key.Key_Tab)
    assert card.replies[Reply.NOT_YET].hasFocus()
    qtbot.keyClick(card.replies[Reply.NOT_YET], Qt.Key.Key_Space)
    assert session.desk.answers["P1"].reply is Reply.NOT_YET
    assert [reply for reply, box in card.replies.items() if box.isChecked()] == [Reply.NOT_YET]
    qtbot.keyClick(card.replies[Reply.NOT_YET], Qt.Key.Key_Space)
    assert session.desk.answers == {}
    assert not any(made.isChecked() for made in card.replies.values())


def test_every_box_is_a_check_box_that_says_its_rule(page, session, fill, rows):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    for rule, card in page.cards.items():
        boxes = [*card.replies.values(), *(line.box for line in card.lines.values())]
        assert all(type(box) is QCheckBox and f"{rule}: " in box.accessibleName() for box in boxes)
    assert [name.split(":")[0] for name in (box.accessibleName() for box in page.cards["P1"].replies.values())] == [
        "Yes. P1",
        "Not yet. P1",
        "Doesn't apply. P1",
    ]
    assert len(page.cards["N10"].lines) == 2


def test_ticking_a_line_deals_with_that_group_and_unticking_opens_it(page, session, fill, rows, qtbot):
    phone, plate, *_ = fill(session.desk, rows["phone"], rows["plate"], rows["phone"])
    changed(page, session)
    card = page.cards["N10"]
    line = card.lines[phone.group]
    line.box.setFocus()
    qtbot.keyClick(line.box, Qt.Key.Key_Space)
    decided = {f.fingerprint for f in session.desk.findings() if not session.desk.is_open(f)}
    assert decided == {f.fingerprint for f in session.desk.findings() if f.group == phone.group}
    assert len(decided) == 2
    assert card.lines[phone.group] is line and line.box.hasFocus() and line.box.isChecked()
    assert page.done.isVisible() and "Phone number" in page.done.words
    qtbot.keyClick(line.box, Qt.Key.Key_Space)
    assert session.desk.decisions == {} and not line.box.isChecked()
    page._undo()
    assert len(session.desk.decisions) == 2 and line.box.isChecked()
    page._undo()
    assert session.desk.decisions == {}
    other = card.lines[plate.group]
    qtbot.mouseClick(other.line, Qt.MouseButton.LeftButton)
    assert other.box.isChecked()
    assert card.row.state is State.FOUND
    line.box.click()
    assert card.row.state is not State.FOUND


def test_a_tick_leaves_what_was_kept_alone(page, session, fill, rows):
    first, second = fill(session.desk, rows["phone"], rows["phone"])
    session.decide([first], Choice.KEPT)
    changed(page, session)
    page.cards["N10"].lines[first.group].box.click()
    assert session.desk.decisions[first.fingerprint].choice is Choice.KEPT
    assert session.desk.decisions[second.fingerprint].choice is Choice.DEALT_WITH


def test_lines_stay_where_they_are_while_a_person_works_through_them(page, session, fill, rows):
    row = rows["Row"]
    many = [row(Type.PHONE, f"07700 9001{n:02}", f"ring 07700 9001{n:02}") for n in range(12)]
    fill(session.desk, *many)
    changed(page, session)
    card = page.cards["N10"]
    before = list(card.lines)
    assert len(before) == 6
    assert "6 more" in card.noted.text()
    card.lines[before[0]].box.click()
    assert list(card.lines)[:6] == before
    assert len(card.lines) == 7
    card.lines[before[1]].box.click()
    assert list(card.lines)[:6] == before and len(card.lines) == 8
    page.left()
    page.throttle.now()
    assert not set(before[:2]) & set(card.lines)
    assert len(card.lines) == 6


def test_evidence_is_one_click_away(page, session, fill, rows, qtbot, went):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    card = page.cards["N10"]
    assert card.state.text() == "Found"
    assert card.evidence.text() == "Show the 2 findings"
    assert any("07700 900123" in line.line.text() for line in card.lines.values())
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
    assert card.more.is_open
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


def test_the_copy_for_a_rep_is_masked_and_saves_no_answers(page, session, fill, rows, qtbot, answers, tmp_path):
    fill(session.desk, rows["phone"])
    session.answer("P1", Reply.YES)
    page.opened(save=True)
    paper = page.paper
    paper.masked.click()
    paper.rep.click()
    assert paper.masked.isChecked() and not paper.masked.isEnabled()
    assert paper.told.isVisible()
    told = {rule.id for section in paper.document().sections for rule in section.rules}
    assert "N5" not in told and "N10" in told
    answers.save = tmp_path / "copy.txt"
    qtbot.mouseClick(paper.text_button, Qt.MouseButton.LeftButton)
    made = answers.save.read_text("utf-8")
    assert "900123" not in made and "N10" in made and "N5 " not in made
    assert session.desk.unsaved is True
    paper.rep.click()
    assert paper.masked.isEnabled() and not paper.told.isVisible()
    answers.save = tmp_path / "mine.txt"
    qtbot.mouseClick(paper.text_button, Qt.MouseButton.LeftButton)
    assert session.desk.unsaved is False


def test_tab_walks_down_a_card_in_the_order_it_is_read(page, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    card = page.cards["P7"]
    wanted = [*(line.box for line in card.lines.values()), card.evidence, *card.replies.values(), card.more]
    assert len(card.lines) == 2
    before = page.cards["P6"].more
    before.setFocus()
    for control in wanted:
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        assert page.window().focusWidget() is control, control.accessibleName()
    qtbot.keyClick(card.more, Qt.Key.Key_Space)
    assert card.aside.isVisible()
    qtbot.keyClick(card.more, Qt.Key.Key_Space)
    assert not card.aside.isVisible()


def test_what_shows_and_hides_is_no_check_box_to_a_screen_reader(page):
    spoken = QAccessible.queryAccessibleInterface(page.cards["P1"].more)
    assert spoken.role() == QAccessible.Role.Button
