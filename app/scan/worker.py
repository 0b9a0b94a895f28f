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
    from app.scan.recheck import Checker
    from detectors.finder import Finder

_LONG = 50_000
"""Characters from which on clues take long enough to be told after the marks."""
_NEARLY = 0.99
_FIRST_PIECE = 0.25
"""Seconds until a long text is answered in pieces, and at least between two of them."""


class Answers:
    """Answers requests. rest: called again and again at work, returns when it may go on. left: nobody waits any more.

    The finder is made with the first of them that needs it, and kept: it is a second's work, and making it warm is
    another one, which pays only before somebody types.
    """

    def __init__(self, rest: Callable[[], None], left: Callable[[], bool]) -> None:
        self._rest, self._left = rest, left

    @functools.cached_property
    def _finder(self) -> Finder:
        from app.scan import caches, patterns

        return patterns.finder(caches.folder(os.environ))

    @functools.cached_property
    def _checker(self) -> Checker:
        from app.scan.recheck import Checker

        return Checker(self._finder)

    def to(self, ask: wire.Question) -> Iterator[wire.Reply]:
        """The replies to one request."""
        # late: what a request needs loads with the first of its kind, so that the process is there at once
        if isinstance(ask, wire.Warm):
            from datetime import date

            from detectors.contract import Hints

            self._finder.warm(Hints(date(2026, 1, 1)))  # any day will do: nothing is kept
        elif isinstance(ask, wire.CheckText):
            yield from self._check(ask)
        elif isinstance(ask, wire.MakeSafer):
            from app.scan import safer

            yield safer.made(ask, self._checker, self._finder, self._left)
        else:
            from app.scan import pipeline

            if isinstance(ask, wire.Scan):
                yield from pipeline.scan(ask, self._finder, monotonic, self._rest)
            else:
                yield from pipeline.recognise(ask)

    def _check(self, ask: wire.CheckText) -> Iterator[wire.Checked]:
        from app.scan.check import looked_for
        from app.scan.clues import clues

        types, share = sorted(looked_for()), 0.0
        began, told_at, pause = monotonic(), monotonic(), _FIRST_PIECE
        for looked in self._checker.check(ask.items, ask.today, tuple(ask.known), self._left):
            share = looked.share
            if share < 1 and ask.pieces and monotonic() - told_at >= pause:
                yield wire.Checked(ask.number, looked.hits, types, looked.failed, share=share)
                told_at, pause = monotonic(), max(_FIRST_PIECE, monotonic() - began)
            elif share == 1:
                if ask.pieces and sum(len(item.text) for item in ask.items) > _LONG:  # marks need not wait for clues
                    yield wire.Checked(ask.number, looked.hits, types, looked.failed, share=_NEARLY)
                    if self._left():
                        share = _NEARLY
                        break
                told = [list(clues(item)) for item in ask.items]
                yield wire.Checked(ask.number, looked.hits, types, looked.failed, told)
        if share < 1:
            yield wire.Checked(ask.number, [], types, [], share=share, left=True)


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until the other side closes; held, stand still and use no processor."""
    ear = Ear(asked)
    replies = Answers(ear.wait, ear.left)
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
