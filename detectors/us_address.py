"""United States addresses: a candidate by shape (number, street, state or ZIP), then `usaddress` must agree.

`usaddress` is a parser, not a finder: laid over posts it labels every token, so it sees windows alone and only says yes
or no. Marked is what shows that it is American: a state, a ZIP, a compass letter, a numbered street, a unit. Other
numbers and streets are those of `uk_address`, whose shapes they share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import usaddress

from detectors import streets as s
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.lazy import lazy
from detectors.whose import whose

_STATES = (
    r"A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]"
    r"|PR"
)
_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
    "|Indiana"
    "|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana"
    "|Nebraska"
    "|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania"
    "|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia"
    "|Wisconsin|Wyoming"
)
_COMPASS = r"(?:[NSEW]\.?|N[EW]|S[EW]|North|South|East|West)"
_KIND = (
    "street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|ct|boulevard|blvd|way|place|pl|circle|cir|terrace|ter"
    "|trail|trl"
    "|parkway|pkwy|highway|hwy|pike|turnpike|plaza|plz|loop|run|square|sq|alley|broadway|crossing|xing|ridge|path|row"
    "|cove"
)
_WORD = rf"(?!{s.NO_NAME.pattern})[A-Za-z][A-Za-z'.-]{{0,20}}"
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_CANDIDATE = lazy(
    rf"(?<![A-Za-z0-9£$€#@/.,:+_-])(?<![0-9] )(?P<num>\d{{1,5}}[A-Za-z]?(?:[ ]1/2)?)[ ]{{1,2}}"
    rf"(?:(?P<compass>{_COMPASS})[ ]{{1,2}})?"
    rf"(?P<name>(?:(?P<ordinal>{_ORDINAL})|(?:{_WORD}[ ]{{1,2}}){{0,3}}?{_WORD})[ ]{{1,2}}(?P<kind>{_KIND})\.?"
    rf"(?![A-Za-z0-9])"
    rf"(?:[ ](?P<after>{_COMPASS})(?![A-Za-z0-9]))?"
    rf"|{_ORDINAL}|(?:Hwy|Highway|Route|Rt|County Road|CR|State Road|US)[ ]\d{{1,4}}|"
    rf"(?:{_WORD}[ ]{{1,2}}){{0,3}}{_WORD})",
    re.IGNORECASE,
)
_UNIT = lazy(
    r"[ ]?[,\n]?[ ]?(?:(?:apt|apartment|unit|ste|suite|rm|room|fl|lot|bldg|trlr)\.?[ ]?#?|#)[ ]?[A-Z]?-?\d{0,4}[A-Z]?"
    r"(?![A-Za-z0-9])",
    re.I,
)
_CITY_STATE = lazy(
    rf"[ ]?[,\n]?[ ]?(?:[A-Za-z][A-Za-z.'-]{{1,20}}(?:[ ][A-Za-z][A-Za-z.'-]{{1,20}}){{0,3}}?[ ]?[,\n]?[ ]?)?"
    rf"(?<![A-Za-z0-9])(?:(?-i:{_STATES})|{_STATE_NAMES})(?![A-Za-z0-9])(?:[ ]?,?[ ]{{1,2}}(?P<zip>\d{{5}}"
    rf"(?:-\d{{4}})?)(?!\d))?",
    re.IGNORECASE,
)
_ZIP = lazy(
    r"[ ]?[,\n]?[ ]?(?:[A-Z][A-Za-z.'-]{1,20}(?:[ ][A-Z][A-Za-z.'-]{1,20}){0,2}[ ]?,?[ ])?\d{5}(?:-\d{4})?(?!\d)"
)
_LONGEST = 120


class UsAddress:
    """Finds addresses of the United States."""

    id = "us_address"
    types = (Type.ADDRESS,)
    triggers = ("us_address.number",)
    examples = Examples(
        hits=(
            Example(
                "we moved to 1815 Larkspur Dr, Apt 4B, Toledo, OH 43604",
                ("1815 Larkspur Dr, Apt 4B, Toledo, OH 43604",),
            ),
            Example("drop it at 212 W 94th St if I'm out", ("212 W 94th St",)),
        ),
        near_misses=(
            "5 hours on Highway 61",
            "1600 Pennsylvania Ave NW is on the news again",
            "ran 12 miles down Main St",
            "2 OK guys and 1 bad one",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterator[Hit]:
        """Addresses of the text; `spans` only tell that there may be one."""
        masked = text.masked
        shouting = s.same_case_words(masked)
        done = 0
        for m in _CANDIDATE.finditer(masked):
            if m.start() < done:
                continue
            found = _measured(masked, m, shouting)
            if found is None:
                continue
            done, sure, reason = found
            start, end = text.original(m.start(), done)
            yield Hit(
                Type.ADDRESS,
                start,
                end,
                text.written[start:end],
                sure,
                f"{self.id}.{reason}",
                whose(text.folded, m.start(), done, hints),
            )


def _measured(masked: str, m: re.Match[str], shouting: bool) -> tuple[int, Sure, str] | None:
    """End, sureness and reason of a candidate; None when nothing American is about it or the parser says no."""
    for end in _ends(m):
        unit = _UNIT.match(masked, end)
        after = unit.end() if unit else end
        state = _CITY_STATE.match(masked, after, after + 60)
        if state and (state["zip"] or m["kind"] or unit):
            last, reason = state.end(), "zip" if state["zip"] else "state"
        elif (code := _ZIP.match(masked, after, after + 60)) and (m["kind"] or unit):
            last, reason = code.end(), "zip"
        elif m["kind"] and end == m.end() and (m["compass"] or m["ordinal"] or m["after"] or unit):
            last, reason = after, "street"
        else:
            continue
        if not m["kind"] and re.fullmatch(r"(?:19|20)\d\d", m["num"]):
            return None  # "2019 Finals, Oakland CA" is a year
        window = masked[m.start() : last]
        if s.FAMOUS.search(window) or not _agrees(window):
            return None
        return (last, *_sure(masked, m, last, reason, shouting))
    return None


def _ends(m: re.Match[str]) -> Iterator[int]:
    """Where the street may end: as matched, or, when no street word stands there, after each word of the name."""
    yield m.end()
    if not m["kind"]:
        words = list(re.finditer(r"\S+", m.string[m.start("name") : m.end("name")]))
        yield from (m.start("name") + w.end() for w in words[:-1])


def _sure(masked: str, m: re.Match[str], last: int, reason: str, shouting: bool) -> tuple[Sure, str]:
    if reason == "zip":
        return Sure.SURE, reason
    low, high = max(0, m.start() - 80), min(len(masked), last + 80)
    if s.FILM.here(masked[low:high]) or s.NOT_A_HOUSE_BEFORE.search(masked, max(0, m.start() - 20), m.start()):
        return Sure.LOOK, reason
    if reason == "state":
        return Sure.SURE if m["kind"] else Sure.LIKELY, reason
    cued = s.CUE.near(masked, m.start(), last, 60, 60) is not None
    right = s.RIGHT_BEFORE.search(masked, max(0, m.start() - 14), m.start()) is not None
    titled = not shouting and (m["ordinal"] or m["name"][0].isupper())
    return (Sure.LIKELY if cued or right or titled else Sure.LOOK), reason


def _agrees(window: str) -> bool:
    """Whether usaddress reads the window as a numbered street too. Labels may repeat: `parse` doesn't mind."""
    try:
        labels = [label for _token, label in usaddress.parse(window[:_LONGEST].replace("\n", ", "))]
    except (usaddress.RepeatedLabelError, ValueError):
        return False
    return bool(labels) and labels[0] == "AddressNumber" and "StreetName" in labels
