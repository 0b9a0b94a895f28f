"""Ages with their day: "I'm 40 today", "our Ellie turns 5 tomorrow", "her 18th is today", "38 years ago today"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors import age_words as w
from detectors.age_signs import BIRTH, FEELING, LIVED, MEASURED, PARTY, SPELLED, THING
from detectors.contract import Span, Sure
from detectors.cues import Cue
from detectors.given_names import is_given
from detectors.lazy import lazy
from detectors.people import PERSON, not_a_person

_I = re.IGNORECASE | re.ASCII
_START = r"(?<![A-Za-z0-9])"
_TILL = r"(?:[ ,!]{1,3}|,? (?:till|'?til|until|from|come|by|not until|yes) )"
_SUBJECT = rf"(?:(?P<person>{w.PERSON_IS})|(?P<named>{w.NAMED_IS})|(?P<many>{w.MANY_ARE})|(?P<any>{w.ANYBODY}))"
_AGE = rf"(?:{w.YEARS}{w.OLD} (?:and|&|n) )?(?:{w.YEARS}{w.OLD})"
_AGE_THEN_DAY = lazy(
    rf"{_START}{_SUBJECT}{w.FILL} (?P<span>(?:{_AGE}|(?P<mark>{w.LANDMARK})){_TILL}"
    rf"(?:{w.NEAR_DAY}|(?P<week>{w.WEEKDAY})))",
    _I,
)
_DAY_THEN_AGE = lazy(
    rf"{_START}(?P<span>(?:{w.NEAR_DAY}|(?P<week>{w.WEEKDAY})),? (?:[\w']{{1,15}} ){{0,4}}?{_SUBJECT}{w.FILL}"
    rf" (?:{w.YEARS}|(?P<mark>{w.LANDMARK})))"
    rf"(?={w.OLD}(?:[^\w%:./-]|[.!?]?\Z|[.!?]\s))",
    _I,
)
_BARE = lazy(
    rf"(?:(?<=\A)|(?<=[.!?\n:] )|(?<=\n)|(?<=[,!?])|(?<=[,(-] )|(?<=\()|(?<=because )|(?<=cos )|(?<=coz )|(?<=and )"
    rf"|(?<=but )|(?<=well )|(?<=yes )|(?<=aye )|(?<=yep ))(?P<age>(?:the )?(?:big )?{w.YEARS}{w.OLD})"
    rf"{_TILL}(?:{w.NEAR_DAY}|(?P<week>{w.WEEKDAY}))",
    _I,
)
# "40 today. forty. how": a post that begins so is about an age, unless it is hot, or a bus, or a price.
_FIRST = lazy(
    rf"\A[\W_]{{0,4}}(?:well|so|right|ok|okay|omg|aye|yep)?[\W_]{{0,3}}(?P<age>{w.YEARS}{w.OLD}),? {w.NEAR_DAY}", _I
)
# "my eldest, 12 today"; "Iona, three tomorrow,"; "Happy birthday Karen, 60 today"
_AFTER_SOMEBODY = lazy(
    rf"{_START}(?:(?P<kin>(?:my|our|the|his|her|their|me|ma|wee|this|happy (?:birthday"
    rf"|bday)(?: to)?)(?: [\w'-]{{2,12}})"
    rf"{{0,2}}? (?:{w.PEOPLE})(?:,? (?-i:[A-Z])[a-zé]{{1,15}})?|(?:aunt(?:y|ie)?|uncle|nan|nana|gran|granny|grandad"
    rf"|grandma"
    rf"|grandpa|cousin)(?: [A-Za-z]{{2,15}})?|(?:yours truly|that'?s (?:me|him|her|us)|birthday (?:boy|girl)"
    rf"|this (?:one|guy|girl|lady|fella"
    rf"|legend|beauty|man|woman|lad|lass))|happy (?:birthday"
    rf"|bday) (?:to )?(?:[A-Za-z]{{2,15}},? ){{0,3}}[A-Za-z]{{2,15}})"
    rf"[,:]?[ ][(-]?[ ]?|(?P<name>(?-i:[A-Z])[a-zé]{{2,15}})(?:,[ ]|[ ]\())(?P<span>{_AGE}{_TILL}{w.NEAR_DAY})",
    _I,
)
_NTH_DAY = lazy(
    rf"{_START}(?P<age>{w.ORDINAL})"
    rf" (?P<what>(?:birthday|bday|b-day|birfday) (?:for (?:[\w']{{1,12}} ){{1,4}})?)?(?:(?:is|was|it's|for (?:me|him"
    rf"|her|mum|dad|nan)|party|bash|do"
    rf"|meal|tea"
    rf"|yes) ?){{0,2}}(?:{w.NEAR_DAY}|(?P<week>{w.WEEKDAY}))",
    _I,
)
_DAY_NTH = lazy(
    rf"{_START}{w.NEAR_DAY}(?:'s|s| is| was| marks| sees| would(?:'ve| have) been| will be| it'?s|,)?"
    rf" (?:my|our|his|her|their|(?:(?:my|our|his|her) )?(?:[A-Za-zé]{{2,15}} )?[A-Za-zé]{{2,15}}'?s) (?:own |big "
    rf"|actual )?"
    rf"(?:(?P<what>{w.ORDINAL} (?:birthday|bday|b-day))|{w.ROUND}(?=[.!?,\n)]|\Z|,? (?:and|so|but|n|which|if|birth) ))",
    _I,
)
_AGO = lazy(
    rf"{_START}(?:an?|{w.YEARS}) (?:years?|yrs?) ago,? (?:today|tomorrow|tonight|this very (?:day|morning)"
    r"|this (?:morning|afternoon|evening)|on this (?:very )?day)(?![a-z])"
    rf"|{_START}(?:today|tomorrow|this (?:very )?(?:day|morning)),? (?:an?|{w.YEARS}) (?:years?|yrs?) ago(?![a-z])",
    _I,
)
_THIS_DAY = lazy(
    rf"{_START}(?:on )?th(?:is|at) (?:very |same )?day,? (?:(?:back )?in )?(?:19|20)\d\d|{_START}today in (?:19"
    rf"|20)\d\d",
    _I,
)
_CANDLES = lazy(
    rf"{_START}(?:{w.YEARS} candles?(?! for (?:a|\d|£))(?: \w{{1,12}}){{0,5}},? {w.NEAR_DAY}"
    rf"|{w.NEAR_DAY},?(?: \w{{1,12}}){{0,5}} {w.YEARS} candles?(?! \w*scent))",
    _I,
)
_SOMEBODYS = lazy(rf"(?<![A-Za-z])(?:(?:{w.PEOPLE})(?:'s|s'|s) (?:big )?|happy )\Z", _I)
_MY = lazy(r"(?<![A-Za-z])(?:my|his|her) (?:big )?\Z", _I)
_ROUND_AGE = lazy(w.ROUND, re.IGNORECASE)
_NUMBERED = lazy(
    r"(?<![A-Za-z0-9])(?:day|week|number|no|chapter|episode|ep|lesson|stage|season|round|the|hole|at) \Z", _I
)
_CLEAN = lazy(
    r"(?<![a-z])(?:sober|clean|smoke[ -]free|vape[ -]free|cancer[ -]free|married|together|anniversary|engaged|pregnant"
    r"|overdue|shift|kick ?off|o'?clock|[ap]m)(?![a-z])",
    _I,
)
_REACHED = lazy(
    r"(?<![a-z])(?:motorway|mph|speed\w*|golf|holes?|scores?|target|scales|stone|kg|squat|bench|deadlift|lbs|subs|steps"
    r"|followers|bpm|calories|temp\w*|degrees|orders|sales|reads|listens|views)(?![a-z])",
    _I,
)
"""What else one hits than an age."""
_TURNED = lazy(rf"\W{{0,4}}turn(?:ed|ing)?{w.FILL} {w.YEARS}[ ]", _I)
"""How a post begins whose writer has just had a birthday."""
_SPORT = lazy(
    r"(?<![a-z])(?:goals?|nil|wins?|won|lost|league|scored?|wickets?|points?|match|matches|sets?|away|deaths?|cases"
    r"|degrees|arrests?|orders?)(?![a-z])|[°£$€%]",
    _I,
)

_Found = tuple[Span, Sure, str]


def ages(text: str, birthday: Cue) -> Iterator[_Found]:
    """Place, how sure and reason of each. birthday: the words that make a bare "40 today" an age."""
    festive = PARTY.search(text) is not None or birthday.here(text) or FEELING.search(text) is not None
    yield from _told(text, festive)
    yield from _after_somebody(text, festive)
    yield from _bare(text, festive)
    yield from _ordinals(text, festive)
    yield from _births(text)


def _sure(text: str, place: Span, sure: Sure = Sure.LIKELY) -> _Found:
    return (place, Sure.LOOK, "other") if not_a_person(text, *place) else (place, sure, "age")


def _told(text: str, festive: bool) -> Iterator[_Found]:
    """With a subject and a verb."""
    person = PERSON.search(text) is not None
    for pattern in (_AGE_THEN_DAY, _DAY_THEN_AGE):
        for match in pattern.finditer(text):
            place = Span(match.start("span"), match.end("span"))
            said = match["person"] or match["named"] or match["many"] or match["any"]
            if re.match(
                r"(?:it|that(?!'?s (?:me|him|her|us|my|our)\b)|this(?! one)|what|which|there|temp|rate)", said, _I
            ):
                continue
            if _CLEAN.match(text, place.end + 1) or THING.search(text, max(0, match.start() - 3), match.end("span")):
                yield place, Sure.LOOK, "other"
                continue
            if re.search(r"hit(?:s|ting)?$", said, _I) and _REACHED.search(text):
                yield place, Sure.LOOK, "other"
                continue
            if match["week"] and text.startswith("'s ", place.end):
                continue  # "on Sunday's list"
            strong = match["person"] and re.search(r"(?:turn|hit|be|been|become)\w*$", said, _I)
            if match["week"] and not (festive or strong or _grown_or_kin(match, said)):
                yield place, Sure.LOOK, "age"
            elif match["person"]:
                yield _sure(text, place)
            elif match["named"]:
                known = festive or person or is_given(said.split()[0].removesuffix("'s"))
                yield _sure(text, place, Sure.LIKELY if known else Sure.LOOK)
            elif match["many"]:
                family = festive or re.search(rf"(?<![a-z])(?:{w.PEOPLE})(?![a-z])", text, _I) is not None
                yield _sure(text, place, Sure.LIKELY if family else Sure.LOOK)
            else:
                measured = MEASURED.search(text, max(0, match.start() - 40), min(len(text), place.end + 25))
                turned = _TURNED.match(text) is not None and not _SPORT.search(text)
                yield _sure(text, place, Sure.LIKELY if (festive or person or turned) and not measured else Sure.LOOK)


def _grown_or_kin(match: re.Match[str], said: str) -> bool:
    """Whether "is 60 on Sunday" is said of a relation, or of an age that is no time of day."""
    kin = re.search(rf"(?<![a-z])(?:{w.PEOPLE})(?![a-z])", said, _I) is not None
    return match["person"] is not None and (kin or _years(match["span"]) >= 13)


def _after_somebody(text: str, festive: bool) -> Iterator[_Found]:
    for match in _AFTER_SOMEBODY.finditer(text):
        if match["name"] and not (festive or is_given(match["name"])):
            continue
        if match["name"] and _SPORT.search(text[max(0, match.start() - 60) : match.end() + 60]):
            continue
        yield _sure(text, Span(match.start("span"), match.end("span")))


def _bare(text: str, festive: bool) -> Iterator[_Found]:
    """Nobody said: only at the start of a clause, where the post is festive or goes on as of an age."""
    for match in _BARE.finditer(text):
        again = match["age"].isdigit() and re.search(rf"(?<!\d){match['age']}th(?![a-z])", text[: match.start()])
        if festive or again or "old" in match["age"].lower():
            yield _sure(text, Span(match.start("age"), match.end()))
    first = _FIRST.match(text)
    if first and 10 <= _years(first["age"]) <= 110 and not MEASURED.search(text[:400]):
        rest = text[first.end() : 400].lower()
        again = re.search(rf"(?<![a-z]){spelled}(?![a-z])", rest) if (spelled := SPELLED.get(first["age"])) else None
        if again or LIVED.search(rest):
            yield _sure(text, Span(first.start("age"), first.end()))


def _ordinals(text: str, festive: bool) -> Iterator[_Found]:
    """ "Her 18th birthday is today", "tomorrow's my 40th"."""
    for match in _NTH_DAY.finditer(text):
        somebodys = _SOMEBODYS.search(text, max(0, match.start() - 30), match.start()) or (
            _ROUND_AGE.fullmatch(match["age"]) and _MY.search(text, max(0, match.start() - 14), match.start())
        )
        if match["what"] or somebodys or (festive and not _NUMBERED.search(text, 0, match.start())):
            yield _sure(text, Span(*match.span()))
    for match in _DAY_NTH.finditer(text):
        yield _sure(text, Span(*match.span()))
    for match in _CANDLES.finditer(text):
        yield _sure(text, Span(*match.span()))


def _births(text: str) -> Iterator[_Found]:
    """ "38 years ago today my mum had me", "born on this day in 1971"."""
    for pattern in (_AGO, _THIS_DAY):
        for match in pattern.finditer(text):
            place = Span(*match.span())
            if BIRTH.search(text[max(0, place.start - 70) : place.end + 70]):
                yield _sure(text, place)


def _years(age: str) -> int:
    """The age in figures; one in words is taken as grown up."""
    digits = re.match(r"\d{1,3}", age)
    return int(digits[0]) if digits else 40
