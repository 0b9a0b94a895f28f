"""What the records of all Facebook files share: items made of them, places, pictures, attachments, the safety net."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.archives.decode import scrub
from app.archives.record import as_dict, as_list, chunks, coordinates, dicts, listing, moment_in, words
from app.core.coverage import Problem
from app.core.item import Audience, Author, Facts, Item, Kind

NO_FACTS = Facts()
_VIDEOS = (".mp4", ".mov", ".webm", ".avi", ".mkv", ".3gp")


@dataclass(slots=True)
class Owner:
    """Whose archive it is: the names messages and comments are told apart by. Learned while reading."""

    names: set[str] = field(default_factory=set)

    def learn(self, name: Any) -> None:
        """A name the owner has or had."""
        if isinstance(name, str) and name.strip():
            self.names.add(name.strip())

    def author(self, name: str) -> Author:
        """Who wrote what stands under this name."""
        if not name or not self.names:
            return Author.UNKNOWN
        return Author.ME if name.strip() in self.names else Author.OTHER


@dataclass(frozen=True, slots=True)
class Document:
    """One decoded member. seen: pictures already told of (albums repeat those of the posts), shared by all members."""

    member: str
    data: Any
    owner: Owner
    seen: set[str]

    def item(
        self,
        position: int,
        kind: Kind,
        text: str,
        *,
        part: str = "",
        when: datetime | None = None,
        author: Author = Author.UNKNOWN,
        author_name: str = "",
        audience: Audience = Audience.UNKNOWN,
        facts: Facts = NO_FACTS,
    ) -> Item:
        """An item of a record. part: tells several of one record apart."""
        key = f"{self.member}#{position}.{part}" if part else f"{self.member}#{position}"
        text, name = scrub(text), scrub(author_name)
        return Item(key, kind, text, self.member, position, when, author, name, audience, facts)


Reading = Iterator[Item | Problem]
Handler = Callable[[Document], Reading]
RecordReader = Callable[[Document, int, dict[str, Any]], Iterable[Item]]


def listed(*names: str, read: RecordReader) -> Handler:
    """A handler for a file that is a list of records under one of the names (`_v2` and its kin included)."""

    def handler(doc: Document) -> Reading:
        return each(doc, listing(doc.data, *names), read)

    return handler


def each(doc: Document, records: list[Any] | None, read: RecordReader) -> Reading:
    """Read record by record. One that is not as expected costs only itself: its strings are still given."""
    if records is None:
        yield Problem(doc.member, "changed")
        yield from loose(doc, doc.data)
        return
    bad = False
    for position, record in enumerate(records):
        if isinstance(record, dict):
            try:
                items = list(read(doc, position, record))
            except (TypeError, ValueError, KeyError, AttributeError, IndexError, OverflowError):
                bad = True
                items = list(leftovers(doc, position, record))
            yield from items
        elif record not in (None, ""):
            bad = True
            yield from leftovers(doc, position, record)
    if bad:
        yield Problem(doc.member, "bad_records")


def loose(doc: Document, data: Any, kind: Kind = Kind.OTHER) -> Iterator[Item]:
    """A file nobody knows: one item a record with all its strings, and one for what stands beside the records."""
    position = 0
    rest = data
    if isinstance(data, dict):
        rest = {key: value for key, value in data.items() if not isinstance(value, list) or key == "label_values"}
    for record in _records(data):
        yield from leftovers(doc, position, record, kind)
        position += 1
    if rest is not data or not isinstance(data, list):
        yield from leftovers(doc, position, rest, kind)


def leftovers(doc: Document, position: int, record: Any, kind: Kind = Kind.OTHER) -> Iterator[Item]:
    """Every string of a record, its author unknown."""
    when = moment_in(record) if isinstance(record, dict) else None
    for number, text in enumerate(chunks(record)):
        yield doc.item(position, kind, text, part=f"s{number}", when=when)


def _records(data: Any) -> Iterator[Any]:
    if isinstance(data, list):
        yield from data
    elif isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, list) and key != "label_values":
                yield from value


@dataclass(frozen=True, slots=True)
class Place:
    """A place as Facebook writes it."""

    name: str = ""
    address: str = ""
    lat: float | None = None
    lon: float | None = None

    def mark(self, when: datetime | None) -> str:
        """Tells one visit from another: a post and the list of check-ins both tell of it."""
        return f"{when:%Y%m%d%H%M%S} {self.name}" if when else ""

    @property
    def text(self) -> str:
        """Name and address, as one line."""
        return ", ".join(part for part in (self.name, self.address) if part)

    def facts(self, **more: Any) -> Facts:
        """As facts of an item."""
        return Facts(lat=self.lat, lon=self.lon, place=scrub(self.name), address=scrub(self.address), **more)


def place_of(value: Any) -> Place | None:
    """A place from `{name, coordinate, address}`; None where there is none."""
    if not isinstance(value, dict):
        return None
    spot = coordinates(value.get("coordinate"))
    name, address = words(value.get("name")), words(value.get("address"))
    if not (name or address or spot):
        return None
    return Place(name, address, *(spot or (None, None)))


def medium(doc: Document, position: int, part: str, value: Any, *, said: str = "") -> Iterator[Item]:
    """A picture or video, if it says something: its description (unless `said` in the post already) or its place."""
    value = as_dict(value)
    uri = value.get("uri")
    if isinstance(uri, str) and uri:
        if uri in doc.seen:
            return
        doc.seen.add(uri)
    description = words(value.get("description"))
    text = "" if description == said else description
    spot = _spot(value)
    if not text and spot is None:
        return
    kind = Kind.VIDEO if isinstance(uri, str) and uri.lower().endswith(_VIDEOS) else Kind.PHOTO
    facts = Facts(lat=spot[0], lon=spot[1]) if spot else NO_FACTS
    when = moment_in(value, "creation_timestamp")
    yield doc.item(position, kind, text, part=part, when=when, author=Author.ME, facts=facts)


def _spot(value: dict[str, Any]) -> tuple[float, float] | None:
    data = as_dict(value.get("media_metadata"))
    for name in ("photo_metadata", "video_metadata"):
        metadata = as_dict(data.get(name))
        for exif in [*dicts(metadata.get("exif_data")), metadata]:
            spot = coordinates(exif)
            if spot:
                return spot
    return None


def attachments(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The `data` elements of a record's attachments."""
    for attachment in as_list(record.get("attachments")):
        yield from dicts(as_dict(attachment).get("data"))


def people(record: dict[str, Any]) -> tuple[str, ...]:
    """Who is tagged in a record."""
    names = (words(tag.get("name")) if isinstance(tag, dict) else words(tag) for tag in as_list(record.get("tags")))
    return tuple(scrub(name) for name in names if name)
