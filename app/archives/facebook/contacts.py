"""Address books that were uploaded: other people's names, with their numbers and addresses kept out of the search.

The numbers are third parties': that they were handed over is the finding, each is none of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, Reading, each
from app.archives.record import Label, as_dict, dicts, labels, listing, moment, moment_in, words
from app.core.item import Audience, Author, Facts, Item, Kind


def _records(data: Any) -> Iterator[Any] | None:
    if isinstance(data, dict):
        for name in ("address_book_v2", "address_book"):
            if isinstance(data.get(name), dict):
                data = data[name]
                break
    found = listing(data, "address_book", "contacts")
    return None if found is None else iter(found)


def address_book(doc: Document) -> Reading:
    """Any generation: `{name, details, created_timestamp}`; labelled, one record each; or all in one record."""
    records = _records(doc.data)
    yield from each(doc, None if records is None else _single(records), _contact)


def _single(records: Iterator[Any]) -> Iterator[Any]:
    """A record that holds a whole address book (`vec` of `dict`) becomes one for each contact in it."""
    for record in records:
        entries = [entry for node in dicts(as_dict(record).get("label_values")) for entry in dicts(node.get("vec"))]
        entries = [entry for entry in entries if isinstance(entry.get("dict"), list)]
        if entries:
            yield from ({"timestamp": record.get("timestamp"), "label_values": entry["dict"]} for entry in entries)
        else:
            yield record


def _contact(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    leaves = list(labels(record))
    name = words(record.get("name")) or _name(leaves)
    points = sum("contact_point" in entry for entry in dicts(record.get("details")))
    if name.strip() or points or leaves:
        yield doc.item(
            position, Kind.CONTACT, name, when=moment_in(record) or _time(record), author=Author.OTHER,
            audience=Audience.PRIVATE, facts=Facts(relation="uploaded", people=(scrub(name),) if name else ()),
        )  # fmt: skip


def _name(leaves: list[Label]) -> str:
    """The leaf called a name, or the first that is neither a number nor an address."""
    for leaf in leaves:
        if leaf.value and "name" in leaf.label.casefold():
            return leaf.value
    return next((leaf.value for leaf in leaves if leaf.value and not _is_point(leaf.value)), "")


def _is_point(value: str) -> bool:
    return "@" in value or sum(c.isdigit() for c in value) > len(value) // 2


def _time(record: dict[str, Any]) -> Any:
    return next((moment(record[key]) for key in record if key.endswith("timestamp") and moment(record[key])), None)


uploaded: Handler = address_book
