"""What the system's own keyring holds: labels first, then one secret at a time. Nothing is unlocked or changed.

Linux: the Secret Service over the session's bus (a locked collection is said to be locked; no prompt is opened).
Windows: generic credentials; browsers keep theirs elsewhere. macOS asks about every single entry: not offered.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import secretstorage

# Keys of programs and networks, not passwords that a person made up.
_NO_PASSWORD = re.compile(
    r"os_crypt|safe storage|networkmanager|second-look|oauth|token|api.?key|gpg|ssh.?key|microsoftaccount:|sso_pop",
    re.IGNORECASE,
)
_PLACES = ("server", "domain", "service", "application")
"""Attributes that say where an entry belongs."""
_LONGEST = 64
"""Longer secrets are keys and tokens."""
_GENERIC = 1
"""CRED_TYPE_GENERIC of Windows: the only kind whose secret a program may read."""


_NONE_THERE = 1168
"""ERROR_NOT_FOUND: CredEnumerate says so when there are no credentials (CredEnumerateW, Windows API reference)."""


class KeyringError(Exception):
    """It cannot be read. code: key under `passwords.problem`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Item:
    """One entry. read: gives its secret, when it is asked for ("" when there is none that a person typed)."""

    title: str
    place: str
    read: Callable[[], str] = field(repr=False)


def items() -> list[Item]:
    """Entries that may be passwords. Raises KeyringError."""
    if sys.platform == "win32":
        found = _windows()
    elif sys.platform.startswith("linux"):
        found = _secret_service()
    else:
        raise KeyringError("keyring_not_offered")
    return sorted(found, key=lambda item: (item.title.casefold(), item.place))


def _secret_service() -> list[Item]:
    import secretstorage  # late: only this system has it
    from jeepney.wrappers import DBusErrorResponse

    try:
        connection = secretstorage.dbus_init()
        found = []
        locked = False
        for collection in secretstorage.get_all_collections(connection):
            if collection.is_locked():
                locked = locked or any(True for _ in collection.get_all_items())
                continue
            for item in collection.get_all_items():
                label, attributes = item.get_label(), item.get_attributes()
                schema = attributes.get("xdg:schema", "")
                place = next((attributes[key] for key in _PLACES if attributes.get(key)), schema)
                if not _NO_PASSWORD.search(f"{label}\n{schema}\n{place}"):
                    found.append(Item(label, place, partial(_secret, item)))
    except (secretstorage.exceptions.SecretStorageException, DBusErrorResponse, OSError, ValueError):
        raise KeyringError("keyring_missing") from None
    if not found and locked:
        raise KeyringError("keyring_locked")
    return found


def _secret(item: secretstorage.Item) -> str:
    return _typed(item.get_secret())


def _windows() -> list[Item]:
    from win32ctypes.pywin32 import pywintypes, win32cred  # late: only this system has it

    try:
        credentials = win32cred.CredEnumerate(None, 0)
    except pywintypes.error as fault:
        if getattr(fault, "winerror", 0) == _NONE_THERE:
            return []
        raise KeyringError("keyring_missing") from None
    targets = [str(one.get("TargetName") or "") for one in credentials if one.get("Type") == _GENERIC]
    return [
        Item(target.removeprefix("LegacyGeneric:target="), "", partial(_credential, target))
        for target in targets
        if target and not _NO_PASSWORD.search(target)
    ]


def _credential(target: str) -> str:
    """The secret of one generic credential: the list holds all of them, it is let go and the ticked ones asked for."""
    from win32ctypes.pywin32 import win32cred  # late, as above

    return _typed(win32cred.CredRead(target, _GENERIC, 0).get("CredentialBlob") or b"")


def _typed(secret: bytes | str) -> str:
    """The secret as text, if it may be one that somebody typed."""
    if isinstance(secret, bytes):
        # Windows keeps UTF-16, or what a program put there.
        wide = len(secret) % 2 == 0 and b"\0" in secret[1::2]
        try:
            secret = secret.decode("utf-16-le" if wide else "utf-8")
        except UnicodeDecodeError:
            return ""
    return secret if len(secret) <= _LONGEST and secret.isprintable() else ""
