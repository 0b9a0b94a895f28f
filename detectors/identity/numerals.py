"""Digits as people write them: letters typed for digits, digits in words. A reading of a text, with the way back.

In a reading "o" and "l" inside a number have become 0 and 1, and three or more digit words in a row have become
digits ("nine four three" -> "943", "double four" -> "44"). Links, handles and e-mail addresses stay masked. Checks
(Luhn, mod 11, mod 97) live here too: each is evidence, never proof, for every tenth number passes the first two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from detectors.clean import Text
from detectors.contract import Hints, Hit, Span, Sure, Type
from detectors.cues import AMOUNTS, Cue
from detectors.lazy import lazy
from detectors.owner import owner

MARK = r"[^0-9A-Za-z£$€%+=()\x1a]"
"""One character that may stand between two digits of one number: space, dash, dot, line's end, even an emoji."""

GAP = MARK + "{0,3}"
"""What may stand between two digits of one number."""

EDGE = r"(?<![0-9A-Za-z£$€+])(?<![0-9][.,:/-])"
"""The left edge of a number: no letter or digit, nor the tail of another number."""

END = r"(?![0-9A-Za-z%])(?![.,:/-][0-9])"
"""The right edge of a number."""

_VALUES = {
    "oh": "0", "o": "0", "zero": "0", "nought": "0", "nil": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TIMES = {"double": 2, "treble": 3, "triple": 3}
_WORD = r"(?:(?:double|treble|triple)[ -]{1,2})?(?:oh|o|zero|nought|nil|one|two|three|four|five|six|seven|eight|nine)"
_SPOKEN = lazy(rf"(?<![A-Za-z0-9]){_WORD}(?:[ ,./-]{{1,3}}{_WORD}){{2,40}}(?![A-Za-z0-9])", re.IGNORECASE)
_MIGHT_BE_SPOKEN = lazy(r"(?:zero|one|two|three|four|five|six|seven|eight|nine)[ ,./-]{1,3}[a-z]", re.IGNORECASE)
_WORDS = lazy(r"[A-Za-z]+|[^A-Za-z]+")
_MIXED = lazy(r"(?<![A-Za-z0-9])(?=[oOlI]{0,4}[0-9])[0-9oOlI]{2,20}(?![A-Za-z0-9])")
_HEAD = lazy(r"(?:[0-9]|\+[0-9]{0,2})[^0-9A-Za-z\n,;:]{1,2}\Z")
_IS = lazy(r"[ ,)\"]{0,3}(?:is|was|=|-|thats|that's|\()(?![A-Za-z])", re.IGNORECASE)
_LETTERS = str.maketrans("oOlI", "0011")


class Reading:
    """A text as its digits are meant. `text` may be shorter than `Text.folded`; `folded` leads back."""

    __slots__ = ("_source", "_starts", "text")

    def __init__(self, source: Text) -> None:
        self._source = source
        self._starts: list[int] | None = None
        text = source.masked
        if _MIGHT_BE_SPOKEN.search(text):
            text = self._speak(text)
        self.text = _MIXED.sub(lambda m: m[0].translate(_LETTERS), text)

    def folded(self, start: int, end: int) -> Span:
        """A stretch of the reading (not empty) as offsets of `Text.folded`."""
        if self._starts is None:
            return Span(start, end)
        last = self._starts[end - 1]
        following = self._starts[end]
        spoken_end = last + len(self._source.folded[last:following].rstrip(" ,./-"))
        return Span(self._starts[start], max(last + 1, spoken_end) if following > last + 1 else last + 1)

    def _speak(self, text: str) -> str:
        out: list[str] = []
        starts: list[int] = []
        done = 0
        for match in _SPOKEN.finditer(text):
            out.append(text[done : match.start()])
            starts += range(done, match.start())
            times, at = 1, match.start()
            for part in _WORDS.finditer(match[0]):
                word = part[0].lower()
                here = match.start() + part.start()
                if word in _TIMES:
                    times, at = _TIMES[word], here
                elif word in _VALUES:
                    at = at if times > 1 else here
                    out.append(_VALUES[word] * times)
                    starts += [at] * times
                    times = 1
                elif word.strip(" "):  # a comma or dash between groups stays
                    out.append(" ")
                    starts.append(here)
            done = match.end()
        out.append(text[done:])
        starts += range(done, len(text) + 1)
        self._starts = starts
        return "".join(out)


def digits(text: str) -> str:
    """The ASCII digits of a text, in order."""
    return "".join(c for c in text if "0" <= c <= "9")


def nearest(text: str, start: int, end: int, *cues: Cue, before: int = 60, after: int = 50) -> int | None:
    """Characters to the nearest of the cues on either side of the number, or None."""
    distances = [cue.near(text, start, end, before, after) for cue in cues]
    return min((d for d in distances if d is not None), default=None)


def denied(text: str, start: int, end: int, counters: Sequence[Cue], cue: int | None, before: int = 16) -> bool:
    """Whether a counter-cue stands beside the number, no further away than the cue for it (None: there is none).

    After the number it counts only when the number is said to be it ("… is my order number"): "ref" after an account
    is the next thing's name. A unit right behind makes any number an amount.
    """
    if AMOUNTS.after(text, end, 1) is not None:
        return True
    distances = [d for counter in counters if (d := counter.before(text, start, before)) is not None]
    if _IS.match(text, end):
        distances += [d for counter in counters if (d := counter.after(text, end, 22)) is not None]
    return bool(distances) and (cue is None or min(distances) <= cue)


def goes_on(text: str, start: int) -> bool:
    """Whether the digits at `start` are the tail of a longer number ("+44 7700…", "0 7700…")."""
    return _HEAD.search(text, max(0, start - 3), start) is not None


def made(text: Text, type_: Type, place: Span, value: str, verdict: tuple[Sure, str], hints: Hints) -> Hit:
    """The hit at a place of `text.folded`. verdict: how sure, and the reason code."""
    return Hit(
        type_,
        *text.original(*place),
        value,
        *verdict,
        owner(text.folded, place, hints, paid=type_ is Type.BANK_ACCOUNT),
    )


def luhn(number: str) -> bool:
    """ISO/IEC 7812-1 check digit, of cards and of the IMEI."""
    total = 0
    for place, char in enumerate(reversed(number)):
        value = int(char) * (1 + place % 2)
        total += value - 9 * (value > 9)
    return total % 10 == 0


def mod11(number: str) -> bool:
    """NHS number (NHS Data Dictionary): ten digits, weights 10 … 2, a check of 10 is never given out."""
    rest = -sum(int(c) * (10 - n) for n, c in enumerate(number[:9])) % 11
    return len(number) == 10 and rest == int(number[9])


def mod97(iban: str) -> bool:
    """ISO 13616: country and check digits moved to the end, letters as 10 … 35, remainder 1."""
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(c, 36)) for c in turned)) % 97 == 1
