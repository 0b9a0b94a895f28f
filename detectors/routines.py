"""What a person does again and again, as they speak of it: "school run", "choir", "Tuesday parkrun at nine".

Gives clues, not findings: whether it is a routine is told by many of them (`app.core.routine`), or by words such as
"every Tuesday" in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
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
    "football training": r"football (?:training|practice)|five[- ]a[- ]side|5[- ]a[- ]side|footie training",
    "rugby training": r"rugby (?:training|practice)",
    "netball": r"netball (?:training|practice|tonight)|(?:at|to|from) netball",
    "yoga": r"yoga (?:class|tonight|this morning|session)|(?:at|to|from) yoga",
    "pilates": r"pilates (?:class|tonight|session)|(?:at|to|from) pilates",
    "spin class": r"spin class|zumba(?: class)?|aerobics",
    "church": r"(?:at|to|from) (?:church|mass|chapel|mosque|synagogue|temple)|sunday service|jummah",
    "pub quiz": r"pub quiz|quiz night|quiz at the",
    "book club": r"book (?:club|group)",
    "allotment": r"(?:at|to|on|up) the allotment",
    "slimming group": r"slimming world|weight ?watchers|weigh[- ]in",
    "dance class": r"danc(?:e|ing) (?:class|lessons?)|ballet (?:class|lessons?)|(?:at|to) ballet",
    "brownies": r"(?:at|to|from) (?:brownies|guides|cubs|scouts|beavers|rainbows)",
    "night shift": r"night ?shifts?|on nights",
    "big shop": r"(?:weekly|big|food) shop",
    "market": r"(?:at|to) the market|market day",
    "commute": r"my (?:usual )?(?:train|bus)|the \d{1,2}[:.]\d{2} (?:train|bus|to)|(?:morning|evening) commute",
}  # fmt: skip
_ANY = lazy("|".join(f"(?P<a{n}>\\b(?:{words})\\b)" for n, words in enumerate(_ACTIVITIES.values())), re.I)
_LABELS = tuple(_ACTIVITIES)
# One of these stands in whatever the pattern above matches: looking for them costs a fiftieth of it.
_SIGNS = (
    "school", "nursery", "gym", "leg day", "park run", "parkrun", " run", "dog", "walkies", "swim", "the pool", "choir",
    "band ", "orchestra", "football", "footie", "side", "rugby", "netball", "yoga", "pilates", "spin class", "zumba",
    "aerobics", "church", "mass", "chapel", "mosque", "synagogue", "temple", "sunday service", "jummah", "quiz",
    "book club", "book group", "allotment", "slimming", "watchers", "weigh", "danc", "ballet", "brownies", "guides",
    "cubs", "scouts", "beavers", "rainbows", "shift", "nights", "shop", "market", "train", "bus", "commute",
)  # fmt: skip
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
_NOT = lazy(
    r"\b(?:miss(?:ed|ing)?|skipp?(?:ed|ing)?|hate|cancel+ed|no more|used to|remember|never|instead of|thinking of"
    r"|should (?:join|try|go)|wish|new year)\b",
    re.IGNORECASE,
)
_NAMES = {"mon": "Mondays", "tue": "Tuesdays", "wed": "Wednesdays", "thu": "Thursdays", "fri": "Fridays",
          "sat": "Saturdays", "sun": "Sundays"}  # fmt: skip
_LONGEST = 4_000


def routine_clues(text: str) -> Iterator[Clue]:
    """Activities spoken of, each once: "choir", or with its days and time where these are said."""
    low = text[:_LONGEST].casefold()
    if not any(sign in low for sign in _SIGNS):
        return
    seen: set[str] = set()
    for found in _ANY.finditer(text[:_LONGEST]):
        label = _LABELS[int((found.lastgroup or "a0")[1:])]
        start, end = _sentence(text, found.start(), found.end())
        sentence = text[start:end]
        if label in seen or _NOT.search(sentence):
            continue
        seen.add(label)
        when = _when(sentence)
        yield Clue("routine", f"{label}, {when}" if when else label, Sure.LIKELY, "routine.said" if when else "routine")


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    before = max(text.rfind(mark, max(0, start - 200), start) for mark in ".!?\n")
    after = lazy(r"[!?\n]|\.(?!\d)").search(text, end, end + 200)
    return before + 1, after.start() if after else min(len(text), end + 200)


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
