"""Decisions by keyboard alone, in the whole window: many at once, undo, never again and its reversal from the list."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.finding import Choice

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def press(window, qtbot):
    """A key for whatever the keyboard stands on; `press.to(name)` walks with Tab until it stands on that control."""

    class Press:
        def __call__(self, key, modifier=Qt.KeyboardModifier.NoModifier):
            qtbot.keyClick(window.focusWidget() or window, key, modifier)
            QApplication.processEvents()  # what a key brings onto the page is shown a turn later

        def to(self, name):
            for _ in range(250):
                if name in (window.focusWidget().accessibleName(), getattr(window.focusWidget(), "text", str)()):
                    return window.focusWidget()
                self(Qt.Key.Key_Tab)
            raise AssertionError(f"the keyboard never came to {name!r}")

    return Press()


def table_with(window, session, press, fill, *rows):
    """The table of all findings, reached by keys."""
    fill(session.desk, *rows)
    session.desk_changed.emit()
    press(Qt.Key.Key_4, CTRL)
    press(Qt.Key.Key_F, CTRL)
    page = window.page("findings")
    page.throttle.now()
    assert page.table.search.hasFocus()
    for _ in range(30):
        if page.table.table.hasFocus():
            return page
        press(Qt.Key.Key_Tab)
    raise AssertionError("the table is not reached")


def numbers(rows, n):
    return [
        replace(rows["phone"], value=f"07700 9001{k:02}", text=f"ring 07700 9001{k:02}", year=2010 + k)
        for k in range(n)
    ]


def decided(session):
    return sorted(one.choice.value for one in session.desk.decisions.values())


def test_many_at_once_and_undo(window, session, qtbot, press, fill, rows):
    page = table_with(window, session, press, fill, *numbers(rows, 6))
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Down, SHIFT)
    assert page.table.chosen.text() == "3 chosen"
    press(Qt.Key.Key_K, CTRL)
    assert decided(session) == ["kept"] * 3
    assert page.table.table.hasFocus(), "the keyboard stays where the work is"
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_D, CTRL)
    assert decided(session) == ["dealt_with"] * 3 + ["kept"] * 3
    press(Qt.Key.Key_Z, CTRL)
    assert decided(session) == ["kept"] * 3, "many at once are one step"
    press(Qt.Key.Key_Z, CTRL)
    assert decided(session) == []
    page.throttle.now()
    assert page.table.model.rowCount() == 6


def test_the_buttons_below_the_table_by_tab_and_space(window, session, press, fill, rows):
    page = table_with(window, session, press, fill, *numbers(rows, 4))
    press(Qt.Key.Key_A, CTRL)
    wrong = page.table.choices[Choice.WRONG]
    press.to(wrong.text())
    assert wrong.hasFocus()
    press(Qt.Key.Key_Space)
    assert decided(session) == ["wrong"] * 4
    press.to(page.undo_button.text())
    press(Qt.Key.Key_Space)
    assert decided(session) == []


def test_never_again_its_undo_and_its_reversal_from_the_list(window, session, press, fill, rows):
    page = table_with(window, session, press, fill, rows["phone"], rows["phone"], rows["plate"])
    press(Qt.Key.Key_Home, CTRL)
    while page.detail.finding.hit.value != "07700 900123":
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_R, CTRL)
    assert decided(session) == ["wrong"]
    page.table.reset()
    page.throttle.now()
    page.table.table.setFocus()
    press(Qt.Key.Key_Home, CTRL)
    while page.detail.after.never.isHidden():
        press(Qt.Key.Key_Down)
    press.to(page.detail.after.never.text())
    press(Qt.Key.Key_Space)
    assert len(session.desk.never) == 1
    assert decided(session) == ["wrong"] * 2, "the other place too"
    assert window.focusWidget().isVisible(), "the keyboard is somewhere"
    press(Qt.Key.Key_Z, CTRL)
    assert session.desk.never == {}
    page.throttle.now()
    press.to(page.detail.after.never.text())
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Comma, CTRL)
    card = window.page("settings").never
    card.refresh()
    press.to("Mark it again: 07700 900123")
    press(Qt.Key.Key_Space)
    assert session.desk.never == {}
    assert decided(session) == ["wrong"], "what was called wrong by itself stays so"
    assert card.isHidden()
    assert window.focusWidget().isVisible()


def test_the_keyboard_goes_on_in_the_list_of_what_is_never_marked(window, session, press, fill, rows):
    for finding in fill(session.desk, *numbers(rows, 3)):
        session.never_mark(finding)
    press(Qt.Key.Key_Comma, CTRL)
    press.to("Mark it again: 07700 900101")
    press(Qt.Key.Key_Space)
    assert window.focusWidget().accessibleName() == "Mark it again: 07700 900102"
    press(Qt.Key.Key_Space)
    assert window.focusWidget().accessibleName() == "Mark it again: 07700 900100"
    press(Qt.Key.Key_Space)
    assert session.desk.never == {}
    assert window.focusWidget().isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert len(session.desk.never) == 1
