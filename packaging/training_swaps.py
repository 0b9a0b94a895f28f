"""Copies of training posts for the model of names: other names in the marks, and words left out by lot.

A model that has met "Biscuit" in one place and "our dog" in another leans on the words themselves; with other names,
and with half of what tells the words apart left out, it leans on what stands around a name and on kinds of word.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from detectors import names
from detectors.contract import Span
from detectors.learnt.name_looks import name_kinds
from detectors.life.town_names import TOWNS

Features = Callable[[str, Sequence[Span]], list[list[str]]]

_MARK = re.compile(r"\[\[(PET_NAME|PERSON_RELATION|WORKPLACE)\|([^\[\]]+)\]\]")
_OF_WORDS = re.compile(r"(?:-?\d:)?w=|[nbc]:|n4:|[ps]3=|q[-+]:|k2:")
"""Features that tell which word it is."""
_TITLES = ("Lord", "Lady", "Sir", "Mr", "Miss", "Princess", "Captain", "Dame", "Old", "Little")
_AN_ABBREVIATION = 4
"""Letters up to which the name of an organisation is written in capitals."""


class Swaps:
    """Makes the copies; the same ones each time."""

    def __init__(self) -> None:
        from zxcvbn.frequency_lists import FREQUENCY_LISTS

        self._lot = random.Random(1)  # noqa: S311 - the same copies each time, nothing secret
        of_kind: dict[str, list[str]] = {"PETNAME": [], "ORG": [], "ORGWORD": []}
        for word, kinds in name_kinds().items():
            for kind in of_kind.keys() & set(kinds):
                of_kind[kind].append(word)
        self._pets, self._firms, self._firm_words = (sorted(of_kind[kind]) for kind in of_kind)
        self._given = [
            *FREQUENCY_LISTS["female_names"][:400],
            *FREQUENCY_LISTS["male_names"][:400],
            *sorted(names.FIRST),
        ]
        self._surnames = FREQUENCY_LISTS["surnames"][:3000]
        self._words = [
            word for word in FREQUENCY_LISTS["us_tv_and_film"][1500:12000] if word.isalpha() and len(word) > 3
        ]
        self._towns = sorted(town for town in TOWNS if " " not in town)

    def swapped(self, line: str) -> str:
        """The post with other names in its marks; one that stands twice is swapped for the same."""
        known: dict[str, str] = {}

        def other(mark: re.Match[str]) -> str:
            new = known.get(mark[2].lower()) or self._other(mark[1], mark[2])
            known[mark[2].lower()] = new
            return f"[[{mark[1]}|{new}]]"

        return _MARK.sub(other, line)

    def chosen(self, lines: Sequence[str], share: float) -> list[str]:
        """This share of the posts, by lot."""
        return [line for line in lines if self._lot.random() < share]

    def dropping(self, features: Features) -> Features:
        """The same features without half of those that tell which word it is."""

        def fewer(text: str, where: Sequence[Span]) -> list[list[str]]:
            return [
                [one for one in row if not (_OF_WORDS.match(one) and self._lot.random() < 0.5)]
                for row in features(text, where)
            ]

        return fewer

    def _other(self, kind: str, name: str) -> str:
        draw = self._lot.choice
        parts = name.split(" ")
        if kind == "PET_NAME":
            if len(parts) > 1 and self._lot.random() < 0.5:
                return _as(name, f"{draw(_TITLES)} {draw(self._pets)}")
            lot = self._lot.random()
            return _as(name, draw(self._pets if lot < 0.55 else self._given if lot < 0.75 else self._words))
        if kind == "PERSON_RELATION":
            low = name.lower()
            maiden = len(parts) == 1 and low in self._surnames and low not in names.FIRST
            first = draw(self._surnames if maiden else self._given)
            return _as(name, " ".join([first, *(draw(self._surnames) for _ in parts[1:])]))
        if len(parts) == 1:
            firm = draw(self._firms)
            return firm if name.islower() else firm.upper() if len(firm) <= _AN_ABBREVIATION else firm.title()
        places = self._surnames if self._lot.random() < 0.5 else self._towns
        return " ".join(self._firm_part(part, places) for part in parts)

    def _firm_part(self, part: str, places: Sequence[str]) -> str:
        if part[:1].isupper() and part.lower() not in name_kinds():
            return self._lot.choice(places).title()
        if part.lower() in self._firm_words and self._lot.random() < 0.4:
            return _as(part, self._lot.choice(self._firm_words))
        return part


def _as(old: str, new: str) -> str:
    """The new name written as the old one: small, in capitals, or with a capital each."""
    if old.islower():
        return new.lower()
    return new.upper() if old.isupper() and len(old) > 1 else new.title()
