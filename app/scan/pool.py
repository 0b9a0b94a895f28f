"""Worker processes for the command line: how one is started, asked, and what becomes of it when it dies."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Generic, Self, TypeVar

import app
from app.core.frames import Frames, Talk
from app.scan import wire
from app.scan.relay import STOPPED, Relay, shares

Asked = TypeVar("Asked")
Said = TypeVar("Said")


def command(talk: Talk[Asked, Said]) -> list[str]:
    """How to start such a process: the frozen program by its flag, otherwise Python, looking in no current folder."""
    if getattr(sys, "frozen", False):
        return [sys.executable, talk.flag]
    return [sys.executable, "-P", "-m", talk.module]


def environment(base: Mapping[str, str]) -> dict[str, str]:
    """The worker's environment: it finds the same `app` as this process, installed or not."""
    env = dict(base)
    if not getattr(sys, "frozen", False):
        root = str(Path(app.__file__).resolve().parent.parent)
        env["PYTHONPATH"] = os.pathsep.join(part for part in (root, env.get("PYTHONPATH", "")) if part)
    env["PYTHONUTF8"] = "1"
    return env


class Peer(Generic[Asked, Said]):
    """One process of ours, for use with `with`. A dead one is started again at the next request."""

    def __init__(self, talk: Talk[Asked, Said]) -> None:
        self._talk = talk
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def ask(self, request: Asked) -> Iterator[Said]:
        """Replies to a request, to the last one. A process that dies gives its `Failed("worker_stopped")`."""
        process = self._started()
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a worker without pipes")
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(self._talk.pack(request))
            process.stdin.flush()
        frames = Frames()
        while True:
            data = os.read(process.stdout.fileno(), 1 << 16)
            if not data:
                self.stop()
                yield self._talk.failed(STOPPED)
                return
            for body in frames.feed(data):
                reply = self._talk.reply(body)
                yield reply
                if self._talk.last(request, reply):
                    return

    def stop(self) -> None:
        """End the process at once: it keeps nothing worth waiting for."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.stop()
            self._process = subprocess.Popen(  # noqa: S603  (our own program)
                command(self._talk),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(os.environ),
            )
        return self._process


class Worker(Peer[wire.Request, wire.Reply]):
    """The worker that reads archives and checks texts. A scan may take a second one, and goes on where one dies."""

    def __init__(self) -> None:
        super().__init__(wire.TALK)

    def ask(self, request: wire.Request) -> Iterator[wire.Reply]:
        """As `Peer.ask`."""
        return self._scan(request) if isinstance(request, wire.Scan) else super().ask(request)

    def _scan(self, ask: wire.Scan) -> Iterator[wire.Reply]:
        size = 0
        for reply in super().ask(wire.Recognise(ask.paths)):
            if isinstance(reply, wire.Failed):
                yield reply
                return
            if isinstance(reply, wire.Recognised):
                size = reply.with_messages if ask.messages else reply.size
        workers = [self, *(Worker() for _ in range(shares(size, os.cpu_count()) - 1))]
        relay = Relay(ask, len(workers))
        replies: queue.SimpleQueue[tuple[int, wire.Reply | None]] = queue.SimpleQueue()
        well = False
        try:
            for part, worker in enumerate(workers):
                worker._follow(part, relay.request(part), replies)
            while not relay.over:
                part, answer = replies.get()
                passed = relay.died(part) if answer is None else relay.replied(part, answer)
                if answer is None and passed is None:
                    workers[part]._follow(part, relay.request(part), replies)
                if passed is not None:
                    well = isinstance(passed, wire.Finished)
                    yield passed
        finally:
            for worker in workers[1:] if well else workers:
                worker.stop()

    def _follow(self, part: int, request: wire.Scan, replies: queue.SimpleQueue[tuple[int, wire.Reply | None]]) -> None:
        """Ask, and put the replies in the queue as they come; None when the process is gone."""

        def follow() -> None:
            for reply in Peer.ask(self, request):
                if isinstance(reply, wire.Failed) and reply.code == STOPPED:
                    break
                replies.put((part, reply))
                if isinstance(reply, (wire.Finished, wire.Failed)):
                    return
            replies.put((part, None))

        threading.Thread(target=follow, daemon=True).start()
