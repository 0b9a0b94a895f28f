"""Three hundred posts full of numbers that are nobody's detail: at most one in fifty may be marked as one."""

from datetime import date
from pathlib import Path

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Type

HINTS = Hints(date(2026, 11, 22))
POSTS = (Path(__file__).parent / "posts" / "numbers.txt").read_text(encoding="utf-8").splitlines()
HARD = frozenset(
    {
        Type.PHONE,
        Type.EMAIL,
        Type.ADDRESS,
        Type.POSTCODE,
        Type.VEHICLE_REG,
        Type.COORDINATES,
        Type.DATE_OF_BIRTH,
        Type.NINO,
        Type.NHS_NUMBER,
        Type.PASSPORT,
        Type.DRIVING_LICENCE,
        Type.PAYMENT_CARD,
        Type.BANK_ACCOUNT,
        Type.SSN,
    }
)


def claimed(text):
    return [hit for hit in finder.find(text, HINTS) if hit.type in HARD and hit.sure is not Sure.LOOK]


def test_orders_scores_and_readings_are_nobodys():
    assert len(POSTS) == 300
    wrong = [post for post in POSTS if claimed(post)]
    assert len(wrong) <= len(POSTS) // 50, wrong


@pytest.mark.parametrize(
    "text",
    [
        "my mobile is 07700 900123, order 4417 can wait",
        "card 4111 1111 1111 1111 paid invoice 20",
        "sort code 20-00-00 account 55779911 for ticket 9",
        "AB12 CDE got a parking ticket",
        "212-555-0143 is my number at the meter shop",
    ],
)
def test_a_detail_beside_such_numbers_is_still_found(text):
    assert claimed(text)
