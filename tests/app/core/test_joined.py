"""Facts beside each other: what rules another out, and what an address tells of its town."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.facts import claimed, picture
from app.core.item import Author, Item, Kind
from app.core.joined import town_of
from detectors.contract import Clue, Sure

TODAY = date(2026, 11, 24)


def shown(*told):
    """Facts of clues (kind, value, sure), each of a post of its own."""
    start = datetime(2025, 1, 6, 12, tzinfo=UTC)
    clues = [
        (
            Clue(kind, value, sure, "x.y"),
            Item(str(n), Kind.POST, f"words of post {n}", when=start + timedelta(days=9 * n), author=Author.ME),
        )
        for n, (kind, value, sure) in enumerate(told)
    ]
    return {(fact.kind, fact.value) for fact in claimed(picture([], clues, today=TODAY))}


def test_what_is_worth_a_look_counts_when_it_comes_back():
    weak = ("team", "Port Vale", Sure.LOOK)
    assert shown(weak) == set()
    assert shown(weak, weak) == {("team", "Port Vale")}
    town = ("town", "Otley", Sure.LOOK)
    assert shown(town) == set()
    assert shown(town, town) == {("town", "Otley")}


def test_what_is_told_outweighs_what_is_only_spoken_of():
    spoken = ("town", "Dawlish", Sure.LOOK)
    assert shown(("town", "Otley", Sure.LIKELY), spoken, spoken, spoken) == {("town", "Otley")}


def test_one_birthday_the_most_confirmed():
    days = [("--02-14", Sure.LIKELY), ("1990-02-14", Sure.LOOK), ("--03-01", Sure.LIKELY)]
    assert shown(*(("birthday", day, sure) for day, sure in days)) == {("birthday", "1990-02-14")}


def test_a_relative_is_the_child_of_that_name():
    assert shown(("relative", "Zion", Sure.LIKELY), ("child", "Zion", Sure.LIKELY)) == {("child", "Zion")}


def test_somebody_named_three_times_is_somebody_close():
    named = ("named", "Margaret", Sure.LOOK)
    assert shown(named, named) == set()
    assert shown(named, named, named) == {("relative", "Margaret")}
    assert shown(named, named, ("relative", "Margaret", Sure.LOOK)) == {("relative", "Margaret")}


def test_a_place_that_is_the_work_is_told_already():
    assert shown(("work", "Hollis Freight", Sure.LIKELY), ("place", "Hollis", Sure.LIKELY)) == {
        ("work", "Hollis Freight")
    }


@pytest.mark.parametrize(
    ("home", "town"),
    [
        ("9 Mill Rise, Otley LS21 1AA", "Otley"),
        ("Flat 2, 9 Mill Rise, Otley", "Otley"),
        ("9 Mill Rise", ""),
        ("Flat 21, Wharf Mill, LE3 5AG", ""),
        ("2 The Cottage, Mill Lane", ""),
    ],
)
def test_the_town_of_an_address(home, town):
    assert town_of(home) == town


def test_of_clubs_of_one_name_the_one_of_a_town_spoken_of():
    blues = [("team", club, Sure.LOOK) for club in ("Birmingham City", "Linfield")]
    assert shown(*blues, *blues) == set()
    assert shown(*blues, *blues, ("town", "Birmingham", Sure.LOOK)) == {("team", "Birmingham City")}


def test_a_name_that_may_be_an_animals_is_no_relative():
    rex = ("relative", "Rex", Sure.LOOK)
    assert shown(rex, rex) == {("relative", "Rex")}
    assert shown(rex, rex, ("pet", "Rex", Sure.LOOK)) == set()
