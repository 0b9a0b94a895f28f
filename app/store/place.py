"""Where it lies: a private folder, a small header in the clear (how to find the key, never a name), and the files."""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from app.store.state import Refused, State

FORMAT = 1
_HEADER = "store.json"
_DATABASE = "kept.db"
_LOCK = "kept.lock"
_ASIDE = "set-aside-"
_ID = re.compile(r"[0-9a-f]{16}")
_LONGEST = 1 << 16
_MOST_OLD = 1000


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a passphrase costs (scrypt): memory is 128 * n * r bytes."""

    n: int = 1 << 17
    r: int = 8
    p: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One key, and where it can be had: in the system's keyring, behind a passphrase, or both.

    id: names the keyring's item and the vault's file. salt: of the passphrase, as hex; "" without one.
    """

    id: str
    keyring: bool
    salt: str = ""
    cost: Cost = field(default_factory=Cost)

    @property
    def passphrase(self) -> bool:
        """Whether a passphrase opens it."""
        return bool(self.salt)


@dataclass(frozen=True, slots=True)
class Header:
    """ready: False while it is being made; nothing was kept yet. backend: which kind of keyring holds the keys.

    slots: newest first; usually one, two while the key is changed. old: ids of keys that open nothing any more and
    could not be deleted from the keyring yet.
    """

    ready: bool
    backend: str
    slots: tuple[Slot, ...]
    old: tuple[str, ...] = ()

    @property
    def passphrase(self) -> bool:
        """Whether a passphrase can open it."""
        return any(slot.passphrase for slot in self.slots)

    @property
    def keyring(self) -> bool:
        """Whether the system's keyring can open it."""
        return any(slot.keyring for slot in self.slots)


def new_id() -> str:
    """A random name for a key."""
    return secrets.token_hex(8)


class Place:
    """The program's own folder. Nothing is made in it before `write`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def database(self) -> Path:
        """The database's file."""
        return self.folder / _DATABASE

    @property
    def lock(self) -> Path:
        """The file that the program using the database holds."""
        return self.folder / _LOCK

    def vault(self, slot: Slot) -> Path:
        """The file that holds a slot's key behind a passphrase."""
        return self.folder / f"{slot.id}.vault"

    @property
    def exists(self) -> bool:
        """Whether anything is kept (or was begun to be)."""
        return (self.folder / _HEADER).exists() or self.database.exists()

    def make_private(self) -> None:
        """Make the folder, readable for its owner alone. Raises Refused(FULL) when it cannot be made."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name != "nt":  # there the folder inherits the rights of the person's profile
                self.folder.chmod(0o700)
        except OSError:
            raise Refused(State.FULL) from None

    def read(self) -> Header:
        """The header. Raises Refused: NOTHING, DAMAGED (broken, or a database without one), or NEWER."""
        try:
            with (self.folder / _HEADER).open("rb") as file:
                told = json.loads(file.read(_LONGEST))
        except FileNotFoundError:
            raise Refused(State.DAMAGED if self.database.exists() else State.NOTHING) from None
        except (OSError, ValueError, RecursionError):
            raise Refused(State.DAMAGED) from None
        return _header(told)

    def write(self, header: Header) -> None:
        """Put the header in place in one step: after a crash there is the old one or the new one."""
        self.make_private()
        told = {"format": FORMAT, **asdict(header)}
        part = self.folder / f"{_HEADER}.new"
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(json.dumps(told, indent=1).encode("ascii"))
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.folder / _HEADER)
            _settle(self.folder)
        except OSError:
            raise Refused(State.FULL) from None

    def remove(self) -> None:
        """Delete the database and all that belongs to it; what holds keys is overwritten first."""
        vaults = [*self.folder.glob("*.vault"), *self.folder.glob("*.vault-journal")]
        for path in vaults:
            _overwrite(path, path.stat().st_size)
        for path in (self.database, *(self.folder / f"{_DATABASE}{end}" for end in ("-wal", "-shm", "-journal"))):
            _overwrite(path, 4096)
            vaults.append(path)
        for path in (*vaults, self.folder / f"{_HEADER}.new", self.folder / _HEADER):
            path.unlink(missing_ok=True)

    def put_aside(self, today: date) -> Place:
        """Move what cannot be opened into a folder of its own, to start anew; nothing is deleted."""
        name = f"{_ASIDE}{today.isoformat()}"
        number = 1
        while (aside := self.folder / (name if number == 1 else f"{name}-{number}")).exists():
            number += 1
        aside.mkdir(mode=0o700)
        for path in sorted(self.folder.iterdir()):
            if path.name.startswith((_HEADER, _DATABASE)) or path.suffix == ".vault":
                path.replace(aside / path.name)
        return Place(aside)

    def aside(self) -> Iterator[Place]:
        """What was put aside earlier."""
        for path in sorted(self.folder.glob(f"{_ASIDE}*")):
            if path.is_dir():
                yield Place(path)

    def strays(self, header: Header) -> None:
        """Delete vaults of keys that are no longer used: a crash may leave one."""
        known = {self.vault(slot) for slot in header.slots if slot.passphrase}
        for path in self.folder.glob("*.vault"):
            if path not in known:
                path.unlink(missing_ok=True)


def _header(told: Any) -> Header:
    """The header of what the file says; it may have been tampered with, so every value is looked at."""
    try:
        if told["format"] > FORMAT:
            raise Refused(State.NEWER)
        slots, old = [], tuple(told["old"])
        for one in told["slots"]:
            cost = Cost(**{name: int(one["cost"][name]) for name in ("n", "r", "p")})
            fine = _ID.fullmatch(one["id"]) and re.fullmatch(r"(?:[0-9a-f]{32})?", one["salt"])
            dear = cost.n > 1 << 20 or cost.n < 1 << 4 or cost.n & (cost.n - 1) or not 1 <= cost.r <= 16
            if not fine or dear or not 1 <= cost.p <= 4:
                raise Refused(State.DAMAGED)
            slots.append(Slot(one["id"], bool(one["keyring"]), one["salt"], cost))
        if not 1 <= len(slots) <= 2 or len(old) > _MOST_OLD or not all(_ID.fullmatch(id_) for id_ in old):
            raise Refused(State.DAMAGED)
        return Header(bool(told["ready"]), str(told["backend"]), tuple(slots), old)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Refused(State.DAMAGED) from None


def _overwrite(path: Path, size: int) -> None:
    with contextlib.suppress(OSError), path.open("r+b") as file:
        file.write(secrets.token_bytes(min(size, path.stat().st_size)))
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Have the folder's own entry on the disk; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
