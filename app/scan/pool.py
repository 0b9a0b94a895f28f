"""Worker processes for the command line: how one is started, asked, and what becomes of it when it dies."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Generic, Self, TypeVar

import app
from app.core.frames import Frames, Talk
from app.scan import wire

STOPPED = "worker_stopped"
"""The code of the sentence for a worker that died."""
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
    """The worker that reads archives and checks texts."""

    def __init__(self) -> None:
        super().__init__(wire.TALK)
