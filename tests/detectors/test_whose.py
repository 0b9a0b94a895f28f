"""Whose a detail is, by the words near it and by who wrote the item."""

from datetime import date

import pytest

from detectors.contract import Hints, Whose
from detectors.whose import whose

MINE, OTHER, UNKNOWN = Whose.MINE, Whose.OTHER, Whose.UNKNOWN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ring me on {}", MINE),
        ("{} is my new number", MINE),
        ("{}", MINE),
        ("our place is {}", MINE),
        ("my mum's number is {}", OTHER),
        ("ring Dave on {}", OTHER),
        ("Dave's number {}", OTHER),
        ("text me, his is {}", OTHER),
        ("mum's on {} if you need her", OTHER),
        ("whoever owns {} your lights are on", OTHER),
        ("idiot driver in {} cut me up", OTHER),
        ("the plumber was great {}", OTHER),
        ("Today's the day, call me {}", MINE),
        ("Ring me on {}", MINE),
    ],
)
def test_by_cue(text, expected):
    start = text.index("{}")
    full = text.replace("{}", "07700 900123")
    assert whose(full, start, start + 12, Hints(date(2026, 1, 1))) is expected


@pytest.mark.parametrize(("text", "expected"), [("my number {}", OTHER), ("{}", OTHER), ("your number is {}", UNKNOWN)])
def test_turns_round_when_somebody_else_wrote_it(text, expected):
    start = text.index("{}")
    full = text.replace("{}", "07700 900123")
    assert whose(full, start, start + 12, Hints(date(2026, 1, 1), author="other")) is expected


def test_default_is_the_detectors():
    assert whose("07700 900123", 0, 12, Hints(date(2026, 1, 1)), default=UNKNOWN) is UNKNOWN
