"""Names of pets, relatives and workplaces that no frame of words tells: a small model of sequences (CRF) marks them.

It learnt from posts that we wrote ourselves (`packaging/training/`), by `packaging/train_names.py`, and speaks beside
the detectors that go by rule. python-crfsuite, which reads the model, comes with usaddress.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import pycrfsuite

from detectors import animals, not_family, pet_cues, pet_words
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy
from detectors.learnt.first_look import FirstLook
from detectors.learnt.name_features import at_length, features, places
from detectors.learnt.name_looks import look, name_kinds
from detectors.learnt.remarks import LEAST
from detectors.learnt.tagged import tagged
from detectors.learnt.words import kinds_of, tokens, words_of
from detectors.names import FIRST

MODEL = Path(__file__).with_name("names.crf")
SETTINGS = Path(__file__).with_name("names.json")
_MOST = 400
"""Words of a line that are looked at, at once: what follows is looked at in its turn."""
_LINE = lazy(r"[^\n]+")
_REASONS = {Type.PET_NAME: "pet_name", Type.PERSON_RELATION: "person_relation", Type.WORKPLACE: "workplace"}

_PASSED_ON = lazy(r"RT[ :]")
"""Begins what others wrote and the writer only passed on: its animals, relatives and work are not the writer's."""
_ANIMALS_DO = frozenset({"ANIMAL", "PETTHING", "CREATURE", "ANIMALTHING", "ANIMALDOES"})
_USUAL = frozenset({"r1", "r2", "r3"})
_PETNAME = frozenset({"PETNAME^", "PETNAME_"})
_NO_NAMES = animals.NOT_NAMES | pet_words.NO_NAMES
_WITHOUT_ANIMAL = 0.9
"""The chance from which on a pet's name is told where no animal stands, only what animals do or have."""

_PLACE = lazy(
    r" (?:Road|Street|Lane|Park|Avenue|Close|Drive|School|Club|Hospital|Church|Factory|Centre|Station|Festival"
    r"|Town|City)$"
)
_ANIMAL = lazy(animals.ANIMAL, re.IGNORECASE)
_ANIMAL_NEXT = lazy(rf" (?:{animals.ANIMAL}|insurance|rescue(?: centre)?s?(?![a-z]))", re.IGNORECASE)
_GAME = lazy(
    r"(?<![a-z])(?:[Tt]he (?:Canes|Cats|Hawks|Tigers|Bears|Wolves|Rams|Bulls|Huskies|Cardinals|Eagles|Lions|Panthers)"
    r"|touchdown|quarterback|dunks?|innings?|playoffs?|free throws?)(?![a-z])"
)
"""Teams that are called after animals, and their games."""
_WALKED = lazy(r" (?:out )?(?:for|on) (?:his|her|their|its|a|another) (?:[a-z]+ )?(?:walk|walkies|run|wee)(?![a-z])")
_ON_DUTY = lazy(
    r"(?:'s| is|'ll be| was) (?:on |doing )?(?:the )?(?:cat|dog|pet|puppy|rabbit)[ -](?:duty|sitting|feeding)"
)
"""Whoever looks after an animal is none."""
_WAY = lazy(r" (?:Road|Street|Lane|Avenue|Close|Drive|Way|Path|Festival|Terminal)$")
_BOOKED = lazy(r"(?i:'s)? (?i:numbers?|nos?|app|reserves|athletic)(?![A-Za-z])")
"""Right after the name of an organisation: what it keeps of somebody, or the team that bears its name."""
_AT = lazy(r"(?:^|[^a-z])(?:at|@|for|from|in|with|by|left|leaving|join(?:ed|ing)) $", re.IGNORECASE)
_BOUGHT = frozenset({"COMPANYVERB"})
_WHERE_BOUGHT = 0.985
"""The chance from which on the name of a workplace is told where somebody buys."""
_FULL_NAME = 0.95
"""The chance from which on an animal's name of two words is told."""
_RELATED = frozenset({"KIN", "MOREKIN", "WEDDED"})
_KIN_TALK = frozenset({"FAMILYDAY"})
_WITHOUT_KIN = 0.9
"""The chance from which on a relative's name is told where no relative stands, only what families do."""
_NEE = frozenset({"nee", "née", "maiden"})
_SELF = lazy(r"(?:^|[^a-z])(?:my name(?:'s| is)|i'm|i am|inner) $", re.IGNORECASE)
_BEGINS = lazy(r"(?:^|[.!?…:\n]['\"”)]* )$")
_GOES_ON = lazy(r" (?-i:[A-Z][a-z]{3,})(?:[^A-Za-z]|$)")
_NAME = lazy(r"[^\W\d_](?:[^\W_]|[ .&'’/-]){1,48}")
_SOMEBODYS = lazy(
    r"(?<![a-z])(?:your|his|her|their|ur|(?:friend|mate|neighbour|boss|colleague)'?s|next door'?s)(?: [a-z]+){0,2} $",
    re.IGNORECASE,
)


class LearntNames:
    """The model's own findings: `likely`, never sure."""

    id = "names"
    types = (Type.PET_NAME, Type.PERSON_RELATION, Type.WORKPLACE)
    triggers = ("remarks.long",)
    examples = Examples(
        hits=(
            Example("took Biscuit for his walk and he rolled in something dead again", ("Biscuit",)),
            Example("first shift at Harrow Lane Nursery tomorrow, wish me luck", ("Harrow Lane Nursery",)),
        ),
        near_misses=(
            "went to Harrow Lane Garden Centre for compost and came home with a gnome",
            "Pikachu is the best Pokemon and I will not be told otherwise",
            "my mate Steve has bought a boat",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Names by the words around them; `spans` only tell that there is enough text for one."""
        if len(text.folded) < LEAST:
            return
        if _PASSED_ON.match(text.masked):
            return
        first_look, likely = _settings()
        one = "\n" not in text.masked
        found: dict[Span, Type] = {}
        for line in _LINE.finditer(text.masked):
            if not first_look.promising(words_of(text) if one else tokens(line[0])):
                continue
            where = places(text.masked, Span(*line.span()))
            for low in range(0, len(where), _MOST):
                some = where[low : low + _MOST]
                told = features(text.masked, some)
                if not any(map(at_length, told)):
                    continue
                for kind, place, chance in tagged(_tagger(), pycrfsuite.ItemSequence(told), text.masked, some):
                    type_ = Type(kind)
                    if (
                        chance >= likely[type_]
                        and _NAME.fullmatch(text.masked, *place)
                        and not _everybodys(type_, text.masked, place)
                        and _BORNE_OUT[type_](text, place, chance)
                    ):
                        found[place] = type_
        for place, type_ in {**_again(text.masked, found), **found}.items():
            start, end = text.original(*place)
            reason = f"{self.id}.{_REASONS[type_]}"
            whose = _whose(text.masked, place, hints)
            yield Hit(type_, start, end, text.written[start:end], Sure.LIKELY, reason, whose)


def _everybodys(type_: Type, text: str, place: Span) -> bool:
    """Whether it is known to everybody ("Aunt Bessie"), half a name ("Tyson" Fury), a place, or without any animal."""
    low, high = max(0, place.start - 12), min(len(text), place.end + 20)
    if not_family.FAMOUS.search(text, low, high) or animals.FAMOUS.search(text, low, high):
        return True
    if type_ is Type.WORKPLACE:
        return False
    if type_ is Type.PET_NAME and _ON_DUTY.match(text, place.end):
        return True
    if type_ is Type.PERSON_RELATION and not_family.MADE_UP.before(text, place.start, 30) is not None:
        return True
    name = text[place.start : place.end]
    if _PLACE.search(name):
        return True
    return name.istitle() and _GOES_ON.match(text, place.end) is not None


def _a_pets(text: Text, place: Span, chance: float) -> bool:
    """Whether it can be an animal's name: no kind of animal, no place, and there is an animal, or what animals do."""
    masked = text.masked
    name = masked[place.start : place.end]
    first = look(name.split(" ", maxsplit=1)[0])
    given = "given" in first.told
    if _PETNAME.isdisjoint(first.kinds) and (
        first.bare in _NO_NAMES
        or not _RELATED.isdisjoint(first.kinds)
        or ("town" in first.told and not given)
        or (not given and first.name[:2] in _USUAL and _BEGINS.search(masked, 0, place.start))
    ):
        return False  # "Selling two axolotls": a word with a capital because it comes first
    if " " in name and chance < _FULL_NAME:
        return False  # a boxer's, a singer's
    if _GAME.search(masked):
        return False
    if _ANIMAL_NEXT.match(masked, place.end):
        return False  # "Boxer pup", "Pet insurance"
    if _ANIMAL.fullmatch(name) or name.lower() in animals.WELL_KNOWN:
        return False
    if (
        animals.SHOWN.search(masked)
        or animals.EVIDENCE.search(masked)
        or pet_cues.ABOUT.search(masked.lower())
        or _WALKED.match(masked, place.end)
    ):
        return True
    own = name_kinds()
    return chance >= _WITHOUT_ANIMAL and any(not _ANIMALS_DO.isdisjoint(own.get(word, ())) for word in words_of(text))


def _a_relatives(text: Text, place: Span, chance: float) -> bool:
    """Whether a relative stands in the text (or, for a great chance, what families do), and it is not the writer's."""
    if _SELF.search(text.masked, max(0, place.start - 14), place.start):
        return False
    if not _NEE.isdisjoint(words := words_of(text)):
        return True
    kinds = {kind for word in words for table in (name_kinds(), kinds_of()) for kind in table.get(word, ())}
    return not _RELATED.isdisjoint(kinds) or (chance >= _WITHOUT_KIN and not _KIN_TALK.isdisjoint(kinds))


def _a_workplace(text: Text, place: Span, chance: float) -> bool:
    """Whether it can be an organisation's name: no way, nobody's full name, no number of it, no everyday word."""
    masked = text.masked
    name = masked[place.start : place.end]
    if _WAY.search(name) or _BOOKED.match(masked, place.end):
        return False
    if chance < _WHERE_BOUGHT and any(not _BOUGHT.isdisjoint(kinds_of().get(word, ())) for word in words_of(text)):
        return False
    parts = [look(part) for part in name.split(" ")]
    if len(parts) == 1:
        return bool(parts[0].name) or "rk=-" in parts[0].told or _AT.search(masked, 0, place.start) is not None
    a_person = len(parts) == 2 and parts[0].bare in FIRST and not {"W", "O"} & set(parts[1].name)
    return not a_person or name.endswith("'s")


_BORNE_OUT = {Type.PET_NAME: _a_pets, Type.PERSON_RELATION: _a_relatives, Type.WORKPLACE: _a_workplace}


def _again(text: str, found: Mapping[Span, Type]) -> dict[Span, Type]:
    """Further mentions of an animal or a relative, written the same."""
    more: dict[Span, Type] = {}
    for name, type_ in {text[place.start : place.end]: type_ for place, type_ in found.items()}.items():
        if type_ is Type.WORKPLACE or len(name) < 3 or name.islower():
            continue
        for same in re.finditer(rf"(?<![\w']){re.escape(name)}(?![\w-])", text):
            if not any(other.start < same.end() and same.start() < other.end for other in found):
                more[Span(*same.span())] = type_
    return more


def _whose(text: str, place: Span, hints: Hints) -> Whose:
    somebodys = _SOMEBODYS.search(text, max(0, place.start - 40), place.start) is not None
    if hints.author == "other":
        return Whose.UNKNOWN if somebodys else Whose.OTHER
    return Whose.OTHER if somebodys else Whose.MINE


@lru_cache(maxsize=1)
def _tagger() -> pycrfsuite.Tagger:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(MODEL))
    return tagger


@lru_cache(maxsize=1)
def _settings() -> tuple[FirstLook, dict[Type, float]]:
    read = json.loads(SETTINGS.read_text(encoding="utf-8"))
    return FirstLook(read["adds"], read["promise"]), {Type(name): chance for name, chance in read["likely"].items()}
