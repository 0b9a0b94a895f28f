"""The table of findings: rows a filter lets through, sorted; for a million rows, and for changes while it is shown."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from enum import IntEnum
from itertools import pairwise
from time import perf_counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from app.core.desk import Desk
from app.core.finding import Finding
from app.core.guidance import Guidance
from app.core.item import Item
from app.ui.models.arranging import Arranged, Order, Work, at_once, ordered, passing
from app.ui.models.naming import Naming
from app.ui.models.rows import NO_MONTH, Decided, Filter, Rows, one_line, written

RUNS = 64
"""When more stretches of rows than this come or go at once, the model is reset instead."""
MANY = 20_000
"""From so many rows on, filtering and sorting are done between two turns of the window's event loop."""
PORTION = 10_000
"""So many new findings are taken in at once (while loading `_FEW`); of more, a few in each turn."""
_FEW = 300
_SPELL = 0.004
"""Seconds of such work in one turn: the window is drawn sixty times a second."""
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

    found: an index over the archive's texts, where there is one (`Rows.slices`). Of more than `MANY` rows the filter
    and the order are worked out a piece at a time while what was shown stays; arranged(): and are shown now.
    """

    arranged = Signal()

    def __init__(self, desk: Desk, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows()
        self.filter = Filter()
        self._desk = desk
        self._naming = naming
        self.found: Callable[[Sequence[str]], set[str] | None] | None = None
        self._shown = array("L")
        self._seen = 0
        self._months: Counter[int] = Counter()
        self._work: Work[Arranged] | None = None
        self._loading = self._behind = False
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)
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

    def number(self, row: int) -> int:
        """The number of a shown row in `rows`: it stays the same in another order."""
        return self._shown[row]

    def row_of(self, number: int) -> int:
        """Where the row of that number is shown, -1 when it is not."""
        try:
            return self._shown.index(number)
        except ValueError:
            return -1

    @property
    def busy(self) -> bool:
        """Whether findings are still being taken in, or the rows of the last filter or order worked out."""
        return self._work is not None or self._behind

    def show_only(self, wanted: Filter) -> None:
        """Another filter."""
        self.filter = wanted
        self._arrange()

    def refresh(self, *, loading: bool = False) -> None:
        """The desk changed. While loading, new rows come at the end; they are sorted in when the load is over."""
        self._loading = loading
        if self.rows.sync(self._desk, 0):
            self._begin_anew()
        self._behind = self.rows.behind(self._desk) > (_FEW if loading else PORTION)
        if self._behind:
            self._turn.start()
            return
        self.rows.sync(self._desk)
        self._caught_up()

    def _caught_up(self) -> None:
        if not self._loading:
            self._arrange()
        elif self._work is None:
            self._show_more()

    def by_month(self) -> dict[int, int]:
        """How many rows the filter lets through, by month; a month chosen counts for nothing here."""
        return {month: n for month, n in self._months.items() if month != NO_MONTH}

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
        if self.busy or len(self._shown) > MANY:
            self._arrange()
        else:
            self._put(at_once(ordered(self.rows, self._shown, self._order())))

    # -- inside

    def _begin_anew(self) -> None:
        """A load was let go: what was shown is void."""
        self._stop()
        self.beginResetModel()
        self._shown, self._seen, self._months = array("L"), 0, Counter()
        self.endResetModel()

    def _arrange(self) -> None:
        """Work out what is shown: at once, or begin to."""
        self._stop()
        if self._behind:  # it is done when all are there
            self._turn.start()
            return
        work = self._arranging(len(self.rows))
        if len(self.rows) > MANY:
            self._work = work
            self._turn.start()
        else:
            self._take(at_once(work))

    def _arranging(self, stop: int) -> Work[Arranged]:
        found = self.found if stop <= MANY else None  # the index answers all at once, and that may take seconds
        every = yield from passing(self.rows, self.filter, self._desk.decisions, 0, stop, found)
        rows = yield from ordered(self.rows, every.rows, self._order())
        self._seen = stop
        return Arranged(rows, every.months)

    def _stop(self) -> None:
        self._turn.stop()
        self._work = None

    @Slot()
    def _on_turn(self) -> None:
        """A spell of the work; at its end its rows are shown."""
        until = perf_counter() + _SPELL
        if self._behind:
            self._catch_up(until)
            return
        try:
            while self._work is not None and perf_counter() < until:
                next(self._work)
        except StopIteration as done:
            self._stop()
            self._take(done.value)
            self._show_more()  # what came meanwhile
            self.arranged.emit()

    def _catch_up(self, until: float) -> None:
        while self._behind and perf_counter() < until:
            self._behind = not self.rows.sync(self._desk, _FEW) and self.rows.behind(self._desk) > 0
        if not self._behind:
            self._turn.stop()
            self._caught_up()
            if not self.busy:
                self.arranged.emit()

    def _take(self, every: Arranged) -> None:
        self._months = every.months
        if len(self.rows) > MANY:
            self._show_many(every.rows)
        else:
            self._show(every.rows)

    def _order(self) -> Order:
        return Order(None if self._column is Column.DATE else self._keys[self._column], self._down)

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

    def _show_more(self) -> None:
        """Rows that came since the last time, at the end."""
        seen, self._seen = self._seen, len(self.rows)
        more = at_once(passing(self.rows, self.filter, self._desk.decisions, seen, self._seen, self.found))
        self._months.update(more.months)
        if more.rows:
            start = len(self._shown)
            self.beginInsertRows(QModelIndex(), start, start + len(more.rows) - 1)
            self._shown.extend(more.rows)
            self.endInsertRows()
        self._states_changed()

    def _put(self, rows: array[int]) -> None:
        """The rows shown, in another order."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        wanted = {self._shown[index.row()] for index in before}
        places = {row: n for n, row in enumerate(rows) if row in wanted} if wanted else {}
        after = [self.index(places[self._shown[index.row()]], index.column()) for index in before]
        self._shown = rows
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _show_many(self, new: array[int]) -> None:
        """Other rows, or the same in another order: what differs is not worked out."""
        if new == self._shown:
            self._states_changed()
        else:
            self.beginResetModel()
            self._shown = new
            self.endResetModel()

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
