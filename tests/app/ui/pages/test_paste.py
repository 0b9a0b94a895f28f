"""Before you post, with the real checking process: marks, cards, rules, several posts, and input that is none."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.assets import words
from app.core.finding import Choice
from app.core.item import Audience, Author, Item, Kind
from app.core.paste import Cut
from app.ui.pages.paste import PastePage
from detectors.contract import Hit, Sure, Type

POST = "🎉 We moved! Ring me on 07700 900123 or write to sam@example.org"
TWICE = "Ring me on 07700 900123.\n\nI said: 07700 900123!"


@pytest.fixture
def went():
    return []


@pytest.fixture
def page(qtbot, session, theme, went):
    made = PastePage(session, words(), lambda place, **args: went.append((place, args)))
    qtbot.addWidget(made)
    made.resize(980, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def put(page, qtbot, text):
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        page.editor.setPlainText(text)
    return page


def shown(page):
    QApplication.processEvents()  # what was just added shows itself in the next round
    return "\n".join(label.text() for label in page.results.findChildren(QLabel) if label.isVisibleTo(page))


def marked(page):
    text = page.editor.toPlainText().encode("utf-16-le")
    return sorted(text[m.start * 2 : m.end * 2].decode("utf-16-le") for m in page.editor.marks)


def test_typing_marks_and_makes_cards(page, qtbot):
    page.editor.setFocus()
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        qtbot.keyClicks(page.editor, "ring 07700 900123")
    qtbot.waitUntil(lambda: marked(page) == ["07700 900123"])
    assert "Phone number" in shown(page)
    assert "1 place marked in one post" in page.status.text()


def test_emoji_do_not_shift_marks(page, qtbot):
    put(page, qtbot, POST)
    assert marked(page) == ["07700 900123", "sam@example.org"]
    assert len(page.results.cards) == 2


def test_card_says_what_why_how_sure_and_which_rule(page, qtbot, went):
    put(page, qtbot, POST)
    card = next(c for c in page.results.cards if c.group.type.value == "PHONE")
    said = "\n".join(label.text() for label in card.findChildren(QLabel))
    assert "Phone number" in said
    assert "07700 900123" in said
    assert words()("types.PHONE.why") in said
    assert "Sure" in said or "Likely" in said
    assert "Marked because: " in said
    rule = next(b for b in card.findChildren(QPushButton) if b.text() == "N10")
    assert "Open in the checklist: N10" in rule.accessibleName()
    rule.click()
    assert went == [("checklist", {"rule": "N10"})]


def test_card_selects_the_text_and_goes_round(page, qtbot):
    put(page, qtbot, TWICE)
    assert len(page.results.cards) == 1
    starts = []
    for _ in range(3):
        qtbot.mouseClick(page.results.cards[0].head, Qt.MouseButton.LeftButton)
        assert page.editor.textCursor().selectedText() == "07700 900123"
        starts.append(page.editor.textCursor().selectionStart())
    assert starts[0] == starts[2] != starts[1]
    assert page.editor.hasFocus()


def test_cursor_in_a_mark_chooses_its_card(page, qtbot):
    put(page, qtbot, POST)
    mark = page.editor.marks[-1]
    cursor = page.editor.textCursor()
    cursor.setPosition(mark.start + 2)
    page.editor.setTextCursor(cursor)
    chosen = [card.group.id for card in page.results.cards if card.property("chosen")]
    assert chosen == [mark.key]


def test_cards_by_keyboard(page, qtbot):
    put(page, qtbot, POST)
    head = page.results.cards[0].head
    head.setFocus()
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert page.editor.textCursor().hasSelection()


def test_several_posts(page, qtbot):
    page.about.cut.setCurrentIndex(page.about.cut.findData(Cut.BLANK_LINE))
    put(page, qtbot, TWICE)
    assert "in 2 posts" in page.status.text()
    assert marked(page) == ["07700 900123", "07700 900123"]


def test_what_is_told_reaches_the_items(page, qtbot):
    page.about.where.setCurrentIndex(1)
    page.about.audience.setCurrentIndex(page.about.audience.findData(Audience.FRIENDS))
    page.about.sharing.setChecked(True)
    put(page, qtbot, POST)
    item = page._session.pasted_rows[0][1]
    assert (item.kind, item.author, item.audience, item.facts.title) == (
        Kind.RESHARE,
        Author.OTHER,
        Audience.FRIENDS,
        "Facebook",
    )
    assert "somebody else's words" in shown(page)
    assert "Even when few people can see it" in shown(page)


def test_evidence_comes_first(page, qtbot):
    put(page, qtbot, POST)
    assert page._session.desk.guidance.evidence_first in shown(page)


def test_nothing_found_is_not_called_safe(page, qtbot):
    put(page, qtbot, "Lovely weather today")
    assert "Nothing was marked" in shown(page)
    assert "Phone numbers" in shown(page)
    assert "safe" not in shown(page).lower()
    assert page.to_checklist.isEnabled()


def test_empty_box_offers_an_example(page, qtbot):
    assert not page.to_checklist.isEnabled()
    button = next(b for b in page.results.findChildren(QPushButton) if "Try this" in b.text())
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        button.click()
    assert "Phone number" in shown(page)
    assert "Address" in shown(page)


def test_checklist_for_what_was_pasted(page, qtbot, went):
    put(page, qtbot, POST)
    page.to_checklist.click()
    assert went == [("checklist", {"pasted_alone": True})]


def test_cleared_words_come_back(page, qtbot):
    put(page, qtbot, POST)
    page.clear.click()
    assert page.editor.toPlainText() == ""
    assert page._session.desk.findings() == []
    assert "Nothing here yet" in shown(page)
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        page.editor.undo()
    assert page.editor.toPlainText() == POST
    assert marked(page) == ["07700 900123", "sam@example.org"]


def test_binary_is_told_and_kept(page, qtbot):
    rubbish = "\x7fELF\x02\x01\x01" + "\x01\x02\x03\x04\x05\x06" * 40
    with qtbot.waitSignal(page._session.checked):
        page.editor.setPlainText(rubbish)
    assert "not like words" in page.notice.words
    assert page.editor.toPlainText() == rubbish
    put(page, qtbot, POST)
    assert page.notice.isHidden()
    assert len(page.results.cards) == 2


def test_half_an_emoji_does_no_harm(page, qtbot):
    mime = QMimeData()
    mime.setText("\ud83d ring 07700 900123")
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        page.editor.insertFromMimeData(mime)
    page.results.cards[0].head.click()
    assert page.editor.textCursor().selectedText() == "07700 900123"


def test_a_megabyte_is_told_checked_and_kept(page, qtbot):
    text = "\n".join(f"nothing to see in line {n}" for n in range(40_000)) + "\nring 07700 900123"
    assert len(text) > 1_000_000
    with qtbot.waitSignal(page._session.checked, timeout=60_000):
        page.editor.setPlainText(text)
    assert f"{len(text):,}" in page.notice.words
    qtbot.waitUntil(lambda: marked(page) == ["07700 900123"], timeout=60_000)
    assert page.editor.toPlainText() == text


def test_too_much_to_paste_is_told(page, qtbot):
    page.editor.setPlainText("here before")
    page.editor.refused.emit()
    assert "not pasted" in page.notice.words
    assert page.editor.toPlainText() == "here before"


def test_ten_cards_at_a_time(page, qtbot):
    put(page, qtbot, "\n".join(f"ring 07700 9001{n:02}" for n in range(13)))
    assert len(page.results.cards) == 10
    more = next(b for b in page.results.findChildren(QPushButton) if "ten more" in b.text())
    more.click()
    qtbot.waitUntil(lambda: len(page.results.cards) == 13)
    assert len(page.editor.marks) == 13


def test_what_was_called_wrong_is_not_marked(page, qtbot):
    put(page, qtbot, POST)
    phone = next(c for c in page.results.cards if c.group.type.value == "PHONE")
    page._session.decide(phone.group.findings, Choice.WRONG)
    assert marked(page) == ["sam@example.org"]


def test_a_check_that_broke_off_is_told(page, qtbot):
    page._session.failed.emit("stopped", {})
    assert page.notice.property("kind") == "problem"
    assert page.notice.words


def test_typing_again_keeps_cards_that_are_the_same(page, qtbot):
    put(page, qtbot, POST)
    before = list(page.results.cards)
    page.editor.moveCursor(QTextCursor.MoveOperation.Start)
    with qtbot.waitSignal(page._session.checked, timeout=20_000):
        qtbot.keyClicks(page.editor, "oh ")
    assert page.results.cards == before
    assert marked(page) == ["07700 900123", "sam@example.org"]


def test_the_next_ten_take_the_keyboard_with_them(page, qtbot):
    put(page, qtbot, "\n".join(f"ring 07700 9001{n:02}" for n in range(13)))
    more = next(b for b in page.results.findChildren(QPushButton) if "ten more" in b.text())
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.results.cards) == 13)
    qtbot.waitUntil(page.results.cards[10].head.hasFocus)


@pytest.fixture
def doubtful(session):
    """The pasted text has one detail that is only worth a look, and one that is sure."""
    text = "maybe 12345, surely 07700 900123"
    item = Item("pasted#0", Kind.POST, text, author=Author.ME)
    hits = [
        Hit(Type.ARGUMENT, 6, 11, "12345", Sure.LOOK, "x.y"),
        Hit(Type.PHONE, 20, 32, "+447700900123", Sure.SURE, "x.y"),
    ]
    session.pasted_rows = session.desk.take_pasted([(0, item)], [hits], [Type.PHONE, Type.ARGUMENT])
    return text


def test_what_is_worth_a_look_is_hidden_until_asked_for(page, qtbot, session, doubtful):
    page._sent = page._answered = doubtful
    page.editor.blockSignals(True)
    page.editor.setPlainText(doubtful)
    page.editor.blockSignals(False)
    page.editor.asked()
    session.desk_changed.emit()
    assert marked(page) == ["07700 900123"]
    assert not page.results.look.isHidden()
    page.results.look.click()
    qtbot.waitUntil(lambda: marked(page) == ["07700 900123", "12345"])
    assert {mark.tone for mark in page.editor.marks} == {"soon", "look"}
    assert "Worth a look" in shown(page)
    page.results.look.click()
    qtbot.waitUntil(lambda: marked(page) == ["07700 900123"])


def test_tab_goes_from_the_words_to_the_cards_and_then_to_the_switch(page, qtbot, session, doubtful):
    page._sent = page._answered = doubtful
    session.desk_changed.emit()
    shown(page)
    page.editor.setFocus()
    seen = []
    for _ in range(30):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        if page.focusWidget() is page.editor:
            break
        seen.append(page.focusWidget())
    head = seen.index(page.results.cards[0].head)
    assert seen.index(page.to_checklist) < head < seen.index(page.results.look)


def test_a_long_text_is_answered_in_pieces_from_the_top(page, qtbot):
    text = "ring 07700 900123\n" + "she hit me again and my manager is an idiot, 14 Larch Row, Leeds LS1 4AP\n" * 3000
    shares, told = [], []

    def heard():
        shares.append(page._session.looked_at)
        told.append(page.status.text())

    page._session.checked.connect(heard)
    with qtbot.waitSignal(page._session.checked, timeout=60_000):
        page.editor.setPlainText(text)
    assert shares[0] < 1
    assert marked(page)[0] == "07700 900123"
    assert page.status.text() == words()("paste.part", percent=int(100 * shares[0]))
    qtbot.waitUntil(lambda: shares[-1] == 1, timeout=120_000)
    assert shares == sorted(shares)
    page._session.checked.disconnect(heard)


def test_typing_in_a_long_text_is_answered_without_waiting_for_the_whole(page, qtbot):
    text = "she hit me again and my manager is an idiot, 14 Larch Row, Leeds LS1 4AP\n" * 1000
    page.editor.setPlainText(text)
    page.check()
    with qtbot.waitSignal(page._session.checked, timeout=120_000):
        pass
    cursor = page.editor.textCursor()
    cursor.setPosition(0)
    cursor.insertText("ring 07700 900123 ")
    page.check()
    numbers = []
    page._session._check.checked.connect(lambda reply: numbers.append(reply.number))
    qtbot.waitUntil(lambda: "07700 900123" in marked(page), timeout=60_000)
    older = [number for number in numbers if number != page._session._number]
    assert len(older) <= 2  # what was on its way already; of the sixty pieces of the older question no more are made
    assert numbers[-1] == page._session._number
    qtbot.waitUntil(lambda: page._session.looked_at == 1, timeout=120_000)
