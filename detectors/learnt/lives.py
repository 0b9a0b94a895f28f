"""What a post tells of its writer's own life in passing: a small model of sequences (CRF) marks the words.

It learnt from posts that were invented for it (`packaging/training/lives/`), by `packaging/train_lives.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pycrfsuite

from detectors.clean import Text
from detectors.contract import Span
from detectors.lazy import lazy
from detectors.learnt.first_look import FirstLook
from detectors.learnt.life_features import VIEW, of_word, seen
from detectors.learnt.line import features
from detectors.learnt.name_features import places
from detectors.learnt.outside import Outside
from detectors.learnt.tagged import tagged
from detectors.learnt.words import tokens

MODEL = Path(__file__).with_name("lives.crf")
SETTINGS = Path(__file__).with_name("lives.json")
_LONGEST = 2_000
"""Characters of a post that are looked at: what follows is rarely of the writer's own life, and never short."""
_MOST = 120
"""Words that are looked at, at once."""
_LINE = lazy(r"[^\n]+")
_CAPITAL = lazy(r"(?<=[a-z,'] )[A-Z][a-z]|(?<![A-Za-z])[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the masked text that tell something of the writer's life. kind: one of the training posts' kinds."""

    kind: str
    place: Span
    chance: float


def marks(text: Text) -> Iterator[Mark]:
    """All that the model marks, with its chance (0 … 1); places are those of the masked text."""
    first_look = _first_look()
    masked = text.masked[:_LONGEST]
    for line in _LINE.finditer(masked):
        if not first_look.promising(gate_words(line[0])):
            continue
        where = places(masked, Span(*line.span()))
        for low in range(0, len(where), _MOST):
            some = where[low : low + _MOST]
            sight = seen(masked, some)
            if not _outside().may_mark(sight):
                continue
            items = pycrfsuite.ItemSequence(features(sight, VIEW))
            for kind, place, chance in tagged(_tagger(), items, masked, some):
                yield Mark(kind, place, chance)


def gate_words(line: str) -> list[str]:
    """The words by which it is told whether the model is asked, a "^" for each capital that begins no sentence."""
    return [*tokens(line), *("^" for _ in _CAPITAL.findall(line))]


@lru_cache(maxsize=1)
def _tagger() -> pycrfsuite.Tagger:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(MODEL))
    return tagger


@lru_cache(maxsize=1)
def _outside() -> Outside:
    return Outside(MODEL, VIEW)


@lru_cache(maxsize=1)
def _first_look() -> FirstLook:
    read = json.loads(SETTINGS.read_text(encoding="utf-8"))
    return FirstLook(read["adds"], read["promise"], of_word)
