"""The store begun, opened, cleared away, and everything erased."""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import replace

from app.store import database, slots
from app.store.lock import Lock
from app.store.place import Header, Place, Slot
from app.store.slots import FindKeyring
from app.store.state import Level, Protection, Refused, State
from app.store.store import Store, told


def create(
    place: Place, level: Level, fingerprint_key: bytes, protection: Protection, find_keyring: FindKeyring
) -> Store:
    """Begin to keep. Raises Refused; nothing is kept then. A store that is there is never touched (DAMAGED)."""
    old: tuple[str, ...] = ()
    if place.exists:
        left = place.read()
        if left.ready:
            raise Refused(State.DAMAGED)
        old = _undo(place, left, find_keyring)
    keyring = find_keyring() if protection.keyring else None
    slot, key = slots.new_slot(protection), secrets.token_bytes(database.KEY_BYTES)
    header = Header(False, keyring.kind if keyring is not None else "", (slot,), old)
    place.make_private()
    lock = Lock(place.lock)
    lock.take()
    try:
        place.remove()  # of one that was begun and never ready; nothing else can be there
        place.write(header)  # before the keyring gets its item: whatever happens next, it is known which to delete
        slots.hide(place, slot, key, protection, keyring)
        with contextlib.closing(database.create(place.database, key)) as db, told(), database.transaction(db):
            db.execute("INSERT INTO meta VALUES('fingerprint_key', ?)", (fingerprint_key,))
            db.execute("INSERT INTO meta VALUES('level', ?)", (level.value,))
        place.write(replace(header, ready=True))
        return _opened(place, lock, replace(header, ready=True), slot, key)
    except Refused:
        with contextlib.suppress(Refused):
            _undo(place, header, find_keyring)
        lock.release(remove=True)
        raise


def unlock(place: Place, find_keyring: FindKeyring, passphrase: str | None = None) -> Store:
    """Open what is kept, with the passphrase where one is given. Raises Refused; nothing is changed then."""
    header = place.read()
    if not header.ready:  # the program ended while it was being made: nothing was kept yet
        _undo(place, header, find_keyring)
        raise Refused(State.NOTHING)
    lock = Lock(place.lock)
    lock.take()
    try:
        for slot, key in slots.keys(place, header, find_keyring, passphrase):
            with contextlib.suppress(database.NoKey):
                store = _opened(place, lock, header, slot, key)
                store.settle(find_keyring)
                return store
    except BaseException:
        lock.release()
        raise
    lock.release()
    # a key of the keyring that does not open it: killed while the key was changed from a passphrase to the keyring?
    raise Refused(
        State.PASSPHRASE if passphrase is None and len(header.slots) > 1 and header.passphrase else State.DAMAGED
    )


def _opened(place: Place, lock: Lock, header: Header, slot: Slot, key: bytes) -> Store:
    db = database.connect(place.database, key)
    try:
        return Store(place, lock, db, header, slot)
    except Refused:
        db.close()
        raise


def _undo(place: Place, header: Header, find_keyring: FindKeyring) -> tuple[str, ...]:
    """Take back a store that was never ready. Keys that cannot be deleted now stay in the header; gives their ids."""
    left = slots.forget(header, slots.in_keyring(header), find_keyring)
    if left:
        place.write(replace(header, old=tuple(id_ for id_ in left if id_ != header.slots[0].id)))
    else:
        place.remove()
    return left


def _clear(place: Place, find_keyring: FindKeyring) -> bool:
    """Delete a store: its keys first, then its files. False: nobody can tell whether all keys are gone."""
    try:
        header = place.read()
        whole = not slots.forget(header, slots.in_keyring(header), find_keyring)
    except Refused as refused:
        whole = refused.state is State.NOTHING
    if not whole:
        with contextlib.suppress(Refused):
            whole = find_keyring().sweep()
    place.remove()
    return whole


def erase(place: Place, store: Store | None, find_keyring: FindKeyring) -> bool:
    """Delete all that was ever kept, what was put aside too: keys first, then files.

    False: a key could not be deleted from the keyring; without the files nothing can be opened with it. Raises
    Refused(BUSY) when another window has it open, FULL when a file cannot be deleted.
    """
    if not place.folder.exists():  # or it was deleted by hand, and its keys were not
        with contextlib.suppress(Refused):
            find_keyring().sweep()
        return True
    if store is not None:
        store.close()
    lock = Lock(place.lock)
    lock.take()
    whole = True
    try:
        for one in (place, *place.aside()):
            whole &= _clear(one, find_keyring)
            if one is not place:
                one.folder.rmdir()
    except OSError:
        raise Refused(State.FULL) from None
    finally:
        lock.release(remove=True)
    with contextlib.suppress(OSError):
        place.folder.rmdir()  # unless the settings lie there too
    return whole
