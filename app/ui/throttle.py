"""Calls a page's refresh seldom enough to stay cheap: not while hidden, and never more than a tenth of the time."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

SHORTEST = 200
"""Milliseconds between two refreshes at least: five a second."""
SHARE = 10
"""A refresh that took t milliseconds is not repeated for SHARE * t."""


class Throttle(QObject):
    """`poke` as often as anything changes; `refresh` is called at once, a little later, or when the page is shown."""

    def __init__(self, page: QWidget, refresh: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._refresh = refresh
        self._waiting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        page.installEventFilter(self)

    @Slot()
    def poke(self) -> None:
        """Something changed."""
        self._waiting = True
        if self._page.isVisible() and not self._timer.isActive():
            self._run()

    def now(self) -> None:
        """Refresh at once: the person did something and looks at the result."""
        self._timer.stop()
        self._run()

    def _run(self) -> None:
        self._waiting = False
        began = perf_counter()
        self._refresh()
        self._timer.start(max(SHORTEST, int((perf_counter() - began) * 1000 * SHARE)))

    @Slot()
    def _due(self) -> None:
        if self._waiting and self._page.isVisible():
            self._run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that changed while hidden is refreshed as it is shown."""
        if event.type() == QEvent.Type.Show and self._waiting:
            self.now()
        return super().eventFilter(watched, event)
