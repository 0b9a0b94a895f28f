"""The parts of pages: plain text, flows that wrap, columns that stack, cards that press, notices that speak."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.widgets.ask import Ask
from app.ui.widgets.buttons import button, one_of, switch
from app.ui.widgets.card import Card, empty
from app.ui.widgets.columns import Columns
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.press import PressCard
from app.ui.widgets.text import Text, tip

MARKUP = '<img src="//192.0.2.1/share/x.png"><b>bold</b>'


@pytest.mark.parametrize("make", [Text, chip, Notice])
def test_markup_stays_text(qtbot, make):
    made = make(MARKUP)
    label = made.label if isinstance(made, Notice) else made
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_tooltip_shows_markup_as_text(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, MARKUP)
    assert "<img" not in widget.toolTip()
    tip(widget, "")
    assert widget.toolTip() == ""


def test_button_takes_an_ampersand_literally_and_calls(qtbot):
    calls = []
    made = button("Print & save", lambda: calls.append(1))
    qtbot.addWidget(made)
    assert made.text() == "Print && save"
    assert made.accessibleName() == "Print & save"
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert calls == [1, 1]


def test_choices_give_their_values(qtbot):
    got = []
    box = one_of("Where", [("Here", "h"), ("There", "t")], got.append)
    check = switch("Really", got.append)
    qtbot.addWidget(box)
    qtbot.addWidget(check)
    box.setCurrentIndex(1)
    check.click()
    assert got == ["t", True]
    assert box.accessibleName() == "Where"


def test_flow_goes_on_in_the_next_line(qtbot):
    parts = [chip(f"word number {n}") for n in range(6)]
    holder = flow_of(*parts)
    qtbot.addWidget(holder)
    wide = holder.layout().heightForWidth(4000)
    narrow = holder.layout().heightForWidth(parts[0].sizeHint().width() * 2 + 10)
    assert narrow > 2 * wide
    holder.resize(parts[0].sizeHint().width() + 4, 400)
    holder.show()
    assert len({part.y() for part in parts}) == 6
    assert all(part.geometry().right() <= holder.width() for part in parts)


def test_columns_stack_when_narrow_and_stand_side_by_side_when_wide(qtbot):
    parts = [Card().add(Text(f"Part {n}")) for n in range(3)]
    columns = Columns(parts)
    qtbot.addWidget(columns)
    columns.resize(1200, 200)
    columns.show()
    qtbot.waitUntil(lambda: len({part.y() for part in parts}) == 1)
    columns.resize(300, 600)
    qtbot.waitUntil(lambda: len({part.x() for part in parts}) == 1 and len({part.y() for part in parts}) == 3)


def test_a_pressed_card_is_as_tall_as_what_stands_in_it(qtbot):
    calls = []
    card = PressCard("Open it", lambda: calls.append(1)).add(Text("A heading", "heading"), Text("word " * 40))
    qtbot.addWidget(card)
    assert card.heightForWidth(200) > card.heightForWidth(600) > 40
    card.resize(300, card.heightForWidth(300))
    card.show()
    qtbot.mouseClick(card.findChildren(QLabel)[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert len(calls) >= 2


def test_notice_shows_and_is_put_away(qtbot):
    notice = Notice(close_words="Put away")
    qtbot.addWidget(notice)
    assert not notice.isVisibleTo(notice.parentWidget()) and notice.isHidden()
    notice.say("The file has a password.", "problem")
    assert not notice.isHidden()
    assert notice.property("kind") == "problem"
    notice.close_button.click()
    assert notice.isHidden()
    assert notice.words == ""


def test_emptied_layout_holds_nothing(qtbot):
    card = Card().add(Text("one"), flow_of(Text("two")))
    qtbot.addWidget(card)
    empty(card.column)
    assert card.column.count() == 0


@pytest.mark.parametrize(
    ("key", "answer"), [(Qt.Key.Key_Return, "save"), (Qt.Key.Key_Escape, "back"), (Qt.Key.Key_Space, "save")]
)
def test_question_is_answered_by_keyboard(qtbot, key, answer):
    ask = Ask(None, "Second Look", "Save?", MARKUP, [("save", "Save"), ("let_go", "Let it go"), ("back", "Go back")])
    qtbot.addWidget(ask)
    ask.show()
    qtbot.waitUntil(ask.isActiveWindow)
    qtbot.keyClick(ask.focusWidget() if key == Qt.Key.Key_Space else ask, key)
    assert ask.answer == answer
    assert ask.isHidden()


def test_a_word_of_any_length_makes_no_label_wide(qtbot):
    made = Text(f"see {'W' * 400}@example.com")
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < 40 * made.fontMetrics().horizontalAdvance("W")
    assert made.text() == f"see {'W' * 400}@example.com"
    assert Text("a short one").text() == "a short one"
