"""One number is one thing: what all detectors together make of a number."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure

HINTS = Hints(date(2026, 11, 22))


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("card 4111 1111 1111 1111", ["PAYMENT_CARD"]),
        ("4012 8888 8888 1881", ["PAYMENT_CARD"]),
        ("4111111111111111", ["PAYMENT_CARD"]),
        ("my nhs number is 999 123 4578", ["NHS_NUMBER"]),
        ("nhs no 9992014563", ["NHS_NUMBER"]),
        ("nino AB 12 34 56 C", ["NINO"]),
        ("AB482915C", ["NINO"]),
        ("passport 925665416", ["PASSPORT"]),
        ("irish passport PA1234567", ["PASSPORT"]),
        ("licence MORGA 657054 SM9IJ", ["DRIVING_LICENCE"]),
        ("sort code 20-00-00 and account is 55779911", ["BANK_ACCOUNT", "BANK_ACCOUNT"]),
        ("pay 20-00-00 55779911", ["BANK_ACCOUNT"]),
        ("GB82 WEST 1234 5698 7654 32", ["BANK_ACCOUNT"]),
        ("DE89370400440532013000", ["BANK_ACCOUNT"]),
        ("ssn 871-32-4419", ["SSN"]),
        ("social 871324419", ["SSN"]),
        ("dob 12/03/1991", ["DATE_OF_BIRTH"]),
        ("dob 12031991", ["DATE_OF_BIRTH"]),
        ("53.9581, -1.0823", ["COORDINATES"]),
        ("grid ref NY 2150 0730", ["COORDINATES"]),
        ("grid ref SE 12 34", ["COORDINATES"]),
        ("ring me 07700 900123", ["PHONE"]),
        ("nhs text line, ring me back 07700 900123", ["PHONE"]),
        ("my reg is AB12 CDE", ["VEHICLE_REG"]),
        ("dob 12/03/1991 nhs no 999 123 4578 tel 07700 900123", ["DATE_OF_BIRTH", "NHS_NUMBER", "PHONE"]),
        ("nino AB123456C passport 925665416 dob 9/5/71", ["NINO", "PASSPORT", "DATE_OF_BIRTH"]),
        ("20-00-00 55779911 or card 4111 1111 1111 1111", ["BANK_ACCOUNT", "PAYMENT_CARD"]),
    ],
)
def test_one_reading_of_a_number(text, types):
    assert [h.type.value for h in finder.find(text, HINTS) if h.sure is not Sure.LOOK] == types


@pytest.mark.parametrize(
    "text",
    [
        "order no 4111 1111 1111 1111",
        "tracking 9991234578",
        "invoice 871-32-4419",
        "ref AB123456C",
        "2019 2020 2021 2022",
        "v1.2345, 2.3456",
        "on 12/03/1991 we lost 3-2",
        "voucher MORGA657054SM9IJ",
        "booking 20-00-00 55779911",
    ],
)
def test_codes_of_other_things_are_nothing(text):
    assert [h for h in finder.find(text, HINTS) if h.sure is not Sure.LOOK] == []
