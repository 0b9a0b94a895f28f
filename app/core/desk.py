"""The desk: what was found, what the person decided of it and answered, and what the guidance says. In memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.core.coverage import Counter, Coverage, Source
from app.core.finding import Choice, Decision, Finding, Group, Heap, claims, grouped, whole_of
from app.core.fingerprint import Fingerprints, new_key
from app.core.guidance import Answer, Guidance, Reply, Verdict
from app.core.item import Item
from app.core.judge import judge, place
from detectors.contract import Hit, Type

PASTED = "pasted"
ARCHIVE = "archive"


@dataclass(slots=True)
class Load:
    """What came in from one place: pasted text, or one archive. Only items with findings are kept."""

    coverage: Coverage
    fingerprints: Fingerprints
    items: dict[str, Item] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    parts: dict[str, list[Finding]] = field(default_factory=dict)
    """Findings that are part of another one, by the fingerprint of that one."""


class Desk:
    """Loads by name (`PASTED`, `ARCHIVE`), decisions by fingerprint, answers by rule; every change can be undone."""

    def __init__(self, guidance: Guidance, key: bytes | None = None) -> None:
        self.guidance = guidance
        self.loads: dict[str, Load] = {}
        self.decisions: dict[str, Decision] = {}
        self.answers: dict[str, Answer] = {}
        self.unsaved = False
        self._key = key or new_key()
        self._undo: list[dict[str, Decision | None]] = []

    # -- what comes in

    def begin(self, name: str, source: Source) -> None:
        """Start a load anew; what an earlier one of that name found is let go, decisions stay."""
        self.loads[name] = Load(Coverage(source), Fingerprints(self._key))

    def add(self, name: str, item: Item, hits: Iterable[Hit]) -> list[Finding]:
        """Take in one item with its hits, in the order of the archive; gives the findings made of them."""
        load = self.loads[name]
        every = list(hits)
        prints = [load.fingerprints.place(hit, item) for hit in every]
        made = []
        for hit, fingerprint in zip(every, prints, strict=True):
            serious, heap, rules = place(self.guidance, hit, item)
            whole = whole_of(hit, every)
            inside = prints[every.index(whole)] if whole is not None else ""
            group = load.fingerprints.group(hit)
            finding = Finding(hit, item.key, serious, heap, rules, group, fingerprint, inside)
            made.append(finding)
            if inside:
                load.parts.setdefault(inside, []).append(finding)
        if made:
            load.items[item.key] = item
            load.findings.extend(made)
        return made

    def end(self, name: str, coverage: Coverage) -> None:
        """A load is over (or stopped): what it covered."""
        self.loads[name].coverage = coverage

    def take_pasted(
        self, pasted: Sequence[tuple[int, Item]], hits: Sequence[Sequence[Hit]], looked_for: Iterable[Type]
    ) -> list[tuple[int, Item, list[Finding]]]:
        """Take in pasted items (each with its offset in the box) and their hits, in place of the ones before."""
        counter = Counter(Source(PASTED), frozenset(looked_for))
        self.begin(PASTED, counter.source)
        rows = []
        for (start, item), found in zip(pasted, hits, strict=True):
            counter.add(item)
            rows.append((start, item, self.add(PASTED, item, found)))
        self.end(PASTED, counter.coverage())
        return rows

    def clear(self, name: str) -> None:
        """Let a load go."""
        self.loads.pop(name, None)

    # -- what is there

    def coverages(self, names: Sequence[str] | None = None) -> list[Coverage]:
        """What was looked at, for these loads or all."""
        return [load.coverage for name, load in self.loads.items() if names is None or name in names]

    def items(self, names: Sequence[str] | None = None) -> dict[str, Item]:
        """Items that hold findings, by key."""
        together: dict[str, Item] = {}
        for name, load in self.loads.items():
            if names is None or name in names:
                together.update(load.items)
        return together

    def findings(self, names: Sequence[str] | None = None, *, look: bool = False, parts: bool = False) -> list[Finding]:
        """All findings that are claims; with `look` also those only worth a look, with `parts` also those that are
        part of another one and are not shown to people by themselves.
        """
        every = [
            finding
            for name, load in self.loads.items()
            if names is None or name in names
            for finding in load.findings
            if parts or not finding.inside
        ]
        return every if look else claims(every)

    def item_of(self, finding: Finding) -> Item:
        """The item a finding stands in. Raises KeyError when its load was let go."""
        for load in self.loads.values():
            if finding.item in load.items:
                return load.items[finding.item]
        raise KeyError(finding.item)

    def is_open(self, finding: Finding) -> bool:
        """Whether nothing was decided of it yet."""
        return finding.fingerprint not in self.decisions

    def wrong(self) -> set[str]:
        """Fingerprints of findings that were called wrong."""
        return {decision.fingerprint for decision in self.decisions.values() if decision.choice is Choice.WRONG}

    def groups(
        self, heap: Heap | None = None, names: Sequence[str] | None = None, *, look: bool = False, decided: bool = False
    ) -> list[Group]:
        """Cards in working order. Without `decided`, findings already decided are left out."""
        findings = [
            f
            for f in self.findings(names, look=look)
            if (decided or self.is_open(f)) and (heap is None or f.heap is heap)
        ]
        return grouped(findings, self.items(names))

    def verdicts(self, today: date, names: Sequence[str] | None = None) -> dict[str, Verdict]:
        """What the guidance says now, by rule id."""
        return judge(
            self.guidance,
            self.findings(names, look=True),
            self.items(names),
            self.decisions,
            self.answers,
            self.coverages(names),
            today,
        )

    # -- what the person says

    def decide(self, findings: Iterable[Finding], choice: Choice | None, when: datetime, note: str = "") -> None:
        """Decide (or, with None, take back) several findings in one step that `undo` takes back. when: aware UTC.

        What is part of a finding is decided with it.
        """
        before: dict[str, Decision | None] = {}
        for finding in self._with_parts(findings):
            before[finding.fingerprint] = self.decisions.get(finding.fingerprint)
            if choice is None:
                self.decisions.pop(finding.fingerprint, None)
            else:
                self.decisions[finding.fingerprint] = Decision(finding.fingerprint, choice, when, note)
        if before:
            self._undo.append(before)
            self.unsaved = True

    def _with_parts(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        for finding in findings:
            yield finding
            for load in self.loads.values():
                yield from load.parts.get(finding.fingerprint, ())

    def undo(self) -> bool:
        """Take the last decision back; False when there is none."""
        if not self._undo:
            return False
        for fingerprint, decision in self._undo.pop().items():
            if decision is None:
                self.decisions.pop(fingerprint, None)
            else:
                self.decisions[fingerprint] = decision
        self.unsaved = True
        return True

    @property
    def can_undo(self) -> bool:
        """Whether a decision can be taken back."""
        return bool(self._undo)

    def answer(self, rule: str, reply: Reply | None, on: date) -> None:
        """Answer a rule's question, or with None take the answer back."""
        if reply is None:
            self.answers.pop(rule, None)
        else:
            self.answers[rule] = Answer(rule, reply, on)
        self.unsaved = True
