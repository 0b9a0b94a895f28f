"""Routines by weekday and hour, in the person's own zone; chance is none."""

from datetime import UTC, datetime, timedelta

from app.core.item import Item, Kind
from app.core.routine import routines, zone_of
from detectors.contract import Sure


def told(*moments, activity="gym"):
    return [(activity, Item(str(n), Kind.POST, "x", when=moment), Sure.LIKELY) for n, moment in enumerate(moments)]


def words(rows, zone="Europe/London"):
    return [value for value, _, _ in routines(rows, zone_of(zone))]


def test_one_weekday_and_weekends():
    tuesdays = [datetime(2026, 1, 6, 19, 5, tzinfo=UTC) + timedelta(weeks=n) for n in range(4)]
    assert words(told(*tuesdays)) == ["gym, Tuesdays about 19:00"]
    weekend = [datetime(2026, 1, 3, 9, 0, tzinfo=UTC) + timedelta(days=7 * n + n % 2) for n in range(6)]
    assert words(told(*weekend)) == ["gym, weekends about 09:00"]


def test_the_hour_is_the_persons_own():
    summer = [datetime(2026, 7, 7, 14, 0, tzinfo=UTC) + timedelta(weeks=n) for n in range(3)]
    assert words(told(*summer)) == ["gym, Tuesdays about 15:00"]
    assert words(told(*summer), "America/New_York") == ["gym, Tuesdays about 10:00"]
    assert zone_of("No/Such") == zone_of("Europe/London")


def test_any_day_and_any_hour_is_no_routine():
    scattered = [datetime(2026, 1, 1, 1 + 5 * n, 0, tzinfo=UTC) + timedelta(days=9 * n) for n in range(4)]
    assert words(told(*scattered)) == []
    assert words([("gym", Item("a", Kind.POST, "x"), Sure.LIKELY)] * 5) == []
