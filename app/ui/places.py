"""Which page each place shows. A page is imported and made when it is first opened: the window is there sooner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.assets import Words, reasons
from app.ui.choosers import Choosers
from app.ui.pages.start import StartPage
from app.ui.preferences import Preferences
from app.ui.theme import Theme
from app.ui.widgets.page import Go, Page

if TYPE_CHECKING:
    from app.ui.session import Session

_KEYS = 9
"""Places with a key of their own, Ctrl+1 to Ctrl+9, at most."""


class Places:
    """Makes the pages; all that they are given stands here. makers: by place, in the order of the rail."""

    def __init__(
        self, session: Session, words: Words, theme: Theme, preferences: Preferences, choosers: Choosers, go: Go
    ) -> None:
        self._session, self._words, self._go = session, words, go
        self._theme, self._preferences, self._choosers = theme, preferences, choosers
        self.makers: dict[str, Callable[[], Page]] = {
            "start": lambda: StartPage(session, words, go),
            "paste": self._paste,
            "load": self._load,
            "findings": self._findings,
            "checklist": self._checklist,
            "stranger": self._stranger,
            "passwords": self._passwords,
            "about": self._about,
            "contacts": self._contacts,
            "history": self._history,
            "settings": self._settings,
        }

    # Each import is late for the one reason above: together they would double the time to the first paint.

    def _paste(self) -> Page:
        from app.ui.pages.paste import PastePage

        return PastePage(self._session, self._words, self._go)

    def _load(self) -> Page:
        from app.ui.pages.load import LoadPage

        return LoadPage(self._session, self._words, self._go, self._choosers)

    def _findings(self) -> Page:
        from app.ui.pages.findings import FindingsPage

        return FindingsPage(self._session, self._words, self._go, reasons(), self._choosers)

    def _checklist(self) -> Page:
        from app.ui.pages.checklist import ChecklistPage

        return ChecklistPage(self._session, self._words, self._go, reasons(), self._choosers)

    def _stranger(self) -> Page:
        from app.ui.pages.stranger import StrangerPage

        return StrangerPage(self._session, self._words, self._go, reasons(), self._choosers)

    def _passwords(self) -> Page:
        from app.ui.pages.passwords import PasswordsPage

        return PasswordsPage(self._session, self._words, self._go, self._choosers)

    def _about(self) -> Page:
        from app.ui.pages.about import AboutPage

        return AboutPage(self._session, self._words, self._go)

    def _contacts(self) -> Page:
        from app.ui.pages.contacts import ContactsPage

        return ContactsPage(self._session, self._words, self._go)

    def _history(self) -> Page:
        from app.ui.pages.history import HistoryPage

        return HistoryPage(self._session, self._words, self._go, self._choosers)

    def _settings(self) -> Page:
        from app.ui.pages.settings import SettingsPage

        keys = min(_KEYS, len(self.makers))
        return SettingsPage(self._session, self._words, self._theme, self._preferences, keys, self._choosers)
