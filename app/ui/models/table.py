"""The table of findings: rows a filter lets through, sorted; for a million rows, and for changes while it is shown."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.desk import Desk
from app.core.finding import Finding
from app.core.guidance import Guidance
from app.core.item import Item
from app.ui.models.naming import Naming
from app.ui.models.rows import NO_DATE, NO_MONTH, Decided, Filter, Rows, one_line, written

RUNS = 64
"""When more stretches of rows than this come or go at once, the model is reset instead."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, left to right."""

    WHAT = 0
    TEXT = 1
    DATE = 2
    WHOSE = 3
    KIND = 4
    RULES = 5
    SURE = 6
    STATE = 7


class FindingsModel(QAbstractTableModel):
    """Call `refresh` when the desk changed, `show_only` and `sort` for the person; no proxy model is needed.

    found: an index over the archive's texts, where there is one (`Rows.passing`).
    """

    def __init__(self, desk: Desk, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows()
        self.filter = Filter()
        self._desk = desk
        self._naming = naming
        self.found: Callable[[Sequence[str]], set[str] | None] | None = None
        self._shown = array("L")
        self._seen = 0
        self._column, self._down = Column.DATE, True
        self._titles = [naming.words(f"findings.column.{column.name.lower()}") for column in Column]
        self._keys: dict[Column, Callable[[int], Any]] = {
            Column.WHAT: lambda row: naming.type(self.rows.findings[row].hit.type),
            Column.TEXT: lambda row: self.rows.findings[row].hit.value.casefold(),
            Column.DATE: lambda row: self.rows.moments[row],
            Column.WHOSE: lambda row: self.rows.findings[row].hit.whose.value,
            Column.KIND: lambda row: naming.kind(self.rows.items[row].kind),
            Column.RULES: lambda row: self.rows.findings[row].rules,
            Column.SURE: lambda row: self.rows.findings[row].hit.sure.rank,
            Column.STATE: lambda row: self._state(self.rows.findings[row]),
        }

    # -- what the page asks

    @property
    def guidance(self) -> Guidance:
        """The guidance the findings were judged by."""
        return self._desk.guidance

    def finding(self, row: int) -> Finding:
        """The finding in a shown row."""
        return self.rows.findings[self._shown[row]]

    def item(self, row: int) -> Item:
        """The item it stands in."""
        return self.rows.items[self._shown[row]]

    def row_of(self, fingerprint: str) -> int:
        """The shown row of a finding, -1 when it is not shown."""
        return next((n for n, row in enumerate(self._shown) if self.rows.findings[row].fingerprint == fingerprint), -1)

    def show_only(self, wanted: Filter) -> None:
        """Another filter."""
        self.filter = wanted
        self._show(self._passing())

    def refresh(self, *, loading: bool = False) -> None:
        """The desk changed. While loading, new rows come at the end; they are sorted in when the load is over."""
        if self._sync():
            return
        if loading:
            self._show_more(self._through(self.filter, self._seen))
        else:
            self._show(self._passing())
        self._seen = len(self.rows)

    def by_month(self) -> dict[int, int]:
        """How many rows the filter lets through, by month; a month chosen counts for nothing here."""
        wanted = self.filter
        rows: Iterable[int] = self._shown
        if wanted.month is not None:
            rows = self._through(replace(wanted, month=None))
        counts = Counter(self.rows.months[row] for row in rows)
        counts.pop(NO_MONTH, None)
        return counts

    # -- what the view asks

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many rows pass the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """The columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for a cell; for screen readers with the column's name before them."""
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(self._shown[index.row()], column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[column]}: {self._cell(self._shown[index.row()], column)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, within it by date; what is selected stays selected."""
        self._column, self._down = Column(column), order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._shown[index.row()] for index in before]
        self._shown = self._sorted(self._shown)
        places = {row: n for n, row in enumerate(self._shown)} if rows else {}
        after = [self.index(places[row], index.column()) for row, index in zip(rows, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # -- inside

    def _sync(self) -> bool:
        """Take in what the desk has; True when a load was let go, and all is shown anew."""
        anew = self.rows.sync(self._desk)
        if anew:
            self.beginResetModel()
            self._shown = self._passing()
            self._seen = len(self.rows)
            self.endResetModel()
        return anew

    def _cell(self, row: int, column: Column) -> str:
        finding, item, naming = self.rows.findings[row], self.rows.items[row], self._naming
        match column:
            case Column.WHAT:
                return naming.type(finding.hit.type)
            case Column.TEXT:
                return one_line(written(finding, item))
            case Column.DATE:
                return naming.when(item.when)
            case Column.WHOSE:
                return naming.whose(finding.hit.whose)
            case Column.KIND:
                return naming.kind(item.kind)
            case Column.RULES:
                return naming.rules(finding)
            case Column.SURE:
                return naming.sure(finding.hit.sure)
            case Column.STATE:
                return self._state(finding)

    def _state(self, finding: Finding) -> str:
        decision = self._desk.decisions.get(finding.fingerprint)
        return self._naming.choice(decision.choice if decision else None)

    def _through(self, wanted: Filter, start: int = 0) -> Iterator[int]:
        more = {"found": self.found} if self.found is not None else {}
        return self.rows.passing(wanted, self._desk.decisions, start, **more)

    def _passing(self) -> array[int]:
        return self._sorted(array("L", self._through(self.filter)))

    def _sorted(self, rows: array[int]) -> array[int]:
        moments = self.rows.moments
        newest_first = self._column is not Column.DATE or self._down
        # what has no date comes last either way
        dated = sorted(rows, key=lambda row: -moments[row] if moments[row] != NO_DATE else NO_DATE)
        if not newest_first:
            dated.sort(key=lambda row: moments[row])
        if self._column is not Column.DATE:
            dated.sort(key=self._keys[self._column], reverse=self._down)
        return array("L", dated)

    def _show_more(self, rows: Any) -> None:
        more = array("L", rows)
        if more:
            start = len(self._shown)
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self._shown.extend(more)
            self.endInsertRows()
        self._states_changed()

    def _show(self, new: array[int]) -> None:
        """From the rows shown to these, telling the view as little as is true: it keeps its place and selection."""
        old = self._shown
        if old == new:
            self._states_changed()
            return
        stay = set(old) & set(new)
        going, coming = _runs(old, stay), _runs(new, stay)
        ordered = [row for row in old if row in stay] == [row for row in new if row in stay]
        if not ordered or len(going) + len(coming) > RUNS:
            self.beginResetModel()
            self._shown = new
            self.endResetModel()
            return
        for first, last in reversed(going):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        for first, last in coming:
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown[first:first] = new[first : last + 1]
            self.endInsertRows()
        self._states_changed()

    def _states_changed(self) -> None:
        if self._shown:
            last = len(self._shown) - 1
            self.dataChanged.emit(self.index(0, Column.STATE), self.index(last, Column.STATE))


def _runs(rows: array[int], stay: set[int]) -> list[tuple[int, int]]:
    """Stretches (first, last) of positions whose row does not stay."""
    positions = [n for n, row in enumerate(rows) if row not in stay]
    if not positions:
        return []
    breaks = [n for n, (a, b) in enumerate(pairwise(positions), 1) if b != a + 1]
    starts = [0, *breaks]
    ends = [*breaks, len(positions)]
    return [(positions[a], positions[b - 1]) for a, b in zip(starts, ends, strict=True)]


__all__ = ["Column", "Decided", "Filter", "FindingsModel"]
