"""The inside of a scroll area: a column as high as its text is at this width, and no higher."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Column(QWidget):
    """Qt lets a scroll area's inside be no lower than its least height, which for text that wraps is reckoned at the
    least width: parts are then pulled apart. Here the height for the real width alone counts.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.parts = QVBoxLayout(self)
        self.parts.setContentsMargins(0, 0, 14, 16)
        self.parts.setSpacing(12)
        self.parts.setAlignment(Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """The least width, no least height."""
        return QSize(super().minimumSizeHint().width(), 0)
