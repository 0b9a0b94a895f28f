"""What the names in a person's posts are to them, weighed over all their posts. Pure.

Each name in a post comes with odds (`detectors.learnt.named`); here the same name's odds of all posts are put together
with what else is known of the person: how often it is named, what it is beside others of its kind, what it is by its
looks, what other readers say it is. A linear model (`weights`) says how likely a name is what; the likeliest are facts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.item import Item
from app.core.weights import WEIGHTS
from detectors.contract import Clue

KINDS = ("town", "work", "school", "team", "place", "name", "family", "pet", "street")
"""Of the odds, in their order."""
BARS = {**dict.fromkeys(KINDS, 0.5), "work": 0.55, "team": 0.6, "school": 0.4}
"""From which chance on a name is told as a fact of the kind: eight of ten were right on lives that were not seen."""
MOST = {"town": 2, "work": 2, "school": 2, "team": 2, "place": 3, "name": 1, "family": 12, "pet": 4, "street": 1}
"""Facts of a kind that are told by weighing, at most."""
LOOKS = ("T", "V", "C", "Ct", "G", "GG", "S", "M", "R")
SIZES = "ABCUX"
_LONG = frozenset({"work", "school", "place", "street"})
"""Kinds whose names are several words."""
_TOO_LONG, _SHARE = 5, 0.3
_NOTHING = -6.0
_HOPELESS = -4.0
"""Whose best mention has lower odds is never told: in 150 lives none was; and most names of a long life are such."""
_LOGIT = 30.0


@dataclass(frozen=True, slots=True)
class Known:
    """What another reader says that a name is. kind: one of `KINDS`; own: plainly, and of the person."""

    kind: str
    words: frozenset[str]
    own: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """A name that is likely something of the person's life. chance: 0 … 1; clues: the mentions of it."""

    kind: str
    value: str
    chance: float
    clues: tuple[tuple[Clue, Item], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name, its mentions, and the best odds of each kind."""

    key: str
    words: frozenset[str]
    clues: tuple[tuple[Clue, Item], ...]
    best: tuple[float, ...]
    look: str
    size: str
    clubs: frozenset[str]


def weighed(
    mentions: Iterable[tuple[Clue, Item]],
    known: Sequence[Known],
    mails: Collection[str] = (),
    weights: Mapping[str, Sequence[float]] = WEIGHTS,
    bars: Mapping[str, float] = BARS,
) -> Iterator[Weighed]:
    """The names that are likely something, by kind and then the likeliest first; of names with a word in common one.

    mails: the person's e-mail addresses.
    """
    names = candidates(mentions)
    for kind in KINDS:
        rows = rows_of(kind, names, known, mails, _HOPELESS)
        chances = ((chance_of(weights[kind], row), name) for name, row in rows)
        told = sorted(chances, key=lambda one: (-one[0], one[1].key))
        used: list[Candidate] = []
        for chance, name in told:
            if chance < bars[kind] or len(used) == MOST[kind]:
                break
            if all(name.words.isdisjoint(other.words) for other in used):
                whole = _whole(name, told, chance) if kind in _LONG else name
                used.append(whole)
                yield Weighed(kind, _value(kind, whole), chance, name.clues)


def _whole(name: Candidate, told: Sequence[tuple[float, Candidate]], chance: float) -> Candidate:
    """The longer name of which it is a part wherever it stands: "Sportsman's Arms" for "Sportsman"."""
    items = {item.key for _, item in name.clues}
    longer = [
        other
        for other_chance, other in told
        if name.words < other.words
        and len(other.words) < _TOO_LONG
        and other_chance > _SHARE * chance
        and {item.key for _, item in other.clues} == items
    ]
    return min(longer, key=lambda other: len(other.words), default=name)


def candidates(mentions: Iterable[tuple[Clue, Item]]) -> list[Candidate]:
    """Names by their words, each with its mentions."""
    by_key: dict[str, list[tuple[Clue, Item]]] = {}
    for clue, item in mentions:
        if key := key_of(clue.value):
            by_key.setdefault(key, []).append((clue, item))
    made = []
    for key, clues in by_key.items():
        best = tuple(max(clue.odds[n] for clue, _ in clues) / 10 for n in range(len(KINDS)))
        _, look, size, _, *_ = (clues[0][0].because + "....").split(".")
        clubs = frozenset(clue.because.split(".")[4] for clue, _ in clues if clue.because.count(".") > 3) - {""}
        made.append(Candidate(key, frozenset(key.split()), tuple(clues), best, look, size, clubs))
    return made


def rows_of(
    kind: str, names: Sequence[Candidate], known: Sequence[Known], mails: Collection[str], least: float = -math.inf
) -> Iterator[tuple[Candidate, tuple[float, ...]]]:
    """What speaks for each name being of this kind. least: best log-odds below which a name is left out."""
    n = KINDS.index(kind)
    order = sorted(names, key=lambda name: -name.best[n])
    ranks = {name.key: rank for rank, name in enumerate(order)}
    locals_ = " ".join(re.match(r"[^@]*", mail)[0] for mail in mails).casefold()  # type: ignore[index]  # matches always
    said: dict[str, list[Known]] = {}
    for one in known:
        for word in one.words:
            said.setdefault(word, []).append(one)
    for name in names:
        if name.best[n] < least:
            continue
        rival = next((other.best[n] for other in order if name.words.isdisjoint(other.words)), -8.0)
        about = {id(one): one for word in name.words for one in said.get(word, ())}.values()
        yield name, _row(n, name, rival, ranks[name.key], [one for one in about if _same(kind, one, name)], locals_)


def _same(kind: str, known: Known, name: Candidate) -> bool:
    if known.words == name.words:
        return True
    part = known.words <= name.words or name.words <= known.words
    return known.kind == kind and kind not in ("town", "team") and part


def _row(n: int, name: Candidate, rival: float, rank: int, known: Sequence[Known], locals_: str) -> tuple[float, ...]:
    kind, best = KINDS[n], name.best[n]
    odds = sorted((clue.odds[n] / 10 for clue, _ in name.clues), reverse=True)
    posts = len({item.key for _, item in name.clues})
    others = max(one for m, one in enumerate(name.best) if m != n)
    none = math.prod(1 / (1 + math.exp(one)) for one in odds)  # the chance that no mention of it is of this kind
    own = any(one.kind == kind and one.own for one in known)
    return (
        best, odds[1] if len(odds) > 1 else _NOTHING, sum(odds) / len(odds),
        math.log1p(posts), math.log(1e-4 - math.log(none)),
        best - rival, float(rank == 0), float(rank < 2), math.log1p(rank), others, best - others,
        *(float(name.look == one) for one in LOOKS), *(float(name.size == one) for one in SIZES),
        float(len(name.words)), float(name.clues[0][0].value[:1].isupper()),
        float(len(name.words) == 1 and len(name.key) > 2 and name.key in locals_),
        float(own), float(any(one.kind == kind for one in known)),
        float(any(one.kind != kind and one.own for one in known)),
        float(any(one.kind == "family" and one.own for one in known)),
        float(any(one.kind == "pet" and one.own for one in known)),
        float(posts >= 2), float(posts >= 3), *name.best,
    )  # fmt: skip


def chance_of(weights: Sequence[float], row: Sequence[float]) -> float:
    """How likely a name with this row is of the kind of these weights, 0 … 1."""
    start, *weights = weights
    total = start + sum(weight * one for weight, one in zip(weights, row, strict=True))
    return 1 / (1 + math.exp(max(-_LOGIT, min(_LOGIT, -total))))


def key_of(value: str) -> str:
    """The words of a name in small letters, without "the" before them."""
    return " ".join(re.findall(r"[\w&]+", value.casefold().replace("'", "").replace("’", ""))).removeprefix("the ")


def _value(kind: str, name: Candidate) -> str:
    """As it is mostly written, with a capital where it can be; a team by its club's name."""
    if kind == "team" and len(name.clubs) == 1:
        return next(iter(name.clubs))
    written = [clue.value for clue, _ in name.clues]
    value = max(dict.fromkeys(written), key=lambda one: (one[0].isupper() and not one.isupper(), written.count(one)))
    if kind in ("place", "work") and all(f"{clue.value}'s" in item.text.replace("’", "'") for clue, item in name.clues):
        value += "'s"
    return value if value[0].isupper() else re.sub(r"(?<![\w'])\w", lambda found: found[0].upper(), value)
