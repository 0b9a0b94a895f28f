"""Loads by name: what came in, asked for together or by name, with another key, and let go."""

from datetime import UTC, datetime

import pytest

from app import assets
from app.core.coverage import Source
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.core.loads import ARCHIVE, PASTED, Loads
from detectors.contract import Clue, Hit, Sure, Type

KEY = b"k" * 32


@pytest.fixture(scope="module")
def guidance():
    return parse(assets.guidance_table())


def item(key, year=2019):
    when = datetime(year, 1, 1, tzinfo=UTC) if year else None
    return Item(key, Kind.POST, "12 High Street, Ely CB7 4AA, ring 07700 900123", when=when, author=Author.ME)


PHONE = Hit(Type.PHONE, 34, 46, "+447700900123", Sure.SURE, "phone.plain")
LOOK = Hit(Type.ARGUMENT, 0, 2, "12", Sure.LOOK, "argument")
ADDRESS = Hit(Type.ADDRESS, 0, 27, "12 High Street, Ely CB7 4AA", Sure.SURE, "address.uk")
POSTCODE = Hit(Type.POSTCODE, 20, 27, "CB7 4AA", Sure.SURE, "postcode.plain")


@pytest.fixture
def loads(guidance):
    made = Loads()
    made.begin(ARCHIVE, Source("facebook"), KEY)
    made.begin(PASTED, Source(PASTED), KEY)
    made.by_name[ARCHIVE].take(guidance, item("new", 2021), [PHONE, ADDRESS, POSTCODE])
    made.by_name[ARCHIVE].take(guidance, item("old", 2015), [PHONE, LOOK])
    made.by_name[ARCHIVE].take(guidance, item("bare"), [])
    made.by_name[PASTED].take(guidance, item("mine", None), [PHONE])
    return made


def test_asked_for_together_or_by_name(loads):
    assert set(loads.items()) == {"new", "old", "mine"}
    assert set(loads.items([PASTED])) == {"mine"}
    assert [f.hit.type for f in loads.findings()] == [Type.PHONE, Type.ADDRESS, Type.PHONE, Type.PHONE]
    assert len(loads.findings(look=True, parts=True)) == 6
    assert [f.item for f, _ in loads.found([ARCHIVE])] == ["new", "new", "new", "old", "old"]
    assert loads.claimed == 4
    assert [coverage.source.platform for coverage in loads.coverages()] == ["facebook", PASTED]
    assert loads.chosen(["nothing"]) == []


def test_places_of_a_group_are_oldest_first_and_undated_last(loads):
    group = loads.findings()[0].group
    assert [place.key for _, place in loads.places(group)] == ["old", "new", "mine"]
    (look,) = [f for f in loads.findings(look=True) if f.hit.sure is Sure.LOOK]
    assert not loads.places(look.group)
    assert len(loads.places(look.group, look=True)) == 1


def test_a_part_goes_with_its_whole(loads):
    (whole,) = [f for f in loads.findings() if f.hit.type is Type.ADDRESS]
    assert [f.hit.type for f in loads.with_parts([whole])] == [Type.ADDRESS, Type.POSTCODE]
    assert whole.group in loads.groups()
    assert not [f for f in loads.findings() if f.hit.type is Type.POSTCODE]


def test_clues_come_with_their_items(loads):
    clue = Clue("school", "Hill Primary", Sure.SURE, "said")
    loads.by_name[PASTED].clues.append((clue, item("mine")))
    assert [told for told, _ in loads.clues()] == [clue]
    assert not list(loads.clues([ARCHIVE]))


def test_an_item_of_a_load_let_go_is_a_key_error(loads):
    finding = loads.findings([PASTED])[0]
    assert loads.item_of(finding).key == "mine"
    del loads.by_name[PASTED]
    with pytest.raises(KeyError):
        loads.item_of(finding)


def test_with_another_key_it_is_as_if_loaded_with_it(loads, guidance):
    old = loads.by_name[ARCHIVE]
    made, places, groups = old.with_key(b"s" * 32)
    other = Loads()
    other.begin(ARCHIVE, Source("facebook"), b"s" * 32)
    for key in ("new", "old"):
        hits = [f.hit for f in old.findings if f.item == key]
        other.by_name[ARCHIVE].take(guidance, old.items[key], hits)
    assert made.findings == other.by_name[ARCHIVE].findings
    assert (made.parts, made.groups, made.claims) == tuple(
        getattr(other.by_name[ARCHIVE], name) for name in ("parts", "groups", "claims")
    )
    assert [places[f.fingerprint] for f in old.findings] == [f.fingerprint for f in made.findings]
    assert [groups[f.group] for f in old.findings] == [f.group for f in made.findings]
    assert made is not old
