"""Whom a detail is about: the writer's own household, somebody else, or not to be told; from cues near the detail.

In first-person posts a detail without a cue is the writer's own far more often than not (three of four when measured),
so that is the default for details; a detector of remarks may state another.
"""

from __future__ import annotations

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
    |is this you|is this yours|own this|owns this
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


def whose(
    text: str,
    start: int,
    end: int,
    hints: Hints,
    *,
    default: Whose = Whose.MINE,
    window: int = 60,
    driven: bool = False,
) -> Whose:
    """Whose the detail at start … end of the folded text is.

    The nearest cue within `window` characters decides; one before the detail counts twice as near as one after it.
    "Mine" is the writer's: in an item by somebody else it makes the detail someone else's, and so does no cue at all,
    while "your" or "her" in it can't be told. driven: it is a vehicle's, so what its driver did is a cue too.
    """
    claimed = _claimed(text, start, end, window, driven)
    if hints.author == "other":
        return Whose.UNKNOWN if claimed is Whose.OTHER else Whose.OTHER
    return claimed or default


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
