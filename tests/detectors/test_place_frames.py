"""The frames of places and their parts: times, places and people in the spellings of posts; gates that lose nothing."""

import re

import pytest

from detectors import place_frames, place_words, relation_frames

SAID = (
    "until Sunday", "til the 14th", "for two weeks", "for a fortnight", "all weekend", "till late", "from Friday",
    "back on the 9th", "5th-12th", "untill next week", "through to Monday", "for the weekend",
)  # fmt: skip
NOT_SAID = ("until", "for good", "all right", "from 4k", "back then", "for me")


@pytest.mark.parametrize("text", SAID)
def test_stretches_of_time(text):
    assert re.fullmatch(place_words.LONG, text, re.IGNORECASE)


@pytest.mark.parametrize("text", NOT_SAID)
def test_no_stretches_of_time(text):
    assert not re.match(place_words.LONG, text, re.IGNORECASE)


@pytest.mark.parametrize(
    "text", ["Leeds", "the Red Lion", "sunny Whitby", "Wakefield Westgate", "St Wilfrid's", "Isle of Man"]
)
def test_named_places(text):
    assert re.fullmatch(place_words.NAMED, text, re.IGNORECASE)


@pytest.mark.parametrize("text", ["the end", "leeds", "a pickle"])
def test_what_has_no_capital_is_not_named(text):
    assert not re.match(place_words.NAMED, text, re.IGNORECASE)


@pytest.mark.parametrize("frames", [place_frames, relation_frames], ids=["places", "relations"])
def test_every_gate_is_plain_enough_for_a_trigger(frames):
    for gate in {frame.gate for frame in frames.FRAMES}:
        assert gate
        assert not re.search(r"\(\?[=!<P]|\\[bBAZ]|\{\d+,\}|[^\\][*+](?!\])", gate), gate
