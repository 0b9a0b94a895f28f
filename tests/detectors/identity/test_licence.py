"""Driving licence numbers: the British sixteen, others beside the words, and near misses."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.identity.licence import DrivingLicence

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [DrivingLicence()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("licence number MORGA657054SM9IJ", ["MORGA657054SM9IJ"]),
        ("MORGA657054SM9IJ", ["MORGA657054SM9IJ"]),
        ("MORGA 657054 SM9IJ", ["MORGA 657054 SM9IJ"]),
        ("morga657054sm9ij 35 says the photocard", ["morga657054sm9ij 35"]),
        ("licence: MORGA-657054-SM9IJ", ["MORGA-657054-SM9IJ"]),
        ("my driving licence no is OATES 702014 C99YW", ["OATES 702014 C99YW"]),
        ("FOX99 802116 JA9AB driver number", ["FOX99 802116 JA9AB"]),
        ("J O N E S 8 5 1 0 1 9 T 9 9 A A", ["J O N E S 8 5 1 0 1 9 T 9 9 A A"]),
        ("driving licence SMITH 9O2116 JA9AB", ["SMITH 9O2116 JA9AB"]),
        ("drivers license D1234562 from when we lived in california", ["D1234562"]),
        ("my NI driving licence is 12345678", ["12345678"]),
        ("driving licence number: 12 345 678", ["12 345 678"]),
        ("California DL D1234562", ["D1234562"]),
        ("driver's license number S123-4567-8901", ["S123-4567-8901"]),
        ("dvla check for pritc 701019 se9 fq please", ["pritc 701019 se9 fq"]),
        ("licencenumberMORGA657054SM9IJ", ["MORGA657054SM9IJ"]),
        ("MORGA657054SM9IJ is my mates number", ["MORGA657054SM9IJ"]),
        ("hire car form: OATES/702014/C99YW", ["OATES/702014/C99YW"]),
        ("DL no 12345678", ["12345678"]),
        ("drivers lic # F255-921-50-094-0", ["F255-921-50-094-0"]),
        ("photocard FOX99802116JA9AB", ["FOX99802116JA9AB"]),
        ("points are off!! FOX99802116JA9AB is a clean machine", ["FOX99802116JA9AB"]),
        ("lost: licence 𝙼𝙾𝚁𝙶𝙰𝟼𝟻𝟽𝟶𝟻𝟺𝚂𝙼𝟿𝙸𝙹", ["𝙼𝙾𝚁𝙶𝙰𝟼𝟻𝟽𝟶𝟻𝟺𝚂𝙼𝟿𝙸𝙹"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "game key: EVANS-801151-DJ9ZZ",
        "TV licence number 123456789",
        "passed my driving test today!",
        "MORGA657054SM9IJ is the dummy licence they print on everything",
        "use voucher MORGA657054SM9IJ at the till",
        "HELLO 123456 WORLD",
        "licence key ABCDE 123456 FGHIJ",
        "provisional licence on 12/03/2024",
        "MORGA699054SM9IJ",
        "MORGA657994SM9IJ",
        "MORGA657054SM9I",
        "MORGA6570545SM9IJ",
        "order MORGA657054SM9IJ",
        "you will be seen all over alllllllllll over my face",
        "fishing licence 12345678",
        "premises licence number 12345678",
        "12345678",
        "D1234562",
        "licence to kill 007",
        "dvla phone number 0300 790 6801",
        "12 points on my licence",
        "my licence expires 01/02/2030",
        "driving licence £43 now",
        "driving licence application ref 12345678",
        "wifi password SMITH902116JA9AB",
        "tracking SMITH902116JA9AB",
        "taxi licence 12345678",
        "driving for 12345678 miles",
        "http://example.com/MORGA657054SM9IJ",
        "got my licence at 17, order no 12345678",
        "the pattern's Drops 112-14, in aran, size 5",
        "Katie 512-14, lo xx rest",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_its_own_examples():
    examples = DrivingLicence().examples
    assert [tuple(marked(e.text)) for e in examples.hits] == [e.found for e in examples.hits]
    assert [marked(text) for text in examples.near_misses] == [[] for _ in examples.near_misses]


def test_value():
    (hit,) = finder.find("m0rga 657O54 sm9ij 35", HINTS, [DrivingLicence()])
    assert (hit.value, hit.whose) == ("MORGA657054SM9IJ35", Whose.MINE)
