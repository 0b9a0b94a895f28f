"""The invented lives in `packaging/training/lives/*.jsonl`: posts of one person and what they tell, for training.

One life a line: {"id", "posts": [{"text", "date"}], "facts": [{"kind", "value"}], "neutral": [...]}; neutral facts may
be told or not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from training_posts import LIVES

from app.core.facts import Fact, picture
from app.core.finding import Finding, Heap, Serious
from app.core.item import Author, Item, Kind
from app.core.weighing import KINDS
from app.scan.check import hints
from app.scan.clues import clues
from detectors import engine, triggers
from detectors.contract import Clue, Hints, Hit
from detectors.finder import Finder
from detectors.learnt.gazetteer import size_of
from detectors.life.club_names import clubs_of

TODAY = date(2026, 11, 24)
_FAMILY = ("partner", "child", "parent", "sibling", "maiden_name", "relative")
_SAME = {**dict.fromkeys(_FAMILY, "family"), "nickname": "name", "birth_place": "town", "home": "street"}
_SMALL = frozenset({"the", "at", "on", "of", "in", "a", "about", "s"})


@dataclass(frozen=True, slots=True)
class Life:
    """items: the posts; facts, neutral: kind -> values."""

    name: str
    items: tuple[Item, ...]
    facts: dict[str, list[str]]
    neutral: dict[str, list[str]]


def lives(folder: Path = LIVES) -> Iterator[Life]:
    """Every life of the folder's files, in their order."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            items = tuple(
                Item(str(n), Kind.POST, post["text"], when=datetime.fromisoformat(post["date"]), author=Author.ME)
                for n, post in enumerate(told["posts"])
            )
            yield Life(told["id"], items, _by_kind(told["facts"]), _by_kind(told["neutral"]))


def told_otherwise(some: Iterable[Life]) -> Iterator[tuple[list[Fact], list[tuple[Clue, Item]]]]:
    """Of each life the facts that are told without weighing its names, and the mentions of these."""
    finder = Finder(engine.best(triggers.TABLE))
    for life in some:
        texts = [item.text for item in life.items]
        found = [
            (_finding(hit, life.items[n]), life.items[n])
            for n, read in finder.find_each(texts, partial(_hints, life), ())
            for hit in read.hits
        ]
        said = [(clue, item) for item in life.items for clue in clues(item)]
        others = [(clue, item) for clue, item in said if clue.kind != "mention"]
        mentions = [(clue, item) for clue, item in said if clue.kind == "mention"]
        yield picture(found, others, today=TODAY), mentions


def _hints(life: Life, n: int) -> Hints:
    return hints(life.items[n], TODAY)


def _finding(hit: Hit, item: Item) -> Finding:
    return Finding(hit, item.key, Serious.MEDIUM, Heap.SOON, (), hit.value, f"{item.key}{hit.value}")


def is_told(kind: str, value: str, life: Life) -> bool | None:
    """Whether this name is a fact of the life; None where it is one that may be told or not."""
    answers = {_fits(kind, value, fact) for fact in life.facts.get(kind, ())}
    if True in answers:
        return True
    if None in answers or any(_fits(kind, value, fact) is not False for fact in life.neutral.get(kind, ())):
        return None
    return False


def _fits(kind: str, value: str, fact: str) -> bool | None:
    some, all_ = _words(value), _words(fact)
    if not some or not all_:
        return False
    one, other = set(some), set(all_)
    if one == other:
        return True
    if kind == "town":
        return one < other and len(all_) < 3
    if kind == "team":
        town = size_of(value.casefold()) != ""  # said of the town as well
        if set(clubs_of(value)) & set(clubs_of(fact)) or one < other:
            return None if town else True
        return other < one and len(one - other) == 1
    if kind == "street":
        return one < other and (len(one) > 1 or None)  # "Ladysmith Close" of "22 Ladysmith Close, Wombwell"
    if kind in ("family", "pet", "name"):
        return one < other or (other < one and len(one - other) < 2 and some[0] == all_[0])
    return one < other or (other < one and len(one - other) < 3)


def _words(value: str) -> list[str]:
    plain = value.casefold().replace("'", "").replace("’", "")
    return [word for word in re.findall(r"\w+", plain) if word not in _SMALL]


def _by_kind(told: list[dict[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in told:
        kind = _SAME.get(fact["kind"], fact["kind"])
        if kind in KINDS:
            found.setdefault(kind, []).append(fact["value"])
    return found
