"""Shared by the detectors of remarks: turns of phrase, sentences and clauses, and how a remark becomes a hit."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from detectors.clean import Text
from detectors.contract import Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy

_SENTENCE_END = lazy(
    # one class first, by which `re` skips what is none of these: eight times faster
    r"[.!?\n…😀-🙏🌀-🗿🤀-🧿🚀-🛿☀-➿](?:(?<=[.!?])"
    # a full stop after these ends no sentence: "Mr. Price", "house no. 6"
    r"(?<!\bMr[.!?])(?<!\bMs[.!?])(?<!\bDr[.!?])(?<!\bSt[.!?])(?<!\bMrs[.!?])(?<!\b[Nn]o\.(?= \d))"
    r"[.!?]{0,8}(?=[\s\"')]|$)|(?<=\n)\n{0,8}|(?<=…)|(?<=[😀-🙏🌀-🗿🤀-🧿🚀-🛿☀-➿])[😀-🙏🌀-🗿🤀-🧿🚀-🛿☀-➿]{0,8})"
)
_COMMA = lazy(r"(?:,|;|:|-{1,3}|—)\s|\s(?:-{1,3}|—|/)\s|\s(?=(?:but|cos|because|so i|and (?:i|we|now|then))\s)")
_PIECES = lazy(r"\[[^\]]*\]| \?| |'(?!\?)")
_EDGE = "(?<![A-Za-z0-9'])"
_END = "(?![A-Za-z0-9])"


def loose(pattern: str) -> str:
    """The pattern with every space any white space and every apostrophe optional (people leave them out)."""
    return _PIECES.sub(lambda m: {" ": r"\s{1,3}", " ?": r"\s{0,3}", "'": "'?"}.get(m[0], m[0]), pattern)


def in_small(phrases: str, pattern: str) -> re.Pattern[str] | None:
    """The pattern of phrases for texts in small letters; None where capitals mean something in the phrases.

    `re` skips an alternative by its first letter only where case counts: twice as fast as in any case (measured).
    """
    capitals = re.search(r"[A-Z]|\(\?-?[a-z]{1,3}[:-]", phrases.replace("(?:", "("))
    return None if capitals else lazy(pattern)


def whatever_case(pattern: str) -> re.Pattern[str]:
    """The pattern for texts in small letters: it matches in one wherever the pattern matches in the text as it was.

    Capitals may not stand in a class of what must not be.
    """
    small = _CLASS.sub(lambda m: _CAPITAL.sub(lambda c: c[0].lower(), m[0]), pattern.replace("(?-i:", "(?:"))
    return lazy(small)


_CLASS = lazy(r"\[\^?(?:\\.|[^\]\\])*\]")
_CAPITAL = lazy(r"(?<!\\)[A-Z]")


class Terms:
    """Turns of phrase as alternatives of one plain pattern, matched as whole words in any case.

    Lines join into one alternation; a space is any white space and an apostrophe may be missing. Every repeat in them
    must be bounded.
    """

    __slots__ = ("_lowered", "_pattern", "listed", "source")

    def __init__(self, listed: str, *, case: bool = False) -> None:
        joined = "".join(line.strip() for line in listed.strip().splitlines())
        if "||" in joined or "|)" in joined or joined[-1:] == "|":
            raise ValueError("an empty alternative would match everywhere")
        self.listed = joined
        self.source = f"{_EDGE}(?:{loose(joined)}){_END}"
        self._pattern = lazy(self.source, 0 if case else re.IGNORECASE)
        self._lowered = None if case else in_small(loose(joined), self.source)

    def spans(self, text: str, place: Span) -> list[Span]:
        """Where the phrases stand inside the place, in order."""
        pattern, text = self._cased(text)
        return [Span(*m.span()) for m in pattern.finditer(text, *place)]

    def within(self, text: str, place: Span) -> bool:
        """Whether one of them stands inside the place."""
        pattern, text = self._cased(text)
        return pattern.search(text, *place) is not None

    def here(self, text: str) -> bool:
        """Whether one of them stands anywhere."""
        pattern, text = self._cased(text)
        return pattern.search(text) is not None

    def _cased(self, text: str) -> tuple[re.Pattern[str], str]:
        """The pattern and the text to look in: in small letters, unless some letter is longer in small ("İ")."""
        if self._lowered is not None:
            lowered = _small(text)
            if len(lowered) == len(text):
                return self._lowered, lowered
        return self._pattern, text


@functools.lru_cache(maxsize=2)
def _small(text: str) -> str:
    """A text in small letters, which many phrases ask for one after the other, for each sentence of a long one."""
    return text.lower()


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark in the folded text: where, how sure, and the reason without the detector's id."""

    start: int
    end: int
    sure: Sure
    reason: str


def sentences(text: str) -> Iterator[Span]:
    """Stretches between full stops, line ends and picture characters; empty ones are left out."""
    start = 0
    for m in _SENTENCE_END.finditer(text):
        end = m.end() if m[0][0] in ".!?…" else m.start()
        if text[start:end].strip():
            yield Span(start, end)
        start = m.end()
    if text[start:].strip():
        yield Span(start, len(text))


def trimmed(text: str, sentence: Span) -> Span:
    """A sentence of a text without white space and marks at its edges."""
    start, end = sentence
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end) if start < end else sentence


def clause(text: str, sentence: Span, start: int, end: int) -> Span:
    """The clause or clauses of the sentence that hold start … end, without white space and marks at the edges."""
    low, high = sentence
    for m in _COMMA.finditer(text, *sentence):
        if m.end() <= start:
            low = m.end()
        elif m.start() >= end:
            high = m.start()
            break
    while low < start and not text[low].isalnum():
        low += 1
    while high > end and not text[high - 1].isalnum():
        high -= 1
    return Span(low, high)


def nearest_pair(firsts: Iterable[Span], seconds: Iterable[Span], within: int) -> tuple[Span, Span] | None:
    """The two, one of each kind, that stand closest together without overlapping, at most `within` apart."""
    best: tuple[int, Span, Span] | None = None
    others = sorted(seconds)
    for one in firsts:
        at = bisect.bisect(others, one)
        for two in others[max(0, at - 3) : at + 3]:
            apart = max(one.start, two.start) - min(one.end, two.end)
            if 0 <= apart <= within and (best is None or apart < best[0]):
                best = apart, one, two
    return (best[1], best[2]) if best else None


ALONE = frozenset(["password", "number"])
"""Reasons of remarks that are nothing but the words themselves: no other remark is run together with them."""
_NEAR = 30


def _run_together(remarks: Iterable[Remark]) -> Iterator[Remark]:
    """A remark that goes on in the next sentence is one; secrets and numbers stand alone."""
    last: Remark | None = None
    for remark in sorted(remarks, key=lambda r: r.start):
        if (
            last is not None
            and remark.sure is last.sure
            and not ALONE & {remark.reason, last.reason}
            and remark.start - last.end <= _NEAR
        ):
            last = Remark(last.start, max(last.end, remark.end), last.sure, last.reason)
            continue
        if last is not None:
            yield last
        last = remark
    if last is not None:
        yield last


def hits(
    detector: str, type_: Type, text: Text, remarks: Iterable[Remark], hints: Hints, whose: Whose = Whose.MINE
) -> Iterator[Hit]:
    """Remarks as hits. whose: what the remark is about when the writer wrote it; by somebody else it is other's."""
    if whose is Whose.MINE and hints.author == "other":
        whose = Whose.OTHER
    for remark in _run_together(remarks):
        start, end = text.original(remark.start, remark.end)
        yield Hit(type_, start, end, text.written[start:end], remark.sure, f"{detector}.{remark.reason}", whose)
