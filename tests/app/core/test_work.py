"""Working hours: days, breaks, nights."""

from datetime import datetime, time

import pytest

from app.core.work import NO_WORK, Hours

OFFICE = Hours(frozenset(range(5)), time(9), time(17), ((time(12), time(13)),))
NIGHTS = Hours(frozenset({4}), time(22), time(6))


@pytest.mark.parametrize(
    ("hours", "moment", "inside"),
    [
        (OFFICE, datetime(2024, 3, 5, 9, 0), True),
        (OFFICE, datetime(2024, 3, 5, 8, 59), False),
        (OFFICE, datetime(2024, 3, 5, 17, 0), False),
        (OFFICE, datetime(2024, 3, 5, 12, 30), False),
        (OFFICE, datetime(2024, 3, 5, 13, 0), True),
        (OFFICE, datetime(2024, 3, 9, 10, 0), False),  # Saturday
        (NIGHTS, datetime(2024, 3, 8, 23, 0), True),  # Friday
        (NIGHTS, datetime(2024, 3, 9, 5, 0), True),  # the morning after
        (NIGHTS, datetime(2024, 3, 9, 23, 0), False),
        (NIGHTS, datetime(2024, 3, 8, 5, 0), False),
    ],
)
def test_hours(hours, moment, inside):
    assert hours.holds(moment) is inside


def test_nothing_is_known_at_first():
    assert not NO_WORK.hours
    assert not NO_WORK.workplaces
