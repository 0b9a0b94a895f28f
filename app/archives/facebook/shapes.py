"""What the records of all Facebook files share: items made of them, places, pictures, attachments, the safety net."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.archives.decode import scrub
from app.archives.record import (
    Label,
    as_dict,
    as_list,
    chunks,
    coordinates,
    dicts,
    first_link,
    labels,
    listing,
    moment_in,
    strings,
    words,
)
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
    """One decoded member. seen: pictures already told of (albums repeat those of the posts), shared by all members.

    start: how many of its records were read before these.
    """

    member: str
    data: Any
    owner: Owner
    seen: set[str]
    start: int = 0

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


def each(doc: Document, records: Iterable[Any] | None, read: RecordReader) -> Reading:
    """Read record by record. One that is not as expected costs only itself: its strings are still given."""
    if records is None:
        yield Problem(doc.member, "changed")
        yield from loose(doc, doc.data)
        return
    bad = False
    for position, record in enumerate(records, doc.start):
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
    if rest is not data or not isinstance(data, (list, Iterator)):
        yield from leftovers(doc, position, rest, kind)


def leftovers(doc: Document, position: int, record: Any, kind: Kind = Kind.OTHER) -> Iterator[Item]:
    """Every string of a record, its author unknown."""
    when = moment_in(record) if isinstance(record, dict) else None
    for number, text in enumerate(chunks(record)):
        yield doc.item(position, kind, text, part=f"s{number}", when=when)


def gist(record: dict[str, Any], *keys: str) -> str:
    """What a record says: the fields named, else all its strings but its title, else the title."""
    named = [words(record.get(key)) for key in keys]
    found = list(dict.fromkeys(text for text in named if text.strip()))
    if not found:
        found = list(dict.fromkeys(strings({key: value for key, value in record.items() if key != "title"})))
    return "\n".join(found) or words(record.get("title"))


def plain(
    kind: Kind,
    *names: str,
    keys: tuple[str, ...] = (),
    author: Author = Author.ME,
    audience: Audience = Audience.UNKNOWN,
    relation: str = "",
) -> Handler:
    """A handler for records that say one thing each: `keys` in them, else whatever they say (`gist`)."""

    def read(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
        text = gist(record, *keys)
        place = found_place(record)
        title = words(record.get("title"))
        facts = place.facts(
            relation=relation, link=scrub(first_link(record)), title="" if title == text else scrub(title)
        )
        if text.strip() or place.lat is not None:
            yield doc.item(position, kind, text, when=moment_in(record), author=author, audience=audience, facts=facts)

    def handler(doc: Document) -> Reading:
        """Names alone (`["Cycling", …]`) are records too, and so is an object without any list."""
        found = listing(doc.data, *names)
        if found is None:
            found = [doc.data] if isinstance(doc.data, dict) else None
        return each(doc, None if found is None else ({"name": r} if isinstance(r, str) else r for r in found), read)

    return handler


def counted(kind: Kind, *names: str, author: Author = Author.UNKNOWN) -> Handler:
    """A handler for records of what was shown to a person or done by a click: counted with their time, not searched.

    They are not the person's words (and Facebook has no words of what was liked).
    """

    def read(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
        title = words(record.get("title")) or words(record.get("name"))
        facts = Facts(title=scrub(title), link=scrub(first_link(record)))
        yield doc.item(position, kind, "", when=moment_in(record), author=author, facts=facts)

    return listed(*names, read=read)


def _records(data: Any) -> Iterator[Any]:
    if isinstance(data, (list, Iterator)):
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


def found_place(record: dict[str, Any]) -> Place:
    """The place a record tells of, wherever it stands in it; an empty one where there is none."""
    for value in (record.get("place"), record.get("location"), record):
        if isinstance(value, dict) and (value is not record or "coordinate" in value):
            place = place_of(value)
            if place:
                return place
    spot = next(filter(None, (coordinates(label.value) for label in labels(record))), None)
    return Place("", "", *spot) if spot else Place()


def labelled_place(leaves: list[Label]) -> tuple[Place, int]:
    """The place among labelled leaves and its group; an empty place and -1 where there is none."""
    spots = [(leaf.group, coordinates(leaf.value)) for leaf in leaves if coordinates(leaf.value)]
    group = spots[0][0] if spots else next((leaf.group for leaf in leaves if leaf.group), -1)
    if group <= 0 and not spots:
        return Place(), -1
    parts = [leaf.value for leaf in leaves if leaf.group == group and leaf.value and not coordinates(leaf.value)]
    lat, lon = (spots[0][1] if spots else None) or (None, None)
    if group == 0:
        return Place(lat=lat, lon=lon), -1
    return Place(parts[0] if parts else "", ", ".join(parts[1:]), lat, lon), group


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
    lat, lon = spot or (None, None)
    facts = Facts(lat=lat, lon=lon, device=scrub(_camera(value)))
    when = moment_in(value, "creation_timestamp")
    yield doc.item(position, kind, text, part=part, when=when, author=Author.ME, facts=facts)


def _camera(value: dict[str, Any]) -> str:
    """Make and model of the camera or phone."""
    photo = as_dict(as_dict(value.get("media_metadata")).get("photo_metadata"))
    for exif in dicts(photo.get("exif_data")):
        named = [words(exif.get(key)).strip() for key in ("camera_make", "camera_model")]
        if any(named):
            return " ".join(name for name in named if name)
    return ""


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
    if "tags" not in record:
        return ()
    names = (words(tag.get("name")) if isinstance(tag, dict) else words(tag) for tag in as_list(record.get("tags")))
    return tuple(scrub(name) for name in names if name)
