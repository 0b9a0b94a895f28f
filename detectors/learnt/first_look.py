"""Whether a model is asked about some words at all: each word by itself adds to a sum, which most texts leave low."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from detectors.learnt.words import of_word

_MOST_SEEN = 50_000
"""Words whose sums are remembered."""


class FirstLook:
    """adds: what each feature of a word adds. promise: the sum from which on the model is asked. features: of a
    word in small letters."""

    def __init__(
        self, adds: Mapping[str, int], promise: int, features: Callable[[str], Sequence[str]] = of_word
    ) -> None:
        self._of_word = _Sums(adds, features).__getitem__
        self._promise = promise

    def promising(self, words: Sequence[str]) -> bool:
        """Whether the words make it worth while to ask the model."""
        return sum(map(self._of_word, words)) >= self._promise

    def may_promise(self, words: Sequence[str]) -> bool:
        """Whether words that stand side by side among these are promising: cheaper than cutting sentences first."""
        best = self._promise
        run = 0  # what the best words that end here add
        if run >= best:
            return True
        for adds in map(self._of_word, words):
            run = run + adds if run > 0 else adds
            if run >= best:
                return True
        return False


class _Sums(dict[str, int]):
    """Word -> what it adds, worked out when first asked for."""

    def __init__(self, adds: Mapping[str, int], features: Callable[[str], Sequence[str]]) -> None:
        super().__init__()
        self._adds = adds
        self._features = features

    def __missing__(self, word: str) -> int:
        known = sum(self._adds.get(feature, 0) for feature in self._features(word))
        if len(self) < _MOST_SEEN:
            self[word] = known
        return known
