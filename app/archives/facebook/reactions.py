"""Likes and reactions: counted with their time. The archive has no words of what was liked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, counted, listed
from app.archives.record import as_dict, dicts, first_link, labels, moment_in, words
from app.core.item import Author, Facts, Item, Kind


def _reaction(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """`{timestamp, title, data: [{reaction: {reaction, actor}}]}`, or labelled (Reaction, Name, URL): both at once."""
    when = moment_in(record, "timestamp")
    if when is not None:
        mark = f"reaction {when:%Y%m%d%H%M%S}"
        if mark in doc.seen:
            return  # the other list has it
        doc.seen.add(mark)
    for entry in dicts(record.get("data")):
        doc.owner.learn(as_dict(entry.get("reaction")).get("actor"))
    title = words(record.get("title")) or next((leaf.value for leaf in labels(record) if leaf.value), "")
    facts = Facts(title=scrub(title), link=scrub(first_link(record)))
    yield doc.item(position, Kind.REACTION, "", when=when, author=Author.ME, facts=facts)


reactions: Handler = listed("reactions", read=_reaction)
story_reactions: Handler = counted(Kind.REACTION, "stories_feedback", author=Author.ME)
elsewhere: Handler = counted(Kind.REACTION, "other_likes", author=Author.ME)
