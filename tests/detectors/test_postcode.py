"""Postcodes: what is found, its value, and near misses. All invented."""

from datetime import UTC, date, datetime

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.postcode import Postcode

HINTS = Hints(date(2026, 11, 22), author="me")


def claims(text, hints=HINTS):
    """What is claimed: as written, and its value. What is only worth a look is no claim."""
    hits = finder.find(text, hints, [Postcode()])
    return [(text[h.start : h.end], h.value) for h in hits if h.sure is not Sure.LOOK]


HITS = [
    ("LS6 3QP", [("LS6 3QP", "LS6 3QP")]),
    ("flat's in SW11 2AB, buzz twice", [("SW11 2AB", "SW11 2AB")]),
    ("EC1A 1BB is posh", [("EC1A 1BB", "EC1A 1BB")]),
    ("W1A0AX", [("W1A0AX", "W1A 0AX")]),
    ("M1 1AE", [("M1 1AE", "M1 1AE")]),
    ("B33 8TH", [("B33 8TH", "B33 8TH")]),
    ("CR2 6XH", [("CR2 6XH", "CR2 6XH")]),
    ("DN55 1PT", [("DN55 1PT", "DN55 1PT")]),
    ("GIR 0AA", [("GIR 0AA", "GIR 0AA")]),
    ("BFPO 801", [("BFPO 801", "BFPO 801")]),
    ("BF1 2AU", [("BF1 2AU", "BF1 2AU")]),
    ("post it to G12-8QQ", [("G12-8QQ", "G12 8QQ")]),
    ("g12  8qq is ours", [("g12  8qq", "G12 8QQ")]),
    ("postcode: g128qq", [("g128qq", "G12 8QQ")]),
    ("JE2 3AB jersey", [("JE2 3AB", "JE2 3AB")]),
    ("D04 V2N7", [("D04 V2N7", "D04 V2N7")]),
    ("eircode is d04v2n7", [("d04v2n7", "D04 V2N7")]),
    ("Beverly Hills, CA 90210", [("90210", "90210")]),
    ("zip 10001", [("10001", "10001")]),
    ("New York, NY 10001-1234", [("10001-1234", "10001-1234")]),
    ("B1 1BB", [("B1 1BB", "B1 1BB")]),
    ("my parents: 4 Elm Way, Bolton BL1 4QR", [("BL1 4QR", "BL1 4QR")]),
    ("NE1 4LP is the match venue", [("NE1 4LP", "NE1 4LP")]),
    ("anyone in yo10 9xx lost a cat", [("yo10 9xx", "YO10 9XX")]),
    ("flat going in M20 9XX", [("M20 9XX", "M20 9XX")]),
    ("Collection from ls12 1ab", [("ls12 1ab", "LS12 1AB")]),
    ("they asked for my zip, said 02139, she laughed", [("02139", "02139")]),
    ("her zip's 97214 if you're posting it", [("97214", "97214")]),
    ("our postcode's BS5 OXX with a zero", [("BS5 OXX", "BS5 0XX")]),
    ("postcode Lima Sierra nine, four Bravo Foxtrot", [("Lima Sierra nine, four Bravo Foxtrot", "LS9 4BF")]),
    (
        "it's B for bob A for ant 1 1 A for ant A for ant here",
        [("B for bob A for ant 1 1 A for ant A for ant", "BA1 1AA")],
    ),
]

NEAR_MISSES = [
    "S0 1LY",
    "m8 2nd",
    "l8 4me",
    "GR8 2CU",
    "L8 4WORK",
    "W8 4IT",
    "Galaxy S9 4GB",
    "T1 5GB",
    "B2B 4EV deals",
    "S20 5G phone",
    "Boeing B737 8MAX",
    "at work. no dot com",
    "XX1 1XX",
    "the form wants something like LS6 1XX",
    "QQ1 1AA",
    "A1 road closed",
    "L8 9 pm",
    "S10 2 beds",
    "N95 3MM mask",
    "M4 5GB ram",
    "use promo LS63QP",
    "discount code BS16NEW",
    "code E142AB for £5 off",
    "E10 5TH gen petrol",
    "model number B12 3CD",
    "LS6",
    "going round SW1",
    "A65 F4E2",
    "scored 90210 points",
    "in 10001 nights",
    "OK 12345 views",
    "IN 20000 years",
    "T20 3RD match",
    "G20 2ND day",
    "B12 1MG tablets",
    "P45 2DAY lol",
    "order ref LS12 1AB",
    "flight BA12 1AB",
    "wifi password: LS121AB",
    "m2 1st july",
    "i'm at w2 3rd floor",
    "sh1t 4nd m0re",
    "E17 beats E5",
    "i5 4GB laptop",
    "MC769LL/A",
    "L1 2-0 down",
    "S6 1-1",
    "SE1 to SW9 in 20 min",
    "XL 2XL",
    "DNA B27 2RS4 marker",
    "CV1 2 pages",
    "PE 1 2 3",
    "AB1 23CD",
    "ref no DE4 3ZB",
    "M1 1AA4",
    "xM1 1AA",
    "QS1 1AA",
    "ZZ9 9ZZ",
    "M1 1CK",
    "NW1 4KV",
    "see example dot com for more",
    "zip the bag, 02139 people are coming",
    "zips are 97214 for ten",
    "checkout code lima sierra nine four bravo foxtrot",
    "lima sierra nine, four charlie foxtrot has a letter no postcode ends in",
    "november papa golf four delta one",
    "juliet kilo nine nine nine, over",
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text, expected):
    assert claims(text) == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "because", "sure"),
    [
        ("LS6 3QP", "postcode.british", Sure.SURE),
        ("we live at ls63qp", "postcode.cued", Sure.SURE),
        ("ls63qp", "postcode.british", Sure.LIKELY),
        ("BFPO 57", "postcode.forces", Sure.SURE),
        ("D02 X285", "postcode.irish", Sure.SURE),
        ("Beverly Hills, CA 90210", "postcode.american", Sure.LIKELY),
    ],
)
def test_why_and_how_sure(text, because, sure):
    assert [(h.because, h.sure) for h in finder.find(text, HINTS, [Postcode()])] == [(because, sure)]


@pytest.mark.parametrize("text", ["use code LS6 3QP", "order no LS6 3QP", "LS6 3QP for 10% off", "part number LS6 3QP"])
def test_a_word_for_codes_beside_it_wins(text):
    assert claims(text) == []


def test_the_word_postcode_wins_over_a_code():
    assert claims("the code is easy: postcode is LS6 3QP") == [("LS6 3QP", "LS6 3QP")]


def test_whose():
    theirs = Hints(HINTS.today, when=datetime(2020, 1, 1, tzinfo=UTC), author="other")
    (mine,) = finder.find("we moved to LS6 3QP", HINTS, [Postcode()])
    (other,) = finder.find("we moved to LS6 3QP", theirs, [Postcode()])
    assert (mine.whose, other.whose) == (Whose.MINE, Whose.OTHER)
