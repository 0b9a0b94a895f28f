"""Routines: what a person does again and again, told by when they speak of it: weekday and hour, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from app.core.item import Item
from detectors.contract import Sure

_WEEKS = 3
"""In how many weeks it must be spoken of."""
_NAMED = 2
"""On so many days, when one of them was named."""
_SPREAD = 90
"""Minutes around the middle in which most of it lies."""
_MOST = 0.7
_DAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")


def routines(
    told: Iterable[tuple[str, Item, Sure]], zone: tzinfo | None = None
) -> Iterator[tuple[str, list[Item], Sure]]:
    """(words, items, how sure) of each routine: "school run, weekdays about 15:00".

    told: activity, item, sure; an activity with a comma says its own days or time ("choir, Tuesdays about 19:00").
    """
    said: dict[str, dict[str, list[Item]]] = {}
    seen: dict[str, list[Item]] = {}
    spoken: dict[str, dict[str, list[Item]]] = {}
    for value, item, sure in told:
        activity, _, when = value.partition(", ")
        if when:
            where = spoken if sure is Sure.LOOK else said
            where.setdefault(activity, {}).setdefault(when, []).append(item)
        seen.setdefault(activity, []).append(item)
    for activity, items in seen.items():
        if activity in said:
            when = max(said[activity], key=lambda words: (len(said[activity][words]), len(words)))
            yield f"{activity}, {when}", items, Sure.SURE
        elif when := _spoken(spoken.get(activity, {}), items, zone or UTC) or _when(items, zone or UTC):
            yield f"{activity}, {when}", items, Sure.LIKELY


def _spoken(days: dict[str, list[Item]], items: list[Item], zone: tzinfo) -> str:
    """A day that was only named once in passing, when another of the items falls on it too."""
    named = max(days, key=lambda day: len(days[day]), default="")
    if named not in _DAYS:
        return ""
    dates = [item.when.astimezone(zone).date() for item in items if item.when]
    on = {day for day in dates if day.weekday() == _DAYS.index(named)}
    on |= {item.when.astimezone(zone).date() for item in days[named] if item.when}
    return named if len(on) >= _NAMED else ""


def _when(items: list[Item], zone: tzinfo) -> str:
    moments = [item.when.astimezone(zone) for item in items if item.when]
    weeks = len({moment.date().isocalendar()[:2] for moment in moments})
    days = _days(Counter(moment.weekday() for moment in moments)) if moments else ""
    time = _time(moments) if moments else ""
    # twice is enough where day and hour agree: one chance in seventy that they do so by themselves
    if weeks < (_NAMED if days in _DAYS and time else _WEEKS):
        return ""
    return " ".join(part for part in (days, time) if part)


def _days(days: Counter[int]) -> str:
    total = sum(days.values())
    day, most = days.most_common(1)[0]
    if most / total >= _MOST:
        return _DAYS[day]
    if sum(days[n] for n in range(5)) == total and len(days) > 1:
        return "weekdays"
    if days[5] + days[6] == total:
        return "weekends"
    return ""


def _time(moments: list[datetime]) -> str:
    minutes = sorted(moment.hour * 60 + moment.minute for moment in moments)
    middle = minutes[len(minutes) // 2]
    near = [minute for minute in minutes if abs(minute - middle) <= _SPREAD]
    if len(near) / len(minutes) < _MOST:
        return ""
    half_hours = round(sum(near) / len(near) / 30) % 48
    return f"about {half_hours // 2:02}:{half_hours % 2 * 30:02}"


def zone_of(name: str) -> tzinfo:
    """A time zone by its name, Britain's where there is none of that name."""
    for wanted in (name, "Europe/London"):
        try:
            if wanted:
                return ZoneInfo(wanted)
        except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
            continue
    return UTC
