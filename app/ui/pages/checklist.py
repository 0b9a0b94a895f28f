"""The place "Checklist": all rules of the guidance with state, evidence and question; and the paper made of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from app.assets import Words
from app.core.desk import PASTED
from app.core.finding import Choice
from app.core.guidance import Reply, Section, State
from app.report.case import Case
from app.report.document import document
from app.report.wording import Wording
from app.ui.choosers import Choosers
from app.ui.pages.parts.rule_card import OPEN, RuleCard
from app.ui.printing import PrintView
from app.ui.session import Session
from app.ui.throttle import Throttle
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Go, Page
from app.ui.widgets.scrolling import Column, scrolling
from app.ui.widgets.text import Text

_WIDEST = 880


class ChecklistPage(Page):
    """`opened(rule=…)` goes to a rule, `pasted_alone=True` judges by pasted text alone, `save=True` opens the paper."""

    def __init__(self, session: Session, words: Words, go: Go, reasons: Mapping[str, str], choosers: Choosers) -> None:
        super().__init__(words("checklist.title"), " ", scrolls=False)
        self._session, self._words, self._go = session, words, go
        self._word = Wording(words, reasons)
        self._pasted_alone = False
        self._keep: set[str] = set()
        self._pinned = False
        self.banner = Notice(words("checklist.pasted"))
        self.banner.row.addWidget(button(words("checklist.whole"), self._show_whole), 0, Qt.AlignmentFlag.AlignTop)
        self.banner.hide()
        self.print_button = button(words("checklist.print"), self.show_paper, "primary")
        self.only_open = switch(words("checklist.only_open"), self._on_only_open)
        self.done = Notice(close_words=words("window.put_away"))
        self.undo_button = button(words("checklist.undo"), self._undo)
        self.done.row.insertWidget(1, self.undo_button, 0, Qt.AlignmentFlag.AlignTop)
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.print_button)
        row.addWidget(self.only_open)
        row.addStretch(1)
        self.hint = Text(words("checklist.no_archive"), "muted")
        self.none_open = Text(words("checklist.none_open"), "muted")
        self.cards = {rule.id: RuleCard(rule, words) for rule in session.desk.guidance.rules}
        self.titles = {section: Text(words(f"states.section.{section.value}"), "heading") for section in Section}
        self.list = self._list()
        self.paper = PrintView(words, self._word, choosers, self._case)
        self.paper.back.connect(self._show_list)
        self.paper.saved.connect(self._on_saved)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.paper)
        self.column.setContentsMargins(32, 26, 18, 12)
        self.column.setSpacing(12)
        self.add(self.banner, self.tools)
        self.column.addWidget(self.stack, 1)
        self.add(self.done)  # at the foot: above the list it would push what the person stands on away
        self.throttle = Throttle(self, self._refresh)
        session.desk_changed.connect(self.throttle.poke)
        session.finished.connect(self._on_finished)
        self._refresh()

    def _list(self) -> QScrollArea:
        inside = Column(_WIDEST)
        column = inside.parts
        column.addWidget(self.hint)
        column.addWidget(self.none_open)
        for section in Section:
            column.addSpacing(6)
            column.addWidget(self.titles[section])
            for card in self.cards.values():
                if card.rule.section is section:
                    card.answered.connect(self._on_answered)
                    card.dealt.connect(self._on_dealt)
                    card.evidence_asked.connect(self._on_evidence)
                    column.addWidget(card)
        return scrolling(inside)

    # -- opened from elsewhere

    def opened(self, **args: object) -> None:
        """Without arguments the page is as it was left."""
        rule, save = str(args.get("rule") or ""), bool(args.get("save"))
        if "pasted_alone" in args or rule or save:
            self._pasted_alone = bool(args.get("pasted_alone"))
            self.throttle.now()
        if save:
            self.show_paper()
        elif rule in self.cards:
            self._show_list()
            self._open_rule(rule)
        elif "pasted_alone" in args:
            self._show_list()
            self.list.verticalScrollBar().setValue(0)

    def left(self) -> None:
        """When the page is opened again, what was dealt with has made room for what is open."""
        self._pinned = False
        self.done.put_away()
        self.throttle.poke()

    def first_focus(self) -> QWidget | None:
        """The paper's first button while it is shown, else the print button."""
        return self.paper.pdf_button if self.stack.currentWidget() is self.paper else self.print_button

    def _open_rule(self, rule: str) -> None:
        card = self.cards[rule]
        self._keep.add(rule)
        card.show()
        card.open_up()
        # the card has its place only after the layout has been at work
        QTimer.singleShot(0, card, lambda: self._bring(card))

    def _bring(self, card: RuleCard) -> None:
        self.list.verticalScrollBar().setValue(card.y() - 12)
        card.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is shown

    def _case(self, rep: bool = False) -> Case:
        make = Case.for_rep if rep else Case.of
        return make(self._session.desk, self._session.today(), [PASTED] if self._pasted_alone else None)

    def _refresh(self) -> None:
        """Show what the judge says now; nothing moves under the person's hands."""
        case = self._case()
        pinned = {rule: card.groups for rule, card in self.cards.items()} if self._pinned else {}
        self._pinned = True
        made = document(case, self._word, show=True, cards=False, pinned=pinned)
        self.banner.setVisible(self._pasted_alone)
        for section in made.sections:
            for row in section.rules:
                self.cards[row.id].show_row(row, case.verdicts[row.id])
        settled = {State.DEALT_WITH, State.DONE}
        done = sum(
            1
            for rule, verdict in case.verdicts.items()
            if verdict.state in settled
            or (rule in case.answers and case.answers[rule].reply is not Reply.NOT_YET and verdict.state not in OPEN)
        )
        self.lead.setText(self._words("checklist.progress", done=done, all=len(case.verdicts)))
        self.hint.setVisible(not any(one.total for one in case.coverage))
        self._filter()

    def _filter(self) -> None:
        """With "only what is open": a card whose state changes under the person's hands stays until they turn away."""
        only = self.only_open.isChecked()
        shown: dict[Section, int] = dict.fromkeys(Section, 0)
        for rule, card in self.cards.items():
            visible = not only or rule in self._keep or (card.row is not None and card.row.state in OPEN)
            card.setVisible(visible)
            shown[card.rule.section] += visible
        for section, title in self.titles.items():
            title.setVisible(shown[section] > 0)
        self.none_open.setVisible(only and not any(shown.values()))

    @Slot(bool)
    def _on_only_open(self, _on: bool) -> None:
        self._keep.clear()
        self._filter()

    @Slot(bool)
    def _on_finished(self, _complete: bool) -> None:
        self.throttle.poke()

    # -- what the person does

    @Slot(str, object)
    def _on_answered(self, rule: str, reply: Reply | None) -> None:
        self._keep.add(rule)
        self._session.answer(rule, reply)
        self.throttle.now()

    @Slot(str, str, bool)
    def _on_dealt(self, rule: str, group: str, on: bool) -> None:
        """Decide of the findings a line tells of: what is open becomes dealt with, or all of it is open again."""
        desk = self._session.desk
        wrong = desk.wrong()
        names = [PASTED] if self._pasted_alone else None
        told = [one for one in desk.findings(names) if one.group == group and rule in one.rules]
        findings = [one for one in told if (desk.is_open(one) if on else one.fingerprint not in wrong)]
        line = self.cards[rule].lines[group].line.text()
        self._keep.add(rule)
        self._session.decide(findings, Choice.DEALT_WITH if on else None)
        self.throttle.now()
        self.done.say(self._words("checklist.dealt" if on else "checklist.opened", line=line))
        self.undo_button.setVisible(desk.can_undo)

    @Slot()
    def _undo(self) -> None:
        self._session.undo()
        self.throttle.now()
        self.done.say(self._words("checklist.undone"))
        self.undo_button.setVisible(self._session.desk.can_undo)

    @Slot(str)
    def _on_evidence(self, rule: str) -> None:
        self._go("findings", rule=rule)

    def _show_whole(self) -> None:
        self._pasted_alone = False
        self.throttle.now()
        self.paper.refresh()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self) -> None:
        """The pages as they will be printed or saved."""
        self.tools.hide()
        self.done.put_away()
        self.stack.setCurrentWidget(self.paper)
        self.paper.refresh()
        self.paper.pdf_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_list(self) -> None:
        self.tools.show()
        self.stack.setCurrentWidget(self.list)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_saved(self) -> None:
        self._session.desk.unsaved = False
