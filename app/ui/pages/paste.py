"""Before you post: an editor that marks what a text gives away, and cards that say what, why and which advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.assets import Words
from app.core.paste import looks_binary
from app.ui.pages.parts.paste_about import About
from app.ui.pages.parts.paste_card import tone
from app.ui.pages.parts.paste_results import Results
from app.ui.pages.parts.safer_panel import SaferPanel
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import flow_of
from app.ui.widgets.marking_editor import Mark, MarkingEditor, Places
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Go, Page
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.text import Text, tip

if TYPE_CHECKING:
    from app.ui.session import Session

_PAUSE = 120
"""Milliseconds without a key after which a text is checked."""
_LONG = 100_000
_LONG_PAUSE = 600
_TALL = 45
"""Lines of text that fit in the page, above which there is room for its lead though cards stand below the editor."""
_LEAST_LINES = 6
"""So many lines of text high is the editor at least."""
_SIDE_BY_SIDE = 84
"""Letters of the text size that the page must be wide for cards to stand beside the editor."""


class PastePage(Page):
    """The text stays in this window's memory alone."""

    def __init__(self, session: Session, words: Words, go: Go) -> None:
        super().__init__(words("paste.title"), words("paste.lead"), scrolls=False)
        self._session, self._words, self._go = session, words, go
        self._sent = ""
        self._answered = ""
        self._turn: dict[str, int] = {}
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.check)
        self.about = About(words)
        self.about.changed.connect(self.check)
        self.notice = Notice(close_words=words("window.put_away"))
        self.editor = MarkingEditor()
        self.editor.setAccessibleName(words("paste.editor"))
        self.editor.setPlaceholderText(words("paste.placeholder"))
        self.editor.textChanged.connect(self._on_text)
        self.editor.chosen.connect(self._on_mark)
        self.editor.refused.connect(self._on_refused)
        self.results = Results(session, words, go)
        self.results.chosen.connect(self._on_card)
        self.results.example.connect(self._on_example)
        self.results.changed.connect(self._mark)
        self.safer = SaferPanel(session, words)
        self.safer.used.connect(self._on_used)
        self.safer.made.connect(self._on_made)
        self.safer.closed.connect(self._on_safer_closed)
        self.status = Text("", "muted")
        self.to_safer = button(words("safer.open"), self._open_safer)
        tip(self.to_safer, words("safer.open_tip"))
        self.to_checklist = button(words("paste.checklist"), self._open_checklist, "primary")
        self.clear = button(words("paste.clear"), self._clear)
        tip(self.clear, words("paste.clear_tip"))
        self._arrange()
        session.checked.connect(self._on_checked)
        session.desk_changed.connect(self._show)
        session.failed.connect(self._on_failed)
        self._show()

    def first_focus(self) -> QWidget:
        return self.editor

    def _arrange(self) -> None:
        writing = QWidget()
        left = QVBoxLayout(writing)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self.editor, 1)
        left.addWidget(self.status)
        left.addWidget(flow_of(self.to_safer, self.to_checklist, self.clear, gap=10))
        left.addWidget(self.safer)
        inside = QWidget()
        inside.setObjectName("column")
        self._two = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._two.setContentsMargins(0, 0, 0, 0)
        self._two.setSpacing(22)
        self._two.addWidget(writing, 3)
        self._two.addWidget(self.results, 2)
        self.add(self.about, self.notice)
        self._area = scrolling(inside)
        self.column.addWidget(self._area, 1)  # on a low window both scroll together
        self._fit()

    def _fit(self) -> None:
        self.editor.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().horizontalAdvance("n")
        want = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._two.direction() != want:
            self._two.setDirection(want)
        self.lead.setVisible(wide or self.height() > _TALL * self.fontMetrics().height())

    # -- checking

    @Slot()
    def _on_text(self) -> None:
        self.safer.outdated()
        self._pause.start(_LONG_PAUSE if self.editor.document().characterCount() > _LONG else _PAUSE)

    @Slot()
    def check(self) -> None:
        """Have the text as it stands now checked."""
        self._pause.stop()
        text = self.editor.toPlainText()
        self._sent = text
        self.editor.asked()
        if looks_binary(text):
            self._session.forget_pasted()
            self.notice.say(self._words("paste.problem.binary"), "problem")
        elif not text.strip():
            self._session.forget_pasted()
            self.notice.put_away()
        else:
            if len(text) > _LONG:
                self.notice.say(self._words("paste.problem.long", n=f"{len(text):,}"))
            else:
                self.notice.put_away()
            self._session.check(text, self.about.told)
            if len(text) > _LONG or not self._session.pasted_rows:
                self.status.setText(self._words("paste.checking"))

    @Slot()
    def _on_checked(self) -> None:
        self._answered = self._sent

    @Slot()
    def _show(self) -> None:
        if self._answered == self._sent == self.editor.toPlainText() and self._session.looked_at == 1:
            self.safer.refresh(there=bool(self._session.pasted_rows))
        told = self.about.told
        self.results.refresh(bool(self._sent.strip()), told.audience, told.sharing)

    @Slot()
    def _mark(self) -> None:
        """Mark in the editor what the cards speak of. Places of an older text are of no use: new ones are under way."""
        if self._answered != self._sent:
            return
        places = Places(self._sent)
        tones = {group.id: tone(group) for group in self.results.groups}
        marks = [
            Mark(places(start + f.hit.start), places(start + f.hit.end), tones[f.group], f.group)
            for start, _, findings in self._session.pasted_rows
            for f in findings
            if f.group in tones and not f.inside and f.hit.end > f.hit.start
        ]
        self.editor.set_marks(marks)
        there = bool(self._session.pasted_rows)
        self.to_checklist.setEnabled(there)
        self.to_safer.setEnabled(there and not self.safer.is_open)
        self.clear.setEnabled(bool(self._sent))
        looked_at = self._session.looked_at
        if looked_at < 1:
            self.status.setText(self._words("paste.part", percent=int(100 * looked_at)))
        else:
            self.status.setText(self.results.summary() if there else "")

    @Slot(str, dict)
    def _on_failed(self, code: str, details: dict[str, str]) -> None:
        if not self._session.scanning:
            self.safer.broke()
        if self.isVisible() and not self._session.scanning:
            key = f"problems.{code}"
            known = self._words.has(key)
            self.notice.say(self._words(key, **details) if known else self._words("paste.problem.failed"), "problem")

    # -- cards and marks

    @Slot(str)
    def _on_mark(self, key: str) -> None:
        self.results.choose(key)

    @Slot(str)
    def _on_card(self, key: str) -> None:
        """A card was clicked: show its text; clicked again, the next place of the same detail."""
        turn = self._turn.get(key, -1) + 1
        self._turn = {key: turn}
        self.editor.choose(key, turn)
        self.editor.setFocus()

    # -- what the person does

    @Slot()
    def _on_refused(self) -> None:
        self.notice.say(self._words("paste.problem.too_long"), "problem")

    @Slot()
    def _on_example(self) -> None:
        self.editor.setPlainText(self._words("paste.empty.sentence"))
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.setFocus()
        self.check()

    def _clear(self) -> None:
        cursor = self.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()  # and not clear(): the words come back with Ctrl+Z
        self.check()
        self.editor.setFocus()

    def _open_safer(self) -> None:
        self.safer.open_it()
        self.to_safer.setEnabled(False)

    @Slot()
    def _on_made(self) -> None:
        QTimer.singleShot(0, self, self._show_safer)  # when its lines have found their height

    @Slot()
    def _show_safer(self) -> None:
        """Scroll so that the whole panel is seen, its buttons first."""
        self._area.ensureWidgetVisible(self.safer, 0, 12)
        self._area.ensureWidgetVisible(self.safer.copy, 0, 12)

    @Slot()
    def _on_safer_closed(self) -> None:
        self.to_safer.setEnabled(bool(self._session.pasted_rows))
        self.to_safer.setFocus()

    @Slot(str)
    def _on_used(self, text: str) -> None:
        cursor = self.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)  # and not setPlainText(): Ctrl+Z brings the person's own words back
        self.check()
        self.notice.say(self._words("safer.used"))
        self.editor.setFocus()

    def _open_checklist(self) -> None:
        self._go("checklist", pasted_alone=True)
