"""The writer's own schools, told in passing: "went to St Wilfrid's with me", "Oakbank High reunion", "5th year of 91".

Likely; a child's school, a school one works in or drives past is no clue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy

_I = re.IGNORECASE
_CAP = r"(?:(?:St|Mt)\.? [A-Z][A-Za-z'’]+|[A-Z][A-Za-z'’-]+|[A-Z]{2,3})"
_KIND = (
    r"(?:(?:[Hh]igh|[Gg]rammar|[Cc]omp(?:rehensive)?|[Ss]econdary(?: [Mm]odern)?|[Pp]rimary|[Ii]nfants?|[Jj]uniors?"
    r"|[Aa]cademy|[Cc]ollege|[Mm]iddle"
    r"|[Ss]ixth [Ff]orm|6th form|[Gg]irls'?|[Bb]oys'?|[Cc]onvent|[Tt]ech)(?: (?:[Ss]chool|[Gg]rammar|[Hh]igh"
    r"|[Ss]ixth [Ff]orm|6th form|[Cc]omp|[Aa]cademy))*|[Ss]chool)"
)
_SCHOOL = rf"(?-i:(?P<name>{_CAP}(?:(?: of| the)? {_CAP}){{0,3}}? {_KIND}(?![a-z])'?))"
_ANY = rf"(?-i:(?P<name>{_CAP}(?:(?: of| the)? {_CAP}){{0,3}}(?: {_KIND}(?![a-z])'?)?))"
_FRAMES = tuple(
    lazy(rf"(?<![A-Za-z])(?:{frame})", _I)
    for frame in (
        rf"(?:i|we) (?:\w+ )?(?:went to|attended|was (?:at|educated at)|were at|left|started at|go to|hated|loved)"
        rf" (?:the )?{_SCHOOL}",
        rf"(?:i|we) (?:went to|attended) (?:the )?(?-i:(?P<name>(?:{_CAP} ){{1,3}}Girls'?|(?:{_CAP}"
        rf" ){{1,3}}Boys'?))(?![A-Za-z])",
        rf"went to {_ANY} (?:with|alongside) (?:me|us)",
        rf"at (?:the )?{_ANY} with (?:me|us)(?![a-z])(?=[^.!?]{{0,40}}(?:teacher|class|school|form|year))",
        rf"{_SCHOOL},? (?:\d+ year |school |class |\d+th )?reunion",
        rf"reunion (?:at|of|for) (?:the |old )?{_SCHOOL}",
        rf"(?:class|year|leavers|leaver|5th year|fifth year|upper sixth) (?:of )?'?(?:19|20)?\d\d,? (?:at |of |from"
        rf" )?{_SCHOOL}",
        rf"{_SCHOOL},? (?:class|year|leavers) (?:of )?'?(?:19|20)?\d\d",
        rf"(?:expelled from|suspended from|head (?:girl|boy) at|my (?:old )?(?:school|teachers? at|days at|time at"
        rf"|years at)|old (?:girl|boy)s? of"
        rf"|my old school,?|ex[- ]pupils? of|anyone (?:else )?(?:who )?(?:go|went) to) (?:the )?{_SCHOOL}",
        rf"when (?:i|we|ye|you) (?:was|were|could|used to)[^.!?\n]{{0,40}}? {_SCHOOL}(?=[^.!?\n]*[^\n]*(?:we were"
        rf"|\d(?:st|nd|rd|th) year|in my day|bell|teacher))",
        rf"{_SCHOOL} (?:have|has) (?:actually |now |finally |just )*(?:banned|told us|made us|given"
        rf" us)[^.!?\n]{{0,30}}(?:in lessons|in class|in assembly|our)",
    )
)
_REMEMBERED = lazy(
    r"(?<![a-z])(?:my school days|my old|at school|detention|old teacher|my teacher|classmates?|school photo"
    r"|leavers|reunion|p\.?e\.? teacher|in assembly|dinner ladies|school dinners|back in the day"
    r"|in my day|when i was|when we were|back when|head ?(?:master|mistress|teacher)|expelled|bunked|o[- ]levels?"
    r"|11[- ]plus|eleven[- ]plus|prefect|our year|my year|year (?:above|below))(?![a-z])",
    _I,
)
_MENTIONED = lazy(rf"(?<![A-Za-z])(?:at|of|from|in|the|old)? ?{_SCHOOL}", _I)
_SIGNS = lazy(
    r"school|academy|college|high|grammar|comp|secondary|primary|form|girls|boys|reunion|infant|junior|with me", _I
)
_THEIRS = lazy(
    r"(?<![a-z])(?:(?:my|our|the) (?:\w+ )?(?:son|daughter|lad|lass|kids?|boy|girl|bairns?|little one|eldest"
    r"|youngest|niece|nephew|grandson)|teach(?:er|ing)? (?:at|here)"
    r"|year \d|work(?:ed|ing|s)? (?:at|in)|reception class|drop(?:ped)? off|school run)(?![a-z])",
    _I,
)
_NOT = frozenset(
    [
        "The",
        "My",
        "Our",
        "Old",
        "A",
        "An",
        "In",
        "At",
        "On",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "High",
        "I",
        "When",
        "If",
        "And",
        "But",
        "So",
    ]
)


def school_clues(text: str) -> Iterator[Clue]:
    """Schools the writer went to or goes to, each once."""
    text = text[:1500]
    if not _SIGNS.search(text):
        return
    seen: set[str] = set()
    for frame in (*_FRAMES, _MENTIONED) if _REMEMBERED.search(text) else _FRAMES:
        for found in frame.finditer(text):
            name = re.sub(r"^(?:The|When|Ladies|Old|My|Our) ", "", found["name"])
            start = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
            if (
                name in seen
                or name.split()[0] in _NOT
                or " " not in name
                or _THEIRS.search(text[start : found.end() + 30])
            ):
                continue
            if not any(other.startswith(name) for other in seen):
                seen.add(name)
                yield Clue("school", name, Sure.LIKELY, "school.told")
