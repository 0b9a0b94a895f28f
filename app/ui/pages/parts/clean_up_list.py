"""The clean-up list: what is open by heap and date, with what is needed to find each thing again on the site."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from app.assets import Words
from app.core.finding import Choice
from app.paint.pdf import pdf
from app.report.case import Case
from app.report.clean_up import CleanUp, Entry, Site, clean_up
from app.report.document import document
from app.report.wording import Wording
from app.ui.choosers import Choosers
from app.ui.session import Session
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.scrolling import Column
from app.ui.widgets.text import Text

TEN = 10


class EntryCard(Card):
    """One entry: when, what, where to look, the words to look for, the steps. copied(words), done(item key)."""

    copied = Signal(str)
    done = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__(spacing=6)
        self._words = words
        self.entry: Entry | None = None
        self.heap = Text(role="small")
        self.title = Text(role="heading")
        self.filter = Text()
        self.look = Text()
        self.steps = Text(role="muted")
        self.copy_button = button(words("findings.clean.copy"), self._copy)
        self.done_button = button(words("findings.clean.done"), self._done)
        buttons = flow_of(self.copy_button, self.done_button)
        self.add(self.heap, self.title, self.filter, self.look, self.steps, buttons)

    def show_entry(self, heap: str, entry: Entry, steps: tuple[str, ...]) -> None:
        """Show this entry."""
        words = self._words
        self.entry = entry
        title = words("report.clean_up.entry", kind=entry.label, on=entry.on, types=entry.types)
        self.heap.setText(heap)
        self.title.setText(title)
        self.filter.setText(f"{words('report.clean_up.filter')}: {entry.filter}")
        look = f"“{entry.words}”" if entry.words else words("report.clean_up.no_words")
        self.look.setText(f"{words('report.clean_up.words')}: {look}")
        self.steps.setText("\n".join(f"– {step}" for step in steps))
        self.copy_button.setVisible(bool(entry.words))
        self.copy_button.setAccessibleName(words("findings.clean.copy_name", title=title))
        self.done_button.setAccessibleName(words("findings.clean.done_name", title=title))

    def _copy(self) -> None:
        if self.entry is not None:
            self.copied.emit(self.entry.words)

    def _done(self) -> None:
        if self.entry is not None:
            self.done.emit(self.entry.key)


class CleanUpList(QScrollArea):
    """Ten entries at a time, the heaps one after the other. Made when shown, not while an archive is being read."""

    def __init__(
        self, session: Session, words: Words, reasons: Mapping[str, str], sites: Mapping[str, Site], choosers: Choosers
    ) -> None:
        super().__init__()
        self._session, self._words = session, words
        self._word = Wording(words, reasons)
        self._sites, self._choosers = sites, choosers
        self._first = 0
        self.told: CleanUp | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Column()
        self.before = Text()
        self.how = Text()
        self.checked = Text(role="small")
        self.notice = Notice(close_words=words("window.put_away"))
        self.save_button = button(words("findings.clean.save"), self.save)
        well = Card(role="well")
        well.add(self.before)
        for part in (well, self.how, self.checked, flow_of(self.save_button), self.notice):
            inside.parts.addWidget(part)
        self.cards: list[EntryCard] = []
        for _ in range(TEN):
            card = EntryCard(words)
            card.copied.connect(self._copy)
            card.done.connect(self._done)
            card.hide()
            self.cards.append(card)
            inside.parts.addWidget(card)
        self.previous = button(words("findings.pager.previous"), lambda: self.turn(-1))
        self.next = button(words("findings.pager.next"), lambda: self.turn(1))
        self.position = Text(role="muted", wrap=False)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for control in (self.previous, self.position, self.next):
            row.addWidget(control)
        row.addStretch(1)
        self.pager = QWidget()
        self.pager.setLayout(row)
        inside.parts.addWidget(self.pager)
        self.setWidget(inside)

    def refresh(self) -> None:
        """Make the list of what is open now; the page of it stays."""
        case = Case.of(self._session.desk, self._session.today())
        self.told = clean_up(case, self._word, self._sites, most=10_000)
        if self.told is None:
            self.before.setText(self._words("findings.clean.none"))
            self.how.setText("")
            self.checked.setText("")
        else:
            self.before.setText(self.told.before)
            self.how.setText(f"{self.told.open} {self.told.find}")
            self.checked.setText(self.told.checked)
        self.save_button.setVisible(bool(self._rows()))
        self._fill()

    def turn(self, by: int) -> None:
        """The next ten, or the ten before."""
        self._first += by * TEN
        self._fill()
        self.verticalScrollBar().setValue(0)

    def save(self) -> None:
        """Save the whole list as a PDF: printed, it is enough to find everything again."""
        words, today = self._words, self._session.today()
        case = Case.of(self._session.desk, today)
        paper = document(case, self._word, cards=False, checklist=False, sites=self._sites)
        name = words("findings.clean.file", date=date.isoformat(today)) + ".pdf"
        path = self._choosers.save(self, name, words("printing.pdf_filter"))
        if path is None:
            return
        try:
            path.write_bytes(pdf(paper, self._word))
        except OSError:
            self.notice.say(words("printing.failed"), "problem")
            return
        self.notice.say(words("printing.saved", name=path.name))

    def _rows(self) -> list[tuple[str, Entry]]:
        parts = self.told.parts if self.told is not None else ()
        return [(part.title, entry) for part in parts for entry in part.entries]

    def _fill(self) -> None:
        rows = self._rows()
        self._first = max(0, min(self._first, (len(rows) - 1) // TEN * TEN))
        shown = rows[self._first : self._first + TEN]
        steps = {guide.label: guide.steps for guide in self.told.guides} if self.told is not None else {}
        for card, (heap, entry) in zip(self.cards, shown, strict=False):
            card.show_entry(heap, entry, steps.get(entry.label, ()))
            card.show()
        for card in self.cards[len(shown) :]:
            card.hide()
        last = self._first + len(shown)
        self.pager.setVisible(len(rows) > TEN)
        first = self._first + 1
        self.position.setText(self._words("findings.pager.shown", first=first, last=last, n=f"{len(rows):,}"))
        self.previous.setEnabled(self._first > 0)
        self.next.setEnabled(last < len(rows))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.notice.say(self._words("findings.clean.copied"))

    def _done(self, item: str) -> None:
        """What is open in that item is dealt with; `desk_changed` brings the list anew."""
        desk = self._session.desk
        self._session.decide([f for f in desk.findings() if f.item == item and desk.is_open(f)], Choice.DEALT_WITH)
