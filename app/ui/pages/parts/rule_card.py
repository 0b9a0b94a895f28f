"""One rule of the checklist: its state in a word and a colour, its evidence and its question with real check boxes."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.assets import Words
from app.core.guidance import Reply, Rule, State, Verdict
from app.report.rows import EvidenceRow, RuleRow
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, empty
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.text import Text, repolish
from app.ui.widgets.tick import TickLine

TONES = {
    State.FOUND: "first",
    State.REVIEW_DUE: "soon",
    State.TO_ANSWER: "soon",
    State.NOT_CHECKED: "",
    State.DEALT_WITH: "accent",
    State.DONE: "accent",
    State.NOTHING_FOUND: "later",
}
OPEN = frozenset({State.FOUND, State.REVIEW_DUE, State.TO_ANSWER})
"""States that ask something of the person."""


class RuleCard(Card):
    """answered(rule id, reply or None), dealt(rule id, group id, bool): a line of evidence was ticked or unticked,
    evidence_asked(rule id). Made once; `show_row` changes only what changed.
    """

    answered = Signal(str, object)
    dealt = Signal(str, str, bool)
    evidence_asked = Signal(str)

    def __init__(self, rule: Rule, words: Words) -> None:
        super().__init__(margin=18, spacing=8)
        self._words, self.rule = words, rule
        self._row: RuleRow | None = None
        self._setting = False
        self.reference = chip(rule.id, "accent")
        self.state = chip("")
        self.heading = Text(rule.title, "heading")
        self.line = Text(role="muted")
        self.found_hint = Text(words("checklist.rule.tick"), "small")
        self.found = QWidget()
        self._found = QVBoxLayout(self.found)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(4)
        self.lines: dict[str, TickLine] = {}
        self.noted = Text()
        self.evidence = button("", lambda: self.evidence_asked.emit(rule.id))
        self.question = Text(rule.question, "strong")
        self.replies: dict[Reply, QCheckBox] = {}
        for reply in Reply:
            made = QCheckBox(words(f"states.reply.{reply.value}"))
            made.setAccessibleName(
                words("checklist.rule.reply_name", reply=made.text(), id=rule.id, question=rule.question)
            )
            made.toggled.connect(lambda on, reply=reply: self._on_reply(reply, on))
            self.replies[reply] = made
        self.on = Text(role="muted")
        name = words("checklist.rule.more_name", title=rule.title)
        self.more = Disclosure(words("checklist.rule.more"), words, name)
        self.more.opened.connect(self._on_more)
        self.aside = QWidget()
        self._aside = QVBoxLayout(self.aside)
        self._aside.setContentsMargins(0, 0, 0, 0)
        self._aside.setSpacing(8)
        self._arrange()
        self._on_more(False)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.reference, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.heading, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.add(top, self.line, self.found_hint, self.found, self.noted, flow_of(self.evidence))
        if self.rule.question:
            self.column.addSpacing(4)
            self.add(self.question, flow_of(*self.replies.values(), gap=16), self.on)
        else:
            for part in (self.question, self.on, *self.replies.values()):
                part.setParent(self)
                part.hide()
        self.add(flow_of(self.more), self.aside)
        self.setAccessibleName(self._words("checklist.rule.name", id=self.rule.id, title=self.rule.title))

    @property
    def row(self) -> RuleRow | None:
        """What is shown."""
        return self._row

    def show_row(self, row: RuleRow, verdict: Verdict) -> None:
        """Show the rule as it stands; what a person opened stays open, the keyboard stays where it is."""
        if row == self._row:
            return
        before, self._row = self._row, row
        words = self._words
        self.state.setText(row.state_label)
        self.state.setAccessibleName(words("checklist.rule.state_name", state=row.state_label))
        if self.state.property("tone") != TONES[row.state]:
            self.state.setProperty("tone", TONES[row.state])
            repolish(self.state)
        self.line.setText(row.state_line)
        self._show_lines(row)
        counts = (("evidence", verdict.count), ("decided", verdict.decided), ("note", verdict.notes))
        key, n = next(((key, n) for key, n in counts if n), ("", 0))
        self.evidence.setVisible(bool(key))
        if key:
            shown = words.count(f"checklist.rule.{key}", n)
            self.evidence.setText(shown)
            self.evidence.setAccessibleName(words("checklist.rule.evidence_name", words=shown, title=self.rule.title))
        self._show_answer(row)
        if before is None or (before.hints, before.steps) != (row.hints, row.steps):
            self._fill_aside(row)

    def open_up(self) -> None:
        """Show why and what to do."""
        self.more.set_open(True)

    def first_control(self) -> QWidget:
        """Where the keyboard goes when somebody comes for this rule."""
        return self.more

    # -- inside

    @property
    def groups(self) -> list[str]:
        """The groups whose lines are shown with a box, in their order."""
        return list(self.lines)

    def _show_lines(self, row: RuleRow) -> None:
        """One line a group. Those that are there stay the same boxes, so that the keyboard keeps its place."""
        boxes = [one for one in row.evidence if not one.note]
        wanted = {one.group for one in boxes}
        for group in [group for group in self.lines if group not in wanted]:
            line = self.lines.pop(group)
            if line.box.hasFocus():
                self.more.setFocus(Qt.FocusReason.OtherFocusReason)
            self._found.removeWidget(line)
            line.hide()
            line.setParent(None)
            line.deleteLater()
        lines = {one.group: self._line(one) for one in boxes}
        self.lines = lines
        for number, line in enumerate(lines.values()):
            if self._found.indexOf(line) != number:
                self._found.removeWidget(line)
                self._found.insertWidget(number, line)
        # new boxes stand at the end of the Tab order: first behind the button below them, then that behind the last
        for before, after in pairwise([self.evidence, *(line.box for line in lines.values()), self.evidence]):
            QWidget.setTabOrder(before, after)
        self.found.setVisible(bool(lines))
        self.found_hint.setVisible(bool(lines))
        noted = [f"•  {one.line}" for one in row.evidence if one.note] + [row.evidence_more]
        self.noted.setText("\n".join(line for line in noted if line))
        self.noted.setVisible(bool(self.noted.text()))

    def _line(self, told: EvidenceRow) -> TickLine:
        name = self._words("checklist.rule.tick_name", line=told.line, id=self.rule.id, title=self.rule.title)
        line = self.lines.get(told.group)
        if line is not None:
            line.put(told.line, name, on=told.ticked)
            return line
        made = TickLine(told.line, name, on=told.ticked, hint=self._words("checklist.rule.tick_tip"))
        made.ticked.connect(lambda on, group=told.group: self.dealt.emit(self.rule.id, group, on))
        return made

    def _show_answer(self, row: RuleRow) -> None:
        chosen = next((box.reply for box in row.boxes if box.ticked), None)
        self._setting = True
        for reply, made in self.replies.items():
            made.setChecked(reply is chosen)
        self._setting = False
        said = " ".join(part for part in (row.answered, row.due) if part)
        self.on.setText(said)
        self.on.setVisible(bool(said))

    def _fill_aside(self, row: RuleRow) -> None:
        words = self._words
        empty(self._aside)
        for part in (Text(words("checklist.rule.why"), "strong"), Text(row.why)):
            self._aside.addWidget(part)
        if row.steps:
            if row.evidence_first:
                self._aside.addWidget(Notice(row.evidence_first))
            self._aside.addWidget(Text(words("checklist.rule.steps"), "strong"))
            for number, step in enumerate(row.steps, start=1):
                self._aside.addWidget(Text(f"{number}.  {step}"))
        for note in (*row.notes, *row.hints):
            self._aside.addWidget(Text(note, "muted"))
        if row.limits:
            self._aside.addWidget(Text(words("checklist.rule.limits"), "strong"))
            self._aside.addWidget(Text(row.limits, "muted"))

    def _on_more(self, on: bool) -> None:
        self.aside.setVisible(on)

    def _on_reply(self, reply: Reply, on: bool) -> None:
        """Ticking one unticks the others (the answer that is shown next does); unticking takes the answer back."""
        if not self._setting:
            self.answered.emit(self.rule.id, reply if on else None)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the height right when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
