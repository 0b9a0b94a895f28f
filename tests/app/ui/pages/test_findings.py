"""Findings: cards, table, detail, decisions; and that live changes move nothing under the person's hands."""

import pytest
from PySide6.QtCore import Qt

from app.assets import reasons, words
from app.core.coverage import Source
from app.core.desk import ARCHIVE
from app.core.finding import Choice
from app.core.item import Author, Item, Kind
from app.ui.models.rows import Decided
from app.ui.pages.findings import FindingsPage
from detectors.contract import Hit, Sure, Type, Whose


@pytest.fixture
def went():
    return []


@pytest.fixture
def page(qtbot, session, theme, went, answers):
    go = lambda place, **args: went.append((place, args))  # noqa: E731
    made = FindingsPage(session, words(), go, reasons(), answers.choosers())
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def numbers(rows, n, year=None):
    return [
        rows["Row"](Type.PHONE, f"07700 9001{i:02}", f"call 07700 9001{i:02} now", year=year or 2000 + i % 20)
        for i in range(n)
    ]


def changed(page, session):
    session.desk_changed.emit()
    page.throttle.now()


def shown_values(page):
    return [card.value.text() for card in page.heap.cards if card.isVisibleTo(page)]


def test_with_nothing_loaded_it_says_so_and_where_to_go(page, went, qtbot):
    assert page.lists.currentWidget() is page.nothing
    assert "safe" not in (page.nothing.title.text() + page.nothing.text.text()).lower()
    qtbot.mouseClick(page.nothing.load, Qt.MouseButton.LeftButton)
    assert went == [("load", {})]


def test_an_empty_heap_says_what_was_looked_at(page, session, fill, rows):
    fill(session.desk, rows["phone"], rows["phone"])
    changed(page, session)
    page.tabs.setCurrentIndex(2)
    assert page.lists.currentWidget() is page.nothing
    assert "2 posts" in page.nothing.text.text()


def test_ten_cards_at_a_time(page, session, fill, rows, qtbot):
    fill(session.desk, *numbers(rows, 23))
    changed(page, session)
    page.tabs.setCurrentIndex(1)
    assert page.tabs.tabText(1) == "Soon (23)"
    assert len(shown_values(page)) == 10
    assert page.heap.position.text() == "1 to 10 of 23"
    qtbot.mouseClick(page.heap.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.heap.next, Qt.MouseButton.LeftButton)
    assert len(shown_values(page)) == 3
    assert not page.heap.next.isEnabled()


def test_a_card_tells_in_how_many_places_and_its_detail_lists_them(page, session, fill, rows, qtbot):
    fill(session.desk, *[rows["phone"]] * 14)
    changed(page, session)
    page.tabs.setCurrentIndex(1)
    card = page.heap.cards[0]
    assert "In 14 posts" in card.where.text()
    qtbot.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
    assert page.detail.places_model.rowCount() == 14
    assert page.detail.value.text() == "07700 900123"
    assert page.detail.text.toPlainText() == "ring me on 07700 900123 after six"
    assert [one.cursor.selectedText() for one in page.detail.text.extraSelections()] == ["07700 900123"]
    assert "posts/your_posts_1.json" in page.detail.facts.text()
    assert page.detail.first.isVisibleTo(page)
    assert page.detail.first.words == session.desk.guidance.evidence_first


def test_deciding_a_card_moves_on_and_undo_brings_it_back(page, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"], rows["phone"], *numbers(rows, 3, 2018))
    changed(page, session)
    page.tabs.setCurrentIndex(1)
    card = page.heap.cards[0]
    assert card.value.text() == "07700 900123"
    card.choices[Choice.DEALT_WITH].setFocus()
    qtbot.keyClick(card.choices[Choice.DEALT_WITH], Qt.Key.Key_Space)
    assert len(session.desk.decisions) == 2
    assert "07700 900123" not in shown_values(page)
    assert page.heap.cards[0].choices[Choice.DEALT_WITH].hasFocus()
    assert page.done.words == "Marked as dealt with: 2 places."
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    assert session.desk.decisions == {}
    assert "07700 900123" in shown_values(page)


def test_keys_decide_of_the_card_the_keyboard_stands_on(page, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"])
    changed(page, session)
    page.tabs.setCurrentIndex(1)
    page.heap.cards[0].show_button.setFocus()
    qtbot.keyClick(page.heap.cards[0].show_button, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert [one.choice for one in session.desk.decisions.values()] == [Choice.KEPT]


def test_detail_decides_of_one_place_or_of_all(page, session, fill, rows, qtbot):
    fill(session.desk, *[rows["phone"]] * 3)
    changed(page, session)
    page.tabs.setCurrentIndex(1)
    page.heap.cards[0].show_button.click()
    page.detail.everywhere.setChecked(False)
    qtbot.mouseClick(page.detail.choices[Choice.WRONG], Qt.MouseButton.LeftButton)
    assert len(session.desk.decisions) == 1
    page.detail.everywhere.setChecked(True)
    qtbot.mouseClick(page.detail.choices[Choice.KEPT], Qt.MouseButton.LeftButton)
    assert [one.choice for one in session.desk.decisions.values()] == [Choice.KEPT] * 3
    qtbot.mouseClick(page.detail.reopen, Qt.MouseButton.LeftButton)
    assert session.desk.decisions == {}


def test_bulk_decisions_in_the_table(page, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"], rows["plate"], rows["pet"])
    changed(page, session)
    page.tabs.setCurrentIndex(3)
    assert page.table.model.rowCount() == 3
    page.table.table.setFocus()
    page.table.table.selectAll()
    assert page.table.chosen.text() == "3 chosen"
    qtbot.keyClick(page.table.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(session.desk.decisions) == 3
    assert page.table.model.rowCount() == 0
    assert page.table.empty.isVisible()
    page.table.reset()
    assert page.table.model.rowCount() == 3


def test_what_is_only_worth_a_look_is_hidden_until_asked_for(page, session, fill, rows):
    fill(session.desk, rows["phone"], rows["look"])
    changed(page, session)
    page.tabs.setCurrentIndex(3)
    assert page.table.model.rowCount() == 1
    page.table.look.setChecked(True)
    assert page.table.model.rowCount() == 2


def test_search_waits_for_a_pause_and_finds_words_in_the_texts(page, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    page.tabs.setCurrentIndex(3)
    page.table.search.setFocus()
    qtbot.keyClicks(page.table.search, "fiesta")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    assert page.table.count.text() == "1 finding shown"


def test_opened_for_a_rule_shows_its_findings_open_and_decided(page, session, fill, rows):
    phone, _pet = fill(session.desk, rows["phone"], rows["pet"])
    session.decide([phone], Choice.KEPT)
    page.opened(rule="N10")
    assert page.tabs.currentIndex() == 3
    assert page.table.model.rowCount() == 1
    assert page.table.model.finding(0).hit.value == "07700 900123"
    assert page.table.state.currentData() is None
    assert page.table.model.filter.decided is Decided.BOTH


def test_opened_for_a_group_shows_its_detail(page, session, fill, rows):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    group = next(one for one in session.desk.groups() if one.type is Type.VEHICLE_REG)
    page.opened(group=group.id)
    assert page.detail.value.text() == "AB12 CDE"


def test_the_rule_opens_in_the_checklist(page, session, fill, rows, went, qtbot):
    fill(session.desk, rows["phone"])
    changed(page, session)
    page.opened(group=session.desk.groups()[0].id)
    first = page.detail.rules.itemAt(0).layout().itemAt(0).widget()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert went == [("checklist", {"rule": first.text()})]


def test_more_findings_leave_place_focus_and_scroll_alone(page, session, fill, rows, monkeypatch, qtbot):
    fill(session.desk, *numbers(rows, 8, 2015))
    changed(page, session)
    page.tabs.setCurrentIndex(1)
    before = shown_values(page)
    card = page.heap.cards[6]
    card.show_button.setFocus()
    page.heap.verticalScrollBar().setValue(300)
    monkeypatch.setattr(type(session), "scanning", property(lambda _self: True))
    fill(session.desk, *[rows["phone"]] * 30, anew=False)
    changed(page, session)
    assert shown_values(page)[:8] == before
    assert shown_values(page)[8] == "07700 900123"
    assert card.show_button.hasFocus()
    assert page.heap.verticalScrollBar().value() == 300


def test_the_detail_shown_survives_more_findings(page, session, fill, rows):
    fill(session.desk, rows["phone"])
    changed(page, session)
    page.opened(group=session.desk.groups()[0].id)
    finding = page.detail.finding
    fill(session.desk, rows["phone"], rows["plate"], anew=False)
    changed(page, session)
    assert page.detail.finding == finding
    assert page.detail.places_model.rowCount() == 2
    session.desk.clear(ARCHIVE)
    changed(page, session)
    assert page.detail.finding is None


def test_a_narrow_window_shows_list_or_detail_with_a_way_back(page, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"])
    changed(page, session)
    page.resize(620, 600)
    page.tabs.setCurrentIndex(1)
    card = page.heap.cards[0]
    assert not page.detail.isVisible()
    qtbot.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
    assert page.detail.isVisible()
    assert not card.isVisible()
    assert page.detail.back_button.hasFocus()
    qtbot.keyClick(page.detail.back_button, Qt.Key.Key_Escape)
    assert card.show_button.hasFocus()


def test_text_is_never_taken_for_markup(page, session, fill, rows):
    evil = rows["Row"](Type.PHONE, "07700 900123", "<img src='x'><b>07700 900123</b>")
    fill(session.desk, evil)
    changed(page, session)
    page.tabs.setCurrentIndex(1)
    card = page.heap.cards[0]
    assert "<b>" in card.around.text()
    assert card.around.textFormat() is Qt.TextFormat.PlainText
    card.show_button.click()
    assert "<img src='x'>" in page.detail.text.toPlainText()


def test_the_clean_up_list_is_a_tab_of_its_own(page, session, fill, rows):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    page.tabs.setCurrentIndex(4)
    assert page.lists.currentWidget() is page.clean
    assert not page.detail.isVisibleTo(page)
    assert [card.title.text() for card in page.clean.cards if card.isVisibleTo(page)] == [
        "Comment, 12 May 2015: Car registrations",
        "Post, 12 May 2019: Phone numbers",
    ]
    page.tabs.setCurrentIndex(0)
    assert page.lists.currentWidget() is page.heap


def test_what_is_dealt_with_in_the_clean_up_list_leaves_it(page, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    page.tabs.setCurrentIndex(4)
    qtbot.mouseClick(page.clean.cards[0].done_button, Qt.MouseButton.LeftButton)
    page.throttle.now()
    assert [card.entry.label for card in page.clean.cards if card.isVisibleTo(page)] == ["Post"]
    assert [d.choice for d in session.desk.decisions.values()] == [Choice.DEALT_WITH]


def test_a_finding_of_another_heap_is_not_left_beside_these_cards(page, session, fill, rows):
    fill(session.desk, rows["phone"], rows["plate"])
    changed(page, session)
    page.tabs.setCurrentIndex(0)
    page.heap.cards[0].show_button.click()
    assert page.detail.finding.hit.type is Type.VEHICLE_REG
    page.tabs.setCurrentIndex(3)
    assert page.detail.finding is not None, "the table holds it too"
    page.tabs.setCurrentIndex(1)
    assert page.detail.finding is None
    assert page.detail.pick.isVisibleTo(page)


def test_what_comes_from_a_field_is_marked_where_its_words_have_it(page, session):
    source = Source("facebook")
    session.desk.begin(ARCHIVE, source)
    name = Item("i1", Kind.PROFILE, "Robin.Probation", author=Author.ME)
    place = Item("i2", Kind.LISTING, "Pushchair, collect from ours", author=Author.ME)
    in_name = Hit(Type.PROFILE_EMPLOYER, 0, 9, "probation", Sure.SURE, "evidence.employer_in_name", Whose.MINE)
    on_map = Hit(Type.COORDINATES, 0, 28, "54.0341, -2.1583", Sure.SURE, "evidence.listing", Whose.MINE)
    marked = []
    for item, hit in ((name, in_name), (place, on_map)):
        finding = session.desk.add(ARCHIVE, item, [hit])[0]
        page.detail.show_finding(finding, [(finding, item)])
        marked.append([one.cursor.selectedText() for one in page.detail.text.extraSelections()])
    assert marked == [["Probation"], []], "a map point stands in no word"


def test_it_opens_at_a_heap_that_has_something(page, session, fill, rows):
    fill(session.desk, rows["phone"])
    changed(page, session)
    assert page.tabs.currentIndex() == 0
    page.opened()
    assert page.tabs.currentIndex() == 1
    assert page.heap.cards[0].isVisibleTo(page)
    page.tabs.setCurrentIndex(3)
    page.opened()
    assert page.tabs.currentIndex() == 3, "what was shown last"
