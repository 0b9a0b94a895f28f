"""What the two doors and the worker say to each other: typed messages, msgpack, length-capped, never pickle."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import msgspec

from app.core.coverage import Coverage, Source
from app.core.item import Item, Kind
from detectors.contract import Hit, Type

LIMIT = 64 * 1024 * 1024
"""The longest message either side accepts, in bytes."""
HEAD = 4
"""Each message is preceded by its length: 4 bytes, big-endian."""


class WireError(Exception):
    """The other side sent something that is not one of our messages."""


class CheckText(msgspec.Struct, tag="check", frozen=True):
    """Check pasted items. number: echoed in the reply, so that an old answer is known as old."""

    number: int
    items: list[Item]
    today: date


class Recognise(msgspec.Struct, tag="recognise", frozen=True):
    """Say what these paths are, reading as little as possible."""

    paths: list[str]


class Scan(msgspec.Struct, tag="scan", frozen=True):
    """Read these paths as one archive. leave_out: kinds of item the person did not choose."""

    paths: list[str]
    today: date
    messages: bool = False
    leave_out: list[Kind] = []


class CheckPassword(msgspec.Struct, tag="password", frozen=True):
    """Is this password built from these facts (kind, value)? Neither is kept after the answer."""

    number: int
    password: str
    facts: list[tuple[str, str]]


class Checked(msgspec.Struct, tag="checked", frozen=True):
    """Hits of each item, in the order asked. looked_for: what the detectors can find at all.

    unchecked: ids of detectors that failed on one of the texts.
    """

    number: int
    hits: list[list[Hit]]
    looked_for: list[Type]
    unchecked: list[str]


class Recognised(msgspec.Struct, tag="recognised", frozen=True):
    """What the paths are. size: bytes that a scan would read; with_messages: with private messages chosen."""

    source: Source
    size: int
    with_messages: int


class Progress(msgspec.Struct, tag="progress", frozen=True):
    """How far a scan is: bytes of the archive read, of how many; findings so far.

    so_far: the counts at this moment (its lists of members come with `Finished` alone), kept should the worker die.
    """

    done: int
    size: int
    findings: int
    so_far: Coverage


class Found(msgspec.Struct, tag="found", frozen=True):
    """Items with their hits, in the order of the archive."""

    rows: list[tuple[Item, list[Hit]]]


class Finished(msgspec.Struct, tag="finished", frozen=True):
    """The scan came to its end."""

    coverage: Coverage


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """It could not be done. code: key of `resources/words/problems.toml`; details fill its sentence."""

    code: str
    details: dict[str, str] = {}


class PasswordChecked(msgspec.Struct, tag="password_checked", frozen=True):
    """verdict: "built", "contains" or "unrelated". built_from: (kind, value) of the facts; how: tags."""

    number: int
    verdict: str
    built_from: list[tuple[str, str]]
    how: list[str]


Request: TypeAlias = CheckText | Recognise | Scan | CheckPassword
Reply: TypeAlias = Checked | Recognised | Progress | Found | Finished | Failed | PasswordChecked

_encoder = msgspec.msgpack.Encoder()
_requests = msgspec.msgpack.Decoder(Request)
_replies = msgspec.msgpack.Decoder(Reply)


def pack(message: Request | Reply) -> bytes:
    """A message as it goes over the wire, its length first. Raises WireError when it is too long."""
    body = _encoder.encode(message)
    if len(body) > LIMIT:
        raise WireError("too long")
    return len(body).to_bytes(HEAD, "big") + body


def request(body: bytes) -> Request:
    """A request from its bytes. Raises WireError."""
    try:
        message: Request = _requests.decode(body)
    except msgspec.MsgspecError:
        raise WireError("request") from None
    return message


def reply(body: bytes) -> Reply:
    """A reply from its bytes. Raises WireError: a hijacked worker can send no more than these messages."""
    try:
        message: Reply = _replies.decode(body)
    except msgspec.MsgspecError:
        raise WireError("reply") from None
    return message


class Frames:
    """Cuts a stream of bytes into messages as they come. Raises WireError at a length over `LIMIT`."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The whole messages that are there now."""
        self._buffer += data
        bodies = []
        while len(self._buffer) >= HEAD:
            length = int.from_bytes(self._buffer[:HEAD], "big")
            if length > LIMIT:
                raise WireError("length")
            if len(self._buffer) < HEAD + length:
                break
            bodies.append(bytes(self._buffer[HEAD : HEAD + length]))
            del self._buffer[: HEAD + length]
        return bodies
