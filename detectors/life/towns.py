"""Where the writer lives, told in passing: "Skipton looks like a Christmas card", "new here in Corby", "only in Leeds".

Likely where the words are those of somebody who lives there; worth a look where a town is only named as somewhere one
is, which counts when it comes back. Days out, holidays, other people's towns and teams are no clue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy
from detectors.life.town_names import TOWNS

_I = re.IGNORECASE
_NAME = r"(?-i:(?P<town>[A-Z][a-z]+(?:(?:[ -](?:on|upon|le|in|super|by|the|under))*[ -][A-Z][a-z]+)*))"
_TOWN = lazy(
    r"(?<![A-Za-z'-])(?:"
    + "|".join(re.escape(name) for name in sorted(TOWNS, key=len, reverse=True))
    + r")(?![A-Za-z-]|'s? [A-Z])"
)
_LIVE = lazy(
    rf"(?<![a-z])(?:(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:\w+ )?(?:live[ds]?|living|based|moved|moving|settled"
    rf"|settling in|bought|rent(?:ing)?)"
    rf"(?: (?:here|back|up|down|over|a (?:house|flat|place)|out))*(?: (?:in|to|near|outside))|(?:here|life|living"
    rf"|back home|home|this is) in|welcome to"
    rf"|(?:new|local) (?:to|in)|moved to|my flat in|our (?:house|street|road|flat) in) (?:sunny |little |lovely "
    rf"|rainy |good old |deepest )?{_NAME}",
    _I,
)
_LOCAL = lazy(
    r"found (?:a )?(?:shop|place|pub|plumber|dentist|gp)|nowhere in|best \w+ in|moving to|new to|been in \w+ \d+"
    r" years|anyone (?:else )?in|anybody in|who'?s in|round (?=[A-Z])|power ?cut|no water|flooded|snowed in|'s got"
    r" a|new (?:cafe|shop|bar|pub|place) in"
    r"|explain yourself|looks like|you beauty|never changes|is it just|only in (?=[A-Z])|typical|is back (?=[A-Z])"
    r"|you'?re welcome|ye'?re welcome"
    r"|gridlocked|city of|up here|round here|around here|our (?:street|road|bus|market|library|high street|town"
    r"|village)|bus isn'?t|born here",
    _I,
)
_ITS_OWN = lazy(
    r"^'?s?,? (?:market|high street|library|bus station|interchange|baths|leisure centre|tip|dump|recycling centre"
    r"|precinct|town hall|town centre|town cent(?:re|er)|town|bypass|ring road|road ?works|roads|potholes|tesco"
    r"|asda|aldi|lidl|morrisons|sainsbury'?s?|wetherspoons?|'?spoons|greggs|boots|post office|one[- ]way system|car"
    r" parks?|council|swimming pool|park|folk|people|lot|weather|rain|traffic|fireworks"
    r"|christmas (?:lights|market)|carnival|gala|regatta|show|fair|food ?bank|surgery|clinic)(?![a-z])",
    _I,
)
_AWAY = lazy(
    r"(?<![a-z])(?:trip|weekend (?:in|away)|holiday|visit\w*|day ?out|days? (?:in|at|away)|off to|on tour|train to"
    r"|flight|flew|airport|hotel|gig|concert"
    r"|conference|course in|tour|festival|stopped off|passing through|on the way|services|road trip|delivered|drop"
    r"|wedding in|hen do|stag|match|away"
    r"|fans?|united|city (?:fc|lost|won)|v|vs|against|fc|uni|university|rang from|phoned from|drove (?:to|from)"
    r"|sent to|court|from (?!here)[A-Z][a-z]+ (?:asked|called)"
    r"|anyone know|beat|lost to|nil|goal|derby|team|girls'? day|boys'? day|lads'? day|break in|run|marathon|parkrun"
    r"|police|hospital|infirmary)(?![a-z])",
    _I,
)
_TRIP = lazy(
    r"(?<![a-z])(?:trip|holiday|day out|weekend in|visit\w*|flight|away day|hotel|on the way|tour|passing through"
    r"|drove to|train to)(?![a-z])",
    _I,
)
_ROUND = lazy(
    r"(?<![A-Za-z])(?:in|round|around|through|across|up|of|for|to|at) (?:the )?(?:centre of |middle of |whole of )?$",
    _I,
)
_NOT_ITS = lazy(
    r"^(?: \d| (?:Road|Rd|Street|St|Lane|Avenue|Way|Drive|Close|Crescent|Terrace|Hill|Park|Arms|Hotel|United|City"
    r"|Town|Rovers|Wanderers|Albion|Rhinos"
    r"|Athletic|County|FC|Council|Gazette|Post|News|Evening|Mail|Pulse|Hospital|General|University|Uni|College|High"
    r"|Grammar|Primary|School|Station|Building"
    r"|Mercury|Abbey|Castle|Cathedral|bus|train|services|road|bypass|pudding|tart|[A-Z][a-z]+shire)(?![a-z])|'s?"
    r" [a-z]+ (?:fans|lot))"
)
_BEFORE_NOT = lazy(r"(?:[A-Z][a-z]+|(?<![a-z])(?:mr|mrs|dr|miss|from|to|the)) $")


def town_clues(text: str) -> Iterator[Clue]:
    """Towns lived in, each once."""
    text = text[:1500]
    seen: dict[str, Sure] = {}
    for found in _LIVE.finditer(text):
        name = found["town"]
        if name in TOWNS and not _past(text, found.start()) and not _NOT_ITS.match(text[found.end() :]):
            seen[name] = Sure.LIKELY
    for found in _TOWN.finditer(text):
        name = found[0]
        after = text[found.end() :]
        if name in seen or (_BEFORE_NOT.search(text[: found.start()]) and not _ITS_OWN.match(after)):
            continue
        if _ITS_OWN.match(after) and not _TRIP.search(text):
            seen[name] = Sure.LIKELY
            continue
        if _NOT_ITS.match(after):
            continue
        sentence = _sentence(text, found.start(), found.end())
        if _AWAY.search(sentence):
            continue
        local = _LOCAL.search(sentence)
        if not local and not _ROUND.search(text[: found.start()]):
            continue
        seen[name] = Sure.LIKELY if local else Sure.LOOK
    for name, sure in seen.items():
        yield Clue("town", name, sure, "town.lived" if sure is Sure.LIKELY else "town.named")


def _past(text: str, start: int) -> bool:
    return (
        re.search(
            r"(?<![a-z])(?:used to|when (?:i|we)|years ago|back when|as a (?:kid|child))(?![a-z])",
            text[max(0, start - 40) : start + 60],
            _I,
        )
        is not None
    )


def _sentence(text: str, start: int, end: int) -> str:
    first = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    last = min((n for n in (text.find(mark, end) for mark in ".!?\n") if n >= 0), default=len(text))
    return text[first:last]
