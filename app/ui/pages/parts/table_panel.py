"""The table over all findings with its filters, its search, and what can be decided of the rows chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.desk import Desk
from app.core.finding import Choice, Finding
from app.core.item import Kind
from app.ui.models.naming import Naming
from app.ui.models.rows import Decided, Filter
from app.ui.models.table import MANY, Column, FindingsModel
from app.ui.pages.parts.month_strip import MonthStrip
from app.ui.pages.parts.nothing import looked_at
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.flow import flow_of
from app.ui.widgets.text import Text, tip
from detectors.contract import Type, Whose

_LEAST_ROWS = 7
_PAUSE = 250
"""Milliseconds after the last key before the texts are searched."""
_WIDTHS = {
    Column.WHAT: 24,
    Column.TEXT: 28,
    Column.DATE: 14,
    Column.WHOSE: 17,
    Column.KIND: 14,
    Column.RULES: 12,
    Column.SURE: 12,
    Column.STATE: 12,
}
"""In letters of the text size."""


class TablePanel(QWidget):
    """current(finding): a row was moved to. opened(finding): Enter or a double click. decided(findings, choice)."""

    current = Signal(object)
    opened = Signal(object)
    decided = Signal(list, object)

    def __init__(self, desk: Desk, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._nothing = ""
        self._stood = (-1, -1)
        words = naming.words
        self.model = FindingsModel(desk, naming, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(words("findings.table.search"))
        self.search.setAccessibleName(words("findings.table.search_name"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._apply)
        self.search.textChanged.connect(self._pause.start)
        self.type, self.whose, self.rule, self.year, self.kind, self.platform = (
            self._list(name) for name in ("type", "whose", "rule", "year", "kind", "platform")
        )
        self._month: int | None = None
        self.strip = MonthStrip(words)
        self.strip.chosen.connect(self._on_month)
        self.state = self._list("state")
        self._fill(self.whose, "whose", [(naming.whose(one), one) for one in Whose])
        self._fill(self.state, "state", [(words(f"findings.state.{one}"), one) for one in (Decided.OPEN, Decided.DONE)])
        self.look = switch(words("findings.table.look"), lambda _on: self._apply())
        self.reset_button = button(words("findings.table.reset"), self.reset, "quiet")
        self.count = Text(role="muted", wrap=False)
        self.empty = Text(role="muted")
        self.empty.hide()
        self.table = self._table()
        self.chosen = Text(words("findings.table.bulk_none"), "small")
        self.choices: dict[Choice | None, QPushButton] = {}
        for choice in (*Choice, None):
            key = choice.value if choice else "open"
            made = button(words(f"findings.action.{key}"), partial(self.decide, choice))
            tip(made, words(f"findings.action.{key}_tip"))
            made.setEnabled(False)
            self.choices[choice] = made
        self._arrange()
        for box in (self.type, self.whose, self.rule, self.year, self.kind, self.platform, self.state):
            box.currentIndexChanged.connect(self._apply)
        self.show_only(Filter())

    def _list(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self._naming.words(f"findings.table.{name}"))
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fill(made, name, [])
        return made

    def _fill(self, box: QComboBox, name: str, choices: Iterable[tuple[str, object]]) -> None:
        """Offer these choices beside "any", keeping what is chosen; says nothing when nothing changed."""
        wanted = [(self._naming.words(f"findings.table.any_{name}"), None), *choices]
        if [box.itemText(n) for n in range(box.count())] == [words for words, _ in wanted]:
            return
        chosen = box.currentData() if box.count() else None
        box.blockSignals(True)
        box.clear()
        for words, value in wanted:
            box.addItem(words, value)
        box.setCurrentIndex(next((n for n, (_, value) in enumerate(wanted) if value == chosen), 0))
        box.blockSignals(False)

    def _table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.model)
        made.setAccessibleName(self._naming.words("findings.table.name"))
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setTabKeyNavigation(False)
        made.setWordWrap(False)
        made.setShowGrid(False)
        made.setAlternatingRowColors(True)
        made.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.verticalHeader().hide()
        made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        made.horizontalHeader().setHighlightSections(False)
        made.horizontalHeader().setStretchLastSection(True)
        made.setSortingEnabled(True)
        made.sortByColumn(Column.DATE, Qt.SortOrder.DescendingOrder)
        made.selectionModel().currentRowChanged.connect(self._on_current)
        made.selectionModel().selectionChanged.connect(self._on_selection)
        made.activated.connect(self._on_activated)
        self.model.modelAboutToBeReset.connect(self._on_going)
        self.model.modelReset.connect(self._on_reset)
        self.model.arranged.connect(self._tell)
        return made

    def _arrange(self) -> None:
        # on a low window the panel scrolls as a whole, so that the table never shrinks to a slit
        inside = QWidget()
        inside.setObjectName("column")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.search, 1)
        row.addWidget(self.count)
        column.addLayout(row)
        lists = (self.type, self.whose, self.rule, self.year, self.kind, self.platform, self.state)
        column.addWidget(flow_of(*lists, self.look, self.reset_button))
        column.addWidget(self.strip)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(self.chosen)
        column.addWidget(flow_of(*self.choices.values()))
        self.fit()

    def fit(self) -> None:
        """Column widths and row height for the text size."""
        metrics = self.fontMetrics()
        for column, letters in _WIDTHS.items():
            self.table.setColumnWidth(column, letters * metrics.averageCharWidth())
        row = metrics.lineSpacing() + 16
        self.table.verticalHeader().setDefaultSectionSize(row)
        self.table.setMinimumHeight(_LEAST_ROWS * row)

    def refresh(self, *, loading: bool) -> None:
        """The desk changed."""
        self.model.refresh(loading=loading)
        self._offer()
        self._tell()

    def show_only(self, wanted: Filter) -> None:
        """Set every filter as given."""
        self._offer()
        for box, value in (
            (self.type, wanted.type),
            (self.whose, wanted.whose),
            (self.rule, wanted.rule or None),
            (self.year, wanted.year),
            (self.kind, wanted.kind),
            (self.platform, wanted.platform or None),
            (self.state, wanted.decided if wanted.decided is not Decided.BOTH else None),
        ):
            box.blockSignals(True)
            at = next((n for n in range(box.count()) if box.itemData(n) == value), -1)
            if at < 0:
                box.addItem(str(value), value)
                at = box.count() - 1
            box.setCurrentIndex(at)
            box.blockSignals(False)
        self._month = wanted.month
        for widget, set_to in ((self.look, wanted.look), (self.search, wanted.words)):
            widget.blockSignals(True)
            if isinstance(widget, QLineEdit):
                widget.setText(str(set_to))
            else:
                widget.setChecked(bool(set_to))
            widget.blockSignals(False)
        self._apply()

    def reset(self) -> None:
        """No filter at all, save that what is only worth a look stays hidden."""
        self.show_only(Filter(decided=Decided.BOTH))

    def selected(self) -> list[Finding]:
        """The findings of the rows chosen."""
        return [self.model.finding(index.row()) for index in self.table.selectionModel().selectedRows()]

    def decide(self, choice: Choice | None) -> None:
        """Decide of the rows chosen."""
        findings = self.selected()
        if findings:
            self.decided.emit(findings, choice)

    def move_on(self, row: int) -> None:
        """After rows went away under the person's hand: stand on the row that came in their place."""
        last = self.model.rowCount() - 1
        if last >= 0 and not self.table.selectionModel().hasSelection():
            self.table.selectRow(min(max(row, 0), last))

    def say_empty(self, looked: Sequence[str], *, scanning: bool) -> None:
        """Where the filter lets nothing through: what was looked at. looked: "14 posts", …"""
        words = self._naming.words
        last = words(f"findings.empty.{'still' if scanning else 'not_all'}")
        parts = (words("findings.empty.filter_title") + ".", looked_at(words, looked), last)
        self._nothing = " ".join(part for part in parts if part)
        self._tell()

    # -- inside

    def _offer(self) -> None:
        naming, present = self._naming, self.model.rows.present
        types = sorted(((naming.type(one), one) for one in present.types), key=lambda pair: pair[0])
        self._fill(self.type, "type", types)
        order = {rule.id: n for n, rule in enumerate(self.model.guidance.rules)}
        rules = sorted(present.rules, key=lambda one: order.get(one, 99))
        self._fill(self.rule, "rule", [(one, one) for one in rules])
        years = [(str(one) if one else naming.words("findings.table.no_year"), one) for one in sorted(present.years)]
        self._fill(self.year, "year", reversed(years))
        kinds = sorted(((naming.kind(one), one) for one in present.kinds), key=lambda pair: pair[0])
        self._fill(self.kind, "kind", kinds)
        self._fill(self.platform, "platform", sorted((naming.platform(one), one) for one in present.platforms))
        self.platform.setVisible(len(present.platforms) > 1 or self.platform.currentData() is not None)

    def _wanted(self) -> Filter:
        type_, whose, kind = self.type.currentData(), self.whose.currentData(), self.kind.currentData()
        year, state = self.year.currentData(), self.state.currentData()
        return Filter(
            type=None if type_ is None else Type(type_),
            whose=None if whose is None else Whose(whose),
            rule=str(self.rule.currentData() or ""),
            look=self.look.isChecked(),
            year=year if isinstance(year, int) else None,
            kind=None if kind is None else Kind(kind),
            decided=Decided(state) if state is not None else Decided.BOTH,
            words=self.search.text(),
            month=self._month,
            platform=str(self.platform.currentData() or ""),
        )

    @Slot(object)
    def _on_month(self, month: int | None) -> None:
        self._month = month
        self._apply()

    @Slot()
    def _apply(self) -> None:
        self._pause.stop()
        self.model.show_only(self._wanted())
        self._tell()

    def _tell(self) -> None:
        shown = self.model.rowCount()
        if self.model.busy:
            self.count.setText(self._naming.words("findings.table.looking"))
            return
        self.count.setText(self._naming.words.count("findings.shown", shown))
        self.strip.show_months(self.model.by_month(), self._month)
        self.empty.setText(self._nothing)
        self.empty.setVisible(shown == 0 and bool(self._nothing))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.current.emit(self.model.finding(current.row()))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection(self, _new: QItemSelection, _old: QItemSelection) -> None:
        n = len(self.table.selectionModel().selectedRows())
        words = self._naming.words
        self.chosen.setText(words.count("findings.selected", n) if n else words("findings.table.bulk_none"))
        for made in self.choices.values():
            made.setEnabled(n > 0)

    @Slot()
    def _on_going(self) -> None:
        """All rows are about to be others: remember where the person stands."""
        at = self.table.currentIndex()
        many = at.isValid() and len(self.model.rows) > MANY  # of fewer, selection goes along or goes
        self._stood = (self.model.number(at.row()), at.row()) if many else (-1, -1)

    @Slot()
    def _on_reset(self) -> None:
        """Stand where the person stood: on the same finding, or on the row that came in its place."""
        (number, row), self._stood = self._stood, (-1, -1)
        if number >= 0 and self.model.rowCount():
            again = self.model.row_of(number)
            self.table.selectRow(again if again >= 0 else min(row, self.model.rowCount() - 1))
        self._on_selection(QItemSelection(), QItemSelection())

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model.finding(index.row()))
