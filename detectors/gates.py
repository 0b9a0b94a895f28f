"""Words of which one must stand in a text before a frame is tried: looked for once, for all frames that share them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

from detectors.lazy import lazy

_CAPITALS = lazy(r"[A-Z]")
_GROUP = lazy(r"\([^()]*\)(?:[?]|\{[^}]*\})?")
_LOOSE = lazy(r"(?:\[[^\]]*\]|.)(?:[?]|\{[^}]*\})|\[[^\]]*\]|\(|\)")
_CUT = "\0"


class Gates:
    """Plain patterns, matched as whole words in any case.

    `re` skips an alternative by its first letter only where case counts: what holds no capitals is looked for in the
    text in small letters. A string in each alternative is looked for first, where there is one: that costs a tenth.
    """

    __slots__ = ("_gates", "_strings")

    def __init__(self, gates: Iterable[str]) -> None:
        self._gates: dict[str, tuple[re.Pattern[str], bool, frozenset[str]]] = {}
        for gate in gates:
            cased = _CAPITALS.search(gate) is not None
            pattern = lazy(f"(?<![A-Za-z0-9])(?:{gate})(?![A-Za-z0-9])", re.ASCII | (re.IGNORECASE if cased else 0))
            self._gates[gate] = pattern, cased, strings_of(gate)
        self._strings = frozenset().union(*(strings for *_, strings in self._gates.values()))

    def there(self, text: str, among: Set[str] | None = None) -> set[str]:
        """Those of which a word stands in the text. among: those worth looking for, where that is known."""
        small = text.lower()
        if among is not None:
            return {gate for gate in among if self._matches(gate, text, small)}
        strings = {string for string in self._strings if string in small}
        return {
            gate
            for gate, (_, _, needed) in self._gates.items()
            if not (needed and strings.isdisjoint(needed)) and self._matches(gate, text, small)
        }

    def _matches(self, gate: str, text: str, small: str) -> bool:
        pattern, cased, _ = self._gates[gate]
        return pattern.search(text if cased else small) is not None


def strings_of(gate: str) -> frozenset[str]:
    """One of these stands in every text in small letters in which the gate matches; empty where they cannot be told."""
    bare = gate
    while bare != (bare := _GROUP.sub(_CUT, bare)):
        pass
    ways = [max(_LOOSE.sub(_CUT, way).split(_CUT), key=len) for way in bare.split("|")]
    return frozenset(way.lower() for way in ways) if all(len(way) > 1 for way in ways) else frozenset()
