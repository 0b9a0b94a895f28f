"""Check-ins, tagged places, places made, location history, and the places inside pictures and albums."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import (
    Document,
    Handler,
    Reading,
    each,
    found_place,
    labelled_place,
    listed,
    medium,
    place_of,
    plain,
)
from app.archives.record import (
    as_dict,
    coordinates,
    dicts,
    labels,
    listing,
    moment,
    moment_in,
    strings,
    words,
)
from app.core.item import Author, Facts, Item, Kind


def check_in(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """A `label_values` check-in: what was said, and a group of leaves for the place. Labels are in any language.

    The group that holds "(lat , lon)" is the place: name first, then the address.
    """
    leaves = list(labels(record))
    if not leaves:
        place = place_of(record.get("place")) or place_of(record)
        if place:
            yield doc.item(
                position, Kind.CHECK_IN, place.text, when=moment_in(record), author=Author.ME, facts=place.facts()
            )
        return
    place, group = labelled_place(leaves)
    when = moment_in(record)
    if place.name and place.mark(when) in doc.seen:
        return  # the post about it was read, words, place and all
    said = [leaf.value for leaf in leaves if leaf.value and leaf.group != group]
    text = "\n".join([*said, *([place.text] if place.text else [])])
    link = next((leaf.link for leaf in leaves if leaf.link), "")
    if text.strip() or place.lat is not None:
        yield doc.item(position, Kind.CHECK_IN, text, when=when, author=Author.ME, facts=place.facts(link=scrub(link)))


def _tagged(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """A place somebody was tagged in: its name is the first value; the last names the app that tagged."""
    leaves = list(labels(record))
    name = next((leaf.value for leaf in leaves if leaf.value), "") or words(record.get("name"))
    spot = next(filter(None, (coordinates(leaf.value) for leaf in leaves)), None)
    lat, lon = spot or (None, None)
    if name.strip():
        facts = Facts(lat=lat, lon=lon, place=scrub(name))
        yield doc.item(position, Kind.PLACE, name, when=moment_in(record), facts=facts)


def _place(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    place = place_of(record) or place_of(record.get("place")) or place_of(record.get("location"))
    when = moment_in(record)
    if place is None:
        found = found_place(record)
        place = found if found.lat is not None else None
    if place and (place.text or not any(True for _ in labels(record))):
        yield doc.item(position, Kind.PLACE, place.text, when=when, author=Author.ME, facts=place.facts())
        return
    text = "\n".join(strings(record))
    if text.strip():
        lat, lon = (place.lat, place.lon) if place else (None, None)
        facts = Facts(lat=lat, lon=lon, place=scrub(text))
        yield doc.item(position, Kind.PLACE, text, when=when, author=Author.ME, facts=facts)


def region(doc: Document) -> Reading:
    """The region the platform thinks the person is in: city and postcode, in shapes that changed over time."""
    data: Any = list(doc.data) if isinstance(doc.data, Iterator) else doc.data
    if isinstance(data, dict) and len(data) == 1:
        data = next(iter(data.values()))
    found = [leaf.value for record in dicts(data) for leaf in labels(record) if leaf.value]
    text = "\n".join(found or strings(data))
    if text.strip():
        yield doc.item(0, Kind.PLACE, text, author=Author.ME, facts=Facts(place=scrub(text)))


def album(doc: Document) -> Reading:
    """An album: its name and description, its pictures, and the comments on them."""
    for number, book in enumerate(dicts(doc.data)):
        text = words(book.get("description"))
        if text.strip():
            yield doc.item(
                number, Kind.PHOTO, text, part="album", author=Author.ME,
                when=moment(book.get("last_modified_timestamp")),
                facts=Facts(title=scrub(words(book.get("name")))),
            )  # fmt: skip
    yield from each(doc, listing(doc.data, "photos", "videos", "media"), _picture)


def _picture(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    yield from medium(doc, position, "", record)
    for number, comment in enumerate(dicts(record.get("comments"))):
        text, author = words(comment.get("comment")), words(comment.get("author"))
        if text.strip():
            yield doc.item(
                position, Kind.COMMENT, text, part=f"comment{number}", when=moment(comment.get("timestamp")),
                author=doc.owner.author(author), author_name=author,
            )  # fmt: skip


def _video(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    yield from _picture(doc, position, as_dict(record.get("media")) or record)


check_ins: Handler = listed("check_ins", "checkins", read=check_in)
tagged_places: Handler = listed("places", "tagged_places", read=_tagged)
places: Handler = listed("your_places", "location_history", "last_location", read=_place)
called: Handler = plain(Kind.PLACE, "news_your_locations", "voting_location", "places")
photos: Handler = listed("other_photos", "photos", read=_picture)
videos: Handler = listed("videos", "lasso_videos", read=_video)
