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
    for value, item, _sure in told:
        activity, _, when = value.partition(", ")
        if when:
            said.setdefault(activity, {}).setdefault(when, []).append(item)
        seen.setdefault(activity, []).append(item)
    for activity, items in seen.items():
        if activity in said:
            when = max(said[activity], key=lambda words: (len(said[activity][words]), len(words)))
            yield f"{activity}, {when}", items, Sure.SURE
        elif when := _when(items, zone or UTC):
            yield f"{activity}, {when}", items, Sure.LIKELY


def _when(items: list[Item], zone: tzinfo) -> str:
    moments = [item.when.astimezone(zone) for item in items if item.when]
    if len({moment.date().isocalendar()[:2] for moment in moments}) < _WEEKS:
        return ""
    days = _days(Counter(moment.weekday() for moment in moments))
    time = _time(moments)
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
