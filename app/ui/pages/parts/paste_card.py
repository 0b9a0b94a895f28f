"""A card beside the editor: what is given away, why it matters, why it was marked, which advice it touches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from app.assets import Words
from app.core.finding import Group
from app.core.guidance import Rule
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.press import PressCard
from app.ui.widgets.text import Text, tip
from detectors.contract import Sure

_LONGEST_VALUE = 70


def tone(group: Group) -> str:
    """How a group is marked: by its heap, or as only worth a look."""
    return "look" if group.best.hit.sure is Sure.LOOK else group.heap.value


class PasteCard(Card):
    """One group. chosen(group id): it was clicked."""

    chosen = Signal(str)

    def __init__(
        self,
        group: Group,
        written: str,
        words: Words,
        reasons: Mapping[str, str],
        rules: Mapping[str, Rule],
        open_rule: Callable[[str], object],
    ) -> None:
        super().__init__(margin=14, spacing=7)
        self.group = group
        what = words(f"types.{group.type.value}.label")
        value = shortened(written)
        self.head = PressCard(words("paste.card.name", what=what, value=value), self._choose, role="quiet", margin=2)
        self.head.add(Text(what, "strong"), Text(f"“{value}”"))
        self.head.column.setSpacing(3)
        chips = [chip(words(f"states.heap.{group.heap.value}"), tone(group)), chip(_sure(group, words))]
        if group.best.hit.whose.value != "unknown":
            chips.append(chip(words(f"states.whose.{group.best.hit.whose.value}")))
        if group.count > 1:
            chips.append(chip(words.count("paste.card.places", group.count)))
        self.add(self.head, flow_of(*chips, gap=6), Text(words(f"types.{group.type.value}.why")))
        reason = reasons.get(group.best.hit.because, "")
        if reason:
            self.add(Text(words("paste.card.because", reason=reason), "small"))
        touched = [rules[name] for name in _rules(group) if name in rules]
        if touched:
            self.add(self._advice(touched, words, open_rule))

    def _advice(self, touched: list[Rule], words: Words, open_rule: Callable[[str], object]) -> QWidget:
        parts: list[QWidget] = [Text(words("paste.card.rules"), "small", wrap=False)]
        for rule in touched:
            spoken = words("paste.card.rule_name", reference=rule.id, title=rule.title)
            made = button(words("paste.card.rule", reference=rule.id), partial(open_rule, rule.id), "chip", spoken)
            tip(made, rule.title)
            parts.append(made)
        return flow_of(*parts, gap=6)

    def _choose(self) -> None:
        self.chosen.emit(self.group.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose()
        super().mousePressEvent(event)


def shortened(value: str) -> str:
    """A value on one line, not longer than a card's head should be."""
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_VALUE else line[: _LONGEST_VALUE - 1] + "…"


def _rules(group: Group) -> list[str]:
    return list(dict.fromkeys(rule for finding in group.findings for rule in finding.rules))


def _sure(group: Group, words: Words) -> str:
    return words(f"states.sure.{group.best.hit.sure.value}")
