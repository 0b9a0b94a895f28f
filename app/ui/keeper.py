"""The store as the window sees it: opened, made, changed and erased beside the window, written to from it.

The system's keyring may take minutes (it asks for a password in a window of its own): whatever asks it runs in a thread
of its own and is looked after by a timer. One such job at a time; what is to be written meanwhile waits for its end.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.store.place import Place
from app.store.state import Level, Protection, Refused, State

if TYPE_CHECKING:
    from app.store.slots import FindKeyring
    from app.store.store import Store

_LOOK = 15
"""Milliseconds between two looks at a job."""
_PATIENCE = 5
"""Seconds that a closing window waits for a change of key."""
_SLOW = 200
"""Looks after which the person is told that the keyring is being waited for."""


class Keeper(QObject):
    """place: where it lies, None where nothing can be kept. Nothing is made, loaded or asked before the first call.

    opened: the store was made or opened; read it before anything is written. changed: state, level or protection are
    others. slow: the keyring has not answered for a while. done(bool whole): erased; whole: no key was left behind.
    """

    opened = Signal()
    changed = Signal()
    slow = Signal()
    done = Signal(bool)

    def __init__(self, place: Place | None, find_keyring: FindKeyring | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.state = State.NOTHING
        self._find = find_keyring
        self._store: Store | None = None
        self._job: queue.SimpleQueue[Store | bool | Refused] | None = None
        self._then: Callable[[Store | bool | Refused], None] | None = None
        self._looks = 0
        self._waiting: deque[Callable[[Store], object]] = deque()
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._on_look)
        self._work = QTimer(self, interval=0)
        self._work.timeout.connect(self._on_work)

    # -- what there is

    @property
    def can_keep(self) -> bool:
        """Whether anything can be kept at all."""
        return self.place is not None and self._find is not None

    @property
    def exists(self) -> bool:
        """Whether something is kept, open or not."""
        if self.place is None:
            return False
        try:
            return self._store is not None or self.place.read().ready
        except Refused as refused:
            return refused.state is not State.NOTHING

    @property
    def open(self) -> bool:
        """Whether what a person decides is being kept."""
        return self._store is not None

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    @property
    def settled(self) -> bool:
        """Whether it is open and nothing waits to be written."""
        return self._store is not None and not self.busy and not self._waiting

    @property
    def level(self) -> Level | None:
        """How much is kept, None when it is not open."""
        return self._store.level if self._store is not None else None

    @property
    def ways(self) -> tuple[bool, bool]:
        """Whether the keyring opens it, and whether a passphrase does; known without opening it."""
        if self.place is None:
            return False, False
        try:
            header = self._store.header if self._store is not None else self.place.read()
        except Refused:
            return False, False
        return header.keyring, header.passphrase

    # -- jobs

    def unlock(self, passphrase: str | None = None) -> None:
        """Open what is kept; `opened` or `changed` follows. Without a passphrase the keyring is asked."""
        place, find = self._parts()

        def act() -> Store:
            from app.store import opening  # late: the database loads for those who keep something

            return opening.unlock(place, find, passphrase)

        self._begin(act, self._on_store)

    def make(self, level: Level, fingerprint_key: bytes, protection: Protection) -> None:
        """Begin to keep; `opened` or `changed` follows."""
        place, find = self._parts()

        def act() -> Store:
            from app.store import opening  # late, as above

            return opening.create(place, level, fingerprint_key, protection, find)

        self._begin(act, self._on_store)

    def protect(self, protection: Protection) -> None:
        """Another key, and another way to it; `changed` follows. Refused: the state says why, and it stays open."""
        store, find = self._store, self._find
        if store is None or find is None:
            return

        def act() -> bool:
            store.protect(protection, find)
            return True

        self._begin(act, self._on_protected)

    def erase(self) -> None:
        """Delete all that was ever kept; `done` or `changed` follows."""
        place, find = self._parts()
        store, self._store = self._store, None
        self._waiting.clear()
        self._work.stop()

        def act() -> bool:
            from app.store import opening  # late, as above

            return opening.erase(place, store, find)

        self._begin(act, self._on_erased)

    def put_aside(self, today: date) -> None:
        """Put what cannot be opened into a folder of its own, to start anew; `changed` follows."""
        if self.place is not None and self._store is None and not self.busy:
            self.place.put_aside(today)
            self._become(State.NOTHING)

    def close(self, state: State = State.NOTHING) -> None:
        """Write what waits and close; it stays kept. state: why it is closed."""
        self._work.stop()
        self._look.stop()
        job, self._job, self._then = self._job, None, None
        if job is not None and self._store is not None:
            try:
                job.get(timeout=_PATIENCE)  # the key is being changed
            except queue.Empty:
                self._store = None  # a job that is killed leaves it whole
        while self._store is not None and self._waiting:
            self._write(self._waiting.popleft())
        store, self._store = self._store, None
        if store is not None:
            store.close()
        self._become(state)

    # -- writing

    def write(self, act: Callable[[Store], object]) -> bool:
        """Write now (or, while a job is under way, right after it). False: nothing is kept, or it could not be."""
        if self._store is None:
            return False
        if self.busy:
            self._waiting.append(act)
            return True
        return self._write(act)

    def later(self, act: Callable[[Store], object]) -> None:
        """Write in its turn, a little at a time, so that the window stays quick."""
        if self._store is not None:
            self._waiting.append(act)
            self._work.start()

    def set_level(self, level: Level) -> None:
        """Keep more or less from now on; `changed` follows."""
        if self.write(lambda store: store.set_level(level)):
            self.changed.emit()

    def _write(self, act: Callable[[Store], object]) -> bool:
        if self._store is None:
            return False
        try:
            act(self._store)
        except Refused as refused:
            if refused.state is State.DAMAGED:
                self._store.close()
                self._store = None
                self._waiting.clear()
            self._become(refused.state)
            return False
        if self.state is not State.OPEN:
            self._become(State.OPEN)
        return True

    @Slot()
    def _on_work(self) -> None:
        if self._store is None or not self._waiting:
            self._work.stop()
        elif not self.busy:
            self._write(self._waiting.popleft())

    # -- inside

    def _parts(self) -> tuple[Place, FindKeyring]:
        if self.place is None or self._find is None:
            raise RuntimeError("nothing can be kept here")
        return self.place, self._find

    def _begin(self, act: Callable[[], Store | bool], then: Callable[[Store | bool | Refused], None]) -> None:
        if self.busy:
            return
        job: queue.SimpleQueue[Store | bool | Refused] = queue.SimpleQueue()

        def run() -> None:
            try:
                job.put(act())
            except Refused as refused:
                job.put(refused)
            except Exception:  # noqa: BLE001  (the job's boundary: what it was is nobody's to read)
                job.put(Refused(State.DAMAGED))

        self._job, self._then, self._looks = job, then, 0
        threading.Thread(target=run, name="store", daemon=True).start()
        self._look.start()
        self.changed.emit()

    @Slot()
    def _on_look(self) -> None:
        if self._job is None or self._then is None:
            self._look.stop()
            return
        self._looks += 1
        try:
            answer = self._job.get_nowait()
        except queue.Empty:
            if self._looks == _SLOW:
                self.slow.emit()
            return
        self._look.stop()
        then, self._job, self._then = self._then, None, None
        then(answer)

    def _on_store(self, answer: Store | bool | Refused) -> None:
        if isinstance(answer, Refused):
            self._become(answer.state)
        elif not isinstance(answer, bool):
            self._store = answer
            self.state = State.OPEN
            self.opened.emit()
            self.changed.emit()

    def _on_protected(self, answer: Store | bool | Refused) -> None:
        self._become(answer.state if isinstance(answer, Refused) else State.OPEN)
        if self._waiting:
            self._work.start()

    def _on_erased(self, answer: Store | bool | Refused) -> None:
        self._become(answer.state if isinstance(answer, Refused) else State.NOTHING)
        if isinstance(answer, bool):
            self.done.emit(answer)

    def _become(self, state: State) -> None:
        self.state = state
        self.changed.emit()
