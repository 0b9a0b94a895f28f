"""Whose a number is: what was found or is paid to is somebody else's, whoever may ask for one's own."""

from datetime import date

import pytest

from detectors.contract import Hints, Span, Whose
from detectors.owner import owner

MINE, OTHER, UNKNOWN = Whose.MINE, Whose.OTHER, Whose.UNKNOWN


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("my card is {}", MINE),
        ("{}", MINE),
        ("{} and they still asked for my ID", MINE),
        ("told the AA {} and he came in ten minutes", MINE),
        ("can someone type this in, passport {}", MINE),
        ("send me the money: {}", MINE),
        ("{} is mine", MINE),
        ("posted it like an idiot, {}", MINE),
        ("found my passport, {}", MINE),
        ("{} (found the card in a coat)", MINE),
        ("my son's passport is {}", OTHER),
        ("the kids' passports {}", OTHER),
        ("her NI number is {}", OTHER),
        ("no luck so hers is {}", OTHER),
        ("{} is my girl's card", OTHER),
        ("{} is hers", OTHER),
        ("found a debit card outside, {}", OTHER),
        ("card {}, handed in at the till", OTHER),
        ("letter for a patient {} came here", OTHER),
        ("pay me back, send it to {}", MINE),
        ("landlord's new details {}", OTHER),
        ("Dave's sort code {}", OTHER),
    ],
)
def test_owner(text, whose):
    start = text.index("{}")
    full = text.replace("{}", "12345678")
    assert owner(full, Span(start, start + 8), Hints(date(2026, 1, 1))) is whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("please pay subs to {}", OTHER),
        ("donations for the lifeboat to {}", OTHER),
        ("a whip round for Moira: {}", OTHER),
        ("the deposit for the hall goes to {}", OTHER),
        ("why has my payment to {} bounced", OTHER),
        ("I paid twenty quid to {} and never saw a ticket", OTHER),
        ("you owe me for the raffle, {}", MINE),
        ("rent to {} by the first", MINE),
        ("send it to {} ta", MINE),
        ("cash or transfer to {}", MINE),
    ],
)
def test_who_is_paid(text, whose):
    start = text.index("{}")
    full = text.replace("{}", "12345678")
    assert owner(full, Span(start, start + 8), Hints(date(2026, 1, 1)), paid=True) is whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("my driver number is {}", MINE),
        ("driver no. {} has run out", MINE),
        ("the driver's number is {}", MINE),
        ("the driver has {}", OTHER),
        ("left my purse on the bus, if you found it {}", MINE),
        ("a hospital letter for someone else came, {}", OTHER),
        ("{}, delivered here by mistake", OTHER),
        ("typed it by accident, {}", MINE),
    ],
)
def test_what_went_astray(text, whose):
    start = text.index("{}")
    full = text.replace("{}", "12345678")
    assert owner(full, Span(start, start + 8), Hints(date(2026, 1, 1))) is whose


def test_in_somebody_elses_item_it_is_theirs_or_cannot_be_told():
    place = Span(3, 11)
    assert owner("my 12345678", place, Hints(date(2026, 1, 1), author="other")) is OTHER
    assert owner("12 12345678 is your number", place, Hints(date(2026, 1, 1), author="other")) is UNKNOWN
