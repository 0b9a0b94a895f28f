"""Whether a model is asked about some words at all: each word by itself adds to a sum, which most texts leave low."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from detectors.learnt.words import of_word

_MOST_SEEN = 50_000
"""Words whose sums are remembered."""


class FirstLook:
    """adds: what each feature of a word adds. promise: the sum from which on the model is asked."""

    def __init__(self, adds: Mapping[str, int], promise: int) -> None:
        self._adds = adds
        self._promise = promise
        self._seen: dict[str, int] = {}

    def promising(self, words: Sequence[str]) -> bool:
        """Whether the words make it worth while to ask the model."""
        seen = self._seen
        total = 0
        for word in words:
            known = seen.get(word)
            if known is None:
                known = sum(self._adds.get(feature, 0) for feature in of_word(word))
                if len(seen) < _MOST_SEEN:
                    seen[word] = known
            total += known
        return total >= self._promise
