"""Friends, requests, followers: one record a person, `{name, timestamp}`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, listed
from app.archives.record import labels, moment_in, words
from app.core.item import Author, Facts, Item, Kind


def _person(kind: Kind, relation: str, *names: str) -> Handler:
    def read(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
        name = words(record.get("name")) or next((label.value for label in labels(record) if label.value), "")
        when = moment_in(record)
        if name.strip():
            yield doc.item(position, kind, name, when=when, facts=Facts(relation=relation))
        contact = words(record.get("contact_info"))
        if contact.strip():
            yield doc.item(
                position, Kind.CONTACT, contact, part="contact", when=when, author=Author.OTHER,
                facts=Facts(people=(scrub(name),) if name else ()),
            )  # fmt: skip

    return listed(*names, read=read)


friends = _person(Kind.FRIEND, "friend", "friends")
received = _person(Kind.REQUEST, "received", "received_requests")
sent = _person(Kind.REQUEST, "sent", "sent_requests")
rejected = _person(Kind.REQUEST, "rejected", "rejected_requests")
following = _person(Kind.FOLLOW, "following", "following")
followers = _person(Kind.FOLLOW, "follower", "followers")
suggested = _person(Kind.OTHER, "suggested", "people_you_may_know", "suggested_friends", "friends_you_see_less")
# No connection any more, but still named to whoever reads the archive.
removed = _person(Kind.OTHER, "removed friend", "deleted_friends")
