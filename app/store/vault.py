"""A key behind a passphrase: scrypt makes a second key of it, which opens a tiny file that holds the first."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from pathlib import Path

import apsw

from app.store import database
from app.store.place import Cost, Slot
from app.store.state import Refused, State


def new_salt() -> str:
    """A random salt, as hex."""
    return secrets.token_hex(16)


def lock_away(path: Path, slot: Slot, passphrase: str, key: bytes) -> None:
    """Make the file of a slot. Raises Refused(FULL)."""
    path.unlink(missing_ok=True)
    try:
        with database.encrypted(path, _stretched(passphrase, slot.salt, slot.cost)) as db:
            db.execute("CREATE TABLE vault(key BLOB NOT NULL)")
            db.execute("INSERT INTO vault VALUES(?)", (key,))
    except apsw.Error:
        raise Refused(State.FULL) from None
    path.chmod(0o600)


def take_out(path: Path, slot: Slot, passphrase: str) -> bytes:
    """The key. Raises Refused: WRONG_PASSPHRASE, or DAMAGED when the file is not there."""
    if not path.exists():
        raise Refused(State.DAMAGED)
    try:
        with database.encrypted(path, _stretched(passphrase, slot.salt, slot.cost)) as db:
            key = db.execute("SELECT key FROM vault").get
    except (apsw.NotADBError, apsw.CorruptError):
        raise Refused(State.WRONG_PASSPHRASE) from None
    except apsw.Error:
        raise Refused(State.DAMAGED) from None
    if not isinstance(key, bytes) or len(key) != database.KEY_BYTES:
        raise Refused(State.DAMAGED)
    return key


def _stretched(passphrase: str, salt: str, cost: Cost) -> bytes:
    """About half a second and 128 MB with the usual cost. The same letters typed in another way are the same."""
    plain = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    memory = 128 * cost.n * cost.r * cost.p + (1 << 24)
    return hashlib.scrypt(
        plain, salt=bytes.fromhex(salt), n=cost.n, r=cost.r, p=cost.p, maxmem=memory, dklen=database.KEY_BYTES
    )
