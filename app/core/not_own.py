"""Details that stand in a person's own words and are none of theirs: a shop's number, a stranger's car, a tale."""

from __future__ import annotations

import re

from app.core.item import Item, Kind
from detectors.contract import Hit, Type

_ELSEWHERE = frozenset({Kind.CHECK_IN, Kind.EVENT, Kind.PLACE, Kind.LOGIN})
"""Kinds of item whose addresses are of places gone to."""
_OF_PLACES = frozenset({Type.ADDRESS, Type.POSTCODE, Type.PHONE})
_PLACE = re.compile(
    r"\b(?:surgery|doctors?|dentists?|vets?|clinic|hospital|pharmacy|chemist|shops?|stores?|market|cafe|café|restaurant"
    r"|takeaway|pub|bar|inn|hotel|school|nursery|college|office|reception|church|chapel|hall|club|centre|center|garage"
    r"|salon|barbers?|library|museum|theatre|cinema|station|council|bank|company|firm|warehouse|depot|helpline|charity"
    r"|enquiries|bookings?|tickets?|box office|plumber|electrician|taxis?|estate agents?|landlord)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:me|my|mine|our|ours|us)\b|\b(?:i|we)(?:'m|'re|'ve)?\s+(?:\w+\s+)?(?:live|lived|living|moved?|rent|rented"
    r"|bought"
    r"|am|are)\b|\bi'm\b|\bwe're\b",
    re.IGNORECASE,
)
_ME_IN = re.compile(r"[ ,]*(?:\((?:me|mine)\)|that'?s me|it'?s me|is mine)", re.IGNORECASE)
_NAME_NEAR = 40
_BEFORE = 60
"""So many characters before a number or an address that say of whom it is."""
_ASK_FOR = re.compile(
    r"(?:^[\s,.:)]{0,3}(?:and |, |- )?ask(?:ing)? for (?-i:[A-Z])|^[^.!?\n]{0,20}(?:ring|call|ask) (?:him|her"
    r"|them)(?![a-z])"
    r")",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:anyone (?:else )?(?:who )?(?:wanting|asking|after|needs)|for anyone else|thank ?you|thanks|cheers|ring"
    r"|call|text|phone|contact|speak to)"
    r"(?: (?-i:[A-Z][a-z]+)| him| her| them| the \w+)(?: on| at|,|:)*\s*$",
    re.IGNORECASE,
)
_ME = re.compile(r"\b(?:me|us|my|mine|our)\b", re.IGNORECASE)
_DRIVER = re.compile(
    r"^(?:to (?:the|whoever)|whoever|who ?ever|if (?:you|anyone|anybody) (?:own|drives?|know|are)|saw|seen|spotted"
    r"|just saw|some|dear|note to the"
    r"|would the (?:owner|driver)|does anyone (?:own|know)|message to|shout ?out to the|congrat\w+ to"
    r" the)\b(?!.{0,60}\bmy (?:car|van|bike|motor)\b)",
    re.IGNORECASE | re.DOTALL,
)
_SEEN = re.compile(
    r"\b(?:saw|spotted|noticed|passed|behind|followed) (?:a|an|this|some|the)\b[^.!?\n]{0,50}\b(?:plate|reg"
    r"|registration|car|van)\b",
    re.IGNORECASE,
)
_THEIR_CAR = re.compile(
    r"\b(?:behind|followed by|overtaken by|overtook|found an?|next to mine|(?:man|woman|lad|lass|bloke|fell(?:a|er)|guy"
    r"|gal|girl|driver|idiot|numpty|nutter|someone|somebody|whoever|whoever's|person) in (?:an?|the)?|(?:was"
    r"|were) (?:an? )?"
    r"(?:\w+ )?(?:car|van|lorry)|left an? |who (?:owns|drives))\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_MY_CAR = re.compile(
    r"\b(?:my|mine|our own|me own|my own|new to (?:me|us)|that'?s (?:me|us|mine)|all me)\b|\((?:me|mine|ours|to me"
    r"|to us)\)"
    r"|\b(?:(?:been|got) (?:clipped|scratched|robbed|nicked|stolen|keyed|dented|hit)|scratched by|not for sale)\b",
    re.IGNORECASE,
)
_THEIR_PHONE = re.compile(
    r"\b(?:not me|on behalf of|(?:recognise|recognize|know) (?:this|that|the) number|out of hours|calling asking"
    r"|asking for|pool man|(?:fella|fellow|man|lad|lady|woman|bloke|guy) (?:at|from|who|for)|(?:his|her|their) number"
    r"|(?:duty|booking|night|help|advice) (?:line|desk|number)|enquiries|switchboard)\b",
    re.IGNORECASE,
)
_NOT_MINE = re.compile(
    r"\b(?:not (?:mine|ours)|isn'?t (?:mine|ours)|ain'?t mine|belongs? to|owner (?:found|wanted|has)|whose (?:dog"
    r"|cat)|answers to|not my (?:dog|cat))\b",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"\b(?:a|an|some|this) (?:\w+ ){0,3}(?:dog|cat|puppy|pup|horse|pony|spaniel|labrador|lab|terrier|bulldog|collie"
    r"|staffy|kitten|rabbit|parrot)"
    r"(?:,? (?:called|named)|,? name of) $",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\b(?:our (?:new|house|home|own)|joined|adopt\w*|rescued?|bought|we got|i got|get|getting|i have|we have|had"
    r"|new (?:addition|arrival|member)|welcome"
    r"|coming home|came home|the family|pick(?:ed|ing) up|named)\b",
    re.IGNORECASE,
)
_WRONG_DOOR = re.compile(
    r"\b(?:left (?:it|them|my \w+|our \w+) (?:at|with)|deliver(?:ed|s)? (?:it |them |my \w+ )?to|wrong (?:house"
    r"|address|door|number)|instead of|we(?:'re| are) not"
    r"|we used to (?:live|be) at|goodbye|good riddance|bye bye|moved out of|old (?:house|flat|address)|neighbours?"
    r" at)\b[^.!?\n]{0,24}$",
    re.IGNORECASE,
)
_TALE = re.compile(
    r"\b(?:won the lottery|lottery win|my butler|dream(?:t|ed)? (?:that|about|i)|my castle|bought a castle|in my"
    r" novel|in the film|in the book|april fool|once upon a time|the simpsons"
    r"|my character|monopoly)\b",
    re.IGNORECASE,
)
_THEIR_WORK = re.compile(
    r"\b(?:he|she|they|(?:my|our) (?:\w+ )?(?:son|daughter|lad|lass|eldest|youngest|boy|girl|husband|wife|hubby"
    r"|partner|mum|mam|dad|sister|brother|nan|cousin|niece|nephew|mate"
    r"|friend|neighbour|boyfriend|girlfriend|baby|little one|kid)|our (?-i:[A-Z])\w+|(?-i:[A-Z][a-z]+)(?:'s| is|"
    r" has) (?:\w+ ){0,3}(?:job|working|started|works|promoted|shift|first day))"
    r"\b[^.!?\n]{0,60}$"
    r"|(?-i:\b(?!Job|Work|Shift|Placement|Training|Contract|Who|It|This)[A-Z][a-z]+) starts (?:at|in|with) $"
    r"|\b(?:appointment|visiting|in labour|operation|waiting room|interview|applied|served by"
    r"|complain\w*|refund|customer of|shopping)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)


def own_after_all(hit: Hit, item: Item) -> bool:
    """Whether a car that its detector leaves to somebody else is said to be the writer's: "me own motor", "(me)"."""
    return hit.type is Type.VEHICLE_REG and item.kind is not Kind.PROFILE and bool(_MY_CAR.search(item.text))


def asked_with(name: str, hit: Hit, item: Item) -> bool:
    """Whether a number is one on which to ask for this person: "call Ada on 07700 900123"."""
    around = item.text[max(0, hit.start - _NAME_NEAR) : hit.end + _NAME_NEAR]
    return hit.type is Type.PHONE and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", around, re.IGNORECASE) is not None


def elsewhere(hit: Hit, item: Item) -> bool:
    """Whether it is no detail of one's own: a place gone to, a shop's number, a word of the guidance's in a name."""
    if hit.type is Type.PROFILE_EMPLOYER:
        return hit.because != "evidence.employer"
    if hit.type in (Type.ADDRESS, Type.POSTCODE) and item.kind in _ELSEWHERE:
        return True
    if not 0 <= hit.start < hit.end <= len(item.text) or item.kind in (Kind.PROFILE, Kind.ADVERTISER):
        return False
    return _false_trail(item.text, hit) or (hit.type in _OF_PLACES and _of_a_place(item.text, hit))


def _false_trail(text: str, hit: Hit) -> bool:
    """Whether the words tell of somebody else's number, car, animal, door or work, or of nobody's."""
    before, after = text[max(0, hit.start - 160) : hit.start], text[hit.end : hit.end + 80]
    if hit.type is Type.PHONE:
        return bool(
            _ASK_FOR.search(after)
            or (_ASKED.search(before) and not _ME.search(before[-30:]))
            or _THEIR_PHONE.search(before[-80:])
        )
    if hit.type is Type.VEHICLE_REG:
        seen = _SEEN.search(before) or (_THEIR_CAR.search(before) and not _ME_IN.match(after))
        return bool(_DRIVER.match(text) or seen)
    if hit.type is Type.PET_NAME:
        return bool(_NOT_MINE.search(text) or (_PASSING.search(before) and not _JOINED.search(text)))
    if hit.type in (Type.ADDRESS, Type.POSTCODE):
        return bool(_WRONG_DOOR.search(before) or _TALE.search(text))
    return hit.type is Type.WORKPLACE and bool(_THEIR_WORK.search(re.split(r"[.!?\n]\s", before)[-1]))


def _of_a_place(text: str, hit: Hit) -> bool:
    """Whether the words before it name a shop, a surgery, a school … and nobody of one's own after that."""
    before = re.split(r"[.!?\n]\s", text[max(0, hit.start - _BEFORE) : hit.start])[-1]
    places = list(_PLACE.finditer(before))
    return bool(places) and not _OWN.search(before, places[-1].end()) and not _OWN.match(before.lstrip())
