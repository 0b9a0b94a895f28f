"""What a process that reads a person's files gives up at its start: the network, core dumps, memory without end."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

from app.core.hygiene import keep_memory_private, place, quiet_logging

_MEMORY = 4 * 1024**3


def confine(*, local_sockets: bool = False) -> None:
    """Give it up now. local_sockets: keep those of this computer, by which the system's keyring is reached."""
    sys.addaudithook(_refuse_internet if local_sockets else _refuse_sockets)
    keep_memory_private()
    quiet_logging()
    try:
        import resource  # not on Windows, where the process has no such limits
    except ImportError:
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    limit = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    except (ValueError, OSError):  # macOS refuses this limit; the reader's own budgets hold there
        return


def own_output() -> BinaryIO:
    """The process's real output, for messages alone: whatever prints goes to standard error from now on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def tell_fault(who: str, error: BaseException) -> None:
    """Say what broke on standard error: its type and place, never a value (messages may hold what a person wrote)."""
    sys.stderr.write(f"{who}: {type(error).__name__} at {place(error.__traceback__)}\n")


def _refuse_sockets(event: str, _arguments: tuple[object, ...]) -> None:
    """An audit hook: whatever Python code asks for a socket in this process is refused."""
    if event.startswith("socket."):
        raise PermissionError("no network here")


def _refuse_internet(event: str, arguments: tuple[object, ...]) -> None:
    """The same, but a socket of the local family (AF_UNIX is 1 wherever there is one) may be had and used."""
    if event == "socket.__new__":
        if arguments[1] != 1:
            raise PermissionError("no network here")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"):
        raise PermissionError("no network here")
