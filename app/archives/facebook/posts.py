"""Own posts, comments, and what was written in groups: the record `{timestamp, title, data, attachments, tags}`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import (
    Document,
    Handler,
    Place,
    RecordReader,
    attachments,
    labelled_place,
    listed,
    medium,
    people,
    place_of,
)
from app.archives.record import (
    Label,
    as_dict,
    as_list,
    dicts,
    first_link,
    labels,
    moment,
    moment_in,
    words,
)
from app.core.item import Audience, Author, Facts, Item, Kind

# Elements of an attachment with a meaning of their own; the strings of any other are words of the post.
_LINK = "external_context"
_APART = {"note": Kind.NOTE, "poll": Kind.POLL, "event": Kind.EVENT, "for_sale_item": Kind.LISTING}
_NOT_WORDS = frozenset({"post", "update_timestamp", "backdated_timestamp"})


def written(
    doc: Document, position: int, record: dict[str, Any], audience: Audience = Audience.UNKNOWN, kind: Kind = Kind.POST
) -> Iterator[Item]:
    """The items of one record: the post or comment itself, its place, pictures, notes, polls and events."""
    when = moment_in(record, "timestamp")
    for entry in dicts(record.get("data")):
        if entry.get("comment") is not None:
            return _comment(doc, position, record, comment=entry["comment"], when=when, audience=audience)
        if "comment" in entry:
            break
    return _post(doc, position, record, when=when, audience=audience, kind=kind)


def _post(
    doc: Document, position: int, record: dict[str, Any], *, when: datetime | None, audience: Audience, kind: Kind
) -> Iterator[Item]:
    texts = _own_words(record)
    text = "\n".join(texts)
    link = _link(record)
    facts = Facts(people=people(record), link=link, title=scrub(words(record.get("title"))))
    yield doc.item(position, kind, text, when=when, author=Author.ME, audience=audience, facts=facts)
    if "attachments" in record:
        yield from _attached(doc, position, record, when=when, said=texts[0] if texts else "", audience=audience)


def _own_words(record: dict[str, Any]) -> list[str]:
    found: list[str] = []
    for entry in as_list(record.get("data")):
        if not isinstance(entry, dict):
            found.append(words(entry))
            continue
        found.append(words(entry.get("post")))
        found += [
            words(value) for key, value in entry.items() if key not in _NOT_WORDS and isinstance(value, (str, dict))
        ]
    for element in attachments(record):
        for key, value in element.items():
            if key not in _APART and key not in ("media", "place", _LINK) and not isinstance(value, (int, float)):
                found.append(_title(value))
    # The same words often stand in the post and in what is attached to it.
    return [text for text in dict.fromkeys(found) if text.strip()]


def _title(value: Any) -> str:
    """A life event or fundraiser is told by its strings; numbers in it are times and sums."""
    return words(value) if isinstance(value, (str, dict, list)) else ""


def _link(record: dict[str, Any]) -> str:
    """The first web address shared in a record."""
    urls = (as_dict(element.get(_LINK)).get("url") for element in attachments(record))
    return next((scrub(url) for url in urls if isinstance(url, str) and url), "")


def _attached(
    doc: Document, position: int, record: dict[str, Any], *, when: datetime | None, said: str, audience: Audience
) -> Iterator[Item]:
    for number, element in enumerate(attachments(record)):
        place = place_of(element.get("place"))
        if place:
            doc.seen.add(place.mark(when))
            yield doc.item(
                position, Kind.CHECK_IN, place.text, part=f"place{number}", when=when, author=Author.ME,
                audience=audience, facts=place.facts(title=scrub(words(record.get("title")))),
            )  # fmt: skip
        if "media" in element:
            yield from medium(doc, position, f"media{number}", element["media"], said=said)
        yield from _shared(doc, position, f"share{number}", element, when=when, said=said, audience=audience)
        for key, kind in _APART.items():
            value = element.get(key)
            if not value:
                continue
            where = place_of(as_dict(value).get("place")) or Place()
            text = words(
                {k: v for k, v in value.items() if k not in ("place", "media")} if isinstance(value, dict) else value
            )
            text = "\n".join(part for part in (text, where.text) if part)
            if text.strip():
                yield doc.item(
                    position, kind, text, part=f"{key}{number}", when=when, author=Author.ME, audience=audience,
                    facts=where.facts(),
                )  # fmt: skip
            for index, picture in enumerate(as_list(as_dict(value).get("media"))):
                yield from medium(doc, position, f"{key}{number}m{index}", picture, said=said)


def _shared(
    doc: Document, position: int, part: str, element: dict[str, Any], *, when: datetime | None, said: str,
    audience: Audience,
) -> Iterator[Item]:  # fmt: skip
    """Somebody else's words that were passed on, where the archive has them: more than the bare address."""
    link = as_dict(element.get(_LINK))
    url, name = words(link.get("url")), words(link.get("name"))
    if name.strip() and name not in (url, said):
        facts = Facts(link=scrub(url), title=scrub(words(link.get("source"))))
        yield doc.item(position, Kind.RESHARE, name, part=part, when=when, audience=audience, facts=facts)


def _comment(
    doc: Document, position: int, record: dict[str, Any], *, comment: Any, when: datetime | None, audience: Audience
) -> Iterator[Item]:
    body = as_dict(comment)
    text = words(body.get("comment")) if body else words(comment)
    # Comments of an export are all the owner's; a name there is one they had then.
    doc.owner.learn(body.get("author"))
    attached = "attachments" in record
    if attached:
        texts = [words(entry.get("text")) for entry in attachments(record)]
        text = "\n".join(dict.fromkeys(part for part in (text, *texts) if part.strip()))
    elif text.isspace():
        text = ""
    link = _link(record) if attached else ""
    facts = Facts(people=people(record), link=link, title=scrub(words(record.get("title"))))
    yield doc.item(
        position, Kind.COMMENT, text, when=when or moment(body.get("timestamp")), author=Author.ME,
        audience=Audience.GROUP if body.get("group") else audience, facts=facts,
    )  # fmt: skip
    if attached:
        yield from _attached(doc, position, record, when=when, said=text, audience=audience)


def _in_group(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    return written(doc, position, record, Audience.GROUP)


def _hidden(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    return written(doc, position, record, Audience.PRIVATE)


def _story(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    return written(doc, position, record, Audience.UNKNOWN, Kind.STORY)


def _deleted(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    return written(doc, position, record, Audience.PRIVATE, Kind.DELETED)


_WALL = re.compile(
    r"^(.{1,80}?) (?:wrote|posted|shared|added|tagged|updated|was|is|published|created|sent|commented)\b", re.DOTALL
)


def _on_my_wall(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """What others put on the person's timeline; who, stands only at the head of the (English) title."""
    who = _WALL.match(words(record.get("title")))
    for item in written(doc, position, record):
        yield replace(item, author=Author.OTHER, author_name=scrub(who[1]) if who else "")


def _labelled(kind: Kind, audience: Audience) -> RecordReader:
    """A post as labelled values: what was written first, then (in a group of leaves) a place, at last whose page."""

    def read(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
        leaves = list(labels(record))
        if not leaves:
            yield from written(doc, position, record, audience, kind)
            return
        place, group = labelled_place(leaves)
        texts = [leaf for leaf in leaves if leaf.value and leaf.group != group and not leaf.link]
        named = [leaf for leaf in texts if _is_text(leaf)]
        own = named or texts[:1]
        text = "\n".join(dict.fromkeys(leaf.value for leaf in own))
        target = next((leaf.value for leaf in texts if leaf not in own and leaf.group == 0), "")
        when = moment_in(record)
        facts = place.facts(title=scrub(target or words(record.get("title"))), link=scrub(first_link(record)))
        if text.strip() or place.lat is not None:
            yield doc.item(position, kind, text, when=when, author=Author.ME, audience=audience, facts=facts)
        for number, value in enumerate(dicts(record.get("media"))):
            yield from medium(doc, position, f"media{number}", value, said=text)

    return read


# The names of fields that hold words of one's own; internal names first, they are the same in every language.
_TEXT_LABELS = ("message", "text", "comment", "post", "description", "caption", "body", "content", "edit")


def _is_text(leaf: Label) -> bool:
    label = f"{leaf.name} {leaf.label}".casefold()
    return any(word in label for word in _TEXT_LABELS)


def _tagged(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """A picture somebody else put up with the person in it: only its address and who tagged are told."""
    text = words(record.get("description"))
    title = words(record.get("title")) or next((leaf.value for leaf in labels(record) if leaf.value), "")
    facts = Facts(title=scrub(title), link=scrub(first_link(record)))
    yield doc.item(position, Kind.PHOTO, text, when=moment_in(record), author=Author.OTHER, facts=facts)


own_posts: Handler = listed("status_updates", "posts", read=written)
comments: Handler = listed("comments", read=written)
group_posts: Handler = listed("group_posts", read=_in_group)
pending_group_posts: Handler = listed("pending_posts", read=_in_group)
group_comments: Handler = listed("group_comments", read=_in_group)
trash: Handler = listed("trash", read=_deleted)
archived: Handler = listed("archive", read=_hidden)
wall: Handler = listed("wall_posts_sent_to_you", read=_on_my_wall)
elsewhere: Handler = listed("posts_on_other_pages_and_profiles", read=_labelled(Kind.POST, Audience.UNKNOWN))
edits: Handler = listed("edits", read=_labelled(Kind.EDIT, Audience.PRIVATE))
stories: Handler = listed("archived_stories", read=_story)
from_apps: Handler = listed("app_posts", read=written)
tagged: Handler = listed("photos_and_videos_you_re_tagged_in", read=_tagged)
