"""What the program looks for: one kind of detail at a time, with examples of what is marked and what is left alone."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.assets import Words, text_table
from app.ui.widgets.buttons import one_of
from app.ui.widgets.card import Card, empty
from app.ui.widgets.text import Text


class LooksForCard(Card):
    """A choice of the kind, and below it what the detectors' own examples and reasons say."""

    def __init__(self, words: Words) -> None:
        super().__init__(margin=20)
        self._words = words
        self._table = text_table("detectors")
        kinds = sorted((words(f"types.{kind}.many"), kind) for kind in self._table)
        title = words("settings.looks_for.title")
        self.kinds = one_of(title, kinds, self._choose)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(6)
        self.add(Text(title, "heading"), Text(words("settings.looks_for.lead"), "muted"), self.kinds, self._shown)
        self._choose(self.kinds.currentData())

    def _choose(self, kind: object) -> None:
        empty(self._shown)
        entry = self._table[str(kind)]
        self._shown.addWidget(Text(self._words(f"types.{kind}.what")))
        for part in ("marked", "left", "goes_by"):
            self._shown.addWidget(Text(self._words(f"settings.looks_for.{part}"), "strong"))
            for text in entry[part]:
                self._shown.addWidget(Text(" · ".join(text.split("\n")), "small"))
        self._shown.addWidget(Text(self._words("settings.looks_for.limits"), "muted"))
