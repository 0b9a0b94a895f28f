"""School, own name and own car by rule, the rest by what the model of lives marks; each with what looks like it."""

from datetime import date

import pytest

from detectors.contract import Sure
from detectors.learnt.lives import Mark
from detectors.life import told
from detectors.life.cars import car_clues
from detectors.life.own_name import own_name_clues
from detectors.life.schools import school_clues
from detectors.life.told import BARS, life_clues

HITS = [
    (school_clues, "Oakbank High 30 year reunion, who is going", "Oakbank High"),
    (school_clues, "I attended Northfield grammar with a future bishop", "Northfield grammar"),
    (school_clues, "girls who went to Penrose sixth form with me: remember the bins?", "Penrose sixth form"),
    (own_name_clues, "My name is Ottoline and I cannot cook", "Ottoline"),
    (own_name_clues, "Staff Nurse Grace Adeyemi-Holt if you please", "Grace Adeyemi-Holt"),
    (own_name_clues, "Call Ottoline on 07700 900123 if you want the cot", "Ottoline"),
    (own_name_clues, "cot for sale 07700 900123, ask for Ottoline", "Ottoline"),
    (own_name_clues, "Text me on 07700 900123, Harriet, before six", "Harriet"),
    (own_name_clues, "Thank you all for the cards, love Maureen xx", "Maureen"),
    (own_name_clues, "So that was the summer. Harriet x", "Harriet"),
    (own_name_clues, "Hiya its Harriet here on my mums tablet", "Harriet"),
    (own_name_clues, "Happy new year from Harriet and the cat", "Harriet"),
    (own_name_clues, "The fence man is good, tell him Harriet sent you", "Harriet"),
    (car_clues, "If you see AB61 XYZ that's me, wave", "AB61XYZ"),
    (car_clues, "my reg is AB61 XYZ", "AB61XYZ"),
]
MISSES = [
    (school_clues, "My son went to Oakbank High this morning without his shoes"),
    (school_clues, "Teaching at Northfield Grammar this week"),
    (own_name_clues, "The dog's name is Bruno"),
    (own_name_clues, "She said my name is Karen, can I help"),
    (own_name_clues, "My brother does gutters, call Kevin on 07700 900123"),
    (own_name_clues, "Thank you Sandra, for anyone else it's 01632 960417, ask for Derek"),
    (own_name_clues, "Happy birthday to you. Harriet x"),
    (own_name_clues, "the missus ran it. Harriet Price you are a machine"),
    (own_name_clues, "thanks Harriet"),
    (car_clues, "Saw AB61 XYZ on the ring road, awful driving"),
]


@pytest.mark.parametrize(("reader", "text", "value"), HITS)
def test_told_of_oneself(likely, reader, text, value):
    assert value in likely(reader, text)


@pytest.mark.parametrize(("reader", "text"), MISSES)
def test_told_of_others_or_in_passing(likely, reader, text):
    assert likely(reader, text) == []


def test_one_post_tells_several_things(likely):
    text = "50 today! Wish I wasn’t on shift. Up the Vale"
    assert {"1972-06-15", "Port Vale"} <= set(likely(life_clues, text, date(2022, 6, 15)))


@pytest.fixture
def marked(monkeypatch):
    """A function: the clues of a text in which the model marks these words with this chance."""

    def clues(text, kind, words, chance):
        place = told.Span(text.index(words), text.index(words) + len(words))
        monkeypatch.setattr(told, "marks", lambda clean: [Mark(kind, place, chance)] if clean.written == text else [])
        return [
            (clue.kind, clue.value, clue.sure) for clue in life_clues(text, None) if clue.because.startswith("life.")
        ]

    return clues


@pytest.mark.parametrize(
    ("text", "kind", "words", "told_as"),
    [
        (
            "can't make it, Thursday choir at 7pm",
            "ROUTINE",
            "Thursday choir at 7pm",
            ("routine", "choir, Thursdays about 19:00"),
        ),
        ("my Corsa failed its MOT", "CAR", "Corsa", ("car", "Corsa")),
    ],
)
def test_a_mark_becomes_a_fact_as_sure_as_its_chance(marked, text, kind, words, told_as):
    look, likely_ = BARS[kind]
    assert marked(text, kind, words, likely_) == [(*told_as, Sure.LIKELY)]
    assert marked(text, kind, words, look) == [(*told_as, Sure.LOOK)]
    assert marked(text, kind, words, look - 0.01) == []


def test_marks_that_are_no_facts(marked):
    assert marked("my Corsa is AB61 XYZ", "CAR", "Corsa", 1.0) == []  # the registration tells it
    assert marked("at home in Mill Lane", "STREET", "Mill Lane", 1.0) == []  # addresses are told by their detector


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Try the scout hut, Tuesdays at six", "ROUTINE", "Try the scout hut, Tuesdays at six"),
        ("Not sure. You could try the scout hut, Tuesdays at six", "ROUTINE", "scout hut, Tuesdays at six"),
    ],
)
def test_a_mark_that_cannot_be_what_it_is_marked_as(marked, text, kind, words):
    assert marked(text, kind, words, 1.0) == []


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("scout hut, Tuesdays at six, I try my best", "ROUTINE", "scout hut, Tuesdays at six"),
    ],
)
def test_a_mark_that_may_be(marked, text, kind, words):
    assert marked(text, kind, words, 1.0)
