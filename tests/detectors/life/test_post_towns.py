"""Towns by postcodes; districts that are towns of their own, and codes that are none, tell nothing."""

import pytest

from detectors.contract import Sure
from detectors.life.post_towns import post_town_clues


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("anyone near B13 got a ladder", "Birmingham"),
        ("old bike, free, collect from CF24 this week", "Cardiff"),
        ("we have moved to a flat in S6 3QX", "Sheffield"),
    ],
)
def test_where_one_is(likely, text, town):
    assert likely(post_town_clues, text) == [town]


@pytest.mark.parametrize(
    "text",
    [
        "near BD23 the road is shut",
        "anyone in LS21 lost a cat",
        "stuck on the M1",
        "in B120 paper",
        "from b13 up",
        "G7 talks",
        "sign me up for whatever is in the B12 jab",
        "in M60 motorway traffic again",
    ],
)
def test_nothing_is_told(likely, text):
    assert likely(post_town_clues, text) == []


def test_a_code_alone_is_only_worth_a_look():
    assert [(clue.value, clue.sure) for clue in post_town_clues("CF24 forever")] == [("Cardiff", Sure.LOOK)]
