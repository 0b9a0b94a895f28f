"""Names in a post as clues whose meaning is weighed over all posts of their writer: what each may be, how likely."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors import animals, kin, not_family
from detectors.clean import Text
from detectors.contract import Clue, Span, Sure
from detectors.lazy import lazy
from detectors.learnt.named import KINDS, named
from detectors.life.club_names import clubs_of

MENTION = "mention"
"""Kind of these clues."""
_LEAST = -45
"""A name that is less likely than this to be anything of the writer's life is no clue."""
_FAMILY = KINDS.index("family")
_NEAR = 24
"""Characters before and after a name within which the word for the relative stands."""
_KIN = lazy(rf"(?<![A-Za-z]){kin.KIN}", re.IGNORECASE)


def mention_clues(text: Text) -> Iterator[Clue]:
    """Each name once, where it is likeliest. because: "mention", its looks, the relation beside it, its club."""
    best: dict[str, Clue] = {}
    for name in named(text):
        if max(name.odds) < _LEAST or len(name.value) < 2 or _COUNTRY.fullmatch(name.value):
            continue
        if _everybodys(text.masked, name.place):
            continue
        relation = relation_at(text.masked, name.place) if name.odds[_FAMILY] > _LEAST else ""
        clubs = [club for club in clubs_of(name.value) if club != name.value] if name.looks.startswith("C") else []
        because = f"mention.{name.looks}.{relation}.{clubs[0] if len(clubs) == 1 else ''}"
        known = best.get(name.value)
        if known is None or max(name.odds) > max(known.odds):
            best[name.value] = Clue(MENTION, name.value, Sure.LOOK, because, name.odds)
    yield from best.values()


_COUNTRY = lazy(
    r"(?:the )?(?:united kingdom|great britain|uk|gb|british isles|united states(?: of america)?|usa?|europe)",
    re.IGNORECASE,
)
"""Where an address ends: nobody's name, and no town."""


def _everybodys(text: str, place: Span) -> bool:
    """Whether the names beside it are of a film or a book that everybody knows ("Wallace and Gromit")."""
    low, high = max(0, place.start - 60), min(len(text), place.end + 30)
    return bool(animals.FAMOUS.search(text, low, high) or not_family.FAMOUS.search(text, low, high))


def relation_at(text: str, place: Span) -> str:
    """The relation by the nearest word for one: "our lad Kit", "Kit, my eldest"; else a relative."""
    before = [found["kin"] for found in _KIN.finditer(text, max(0, place.start - _NEAR), place.start)]
    after = [found["kin"] for found in _KIN.finditer(text, place.end, place.end + _NEAR)]
    word = before[-1] if before else after[0] if after else ""
    return next((kind for kind, known in kin.RELATIONS if known.fullmatch(word)), kin.RELATIVE)
