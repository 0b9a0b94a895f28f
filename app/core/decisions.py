"""What the person decided: of findings, of details never to be marked again, of facts; each step can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from app.core.finding import Choice, Decision, Disowned, Finding, Never
from app.core.fingerprint import Fingerprints

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Step:
    """What stood before a decision, so that it can be taken back. None: nothing did."""

    decisions: Mapping[str, Decision | None]
    never: Mapping[str, Never | None] = field(default_factory=dict)
    disowned: Mapping[str, Disowned | None] = field(default_factory=dict)
    groups: frozenset[str] = frozenset()
    """Groups whose findings it touched."""


class Decisions:
    """made: by fingerprint; never: by group; disowned: by the fact's id. Methods give the groups that they touched."""

    def __init__(self) -> None:
        self.made: dict[str, Decision] = {}
        self.never: dict[str, Never] = {}
        self.disowned: dict[str, Disowned] = {}
        self._undo: list[Step] = []
        self._touched: set[str] = set()

    def is_open(self, finding: Finding) -> bool:
        """Whether nothing was decided of it yet."""
        return finding.fingerprint not in self.made

    def wrong(self) -> set[str]:
        """Fingerprints of what was called wrong."""
        return {one.fingerprint for one in self.made.values() if one.choice is Choice.WRONG}

    def decide(
        self, findings: Iterable[Finding], choice: Choice | None, when: datetime, note: str = ""
    ) -> frozenset[str]:
        """Decide, or with None take back, in one step. when: aware UTC."""
        before, touched = self._decide(findings, choice, when, note)
        if before:
            self._did(Step(before, groups=touched))
        return touched

    def _decide(
        self, findings: Iterable[Finding], choice: Choice | None, when: datetime | None, note: str = ""
    ) -> tuple[dict[str, Decision | None], frozenset[str]]:
        before: dict[str, Decision | None] = {}
        groups: set[str] = set()
        for finding in findings:
            before[finding.fingerprint] = self.made.get(finding.fingerprint)
            if choice is None or when is None:
                self.made.pop(finding.fingerprint, None)
            else:
                self.made[finding.fingerprint] = Decision(finding.fingerprint, choice, when, note)
            if not finding.inside:
                groups.add(finding.group)
        return before, frozenset(groups)

    def note(self, finding: Finding, note: str) -> bool:
        """Put a note beside a decision, "" takes it away; False where nothing was decided yet."""
        decision = self.made.get(finding.fingerprint)
        if decision is None or decision.note == note:
            return False
        self._did(Step({finding.fingerprint: decision}))
        self.made[finding.fingerprint] = replace(decision, note=note, by="")
        return True

    def never_mark(self, pattern: Never, same: Iterable[Finding]) -> None:
        """Call all of a group wrong, in one step. same: all findings of the group, with their parts."""
        before = {one.fingerprint: None for one in same if self.is_open(one)}
        self._undo.append(Step(before, {pattern.group: None}, groups=frozenset({pattern.group})))
        self.never[pattern.group] = pattern

    def mark_again(self, group: str) -> bool:
        """Let a pattern go: what it alone had called wrong is open again. False: there is none."""
        pattern = self.never.pop(group, None)
        if pattern is None:
            return False
        made = {print_: decision for print_, decision in self.made.items() if decision.by == group}
        for print_ in made:
            del self.made[print_]
        self._did(Step(made, {group: pattern}, groups=frozenset({group})))
        return True

    def apply_pattern(self, pattern: Never, findings: Iterable[Finding]) -> None:
        """Call these wrong because of a pattern; what was decided of one stands."""
        for one in findings:
            wrong = Decision(one.fingerprint, Choice.WRONG, pattern.when, by=pattern.group)
            self.made.setdefault(one.fingerprint, wrong)

    def disown(self, fact: Disowned, mistaken: Iterable[Finding]) -> frozenset[str]:
        """Take a fact out of the picture and call these findings wrong, in one step."""
        before, touched = self._decide(mistaken, Choice.WRONG, fact.when)
        self._did(Step(before, disowned={fact.fact: self.disowned.get(fact.fact)}, groups=touched))
        self.disowned[fact.fact] = fact
        return touched

    def own_again(self, fact: str, mistaken: Iterable[Finding]) -> frozenset[str]:
        """Put a fact back into the picture and open these findings, in one step. Raises KeyError: it is not out."""
        gone = self.disowned.pop(fact)
        before, touched = self._decide(mistaken, None, None)
        self._did(Step(before, disowned={fact: gone}, groups=touched))
        return touched

    def _did(self, step: Step) -> None:
        self._undo.append(step)
        self._touched.update(step.decisions)

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._undo)

    def undo(self) -> frozenset[str] | None:
        """Take the last step back; None when there is none."""
        if not self._undo:
            return None
        step = self._undo.pop()
        _put_back(self.never, step.never)
        _put_back(self.made, step.decisions)
        _put_back(self.disowned, step.disowned)
        self._touched.update(step.decisions)
        return step.groups

    # -- what was kept

    def take_changes(self) -> dict[str, Decision | None]:
        """Decisions that changed since this was last asked, by fingerprint; None: taken back."""
        touched, self._touched = self._touched, set()
        return {print_: self.made.get(print_) for print_ in touched}

    def with_key(self, places: Mapping[str, str], groups: Mapping[str, str], prints: Fingerprints) -> None:
        """Go with the findings when all fingerprints are made anew (by prints): the new ones by the old ones."""
        self.made = {
            places[print_]: replace(decision, fingerprint=places[print_], by=groups.get(decision.by, ""))
            for print_, decision in self.made.items()
            if print_ in places
        }
        self.never = {
            groups[group]: replace(pattern, group=groups[group])
            for group, pattern in self.never.items()
            if group in groups
        }
        anew = [replace(one, fact=prints.fact(one.kind, one.key)) for one in self.disowned.values() if one.key]
        self.disowned = {one.fact: one for one in anew}
        self._touched = {places[print_] for print_ in self._touched if print_ in places}
        self._undo.clear()

    def remember(self, decisions: Iterable[Decision], never: Iterable[Never], disowned: Iterable[Disowned]) -> None:
        """Take in what was kept earlier; what was said since then stands."""
        for fact in disowned:
            self.disowned.setdefault(fact.fact, fact)
        for pattern in never:
            self.never.setdefault(pattern.group, pattern)
        for decision in decisions:
            self.made.setdefault(decision.fingerprint, decision)

    def forget(self) -> None:
        """Let everything go."""
        for kept in (self.made, self.never, self.disowned, self._undo, self._touched):
            kept.clear()


def _put_back(here: dict[str, _Value], before: Mapping[str, _Value | None]) -> None:
    for key, value in before.items():
        if value is None:
            here.pop(key, None)
        else:
            here[key] = value
