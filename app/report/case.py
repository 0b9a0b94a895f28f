"""What a report is made from: guidance, verdicts, findings with their items, decisions, answers, coverage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.core.coverage import Coverage
from app.core.desk import Desk
from app.core.finding import Decision, Finding
from app.core.guidance import Answer, Guidance, Verdict
from app.core.item import Item


@dataclass(frozen=True, slots=True)
class Case:
    """One moment of the desk, frozen. findings: all, those only worth a look or part of
    another too; items by key; decisions by
    fingerprint; answers and verdicts by rule id; today: the day the report is made.
    """

    guidance: Guidance
    verdicts: Mapping[str, Verdict]
    findings: Sequence[Finding]
    items: Mapping[str, Item]
    decisions: Mapping[str, Decision]
    answers: Mapping[str, Answer]
    coverage: Sequence[Coverage]
    today: date

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
        )
