"""Settings: colours, text size, the advice people are checked against, what is looked for and kept, and the keys."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.assets import Words
from app.scan import caches
from app.store.state import State
from app.ui.choosers import Choosers, forget_history
from app.ui.pages.parts.keep_card import KeepCard
from app.ui.pages.parts.looks_for_card import LooksForCard
from app.ui.pages.parts.never_card import NeverCard
from app.ui.preferences import Look, Preferences, TextSize
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, literal
from app.ui.widgets.card import Card
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Page
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.session import Session


class SettingsPage(Page):
    """A choice shows at once, and is written to the settings file at once."""

    widest = 760

    def __init__(
        self,
        session: Session,
        words: Words,
        theme: Theme,
        preferences: Preferences,
        places: int,
        choosers: Choosers,
    ) -> None:
        super().__init__(words("settings.title"), words("settings.lead"))
        self._session, self._words = session, words
        self._theme, self._preferences = theme, preferences
        self._places = places
        self._erasing = False
        self.notice = Notice()
        self._looks = QButtonGroup(self)
        self._sizes = QButtonGroup(self)
        self.kept = Text()
        self.forget_button = button(words("settings.kept.forget"), self._forget)
        self.keep = KeepCard(session, words, choosers)
        self.never = NeverCard(session, words)
        self.looks_for = LooksForCard(words)
        self.keep.erase_asked.connect(self._erase)
        session.forgotten.connect(self._on_forgotten)
        session.keeper.changed.connect(self._on_keeper)
        self.add(
            self.notice,
            self.keep,
            self.never,
            self._choice("look", [look.value for look in Look], self._looks),
            self._choice("text_size", [size.value for size in TextSize], self._sizes),
            self._what_is_kept(),
            self._guidance(),
            self.looks_for,
            self._keys(),
        )
        self._looks.buttonClicked.connect(self._chosen)
        self._sizes.buttonClicked.connect(self._chosen)
        self._show()

    def opened(self, **args: object) -> None:
        """What is kept stands first, and so does the keyboard."""
        self.notice.put_away()
        self._show()
        self.keep.refresh()
        self.never.refresh()

    def left(self) -> None:
        self.keep.left()

    def first_focus(self) -> QWidget | None:
        first = self.keep.first()
        return first if first.isVisibleTo(self) and first.isEnabled() else self._looks.checkedButton()

    def _choice(self, name: str, values: list[str], group: QButtonGroup) -> QWidget:
        words = self._words
        title = words(f"settings.{name}.title")
        parts: list[QWidget] = []
        for value in values:
            made = QRadioButton(literal(words(f"settings.{name}.{value}")))
            made.setAccessibleName(f"{title}: {words(f'settings.{name}.{value}')}")
            made.setObjectName(value)
            group.addButton(made)
            parts.append(made)
        return Card(margin=20).add(Text(title, "heading"), flow_of(*parts, gap=14))

    def _what_is_kept(self) -> QWidget:
        words = self._words
        self.file = Text(str(self._preferences.path), "small")
        return Card(margin=20).add(
            Text(words("settings.kept.title"), "heading"),
            self.kept,
            self.file,
            self.forget_button,
        )

    def _guidance(self) -> QWidget:
        words, pack = self._words, self._session.desk.guidance
        day = f"{pack.checked_on.day} {pack.checked_on:%B %Y}"
        return Card(margin=20).add(
            Text(words("settings.guidance.title"), "heading"),
            Text(pack.title, "strong"),
            flow_of(
                chip(words("settings.guidance.rules", n=len(pack.rules)), "later"),
                chip(words("settings.guidance.audience", audience=pack.audience), "later"),
            ),
            Text(words("settings.guidance.source", source=pack.source), "muted"),
            Text(words("settings.guidance.checked", day=day), "muted"),
        )

    def _keys(self) -> QWidget:
        words = self._words
        card = Card(role="well").add(Text(words("settings.keys.title"), "strong"))
        for name in ("close", "places", "settings", "undo", "find", "decide", "pause"):
            card.add(
                flow_of(
                    chip(words(f"settings.keys.{name}_key", n=self._places)),
                    Text(words(f"settings.keys.{name}"), "muted", wrap=False),
                )
            )
        return card

    def _show(self) -> None:
        for group, value in ((self._looks, self._theme.look.value), (self._sizes, self._theme.text_size.value)):
            for made in group.buttons():
                made.setChecked(made.objectName() == value)
        there = self._preferences.path.exists()
        self.kept.setText(self._words("settings.kept.settings" if there else "settings.kept.not_kept"))
        self.forget_button.setVisible(there)

    @Slot()
    def _chosen(self) -> None:
        chosen_look, chosen_size = self._looks.checkedButton(), self._sizes.checkedButton()
        if chosen_look is None or chosen_size is None:  # not while both groups are exclusive and filled
            return
        look, size = Look(chosen_look.objectName()), TextSize(chosen_size.objectName())
        if look is not self._theme.look:
            self._preferences.look = look
        if size is not self._theme.text_size:
            self._preferences.text_size = size
        self._theme.apply(look, size)
        self.notice.put_away()
        self._show()

    @Slot()
    def _erase(self) -> None:
        self._erasing = True
        self._session.erase()

    @Slot()
    def _on_keeper(self) -> None:
        keeper = self._session.keeper
        if self._erasing and not keeper.busy and keeper.state is not State.NOTHING:
            self._erasing = False
            failed = self._words("keeping.erase.failed")
            self.notice.say(f"{failed} {self._words(f'keeping.state.{keeper.state.value}')}", "problem")

    @Slot(bool)
    def _on_forgotten(self, whole: bool) -> None:
        """The keys and what they opened are gone; now the settings and what can be made again."""
        self._erasing = False
        self._preferences.forget()
        self._theme.apply(self._preferences.look, self._preferences.text_size)
        forget_history()
        with contextlib.suppress(OSError):  # in it is nothing of the person's
            caches.forget(os.environ)
        self._show()
        self.notice.say(self._words("keeping.erase.done" if whole else "keeping.erase.left"))

    def _forget(self) -> None:
        self._preferences.forget()
        self._theme.apply(self._preferences.look, self._preferences.text_size)
        self._show()
        self.notice.say(self._words("settings.kept.forgotten"))
        if (checked := self._looks.checkedButton()) is not None:
            checked.setFocus()
