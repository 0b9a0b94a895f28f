"""Names of animals that somebody owns, in every place where the post says them.

A name alone is no evidence; it needs a frame that gives it to an animal: "my dog X", "a cat called X", "X the rabbit",
"walkies with X", "vet bill for X", "first pet: X". Weak frames count only in a post that shows an animal. A name once
established is marked wherever the post says it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from detectors import animals as a
from detectors import pet_cues as c
from detectors import pet_frames as f
from detectors import pet_signs as s
from detectors import pet_words as w
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy

_I = re.IGNORECASE
_CONTRACTED = frozenset(
    [
        "it's",
        "that's",
        "he's",
        "she's",
        "there's",
        "here's",
        "what's",
        "who's",
        "let's",
        "where's",
        "how's",
        "its",
        "else's",
        "elses",
    ]
)
_ROLE = lazy(rf",?[ ](?:my|our|the|his|her|an?)[ ](?!{f.ADJ}{f.KIND})[a-z]", _I)
_COMPANY = frozenset(["me", "mum", "dad", "mam", "mom", "us", "him", "her", "you", "nan", "the"])
_STOP = lazy(r"[.!?\n]{1,4}(?:[ ]|$)")
_PEOPLE = lazy(
    r"(?:vets?|owner|mum|mom|dad|friend|mate|trainer|groomer|breeder|walker|sitter|nurse|man|woman|lady|son|daughter"
    r"|girl|boy)"
    r"(?![A-Za-z])",
    _I,
)
_THANKED = lazy(
    r"(?:thanks|thanks to|thank you|ask for|speak to|spoke to|shout ?out to|called|nurse|lady|by|meet|met)[ ]$", _I
)
_TOLD = lazy(r"(?:told|tell|asked|ask|showed|show|gave|give|bought|buy|got|sent|send|let)[ ](?:[A-Z]\w*[ ])?$", _I)
_TITLES = frozenset({"little", "big", "old", "miss"})
_LATER = lazy(
    rf"(?:(?:s?he'?s|that'?s|thats)[ ](?P<owner>my|our|the|a)|(?:s?he|that)[ ]is[ ](?:my|our|the|an?))"
    rf"[ ]{f.ADJ}{f.KIND}",
    _I,
)
_BEFORE_LATER = lazy(
    rf"(?<![A-Za-z0-9'])(?:(?P<cap>{f.FULL})|(?:with|and|n|&|from|for|to|,)[ ](?P<low>(?-i:{f.LOW}))){f.END}", _I
)
_BODY = lazy(
    r"(?<![A-Za-z0-9'])(?P<names>[A-Z][a-z]{2,12})s (?:tail|paws?|fur|whiskers|collar|claws|kennel|hutch)(?![A-Za-z])"
)
_RENAMED = rf"[ ](?:is|was|has been)[ ](?:now|renamed)[ ](?P<new>{f.CAP}){f.END}"
_PLACE = lazy(
    r"(?:[ ](?:area|road|rd|street|st|lane|park|avenue|close|drive|school|club|show|awards?|hospital|church|factory"
    r"|trust|centre"
    r"|rescue|town|city|station|festival|day|week|weekend|food|insurance)(?![A-Za-z]))",
    _I,
)
_SOMEBODYS = lazy(
    rf"(?:next[ ]?door'?s?|(?:neighbou?r|mate|friend|nan|gran|mum|dad|sister|brother|boss|daughter|auntie)'?s'?|whose"
    rf"|someone's"
    rf"|somebody's|(?-i:[A-Z][a-z]+'s))[ ]{f.ADJ}{f.KIND}|(?:dog|cat|pet|house)[ -]?(?:sitting|minding|sits? for)",
    _I,
)
_ALIAS = lazy(
    rf"[ ]?[(,][ ]?(?:(?:aka|or|alias)[ ](?P<aka>{f.NAME}){f.END}|(?P<alias>{f.NAME}){f.END}[ ](?:to|for)[ ](?:(?:his"
    rf"|her|its|their)[ ](?:mates|friends|pals|family|fans)|short|us))",
    _I,
)
_SPLIT = lazy(r"[ ]?,[ ]?|[ ]?[&+/][ ]?|[ ](?:and|n|'n'|then)[ ](?:(?:my|our|the)[ ])?", _I)
_OTHERS = lazy(
    r"his|her|their|your|ur|.*'s?|.*s'|next ?door.*|mums|dads|nans|grans|neighbou?r.*|sisters|brothers|mates"
    r"|daughters|sons",
    _I,
)
_AFTER_LOW = lazy(
    r"(?:'s)?[ ]{0,2}(?:$|[.,!?;:)\n\"😀-🙏🌀-🗿❤💔🥰🤣🦴]"
    r"|(?:is|was|has|had|and|n|who|just|keeps?|loves?|hates?|ate|got|went|needs?|wants?|did|does|again|the|a|to|on|at"
    r"|in"
    r"|will|would|won't|can|can't|always|never|thinks|looks|died|escaped|passed|turned|turns|sat|sleeps|snores|barks"
    r"|for"
    r"|barked|chewed|when|if|but|decided|stole|came|gets|today|tonight|from|x+|lol|plus|with|every|isn't|isnt|wasn't"
    r"|that"
    r"|he|she|as|not|out|off|enjoying|having|chilling|waiting)(?![A-Za-z]))"
)


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    reason: str
    sure: Sure
    whose: Whose | None


class Pets:
    """Finds the names of owned animals."""

    id = "pets"
    types = (Type.PET_NAME,)
    triggers = ("pets.animal",)
    examples = Examples(
        hits=(
            Example("my dog Bramble has eaten the remote. Bramble!!", ("Bramble", "Bramble")),
            Example("our two whippets, Pickle & Onion, send their love", ("Pickle", "Onion")),
            Example("walkies with pesto 🐶", ("pesto",)),
            Example("First pet was a goldfish called Finley", ("Finley",)),
            Example("Mum's budgie Sherbet is loud", ("Sherbet",)),
        ),
        near_misses=(
            "my dog ate the remote again",
            "the cat's out of the bag, Monday we open",
            "my car is called Betsy",
            "Shaun the Sheep is on telly",
            "Jo, my dog walker, is a star",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterator[Hit]:
        """Names of pets; `spans` only tell that there may be an animal."""
        masked = text.masked
        shown = a.SHOWN.search(text.folded) is not None
        animal = shown or a.EVIDENCE.search(text.folded) is not None
        if not animal and not c.ABOUT.search(s.lowered(text.folded)):
            return
        shouting = not any(c.islower() for c in masked)
        best: dict[tuple[int, int], _Found] = {}
        small = s.lowered(masked)
        there = {word for word in f.WORDS if word in small}
        for frame in f.FRAMES if animal else ():
            if (frame.words and there.isdisjoint(frame.words)) or (frame.rest and not frame.rest.search(masked)):
                continue
            for m in frame.pattern.finditer(masked):
                if (
                    frame.needs
                    and not shown
                    and (frame.seen or not a.EVIDENCE.search(_sentence(masked, m.start("names"), frame.tight)))
                ):
                    continue
                for found in _read(masked, small, m, frame, shouting):
                    place = (found.start, found.end)
                    if place not in best or found.sure.rank < best[place].sure.rank:
                        best[place] = found
        for found in _further(masked):
            best.setdefault((found.start, found.end), found)
        for found in () if shouting else _by_signs(masked, small, shown, best):
            best.setdefault((found.start, found.end), found)
        for found in _again(masked, list(best.values())):
            best.setdefault((found.start, found.end), found)
        for found in best.values():
            start, end = text.original(found.start, found.end)
            yield Hit(
                Type.PET_NAME,
                start,
                end,
                text.written[start:end],
                found.sure,
                f"{self.id}.{found.reason}",
                _owner(text, found, hints),
            )


def _odd_kind(masked: str, at: int) -> bool:
    """Whether the word before the animal makes it something else ("high horse")."""
    before = re.search(r"([A-Za-z]+)[ -]$", masked[max(0, at - 16) : at])
    return before is not None and before[1].lower() in a.NOT_BEFORE


def _sentence(masked: str, at: int, alone: bool) -> str:
    """The sentence around a place, alone or with its neighbours: an animal further away is another matter."""
    low = max(0, at - 200)
    ends = [m.end() for m in _STOP.finditer(masked, low, at)]
    nexts = [m.start() for m in _STOP.finditer(masked, at, at + 200)]
    before, after = (1, 1) if alone else (2, 2)
    return masked[ends[-before] if len(ends) >= before else low : nexts[after - 1] if len(nexts) >= after else at + 200]


def _read(masked: str, small: str, m: re.Match[str], frame: f.Frame, shouting: bool) -> Iterator[_Found]:
    """The names of one match that can be names, and their aliases."""
    groups = m.groupdict()
    kind, owner = groups.get("kind") or "", (groups.get("owner") or "").lower()
    if _means_another(masked, m, frame, kind, owner):
        return
    around = masked[max(0, m.start() - 60) : m.end() + 60]
    character = (
        a.NOT_A_PET.here(around)
        or w.PUBLIC.search(around.lower()) is not None
        or (frame.needs and a.A_MACHINE.here(around))
    )
    sure = Sure.LOOK if character else frame.sure
    held = _holder(owner)
    before = ""
    at = m.start("names")
    capital = masked[at].isupper()
    for piece in _SPLIT.split(m["names"]):
        start = masked.index(piece, at)
        mark, at = masked[at:start], start + len(piece)
        start, name = _trimmed(start, piece)
        if name.lower() in _COMPANY:
            continue
        # "called Milo, lived six years": after a comma only what is written like the first can be another name.
        if before and (not name[:1].isupper() if capital else "," in mark):
            return
        if _PLACE.match(masked, start + len(name)) or _PLACE.search(f" {name}"):
            return
        if not _a_name(masked, start, name, frame, shouting):
            return
        if name.lower() in a.WELL_KNOWN and not owner and frame.reason not in ("called", "first_pet", "vet"):
            return
        if frame.needs and frame.reason != "called" and s.of_a_person(masked, small, start, start + len(name)):
            continue
        before = name
        yield _Found(start, start + len(name), frame.reason, sure, held)
        for alias in _aliases(masked, start, name):
            yield _Found(*alias, "alias", sure, held)


def _means_another(masked: str, m: re.Match[str], frame: f.Frame, kind: str, owner: str) -> bool:
    """Whether the frame fits but speaks of a famous animal, a person, an insult or a turn of phrase."""
    if a.FAMOUS.search(masked, max(0, m.start() - 4), min(len(masked), m.end() + 12)):
        return True
    if owner in _CONTRACTED or (kind and _odd_kind(masked, m.start("kind"))):
        return True
    if frame.reason == "appositive" and owner not in ("my", "our") and a.ALSO_AN_INSULT.fullmatch(kind):
        return True
    if frame.reason == "called" and kind and _PEOPLE.search(masked, m.end("kind"), m.start("names")):
        return True
    if (
        frame.reason == "appositive"
        and m["names"][0].isupper()
        and re.search(
            r"(?:[ ](?:and|then|n)|,)[ ](?!(?:the"
            r"|my|our)\b)[a-z]",
            m["names"],
        )
    ):
        return True
    if (
        kind
        and kind[0].isupper()
        and not owner
        and re.search(r"[A-Z][a-z]+[ ]$", masked[max(0, m.start("kind") - 20) : m.start("kind")])
    ):
        return True
    if frame.reason == "vet" and re.match(r"(?:Dr|Doctor|Prof|Mrs?|Ms|Nurse)\b", m["names"]):
        return True
    before = masked[max(0, m.start("names") - 24) : m.start("names")]
    if frame.reason == "vet" and _THANKED.search(before):
        return True
    if (
        frame.reason == "appositive"
        and owner not in ("my", "our")
        and _TOLD.search(f"{before}{m['names'].split(' ')[0]} ")
    ):
        return True
    return frame.reason == "introduced" and _ROLE.match(masked, m.end("names")) is not None


def _holder(owner: str) -> Whose | None:
    """Whose an owner in the grammar makes it; the children's is the household's."""
    if not owner:
        return None
    others = _OTHERS.fullmatch(owner) or " " in owner.removeprefix("the ")
    return Whose.OTHER if others and not re.search(r"\bkids?\b", owner) else Whose.MINE


def _aliases(masked: str, start: int, name: str) -> Iterator[tuple[int, int]]:
    """Other names that the post gives the same animal."""
    if alias := _ALIAS.match(masked, start + len(name)):
        key = "aka" if alias["aka"] else "alias"
        if alias[key].lower() not in a.NOT_NAMES:
            yield alias.span(key)
    new = re.search(rf"(?<![A-Za-z0-9]){re.escape(name)}{_RENAMED}", masked)
    if new and new["new"].lower() not in a.NOT_NAMES:
        yield new.span("new")


def _further(masked: str) -> Iterator[_Found]:
    """Names that the post says are an animal's only afterwards: "with pepper … (she's the pug)"; "Ziggys tail"."""
    for m in _LATER.finditer(masked):
        if a.ALSO_AN_INSULT.fullmatch(m["kind"]) and (m["owner"] or "my").lower() not in ("my", "our"):
            continue
        earlier = _BEFORE_LATER.finditer(masked, max(0, m.start() - 90), m.start())
        for n in reversed(list(earlier)):
            key = "cap" if n["cap"] else "low"
            start, name = _trimmed(n.start(key), n[key])
            if name.lower() in a.NOT_NAMES or (key == "low" and not _AFTER_LOW.match(masked, n.end(key))):
                continue
            yield _Found(start, start + len(name), "later", Sure.LIKELY, None)
            break
    for m in _BODY.finditer(masked):
        plain = m["names"].lower()
        if not a.NOT_NAMES & {plain, plain + "s"} and not re.fullmatch(a.ANIMAL, plain, _I):
            yield _Found(*m.span("names"), "body", Sure.LIKELY, None)


def _by_signs(masked: str, small: str, shown: bool, best: Iterable[tuple[int, int]]) -> Iterator[_Found]:
    """Names that no frame gives to an animal, but what stands around them does."""
    taken = sorted(best)
    known = {masked[start:end] for start, end in taken}

    def name_in(start: int, written: str) -> str | None:
        _, name = _trimmed(start, written)
        first = name.split(" ", maxsplit=1)[0].lower()
        plain = name.lower()
        if not name or name.isupper() or {plain, first} & w.NO_NAMES or first in a.NOT_NAMES - _TITLES:
            return None
        if re.fullmatch(a.ANIMAL, plain, _I) or plain in a.WELL_KNOWN or plain in a.NOT_NAMES or plain in _COMPANY:
            return None
        return name

    for one in s.weighed(masked, small, shown, name_in, known):
        if _of_fame(masked, one.places[0]):
            continue
        if any(start < one.places[0][1] and one.places[0][0] < end for start, end in taken):
            continue
        sure = Sure.LIKELY if one.points >= s.CLAIM else Sure.LOOK
        for place in one.places:
            yield _Found(*place, one.reason, sure, None)


def _of_fame(masked: str, place: tuple[int, int]) -> bool:
    """Whether it is one of the animals that everybody knows: "Gromit" where "Wallace and Gromit" is written."""
    return any(
        known.start() <= place[0] < known.end()
        for known in a.FAMOUS.finditer(masked, max(0, place[0] - 40), min(len(masked), place[1] + 40))
    )


def _trimmed(start: int, piece: str) -> tuple[int, str]:
    """Start and name without words around it that are none: "Rufus Happy" stays; "Poor Rufus", "Rufus ATE" do not."""
    parts = piece.split(" ")
    while len(parts) > 1 and (parts[-1].lower() in a.NOT_NAMES or (parts[-1].isupper() and not parts[0].isupper())):
        parts.pop()
    while len(parts) > 1 and parts[0].lower() in a.NOT_NAMES - _TITLES:
        start += len(parts.pop(0)) + 1
    return start, " ".join(parts)


def _a_name(masked: str, start: int, name: str, frame: f.Frame, shouting: bool) -> bool:
    """Whether a word in a name's place is one."""
    if name.lower() in a.HAS_OTHER_SENSE:
        return name[0].isupper() and not shouting and frame.sure is Sure.SURE
    if not name or name.lower() in a.NOT_NAMES or name.split(" ", maxsplit=1)[0].lower() in a.NOT_NAMES - _TITLES:
        return False
    if re.fullmatch(rf"(?:{a.ANIMAL}|[ie]'?[md]|(?:boy|girl|baby)s?)", name, _I):
        return False
    if name[0].isupper() and not shouting:
        return not (name.isupper() and len(name) > 3 and frame.reason in ("appositive", "picture", "with"))
    if not frame.low:
        return False
    # In small letters a verb is likelier than a name that looks like one: "my cat agrees".
    if frame.reason != "called" and re.search(r"(?:ing|ed|ly|[^uioas]s)$", name):
        return False
    return frame.reason in ("called", "first_pet") or bool(_AFTER_LOW.match(masked, start + len(name)))


def _again(masked: str, found: list[_Found]) -> Iterator[_Found]:
    """Further mentions: as written or in capitals; in small letters only where the first was in small letters."""
    for name, one in {masked[one.start : one.end]: one for one in reversed(found)}.items():
        if len(name) < 3:
            continue
        ways = "|".join(sorted({re.escape(name), re.escape(name.upper()), re.escape(name[0].upper() + name[1:])}))
        for m in re.finditer(rf"(?<![A-Za-z0-9À-ɏ'])(?:{ways})(?![A-Za-z0-9À-ɏ])", masked):
            if not any(other.start < m.end() and m.start() < other.end for other in found):
                yield _Found(m.start(), m.end(), "again", one.sure, one.whose)


def _owner(text: Text, found: _Found, hints: Hints) -> Whose:
    """The owner in the grammar decides, then somebody else's animal nearby; else it is the writer's.

    The usual cues do not fit: "he" and "her" are the animal.
    """
    near = text.folded[max(0, found.start - 60) : found.end + 60]
    owner = found.whose or (Whose.OTHER if _SOMEBODYS.search(near) else Whose.MINE)
    if hints.author != "other":
        return owner
    return Whose.OTHER if owner is Whose.MINE else Whose.UNKNOWN
