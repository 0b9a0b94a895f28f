"""Archives that wait to be read, one after the other, while another one is. In memory, gone with the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

Paths = tuple[Path, ...]


class Line(QObject):
    """Each place in it is one archive: the paths dropped or chosen at once. changed(): it grew or shrank."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Paths] = []

    @property
    def waiting(self) -> tuple[Paths, ...]:
        """Who waits, the next one first."""
        return tuple(self._waiting)

    def add(self, paths: Sequence[Path]) -> bool:
        """Put an archive at the end; False: it waits already."""
        if tuple(paths) in self._waiting:
            return False
        self._waiting.append(tuple(paths))
        self.changed.emit()
        return True

    def remove(self, paths: Sequence[Path]) -> None:
        """Take one out, wherever it stands; nothing when it is not there."""
        if tuple(paths) in self._waiting:
            self._waiting.remove(tuple(paths))
            self.changed.emit()

    def clear(self) -> None:
        """Let all go."""
        self._waiting.clear()
        self.changed.emit()
