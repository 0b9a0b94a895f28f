"""Fingerprints: the same between loads, different between places, and not to be read without the key."""

from datetime import UTC, datetime

from app.core.fingerprint import Fingerprints, new_key
from app.core.item import Item, Kind
from detectors.contract import Hit, Sure, Type

HIT = Hit(Type.PHONE, 0, 12, "+447700900123", Sure.SURE, "phone.cued")


def item(key="a", kind=Kind.POST, when=datetime(2019, 5, 1, 8, 30, 12, tzinfo=UTC)):
    return Item(key, kind, "ring 07700 900123", when=when)


def test_the_next_load_gives_the_same_fingerprints_with_the_same_key():
    key = new_key()
    first, second = Fingerprints(key), Fingerprints(key)
    assert first.group(HIT) == second.group(HIT)
    assert [first.place(HIT, item()), first.place(HIT, item("b"))] == [
        second.place(HIT, item("x")),
        second.place(HIT, item("y")),
    ]


def test_each_place_has_its_own():
    prints = Fingerprints(new_key())
    places = [
        prints.place(HIT, item()),
        prints.place(HIT, item()),
        prints.place(HIT, item(kind=Kind.COMMENT)),
        prints.place(HIT, item(when=datetime(2019, 5, 1, 8, 31, tzinfo=UTC))),
        prints.place(HIT, item(when=None)),
    ]
    assert len(set(places)) == len(places)


def test_seconds_do_not_count():
    key = new_key()
    early, late = item(), item(when=datetime(2019, 5, 1, 8, 30, 59, tzinfo=UTC))
    assert Fingerprints(key).place(HIT, early) == Fingerprints(key).place(HIT, late)


def test_another_key_gives_another_fingerprint_and_the_value_is_not_in_it():
    one, two = Fingerprints(new_key()), Fingerprints(new_key())
    assert one.group(HIT) != two.group(HIT)
    assert "7700900123" not in one.group(HIT)


def test_case_does_not_part_a_group():
    prints = Fingerprints(new_key())
    upper = Hit(Type.PET_NAME, 0, 5, "ROLO!", Sure.SURE, "pets.named")
    lower = Hit(Type.PET_NAME, 0, 5, "Rolo!", Sure.SURE, "pets.named")
    assert prints.group(upper) == prints.group(lower)


def test_an_account_is_known_again_in_other_letters_and_not_on_another_platform():
    prints = Fingerprints(new_key())
    assert prints.account("facebook", "Jo Bloggs") == prints.account("facebook", "JO BLOGGS")
    assert prints.account("facebook", "Jo Bloggs") != prints.account("instagram", "Jo Bloggs")


def test_a_point_written_coarsely_is_the_same_as_the_finer_one_that_rounds_to_it():
    prints = Fingerprints(new_key())

    def group(value):
        return prints.group(Hit(Type.COORDINATES, 0, 1, value, Sure.SURE, "x.y"))

    assert group("54.0341, -2.1583") == group("54.034, -2.158") == group("54.034,-2.158")
    assert len({group(value) for value in ("54.0341, -2.1583", "54.0349, -2.1583", "54.03, -2.16", "u4pruyd")}) == 4
    assert prints.group(Hit(Type.PHOTO_LOCATION, 0, 1, "54.0341, -2.1583", Sure.SURE, "x.y")) != group("54.034, -2.158")
