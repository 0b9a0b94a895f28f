"""The profile: one item a field, the field's name in its facts. Unknown fields are read too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, Reading, attachments, each, gist, leftovers, medium
from app.archives.record import (
    as_dict,
    as_list,
    dicts,
    labels,
    leaves,
    listing,
    moment,
    moment_in,
    strings,
    words,
)
from app.core.coverage import Problem
from app.core.item import Audience, Author, Facts, Item, Kind

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

# Field of the profile -> the slug its items carry. Those with an empty slug say nothing of a person.
_FIELDS = {
    "name": "name",
    "emails": "email",
    "birthday": "birthday",
    "gender": "gender",
    "previous_names": "previous_name",
    "other_names": "other_name",
    "current_city": "city",
    "hometown": "hometown",
    "relationship": "partner",
    "previous_relationships": "previous_partner",
    "family_members": "family",
    "education_experiences": "school",
    "work_experiences": "employer",
    "languages": "language",
    "interested_in": "interested_in",
    "political_view": "politics",
    "religious_view": "religion",
    "blood_info": "blood",
    "blood_donor_status": "blood",
    "websites": "website",
    "phone_numbers": "phone",
    "address": "address",
    "screen_names": "screen_name",
    "places_lived": "city",
    "about_me": "bio",
    "intro_bio": "bio",
    "favorite_quotes": "quote",
    "name_pronunciation": "",
    "pages": "",
    "groups": "",
    "username": "username",
    "registration_timestamp": "",
    "profile_uri": "",
}
# What an entry of a list is called by, first that is there.
_CALLED = ("name", "employer", "phone_number", "address", "place", "value")


def profile(doc: Document) -> Reading:
    """`profile_information.json`: root `profile_v2` (older: `profile`)."""
    data = doc.data
    root = next((data[k] for k in ("profile_v3", "profile_v2", "profile") if k in as_dict(data)), data)
    if not isinstance(root, dict):
        yield Problem(doc.member, "changed")
        yield from leftovers(doc, 0, data)
        return
    maker = _Fields(doc)
    bad = False
    for key, value in root.items():
        try:
            yield from list(maker.field(key, value))
        except (TypeError, ValueError, KeyError, AttributeError, IndexError, OverflowError):
            bad = True
            yield from maker.plain("other", value)
    if bad:
        yield Problem(doc.member, "bad_records")


class _Fields:
    """Makes the items of one profile and counts them: each needs a position of its own."""

    def __init__(self, doc: Document) -> None:
        self._doc = doc
        self._next = 0

    def field(self, key: str, value: Any) -> Iterator[Item]:
        """The items of one field."""
        slug = _FIELDS.get(key, key if key.isascii() else "other")
        if key == "name":
            self._doc.owner.learn(as_dict(value).get("full_name") or value)
            yield from self.item(slug, words(as_dict(value).get("full_name") or value))
        elif key == "birthday":
            yield from self.item(slug, date_text(value))
        elif key == "emails":
            yield from self._emails(value)
        elif key == "address" and isinstance(value, dict):
            yield from self.item(slug, address_text(value))
        elif key == "relationship":
            yield from self._relationship(as_dict(value))
        elif key == "screen_names":
            for entry in dicts(value):
                for name in as_list(entry.get("names")):
                    yield from self.item(slug, words(name), relation=words(entry.get("service_name")))
        elif key in ("pages", "groups"):
            yield from self._liked(key, value)
        elif key in ("work_experiences", "education_experiences"):
            yield from self._experience(slug, value)
        elif key == "gender":
            yield from self.item(slug, words(as_dict(value).get("gender_option") or value))
        elif slug:
            yield from self._entries(key, slug, value)

    def plain(self, slug: str, value: Any) -> Iterator[Item]:
        """Every string of a value, as it is."""
        for text in strings(value):
            yield from self.item(slug, text)

    def item(
        self, slug: str, text: str, when: datetime | None = None, relation: str = "", title: str = ""
    ) -> Iterator[Item]:
        """One item, unless it says nothing."""
        if text.strip():
            facts = Facts(field=slug, relation=scrub(relation), title=scrub(title))
            yield self._doc.item(self._next, Kind.PROFILE, text, when=when, author=Author.ME, facts=facts)
            self._next += 1

    def _entries(self, key: str, slug: str, value: Any) -> Iterator[Item]:
        for entry in value if isinstance(value, list) else [value]:
            if not isinstance(entry, dict):
                yield from self.plain(slug, entry)
                continue
            called = next((k for k in _CALLED if words(entry.get(k)).strip()), None)
            if called is None:
                yield from self.plain(slug, entry)
                continue
            text = words(entry[called])
            if key == "previous_names":
                self._doc.owner.learn(text)
            relation = words(entry.get("relation") or entry.get("phone_type") or entry.get("type"))
            yield from self.item(slug, text, moment(entry.get("timestamp")), relation)
            rest = {k: v for k, v in entry.items() if k not in (called, "relation", "phone_type", "type", "timestamp")}
            yield from self.plain(slug, rest)

    def _emails(self, value: Any) -> Iterator[Item]:
        groups = value.items() if isinstance(value, dict) else [("emails", value)]
        seen: set[str] = set()
        for name, addresses in groups:
            for text in strings(addresses):
                if text not in seen:
                    seen.add(text)
                    yield from self.item("email", text, relation="" if name == "emails" else name.replace("_", " "))

    def _relationship(self, value: dict[str, Any]) -> Iterator[Item]:
        when = moment(value.get("timestamp"))
        partner = words(value.get("partner"))
        yield from self.item("partner", partner, when, words(value.get("status")))
        if not partner.strip():
            yield from self.item("relationship", words(value.get("status")), when)
        yield from self.item("anniversary", date_text(value.get("anniversary")), when)

    def _experience(self, slug: str, value: Any) -> Iterator[Item]:
        for entry in dicts(value):
            name = words(entry.get("employer") or entry.get("name"))
            when = moment(entry.get("start_timestamp")) or moment(entry.get("timestamp"))
            yield from self.item(slug, name, when, title=words(entry.get("title") or entry.get("degree")))
            skipped = ("employer", "name", "school_type", "graduated")
            rest = {k: v for k, v in entry.items() if k not in skipped}
            for key, inner in rest.items():
                field = {"title": "role", "location": "town", "description": "bio"}.get(key, slug)
                for text in strings(inner):
                    yield from self.item(field, text, when, title=name)

    def _liked(self, key: str, value: Any) -> Iterator[Item]:
        """Pages by category, and groups: of their own kinds, as they are not facts of the profile."""
        kind = Kind.PAGE if key == "pages" else Kind.GROUP
        for entry in dicts(value):
            category = words(entry.get("name"))
            names = as_list(entry.get("pages")) if kind is Kind.PAGE else [category]
            times = as_list(entry.get("timestamps"))
            for index, name in enumerate(names):
                text = words(name)
                when = moment(times[index] if index < len(times) else entry.get("timestamp"))
                if text.strip():
                    facts = Facts(title=scrub(category) if kind is Kind.PAGE else "")
                    yield self._doc.item(self._next, kind, text, when=when, author=Author.ME, facts=facts)
                    self._next += 1


def date_text(value: Any) -> str:
    """`{year, month, day}` as "3 May 1990"; without a year "3 May"; "" where there is no date."""
    if isinstance(value, str):
        return value
    year, month, day = (as_dict(value).get(part) for part in ("year", "month", "day"))
    if not (isinstance(month, int) and 1 <= month <= 12 and isinstance(day, int) and 1 <= day <= 31):
        return str(year) if isinstance(year, int) and 1900 <= year <= 2100 else ""
    written = f"{day} {MONTHS[month - 1]}"
    return f"{written} {year}" if isinstance(year, int) and 1900 <= year <= 2100 else written


def address_text(value: dict[str, Any]) -> str:
    """An address in the order an envelope has it, whatever else it holds at the end."""
    order = ("street", "neighborhood", "city", "region", "zipcode", "country")
    parts = [words(value.get(key)).strip() for key in order]
    known = (*order, "country_code")
    parts += [text for key, inner in value.items() if key not in known for text in strings(inner)]
    return ", ".join(part for part in parts if part)


def fields(kind: Kind = Kind.PROFILE, audience: Audience = Audience.UNKNOWN, default: str = "contact") -> Handler:
    """A handler for labelled values, named or nested: one item a value, its name told by the words of its label."""

    def handler(doc: Document) -> Reading:
        number = 0
        data = as_list(doc.data) if isinstance(doc.data, list) else [doc.data]
        for record in doc.data if isinstance(doc.data, Iterator) else data:
            when = moment_in(record) if isinstance(record, dict) else None
            if isinstance(record, dict) and "label_values" in record:
                found = [(f"{leaf.name} {leaf.label}".strip(), leaf.value) for leaf in labels(record) if leaf.value]
            else:
                found = list(leaves(record))
            for label, text in found:
                shown = label.replace("_", " ").strip()
                facts = Facts(field=_slug(label, default), relation=scrub(shown))
                if text.strip():
                    yield doc.item(number, kind, text, when=when, author=Author.ME, audience=audience, facts=facts)
                    number += 1

    return handler


contact_info: Handler = fields()
filled_in: Handler = fields(audience=Audience.PRIVATE, default="autofill")
accounts: Handler = fields(audience=Audience.PRIVATE, default="account")
forms: Handler = fields(Kind.ADVERTISER, Audience.PRIVATE, default="form")
dating: Handler = fields(default="dating")
experiences: Handler = fields(default="experience")


def updates(doc: Document) -> Reading:
    """`profile_updates [{timestamp, title, data, attachments}]`: the title tells what changed."""
    yield from each(doc, listing(doc.data, "profile_updates"), _update)


def _update(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    text = gist({k: v for k, v in record.items() if k in ("data", "label_values")}) or words(record.get("title"))
    when = moment_in(record)
    if text.strip():
        facts = Facts(field="update", title=scrub(words(record.get("title"))))
        yield doc.item(position, Kind.PROFILE, text, when=when, author=Author.ME, facts=facts)
    for number, element in enumerate(attachments(record)):
        if "media" in element:
            yield from medium(doc, position, f"media{number}", element["media"], said=text)


# Labels are in the account's language; the internal names beside them are English.
_IN_LABELS = (
    ("mail", "email"), ("phone", "phone"), ("mobile", "phone"), ("website", "website"), ("url", "website"),
    ("address", "address"), ("street", "address"), ("zip", "address"), ("postcode", "address"), ("town", "city"),
    ("city", "city"), ("birth", "birthday"),
    ("employer", "employer"), ("school", "school"), ("username", "username"), ("full_name", "name"),
    ("legal_name", "name"),
)  # fmt: skip


def _slug(label: str, default: str) -> str:
    label = label.casefold()
    return next((slug for word, slug in _IN_LABELS if word in label), default)
