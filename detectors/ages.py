"""Ages with today or tomorrow: "I'm 40 today", "our Ellie turns 5 tomorrow", "her 18th birthday is today"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Span, Sure
from detectors.cues import Cue
from detectors.dates import NUMBER, ORDINALS
from detectors.lazy import lazy
from detectors.people import KIN, PERSON, not_a_person

_PARTY = lazy(r"[\U0001F382\U0001F389\U0001F388\U0001F973\U0001F381\U0001F370\U0001F37E\U0001F942]")
_FEELING = lazy(
    r"(?<![a-z])(?:feel(?:ing|s)? (?:old|ancient|every|my age)|(?:getting|so|this) old|old (?:man|woman|git|lady)"
    r"|midlife|where (?:has|did) (?:the |all the )?(?:time|years)|how am i"
    r"|officially (?:old|an adult|ancient))(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_DAY_WORD = r"(?:today|2day|tod|tomorrow|tomoz|tomo|tmrw|tmw|2moro|2morrow|tomorow|tommorow|the morra)(?![a-z])"
YEARS = rf"(?:1[01]\d|[1-9]\d?|[1-9][ -]0|{NUMBER})"
OLD = r"(?: ?(?:years?|yrs?|yr|y/o|yo|months?|weeks?|days?)[ -](?:old|young)| ?y/?o)?"
_SUBJECT = (
    rf"(?:(?:i'?m|i am|he'?s|she'?s|we'?re|they'?re|ur|you'?re|(?:i|he|she|we|they|who|{KIN}|my [a-z]{{2,15}}"
    rf"|our [a-z]{{2,15}}|(?-i:[A-Z][a-z]{{2,15}})) (?:is|are|turns?|turned|hits?|will be|would(?: have"
    rf"|'ve)? (?:been|be)|'ll be|becomes?)|(?:{KIN}|(?-i:[A-Z][a-z]{{2,15}}))'?s|(?:the )?big|sweet"
    r"|(?:he|she|i|they)'d(?: have| 've)? be(?:en)?|i'll be|he'll be"
    rf"|she'll be|turn(?:s|ed|ing)?|being|hitting)"
    r"(?: (?:officially|finally|now|only|just|a whole|the big|gonna be|going to be|a|all|proper|actually|somehow"
    r"|like)){0,2})"
)
_AGE_THEN_DAY = lazy(
    rf"(?<![A-Za-z0-9])(?P<who>{_SUBJECT}) (?P<age>(?:{YEARS} (?:and|&) )?{YEARS}{OLD}),? {_DAY_WORD}",
    re.IGNORECASE | re.ASCII,
)
_DAY_THEN_AGE = lazy(
    rf"(?<![A-Za-z0-9])(?P<span>{_DAY_WORD},? (?:[\w']{{1,15}} ){{0,4}}?(?P<who>{_SUBJECT}) (?P<age>{YEARS}))"
    rf"(?=[ ]?{OLD}(?:[^\w%:./-]|[.!?]?\Z|[.!?]\s))",
    re.IGNORECASE | re.ASCII,
)
_BARE_AGE = lazy(
    rf"(?:(?<=\A)|(?<=[.!?\n:] )|(?<=\n)|(?<=[,!?])|(?<=[,(] )|(?<=\())(?P<age>{YEARS}{OLD}) {_DAY_WORD}",
    re.IGNORECASE | re.ASCII,
)
# "40 today. forty. how": a post that begins so is about an age, unless it is hot, or a bus, or a price.
_FIRST_AGE = lazy(rf"\A[\W_]{{0,4}}(?P<age>{YEARS}{OLD}),? {_DAY_WORD}", re.IGNORECASE | re.ASCII)
_MEASURED = lazy(
    r"[°£$€%]|(?<![a-z])(?:degrees?|celsius|fahrenheit|hot(?:ter|test)?|heat(?:wave)?"
    r"|sun(?:ny|shine|cream|bathing)?|warm|weather|forecast"
    r"|scorch\w*|boil\w*|bak(?:ed|ing)|sweat\w*|melt\w*|roast\w*|humid|cold(?:er|est)?|chilly"
    r"|freez\w*|snow|wind|mph|rain\w*|summer|spring"
    r"|autumn|winter|fan|aircon|paddling pool|bus(?:es)?(?! pass)|trains?|tram|route|platform"
    r"|number \d+|quid|pounds?|p|pence|miles?|km|kms|k|steps"
    r"|emails?|calls?|meetings?|cases?|deaths?|points?|nil|lengths|laps|reps|people|pages"
    r"|units|patients|orders|parcels|jobs|goals|runs"
    r"|wickets|messages|late|cancelled|delayed|on time|driver|followers|views|likes|sales"
    r"|customers|tables|covers|kids|children|pupils"
    r"|sessions?|complaints|visitors|votes|days|weeks|months|hours|minutes|of them"
    r"|all of them|per|each|left|to go|down|up)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_LIVED = lazy(
    r"(?<![a-z])(?:how(?! many| much| long| far)|wtf|jesus|christ|bloody hell|blimey|gulp|eek"
    r"|help|already|finally|officially|legal(?:ly)?|adult"
    r"|grown[ -]?up|carvery|meal|dinner|lunch|curry|cake|candles?|cards?|presents?|prezzies"
    r"|pressies|gifts?|party|drinks?|gin|wine"
    r"|prosecco|champagne|fizz|pints?|pub|celebrat\w*|balloons?|plan is|the plan|grey"
    r"|wrinkles?|knees?|my back|bones|pension|bus pass|botox|menopause"
    r"|mortgage|don't feel|dont feel|feel(?:s|ing)?|young|youth|years young|decade"
    r"|my (?:twenties|thirties|forties|fifties|sixties|teens)|half ?way|single"
    r"|still (?:not|no|can't|cant|don't|dont|haven't|havent|living|renting|single|get|getting"
    r"|waiting|alive)|spa day|weekend away|wish me|same age|grateful"
    r"|blessed|survived|made it|another year|trip round the sun|round the sun|older|wiser"
    r"|(?:mum|mam|mom|dad|nan|wife|husband|kids|boyfriend|girlfriend|gran|sister|brother) (?:got|bought|gave) me an?"
    r"|(?:get|buy|give) this (?:man|woman|girl|boy|lad|lass|old \w{3,6})|this (?:man|woman|girl|boy|lad|lass) of mine"
    r"|mum (?:made|sang|rang|phoned|still)|act(?:ing)? (?:my|it|like)|my age)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_SPELLED = {
    "18": "eighteen", "21": "twenty[ -]?one", "25": "twenty[ -]?five", "30": "thirty", "35": "thirty[ -]?five",
    "40": "fou?rty", "45": "fou?rty[ -]?five", "50": "fifty", "55": "fifty[ -]?five", "60": "sixty",
    "65": "sixty[ -]?five", "70": "seventy", "75": "seventy[ -]?five", "80": "eighty",
    "90": "ninety", "100": "(?:a )?hundred",
}  # fmt: skip
_NAMED_AGE = lazy(
    rf"(?<![A-Za-z0-9])(?:(?:aunt(?:y|ie)?|uncle|nan|nana|gran|granny|grandad|grandma|grandpa"
    rf"|cousin)(?: [A-Za-z]{{2,15}})?|happy (?:birthday"
    rf"|bday) (?:to )?(?:[A-Za-z]{{2,15}},? ){{0,3}}[A-Za-z]{{2,15}}),? (?P<age>{YEARS}{OLD}) {_DAY_WORD}",
    re.IGNORECASE | re.ASCII,
)
_NTH_DAY = lazy(
    rf"(?<![A-Za-z0-9])(?P<age>(?:\d{{1,2}}|1[01]\d)(?:st|nd|rd|th)|{ORDINALS}|fortieth|fiftieth|sixtieth|seventieth"
    rf"|eightieth)"
    rf" (?P<what>birthday |bday |b-day )?(?:(?:is|was|it's|for me|for him|for her|party|bash)? ?){{0,2}}{_DAY_WORD}",
    re.IGNORECASE | re.ASCII,
)
_SOMEBODYS = lazy(rf"(?<![A-Za-z])(?:{KIN})(?:'s|s'|s) (?:big )?\Z", re.IGNORECASE | re.ASCII)
_MY = lazy(r"(?<![A-Za-z])(?:my|his|her) (?:big )?\Z", re.IGNORECASE | re.ASCII)
_ROUND_AGE = lazy(r"18th|21st|[3-9]0th|100th|eighteenth|(?:thirt|fort|fift|sixt|sevent|eight|ninet)ieth", re.IGNORECASE)
_NUMBERED = lazy(
    r"(?<![A-Za-z0-9])(?:day|week|number|no|chapter|episode|ep|lesson|stage|season|round|the) \Z",
    re.IGNORECASE | re.ASCII,
)


def ages(text: str, birthday: Cue) -> Iterator[tuple[Span, Sure, str]]:
    """Place, how sure and reason of each. birthday: the words that make a bare "40 today" an age."""
    festive = _PARTY.search(text) is not None or birthday.here(text) or _FEELING.search(text) is not None
    person = PERSON.search(text) is not None
    for pattern in (_AGE_THEN_DAY, _DAY_THEN_AGE):
        for match in pattern.finditer(text):
            start = match.start("span") if pattern is _DAY_THEN_AGE else match.start("age")
            place = Span(start, match.end())
            subject = match["who"].lower()
            named = re.match(r"[A-Z][a-z]", match["who"]) is not None and not re.match(
                rf"(?:{KIN}|he|she|i|my|our|who|we|they)\b", subject
            )
            if re.match(r"(?:it|that|this|what|which|there|temp|rate)", subject):
                continue
            if not_a_person(text, *place):
                yield place, Sure.LOOK, "other"
            elif (named or re.match(r"turn|being|hitting|becom", subject)) and not (festive or person):
                yield place, Sure.LOOK, "age"
            else:
                yield place, Sure.LIKELY, "age"
    for match in _BARE_AGE.finditer(text):
        again = match["age"].isdigit() and re.search(rf"(?<!\d){match['age']}th(?![a-z])", text[: match.start()])
        if festive or again or "old" in match["age"].lower():
            yield Span(*match.span()), (Sure.LOOK if not_a_person(text, *match.span()) else Sure.LIKELY), "age"
    first = _FIRST_AGE.match(text)
    if first and 10 <= _years(first["age"]) <= 110 and not _MEASURED.search(text[:400]):
        rest = text[first.end() : 400].lower()
        again = re.search(rf"(?<![a-z]){spelled}(?![a-z])", rest) if (spelled := _SPELLED.get(first["age"])) else None
        if again or _LIVED.search(rest):
            place = Span(first.start("age"), first.end())
            yield place, (Sure.LOOK if not_a_person(text, *place) else Sure.LIKELY), "age"
    for match in _NAMED_AGE.finditer(text):
        place = Span(match.start("age"), match.end())
        yield place, (Sure.LOOK if not_a_person(text, *place) else Sure.LIKELY), "age"
    for match in _NTH_DAY.finditer(text):
        somebodys = _SOMEBODYS.search(text, max(0, match.start() - 30), match.start()) or (
            _ROUND_AGE.fullmatch(match["age"]) and _MY.search(text, max(0, match.start() - 14), match.start())
        )
        if match["what"] or somebodys or (festive and not _NUMBERED.search(text, 0, match.start())):
            yield Span(*match.span()), (Sure.LOOK if not_a_person(text, *match.span()) else Sure.LIKELY), "age"


def _years(age: str) -> int:
    """The age in figures; one in words is taken as grown up."""
    digits = re.match(r"\d{1,3}", age)
    return int(digits[0]) if digits else 40
