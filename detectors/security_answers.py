"""Answers to security questions that a post gives away about its writer: first school, first car, team, street, town.

Clues, not findings (no rule of the guidance is about them), but a password may be built from them. Read from what
people say of themselves and from the lists of questions that go round ("First car: Fiesta"). Pets, mothers' maiden
names and birthdays have their own detectors.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors import names
from detectors.clean import FILLER, Text
from detectors.contract import Clue, Sure
from detectors.lazy import lazy

_I = re.IGNORECASE
_SIGNS = lazy(
    r"(?<![a-z])(?:(?:first|1st|primary|infants?|junior|secondary|high|old|grammar) school"
    r"|school (?:was|is|i went)|i went to|we went to"
    "|(?:first|1st) car|support(?:s|ed|ing|er)?|fan|season ticket|fav(?:ou?rite)? team|football team"
    "|rugby team|my team"
    "|grew up|born|place of birth|birthplace|birth place|home ?town|nick ?name|nick ?named|calls? me"
    "|called me|known as"
    "|brought up|raised|first (?:street|road)|childhood street|street i|road i|class of"
    "|originally|live|living|moved|settled|learnt to drive|learned to drive|passed my test)(?![a-z])",
    re.IGNORECASE,
)

_EDGE = r"(?<![A-Za-z0-9'])"
# a full stop ends a name, but for "St. Mary's" and "J. Smith"
_CAP = r"(?-i:(?:St|Mt|Dr|Ste|[A-Z])\.|[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]{1,20}|[A-Z]{2,4}|\d{3})"
_NAME = rf"(?P<value>{_CAP}(?:(?:[ ](?:of|the|and|&|on|upon|le|de)){{0,2}}[ ]{_CAP}){{0,4}})"
_ANY = (
    rf"(?P<value>{_CAP}(?:(?:[ ](?:of|the|and|&|on)){{0,2}}[ ]{_CAP}){{0,4}}"
    rf"|[a-z0-9'-]{{2,16}}(?:[ ][a-z0-9'-]{{2,16}}){{0,2}}(?=[ ]?(?:$|[\n,.;!?)])))"
)
_IS = (
    r"(?:[ ]?(?:is|was|were|=|:|-|\?)[ ]{0,2}|'s[ ])(?:a[ ]|an[ ]|the[ ]|called[ ]|named[ ]"
    r"|it[ ]was[ ]|just[ ]){0,2}"
)
_ADJ = (
    r"(?:(?:red|blue|green|white|black|silver|grey|gray|gold|yellow|orange|purple|brown|beige|rusty"
    r"|old|little|tiny|battered"
    r"|knackered|clapped[ -]out|second[ -]hand|used|trusty|beloved|beautiful|lovely|classic|mk\d|\d{4}"
    r"|1\.\d|bright|dark|light"
    r"|ancient|dodgy|rubbish|horrible|ugly|dear|my|reg)[ ]){0,4}"
)
_SCHOOL_WORD = (
    r"(?:primary|infants?|juniors?|high|grammar|secondary|comprehensive|comp|academy|school|college"
    r"|first|middle|prep|nursery"
    r"|secondary[ ]modern|c[ ]?of[ ]?e|rc|catholic)"
)
_STREET = (
    r"(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|dr|crescent|cres|terrace|grove|gardens|place"
    r"|court|way|row|mews"
    r"|estate|walk|hill|green|square|view|rise|park)"
)


def _frame(pattern: str) -> re.Pattern[str]:
    return lazy(f"{_EDGE}(?:{pattern})", _I)


_FRAMES = (
    # my first school was Oakfield Primary; I went to St Mary's Infants; class of 98 at Ilkley Grammar
    (
        "school",
        _frame(
            r"(?:my[ ])?(?:first|1st|primary|infants?|junior|secondary|high|old|grammar)[ ]school(?:[ ](?:name"
            r"|ever"
            rf"|attended|you[ ]went[ ]to))?{_IS}{_ANY}"
        ),
    ),
    (
        "school",
        _frame(
            rf"(?:i|we|both|me[ ]and[ ][a-z ]{{2,16}})[ ]went[ ]to[ ](?:the[ ])?{_NAME}(?=[ "
            rf"]{_SCHOOL_WORD}(?![a-z]))"
        ),
    ),
    (
        "school",
        _frame(
            r"(?:i|we|both)[ ]went[ ]to[ ](?:the[ ])?(?P<value>(?-i:(?:St\.|[A-Z][A-Za-z'-]{1,16})(?:[ "
            r"][A-Z][A-Za-z'-]{1,16}){0,3}"
            r"[ ](?:Primary|Infants?|Juniors?|High|Grammar|Secondary|Comprehensive|Comp|Academy|School|College"
            r"|First|Middle))"
            r"(?:[ ](?:School|Academy))?)"
        ),
    ),
    ("school", _frame(rf"class[ ]of[ ]'?(?:19|20)?\d\d,?[ ](?:at[ ])?{_NAME}")),
    # my first car was a red Fiesta; first car: Nova
    (
        "car",
        _frame(
            r"(?:my|our|mum's|dad's|the)?[ ]?(?:very[ ])?(?:first|1st)[ ]car(?:[ ]ever"
            r"|[ ]i[ ](?:ever[ ])?(?:had|owned|drove)"
            rf"|[ ]you[ ](?:had|owned))?{_IS}{_ADJ}{_ANY}"
        ),
    ),
    (
        "car",
        _frame(
            r"(?:learnt|learned|passed[ ]my[ ]test)[ ](?:to[ ]drive[ ])?in[ ](?:a|an|my[ ]dad's|my[ ]mum's"
            rf"|my)[ ]{_ADJ}{_NAME}"
        ),
    ),
    # I've supported Rovers all my life; season ticket at Elland Road; favourite team: Leeds
    (
        "team",
        _frame(
            r"(?:i|we|i've|we've|i[ ]have|always|been)[ ](?:(?:have|always|still|only|ever|been|a|proudly"
            rf"|sadly)[ ]){{0,3}}"
            rf"support(?:ed|ing)?[ ](?:the[ ])?{_NAME}"
        ),
    ),
    (
        "team",
        _frame(
            r"(?:i'?m|i[ ]am|lifelong|life[ -]long|die[ -]hard|big|massive|proud|being|as)[ ](?:(?:a|an"
            r"|lifelong|life[ -]long"
            rf"|massive|big|huge|proud|diehard|die[ -]hard|long[ -]suffering|lapsed)[ ]){{0,3}}{_NAME}[ ](?:fan"
            r"|supporter)(?![a-z])"
        ),
    ),
    ("team", _frame(rf"season[ ]ticket(?:[ ]holder)?[ ](?:at|for|with)[ ](?:the[ ])?{_NAME}")),
    (
        "team",
        _frame(
            r"(?:my[ ])?(?:fav(?:ou?rite)?[ ](?:football[ ]|rugby[ ]|sports?[ ])?team|(?:football"
            r"|rugby)[ ]team|team[ ]i[ ]support)"
            rf"{_IS}{_ANY}"
        ),
    ),
    # I grew up on Station Road; the street I grew up on was Mill Lane
    (
        "street",
        _frame(
            r"(?:grew[ ]up|brought[ ]up|raised|lived[ ]as[ ]a[ ](?:kid|child|boy|girl))[ ](?:on|in|at|down"
            r"|off)[ ](?:the[ ])?"
            rf"(?P<value>(?-i:[A-Z][A-Za-z'-]{{1,16}}(?:[ ][A-Z][A-Za-z'-]{{1,16}}){{0,2}})[ "
            rf"]{_STREET})(?![A-Za-z])"
        ),
    ),
    (
        "street",
        _frame(
            r"(?:street|road)[ ](?:i|you|we)[ ](?:grew[ ]up|lived)[ ](?:on|in)(?:[ ]as[ ]a[ ](?:kid"
            rf"|child))?{_IS}{_ANY}"
        ),
    ),
    ("street", _frame(rf"(?:first|childhood)[ ](?:street|road){_IS}{_ANY}")),
    # born in Hull; born and bred in Otley; place of birth: Leeds
    (
        "birth_place",
        _frame(
            r"(?:i[ ]was[ ]|i[ ]were[ ]|we[ ]were[ ]both[ ]|me,?[ ])?(?:born)(?:[ ](?:and|&|n)[ ](?:bred"
            r"|raised|brought[ ]up))?"
            rf"[ ](?:in|at)[ ](?:the[ ])?{_NAME}"
        ),
    ),
    (
        "birth_place",
        _frame(
            r"(?:(?:place|town|city)[ ](?:of[ ]birth|i[ ]was[ ]born(?:[ ]in)?|you[ ]were[ ]born(?:[ ]in)?)"
            r"|birth[ ]?place)"
            rf"{_IS}{_ANY}"
        ),
    ),
    # grew up in Otley; hometown: Hull; originally from Wigan
    (
        "town",
        _frame(
            r"(?:grew[ ]up|brought[ ]up|raised)[ ](?:in|near|just[ ]outside)[ ](?:a[ ]place[ ]called[ "
            rf"])?{_NAME}"
        ),
    ),
    ("town", _frame(rf"(?:my[ ])?home[ ]?town{_IS}{_ANY}")),
    # we live in Otley; I've just moved to Hull
    (
        "town",
        _frame(
            r"(?:i|we)(?:'ve|[ ]have|'m|[ ]am|'re|[ ]are)?[ ](?:(?:just|all|still|only|finally|both)[ ])?"
            rf"(?:live|living|moved|settled)[ ](?:(?:here|back|up|down|over|out)[ ])?(?:in|to)[ ]{_NAME}"
        ),
    ),
    ("town", _frame(rf"(?:i'?m|i[ ]am|we'?re)[ ](?:originally[ ]from|from[ ](?={_CAP}[ ]originally))[ ]?{_NAME}")),
    # my nickname at school was Spud; everyone calls me Bez; known as Smudge
    (
        "nickname",
        _frame(
            r"(?:my[ ])?(?:childhood[ ]|old[ ]|school[ ]|first[ ])?nick[ ]?name(?:[ ](?:at|in|as|for"
            rf"|from)[ ](?:[a-z]{{1,10}}[ ]?){{1,3}}?)?{_IS}"
            rf"[\"']?{_ANY}"
        ),
    ),
    (
        "nickname",
        _frame(
            rf"(?:nick[ ]?named[ ]me|(?:everyone|everybody|they|friends|mates|my[ ][a-z]{{2,10}}|all|people"
            r"|lads|girls|still|all)"
            rf"[ ](?:still[ ]|always[ ]|used[ ]to[ ])?(?:calls?|called)[ ]me)[ ][\"']?{_NAME}"
        ),
    ),
)
_FIRST_PERSON = lazy(r"(?<![a-z])(?:i|i'm|i've|im|my|me|we|we've|our)(?![a-z])", _I)
_OTHERS = lazy(
    r"(?<![a-z])(?:he|she|they|his|her|their|who|whose|son|daughter|baby|dad|mum|mate|nan|gran|grandad"
    r"|husband|wife|singer|actor"
    r"|actress|president|king|queen|player|striker|author|artist|poet|jesus|legend|hero)(?:'s"
    r"|s)?(?![a-z])[^.!?\n]{0,40}$",
    _I,
)
_OPEN = frozenset({"birth_place", "town", "team", "street"})
_SAID = lazy(r"(?:^|\n)[ ]{0,3}(?:\d{1,2}[.)][ ])?$")
_TAIL = lazy(r"[ ](?:and|but|who|which|so|lol|when|then|or|until|because|when)$", _I)
_TEAMS = frozenset({"united", "city", "rovers", "arsenal", "everton", "spurs", "leeds", "manchester", "liverpool"})
_NONE = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "it",
        "rubbish",
        "great",
        "good",
        "bad",
        "awful",
        "dead",
        "best",
        "nothing",
        "none",
        "never",
        "why",
        "when",
        "who",
        "what",
        "yes",
        "no",
        "me",
        "you",
        "us",
        "them",
        "there",
        "here",
        "long",
        "ago",
        "better",
        "worse",
        "same",
        "different",
        "other",
    ]
)


def security_clues(text: str) -> Iterator[Clue]:
    """What the writer tells of themself.

    Kinds: "school", "car", "team", "street", "town", "birth_place" and "nickname"; always likely.
    """
    if not _SIGNS.search(text):
        return
    clean = Text(text)
    masked = clean.masked
    taken: set[tuple[str, int]] = set()
    for kind, frame in _FRAMES:
        for match in frame.finditer(masked):
            start, end = match.span("value")
            if (kind, start) in taken or not _of_the_writer(kind, masked, match):
                continue
            tail = _TAIL.search(masked[start:end])
            end = start + tail.start() if tail else end
            while end > start and masked[end - 1] in " .'-,":
                end -= 1
            if not _an_answer(masked[start:end]):
                continue
            taken.add((kind, start))
            place = clean.original(start, end)
            yield Clue(kind, clean.written[place.start : place.end], Sure.LIKELY, f"security_answers.{kind}")


def _of_the_writer(kind: str, masked: str, match: re.Match[str]) -> bool:
    before = masked[max(0, match.start() - 60) : match.start()]
    sentence = re.split(r"[.!?\n]", before)[-1]
    if _OTHERS.search(sentence):
        return False
    if kind not in _OPEN or _SAID.search(masked[: match.start()]):
        return True
    return _FIRST_PERSON.search(sentence + match[0]) is not None


def _an_answer(value: str) -> bool:
    first = value.split(" ", maxsplit=1)[0].lower()
    if len(value) < 2 or FILLER in value or first in _NONE:
        return False
    return value[0].isupper() or first in _TEAMS or first not in names.NOT_NAMES
