"""Employers' names in other words: in a profile name, a username, an e-mail address, the lines about oneself."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Below this length a name is only looked for between separators: "nps" stands in too many words.
_LONG = 6
# What an employer's name may end or begin with and still be the same employer.
_LOOSE = frozenset(("the", "ltd", "limited", "plc", "inc", "llp", "cic", "uk", "and", "of"))
_WORD = re.compile(r"[^\W_]+")


class Employers:
    """Names to look for; more are added as the work history tells them."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names: dict[str, tuple[str, ...]] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """One more employer."""
        words = tuple(_words(name))
        if words and sum(map(len, words)) >= 3:
            self._names.setdefault(name.strip(), words)

    def in_text(self, text: str) -> str:
        """The employer named in a text, as whole words one after the other; "" if none."""
        words = _words(text)
        return next((name for name, wanted in self._names.items() if _run(wanted, words)), "")

    def in_name(self, text: str) -> str:
        """The same in a name or username, where the words may be written as one ("probationrobin")."""
        words = _words(text)
        together = "".join(words)
        for name, wanted in self._names.items():
            squeezed = "".join(wanted)
            if _run(wanted, words) or (len(squeezed) >= _LONG and squeezed in together):
                return name
        return ""

    def in_address(self, text: str) -> str:
        """The same in an e-mail address, before or behind the @."""
        parts = _words(text)
        for name, wanted in self._names.items():
            squeezed = "".join(wanted)
            if _run(wanted, parts) or (len(squeezed) >= _LONG and any(squeezed in part for part in parts)):
                return name
        return ""


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if word not in _LOOSE]


def _run(wanted: tuple[str, ...], words: list[str]) -> bool:
    size = len(wanted)
    return any(tuple(words[at : at + size]) == wanted for at in range(len(words) - size + 1))
