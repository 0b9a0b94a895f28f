"""What rules say of remarks, weighed with what the model sees in the same sentence, and how far a remark goes.

On posts that others wrote, half of what a rule took for a remark in a sentence in which the model sees none was wrong.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Hit, Span, Sure
from detectors.learnt import remark_model
from detectors.learnt.words import tokens
from detectors.work.sentences import ALONE, sentences, trimmed

LONGEST = 120
"""Words of a sentence that the model looks at: nobody's remark is longer."""
BY_MODEL = "remarks."
"""Begins the reason of what the model found itself."""

_Scored = Sequence[tuple[Span, Sequence[float]]]


def weighed(text: Text, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits of one text: a rule's likely remark that the model doubts is worth a look. A likely remark of some types
    is the whole sentence, and the next if the remark goes on there."""
    scored: _Scored | None = None
    known = remark_model.model()
    for hit in hits:
        if hit.type not in known.types or hit.because.rpartition(".")[2] in ALONE:
            yield hit
            continue
        if scored is None:
            scored = list(_scored(text, known))
        place = known.types.index(hit.type)
        judged = _judged(hit, scored, known, place)
        if judged.sure is Sure.LOOK or known.goes_on[place] is None:
            yield judged
        else:
            yield _whole(judged, scored, text.written, place, known.goes_on[place] or 0)


def _judged(hit: Hit, scored: _Scored, known: remark_model.Model, place: int) -> Hit:
    """The hit, as sure as rule and model are together."""
    score = max((own[place] for at, own in scored if _touch(at, hit)), default=None)
    if score is None or hit.sure is Sure.SURE or hit.because.startswith(BY_MODEL):
        return hit
    if hit.sure is Sure.LIKELY and score < known.doubted[place]:
        return dataclasses.replace(hit, sure=Sure.LOOK)
    return hit


def _whole(hit: Hit, scored: _Scored, written: str, place: int, goes_on: float) -> Hit:
    """The hit with all of its sentences, and the sentence on either side that scores enough to be part of it."""
    own = [number for number, (at, _) in enumerate(scored) if _touch(at, hit)]
    if not own:
        return hit
    beside = [number for number in (own[0] - 1, own[-1] + 1) if 0 <= number < len(scored)]
    own += [number for number in beside if scored[number][1][place] >= goes_on]
    start = min(hit.start, *(scored[number][0].start for number in own))
    end = max(hit.end, *(scored[number][0].end for number in own))
    return dataclasses.replace(hit, start=start, end=end, value=written[start:end])


def _touch(at: Span, hit: Hit) -> bool:
    return at.start < hit.end and hit.start < at.end


def _scored(text: Text, known: remark_model.Model) -> Iterator[tuple[Span, Sequence[float]]]:
    """Each sentence's place in the text as written, without marks at its edges, and its scores."""
    for sentence in sentences(text.masked):
        words = tokens(text.masked[sentence.start : sentence.end])[:LONGEST]
        yield Span(*text.original(*trimmed(text.masked, sentence))), known.scores(words)
