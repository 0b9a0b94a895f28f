"""Dates as pages of an export write them: in the account's language and time zone, without naming either.

Forms met, from 2014 to 2026: "Monday, February 10, 2014 at 9:05am PST", "31. heinäkuuta 2016 kello 21:05 UTC+03",
"May 14, 2021 11:55:15am", "04 may. 2021 14:07", "mar 05, 2022 9:05:11pm", "9 月 05, 2022 9:05:11 下午",
"7月 01, 2026 6:25:04 PM". A month nobody taught us is never guessed: the time stays unknown.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Where an archive does not tell its time zone.
DEFAULT_ZONE = "Europe/London"

# Short and long names by month. Short names that mean another month in another language are left out of both.
_NAMES = (
    "jan january janvier enero januar janeiro gennaio gen led leden ledna ene tammikuuta januari sty styczeń stycznia",
    "feb february février févr fév febrero februar fevereiro fev febbraio úno únor února helmikuuta februari lut luty "
    "lutego",
    "mar march mars marzo märz mär mrz março bře březen března maaliskuuta maart mrt marzec marca",
    "apr april avril avr abril abr aprile dub duben dubna huhtikuuta kwi kwiecień kwietnia",
    "may mai mayo maio maggio mag kvě květen května toukokuuta mei maj maja",
    "jun june juin junio juni junho giugno giu čvn červen června kesäkuuta cze czerwiec czerwca",
    "jul july juillet juil julio juli julho luglio lug čvc červenec července heinäkuuta lip lipiec lipca",
    "aug august août agosto ago srp srpen srpna elokuuta augustus augusti sie sierpień sierpnia",
    "sep sept september septembre septiembre setembro settembre set zář září syyskuuta wrz wrzesień września",
    "oct october octobre octubre oktober okt outubro out ottobre ott říj říjen října lokakuuta paź październik "
    "października",
    "nov november novembre noviembre novembro lis listopad listopadu marraskuuta listopada",
    "dec december décembre déc diciembre dic dezember dez dezembro dicembre pro prosinec prosince joulukuuta desember "
    "des gru grudzień grudnia",
)
_MONTHS = {
    unicodedata.normalize("NFC", name): number for number, names in enumerate(_NAMES, 1) for name in names.split()
}
_AFTERNOON = frozenset({"pm", "p.m.", "下午", "odpol.", "odp.", "po południu", "nachm.", "em", "ip", "午後", "오후"})
_MORNING = frozenset({"am", "a.m.", "上午", "dopol.", "dop.", "rano", "vorm.", "fm", "ap", "午前", "오전"})
_HALVES = "|".join(sorted((re.escape(word) for word in _AFTERNOON | _MORNING), key=len, reverse=True))
# Zones of the oldest pages. Summer or winter time is named, so these are fixed.
_ABBREVIATIONS = {
    "UTC": 0, "GMT": 0, "BST": 1, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8,
    "PDT": -7, "CET": 1, "CEST": 2,
}  # fmt: skip

_MONTH = r"(?P<month>\d{1,2} ?月|[^\W\d_]{3,14}\.?)"
_TIME = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))? ?"
    rf"(?P<half>(?:{_HALVES})(?!\w))? ?(?P<zone>UTC[+-]\d{{1,2}}(?::?\d{{2}})?|[A-Z]{{3,4}})?"
)
_BETWEEN = r"(?:,? (?:at|kl\.?|kello|um|à|a las|o|às|alle|klo|om) |,? ?)"
_SHAPES = tuple(
    re.compile(rf"(?:[^\W\d_]+,? )?{day}{_BETWEEN}{_TIME}", re.IGNORECASE)
    for day in (
        rf"{_MONTH} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})",
        rf"(?P<day>\d{{1,2}})\.? (?:de )?{_MONTH},? (?:de )?(?P<year>\d{{4}})",
    )
)
# The form nearly all pages of today have, told at a third of the cost: an archive has one for each record.
_USUAL = re.compile(r"([A-Z][a-z]{2}) (\d\d?),? (\d{4}),? (0?\d|1[0-2]):([0-5]\d):([0-5]\d) ?([ap])m", re.ASCII)
_SPACES = re.compile(r"[\s\u00a0\u202f]+")


@lru_cache(maxsize=1024)
def written(text: str, zone: tzinfo) -> datetime | None:
    """The moment a written date means, aware UTC; None where it is no date or its month is not known.

    zone: where the date itself does not tell one. A time the clocks went through twice is the first of the two.
    """
    if len(text) > 80 or not text[:1]:
        return None
    if (usual := _USUAL.fullmatch(text)) and (month := _MONTHS.get(usual[1].casefold())):
        _, day, year, hour, minute, second, half = usual.groups()
        local = int(hour) % 12 + (12 if half == "p" else 0)
        try:
            when = datetime(int(year), month, int(day), local, int(minute), int(second), tzinfo=zone)
        except ValueError:
            return None
        return when.astimezone(UTC) if 1900 <= when.year <= 2100 else None
    text = _SPACES.sub(" ", text).strip()
    for shape in _SHAPES:
        match = shape.fullmatch(text)
        if match:
            return _moment(match, zone)
    return None


def _moment(match: re.Match[str], zone: tzinfo) -> datetime | None:
    name = match["month"]
    name = (name if name.isascii() else unicodedata.normalize("NFC", name)).casefold().rstrip(".")
    month = int(name.rstrip("月 ")) if name.endswith("月") else _MONTHS.get(name, 0)
    hour, half = int(match["hour"]), (match["half"] or "").casefold()
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    told = _zone(match["zone"])
    try:
        local = datetime(
            int(match["year"]), month, int(match["day"]), hour, int(match["minute"]), int(match["second"] or 0),
            tzinfo=told or zone,
        )  # fmt: skip
        return local.astimezone(UTC) if 1900 <= local.year <= 2100 else None
    except (ValueError, OverflowError):
        return None


def _zone(name: str | None) -> tzinfo | None:
    if not name:
        return None
    name = name.upper()
    if name in _ABBREVIATIONS:
        return timezone(timedelta(hours=_ABBREVIATIONS[name]))
    match = re.fullmatch(r"UTC([+-])(\d{1,2}):?(\d{2})?", name)
    if not match or int(match[2]) > 14:
        return None
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-ahead if match[1] == "-" else ahead)


def is_zone(name: str) -> bool:
    """Whether there is a time zone of that name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


@lru_cache(maxsize=16)
def zone_of(name: str) -> tzinfo:
    """The time zone of that name; Europe/London where the name is empty or unknown."""
    for known in (name, DEFAULT_ZONE):
        try:
            return ZoneInfo(known)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return UTC
