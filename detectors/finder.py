"""Finds every detail in a text: triggers first, then the detectors whose triggers matched; settles overlaps."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from detectors import registry, triggers
from detectors.clean import Text
from detectors.contract import Detector, Hints, Hit, Span, Type

WINDOW = 6_000
"""Longer texts are cut into pieces of this many characters, so that the cost stays linear."""

OVERLAP = 400
"""What a piece sees of its neighbours on either side; no detail or cue reaches further."""

_TOKENS = (
    Type.EMAIL,
    Type.NINO,
    Type.PAYMENT_CARD,
    Type.BANK_ACCOUNT,
    Type.NHS_NUMBER,
    Type.SSN,
    Type.DRIVING_LICENCE,
    Type.PASSPORT,
    Type.PHONE,
    Type.COORDINATES,
    Type.POSTCODE,
    Type.VEHICLE_REG,
    Type.DATE_OF_BIRTH,
)
_NAMES = (Type.PERSON_RELATION, Type.PET_NAME, Type.WORKPLACE)
_ORDER = {type_: n for n, type_ in enumerate((*_TOKENS, *_NAMES))}


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one text. failed: ids of detectors that broke on it, whose hits are lost; never the text."""

    hits: tuple[Hit, ...]
    failed: tuple[str, ...] = ()


def find(text: str, hints: Hints, detectors: Sequence[Detector] | None = None) -> list[Hit]:
    """Hits of one text, in order of place. detectors: `registry.ALL` when not given. See `look` for failures."""
    return list(look(text, hints, detectors).hits)


def find_many(
    texts: Iterable[str], hints: Iterable[Hints], detectors: Sequence[Detector] | None = None
) -> Iterator[Found]:
    """What is in each text, in their order. Raises ValueError when there are not as many hints as texts."""
    for text, its in zip(texts, hints, strict=True):
        yield look(text, its, detectors)


def look(text: str, hints: Hints, detectors: Sequence[Detector] | None = None, *, triggered: bool = True) -> Found:
    """What is in one text, and which detectors failed. triggered=False asks every detector about the whole text."""
    asked = registry.ALL if detectors is None else detectors
    hits: list[Hit] = []
    failed: dict[str, None] = {}
    for low, first, last, high in _pieces(text):
        piece = Text(text[low:high])
        for hit in _ask(piece, hints, asked, failed, triggered):
            if first <= hit.start + low < last:
                hits.append(dataclasses.replace(hit, start=hit.start + low, end=hit.end + low) if low else hit)
    return Found(tuple(settled(hits)), tuple(failed))


def settled(hits: Iterable[Hit]) -> list[Hit]:
    """Hits in order of place, without doubles and without two readings of the same characters.

    Numbers, codes and addresses of machines exclude each other, names exclude each other, and a type excludes itself:
    the surer stays, then the longer, then the rarer kind. Everything else may nest (an address holds its postcode).
    """
    kept: list[Hit] = []
    together: list[Hit] = []  # a run of hits that touch each other
    end = 0
    for hit in sorted(set(hits), key=lambda h: (h.start, h.end, h.type.value)):
        if hit.start >= end:
            kept += _best_of(together)
            together = []
        together.append(hit)
        end = max(end, hit.end)
    return kept + _best_of(together)


def _best_of(together: list[Hit]) -> list[Hit]:
    if len(together) < 2:
        return together
    kept: list[Hit] = []
    for hit in sorted(together, key=_better_first):
        if not any(_exclude(hit, other) for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda h: (h.start, h.end, h.type.value))


def _better_first(hit: Hit) -> tuple[int, int, int, int, str]:
    return hit.sure.rank, hit.start - hit.end, _ORDER.get(hit.type, len(_ORDER)), hit.start, hit.because


def _exclude(one: Hit, other: Hit) -> bool:
    if one.start >= other.end or other.start >= one.end:
        return False
    if one.type is other.type:
        return True
    return any(one.type in group and other.type in group for group in (_TOKENS, _NAMES))


def _ask(
    text: Text, hints: Hints, detectors: Sequence[Detector], failed: dict[str, None], triggered: bool
) -> Iterator[Hit]:
    whole = [Span(0, len(text.folded))]
    matched: dict[str, list[Span]] = {}
    if triggered:
        matched = triggers.matched(text, {name for detector in detectors for name in detector.triggers})
    for detector in detectors:
        spans = whole
        if triggered:
            spans = sorted({span for name in detector.triggers for span in matched.get(name, ())})
        if not spans or not text.folded:
            continue
        try:
            found = list(detector.find(text, spans, hints))
        except Exception:  # noqa: BLE001 - one detector's fault must not cost the others' hits; it is reported
            failed[detector.id] = None
            continue
        yield from found


def _pieces(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Low, first, last, high: hits that begin in first … last are this piece's, which sees low … high."""
    if len(text) <= WINDOW + OVERLAP:
        yield 0, 0, len(text), len(text)
        return
    first = 0
    while first < len(text):
        last = first + WINDOW
        if last >= len(text):
            last = len(text)
        else:  # rather between two lines, or two words
            for mark in "\n", " ":
                at = text.rfind(mark, last - OVERLAP, last)
                if at > 0:
                    last = at + 1
                    break
        low, high = max(0, first - OVERLAP), min(len(text), last + OVERLAP)
        yield low, first, last, high
        first = last
