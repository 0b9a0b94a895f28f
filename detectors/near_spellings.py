"""A name written nearly: cut short, without its vowels, one letter off. Only whole runs of letters, never a word.

What is one letter off a name may be a word of its own ("market" and "Marketa"), so a run counts only if the word lists
that come with zxcvbn do not hold it. A given name cut short ("Alex" for "Alexander") is a name still, and counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from detectors.lazy import lazy
from detectors.spellings import words

_SHORTEST_CUT = 4
_NAMED = frozenset({"name", "nickname", "pet", "child", "partner", "parent", "sibling"})
_LEET = {"0": "o", "1": "il", "!": "i", "|": "l", "3": "e", "4": "a", "@": "a", "5": "s", "$": "s", "7": "t", "8": "b"}
_LETTERS = lazy(r"[^\W\d_]{5,24}")
_JOINED = lazy(r"[^\W\d_]+(?:[01!|34@5$78][^\W\d_]+)+")
_VOWELS = frozenset("aeiouyаеёиоуыэюяіїє")
_MOST_RUNS = 64
"""Runs of letters looked at in one password: more is no password that anybody made of a name."""


@dataclass(frozen=True, slots=True)
class Near:
    """A near spelling found: where in the password, of which fact, how many letters, how it was made."""

    start: int
    end: int
    fact: int
    letters: int
    how: tuple[str, ...]


@cache
def _dictionary() -> tuple[frozenset[str], frozenset[str]]:
    """(words, given names). Each word stands in one of the lists only, some common ones among the surnames."""
    names = frozenset(FREQUENCY_LISTS["female_names"]) | frozenset(FREQUENCY_LISTS["male_names"])
    return frozenset(word for words_ in FREQUENCY_LISTS.values() for word in words_) - names, names


class NearSpellings:
    """All near spellings of some facts: `(kind, value)` in their order."""

    def __init__(self, facts: Sequence[tuple[str, str]]) -> None:
        self._forms: dict[str, tuple[int, tuple[str, ...], bool]] = {}
        for n, (kind, value) in enumerate(facts):
            for word, how in words(kind, value):
                for form, way, short in _near(word):
                    self._forms.setdefault(form, (n, (*how, way), short and kind in _NAMED))
                if len(word) > 5:
                    for form, way, _ in _one_off(word[::-1]):
                        self._forms.setdefault(form, (n, (*how, "reversed", way), False))

    def near(self, folded: str, edge: Sequence[bool]) -> Iterator[Near]:
        """Near spellings that fill a whole run of letters. edge: before which places a run may begin or end."""
        for start, end, run in _runs(folded, edge):
            found = self._forms.get(run) or next((self._forms[g] for g in _gaps(run) if g in self._forms), None)
            if found is None:
                continue
            common, names = _dictionary()
            fact, how, may_be_name = found
            if run not in common and (may_be_name or run not in names):
                yield Near(start, end, fact, len(run), how)


def _runs(folded: str, edge: Sequence[bool]) -> Iterator[tuple[int, int, str]]:
    count = 0
    start = 0
    for end in range(1, len(folded) + 1):
        if not edge[end]:
            continue
        if end - start >= _SHORTEST_CUT:
            count += 1
            yield start, end, folded[start:end]
            if count > _MOST_RUNS:
                return
        start = end
    for count, m in enumerate(_LETTERS.finditer(folded)):
        if count > _MOST_RUNS:
            return
        yield m.start(), m.end(), m.group()
    for count, m in enumerate(_JOINED.finditer(folded)):
        if count > _MOST_RUNS:
            return
        if len(m.group()) <= 24:
            for one in "il":
                yield m.start(), m.end(), "".join(one if c == "1" else _LEET.get(c, c)[0] for c in m.group())


def _near(word: str) -> Iterator[tuple[str, str, bool]]:
    """(form, tag, whether it may be a given name of its own)."""
    size = len(word)
    if size >= 6:
        for length in range(_SHORTEST_CUT, size - 1):
            yield word[:length], "truncated", True
    bare = word[0] + "".join(c for c in word[1:] if c not in _VOWELS) if word else ""
    if len(bare) >= _SHORTEST_CUT and len(bare) <= size - 2:
        yield bare, "vowels", False
    consonants = "".join(c for c in word if c not in _VOWELS)
    if len(consonants) >= _SHORTEST_CUT and len(consonants) <= size - 2:
        yield consonants, "vowels", False
    yield from _one_off(word)


def _one_off(word: str) -> Iterator[tuple[str, str, bool]]:
    size = len(word)
    if size < 5:
        return
    for i in range(1, size):
        yield word[:i] + word[i + 1 :], "misspelt", False
    for i in range(size - 1):
        if word[i] != word[i + 1]:
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :], "misspelt", False
    if size > 5:
        for i in range(1, size):
            yield f"{word[:i]}\0{word[i + 1 :]}", "misspelt", False  # another letter here
            yield f"{word[:i]}\0{word[i:]}", "misspelt", False  # one letter too many here


def _gaps(run: str) -> Iterator[str]:
    if 6 <= len(run) <= 24:
        for i in range(1, len(run)):
            yield f"{run[:i]}\0{run[i + 1 :]}"
