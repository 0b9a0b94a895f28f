"""What a report is made from: guidance, verdicts, findings with their items, decisions, answers, coverage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.core.coverage import Coverage
from app.core.desk import Desk
from app.core.facts import Fact
from app.core.finding import Decision, Finding
from app.core.guidance import Answer, Guidance, Rule, Verdict
from app.core.item import Item
from app.core.judge import judge


@dataclass(frozen=True, slots=True)
class Case:
    """One moment of the desk, frozen. findings: all, those only worth a look or part of
    another too; items by key; decisions by
    fingerprint; answers and verdicts by rule id; today: the day the report is made. left_out: rules that a
    copy for a rep leaves out with everything that was found on them; they are not in `guidance` and `verdicts`.
    facts: what it all says of the person.
    """

    guidance: Guidance
    verdicts: Mapping[str, Verdict]
    findings: Sequence[Finding]
    items: Mapping[str, Item]
    decisions: Mapping[str, Decision]
    answers: Mapping[str, Answer]
    coverage: Sequence[Coverage]
    today: date
    left_out: tuple[Rule, ...] = ()
    facts: Sequence[Fact] = ()

    @classmethod
    def of(cls, desk: Desk, today: date, names: Sequence[str] | None = None) -> Case:
        """What lies on the desk, of these loads or of all."""
        return cls(
            desk.guidance,
            desk.verdicts(today, names),
            desk.findings(names, look=True, parts=True),
            desk.items(names),
            dict(desk.decisions),
            dict(desk.answers),
            desk.coverages(names),
            today,
            facts=desk.facts(today, names),
        )

    @classmethod
    def for_rep(cls, desk: Desk, today: date, names: Sequence[str] | None = None) -> Case:
        """The same without the rules about work, and judged without what touches them."""
        left_out = tuple(rule for rule in desk.guidance.rules if rule.work)
        work = {rule.id for rule in left_out}
        guidance = replace(desk.guidance, rules=tuple(rule for rule in desk.guidance.rules if not rule.work))
        items, coverage = desk.items(names), desk.coverages(names)
        findings = [one for one in desk.findings(names, look=True) if work.isdisjoint(one.rules)]
        whole = cls.of(desk, today, names)
        return replace(
            whole,
            facts=(),
            guidance=guidance,
            verdicts=judge(guidance, findings, items, desk.decisions, desk.answers, coverage, today),
            left_out=left_out,
        )
