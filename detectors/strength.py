"""How long a password would stand against guessing, by zxcvbn, with what is known about the person among its words.

Only the strength is zxcvbn's; which fact a password is built from is told by `passwords`. Its traps (measured): it
takes no empty and no long password, its time grows with stand-in signs, and it keeps the words it was given.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

import zxcvbn
from zxcvbn import matching

_LONGEST = 72
"""Signs looked at: zxcvbn takes no more, and what is strong at 72 is no weaker beyond."""
_SIGNS = frozenset("013456789!|@$%+({<[")
_MANY_SIGNS = 24
_LONGEST_WITH_SIGNS = 32
"""With many signs that may stand for letters the work multiplies: 72 of them took a second, 32 take a twentieth."""
_WORDS = 100


class Strength(IntEnum):
    """zxcvbn's five steps: guesses up to 10^3, 10^6, 10^8, 10^10, and more."""

    AT_ONCE = 0
    VERY_WEAK = 1
    WEAK = 2
    FAIR = 3
    STRONG = 4


def strength(password: str, words: Iterable[str] = ()) -> Strength:
    """The strength of a password for somebody who knows these words. Any length; an empty one falls at once."""
    if not password:
        return Strength.AT_ONCE
    signs = sum(c in _SIGNS for c in password[:_LONGEST])
    cut = password[: _LONGEST_WITH_SIGNS if signs > _MANY_SIGNS else _LONGEST]
    try:
        told = zxcvbn.zxcvbn(cut, user_inputs=list(words)[:_WORDS])
    finally:
        matching.RANKED_DICTIONARIES.pop("user_inputs", None)
    return Strength(int(told["score"]))
