"""What every detector is given and gives: types, hits, hints, examples. Standard library only.

Offsets are Unicode code points of the text as written, end exclusive. The public names are those of the
command line's JSON and are stable.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self

if TYPE_CHECKING:
    from detectors.clean import Text


class Type(StrEnum):
    """What a marked detail or remark is. The first block is found in text, the last by structure (fields, places)."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    ADDRESS = "ADDRESS"
    POSTCODE = "POSTCODE"
    VEHICLE_REG = "VEHICLE_REG"
    COORDINATES = "COORDINATES"
    LIVE_LOCATION = "LIVE_LOCATION"
    PET_NAME = "PET_NAME"
    PERSON_RELATION = "PERSON_RELATION"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    NINO = "NINO"
    NHS_NUMBER = "NHS_NUMBER"
    PASSPORT = "PASSPORT"
    DRIVING_LICENCE = "DRIVING_LICENCE"
    PAYMENT_CARD = "PAYMENT_CARD"
    BANK_ACCOUNT = "BANK_ACCOUNT"
    SSN = "SSN"
    WORKPLACE = "WORKPLACE"
    SERVICE_USER_REMARK = "SERVICE_USER_REMARK"
    EMPLOYER_CRITICISM = "EMPLOYER_CRITICISM"
    BUSINESS_RISK = "BUSINESS_RISK"
    CONFIDENTIAL = "CONFIDENTIAL"
    ABUSE = "ABUSE"
    DISCLAIMER = "DISCLAIMER"
    WORK_ARRANGEMENT = "WORK_ARRANGEMENT"
    ARGUMENT = "ARGUMENT"

    PROFILE_EMPLOYER = "PROFILE_EMPLOYER"
    CHECK_IN = "CHECK_IN"
    PHOTO_LOCATION = "PHOTO_LOCATION"
    WORKING_HOURS_POST = "WORKING_HOURS_POST"
    CONNECTION = "CONNECTION"
    PEOPLE_SEARCH = "PEOPLE_SEARCH"
    RESHARE = "RESHARE"
    UPLOADED_CONTACTS = "UPLOADED_CONTACTS"
    LOGIN_LOCATION = "LOGIN_LOCATION"


STRUCTURED = frozenset(
    {
        Type.PROFILE_EMPLOYER,
        Type.CHECK_IN,
        Type.PHOTO_LOCATION,
        Type.WORKING_HOURS_POST,
        Type.CONNECTION,
        Type.PEOPLE_SEARCH,
        Type.RESHARE,
        Type.UPLOADED_CONTACTS,
        Type.LOGIN_LOCATION,
    }
)
"""Found by structure: such a hit's text is its value, 0 … length, and not a stretch of the item's text."""


class Ranked(StrEnum):
    """A closed set in the order of its members. rank: 0 for the first; an attribute, since it is asked millions of
    times.
    """

    rank: int

    def __new__(cls, value: str) -> Self:
        """A member, with its place among them."""
        made = str.__new__(cls, value)
        made._value_ = value
        made.rank = len(cls.__members__)
        return made


class Sure(Ranked):
    """How sure: a claim (sure, likely), or only worth a look (hidden until asked for). rank: 0 for the surest."""

    SURE = "sure"
    LIKELY = "likely"
    LOOK = "look"


class Whose(StrEnum):
    """Whom a detail is about: the writer or their household, somebody else, or not to be told."""

    MINE = "mine"
    OTHER = "other"
    UNKNOWN = "unknown"


class Span(NamedTuple):
    """A stretch of a text: code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One detail or remark in one text.

    value: the canonical form (phone E.164; registration upper case without spaces; postcode upper case with one
    space; e-mail lower case; otherwise as written). because: a reason code `<detector id>.<reason>`, whose sentence
    stands in `resources/reasons/<detector id>.toml`.
    """

    type: Type
    start: int
    end: int
    value: str
    sure: Sure
    because: str
    whose: Whose = Whose.UNKNOWN


@dataclass(frozen=True, slots=True)
class Known:
    """A value the person entered about themself or somebody close: found in any spelling."""

    type: Type
    value: str
    whose: Whose = Whose.MINE


@dataclass(frozen=True, slots=True)
class Hints:
    """All that a detector may know beside the text. No clock: today is given.

    when: the item's time (aware UTC) or None. author: "me", "other" or "unknown". kind: an item kind ("post", …).
    region: where a number without a country code is read from (ISO 3166, "GB").
    """

    today: date
    when: datetime | None = None
    author: str = "unknown"
    kind: str = "post"
    region: str = "GB"
    known: tuple[Known, ...] = ()


@dataclass(frozen=True, slots=True)
class Clue:
    """Something told about the writer that is no finding of its own, yet an answer to who they are.

    kind: as of a fact ("school", "team", "town", "routine", …); value as written; because: a reason code.
    odds: of a "mention" (a name whose meaning is weighed over all posts), tenths of the logarithms of the odds that it
    is of the writer's life, by the kinds that `detectors.learnt.named` lists.
    """

    kind: str
    value: str
    sure: Sure
    because: str
    odds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A text and the details that must be marked in it, as written."""

    text: str
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """A detector's own examples: they feed its tests, the self-check and the help page. All invented."""

    hits: tuple[Example, ...]
    near_misses: tuple[str, ...]


class Detector(Protocol):
    """One kind of detail. A new one is one file, one line in `registry.ALL`, a reasons file, tables in tests."""

    @property
    def id(self) -> str:
        """A short slug, for ever; the first part of its reason codes and the name of its reasons file."""
        ...

    @property
    def types(self) -> tuple[Type, ...]:
        """What it can find."""
        ...

    @property
    def triggers(self) -> tuple[str, ...]:
        """Names of entries in `triggers.TABLE`: without a match of one of them the detector is not asked.

        "a+b" asks for a match of both, anywhere in the text.
        """
        ...

    @property
    def examples(self) -> Examples:
        """Its own hits and near misses."""
        ...

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Hits in the text. `spans`: where in `text.folded` to look; the finder gives the whole text."""
        ...
