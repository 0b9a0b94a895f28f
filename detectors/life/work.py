"""Where the writer works, told in passing: "back behind the wheel for Stobart", "last shift at the Crown".

Likely where the words are of one's own work; nothing where they tell of applying, leaving long ago, or somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy
from detectors.life.sentences import known_given
from detectors.life.town_names import TOWNS

_I = re.IGNORECASE
_CAP = r"(?:(?:St|Mt|Dr)\.? [A-Z][A-Za-z'’]+|[A-Z][A-Za-z0-9'’&+-]*)"
_NAME = (
    rf"(?-i:(?P<name>{_CAP}(?:(?: (?:and|&|of|the|for|in|on))? {_CAP}){{0,5}}(?: (?:fish market|primary school"
    rf"|primary|school|hospital|market|depot|farm|factory|brewery|bakery|salon|surgery|hotel|garage|library|college"
    rf"|nursery|care home))?))"
)
_MONTHS = "January February March April May June July August September October November December"
_FRAMES = (
    rf"(?:shifts?|nights|lates|earlies|overtime|work(?:ing|ed)?|job|days?|stint) (?:today |tonight |tomorrow |again"
    rf" )?(?:at|for|with) (?:the )?{_NAME}",
    rf"(?:(?:years?|yrs|months?|weeks?|day one|first (?:day|week)|last (?:day|week|shift)|first shift|anniversary)"
    rf" (?:\w+ ){{0,2}}(?:at|with|for) (?:the )?{_NAME})",
    rf"(?:start(?:ed|ing|s)?|back(?: on| in)?|clock(?:ed|ing) (?:in|on|off)|on call|on shift|on duty) (?:work "
    rf"|again |today |monday )?(?:at|for|with) (?:the )?{_NAME}",
    rf"(?:behind the wheel|driving|drive|drove|delivering|teach(?:ing)?|nurs(?:e|ing)|cook(?:ing)?|cleaning"
    rf"|guarding|serving) (?:for|at) (?:the )?{_NAME}",
    rf"(?:living the dream|another day|grafting|slaving(?: away)?|the joys of working|my desk|my team|promoted|made"
    rf" permanent|got the job|been) (?:at|with) (?:the )?{_NAME}",
    rf"(?:i|we) (?:\w+ )?(?:work|works|worked|working|wrk) (?:\w+ ){{0,3}}?(?:at|for|in) (?:the )?{_NAME}",
    rf"with (?:the|my) {_NAME} (?:gang|lot|crew|team|girls|lads|crowd|massive)",
    rf"(?:the|my) {_NAME} (?:gang|crew|team|colleagues|lot) (?:got|gave|took|bought|have|made|sent)",
    rf"(?-i:{_NAME}) owes? (?:me|us) (?:a |an |another )",
    rf"(?:walked out of|came out of|left|finished at|home from) {_NAME} (?:after|at the end of) (?:a|an|my) (?:\d+"
    rf"|[a-z]+)[ -](?:hours?|hour shift|hr|shift)",
    rf"(?:well done|thank you|thanks|proud of|love|cheers)(?: to)? (?:everyone|everybody|all|all my colleagues|the"
    rf" team|the staff|the girls|the ward) (?:at|on) (?:the )?{_NAME}",
    rf"(?-i:{_NAME}) (?:thank you|thanks) (?:for|fur) the",
)
_FITTED = lazy(
    rf"(?<![A-Za-z])(?-i:{_NAME}) (?:canteen|rota|uniform|management|warehouse|staff ?room|payroll|christmas do"
    rf"|christmas party|work do|night out|staff|colleagues|depot|overtime)(?![a-z])"
    rf"|(?<![a-z])(?:we|us lot|us girls|the lads|the girls|everyone|all of us|team) (?:here )?at (?:the"
    rf" )?{_NAME.replace('<name>', '<name2>')}",
    _I,
)
_ALL = tuple(lazy(rf"(?<![A-Za-z])(?:{frame})", _I) for frame in _FRAMES)
_WEAK = lazy(rf"(?:^|[.!?] )(?-i:{_NAME}) (?:again|line \d|tomorrow|today)(?=[ ,.])", _I)
_OTHERS = lazy(
    r"(?<![a-z])(?:he|she|they|his|her|their|son|daughter|lad|lass|boy|girl|eldest|youngest|kid|husband|wife|brother|sister|mum|mam|dad|mate|friend"
    r"|cousin|boyfriend|girlfriend|our (?-i:[A-Z])[a-z]+)"
    r"(?:'s|'ll)?(?![a-z])[^.!?\n]{0,50}$",
    _I,
)
_PAST = lazy(
    r"(?<![a-z])(?:used to|retired|ago|interview|applied|applying|back when|in my day|i was on that|voluntee?r\w*"
    r"|apply|would love|hearing|appointment|visit\w*)(?![a-z])",
    _I,
)
_FOR_SOMEBODY = lazy(r" for (?:my|our|the (?:kids?|boys?|girls?|bairns?|little))(?![a-z])", _I)
_NOT = frozenset(
    f"{_MONTHS} Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Xmas Boxing New I I'm Me"
    f" My The A It"
    " Uni University School Home Mum Mam Dad Nan Gran Facebook Twitter Zoom Teams Netflix Spanish French Aldi's"
    " England God Covid"
    " Insta Lockdown Eurovision Wembley Wimbledon Glastonbury UK USA TV BBC Slimming Weight Parkrun Brownies Cubs"
    " Scouts Guides Rainbows"
    " Badminton Bingo Choir Gym Swimming Yoga Zumba Football Rugby Snow Rain Parkrun Lockdown Furlough".split()
)
_NOT_LAST = lazy(r" (?:Road|Street|Lane|Avenue|Station|Airport|Services|Park|Beach|Park Run|Parkrun)$")


def work_clues(text: str) -> Iterator[Clue]:
    """Employers and places of work, each once."""
    text = text[:1500]
    seen: set[str] = set()
    told = (*_ALL, _FITTED)
    for patterns, sure in ((told, Sure.LIKELY), ((_WEAK,), Sure.LOOK)):
        for pattern in patterns:
            for found in pattern.finditer(text):
                name = (found["name"] or found.groupdict().get("name2") or "").strip(" ,.")
                if not name or name in TOWNS or known_given(name) or (name.isupper() and len(name) < 4):
                    continue
                start = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
                sentence = text[start : found.end() + 40]
                if (
                    name in seen
                    or name.split()[0] in _NOT
                    or name.split()[0].split("'")[0] in _NOT
                    or _NOT_LAST.search(name)
                ):
                    continue
                if (
                    len(name) < 3
                    or _FOR_SOMEBODY.match(text[found.end() :])
                    or _OTHERS.search(text[start : found.start()])
                    or _PAST.search(sentence)
                ):
                    continue
                seen.add(name)
                yield Clue("work", name, sure, "work.told")
