"""What the two doors and the password process say to each other. Passwords go in; none ever comes back out."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from app.core.frames import FrameError, Talk, framed


class CheckTyped(msgspec.Struct, tag="typed", frozen=True):
    """Check one password against facts (kind, value)."""

    number: int
    password: str
    facts: list[tuple[str, str]]


class OpenExport(msgspec.Struct, tag="export", frozen=True):
    """Read a password manager's export. column: which one holds the passwords, in a table that is not recognised."""

    path: str
    column: int | None = None


class OpenKeyring(msgspec.Struct, tag="keyring", frozen=True):
    """List what the system keyring holds: labels alone, no secret is asked for."""


class CheckChosen(msgspec.Struct, tag="chosen", frozen=True):
    """Check these entries (numbers of `Entries`) of what was opened; the others are never looked at."""

    chosen: list[int]
    facts: list[tuple[str, str]]


class Entry(msgspec.Struct, frozen=True):
    """One entry, without its secret. title, place: as the export names it, and the site's address or schema."""

    number: int
    title: str
    place: str


class Entries(msgspec.Struct, tag="entries", frozen=True):
    """What was opened. source: key under `passwords.source`. without: entries that hold no password."""

    source: str
    entries: list[Entry]
    without: int = 0


class Columns(msgspec.Struct, tag="columns", frozen=True):
    """A table that is not recognised: its column names, for the person to choose from. guess: the likeliest, or -1."""

    names: list[str]
    guess: int


class Told(msgspec.Struct, tag="told", frozen=True):
    """What one password is made of. verdict: "built", "contains", "weak", "unrelated".

    built_from: (kind, value) of facts; how: tags; strength: zxcvbn's 0 … 4; shared: how many other chosen entries have
    the very same password. number: of the entry, or of the question.
    """

    number: int
    verdict: str
    built_from: list[tuple[str, str]]
    how: list[str]
    strength: int
    shared: int = 0


class Done(msgspec.Struct, tag="done", frozen=True):
    """All chosen entries have been told. unread: numbers of those the keyring would not give."""

    unread: list[int] = []


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """It could not be done. code: key under `passwords.problem`; details fill its sentence."""

    code: str
    details: dict[str, str] = {}


Request: TypeAlias = CheckTyped | OpenExport | OpenKeyring | CheckChosen
Reply: TypeAlias = Entries | Columns | Told | Done | Failed

_encoder = msgspec.msgpack.Encoder()
_requests = msgspec.msgpack.Decoder(Request)
_replies = msgspec.msgpack.Decoder(Reply)


def pack(message: Request | Reply) -> bytes:
    """A message as it goes over the wire. Raises FrameError when it is too long."""
    return framed(_encoder.encode(message))


def request(body: bytes) -> Request:
    """A request from its bytes. Raises FrameError."""
    try:
        message: Request = _requests.decode(body)
    except msgspec.MsgspecError:
        raise FrameError("request") from None
    return message


def reply(body: bytes) -> Reply:
    """A reply from its bytes. Raises FrameError."""
    try:
        message: Reply = _replies.decode(body)
    except msgspec.MsgspecError:
        raise FrameError("reply") from None
    return message


def _last(asked: Request, said: Reply) -> bool:
    return not isinstance(said, Told) or isinstance(asked, CheckTyped)


TALK: Talk[Request, Reply] = Talk("app.passwords.process", "--passwords", pack, reply, _last, Failed)
"""The process that sees passwords."""
