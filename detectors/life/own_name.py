"""The writer's own name where they say it themself: "my name is", "Nurse Ada Bright if you please", "NEV BELL IS 50".

Given on purpose or in passing; likely. An account's name is no text and no matter of this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy
from detectors.life.sentences import a_person, known_given

_ONE = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:['’-][A-Z][a-zà-ÿ]+)?"
_NAME = rf"(?-i:(?P<name>{_ONE}(?: {_ONE}){{0,2}}))(?![A-Za-z])"
_FULL = rf"(?-i:(?P<name>{_ONE}(?: {_ONE}){{1,2}}))(?![A-Za-z])"
_LOUD = r"(?-i:(?P<name>[A-Z]{2,}(?:-[A-Z]{2,})?(?: [A-Z]{2,}(?:-[A-Z]{2,})?){1,2}))"
_FRAMES = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![a-z])(?:my (?:full |real |actual |maiden |proper |christian )?name(?:'s| is| was)|my name,|i'?m"
        rf" called|i am called|call me|known to my mother as|christened"
        rf"|signed,?|yours(?: sincerely| truly)?,|love(?:,| from) me,) (?:actually |really |still )?(?!the"
        rf" )[\"'“]?{_NAME}",
        rf"(?<![a-z])(?:staff nurse|nurse|sister|pc|sergeant|dr|doctor|professor|mrs|mr|ms|miss|captain|councillor"
        rf"|reverend) {_FULL}"
        r"(?= if you please|, if you|,? at your service|,? reporting for| to you(?![a-z])| has (?:a nice ring"
        r"|arrived)|,? that'?s me)",
        rf"(?<![a-z])(?:it'?s|this is) {_NAME}(?=,? here(?![a-z])|,? not [A-Z])",
        rf"(?:spells?|spelt|spelling|gets?|got|pronounces?|calls?) my (?:own )?name[^\n]{{0,120}}[.!?]"
        rf" {_NAME}(?=[.!]|$)",
        rf"(?<![A-Za-z]){_LOUD} (?:IS|TURNS) \d{{2}}(?![0-9])(?=[^\n]*(?:HONK|BALD|BIRTHDAY|TODAY|[Mm]y|I ))",
        rf"my name day[^\n]{{0,20}}[.!] {_NAME}",
        rf"(?<![A-Za-z]){_NAME} is my name(?![a-z])",
        rf"(?:^|[.!?\n] )(?:(?:cheers|thanks|ta|many thanks)[,.]|(?:regards|kind regards|best wishes|yours"
        rf"|signed)[,.]?)"
        rf" {_NAME} ?x*$",
        rf"(?<![a-z])(?:the name'?s|i (?:also )?answer to|i'?ll answer to|hi,? i'?m|hello,? i'?m|i'?m officially"
        rf"|known as|only my (?:mum|mam|mother|nan|dad) calls me|(?:mum|mam|mother|nan|they|he|she) still calls me"
        rf"|autocorrect(?:ed)? (?:me|my name) to \w+,? (?:i'?m|it'?s)) {_NAME}",
        rf"(?<![a-z])(?:call(?:ed|ing|s)? me|wrote|got) [\"'“]?[A-Z][a-z]+[\"'”]?[.,!;:]? (?:it'?s|i'?m|my name'?s"
        rf"|not) {_NAME}",
        rf"(?<![a-z])(?:dear|congratulations|well done|happy birthday|introducing|presenting|meet)[ ,:]+(?:mr |mrs "
        rf"|ms |miss |dr )?{_FULL}(?=[^\n]{{0,60}}(?:that'?s me|to me|is me|it'?s me|i passed|i did it|yours truly))",
    )
)
_DIGITS = lazy(r"\d[\d ()-]{7,}\d")
_RING = lazy(
    rf"(?<![a-z])(?:call|ring|text|phone|message|msg|contact|whatsapp)(?: or (?:text|call|ring|whatsapp))?"
    rf" {_NAME}(?: direct)?(?: on| at|:|,)? ?(?=\+?\(?\d[\d ()-]{{7,}}|oh )"
    rf"|\d[\d ()-]{{6,}}\d[,.]? (?:and |- )?ask for {_NAME.replace('<name>', '<after>')}",
    re.IGNORECASE,
)
"""A number and whom to ask for on it: of what one sells, seeks or has lost, it is oneself …"""
_NOT_SELF = lazy(
    r"(?<![a-z])(?:he|him|his|she|her|hers|them|their|friend|mate|pal|neighbour|brother|sister|son|daughter|cousin|uncle"
    r"|aunt(?:ie|y)?|husband|wife|hubby|dad|mum|mam|boss|for anyone else|anyone after|behalf|who(?:'s| is) doing"
    r"|plumber"
    r"|electrician|gutters?|vet|thank ?you|isn'?t me|not me|recommend\w*|brilliant|lovely (?:fella|man|lady))(?![a-z])",
    re.IGNORECASE,
)
"""… but for these words."""
_PHONE = r"\+?\(?\d[\d ()-]{7,}\d"
_ALONE = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"[.!?)] {_NAME}[.!]?(?: x+)?\s*$",
        rf"(?<![a-z])(?:love|luv|lots of love|cheers|regards),? {_NAME} x+\s*$",
        rf"(?:^|[.!?,] ){_NAME} (?:out|signing off)[.!]?(?: x+)?\s*$",
        rf"(?:^|[.!?] ){_NAME}(?:[- ][A-Z]-?[A-Z]?)? here(?=[.,!])",
        rf"(?:^|[.!?] )(?:hi(?:ya)?|hello|ay up|now then|good (?:morning|afternoon|evening))[,.!]* (?:it'?s"
        rf"|this is) {_NAME}",
        rf"(?<![a-z])(?:happy|merry) [a-z ]{{3,16}} (?:from|fae) {_NAME}",
        rf"(?<![a-z])tell (?:him|her|them|'?em|the \w+) {_NAME} (?:in \w+ )?sent you",
        rf"(?:^|[.!?,] ){_NAME},? (?={_PHONE})",
        rf"(?<!\d){_PHONE}[,.] {_NAME}(?=[,.]|$)",
        rf"(?<![a-z])i(?:'m| was) {_FULL} (?=as was|then|back then|in those days)",
        rf"(?:^|[.!?] ){_FULL},? (?=you(?:'re| are| eat| chose| need| have| absolute (?:mug|plank|clown))"
        rf"|how did you|\d\d today)",
        rf"(?<![a-z])it'?s {_NAME}(?=,? (?:not|missus|love|mate|pal)(?![a-z])|\. (?-i:[A-Z] [A-Z] [A-Z]))",
    )
)
"""Alone at the end, before or after a number, at the beginning to oneself."""
_TO_ANOTHER = lazy(
    r"(?<![a-z])(?:birthday|miss(?:ed|ing)? (?:you|u|him|her)|love (?:you|u)|congrat\w*|well done|r\.?i\.?p"
    r"|proud of|luck"
    r"|welcome|get well|thinking of|goodnight|sleep tight|written by|sung by|song|book|film|poem|quote|played by"
    r"|missus|wife|hubby|husband|our lass|my (?:\w+ )?(?:son|daughter|lad|girl|boy|brother|sister|mate))(?![a-z])",
    re.IGNORECASE,
)
_SIGNS = lazy(
    r"name|thanks|cheers|regards|wishes|answer|hi|hello|known|calls|autocorrect|wrote|got|dear|congrat|meet|called"
    r"|call me|if you please|here|this is|it'?s|signed|yours|IS \d|call|ring|text|phone|message|msg|whatsapp"
    r"|ask for|contact|christened|service|to you",
    re.IGNORECASE,
)


def own_name_clues(text: str) -> Iterator[Clue]:
    """The names, each once."""
    text = text[:1500]
    seen: set[str] = set()
    if not _TO_ANOTHER.search(text) and not (_DIGITS.search(text) and _NOT_SELF.search(text)):
        for frame in _ALONE:
            found = frame.search(text)
            if found and known_given(found["name"].split()[0]) and found["name"] not in seen:
                seen.add(found["name"])
                yield Clue("name", found["name"], Sure.LIKELY, "name.signed")
    if not _SIGNS.search(text):
        return
    if (ring := _RING.search(text)) and not _NOT_SELF.search(text):
        name = ring["name"] or ring["after"]
        if a_person(name.split()[0]):
            seen.add(name)
            yield Clue("name", name, Sure.LIKELY, "name.asked")
    for frame in _FRAMES:
        for found in frame.finditer(text):
            name = found["name"].title() if found["name"].isupper() else found["name"]
            if name not in seen and a_person(name.split()[0]) and not _another(text, found.start()):
                seen.add(name)
                yield Clue("name", name, Sure.LIKELY, "name.said")


def _another(text: str, start: int) -> bool:
    """ "My dog's name is", "she told me my name is": of somebody else."""
    return (
        re.search(
            r"(?<![a-z])(?:he|she|they|said|says|told|dog|cat|character|avatar|dreamt?)(?![a-z])[^.!?\n]{0,20}$",
            text[:start],
            re.I,
        )
        is not None
    )
