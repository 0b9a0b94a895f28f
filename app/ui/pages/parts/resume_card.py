"""At the start: go on where one left off, a load that broke off, reviews that are due, what must be unlocked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from app.assets import Words
from app.core.timeline import LoadRecord, reviews
from app.store.state import State
from app.ui.throttle import Throttle
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, empty, reveal
from app.ui.widgets.flow import flow_of
from app.ui.widgets.page import Go
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.session import Session

_MOST_DUE = 5


class ResumeCard(Card):
    """Hidden while there is nothing to go on with."""

    def __init__(self, session: Session, words: Words, go: Go) -> None:
        super().__init__(margin=22, spacing=12)
        self._session, self._words, self._go = session, words, go
        self.buttons: dict[str, QPushButton] = {}
        self.lines = QVBoxLayout()
        self.lines.setSpacing(12)
        self.add(Text(words("start.resume.title"), "heading"), self.lines)
        self._shown: object = None
        self._throttle = Throttle(self, self.refresh)
        for signal in (
            session.desk_changed,
            session.memory.remembered,
            session.memory.restored,
            session.keeper.changed,
        ):
            signal.connect(self._throttle.poke)
        session.finished.connect(self._on_finished)
        self.refresh()

    @Slot(bool)
    def _on_finished(self, _complete: bool) -> None:
        self._throttle.poke()

    @Slot()
    def refresh(self) -> None:
        """Show what there is to go on with now."""
        session, memory, words = self._session, self._session.memory, self._words
        desk = session.desk
        parts: list[tuple[str, str, str]] = []
        if session.keeper.exists and not session.keeper.open and session.keeper.state is not State.BUSY:
            parts.append(("unlock", words("start.resume.unlock"), words("start.resume.unlock_button")))
        broken = memory.broken
        if broken is not None and not session.scanning:
            day = f"{broken.began.astimezone():%d}".lstrip("0") + f" {broken.began.astimezone():%B %Y}"
            parts.append(("broken", words("start.resume.broken", day=day), words("start.resume.broken_button")))
        if session.keeper.open and not session.scanning:
            still = sum(1 for one in desk.findings() if desk.is_open(one))
            if desk.loads and still:
                said = words.count("start.resume.open", still)
                parts.append(("findings", said, words("start.resume.open_button")))
            elif not desk.loads and (desk.decisions or memory.history) and broken is None:
                said = words("start.resume.ticks")
                parts.append(("load", said, words("start.resume.ticks_button")))
        due = [one for one in reviews(desk.guidance, desk.answers) if one.on <= session.today()]
        parts += [
            (f"rule {one.rule.id}", words("start.resume.due", title=one.rule.title), words("start.resume.due_button"))
            for one in due[:_MOST_DUE]
        ]
        if len(due) > _MOST_DUE:
            parts.append(("history", words("start.resume.more_due", n=len(due)), words("start.resume.more_button")))
        reveal(self, bool(parts))
        if parts != self._shown:
            self._shown = parts
            self._fill(parts, broken)

    def _fill(self, parts: list[tuple[str, str, str]], broken: LoadRecord | None) -> None:
        empty(self.lines)
        self.buttons = {}
        for what, said, label in parts:
            made = button(label, partial(self._act, what, broken), "primary" if not self.buttons else "")
            made.setAccessibleName(f"{label}: {said}")
            self.buttons[what] = made
            self.lines.addWidget(Text(said))
            self.lines.addWidget(flow_of(made))

    def _act(self, what: str, broken: LoadRecord | None) -> None:
        if what == "unlock":
            self._go("settings", keep=True)
        elif what == "broken":
            paths = [path for name in (broken.paths if broken is not None else ()) if (path := Path(name)).exists()]
            self._go("load", **({"paths": tuple(paths)} if paths else {}))
        elif what.startswith("rule "):
            self._go("checklist", rule=what.removeprefix("rule "))
        else:
            self._go(what)
