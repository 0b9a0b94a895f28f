"""Answers to security questions: what people tell of themselves, and what only sounds like it."""

import time

import pytest

from detectors.contract import Sure
from detectors.security_answers import security_clues


def told(text: str) -> list[tuple[str, str]]:
    return [(clue.kind, clue.value) for clue in security_clues(text)]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("my first school was Oakfield Primary", [("school", "Oakfield Primary")]),
        ("I went to Ilkley Grammar School", [("school", "Ilkley Grammar")]),
        ("First school: St Mary's Infants", [("school", "St Mary's Infants")]),
        ("I went to St. Cuthbert's Infants", [("school", "St. Cuthbert's")]),
        ("My first school was Thornleigh Primary. That is my rabbit", [("school", "Thornleigh Primary")]),
        ("first school: Oakfield. First car: Nova. Done", [("school", "Oakfield"), ("car", "Nova")]),
        ("I grew up in Otley. Rain mostly", [("town", "Otley")]),
        ("my first car was a red Fiesta", [("car", "Fiesta")]),
        ("First car: nova", [("car", "nova")]),
        ("my first car was a clapped out Vauxhall Nova and I loved it", [("car", "Vauxhall Nova")]),
        ("I've supported Rovers all my life", [("team", "Rovers")]),
        ("I'm a lifelong Leeds United fan", [("team", "Leeds United")]),
        ("season ticket at Elland Road for 20 years, my dad took me", [("team", "Elland Road")]),
        ("fav team: Hull KR", [("team", "Hull KR")]),
        ("I grew up on Station Road", [("street", "Station Road")]),
        ("street I grew up on was Mill Lane", [("street", "Mill Lane")]),
        ("I was born in Hull", [("birth_place", "Hull")]),
        ("born and bred in Otley me", [("birth_place", "Otley")]),
        ("place of birth: Leeds", [("birth_place", "Leeds")]),
        ("I grew up in Otley", [("town", "Otley")]),
        ("Hometown: Wigan", [("town", "Wigan")]),
        ("my nickname at school was Spud", [("nickname", "Spud")]),
        ("everyone calls me Bez", [("nickname", "Bez")]),
        (
            "First school: Oakfield\nFirst car: a red Fiesta\nHometown: Otley",
            [("school", "Oakfield"), ("car", "Fiesta"), ("town", "Otley")],
        ),
    ],
)
def test_answers(text, answers):
    assert told(text) == answers


@pytest.mark.parametrize(
    "text",
    [
        "he was born in Hull",
        "Bruce Springsteen, Born in the USA",
        "my son was born in Leeds",
        "she grew up in Otley",
        "my first car was rubbish",
        "I went to Tesco",
        "I'm a big fan",
        "nobody supports us",
        "I support the strike",
        "mum called me yesterday",
        "my first school was great",
        "Elvis was born in Tupelo",
        "his nickname was Spud",
        "went to school today",
        "The Beatles grew up in Liverpool",
        "Daniel Craig was born in Chester",
        "their nickname was the Wanderers",
        "born to run",
        "my street is quiet",
        "the first school bus was late",
        "I supported my friend",
        "season tickets on sale now",
        "raised in anger",
        "nobody calls me anymore",
        "known as the best",
        "school is out",
        "first car wash of the year",
    ],
)
def test_near_misses(text):
    assert told(text) == []


def test_they_are_likely_and_say_why():
    (clue,) = security_clues("my first car was a red Fiesta")
    assert (clue.sure, clue.because) == (Sure.LIKELY, "security_answers.car")


@pytest.mark.parametrize(
    "piece", ["my first school was ", "born in A ", "A ", "support ", "I grew up in Aa Bb ", "a", "\U0001f600"]
)
def test_cost_grows_with_the_length(piece):
    costs = []
    for size in (3_000, 12_000):
        text = (piece * size)[:size]
        start = time.process_time()
        list(security_clues(text))
        costs.append(time.process_time() - start)
    assert costs[1] <= 8 * costs[0] + 0.05
