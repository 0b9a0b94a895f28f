"""One finding in full: its text with the mark, its places, why it was marked, the rules, what to do, the decision."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.desk import Desk
from app.core.finding import Choice, Finding
from app.core.guidance import Rule
from app.core.item import Audience, Item
from app.core.shown import shown as shown_value
from app.ui.models.naming import Naming
from app.ui.models.places import PlacesModel
from app.ui.models.rows import one_line, written
from app.ui.pages.parts.after_choice import AfterChoice
from app.ui.pages.parts.marked_text import MarkedText
from app.ui.widgets.buttons import button, literal
from app.ui.widgets.card import empty, rule
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.scrolling import Column
from app.ui.widgets.text import Text, repolish, tip
from detectors.contract import STRUCTURED, Hit, Sure, Type

_MOST_STEPS = 3
"""Rules whose steps are shown; the others have theirs in the checklist."""


class Detail(QScrollArea):
    """decided(findings, choice or None), rule_asked(rule id), back()."""

    decided = Signal(list, object)
    rule_asked = Signal(str)
    back = Signal()

    def __init__(self, desk: Desk, naming: Naming, reasons: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._naming, self._reasons = desk, naming, reasons
        self._finding: Finding | None = None
        self._places: list[tuple[Finding, Item]] = []
        self._whole = False
        self._rules: tuple[str, ...] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = naming.words
        self.back_button = button("‹ " + words("findings.detail.back"), self.back.emit, "quiet")
        self.back_button.setAccessibleName(words("findings.detail.back"))
        self.pick = Text(words("findings.detail.pick"), "muted")
        self.what, self.value = Text(role="strong", wrap=False), Text(role="big")
        self.serious, self.whose, self.sure, self.state = chip(""), chip(""), chip(""), chip("", "accent")
        self.text = MarkedText()
        self.whole_button = button(words("findings.detail.whole"), self._show_whole, "quiet")
        self.facts = Text(role="muted")
        self.everywhere = QCheckBox()
        self.one_place = Text(words("findings.detail.one_place"), "small")
        self.choices: dict[Choice, QPushButton] = {}
        for choice in Choice:
            made = button(words(f"findings.action.{choice.value}"), partial(self.decide, choice))
            tip(made, words(f"findings.action.{choice.value}_tip"))
            self.choices[choice] = made
        self.reopen = button(words("findings.action.open"), lambda: self.decide(None))
        tip(self.reopen, words("findings.action.open_tip"))
        self.after = AfterChoice(desk, words)
        self.why_title = Text(words("findings.detail.why"), "heading")
        self.why = Text()
        self.others = Text(desk.guidance.others, "muted")
        self.rules_title = Text(words("findings.detail.rules"), "heading")
        self.rules = QVBoxLayout()
        self.rules.setSpacing(8)
        self.places_title = Text(words("findings.detail.places"), "heading")
        self.places_model = PlacesModel(desk, naming, self)
        self.places = self._place_list()
        self.how_title = Text(words("findings.detail.how"), "heading")
        self.first = Notice(desk.guidance.evidence_first)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(6)
        self.setWidget(self._arranged())
        self.show_finding(None, [])

    def _place_list(self) -> QListView:
        made = QListView()
        made.setAccessibleName(self._naming.words("findings.detail.places"))
        made.setModel(self.places_model)
        made.setUniformItemSizes(True)
        made.setSpacing(4)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.selectionModel().currentChanged.connect(self._on_place)
        return made

    def _arranged(self) -> QWidget:
        self.body = QWidget()
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        actions = flow_of(*self.choices.values(), self.reopen)
        for part in (
            flow_of(self.what, self.serious, self.whose, self.sure, self.state),
            self.value,
            self.text,
            self.whole_button,
            self.facts,
            self.everywhere,
            self.one_place,
            actions,
            self.after,
            self.why_title,
            self.why,
            self.others,
            self.places_title,
            self.places,
            self.rules_title,
        ):
            if part in (self.why_title, self.rules_title, self.places_title):
                body.addSpacing(8)
            body.addWidget(part)
        body.addLayout(self.rules)
        body.addSpacing(8)
        body.addWidget(self.how_title)
        body.addWidget(self.first)
        body.addLayout(self.steps)
        inside = Column()
        column = inside.parts
        column.setContentsMargins(14, 0, 14, 16)
        column.addWidget(self.back_button)
        column.addWidget(self.pick)
        column.addWidget(self.body)
        return inside

    @property
    def finding(self) -> Finding | None:
        """The finding shown, None when nothing is."""
        return self._finding

    def show_finding(
        self, finding: Finding | None, places: Sequence[tuple[Finding, Item]], *, everywhere: bool | None = None
    ) -> None:
        """Show a finding. places: all of its group, itself among them. everywhere: what the tick is set to at first."""
        same = finding is not None and self._finding is not None and finding.fingerprint == self._finding.fingerprint
        self._places = list(places)
        self.body.setVisible(finding is not None)
        self.pick.setVisible(finding is None)
        if not same:
            self._whole = False
            self.verticalScrollBar().setValue(0)
        self._finding = finding
        if finding is None:
            return
        if everywhere is not None:
            self.everywhere.setChecked(everywhere)
        several = len(places) > 1
        self.everywhere.setVisible(several)
        self.one_place.setVisible(several and not self.everywhere.isChecked())
        self.everywhere.setText(literal(self._naming.words("findings.detail.all_places", n=f"{len(places):,}")))
        self.places.setVisible(several)
        self.places_title.setVisible(several)
        selection = self.places.selectionModel()
        selection.blockSignals(True)
        self.places_model.show_places(self._places)
        row = self.places_model.row_of(finding.fingerprint)
        if row >= 0 and self.places.currentIndex().row() != row:
            self.places.setCurrentIndex(self.places_model.index(row))
        selection.blockSignals(False)
        line = self.places.sizeHintForRow(0) + 2 * self.places.spacing()
        self.places.setFixedHeight(line * min(len(places), 6) + 2 * self.places.spacing() + 10)
        self._fill(finding, next(item for one, item in places if one.fingerprint == finding.fingerprint))

    def decide(self, choice: Choice | None) -> None:
        """Decide of this place, or of all when that is ticked."""
        if self._finding is None:
            return
        several = len(self._places) > 1 and self.everywhere.isChecked()
        findings = [finding for finding, _ in self._places] if several else [self._finding]
        self.decided.emit(findings, choice)

    def set_narrow(self, narrow: bool) -> None:
        """Alone on the page there is a way back; beside the list none is needed."""
        self.back_button.setVisible(narrow)

    # -- inside

    def _fill(self, finding: Finding, item: Item) -> None:
        naming, words, hit = self._naming, self._naming.words, finding.hit
        decision = self._desk.decisions.get(finding.fingerprint)
        value = one_line(written(finding, item))
        self.what.setText(naming.type(hit.type))
        self.value.setText(value)
        self.serious.setText(naming.serious(finding.serious))
        self.serious.setProperty("tone", finding.heap.value)
        repolish(self.serious)
        self.whose.setText(naming.whose(hit.whose))
        self.sure.setText(naming.sure(hit.sure))
        self.sure.setVisible(hit.sure is not Sure.SURE)
        self.state.setVisible(decision is not None)
        if decision is not None:
            state, day = naming.choice(decision.choice), naming.when(decision.when)
            self.state.setText(words("findings.detail.decided", state=state, day=day))
        for choice, made in self.choices.items():
            made.setEnabled(decision is None or decision.choice is not choice or self.everywhere.isChecked())
        self.reopen.setVisible(any(not self._desk.is_open(one) for one, _ in self._places))
        self.after.show_finding(finding)
        self._show_text(finding, item)
        self.facts.setText("\n".join(self._facts(item)))
        self.why.setText(self._reasons.get(hit.because, words("findings.detail.why_unknown")))
        self.others.setVisible(hit.whose.value == "other" and bool(self._desk.guidance.others))
        if finding.rules != self._rules:
            self._rules = finding.rules
            self._show_rules([one for one in self._desk.guidance.rules if one.id in finding.rules])

    def _show_text(self, finding: Finding, item: Item) -> None:
        words, hit = self._naming.words, finding.hit
        start, end = _stands(hit, item.text)
        shown = item.text or words("findings.structured", value=shown_value(hit.type, hit.value))
        self.text.show_text(shown, start, end, tone=finding.heap.value, whole=self._whole)
        name = words(
            "findings.detail.text_name", start=start + 1, end=end, value=one_line(shown_value(hit.type, hit.value))
        )
        self.text.setAccessibleName(name if end > start else words("findings.detail.text"))
        self.whole_button.setVisible(self.text.is_cut)

    @Slot()
    def _show_whole(self) -> None:
        self._whole = True
        if self._finding is not None:
            self._show_text(self._finding, self._desk.item_of(self._finding))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, item: Item) -> list[str]:
        naming, words = self._naming, self._naming.words
        if item.member:
            place = words("findings.fact.position", member=item.member, n=f"{item.position + 1:,}")
        else:
            place = words("findings.fact.pasted", n=f"{item.position + 1:,}")
        facts = [
            ("date", naming.moment(item.when)),
            ("kind", naming.kind(item.kind)),
            ("author", naming.author(item)),
            ("audience", naming.audience(item.audience) if item.audience is not Audience.UNKNOWN else ""),
            ("place", item.facts.place),
            ("people", ", ".join(item.facts.people)),
            ("member", place),
        ]
        return [
            words("findings.detail.fact", name=words(f"findings.fact.{name}"), value=one_line(value, 300))
            for name, value in facts
            if value
        ]

    def _show_rules(self, rules: list[Rule]) -> None:
        words = self._naming.words
        empty(self.rules)
        empty(self.steps)
        for one in rules:
            made = button(one.id, partial(self.rule_asked.emit, one.id), "chip")
            made.setAccessibleName(words("findings.detail.rule_name", reference=one.reference, title=one.title))
            tip(made, words("findings.detail.rule_tip"))
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(one.title), 1)
            self.rules.addLayout(row)
        with_steps = [one for one in rules if one.steps][:_MOST_STEPS]
        self.rules_title.setVisible(bool(rules))
        self.how_title.setVisible(bool(with_steps))
        self.first.setVisible(any(one.removes for one in with_steps))
        seen: set[str] = set()
        for number, one in enumerate(with_steps):
            steps = [step for step in one.steps if step not in seen]
            seen.update(steps)
            if not steps:
                continue
            if number:
                self.steps.addWidget(rule())
            self.steps.addWidget(Text(one.id, "small"))
            for step in steps:
                self.steps.addWidget(Text(f"•  {step}"))

    @Slot(QModelIndex, QModelIndex)
    def _on_place(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            finding, _item = self.places_model.place(current.row())
            self.show_finding(finding, self._places)


def _stands(hit: Hit, text: str) -> tuple[int, int]:
    """Where in its text the detail stands: what comes from a field or a map point is marked where the words have it."""
    if hit.type not in STRUCTURED and not hit.because.startswith("evidence."):
        return hit.start, hit.end
    for value in (hit.value, shown_value(hit.type, hit.value)):
        found = re.search(re.escape(value), text, re.IGNORECASE)
        if value and found:
            return found.span()
    return (0, 0) if hit.type in STRUCTURED or hit.type is Type.COORDINATES else (hit.start, hit.end)
