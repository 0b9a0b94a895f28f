"""Takes up what was kept of the last load, a portion at a time, so that the window stays quick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.coverage import Coverage, Source
from app.core.desk import ARCHIVE, Desk
from app.core.item import Item
from app.core.timeline import Ended, LoadRecord
from app.store.state import Refused
from app.ui.keeper import Keeper
from detectors.contract import Clue, Hit

if TYPE_CHECKING:
    from app.store.store import Store

_PORTION = 150
"""Items read at a time, a matter of some milliseconds."""
_Portion = tuple[list[tuple[Item, list[Hit]]], list[tuple[Item, list[Clue]]]]


class Restoring(QObject):
    """done: all of it lies on the desk. Should the store break meanwhile, the keeper says so."""

    done = Signal()

    def __init__(self, desk: Desk, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keeper = desk, keeper
        self._portions: Iterator[_Portion] | None = None
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def running(self) -> bool:
        """Whether there is more to come."""
        return self._portions is not None

    def begin(self, store: Store, records: Sequence[LoadRecord]) -> None:
        """Take up the last whole load of these, or the last of which anything is kept; nothing where there is none."""
        kept = [record for record in records if store.count(record.number)]
        whole = [record for record in kept if record.how is Ended.COMPLETE]
        if not kept:
            return
        record = (whole or kept)[-1]
        coverage = store.coverage(record.number)
        if coverage is None:
            coverage = Coverage(Source(record.platform, record.layout), record.total, complete=False)
        self._desk.begin(ARCHIVE, coverage.source)
        self._desk.end(ARCHIVE, coverage)
        self._portions = _portions(store, record.number)
        self._turn.start()

    def stop(self) -> None:
        """Leave it at what is there."""
        self._turn.stop()
        self._portions = None

    @Slot()
    def _on_turn(self) -> None:
        if self._portions is None or self._keeper.busy:
            return
        try:
            portion = next(self._portions, None)
        except Refused as refused:
            self.stop()
            self._keeper.close(refused.state)
            return
        if portion is None:
            self.stop()
            self.done.emit()
            return
        found, learnt = portion
        for item, hits in found:
            self._desk.add(ARCHIVE, item, hits)
        for item, clues in learnt:
            self._desk.learn(ARCHIVE, item, clues)


def _portions(store: Store, number: int) -> Iterator[_Portion]:
    for found in store.rows(number, _PORTION):
        yield found, []
    for learnt in store.clues(number, _PORTION):
        yield [], learnt
