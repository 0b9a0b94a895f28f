"""Passport numbers beside the word, and other numbers near it."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure
from detectors.identity.passport import Passport

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [Passport()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("passport no 925 665 416 expires in march", ["925 665 416"]),
        ("my passport number is 925665416", ["925665416"]),
        ("passport: 925-665-416", ["925-665-416"]),
        ("925665417 is the passport, check it in for me", ["925665417"]),
        ("my irish passport number is PA1234567", ["PA1234567"]),
        ("irish passport pa 1234567 renewed", ["pa 1234567"]),
        ("new US passport A12345678 came", ["A12345678"]),
        ("US passport no 123456789", ["123456789"]),
        ("passport no 9 2 5 6 6 5 4 1 6", ["9 2 5 6 6 5 4 1 6"]),
        ("found a passport on the 43 bus, number 925665418, handed it in", ["925665418"]),
        ("passprt num 925665418", ["925665418"]),
        ("pp no 925665418 if the hotel asks", ["925665418"]),
        ("passport number is nine two five six six five four one eight", ["nine two five six six five four one eight"]),
        ("passportno 925665418", ["925665418"]),
        ("dads passport is 925665410 and mine is 925665411", ["925665410", "925665411"]),
        ("French passport number 12AB34567", ["12AB34567"]),
        ("passport no. N1234567 (australian)", ["N1234567"]),
        ("passport number C01X00T47 from Berlin", ["C01X00T47"]),
        ("PASSPORT ９２５６６５４１６", ["９２５６６５４１６"]),
        ("passport no:\n925665416", ["925665416"]),
        ("they've spelt my name wrong on the passport!! nr 925665416", ["925665416"]),
        ("online check in needs passport numbers, hers is 925665433", ["925665433"]),
        ("passport number 92566 5416", ["92566 5416"]),
        ("P<GBRSMITH<<JANE<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n9256654166GBR8001014F3101012<<<<<<<<<<<<<<06", ["925665416"]),
        ("Put your passport number in. Mine is 630448197. Social for the yanks: later", ["630448197"]),
        ("Ryanair want it again. It's 630448197, Irish ones have letters", ["630448197"]),
        ("renewing online, old ppt number 730 119 624, computer says no", ["730 119 624"]),
        ("the embassy needs the number off the emergency one too. It's 920361148, issued Lima", ["920361148"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "passport fee 925665416",
        "my passport expires in 2031",
        "passport office tracking number 925665416",
        "passport application ref 925665416",
        "lost my passport, ring 0300 222 0000",
        "passport renewal was £88.50",
        "passport number 925665416 no wait thats my membership",
        "passport no 925665416, sorry, that's the library card",
        "order 925665416 has shipped",
        "925665416",
        "passport arrived 12/03/2024 09:30",
        "passport photos code 925665416",
        "passport control queue 123 456 people",
        "passport booking ref PA1234567",
        "passport to happiness 1234567",
        "need a passport and 925665416 miles",
        "passport delivery tracking AB123456789GB",
        "PA1234567",
        "A12345678",
        "my passport is burgundy, flight BA 1234",
        "passport podcast episode 123456789",
        "passports cost 925665416 quid these days",
        "passport courier number 925665416",
        "ring the passport office on 0300 222 000",
        "passport stamps: 1 2 3 4 5 6 7 8 9 0",
        "no passport needed, voucher 925665416",
        "passport DVD region 12345678",
        "the passport queue took 123456789 years",
        "compassport 925665416",
        "order no 925665416, passport holder in tan",
        "embassy gig, order number is 925665416",
        "Ryanair booking number is 630448197",
        "easyjet carried 630448197 of us, number is rising",
        "the embassy is on 020 7946 0123",
        "920361148 people in the queue at the consulate",
        "slide 12 of the ppt, 925665416 rows",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_its_own_examples():
    examples = Passport().examples
    assert [tuple(marked(e.text)) for e in examples.hits] == [e.found for e in examples.hits]
    assert [marked(text) for text in examples.near_misses] == [[] for _ in examples.near_misses]


def test_value():
    (hit,) = finder.find("irish passport no pa 123 4567", HINTS, [Passport()])
    assert (hit.value, hit.sure) == ("PA1234567", Sure.SURE)


def test_a_machine_readable_line_with_a_wrong_check_is_none():
    assert marked("9256654161GBR8001014F3101012<<<<<<<<<<<<<<06") == []
