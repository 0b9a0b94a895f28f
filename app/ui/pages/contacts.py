"""My contacts, ten at a time: the person ticks whom they met through work as a service user. Nothing of it is kept.

No names are typed in and nobody is looked up. Ticks live in this page alone: they are written nowhere, told to no
other part of the program, and go when the window closes.
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.assets import Words
from app.core.item import Item, Kind
from app.report.wording import Wording, clean
from app.ui.session import Session
from app.ui.widgets.buttons import button, literal
from app.ui.widgets.card import Card
from app.ui.widgets.flow import flow_of
from app.ui.widgets.page import Go, Page
from app.ui.widgets.text import Text

TEN = 10
_KINDS = (Kind.FRIEND, Kind.FOLLOW, Kind.REQUEST)


class ContactsPage(Page):
    """Friends first, then followers and requests, each by name; ten boxes, two buttons to walk, and what to do."""

    widest = 760

    def __init__(self, session: Session, words: Words, go: Go) -> None:
        super().__init__(words("contacts.title"), words("contacts.lead"))
        self._session, self._words = session, words
        self._word = Wording(words, {})
        self._first = 0
        self._people: list[Item] = []
        self._ticked: set[str] = set()
        self.promise = Text(words("contacts.promise"))
        well = Card(role="well")
        well.add(self.promise)
        self.none = Card(spacing=12)
        self.load_button = button(words("contacts.load"), lambda: go("load"), "primary")
        self.why_none = Text(words("contacts.none"))
        self.none.add(self.why_none, flow_of(self.load_button))
        self.boxes = [QCheckBox() for _ in range(TEN)]
        self.list = Card(spacing=10)
        self.question = Text(words("contacts.question"), "heading")
        self.position = Text(role="muted")
        self.list.add(self.question, self.position)
        for box in self.boxes:
            box.toggled.connect(self._on_toggled)
            self.list.add(box)
        self.previous = button(words("contacts.previous"), lambda: self.turn(-1))
        self.next = button(words("contacts.next"), lambda: self.turn(1), "primary")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch(1)
        self.list.add(row)
        self.count = Text(role="heading")
        self.first = Text(session.desk.guidance.evidence_first)
        self.steps = Text("\n".join(f"– {step}" for step in words.value("contacts.steps")))
        self.clear_button = button(words("contacts.clear"), self.clear)
        self.what_now = Card(spacing=10)
        self.what_now.add(self.count, self.first, self.steps, flow_of(self.clear_button))
        self.answer_button = button(words("contacts.answer"), lambda: go("checklist", rule="N1"))
        self.walked = Text(words("contacts.walked"))
        self.end = Card(spacing=10)
        self.end.add(self.walked, flow_of(self.answer_button))
        self.add(well, self.none, self.list, self.what_now, self.end)
        session.finished.connect(self._on_finished)
        session.desk_changed.connect(self._on_changed)
        self._take()

    def opened(self, **args: object) -> None:
        self._take()

    def first_focus(self) -> QWidget | None:
        return self.boxes[0] if self._people else self.load_button

    def turn(self, by: int) -> None:
        """The next ten, or the ten before."""
        self._first = max(0, min(self._first + by * TEN, (len(self._people) - 1) // TEN * TEN))
        self._fill()
        self.boxes[0].setFocus()

    def clear(self) -> None:
        """Take all ticks away."""
        self._ticked.clear()
        self._fill()

    @Slot(bool)
    def _on_finished(self, _complete: bool) -> None:
        self._take()

    @Slot()
    def _on_changed(self) -> None:
        if not self._session.contacts and self._people:  # the archive was let go, and with it everybody in it
            self._take()

    def _take(self) -> None:
        order = {kind: number for number, kind in enumerate(_KINDS)}
        people = sorted(self._session.contacts, key=lambda one: (order[one.kind], one.text.casefold(), one.key))
        if people != self._people:
            self._people = people
            self._ticked &= {one.key for one in people}
            self._first = 0
        self._fill()

    def _fill(self) -> None:
        people = self._people[self._first : self._first + TEN]
        for box, person in zip(self.boxes, people, strict=False):
            box.blockSignals(True)
            box.setText(literal(self._line(person)))
            box.setAccessibleName(self._line(person))
            box.setChecked(person.key in self._ticked)
            box.blockSignals(False)
            box.show()
        for box in self.boxes[len(people) :]:
            box.hide()
        last = self._first + len(people)
        everybody = len(self._people)
        first = self._first + 1
        self.position.setText(self._words("contacts.position", first=first, last=last, n=f"{everybody:,}"))
        self.previous.setEnabled(self._first > 0)
        self.next.setEnabled(last < everybody)
        self.none.setVisible(not everybody)
        self.why_none.setText(self._words("contacts.not_kept" if self._session.from_store else "contacts.none"))
        self.list.setVisible(bool(everybody))
        self.end.setVisible(bool(everybody) and last == everybody)
        self._tell()

    def _line(self, person: Item) -> str:
        relation = "friend" if person.kind is Kind.FRIEND else person.facts.relation
        key = f"contacts.{'dated' if person.when else 'undated'}.{relation}"
        if not self._words.has(key):
            key = f"contacts.{'dated' if person.when else 'undated'}.other"
        return self._words(key, name=clean(person.text)[:120], on=self._word.date(person.when))

    @Slot(bool)
    def _on_toggled(self, _on: bool) -> None:
        for box, person in zip(self.boxes, self._people[self._first : self._first + TEN], strict=False):
            if box.isChecked():
                self._ticked.add(person.key)
            else:
                self._ticked.discard(person.key)
        self._tell()

    def _tell(self) -> None:
        self.count.setText(self._words.count("contacts.ticked", len(self._ticked)))
        self.what_now.setVisible(bool(self._ticked))
