"""The Qt face of the worker: a process asked without waiting, its replies as signals. No thread of ours is needed."""

from __future__ import annotations

import math
import os
from collections import deque
from collections.abc import Sequence
from datetime import date
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from app.core.frames import FrameError, Frames, Talk
from app.core.item import Item, Kind
from app.core.work import NO_WORK, Work
from app.scan import pool, relay, wire
from app.scan.relay import Relay, shares
from detectors.contract import Known

_SPELL = 0.004
"""Seconds that replies are handled without the window being drawn."""
_GRACE = 2000
"""Milliseconds that a killed process may take to be gone."""
_PATIENCE = 60_000
"""Milliseconds that a check may take; an answer is a matter of milliseconds, a megabyte one of seconds."""
_LOOKS = 6
"""So many checks long may a safer version take: it is one, and looked through again."""


class WorkerProcess(QObject):
    """One process of ours: a worker, or what `talk` names.

    replied(reply) for each message; died() when it ended without being told to. Of many messages at once a few are
    passed on in each turn of the event loop.
    """

    replied = Signal(object)
    died = Signal()

    def __init__(self, parent: QObject, talk: Talk[Any, Any] = wire.TALK) -> None:
        super().__init__(parent)
        self._talk = talk
        self._process: QProcess | None = None
        self._frames = Frames()
        self._bodies: deque[bytes] = deque()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._handle)

    @property
    def running(self) -> bool:
        """Whether the process is there (or starting)."""
        return self._process is not None

    def start(self) -> None:
        """Start the process if there is none; returns at once."""
        if self._process is not None:
            return
        process = QProcess(self)
        env = QProcessEnvironment()
        for name, value in pool.environment(os.environ).items():
            env.insert(name, value)
        process.setProcessEnvironment(env)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._broke)
        self._frames = Frames()
        self._process = process
        program, *arguments = pool.command(self._talk)
        process.start(program, arguments)

    def send(self, request: object) -> None:
        """Ask; the process is started if need be."""
        self.start()
        if self._process is not None:
            self._process.write(self._talk.pack(request))

    def stop(self) -> None:
        """End the process at once, without `died`: it keeps nothing worth waiting for."""
        process, self._process = self._process, None
        self._bodies.clear()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._broke)
        process.kill()
        process.waitForFinished(_GRACE)
        process.deleteLater()

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        try:
            self._bodies += self._frames.feed(bytes(self._process.readAllStandardOutput().data()))
        except FrameError:
            self._not_ours()
        else:
            self._handle()

    @Slot()
    def _handle(self, spell: float = _SPELL) -> None:
        until = perf_counter() + spell
        try:
            while self._bodies:  # a reply may make somebody stop us, then there is none
                self.replied.emit(self._talk.reply(self._bodies.popleft()))
                if perf_counter() > until and self._bodies:
                    self._later.start()
                    return
        except FrameError:
            self._not_ours()

    def _not_ours(self) -> None:
        self.stop()
        self.died.emit()

    @Slot()
    def _ended(self) -> None:
        self._read()
        self._handle(math.inf)
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
            self.died.emit()

    @Slot(QProcess.ProcessError)
    def _broke(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ended()


class CheckJob(QObject):
    """Checks pasted text in one warm process; while it is busy only the latest question waits.

    checked(wire.Checked), of a long text several times: its `share` grows to 1. made_safer(wire.MadeSafer): it
    waits for a check, and is given up for one. failed(code).
    """

    checked = Signal(object)
    made_safer = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = WorkerProcess(self)
        self._worker.replied.connect(self._on_reply)
        self._worker.died.connect(self._on_died)
        self._asked: wire.Request | None = None
        self._waiting: dict[type[wire.Request], wire.Request] = {}
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._on_late)

    def start(self) -> None:
        """Have the process ready: started, and its detectors warm."""
        self._worker.send(wire.Warm())

    def check(self, number: int, items: Sequence[Item], today: date, known: Sequence[Known] = ()) -> None:
        """Check these items. known: values the person told."""
        self._ask(wire.CheckText(number, list(items), today, list(known), pieces=True))

    def make_safer(self, request: wire.MakeSafer) -> None:
        """Make safer versions; a newer request takes the place of one that still waits."""
        self._ask(request)

    def stop(self) -> None:
        """End the process."""
        self._patience.stop()
        self._waiting.clear()
        self._asked = None
        self._worker.stop()

    def _ask(self, request: wire.Request) -> None:
        if self._asked is not None:
            void = isinstance(request, (wire.CheckText, type(self._asked)))  # what is under way is of no use any more
            if void and type(request) not in self._waiting:
                self._worker.send(wire.Leave())
            self._waiting[type(request)] = request
            return
        self._asked = request
        self._worker.send(request)
        self._patience.start(_PATIENCE * (_LOOKS if isinstance(request, wire.MakeSafer) else 1))

    def _next(self) -> None:
        self._patience.stop()
        self._asked = None
        if self._waiting:
            first = wire.CheckText if wire.CheckText in self._waiting else next(iter(self._waiting))
            self._ask(self._waiting.pop(first))

    @Slot(object)
    def _on_reply(self, reply: wire.Reply) -> None:
        if isinstance(reply, wire.Checked) and reply.share < 1 and not reply.left:
            self._patience.start(_PATIENCE)
            self.checked.emit(reply)
            return
        self._next()
        if isinstance(reply, wire.Checked):
            if not reply.left:
                self.checked.emit(reply)
        elif isinstance(reply, wire.MadeSafer):
            if not reply.given_up:
                self.made_safer.emit(reply)
        elif isinstance(reply, wire.Failed):
            self.failed.emit(reply.code)

    @Slot()
    def _on_died(self) -> None:
        if self._asked is not None:  # one that dies while nobody asks is started again at the next question
            self._next()
            self.failed.emit(relay.STOPPED)

    @Slot()
    def _on_late(self) -> None:
        self._worker.stop()
        self._on_died()


class ScanJob(QObject):
    """One load at a time. met(wire.People): contacts.

    finished(coverage), or finished(None) after `cancel`; failed(code, details) otherwise. A large archive takes a
    second worker; a worker that dies is started again and goes on after what it had read.
    """

    recognised = Signal(object)
    progressed = Signal(object)
    found = Signal(object)
    met = Signal(object)
    learnt = Signal(object)
    finished = Signal(object)
    failed = Signal(str, dict)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = (WorkerProcess(self), WorkerProcess(self))
        for worker, on_reply, on_died in zip(
            self._workers,
            (self._on_first_reply, self._on_second_reply),
            (self._on_first_died, self._on_second_died),
            strict=True,
        ):
            worker.replied.connect(on_reply)
            worker.died.connect(on_died)
        self._recognising = False
        self._sizes: dict[tuple[str, ...], wire.Recognised] = {}  # of the last archive that was recognised
        self._paths: tuple[str, ...] = ()
        self._relay: Relay | None = None
        self._held = False

    @property
    def running(self) -> bool:
        """Whether a load is under way, paused or not."""
        return self._relay is not None

    @property
    def held(self) -> bool:
        """Whether the load under way is paused."""
        return self.running and self._held

    def recognise(self, paths: Sequence[str]) -> None:
        """Say what these are; a load under way is stopped first."""
        self._leave()
        self._recognising, self._paths = True, tuple(paths)
        self._workers[0].send(wire.Recognise(list(paths)))

    def scan(
        self,
        paths: Sequence[str],
        today: date,
        *,
        messages: bool,
        leave_out: Sequence[Kind],
        work: Work = NO_WORK,
        known: Sequence[Known] = (),
    ) -> None:
        """Load these; a load under way is stopped first. work: of the person's work; known: values they told."""
        self._leave()
        sizes = self._sizes.get(tuple(paths))
        size = (sizes.with_messages if messages else sizes.size) if sizes else 0
        workers = shares(size, os.cpu_count())
        self._held = False
        self._relay = Relay(wire.Scan(list(paths), today, messages, list(leave_out), work, list(known)), workers)
        for part in range(workers):
            self._workers[part].send(self._relay.request(part))

    def hold(self, on: bool) -> None:
        """Pause the load, or go on: its workers stand still after their next reply. Without a load: nothing."""
        if self._relay is not None and on is not self._held:
            self._held = on
            for part in range(self._relay.workers):
                self._workers[part].send(wire.Hold(on))

    def cancel(self) -> None:
        """Stop the load."""
        was_running = self.running
        self.stop()
        if was_running:
            self.finished.emit(None)

    def stop(self) -> None:
        """End the processes, silently."""
        self._relay = None
        self._recognising = False
        for worker in self._workers:
            worker.stop()

    def _leave(self) -> None:
        if self._relay is not None or self._recognising:
            self.cancel()

    @Slot(object)
    def _on_first_reply(self, reply: wire.Reply) -> None:
        if self._recognising:
            self._recognising = False
            self._pass_on(reply)
        else:
            self._on_reply(0, reply)

    @Slot(object)
    def _on_second_reply(self, reply: wire.Reply) -> None:
        self._on_reply(1, reply)

    def _on_reply(self, part: int, reply: wire.Reply) -> None:
        if self._relay is not None:
            passed = self._relay.replied(part, reply)
            if passed is not None and not isinstance(passed, wire.Recognised):  # a scan begins with one too
                self._pass_on(passed)

    def _pass_on(self, reply: wire.Reply) -> None:
        if isinstance(reply, wire.Found):
            self.found.emit(reply)
        elif isinstance(reply, wire.People):
            self.met.emit(reply)
        elif isinstance(reply, wire.Clues):
            self.learnt.emit(reply)
        elif isinstance(reply, wire.Progress):
            self.progressed.emit(reply)
        elif isinstance(reply, wire.Recognised):
            self._sizes = {self._paths: reply}
            self.recognised.emit(reply)
        elif isinstance(reply, wire.Finished):
            self._end()
            self.finished.emit(reply.coverage)
        elif isinstance(reply, wire.Failed):
            if self._relay is not None:
                self.stop()  # the other one need not go on
            self.failed.emit(reply.code, dict(reply.details))

    def _end(self) -> None:
        self._relay = None
        self._workers[1].stop()

    @Slot()
    def _on_first_died(self) -> None:
        if self._recognising:
            self._recognising = False
            self.failed.emit(relay.STOPPED, {})
        else:
            self._on_died(0)

    @Slot()
    def _on_second_died(self) -> None:
        self._on_died(1)

    def _on_died(self, part: int) -> None:
        if self._relay is None:
            return
        failed = self._relay.died(part)
        if failed is None:
            self._workers[part].send(self._relay.request(part))
            if self._held:
                self._workers[part].send(wire.Hold(True))
        else:
            self._pass_on(failed)
