"""Names and words that a model of sequences (CRF) marks in a text, each with its kind and chance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pycrfsuite

from detectors.contract import Span

OUTSIDE = "O"
"""The label of a word that is marked as nothing; the others are B- (begins) or I- (goes on) and the kind."""


def tagged(
    tagger: pycrfsuite.Tagger, items: pycrfsuite.ItemSequence, text: str, where: Sequence[Span]
) -> Iterator[tuple[str, Span, float]]:
    """Kind, place and chance (0 … 1, of its least likely word) of each stretch that the model marks in these words.

    items: the features of each word.
    """
    labels = tagger.tag(items)
    if labels.count(OUTSIDE) == len(labels):
        return
    known = frozenset(tagger.labels())
    first = 0
    while first < len(labels):
        if labels[first] == OUTSIDE:
            first += 1
            continue
        kind = labels[first][2:]
        last = first + 1
        while last < len(labels) and labels[last] == f"I-{kind}":
            last += 1
        own = [label for label in (f"B-{kind}", f"I-{kind}") if label in known]
        chance = min(max(tagger.marginal(label, n) for label in own) for n in range(first, last))
        yield kind, Span(where[first].start, _without_s(text, where[last - 1])), chance
        first = last


def _without_s(text: str, word: Span) -> int:
    """Where the word ends, without the "'s" of what belongs to it."""
    return (
        word.end - 2 if text[word.start : word.end].lower().endswith("'s") and word.end - word.start > 3 else word.end
    )
