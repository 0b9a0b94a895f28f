"""Facts from the names in a person's posts: what weighing them over all posts says, beside what is told otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.item import Item
from app.core.joined import FAMILY
from app.core.weighing import Known, Weighed, key_of, weighed
from app.core.weights import WEIGHTS
from detectors.contract import Clue, Sure

if TYPE_CHECKING:
    from app.core.facts import Fact

MENTION = "mention"
"""Kind of the clues that are weighed."""
_RELATIVE = "relative"
_KIND = {**dict.fromkeys((*FAMILY, "maiden_name", _RELATIVE), "family"), "nickname": "name", "birth_place": "town"}
_WHOLE = frozenset({"town", "team"})
"""Kinds of which a part of the words is another: "York" is not "New York"."""
Make = Callable[[str, Weighed], "Fact | None"]


def known_of(facts: Iterable[Fact]) -> list[Known]:
    """What facts that are told otherwise say of names."""
    return [
        Known(
            _KIND.get(fact.kind, fact.kind),
            frozenset(key_of(fact.value).split()),
            fact.sure is not Sure.LOOK and any(source.own for source in fact.sources),
        )
        for fact in facts
    ]


def with_mentions(facts: Sequence[Fact], mentions: Sequence[tuple[Clue, Item]], make: Make) -> list[Fact]:
    """The facts, with what weighing adds: a new one, or one more that says so. make: a fact of a kind and its mentions,
    None where the person called it wrong."""
    if not mentions or not WEIGHTS:
        return list(facts)
    mails = [fact.value for fact in facts if fact.kind == "email"]
    told = list(facts)
    for one in weighed(mentions, known_of(facts), mails):
        if one.kind == "name" and _not_own(one, facts):
            continue
        kind = _relation(one, facts) if one.kind == "family" else one.kind
        fact = make(kind, one)
        if fact is None:
            continue
        at = next((n for n, other in enumerate(told) if _same(one, other)), None)
        if at is None:
            told.append(fact)
        elif told[at].sure is Sure.LOOK:
            items = {source.item.key for source in told[at].sources}
            more = tuple(source for source in fact.sources if source.item.key not in items)
            told[at] = replace(told[at], sure=fact.sure, sources=(*told[at].sources, *more))
    return told


def _same(one: Weighed, fact: Fact) -> bool:
    if one.kind == "street" and fact.kind == "home":  # the address says more
        return set(key_of(one.value).split()) <= set(key_of(fact.value).split())
    if _KIND.get(fact.kind, fact.kind) != one.kind:
        return False
    mine, other = set(key_of(one.value).split()), set(key_of(fact.value).split())
    return mine == other or (one.kind not in _WHOLE and (mine <= other or other <= mine))


def _not_own(one: Weighed, facts: Iterable[Fact]) -> bool:
    """Whether it is no name of the person's own: the profile tells that, or somebody of theirs is called so."""
    words = set(key_of(one.value).split())
    return any(
        (fact.kind == "name" and fact.sure is Sure.SURE)
        or (
            (fact.kind == "pet" or _KIND.get(fact.kind) == "family")
            and fact.sure is not Sure.LOOK
            and words <= set(key_of(fact.value).split())
        )
        for fact in facts
    )


def _relation(one: Weighed, facts: Iterable[Fact]) -> str:
    """Which relative: as most posts say that say it."""
    said = Counter(parts[3] for clue, _ in one.clues if len(parts := clue.because.split(".")) > 3 and parts[3])
    said.pop(_RELATIVE, None)
    return said.most_common(1)[0][0] if said else _RELATIVE
