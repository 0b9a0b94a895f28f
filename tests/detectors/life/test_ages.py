"""Ages that a post says of its writer, and numbers that are none."""

import pytest

from detectors.life.ages import age_clues


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("34. treated myself to a hoover", "34"),
        ("SEVENTEEN 🎉 old enough to drive", "17"),
        ("fifty six. and no parade", "56"),
        ("thirty three on the sixth and not a hand's turn did I do", "33"),
        ("Trafalgar Day and I'm 68", "68"),
        ("a pillow. 46 today and I got a pillow", "46"),
    ],
)
def test_an_age(text, age):
    assert [clue.value for clue in age_clues(text)] == [age]


@pytest.mark.parametrize(
    "text",
    [
        "40 minutes in a queue",
        "38 degrees, no aircon",
        "drew 22 all",
        "I'm 90% tea",
        "£40. lovely",
        "100 cupcakes",
        "ten thousand steps",
    ],
)
def test_no_age(text):
    assert list(age_clues(text)) == []
