"""Codes spelt out letter by letter: "echo yankee one seven, golf papa tango", "A for apple, B for bob, one two".

The words are those of the spelling alphabet of the ITU and NATO, with the usual misspellings; any word may stand for
its first letter after "for". Digits come in figures or in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Span
from detectors.lazy import lazy

_LETTERS = {
    "alpha": "A", "alfa": "A", "bravo": "B", "charlie": "C", "delta": "D", "echo": "E", "foxtrot": "F", "golf": "G",
    "hotel": "H", "india": "I", "juliet": "J", "juliett": "J", "kilo": "K", "lima": "L", "mike": "M", "november": "N",
    "oscar": "O", "papa": "P", "quebec": "Q", "romeo": "R", "sierra": "S", "tango": "T", "uniform": "U",
    "victor": "V", "whiskey": "W", "whisky": "W", "x-ray": "X", "xray": "X", "x ray": "X", "yankee": "Y", "zulu": "Z",
}  # fmt: skip
_DIGITS = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "fife": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "niner": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3}
ALPHABET = "|".join(sorted(_LETTERS, key=len, reverse=True))
"""The words for letters, plain enough for a trigger."""
_DIGIT = "|".join(sorted(_DIGITS, key=len, reverse=True))
_TOKEN = (
    rf"(?:(?:(?:double|triple|treble)[ -])?(?:{ALPHABET}|{_DIGIT})|[a-z] for [a-z]{{2,14}}|\d{{1,3}})"
    r"(?![A-Za-z0-9])"
)
_RUN = lazy(rf"(?<![A-Za-z0-9]){_TOKEN}(?:[ ,./-]{{1,3}}(?:(?:and|then|space)[ ])?{_TOKEN}){{4,11}}", re.IGNORECASE)
_PART = lazy(
    rf"(?:(?P<times>double|triple|treble)[ -])?(?P<word>{ALPHABET}|{_DIGIT})(?![A-Za-z])"
    r"|(?P<letter>[a-z]) for (?P<stands>[a-z]{2,14})|(?P<figures>\d{1,3})",
    re.IGNORECASE,
)
_LEAST_LETTERS = 3


def codes(masked: str) -> Iterator[tuple[Span, str]]:
    """Each run of five words or more that spells a code: its place, and the code in capitals without spaces."""
    for run in _RUN.finditer(masked):
        code, letters, honest = "", 0, True
        for part in _PART.finditer(run[0]):
            if part["figures"]:
                code += part["figures"]
            elif part["letter"]:
                honest = honest and part["stands"][0].lower() == part["letter"].lower()
                code, letters = code + part["letter"].upper(), letters + 1
            else:
                word = part["word"].lower()
                letters += word in _LETTERS
                code += (_LETTERS.get(word) or _DIGITS[word]) * _TIMES.get((part["times"] or "").lower(), 1)
        if honest and letters >= _LEAST_LETTERS:
            yield Span(*run.span()), code
