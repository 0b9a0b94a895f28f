"""Whose a number, card or place is: what is found, passed on or paid to is somebody else's, what is given is one's own.

The general rule of `whose` counts any "he" or "they" beside a detail; beside a number of one's own these are mostly the
people who ask for it. Here only those count to whom the number is said to belong.
"""

from __future__ import annotations

import re

from detectors.contract import Hints, Span, Whose
from detectors.lazy import lazy
from detectors.people import KIN
from detectors.whose import whose

_PEOPLE = (
    "patient|guy|guys|bloke|woman|lady|man|men|gentleman|customer|customers|client|clients|tenant|landlord"
    "|landlady|manager|seller|buyer|scammer|scammers|resident|applicant|pensioner|driver|passenger|student|pupil"
    "|worker|employee|staff|flatmate|housemate|neighbours|lodger|stranger|colleagues|treasurer|committee|girl|ex"
    "|in-laws|nephews|nieces|secretary"
)
_BEFORE = lazy(
    rf"(?<![A-Za-z])(?:(?P<other>(?:my |our |the |some |a |this |poor )?(?:{KIN}|{_PEOPLE})(?:'s|s'|s)?|his|her"
    rf"|hers|their|theirs"
    r"|(?:someone|somebody)(?: else)?'s|whose|(?-i:[A-Z][a-z]{2,15})'s)|(?P<mine>my|mine|our|ours|i'?m|i|me|us"
    r"|we))(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_AFTER = lazy(
    rf"[ ,)\"]{{0,3}}(?:is|was|'s|thats|that's|are|belongs to|for)? ?(?:(?P<mine>my(?! (?:{KIN}|{_PEOPLE}))|mine|ours)"
    rf"|(?P<other>(?:my |our |the )?(?:{KIN}|{_PEOPLE})(?:'s|s'|s)?|hers|his|theirs|yours"
    rf"|(?-i:[A-Z][a-z]{{2,15}})'s))(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_FOUND = lazy(
    r"(?<![A-Za-z])(?:found|fd|picked up|wrong (?:house|address|person|number|flat))(?![A-Za-z])"
    r"(?! (?:my|our|mine|out|it in my))",
    re.IGNORECASE | re.ASCII,
)
_HANDED = lazy(
    r"(?<![A-Za-z])(?:handed in|hand it in|handing in|lost property|is this yours|if it'?s yours|dm me if yours"
    r"|(?:someone|somebody|whoever)(?:'s)? (?:has |who )?(?:lost|left|dropped)|not my|isn'?t mine|in case)(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_PAYING = lazy(
    r"(?<![A-Za-z])(?:pay|payments?|paid|transfer|transferred|send|sent|donate|subs|fees|deposit"
    r"|rent)(?: [a-z]{1,12}){0,2} to"
    r"(?: (?:sc|sort|sort code|account|acc|the|this))?[ :]{0,2}\Z",
    re.IGNORECASE | re.ASCII,
)
_TO_ME = lazy(r"(?<![A-Za-z])(?:me|us|my|our|i|back|owe)(?![A-Za-z])", re.IGNORECASE | re.ASCII)


def owner(text: str, place: Span, hints: Hints) -> Whose:
    """Whose the number or place is that stands at `place` of the folded text."""
    if hints.author == "other":
        return whose(text, *place, hints)
    after = _AFTER.match(text, place.end)
    if after:
        return Whose.MINE if after["mine"] else Whose.OTHER
    nearest = None
    for match in _BEFORE.finditer(text, max(0, place.start - 70), place.start):
        nearest = match
    close = nearest is not None and place.start - nearest.end() <= 25
    if nearest and close and (nearest["mine"] or "").lower() in {"my", "mine", "our"}:
        return Whose.MINE
    low = max(0, place.start - 120)
    if _FOUND.search(text, low, place.start) or _HANDED.search(text, low, place.end + 70):
        return Whose.OTHER
    before = text[max(0, place.start - 45) : place.start]
    if _PAYING.search(before) and not _TO_ME.search(text, max(0, place.start - 70), place.start):
        return Whose.OTHER
    if nearest is None:
        return Whose.MINE
    return Whose.MINE if nearest["mine"] else Whose.OTHER
