"""Structure gives evidence: places, photo coordinates, profile fields; and nothing where there is none."""

import pytest

from app.core.item import Author, Facts, Item, Kind
from app.scan import evidence
from detectors.contract import Hit, Sure, Type, Whose


def item(kind, text="", author=Author.ME, **facts):
    return Item("k", kind, text, author=author, facts=Facts(**facts))


@pytest.mark.parametrize(
    ("thing", "kind", "value"),
    [
        (item(Kind.CHECK_IN, "lovely", place="Harbour Café"), Type.CHECK_IN, "Harbour Café"),
        (item(Kind.CHECK_IN, lat=51.5014, lon=-0.1419), Type.CHECK_IN, "51.5014, -0.1419"),
        (item(Kind.POST, "tea", place="Harbour Café", lat=51.5, lon=-0.1), Type.CHECK_IN, "Harbour Café"),
        (item(Kind.PHOTO, "garden", lat=51.50149, lon=-0.14193), Type.PHOTO_LOCATION, "51.5015, -0.1419"),
        (item(Kind.PROFILE, "12 Hill Road, Otley", field="address"), Type.ADDRESS, "12 Hill Road, Otley"),
        (item(Kind.PROFILE, "17 November 1986", field="birthday"), Type.DATE_OF_BIRTH, "17 November 1986"),
        (item(Kind.PROFILE, "Northgate Dental", field="employer"), Type.WORKPLACE, "Northgate Dental"),
    ],
)
def test_structure_that_gives_something_away(thing, kind, value):
    (hit,) = evidence.of(thing, [])
    assert (hit.type, hit.value, hit.whose, hit.sure) == (kind, value, Whose.MINE, Sure.SURE)
    assert (hit.start, hit.end) == (0, len(value))


@pytest.mark.parametrize(
    "thing",
    [
        item(Kind.POST, "just words"),
        item(Kind.PHOTO, "garden"),
        item(Kind.CHECK_IN, "nowhere"),
        item(Kind.PROFILE, "  ", field="phone"),
        item(Kind.PROFILE, "blue", field="favourite_colour"),
        item(Kind.SEARCH, "a name", place="x"),
        item(Kind.FRIEND, "Bo Sample"),
    ],
)
def test_structure_that_gives_nothing_away(thing):
    assert not list(evidence.of(thing, []))


def test_a_field_adds_nothing_to_what_the_detector_found():
    phone = item(Kind.PROFILE, "07700 900123", field="phone")
    hit = Hit(Type.PHONE, 0, 12, "+447700900123", Sure.SURE, "phone.cued")
    assert not list(evidence.of(phone, [hit]))


def test_somebody_elses_place_is_not_mine():
    (hit,) = evidence.of(item(Kind.POST, "hi", author=Author.OTHER, place="Quay"), [])
    assert hit.whose is Whose.OTHER
