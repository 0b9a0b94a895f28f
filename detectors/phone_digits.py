"""Runs of digits in a text: in figures, in letters typed for figures ("O77OO"), in words ("double seven"), mixed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detectors.contract import Span
from detectors.lazy import lazy

_WORDS = {
    **dict.fromkeys(("zero", "oh", "o", "nought", "naught"), "0"),
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "plus": "+",
}
_WORD = "zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|o"
_TOKEN = lazy(
    rf"(?<![A-Za-z0-9])(?:(?P<times>double|triple|treble)[ -](?P<times_of>{_WORD}|[0-9])|(?P<word>{_WORD}|plus))"
    r"(?:[ -](?P<hundred>hundred))?(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9])(?P<letters>(?=[oOlI]{0,12}[0-9])[0-9oOlI]{1,24})(?![A-Za-z0-9])"
    r"|(?P<digits>\+?[0-9]{1,40})",
    re.IGNORECASE,
)
_GAP = lazy(r"[ \t]{0,3}(?:[-./_,()~|*\u00b7\u2022:+]{0,2}[ \t]{0,3}|\n[ \t]{0,3})(?:[(][ ]?)?")
_DATE = lazy(  # and times of the day
    r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[/.-]\d\d[/.-]\d\d(?!\d)"
    r"|(?<![\d:])[0-2]?\d:[0-5]\d(?![\d:])"
)


@dataclass(frozen=True, slots=True)
class Group:
    """A run of digits, or a word for them: its place in the folded text, and the digits."""

    start: int
    end: int
    digits: str
    spoken: bool = False
    lettered: bool = False


def runs(masked: str) -> Iterator[list[Group]]:
    """Groups of digits with little between them, at most forty groups together."""
    dates = [Span(*match.span()) for match in _DATE.finditer(masked)]
    run: list[Group] = []
    for match in _TOKEN.finditer(masked):
        in_date = any(match.start() < date.end and date.start < match.end() for date in dates)
        group = None if in_date else _group(match)
        gap = _GAP.fullmatch(masked, run[-1].end, match.start()) if run else None
        if run and (group is None or gap is None or len(run) >= 40):
            yield run
            run = []
        if group is not None:
            run.append(group)
    if run:
        yield run


def _group(match: re.Match[str]) -> Group:
    start, end = match.span()
    if match["digits"]:
        return Group(start, end, match["digits"])
    if match["letters"]:
        digits = re.sub("[oO]", "0", re.sub("[lIi]", "1", match["letters"]))
        return Group(start, end, digits, lettered=not match["letters"].isdigit())
    one = (match["times_of"] or match["word"]).lower()
    digits = _WORDS.get(one, one) * {"double": 2, "triple": 3, "treble": 3}.get((match["times"] or "").lower(), 1)
    return Group(start, end, digits + ("00" if match["hundred"] else ""), spoken=True)
