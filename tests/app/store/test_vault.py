"""A key behind a passphrase: what one try really costs, and every way in which the file can be wrong."""

import os
import time

import pytest

from app.store import vault
from app.store.place import Cost, Slot
from app.store.state import Refused, State

WORDS = "nine old boats at low tide"
CHEAP = Slot("00112233445566aa", False, "00" * 16, Cost(1 << 10, 8, 1))


def refusal(act):
    with pytest.raises(Refused) as refused:
        act()
    return refused.value.state


def test_the_usual_cost_is_dear_for_who_guesses(tmp_path):
    slot = Slot("00112233445566aa", False, vault.new_salt())
    assert 128 * slot.cost.n * slot.cost.r >= 128 * 1024 * 1024, "bytes of memory for each try"
    key = os.urandom(32)
    start = time.monotonic()
    vault.lock_away(tmp_path / "v", slot, WORDS, key)
    assert time.monotonic() - start > 0.05
    assert vault.take_out(tmp_path / "v", slot, WORDS) == key


def test_a_wrong_passphrase_a_broken_and_a_missing_file(tmp_path):
    path = tmp_path / "v"
    key = os.urandom(32)
    vault.lock_away(path, CHEAP, WORDS, key)
    assert key not in path.read_bytes()
    assert refusal(lambda: vault.take_out(path, CHEAP, WORDS + "s")) is State.WRONG_PASSPHRASE
    assert refusal(lambda: vault.take_out(tmp_path / "none", CHEAP, WORDS)) is State.DAMAGED
    broken = bytearray(path.read_bytes())
    broken[-200] ^= 1
    path.write_bytes(bytes(broken))
    assert refusal(lambda: vault.take_out(path, CHEAP, WORDS)) in (State.WRONG_PASSPHRASE, State.DAMAGED)


def test_two_salts_make_two_keys(tmp_path):
    other = Slot(CHEAP.id, False, "11" * 16, CHEAP.cost)
    vault.lock_away(tmp_path / "v", CHEAP, WORDS, b"k" * 32)
    assert refusal(lambda: vault.take_out(tmp_path / "v", other, WORDS)) is State.WRONG_PASSPHRASE
    assert vault.new_salt() != vault.new_salt()


@pytest.mark.skipif(os.name == "nt", reason="rights of files are another thing on Windows")
def test_only_the_owner_can_read_it(tmp_path):
    vault.lock_away(tmp_path / "v", CHEAP, WORDS, b"k" * 32)
    assert (tmp_path / "v").stat().st_mode & 0o077 == 0
