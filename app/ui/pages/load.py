"""The place "What is out there": an archive dropped or chosen, recognised, read, and what was in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.assets import Words, file
from app.core.desk import ARCHIVE
from app.scan import wire
from app.ui.choosers import Choosers
from app.ui.pages.parts.load_cards import DropCard, KnownCard, ProgressCard, ResultsCard
from app.ui.session import Session
from app.ui.widgets.notice import Notice, announce
from app.ui.widgets.page import Go, Page
from app.ui.widgets.scrolling import Column, scrolling

_WIDEST = 860


class LoadPage(Page):
    """`opened(paths=…)` looks at these; `opened(example=True)` loads the made-up archive at once."""

    def __init__(self, session: Session, words: Words, go: Go, choosers: Choosers) -> None:
        super().__init__(words("load.title"), words("load.lead"), scrolls=False)
        self._session, self._words, self._go, self._choosers = session, words, go, choosers
        self._paths: tuple[Path, ...] = ()
        self._looking = False
        self._start_at_once = False
        self.setAcceptDrops(True)
        self.notice = Notice(close_words=words("window.put_away"))
        self.drop = DropCard(words, self._choose_files, self._choose_folder, self.load_example, self._how)
        self.known = KnownCard(words)
        self.progress = ProgressCard(words)
        self.results = ResultsCard(words, self._findings, self._checklist, self._another, self._forget)
        self.cards: tuple[QWidget, ...] = (self.drop, self.known, self.progress, self.results)
        inside = Column(_WIDEST)
        inside.parts.addWidget(self.notice)
        for card in self.cards:
            inside.parts.addWidget(card)
        self.area = scrolling(inside)
        self.column.setContentsMargins(32, 26, 18, 12)
        self.column.addWidget(self.area, 1)
        self.known.started.connect(self._start)
        self.known.again.connect(self._another)
        self.progress.stopped.connect(self._stop)
        self.progress.asked.connect(self._findings)
        session.recognised.connect(self._on_recognised)
        session.progressed.connect(self._on_progressed)
        session.finished.connect(self._on_finished)
        session.found.connect(self._on_found)
        session.failed.connect(self._on_failed)
        self._show(self.results if ARCHIVE in session.desk.loads and not session.scanning else self.drop)

    def opened(self, **args: object) -> None:
        """Without arguments the page is as it was left."""
        paths = args.get("paths")
        if args.get("example"):
            self.load_example()
        elif isinstance(paths, Sequence) and paths:
            self.look_at(Path(str(path)) for path in paths)

    def first_focus(self) -> QWidget | None:
        """The first control of the card shown."""
        targets: tuple[tuple[QWidget, QWidget], ...] = (
            (self.drop, self.drop.files),
            (self.known, self.known.start),
            (self.progress, self.progress.stop),
            (self.results, self.results.findings),
        )
        return next((target for card, target in targets if card.isVisibleTo(self)), None)

    # -- loading

    def look_at(self, paths: Iterable[Path], *, start: bool = False) -> None:
        """Say what these files are; start: and load them at once."""
        if self._session.scanning:
            self.notice.say(self._words("load.busy"))
            return
        self._paths = tuple(paths)
        self._start_at_once = start
        self._looking = True
        self.notice.put_away()
        self.progress.looking()
        self._show(self.progress)
        self._session.recognise(self._paths)

    def load_example(self) -> None:
        """Load the made-up archive that comes with the program."""
        self.look_at(sorted(file("example").glob("*.zip")), start=True)

    @Slot()
    def _start(self) -> None:
        if self._session.scanning:
            return
        self.notice.put_away()
        self.progress.begin()
        self._show(self.progress)
        self._session.scan(self._paths, messages=self.known.messages.isChecked(), leave_out=self.known.leave_out())

    @Slot()
    def _stop(self) -> None:
        looking, self._looking = self._looking, False
        self._session.cancel()
        if looking:
            self._show(self.drop)

    @Slot(object)
    def _on_recognised(self, reply: wire.Recognised) -> None:
        if not self._looking:
            return
        self._looking = False
        self.known.show_archive(reply)
        if self._start_at_once:
            for box in self.known.kinds.values():
                box.setChecked(True)
            self._start()
        else:
            self._show(self.known)
            self._focus(self.known.start)

    @Slot(object)
    def _on_progressed(self, reply: wire.Progress) -> None:
        self.progress.show_progress(reply)

    @Slot(bool)
    def _on_finished(self, complete: bool) -> None:
        if self._show_results():
            words = self._words("load.done" if complete else "load.stopped")
            if complete:
                announce(self, f"{words} {self.results.found.text()}")
            else:
                self.notice.say(words)

    @Slot(str, dict)
    def _on_failed(self, code: str, details: dict[str, str]) -> None:
        """One clear sentence; what was found stays, and the page can be used."""
        reading = self.progress.isVisibleTo(self)
        if not reading or self._session.scanning:
            return  # the checking of pasted text failed, not this
        self._looking = False
        key = f"problems.{code}"
        try:
            said = self._words(key, **details)
        except (KeyError, IndexError):
            said = self._words("load.failed")
        kept = self._show_results()
        if not kept:
            self._show(self.drop)
        self.notice.say(f"{said} {self._words('load.mid_way')}" if kept else said, "problem")
        self._focus(self.results.another if kept else self.drop.files)

    @Slot()
    def _on_found(self) -> None:
        """What was kept came back, or was let go: the page follows."""
        if self._session.scanning or self._looking:
            return
        there = ARCHIVE in self._session.desk.loads
        if there and self.drop.isVisibleTo(self):
            self._show_results()
        elif not there and self.results.isVisibleTo(self):
            self._show(self.drop)

    def _show_results(self) -> bool:
        """Whether anything was read that can be shown."""
        load = self._session.desk.loads.get(ARCHIVE)
        if load is None or not (load.coverage.total or load.findings):
            self._show(self.drop)
            return False
        self.results.show_coverage(load.coverage, load.claims)
        had_focus = self.progress.isAncestorOf(self.window().focusWidget() or self)
        self._show(self.results)
        if had_focus:
            self._focus(self.results.findings if self.results.findings.isVisibleTo(self) else self.results.checklist)
        return True

    # -- what the person does

    def _choose_files(self) -> None:
        paths = self._choosers.files(self)
        if paths:
            self.look_at(paths)

    def _choose_folder(self) -> None:
        path = self._choosers.folder(self)
        if path is not None:
            self.look_at([path])

    def _how(self) -> None:
        self._go("start")

    def _findings(self) -> None:
        self._go("findings")

    def _checklist(self) -> None:
        self._go("checklist")

    @Slot()
    def _another(self) -> None:
        self.notice.put_away()
        self._show(self.drop)
        self._focus(self.drop.files)

    def _forget(self) -> None:
        self._session.forget_archive()
        self._paths = ()
        self._show(self.drop)
        self.notice.say(self._words("load.results.forgotten"))
        self._focus(self.drop.files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders of this computer can be dropped anywhere on the page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.look_at(paths)
        else:
            self.notice.say(self._words("load.nothing_dropped"))

    # -- arranging

    def _show(self, card: QWidget) -> None:
        for one in self.cards:
            one.setVisible(one is card)
        self.area.verticalScrollBar().setValue(0)

    def _focus(self, target: QWidget) -> None:
        if self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)
