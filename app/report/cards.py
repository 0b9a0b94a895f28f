"""Cards: the same detail in all its places, in the three heaps, masked or in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.core.finding import Choice, Finding, Group, Heap, claims, grouped
from app.core.item import Author, Item
from app.core.mask import REMARKS, Excerpt, excerpt, masked, masked_path
from app.core.shown import shown
from app.report.case import Case
from app.report.rows import CardRow, HeapRow, PlaceRow
from app.report.wording import Wording, clean
from detectors.contract import Hit, Type, Whose

MOST_CARDS = 100
"""Cards of one heap in one report; the rest is counted. Nobody works through more on paper."""

MOST_PLACES = 5
"""Places of one card in one report; the rest is counted."""

MOST_EVIDENCE = 6
"""Groups told at one rule; the rest is counted."""

MOST_BESIDE_CARDS = 3
"""Groups told at one rule where the cards, which tell of all, stand in the same report."""


class Cards:
    """Makes cards of a case. look: with findings that are only worth a look. pinned: groups by rule id that `at_rule`
    tells first and in this order, whatever was decided of them: a page that shows them keeps them where they are.
    evidence: how many groups are told at one rule.
    """

    def __init__(
        self,
        case: Case,
        word: Wording,
        *,
        show: bool,
        look: bool = False,
        pinned: Mapping[str, Sequence[str]] | None = None,
        evidence: int = MOST_EVIDENCE,
    ) -> None:
        self.case = case
        self.word = word
        self.show = show
        self._pinned = pinned or {}
        self._most = evidence
        # What a person called wrong is no finding any more.
        kept = [f for f in case.findings if not f.inside and self._choice(f) is not Choice.WRONG]
        left_out = {rule.id for rule in case.left_out}
        if left_out:
            kept = [f for f in kept if left_out.isdisjoint(f.rules)]
        self.findings = kept if look else claims(kept)
        # Of texts every hit is known here, also of those left out: nothing of them may stand around another one.
        self._hits: dict[str, list[Hit]] = {}
        for finding in case.findings:
            self._hits.setdefault(finding.item, []).append(finding.hit)
        # Grouped once, in working order; every heap and every rule takes its part of it.
        self._groups = grouped(self.findings, case.items)
        self._by_rule: dict[str, dict[str, list[Finding]]] = {}
        for group in self._groups:
            for finding in group.findings:
                for rule in finding.rules:
                    self._by_rule.setdefault(rule, {}).setdefault(group.id, []).append(finding)

    def heaps(self) -> tuple[HeapRow, ...]:
        """All three heaps, open cards before decided ones."""
        say = self.word.say
        rows = []
        for heap in Heap:
            groups = self._in_heap(heap)
            over = len(groups) - MOST_CARDS
            rows.append(
                HeapRow(
                    heap,
                    say(f"states.heap.{heap.value}"),
                    say(f"states.heap_what.{heap.value}"),
                    tuple(self.card(group) for group in groups[:MOST_CARDS]),
                    say.count("report.card.more_cards", over) if over > 0 else "",
                )
            )
        return tuple(rows)

    def at_rule(self, rule: str) -> tuple[list[Group], int]:
        """The first groups at a rule, open ones before decided ones, and how many more there are.

        There are as many as `evidence` says; of pinned ones all, and new ones until there are so many that are open.
        """
        here = self._by_rule.get(rule, {})
        pinned = [group for group in self._pinned.get(rule, ()) if group in here]
        room = self._most - sum(1 for group in pinned if not self._settled(here[group]))
        others = sorted((group for group in here if group not in pinned), key=lambda group: self._settled(here[group]))
        told = pinned + others[: max(0, room)]
        return [grouped(here[group], self.case.items)[0] for group in told], len(here) - len(told)

    def _in_heap(self, heap: Heap) -> list[Group]:
        groups = []
        for group in self._groups:
            here = [finding for finding in group.findings if finding.heap is heap]
            if here:
                groups += [group] if len(here) == group.count else grouped(here, self.case.items)
        return sorted(groups, key=self.decided)

    def _settled(self, findings: Sequence[Finding]) -> bool:
        return all(finding.fingerprint in self.case.decisions for finding in findings)

    def decided(self, group: Group) -> bool:
        """Whether every finding of a group is decided."""
        return self._settled(group.findings)

    def card(self, group: Group) -> CardRow:
        """The card of a group."""
        say, hit = self.word.say, group.best.hit
        over = group.count - MOST_PLACES
        about = say(
            "report.card.about",
            serious=say(f"states.serious.{group.serious.value}"),
            sure=say(f"states.sure.{hit.sure.value}"),
            whose=say(f"states.whose.{hit.whose.value}"),
        )
        rules = dict.fromkeys(rule for finding in group.findings for rule in finding.rules)
        return CardRow(
            group=group.id,
            type=self.word.type(group.type),
            value=self.value(group.type, group.value),
            about=about,
            count=self.count(group),
            why_marked=self.word.why(hit),
            matters=say(f"types.{group.type.value}.why"),
            rules=tuple(self._rule(rule) for rule in rules),
            others=self.case.guidance.others if any(f.hit.whose is Whose.OTHER for f in group.findings) else "",
            places=tuple(self._place(finding) for finding in group.findings[:MOST_PLACES]),
            more=say.count("report.card.more", over) if over > 0 else "",
            ticked=self.decided(group),
        )

    def value(self, type_: Type, value: str) -> str:
        """A value as this report may show it; "" for a masked remark."""
        return clean(shown(type_, value) if self.show else masked(type_, value))

    def count(self, group: Group) -> str:
        """ "This number stands in 14 posts." """
        say = self.word.say
        this = say(f"types.{group.type.value}.this")
        this = this[0].upper() + this[1:]
        kinds = {self.case.items[f.item].kind for f in group.findings if f.item in self.case.items}
        places = len({f.item for f in group.findings})
        if len(kinds) == 1:
            count = self.word.counts({kinds.pop().value: places})
            return say("report.card.in_kind", this=this, count=count)
        return say.count("report.card.in_places", places, this=this)

    def _rule(self, rule_id: str) -> str:
        rule = next((rule for rule in self.case.guidance.rules if rule.id == rule_id), None)
        return f"{rule.id} ({rule.reference})" if rule else rule_id

    def _place(self, finding: Finding) -> PlaceRow:
        item = self.case.items.get(finding.item)
        if item is None:
            return PlaceRow(self.word.date(None), "", Excerpt(), self._decided(finding))
        line = f"{self.word.kind(item.kind)}, {self.word.date(item.when)}"
        if not item.member and item.when is None:
            line = self.word.say("report.card.pasted", kind=self.word.kind(item.kind))
        if item.author is Author.OTHER:
            line += f", {self.word.say('report.card.by_other')}"
        if self.case.left_out:  # a copy for somebody else quotes nobody
            return PlaceRow(line, "", Excerpt(), self._decided(finding))
        member = item.member if self.show else masked_path(item.member)
        return PlaceRow(line, clean(member), self._excerpt(finding, item), self._decided(finding))

    def _excerpt(self, finding: Finding, item: Item) -> Excerpt:
        if not self.show and finding.hit.type in REMARKS:
            return Excerpt()
        told = excerpt(item.text, self._hits[finding.item], finding.hit, show=self.show)
        return Excerpt(clean(told.before), clean(told.marked), clean(told.after))

    def _decided(self, finding: Finding) -> str:
        decision = self.case.decisions.get(finding.fingerprint)
        if decision is None:
            return ""
        choice = self.word.say(f"states.choice.{decision.choice.value}")
        return self.word.say("report.card.decided", choice=choice, on=self.word.date(decision.when))

    def _choice(self, finding: Finding) -> Choice | None:
        decision = self.case.decisions.get(finding.fingerprint)
        return decision.choice if decision else None
