"""What a person does again and again, as they speak of it: "school run", "choir", "Tuesday parkrun at nine".

Gives clues, not findings: whether it is a routine is told by many of them (`app.core.routine`), or by words such as
"every Tuesday" in one.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.cues import words
from detectors.gates import strings_of
from detectors.lazy import lazy

# Label -> how it is said. Things done at a place and a time, outside the home.
_ACTIVITIES = {
    "school run": r"school[- ]?run|school pick[- ]?up|school drop[- ]?off|(?:picking|pick|dropping|drop|dropped|picked)"
                  r" (?:\w+ (?:and \w+ )?)?(?:up|off) (?:from|at|to) (?:school|nursery)|school gates?",
    "nursery run": r"nursery (?:run|pick[- ]?up|drop[- ]?off)",
    "gym": r"(?:at|to|hit|from) the gym|gym (?:session|every|time|done|tonight|(?:before|after) work)|leg day",
    "parkrun": r"park ?run",
    "run": r"morning run|evening run|lunchtime run|(?:went|out|going) for (?:a|my) run|my (?:usual |daily )?run",
    "dog walk": r"dog[- ]walk(?:ing|s)?|walk(?:ing|ed)? the dogs?|took the dogs? out|walkies",
    "swimming": r"swimming (?:lessons?|class|club|this|with)|(?:morning|evening|lunchtime|usual) swim|at the pool",
    "choir": r"choir (?:practice|rehearsal|night|tonight)|(?:at|to|from) choir",
    "band practice": r"band (?:practice|rehearsal)|orchestra rehearsal",
    "football training": r"football (?:training|practice)|footie training",
    "five-a-side": r"five[- ]a[- ]side|5[- ]a[- ]side|six[- ]a[- ]side",
    "open mic": r"open mic",
    "dominoes": r"dominoes",
    "coffee morning": r"coffee mornings?",
    "auction": r"(?:at|to|from) the auction|auction (?:day|mart)|the mart",
    "spin": r"spin every|(?:mon|tues|wednes|thurs|fri|satur|sun)day spin",
    "club ride": r"club (?:ride|run)",
    "lunch club": r"lunch club",
    "quiz": r"quiz on|trivia",
    "rugby training": r"rugby (?:training|practice)",
    "netball": r"netball (?:training|practice|tonight)|(?:at|to|from) netball",
    "yoga": r"yoga (?:class|tonight|this morning|session)|(?:at|to|from) yoga",
    "pilates": r"pilates (?:class|tonight|session)|(?:at|to|from) pilates",
    "spin class": r"spin class|zumba(?: class)?|aerobics",
    "church": r"(?:at|to|from) (?:church|mass|chapel|mosque|synagogue|temple)|sunday service|jummah",
    "pub quiz": r"pub quiz|quiz night|quiz at the|quiz team",
    "bingo": r"bingo",
    "pottery": r"pottery|clay",
    "badminton": r"badminton|shuttlecock",
    "rehearsal": r"rehearsals?",
    "darts": r"darts",
    "snooker": r"snooker",
    "karate": r"karate|judo|taekwondo|ju[- ]?jitsu",
    "tennis": r"tennis (?:club|lesson|night|again|coaching)",
    "bowls": r"(?:at|to|from) (?:the )?bowls|bowls club|bowling club",
    "knitting group": r"knit(?:ting)? and natter|knitting (?:group|club|circle)|craft (?:group|club)"
                      r"|sewing bee",
    "bell ringing": r"bell ?ring(?:ing|ers)|ringing practice",
    "line dancing": r"line dancing|salsa|ceilidh (?:class|band)|tap class|ballroom",
    "food bank": r"food ?bank",
    "WI": r"(?:at|to|from) (?:the )?W\.?I\.?(?= |$|[.,!])",
    "climbing": r"climbing wall|bouldering",
    "running club": r"running club|run club|harriers|couch to 5k",
    "night class": r"(?:evening|night|spanish|french|welsh|gaelic|italian|art|life drawing|pottery) class",
    "toddler group": r"toddler group|playgroup|baby group|sing and sign|baby sensory|tumble tots",
    "gardening club": r"gardening club",
    "chess club": r"chess club",
    "pool night": r"pool night|pool team",
    "brass band": r"brass band|banding",
    "gymnastics": r"(?:at|to|from) gymnastics|gymnastics (?:class|club|again)|trampolining",
    "market stall": r"(?:my|our) stall",
    "book club": r"book (?:club|group)",
    "allotment": r"(?:at|to|on|up) the allotment",
    "slimming group": r"slimming world|slimmer of the week|weight ?watchers|weigh[- ]in",
    "dance class": r"danc(?:e|ing) (?:class|lessons?)|ballet (?:class|lessons?)|(?:at|to) ballet",
    "brownies": r"(?:at|to|from) (?:brownies|guides|cubs|scouts|beavers|rainbows)",
    "night shift": r"night ?shifts?|on nights",
    "big shop": r"(?:weekly|big|food) shop",
    "market": r"(?:at|to) the market|market day",
    "commute": r"my (?:usual )?(?:train|bus)|the \d{1,2}[:.]\d{2} (?:train|bus|to)|(?:morning|evening) commute",
}  # fmt: skip
# Strings of which one stands in whatever is said, where `strings_of` cannot tell them.
_SIGNS = {
    "school run": ("school", "nursery"),
    "church": ("church", "mass", "chapel", "mosque", "synagogue", "temple", "sunday service", "jummah"),
    "WI": (" wi", " w.i"),
    "brownies": ("brownies", "guides", "cubs", "scouts", "beavers", "rainbows"),
    "commute": ("train", "bus", "commute", "the "),
}
_PATTERNS = tuple(
    (label, _SIGNS.get(label) or tuple(strings_of(said)), lazy(rf"\b(?:{said})\b", re.IGNORECASE))
    for label, said in _ACTIVITIES.items()
)
"""Each with its strings: looking for those costs a tenth of it."""
_STRINGS = tuple((sign, number) for number, (_, signs, _) in enumerate(_PATTERNS) for sign in signs)
_DAY = r"mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun"
_EVERY = lazy(
    rf"\b(?:every|each)(?: single)? (?:(?P<one>{_DAY})(?:days?)?|(?P<week>week ?days?|morning|day|afternoon|evening"
    rf"|night|school day)|(?P<end>weekend))\b|\bon (?P<many>{_DAY})days\b"
    rf"|\b(?P<plain>{_DAY})days\b(?= (?:at|are|is|mean))"
    r"|\b(?P<mf>mon(?:day)?\s*(?:-|–|to)\s*fri(?:day)?)\b",
    re.IGNORECASE,
)
_TIME = lazy(
    r"\b(?:at|from|about|around|for|by|@)\s*(?P<t>(?:half )?(?:past )?\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)?)\b"
    r"|\b(?P<u>\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)|\d{1,2}:\d{2})\b",
    re.IGNORECASE,
)
# What is a routine by how it is told alone: "every Tuesday … darts league", "Thursday is quiz night".
_GENERAL = lazy(
    r"\b(?P<what>(?:[a-z]{3,12} )?(?:club|class(?:es)?|practice|training|lessons?|rehearsals?|group|league|session"
    r"|night|choir|band|team))\b",
    re.IGNORECASE,
)
_GOES = lazy(r"\bat (?:the )?(?P<where>(?-i:[A-Z][A-Za-z']+(?: [A-Z][A-Za-z']+){0,2}))", re.IGNORECASE)
_VAGUE = words("""
    the this that last first date late every each all one same my our good opening match saturday friday monday tuesday
    wednesday thursday sunday
""")
_NOT = lazy(
    r"\b(?:(?<!never )(?<!not )miss(?:ed(?! one)|ing)?|skipp?(?:ed|ing)?|hate|cancel+ed|no more|used to|remember"
    r"|never(?! miss)"
    r"|instead of|thinking of"
    r"|should (?:join|try|go)|wish|new year)\b",
    re.IGNORECASE,
)
# A day beside it says less than "every": it counts when a word says that it is usual, or when it comes back.
_BARE_DAY = lazy(rf"\b({_DAY})(?:days?)?\b(?! and (?:mon|tue|wed|thu|fri|sat|sun))", re.IGNORECASE)
_OFTEN = lazy(
    r"\b(?:same as (?:every|ever)|as (?:usual|ever|always)|never miss|every week|each week|weekly|week in|again|of"
    r" an? (?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day|on an? (?:mon|tues|wednes|thurs|fri|satur|sun)day|always)\b",
    re.IGNORECASE,
)
_NAMES = {"mon": "Mondays", "tue": "Tuesdays", "wed": "Wednesdays", "thu": "Thursdays", "fri": "Fridays",
          "sat": "Saturdays", "sun": "Sundays"}  # fmt: skip
_LONGEST = 4_000


def routine_clues(text: str) -> Iterator[Clue]:
    """Activities spoken of, each once: "choir", or with its days and time where these are said."""
    seen: set[str] = set()
    for label, found in _activities(text[:_LONGEST]):
        start, end = _sentence(text, found.start(), found.end())
        sentence = text[start:end]
        if label in seen or _NOT.search(sentence):
            continue
        seen.add(label)
        when = _when(sentence)
        if when:
            yield Clue("routine", f"{label}, {when}", Sure.LIKELY, "routine.said")
        elif day := _day(text, sentence):
            often = _OFTEN.search(text) is not None
            yield Clue("routine", f"{label}, {day}", Sure.LIKELY if often else Sure.LOOK, "routine.day")
        else:
            yield Clue("routine", label, Sure.LIKELY, "routine")
    yield from _regular(text[:_LONGEST], seen)


def _activities(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """What is spoken of, in order of place; where two begin together, the one that is listed first, and none inside."""
    low = text.casefold()
    near = {number for sign, number in _STRINGS if sign in low}
    nearest = [(match.start(), number, match) for number in near if (match := _PATTERNS[number][2].search(text))]
    heapq.heapify(nearest)
    end = 0
    while nearest:
        start, number, match = heapq.heappop(nearest)
        label, _, pattern = _PATTERNS[number]
        if start >= end:
            yield label, match
            end = match.end()
        if further := pattern.search(text, max(end, start + 1)):
            heapq.heappush(nearest, (further.start(), number, further))


def _regular(text: str, seen: set[str]) -> Iterator[Clue]:
    """What is done "every Tuesday" and is none of the list: by the kind of thing, or by the place."""
    if seen or ("every" not in text.casefold() and "days" not in text.casefold()):
        return
    for every in _EVERY.finditer(text):
        start, end = _sentence(text, every.start(), every.end())
        sentence = text[start:end]
        if _NOT.search(sentence) or not (every["one"] or every["many"] or every["plain"]):
            continue
        what, where = _GENERAL.search(sentence), _GOES.search(sentence)
        label = what["what"].casefold() if what else where["where"] if where else ""
        while label.split(" ")[0] in _VAGUE and " " in label:
            label = label.split(" ", maxsplit=1)[1]
        if label and label not in _VAGUE:
            yield Clue("routine", f"{label}, {_when(sentence)}", Sure.LIKELY, "routine.said")
            return


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    before = max(text.rfind(mark, max(0, start - 200), start) for mark in ".!?\n")
    after = lazy(r"[!?\n]|\.(?!\d)").search(text, end, end + 200)
    return before + 1, after.start() if after else min(len(text), end + 200)


def _day(text: str, sentence: str) -> str:
    """The one day named in the sentence, else in a text of few words; "" where there are none or several."""
    for said in (sentence, text if len(text) < 200 else ""):
        found = list(_BARE_DAY.finditer(said))
        days = {one[1].casefold()[:3] for one in found if one[0].casefold() not in ("sun", "sat")}
        if len(days) == 1:
            return _NAMES[days.pop()]
    return ""


def _when(sentence: str) -> str:
    every = _EVERY.search(sentence)
    if every is None:
        return ""
    said = every["one"] or every["many"] or every["plain"]
    if said:
        days = _NAMES[said.casefold()[:3]]
    elif every["end"]:
        days = "weekends"
    elif every["mf"] or (every["week"] or "").casefold() in ("weekday", "weekdays", "week day", "school day"):
        days = "weekdays"
    else:
        days = f"every {every['week'].casefold()}"
    time = _TIME.search(sentence)
    return f"{days} {_spoken(time['t'] or time['u'])}".strip() if time else days


def _spoken(words: str) -> str:
    """ "3pm", "half 3", "19:00" as "about 15:00". Bare hours up to 6 are afternoons."""
    found = re.fullmatch(r"(half )?(?:past )?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?", words.casefold().strip())
    if found is None:
        return ""
    hour, minute = int(found[2]), int(found[3] or (30 if found[1] else 0))
    if hour > 23 or minute > 59:
        return ""
    if (found[4] == "pm" and hour < 12) or (found[4] is None and 1 <= hour <= 6):
        hour += 12
    return f"about {hour:02}:{minute:02}"


_FILLERS = lazy(
    r"\b(?:every|each|always|usual(?:ly)?|regular|again|the|my|our|a|an|at|on|in|of|as|am|pm|same|to|from|and|for|till|til"
    r"|until|by|about|around|is|single|other|week|weekly|morning|afternoon|evening|night|nights|mornings|evenings"
    r"|afternoons|half|past|first|second|third|last|go|going|been|doing|do)\b|[^\w' ]+|\d+(?:am|pm)?",
    re.IGNORECASE,
)
_OWN_TIME = lazy(
    r"\b(?P<t>\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)|half (?:past )?\d{1,2}|\d{1,2}[:.]\d{2}|(?<=at )\d{1,2})\b", re.I
)
_EACH = lazy(
    r"\b(?:every|each) (?P<part>morning|day|night|evening|weekend|lunchtime)\b|\b(?P<w>week ?days?|weekends)\b", re.I
)
_DAYS_SAID = lazy(rf"\b({_DAY})(?:days?)?\b", re.IGNORECASE)


def routine_of(said: str) -> str:
    """A routine by the words that tell of it: "Thursday choir" is "choir, Thursdays"; "" where they name nothing."""
    known = next((label for label, _ in _activities(said)), "")
    bare = " ".join(_DAYS_SAID.sub(" ", _FILLERS.sub(" ", said)).split()[:4])
    label = known or bare
    if not label:
        return ""
    days = {one[1].casefold()[:3] for one in _DAYS_SAID.finditer(said)}
    each = _EACH.search(said)
    when = " and ".join(_NAMES[day] for day in _NAMES if day in days)
    if not when and each:
        when = f"every {each['part']}" if each["part"] else "weekends" if each["w"] == "weekends" else "weekdays"
    time = _OWN_TIME.search(said)
    when = f"{when} {_spoken(time['t'])}".strip() if time and when else when
    return f"{label}, {when}" if when else label
