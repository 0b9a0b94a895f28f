"""What the person told about themself: own values, family, work and its hours. All optional; nothing here is stored.

Names of service users are never asked for: a key that would hold them is refused, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import time
from typing import Any

from app.core.work import Hours, Work
from detectors.contract import Known, Type, Whose

_MOST = 100
_LONGEST = 200
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ALIASES = {
    "name": "names", "own_names": "names", "nickname": "nicknames", "phone": "phones", "numbers": "phones",
    "own_numbers": "phones", "phone_numbers": "phones", "email": "emails", "e_mails": "emails", "plate": "plates",
    "cars": "plates", "registrations": "plates", "address": "addresses", "homes": "addresses",
    "workplace": "workplaces", "employer": "workplaces", "employers": "workplaces", "workplace_names": "workplaces",
    "work": "workplaces", "job": "role", "job_title": "role", "working_hours": "hours", "work_hours": "hours",
    "break": "breaks", "pet": "pets", "colleague": "colleagues", "network": "networks", "work_networks": "networks",
    "time_zone": "zone", "timezone": "zone",
}  # fmt: skip
# Whatever a person might call those they meet through work; never taken in, not even by another name.
_SERVICE_USERS = re.compile(
    r"(?:^|_)(?:service_?users?|clients?|cases?|caseload|offenders?|probationers?|pops?|people_on_probation|patients?"
    r"|pupils?|customers?|supervisees?|victims?)(?:_|$)"
)
_SHIFT = re.compile(
    r"(?:(?P<days>[a-z][a-z\s–-]*?)\s+)?(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s*(?P<am>am|pm)?\s*[-–]\s*"
    r"(?P<h2>\d{1,2})(?:[:.](?P<m2>\d{2}))?\s*(?P<am2>am|pm)?",
    re.IGNORECASE,
)


class AboutError(Exception):
    """What was told cannot be used. code: "service_users", "unknown", "not_text", "too_much", "hours"; key: which."""

    def __init__(self, code: str, key: str) -> None:
        super().__init__(code)
        self.code = code
        self.key = key


@dataclass(frozen=True, slots=True)
class Relative:
    """Somebody of the family. relation: "child", "partner", "parent", "sibling" or "" (as a fact's kind)."""

    name: str
    relation: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What was told. workplaces: the place of work and its other names. colleagues: only where explicitly chosen.

    hours: in local time, without breaks; breaks: of every working day. networks, zone: as in `Work`.
    """

    names: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    plates: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    workplaces: tuple[str, ...] = ()
    role: str = ""
    hours: tuple[Hours, ...] = ()
    breaks: tuple[tuple[time, time], ...] = ()
    family: tuple[Relative, ...] = ()
    pets: tuple[str, ...] = ()
    colleagues: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    zone: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was told."""
        return self == About()

    def known(self) -> tuple[Known, ...]:
        """The values to be found in any spelling."""
        typed = (
            (Type.PHONE, self.phones),
            (Type.EMAIL, self.emails),
            (Type.VEHICLE_REG, self.plates),
            (Type.ADDRESS, self.addresses),
            (Type.WORKPLACE, self.workplaces),
            (Type.PET_NAME, self.pets),
            (Type.PERSON_RELATION, tuple(one.name for one in self.family)),
        )
        return tuple(Known(type_, value, Whose.MINE) for type_, values in typed for value in values)

    def work(self, employers: tuple[str, ...] = ()) -> Work:
        """What a scan may know of this person's work. employers: names that the guidance asks about."""
        hours = tuple(replace(one, breaks=self.breaks) for one in self.hours)
        return Work(employers, self.workplaces, self.colleagues, self.networks, hours, self.zone)


def parse(table: Mapping[str, Any]) -> About:
    """What was told, from plain values: a text or a list of texts under each field's name. Raises AboutError.

    hours: "Mon-Fri 09:00-17:00" or {mon = "09:00-17:00"}; breaks: "12:30-13:15"; family: names, {name, relation} or
    {child = [names]}.
    """
    found: dict[str, Any] = {}
    allowed = {field.name for field in fields(About)}
    for written, value in table.items():
        plain = _plain(written)
        key = _ALIASES.get(plain, plain)
        if _SERVICE_USERS.search(plain):
            raise AboutError("service_users", str(written)[:_LONGEST])
        if key not in allowed:
            raise AboutError("unknown", str(written)[:_LONGEST])
        if key == "hours":
            found[key] = (*found.get(key, ()), *_hours(value))
        elif key == "breaks":
            found[key] = tuple((one.start, one.end) for one in _hours(value, key))
        elif key == "family":
            found[key] = tuple(_relatives(value))
        elif key in ("role", "zone"):
            found[key] = " · ".join(_texts(value, key))
        else:
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *_texts(value, key))))
    return About(**found)


def _plain(written: object) -> str:
    """A key as it is compared: small letters, and one underscore for all between words."""
    return re.sub(r"[^a-z]+", "_", str(written).casefold()).strip("_")


def plain(about: About) -> dict[str, Any]:
    """The same as plain values, which `parse` takes back; fields left empty are not there."""
    table: dict[str, Any] = {}
    for field in fields(About):
        value = getattr(about, field.name)
        if not value:
            continue
        if field.name == "hours":
            table[field.name] = [_in_words(one) for one in value]
        elif field.name == "breaks":
            table[field.name] = [_times(*one) for one in value]
        elif field.name == "family":
            table[field.name] = [{"name": one.name, "relation": one.relation} for one in value]
        else:
            table[field.name] = value if isinstance(value, str) else list(value)
    return table


def _in_words(hours: Hours) -> str:
    days = sorted(hours.days)
    if len(days) == 7:
        return _times(hours.start, hours.end)
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        named = f"{_DAYS[days[0]].title()}-{_DAYS[days[-1]].title()}"
    else:
        named = " ".join(_DAYS[day].title() for day in days)
    return f"{named} {_times(hours.start, hours.end)}"


def _times(start: time, end: time) -> str:
    return f"{start:%H:%M}-{end:%H:%M}"


def _texts(value: Any, key: str) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    if len(values) > _MOST:
        raise AboutError("too_much", key)
    made = []
    for one in values:
        if isinstance(one, bool) or not isinstance(one, str | int):
            raise AboutError("not_text", key)
        text = " ".join(str(one).split())
        if len(text) > _LONGEST:
            raise AboutError("too_much", key)
        if text:
            made.append(text)
    return made


def _relatives(value: Any) -> list[Relative]:
    if isinstance(value, Mapping) and "name" not in value:
        pairs = [(name, str(kind)) for kind, names in value.items() for name in _texts(names, "family")]
    else:
        pairs = []
        for one in value if isinstance(value, list | tuple) else [value]:
            if isinstance(one, Mapping):
                pairs.extend((name, str(one.get("relation", ""))) for name in _texts(one.get("name", ""), "family"))
            else:
                pairs.extend((name, "") for name in _texts(one, "family"))
    if len(pairs) > _MOST:
        raise AboutError("too_much", "family")
    for _, relation in pairs:
        if _SERVICE_USERS.search(_plain(relation)):
            raise AboutError("service_users", relation[:_LONGEST])
    return [Relative(name, _RELATIONS.get(relation.casefold().strip(), "")) for name, relation in pairs]


_RELATIONS = {
    **dict.fromkeys(("child", "children", "son", "daughter", "kid", "kids", "stepson", "stepdaughter"), "child"),
    **dict.fromkeys(("partner", "husband", "wife", "spouse", "boyfriend", "girlfriend", "fiancé"), "partner"),
    **dict.fromkeys(("parent", "parents", "mother", "father", "mum", "dad", "mam"), "parent"),
    **dict.fromkeys(("sibling", "siblings", "brother", "sister", "brothers", "sisters"), "sibling"),
}


def _hours(value: Any, key: str = "hours") -> list[Hours]:
    if isinstance(value, Mapping):
        lines = [f"{day} {hours}" for day, several in value.items() for hours in _texts(several, key)]
    else:
        lines = [part.strip() for text in _texts(value, key) for part in re.split(r"[,;]", text) if part.strip()]
    made = []
    for line in lines:
        found = _SHIFT.fullmatch(line)
        if found is None:
            raise AboutError("hours", key)
        start = _time(found["h"], found["m"], found["am"], key)
        end = _time(found["h2"], found["m2"], found["am2"], key)
        if start == end:
            raise AboutError("hours", key)
        made.append(Hours(_days(found["days"] or "", key), start, end))
    return made


def _days(written: str, key: str) -> frozenset[int]:
    """Of "Mon-Fri", "Mon Wed Fri", or every day when none are named."""
    days: set[int] = set()
    for part in re.sub(r"\s*[-–]\s*", "-", written.casefold()).split():
        names = [name[:3] for name in part.split("-")]
        if len(names) > 2 or any(name not in _DAYS for name in names):
            raise AboutError("hours", key)
        start, end = _DAYS.index(names[0]), _DAYS.index(names[-1])
        days |= {day % 7 for day in range(start, end + 1 if end >= start else end + 8)}
    return frozenset(days or range(7))


def _time(hour: str, minute: str | None, half: str | None, key: str) -> time:
    """A time of day; 24:00 is midnight."""
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 1 <= hours <= 12:
            raise AboutError("hours", key)
        hours = hours % 12 + (12 if half.casefold() == "pm" else 0)
    if hours > 24 or minutes > 59 or (hours == 24 and minutes):
        raise AboutError("hours", key)
    return time(hours % 24, minutes)
