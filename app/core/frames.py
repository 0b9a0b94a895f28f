"""How two of our processes talk: messages with their length before them, and which process to start for whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

LIMIT = 64 * 1024 * 1024
"""The longest message either side accepts, in bytes."""
HEAD = 4
"""Each message is preceded by its length: 4 bytes, big-endian."""

Asked = TypeVar("Asked")
Said = TypeVar("Said")


class FrameError(Exception):
    """The other side sent something that is not one of our messages."""


@dataclass(frozen=True, slots=True)
class Talk(Generic[Asked, Said]):
    """A kind of process of ours, and its language.

    module: what Python runs; flag: how the frozen program is started instead. pack and reply raise FrameError.
    last: whether a reply is the last one to a request.
    """

    module: str
    flag: str
    pack: Callable[[Asked], bytes]
    reply: Callable[[bytes], Said]
    last: Callable[[Asked, Said], bool]
    failed: Callable[[str], Said]


def framed(body: bytes) -> bytes:
    """A message as it goes over the wire, its length first. Raises FrameError when it is too long."""
    if len(body) > LIMIT:
        raise FrameError("too long")
    return len(body).to_bytes(HEAD, "big") + body


class Frames:
    """Cuts a stream of bytes into messages as they come. Raises FrameError at a length over `LIMIT`."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The whole messages that are there now."""
        self._buffer += data
        bodies = []
        while len(self._buffer) >= HEAD:
            length = int.from_bytes(self._buffer[:HEAD], "big")
            if length > LIMIT:
                raise FrameError("length")
            if len(self._buffer) < HEAD + length:
                break
            bodies.append(bytes(self._buffer[HEAD : HEAD + length]))
            del self._buffer[: HEAD + length]
        return bodies
