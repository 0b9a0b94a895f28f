"""The archives that wait while another one is read: by name, each can be taken out, and more can join."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.assets import Words
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import flow_of
from app.ui.widgets.text import Text

_MOST_PARTS = 2


def names_of(words: Words, paths: Sequence[Path]) -> str:
    """ "facebook-1.zip, facebook-2.zip and 3 more"."""
    names = ", ".join(path.name for path in paths[:_MOST_PARTS])
    over = len(paths) - _MOST_PARTS
    return words("load.known.more_parts", names=names, n=over) if over > 0 else names


class LineCard(Card):
    """removed(paths): one was taken out. Hidden while nobody waits and nothing is read."""

    removed = Signal(tuple)

    def __init__(
        self, words: Words, files: Callable[[], object], folder: Callable[[], object], following: Callable[[], object]
    ) -> None:
        super().__init__(margin=24, spacing=8)
        self._words = words
        self._reading = False
        self._waiting: Sequence[Sequence[Path]] = ()
        self.title = Text(words("load.line.title"), "strong")
        self.note = Text(words("load.line.note"), "small")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        self.removers: list[QPushButton] = []
        self.following = button(words("load.line.next"), following, "primary")
        self.files = button(words("load.line.files"), files, "quiet")
        self.folder = button(words("load.line.folder"), folder, "quiet")
        self.add(self.title, self.rows, self.note, flow_of(self.following, self.files, self.folder))
        self.show_line((), reading=False)

    def show_line(self, waiting: Sequence[Sequence[Path]], *, reading: bool) -> None:
        """Who waits. reading: an archive is read now, so that others can join."""
        if tuple(waiting) != tuple(self._waiting):
            self._fill(waiting)
        self._waiting = tuple(waiting)
        self.title.setVisible(bool(waiting))
        self.following.setVisible(bool(waiting) and not reading)
        self.files.setVisible(reading)
        self.folder.setVisible(reading)
        self.setVisible(bool(waiting) or reading)

    def _fill(self, waiting: Sequence[Sequence[Path]]) -> None:
        """Rows anew; the keyboard stays on the row that came in place of the one taken out."""
        at = next((n for n, one in enumerate(self.removers) if one.hasFocus()), -1)
        while (old := self.rows.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self.removers = []
        for number, paths in enumerate(waiting, 1):
            self.rows.addWidget(self._row(number, paths))
        if at >= 0:
            target = self.removers[min(at, len(self.removers) - 1)] if self.removers else self.files
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, number: int, paths: Sequence[Path]) -> QWidget:
        names = names_of(self._words, paths)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(Text(self._words("load.line.place", n=number, name=names)), 1)
        spoken = self._words("load.line.remove_name", name=names)
        remove = button(self._words("load.line.remove"), partial(self.removed.emit, tuple(paths)), "quiet", spoken)
        self.removers.append(remove)
        line.addWidget(remove)
        return row
