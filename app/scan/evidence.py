"""Evidence that stands in an archive's structure, not in its words: fields, places, times, names, what repeats.

A structured finding's text is its value, 0 … length (`detectors.contract.STRUCTURED`). Profile fields use the text
types; where a detector found the detail in the field's text already, the field adds nothing. What needs the whole
archive (a home told by repeated places) comes at the end, from `rest`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import tzinfo
from urllib.parse import unquote, urlsplit

from app.archives.dates import zone_of
from app.core.item import Author, Item, Kind
from app.core.work import NO_WORK, Work
from app.scan.employers import Employers
from app.scan.home import Home
from detectors.contract import Hit, Sure, Type, Whose
from detectors.given_names import looks_like_a_person

ALWAYS = frozenset(
    {
        Type.CHECK_IN,
        Type.PHOTO_LOCATION,
        Type.COORDINATES,
        Type.PROFILE_EMPLOYER,
        Type.CONNECTION,
        Type.PEOPLE_SEARCH,
        Type.RESHARE,
        Type.UPLOADED_CONTACTS,
    }
)
"""Types for which every archive is looked through by structure."""

# Fields that are the detail they are called: of a profile, of what was typed into a form.
_FIELDS = {
    "phone": Type.PHONE,
    "email": Type.EMAIL,
    "address": Type.ADDRESS,
    "birthday": Type.DATE_OF_BIRTH,
    "family": Type.PERSON_RELATION,
    "partner": Type.PERSON_RELATION,
    "previous_partner": Type.PERSON_RELATION,
}
_FORMS = frozenset({Kind.PROFILE, Kind.ADVERTISER})
# Fields that name the account itself: an employer in one of them points at a person.
_NAMES = frozenset({"name", "username", "other_name", "previous_name", "screen_name", "vanity"})
_ABOUT = frozenset({"bio", "quote", "website", "update", "experience", "role", "account"})
_TIMED = frozenset({Kind.POST, Kind.COMMENT, Kind.REACTION, Kind.STORY, Kind.RESHARE, Kind.MESSAGE, Kind.SEARCH})
_PICTURES = frozenset({Kind.PHOTO, Kind.VIDEO, Kind.POST, Kind.STORY})
_TOLD = frozenset(
    {
        Kind.PROFILE, Kind.ADVERTISER, Kind.CHECK_IN, Kind.POST, Kind.PHOTO, Kind.VIDEO, Kind.STORY, Kind.LISTING,
        Kind.FRIEND, Kind.FOLLOW, Kind.SEARCH, Kind.RESHARE, Kind.CONTACT, Kind.PAGE,
    }
)  # fmt: skip
_TRAVEL = re.compile(r" (?:is|was) travell?ing to (.{2,80}?)(?: from .{2,80})?\.?$")
# The coordinates of a shared map (Bing, Google, Apple).
_ON_A_MAP = re.compile(
    r"[?&@](?:sp|cp|q|ll|center|where1|u)?[=@]?[^&]{0,20}?(-?\d{1,2}\.\d{3,})[,~_ +](-?\d{1,3}\.\d{3,})"
)


class Evidence:
    """Looks at items as they pass. work: what is known of the person's work; zone: the archive's, for working hours."""

    def __init__(self, work: Work = NO_WORK, zone: str = "") -> None:
        self._work = work
        self._employers = Employers((*work.employers, *work.workplaces))
        self._colleagues = {name.casefold() for name in work.colleagues}
        self._zone: tzinfo = zone_of(work.zone or zone)
        self._named: list[Item] = []
        self._home = Home()

    @property
    def looked_for(self) -> frozenset[Type]:
        """Types that are looked for: hours and networks of work only where the person gave them."""
        types = set(ALWAYS)
        if self._work.hours:
            types.add(Type.WORKING_HOURS_POST)
        if self._work.networks:
            types.add(Type.LOGIN_LOCATION)
        return frozenset(types)

    @property
    def kinds(self) -> frozenset[Kind]:
        """Kinds of item whose structure may be evidence; of others only the text is. A message with a link is too."""
        kinds = _TOLD | _TIMED if self._work.hours else _TOLD
        return kinds | {Kind.LOGIN} if self._work.networks else kinds

    def hits(self, item: Item, found: Sequence[Hit]) -> list[Hit]:
        """All hits of an item: those its text gave, and those of its structure."""
        own = list(self._of(item, found))
        if any(hit.type is Type.PROFILE_EMPLOYER for hit in own):
            found = [hit for hit in found if hit.type is not Type.WORKPLACE]  # the same, told better
        return [*found, *own]

    def rest(self) -> Iterator[tuple[Item, list[Hit]]]:
        """What could only be told when all was seen: names with an employer in them, and the home."""
        for item in self._named:
            if value := self._employers.in_name(item.text):
                yield item, [_structured(Type.PROFILE_EMPLOYER, value, "evidence.employer_in_name", Whose.MINE)]
        yield from self._home.found()

    def _of(self, item: Item, found: Sequence[Hit]) -> Iterator[Hit]:
        if item.kind in _FORMS and item.facts.field:
            yield from self._field(item, found)
        yield from self._place(item)
        if item.kind in (Kind.FRIEND, Kind.FOLLOW):
            yield from self._person(item)
        elif item.kind is Kind.SEARCH and looks_like_a_person(item.text):
            yield _structured(Type.PEOPLE_SEARCH, item.text.strip(), "evidence.people_search", Whose.OTHER, Sure.LIKELY)
        elif item.kind is Kind.RESHARE:
            host = (urlsplit_host(item.facts.link) or item.facts.title or "Facebook").casefold()
            yield _structured(Type.RESHARE, host, "evidence.reshare", Whose.OTHER)
        elif item.kind is Kind.CONTACT and item.facts.relation == "uploaded":
            yield _structured(Type.UPLOADED_CONTACTS, "address book", "evidence.uploaded_contacts", Whose.OTHER)
        elif item.kind is Kind.PAGE and item.facts.relation == "own" and (value := self._employers.in_name(item.text)):
            yield _structured(Type.PROFILE_EMPLOYER, value, "evidence.employer_in_page", Whose.MINE)
        elif item.kind is Kind.LOGIN and self._work.networks:
            yield from self._login(item)
        if item.kind in _TIMED and item.author is Author.ME and item.when and self._work.hours:
            local = item.when.astimezone(self._zone)
            if any(hours.holds(local) for hours in self._work.hours):
                month = f"{local:%Y-%m}"
                yield _structured(Type.WORKING_HOURS_POST, month, "evidence.working_hours", Whose.MINE, Sure.LIKELY)

    def _field(self, item: Item, found: Sequence[Hit]) -> Iterator[Hit]:
        field, text = item.facts.field, item.text.strip()
        if not text:
            return
        if field == "employer":
            self._employers.add(text)
            yield _structured(Type.PROFILE_EMPLOYER, text, "evidence.employer", Whose.MINE)
            return
        if field in _NAMES:
            self._named.append(item)
        elif field == "email":
            if value := self._employers.in_address(text):
                yield _structured(Type.PROFILE_EMPLOYER, value, "evidence.employer_in_email", Whose.MINE)
        elif field in _ABOUT and (value := self._employers.in_text(text)):
            yield _structured(Type.PROFILE_EMPLOYER, value, "evidence.employer_in_bio", Whose.MINE)
        kind = _FIELDS.get(field)
        if kind is not None and not any(hit.type is kind for hit in found):
            yield Hit(kind, 0, len(item.text), text, Sure.SURE, f"evidence.{field}", Whose.MINE)

    def _place(self, item: Item) -> Iterator[Hit]:
        where = _coordinates(item)
        if item.kind is Kind.CHECK_IN or (item.kind is Kind.POST and item.facts.place):
            value = item.facts.place or item.facts.address or where
            if value:
                yield _structured(Type.CHECK_IN, value, "evidence.check_in", _whose(item))
        elif item.kind in _PICTURES and where:
            self._home.see(item)
            yield _structured(Type.PHOTO_LOCATION, where, "evidence.photo_location", _whose(item))
        elif item.kind is Kind.LISTING and where:
            self._home.see(item)
            yield Hit(Type.COORDINATES, 0, len(item.text), where, Sure.SURE, "evidence.listing", Whose.MINE)
        elif item.kind is Kind.MESSAGE and item.facts.link and (spot := _ON_A_MAP.search(unquote(item.facts.link))):
            value = f"{float(spot[1]):.4f}, {float(spot[2]):.4f}"
            yield Hit(Type.LIVE_LOCATION, 0, len(item.text), value, Sure.SURE, "evidence.shared_place", _whose(item))
        if item.kind is Kind.POST and item.author is Author.ME and (trip := _TRAVEL.search(item.facts.title)):
            yield Hit(Type.LIVE_LOCATION, 0, len(item.text), trip[1], Sure.LIKELY, "evidence.travelling", Whose.MINE)

    def _person(self, item: Item) -> Iterator[Hit]:
        """Somebody linked to: a colleague by name, or with the employer in the name (people, not pages one follows)."""
        name = item.text.strip()
        if name.casefold() in self._colleagues:
            yield _structured(Type.CONNECTION, name, "evidence.colleague", Whose.OTHER)
        if item.facts.relation == "following":
            return
        if self._employers.in_name(name):
            yield _structured(Type.CONNECTION, name, "evidence.same_employer", Whose.OTHER, Sure.LIKELY)
            # by the friend's name: it is to be talked over with them, and no line of one's own profile
            yield _structured(Type.PROFILE_EMPLOYER, name, "evidence.employer_in_friend", Whose.OTHER)

    def _login(self, item: Item) -> Iterator[Hit]:
        told = f"{item.text}\n{item.facts.device}\n{item.facts.place}".casefold()
        for network in self._work.networks:
            if re.search(rf"(?<![\w.]){re.escape(network.casefold())}", told):
                yield _structured(Type.LOGIN_LOCATION, network, "evidence.work_network", Whose.MINE)


def urlsplit_host(link: str) -> str:
    """The site of a web address, without "www."; "" where it is none."""
    try:
        return (urlsplit(link).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _structured(kind: Type, value: str, because: str, whose: Whose, sure: Sure = Sure.SURE) -> Hit:
    return Hit(kind, 0, len(value), value, sure, because, whose)


def _coordinates(item: Item) -> str:
    """Latitude and longitude to four decimals, some ten metres."""
    if item.facts.lat is None or item.facts.lon is None:
        return ""
    return f"{item.facts.lat:.4f}, {item.facts.lon:.4f}"


def _whose(item: Item) -> Whose:
    return {Author.ME: Whose.MINE, Author.OTHER: Whose.OTHER}.get(item.author, Whose.UNKNOWN)
