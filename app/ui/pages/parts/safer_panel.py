"""A safer version of what was pasted: to read, change, copy or use, with what was changed in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from app.assets import Words
from app.ui.clipboard import Clipboard
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, empty, reveal
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import Notice, announce
from app.ui.widgets.text import Text, tip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.report.safer import Told
    from app.ui.session import Session

_LINES = 5
"""So many lines of text high is the version at least."""


class SaferPanel(Card):
    """Asks for a version only while it is open.

    used(words): they should stand in the box. made: the first one is there. closed: put away.
    """

    used = Signal(str)
    made = Signal()
    closed = Signal()

    def __init__(self, session: Session, words: Words) -> None:
        super().__init__(margin=18, spacing=10)
        self._session, self._words = session, words
        self._open = False
        self._told: Told | None = None
        self._asked: object = None
        self.clipboard = Clipboard(self)
        self.close_button = button(words("safer.close"), self.close_it, "quiet")
        self.close_button.setAccessibleName(f"{words('safer.close')}: {words('safer.title')}")
        head = QHBoxLayout()
        head.addWidget(Text(words("safer.title"), "heading"), 1)
        head.addWidget(self.close_button)
        self.editor = QPlainTextEdit()
        self.editor.setProperty("role", "editor")
        self.editor.setAccessibleName(words("safer.editor"))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._on_text)
        self.state = Text("", "muted")
        self.copy = button(words("safer.copy"), self._copy, "primary", words("safer.copy_name"))
        self.use = button(words("safer.use"), self._use)
        tip(self.use, words("safer.use_tip"))
        self.again = button(words("safer.again"), self._again)
        self.notice = Notice(close_words=words("window.put_away"))
        self.changes = QVBoxLayout()
        self.changes.setSpacing(6)
        self.add(
            head,
            Text(words("safer.intro"), "small"),
            self.editor,
            self.state,
            flow_of(self.copy, self.use, self.again),
            self.notice,
            self.changes,
        )
        session.made_safer.connect(self._on_made)
        self.hide()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.editor.setFixedHeight((_LINES + 2) * self.editor.fontMetrics().lineSpacing())

    # -- what the page tells

    @property
    def is_open(self) -> bool:
        """Whether it is shown, and kept up to date."""
        return self._open

    def open_it(self) -> None:
        """Show it, and have a version made."""
        self._open = True
        self.refresh(there=bool(self._session.pasted_rows))
        self.editor.setFocus()

    def close_it(self) -> None:
        """Put it away; what was changed by hand is let go."""
        self._open = False
        self._forget()
        self.hide()
        self.closed.emit()

    def refresh(self, *, there: bool) -> None:
        """The pasted text was looked at to its end (`there`: it is a text), or a decision on it was made."""
        if not self._open:
            return
        reveal(self, there)
        if not there:
            self._forget()
            return
        asked = ([(start, item) for start, item, _ in self._session.pasted_rows], self._session.spared())
        if asked != self._asked:
            self._asked = asked
            self._session.make_safer()
            if self._told is None:
                self._say(self._words("safer.waiting"))

    def outdated(self) -> None:
        """The pasted text changed: what is shown is the version of an older one, not to be copied."""
        self._asked = None
        self._told = None
        self._show_buttons()

    def broke(self) -> None:
        """None could be made."""
        if self._open and self._told is None:
            self._asked = None
            self._say(self._words("safer.broke"))

    def _forget(self) -> None:
        self._told, self._asked = None, None
        self._set("")
        self.notice.put_away()
        empty(self.changes)

    # -- the version

    @Slot(object)
    def _on_made(self, told: Told) -> None:
        if not self._open:
            return
        first = self._told is None and not self.editor.toPlainText()
        self._told = told
        if self.own and self.editor.toPlainText() != told.text:
            self._show_buttons()
            return
        self._show(told)
        if first:
            announce(self, " ".join([self._words("safer.title"), *(told.changes or (self._words("safer.unchanged"),))]))
            self.made.emit()

    @property
    def own(self) -> bool:
        """Whether the person changed the version."""
        return self.editor.document().isModified()

    def _show(self, told: Told) -> None:
        words = self._words
        if self.editor.toPlainText() != told.text:
            self._set(told.text)
            self.notice.put_away()
        self.editor.document().setModified(False)
        empty(self.changes)
        if told.changes:
            self.changes.addWidget(Text(words("safer.change.title"), "strong"))
            for line in told.changes:
                self.changes.addWidget(Text(f"•  {line}"))
        else:
            self.changes.addWidget(Text(words("safer.unchanged")))
        more = [told.left, "" if told.text.strip() else words("safer.empty")]
        looks = any(f.hit.sure.value == "look" for _, _, found in self._session.pasted_rows for f in found)
        more += [words("safer.look") if looks else "", words("safer.kept") if self._session.spared() else ""]
        for line in (one for one in more if one):
            self.changes.addWidget(Text(line))
        if told.text.strip():
            self.changes.addWidget(Text(words("safer.not_sure"), "small"))
        self._show_buttons()

    def _set(self, text: str) -> None:
        self.editor.blockSignals(True)
        self.editor.setPlainText(text)
        self.editor.blockSignals(False)
        self.editor.document().setModified(False)
        self._show_buttons()

    def _show_buttons(self) -> None:
        told = self._told
        old = told is not None and self.own and self.editor.toPlainText() != told.text
        any_text = bool(self.editor.toPlainText().strip())
        self.copy.setEnabled(any_text and (told is not None or self.own))
        self.use.setEnabled(any_text and (told is not None or self.own))
        self.again.setVisible(old)
        if told is not None:
            self._say(self._words("safer.old") if old else "")

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))

    @Slot()
    def _on_text(self) -> None:
        self._show_buttons()

    # -- what the person does

    def _again(self) -> None:
        if self._told is not None:
            self._set(self._told.text)
            self._show(self._told)
            self.editor.setFocus()

    def _copy(self) -> None:
        self.clipboard.put(self.editor.toPlainText())
        self.notice.say(self._words("safer.copied"))

    def _use(self) -> None:
        self.used.emit(self.editor.toPlainText())
