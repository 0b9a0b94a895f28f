"""Days of birth from ages that fit one another, none from those that do not."""

from datetime import datetime

from app.core.ages import birthdays
from app.core.facts import claimed, picture
from app.core.item import Author, Item, Kind
from detectors.contract import Clue, Sure


def said(*ages):
    return [
        (
            Clue("age", str(age), Sure.LOOK, "age.said"),
            Item(
                f"{day}{n}", Kind.POST, f"{age} today", when=datetime.fromisoformat(f"{day}T12:00Z"), author=Author.ME
            ),
        )
        for n, (age, day) in enumerate(ages)
    ]


def test_two_ages_on_one_day_of_two_years():
    ((value, items),) = birthdays(said((30, "2018-05-11"), (34, "2022-05-11"), (99, "2020-05-11")))
    assert (value, len(items)) == ("1988-05-11", 2)


def test_ages_that_do_not_fit_tell_nothing():
    assert list(birthdays(said((30, "2018-05-11")))) == []
    assert list(birthdays(said((30, "2018-05-11"), (35, "2022-05-11")))) == []
    assert list(birthdays(said((30, "2018-05-11"), (34, "2022-05-12")))) == []
    assert list(birthdays(said((30, "2018-05-11"), (30, "2018-05-11")))) == []


def test_it_is_a_fact_with_its_two_sources():
    (fact,) = claimed(picture([], said((30, "2018-05-11"), (34, "2022-05-11")), today=datetime(2026, 1, 1).date()))
    assert (fact.kind, fact.value, fact.confirmed) == ("birthday", "1988-05-11", 2)


def test_nobody_is_born_on_a_day_that_there_was_not():
    assert list(birthdays(said((34, "2016-02-29"), (38, "2020-02-29")))) == []
    ((value, _),) = birthdays(said((36, "2016-02-29"), (40, "2020-02-29")))
    assert value == "1980-02-29"
