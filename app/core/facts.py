"""The person as others could assemble them: facts from all findings and clues, each with its sources. Pure.

One fact is one value of one kind, however it is written. How sure it is comes from how sure its sources are and how
many independent items say it; what is said once, and of nobody in particular, is only worth a look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo

from app.core.about import About
from app.core.address import address_key
from app.core.ages import AGE, birthdays
from app.core.day import day_of
from app.core.finding import Finding
from app.core.item import Author, Item, Kind
from app.core.joined import FAMILY, joined, town_of
from app.core.mentioned import MENTION, with_mentions
from app.core.not_own import asked_with, elsewhere, own_after_all
from app.core.routine import routines
from app.core.weighing import Weighed
from detectors.contract import Clue, Sure, Type, Whose

KINDS = (
    "name", "nickname", "phone", "email", "home", "town", "work", "role", "car", "birthday", "birth_place", "partner",
    "child", "parent", "maiden_name", "sibling", "relative", "pet", "school", "team", "street", "routine", "place",
)  # fmt: skip
"""Kinds of facts, in the order in which they are shown. Public names, stable."""
RELATIVE = "relative"
"""Somebody else of the family, or not said how."""

_TYPES = {
    Type.PET_NAME: "pet",
    Type.DATE_OF_BIRTH: "birthday",
    Type.PHONE: "phone",
    Type.EMAIL: "email",
    Type.ADDRESS: "home",
    Type.POSTCODE: "home",
    Type.VEHICLE_REG: "car",
    Type.WORKPLACE: "work",
    Type.PROFILE_EMPLOYER: "work",
}
# A relation's kind stands in the reason code's last part ("relations.child"), or in the words of a profile.
_RELATIONS = {
    "maiden": "maiden_name", "maiden_name": "maiden_name", "née": "maiden_name",
    **dict.fromkeys(("sibling", "brother", "sister", "half-brother", "half-sister"), "sibling"),
    **dict.fromkeys(("partner", "husband", "wife", "fiancé", "fiancée", "girlfriend", "spouse"), "partner"),
    **dict.fromkeys(("parent", "mother", "father", "mum", "dad"), "parent"),
    **dict.fromkeys(("child", "son", "daughter", "stepson", "stepdaughter"), "child"),
}  # fmt: skip
_PEOPLE = frozenset({"name", "partner", "child", "parent", "sibling", RELATIVE})
_OFTEN = 2
"""From how many independent items a thing counts that was not said to be the person's own."""
_LEARNT = "names."
"""Begins the reasons of names that a trained model tells: right often enough to be asked about, not to be believed."""
NAMED = "named"
"""Somebody of whom no more is told than the name: in so many items they are somebody close."""
_NAMED = 3
_ROUTINE = {Sure.SURE: "routine.said", Sure.LIKELY: "routine.often", Sure.LOOK: "routine.day"}
"""Why a routine is one: `routines` puts items together, by what they say or by when they were."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact stands. own: said to be the person's; because: reason code of the finding or clue.

    group, fingerprint: of the finding, "" where it is none.
    """

    item: Item
    sure: Sure
    own: bool
    group: str = ""
    fingerprint: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing given away. kind: one of `KINDS`; value as people write it (a day as ISO date).

    confirmed: independent items that say it; first, last: dates of those that have one; id: what a decision on it is
    kept under, made of its kind and key. sure: LOOK facts are not shown.
    """

    kind: str
    value: str
    confirmed: int
    sure: Sure
    first: datetime | None = None
    last: datetime | None = None
    sources: tuple[Source, ...] = field(default=(), repr=False)
    id: str = ""
    key: str = field(default="", repr=False, compare=False)


def picture(
    found: Iterable[tuple[Finding, Item]],
    clues: Iterable[tuple[Clue, Item]] = (),
    *,
    today: date,
    about: About | None = None,
    zone: tzinfo | None = None,
    wrong: Collection[str] = frozenset(),
    fact_id: Callable[[str, str], str] = lambda kind, key: f"{kind}:{key}",
) -> list[Fact]:
    """All facts, by kind and then the most confirmed first; those worth a look too.

    wrong: fingerprints of findings and ids of facts that the person called wrong. What is said by others, or plainly
    about somebody else, is left out: a friend's number is no fact about the person. zone: of the archive.
    """
    pot = _Pot(today)
    for finding, item in found:
        if finding.hit.sure is not Sure.LOOK and finding.fingerprint not in wrong:
            pot.finding(finding, item)
    routine: list[tuple[str, Item, Sure]] = []
    mentions: list[tuple[Clue, Item]] = []
    ages: list[tuple[Clue, Item]] = []
    for clue, item in clues:
        if clue.kind == MENTION:
            mentions.append((clue, item))
        elif clue.kind == AGE:
            ages.append((clue, item))
        elif clue.kind == "routine":
            routine.append((clue.value, item, clue.sure))
        else:
            # what is only worth a look counts when it comes back: by itself it is nobody's in particular
            pot.put(clue.kind, clue.value, Source(item, clue.sure, clue.sure is not Sure.LOOK, because=clue.because))
    for value, items in birthdays(ages, zone):
        for item in items:
            pot.put("birthday", value, Source(item, Sure.LIKELY, own=True, because="birthday.ages"))
    for value, items, sure in routines(routine, zone):
        for item in items:
            pot.put("routine", value, Source(item, sure, own=True, because=_ROUTINE[sure]))
    facts = []
    for (kind, key), (values, sources) in pot.merged().items():
        id_ = fact_id(kind, key)
        if id_ not in wrong:
            facts.append(_fact(kind, key, values, sources, id_))

    def make(kind: str, one: Weighed) -> Fact | None:
        sources = [Source(item, Sure.LIKELY, own=True, because=f"life.{kind}") for _, item in one.clues]
        key = _key(kind, one.value)
        id_ = fact_id(kind, key)
        return None if id_ in wrong else replace(_fact(kind, key, [one.value], sources, id_), sure=Sure.LIKELY)

    facts = with_mentions(joined(_without_parts(facts)), mentions, make)
    facts += _by_own_name(facts, pot.asked, fact_id, wrong)
    facts = _told(facts, about or About())
    order = {kind: n for n, kind in enumerate(KINDS)}
    return sorted(facts, key=lambda f: (order.get(f.kind, 99), f.sure.rank, -f.confirmed, f.value.casefold()))


def claimed(facts: Iterable[Fact]) -> list[Fact]:
    """Those that are shown: of a public kind, and more than worth a look."""
    return [fact for fact in facts if fact.sure is not Sure.LOOK and fact.kind in KINDS]


def password_facts(facts: Iterable[Fact]) -> list[tuple[str, str]]:
    """(kind, value) of all facts, the form in which a password is checked against them, the most confirmed first."""
    usable = (fact for fact in facts if fact.kind not in ("email", "routine"))
    return [(fact.kind, fact.value) for fact in sorted(usable, key=lambda fact: -fact.confirmed)]


class _Pot:
    """Sources by kind and key, with the ways in which the value is written."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._in: dict[tuple[str, str], tuple[list[str], list[Source]]] = {}
        self.asked: list[tuple[Finding, Item]] = []
        """Numbers of somebody else, or of the person themself by name: "call Ada on"."""

    def finding(self, finding: Finding, item: Item) -> None:
        hit = finding.hit
        if item.author is Author.OTHER or item.kind in (Kind.RESHARE, Kind.SEARCH):
            return
        if hit.type is Type.PHONE and (hit.whose is Whose.OTHER or elsewhere(hit, item)):
            self.asked.append((finding, item))
        if hit.whose is Whose.OTHER and not own_after_all(hit, item):
            return
        own = hit.whose is Whose.MINE and not hit.because.startswith(_LEARNT)
        source = Source(item, hit.sure, own, finding.group, finding.fingerprint, hit.because)
        if hit.type is Type.PERSON_RELATION:
            self.put(_relation(hit.because, item), hit.value, source)
        elif hit.type is Type.CHECK_IN:
            self.put("place", hit.value, replace(source, own=False))
        elif hit.type is Type.COORDINATES and hit.because == "evidence.home":
            self.put("home", hit.value, source)
        elif hit.type is Type.DATE_OF_BIRTH:
            day = day_of(hit.value, self._today)
            if day:
                self.put("birthday", day, source)
        elif hit.type in _TYPES and not elsewhere(hit, item):
            self.put(_TYPES[hit.type], hit.value, source)

    def put(self, kind: str, value: str, source: Source) -> None:
        value = " ".join(value.split())
        key = _key(kind, value)
        if key:
            values, sources = self._in.setdefault((kind, key), ([], []))
            values.append(value)
            sources.append(source)

    def merged(self) -> dict[tuple[str, str], tuple[list[str], list[Source]]]:
        """A first name joins the one full name that begins with it; a birthday without a year the one with it.

        A relative not said how is the child or the partner of that name, and whoever the profile names is what it
        says; a home tells its town.
        """
        for (kind, key), (values, sources) in list(self._in.items()):
            if kind == "home":
                for town in filter(None, {town_of(value) for value in values}):
                    self._in.setdefault(("town", _key("town", town)), ([town], []))[1].extend(sources)
            elif kind == NAMED:
                items = [*sources, *self._in.get((RELATIVE, key), ([], []))[1]]
                if len({_independent(source.item) for source in items}) >= _NAMED:
                    self._in.setdefault((RELATIVE, key), (values, []))[1].extend(sources)
        self._by_profile()
        for (kind, key), (_, sources) in list(self._in.items()):
            if kind == NAMED:
                del self._in[kind, key]
            elif kind == RELATIVE:
                known = [other for other in FAMILY if (other, key) in self._in]
                if known:
                    self._in.pop((kind, key))
                    self._in[known[0], key][1].extend(sources)
        keys: dict[str, set[str]] = {}
        for kind, key in self._in:
            keys.setdefault(kind, set()).add(key)
        codes = {key: self._postcodes(key) for key in keys.get("home", ())}
        for kind, key in sorted(self._in, key=lambda at: len(at[1])):
            others = keys[kind]
            if kind in _PEOPLE or kind in ("work", "school"):
                longer = [other for other in others if other.startswith(f"{key} ")]
            elif kind == "place":
                longer = [other for other in others if other.startswith(f"{key} ") or other.endswith(f" {key}")]
            elif kind == "birthday" and key.startswith("--"):
                longer = [other for other in others if other.endswith(key[1:]) and not other.startswith("--")]
            elif kind == "home":
                longer = [other for other in others if other != key and key in codes[other]]
            else:
                continue
            if len(longer) == 1:
                values, sources = self._in.pop((kind, key))
                others.discard(key)
                whole = self._in[kind, longer[0]]
                whole[1].extend(sources)
                if kind != "home":
                    whole[0].extend(value for value in values if kind == "work")
        return self._in

    def _by_profile(self) -> None:
        """A first name in whatever role is the one relative of that name whom the profile names in full.

        "Tilly is taller than me and Mum" makes a daughter no parent. Two relatives of one first name settle nothing.
        """
        named: dict[str, set[tuple[str, str]]] = {}
        for (kind, key), (_, sources) in self._in.items():
            if kind in (RELATIVE, *FAMILY) and any(source.item.kind is Kind.PROFILE for source in sources):
                named.setdefault(key.partition(" ")[0], set()).add((kind, key))
        for first, people in named.items():
            if len(people) != 1:
                continue
            (person,) = people
            for kind in (RELATIVE, *FAMILY):
                if (kind, first) != person and (kind, first) in self._in:
                    self._in[person][1].extend(self._in.pop((kind, first))[1])

    def _postcodes(self, key: str) -> set[str]:
        written = " ".join(self._in["home", key][0]).casefold()
        return {f"{one} {two}" for one, two in re.findall(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b", written)}


def _key(kind: str, value: str) -> str:
    if kind == "home":
        return address_key(value)
    plain = re.sub(r"[^\w+@.&-]+", " ", value.casefold().replace("’", "").replace("'", "")).strip(" .")
    if kind == "school":
        plain = plain.removesuffix(" school")
    return plain.removeprefix("the ") if kind in ("work", "place", "team", "school") else plain


def _fact(kind: str, key: str, values: Sequence[str], sources: Sequence[Source], id_: str) -> Fact:
    moments = sorted(source.item.when for source in sources if source.item.when)
    confirmed = len({_independent(source.item) for source in sources})
    own = any(source.own for source in sources)
    if not own and confirmed < _OFTEN:
        sure = Sure.LOOK
    elif confirmed >= _OFTEN and own:
        sure = Sure.SURE
    else:
        sure = min((source.sure for source in sources if source.own or not own), key=lambda s: s.rank)
        sure = Sure.LIKELY if not own else sure
    days = {source.item.when.date() for source in sources if source.item.when}
    if kind == "place" and not own and len(days) < _OFTEN:
        sure = Sure.LOOK
    value = max(dict.fromkeys(values), key=lambda written: _worth(kind, values, written))
    return Fact(
        kind, value, confirmed, sure, moments[0] if moments else None, moments[-1] if moments else None,
        tuple(sources), id_, key,
    )  # fmt: skip


def _worth(kind: str, values: Sequence[str], written: str) -> tuple[int, int, int]:
    """An address is best when it is whole; a name as it is mostly written, not all in capitals."""
    return (len(written) if kind == "home" else 0, values.count(written), 0 if written.isupper() else 1)


def _independent(item: Item) -> str:
    """The same words twice say no more than once; without words each item speaks for itself."""
    words = re.sub(r"\W+", " ", item.text.casefold()).strip()
    if item.kind in (Kind.CHECK_IN, Kind.PHOTO) or len(words) < 12:
        return item.key
    return words


def _without_parts(facts: list[Fact]) -> list[Fact]:
    """A place of one's own home, a bare postcode beside a whole address: said already."""
    whole = [fact for fact in facts if fact.kind == "home" and re.match(r"\D{0,12}\d+\w?\s+\D{4}", fact.value)]
    if not whole:
        return facts
    return [
        replace(fact, sure=Sure.LOOK) if fact.kind == "home" and fact not in whole else fact
        for fact in facts
    ]  # fmt: skip


def _by_own_name(
    facts: Sequence[Fact],
    asked: Iterable[tuple[Finding, Item]],
    fact_id: Callable[[str, str], str],
    wrong: Collection[str],
) -> Iterator[Fact]:
    """Numbers on which to ask for somebody whose name is the person's own."""
    certain = [fact for fact in facts if fact.sure is not Sure.LOOK]
    names = {fact.value.split()[0] for fact in certain if fact.kind in ("name", "nickname")}
    known = {fact.key for fact in certain if fact.kind == "phone"}
    told: dict[str, list[Source]] = {}
    for finding, item in asked:
        if any(asked_with(name, finding.hit, item) for name in names):
            source = Source(item, finding.hit.sure, True, finding.group, finding.fingerprint, "life.own_number")
            told.setdefault(finding.hit.value, []).append(source)
    for value, sources in told.items():
        key = _key("phone", value)
        if key not in known and (id_ := fact_id("phone", key)) not in wrong:
            yield _fact("phone", key, [value], sources, id_)


def _told(facts: list[Fact], about: About) -> list[Fact]:
    """What the person told themself makes a fact sure, and says that others of its kind are not theirs to be known."""
    told = {
        "phone": {re.sub(r"\D", "", phone)[-9:] for phone in about.phones},
        "email": {mail.casefold() for mail in about.emails},
        "car": {re.sub(r"\W", "", plate).upper() for plate in about.plates},
        "home": {address_key(address) for address in about.addresses},
        "pet": {pet.casefold() for pet in about.pets},
    }

    def own(fact: Fact) -> bool:
        value = {"phone": re.sub(r"\D", "", fact.value)[-9:], "home": address_key(fact.value)}.get(fact.kind)
        return (value or fact.value.casefold()) in told.get(fact.kind, ()) or fact.value in told.get(fact.kind, ())

    return [replace(fact, sure=Sure.SURE) if own(fact) else fact for fact in facts]


def _relation(because: str, item: Item) -> str:
    reason = because.rpartition(".")[2]
    if reason in _RELATIONS:
        return _RELATIONS[reason]
    said = re.split(r"[\s(]+", item.facts.relation.casefold().strip())[0] if because.startswith("evidence.") else ""
    return _RELATIONS.get(said, RELATIVE)
