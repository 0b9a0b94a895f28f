"""The base of every place: a title and a column that scrolls, at most as wide as text reads well."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.widgets.scrolling import Column, scrolling
from app.ui.widgets.text import Text


class Go(Protocol):
    """Opens another place of the window: `go("checklist", rule="N10")`."""

    def __call__(self, place: str, /, **args: object) -> None:
        """Open it."""


class Page(QWidget):
    """A place of the window.

    title: its heading. column: where a scrolling page puts its parts (`add`); a page that arranges itself passes
    scrolls=False and uses `outer`. `opened` is called each time it is shown, `left` when another place is.
    """

    widest = 880

    def __init__(self, title: str, lead: str = "", *, scrolls: bool = True, widest: int = 0) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = title
        self.heading = Text(title, "title")
        self.lead = Text(lead, "lead")
        if not lead:
            self.lead.hide()
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.column = QVBoxLayout()
        if scrolls:
            self.outer.addWidget(self._scrolling(widest or self.widest))
        else:
            self.column.setSpacing(16)
            self.column.setContentsMargins(32, 26, 32, 20)
            self.outer.addLayout(self.column)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.lead)

    def _scrolling(self, widest: int) -> QScrollArea:
        inside = Column(widest)
        inside.right_margin = 32
        self.column = inside.parts
        self.column.setContentsMargins(32, 26, 32, 32)
        self.column.setSpacing(16)
        return scrolling(inside)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put parts below one another in the column."""
        for part in parts:
            if isinstance(part, QLayout):
                self.column.addLayout(part)
            else:
                self.column.addWidget(part)

    def opened(self, **args: object) -> None:
        """Called when the page is shown; args are those given to `go`."""

    def left(self) -> None:
        """Called when another place is shown or the window closes."""

    def first_focus(self) -> QWidget | None:
        """What the keyboard should stand on when the page is opened; None: the first control."""
        return None
