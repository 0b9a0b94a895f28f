"""Checks pasted text again and again while it is written: of a long one only what changed, and a piece at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.core.item import Item
from app.scan.check import hints
from detectors.contract import Hints, Hit, Known
from detectors.finder import OVERLAP, WINDOW, Finder, settled

_PIECE = WINDOW - 2 * OVERLAP
"""Characters looked at in one go; with what they see of their neighbours still one text for the finder."""


@dataclass(frozen=True, slots=True)
class Looked:
    """How far a check is. hits: of each item. failed: ids of detectors that failed. share: of the characters, 0 … 1."""

    hits: list[list[Hit]]
    failed: list[str]
    share: float


@dataclass(slots=True)
class _Known:
    """What was found in a text the last time, as far as it was looked at."""

    text: str
    hints: Hints
    hits: list[Hit]
    whole: bool = False


class Checker:
    """Remembers the last question. The hits are those of a check of the whole, as far as no cue reaches further than
    `detectors.finder.OVERLAP`, by which long texts are cut anyway.
    """

    def __init__(self, finder: Finder) -> None:
        self._finder = finder
        self._last: list[_Known] = []

    def check(
        self, items: Sequence[Item], today: date, known: tuple[Known, ...], left: Callable[[], bool]
    ) -> Iterator[Looked]:
        """How far it is, piece after piece, at last with a share of 1. left: nobody waits for the answer any more."""
        before, self._last = self._last, []
        same = {one.text: one for one in before}
        total = sum(len(item.text) for item in items) or 1
        failed: dict[str, None] = {}
        hits: list[list[Hit]] = [[] for _ in items]
        done = 0
        for number, item in enumerate(items):
            told = hints(item, today, known)
            old = same.get(item.text) or (before[number] if number < len(before) else None)
            found = _Known("", told, [])
            self._last.append(found)
            for upto in self._one(
                item.text, told, old if old is not None and old.hints == told else None, found, failed
            ):
                hits[number] = found.hits
                if left() and done + upto < total:
                    self._last += before[number + 1 :]
                    return
                if upto < len(item.text):
                    yield Looked(hits, list(failed), (done + upto) / total)
            done += len(item.text)
            if done < total:
                yield Looked(hits, list(failed), done / total)
        if failed:  # which of them would come again is not known
            self._last = []
        yield Looked(hits, list(failed), 1.0)

    def _one(self, text: str, told: Hints, old: _Known | None, found: _Known, failed: dict[str, None]) -> Iterator[int]:
        """Fill `found`, piece after piece: how far it is."""
        if len(text) <= WINDOW + OVERLAP:
            if old is None or old.text != text:
                self._look(text, told, found, failed, 0, 0, len(text), len(text))
            else:
                found.hits = old.hits
            found.text, found.whole = text, True
            yield len(text)
            return
        first, last, before, behind = _unchanged(old, text)
        found.hits = before
        while first < last:
            upto = min(first + _PIECE, last)
            self._look(text, told, found, failed, max(0, first - OVERLAP), first, upto, min(len(text), upto + OVERLAP))
            found.text = text[:upto]
            first = upto
            yield upto if upto < last else min(upto, len(text) - 1)
        found.hits, found.text, found.whole = settled([*found.hits, *behind]), text, True
        yield len(text)

    def _look(
        self, text: str, told: Hints, found: _Known, failed: dict[str, None], low: int, first: int, last: int, high: int
    ) -> None:
        """Add the hits that begin in first … last of the piece low … high."""
        for _, seen in self._finder.find_each([text[low:high]], lambda _: told, told.known):
            here = [replace(hit, start=hit.start + low, end=hit.end + low) if low else hit for hit in seen.hits]
            found.hits = [*found.hits, *(hit for hit in here if first <= hit.start < last)]
            failed |= dict.fromkeys(seen.failed)


def _unchanged(old: _Known | None, text: str) -> tuple[int, int, list[Hit], list[Hit]]:
    """What of a text must be looked at again, first … last, and the hits before and behind that, at their places."""
    if old is None:
        return 0, len(text), [], []
    if old.text == text:
        return 0, 0, old.hits, []
    alike = _alike(old.text, text)
    room = min(len(old.text), len(text)) - alike
    behind = min(_alike(old.text[::-1], text[::-1]), room) if old.whole else 0
    first, last = max(0, alike - OVERLAP), min(len(text), len(text) - behind + OVERLAP)
    moved = len(text) - len(old.text)
    before = [hit for hit in old.hits if hit.start < first]
    after = [
        replace(hit, start=hit.start + moved, end=hit.end + moved) for hit in old.hits if hit.start + moved >= last
    ]
    return first, last, before, after


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(other[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low
