"""The keys of a store: made, hidden in the keyring or behind a passphrase, found again, and deleted."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator

from app.store import database, vault
from app.store.keyrings import Keyring
from app.store.place import Header, Place, Slot, new_id
from app.store.state import Protection, Refused, State

_FORM = "v1:"
FindKeyring = Callable[[], Keyring]


def new_slot(protection: Protection) -> Slot:
    """A new slot for a new key. Raises ValueError for a key that nobody could find again."""
    if not protection.keyring and not protection.passphrase:
        raise ValueError("a key that nobody could find again")
    return Slot(new_id(), protection.keyring, vault.new_salt() if protection.passphrase else "")


def hide(place: Place, slot: Slot, key: bytes, protection: Protection, keyring: Keyring | None) -> None:
    """Put a key where its slot says. Raises Refused."""
    if protection.passphrase:
        vault.lock_away(place.vault(slot), slot, protection.passphrase, key)
    if keyring is not None:
        keyring.put(slot.id, _FORM + key.hex())


def keys(
    place: Place, header: Header, find_keyring: FindKeyring, passphrase: str | None
) -> Iterator[tuple[Slot, bytes]]:
    """Keys to try, the newest first. Raises Refused when none could be had at all."""
    if passphrase is not None:
        wrong: Refused | None = None
        for slot in header.slots:
            if slot.passphrase:
                try:
                    yield slot, vault.take_out(place.vault(slot), slot, passphrase)
                except Refused as refused:
                    wrong = refused
        if wrong is not None:
            raise wrong
        return
    if not header.keyring:
        raise Refused(State.PASSPHRASE)
    keyring = find_keyring()
    if keyring.kind != header.backend:
        raise Refused(State.OTHER_KEYRING)
    found = False
    for slot in header.slots:
        told = keyring.get(slot.id) if slot.keyring else None
        key = _key(told)
        if key is not None:
            found = True
            yield slot, key
    if not found:
        raise Refused(State.GONE)


def _key(told: str | None) -> bytes | None:
    if told is None or not told.startswith(_FORM):
        return None
    with contextlib.suppress(ValueError):
        key = bytes.fromhex(told.removeprefix(_FORM))
        return key if len(key) == database.KEY_BYTES else None
    return None


def forget(header: Header, ids: Iterable[str], find_keyring: FindKeyring) -> tuple[str, ...]:
    """Delete keys from the keyring; gives the ids of those for which that could not be done."""
    left = list(ids)
    if left:
        with contextlib.suppress(Refused):
            keyring = find_keyring()
            while left and keyring.kind == header.backend:
                keyring.delete(left[-1])
                left.pop()
    return tuple(left)


def in_keyring(header: Header) -> tuple[str, ...]:
    """Ids of all keys that may lie in the keyring."""
    return (*header.old, *(slot.id for slot in header.slots if slot.keyring))
