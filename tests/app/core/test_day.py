"""Days in their one form, and what is no day."""

from datetime import date

import pytest

from app.core.day import day_of


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("17 November 1986", "1986-11-17"),
        ("17th of Nov 86", "1986-11-17"),
        ("17/11/1986", "1986-11-17"),
        ("11/17/1986", "1986-11-17"),
        ("1986-11-17", "1986-11-17"),
        ("November 17, 1986", "1986-11-17"),
        ("3.5.14", "2014-05-03"),
        ("3.5.74", "1974-05-03"),
        ("29 February", "--02-29"),
        ("31 June 1986", ""),
        ("40 today", ""),
        ("", ""),
        ("99/99/99", ""),
    ],
)
def test_days(written, day):
    assert day_of(written, date(2026, 11, 24)) == day
