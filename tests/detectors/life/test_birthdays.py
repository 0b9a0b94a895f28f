"""Days told by the day of the post; ages of others, temperatures and distances are none."""

from datetime import date

import pytest

from detectors.contract import Sure
from detectors.life.birthdays import birthday_clues

DAY = date(2022, 6, 15)  # a Wednesday


def told(text, day=DAY):
    return [(clue.value, clue.sure) for clue in birthday_clues(text, day)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("60 today! Where did the years go", "1962-06-15"),
        ("Forty-one tomorrow and I still can't parallel park", "1981-06-16"),
        ("It's my birthday tomorrow, be nice", "--06-16"),
        ("Thank you for all the birthday messages yesterday. 52!!", "1970-06-14"),
        ("Birthday tea with the whole gang. 30 is fine. I am fine.", "1992-06-15"),
        ("I turn 45 on Friday", "1977-06-17"),
        ("Tuesday I'm 70, send cake", "1952-06-21"),
        ("Two weeks and a day till I'm 50", "1972-06-30"),
        ("My 40th is on Saturday, bring a bottle", "1982-06-18"),
        ("My birthday is on Christmas Eve so nobody remembers it", "--12-24"),
        ("I was born on 3rd March and it snowed", "--03-03"),
        ("Half a century next week. In 5 days I'll be 50", "1972-06-20"),
        ("38. Knees like gravel.", "1984-06-15"),
    ],
)
def test_the_writers_day(text, value):
    assert (value, Sure.LIKELY) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "30 degrees today and no breeze",
        "Our lad turned 16 today",
        "Happy birthday to my friend Jo, 40 today!",
        "His birthday is on Friday",
        "20 miles today, feet like balloons",
        "12 today and already taller than me",
        "Her baby was born on 3rd March",
        "45 people in front of me in the queue",
    ],
)
def test_no_day_of_the_writers(text):
    assert [one for one in told(text) if one[1] is not Sure.LOOK] == []


def test_an_age_alone_is_only_worth_a_look_and_needs_a_date():
    assert told("33 and still getting asked for proof of age") == [("1989-06-15", Sure.LOOK)]
    assert told("60 today!", None) == []


def test_a_leap_day_is_a_day_in_any_year():
    assert told("My birthday is on 29 February, so I am nine") == [("--02-29", Sure.LIKELY)]
