"""The worker process: asked over standard input, answers over standard output, reads archives, runs detectors.

It is started by `pool` or `job` and killed to cancel: it keeps nothing. It refuses sockets, leaves no core dump, has
a memory limit where the system offers one, and prints no text of the person's, not even when it breaks.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from app.scan import wire

if TYPE_CHECKING:
    from detectors.finder import Finder

_MEMORY = 4 * 1024**3
_CORE_DUMPS_OFF = (0, 0)


def _no_network(event: str, _arguments: tuple[object, ...]) -> None:
    """An audit hook: whatever Python code asks for a socket in this process is refused."""
    if event.startswith("socket."):
        raise PermissionError("no network here")


def _restrict() -> None:
    sys.addaudithook(_no_network)
    try:
        import resource  # not on Windows, where the process has no such limits
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, _CORE_DUMPS_OFF)
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    limit = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    except (ValueError, OSError):  # macOS refuses this limit; the reader's own budgets hold there
        return


class Answers:
    """Answers requests. The finder is made with the first of them that needs it, and kept: it is a second's work."""

    @functools.cached_property
    def _finder(self) -> Finder:
        from app.scan import patterns

        return patterns.finder(patterns.folder(os.environ))

    def to(self, ask: wire.Request) -> Iterator[wire.Reply]:
        """The replies to one request."""
        # late: what a request needs loads with the first of its kind, so that the process is there at once
        if isinstance(ask, wire.CheckText):
            from app.scan import check

            hits, failed = check.check(ask.items, ask.today, self._finder)
            yield wire.Checked(ask.number, hits, sorted(check.looked_for()), failed)
        elif isinstance(ask, wire.CheckPassword):
            from detectors import passwords

            verdict = passwords.match(ask.password, [passwords.Fact(kind, value) for kind, value in ask.facts])
            yield wire.PasswordChecked(
                ask.number,
                verdict.grade.value,
                [(fact.kind, fact.value) for fact in verdict.built_from],
                list(verdict.how),
            )
        else:
            from app.scan import pipeline

            yield from pipeline.scan(ask, self._finder) if isinstance(ask, wire.Scan) else pipeline.recognise(ask)


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until the other side closes."""
    replies = Answers()
    while True:
        head = asked.read(wire.HEAD)
        if len(head) < wire.HEAD:
            return
        length = int.from_bytes(head, "big")
        if length > wire.LIMIT:
            return
        body = asked.read(length)
        if len(body) < length:
            return
        for reply in replies.to(wire.request(body)):
            answers.write(wire.pack(reply))
            answers.flush()


def main() -> int:
    """The process's own start. Its real output is for messages alone: whatever prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _restrict()
    try:
        serve(sys.stdin.buffer, answers)
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    except Exception as error:  # noqa: BLE001  (the job boundary: type and place, never a value)
        last = error.__traceback__
        while last is not None and last.tb_next is not None:
            last = last.tb_next
        place = f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last else "?"
        sys.stderr.write(f"worker: {type(error).__name__} at {place}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
