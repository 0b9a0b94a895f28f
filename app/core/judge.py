"""The judge: what a finding means to the guidance, and the state of every rule. Pure: the same in, the same out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from app.core.coverage import Coverage
from app.core.finding import Decision, Finding, Heap, Serious
from app.core.guidance import Answer, Guidance, Reply, Rule, State, Trigger, Verdict
from app.core.item import Audience, Author, Item, Kind
from detectors.contract import Hit, Sure, Type

# What stands where anybody can read it weighs more. Only this step: "low" (a disclaimer) stays low, "urgent" is kept
# for the employer in a name. Nothing lowers, so address, phone and registration stay at high or above.
_IN_PUBLIC = {Serious.MEDIUM: Serious.HIGH}


def place(guidance: Guidance, hit: Hit, item: Item) -> tuple[Serious, Heap, tuple[str, ...]]:
    """How serious a hit in an item is, its heap, and the ids of the rules it touches, in the guidance's order.

    A hit that is only worth a look touches its rules too, so that a person who asks for it sees which; the judge
    does not count it.
    """
    serious = guidance.serious[hit.type]
    heap = guidance.heaps[hit.type]
    if item.audience is Audience.PUBLIC:
        serious = _IN_PUBLIC.get(serious, serious)
    rules: list[str] = []
    for rule, triggers in guidance.by_type[hit.type]:
        touched = [trigger for trigger in triggers if touches(trigger, hit, item)]
        if touched:
            rules.append(rule.id)
        for trigger in touched:
            if trigger.serious is not None and trigger.serious.rank < serious.rank:
                serious = trigger.serious
            if trigger.heap is not None and trigger.heap.rank < heap.rank:
                heap = trigger.heap
    return serious, heap, tuple(rules)


def touches(trigger: Trigger, hit: Hit, item: Item) -> bool:
    """Whether every condition of the trigger that is given holds."""
    return (
        hit.type in trigger.types
        and hit.sure.rank <= trigger.sure.rank
        and (not trigger.kinds or item.kind in trigger.kinds)
        and (not trigger.fields or item.facts.field in trigger.fields)
        and item.facts.field not in trigger.not_fields
        and (not trigger.authors or item.author in trigger.authors)
        and (not trigger.audiences or item.audience in trigger.audiences)
        and (not trigger.whose or hit.whose in trigger.whose)
        and (not trigger.mentions or _mentioned(trigger.mentions).search(hit.value) is not None)
    )


@lru_cache(maxsize=32)
def _mentioned(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)", re.IGNORECASE)


def is_note(rule: Rule, hit: Hit, item: Item | None) -> bool:
    """Whether a finding is only a note at this rule. Without its item the type alone decides."""
    if not any(trigger.note and hit.type in trigger.types for trigger in rule.triggers):
        return False
    matching = [t for t in rule.triggers if hit.type in t.types and (item is None or touches(t, hit, item))]
    return all(trigger.note for trigger in matching)


def judge(
    guidance: Guidance,
    findings: Iterable[Finding],
    items: Mapping[str, Item],
    decisions: Mapping[str, Decision],
    answers: Mapping[str, Answer],
    coverage: Sequence[Coverage],
    today: date,
) -> dict[str, Verdict]:
    """The state of every rule, in the guidance's order.

    items by key; decisions by fingerprint; answers by rule id; coverage: one for each thing looked at (an archive,
    the pasted text), empty when there is none. States and their order: `State`.
    """
    at: dict[str, list[Finding]] = {rule.id: [] for rule in guidance.rules}
    for finding in findings:
        if finding.hit.sure is Sure.LOOK:
            continue
        for rule_id in finding.rules:
            if rule_id in at:
                at[rule_id].append(finding)
    return {
        rule.id: _verdict(rule, at[rule.id], items, decisions, answers.get(rule.id), coverage, today)
        for rule in guidance.rules
    }


def due_on(rule: Rule, answer: Answer | None) -> date | None:
    """When an answer is to be looked at again: after the rule's review period, if it was "yes"."""
    if answer is None or answer.reply is not Reply.YES or not rule.review_days:
        return None
    return answer.on + timedelta(days=rule.review_days)


def _verdict(
    rule: Rule,
    findings: list[Finding],
    items: Mapping[str, Item],
    decisions: Mapping[str, Decision],
    answer: Answer | None,
    coverage: Sequence[Coverage],
    today: date,
) -> Verdict:
    count = decided = notes = 0
    last: date | None = None
    for finding in findings:
        if is_note(rule, finding.hit, items.get(finding.item)):
            notes += 1
        elif (decision := decisions.get(finding.fingerprint)) is not None:
            decided += 1
            day = decision.when.date()
            last = day if last is None or day > last else last
        else:
            count += 1
    looked = _looked(rule, coverage)
    due = due_on(rule, answer)
    state = _state(rule, count, decided, looked, answer, due, today)
    return Verdict(
        rule.id,
        state,
        count,
        decided,
        notes,
        looked,
        sum(one.by_kind.get(kind.value, 0) for one in coverage for kind in rule.prompt_kinds),
        last if state is State.DEALT_WITH else (answer.on if answer else last),
        due,
    )


def _state(
    rule: Rule, count: int, decided: int, looked: int, answer: Answer | None, due: date | None, today: date
) -> State:
    if count:
        return State.FOUND
    if due is not None and due <= today:
        return State.REVIEW_DUE
    if rule.question and (answer is None or answer.reply is Reply.NOT_YET):
        return State.TO_ANSWER
    if rule.kinds and not looked:
        return State.NOT_CHECKED
    if decided:
        return State.DEALT_WITH
    if answer is not None:
        return State.DONE
    return State.NOTHING_FOUND


def _looked(rule: Rule, coverage: Sequence[Coverage]) -> int:
    """How many items were looked at that could have held evidence for the rule; 0 when nobody looked for its types."""
    claims = [trigger for trigger in rule.triggers if not trigger.note]
    total = 0
    for one in coverage:
        kinds: set[Kind] = set()
        for trigger in claims:
            if trigger.types & one.looked_for and _could_hold(trigger, one):
                kinds |= (trigger.kinds & rule.kinds) if trigger.kinds else rule.kinds
        if not claims:
            kinds |= rule.kinds
        total += sum(one.by_kind.get(kind.value, 0) for kind in kinds)
    return total


def _could_hold(trigger: Trigger, coverage: Coverage) -> bool:
    """Others' words are needed for some triggers, and many archives hold none."""
    if trigger.authors and Author.ME not in trigger.authors and Author.UNKNOWN not in trigger.authors:
        return coverage.others > 0
    return True


def looked_for(rule: Rule, coverage: Sequence[Coverage]) -> tuple[frozenset[Type], frozenset[Type]]:
    """Of the types that would make the rule found: which somebody looked for, and which nobody did."""
    wanted = frozenset[Type]().union(*(trigger.types for trigger in rule.triggers if not trigger.note))
    seen = frozenset[Type]().union(*(one.looked_for for one in coverage))
    return wanted & seen, wanted - seen
