"""Names of pets, relatives and workplaces that no frame of words tells: a small model of sequences (CRF) marks them.

It learnt from posts that we wrote ourselves (`packaging/training/`), by `packaging/train_names.py`, and speaks beside
the detectors that go by rule. python-crfsuite, which reads the model, comes with usaddress.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import pycrfsuite

from detectors import animals, not_family, pet_cues
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy
from detectors.learnt.first_look import FirstLook
from detectors.learnt.line import features
from detectors.learnt.name_features import VIEW, places, seen
from detectors.learnt.outside import Outside
from detectors.learnt.remarks import LEAST
from detectors.learnt.tagged import tagged
from detectors.learnt.words import kinds_of, tokens, words_of

MODEL = Path(__file__).with_name("names.crf")
SETTINGS = Path(__file__).with_name("names.json")
_MOST = 400
"""Words of a line that are looked at, at once: what follows is looked at in its turn."""
_LINE = lazy(r"[^\n]+")
_REASONS = {Type.PET_NAME: "pet_name", Type.PERSON_RELATION: "person_relation", Type.WORKPLACE: "workplace"}
_EVIDENCE = {
    Type.PET_NAME: ({"ANIMAL", "PETTHING"},),
    Type.PERSON_RELATION: ({"KIN"},),
    Type.WORKPLACE: ({"WORKCUE", "JOBROLE", "WORK", "WORKTHING", "BOSS"},),
}
"""Kinds of word, one of each set of which must stand in the line as well: a name in capitals alone is none."""

_AT_A_NAME = lazy(
    r"(?<![A-Za-z])(?:[Aa]t|[Ff]or|[Ww]ith|[Ff]rom|[Oo]f|[Bb]y|[Ii]n|[Jj]oin(?:ed|ing)|[Ll]eft|[Ll]eaving|w/|@|as|is"
    r"|it's) ?(?:the |our |old |dear |poor )?[A-Z][A-Za-z]"
)
"""Stands before nine of ten names of workplaces, and in one text of eight: the model is asked without other signs."""
_SURE_ALONE = 0.95
"""The chance from which on the name of a workplace needs no word of work beside it, where nothing is bought."""

_PLACE = lazy(
    r" (?:Road|Street|Lane|Park|Avenue|Close|Drive|School|Club|Hospital|Church|Factory|Centre|Station|Festival"
    r"|Town|City)$"
)
_WALKED = lazy(r" (?:out )?(?:for|on) (?:his|her|their|its|a|another) (?:[a-z]+ )?(?:walk|walkies|run|wee)(?![a-z])")
_ON_DUTY = lazy(
    r"(?:'s| is|'ll be| was) (?:on |doing )?(?:the )?(?:cat|dog|pet|puppy|rabbit)[ -](?:duty|sitting|feeding)"
)
"""Whoever looks after an animal is none."""
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
        first_look, likely = _settings()
        everything = words_of(text)
        if _evidence().isdisjoint(everything) and not _AT_A_NAME.search(text.masked):
            return
        one = "\n" not in text.masked
        for line in _LINE.finditer(text.masked):
            words = everything if one else tokens(line[0])
            possible = _possible(words) if first_look.promising(words) else set()
            alone = _AT_A_NAME.search(line[0]) is not None and _bought().isdisjoint(words)
            if not possible and not alone:
                continue
            where = places(text.masked, Span(*line.span()))
            for low in range(0, len(where), _MOST):
                some = where[low : low + _MOST]
                sight = seen(text.masked, some)
                if not _outside().may_mark(sight):
                    continue
                items = pycrfsuite.ItemSequence(features(sight, VIEW))
                for kind, place, chance in tagged(_tagger(), items, text.masked, some):
                    type_ = Type(kind)
                    if (
                        chance >= (likely[type_] if type_ in possible else _SURE_ALONE)
                        and (type_ in possible or (alone and type_ is Type.WORKPLACE))
                        and _NAME.fullmatch(text.masked, *place)
                        and not _everybodys(type_, text.masked, place)
                    ):
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
    if type_ is Type.PET_NAME and not (
        animals.SHOWN.search(text)
        or animals.EVIDENCE.search(text)
        or pet_cues.ABOUT.search(text.lower())
        or _WALKED.match(text, place.end)
    ):
        return True  # a "walk" or a "lead" alone is of fame, or of eleven points
    return name.istitle() and _GOES_ON.match(text, place.end) is not None


def _possible(words: Sequence[str]) -> set[Type]:
    """Which types the words of a line bear out."""
    table = kinds_of()
    there = {kind for word in words for kind in table.get(word, ())}
    return {type_ for type_, asked in _EVIDENCE.items() if not any(there.isdisjoint(kinds) for kinds in asked)}


@lru_cache(maxsize=1)
def _evidence() -> frozenset[str]:
    """Words that bear out any of the types."""
    kinds = {kind for asked in _EVIDENCE.values() for its in asked for kind in its}
    return frozenset(word for word, its in kinds_of().items() if not kinds.isdisjoint(its))


@lru_cache(maxsize=1)
def _bought() -> frozenset[str]:
    """Words of what customers and firms do with each other."""
    return frozenset(word for word, its in kinds_of().items() if "COMPANYVERB" in its)


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
def _outside() -> Outside:
    return Outside(MODEL, VIEW)


@lru_cache(maxsize=1)
def _settings() -> tuple[FirstLook, dict[Type, float]]:
    read = json.loads(SETTINGS.read_text(encoding="utf-8"))
    return FirstLook(read["adds"], read["promise"]), {Type(name): chance for name, chance in read["likely"].items()}
