"""What belongs to a decision: a note beside it, and, where it was called wrong, never to mark the detail again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.assets import Words
from app.core.desk import Desk
from app.core.finding import Choice, Finding
from app.ui.widgets.buttons import button
from app.ui.widgets.flow import flow_of
from app.ui.widgets.text import Text

_LONGEST = 500


class AfterChoice(QWidget):
    """Shown for a finding that was decided. noted(finding, note); never_asked(finding); again_asked(group)."""

    noted = Signal(object, str)
    never_asked = Signal(object)
    again_asked = Signal(str)

    def __init__(self, desk: Desk, words: Words) -> None:
        super().__init__()
        self._desk = desk
        self._finding: Finding | None = None
        self.note = QLineEdit()
        self.note.setMaxLength(_LONGEST)
        self.note.setAccessibleName(words("findings.note.name"))
        self.note.setPlaceholderText(words("findings.note.name"))
        self.note.editingFinished.connect(self._on_note)
        self.never = button(words("findings.never.button"), self._on_never)
        self.again = button(words("findings.never.again"), self._on_again)
        self.told = Text(words("findings.never.told"), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addWidget(self.told)
        column.addWidget(flow_of(self.never, self.again))

    def show_finding(self, finding: Finding) -> None:
        """Show what belongs to this finding's decision, nothing where there is none."""
        decision = self._desk.decisions.get(finding.fingerprint)
        self._finding = None  # what is set now was not typed
        self.note.setText(decision.note if decision is not None else "")
        never = finding.group in self._desk.never
        self.told.setVisible(never)
        self.again.setVisible(never)
        self.never.setVisible(decision is not None and decision.choice is Choice.WRONG and not never)
        self.note.setVisible(decision is not None)
        self.setVisible(decision is not None or never)
        self._finding = finding

    def _on_note(self) -> None:
        if self._finding is not None:
            self.noted.emit(self._finding, self.note.text().strip())

    def _on_never(self) -> None:
        if self._finding is not None:
            self.never_asked.emit(self._finding)

    def _on_again(self) -> None:
        if self._finding is not None:
            self.again_asked.emit(self._finding.group)
