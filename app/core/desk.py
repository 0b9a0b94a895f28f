"""The desk: what was found, what the person decided of it and answered, and what the guidance says. In memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from app.core.about import About
from app.core.coverage import Counter, Coverage, Source
from app.core.decisions import Decisions
from app.core.facts import Fact, picture
from app.core.finding import Choice, Decision, Disowned, Finding, Group, Heap, Never, grouped
from app.core.fingerprint import Fingerprints, new_key
from app.core.guidance import Answer, Guidance, Reply, Verdict
from app.core.item import Item
from app.core.judge import judge
from app.core.loads import ARCHIVE, PASTED, Load, Loads
from app.core.piles import Piles
from app.core.routine import zone_of
from detectors.contract import Clue, Hit, Sure, Type

__all__ = ["ARCHIVE", "PASTED", "Desk", "Load"]


class Desk:
    """Loads by name (`PASTED`, `ARCHIVE`), decisions by fingerprint, answers by rule; every decision can be undone.

    never: details that are not marked again, by group. disowned: facts that are left out of the picture, by their id.
    key: what fingerprints are made with; the store's where there is one, so that decisions hold for a newer archive.
    """

    def __init__(self, guidance: Guidance, key: bytes | None = None) -> None:
        self.guidance = guidance
        self.answers: dict[str, Answer] = {}
        self.about = About()
        self.unsaved = False
        self.key = key or new_key()
        self.piles = Piles()
        self._loads = Loads()
        self._decisions = Decisions()

    @property
    def loads(self) -> dict[str, Load]:
        """What came in, by name."""
        return self._loads.by_name

    @property
    def decisions(self) -> dict[str, Decision]:
        """What was decided, by fingerprint."""
        return self._decisions.made

    @property
    def never(self) -> dict[str, Never]:
        """What is never to be marked, by group."""
        return self._decisions.never

    @property
    def disowned(self) -> dict[str, Disowned]:
        """Facts that were taken out of the picture, by their id."""
        return self._decisions.disowned

    # -- what comes in

    def begin(self, name: str, source: Source) -> None:
        """Start a load anew; what an earlier one of that name found is let go, decisions stay."""
        self.clear(name)
        self._loads.begin(name, source, self.key)

    def add(self, name: str, item: Item, hits: Iterable[Hit]) -> list[Finding]:
        """Take in one item with its hits, in the order of the archive; gives the findings made of them."""
        made = self.loads[name].take(self.guidance, item, hits)
        if made and self.never:
            self._apply_patterns(made)
        for finding in made:
            if not finding.inside and finding.hit.sure is not Sure.LOOK and self.is_open(finding):
                self.piles.take(finding, item)
        return made

    def learn(self, name: str, item: Item, clues: Iterable[Clue]) -> None:
        """Take in what one item tells of its author beside findings."""
        self.loads[name].clues.extend((clue, item) for clue in clues)

    def end(self, name: str, coverage: Coverage) -> None:
        """A load is over (or stopped): what it covered."""
        self.loads[name].coverage = coverage

    def take_pasted(
        self,
        pasted: Sequence[tuple[int, Item]],
        hits: Sequence[Sequence[Hit]],
        looked_for: Iterable[Type],
        clues: Sequence[Sequence[Clue]] = (),
    ) -> list[tuple[int, Item, list[Finding]]]:
        """Take in pasted items (each with its offset in the box), their hits and clues, in place of the ones before."""
        counter = Counter(Source(PASTED), frozenset(looked_for))
        self.begin(PASTED, counter.source)
        rows = []
        for (start, item), found in zip(pasted, hits, strict=True):
            counter.add(item)
            rows.append((start, item, self.add(PASTED, item, found)))
        for (_, item), told in zip(pasted, clues, strict=False):
            self.learn(PASTED, item, told)
        self.end(PASTED, counter.coverage())
        return rows

    def clear(self, name: str) -> None:
        """Let a load go."""
        gone = self.loads.pop(name, None)
        if gone is not None:
            self._recount(gone.groups)

    def _recount(self, groups: Iterable[str]) -> None:
        self.piles.redo((group, [place for place in self.places(group) if self.is_open(place[0])]) for group in groups)

    # -- what is there

    def coverages(self, names: Sequence[str] | None = None) -> list[Coverage]:
        """What was looked at, for these loads or all."""
        return self._loads.coverages(names)

    def items(self, names: Sequence[str] | None = None) -> dict[str, Item]:
        """Items that hold findings, by key."""
        return self._loads.items(names)

    def findings(self, names: Sequence[str] | None = None, *, look: bool = False, parts: bool = False) -> list[Finding]:
        """All findings that are claims; look, parts: as in `Loads.findings`."""
        return self._loads.findings(names, look=look, parts=parts)

    @property
    def claimed(self) -> int:
        """How many findings there are, open and decided, without those only worth a look."""
        return self._loads.claimed

    def places(self, group: str, *, look: bool = False) -> list[tuple[Finding, Item]]:
        """All findings of a group with their items, oldest first, undated ones last. look: as in `findings`."""
        return self._loads.places(group, look=look)

    def item_of(self, finding: Finding) -> Item:
        """The item a finding stands in. Raises KeyError when its load was let go."""
        return self._loads.item_of(finding)

    def card(self, group: str) -> Group | None:
        """The card of a group as it stands: what of it is open. None when nothing is."""
        places = [(finding, item) for finding, item in self.places(group) if self.is_open(finding)]
        cards = grouped((finding for finding, _ in places), {item.key: item for _, item in places})
        return cards[0] if cards else None

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

    def facts(self, today: date, names: Sequence[str] | None = None) -> list[Fact]:
        """The person as others could assemble them; also what is only worth a look (`facts.claimed` leaves it out)."""
        return self._picture(today, names, self.wrong() | set(self.disowned))

    def taken_out(self, today: date) -> list[tuple[Disowned, Fact | None]]:
        """Facts that were taken out, the latest first; each as it would be told, where what is on the desk tells it."""
        facts = {fact.id: fact for fact in self._picture(today, None, ())} if self.disowned else {}
        latest = sorted(self.disowned.values(), key=lambda one: one.when, reverse=True)
        return [(one, facts.get(one.fact)) for one in latest]

    def _picture(self, today: date, names: Sequence[str] | None, wrong: Collection[str]) -> list[Fact]:
        zones = [coverage.source.zone for coverage in self.coverages(names) if coverage.source.zone]
        return picture(
            self._loads.found(names),
            self._loads.clues(names),
            today=today,
            about=self.about,
            zone=zone_of(self.about.zone or (zones[0] if zones else "")),
            wrong=wrong,
            fact_id=Fingerprints(self.key).fact,
        )

    def is_open(self, finding: Finding) -> bool:
        """Whether nothing was decided of it yet."""
        return self._decisions.is_open(finding)

    def wrong(self) -> set[str]:
        """Fingerprints of findings that were called wrong."""
        return self._decisions.wrong()

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
        every = list(self._loads.with_parts(findings))
        if every:
            self._said(self._decisions.decide(every, choice, when, note))

    def note(self, finding: Finding, note: str) -> bool:
        """Put a note beside a decision, "" takes it away; False where nothing was decided yet. `undo` takes it back."""
        noted = self._decisions.note(finding, note)
        if noted:
            self.unsaved = True
        return noted

    def never_mark(self, finding: Finding, when: datetime) -> None:
        """Call a detail wrong wherever it stands, now and in later loads. `undo` takes it back. when: aware UTC."""
        if finding.group in self.never:
            return
        same = [one for one in self.findings(look=True, parts=True) if one.group == finding.group]
        self._decisions.never_mark(Never(finding.group, finding.hit.type, when), self._loads.with_parts(same))
        self._apply_patterns(same)
        self._said({finding.group})

    def mark_again(self, group: str) -> bool:
        """Let a pattern go: what it alone had called wrong is open again; `undo` works. False: there is none."""
        gone = self._decisions.mark_again(group)
        if gone:
            self._said({group})
        return gone

    def _apply_patterns(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            pattern = self.never.get(finding.group)
            if pattern is not None:
                self._decisions.apply_pattern(pattern, self._loads.with_parts([finding]))

    def disown(self, fact: Fact, when: datetime, *, mistaken: bool) -> None:
        """Take a fact out of the picture in one step that `undo` takes back. when: aware UTC.

        mistaken: the findings it stands on are called wrong too; without, they stay: they are about somebody else.
        """
        out = Disowned(fact.id, fact.kind, when, mistaken, fact.key)
        self._said(self._decisions.disown(out, self._under(fact) if mistaken else ()))

    def own_again(self, fact: str, today: date) -> bool:
        """Put a fact back into the picture; `undo` works. False: it was not taken out.

        What was called wrong with it, and is on the desk, is open again.
        """
        for out, told in self.taken_out(today):
            if out.fact == fact:
                wrong = self.wrong()
                under = self._under(told) if out.mistaken and told is not None else ()
                self._said(self._decisions.own_again(fact, [one for one in under if one.fingerprint in wrong]))
                return True
        return False

    def _under(self, fact: Fact) -> list[Finding]:
        """What a fact stands on, with its parts."""
        prints = {source.fingerprint for source in fact.sources}
        found = [one for one in self.findings(look=True, parts=True) if one.fingerprint in prints]
        return list(self._loads.with_parts(found))

    def undo(self) -> bool:
        """Take the last decision back; False when there is none."""
        groups = self._decisions.undo()
        if groups is not None:
            self._said(groups)
        return groups is not None

    @property
    def can_undo(self) -> bool:
        """Whether a decision can be taken back."""
        return self._decisions.can_undo

    def answer(self, rule: str, reply: Reply | None, on: date) -> None:
        """Answer a rule's question, or with None take the answer back."""
        if reply is None:
            self.answers.pop(rule, None)
        else:
            self.answers[rule] = Answer(rule, reply, on)
        self.unsaved = True

    def _said(self, groups: Iterable[str]) -> None:
        self._recount(groups)
        self.unsaved = True

    # -- what was kept

    def take_changes(self) -> dict[str, Decision | None]:
        """Decisions that changed since this was last asked, by fingerprint; None: taken back."""
        return self._decisions.take_changes()

    def use_key(self, key: bytes) -> None:
        """Make all fingerprints anew with another key, the store's; decisions and patterns go with their findings."""
        if key == self.key:
            return
        self.key = key
        places: dict[str, str] = {}
        groups: dict[str, str] = {}
        for name, load in self.loads.items():
            self.loads[name], its_places, its_groups = load.with_key(key)
            places |= its_places
            groups |= its_groups
        self._decisions.with_key(places, groups, Fingerprints(key))
        self.piles = Piles()
        self._recount(self._loads.groups())

    def remember(
        self,
        decisions: Iterable[Decision],
        never: Iterable[Never],
        answers: Iterable[Answer],
        disowned: Iterable[Disowned] = (),
    ) -> None:
        """Take in what was kept earlier; what was said since then stands."""
        self._decisions.remember(decisions, never, disowned)
        for answer in answers:
            self.answers.setdefault(answer.rule, answer)
        self._apply_patterns(self.findings(look=True, parts=True))
        self._recount(self._loads.groups())

    def forget(self) -> None:
        """Let everything go: loads, decisions, patterns, answers; and take a new key."""
        self.loads.clear()
        self.answers.clear()
        self._decisions.forget()
        self.piles = Piles()
        self.about = About()
        self.unsaved = False
        self.key = new_key()
