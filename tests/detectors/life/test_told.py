"""Work, school, haunts, own name and own car, each with what looks like it and is none; all of them together."""

from datetime import date

import pytest

from detectors.contract import Sure
from detectors.life.cars import car_clues
from detectors.life.haunts import haunt_clues
from detectors.life.own_name import own_name_clues
from detectors.life.schools import school_clues
from detectors.life.told import life_clues
from detectors.life.work import work_clues

HITS = [
    (work_clues, "Back behind the wheel for Hollis Freight", "Hollis Freight"),
    (work_clues, "living the dream at Bexley Ceramics", "Bexley Ceramics"),
    (work_clues, "Leaving do with the Farrow crew", "Farrow"),
    (work_clues, "Well done everyone at St Brigid's, two more sleeps", "St Brigid's"),
    (school_clues, "Oakbank High 30 year reunion, who is going", "Oakbank High"),
    (school_clues, "I attended Northfield grammar with a future bishop", "Northfield grammar"),
    (school_clues, "girls who went to Penrose sixth form with me: remember the bins?", "Penrose sixth form"),
    (haunt_clues, "darts at the Feathers, same as every week", "Feathers"),
    (haunt_clues, "Speedwell Arms as usual, back table", "Speedwell Arms"),
    (own_name_clues, "My name is Ottoline and I cannot cook", "Ottoline"),
    (own_name_clues, "Staff Nurse Grace Adeyemi-Holt if you please", "Grace Adeyemi-Holt"),
    (car_clues, "If you see AB61 XYZ that's me, wave", "AB61XYZ"),
    (car_clues, "my reg is AB61 XYZ", "AB61XYZ"),
]
MISSES = [
    (work_clues, "Our lad has started at Hollis Freight"),
    (work_clues, "Interview at Bexley Ceramics tomorrow"),
    (work_clues, "First day at Oakbank for my baby girl"),
    (work_clues, "I used to work at Farrow years ago"),
    (school_clues, "My son went to Oakbank High this morning without his shoes"),
    (school_clues, "Teaching at Northfield Grammar this week"),
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


def test_one_post_tells_several_things():
    text = "50 today! Wish I wasn’t on shift at Hollis Freight. Up the Vale"
    told = {(clue.kind, clue.value) for clue in life_clues(text, date(2022, 6, 15))}
    assert {("birthday", "1972-06-15"), ("work", "Hollis Freight"), ("team", "Port Vale")} <= told
