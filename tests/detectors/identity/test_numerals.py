"""Digits in letters and words with the way back, and the check digits."""

import pytest

from detectors.clean import Text
from detectors.identity.numerals import Reading, luhn, mod11, mod97


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("nine four three", "943"),
        ("double four treble seven oh one", "4477701"),
        ("one two three, four five six", "123 456"),
        ("O77l 12", "0771 12"),
        ("one or two of them", "one or two of them"),
        ("look 12", "look 12"),
    ],
)
def test_reading(written, read):
    assert Reading(Text(written)).text == read


def test_the_way_back_takes_whole_words():
    text = Text("no \u200bnine four three, my mate")
    reading = Reading(text)
    start = reading.text.index("943")
    assert text.original(*reading.folded(start, start + 3)) == (4, 19)
    assert text.written[4:19] == "nine four three"


def test_checks():
    assert luhn("4111111111111111") and not luhn("4111111111111112")
    assert mod11("9991234578") and not mod11("9991234579") and not mod11("999123457")
    assert mod97("GB82WEST12345698765432") and not mod97("GB83WEST12345698765432")
