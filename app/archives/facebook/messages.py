"""Private messages, read only when chosen: the threads of the archive, and the separate export of secure chats."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, Reading, each, gist, listed
from app.archives.record import as_dict, as_list, listing, moment, moment_in, words
from app.core.item import Audience, Facts, Item, Kind


def thread(doc: Document) -> Reading:
    """`{participants, messages: [{sender_name, timestamp_ms, content, share, …}]}`, newest first."""
    return each(doc, listing(doc.data, "messages"), _message)


def _message(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    text = record.get("content")
    text = text if isinstance(text, str) else words(text)
    share = record.get("share")
    sender = record.get("sender_name")
    sender = sender if isinstance(sender, str) else ""
    if share is None:
        if text:
            yield doc.item(
                position, Kind.MESSAGE, text, when=moment(record.get("timestamp_ms")),
                author=doc.owner.author(sender), author_name=sender, audience=Audience.PRIVATE,
            )  # fmt: skip
        return
    shared = as_dict(share)
    link, quoted = words(shared.get("link")), words(shared.get("share_text"))
    if quoted and quoted != text:
        text = f"{text}\n{quoted}" if text else quoted
    if text or link:
        yield doc.item(
            position, Kind.MESSAGE, text, when=moment(record.get("timestamp_ms")), author=doc.owner.author(sender),
            author_name=sender, audience=Audience.PRIVATE, facts=Facts(link=scrub(link)),
        )  # fmt: skip


def secure_thread(doc: Document) -> Reading:
    """`{participants, threadName, messages: [{senderName, text, timestamp, …}]}`: proper UTF-8, milliseconds."""
    return each(doc, listing(doc.data, "messages"), _secure_message)


def _secure_message(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    text, sender = words(record.get("text")), words(record.get("senderName"))
    if text.strip() and not record.get("isUnsent"):
        yield doc.item(
            position, Kind.MESSAGE, text, when=moment(record.get("timestamp")), author=doc.owner.author(sender),
            author_name=sender, audience=Audience.PRIVATE,
        )  # fmt: skip


def _labelled(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """Chats with a machine or with support: whose words are whose is not told."""
    text = gist(record)
    if text.strip():
        yield doc.item(position, Kind.MESSAGE, text, when=moment_in(record), audience=Audience.PRIVATE)


other: Handler = listed("messages", "conversations", read=_labelled)


def participants(data: Any) -> set[str]:
    """Who takes part in a thread."""
    found = as_list(as_dict(data).get("participants"))
    return {words(entry.get("name") if isinstance(entry, dict) else entry).strip() for entry in found} - {""}
