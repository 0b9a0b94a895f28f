"""The password process seen from the window: started for a question, ended after the answer or when it is late."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.passwords import messages
from app.scan.job import WorkerProcess

STOPPED = "stopped"
"""The code when the process died or was too late."""
EXPIRED = "expired"
"""The code when what was opened was let go, for nobody had asked for a check."""
_PATIENCE = 60_000
"""Milliseconds for an answer; a thousand passwords take some seconds, a keyring that hangs would take minutes."""
_IDLE = 10 * 60_000
"""Milliseconds that entries stay open to be ticked."""


class PasswordJob(QObject):
    """typed(Told): of the one typed. opened(Entries), columns(Columns): what an export or the keyring holds.

    told(Told) for each chosen entry, then done(Done). failed(code): key under `passwords.problem`.
    """

    typed = Signal(object)
    opened = Signal(object)
    columns = Signal(object)
    told = Signal(object)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = WorkerProcess(self, messages.TALK)
        self._process.replied.connect(self._on_reply)
        self._process.died.connect(self._on_died)
        self._typed = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._on_late)
        self._code = STOPPED

    @property
    def running(self) -> bool:
        """Whether the process is there: while a question is out, or entries wait to be ticked."""
        return self._process.running

    def check_typed(self, number: int, password: str, facts: Sequence[tuple[str, str]]) -> None:
        """Check one password; `typed` follows."""
        self._begin(messages.CheckTyped(number, password, list(facts)), typed=True)

    def open_export(self, path: Path, column: int | None = None) -> None:
        """Read an export; `opened`, `columns` or `failed` follows."""
        self._begin(messages.OpenExport(str(path), column))

    def open_keyring(self) -> None:
        """List the system keyring; `opened` or `failed` follows."""
        self._begin(messages.OpenKeyring())

    def check_chosen(self, chosen: Sequence[int], facts: Sequence[tuple[str, str]]) -> None:
        """Check these entries of what is open; `told` for each and `done` follow, then the process has gone."""
        if not self._process.running:
            self.failed.emit(EXPIRED)
            return
        self._ask(messages.CheckChosen(list(chosen), list(facts)))

    def stop(self) -> None:
        """End the process and all it knows."""
        self._late.stop()
        self._process.stop()

    def _begin(self, ask: messages.Request, *, typed: bool = False) -> None:
        self.stop()
        self._typed = typed
        self._ask(ask)

    def _ask(self, ask: messages.Request) -> None:
        self._code = STOPPED
        self._process.send(ask)
        self._late.start(_PATIENCE)

    @Slot(object)
    def _on_reply(self, reply: messages.Reply) -> None:
        if isinstance(reply, messages.Entries):
            self._code = EXPIRED
            self._late.start(_IDLE)
            self.opened.emit(reply)
        elif isinstance(reply, messages.Told) and not self._typed:
            self._late.start(_PATIENCE)
            self.told.emit(reply)
        else:
            self.stop()
            if isinstance(reply, messages.Told):
                self.typed.emit(reply)
            elif isinstance(reply, messages.Columns):
                self.columns.emit(reply)
            elif isinstance(reply, messages.Done):
                self.done.emit(reply)
            elif isinstance(reply, messages.Failed):
                self.failed.emit(reply.code)

    @Slot()
    def _on_died(self) -> None:
        self._late.stop()
        self.failed.emit(self._code)

    @Slot()
    def _on_late(self) -> None:
        self.stop()
        self.failed.emit(self._code)
