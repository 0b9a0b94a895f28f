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
    "|landlady|manager|seller|buyer|scammer|scammers|resident|applicant|pensioner"
    "|driver(?! ?(?:no|num|number|licen[cs]e|ref|id)|'?s (?:no|number|licen[cs]e))|passenger|student|pupil"
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
_LOST = lazy(
    r"(?<![A-Za-z])(?:i (?:lost|left|dropped)|left my|lost my|dropped my|i'?d like it back|want it back|it'?s mine)"
    r"(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_STRAY = lazy(
    r"(?<![A-Za-z])(?:(?:for|to) (?:someone|somebody) else|by mistake|(?:someone|somebody) else'?s"
    r"|(?:someone|somebody)'s(?: full| whole)? (?:record|letter|notes|file|details|results|card|bag|purse|wallet|post)"
    r"|wrong (?:letter|post"
    r"|person|envelope)|not ours|isn'?t ours|handed it (?:back|in)|whoever'?s got|came to us|on the screen|left on the"
    r"|in the bin|in the skip|cosigner'?s|guarantor'?s)(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
"""Somebody else's post, notes or card came the writer's way."""
_COLLECTED = lazy(
    r"(?<![A-Za-z])(?:donations?|donate|raising|fundrais\w*|whip ?round|subs|membership fees|raffle|parish|sponsor"
    r"|just ?giving|charity|appeal|hospice|air ambulance|club funds|pta|collection for|chip(?:ping)? in for|entry fees?"
    r"|deposit for the|tickets? money|the builder|the plumber|(?:his|her|their|the) (?:account|bank))"
    r"(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
"""Money collected for a club or a cause, or paid to somebody: the account is theirs."""
_SENT = lazy(
    r"(?<![A-Za-z])(?:(?:my|the|our) (?:payment|transfer) to|(?:i|we|just|have|'ve) (?:paid|transferred|sent)"
    r" (?:[a-z0-9£]{1,10} ){0,4}to)[a-z0-9 :]{0,12}\Z",
    re.IGNORECASE | re.ASCII,
)
_TO_ME = lazy(r"(?<![A-Za-z])(?:me|us|my|our|i|back|owe)(?![A-Za-z])", re.IGNORECASE | re.ASCII)


def owner(text: str, place: Span, hints: Hints, *, paid: bool = False) -> Whose:
    """Whose the number or place is that stands at `place` of the folded text. paid: it is an account, to pay into."""
    if hints.author == "other":
        return whose(text, *place, hints)
    after = _AFTER.match(text, place.end)
    if after:
        return Whose.MINE if after["mine"] else Whose.OTHER
    if paid and _SENT.search(text, max(0, place.start - 60), place.start):
        return Whose.OTHER
    nearest = None
    for match in _BEFORE.finditer(text, max(0, place.start - 70), place.start):
        nearest = match
    close = nearest is not None and place.start - nearest.end() <= 25
    if nearest and close and (nearest["mine"] or "").lower() in {"my", "mine", "our"}:
        return Whose.MINE
    if _LOST.search(text, max(0, place.start - 90), place.end + 60):
        return Whose.MINE
    low = max(0, place.start - 120)
    if _STRAY.search(text, low, min(len(text), place.end + 50)):
        return Whose.OTHER
    if _FOUND.search(text, low, place.start) or _HANDED.search(text, low, place.end + 70):
        return Whose.OTHER
    if paid and _COLLECTED.search(text, max(0, place.start - 90), place.end + 40):
        return Whose.MINE if _TO_ME.search(text, max(0, place.start - 40), place.start) else Whose.OTHER
    if nearest is None:
        return Whose.MINE
    return Whose.MINE if nearest["mine"] else Whose.OTHER
