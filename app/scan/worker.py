"""The worker process: asked over standard input, answers over standard output, reads archives, runs detectors.

It is started by `pool` or `job`, stands still when told to, and is killed to cancel: it keeps nothing. It refuses
sockets, leaves no core dump, has a memory limit where the system offers one, and prints no text of the person's, not
even when it breaks.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from app.core.confine import confine, own_output, tell_fault
from app.scan import wire
from app.scan.listening import Ear

if TYPE_CHECKING:
    from detectors.finder import Finder


class Answers:
    """Answers requests. rest: called again and again at work, returns when it may go on.

    The finder is made with the first of them that needs it, and kept: it is a second's work.
    """

    def __init__(self, rest: Callable[[], None]) -> None:
        self._rest = rest

    @functools.cached_property
    def _finder(self) -> Finder:
        from app.scan import caches, patterns

        return patterns.finder(caches.folder(os.environ))

    def to(self, ask: wire.Question) -> Iterator[wire.Reply]:
        """The replies to one request."""
        # late: what a request needs loads with the first of its kind, so that the process is there at once
        if isinstance(ask, wire.CheckText):
            from app.scan import check
            from app.scan.clues import clues

            hits, failed = check.check(ask.items, ask.today, self._finder, tuple(ask.known))
            told = [list(clues(item)) for item in ask.items]
            yield wire.Checked(ask.number, hits, sorted(check.looked_for()), failed, told)
        else:
            from app.scan import pipeline

            if isinstance(ask, wire.Scan):
                yield from pipeline.scan(ask, self._finder, monotonic, self._rest)
            else:
                yield from pipeline.recognise(ask)


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until the other side closes; held, stand still and use no processor."""
    ear = Ear(asked)
    replies = Answers(ear.wait)
    for request in ear.requests():
        for reply in replies.to(request):
            answers.write(wire.pack(reply))
            answers.flush()
            ear.wait()


def main() -> int:
    """The process's own start. Its real output is for messages alone: whatever prints goes to standard error."""
    answers = own_output()
    confine()
    try:
        with open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as asked:
            serve(asked, answers)
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    except Exception as error:  # noqa: BLE001  (the job boundary: type and place, never a value)
        tell_fault("worker", error)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
