"""Activities that come back, with the days and times that are said; what was missed, hoped for or given up is none."""

import re
import time

import pytest

from detectors import routines
from detectors.routines import routine_clues


def values(text):
    return [clue.value for clue in routine_clues(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("School run done, now coffee", "school run"),
        ("Just picked Max up from school", "school run"),
        ("Every Tuesday at 7pm it's choir practice", "choir, Tuesdays about 19:00"),
        ("choir practice every tuesday 7pm sharp", "choir, Tuesdays about 19:00"),
        ("School run every weekday at 3.", "school run, weekdays about 15:00"),
        ("On Saturdays it's parkrun at 9", "parkrun, Saturdays about 09:00"),
        ("Swimming lessons on Thursdays from half 4", "swimming, Thursdays about 16:30"),
        ("Gym every morning at 6:15am", "gym, every morning about 06:15"),
        ("Mon to Fri I do the school run", "school run, weekdays"),
    ],
)
def test_said(text, value):
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Missed the gym again",
        "I used to do the school run",
        "Thinking of parkrun in the new year",
        "The school ran out of chairs",
        "gymnastics on the telly",
        "the choirmaster retired",
        "",
    ],
)
def test_not_said(text):
    assert values(text) == []


@pytest.mark.parametrize(
    "killer", ["every tuesday at " * 4000, "picked up from " * 4000, "a" * 50_000, "at the " * 9000]
)
def test_killers_come_back(killer):
    start = time.perf_counter()
    values(killer)
    assert time.perf_counter() - start < 0.5


def test_no_activity_is_lost_to_the_quick_look():
    for label, signs, pattern in routines._PATTERNS:
        assert signs and all(sign == sign.casefold() for sign in signs), label
        for said in ("school gates", label, *re.findall(r"[a-z]{4,}(?: [a-z]{3,})*", routines._ACTIVITIES[label])):
            if pattern.search(said):
                assert any(sign in f" {said.casefold()}" for sign in signs), said


def test_what_stands_inside_another_activity_is_none():
    assert values("pottery class tonight") == ["pottery"]
    assert values("from choir practice to the gym, then choir") == ["choir", "gym"]
