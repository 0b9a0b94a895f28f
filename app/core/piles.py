"""Piles: what is still to decide, one pile for each detail, kept in step finding by finding while a load goes on.

A pile is a card before it is shown: enough to count and to order a hundred thousand of them several times a second.
The card itself (`app.core.finding.Group`) is made for those that are on the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter

from app.core.finding import Finding, Heap, Serious
from app.core.item import Item

_Key = tuple[int, int, int, int, float, str, str]


class Pile:
    """Open findings of one detail. heap: the earliest; serious: the gravest; best: the surest, of those the oldest.

    gone: it was taken away, or made anew. key: by which piles are ordered, as `app.core.finding.grouped` orders cards.
    """

    __slots__ = ("_rank", "best", "count", "gone", "heap", "id", "key", "last", "serious")

    def __init__(self, finding: Finding, when: datetime | None) -> None:
        self.id = finding.group
        self.heap: Heap = finding.heap
        self.serious: Serious = finding.serious
        self.best = finding
        self.count = 1
        self.gone = False
        self.last = when.timestamp() if when else 0.0
        self._rank = _rank(finding, when)
        self.key = self._made_key()

    def take(self, finding: Finding, when: datetime | None) -> None:
        """One more finding of the same detail."""
        self.count += 1
        if finding.heap.rank < self.heap.rank:
            self.heap = finding.heap
        if finding.serious.rank < self.serious.rank:
            self.serious = finding.serious
        rank = _rank(finding, when)
        if rank < self._rank:
            self.best, self._rank = finding, rank
        if when is not None:
            self.last = max(self.last, when.timestamp())
        self.key = self._made_key()

    def _made_key(self) -> _Key:
        hit = self.best.hit
        ranks = (self.heap.rank, self.serious.rank, hit.sure.rank)
        return (*ranks, -self.count, -self.last, hit.type.value, hit.value)


class Piles:
    """All piles, by the id of their group. open: how many findings lie on them."""

    def __init__(self) -> None:
        self._piles: dict[str, Pile] = {}
        self._heaps: dict[Heap, list[Pile]] = {heap: [] for heap in Heap}
        self._counts = dict.fromkeys(Heap, 0)
        self._untidy: set[Heap] = set()
        self.open = 0

    def take(self, finding: Finding, item: Item) -> None:
        """Put one more open finding on its pile."""
        self.open += 1
        pile = self._piles.get(finding.group)
        if pile is None:
            pile = self._piles[finding.group] = Pile(finding, item.when)
            self._to(pile.heap, pile)
            return
        before = pile.heap
        pile.take(finding, item.when)
        self._untidy.add(before)
        if pile.heap is not before:
            self._counts[before] -= 1
            self._to(pile.heap, pile)

    def redo(self, groups: Iterable[tuple[str, Iterable[tuple[Finding, Item]]]]) -> None:
        """Make these piles anew of these findings; those without any are taken away."""
        for group, members in groups:
            gone = self._piles.pop(group, None)
            if gone is not None:
                gone.gone = True
                self.open -= gone.count
                self._counts[gone.heap] -= 1
                self._untidy.add(gone.heap)
            for finding, item in members:
                self.take(finding, item)

    def ordered(self, heap: Heap) -> list[Pile]:
        """The piles of a heap in working order."""
        if heap in self._untidy:
            self._untidy.discard(heap)
            here = [pile for pile in self._heaps[heap] if not pile.gone and pile.heap is heap]
            here.sort(key=attrgetter("key"))  # nearly in order already, which sorting is quick with
            self._heaps[heap] = here
        return list(self._heaps[heap])

    def counts(self) -> dict[Heap, int]:
        """How many piles each heap has."""
        return dict(self._counts)

    def _to(self, heap: Heap, pile: Pile) -> None:
        self._heaps[heap].append(pile)
        self._counts[heap] += 1
        self._untidy.add(heap)


def _rank(finding: Finding, when: datetime | None) -> tuple[int, int, float]:
    return (finding.hit.sure.rank, finding.serious.rank, when.timestamp() if when else 0.0)
