"""The clean-up list: by heap and date, what a person needs to find each thing again on the site and take it away.

The words to look for are the first of the item that are no part of any detail: a printed list must not be a list of
details. Nothing is deleted by the program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.core.finding import Finding, Heap, claims
from app.core.item import Item
from app.core.mask import REMARKS, masked_path
from app.report.case import Case
from app.report.wording import Wording, clean
from detectors.contract import STRUCTURED, Hit

MOST = 300
"""Entries of one heap in one report; the rest is counted."""
MOST_WORDS = 6
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Way:
    """How to find and take away one kind of thing. filter: what to choose in the site's own list."""

    filter: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """A platform's steps. kinds: by kind of item; "other" is there always. checked_on: when they were last tried."""

    name: str
    checked_on: date
    open: str
    find: str
    kinds: Mapping[str, Way]

    def way(self, kind: str) -> Way:
        """The way for a kind."""
        return self.kinds.get(kind) or self.kinds["other"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One item to find again. on: its date in words; types: what was found; words: to look for, "" if it has none.

    key: the item's; month: its year and month as "2019-05", "" unknown.
    """

    key: str
    kind: str
    label: str
    on: str
    types: str
    filter: str
    words: str
    member: str
    month: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """The entries of a heap. more: how many are left out, in words."""

    heap: Heap
    title: str
    entries: tuple[Entry, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """The steps for a kind that occurs in the list."""

    label: str
    filter: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CleanUp:
    """The whole list. before: what comes first, above any step; checked: when the steps were last checked."""

    title: str
    before: str
    open: str
    find: str
    checked: str
    parts: tuple[Part, ...]
    guides: tuple[Guide, ...]


def sites(table: Mapping[str, Any]) -> dict[str, Site]:
    """The steps of every platform, from `resources/texts/clean_up.toml`. Raises KeyError where something is missing."""
    return {
        slug: Site(
            site["name"],
            site["checked_on"],
            site["open"],
            site["find"],
            {kind: Way(way["filter"], tuple(way["steps"])) for kind, way in site["kinds"].items()},
        )
        for slug, site in table.items()
    }


def clean_up(case: Case, word: Wording, known: Mapping[str, Site], most: int = MOST) -> CleanUp | None:
    """The list of what is open; None where no archive with known steps was loaded. most: entries of each heap."""
    site = next((known[one.source.platform] for one in case.coverage if one.source.platform in known), None)
    if site is None:
        return None
    open_ones = [f for f in claims(case.findings) if f.fingerprint not in case.decisions]
    by_item: dict[str, list[Finding]] = {}
    for finding in open_ones:
        item = case.items.get(finding.item)
        if item is not None and item.member:
            by_item.setdefault(finding.item, []).append(finding)
    every, details = _hits(case), _details(case)
    rows: dict[Heap, list[tuple[Item, Entry]]] = {heap: [] for heap in Heap}
    for key, findings in by_item.items():
        item = case.items[key]
        heap = min((f.heap for f in findings), key=lambda one: one.rank)
        rows[heap].append((item, _entry(item, findings, search_words(item.text, every[key], details), site, word)))
    parts = []
    for heap, found in rows.items():
        found.sort(key=lambda row: _date(row[0]))
        over = len(found) - most
        more = word.say.count("report.clean_up.more", over) if over > 0 else ""
        entries = tuple(entry for _, entry in found[:most])
        parts.append(Part(heap, word.say(f"states.heap.{heap.value}"), entries, more))
    kinds = dict.fromkeys(entry.kind for part in parts for entry in part.entries)
    return CleanUp(
        title=word.say("report.clean_up.title", site=site.name),
        before=case.guidance.evidence_first,
        open=site.open,
        find=site.find,
        checked=word.say("report.clean_up.checked", on=word.date(site.checked_on)),
        parts=tuple(parts),
        guides=tuple(Guide(_label(kind, word), site.way(kind).filter, site.way(kind).steps) for kind in kinds),
    )


def search_words(text: str, hits: Iterable[Hit], known: frozenset[str] = frozenset()) -> str:
    """The first words of a text that are no part of any detail in it; "" where there are not two in a row.

    known: words of details found elsewhere (in small letters): they are details here too.
    """
    taken = [False] * len(text)
    for hit in hits:
        spans = [] if hit.type in STRUCTURED else [(hit.start, hit.end)]
        wanted = {hit.value, text[hit.start : hit.end] if hit.type not in STRUCTURED else hit.value} - {""}
        for piece in wanted:
            spans += [found.span() for found in re.finditer(re.escape(piece), text, re.IGNORECASE)]
        for start, end in spans:
            taken[start:end] = [True] * (min(end, len(text)) - start)
    best: list[str] = []
    run: list[str] = []
    at = 0
    for line in text.splitlines(keepends=True):
        for match in _WORD.finditer(line):
            if any(taken[at + match.start() : at + match.end()]) or not known.isdisjoint(_words(match[0])):
                best, run = max(best, run, key=len), []
            elif len(run) < MOST_WORDS:
                run.append(match[0])
            if len(run) == MOST_WORDS:
                return " ".join(run)
        best, run = max(best, run, key=len), []  # a search does not go over the end of a line
        at += len(line)
    return " ".join(best) if len(best) > 1 else ""


def words_of(entry: Entry, word: Wording) -> str:
    """The words to look for between quotes, or that there are none."""
    return f"“{entry.words}”" if entry.words else word.say("report.clean_up.no_words")


def _words(text: str) -> list[str]:
    return re.findall(r"\w{3,}", text.casefold())


def _details(case: Case) -> frozenset[str]:
    """The words of every detail that was found anywhere, remarks aside."""
    values = {f.hit.value for f in case.findings if f.hit.type not in REMARKS}
    return frozenset(part for value in values for part in _words(value))


def _hits(case: Case) -> dict[str, list[Hit]]:
    """Of each item every hit, also those only worth a look: no word of any is told."""
    hits: dict[str, list[Hit]] = {}
    for finding in case.findings:
        hits.setdefault(finding.item, []).append(finding.hit)
    return hits


def _entry(item: Item, findings: list[Finding], words: str, site: Site, word: Wording) -> Entry:
    types = word.types(f.hit.type for f in findings)
    return Entry(
        key=item.key,
        kind=item.kind.value,
        label=word.kind(item.kind),
        on=word.date(item.when),
        types=types,
        filter=site.way(item.kind.value).filter,
        words=clean(words),
        member=masked_path(item.member),
        month=f"{item.when:%Y-%m}" if item.when else "",
    )


def _label(kind: str, word: Wording) -> str:
    return word.say(f"kinds.{kind}.label")


def _date(item: Item) -> tuple[bool, float, str]:
    """By date, what has none last."""
    return item.when is None, item.when.timestamp() if item.when else 0.0, item.key
