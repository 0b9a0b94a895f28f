"""Refreshes are seldom enough: at once when quiet, five a second at most, none while hidden."""

from PySide6.QtWidgets import QWidget

from app.ui.throttle import SHORTEST, Throttle


def test_many_pokes_few_refreshes_and_none_is_lost(qtbot):
    page, calls = QWidget(), []
    qtbot.addWidget(page)
    throttle = Throttle(page, lambda: calls.append(1))
    page.show()
    for _ in range(50):
        throttle.poke()
    assert len(calls) == 1
    qtbot.waitUntil(lambda: len(calls) == 2, timeout=SHORTEST * 5)
    qtbot.wait(SHORTEST * 2)
    assert len(calls) == 2


def test_a_hidden_page_is_refreshed_once_as_it_is_shown(qtbot):
    page, calls = QWidget(), []
    qtbot.addWidget(page)
    throttle = Throttle(page, lambda: calls.append(1))
    throttle.poke()
    throttle.poke()
    assert calls == []
    page.show()
    assert len(calls) == 1
