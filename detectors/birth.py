"""Dates of birth: a day called birth or birthday, in figures or words, and an age with today or tomorrow.

A day and a month are enough. What is due, expires or is celebrated by an animal, a business or a nation is none, nor is
a birth in history.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors.ages import OLD, YEARS, ages
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import Cue
from detectors.dates import RUN_TOGETHER, Day, days
from detectors.lazy import lazy
from detectors.people import ANIMAL, PERSON, birthday_of, not_a_person, of_a_business

DOB = Cue("dob|d.o.b|d.o.b.|d o b|date of birth|birth date|birthdate|dates of birth|dob's|dobs|birth dates|d-o-b")
BORN = Cue(
    "born|was born|were born|b.|birth|gave birth|came into the world|entered the world|earthside|birth certificate"
)
BIRTHDAY = Cue("""
    birthday|birthdays|bday|bdays|b-day|b'day|birthday's|birthday is|bday's|birth day|birfday|bornday|big 4 0
    |big 3 0|big 5 0|big 6 0|big 4-0|big 3-0|big 5-0|big 6-0|big 4 oh|big 5 oh|big 40|big 30|big 50|big 60|big 18
    |big 21|sweet sixteen|b day|leap year baby|leap baby|leapling|leap day baby
    |birthday twin|birthday twins|birthday eve
""")
SIGN = Cue("""
    aries|taurus|gemini|cancerian|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|star sign|starsign
    |zodiac
""")
_NOT_BORN = lazy(
    r"born (?:to (?:run|be|do|die|love|win|kill|lose|party|rock|ride)|free|again|slippy|this way|in the usa)",
    re.IGNORECASE | re.ASCII,
)
_ROUND = lazy(
    r"(?<![A-Za-z])(?:my|his|her|our|their|your|[a-z]{2,15}'?s) (?:big |actual )?"
    r"(?:1st|2nd|3rd|[4-9]th|1[0368]th|21st|[3-9]0th|[6-9]5th|100th)(?! of| ?[a-z]{0,3} ?(?:anniv|wedding|floor"
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
_MILESTONE = lazy(
    rf"(?<![A-Za-z0-9])(?:turn(?:s|ed|ing)?|hits?|(?:i'?m|he'?s|she'?s|i'll be|he'll be|she'll be|will be|'ll be|be"
    rf"|is)) (?:the big )?"
    rf"{YEARS}{OLD},? (?:on |this |next |come )?\Z",
    re.IGNORECASE | re.ASCII,
)


class DateOfBirth:
    """Days of birth, birthdays with a date, ages with today or tomorrow."""

    id = "birth"
    types = (Type.DATE_OF_BIRTH,)
    triggers = (
        "birth.day+birth.word", "birth.day+birth.turns", "birth.day+birth.round", "birth.day+birth.arrived",
        "birth.today+number.any",
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
    for day in days(text):
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
        if day.has_year and birthday is None:
            birthday = SIGN.near(text, start, end, 30, 30)
        if _MILESTONE.search(text, max(0, start - 40), start):
            birthday = 0
        if birthday is None and not _FESTIVE.search(text):
            birthday = PRESENTS.near(text, start, end, 30, 40)
        if day.year is not None and today - 110 <= day.year <= today - 12 and born is None:
            born = IDENTITY.near(text, start, end, 30, 30)
        if day.plain and _OURS_CAME.search(text, max(0, start - 60), start):
            born = 0
        came = _CAME.near(text, start, end, 30, 15)
        if born is None and came is not None and _ARRIVED.search(text) and day.has_year:
            born = came
        cue = min((d for d in (born, birthday) if d is not None), default=None)
        if cue is None:
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


def _against(text: str, start: int, end: int) -> int | None:
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
