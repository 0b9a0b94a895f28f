"""A button that shows and hides what stands below it. To a screen reader it is a button that says which of the two."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.assets import Words
from app.ui.widgets.buttons import literal


class Disclosure(QPushButton):
    """opened(bool): shown or hidden now. Not checkable: Qt would call that a check box."""

    opened = Signal(bool)

    def __init__(self, shown: str, words: Words, name: str = "") -> None:
        """shown: its words. name: what is spoken, if not the words."""
        super().__init__()
        self._shown, self._words = shown, words
        self._open = False
        self.setProperty("role", "quiet")
        self.setAccessibleName(name or shown)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.clicked.connect(lambda _checked=False: self.set_open(not self._open))
        self._dress()

    @property
    def is_open(self) -> bool:
        """Whether what is below is shown."""
        return self._open

    def set_open(self, on: bool) -> None:
        """Show or hide what is below."""
        if on != self._open:
            self._open = on
            self._dress()
            self.opened.emit(on)

    def _dress(self) -> None:
        self.setText(f"{'▾' if self._open else '▸'}  {literal(self._shown)}")
        self.setAccessibleDescription(self._words(f"window.disclosure.{'open' if self._open else 'closed'}"))
