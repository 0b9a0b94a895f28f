"""The rules of the guidance as rows: state, question, answer, evidence, what the archive cannot show."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.finding import Group
from app.core.guidance import Answer, Reply, Rule, Section, State, Verdict
from app.core.judge import is_note, looked_for
from app.report.cards import Cards
from app.report.rows import Box, EvidenceRow, RuleRow, SectionRow
from detectors.contract import Type


def sections(cards: Cards) -> tuple[SectionRow, ...]:
    """All rules, by section, in the order of the guidance."""
    rules = cards.case.guidance.rules
    return tuple(
        SectionRow(
            section,
            cards.word.say(f"states.section.{section.value}"),
            tuple(row(cards, rule) for rule in rules if rule.section is section),
        )
        for section in Section
        if any(rule.section is section for rule in rules)
    )


def summary(cards: Cards) -> tuple[str, ...]:
    """How many rules are in each state, in the order of the states."""
    say = cards.word.say
    states = [verdict.state for verdict in cards.case.verdicts.values()]
    return tuple(
        say("report.rule.states", n=states.count(state), state=state_label(cards, state).lower())
        for state in State
        if state in states
    )


def state_label(cards: Cards, state: State) -> str:
    """The name of a state for people."""
    return cards.word.say(f"states.{_key(state)}.label")


def row(cards: Cards, rule: Rule) -> RuleRow:
    """One rule as it stands."""
    case, word = cards.case, cards.word
    verdict = case.verdicts[rule.id]
    answer = case.answers.get(rule.id)
    groups, over = cards.at_rule(rule.id)
    answered = ""
    if answer and verdict.state in (State.FOUND, State.DEALT_WITH):  # in other states the state's own line says it
        answered = word.say("report.rule.answered", reply=_reply(cards, answer), on=word.date(answer.on))
    return RuleRow(
        id=rule.id,
        reference=rule.reference,
        title=rule.title,
        why=rule.why,
        steps=rule.steps,
        state=verdict.state,
        state_label=state_label(cards, verdict.state),
        state_line=state_line(cards, rule, verdict),
        ticked=verdict.state in (State.DEALT_WITH, State.DONE),
        question=rule.question,
        boxes=tuple(
            Box(reply, word.say(f"states.reply.{reply.value}"), answer is not None and answer.reply is reply)
            for reply in Reply
        )
        if rule.question
        else (),
        answered=answered,
        due=word.say("report.rule.due", on=word.date(verdict.due))
        if verdict.due and verdict.state is not State.REVIEW_DUE
        else "",
        evidence_first=case.guidance.evidence_first if rule.removes else "",
        evidence=tuple(_evidence(cards, rule, group) for group in groups),
        evidence_more=word.say.count("report.rule.more", over) if over else "",
        hints=tuple(_hints(cards, rule, verdict)),
        notes=rule.notes,
        limits=rule.cannot_show,
        room=not any(one.total for one in case.coverage),
    )


def state_line(cards: Cards, rule: Rule, verdict: Verdict) -> str:
    """What the state means for this rule, in one sentence."""
    say, word = cards.word.say, cards.word
    key = f"states.{_key(verdict.state)}"
    on = word.date(verdict.on)
    answer = cards.case.answers.get(rule.id)
    match verdict.state:
        case State.FOUND:
            return say.count(key, verdict.count)
        case State.DEALT_WITH:
            return say.count(key, verdict.decided, on=on)
        case State.NOTHING_FOUND:
            return say.count(key, verdict.looked)
        case State.TO_ANSWER if answer is not None and answer.reply is Reply.NOT_YET:
            return say(f"{key}.not_yet", on=word.date(answer.on))
        case State.NOT_CHECKED if answer is not None:
            return say(f"{key}.answered", reply=_reply(cards, answer), on=word.date(answer.on))
        case State.NOT_CHECKED if not looked_for(rule, cards.case.coverage)[0] and cards.case.coverage:
            return say(f"{key}.nobody")
        case State.REVIEW_DUE | State.DONE if answer is not None:
            return say(f"{key}.sentence", reply=_reply(cards, answer), on=on, due=word.date(verdict.due))
        case _:
            return say(f"{key}.sentence")


def _hints(cards: Cards, rule: Rule, verdict: Verdict) -> Iterator[str]:
    say = cards.word.say
    if verdict.prompts:
        counts: dict[str, int] = {}
        for one in cards.case.coverage:
            for kind in rule.prompt_kinds:
                counts[kind.value] = counts.get(kind.value, 0) + one.by_kind.get(kind.value, 0)
        yield say("report.rule.prompts", counts=cards.word.counts(counts))
    if verdict.notes:
        yield say.count("report.rule.noted", verdict.notes)
    left_out = frozenset[Type]().union(*(t.types for one in cards.case.left_out for t in one.triggers))
    if any(trigger.types & left_out for trigger in rule.triggers):
        yield say("report.rep.hint")
    wanted, missing = looked_for(rule, cards.case.coverage)
    if rule.kinds and wanted and missing:
        yield say("report.rule.partly", types=cards.word.types(missing))


def _evidence(cards: Cards, rule: Rule, group: Group) -> EvidenceRow:
    word = cards.word
    value = cards.value(group.type, group.value)
    times = [word.date(group.first)] if group.first else []
    if group.first and group.last and group.last.date() != group.first.date():
        times.append(word.date(group.last))
    kinds: dict[str, int] = {}
    for key in {finding.item for finding in group.findings}:
        if key in cards.case.items:
            kind = cards.case.items[key].kind.value
            kinds[kind] = kinds.get(kind, 0) + 1
    parts = [f"{word.type(group.type)}{f': {value}' if value else ''}", word.counts(kinds), " – ".join(times)]
    note = all(is_note(rule, finding.hit, cards.case.items.get(finding.item)) for finding in group.findings)
    return EvidenceRow(group.id, ", ".join(part for part in parts if part), cards.decided(group), note)


def _reply(cards: Cards, answer: Answer) -> str:
    return cards.word.say(f"states.reply.{answer.reply.value}")


def _key(state: State) -> str:
    return state.value.replace(" ", "_")
