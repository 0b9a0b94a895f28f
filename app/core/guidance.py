"""Guidance as data: rules, what each can be backed by, the heaps. Parsed from a table that `app.assets` reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.core.finding import Heap, Serious
from app.core.item import Audience, Author, Kind
from detectors.contract import Sure, Type, Whose


@dataclass(frozen=True, slots=True)
class Trigger:
    """What makes a finding count for a rule: every condition that is given must hold; an empty one holds always.

    sure: at least this sure. serious: overrides the type's own seriousness (never lowers it); heap: as well (only
    ever earlier). note: the finding is shown at the rule as a note and never makes it `found` (a disclaimer).
    mentions: one of these words or names must stand in the finding's value, as whole words, in any case (so that
    guidance can speak of certain employers only). not_fields: profile fields for which it does not hold.
    """

    types: frozenset[Type]
    sure: Sure = Sure.LIKELY
    kinds: frozenset[Kind] = frozenset()
    fields: frozenset[str] = frozenset()
    authors: frozenset[Author] = frozenset()
    audiences: frozenset[Audience] = frozenset()
    whose: frozenset[Whose] = frozenset()
    serious: Serious | None = None
    note: bool = False
    heap: Heap | None = None
    mentions: tuple[str, ...] = ()
    not_fields: frozenset[str] = frozenset()


class Section(StrEnum):
    """Where a rule stands in the guidance."""

    PARAGRAPHS = "paragraphs"
    DO = "do"
    DO_NOT = "do_not"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the guidance, in our own words.

    reference: where it stands, as the guidance numbers it. question: what only the person can answer, "" if none;
    worded so that "yes" means it is done. kinds: kinds of item that can hold evidence for it; where none was loaded
    the rule is `not checked`; a rule without any stands on its question alone and never is.
    review_days: after how many days an answer is due for review, 0 = never. cannot_show: why the evidence has limits.
    prompt_kinds: kinds that are only counted, as a prompt beside the question (searches, likes). removes: its steps
    take something away or block somebody, so the evidence-first note stands above them. notes: sentences that go
    with the rule (raising a concern is a different thing …). work: it is about conduct at work and words about it; a
    copy for somebody else leaves out what was found on it.
    """

    id: str
    section: Section
    reference: str
    title: str
    why: str
    steps: tuple[str, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    question: str = ""
    review_days: int = 0
    cannot_show: str = ""
    prompt_kinds: frozenset[Kind] = frozenset()
    removes: bool = False
    notes: tuple[str, ...] = ()
    work: bool = False


@dataclass(frozen=True, slots=True)
class Guidance:
    """One guidance pack. heaps and serious: what each type means by itself, before a rule raises it.

    checked_on: when the pack was last compared with its source. evidence_first: what to read before anything is
    removed or blocked. others: the line that goes with somebody else's details.
    """

    id: str
    title: str
    source: str
    audience: str
    language: str
    checked_on: date
    evidence_first: str
    rules: tuple[Rule, ...]
    heaps: Mapping[Type, Heap] = field(default_factory=dict)
    serious: Mapping[Type, Serious] = field(default_factory=dict)
    others: str = ""
    by_type: Mapping[Type, tuple[tuple[Rule, tuple[Trigger, ...]], ...]] = field(init=False, repr=False, compare=False)
    """Rules with those of their triggers that a type can touch: a finding is placed by this, not by all rules."""

    def __post_init__(self) -> None:
        by_type = {}
        for type_ in Type:
            able = ((rule, tuple(t for t in rule.triggers if type_ in t.types)) for rule in self.rules)
            by_type[type_] = tuple((rule, triggers) for rule, triggers in able if triggers)
        object.__setattr__(self, "by_type", by_type)

    @property
    def mentioned(self) -> tuple[str, ...]:
        """Every name that a trigger asks for: a scan looks for them in names and addresses."""
        names = (name for rule in self.rules for trigger in rule.triggers for name in trigger.mentions)
        return tuple(dict.fromkeys(names))

    def rule(self, rule: str) -> Rule:
        """The rule of that id. Raises KeyError if there is none."""
        for candidate in self.rules:
            if candidate.id == rule:
                return candidate
        raise KeyError(rule)


class State(StrEnum):
    """The state of a rule; the first that holds, in this order. No state is called safe."""

    FOUND = "found"
    REVIEW_DUE = "review due"
    TO_ANSWER = "to answer"
    NOT_CHECKED = "not checked"
    DEALT_WITH = "dealt with"
    DONE = "done"
    NOTHING_FOUND = "nothing found"


class Reply(StrEnum):
    """What a person can answer to a rule's question."""

    YES = "yes"
    NOT_YET = "not_yet"
    DOES_NOT_APPLY = "does_not_apply"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to one rule's question, with its date."""

    rule: str
    reply: Reply
    on: date


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judge says of one rule.

    count: open findings. decided: findings already decided. notes: findings shown as a note. looked: items that
    could have held evidence. prompts: counted items of the rule's prompt kinds. on: the date of the answer or of
    the last decision. due: when it is to be reviewed.
    """

    rule: str
    state: State
    count: int = 0
    decided: int = 0
    notes: int = 0
    looked: int = 0
    prompts: int = 0
    on: date | None = None
    due: date | None = None
