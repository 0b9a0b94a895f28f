"""What the two doors and the worker say to each other: typed messages, msgpack, length-capped, never pickle."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import msgspec

from app.core.coverage import Coverage, Problem, Skipped, Source
from app.core.frames import FrameError, Talk, framed
from app.core.item import Item, Kind
from app.core.safer import Safer, Spared, Terms
from app.core.work import NO_WORK, Work
from detectors.contract import Clue, Hit, Known, Type

ROWS = 100
"""The most rows of one `Found`: taken in by the window in a few milliseconds, so that it can be drawn in between."""


class CheckText(msgspec.Struct, tag="check", frozen=True):
    """Check pasted items. number: echoed in the reply, so that an old answer is known as old. known: told values.

    pieces: while a long text is looked at, answer now and then with what was found so far.
    """

    number: int
    items: list[Item]
    today: date
    known: list[Known] = []
    pieces: bool = False


class MakeSafer(msgspec.Struct, tag="safer", frozen=True):
    """Make a safer version of each of these items. number: echoed. terms: the language's words. spared: as they are."""

    number: int
    items: list[Item]
    today: date
    terms: Terms
    known: list[Known] = []
    spared: Spared = Spared()


class Recognise(msgspec.Struct, tag="recognise", frozen=True):
    """Say what these paths are, reading as little as possible."""

    paths: list[str]


class Share(msgspec.Struct, frozen=True):
    """Which of an archive's members one worker reads: the share `part` of so many, without its first `after`.

    careful: tell of each member before it is read, so that it is known on which one the worker dies.
    """

    part: int = 0
    of: int = 1
    after: int = 0
    careful: bool = False


class Scan(msgspec.Struct, tag="scan", frozen=True):
    """Read these paths as one archive. leave_out: kinds of item the person did not choose. work: what is known of the
    person's work. known: values the person told, to be found in any spelling.
    """

    paths: list[str]
    today: date
    messages: bool = False
    leave_out: list[Kind] = []
    work: Work = NO_WORK
    known: list[Known] = []
    share: Share = Share()


class Hold(msgspec.Struct, tag="hold", frozen=True):
    """Stand still from the next reply on, or go on. No reply to it; the next request begins unheld."""

    on: bool


class Leave(msgspec.Struct, tag="leave", frozen=True):
    """Nobody waits for the check or safer version under way any more: answer with what there is."""


class Warm(msgspec.Struct, tag="warm", frozen=True):
    """Get ready for checks while nobody waits for one; there is no reply."""


class Checked(msgspec.Struct, tag="checked", frozen=True):
    """Hits of each item, in the order asked. looked_for: what the detectors can find at all.

    unchecked: ids of detectors that failed on one of the texts. clues: of each item, what it tells of its author
    beside them. share: how much of the text was looked at, 0 … 1; below 1 more is to come. left: it was given up.
    """

    number: int
    hits: list[list[Hit]]
    looked_for: list[Type]
    unchecked: list[str]
    clues: list[list[Clue]] = []
    share: float = 1.0
    left: bool = False


class MadeSafer(msgspec.Struct, tag="made_safer", frozen=True):
    """The versions, in the order asked. given_up: nobody waited any more, there are none."""

    number: int
    versions: list[Safer]
    given_up: bool = False


class Recognised(msgspec.Struct, tag="recognised", frozen=True):
    """What the paths are. size: bytes that a scan would read; with_messages: with private messages chosen."""

    source: Source
    size: int
    with_messages: int


class Progress(msgspec.Struct, tag="progress", frozen=True):
    """How far a scan is: bytes of the archive read (about, within a member), of how many; findings so far.

    so_far: the counts at this moment (its lists of members come with `Finished` alone), kept should the worker die.
    step, counts: how many members of its share a worker has read to their end, and the counts there; all that was found
    in them has been sent. member: the one it reads now. unread, skipped: what was noted since the last `Progress`.
    """

    done: int
    size: int
    findings: int
    so_far: Coverage
    step: int = 0
    counts: Coverage | None = None
    member: str = ""
    unread: list[Problem] = []
    skipped: list[Skipped] = []


class Found(msgspec.Struct, tag="found", frozen=True):
    """Items with their hits, in the order of the archive."""

    rows: list[tuple[Item, list[Hit]]]


class People(msgspec.Struct, tag="people", frozen=True):
    """Friends, followers and requests, for the walk through one's own contacts; with or without findings."""

    people: list[Item]


class Clues(msgspec.Struct, tag="clues", frozen=True):
    """Items with what they tell of their author beside findings, in the order of the archive."""

    rows: list[tuple[Item, list[Clue]]]


class Finished(msgspec.Struct, tag="finished", frozen=True):
    """The scan came to its end."""

    coverage: Coverage


class Failed(msgspec.Struct, tag="failed", frozen=True):
    """It could not be done. code: key of `resources/words/problems.toml`; details fill its sentence."""

    code: str
    details: dict[str, str] = {}


Question: TypeAlias = Warm | CheckText | MakeSafer | Recognise | Scan
Request: TypeAlias = Question | Hold | Leave
Reply: TypeAlias = Checked | MadeSafer | Recognised | Progress | Found | Clues | People | Finished | Failed

_encoder = msgspec.msgpack.Encoder()
_requests = msgspec.msgpack.Decoder(Request)
_replies = msgspec.msgpack.Decoder(Reply)


def pack(message: Request | Reply) -> bytes:
    """A message as it goes over the wire, its length first. Raises FrameError when it is too long."""
    return framed(_encoder.encode(message))


def request(body: bytes) -> Request:
    """A request from its bytes. Raises FrameError."""
    try:
        message: Request = _requests.decode(body)
    except msgspec.MsgspecError:
        raise FrameError("request") from None
    return message


def reply(body: bytes) -> Reply:
    """A reply from its bytes. Raises FrameError: a hijacked worker can send no more than these messages."""
    try:
        message: Reply = _replies.decode(body)
    except msgspec.MsgspecError:
        raise FrameError("reply") from None
    return message


def _last(asked: Request, said: Reply) -> bool:
    if isinstance(said, Checked):
        return said.share == 1 or said.left
    if isinstance(said, Recognised):
        return isinstance(asked, Recognise)
    return isinstance(said, (MadeSafer, Finished, Failed))


TALK: Talk[Request, Reply] = Talk("app.scan.worker", "--worker", pack, reply, _last, Failed)
"""The worker that reads archives and checks texts."""
