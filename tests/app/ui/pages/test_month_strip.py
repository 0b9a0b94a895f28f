"""The strip of months: bars of what is shown, walked by keys, one month alone by Enter or click; told in words."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app.assets import reasons, words
from app.core.coverage import Source
from app.core.desk import PASTED
from app.core.item import Item, Kind
from app.ui.pages.findings import FindingsPage
from app.ui.pages.parts.month_strip import MonthStrip
from detectors.contract import Hit, Sure, Type


@pytest.fixture
def page(qtbot, session, theme, fill, rows, answers):
    row = rows["Row"]
    fill(
        session.desk,
        *(row(Type.PHONE, f"07700 90012{n}", f"ring 07700 90012{n}", year=year) for n, year in enumerate((2015, 2019))),
        row(Type.PHONE, "07700 900129", "ring 07700 900129", year=2019),
        row(Type.PHONE, "07700 900128", "ring 07700 900128", year=None),
    )
    made = FindingsPage(session, words(), lambda *_a, **_k: None, reasons(), answers.choosers())
    made.resize(1000, 800)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.tabs.setCurrentIndex(3)
    return made


def test_a_month_alone_by_keys_and_all_again(page, qtbot):
    strip, model = page.table.strip, page.table.model
    assert strip.isVisible()
    assert model.rowCount() == 4
    strip.setFocus()
    assert "May 2019: 2 findings" in strip.accessibleName()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "May 2015: 1 finding" in strip.accessibleName()
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert model.rowCount() == 1
    assert "Only this month" in strip.accessibleName()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert model.rowCount() == 2
    qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert model.rowCount() == 4


def test_a_click_chooses_the_nearest_month_and_everything_lets_it_go(page, qtbot):
    strip, model = page.table.strip, page.table.model
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(3, 20))
    assert model.rowCount() == 1
    page.table.reset()
    assert model.rowCount() == 4


def test_the_bars_follow_the_other_filters(page):
    page.table.search.setText("900120")
    page.table._apply()
    assert page.table.model.by_month() == {2015 * 12 + 4: 1}
    assert not page.table.strip.isVisible(), "one month alone says nothing"


def test_where_from_is_asked_only_when_there_is_more_than_one_source(page, session):
    assert not page.table.platform.isVisible()
    session.desk.begin(PASTED, Source(PASTED))
    text = "ring 07700 900555"
    session.desk.add(PASTED, Item("p", Kind.POST, text), [Hit(Type.PHONE, 5, 17, text[5:], Sure.SURE, "phone.plain")])
    page.throttle.now()
    box = page.table.platform
    assert box.isVisible()
    box.setCurrentIndex(box.findText("Pasted text"))
    assert page.table.model.rowCount() == 1


def test_long_spans_and_none(qtbot, theme):
    strip = MonthStrip(words())
    qtbot.addWidget(strip)
    strip.resize(300, 70)
    strip.show_months({}, None)
    strip.show()
    assert strip.month is None
    strip.hide()
    strip.show_months({2019 * 12: 3}, None)
    assert not strip.isVisible()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    strip.show_months({1970 * 12 + n * 37: n + 1 for n in range(20)}, None)
    strip.show()
    assert not strip.grab().isNull()
    assert strip.label(2019 * 12 + 4) == "May 2019"
