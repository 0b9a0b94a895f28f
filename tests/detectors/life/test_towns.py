"""Where the writer lives; days out, fans and streets of that name are none."""

import pytest

from detectors.contract import Sure
from detectors.life.towns import town_clues

HITS = [
    (town_clues, "Otley looks like a snow globe and the bus isn't running", "Otley"),
    (town_clues, "We moved to Hexham in the spring", "Hexham"),
    (town_clues, "Kendal library has shut early again", "Kendal"),
    (town_clues, "is it only me or is it just Luton that smells of toast", "Luton"),
]
MISSES = [
    (town_clues, "Weekend in Whitby, goths everywhere"),
    (town_clues, "Leeds fans on the train again"),
    (town_clues, "Trip to York library for the exhibition"),
    (town_clues, "Lincoln Road is shut"),
]


@pytest.mark.parametrize(("reader", "text", "value"), HITS)
def test_told_of_oneself(reader, text, value):
    assert value in [clue.value for clue in reader(text) if clue.sure is not Sure.LOOK]


@pytest.mark.parametrize(("reader", "text"), MISSES)
def test_told_of_others_or_in_passing(reader, text):
    assert [clue.value for clue in reader(text) if clue.sure is not Sure.LOOK] == []
