"""An item: one post, comment, message, profile field, photo, search … of an archive, or one pasted post."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What an item is. Public names, stable."""

    POST = "post"
    COMMENT = "comment"
    MESSAGE = "message"
    PROFILE = "profile"
    PHOTO = "photo"
    VIDEO = "video"
    PLACE = "place"
    CHECK_IN = "check_in"
    EVENT = "event"
    FRIEND = "friend"
    REQUEST = "request"
    FOLLOW = "follow"
    GROUP = "group"
    PAGE = "page"
    REACTION = "reaction"
    RESHARE = "reshare"
    SEARCH = "search"
    CONTACT = "contact"
    LISTING = "listing"
    ANSWER = "answer"
    NOTE = "note"
    STORY = "story"
    POLL = "poll"
    EDIT = "edit"
    DELETED = "deleted"
    LOGIN = "login"
    DEVICE = "device"
    ADVERTISER = "advertiser"
    OTHER = "other"


class Author(StrEnum):
    """Who wrote an item."""

    ME = "me"
    OTHER = "other"
    UNKNOWN = "unknown"


class Audience(StrEnum):
    """Who could see an item, where the archive says so (Facebook's does not)."""

    PUBLIC = "public"
    FRIENDS = "friends"
    GROUP = "group"
    PRIVATE = "private"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Facts:
    """Typed extras of an item.

    lat, lon: WGS 84 degrees. place: its name; address: as the platform wrote it. field: a profile field's name
    (slug: "phone", "email", "address", "birthday", "name", "username", "employer", "school", "family", "partner",
    "bio", "city", "hometown", "website", …). relation: for people, as written. people: names tagged.
    """

    lat: float | None = None
    lon: float | None = None
    place: str = ""
    address: str = ""
    field: str = ""
    relation: str = ""
    people: tuple[str, ...] = ()
    device: str = ""
    link: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a person (or somebody else) put there.

    key: unique within one load. member: path inside the archive ("" when pasted). position: which record of the
    member, from 0. when: aware UTC, None when unknown.
    """

    key: str
    kind: Kind
    text: str
    member: str = ""
    position: int = 0
    when: datetime | None = None
    author: Author = Author.UNKNOWN
    author_name: str = ""
    audience: Audience = Audience.UNKNOWN
    facts: Facts = field(default_factory=Facts)
