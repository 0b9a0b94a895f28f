"""How the model of names sees a word by itself: its shape, its kinds, the lists that hold it, what name it could be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from detectors import names
from detectors.learnt.words import kinds_in, kinds_of
from detectors.life.town_names import TOWNS

NAME_KINDS = Path(__file__).with_name("name_kinds.txt")
_ONLY_IN_CAPITALS = frozenset({"PETNAME", "ORG", "ORGWORD"})
"""Kinds of name: a word in small letters that could be one is told apart from one with a capital."""
_EVERY_DAY, _COMMON, _KNOWN = 300, 2_000, 8_000
"""Places in a list of words by how often they are used: below them a word is of ranks 1, 2 and 3."""


@dataclass(frozen=True, slots=True, eq=False)  # one is itself alone: hashing its parts costs more than they tell
class Look:
    """One word. told: its features; kinds: of word; shape: of its letters (Xx, XX, X, x, d or the sign itself).

    name: what it could be a name of, if it has a capital: any of P(et), G(iven name), O(rganisation), W(ord of
    organisations), else T(own), S(urname) or r and its rank. small: the same in small letters, "u" where the word is
    rare; bare: in small letters without "'s".
    """

    told: tuple[str, ...]
    kinds: tuple[str, ...]
    shape: str
    name: str
    small: str
    bare: str


@lru_cache(maxsize=4_000)
def look(word: str) -> Look:
    """How a word looks as it is written."""
    low = word.lower()
    bare = low.removesuffix("'s")
    shape = _shape(word)
    capital = shape in ("Xx", "XX")
    lists = _lists()
    given, surname = bare in lists.given, bare in lists.surnames
    town = bare.title() in TOWNS
    rank = _rank(lists.place.get(bare)) if shape[0] in "Xx" else ""
    kinds = tuple(
        f"{kind}{'^' if capital else '_'}" if kind in _ONLY_IN_CAPITALS else kind for kind in _kinds(low, bare)
    )
    told = [f"w={low}", f"sh={shape}", *(f"k={kind}" for kind in kinds)]
    told += [name for name, there in (("given", given), ("sur", capital and surname), ("town", town)) if there]
    if rank:
        told.append(f"rk={rank}")
    name = small = ""
    if capital:
        name = "".join(
            letter
            for letter, there in (
                ("P", "PETNAME^" in kinds),
                ("G", given),
                ("O", "ORG^" in kinds),
                ("W", "ORGWORD^" in kinds),
            )
            if there
        ) or ("T" if town else "S" if surname and rank != "1" else f"r{rank}")
        name += "X" if shape == "XX" else ""
    else:
        small = f"{'p' if 'PETNAME_' in kinds else ''}{'g' if given else ''}{'o' if 'ORG_' in kinds else ''}"
        small = small or ("u" if rank in ("-", "4") else "")
    return Look(tuple(told), kinds, shape, name, small, bare)


@lru_cache(maxsize=1)
def name_kinds() -> dict[str, tuple[str, ...]]:
    """Word in small letters without apostrophes -> the kinds of word it is, of those only this model knows."""
    return kinds_in(NAME_KINDS)


def _kinds(low: str, bare: str) -> dict[str, None]:
    """Its kinds, of both lists, as it is and without "'s"."""
    flat = low.replace("'", "")
    own = name_kinds()
    some = (kinds_of().get(flat), own.get(flat), own.get(bare), kinds_of().get(bare))
    return dict.fromkeys(kind for kinds in some for kind in kinds or ())


@dataclass(frozen=True, slots=True)
class _Lists:
    given: frozenset[str]
    surnames: frozenset[str]
    place: dict[str, int]


@lru_cache(maxsize=1)
def _lists() -> _Lists:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # late: a megabyte of words that most texts never need

    place: dict[str, int] = {}
    for of in ("us_tv_and_film", "english_wikipedia"):
        for number, word in enumerate(FREQUENCY_LISTS[of]):
            place[word] = min(place.get(word, number), number)
    given = names.FIRST | frozenset(FREQUENCY_LISTS["female_names"]) | frozenset(FREQUENCY_LISTS["male_names"])
    return _Lists(given, frozenset(FREQUENCY_LISTS["surnames"]), place)


def _rank(place: int | None) -> str:
    if place is None:
        return "-"
    return "1" if place < _EVERY_DAY else "2" if place < _COMMON else "3" if place < _KNOWN else "4"


def _shape(word: str) -> str:
    if word[0].isdigit():
        return "d"
    if not word[0].isalpha():
        return word[0]
    if word.isupper():
        return "X" if len(word) == 1 else "XX"
    return "Xx" if word[0].isupper() else "x"
