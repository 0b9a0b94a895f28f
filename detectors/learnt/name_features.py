"""What the model of names sees of each word of a text: the word, its looks and kinds, and what stands around it.

Only a word that could be (part of) a name is told of at length; of the others, next to nothing. The same function
feeds the training script and the detector, so that both see the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from detectors.contract import Span
from detectors.lazy import lazy
from detectors.learnt.name_looks import Look, look

_WORD = lazy(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|\x1a+|[^\w\s\ud800-\udfff]")
_NEAR = (-4, -3, -2, -1, 1, 2, 3, 4)
_NEXT = 2
"""Neighbours as near as this are told with all their looks; those further away by shape and kinds."""
_PRONOUNS = frozenset(["he", "she", "it", "they", "his", "her", "him", "its", "i", "we", "you", "who", "my", "our"])
_PRONOUN_WITHIN = 12
_SAYS_LITTLE = frozenset(
    ["IN_MY", "QUESTION", "THING", "NOT", "HERE", "PAST", "RECENT", "TALE", "LIKELYMAYBE", "NUMBERWORD"]
)
"""Kinds of word whose presence somewhere in the text is not told."""
_LONG = 25
_BRIEF = 6
"""Features of a word that is no name."""
_BEGIN, _END = "^", "$"


def places(text: str, within: Span) -> list[Span]:
    """Words, numbers, signs and masked stretches of this part of a masked text."""
    return [Span(*match.span()) for match in _WORD.finditer(text, *within)]


def features(text: str, where: Sequence[Span]) -> list[list[str]]:
    """For each of these places its features."""
    written = [text[start:end] for start, end in where]
    looks = [look(word) for word in written]
    could = possible(looks)
    small = [word.lower() for word in written]
    if not any(could):
        return [[f"w={word}"] for word in small]
    post = _Post(text, small, looks, could)
    return [post.at_length(n) if could[n] else post.briefly(n) for n in range(len(where))]


def possible(looks: Sequence[Look]) -> list[str]:
    """Of each word what it could be a name of, or "" if it cannot.

    Words in small letters can where none has a capital, or where many bear them; everyday words only inside a name.
    """
    capitals = any(word.shape == "Xx" for word in looks)
    could: list[str] = []
    for n, word in enumerate(looks):
        what = word.name or (word.small if not capitals or word.small not in ("", "u", "go", "po", "pgo") else "")
        if word.name in ("r1", "r1X") and not (n and could[n - 1] and looks[n - 1].name):
            what = ""
        could.append(what)
    return could


def at_length(told: Sequence[str]) -> bool:
    """Whether these features are of a word that could be a name."""
    return len(told) > _BRIEF


class _Post:
    """One text's words, and what is told of each."""

    def __init__(self, text: str, small: Sequence[str], looks: Sequence[Look], could: Sequence[str]) -> None:
        self._small, self._looks, self._could = small, looks, could
        self._count = len(looks)
        self._sentence = []
        sentence = 0
        for word in small:
            self._sentence.append(sentence)
            sentence += word in ".!?…"
        capitals = any(one.shape == "Xx" for one in looks)
        there = dict.fromkeys(kind for one in looks for kind in one.kinds if kind not in _SAYS_LITTLE)
        self._about = [
            *there,
            *(["masked"] if "\x1a" in text else []),
            "capitals" if capitals else "small",
            "long" if self._count > _LONG else "short",
        ]
        self._times = Counter(one.bare for one, what in zip(looks, could, strict=True) if what)
        self._in_small = {word for word, one in zip(small, looks, strict=True) if one.shape == "x"}

    def briefly(self, n: int) -> list[str]:
        """Of a word that is no name: whether it may stand inside one."""
        return [
            f"w={self._small[n]}",
            "O",
            f"-1c={self._could[n - 1] if n else _BEGIN}",
            f"+1c={self._could[n + 1] if n < self._count - 1 else _END}",
            f"-1w={self._before(n)}",
            f"+1w={self._after(n)}",
        ]

    def at_length(self, n: int) -> list[str]:
        """Of a word that could be a name."""
        own, what, word = self._looks[n], self._could[n], self._small[n]
        before, after = self._before(n), self._after(n)
        kinds_before = self._looks[n - 1].kinds if n else ()
        kinds_after = self._looks[n + 1].kinds if n < self._count - 1 else ()
        first = "F" if n == 0 or self._sentence[n - 1] != self._sentence[n] else "M"
        row = [*own.told, f"p3={word[:3]}", f"s3={word[-3:]}"]
        for by in _NEAR:
            row += _seen_from(self._looks[n + by], by) if 0 <= n + by < self._count else (f"{by}:end",)
        row += [
            f"n:{before}|{after}",
            f"cl={what}",
            f"cl={what}|{first}",
            f"n4:{first}|{after}",
            f"-1c={self._could[n - 1] if n else _BEGIN}|{what}",
            f"+1c={what}|{self._could[n + 1] if n < self._count - 1 else _END}",
            f"q-:{what}|{before}",
            f"q+:{what}|{after}",
        ]
        if n > 1:
            row.append(f"b:{self._small[n - 2]}|{before}")
        if n < self._count - 2:
            row.append(f"c:{after}|{self._small[n + 2]}")
            row += [f"q++k:{what}|{kind}" for kind in self._looks[n + 2].kinds]
        row += [f"q-k:{what}|{kind}" for kind in kinds_before]
        row += [f"q+k:{what}|{kind}" for kind in kinds_after]
        row += [f"k2:{one}|{other}" for one in kinds_before or (before,) for other in kinds_after or (after,)]
        row += self._around(n, _group(own, what))
        return row

    def _around(self, n: int, group: str) -> Iterator[str]:
        """What stands in the sentence and in the text, told of the group of names that the word would belong to."""
        own, word, sentence = self._looks[n], self._small[n], self._sentence
        for kind in self._about:
            yield f"t:{group}&{kind}"
        here = sentence[n]
        low, high = n, n + 1
        while low and sentence[low - 1] == here:
            low -= 1
        while high < self._count and sentence[high] == here:
            high += 1
        for side, looks in (("sb", self._looks[low:n]), ("sa", self._looks[n + 1 : high])):
            for kind in dict.fromkeys(kind for one in looks for kind in one.kinds):
                yield f"{side}:{group}{kind}"
        for at in range(n + 1, min(self._count, n + 1 + _PRONOUN_WITHIN)):
            pronoun = self._small[at].split("'")[0]
            if pronoun in _PRONOUNS:
                yield f"pr:{group}|{pronoun}|{min(sentence[at] - here, 2)}"
                break
        else:
            yield f"pr:{group}|none"
        if self._times[own.bare] > 1:
            yield f"rep:{group}"
        if own.name and own.bare in self._in_small:
            yield "lows"
        if n == self._count - 1 or (n == self._count - 2 and not self._small[-1].isalnum()):
            yield f"lastw:{group}"
        if word.endswith("'s"):
            yield f"poss:{group}"

    def _before(self, n: int) -> str:
        return self._small[n - 1] if n else _BEGIN

    def _after(self, n: int) -> str:
        return self._small[n + 1] if n < self._count - 1 else _END


def _group(own: Look, what: str) -> str:
    """Given name, organisation, pet, word of organisations, another name, or small letters."""
    return next((letter for letter in "GOPW" if letter in what), "N") if own.name else "L"


@lru_cache(maxsize=8_000)
def _seen_from(word: Look, by: int) -> tuple[str, ...]:
    """The looks of a word as they are told of another, `by` places before it or after it."""
    told = word.told if abs(by) <= _NEXT else [one for one in word.told if one[0] in "ks"]
    return tuple([f"{by}:{one}" for one in told])
