"""Buttons with a role of the style sheet, and the two grouped choices: one of several, and a switch."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSizePolicy


def button(words: str, on_click: Callable[[], object] | None = None, role: str = "", name: str = "") -> QPushButton:
    """A push button. role: "primary", "quiet", "chip" or "" (plain). name: what is spoken, if not the words."""
    made = QPushButton(literal(words))
    made.setProperty("role", role)
    made.setAccessibleName(name or words)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setAutoDefault(False)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def switch(words: str, on_change: Callable[[bool], object], *, on: bool = False) -> QCheckBox:
    """A check box that does something at once."""
    made = QCheckBox(literal(words))
    made.setAccessibleName(words)
    made.setChecked(on)
    made.toggled.connect(on_change)
    return made


def one_of(name: str, choices: Iterable[tuple[str, object]], on_change: Callable[[object], object]) -> QComboBox:
    """A drop-down list of (words, value). name: what a screen reader says; `on_change` gets the value chosen."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words, value in choices:
        made.addItem(words, value)
    made.currentIndexChanged.connect(lambda index: on_change(made.itemData(index)))
    return made


def literal(words: str) -> str:
    """Words for a button, in which an ampersand is an ampersand and not the mark of a shortcut."""
    return words.replace("&", "&&")
