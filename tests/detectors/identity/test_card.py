"""Payment cards: test numbers that the schemes publish, and long numbers of other things."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure
from detectors.identity.card import PaymentCard

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [PaymentCard()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("card no 4111 1111 1111 1111 exp 12/27", ["4111 1111 1111 1111"]),
        ("4111 1111 1111 1111", ["4111 1111 1111 1111"]),
        ("4111-1111-1111-1111", ["4111-1111-1111-1111"]),
        ("4242424242424242 cvv 123", ["4242424242424242"]),
        ("5555 5555 5555 4444 12/27 123", ["5555 5555 5555 4444"]),
        ("5105 1051 0510 5100 123", ["5105 1051 0510 5100"]),
        ("amex 3782 822463 10005", ["3782 822463 10005"]),
        ("amex 378282246310005", ["378282246310005"]),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 thats it", ["4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"]),
        ("4111.1111.1111.1111", ["4111.1111.1111.1111"]),
        ("4111–1111–1111–1111", ["4111–1111–1111–1111"]),
        ("4111/1111/1111/1111", ["4111/1111/1111/1111"]),
        ("4111 1111\n1111 1111", ["4111 1111\n1111 1111"]),
        ("4lll 1111 1111 1111 long number on the card", ["4lll 1111 1111 1111"]),
        ("4111 1111 11111111", ["4111 1111 11111111"]),
        ("41111111 11111111", ["41111111 11111111"]),
        (
            "my card: four one one one, one one one one, one one one one, one one one one",
            ["four one one one, one one one one, one one one one, one one one one"],
        ),
        ("diners 30569309025904", ["30569309025904"]),
        ("discover 6011 1111 1111 1117", ["6011 1111 1111 1117"]),
        ("debit card is ６０１１ 1111 1111 1117", ["６０１１ 1111 1111 1117"]),
        ("mums visa 4012888888881881, order what you want", ["4012888888881881"]),
        ("2223 0031 2200 3222 mastercard", ["2223 0031 2200 3222"]),
        ("4111 1111 1111 1111 and 5555 5555 5555 4444", ["4111 1111 1111 1111", "5555 5555 5555 4444"]),
        ("maestro 6759649826438453", ["6759649826438453"]),
        ("card details 3530111333300000", ["3530111333300000"]),
        ("card 4111💳1111💳1111💳1111", ["4111💳1111💳1111💳1111"]),
        ("it wants a security code after 4111 1111 1111 1111", ["4111 1111 1111 1111"]),
        ("the receipt showed the whole lot, 5555555555554444 and the date", ["5555555555554444"]),
        ("post code and 4242424242424242, all on the form", ["4242424242424242"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "order 4111 1111 1111 1111 is late",
        "card ending 4242",
        "gift card 5555 5555 5555 4444",
        "card number 4111 1111 1111 1112",
        "IMEI 490154203237518",
        "tracking 4242424242424242 says delivered",
        "loyalty card 4111 1111 1111 1111",
        "clubcard number 5555 5555 5555 4444",
        "parcel 4111111111111111 with evri",
        "voucher code 4111 1111 1111 1111",
        "isbn 9780306406157",
        "0000 0000 0000 0000",
        "4444 4444 4444 4444",
        "1234 5678 9012 3456",
        "library card 4111111111111111",
        "ref 5105105105105100",
        "4242424242424242 views",
        "£4111 1111 1111 1111",
        "serial 4111-1111-1111-1111",
        "sim 8944 1100 1234 5678 901",
        "4111 1111 1111",
        "stripe test card 4242 4242 4242 4242",
        "itunes card 4111 1111 1111 1111",
        "2019 2020 2021 2022",
        "1990 1991 1992 1993",
        "07700 900123 07700 900456",
        "ticket number 4242-4242-4242-4242",
        "4242 4242 4242 4242 is my order number",
        "https://example.com/status/4242424242424242",
        "3.1415926535897932384626",
        "account number 4111111111111111",
        "game code 4111 1111 1111 1111",
        "lot no 4111 1111 1111 1111 at the auction",
        "promo code 4242424242424242",
        "lot number 5555555555554444 sold",
        "voucher code 4111111111111111",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_its_own_examples():
    examples = PaymentCard().examples
    assert [tuple(marked(e.text)) for e in examples.hits] == [e.found for e in examples.hits]
    assert [marked(text) for text in examples.near_misses] == [[] for _ in examples.near_misses]


def test_value_is_digits():
    (hit,) = finder.find("visa 4111-1111 1111-1111", HINTS, [PaymentCard()])
    assert (hit.value, hit.sure, hit.because) == ("4111111111111111", Sure.SURE, "card.cue")


def test_a_failed_check_is_a_look():
    (hit,) = finder.find("my card is 4111 1111 1111 1112", HINTS, [PaymentCard()])
    assert (hit.sure, hit.because) == (Sure.LOOK, "card.check")
