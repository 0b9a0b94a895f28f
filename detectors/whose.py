"""Whom a detail is about: the writer's own household, somebody else, or not to be told; from cues near the detail.

In first-person posts a detail without a cue is the writer's own far more often than not (three of four when measured),
so that is the default for details; a detector of remarks may state another.
"""

from __future__ import annotations

import re

from detectors.animals import ANIMAL
from detectors.contract import Hints, Whose
from detectors.cues import Cue, words
from detectors.lazy import lazy

_PEOPLE = (
    "mum|mam|mom|dad|nan|nana|gran|granny|grandad|grandma|grandpa|auntie|aunty|aunt|uncle|cousin"
    "|sister|sis|brother|bro"
    "|niece|nephew|mate|friend|pal|boss|manager|neighbour|neighbor|landlord|landlady|ex|colleague|teacher|driver"
    "|plumber|builder|sparky|electrician|joiner|roofer|mechanic|scammer|seller|buyer|tenant|lodger|client|customer"
    "|secretary|treasurer|chair|organiser|coach|captain|vicar|councillor|guy|bloke|woman|lady|lad|man|owner"
)
_SAYING = ("the", "this", "that", "my", "our", "some", "a", "me")
_REACH = "ring|call|text|txt|msg|message|dm|phone|bell|whatsapp|email|e-mail|contact|speak to|find|get|reach|buzz"
_MINE = Cue(
    "my|mine|mine's|our|ours|i'm|im|i am|we're|we are|i|we|me|us|i've|i'll|we've|myself|"
    + "|".join(f"{reach} {me}" for reach in _REACH.split("|") for me in ("me", "us"))
)
_OTHER = Cue(
    "his|her|hers|their|theirs|he|she|they|him|them|he's|she's|they're|your|yours|whoever|whoever's|whose|driver of"
    "|anyone know|anybody know|somebody's|someone's|somebody|someone|idiot|muppet|clown|scam|scams|scammers|nicked"
    "|hit and run|you own|you drive|is yours|house ?sitting|dog ?sitting|babysitting|reported to"
    "|report to|be aware|beware|watch out for|spotted"
    "|mums|mams|moms|dads|nans|grans|sisters|brothers|mates|neighbours|uncles|auntys|cousins|grandads|"
    + "|".join(f"{who} {person}'?s?" for who in _SAYING for person in _PEOPLE.split("|"))
    + "|"
    + "|".join(f"{person}'s" for person in _PEOPLE.split("|"))
)
_DRIVEN = Cue("""
    undertook|overtook|overtakes|cut me up|cut us up|cut up|hit my|hit our|hit me|hit and run|hit a|clipped|flashing
    |ran me off|run me off|parked across|parked over|parked on|parked in|parking in|parked like|blocking|blocked
    |blocks|tailgat*|nearly hit|nearly killed|driving like|look out for|on the lookout|drove off|drove into
    |kept going|dashcam|dash cam|of the week|bay hogger|lights are on|lights on|left your|partial|gave us a
    |gave me a|nearly took|followed me|following me|reversed into|scratched my|keyed my|smashed my|stopped|handed in
    |getaway|did a runner|road rage|pulled out|jumped the|through a red|on the phone|reading this|if this is you
    |doing 40|doing 50|doing 60|doing 70|doing 80|doing 90
    |is this you|is this yours|own this|owns this|dumping|dumped|fly tipping|flytipping|trying handles|trying doors
    |trying door handles|refused|helmet|indicators|indicate|hit & run|witness|witnesses|abandoned|across my drive
    |across our drive|outside my|outside our|outside ours|getting into|got into|told the police|police told|cctv
    |loitering|lurking|casing|suspicious|revving|idling|racing|doing doughnuts|littering|chucked|threw|blocked me in
    |blocking me in|boxed me in|nearly had me|drives like|drives a|drive like|learn to|get off the road|drunk
    |drink driver
    |looking in sheds|looking in the sheds|looking in gardens|looking in the gardens|looking in windows
    |looking in people's|looking over fences|peering|snooping|prowling|trying sheds|scoping out
    |wrong way down|up the wrong|no lights|ran over|killed my|won't move|wont move|shift it|move it|move your|move ur
    |took my space|in my space|in our space|in my bay|my parking space|my spot|whoever drives|the driver of|handbrake
""")
"""What other people's vehicles do; near a registration it outweighs a "my" ("hit my mirror and drove off")."""
_NAMED = lazy(
    rf"(?<![A-Za-z0-9])(?:(?i:{_REACH}) ([A-Z][a-z]{{2,15}})(?: on| at)?|([A-Z][a-z]{{2,15}})(?:'s"
    r"| on))(?![A-Za-z0-9])"
)
_NO_NAMES = words("""
    it that what here there let who where how today tomorrow mine ours lost found come based live turn going home free
    number numbers mobile landline address postcode reg plate car van house work street road the mail addy cell
    now back the me us my our on at for or and one ring call text message phone email contact whatsapp monday tuesday
    wednesday thursday friday saturday sunday
""")


_MY_OWN = lazy(
    r"(?<![A-Za-z])(?:my|mine|our|ours)(?: (?:new|old|own|home|current|work|postal|full|actual|personal|mobile|email"
    r"|phone|contact|house|flat)){0,2}(?: (?:number|no|mobile|phone|landline|address|addy|postcode|post code|email"
    r"|e-mail|zip|house|flat|place|gaff|home|road|street|door|cell|mob|tel|digs))?(?: (?:is|was|will be|now|changed to"
    r"|at|on|in)){0,2}[ :,=(\"'-]{1,3}\Z",
    re.IGNORECASE,
)
_CALLER = lazy(
    r"(?<![A-Za-z])(?:missed calls?|recogni[sz]e (?:this|the|that)|who(?:'s| is| has) (?:this|number)|voicemail (?:from"
    r"|off)|(?:texts?|calls?|called|texted|rang|ringing|messages?) (?:me )?(?:from|off) |keeps? (?:ringing|calling"
    r"|texting|phoning)|kept (?:ringing|calling|texting)|spam|phishing|hi (?:mum|mam|mom|dad)|block (?:this|the) number"
    r"|anyone know this number|whose number|cold call)(?![A-Za-z])",
    re.IGNORECASE,
)
"""A number that calls, or a mailbox that writes: whose it is, is just what cannot be told."""
_NOT_MY = lazy(
    r"(?<![A-Za-z])(?:(?:people|folks?|family|couple|neighbours?|lot|lads?|students) (?:at|in|from|over at)"
    r"|(?:he|she|they) (?:gave|sent|left|told) (?:me|us|him|her)[a-z, ]{0,12}|wrong (?:house|address|door|number|flat)"
    r"(?: (?:at|is|was|again))?|(?:left|delivered|went|sent|took) (?:it |them |the parcel |my [a-z]{2,10} )?(?:at|to)"
    r"|(?:he|she|they|who) (?:is|are|was|were|lives?|lived|rents?|is renting a place|stays?) (?:at|on|in)"
    r"|(?:turned out to be|booked us into|staying at the|moored (?:by|at)|up for sale at|for sale at|on sale at"
    r"|viewing at|viewing of))[ :,]{1,2}\Z",
    re.IGNORECASE,
)
_NOT_MY_AFTER = lazy(
    r",? (?:which|that) (?:is not|isn'?t) (?:my|mine|our|ours|me|us)(?![a-z])|,? (?:not mine|isn'?t mine|isn'?t ours"
    r"|is not ours)|[ ,(]{1,2}(?:that )?(?:actually |probably )?belongs to (?!me|us)",
    re.IGNORECASE,
)
_PREMISES = lazy(
    r"(?<!opposite the )(?<!near the )(?<!behind the )(?<!above the )(?<!above a )(?<!next to the )(?<!by the )"
    r"(?<![A-Za-z])(?:shop|store|salon|barber'?s?|nail bar|nails|cafe|café|caff|pub|bar|hall|church|chapel|school|club"
    r"|gym|venue|restaurant|takeaway|chippy|chip shop|surgery|clinic|dentist'?s?|vet'?s|office|library|airbnb|hotel|inn"
    r"|theatre|museum|studio|gallery|workshop|garage|nursery|playgroup|bakery|bakers?|butchers?|florists?|launderette"
    r"|charity|foodbank|food bank|funeral|wake|wedding|christening|ceilidh|festival|rehearsals?|raffle|tombola|jumble"
    r"|bookshop|salon's|house on|house at|bungalow (?:on|at)|flat (?:on|at) the)(?:'s)?(?![A-Za-z])[^.!?\n]{0,34}\Z",
    re.IGNORECASE,
)
"""What stands before the address of a shop, a hall or somebody's feast, in the same sentence."""
_LOST_ANIMAL = lazy(
    r"(?<![A-Za-z])(?:lost|missing|slipped (?:his|her|its)|got out|escaped|ran off|run off|bolted)(?![A-Za-z])", re.I
)
_ANIMAL = lazy(rf"(?<![A-Za-z]){ANIMAL}", re.IGNORECASE)
_PLEA = lazy(
    r"(?<!says )(?<!says please )(?<!to )(?<![A-Za-z])(?:call|ring|text|phone|contact)(?: or (?:call|ring|text"
    r"|phone))?:? \Z",
    re.IGNORECASE,
)
"""Beside a lost animal "his" and "she" are the animal's: the number to ring is the owner's, who writes."""
_RUNG = lazy(
    r"(?<![A-Za-z])(?:did|have|has|had) (?:you|u|we|he|she|they|i|anyone|anybody)(?: (?:ever|already|not|just|even))*"
    r" (?:ring|rung|rang|call|called|phone|phoned|text|texted|try|tried) \Z",
    re.IGNORECASE,
)
"""Whom one asks whether they were rung: somebody else."""
_REACH_ME = lazy(r"(?<![A-Za-z])(?:me|us|my|mine|our|ours|i'?m|myself)(?![A-Za-z])[^.!?\n]{0,30}\Z", re.IGNORECASE)
_TRADE = lazy(
    r"(?<![A-Za-z])(?:bookings?|to book|enquir(?:y|ies)|free (?:quotes?|estimates?)|quotes? (?:on|from)"
    r"|no job too small"
    r"|(?:sensible|reasonable|fair|good|best) (?:rates|prices)|rates from|fully insured|(?:7|seven) days"
    r"|man (?:with|and|&) (?:a )?van|gutters?|drains? unblocked|clearances?|for hire|job going|vacanc(?:y|ies)"
    r"|we're hiring"
    r"|apply to|cvs? to|tickets? (?:from|queries|line)|ticket queries|queries|box office|reservations?|to reserve"
    r"|ask for (?-i:[A-Z])[a-z]+|written on|painted on|on the (?:van|sign|card|poster|flyer|leaflet|side)"
    r"|(?:van|sign|card|poster|flyer|leaflet|advert|tag|collar) says|rsvp to|drop a line to|entries to|measurements to"
    r"|applications? to|orders? to|volunteers? (?:to|call|ring|email)|(?:choir|rota|pta|rehearsal|committee|parish|club"
    r"|society|allotment|raffle|fete|fair|salon|clinic|surgery|(?<!out of )office|festival)(?:'s)?(?![A-Za-z])"
    r"|plumb(?:er|ing)"
    r"|electrician|sparky|roofer|joiner|window cleaner|chimney|locksmith|decorator|gardener|bouncy castle|mobile "
    r"hairdresser|ice contact|emergency contact|next of kin)(?![A-Za-z])",
    re.IGNORECASE,
)
"""Small ads and offices: the number is a trader's or a club's, unless the writer asks to be reached."""


def whose(
    text: str,
    start: int,
    end: int,
    hints: Hints,
    *,
    default: Whose = Whose.MINE,
    window: int = 60,
    driven: bool = False,
    reached: bool = False,
) -> Whose:
    """Whose the detail at start … end of the folded text is.

    The nearest cue within `window` characters decides; one before the detail counts twice as near as one after it.
    "Mine" is the writer's: in an item by somebody else it makes the detail someone else's, and so does no cue at all,
    while "your" or "her" in it can't be told. driven: it is a vehicle's, so what its driver did is a cue too. reached:
    it is a number or address of a mailbox, so who calls from it or trades under it counts too.
    """
    claimed = _claimed(text, start, end, window, driven)
    if hints.author != "other" and not driven:
        claimed = _by_setting(text, start, end, reached) or claimed
    if hints.author == "other":
        return Whose.UNKNOWN if claimed is Whose.OTHER else Whose.OTHER
    return claimed or default


def _by_setting(text: str, start: int, end: int, reached: bool) -> Whose | None:
    """What the words around say for certain: my own by "my …" right before, a caller's, a firm's, a club's."""
    before = text[max(0, start - 70) : start]
    if _MY_OWN.search(before):
        return Whose.MINE
    around = text[max(0, start - 70) : end + 50]
    if reached and _CALLER.search(around):
        return Whose.UNKNOWN
    if _NOT_MY.search(before) or _NOT_MY_AFTER.match(text, end):
        return Whose.OTHER
    if reached:
        if _RUNG.search(before):
            return Whose.OTHER
        if _PLEA.search(before) and _LOST_ANIMAL.search(text, 0, start) and _ANIMAL.search(text, 0, start):
            return Whose.MINE
        own = _REACH_ME.search(before)
        return Whose.OTHER if own is None and _TRADE.search(around) else None
    return Whose.OTHER if _PREMISES.search(before) else None


def _claimed(text: str, start: int, end: int, window: int, driven: bool) -> Whose | None:
    low, high = max(0, start - window), min(len(text), end + window)
    spots = [(spot, Whose.MINE, 0) for spot in _MINE.spots(text, low, high)]
    # "my mum's", "ring me mate Dave": the longer cue says more than the "my" within it
    spots += [(spot, Whose.OTHER, 4) for spot in _OTHER.spots(text, low, high)]
    spots += [
        (match.span(), Whose.OTHER, 4)
        for match in _NAMED.finditer(text, low, high)
        if (match[1] or match[2]).lower() not in _NO_NAMES
    ]
    if driven:
        spots += [(spot, Whose.OTHER, 40) for spot in _DRIVEN.spots(text, low, high)]
    best: tuple[int, Whose] | None = None
    for (first, last), meaning, weight in spots:
        if first < end and last > start:
            continue
        distance = (start - last if last <= start else 8 + 2 * (first - end)) - weight
        if best is None or distance < best[0]:
            best = distance, meaning
    return best[1] if best else None
