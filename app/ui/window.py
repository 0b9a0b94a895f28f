"""The window: a rail of places on the left, one page at a time beside it. It arranges; pages do the work."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.assets import Words
from app.store.state import Level, Protection, State
from app.ui.choosers import Choosers, system_choosers
from app.ui.places import Places
from app.ui.preferences import Preferences
from app.ui.theme import Theme
from app.ui.widgets.ask import Ask
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.rail import Rail, place_keys
from app.ui.widgets.scrolling import bring_into_view

if TYPE_CHECKING:
    from app.ui.session import Session

QUICK_CLOSE = QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_Escape)
_TOLD_THERE = ("load", "findings")
"""Places that tell of the end of a load themselves."""
_NARROW = 56
"""Below this width, in letters of the text size, the rail shows icons alone."""


class MainWindow(QMainWindow):
    """`go(place, **args)` opens a place. Pages are made when first opened (`Places`).

    What pages can count on: dropped files go to `go("load", paths=(…))`; closing with unsaved answers and choosing to
    save goes to `go("checklist", save=True)`, and the page sets `session.desk.unsaved` to False once it is saved.
    """

    closed = Signal()

    def __init__(
        self,
        session: Session,
        words: Words,
        theme: Theme,
        preferences: Preferences,
        choosers: Choosers | None = None,
    ) -> None:
        super().__init__()
        asked = choosers or system_choosers(words)
        self._session, self._words, self._theme = session, words, theme
        self._makers = Places(session, words, theme, preferences, asked, self.go).makers
        self._pages: dict[str, Page] = {}
        self._place = ""
        self._asked = False
        self._at_once = False
        self._told = State.NOTHING
        self.setWindowTitle(words("window.title"))
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 420)
        self._rail = Rail(list(self._makers), words, self._chosen, self.close_at_once)
        self._stack = QStackedWidget()
        self._notice = Notice(close_words=words("window.put_away"))
        self._arrange()
        self._keys()
        session.finished.connect(self._on_finished)
        session.failed.connect(self._on_failed)
        session.desk_changed.connect(self._on_desk_changed)
        session.emptied.connect(self._on_emptied)
        session.keeper.changed.connect(self._on_keeper)
        session.keeper.slow.connect(self._on_slow)
        session.memory.remembered.connect(self._on_remembered)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus)
        self._show("start")

    def _arrange(self) -> None:
        right = QWidget()
        right.setObjectName("page")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        band = QWidget()
        band_row = QHBoxLayout(band)
        band_row.setContentsMargins(24, 12, 24, 0)
        band_row.addWidget(self._notice)
        column.addWidget(band)
        column.addWidget(self._stack, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(right, 1)
        self.setCentralWidget(middle)
        self._band = band
        self._notice.installEventFilter(self)
        band.hide()

    def _keys(self) -> None:
        for place, key in place_keys(list(self._makers)).items():
            QShortcut(QKeySequence(f"Ctrl+{key}"), self, lambda place=place: self.go(place))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._session.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        QShortcut(QUICK_CLOSE, self, self.close_at_once)

    # -- places

    @property
    def place(self) -> str:
        """The place shown."""
        return self._place

    @property
    def places(self) -> tuple[str, ...]:
        """All places, in the order of the rail."""
        return tuple(self._makers)

    def page(self, place: str) -> Page:
        """The page of a place, made if need be."""
        if place not in self._pages:
            self._pages[place] = self._makers[place]()
            self._stack.addWidget(self._pages[place])
        return self._pages[place]

    def go(self, place: str, /, **args: object) -> None:
        """Open a place and put the keyboard on it."""
        page = self._show(place, **args)
        target = page.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._rail.isAncestorOf(self.focusWidget() or self._rail):
            self._rail.button(place).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Take these files or folders to the place that loads archives."""
        if paths and "load" in self._makers:
            self.go("load", paths=tuple(paths))

    def _chosen(self, place: str) -> None:
        if place != self._place:
            self._show(place)

    def _show(self, place: str, **args: object) -> Page:
        if self._place and self._place != place:
            self._pages[self._place].left()
        page = self.page(place)
        if place in _TOLD_THERE and self._notice.property("kind") == "note":
            self._notice.put_away()
        self._place = place
        self._rail.show_place(place)
        self._stack.setCurrentWidget(page)
        page.opened(**args)
        return page

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Qt scrolls to what Tab reaches within one area only, not to what it reaches from outside."""
        if now is not None and self.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: bring_into_view(now))  # when what was just shown has its place

    # -- what happens elsewhere

    def say(self, words: str, kind: str = "note") -> None:
        """Show a sentence above whatever page is open."""
        self._notice.say(words, kind)

    @Slot(bool)
    def _on_finished(self, complete: bool) -> None:
        if self._place not in _TOLD_THERE:
            self.say(self._words("window.loaded" if complete else "window.stopped"))

    @Slot(str, dict)
    def _on_failed(self, code: str, details: dict[str, str]) -> None:
        if self._place not in ("load", "paste", "passwords"):
            self.say(self._words(f"problems.{code}", **details), "problem")

    @Slot()
    def _on_keeper(self) -> None:
        """What is kept does not open, or can no longer be written: told once, wherever the person is."""
        keeper = self._session.keeper
        if keeper.busy or keeper.state in (State.NOTHING, State.OPEN, self._told):
            return
        self._told = keeper.state
        if self._place != "settings" and (keeper.exists or keeper.open):
            said = self._words(f"keeping.state.{keeper.state.value}")
            self.say(f"{said} {self._words('window.see_settings')}", "problem")

    @Slot()
    def _on_slow(self) -> None:
        if self._place != "settings":
            self.say(self._words("keeping.slow"))

    @Slot()
    def _on_remembered(self) -> None:
        self._told = State.NOTHING
        self._notice.put_away()

    @Slot()
    def _on_emptied(self) -> None:
        """Fields, lists and notices of pages may still hold what was let go: pages are made anew when they are opened.

        The settings stay: from there it was asked for, and there it is told what became of it.
        """
        for place in [place for place in self._pages if place != "settings"]:
            page = self._pages.pop(place)
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        if self._place not in self._pages:
            place, self._place = self._place, ""
            self._show(place)

    @Slot()
    def _on_desk_changed(self) -> None:
        self._asked = False

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._notice and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._band.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._rail.set_compact(self.width() < _NARROW * self.fontMetrics().horizontalAdvance("n") * 2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if "load" in self._makers and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_paths(paths)

    # -- closing

    def close_at_once(self) -> None:
        """Vanish now; ask nothing, save nothing."""
        self._at_once = True
        self.hide()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._at_once and not self._asked and self._session.desk.unsaved:
            answer = self._ask()
            if answer == "save":
                self._asked = True
                event.ignore()
                self.go("checklist", save=True)
                return
            if answer == "keep":
                event.ignore()
                self._keep_and_close()
                return
            if answer == "back":
                event.ignore()
                return
        for page in self._pages.values():
            page.left()
        self._session.stop()
        event.accept()
        self.closed.emit()

    def _keep_and_close(self) -> None:
        """Begin to keep ticks and close; where that cannot be done at once, go where it is told why."""
        keeper = self._session.keeper
        if keeper.exists or keeper.busy:
            self.go("settings", keep=True)
            return
        keeper.opened.connect(self.close)
        keeper.changed.connect(self._on_not_kept)
        self._session.keep(Level.TICKS, Protection())

    @Slot()
    def _on_not_kept(self) -> None:
        """It began, or it was refused: the page says what else can be done."""
        keeper = self._session.keeper
        if keeper.busy or keeper.open:
            return
        keeper.opened.disconnect(self.close)
        keeper.changed.disconnect(self._on_not_kept)
        self.go("settings", keep=True)
        self.say(self._words(f"keeping.state.{keeper.state.value}"), "problem")

    def _ask(self) -> str:
        words = self._words
        keys = ("keep", "save", "let_go", "back") if self._session.keeper.can_keep else ("save", "let_go", "back")
        answers = [(key, words(f"window.closing.{key}")) for key in keys]
        ask = Ask(self, words("window.title"), words("window.closing.question"), words("window.closing.words"), answers)
        ask.at_once.connect(self.hide)
        ask.at_once.connect(partial(ask.answer_with, "let_go"))
        return ask.run()
