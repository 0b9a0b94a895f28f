"""What the person tells about a text: where it will stand, who can see it, one post or several, only passed on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.assets import Words
from app.core.item import Audience
from app.core.paste import Cut, Pasted
from app.ui.widgets.buttons import one_of, switch
from app.ui.widgets.flow import Flow
from app.ui.widgets.text import tip


class About(QWidget):
    """Three lists and a tick. changed: one of them was changed."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        places = [(words("paste.where.none"), ""), *((place, place) for place in words.value("paste.where.choices"))]
        seers = (Audience.UNKNOWN, Audience.PUBLIC, Audience.FRIENDS, Audience.GROUP, Audience.PRIVATE)
        self.where = one_of(words("paste.where.name"), places, self._change)
        self.audience = one_of(
            words("paste.audience.name"), [(words(f"paste.audience.{a.value}"), a) for a in seers], self._change
        )
        self.cut = one_of(
            words("paste.cut.name"), [(words(f"paste.cut.{cut.value}"), cut) for cut in Cut], self._change
        )
        self.sharing = switch(words("paste.sharing"), self._change)
        self.sharing.setAccessibleDescription(words("paste.sharing_tip"))
        tip(self.sharing, words("paste.sharing_tip"))
        flow = Flow(self, gap=10)
        for part in (self.where, self.audience, self.cut, self.sharing):
            flow.addWidget(part)

    @property
    def told(self) -> Pasted:
        """What was told."""
        return Pasted(
            str(self.where.currentData()),
            Audience(self.audience.currentData()),
            self.sharing.isChecked(),
            Cut(self.cut.currentData()),
        )

    def _change(self, _value: object) -> None:
        self.changed.emit()
