"""American addresses: found by shape, agreed by usaddress; and what only looks like one."""

import time
from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Hit, Sure
from detectors.us_address import UsAddress

HINTS = Hints(today=date(2026, 11, 24))


def found(text: str) -> list[Hit]:
    return list(finder.look(text, HINTS, (UsAddress(),)).hits)


def claimed(text: str) -> list[str]:
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("new place: 1420 Broadway, New York, NY 10018", "1420 Broadway, New York, NY 10018"),
        ("4521 SE 82nd Ave Portland OR 97266", "4521 SE 82nd Ave Portland OR 97266"),
        ("my addy is 88 N Willow Creek Rd unit 12", "88 N Willow Creek Rd unit 12"),
        ("3 Maple Court, Burlington VT", "3 Maple Court, Burlington VT"),
        ("2300 Hwy 71, Austin TX 78701", "2300 Hwy 71, Austin TX 78701"),
        ("901 E Palm Dr, Palm Springs, CA 92264-1111", "901 E Palm Dr, Palm Springs, CA 92264-1111"),
        ("live at 12 Peachtree St NE Atlanta Georgia", "12 Peachtree St NE Atlanta Georgia"),
        ("deliver to 77 W 118th St please", "77 W 118th St"),
        ("12 Elm St, 43604 is ours", "12 Elm St, 43604"),
        ("mail it to 1815 Larkspur Dr, Apt 4B, Toledo, OH 43604", "1815 Larkspur Dr, Apt 4B, Toledo, OH 43604"),
        ("1815 Larkspur Dr\nToledo, OH 43604", "1815 Larkspur Dr\nToledo, OH 43604"),
        ("600 w oak st apt 3 come thru", "600 w oak st apt 3"),
    ],
)
def test_an_american_address_is_marked_whole(text: str, address: str) -> None:
    assert claimed(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "accident near 1200 block of Main",
        "5 W 3 L in the league",
        "2 OK guys and 1 bad one",
        "ran 12 miles down Main St",
        "10 of us in NYC NY",
        "3 dogs in Texas 77001 times",
        "4 MA students",
        "20 CA drivers",
        "got 12345 steps today in OH",
        "1 IN 10 people",
        "Section 8 Housing, Dallas TX",
        "2024 Ford Mustang, Dallas TX 75201",
        "2019 NBA Finals Game, Oakland CA",
        "Lakers 102 Jazz 99 in UT",
        "Top 10 Beaches in Florida",
        "1600 Pennsylvania Ave NW, Washington DC 20500",
        "5 hours on Highway 61",
        "order 4521 Ave Maria CD",
        "episode 12 S Park Ave is the best",
        "12 Oakley Street, Leeds",
        "5th Ave is packed",
        "the 405 N at 5 pm",
        "scored 3 W Ham goals",
        "OR 97266",
        "call 541 555 0134",
        "",
    ],
)
def test_near_misses_are_not_claimed(text: str) -> None:
    assert claimed(text) == []


def test_the_parser_may_say_no(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("usaddress.parse", lambda _: [("12", "OccupancyIdentifier")])
    assert found("12 Elm St, Toledo, OH 43604") == []


@pytest.mark.parametrize("piece", ["1 ", "12 Elm ", "12 N Elm St ", "OH 43604 ", "1 a b c d "])
def test_time_grows_with_the_length_alone(piece: str) -> None:
    start = time.perf_counter()
    found(piece * (20_000 // len(piece)))
    assert time.perf_counter() - start < 8


def test_triggers_lose_nothing() -> None:
    for example in UsAddress.examples.hits:
        whole = finder.look(example.text, HINTS, (UsAddress(),), triggered=False).hits
        assert whole == finder.look(example.text, HINTS, (UsAddress(),)).hits
        assert tuple(hit.value for hit in whole) == example.found
