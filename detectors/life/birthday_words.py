"""How people speak of their own birthday: ages, days, wishes, feasts. Patterns of `birthdays` alone."""

from __future__ import annotations

import re

from detectors.lazy import lazy


def _again(pattern: str) -> str:
    """The same with other names for its groups ("when2"), to stand in one pattern twice."""
    return re.sub(r"\(\?P<(\w+)>", r"(?P<\g<1>_2>", pattern)


ONES = tuple(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "  # noqa: SIM905
    "seventeen eighteen nineteen".split()
)
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
         "ninety": 90}  # fmt: skip
AGE = (
    r"(?P<age>\d{2}|(?:" + "|".join(TENS) + r")(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|the big (?:\d{2}|\d-\d))"
)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
WHEN = (
    r"(?P<when>today|the day(?= |$|[.,!])|tonight|this morning|tomorrow|the morra|2moro|tmrw|yesterday|day before"
    r" yesterday"
    r"|(?:on |this |next |last |coming )*(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    rf"|(?:in )?(?P<weeks>{COUNT}) weeks?(?: (?:and|&) (?P<more>{COUNT}) days?)?(?: today)?(?P<ago> ago)?"
    rf"|(?:in )?(?P<days>{COUNT}) days?(?: time)?(?P<past> ago)?|last week|next week)"
)
MY = r"(?:my|me|mi|ma)(?: own)? (?:\d{2}(?:st|nd|rd|th) |actual |big )?(?:birthday|bday|b-day)"
STARTS = lazy(
    rf"^(?:(?:well|so|oh|yes|yep|and|that'?s|this|i'?m|i am|im|turn(?:ing|ed)?|happily|only|am)[ ,]+){{0,3}}{AGE}"
    rf"(?P<bare>[.!?, ]*)(?:years? (?:old|young) )?(?:{WHEN})?(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
TURN = lazy(
    rf"(?<![a-z])(?:i|i'?ve|i'?ll|i will|i'?m|i am)(?: be| am| just| officially| have)? (?:turn(?:ed|ing|s)?|be|hit"
    rf"|am)?"
    rf"(?: the ripe old age of)? ?{AGE}(?: years old)?,? (?:on )?{WHEN}",
    re.IGNORECASE,
)
MINE = lazy(rf"(?<![a-z]){MY}(?:(?:'s| is| was|,| lunch| tea| meal| drinks| party)? {WHEN})?", re.IGNORECASE)
WHEN_MINE = lazy(rf"{WHEN}(?: (?:is|was|,|and|it'?s|it is|it was))* {MY}", re.IGNORECASE)
MINE_WHEN = lazy(rf"{MY}[^.!?\n]{{0,12}} {WHEN}", re.IGNORECASE)
WISHES = lazy(
    r"(?:birthday|bday) (?:wishes|messages|love|cards|greetings|texts)"
    r"|(?:wished|wishing) me (?:a )?happy (?:birthday|bday)|kind wishes|happy birthday to me|it'?s my birthday",
    re.IGNORECASE,
)
TREAT = lazy(
    r"^(?:(?:the |a )?(?:lovely |best |great |quiet )?birthday|bday) (?:lunch|dinner|tea|meal|breakfast|drinks"
    r"|treat|walk|swim|pint|brunch|cake)"
    r"(?= (?:with|at|from|in|for me|courtesy))",
    re.IGNORECASE,
)
ANY_AGE = lazy(rf"(?:^|[\s(]){AGE}(?=[!?.,)]|$| is | and )", re.IGNORECASE)
THEIRS = lazy(
    r"(?<![a-z])(?:he|she|his|her|they|their|(?:happy|hb) (?:\d\w+ )?birthday (?!to me)|kid|son|daughter|mum|mam|dad"
    r"|wife|husband|our|turns?|degrees|celsius|miles|mile|laps|lengths|likes|cases|followers|quid|minutes|hours"
    r"|mins|weeks? old"
    r"|in the shade|km|steps|pages|people|lb|lbs|stone|km|reps|goals|runs|points|bales|lambs)(?![a-z])",
    re.IGNORECASE,
)
PARTY = lazy(r"cake|candle|birthday|bday|prosecco|champagne|fizz|present|party|card", re.IGNORECASE)
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
FEASTS = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new years eve": (12, 31),
    "hogmanay": (12, 31),
    "new year's day": (1, 1),
    "new years day": (1, 1),
    "burns night": (1, 25),
    "valentine's day": (2, 14),
    "valentines day": (2, 14),
    "valentine's": (2, 14),
    "valentines": (2, 14),
    "leap day": (2, 29),
    "st david's day": (3, 1),
    "st patrick's day": (3, 17),
    "paddy's day": (3, 17),
    "april fool's day": (4, 1),
    "april fools day": (4, 1),
    "april fools": (4, 1),
    "st george's day": (4, 23),
    "may day": (5, 1),
    "star wars day": (5, 4),
    "midsummer's day": (6, 24),
    "midsummer day": (6, 24),
    "michaelmas": (9, 29),
    "halloween": (10, 31),
    "hallowe'en": (10, 31),
    "all saints' day": (11, 1),
    "bonfire night": (11, 5),
    "guy fawkes night": (11, 5),
    "remembrance day": (11, 11),
    "armistice day": (11, 11),
    "st andrew's day": (11, 30),
    "lammas": (8, 1),
    "candlemas": (2, 2),
    "epiphany": (1, 6),
    "twelfth night": (1, 5),
    "lady day": (3, 25),
}
DATED = (
    r"(?:(?P<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<m>"
    + "|".join(MONTHS)
    + r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])"
    r"|(?P<m2>"
    + "|".join(MONTHS)
    + r") (?:the )?(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?!\d)|(?P<feast>"
    + "|".join(sorted(FEASTS, key=len, reverse=True))
    + "))"
)
ON_A_DATE = lazy(
    rf"(?<![a-z])(?:{MY}|i was born|i were born|me born|born i was|born|my mother had me|had me)(?: is|'s| was|"
    rf" falls|,| on| at| always| being)*(?: the)? {DATED}(?!['a-z])"
    rf"|(?<![a-z])(?:{_again(DATED)}) (?:is|and it'?s|being|was)? ?(?:also )?"
    rf"(?:{MY}|birthday girl|birthday boy|baby,? me)",
    re.IGNORECASE,
)
TILL = lazy(
    rf"(?<![a-z])(?:(?P<weeks>{COUNT}) weeks?)?(?: ?(?:and|&) ?)?(?:(?P<days>{COUNT}) (?:days?|sleeps?))?(?: to"
    rf" go| left)? (?:till|until|til|before|to|'til) (?:i'?m|i am|i turn|i hit|my|the big|being) ?(?:{AGE}"
    rf"|birthday|\d\d(?:st|nd|rd|th))",
    re.IGNORECASE,
)
COMING = lazy(
    rf"(?<![a-z])(?:the big |i(?:'m| am|'ll be| turn| will be) |hit(?:ting)? |turn(?:ing)? ){AGE}(?:,)? (?:is "
    rf"|comes |years old )?{WHEN}",
    re.IGNORECASE,
)
THEN = lazy(
    rf"(?<![a-z]){WHEN}(?:,|:| -)? (?:is (?:the day|when) )?(?:i|i'?m|i am|i'?ll be|i will be|i turn|i hit|i"
    rf" become|i'?ll turn)(?: be| turn| am| officially| finally)*(?: the big)? {AGE}(?![0-9%])(?! (?:miles|degrees"
    rf"|quid|minutes|hours))",
    re.IGNORECASE,
)
NTH = lazy(
    rf"(?<![a-z])my (?P<nth>\d{{2}})(?:st|nd|rd|th)(?: birthday| bday| do| party)?(?:'s| is|,| was)?(?: on)?"
    rf" {WHEN}"
    rf"|(?<![a-z])(?:{_again(WHEN)})(?: is|'s) my (?P<nth2>\d{{2}})(?:st|nd|rd|th)(?! anniversary)",
    re.IGNORECASE,
)
OLDER = lazy(
    rf"(?<![a-z])(?:a|another) year older(?: today| and no| but)|birthday (?:girl|boy|gal) (?:here|today|is me)"
    rf"|{AGE} years ago (?:today|this (?:very )?(?:morning|day)) (?:i|my (?:mum|mam|mother))",
    re.IGNORECASE,
)
FEELS = lazy(
    r"(?<![a-z])(?:how did (?:that|this) happen|where (?:did|has|have)|older?|knees|young|feel\w*|still|half a"
    r" century|gr[ea]y|pension|wrinkl\w+|alive|already|middle[- ]aged|bus pass|who knew|officially"
    r"|apparently|not out|and counting|wishes|god help|back(?:'s)? gone|hangover|candles?|cake)(?![a-z])",
    re.IGNORECASE,
)
SIGNS = lazy(
    r"birthday|bday|b-day|today|tomorrow|yesterday|the day|wishes|born|till|until|til |had me|big \d|turn|i'm \d\d"
    r"|i'll be|bday|^\W*\w+[ -]?\w*[.!?,]|day|week|older|ago|^\W*\d\d ",
    re.IGNORECASE,
)
SOMEBODY = lazy(r"(?<![a-z])(?:he|she|his|her|son|daughter|kid|baby was|they)(?![a-z])", re.IGNORECASE)
AMOUNTS = lazy(r"degrees|miles|quid|followers|stone|mph", re.IGNORECASE)
NOW = lazy(r"it'?s my|today", re.IGNORECASE)
SAID = lazy(rf"(?<![a-z]){WHEN}", re.IGNORECASE)
BIRTHDAY = lazy("birthday|bday", re.IGNORECASE)
TO_ME = lazy("to me|it'?s my", re.IGNORECASE)
GOES_ON = lazy(r"(?:and|but|so|with|according|apparently|is|,|!|\.|$|\W|i |the |still|woke|says)", re.IGNORECASE)
AND = lazy(r"and\b", re.IGNORECASE)
