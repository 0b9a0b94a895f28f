"""What a name in a post may be to its writer: their town, work, school, team, haunt, own name, family, pet, street.

A linear model of our own tells the odds of each from the name and the words around it. It learnt from posts and lives
that were invented for it (`packaging/training/lives/`), by `packaging/train_named.py`. One post says little: the odds
are weighed over all posts of the person (`app.core.weighing`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from detectors.clean import FILLER, Text
from detectors.contract import Span
from detectors.lazy import lazy
from detectors.learnt.mention_features import features
from detectors.learnt.mentions import looks, names_in, town_size, value_of, words_in
from detectors.learnt.name_features import places

MODEL = Path(__file__).with_name("named.txt")
KINDS = ("town", "work", "school", "team", "place", "name", "family", "pet", "street")
"""Kinds of facts, in the order of the odds."""
FLOOR, CEILING = -60, 40
"""Odds in tenths of their logarithm, at least and at most."""
_STEP, _ZERO = 0.04, 80
_LONGEST = 2_000
_MOST = 160
"""Words that are looked at in one post, and names."""
_MOST_NAMES = 24
_ANY = lazy(r"[^\W\d_]")
_FAMILY = KINDS.index("family")
_OF_OTHERS = lazy(
    r"(?:(?i:\b(?:her|his|their|your|ur))|(?<!\b[Mm]y )(?<!\b[Oo]ur )\b[A-Z][a-z]+['\u2019]s)\s"
    r"(?:(?!my\b|our\b|and\b)[a-z]+\s){0,2}"
    r"(?:son|daughter|boy|girl|lad|lass|baby|kid|child|mum|mam|mom|mother|dad|father|wife|husband|partner|boyfriend"
    r"|girlfriend|fianc\u00e9e?|fiancee?|sister|brother|nan|gran|grandad|grandson|granddaughter),?\s$"
)
"""Before the name of a relative of somebody else."""
_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Name:
    """value: as written; place: in the masked text; odds: by `KINDS`; looks: as `mentions.looks`, and a town's size."""

    value: str
    place: Span
    odds: tuple[int, ...]
    looks: str


def named(text: Text) -> Iterator[Name]:
    """Every name of the post's beginning, runs and their parts."""
    masked = text.masked[:_LONGEST]
    if not _ANY.search(masked):
        return
    words = words_in(masked, places(masked, Span(0, len(masked)))[:_MOST])
    for count, (first, end) in enumerate(names_in(words)):
        if count == _MOST_NAMES:
            return
        value = value_of(words, first, end)
        if FILLER not in value:
            place = Span(words.where[first].start, words.where[end - 1].end)
            look = f"{looks(words, first, end)}.{town_size(words, first, end)}"
            odds = odds_of(features(words, first, end))
            if _OF_OTHERS.search(masked[max(0, place.start - _BEFORE) : place.start]):
                odds = (*odds[:_FAMILY], FLOOR, *odds[_FAMILY + 1 :])
            yield Name(value, place, odds, look)


def odds_of(seen: Sequence[str]) -> tuple[int, ...]:
    """Tenths of the logarithms of the odds of each kind, by these features."""
    weights, start = _weights()
    total = list(start)
    for feature in seen:
        for n, weight in enumerate(weights.get(feature, ())):
            total[n] += weight
    return tuple(max(FLOOR, min(CEILING, round(10 * one))) for one in total)


@lru_cache(maxsize=1)
def _weights() -> tuple[dict[str, tuple[float, ...]], tuple[float, ...]]:
    first, *rest = MODEL.read_text(encoding="utf-8").splitlines()
    start = tuple(float(one) for one in first.split("\t")[1:])
    return {feature: _read(signs) for feature, _, signs in (line.rpartition("\t") for line in rest)}, start


@lru_cache(maxsize=30_000)
def _read(signs: str) -> tuple[float, ...]:
    return tuple((ord(sign) - _ZERO) * _STEP for sign in signs)


def written(weights: Sequence[float]) -> str:
    """Weights as the model's file holds them, one sign each."""
    return "".join(chr(_ZERO + max(-45, min(45, round(weight / _STEP)))) for weight in weights)
