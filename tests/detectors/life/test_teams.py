"""The team the writer is for; rivals and other people's teams are none."""

import pytest

from detectors.contract import Sure
from detectors.life.teams import team_clues


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Up the Vale. Hope over experience", "Port Vale"),
        ("Boro lost and we deserved it", "Middlesbrough"),
        ("season ticket renewed, Oldham Athletic, what a season", "Oldham Athletic"),
    ],
)
def test_told_of_oneself(likely, text, value):
    assert value in likely(team_clues, text)


@pytest.mark.parametrize(
    "text",
    [
        "we hate Liverpool, that is the post",
        "Stoke fans singing in the pub. Pathetic",
        "My mate is a Barnsley fan, poor man",
        "She's a Barnsley fan, it will never work",
        "away to Millwall next week, we shall listen on the wireless",
    ],
)
def test_told_of_others_or_in_passing(likely, text):
    assert likely(team_clues, text) == []


def test_a_name_of_two_clubs_is_worth_a_look_at_both():
    clues = {(clue.value, clue.sure) for clue in team_clues("Hatters won 3-0 and we sang all the way home")}
    assert clues == {("Luton Town", Sure.LOOK), ("Stockport County", Sure.LOOK)}
