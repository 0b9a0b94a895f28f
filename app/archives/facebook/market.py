"""Marketplace and money: things for sale (with the seller's coordinates), payments, addresses to pay from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, found_place, listed, plain
from app.archives.record import as_dict, labels, moment_in, strings, words
from app.core.item import Audience, Author, Item, Kind


def _listing(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    place = found_place(record)
    texts = [words(record.get("title")), words(record.get("description"))]
    if any(True for _ in labels(record)):
        texts += list(strings(record["label_values"]))
    if isinstance(record.get("location"), str):
        texts.append(record["location"])
    elif place.text:
        texts.append(place.text)
    text = "\n".join(dict.fromkeys(text for text in texts if text.strip()))
    if text or place.lat is not None:
        doc.owner.learn(record.get("seller"))
        yield doc.item(
            position, Kind.LISTING, text, when=moment_in(record), author=Author.ME, audience=Audience.PUBLIC,
            facts=place.facts(title=scrub(words(record.get("title")))),
        )  # fmt: skip


def payments(doc: Document) -> Iterator[Any]:
    """`payments_v2 {preferred_currency, payments: [{sender, receiver, amount, …}]}`."""
    data = as_dict(doc.data)
    root = as_dict(next((data[key] for key in ("payments_v2", "payments") if isinstance(data.get(key), dict)), data))
    records = root.get("payments", doc.data)
    return _payments(Document(doc.member, records, doc.owner, doc.seen))


listings: Handler = listed("items_selling", "items_sold", read=_listing)
history: Handler = plain(Kind.OTHER, "marketplace", audience=Audience.PRIVATE)
_payments: Handler = plain(Kind.OTHER, "payments", audience=Audience.PRIVATE)
