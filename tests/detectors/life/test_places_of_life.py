"""Town, work, school, team, haunts, own name and own car, each with what looks like it and is none."""

import pytest

from detectors.contract import Sure
from detectors.life.cars import car_clues
from detectors.life.haunts import haunt_clues
from detectors.life.own_name import own_name_clues
from detectors.life.schools import school_clues
from detectors.life.teams import team_clues
from detectors.life.towns import town_clues
from detectors.life.work import work_clues

HITS = [
    (town_clues, "Otley looks like a snow globe and the bus isn't running", "Otley"),
    (town_clues, "We moved to Hexham in the spring", "Hexham"),
    (town_clues, "Kendal library has shut early again", "Kendal"),
    (town_clues, "is it only me or is it just Luton that smells of toast", "Luton"),
    (work_clues, "Back behind the wheel for Hollis Freight", "Hollis Freight"),
    (work_clues, "living the dream at Bexley Ceramics", "Bexley Ceramics"),
    (work_clues, "Leaving do with the Farrow crew", "Farrow"),
    (work_clues, "Well done everyone at St Brigid's, two more sleeps", "St Brigid's"),
    (school_clues, "Oakbank High 30 year reunion, who is going", "Oakbank High"),
    (school_clues, "I attended Northfield grammar with a future bishop", "Northfield grammar"),
    (school_clues, "girls who went to Penrose sixth form with me: remember the bins?", "Penrose sixth form"),
    (team_clues, "Up the Vale. Hope over experience", "Port Vale"),
    (team_clues, "Boro lost and we deserved it", "Middlesbrough"),
    (team_clues, "season ticket renewed, Oldham Athletic, what a season", "Oldham Athletic"),
    (haunt_clues, "darts at the Feathers, same as every week", "Feathers"),
    (haunt_clues, "Speedwell Arms as usual, back table", "Speedwell Arms"),
    (own_name_clues, "My name is Ottoline and I cannot cook", "Ottoline"),
    (own_name_clues, "Staff Nurse Grace Adeyemi-Holt if you please", "Grace Adeyemi-Holt"),
    (car_clues, "If you see AB61 XYZ that's me, wave", "AB61XYZ"),
    (car_clues, "my reg is AB61 XYZ", "AB61XYZ"),
]
MISSES = [
    (town_clues, "Weekend in Whitby, goths everywhere"),
    (town_clues, "Leeds fans on the train again"),
    (town_clues, "Trip to York library for the exhibition"),
    (town_clues, "Lincoln Road is shut"),
    (work_clues, "Our lad has started at Hollis Freight"),
    (work_clues, "Interview at Bexley Ceramics tomorrow"),
    (work_clues, "First day at Oakbank for my baby girl"),
    (work_clues, "I used to work at Farrow years ago"),
    (school_clues, "My son went to Oakbank High this morning without his shoes"),
    (school_clues, "Teaching at Northfield Grammar this week"),
    (team_clues, "we hate Liverpool, that is the post"),
    (team_clues, "Stoke fans singing in the pub. Pathetic"),
    (team_clues, "My mate is a Barnsley fan, poor man"),
    (team_clues, "away to Millwall next week, we shall listen on the wireless"),
    (haunt_clues, "Stuck at Lymm services again"),
    (haunt_clues, "Wedding at Bolton Abbey"),
    (own_name_clues, "The dog's name is Bruno"),
    (own_name_clues, "She said my name is Karen, can I help"),
    (car_clues, "Saw AB61 XYZ on the ring road, awful driving"),
]


@pytest.mark.parametrize(("reader", "text", "value"), HITS)
def test_told_of_oneself(reader, text, value):
    assert value in [clue.value for clue in reader(text) if clue.sure is not Sure.LOOK]


@pytest.mark.parametrize(("reader", "text"), MISSES)
def test_told_of_others_or_in_passing(reader, text):
    assert [clue.value for clue in reader(text) if clue.sure is not Sure.LOOK] == []
