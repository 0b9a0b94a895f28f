"""What the model of lives marks in posts it has not seen, and what it leaves alone."""

import pytest

from detectors.clean import Text
from detectors.learnt.lives import MODEL, SETTINGS, marks


def marked(text):
    return {(mark.kind, text[slice(*mark.place)]) for mark in marks(Text(text)) if mark.chance >= 0.5}


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Harbour View High class of 94, where did you all go", "SCHOOL", "Harbour View High"),
        ("another shift at Greggs done, feet like two hot bricks", "WORK", "Greggs"),
        ("choir on Tuesdays at 7 so I can't come", "ROUTINE", "choir on Tuesdays at 7"),
        ("up the Rovers, three points at last", "TEAM", "Rovers"),
        ("my Fiesta has failed its MOT again", "CAR", "Fiesta"),
    ],
)
def test_ones_own_life(text, kind, words):
    assert (kind, words) in marked(text)


@pytest.mark.parametrize(
    "text",
    [
        "saw a Fiesta in a ditch",
        "Ryan has bought a boat, says the neighbour",
        "queued an hour in Greggs behind a stag do",
        "the netball was on telly",
        "is it me or has bread gone up again",
        "",
        "\n\n",
    ],
)
def test_the_lives_of_others_and_everyday(text):
    assert marked(text) == set()


def test_a_long_post_is_read_to_a_bound_and_odd_signs_break_nothing():
    assert list(marks(Text("\ud800 \x00 ½ ’’’ 🏳️‍🌈 " * 50))) is not None
    late = "so it goes on. " * 200 + "\nmy Fiesta has failed its MOT again"
    assert ("CAR", "Fiesta") not in marked(late)


def test_the_model_is_small():
    assert MODEL.stat().st_size + SETTINGS.stat().st_size < 2_000_000
