"""What was searched for on Facebook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, attachments, listed
from app.archives.record import dicts, labels, moment_in, words
from app.core.item import Audience, Author, Facts, Item, Kind


def _search(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    # `data` has the words as typed; in `attachments` they stand between quotes.
    texts = [words(entry.get("text")) for entry in dicts(record.get("data"))]
    if not any(texts):
        texts = [words(entry.get("text")).strip().strip('"') for entry in attachments(record)]
    if not any(texts):
        texts = [label.value for label in labels(record) if label.value]
    text = next((text for text in texts if text.strip()), "")
    if text:
        yield doc.item(
            position, Kind.SEARCH, text, when=moment_in(record, "timestamp"), author=Author.ME,
            audience=Audience.PRIVATE, facts=Facts(title=scrub(words(record.get("title")))),
        )  # fmt: skip


searches: Handler = listed("searches", "group_search", read=_search)
marketplace: Handler = listed("searches", "marketplace_search", read=_search)
