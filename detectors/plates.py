"""The formats of British registration marks, and what each needs beside its shape to be believed.

Sources: DVLA INF104 and INF26 (letters and age identifiers), the county codes of Northern Ireland. How often each shape
stands in posts without being a plate was measured: the current format with an age identifier that exists almost never,
prefix and suffix marks now and then, dateless shapes in one post of fourteen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from detectors.cues import words
from detectors.lazy import lazy


class Needs(IntEnum):
    """What a format needs: nothing; capitals; a word of cars nearby; a word for a plate right beside it."""

    NOTHING = 0
    CAPITALS = 1
    CAR = 2
    PLATE = 3


@dataclass(frozen=True, slots=True)
class Format:
    """One format. reason: its reason code. check: whether the parts can have been issued by a day."""

    reason: str
    shape: re.Pattern[str]
    needs: Needs
    check: Callable[[re.Match[str], date], bool] = lambda match, day: True


EDGE_BEFORE = r"(?<![A-Za-z0-9£$€#&/._+])(?<![A-Za-z0-9]-)"
EDGE_AFTER = r"(?![A-Za-z0-9/_%&+]|[-.:][A-Za-z0-9])"
GAP = r"[ \t]{0,2}[-.]?[ \t]{0,2}"


def shape(pattern: str) -> re.Pattern[str]:
    """A pattern with token edges, in any case; "~" is a gap (spaces, a hyphen, a full stop, or nothing)."""
    return lazy(f"{EDGE_BEFORE}(?:{pattern.replace('~', GAP)}){EDGE_AFTER}", re.IGNORECASE)


def age_exists(age: int, day: date) -> bool:
    """Whether an age identifier was issued by a day: 02 from March 2002, 51 from September 2001, and so on."""
    if age < 2 or age in (50,):
        return False
    if age > 50:
        return (2000 + age - 50, 9) <= (day.year, day.month)
    return (2000 + age, 3) <= (day.year, day.month)


def _current(match: re.Match[str], day: date) -> bool:
    return age_exists(int(match["age"]), day)


_NORTHERN = words("""
    IA DZ KZ RZ IB LZ XZ IJ BZ JZ SZ UI IW NZ YZ IL IG JI HZ VZ OI XI AZ CZ EZ FZ GZ MZ OZ PZ TZ UZ WZ
""")
_NOT_NORTHERN = words("MHZ GHZ KHZ THZ WIZ DIL GAZ JAZ CAZ BAZ SHAZ TAZ DAZ BOZ COZ")


def _northern(match: re.Match[str], day: date) -> bool:
    return match["county"].upper() in _NORTHERN and (match["serial"] + match["county"]).upper() not in _NOT_NORTHERN


def _northern_named(match: re.Match[str], day: date) -> bool:
    """Beside a word for a plate KHZ is a mark and no frequency."""
    return match["county"].upper() in _NORTHERN


_STRAY = r"[ \t]{0,2}[ .,/:_-]?[ \t]{0,2}"
_STRAY_DIGIT = "[0-9OoIl]"


def _scattered(match: re.Match[str], day: date) -> bool:
    """Its signs wherever they stand; "O" and "I" in the place of a digit are one."""
    code = re.sub(r"[^A-Za-z0-9]", "", match.group())
    if not code[2:4].isdigit() and (code != code.upper() or not any(map(str.isdigit, code[2:4]))):
        return False
    return age_exists(int(code[2:4].translate(str.maketrans("OoIiLl", "001111"))), day)


BRITISH = (
    Format(
        "current",
        shape(r"(?P<tag>[A-HJ-PR-Y]{2})(?P<inner>[ -]?)(?P<age>\d\d)~(?P<rest>[A-HJ-PR-Z]{3})"),
        Needs.NOTHING,
        _current,
    ),
    # "Y V 6 5 L M O", "LS12,BWF", "KX O9 ABC": what a word for a plate names, however it is typed
    Format(
        "current",
        shape(
            rf"(?P<tag>[A-HJ-PR-Y]{_STRAY}[A-HJ-PR-Y])(?P<inner>{_STRAY})(?P<age>{_STRAY_DIGIT}{_STRAY}{_STRAY_DIGIT})"
            rf"{_STRAY}(?P<rest>[A-HJ-PR-Z](?:{_STRAY}[A-HJ-PR-Z]){{2}})"
        ),
        Needs.PLATE,
        _scattered,
    ),
    Format("prefix", shape(r"[A-HJ-NPR-TV-Y](?P<inner>[ -]?)[1-9]\d{0,2}~(?P<rest>[A-HJ-PR-Z]{3})"), Needs.CAPITALS),
    Format("suffix", shape(r"(?P<rest>[A-HJ-PR-Z]{3})~[1-9]\d{0,2}(?P<inner>[ -]?)[A-HJ-NPR-TV-Y]"), Needs.CAPITALS),
    Format("imported", shape(r"Q(?P<inner>[ -]?)[1-9]\d{0,2}~(?P<rest>[A-HJ-PR-Z]{3})"), Needs.CAR),
    Format(
        "northern",
        shape(r"(?P<serial>[A-HJ-PR-Y])(?P<county>[A-Z]{2})(?P<inner>)~[1-9]\d{2,3}"),
        Needs.CAPITALS,
        _northern,
    ),
    Format(
        "northern", shape(r"(?P<serial>[A-HJ-PR-Y]?)(?P<county>[A-Z]{2})~[1-9]\d{0,3}"), Needs.PLATE, _northern_named
    ),
    Format("diplomatic", shape(r"[1-9]\d\d~[DX]~\d{3}"), Needs.CAR),
    Format("military", shape(r"(?!in|on|at|to|of|by)[A-Z]{2}~\d\d~[A-Z]{2}"), Needs.PLATE),
    Format("trade", shape(r"\d{5}|\d{3}~[A-Z]{1,3}"), Needs.PLATE, lambda match, day: bool(match.group())),
    Format("dateless", shape(r"[1-9]\d{0,3}~[A-HJ-PR-Y]{1,3}"), Needs.PLATE),
    Format("dateless", shape(r"[A-HJ-PR-Y]{1,3}~[1-9]\d{0,3}"), Needs.PLATE),
)

PARTIAL = lazy(
    r"(?<![A-Za-z0-9])(?=[A-Z0-9?* _-]{0,9}[?*_])(?P<code>"
    r"[A-Z?*_]{2}(?:[0-9][0-9?*_]|[?*_][0-9?*_])[ -]?[A-Z?*_]{2,3}|[A-Z?*_][0-9][0-9?*_]{0,2}[ -]?[A-Z?*_]{3}"
    r"|[A-Z?*_]{3}[ -]?[0-9][0-9?*_]{0,3}[ -]?[A-Z?*_]?"
    r")(?![A-Za-z0-9*_])",
    re.IGNORECASE,
)
"""A mark of which somebody saw only a part: "AB12 ??E"."""
