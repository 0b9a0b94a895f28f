"""The place "What a stranger could piece together": facts by kind, masked until unmasked, each with its sources."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.assets import Words
from app.core.facts import KINDS, Fact, claimed
from app.core.finding import Disowned
from app.report.case import Case
from app.report.document import document
from app.report.person import fact_value, together
from app.report.rows import Document
from app.report.wording import Wording
from app.ui.choosers import Choosers
from app.ui.pages.parts.fact_line import FactLine
from app.ui.pages.parts.taken_out_card import TakenOutCard
from app.ui.printing import PrintView
from app.ui.session import Session
from app.ui.throttle import Throttle
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.card import Card, empty, rule
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Go, Page
from app.ui.widgets.scrolling import Column, scrolling
from app.ui.widgets.text import Text

_MOST = 20
"""Facts of one kind on the page."""


_MOST_TOGETHER = 10


class StrangerPaper(PrintView):
    """The same on paper, without the checklist and its choices."""

    def document(self) -> Document:
        """What would be printed now."""
        case, show = self._case(False), not self.masked.isChecked()
        return document(case, self._word, show=show, cards=False, checklist=False, with_person=True)


class StrangerPage(Page):
    """Facts come from all that lies on the desk; a fact called wrong goes, and comes back with undo or from a list."""

    def __init__(self, session: Session, words: Words, go: Go, reasons: Mapping[str, str], choosers: Choosers) -> None:
        super().__init__(words("stranger.title"), words("stranger.lead"), scrolls=False)
        self._session, self._words, self._go = session, words, go
        self._word = Wording(words, reasons)
        self._open: set[str] = set()
        self.lines: dict[str, FactLine] = {}
        self.out: TakenOutCard | None = None
        self.print_button = button(words("stranger.print"), self.show_paper)
        self.unmask = switch(words("stranger.unmask"), self._on_unmask)
        self.unmask.setAccessibleDescription(words("stranger.hidden"))
        self.undo_button = button(words("stranger.undo"), self._undo)
        self.done = Notice(close_words=words("window.put_away"))
        self.done.row.insertWidget(1, self.undo_button, 0, Qt.AlignmentFlag.AlignTop)
        self.load_button = button(words("stranger.load"), lambda: go("load"))
        self.tools = flow_of(self.print_button, self.unmask, gap=16)
        inside = Column(self.widest)
        self.nothing = self._nothing()  # there from the start: what is made only when shown takes no keyboard yet
        self._cards = QVBoxLayout()
        self._cards.setSpacing(inside.parts.spacing())
        inside.parts.addWidget(self.nothing)
        inside.parts.addLayout(self._cards)
        self.list = scrolling(inside)
        self.paper = StrangerPaper(words, self._word, choosers, self._case)
        self.paper.cards.hide()
        self.paper.rep.hide()
        self.paper.back_button.setText(f"‹ {words('stranger.back')}")
        self.paper.back_button.setAccessibleName(words("stranger.back"))
        self.paper.back.connect(self._show_list)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.paper)
        self.column.setContentsMargins(32, 26, 18, 12)
        self.column.setSpacing(12)
        self.add(self.tools)
        self.column.addWidget(self.stack, 1)
        self.add(self.done)
        self.throttle = Throttle(self, self._refresh)
        session.desk_changed.connect(self._on_desk)
        session.finished.connect(self._on_finished)

    # -- opened and left

    def opened(self, **args: object) -> None:
        self._refresh()

    def left(self) -> None:
        self.unmask.setChecked(False)
        self.done.put_away()

    def first_focus(self) -> QWidget | None:
        if self.stack.currentWidget() is self.paper:
            return self.paper.pdf_button
        return self.print_button if self.lines else self.load_button

    # -- what is shown

    def _case(self, _rep: bool = False) -> Case:
        return Case.of(self._session.desk, self._session.today())

    def _refresh(self) -> None:
        bar = self.list.verticalScrollBar()
        at = bar.value()
        self._fill()
        QTimer.singleShot(0, self.list, lambda: bar.setValue(at))  # the new cards have their place only then

    def _fill(self) -> None:
        empty(self._cards)
        self.lines = {}
        facts = claimed(self._session.desk.facts(self._session.today()))
        self.tools.setVisible(bool(facts) and self.stack.currentWidget() is self.list)
        self.nothing.setVisible(not facts)
        said = together(facts, self._word)
        if said:
            self._cards.addWidget(self._together(said))
        for kind in KINDS:
            those = [fact for fact in facts if fact.kind == kind]
            if those:
                self._cards.addWidget(self._kind(kind, those))
        out = self._session.desk.taken_out(self._session.today())
        self.out = TakenOutCard(out, self._word, self._put_back, show=self.unmask.isChecked()) if out else None
        if self.out is not None:
            self._cards.addWidget(self.out)
        self._cards.addStretch(1)

    def _nothing(self) -> Card:
        words = self._words
        return Card(margin=20, spacing=10).add(
            Text(words("stranger.nothing_title"), "heading"),
            Text(words("stranger.nothing"), "muted"),
            flow_of(
                self.load_button,
                button(words("stranger.paste"), lambda: self._go("paste")),
            ),
        )

    def _together(self, said: tuple[str, ...]) -> Card:
        card = Card(margin=20, spacing=8).add(
            Text(self._words("stranger.together_title"), "heading"),
            Text(self._words("stranger.together_words"), "muted"),
        )
        for line in said[:_MOST_TOGETHER]:
            card.add(Text(f"–  {line}"))
        return card

    def _kind(self, kind: str, facts: list[Fact]) -> Card:
        words = self._words
        card = Card(margin=20, spacing=10).add(
            Text(words(f"stranger.kind.{kind}"), "heading"), Text(words(f"stranger.why.{kind}"), "muted")
        )
        for fact in facts[:_MOST]:
            line = FactLine(fact, self._word, show=self.unmask.isChecked(), opened=fact.id in self._open)
            line.toggled.connect(partial(self._on_toggled, fact.id))
            line.wanted.connect(self._on_wanted)
            line.wrong_button.clicked.connect(partial(self._disown, fact, mistaken=True))
            line.not_me_button.clicked.connect(partial(self._disown, fact, mistaken=False))
            self.lines[fact.id] = line
            card.add(rule(), line)
        if len(facts) > _MOST:
            card.add(Text(words.count("passwords.known.more", len(facts) - _MOST), "muted"))
        return card

    # -- what the person does

    def _on_toggled(self, fact: str, opened: bool) -> None:
        (self._open.add if opened else self._open.discard)(fact)

    @Slot(str)
    def _on_wanted(self, group: str) -> None:
        self._go("findings", group=group)

    @Slot(bool)
    def _on_unmask(self, _on: bool) -> None:
        self._refresh()

    def _disown(self, fact: Fact, _checked: bool = False, *, mistaken: bool) -> None:
        value = fact_value(fact, self._word) if self.unmask.isChecked() else self._words(f"stranger.kind.{fact.kind}")
        self._session.disown(fact, mistaken=mistaken)
        self.throttle.now()
        self._did(self._words("stranger.wrong_done" if mistaken else "stranger.not_me_done", value=value))

    def _put_back(self, out: Disowned) -> None:
        self._session.own_again(out.fact)
        self.throttle.now()
        self._did(self._words("stranger.out.done", kind=self._words(f"stranger.kind.{out.kind}")))

    def _did(self, said: str) -> None:
        self.done.say(said)
        self.undo_button.show()
        self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        self._session.undo()
        self.throttle.now()
        self.done.say(self._words("stranger.undone"))
        self.undo_button.hide()

    @Slot()
    def _on_desk(self) -> None:
        if self.isVisible():
            self.throttle.poke()

    @Slot(bool)
    def _on_finished(self, _complete: bool) -> None:
        self._on_desk()

    def show_paper(self) -> None:
        """The pages as they will be printed or saved."""
        self.tools.hide()
        self.done.put_away()
        self.stack.setCurrentWidget(self.paper)
        self.paper.refresh()
        self.paper.pdf_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self._refresh()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
