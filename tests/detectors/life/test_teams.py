"""The team the writer is for; rivals and other people's teams are none."""

import pytest

from detectors.contract import Sure
from detectors.life.teams import team_clues

HITS = [
    (team_clues, "Up the Vale. Hope over experience", "Port Vale"),
    (team_clues, "Boro lost and we deserved it", "Middlesbrough"),
    (team_clues, "season ticket renewed, Oldham Athletic, what a season", "Oldham Athletic"),
]
MISSES = [
    (team_clues, "we hate Liverpool, that is the post"),
    (team_clues, "Stoke fans singing in the pub. Pathetic"),
    (team_clues, "My mate is a Barnsley fan, poor man"),
    (team_clues, "away to Millwall next week, we shall listen on the wireless"),
]


@pytest.mark.parametrize(("reader", "text", "value"), HITS)
def test_told_of_oneself(reader, text, value):
    assert value in [clue.value for clue in reader(text) if clue.sure is not Sure.LOOK]


@pytest.mark.parametrize(("reader", "text"), MISSES)
def test_told_of_others_or_in_passing(reader, text):
    assert [clue.value for clue in reader(text) if clue.sure is not Sure.LOOK] == []
