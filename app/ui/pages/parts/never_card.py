"""Details that are never marked again, as a list in which each can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from app.assets import Words
from app.core.finding import Never
from app.ui.models.naming import Naming
from app.ui.models.rows import one_line
from app.ui.throttle import Throttle
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, empty, reveal
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import announce
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.session import Session


class NeverCard(Card):
    """Shown while there is one. The detail itself is named where it is on the desk, else only its kind."""

    def __init__(self, session: Session, words: Words) -> None:
        super().__init__(margin=20)
        self._session, self._words, self._naming = session, words, Naming(words)
        self._shown: tuple[Never, ...] | None = None
        self._buttons: dict[str, QPushButton] = {}
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.add(Text(words("history.never.title"), "heading"), Text(words("history.never.words"), "muted"), self.list)
        self._throttle = Throttle(self, self.refresh)
        session.desk_changed.connect(self._throttle.poke)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the patterns that there are now."""
        desk, words = self._session.desk, self._words
        patterns = tuple(desk.never.values())
        reveal(self, bool(patterns))
        if patterns == self._shown:
            return
        self._shown = patterns
        empty(self.list)
        self._buttons = {}
        values = {f.group: f.hit.value for f in desk.findings(look=True)} if patterns else {}
        for one in patterns:
            what, day = self._naming.type(one.type), self._naming.day(one.when.astimezone().date())
            value = one_line(values.get(one.group, ""), 60)
            said = words("history.never.item_value" if value else "history.never.item", what=what, value=value, day=day)
            made = button(words("history.never.again"), partial(self._again, one.group))
            made.setAccessibleName(words("history.never.again_name", what=value or what))
            self._buttons[one.group] = made
            self.list.addWidget(flow_of(Text(said, wrap=False), made, gap=12))

    def _again(self, group: str) -> None:
        at = list(self._buttons).index(group)
        self._session.mark_again(group)
        self.refresh()
        left = list(self._buttons.values())
        if left:
            left[min(at, len(left) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._words("history.never.done"))
