"""The places of one group: where the same detail stands, oldest first, as a list with one line for each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.desk import Desk
from app.core.finding import Finding
from app.core.item import Item
from app.core.shown import shown
from app.ui.models.naming import Naming
from app.ui.models.rows import one_line

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PlacesModel(QAbstractListModel):
    """Lines such as "12 May 2019 · Post · Open · ring me on …"."""

    def __init__(self, desk: Desk, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._naming = naming
        self._places: list[tuple[Finding, Item]] = []

    def show_places(self, places: list[tuple[Finding, Item]]) -> None:
        """Other places, or the same ones with other states."""
        if [finding for finding, _ in places] == [finding for finding, _ in self._places]:
            self._places = places
            if places:
                self.dataChanged.emit(self.index(0), self.index(len(places) - 1))
            return
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def place(self, row: int) -> tuple[Finding, Item]:
        """The finding and its item in a row."""
        return self._places[row]

    def row_of(self, fingerprint: str) -> int:
        """The row of a finding, -1 when it is not there."""
        return next((n for n, (finding, _) in enumerate(self._places) if finding.fingerprint == fingerprint), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many places."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One line for a place, the same for eyes and ears."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        finding, item = self._places[index.row()]
        decision = self._desk.decisions.get(finding.fingerprint)
        return " · ".join(
            [
                self._naming.when(item.when),
                self._naming.kind(item.kind),
                self._naming.choice(decision.choice if decision else None),
                one_line(item.text, 80) or shown(finding.hit.type, finding.hit.value),
            ]
        )
