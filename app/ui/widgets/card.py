"""Cards: a framed piece of a page with its own column; and the rule between two parts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.widgets.text import repolish


class Card(QFrame):
    """A frame with a column in it. role: "card" (raised paper) or "well" (sunk, for asides)."""

    def __init__(self, *, role: str = "card", margin: int = 18, spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.column.setSpacing(spacing)

    def add(self, *parts: QWidget | QLayout) -> Card:
        """Put parts below one another."""
        for part in parts:
            if isinstance(part, QLayout):
                self.column.addLayout(part)
            else:
                self.column.addWidget(part)
        return self

    def choose(self, chosen: bool) -> None:
        """Show (or no longer show) this card as the chosen one."""
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            repolish(self)


def rule() -> QFrame:
    """A thin line."""
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
            inner.deleteLater()


def reveal(part: QWidget, on: bool) -> None:
    """Show or hide a part of a page. What stands on no page yet would be a window: it shows with its page."""
    if not on or part.parentWidget() is not None:
        part.setVisible(on)
