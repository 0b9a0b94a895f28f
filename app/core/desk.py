"""The desk: what was found, what the person decided of it and answered, and what the guidance says. In memory."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from app.core.about import About
from app.core.coverage import Counter, Coverage, Source
from app.core.facts import Fact, picture
from app.core.finding import Choice, Decision, Finding, Group, Heap, Never, Serious, claims, grouped, whole_of
from app.core.fingerprint import Fingerprints, new_key
from app.core.guidance import Answer, Guidance, Reply, Verdict
from app.core.item import Item
from app.core.judge import judge, place
from app.core.piles import Piles
from app.core.routine import zone_of
from detectors.contract import Clue, Hit, Sure, Type

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
    groups: dict[str, list[Finding]] = field(default_factory=dict)
    """All others by their group."""
    clues: list[tuple[Clue, Item]] = field(default_factory=list)
    """What items tell of their author beside findings."""
    claims: int = 0
    """How many of those are claims."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What stood before a decision, so that it can be taken back."""

    decisions: Mapping[str, Decision | None]
    never: Mapping[str, Never | None] = field(default_factory=dict)
    groups: frozenset[str] = frozenset()
    """Groups whose findings it touched."""


class Desk:
    """Loads by name (`PASTED`, `ARCHIVE`), decisions by fingerprint, answers by rule; every decision can be undone.

    never: details that are not marked again, by group. key: what fingerprints are made with; the store's where there
    is one, so that decisions hold for a newer archive.
    """

    def __init__(self, guidance: Guidance, key: bytes | None = None) -> None:
        self.guidance = guidance
        self.loads: dict[str, Load] = {}
        self.decisions: dict[str, Decision] = {}
        self.answers: dict[str, Answer] = {}
        self.never: dict[str, Never] = {}
        self.about = About()
        self.unsaved = False
        self.key = key or new_key()
        self.piles = Piles()
        self._undo: list[_Step] = []
        self._touched: set[str] = set()

    # -- what comes in

    def begin(self, name: str, source: Source) -> None:
        """Start a load anew; what an earlier one of that name found is let go, decisions stay."""
        self.clear(name)
        self.loads[name] = Load(Coverage(source), Fingerprints(self.key))

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
            if self.never:
                self._apply_patterns(made)
            self._pile_up(load, item, made)
        return made

    def learn(self, name: str, item: Item, clues: Iterable[Clue]) -> None:
        """Take in what one item tells of its author beside findings."""
        self.loads[name].clues.extend((clue, item) for clue in clues)

    def _pile_up(self, load: Load, item: Item, made: list[Finding]) -> None:
        for finding in made:
            if finding.inside:
                continue
            load.groups.setdefault(finding.group, []).append(finding)
            if finding.hit.sure is not Sure.LOOK:
                load.claims += 1
                if self.is_open(finding):
                    self.piles.take(finding, item)

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
        gone = self.loads.pop(name, None)
        if gone is not None:
            self._recount(gone.groups)

    def _recount_all(self) -> None:
        self._recount({group for load in self.loads.values() for group in load.groups})

    def _recount(self, groups: Iterable[str]) -> None:
        self.piles.redo((group, [place for place in self.places(group) if self.is_open(place[0])]) for group in groups)

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

    @property
    def claimed(self) -> int:
        """How many findings there are, open and decided, without those only worth a look."""
        return sum(load.claims for load in self.loads.values())

    def places(self, group: str, *, look: bool = False) -> list[tuple[Finding, Item]]:
        """All findings of a group with their items, oldest first, undated ones last. look: as in `findings`."""
        places = [
            (finding, load.items[finding.item])
            for load in self.loads.values()
            for finding in load.groups.get(group, ())
            if look or finding.hit.sure is not Sure.LOOK
        ]
        return sorted(places, key=lambda place: place[1].when.timestamp() if place[1].when else math.inf)

    def card(self, group: str) -> Group | None:
        """The card of a group as it stands: what of it is open. None when nothing is."""
        places = [(finding, item) for finding, item in self.places(group) if self.is_open(finding)]
        cards = grouped((finding for finding, _ in places), {item.key: item for _, item in places})
        return cards[0] if cards else None

    def item_of(self, finding: Finding) -> Item:
        """The item a finding stands in. Raises KeyError when its load was let go."""
        for load in self.loads.values():
            if finding.item in load.items:
                return load.items[finding.item]
        raise KeyError(finding.item)

    def facts(self, today: date, names: Sequence[str] | None = None) -> list[Fact]:
        """The person as others could assemble them; also what is only worth a look (`facts.claimed` leaves it out)."""
        chosen = [load for name, load in self.loads.items() if names is None or name in names]
        zones = [load.coverage.source.zone for load in chosen if load.coverage.source.zone]
        return picture(
            ((finding, load.items[finding.item]) for load in chosen for finding in load.findings),
            (told for load in chosen for told in load.clues),
            today=today,
            about=self.about,
            zone=zone_of(self.about.zone or (zones[0] if zones else "")),
            wrong=self.wrong(),
            fact_id=Fingerprints(self.key).fact,
        )

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
        groups: set[str] = set()
        for finding in self._with_parts(findings):
            before[finding.fingerprint] = self.decisions.get(finding.fingerprint)
            if choice is None:
                self.decisions.pop(finding.fingerprint, None)
            else:
                self.decisions[finding.fingerprint] = Decision(finding.fingerprint, choice, when, note)
            if not finding.inside:
                groups.add(finding.group)
        if before:
            self._undo.append(_Step(before, groups=frozenset(groups)))
            self._touched.update(before)
            self._recount(groups)
            self.unsaved = True

    def _with_parts(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        for finding in findings:
            yield finding
            for load in self.loads.values():
                yield from load.parts.get(finding.fingerprint, ())

    def note(self, finding: Finding, note: str) -> bool:
        """Put a note beside a decision, "" takes it away; False where nothing was decided yet. `undo` takes it back."""
        decision = self.decisions.get(finding.fingerprint)
        if decision is None or decision.note == note:
            return False
        self._undo.append(_Step({finding.fingerprint: decision}))
        self.decisions[finding.fingerprint] = replace(decision, note=note, by="")
        self._touched.add(finding.fingerprint)
        self.unsaved = True
        return True

    def never_mark(self, finding: Finding, when: datetime) -> None:
        """Call a detail wrong wherever it stands, now and in later loads. `undo` takes it back. when: aware UTC."""
        if finding.group in self.never:
            return
        pattern = Never(finding.group, finding.hit.type, when)
        same = (f for f in self.findings(look=True, parts=True) if f.group == finding.group)
        open_ = [f for f in self._with_parts(same) if self.is_open(f)]
        self._undo.append(
            _Step({f.fingerprint: None for f in open_}, {finding.group: None}, frozenset({finding.group}))
        )
        self.never[finding.group] = pattern
        self._apply_patterns(self.findings(look=True, parts=True))
        self._recount({finding.group})
        self.unsaved = True

    def mark_again(self, group: str) -> bool:
        """Let a pattern go: what it alone had called wrong is open again; `undo` works. False: there is none."""
        pattern = self.never.pop(group, None)
        if pattern is None:
            return False
        made = {print_: decision for print_, decision in self.decisions.items() if decision.by == group}
        for print_ in made:
            del self.decisions[print_]
        self._undo.append(_Step(made, {group: pattern}, frozenset({group})))
        self._touched.update(made)
        self._recount({group})
        self.unsaved = True
        return True

    def _apply_patterns(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            pattern = self.never.get(finding.group)
            if pattern is not None:
                for one in self._with_parts([finding]):
                    wrong = Decision(one.fingerprint, Choice.WRONG, pattern.when, by=finding.group)
                    self.decisions.setdefault(one.fingerprint, wrong)

    def disown(self, fact: Fact, when: datetime, *, mistaken: bool) -> None:
        """Take a fact out of the picture in one step that `undo` takes back. when: aware UTC.

        mistaken: the findings it stands on are called wrong too; without, they stay: they are about somebody else.
        """
        hit = Hit(Type.PERSON_RELATION, 0, 0, "", Sure.LOOK, "facts.disowned")
        findings = [Finding(hit, "", Serious.LOW, Heap.LATER, (), "", fact.id)]
        if mistaken:
            prints = {source.fingerprint for source in fact.sources}
            findings += [one for one in self.findings(look=True, parts=True) if one.fingerprint in prints]
        self.decide(findings, Choice.WRONG, when)

    def undo(self) -> bool:
        """Take the last decision back; False when there is none."""
        if not self._undo:
            return False
        step = self._undo.pop()
        for group, pattern in step.never.items():
            if pattern is None:
                self.never.pop(group, None)
            else:
                self.never[group] = pattern
        self._touched.update(step.decisions)
        for fingerprint, decision in step.decisions.items():
            if decision is None:
                self.decisions.pop(fingerprint, None)
            else:
                self.decisions[fingerprint] = decision
        self._recount(step.groups)
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

    # -- what was kept

    def take_changes(self) -> dict[str, Decision | None]:
        """Decisions that changed since this was last asked, by fingerprint; None: taken back."""
        touched, self._touched = self._touched, set()
        return {print_: self.decisions.get(print_) for print_ in touched}

    def use_key(self, key: bytes) -> None:
        """Make all fingerprints anew with another key, the store's; decisions and patterns go with their findings."""
        if key == self.key:
            return
        self.key = key
        new: dict[str, str] = {}
        groups: dict[str, str] = {}
        for name, load in self.loads.items():
            prints = Fingerprints(key)
            for finding in load.findings:  # in the order of the archive: the nth of two alike stays the nth
                groups[finding.group] = prints.group(finding.hit)
                new[finding.fingerprint] = prints.place(finding.hit, load.items[finding.item])
            # a load of its own: whoever has taken rows from the old one sees that they are void
            made = replace(load, fingerprints=prints, findings=[], parts={}, groups={})
            for finding in load.findings:
                inside = new.get(finding.inside, "")
                one = replace(finding, group=groups[finding.group], fingerprint=new[finding.fingerprint], inside=inside)
                made.findings.append(one)
                if inside:
                    made.parts.setdefault(inside, []).append(one)
                else:
                    made.groups.setdefault(one.group, []).append(one)
            self.loads[name] = made
        self.decisions = {
            new[print_]: replace(decision, fingerprint=new[print_], by=groups.get(decision.by, ""))
            for print_, decision in self.decisions.items()
            if print_ in new
        }
        self.never = {
            groups[group]: replace(pattern, group=groups[group])
            for group, pattern in self.never.items()
            if group in groups
        }
        self._touched = {new[print_] for print_ in self._touched if print_ in new}
        self._undo.clear()
        self.piles = Piles()
        self._recount_all()

    def remember(self, decisions: Iterable[Decision], never: Iterable[Never], answers: Iterable[Answer]) -> None:
        """Take in what was kept earlier; what was said since then stands."""
        for pattern in never:
            self.never.setdefault(pattern.group, pattern)
        for decision in decisions:
            self.decisions.setdefault(decision.fingerprint, decision)
        for answer in answers:
            self.answers.setdefault(answer.rule, answer)
        self._apply_patterns(self.findings(look=True, parts=True))
        self._recount_all()

    def forget(self) -> None:
        """Let everything go: loads, decisions, patterns, answers; and take a new key."""
        for kept in (self.loads, self.decisions, self.never, self.answers, self._undo, self._touched):
            kept.clear()
        self.piles = Piles()
        self.about = About()
        self.unsaved = False
        self.key = new_key()
