"""The system's keyring: its kind chosen by us, each call in a thread of its own with a deadline.

keyring by itself would take what an environment variable, a file or any installed plug-in names, plaintext files among
them: here one class for each system is used and nothing else. A call can hang for minutes (a prompt waits for its
password, a service is broken), so nobody waits for it longer than the deadline.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from app.store.state import Refused, State

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "second-look"
DEADLINE = 60.0
"""Seconds; long enough to type a password into the system's own prompt."""
_T = TypeVar("_T")


class Keyring:
    """One kind of keyring. Every method raises Refused: LOCKED, NO_KEYRING or SLOW."""

    def __init__(self, backend: KeyringBackend, deadline: float = DEADLINE) -> None:
        self._backend = backend
        self._deadline = deadline
        self.kind = f"{type(backend).__module__}.{type(backend).__name__}"

    def get(self, id_: str) -> str | None:
        """A secret by its id, None when it is not there."""
        return self._call(lambda: self._backend.get_password(SERVICE, _item(id_)))

    def put(self, id_: str, secret: str) -> None:
        """Keep a secret, and look whether it is really there: some kinds take everything and keep nothing."""
        self._call(lambda: self._backend.set_password(SERVICE, _item(id_), secret))
        if self.get(id_) != secret:
            raise Refused(State.NO_KEYRING)

    def delete(self, id_: str) -> None:
        """Delete a secret; one that is not there is no fault."""
        from keyring.errors import PasswordDeleteError  # late, as below

        def act() -> None:
            try:
                self._backend.delete_password(SERVICE, _item(id_))
            except PasswordDeleteError:
                if self._backend.get_password(SERVICE, _item(id_)) is not None:
                    raise

        self._call(act)

    def sweep(self) -> bool:
        """Delete whatever lies there under our name; False where this kind of keyring cannot be asked for that."""
        collection = getattr(self._backend, "get_preferred_collection", None)
        if collection is None:
            return False

        def act() -> bool:
            for item in list(collection().search_items({"service": SERVICE})):
                item.delete()
            return True

        return self._call(act)

    def _call(self, act: Callable[[], _T]) -> _T:
        return within(self._deadline, act)


def _item(id_: str) -> str:
    return f"store-key-{id_}"


def system_keyring(deadline: float = DEADLINE) -> Keyring:
    """The keyring of this system. Raises Refused: NO_KEYRING when it has none, SLOW when nobody could tell."""
    return within(deadline, lambda: Keyring(_backend(), deadline))


def _backend() -> KeyringBackend:
    # late: keyring takes a twentieth of a second to load, and only those who keep something need it
    if sys.platform == "win32":
        from keyring.backends import Windows

        kind: type[KeyringBackend] = Windows.WinVaultKeyring
    elif sys.platform == "darwin":
        from keyring.backends import macOS

        kind = macOS.Keyring
    else:
        from keyring.backends import SecretService

        kind = SecretService.Keyring
    try:
        _ = kind.priority
    except Exception:  # noqa: BLE001  (each kind says in its own way that it is not there)
        raise Refused(State.NO_KEYRING) from None
    made: KeyringBackend = kind()  # type: ignore[no-untyped-call]
    if sys.platform == "win32":  # the usual would travel with the person's profile to every computer of a workplace
        made.persist = "local machine"  # type: ignore[attr-defined]
    return made


def within(seconds: float, act: Callable[[], _T]) -> _T:
    """What `act` gives, in a thread that is left behind when it takes longer. Raises Refused for every fault."""
    answers: queue.SimpleQueue[_T | Refused] = queue.SimpleQueue()

    def run() -> None:
        try:
            answers.put(act())
        except Refused as refused:
            answers.put(refused)
        except Exception as fault:  # noqa: BLE001  (keyrings raise errors of four libraries)
            answers.put(Refused(_state(fault)))

    threading.Thread(target=run, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        raise Refused(State.SLOW) from None
    if isinstance(answer, Refused):
        raise answer
    return answer


def _state(fault: Exception) -> State:
    """By the names of their classes: which library an error comes from differs from system to system."""
    names = {kind.__name__ for kind in type(fault).__mro__}
    if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return State.LOCKED
    if names & {"NoKeyringError", "InitError", "SecretServiceNotAvailableException"}:
        return State.NO_KEYRING
    return State.SLOW
