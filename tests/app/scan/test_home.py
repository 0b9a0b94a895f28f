"""A place that comes back over weeks may be a home; few days, one holiday or somebody else's pictures are none."""

from datetime import UTC, datetime

import pytest

from app.core.item import Author, Facts, Item, Kind
from app.scan.evidence import Evidence
from app.scan.home import Home


def _pictures(count, step, kind=Kind.PHOTO, lat=54.0123, author=Author.ME):
    start = datetime(2024, 1, 1, 12, tzinfo=UTC).timestamp()
    for number in range(count):
        when = datetime.fromtimestamp(start + number * step * 86_400, UTC)
        facts = Facts(lat=lat + number * 1e-5, lon=-2.1311)
        yield Item(f"k{number}", kind, "", when=when, author=author, facts=facts)


def test_a_place_that_comes_back_over_weeks_may_be_a_home():
    looks = Home()
    for thing in [*_pictures(5, 20), *_pictures(3, 1, lat=50.0)]:
        looks.see(thing)
    found = [(thing.key, hit.value, hit.because) for thing, hits in looks.found() for hit in hits]
    assert len(found) == 5
    assert {(value, because) for _, value, because in found} == {("54.012, -2.131", "evidence.home")}


@pytest.mark.parametrize(
    "seen",
    [
        list(_pictures(3, 30)),  # too few days
        list(_pictures(9, 1)),  # one holiday
        list(_pictures(9, 20, author=Author.OTHER)),
    ],
)
def test_what_is_no_home(seen):
    looks = Home()
    for thing in seen:
        looks.see(thing)
    assert list(looks.found()) == []


def test_a_park_visited_every_week_is_no_home():
    looks = Evidence()
    for thing in _pictures(9, 20, Kind.CHECK_IN):
        looks.hits(thing, [])
    assert list(looks.rest()) == []


def test_things_for_sale_weigh_more_than_pictures():
    looks = Home()
    for thing in [*_pictures(5, 20, lat=50.0), *_pictures(4, 20, Kind.LISTING)]:
        looks.see(thing)
    assert {hit.value for _, hits in looks.found() for hit in hits} == {"54.012, -2.131"}
