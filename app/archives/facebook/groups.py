"""Groups: which were joined, run or visited, the badges earned in them, and the answers given to their questions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, Reading, each, listed, plain
from app.archives.record import as_dict, as_list, dicts, listing, moment_in, strings, words
from app.core.item import Audience, Author, Facts, Item, Kind


def _joined(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """`{timestamp, title: "You became a member of …", data: [{name}]}`."""
    names = [words(entry.get("name")) for entry in dicts(record.get("data"))] or [words(record.get("name"))]
    text = "\n".join(name for name in names if name) or "\n".join(strings(record))
    if text.strip():
        facts = Facts(relation="member", title=scrub(words(record.get("title"))))
        yield doc.item(position, Kind.GROUP, text, when=moment_in(record), author=Author.ME, facts=facts)


def badges(doc: Document) -> Reading:
    """`group_badges_v2 {name of the group: [badge, …]}`: what a person wrote stands as a key here."""
    root = next(iter(doc.data.values()), {}) if isinstance(doc.data, dict) else doc.data
    records = [{"name": name} for name in root] if isinstance(root, dict) else as_list(root)
    yield from each(doc, records, _joined)


def answers(doc: Document) -> Reading:
    """Answers to the questions of groups: free text, often personal."""
    data = doc.data
    if isinstance(data, dict):
        for key, value in data.items():
            if "_questions_answers" in key:
                data = value
                break
    groups = listing(data, "group_answers")
    yield from each(doc, None if groups is None else _flat(groups), _answer)


def _flat(groups: Any) -> Iterator[Any]:
    for group in groups:
        inner = as_dict(group).get("answers")
        if isinstance(inner, list):
            yield from (entry for entry in inner if entry)
        else:
            yield group


def _answer(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    known = "answer" in record
    text = words(record["answer"]) if known else "\n".join(strings(record))
    facts = Facts(title=scrub(words(record.get("question"))) if known else "")
    if text.strip():
        yield doc.item(
            position, Kind.ANSWER, text, when=moment_in(record), author=Author.ME, audience=Audience.GROUP, facts=facts
        )


joined: Handler = listed("groups_joined", read=_joined)
admined: Handler = plain(Kind.GROUP, "groups_admined", keys=("name",), relation="own")
visited: Handler = plain(Kind.GROUP, "groups_visited", author=Author.UNKNOWN, audience=Audience.PRIVATE)
