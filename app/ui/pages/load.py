"""The place "What is out there": an archive dropped or chosen, recognised, read, and what was in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.assets import Words, file
from app.core.coverage import Source
from app.core.desk import ARCHIVE
from app.core.item import Kind
from app.scan import wire
from app.ui.choosers import Choosers
from app.ui.pages.parts.line_card import LineCard, names_of
from app.ui.pages.parts.load_cards import DropCard, KnownCard, ProgressCard, ResultsCard
from app.ui.session import Session
from app.ui.widgets.notice import Notice, announce
from app.ui.widgets.page import Go, Page
from app.ui.widgets.scrolling import Column, scrolling

_WIDEST = 860


class LoadPage(Page):
    """`opened(paths=…)` looks at these; `opened(example=True)` loads the made-up archive at once.

    What comes while an archive is read waits in line. When a load came to its end the next one is looked at, and read
    with the same choices if it is of the same account; of another one the person is asked first, since it takes the
    place of what is shown.
    """

    def __init__(self, session: Session, words: Words, go: Go, choosers: Choosers) -> None:
        super().__init__(words("load.title"), words("load.lead"), scrolls=False)
        self._session, self._words, self._go, self._choosers = session, words, go, choosers
        self._paths: tuple[Path, ...] = ()
        self._looking = False
        self._start_at_once = False
        self._in_turn = False
        self._source: Source | None = None
        self._read: Source | None = None
        self._choices: tuple[bool, list[Kind]] = (False, [])
        self.setAcceptDrops(True)
        self.notice = Notice(close_words=words("window.put_away"))
        self.drop = DropCard(words, self._choose_files, self._choose_folder, self.load_example, self._how)
        self.known = KnownCard(words)
        self.progress = ProgressCard(words)
        self.results = ResultsCard(words, self._findings, self._checklist, self._another, self._forget)
        self.line = LineCard(words, self._choose_files, self._choose_folder, self.look_at_next)
        self.cards: tuple[QWidget, ...] = (self.drop, self.known, self.progress, self.results)
        inside = Column(_WIDEST)
        inside.parts.addWidget(self.notice)
        for card in self.cards:
            inside.parts.addWidget(card)
        inside.parts.addWidget(self.line)
        self.area = scrolling(inside)
        self.column.setContentsMargins(32, 26, 18, 12)
        self.column.addWidget(self.area, 1)
        self.known.started.connect(self._start)
        self.known.again.connect(self._another)
        self.progress.stopped.connect(self._stop)
        self.progress.held.connect(self._hold)
        self.progress.asked.connect(self._findings)
        self.line.removed.connect(self._on_taken_out)
        session.line.changed.connect(self._on_line)
        pause = QShortcut(self)
        pause.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pause.setKeys([QKeySequence("Ctrl+P"), QKeySequence(Qt.Key.Key_Pause)])
        pause.activated.connect(self._on_pause_key)
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
            (self.known, self.known.first()),
            (self.progress, self.progress.pause if self._session.scanning else self.progress.stop),
            (self.results, self.results.findings),
        )
        return next((target for card, target in targets if card.isVisibleTo(self)), None)

    # -- loading

    def look_at(self, paths: Iterable[Path], *, start: bool = False) -> None:
        """Say what these files are; start: and load them at once. While an archive is read they wait in line."""
        if self._session.scanning:
            self._wait(tuple(paths))
        else:
            self._look(tuple(paths), start=start, in_turn=False)

    def look_at_next(self) -> None:
        """The next one in line, if there is one and nothing is read now."""
        waiting = self._session.line.waiting
        if waiting and not self._session.scanning:
            self._look(waiting[0], start=False, in_turn=True)

    def _wait(self, paths: tuple[Path, ...]) -> None:
        name = names_of(self._words, paths)
        if paths == self._paths or not self._session.line.add(paths):
            self.notice.say(self._words("load.line.twice", name=name))
        else:
            self.notice.put_away()
            announce(self, self._words("load.line.added", name=name))

    def _look(self, paths: tuple[Path, ...], *, start: bool, in_turn: bool) -> None:
        self._paths, self._start_at_once, self._in_turn = paths, start, in_turn
        self._looking = True
        if not in_turn:  # what was said of the one before still holds
            self.notice.put_away()
        had_focus = self.line.following.hasFocus() or any(self._holds_focus(card) for card in self.cards)
        self.progress.looking()
        self._show(self.progress)
        if had_focus:
            self._focus(self.progress.stop)
        self._session.recognise(self._paths)

    def load_example(self) -> None:
        """Load the made-up archive that comes with the program."""
        self.look_at(sorted(file("example").glob("*.zip")), start=True)

    @Slot()
    def _start(self) -> None:
        if not self._session.scanning:
            self.notice.put_away()
            self._begin()

    def _begin(self) -> None:
        self.progress.begin()
        self._read = self._source
        had_focus = self._holds_focus(self.known) or self._holds_focus(self.progress)
        self._session.line.remove(self._paths)
        self._choices = (self.known.messages.isChecked(), self.known.leave_out())
        self._session.scan(self._paths, messages=self._choices[0], leave_out=self._choices[1])
        self._show(self.progress)
        if had_focus:
            self._focus(self.progress.pause)

    @Slot(bool)
    def _hold(self, on: bool) -> None:
        self._session.hold(on)
        self.progress.show_held(self._session.held)

    @Slot()
    def _on_pause_key(self) -> None:
        if self._session.scanning:
            self._hold(not self._session.held)
            announce(self, self.progress.title.text())

    @Slot(tuple)
    def _on_taken_out(self, paths: tuple[Path, ...]) -> None:
        self._session.line.remove(paths)
        announce(self, self._words("load.line.taken_out", name=names_of(self._words, paths)))

    @Slot()
    def _on_line(self) -> None:
        shown = self._looking or self.known.isVisibleTo(self)  # its own card stands above: it does not wait twice
        waiting = [paths for paths in self._session.line.waiting if not (shown and paths == self._paths)]
        self.line.show_line(waiting, reading=self._session.scanning)

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
        self._source = reply.source
        self.known.show_archive(reply)
        if self._start_at_once:
            for box in self.known.kinds.values():
                box.setChecked(True)
            self._start()
        elif self._in_turn and ARCHIVE in self._session.desk.loads and _same_account(self._read, reply.source):
            self.known.tick(*self._choices)
            self._begin()
        else:
            self._show(self.known)
            if self._in_turn and ARCHIVE in self._session.desk.loads:
                self.notice.say(self._words("load.line.other", name=names_of(self._words, self._paths)))
            self._focus(self.known.first())

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
        if complete:
            self.look_at_next()

    @Slot(str, dict)
    def _on_failed(self, code: str, details: dict[str, str]) -> None:
        """One clear sentence; what was found stays, and the page can be used."""
        reading = self.progress.isVisibleTo(self)
        if not reading or self._session.scanning:
            return  # the checking of pasted text failed, not this
        looking, self._looking = self._looking, False
        self._session.line.remove(self._paths)
        key = f"problems.{code}"
        try:
            said = self._words(key, **details)
        except (KeyError, IndexError):
            said = self._words("load.failed")
        kept = self._show_results()
        if not kept:
            self._show(self.drop)
        self.notice.say(f"{said} {self._words('load.mid_way')}" if kept else said, "problem")
        if looking and self._in_turn:
            self.look_at_next()
        else:
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
        had_focus = self._holds_focus(self.progress)
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
        self._on_line()
        self.area.verticalScrollBar().setValue(0)

    def _holds_focus(self, card: QWidget) -> bool:
        return card.isAncestorOf(self.window().focusWidget() or self)

    def _focus(self, target: QWidget) -> None:
        if self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def _same_account(one: Source | None, other: Source) -> bool:
    return one is not None and bool(one.account) and (one.platform, one.account) == (other.platform, other.account)
