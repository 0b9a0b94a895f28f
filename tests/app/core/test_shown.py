"""Values as people read them; anything that is not in its canonical form is left alone."""

import pytest

from app.core.mask import masked
from app.core.shown import shown, shown_fact
from detectors.contract import Type


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("+441632960742", "01632 960742"),
        ("+447700900123", "07700 900123"),
        ("+442079460123", "020 7946 0123"),
        ("+441134960123", "0113 496 0123"),
        ("+441214960123", "0121 496 0123"),
        ("+443069990123", "0306 999 0123"),
        ("+448081570123", "0808 157 0123"),
        ("+353209123456", "+353 20 912 3456"),
        ("+33199001234", "+33 19 900 1234"),
        ("+12125550123", "+1 212 555 0123"),
        ("+4930123456", "+49 301 234 56"),
        ("07700 900123", "07700 900123"),
        ("+44 (0)7700 900123", "+44 (0)7700 900123"),
        ("", ""),
    ],
)
def test_phone_numbers(value, wanted):
    assert shown(Type.PHONE, value) == wanted


def test_foreign_numbers_keep_every_digit_and_no_group_is_a_single_one():
    for length in range(7, 16):
        for country in ("1", "7", "33", "353"):
            value = "+" + country + "9" * (length - len(country))
            told = shown(Type.PHONE, value)
            assert told.replace(" ", "") == value
            assert all(len(group) > 1 for group in told.split()[1:]), told


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("YD13ZZT", "YD13 ZZT"),
        ("A123BCD", "A123 BCD"),
        ("ABC123D", "ABC 123D"),
        ("ABZ1234", "ABZ 1234"),
        ("1234AB", "1234 AB"),
        ("191D12345", "191D12345"),
        ("YD13 ZZT", "YD13 ZZT"),
    ],
)
def test_registrations(value, wanted):
    assert shown(Type.VEHICLE_REG, value) == wanted


def test_numbers_of_papers_and_cards():
    assert shown(Type.NINO, "QQ123456C") == "QQ 12 34 56 C"
    assert shown(Type.NHS_NUMBER, "9434765919") == "943 476 5919"
    assert shown(Type.PAYMENT_CARD, "4929123456789019") == "4929 1234 5678 9019"
    assert shown(Type.PAYMENT_CARD, "4929-1234") == "4929-1234"


def test_other_types_are_left_alone():
    assert shown(Type.POSTCODE, "LS1 4AP") == "LS1 4AP"
    assert shown(Type.EMAIL, "robin@example.com") == "robin@example.com"


def test_facts_by_their_kind():
    assert shown_fact("phone", "+441632960742") == "01632 960742"
    assert shown_fact("car", "YD13ZZT") == "YD13 ZZT"
    assert shown_fact("pet", "Biscuit") == "Biscuit"


def test_masks_are_made_of_the_canonical_form():
    assert masked(Type.PHONE, "+441632960742") == "01••• •••742"
