"""Words of which one must stand in a text before a frame is tried: looked for once, for all frames that share them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CAPITALS = re.compile(r"[A-Z]")


class Gates:
    """Plain patterns, matched as whole words in any case.

    `re` skips an alternative by its first letter only where case counts: what holds no capitals is looked for in the
    text in small letters.
    """

    __slots__ = ("_cased", "_small")

    def __init__(self, gates: Iterable[str]) -> None:
        self._small: list[tuple[str, re.Pattern[str]]] = []
        self._cased: list[tuple[str, re.Pattern[str]]] = []
        for gate in dict.fromkeys(gates):
            pattern = f"(?<![A-Za-z0-9])(?:{gate})(?![A-Za-z0-9])"
            if _CAPITALS.search(gate):
                self._cased.append((gate, re.compile(pattern, re.IGNORECASE | re.ASCII)))
            else:
                self._small.append((gate, re.compile(pattern, re.ASCII)))

    def there(self, text: str) -> set[str]:
        """Those of which a word stands in the text."""
        small = text.lower()
        found = {gate for gate, pattern in self._small if pattern.search(small)}
        found.update(gate for gate, pattern in self._cased if pattern.search(text))
        return found
