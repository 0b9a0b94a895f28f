"""Days as people write them: figures, months by name, ordinals and years in words, feast days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from detectors.contract import Span
from detectors.lazy import lazy

MONTHS = (
    "jan(?:uary)?|feb(?:ruary|urary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
ORDINALS = (
    "(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth"
    "|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
    "|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
)
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
NUMBER = rf"(?:(?:{_TENS})(?:[ -](?:{_ONES}))?|{_TEENS}|{_ONES})"
_VALUES = {
    word: n for n, word in enumerate(f"{_ONES}|{_TEENS}".split("|"), 1)
} | {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
      "ninety": 90}  # fmt: skip
_YEAR = (
    rf"(?:(?:19|20)\d\d|'\d\d|\d\d(?![\d:.]|[ap]m|st|nd|rd|th)|nineteen[ -](?:oh[ -])?{NUMBER}"
    rf"|two thousand(?: and)?(?: {NUMBER})?|twenty[ -](?:oh[ -])?{NUMBER})"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)?"
_DAY = rf"(?:(?:0?[1-9]|[12]\d|3[01]) ?(?:st|nd|rd|th)?|{ORDINALS})"
_TEXTUAL = (
    rf"{_WEEKDAY}(?:the )?(?P<d1>{_DAY})[ -]?(?:day )?(?:of |o'? |in )?(?P<m1>{MONTHS})(?![a-z])\.?"
    rf"(?:[ ,-]{{1,2}}(?:in )?(?P<y1>{_YEAR})|(?P<y5>\d\d))?"
    rf"|{_WEEKDAY}(?P<m2>{MONTHS})(?![a-z])\.? ?(?:the )?(?P<d2>{_DAY})(?:(?:,|,? |-)(?P<y2>{_YEAR}))?"
)
_FIGURES = (
    r"(?P<a>0?[1-9]|[12]\d|3[01]) ?(?P<s>[/.|-]) ?(?P<b>0?[1-9]|[12]\d|3[01])(?: ?(?P=s) ?(?P<y3>(?:19|20)\d\d"
    r"|\d\d))?|(?P<y4>(?:19|20)\d\d)(?P<s4>[/.-])(?P<b4>0[1-9]|1[0-2])(?P=s4)(?P<a4>0[1-9]|[12]\d|3[01])"
)
_DATE = lazy(
    rf"(?<![A-Za-z0-9£$€])(?<!\d[./:-])(?:{_TEXTUAL}|{_FIGURES})(?![A-Za-z0-9%])(?![./:-]\d)", re.IGNORECASE | re.ASCII
)
_ROMAN = lazy(
    r"(?<![A-Za-z0-9£$€.])(?:0?[1-9]|[12]\d|3[01])(?P<s>[./-])(?:i{1,3}|i[vx]|vi{0,3}|xi{0,2})(?P=s)"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![A-Za-z0-9.])",
    re.IGNORECASE | re.ASCII,
)
"""The month in Roman numerals: "3.ii.77"."""
FIXED = (
    r"christmas(?: day| eve)?|xmas(?: day| eve)?|boxing day|new year'?s(?: day| eve)|halloween|hallowe'en"
    r"|valentine'?s(?: day)?|bonfire night|guy fawkes(?:'? (?:night|day))?|april fool'?s?'?(?: day)?"
    r"|(?:st\.? |saint )(?:patrick|andrew|david|george|stephen|swithin)'?s(?: day)?|paddy'?s day|leap day|hogmanay"
    r"|burns night|may day|midsummer'?s? (?:day|eve)|armistice day|independence day|(?:winter|summer) solstice"
    r"|ides of march|twelfth night|candlemas|michaelmas|all saints'? day|groundhog day|star wars day"
)
# A day that moves is one only with its year: "Good Friday 1968".
MOVABLE = (
    r"good friday|easter (?:sunday|monday)|pancake day|shrove tuesday|mother'?s'? day|mothering sunday|father'?s'? day"
)
_BEFORE = r"(?:(?:the|a|one|two|three|four|five|six|ten|[1-9]) )?(?:days?|weeks?) (?:before|after|b4) "
_FEAST = lazy(
    rf"(?<![A-Za-z])(?:(?:{_BEFORE}(?:{FIXED}|new year)|(?!christmas(?! day| eve)|xmas(?! day| eve))(?:{FIXED}))"
    r"(?:,? (?:in )?(?P<y>(?:19|20)\d\d)(?!\d))?"
    rf"|(?:{MOVABLE}),? (?:in )?(?P<y2>(?:19|20)\d\d)(?!\d))(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
RUN_TOGETHER = lazy(
    r"(?<![A-Za-z0-9])(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)|(?:0?[1-9]|[12]\d"
    r"|3[01]) (?:0?[1-9]|1[0-2]) (?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"
    r"(?![A-Za-z0-9])"
)
"""A day with its year and nothing or a space between, as forms want it: a number unless something calls it a day."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day found. year: as four digits, None where it is short, in words or left out (then has_year is False).

    plain: certainly a day, by a month's name or a year; "4/5" may be a mark.
    """

    place: Span
    year: int | None
    has_year: bool
    plain: bool


def days(text: str) -> Iterator[Day]:
    """Every day in the text, British order or American; offsets are those of `text`."""
    for match in _DATE.finditer(text):
        named = match["m1"] or match["m2"]
        written = match["y1"] or match["y2"] or match["y3"] or match["y4"] or match["y5"]
        if not named and not match["y4"]:
            one, other = int(match["a"]), int(match["b"])
            if one > 12 and other > 12:
                continue
        start, end = match.span()
        year = _year(written) if written else None
        yield Day(Span(start, end), year, written is not None, bool(named or written))
    for match in _ROMAN.finditer(text):
        yield Day(Span(*match.span()), int(match["year"]) if len(match["year"]) == 4 else None, True, True)
    for match in _FEAST.finditer(text):
        told = match["y"] or match["y2"]
        yield Day(Span(*match.span()), int(told) if told else None, bool(told), True)


def _year(written: str) -> int | None:
    """The year in figures, None where only its last two are told."""
    if re.fullmatch(r"(?:19|20)\d\d", written):
        return int(written)
    first, *rest = re.findall(r"[a-z]+", written.lower()) or [""]
    century = {"nineteen": 1900, "twenty": 2000, "two": 2000}.get(first)
    values = [_VALUES[word] for word in rest if word in _VALUES]
    return None if century is None else century + sum(values)
