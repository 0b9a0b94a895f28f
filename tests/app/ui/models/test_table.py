"""The table model: Qt's own tester, order, and as little told to the view as is true."""

from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from app.assets import words
from app.core.finding import Choice
from app.core.item import Kind
from app.ui.models.naming import Naming
from app.ui.models.rows import Decided, Filter
from app.ui.models.table import Column, FindingsModel
from detectors.contract import Type

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


# -- of many rows the window is drawn in between


@pytest.fixture
def few_are_many(monkeypatch):
    """Even a handful of rows is worked on a piece at a time."""
    for name in ("app.ui.models.table.MANY", "app.ui.pages.parts.table_panel.MANY"):
        monkeypatch.setattr(name, 3)
    monkeypatch.setattr("app.ui.models.rows.SLICE", 8)
    monkeypatch.setattr("app.ui.models.arranging.SLICE", 2)


def made_up(rows, number):
    kinds = [rows["phone"], rows["plate"], rows["pet"]]
    return [replace(kinds[n % 3], year=None if n % 7 == 0 else 2000 + n * 5 % 23) for n in range(number)]


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_many_rows_come_in_the_same_order_as_few(session, fill, rows, qtbot, monkeypatch, column, order):
    fill(session.desk, *made_up(rows, 60))
    few = FindingsModel(session.desk, Naming(words()))
    few.refresh()
    few.sort(column, order)
    monkeypatch.setattr("app.ui.models.table.MANY", 3)
    monkeypatch.setattr("app.ui.models.arranging.SLICE", 4)
    many = FindingsModel(session.desk, Naming(words()))
    with qtbot.waitSignal(many.arranged):
        many.refresh()
    with qtbot.waitSignal(many.arranged):
        many.sort(column, order)
    assert [many.number(n) for n in range(many.rowCount())] == [few.number(n) for n in range(few.rowCount())]
    assert many.by_month() == few.by_month()


@pytest.mark.parametrize(
    "wanted", [Filter(type=Type.PHONE), Filter(words="fiesta"), Filter(month=2010 * 12 + 4), Filter(kind=Kind.COMMENT)]
)
def test_a_filter_of_many_lets_the_same_through(model, session, fill, rows, qtbot, few_are_many, wanted):
    fill(session.desk, *made_up(rows, 60))
    with qtbot.waitSignal(model.arranged):
        model.show_only(wanted)
        model.refresh()
        assert model.busy
    assert not model.busy
    got = sorted(model.number(n) for n in range(model.rowCount()))
    assert got == list(model.rows.passing(wanted, session.desk.decisions))
    assert got


def test_a_newer_filter_ends_the_work_on_the_older_one(model, session, fill, rows, qtbot, few_are_many):
    fill(session.desk, *made_up(rows, 60))
    model.refresh()
    model.show_only(Filter(type=Type.PHONE))
    with qtbot.waitSignal(model.arranged):
        model.show_only(Filter(type=Type.PET_NAME))
    assert {model.finding(n).hit.type for n in range(model.rowCount())} == {Type.PET_NAME}


def test_what_comes_while_many_are_sorted_is_not_lost(model, session, fill, rows, qtbot, few_are_many):
    fill(session.desk, *made_up(rows, 40))
    with qtbot.waitSignal(model.arranged):
        model.refresh()
    with qtbot.waitSignal(model.arranged):
        model.sort(Column.TEXT, Qt.SortOrder.AscendingOrder)
        fill(session.desk, *made_up(rows, 5), anew=False)
        model.refresh(loading=True)
    assert model.rowCount() == 45
    assert sorted(model.number(n) for n in range(45)) == list(range(45))
    assert sum(model.by_month().values()) == sum(item.when is not None for item in model.rows.items)


def test_a_load_let_go_in_the_middle_of_the_work_shows_the_next_one(model, session, fill, rows, qtbot, few_are_many):
    fill(session.desk, *made_up(rows, 40))
    model.refresh()
    fill(session.desk, *made_up(rows, 8))
    with qtbot.waitSignal(model.arranged):
        model.refresh()
    assert model.rowCount() == 8


def test_a_hundred_thousand_new_rows_are_taken_in_bit_by_bit(model, session, fill, rows, qtbot, monkeypatch):
    monkeypatch.setattr("app.ui.models.table.PORTION", 10)
    monkeypatch.setattr("app.ui.models.table._FEW", 3)
    fill(session.desk, *made_up(rows, 30))
    with qtbot.waitSignal(model.arranged):
        model.refresh()
        assert model.busy
        assert model.rowCount() == 0
    assert model.rowCount() == 30
    assert texts(model, Column.DATE)[0] == "12 May 2022"
    with qtbot.waitSignal(model.arranged):
        fill(session.desk, *made_up(rows, 12), anew=False)
        model.refresh(loading=True)
    assert model.rowCount() == 42


def test_more_values_than_a_byte_holds_are_told_apart(model, session, fill, rows):
    years = [replace(rows["phone"], year=1700 + n) for n in range(320)]
    fill(session.desk, *years)
    for year in (1700, 1954, 1955, 2019):
        model.refresh()
        model.show_only(Filter(year=year))
        assert [model.item(n).when.year for n in range(model.rowCount())] == [year]
        model.show_only(Filter(month=year * 12 + 4))
        assert model.rowCount() == 1
