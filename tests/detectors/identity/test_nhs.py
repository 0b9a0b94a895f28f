"""NHS numbers as people write them, and ten digits that are something else."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure
from detectors.identity.nhs import NhsNumber

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [NhsNumber()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("my nhs number is 999 123 4578", ["999 123 4578"]),
        ("NHS no. 9991234578", ["9991234578"]),
        ("nhs no 999-123-4578 for the jab", ["999-123-4578"]),
        ("nhs num is 999.201.4563", ["999.201.4563"]),
        ("NHS number: 999 – 201 – 4563", ["999 – 201 – 4563"]),
        ("9992014571 is my nhs number", ["9992014571"]),
        ("its 999 340 4578 on the hospital wristband", ["999 340 4578"]),
        ("doctors asked for 9995554577 again", ["9995554577"]),
        ("nhs number 9 9 9 5 5 5 4 5 7 7", ["9 9 9 5 5 5 4 5 7 7"]),
        ("NHS 9️⃣9️⃣9️⃣5️⃣5️⃣5️⃣4️⃣5️⃣7️⃣7️⃣", ["9️⃣9️⃣9️⃣5️⃣5️⃣5️⃣4️⃣5️⃣7️⃣7️⃣"]),
        (
            "my nhs number is nine nine nine one two three four five seven eight thanks",
            ["nine nine nine one two three four five seven eight"],
        ),
        ("nhs no 999 l23 4578", ["999 l23 4578"]),
        ("nhsno9991234578", ["9991234578"]),
        ("H&C number 3201234567", ["3201234567"]),
        ("NHS number\n999 123\n4578", ["999 123\n4578"]),
        ("NHS 999 123 4578 dob 01/02/1980", ["999 123 4578"]),
        ("patient number 9995554569 they said", ["9995554569"]),
        ("mum's nhs no 9992014563 for the pharmacy", ["9992014563"]),
        ("NHS/999 123 4578", ["999 123 4578"]),
        (
            "treble nine in it: nhs number treble nine one two three four five seven eight",
            ["treble nine one two three four five seven eight"],
        ),
        ("can someone find my nhs no on the system its 9993404578", ["9993404578"]),
        ("vaccine booking said my NHS number was wrong, its 9993404578", ["9993404578"]),
        ("the pharmacist has me down as 999 201 4563", ["999 201 4563"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "order no 999 123 4578 still not here",
        "ring me 020 7946 0123 about the nhs job",
        "the NHS is 75 today",
        "nhs number 999 123 4567",
        "page id 9991234578",
        "9991234578 views",
        "9991234578",
        "nhs tracking no 9991234578",
        "call the nhs line 0300 123 4567",
        "nhs 111 is useless",
        "NHS waiting list 7,600,000 now",
        "isbn 9991234578 about the nhs",
        "my nhs pension ref 9991234578",
        "invoice 999 123 4578 to the hospital",
        "+1 999 123 4578 is the hospital",
        "text 9991234578 for the clinic",
        "nhs number 1111111111",
        "nhs number 999 123 457",
        "nhs number 999 123 45789",
        "gmc number 9991234578 doctor",
        "nhs spent £9991234578",
        "utr 9991234578",
        "9991234578 steps since january says the nhs app",
        "meter reading 9991234578",
        "1234567890 is not an nhs number",
        "nhs 2019 2020 2021 2022",
        "the doctor scored 9-9-9-1-2-3-4-5-6-7",
        "nhs.uk/9991234578",
        "the pharmacist has 999 201 4564 of them",
        "ring the chemist on 999 201 4563",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_its_own_examples():
    examples = NhsNumber().examples
    assert [tuple(marked(e.text)) for e in examples.hits] == [e.found for e in examples.hits]
    assert [marked(text) for text in examples.near_misses] == [[] for _ in examples.near_misses]


def test_value_is_digits_and_a_failed_check_is_a_look():
    (hit,) = finder.find("nhs no 999 123 4578", HINTS, [NhsNumber()])
    assert (hit.value, hit.sure, hit.because) == ("9991234578", Sure.SURE, "nhs.cue")
    (hit,) = finder.find("nhs no 999 123 4567", HINTS, [NhsNumber()])
    assert (hit.sure, hit.because) == (Sure.LOOK, "nhs.check")
