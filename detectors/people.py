"""Whom a birthday belongs to: somebody the post is about, or an animal, a business, somebody in history."""

from __future__ import annotations

import re

from detectors.contract import Hints, Span, Whose
from detectors.lazy import lazy
from detectors.whose import whose

KIN = (
    "son|daughter|boy|girl|lad|lass|baby|babies|twins?|triplets|kids?|child|mum|mam|mom|dad|nan|nana|gran|granny"
    "|grandad|grandma|grandpa|auntie|aunty|aunt|uncle|cousin|sister|sis|brother|bro|niece|nephew|wife|husband"
    "|hubby|partner|mate|bestie|bff|friend|fiancee?|boyfriend|girlfriend|missus|eldest|youngest|middle one"
    "|little one|little man|grandson|granddaughter|grandchild|godson|goddaughter|stepson|stepdaughter|mother"
    "|father|firstborn|sons|daughters|boys|girls|parents|neighbour|boss|colleague|toddler|wee (?:yin|one|man|lad|lass)"
    "|bairn|wean|mammy|mummy|daddy|nanna|granda|other half|better half|in-law"
)
_SOMEBODY = lazy(
    rf"(?<![A-Za-z])(?:(?P<me>i'?m|i am|i was|i|my (?:birthday|bday|dob|d.o.b|date of birth|[0-9]{{1,2}}(?:st|nd|rd"
    rf"|th))|me|mine)|(?:my |our )?(?:{KIN})(?:'?s)?|he'?s?|she'?s?|his|her|they|their"
    rf"|(?-i:[A-Z][a-z]{{2,15}})(?:'s)? (?:is|was|turns|turned|birthday|born))"
    r"(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_GREETED = lazy(
    r"happy (?:[0-9]{1,2}(?:st|nd|rd|th) )?(?:birthday|bday)?,? ?(?:to )?(?-i:[A-Z][a-z]{2,15})",
    re.IGNORECASE | re.ASCII,
)
_THEIRS = lazy(rf",? (?:is|was|for|thats|that's) (?:(?:my|our) (?:{KIN})|his|her|their)", re.IGNORECASE | re.ASCII)
# "Tupac's birthday, 16 June" in a post that names nobody of its own.
_FAMOUS = lazy(r"(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+'s (?:[0-9]+(?:st|nd|rd|th) )?[Bb]irthday")
PERSON = lazy(
    rf"(?<![a-z])(?:i|i'm|im|my|me|we|our|he|she|they|his|her|{KIN})(?:'?s)?(?![a-z])", re.IGNORECASE | re.ASCII
)
ANIMAL = lazy(
    r"(?<![a-z])(?:dogs?|doggos?|doggy|cats?|pupp(?:y|ies)|pups?|kittens?|kitty|kitties|hamsters?|rabbits?|bunn(?:y"
    r"|ies)|horses?|pon(?:y|ies)|foals?|fur ?bab(?:y|ies)|labradors?|lab|spaniels?|cockapoos?|terriers?|whippets?"
    r"|greyhounds?|collies?|lambs?|cal(?:f|ves)|chicks?|parrots?|budgies?|tortoises?|gecko|guinea pigs?|litter"
    r"|gotcha day|barkday|panda|elephant"
    r"|tiger|seals?|otters?|cubs?|ducklings?|cygnets?|swans?|owls?|lions?|monkeys?|giraffe|penguin|rhino|gorilla"
    r"|zoo)(?:'?s)?(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_INN = lazy(
    r"(?<![A-Za-z])[Tt]he (?:[A-Z][a-z]{1,15} ?(?:and |& )?){1,3}"
    r"|(?<![A-Za-z])(?:at|down|in|to) the (?:red |white |black |golden )?(?:swan|lion|horse|owl|bull|cub)s?(?![a-z])"
)
"""The Swan, the Red Lion: places to eat and no animals."""
_BUSINESS = (
    "shop|store|pub|bar|cafe|café|club|company|firm|business|charity|school|college|university|uni|choir|band"
    "|church|team|brand|website|site|blog|page|group|podcast|museum|hotel|festival|nhs|bbc|library|hospital"
    "|parkrun|park|studio|salon|gym|brewery|restaurant|magazine|channel|theatre|centre|center|orchestra|league"
    "|society|association|union|network|show|game|film|album|song|franchise|internet|web|bridge|building|railway"
    "|line|station|town|city|country|nation|app|server|bakery|nursery|allotment|scouts?|scout group|guides"
    "|brownies|troop|village hall|parish|estate|regiment|newspaper|paper|castle|chapel|mill|programme|program"
    "|twitter|facebook"
    "|google|youtube|instagram|wikipedia|tesco|ikea|lego|car|van|bike|boat|laptop"
)
_ORGANISED = lazy(
    rf"(?<![a-z])(?:{_BUSINESS})(?:'s|s')?(?: has| is| are| was| will be|)(?: (?!(?:i|he|she|my|our|im|me|his"
    rf"|her)\b)\w+){{0,3}}? (?:birthday|bday|turns"
    rf"|turned|turning|\d+|born|was born)(?![a-z])|(?:birthday|bday),? (?:to|of|for) (?:the|our|my|your|this"
    rf"|dear)? ?(?:\w+ ){{0,2}}(?:{_BUSINESS})(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_HISTORY = lazy(
    r"(?<![a-z])(?:on this day|otd|this day in|history|historic(?:al)?|king|queen|prince|princess|emperor|pope"
    r"|president|prime"
    r" minister|singer|actor|actress|poet|author|novelist|composer|painter|artist|playwright|legend|icon|pioneer"
    r"|footballer|mozart|beethoven|shakespeare|elvis|einstein|dickens|darwin|churchill|hitler|jesus|bowie|beatles?"
    r"|lennon|royal baby|pub quiz|quiz"
    r"|trivia|doctor who|dr who|super mario|mario|sonic|zelda|pikachu|pok[eé]mon|batman|superman|spider-?man|james bond"
    r"|harry potter|simpsons?|peppa pig|paddington|mickey mouse|barbie|shrek|star wars|coronation street|corrie"
    r"|eastenders|emmerdale|top gear|blue peter|minecraft|fortnite|playstation|nintendo|xbox|game ?boy|windows 9[58]"
    r"|concorde|attenborough|madonna|mccartney|ringo|jagger|springsteen|dylan|ronaldo|messi|kylie|dench|dolly parton"
    r"|taylor swift|beyonc[eé]|rihanna|biography|novel|wikipedia|buddha|muhammad|the character)(?:'?s)?(?![a-z])",
    re.IGNORECASE | re.ASCII,
)


def not_a_person(text: str, start: int, end: int) -> bool:
    """Whether what stands around start … end is about an animal, a business or somebody known from history."""
    around = text[max(0, start - 90) : end + 60]
    if re.search(
        r"(?<![a-z])(?:share|shares|sharing|same (?:birthday|day as|date as)|both|i was|(?-i:me)|i'm)(?![a-z])",
        around,
        re.IGNORECASE | re.ASCII,
    ):
        return False
    if ANIMAL.search(_INN.sub("", around)) or _ORGANISED.search(around):
        return True
    family = re.search(rf"(?<![a-z])(?:i|my|i'm|our|{KIN})(?![a-z])", around, re.IGNORECASE | re.ASCII)
    return family is None and (_HISTORY.search(around) is not None or _FAMOUS.search(text, 0, start) is not None)


def of_a_business(text: str, start: int, end: int) -> bool:
    """Whether the day is a shop's, a club's or a nation's own: nobody's birth."""
    around = text[max(0, start - 60) : end + 40]
    return _ORGANISED.search(around) is not None and ANIMAL.search(_INN.sub("", around)) is None


def birthday_of(text: str, place: Span, hints: Hints) -> Whose:
    """By the nearest person before the day: a birthday of one's own child is the child's."""
    last = None
    for last in _SOMEBODY.finditer(text, max(0, place.start - 60), place.end):  # noqa: B007 - the last one is wanted
        pass
    if hints.author == "other":
        return whose(text, *place, hints)
    if last is not None:
        return Whose.MINE if last["me"] else Whose.OTHER
    greeted = _GREETED.search(text, 0, place.start) or _THEIRS.match(text, place.end)
    return Whose.OTHER if greeted else Whose.MINE
