"""Places the writer goes to again and again: "the Legion at 7, same as every week", "the Feathers as usual".

Likely where the words say that it is often; worth a look where one is only there, which counts when it comes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy
from detectors.life.sentences import known_given
from detectors.life.town_names import TOWNS

_I = re.IGNORECASE
_CAP = r"(?:St\.? [A-Z][A-Za-z'’]+|[A-Z][a-z][A-Za-z'’-]*)"
_PLACE = rf"(?-i:(?P<name>{_CAP}(?:(?: (?:and|&|of))? {_CAP}){{0,3}}))(?![A-Za-z])"
_AT = lazy(rf"(?<![A-Za-z])(?:(?:at|in|down|to) )(?P<the>the )?{_PLACE}", _I)
_BARE = lazy(rf"(?:^|[.!?] ){_PLACE} (?:as usual|as ever|as always|again[.!] (?:karaoke|quiz|usual|same)|at \d)", _I)
_OFTEN = lazy(
    r"(?<![a-z])(?:as usual|as ever|as always|as per|always|every (?:week|single|saturday|sunday|monday|tuesday"
    r"|wednesday|thursday|friday|last|other|day|morning|night|fortnight)"
    r"|each week|same as|never miss|our usual|my usual|usual (?:table|spot|seat)|regulars?|local|again|weekly"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?![a-z])",
    _I,
)
_ONCE = lazy(
    r"(?<![a-z])(?:holiday|trip|flight|airport|wedding|funeral|weekend in|school|primary|hospital|work|shift|stuck"
    r"|uni|conference|lost|found|nicked|stolen"
    r"|live|lived|moved|grew up|born|road|street|lane|interview|first time|on telly|film|match)(?![a-z])",
    _I,
)
_NOT = frozenset(
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Christmas",
        "Easter",
        "Xmas",
        "Tesco",
        "Asda",
        "Aldi",
        "Lidl",
        "Morrisons",
        "Sainsburys",
        "Sainsbury",
        "Waitrose",
        "Boots",
        "Spain",
        "France",
        "England",
        "Wales",
        "Scotland",
        "Ireland",
        "Europe",
        "London",
        "Facebook",
        "Twitter",
        "Instagram",
        "Zoom",
        "Covid",
        "Lockdown",
        "Heaven",
        "God",
        "Year",
        "Mum",
        "Mam",
        "Dad",
        "Nan",
        "Gran",
        "Brexit",
        "Wilko",
        "America",
        "Greece",
        "Turkey",
        "Tenerife",
        "Cornwall",
        "Devon",
        "Yorkshire",
        "Bank",
        "New",
        "Mass",
        "Latin",
        "English",
        "Welsh",
        "Spotify",
        "Netflix",
        "Ikea",
        "Costa",
        "Greggs",
        "Maccies",
    ]
)


def haunt_clues(text: str) -> Iterator[Clue]:
    """Places gone to, each once."""
    text = text[:1500]
    seen: set[str] = set()
    for pattern in (_AT, _BARE):
        for found in pattern.finditer(text):
            name = found["name"].removeprefix("The ")
            start = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
            end = min((n for n in (text.find(mark, found.end()) for mark in ".!?\n") if n >= 0), default=len(text))
            sentence = text[start:end]
            first = name.split()[0]
            if (
                name in seen
                or len(name) < 4
                or first in _NOT
                or name in TOWNS
                or (" " not in name and known_given(name))
            ):
                continue
            often = _OFTEN.search(sentence)
            if (
                not often
                and pattern is _AT
                and not (found["the"] or found[0][:2].casefold() == "at" or first.startswith("St"))
            ):
                continue
            if _ONCE.search(sentence) or re.match(r"'s? |(?:,)? \d", text[found.end() :]):
                continue
            seen.add(name)
            yield Clue("place", name, Sure.LIKELY if often else Sure.LOOK, "place.often" if often else "place.there")
