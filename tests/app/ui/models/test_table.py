"""The table model: Qt's own tester, order, and as little told to the view as is true."""

from datetime import UTC, datetime
from time import perf_counter

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from app.assets import words
from app.core.finding import Choice
from app.ui.models.naming import Naming
from app.ui.models.rows import Decided, Filter
from app.ui.models.table import Column, FindingsModel

NOW = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def model(session):
    return FindingsModel(session.desk, Naming(words()))


def texts(model, column=Column.TEXT):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_qt_finds_no_fault(model, session, fill, rows, qtmodeltester):
    qtmodeltester.check(model, force_py=False)
    fill(session.desk, rows["phone"], rows["plate"], rows["pet"])
    model.refresh()
    qtmodeltester.check(model, force_py=False)
    model.sort(Column.WHAT, Qt.SortOrder.AscendingOrder)
    qtmodeltester.check(model, force_py=False)


def test_newest_first_and_what_has_no_date_last_either_way(model, session, fill, rows):
    undated = rows["Row"](rows["phone"].type, "07700 900456", "call 07700 900456", year=None)
    fill(session.desk, rows["plate"], undated, rows["pet"], rows["phone"])
    model.refresh()
    assert texts(model) == ["Biscuit", "07700 900123", "AB12 CDE", "07700 900456"]
    model.sort(Column.DATE, Qt.SortOrder.AscendingOrder)
    assert texts(model) == ["AB12 CDE", "07700 900123", "Biscuit", "07700 900456"]


def test_while_loading_new_rows_come_at_the_end_and_are_sorted_in_afterwards(model, session, fill, rows, qtbot):
    fill(session.desk, rows["plate"])
    model.refresh(loading=True)
    fill(session.desk, rows["pet"], anew=False)
    with qtbot.waitSignal(model.rowsInserted), qtbot.assertNotEmitted(model.modelReset):
        model.refresh(loading=True)
    assert texts(model) == ["AB12 CDE", "Biscuit"]
    model.refresh()
    assert texts(model) == ["Biscuit", "AB12 CDE"]


def test_a_decided_row_leaves_and_undo_brings_it_back_without_a_reset(model, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"], rows["plate"], rows["pet"])
    model.refresh()
    stays = QPersistentModelIndex(model.index(2, 0))
    with qtbot.assertNotEmitted(model.modelReset):
        session.desk.decide([model.finding(1)], Choice.DEALT_WITH, NOW)
        model.refresh()
        assert texts(model) == ["Biscuit", "AB12 CDE"]
        assert stays.row() == 1
        session.desk.undo()
        model.refresh()
        assert texts(model) == ["Biscuit", "07700 900123", "AB12 CDE"]
        assert stays.row() == 2


def test_sorting_keeps_what_is_selected(model, session, fill, rows):
    fill(session.desk, rows["phone"], rows["plate"], rows["pet"])
    model.refresh()
    chosen = QPersistentModelIndex(model.index(0, 0))
    model.sort(Column.TEXT, Qt.SortOrder.AscendingOrder)
    assert texts(model) == ["07700 900123", "AB12 CDE", "Biscuit"]
    assert chosen.row() == 2


def test_state_and_spoken_text(model, session, fill, rows):
    (phone,) = fill(session.desk, rows["phone"])
    model.show_only(Filter(decided=Decided.BOTH))
    model.refresh()
    session.desk.decide([phone], Choice.KEPT, NOW)
    model.refresh()
    assert texts(model, Column.STATE) == ["Kept on purpose"]
    spoken = model.index(0, Column.TEXT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "As it stands there: 07700 900123"


def test_ten_thousand_rows_are_shown_and_changed_quickly(model, session, fill, rows):
    # a guard against work that grows faster than the rows; the real numbers stand in the benchmarks
    many = [rows["phone"], rows["plate"]] * 5000
    fill(session.desk, *many)
    began = perf_counter()
    model.refresh()
    model.sort(Column.DATE, Qt.SortOrder.DescendingOrder)
    session.desk.decide([model.finding(3)], Choice.WRONG, NOW)
    model.refresh()
    assert perf_counter() - began < 3
    assert model.rowCount() == 9999
