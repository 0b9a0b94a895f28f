"""Finds every detail in a text: triggers first, then the detectors whose triggers matched; settles overlaps."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from detectors import registry
from detectors.clean import Text, fold
from detectors.contract import Detector, Hints, Hit, Known, Span, Type
from detectors.engine import Engine, Marks, Plain
from detectors.known import Values
from detectors.learnt.agreement import weighed
from detectors.learnt.remarks import LearntRemarks
from detectors.triggers import GLUED, TABLE

WINDOW = 6_000
"""Longer texts are cut into pieces of this many characters, so that the cost stays linear."""

OVERLAP = 400
"""What a piece sees of its neighbours on either side; no detail or cue reaches further."""

_MOST_KNOWN = 10_000
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
_MODELS = ("names", "remarks")
_NO_NAMES = frozenset((*_TOKENS, Type.ADDRESS))
"""Inside these the model of names, which knows no formats, has nothing to say."""

_NAMES = (Type.PERSON_RELATION, Type.PET_NAME, Type.WORKPLACE)
_ORDER = {type_: n for n, type_ in enumerate((*_TOKENS, *_NAMES))}


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one text. failed: ids of detectors that broke on it, whose hits are lost; never the text."""

    hits: tuple[Hit, ...]
    failed: tuple[str, ...] = ()


NOTHING = Found(())


class Finder:
    """Detectors with an engine for their triggers. One finder serves any number of texts; it keeps none of them.

    It keeps the last known values, made ready.
    """

    def __init__(self, engine: Engine, detectors: Sequence[Detector] = registry.ALL) -> None:
        self._engine = engine
        self._who: dict[int, tuple[Detector, ...]] = {}
        self._known: tuple[Known, ...] = ()
        self._values: Values | None = None
        self._all = (1 << len(engine.names)) - 1
        bits = {name: 1 << bit for bit, name in enumerate(engine.names)}
        self._glued = bits.get(GLUED, 0)
        self._weighs = _weighs(detectors)
        self._asked = [
            (detector, [sum({bits[name] for name in trigger.split("+")}) for trigger in detector.triggers])
            for detector in detectors
        ]

    def find_each(
        self, texts: Sequence[str], hints: Callable[[int], Hints], known: tuple[Known, ...] = ()
    ) -> Iterator[tuple[int, Found]]:
        """Index of each text in which something was found (or a detector failed), and what; in order.

        hints: asked for the text of an index only when a detector is asked about it. known: values a person told,
        which are their own triggers.
        """
        if known != self._known:
            self._known, self._values = known, Values(known) if known else None
        values = self._values
        folded: list[str] = []
        pieces: list[tuple[int, int, int, int, int]] = []  # those of long texts: which, low, first, last, high
        long = {index for index, text in enumerate(texts) if len(text) > WINDOW + OVERLAP}
        for index, text in enumerate(texts):
            if index not in long:
                folded.append(fold(text))
                continue
            folded.append("")
            pieces += [(index, *piece) for piece in _pieces(text)]
        marks = self._marks(folded, values)
        found = {index: self._short(texts[index], bits, hints, index, values) for index, bits in marks.items()}
        if pieces:
            marks = self._marks([fold(texts[index][low:high]) for index, low, _, _, high in pieces], values)
            found |= self._long(texts, [(*pieces[number], bits) for number, bits in marks.items()], hints, values)
        for index in sorted(found):
            if found[index] is not NOTHING:
                yield index, found[index]

    def warm(self, hints: Hints) -> None:
        """Asks each detector about its own examples: their patterns are compiled before the first text comes."""
        for detector, _ in self._asked:
            for example in detector.examples.hits:
                for _ in detector.find(Text(example.text), [Span(0, len(example.text))], hints):
                    pass

    def look(self, text: str, hints: Hints) -> Found:
        """What is in one text."""
        return next((found for _, found in self.find_each([text], lambda _: hints, hints.known)), NOTHING)

    def _marks(self, folded: Sequence[str], values: Values | None) -> Marks:
        """What the triggers match in these texts, and in the masked ones where masking makes edges of words."""
        marks = self._engine.marks(folded)
        for index, bits in marks.items():
            if bits & self._glued:
                marks[index] |= self._engine.marks([Text(folded[index]).masked]).get(0, 0)
        if values is not None:
            for index, text in enumerate(folded):
                if index not in marks and values.here(text):
                    marks[index] = 0
        return marks

    def _for(self, bits: int) -> tuple[Detector, ...]:
        """Whom to ask where these triggers matched: few combinations come again and again."""
        bits &= self._all
        asked = self._who.get(bits)
        if asked is None:
            asked = tuple(d for d, needs in self._asked if any(bits & need == need for need in needs))
            if len(self._who) < _MOST_KNOWN:
                self._who[bits] = asked
        return asked

    def _short(self, text: str, bits: int, hints: Callable[[int], Hints], index: int, values: Values | None) -> Found:
        asked = self._for(bits)
        if not asked and values is None:
            return NOTHING
        failed: dict[str, None] = {}
        hits = list(_ask(Text(text, bits, self._engine.parts), hints(index), asked, failed, values, self._weighs))
        return Found(tuple(settled(hits)), tuple(failed)) if hits or failed else NOTHING

    def _long(
        self,
        texts: Sequence[str],
        marked: Sequence[tuple[int, int, int, int, int, int]],
        hints: Callable[[int], Hints],
        values: Values | None,
    ) -> dict[int, Found]:
        hits: dict[int, list[Hit]] = {}
        failed: dict[int, dict[str, None]] = {}
        for index, low, first, last, high, bits in marked:
            asked = self._for(bits)
            if not asked and values is None:
                continue
            its = failed.setdefault(index, {})
            piece = Text(texts[index][low:high], bits, self._engine.parts)
            found = _ask(piece, hints(index), asked, its, values, self._weighs)
            hits.setdefault(index, []).extend(_placed(found, low, first, last))
        return {
            index: Found(tuple(settled(own)), tuple(failed[index])) if own or failed[index] else NOTHING
            for index, own in hits.items()
        }


def find(text: str, hints: Hints, detectors: Sequence[Detector] | None = None) -> list[Hit]:
    """Hits of one text, in order of place. detectors: `registry.ALL` when not given. See `look` for failures."""
    return list(look(text, hints, detectors).hits)


def look(text: str, hints: Hints, detectors: Sequence[Detector] | None = None, *, triggered: bool = True) -> Found:
    """What is in one text, and which detectors failed. triggered=False asks every detector about the whole text.

    For a text now and then: a `Finder` with a faster engine is for many.
    """
    asked = tuple(registry.ALL if detectors is None else detectors)
    if triggered:
        return Finder(_plain(frozenset(_needed(asked))), asked).look(text, hints)
    hits: list[Hit] = []
    failed: dict[str, None] = {}
    for low, first, last, high in _pieces(text):
        values = Values(hints.known) if hints.known else None
        found = _ask(Text(text[low:high]), hints, asked, failed, values, _weighs(asked))
        hits += _placed(found, low, first, last)
    return Found(tuple(settled(hits)), tuple(failed))


def _needed(detectors: Iterable[Detector]) -> Iterator[str]:
    """The triggers that these detectors ask for."""
    yield GLUED
    for detector in detectors:
        for trigger in detector.triggers:
            yield from trigger.split("+")


@functools.cache
def _plain(names: frozenset[str]) -> Engine:
    return Plain({name: trigger for name, trigger in TABLE.items() if name in names})


def _placed(hits: Iterable[Hit], low: int, first: int, last: int) -> Iterator[Hit]:
    """The hits of a piece that begin where it counts, at their places in the whole text."""
    for hit in hits:
        if first <= hit.start + low < last:
            yield dataclasses.replace(hit, start=hit.start + low, end=hit.end + low) if low else hit


def settled(hits: Iterable[Hit]) -> list[Hit]:
    """Hits in order of place, without doubles and without two readings of the same characters.

    Numbers, codes and addresses of machines exclude each other, names exclude each other, and a type excludes itself:
    the surer stays, then what the person told, then what a rule says, then the longer, then the rarer kind. Everything
    else may nest (an address holds its postcode).
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


def _better_first(hit: Hit) -> tuple[int, int, int, int, int, str]:
    by = hit.because.partition(".")[0]
    whence = 0 if by == "known" else 2 if by in _MODELS else 1
    return hit.sure.rank, whence, hit.start - hit.end, _ORDER.get(hit.type, len(_ORDER)), hit.start, hit.because


def _exclude(one: Hit, other: Hit) -> bool:
    if one.start >= other.end or other.start >= one.end:
        return False
    if one.type is other.type:
        return True
    if any(hit.because.startswith("names.") and rest.type in _NO_NAMES for hit, rest in ((one, other), (other, one))):
        return True
    return any(one.type in group and other.type in group for group in (_TOKENS, _NAMES))


def _weighs(detectors: Iterable[Detector]) -> bool:
    """Whether the model of remarks has a say in what rules find: when it is asked at all."""
    return any(isinstance(detector, LearntRemarks) for detector in detectors)


def _ask(
    text: Text,
    hints: Hints,
    detectors: Iterable[Detector],
    failed: dict[str, None],
    values: Values | None,
    weighs: bool,
) -> Iterable[Hit]:
    found: Iterable[Hit] = list(_found(text, hints, detectors, failed))
    if weighs and LearntRemarks.id not in failed:
        found = weighed(text, found)
    return found if values is None else values.merged(values.places(text), found)


def _found(text: Text, hints: Hints, detectors: Iterable[Detector], failed: dict[str, None]) -> Iterator[Hit]:
    if not text.folded:
        return
    whole = [Span(0, len(text.folded))]
    for detector in detectors:
        try:
            found = list(detector.find(text, whole, hints))
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
