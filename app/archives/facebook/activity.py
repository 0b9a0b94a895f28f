"""Events, pages, notes, polls, stories, saved things, apps, advertisers: one simple record each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, Place, Reading, each, found_place, listed, plain
from app.archives.facebook.shapes import counted as _counted
from app.archives.record import as_dict, as_list, dicts, labels, listing, moment, moment_in, strings, words
from app.core.item import Audience, Author, Facts, Item, Kind


def _event(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """`{name, start_timestamp, place, description, create_timestamp}`."""
    yield from _one_event(doc, position, record, Author.ME, "own")


def _one_event(doc: Document, position: int, record: dict[str, Any], author: Author, relation: str) -> Iterator[Item]:
    place = found_place(record)
    lines = [words(record.get("name")), words(record.get("description")), place.text]
    text = "\n".join(line for line in lines if line.strip()) or "\n".join(strings(record))
    when = moment(record.get("start_timestamp")) or moment_in(record)
    if text.strip():
        yield doc.item(position, Kind.EVENT, text, when=when, author=author, facts=place.facts(relation=relation))


def responses(doc: Document) -> Reading:
    """`event_responses_v2 {events_joined, events_declined, events_interested}`: others' events, by name."""
    data = doc.data
    if isinstance(data, dict):
        data = next((data[key] for key in ("event_responses_v2", "event_responses") if key in data), data)
    lists = [(key, value) for key, value in as_dict(data).items() if isinstance(value, list)]
    if not lists:
        yield from invitations(doc)
        return
    flat = (
        {**entry, "_answer": key.removeprefix("events_")}
        for key, value in lists
        for entry in value
        if isinstance(entry, dict)
    )
    yield from each(doc, flat, _response)


def _response(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """Others' events: only the name is kept to search, their descriptions are not the person's."""
    answer = words(record.get("_answer"))
    text = words(record.get("name")) or next((leaf.value for leaf in labels(record) if leaf.value), "")
    if text.strip():
        when = moment(record.get("start_timestamp")) or moment_in(record)
        yield doc.item(
            position, Kind.EVENT, text, when=when, audience=Audience.PRIVATE, facts=Facts(relation=answer or "invited")
        )


def _page(relation: str, author: Author = Author.UNKNOWN) -> Any:
    def read(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
        names = [words(record.get("name")), *(words(entry.get("name")) for entry in dicts(record.get("data")))]
        text = next((name for name in names if name.strip()), "")
        text = text or next((leaf.value for leaf in labels(record) if leaf.value), "") or words(record.get("title"))
        if text.strip():
            link = record.get("url")
            facts = Facts(relation=relation, link=scrub(link) if isinstance(link, str) else "")
            yield doc.item(position, Kind.PAGE, text, when=moment_in(record), author=author, facts=facts)

    return read


def _note(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    people = tuple(scrub(words(as_dict(tag).get("name") or tag)) for tag in as_list(record.get("tags")))
    text = "\n".join(part for part in (words(record.get("title")), words(record.get("text"))) if part.strip())
    text = text or "\n".join(strings(record))
    if text.strip():
        yield doc.item(
            position, Kind.NOTE, text, when=moment_in(record), author=Author.ME,
            facts=Facts(people=tuple(name for name in people if name)),
        )  # fmt: skip


def advertisers(doc: Document) -> Reading:
    """Businesses that have the person's details, or that told Facebook of visits: one item each, by name."""
    records = listing(
        doc.data, "custom_audiences_all_types", "custom_audiences", "off_facebook_activity", "advertisers"
    )
    if records is not None:
        records = ({"name": record} if isinstance(record, str) else record for record in records)
    yield from each(doc, records, _advertiser)


def _advertiser(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    names = (words(record.get(key)) for key in ("advertiser_name", "name", "title"))
    text = next((name for name in names if name.strip()), "")
    text = text or next((leaf.value for leaf in labels(record) if leaf.value), "")
    when = moment_in(record) or max(
        (time for event in dicts(record.get("events")) if (time := moment(event.get("timestamp")))), default=None
    )
    if text.strip():
        yield doc.item(position, Kind.ADVERTISER, text, when=when, audience=Audience.PRIVATE)


def recently(doc: Document) -> Reading:
    """`recently_viewed`/`recently_visited`: categories with entries inside, counted, not searched."""
    flat = (record for outer in listing(doc.data, "recently_viewed", "visited_things") or () for record in _flat(outer))
    yield from each(doc, islice(flat, 1_000_000), _shown)


def _flat(outer: Any) -> Iterator[Any]:
    waiting: list[Any] = [outer]
    while waiting:
        record = waiting.pop()
        inner = [*as_list(as_dict(record).get("entries")), *as_list(as_dict(record).get("children"))]
        if inner:
            waiting += inner[::-1]
        elif isinstance(record, dict) and ("data" in record or "timestamp" in record or "label_values" in record):
            yield record


def _shown(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    name = words(as_dict(record.get("data")).get("name")) or words(record.get("title"))
    yield doc.item(position, Kind.OTHER, "", when=moment_in(record), facts=Facts(title=scrub(name), relation="shown"))


def lists(doc: Document) -> Reading:
    """`local_lists_v2 [{title, places: [{name, coordinate, address}]}]`: saved places."""
    yield from each(doc, listing(doc.data, "local_lists"), _list)


def _list(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    for number, entry in enumerate(dicts(record.get("places")) or [record]):
        place: Place = found_place(entry)
        text = place.text or "\n".join(strings(entry))
        if text.strip():
            yield doc.item(
                position, Kind.OTHER, text, part=f"place{number}", when=moment_in(record), author=Author.ME,
                audience=Audience.PRIVATE, facts=place.facts(title=scrub(words(record.get("title")))),
            )  # fmt: skip


events: Handler = listed("your_events", "events_created", "events", read=_event)
invitations: Handler = listed("events_invited", "event_invitations", read=_response)
pages_liked: Handler = listed("page_likes", read=_page("liked"))
pages_followed: Handler = listed("pages_followed", read=_page("followed"))
pages_left: Handler = listed("pages_unfollowed", read=_page("left"))
pages_recommended: Handler = listed("recommended_pages", "recommended", read=_page("recommended", Author.ME))
own_pages: Handler = listed("pages", read=_page("own", Author.ME))
notes: Handler = listed("notes", read=_note)
polls: Handler = plain(Kind.POLL, "poll_votes")
apps: Handler = plain(Kind.OTHER, "installed_apps", keys=("name",), author=Author.UNKNOWN, audience=Audience.PRIVATE)
saved: Handler = plain(Kind.OTHER, "saves_and_collections", "saves", "collections", author=Author.UNKNOWN,
                       audience=Audience.PRIVATE)  # fmt: skip
interests: Handler = plain(Kind.OTHER, "topics", "inferred_topics", author=Author.UNKNOWN, audience=Audience.PRIVATE)
fundraisers: Handler = plain(Kind.POST, "fundraisers")
told: Handler = plain(Kind.ANSWER, "surveys", audience=Audience.PRIVATE)
noted: Handler = plain(Kind.OTHER, author=Author.UNKNOWN, audience=Audience.PRIVATE)
shown: Handler = _counted(Kind.OTHER, "recently_viewed")
pokes: Handler = _counted(Kind.REACTION, "pokes")
