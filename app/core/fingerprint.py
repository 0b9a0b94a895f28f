"""Keyed fingerprints: one for a detail (its group), one for its place; no value can be read back from them."""

from __future__ import annotations

import hmac
import re
import secrets

from app.core.address import address_key
from app.core.item import Item
from detectors.contract import Hit, Type

_POINT = re.compile(r"(-?\d{1,3}\.\d+),\s*(-?\d{1,3}\.\d+)")


def new_key() -> bytes:
    """A random key of 32 bytes: the store's, or one for this run."""
    return secrets.token_bytes(32)


class Fingerprints:
    """Fingerprints of one load. `nth` is counted here, so ask in the order of the archive.

    group = HMAC(type, value; of an address house and street, of a point its place to a hundred metres);
    fingerprint = HMAC(type, value, item kind, time to the minute or –, nth of those).
    """

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._seen: dict[tuple[str, ...], int] = {}

    def group(self, hit: Hit) -> str:
        """The group of a detail."""
        key = hit.value.casefold()
        if hit.type is Type.ADDRESS:
            key = address_key(hit.value)
        elif hit.type is Type.COORDINATES and (point := _POINT.fullmatch(key)):
            key = ", ".join(f"{float(part):.3f}" for part in point.groups())  # as the home is told, so that they meet
        return self._digest(hit.type.value, key)

    def fact(self, kind: str, key: str) -> str:
        """What a decision on a fact is kept under."""
        return self._digest("fact", kind, key)

    def place(self, hit: Hit, item: Item) -> str:
        """The fingerprint of this detail in this item."""
        minute = item.when.isoformat(timespec="minutes")[:16] if item.when else "–"
        parts = (hit.type.value, hit.value.casefold(), item.kind.value, minute)
        nth = self._seen.get(parts, 0)
        self._seen[parts] = nth + 1
        return self._digest(*parts, str(nth))

    def account(self, platform: str, account: str) -> str:
        """Whose archive it is, so that a newer one of the same account is known; no name can be read back from it."""
        return self._digest("account", platform, account.casefold())

    def _digest(self, *parts: str) -> str:
        message = "\x1f".join(parts).encode("utf-8", "surrogatepass")
        return hmac.digest(self._key, message, "sha256").hex()[:24]
