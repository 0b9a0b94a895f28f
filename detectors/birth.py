"""Dates of birth: a day called birth or birthday, in figures or words, and an age with today or tomorrow.

A day and a month are enough. What is due, expires or is celebrated by an animal, a business or a nation is none, nor is
a birth in history.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors import age_words as w
from detectors.age_signs import FEELING, LIVED, MEASURED, PARTY, THING
from detectors.ages import ages
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import Cue
from detectors.dates import RUN_TOGETHER, Day, days
from detectors.lazy import lazy
from detectors.people import ANIMAL, PERSON, birthday_of, not_a_person, of_a_business

DOB = Cue("""
    dob|d.o.b|d.o.b.|d o b|d/o/b|d.o b|date of birth|birth date|birthdate|dates of birth|dob's|dobs|birth dates|d-o-b
    |date-of-birth|day of birth|date o birth|dateofbirth
""")
BORN = Cue("""
    born|was born|were born|b.|birth|gave birth|came into the world|came into this world|came into our lives
    |entered the world|entered this world|earthside|birth certificate|had me on|had me in|had him on|had her on
    |had us on|in labour|into labour|waters broke|pushed you out|pushed him out|pushed her out|pushed me out
    |first breath|drew breath|kicking and screaming|into the world|into this world|birthed
    |became a mum|became a dad|became a mam|became a nan|became a gran|became a nana|became a grandad|became parents
    |became grandparents|made me a mum|made me a dad|made me a mam|made us parents|made me a nan|made me a gran
    |made me a grandad|made us a family|delivery room|maternity ward|maternity wing|star sign
""")
BIRTHDAY = Cue("""
    birthday|birthdays|bday|bdays|b-day|b'day|birthday's|birthday is|bday's|birth day|birfday|bornday|big 4 0
    |big 3 0|big 5 0|big 6 0|big 4-0|big 3-0|big 5-0|big 6-0|big 4 oh|big 5 oh|big 40|big 30|big 50|big 60|big 18
    |big 21|sweet sixteen|b day|leap year baby|leap baby|leapling|leap day baby
    |birthday twin|birthday twins|birthday eve|birthdy|brithday|bithday|birtday|burthday|burfday|bday is|b.day
    |born day|big four oh
    |big four-oh|big five-oh|big three-oh|big six-oh|big five oh|big three oh|big six oh|big five-o
    |big four-o|big 70|big 80|big 90|big 7 0|big 8 0
    |big 7-0|big 8-0|big 9-0|big 1-0-0|big 5 o|big 5-o|big 4-o|big one oh oh|hbd|year older|birthday boy|birthday girl
""")
SIGN = Cue("""
    aries|taurus|gemini|cancerian|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|star sign|starsign
    |zodiac
""")
_NOT_BORN = lazy(
    r"born (?:out of|of (?:a|an|the)|to (?:run|be|do|die|love|win|kill|lose|party|rock|ride)|free|again|slippy"
    r"|this way|in the usa)",
    re.IGNORECASE | re.ASCII,
)
_ROUND = lazy(
    r"(?<![A-Za-z])(?:my|his|her|our|their|your|[a-z]{2,15}'?s) (?:big |actual )?"
    rf"(?:1st|2nd|3rd|[4-9]th|1[0368]th|(?:{w.ROUND}))(?! of| ?[a-z]{{0,3}} ?(?:anniv|wedding|floor"
    r"|place|time|year|day"
    r"|attempt|goal|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?![A-Za-z])",
    re.IGNORECASE | re.ASCII,
)
_ARRIVED = lazy(
    r"(?<![a-z])(?:baby|babies|weigh(?:s|ed|ing)|\d ?lbs?|\d ?oz|newborn|little (?:man|girl|boy|one)"
    r"|(?:grand)?daughter|(?:grand)?son|grandchild|nephew|niece"
    r"|twins)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_CAME = Cue(
    "welcome|welcome to the world|arrived|came|joined us|made her entrance|made his entrance|welcomed|delivered"
    "|here|popped out|turned up|made his appearance|made her appearance|made an appearance|showed up"
)
PRESENTS = Cue("""
    want presents|wants presents|expect presents|expecting presents|expecting gifts|accepting presents|accepting gifts
    |presents please|presents pls|gifts please|buy me presents|buy me a present|my present|my presents|prezzies please
    |want prezzies|want pressies|presents welcome|gifts welcome|no presents please|i want cake|i want a cake
    |expecting cake|cake please
""")
"""What people ask for on a day that is not Christmas."""
_FESTIVE = lazy(
    r"(?<![a-z])(?:christmas|xmas|crimbo|santa|advent|wedding|married|anniversary|mothers? ?'?s day|fathers? ?'?s day"
    r"|easter|valentine'?s?|leaving do|retir\w*|christening)(?![a-z])|25(?:th)? dec|24(?:th)? dec",
    re.IGNORECASE,
)
IDENTITY = Cue("""
    by way of id|as id|for id|as proof of id|proof of id|proof of identity|prove who i am|prove who i was
    |prove i'm me|prove it's me|prove it was me|to prove my age|my identity|verify my identity|verify me
    |proof of age|proof of my age|bus pass|railcard|free prescriptions
    |confirm my identity|confirm my details|security questions|security question|past security|through security
    |as my password|for verification|verification question
""")
"""Where somebody proves who they are, a day with a year long past is when they were born."""
_OURS_CAME = lazy(
    r"(?<![A-Za-z])(?:our|my|the|her|his|their) (?:(?:first|second|third|beautiful|baby|little|gorgeous|tiny|new|own"
    r"|eldest|youngest|precious|perfect|wee) ){0,2}(?:daughter|son|baby|babies|twins|triplets|boy|girl|bub|bairn"
    r"|grandson|granddaughter|grandchild|nephew|niece|little (?:one|man|girl|boy)|newborn|firstborn)"
    r"(?: (?-i:[A-Z][a-z]{1,15}))?"
    r",? (?:came along|came early|came late|came|arrived|turned up|showed up|made (?:her|his|their|an) (?:entrance"
    r"|appearance|grand entrance|debut)|joined us|popped out|entered the world|was here|made it here|landed"
    r"|was delivered|graced us)(?: safely| early| late| quickly)?,?(?: on| at \d{1,2}(?:[.:]\d\d)?(?:am|pm)? on)? \Z",
    re.IGNORECASE,
)
"""How a child's day of birth is told without the word."""
_NOT = Cue("""
    due|due date|edd|expir*|mot|valid|valid until|deadline|renew*|renewal|anniversary|wedding|married|wed|engaged
    |appointment|appt|exam|exams|flight|flights|passed away|died|dies|death|funeral|rip|moved|opened|opening|founded
    |est|established|launch|launched|launches|sale|offer|ends|ended|until|gig|tickets|election|vote|polling
    |interview|court|hearing|scan|booked|started|start date|starts|operation|surgery|return|delivery|released
    |release|premieres|christened|christening|baptised|baptism|graduat*|retire*|retirement|sober|clean|closed
    |closing|published|dated|posted|sent|ordered|issued|use by|best before|bbe|since|insurance|tax|paid|payday
    |joined|adopted|gotcha|arrives|deliver
""")
_BABY = lazy(r" (?:baby|babies|babe|bday|birthday)(?![a-z])", re.IGNORECASE | re.ASCII)
_SUBJECT = rf"(?:(?P<person>{w.PERSON_IS}|{w.NAMED_IS}|{w.MANY_ARE})|(?P<any>{w.ANYBODY}))"
_ON = r"(?: ?[\n,:-][ \n]?| )(?:(?:on|this|next|come|by|from|as of|till|'?til|until|every) )?"
_AGE_BEFORE = lazy(
    rf"(?<![A-Za-z0-9]){_SUBJECT}{w.FILL} (?:{w.YEARS}{w.OLD}|{w.LANDMARK}){_ON}\Z", re.IGNORECASE | re.ASCII
)
"""Whose age comes right before the day."""
_BARE_BEFORE = lazy(
    rf"(?:\A|[.!?\n:,(-] ?)[\W_]{{0,3}}(?P<age>(?:the )?(?:big )?{w.YEARS}{w.OLD}) (?:on|come|this|next) (?:the )?\Z",
    re.IGNORECASE | re.ASCII,
)
_AGE_AFTER = lazy(
    r" ?[,:-]?-? ?(?:(?:is|was|that'?s|being|it'?s|will be) (?:when|the day|the date|that)(?: that)? |and |when "
    r"|then ){0,2}"
    rf"{_SUBJECT}{w.FILL} (?:{w.YEARS}(?!{w.OLD} ?[\w%:/-])|{w.YEARS}{w.OLD}(?= (?:and|so|but|n|if|which|yet|with"
    rf"|not) |,)"
    rf"|{w.LANDMARK})",
    re.IGNORECASE | re.ASCII,
)
"""Whose age comes right after the day: "on 2 June I turn 50"."""
_SIGN_OF = lazy(
    rf"(?<![a-z])(?:i'?m|i am|he'?s|she'?s|(?:{w.PEOPLE})'?s?(?: is| was)?|is|so|typical|proper|classic"
    rf"|being)(?: \w{{1,12}})?"
    rf" (?:a |an )?(?:{SIGN.words})(?! season| moon| rising)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_SIGN_ALONE = lazy(rf"(?:\A|[.!?\n(] ?)(?:{SIGN.words}) ?[(,.:-] ?\Z", re.IGNORECASE | re.ASCII)
"""A sign and its day, of whoever writes: "Capricorn (2nd Jan)"."""
_LIFE_AFTER = lazy(r" ?(?:-|to|until|till) ?(?:\d|[a-z])", re.IGNORECASE)
_PERSON_CAME = lazy(
    r"(?<![a-z])(?:i|he|she|they|you|baby|my (?:son|daughter|lad|girl|boy)) (?:came out|came along|turned up|popped out"
    r"|arrived|was evicted|made (?:my|his|her|their) (?:entrance|debut|appearance)|showed up|emerged"
    r"|was delivered)(?![a-z])"
    r"(?=[^.!?\n]{0,60}(?:late|early|overdue|screaming|shouting|yelling|crying|yellow|feet first|weigh|lbs?|pounds"
    r"|breech|hair"
    r"|minutes|stopped|19\d\d|20\d\d|\d[/.]\d))",
    re.IGNORECASE | re.ASCII,
)
"""Who came into the world, told with how."""
_PARTY_OF = lazy(
    rf"(?<![A-Za-z0-9])(?:one|an?|the(?: big)?|this|that) (?:big )?{w.ROUND}(?! (?:anniv|wedding|floor|century|place"
    rf"|time|birthday"
    r" of the))[^.?\n]{0,40}\Z",
    re.IGNORECASE | re.ASCII,
)
_BASH = lazy(
    r"(?<![a-z])(?:party|bash|function room|booze|disco|buffet|surprise|rsvp|invited|invites?|dj|karaoke|save the date"
    r"|fancy dress|cake|no presents|legion|social club|working men'?s|marquee|hog roast)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_NEARLY = lazy(
    rf"(?<![a-z])(?:nearly|almost|not quite|soon to be|about to be|practically) {w.YEARS}(?=[,.!]|\Z"
    rf"| and)[^\n]{{0,40}}\Z",
    re.IGNORECASE | re.ASCII,
)
_BOTH = lazy(r"(?<![a-z])(?:me|i|us|and|&)[a-z ,]{1,20}? (?:are |were )?both (?:on )?(?:the )?\Z", re.IGNORECASE)
_WEIGHED = lazy(
    r"(?<![a-z])(?:\d{1,2} ?lbs?|\d{1,2} ?oz|\d{1,2} pounds? \d{1,2} ounces?|[2-5]\.\d{1,2} ?kg|weigh(?:s|ed|ing)"
    r"|(?:mum|mother|mam|mummy) (?:and"
    r"|&) bab(?:y|ies))"
    r"(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_THIS_TIME = lazy(rf"(?<![a-z])this time {w.YEARS} (?:years|yrs) ago", re.IGNORECASE | re.ASCII)
_SINCE = lazy(
    r"(?<![a-z])(?:vintage|(?:alive|breathing|on this (?:earth|planet|rock)|(?:annoying|disappointing|bothering"
    r"|confusing|irritating|embarrassing|entertaining|delighting|worrying) (?:[a-z']{1,12} ){0,2}[a-z']{1,12}|causing"
    r" (?:trouble|chaos|mayhem|problems|havoc|grief|bother)|making (?:trouble|a nuisance of myself)|here|a nuisance"
    r"|a pain|trouble) since|(?:hatched|manufactured|made|built|unleashed|dropped|released into the wild),? (?:in|on)?"
    r"|est\.?(?:ablished)?(?: in)?)(?: on)? ?:? ?\Z",
    re.IGNORECASE | re.ASCII,
)
"""How people joke about their own day of birth."""
_RETIRED = lazy(
    r"(?<![a-z])(?:retir\w*|ta-?ra|hang(?:ing)? up|pension|bus pass|finish(?:ing)? work|send me|cards?|party"
    r"|do)(?![a-z])",
    re.I,
)
_MYSELF = lazy(r"(?<![a-z])(?:i|i'm|im|me|myself|my body|this body|these knees|yours truly)(?![a-z])", re.IGNORECASE)
_LIFE = lazy(r"\)? ?(?:-|to|until|till|/|~) ?\(?\Z")
_MOURNED = lazy(
    r"(?<![a-z])(?:rip|r\.i\.p|rest in peace|in loving memory|in memory|sleep tight|never forgotten|forever (?:in|\d)"
    r"|miss (?:you|him|her)|gone but|headstone|gravestone|grave|plaque|bench|funeral|order of service|tattoo(?:ed)?"
    r"|reunited|at peace|at rest|fly high|heaven\w*|angel)(?![a-z])",
    re.IGNORECASE,
)


class DateOfBirth:
    """Days of birth, birthdays with a date, ages with today or tomorrow."""

    id = "birth"
    types = (Type.DATE_OF_BIRTH,)
    triggers = (
        "birth.day+birth.word", "birth.day+birth.turns", "birth.day+birth.round", "birth.day+birth.arrived",
        "birth.day+birth.bare", "birth.day+birth.joke", "birth.day+birth.ago", "birth.day+birth.came",
        "birth.today+number.any", "birth.today+birth.turns", "birth.today+birth.ago", "birth.weekday+birth.turns",
        "birth.weekday+birth.round", "birth.weekday+birth.word", "birth.ago+birth.word",
    )  # fmt: skip
    examples = Examples(
        hits=(
            Example("DOB 12/03/1991 and the postcode", ("12/03/1991",)),
            Example("I was born on 8 June 1979", ("8 June 1979",)),
            Example("my birthday is the 4th of November", ("the 4th of November",)),
            Example("date of birth: ninth of may nineteen seventy two", ("ninth of may nineteen seventy two",)),
            Example("I'm 35 today!!", ("35 today",)),
            Example("our Ellie turns 5 tomorrow", ("5 tomorrow",)),
            Example("30 today 🎂", ("30 today",)),
        ),
        near_misses=(
            "baby due 9 May",
            "the NHS is 75 today",
            "our shop's 5th birthday is on 9 May",
            "Mozart was born on 27 January 1756",
            "MOT due 12/03/2027",
            "walked 10 miles today",
            "my dog's birthday is 9 May",
            "born in 1985",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Dates beside a word for birth, then ages beside a day."""
        taken: list[Span] = []
        for place, sure, reason in (*_dates(text.masked, hints.today.year), *ages(text.masked, BIRTHDAY)):
            if any(place.start < other.end and other.start < place.end for other in taken):
                continue
            if sure is Sure.LOOK and of_a_business(text.masked, *place):
                continue
            taken.append(place)
            start, end = text.original(*place)
            who = birthday_of(text.folded, place, hints)
            yield Hit(Type.DATE_OF_BIRTH, start, end, text.written[start:end], sure, f"birth.{reason}", who)


_Found = tuple[Span, Sure, str]


def _dates(text: str, today: int) -> Iterator[_Found]:
    for match in RUN_TOGETHER.finditer(text):
        if DOB.near(text, *match.span(), 14, 14) is not None:
            yield Span(*match.span()), Sure.SURE, "dob"
    real = _NOT_BORN.sub(lambda match: "-" * len(match[0]), text)
    found = sorted(days(text), key=lambda day: day.place.start)
    named = False  # whether the day before was this one's name
    for n, day in enumerate(found):
        start, end = day.place
        other_day = DOB.before(text, start, 40) is None and _NOT.before(text, start, 12) is not None
        if (
            not other_day
            and DOB.near(text, start, end, 40, 25) is not None
            and (day.plain or DOB.near(text, start, end, 6, 6) is not None)
        ):
            if not (ANIMAL.search(text, max(0, start - 40), end) and PERSON.search(text) is None):
                yield day.place, Sure.SURE, "dob"
            continue
        born = BORN.near(real, start, end, 45, 25)
        birthday = BIRTHDAY.near(text, start, end, 45, 35)
        if _BABY.match(text, end) or any(m.end() <= start for m in _ROUND.finditer(text, max(0, start - 40), start)):
            birthday = min(birthday or 40, 25)
        if birthday is None and (day.has_year or (day.plain and _SIGN_OF.search(text))):
            birthday = SIGN.near(text, start, end, 30, 30)
        if born is None and birthday is None and day.year is not None and today - 110 <= day.year <= today - 5:
            # a day long past is no other day of this year: its word may stand further off
            born, birthday = BORN.near(real, start, end, 90, 90), BIRTHDAY.near(text, start, end, 90, 90)
        if named or (day.plain and _told_with_an_age(text, start, end)):
            birthday, named = 0, False
        if birthday is None and not _FESTIVE.search(text):
            birthday = PRESENTS.near(text, start, end, 30, 40)
        if day.year is not None and today - 110 <= day.year <= today - 12 and born is None:
            born = IDENTITY.near(text, start, end, 30, 30)
        if day.has_year and (_joked(text, day, today) or (n + 1 < len(found) and _began(text, day, found[n + 1]))):
            born = 0
        if day.plain and _OURS_CAME.search(text, max(0, start - 60), start):
            born = 0
        born, birthday = _implied(text, day, born, birthday)
        if day.plain and _THIS_TIME.search(text, max(0, start - 60), min(len(text), end + 60)):
            born = 0
        came = _CAME.near(text, start, end, 60 if day.has_year or _WEIGHED.search(text) else 0, 15)
        if born is None and came is not None and _ARRIVED.search(text) and (day.has_year or _WEIGHED.search(text)):
            born = min(came, 30)
        cue = min((d for d in (born, birthday) if d is not None), default=None)
        if cue is None:
            continue
        if n + 1 < len(found) and _same_day(text, day, found[n + 1]):
            named = True
            continue
        against = _against(text, start, end)
        if (against is not None and against < cue) or (not day.plain and not _surely(text, day, cue)):
            continue
        reason = "born" if born == cue else "birthday"
        if not_a_person(text, start, end) or (
            day.year is not None and (day.year < today - 115 or day.year > today + 1)
        ):
            yield day.place, Sure.LOOK, "other"
        else:
            yield day.place, (Sure.SURE if day.has_year and reason == "born" else Sure.LIKELY), reason


def _implied(text: str, day: Day, born: int | None, birthday: int | None) -> tuple[int | None, int | None]:
    """The distances to words for a birth and a birthday, where a turn of phrase stands for either."""
    start, end = day.place
    if not day.plain:
        return born, birthday
    if day.has_year and _PERSON_CAME.search(text[max(0, start - 60) : end + 60]):
        born = min(30, 30 if born is None else born)
    if birthday is None and _SIGN_ALONE.search(text, max(0, start - 20), start) and not _LIFE_AFTER.match(text, end):
        birthday = 3
    if birthday is None and _PARTY_OF.search(text, max(0, start - 70), start) and _BASH.search(text):
        birthday = 25
    if _NEARLY.search(text, max(0, start - 60), start):
        birthday = min(20, 20 if birthday is None else birthday)
    if _BOTH.search(text, max(0, start - 40), start):
        birthday = 0
    return born, birthday


def _told_with_an_age(text: str, start: int, end: int) -> bool:
    """Whether somebody's age stands right before the day or right after it."""
    told = _AGE_BEFORE.search(text, max(0, start - 80), start) or _AGE_AFTER.match(text, end)
    if told is None:
        bare = _BARE_BEFORE.search(text, max(0, start - 40), start)
        signs = PARTY.search(text) or FEELING.search(text) or BIRTHDAY.here(text) or _RETIRED.search(text)
        return bare is not None and (signs or LIVED.search(text, end)) is not None and not MEASURED.search(text)
    if told["any"]:
        near = MEASURED.search(text, max(0, start - 70), min(len(text), end + 40))
        return near is None and not re.search(r"\d-\d", told[0]) and (PERSON.search(text) is not None)
    return THING.search(text, max(0, told.start() - 3), told.end()) is None and not re.match(
        "it|that(?!'?s)|this|what", told[0], re.I
    )


def _same_day(text: str, day: Day, following: Day) -> bool:
    """Whether the next day is this one once more, with its year: "a Bonfire Night baby! 5 November 1969"."""
    feast = not day.has_year and not re.search(r"\d", text[day.place.start : day.place.end])
    return feast and following.has_year and following.plain and following.place.start - day.place.end <= 20


def _joked(text: str, day: Day, today: int) -> bool:
    """ "Annoying my sister since 4/5/1971", "vintage 12 June 1968"."""
    grown = day.year is None or today - 110 <= day.year <= today - 5
    said = _SINCE.search(text, max(0, day.place.start - 70), day.place.start)
    if said is None or not grown:
        return False
    return re.match(r"est|made|built|vintage|here", said[0], re.I) is None or _MYSELF.search(text) is not None


def _began(text: str, day: Day, other: Day) -> bool:
    """Whether this day and the next are a life: "12.3.1951 - 4.5.2019"."""
    between = text[day.place.end : other.place.start]
    if len(between) > 8 or not other.has_year or not _LIFE.fullmatch(between):
        return False
    long = day.year is not None and other.year is not None and other.year - day.year >= 1
    return long and _MOURNED.search(text) is not None


_THE_DAY = lazy(
    r"the (?:very |same )?day (?:that )?[a-z' ]{2,30}? (?:died|was shot|landed|opened|married|crashed|resigned|moved"
    r"|closed)",
    re.IGNORECASE,
)
""" "The day JFK died": what else the day is known for."""


def _against(text: str, start: int, end: int) -> int | None:
    text = _THE_DAY.sub(lambda match: "-" * len(match[0]), text)
    before = _NOT.before(text, start, 30)
    after = _NOT.after(text, end, 8)
    return min((d for d in (before, after) if d is not None), default=None)


def _surely(text: str, day: Day, cue: int) -> bool:
    """Figures without a year: two and two, or right beside the word; no score and no mark out of ten."""
    written = text[day.place.start : day.place.end]
    if re.match(
        r" ?(?:am|pm|stars?|out of|in|cake|of|hours?|hrs|a\.m)(?![a-z])",
        text[day.place.end :],
        re.IGNORECASE | re.ASCII,
    ):
        return False
    return re.fullmatch(r"\d\d[/.-]\d\d", written) is not None or (cue <= 8 and "/" in written)
