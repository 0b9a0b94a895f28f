"""Where somebody is now, that a home stands empty, or where somebody is at a set time: the clause that says it.

Each sentence is read by the frames of `place_frames`; then what makes it a story, a wish, a song, the news or a turn of
phrase speaks against it. Hits of one sentence are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from detectors import not_here as against
from detectors import place_frames as f
from detectors.clean import FILLER, Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy

_I = re.IGNORECASE
_MOST = 400
"""Characters of a sentence that are read."""
_SENTENCE = lazy(r"(?:[.!?]{1,6}(?=\s|$|[\"')])|\n|\.{2,}|…| [-|] | // )")


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    reason: str
    sure: Sure


class LiveLocation:
    """Finds the clauses that say where somebody is, or that a home is empty."""

    id = "live_location"
    types = (Type.LIVE_LOCATION,)
    triggers = ("live_location.said",)
    examples = Examples(
        hits=(
            Example("sat on the beach at Tynemouth with chips", ("sat on the beach at Tynemouth with chips",)),
            Example("House is empty till Sunday!", ("House is empty till Sunday",)),
            Example("On the 17.42 to Skipton, no seats", ("On the 17.42 to Skipton, no seats",)),
            Example("We're in Whitby until Thursday.", ("We're in Whitby until Thursday",)),
            Example("just landed in Alicante", ("just landed in Alicante",)),
            Example("I run round the park every Tuesday at 6am", ("I run round the park every Tuesday at 6am",)),
        ),
        near_misses=(
            "on the sofa with a brew",
            "we went to Whitby last summer",
            "I wish I was in Whitby",
            "my heart is in Havana",
            "thinking of going to Spain one day",
            "I live in Leeds",
            "the nest is empty",
            "The band are at Wembley tonight, tickets £40",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterator[Hit]:
        """One hit for each sentence that says where somebody is; `spans` only tell that one may."""
        masked = text.masked
        passed_on = against.PASSED_ON.match(text.folded) is not None
        places = list(_sentences(masked))
        # what stands in no sentence needs no look in each; of a long one the end is cut off, maybe inside a word
        short = all(high - low <= _MOST for low, high in places)
        may = text.may("live_location.said") if short else None
        frames = f.FRAMES if may is None else [frame for n, frame in enumerate(f.FRAMES) if may >> n & 1]
        among = f.GATES.there(masked, None if may is None else {frame.gate for frame in frames}) if short else None
        for low, high in places if among != set() else ():
            found = _read(masked, low, high, among, frames)
            if found is None:
                continue
            sure = Sure.LOOK if passed_on or not any(c.islower() for c in masked[low:high]) else found.sure
            start, end = text.original(found.start, found.end)
            yield Hit(
                Type.LIVE_LOCATION, start, end, text.written[start:end], sure, f"{self.id}.{found.reason}",
                _whose(masked[found.start : found.end], hints),
            )  # fmt: skip


def _sentences(masked: str) -> Iterator[tuple[int, int]]:
    low = 0
    for mark in _SENTENCE.finditer(masked):
        if mark.start() > low:
            yield low, mark.end()
        low = mark.end()
    if low < len(masked):
        yield low, len(masked)


def _read(masked: str, low: int, high: int, among: Set[str] | None, frames: Sequence[f.Frame]) -> _Found | None:
    """The clause of one sentence, or None. among: the gates worth looking for, where that is known."""
    while low < high and masked[low] in " \t\r":
        low += 1
    sentence = masked[low : min(high, low + _MOST)]
    there = f.GATES.there(sentence, among)
    if not there:
        return None
    subjects = [m.start() for m in f.SUBJECT.finditer(sentence)]
    clauses = _clauses(sentence)
    best: _Found | None = None
    for frame in frames:
        if frame.gate not in there:
            continue
        for first, m in _matches(frame, sentence, subjects, clauses):
            if not _holds(sentence, first, m, frame):
                continue
            found = _Found(low + first, low + _clause_end(sentence, m), frame.reason, frame.sure)
            if best is None:
                best = found
            else:
                sure, reason = min((best.sure, best.reason), (found.sure, found.reason), key=lambda pair: pair[0].rank)
                best = _Found(min(best.start, found.start), max(best.end, found.end), reason, sure)
    return best


def _clauses(sentence: str) -> dict[int, int]:
    """Where a frame that begins a clause may match, and where that clause begins: whoever it is about comes before."""
    places: dict[int, int] = {}
    for start in f.START.finditer(sentence):
        begin = start.start()
        subject = f.SUBJECT.match(sentence, begin)
        for place in (begin, subject.end()) if subject else (begin,):
            places.setdefault(place, begin)
            for _ in range(4):
                adverb = f.ADVERB.match(sentence, place)
                if adverb is None:
                    break
                place = adverb.end()  # noqa: PLW2901
                places.setdefault(place, begin)
    return places


def _matches(
    frame: f.Frame, sentence: str, subjects: list[int], clauses: dict[int, int]
) -> Iterator[tuple[int, re.Match[str]]]:
    """Matches of a frame, each with the place where what it says begins."""
    if frame.where == "subject":
        for place in subjects:
            if m := frame.pattern.match(sentence, place):
                yield place, m
    elif frame.where == "start":
        for place, begin in clauses.items():
            if m := frame.pattern.match(sentence, place):
                yield begin, m
    else:
        for m in frame.pattern.finditer(sentence):
            lead = f.LEAD.search(sentence, max(0, m.start() - 60), m.start())
            yield lead.start() if lead else m.start(), m


def _holds(sentence: str, first: int, m: re.Match[str], frame: f.Frame) -> bool:
    """Whether nothing in the sentence makes a frame's match a story, a wish, the news or no place at all."""
    if against.FIGURE.search(sentence):
        return False
    public = against.PUBLIC.search(sentence) is not None
    around = sentence[max(0, first - 80) : m.end() + 60]
    if frame.reason == "empty":
        around = sentence[max(0, m.start() - 25) : m.end() + 8].replace("ack from", "")
    if against.PAST.search(around) or (public and frame.reason != "empty"):
        return False
    if re.match(r"[a-z]+ing(?![a-z])", sentence[first : m.end()], _I) and _AS_A_NOUN.match(sentence, m.end()):
        return False
    unreal = against.UNREAL.search(sentence[max(0, m.start() - 60) : m.end()])
    if unreal:
        return False
    if "?" in sentence[m.end() :] and against.ASKED.search(sentence[: m.start() + 12]):
        return False
    if _OF_THE_ROAD.search(sentence[max(0, first - 30) : first]):
        return False
    said = sentence[first : m.end() + 30] if frame.reason == "here" and f.SUBJECT.match(sentence, first) else ""
    if (_AN_ADDRESS.search(said) and not _FOR_NOW.search(said)) or _ADMITTED.search(m[0]):
        return False
    if frame.named and (not _somewhere(m) or _CLOCKED.match(sentence, m.end())):
        return False
    return FILLER not in m[0]


_OF_THE_ROAD = lazy(
    r"(?:road ?works?|accident|crash|collision|closures?|closed|diversions?|delays?|traffic|queues?|incident|cones"
    r"|lights"
    r"|pothole|works|cameras?|flood(?:ing|s|ed)?|snow|ice) \Z",
    _I,
)
"""News of a road, and nobody on it."""
_AN_ADDRESS = lazy(
    r"(?:[ ,]\d{1,4}[a-z]? |(?:[Ff]lat|[Ff]loor)[ ,][^.!?]{0,24}"
    r"|, )(?-i:[A-Z])[a-z']{1,20}(?: (?-i:[A-Z])[a-z']{1,20}){0,2} (?:street|st|road|rd"
    r"|lane|ln|avenue|ave|close|drive|terrace|grove|court|gardens|crescent|way|place|brae|row|hill|mews|walk|wynd"
    r"|park)(?![a-z])",
    _I,
)
_ADMITTED = lazy(r"got in(?:to)? (?-i:[A-Z]{2,5}|[Uu]ni|Oxford|Cambridge|Durham)(?![a-z])", _I)
""" "Got into LSE": a place at a university."""
_FOR_NOW = lazy(
    r"(?<![a-z])(?:(?:un)?till?|'?til|for (?:the|a|two|three|\d)|right now|rn|atm|tonight|today|this (?:week|weekend"
    r"|morning"
    r"|afternoon|evening)|sat|stood|stuck|waiting|parked|outside|queu\w+)(?![a-z])",
    _I,
)
"""Where somebody lives is an address; where somebody is for a while is a place."""
_CLOCKED = lazy(r" (?:time|hours)(?![a-z])", _I)
""" "On UK time": whose clock one goes by."""
_AS_A_NOUN = lazy(r" (?:is|has|was|makes|made|means|isn't|can|will|would|does|taught|gives|used)(?![a-z])", _I)
_LAST_PLACE = lazy(
    r"(?:in|at|on|into|to|from|outside|inside|near|by|round|around|along|through|@|down|up|reached"
    r"|left|towards|past|across|via|📍|for) (?=((?:the |a |my "
    r"|our )?[A-Za-z0-9'À-ɏ.:&-]{2,20}(?: [A-Za-z0-9'À-ɏ.:&-]{1,20}){0,3}))",
    _I,
)


def _somewhere(m: re.Match[str]) -> bool:
    """Whether one of the things in, at or on which somebody is can be a place."""
    places = [place[1] for place in _LAST_PLACE.finditer(m[0])]
    if not places:
        return True
    return any(not against.NO_PLACE.match(place) for place in places)


def _clause_end(sentence: str, m: re.Match[str]) -> int:
    stop = against.STOP.search(sentence, m.end())
    end = min(stop.start() if stop else len(sentence), m.end() + 70, len(sentence))
    while end > m.end() and sentence[end - 1] in " .!?,;:\n\"')-…|/":
        end -= 1
    if end == m.end() + 70:
        end = max(m.end(), sentence.rfind(" ", m.end(), end))
    return end


def _whose(clause: str, hints: Hints) -> Whose:
    """Whom the clause is about: whoever stands at its beginning."""
    other = against.OTHER.match(clause) is not None
    if hints.author == "other":
        return Whose.UNKNOWN if other else Whose.OTHER
    return Whose.OTHER if other else Whose.MINE
