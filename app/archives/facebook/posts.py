"""Own posts, comments, and what was written in groups: the record `{timestamp, title, data, attachments, tags}`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import (
    Document,
    Handler,
    Place,
    Reading,
    attachments,
    each,
    listed,
    medium,
    people,
    place_of,
)
from app.archives.record import as_dict, as_list, dicts, listing, moment, moment_in, words
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
    comment = next((entry["comment"] for entry in dicts(record.get("data")) if "comment" in entry), None)
    if comment is not None:
        yield from _comment(doc, position, record, comment=comment, when=when, audience=audience)
        return
    texts = _own_words(record)
    text = "\n".join(texts)
    link = _link(record)
    facts = Facts(people=people(record), link=link, title=scrub(words(record.get("title"))))
    yield doc.item(position, kind, text, when=when, author=Author.ME, audience=audience, facts=facts)
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


def _comment(
    doc: Document, position: int, record: dict[str, Any], *, comment: Any, when: datetime | None, audience: Audience
) -> Iterator[Item]:
    body = as_dict(comment)
    text = words(body.get("comment")) if body else words(comment)
    # Comments of an export are all the owner's; a name there is one they had then.
    doc.owner.learn(body.get("author"))
    link = _link(record)
    facts = Facts(people=people(record), link=link, title=scrub(words(record.get("title"))))
    yield doc.item(
        position, Kind.COMMENT, text, when=when or moment(body.get("timestamp")), author=Author.ME,
        audience=Audience.GROUP if body.get("group") else audience, facts=facts,
    )  # fmt: skip
    yield from _attached(doc, position, record, when=when, said=text, audience=audience)


def _in_group(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    return written(doc, position, record, Audience.GROUP)


def _deleted(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    return written(doc, position, record, Audience.PRIVATE, Kind.DELETED)


def answers(doc: Document) -> Reading:
    """Answers to the questions of groups: free text, often personal."""
    data = doc.data
    if isinstance(data, dict):
        for key, value in data.items():
            if "_questions_answers" in key:
                data = value
                break
    groups = listing(data, "group_answers")
    if groups is None:
        yield from each(doc, None, _answer)
        return
    flat: list[Any] = []
    for group in groups:
        inner = as_dict(group).get("answers")
        flat += [entry for entry in inner if entry] if isinstance(inner, list) else [group]
    yield from each(doc, flat, _answer)


def _answer(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    known = "answer" in record
    text = words(record["answer"]) if known else words(record)
    facts = Facts(title=scrub(words(record.get("question"))) if known else "")
    if text.strip():
        yield doc.item(
            position, Kind.ANSWER, text, when=moment_in(record), author=Author.ME, audience=Audience.GROUP, facts=facts
        )


own_posts: Handler = listed("status_updates", "posts", read=written)
comments: Handler = listed("comments", read=written)
group_posts: Handler = listed("group_posts", read=_in_group)
pending_group_posts: Handler = listed("pending_posts", read=_in_group)
group_comments: Handler = listed("group_comments", read=_in_group)
trash: Handler = listed("trash", read=_deleted)
