"""A store begun, opened, refused, cleared away and erased; every way in which a key can be missing."""

import json
import os
from datetime import date

import keyring.errors
import pytest

from app.store import database
from app.store.keyrings import Keyring
from app.store.opening import create, erase, unlock
from app.store.place import Place
from app.store.state import Level, Protection, Refused, State

PHRASE = "seven grey herons on a gate"


def refusal(act):
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.state


def files(place):
    return sorted(path.name for path in place.folder.iterdir()) if place.folder.exists() else []


def test_nothing_is_made_before_a_person_asks(place, find, memory):
    assert refusal(lambda: unlock(place, find)) is State.NOTHING
    assert not place.exists
    assert not place.folder.exists()
    assert not memory.held


def test_it_opens_again_with_the_key_of_the_keyring(make, again, memory, place):
    make(Level.TICKS, key=b"k" * 32).close()
    ((service, name),) = memory.held
    assert (service, name.startswith("store-key-")) == ("second-look", True)
    store = again()
    assert (store.key, store.level) == (b"k" * 32, Level.TICKS)


@pytest.mark.skipif(os.name == "nt", reason="rights of files are another thing on Windows")
def test_only_the_owner_can_read_it(make, place):
    make()
    assert place.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o077 for path in place.folder.iterdir()} == {0}


def test_the_header_holds_no_key_and_no_name(make, place, memory):
    make(protection=Protection(passphrase=PHRASE))
    (secret,) = memory.held.values()
    told = (place.folder / "store.json").read_text(encoding="ascii")
    assert secret.removeprefix("v1:") not in told
    assert PHRASE not in told
    assert set(json.loads(told)) == {"format", "ready", "backend", "slots", "old"}


def test_a_second_program_is_kept_out(make, again, find, place):
    store = make()
    assert refusal(again) is State.BUSY
    assert refusal(lambda: erase(place, None, find)) is State.BUSY
    store.close()
    again()


def test_a_store_that_is_there_is_never_made_anew(make, find, place, memory):
    make().close()
    before = (dict(memory.held), place.database.read_bytes())
    assert refusal(lambda: create(place, Level.TICKS, b"x" * 32, Protection(), find)) is State.DAMAGED
    assert (dict(memory.held), place.database.read_bytes()) == before


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (keyring.errors.KeyringLocked("prompt dismissed"), State.LOCKED),
        (keyring.errors.NoKeyringError("none"), State.NO_KEYRING),
        (keyring.errors.InitError("Failed to create the collection"), State.NO_KEYRING),
        (RuntimeError("a reply of the bus"), State.SLOW),
    ],
)
def test_a_keyring_that_fails_is_told_and_changes_nothing(make, again, find, memory, place, fault, state):
    memory.fault = fault
    assert refusal(make) is state
    memory.fault = None
    assert refusal(again) is State.NOTHING
    assert not memory.held
    make().close()
    before = place.database.read_bytes()
    memory.fault = fault
    assert refusal(again) is state
    assert place.database.read_bytes() == before
    memory.fault = None
    again()


def test_a_keyring_that_keeps_nothing_is_no_keyring(make, memory, place):
    memory.forgetful = True
    assert refusal(make) is State.NO_KEYRING
    assert not place.exists


def test_a_key_that_is_gone_or_wrong_is_told_apart(make, again, memory, place):
    make().close()
    (name,) = memory.held
    good = memory.held.pop(name)
    assert refusal(again) is State.GONE
    memory.held[name] = "v1:nonsense"
    assert refusal(again) is State.GONE
    memory.held[name] = "v1:" + "00" * 32
    assert refusal(again) is State.DAMAGED
    memory.held[name] = good
    again()


def test_another_kind_of_keyring_is_told(make, place, memory):
    make().close()

    class Other(type(memory)):
        pass

    other = Other()
    other.held = memory.held
    assert refusal(lambda: unlock(place, lambda: Keyring(other))) is State.OTHER_KEYRING


def test_a_passphrase_alone_leaves_the_keyring_empty(make, again, memory):
    make(protection=Protection(keyring=False, passphrase=PHRASE)).close()
    assert not memory.held
    assert refusal(again) is State.PASSPHRASE
    assert refusal(lambda: again("seven grey herons on a gat")) is State.WRONG_PASSPHRASE
    again(PHRASE)


def test_a_recovery_passphrase_opens_it_without_the_keyring(make, again, memory):
    make(protection=Protection(passphrase=PHRASE)).close()
    memory.held.clear()
    assert refusal(again) is State.GONE
    again(PHRASE)


def test_the_same_letters_typed_in_another_way_open_it(make, again):
    make(protection=Protection(keyring=False, passphrase="café crème am Abend")).close()
    again("café crème am Abend")


def test_a_key_that_nobody_could_find_again_is_not_made(make):
    with pytest.raises(ValueError, match="nobody"):
        make(protection=Protection(keyring=False))


def header(**slot):
    """A header with one slot, a value of it changed."""
    usual = {"id": "00112233445566aa", "keyring": False, "salt": "00" * 16, "cost": {"n": 1024, "r": 8, "p": 1}}
    return json.dumps({"format": 1, "ready": True, "backend": "", "old": [], "slots": [{**usual, **slot}]})


@pytest.mark.parametrize(
    "told",
    [
        "",
        "[]",
        "{}",
        "not json",
        "[" * 5000,
        '{"format": 1, "ready": true, "backend": "", "old": [], "slots": []}',
        header(id="../../etc"),
        header(salt="nonsense"),
        header(cost={"n": 1 << 30, "r": 8, "p": 1}),
        header(cost={"n": 1024, "r": 8}),
    ],
)
def test_a_broken_header_is_told_and_left_alone(make, again, place, told):
    make().close()
    (place.folder / "store.json").write_text(told, encoding="ascii")
    assert refusal(again) is State.DAMAGED
    assert place.database.exists()
    assert (place.folder / "store.json").read_text(encoding="ascii") == told


def test_a_newer_header_and_a_newer_database_are_told(make, again, place, memory):
    make().close()
    path = place.folder / "store.json"
    told = json.loads(path.read_text(encoding="ascii"))
    path.write_text(json.dumps({**told, "format": 2}), encoding="ascii")
    assert refusal(again) is State.NEWER
    path.write_text(json.dumps(told), encoding="ascii")
    (secret,) = memory.held.values()
    db = database.connect(place.database, bytes.fromhex(secret.removeprefix("v1:")))
    db.pragma("user_version", 99)
    db.close()
    assert refusal(again) is State.NEWER


def test_a_flipped_byte_is_told(make, again, place):
    make().close()
    whole = place.database.read_bytes()
    for at in (5, len(whole) // 2, len(whole) - 100):
        broken = bytearray(whole)
        broken[at] ^= 0x20
        place.database.write_bytes(bytes(broken))
        assert refusal(again) is State.DAMAGED
    place.database.write_bytes(whole[: len(whole) // 2])
    assert refusal(again) is State.DAMAGED
    place.database.write_bytes(whole)
    again()


def test_a_database_without_its_header_is_never_written_over(make, again, place):
    make().close()
    (place.folder / "store.json").unlink()
    assert refusal(again) is State.DAMAGED
    assert refusal(make) is State.DAMAGED


def test_a_store_that_was_never_finished_is_cleared_away(make, again, place, memory):
    make().close()
    path = place.folder / "store.json"
    path.write_text(path.read_text(encoding="ascii").replace('"ready": true', '"ready": false'), encoding="ascii")
    memory.fault = keyring.errors.KeyringLocked("later")
    assert refusal(again) is State.NOTHING
    memory.fault = None
    assert memory.held, "the key could not be deleted yet"
    assert refusal(again) is State.NOTHING
    assert not memory.held
    assert not place.exists
    make()


def test_a_keyring_that_broke_while_it_was_made_does_not_stand_in_the_way(make, again, memory, place):
    real = memory.get_password

    def broken(service, name):
        memory.fault = keyring.errors.KeyringLocked("just now")
        return real(service, name)

    memory.get_password = broken
    assert refusal(make) is State.LOCKED
    del memory.get_password
    assert len(memory.held) == 1, "it could not be deleted"
    make(protection=Protection(keyring=False, passphrase=PHRASE)).close()
    assert refusal(again) is State.PASSPHRASE
    again(PHRASE).close()
    memory.fault = None
    again(PHRASE).close()


def test_put_aside_keeps_everything_and_makes_room(make, again, place, memory, find):
    make(protection=Protection(passphrase=PHRASE)).close()
    aside = place.put_aside(date(2026, 11, 24))
    assert aside.folder.name == "set-aside-2026-11-24"
    assert refusal(again) is State.NOTHING
    unlock(aside, find).close()
    make().close()
    assert place.put_aside(date(2026, 11, 24)).folder.name == "set-aside-2026-11-24-2"


def test_erasing_takes_the_keys_and_every_file(make, place, find, memory):
    make(protection=Protection(passphrase=PHRASE)).close()
    place.put_aside(date(2026, 11, 24))
    store = make(Level.EVERYTHING)
    assert len(memory.held) == 2
    assert erase(place, store, find)
    assert not memory.held
    assert files(place) == []
    assert not place.folder.exists()


def test_keys_are_erased_before_files(make, place, find, memory):
    """Whatever happens in between, what is left opens with nothing."""
    store = make(Level.EVERYTHING, Protection(passphrase=PHRASE))
    there = []
    real = memory.delete_password

    def watched(service, name):
        there.append(place.database.exists() and bool(list(place.folder.glob("*.vault"))))
        real(service, name)

    memory.delete_password = watched
    assert erase(place, store, find)
    assert there == [True]
    assert not memory.held


def test_erasing_leaves_what_is_not_ours(make, place, find):
    store = make()
    (place.folder / "settings.ini").write_text("[General]\n")
    erase(place, store, find)
    assert files(place) == ["settings.ini"]


def test_erasing_says_when_a_key_could_not_be_deleted(make, place, find, memory):
    store = make()
    memory.fault = keyring.errors.KeyringLocked("no")
    assert not erase(place, store, find)
    assert files(place) == []


def test_erasing_what_cannot_be_opened_works_too(make, place, find, memory):
    make().close()
    (place.folder / "store.json").write_text("nonsense")
    assert not erase(place, None, find), "which key it was is not known any more"
    assert files(place) == []
    assert erase(Place(place.folder / "never-was"), None, find)
