"""Many passwords at once: an export or the keyring is opened, entries are ticked, what is to change first is told."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.assets import Words
from app.passwords.messages import Columns, Done, Entries, Entry, Told
from app.passwords.work import looks_like_work
from app.ui.choosers import Choosers
from app.ui.widgets.buttons import button, one_of
from app.ui.widgets.card import Card, empty, rule
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.notice import Notice, announce
from app.ui.widgets.text import Text
from app.ui.widgets.tick import TickLine

if TYPE_CHECKING:
    from app.ui.session import Session

_ORDER = ("built", "contains", "weak", "unrelated")
_SHOWN = 60
"""Entries on the page at a time; the field above narrows them."""


class ManyPasswords(Card):
    """Ticks are by entry, also for those the filter hides. When it is let go of, so is the process with its entries.

    fact: a fact (kind, value) in words, masked or not.
    """

    def __init__(self, session: Session, words: Words, choosers: Choosers, fact: Callable[[str, str], str]) -> None:
        super().__init__(margin=20, spacing=12)
        self._fact = fact
        self._session, self._words, self._choosers = session, words, choosers
        self._path: Path | None = None
        self._entries: dict[int, Entry] = {}
        self._ticked: set[int] = set()
        self._told: list[Told] = []
        self._waiting = False
        self.export_button = button(words("passwords.many.export"), self.choose_export)
        self.keyring_button = button(words("passwords.many.keyring"), self.read_keyring)
        self.notice = Notice()
        self.remind = Notice(close_words=words("window.put_away"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(words("passwords.many.filter"))
        self.filter.setAccessibleName(words("passwords.many.filter"))
        self.filter.textChanged.connect(self._list)
        self.all_button = button(words("passwords.many.all"), lambda: self._tick(True), "quiet")
        self.none_button = button(words("passwords.many.none"), lambda: self._tick(False), "quiet")
        self.check_button = button(words("passwords.many.check"), self.check, "primary")
        self.stop_button = button(words("passwords.many.stop"), self.let_go)
        self.count = Text(role="muted")
        self.lines: dict[int, TickLine] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.choice = QWidget()
        column = QVBoxLayout(self.choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.count)
        column.addWidget(self.filter)
        column.addWidget(flow_of(self.all_button, self.none_button))
        column.addLayout(self._rows)
        column.addWidget(flow_of(self.check_button, self.stop_button, gap=10))
        self.choice.hide()
        self._results = QVBoxLayout()
        self._results.setSpacing(10)
        buttons = [self.export_button]
        if sys.platform != "darwin":
            buttons.append(self.keyring_button)
        self.add(
            Text(words("passwords.many.title"), "heading"),
            Text(words("passwords.many.words"), "muted"),
            flow_of(*buttons, gap=10),
        )
        if sys.platform == "darwin":
            self.add(Text(words("passwords.problem.keyring_not_offered"), "muted"))
        self.add(self.remind, self.notice, self.choice, self._results)
        job = session.passwords
        job.opened.connect(self._on_opened)
        job.columns.connect(self._on_columns)
        job.told.connect(self._on_told)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)

    # -- opening

    @Slot()
    def choose_export(self) -> None:
        """Ask for an export and open it."""
        path = self._choosers.export(self)
        if path is not None:
            self.open(path)

    def open(self, path: Path, column: int | None = None) -> None:
        """Open an export. column: of a table that is not known."""
        self.let_go()
        self._path = path
        self._begin()
        self._session.passwords.open_export(path, column)

    @Slot()
    def read_keyring(self) -> None:
        """List what the system's keyring holds."""
        self.let_go()
        self._path = None
        self._begin()
        self._session.passwords.open_keyring()

    def _begin(self) -> None:
        self._waiting = True
        self.notice.say(self._words("passwords.many.opening"))

    @Slot(object)
    def _on_opened(self, opened: Entries) -> None:
        if not self._waiting:
            return
        self._waiting = False
        words = self._words
        self._entries = {entry.number: entry for entry in opened.entries}
        names = (*words.value("passwords.work_places"), *self._session.desk.about.workplaces)
        self._ticked = {n for n, entry in self._entries.items() if not looks_like_work(entry, names)}
        if not self._entries:
            self.notice.say(words("passwords.many.empty"))
            self._session.passwords.stop()
            return
        said = words.count(
            "passwords.many.opened", len(self._entries), source=words(f"passwords.source.{opened.source}")
        )
        left = len(self._entries) - len(self._ticked)
        if left:
            said += " " + words.count("passwords.report.left_out", left)
        self.notice.say(said)
        self.choice.show()
        self.filter.clear()
        self._list()
        self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_columns(self, columns: Columns) -> None:
        if not self._waiting or self._path is None:
            return
        self._waiting = False
        words, path = self._words, self._path
        self.notice.say(words("passwords.many.columns"))
        choices = [(name or words("passwords.many.column", n=n), n - 1) for n, name in enumerate(columns.names, 1)]
        chooser = one_of(words("passwords.many.which"), choices, lambda _value: None)
        chooser.setCurrentIndex(max(0, columns.guess))
        go = button(words("passwords.many.take"), lambda: self.open(path, int(chooser.currentData())), "primary")
        self._results.addWidget(flow_of(chooser, go, gap=10))
        chooser.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- ticking

    @Slot()
    def _list(self) -> None:
        empty(self._rows)
        self.lines = {}
        wanted = self.filter.text().strip().casefold()
        shown = [e for e in self._entries.values() if wanted in f"{e.title}\n{e.place}".casefold()]
        for entry in shown[:_SHOWN]:
            name = self._name(entry)
            line = TickLine(name, name, on=entry.number in self._ticked)
            line.ticked.connect(lambda on, n=entry.number: self._on_ticked(n, on))
            self.lines[entry.number] = line
            self._rows.addWidget(line)
        if len(shown) > _SHOWN:
            self._rows.addWidget(Text(self._words.count("passwords.many.more", len(shown) - _SHOWN), "muted"))
        self._tell()

    def _on_ticked(self, number: int, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(number)
        self._tell()

    def _tick(self, on: bool) -> None:
        wanted = self.filter.text().strip().casefold()
        those = {e.number for e in self._entries.values() if wanted in f"{e.title}\n{e.place}".casefold()}
        self._ticked = self._ticked | those if on else self._ticked - those
        for number, line in self.lines.items():
            name = self._name(self._entries[number])
            line.put(name, name, on=number in self._ticked)
        self._tell()

    def _tell(self) -> None:
        self.count.setText(self._words("passwords.many.count", n=len(self._ticked), all=len(self._entries)))
        self.check_button.setEnabled(bool(self._ticked))

    def _name(self, entry: Entry) -> str:
        title, place = (" ".join(text.split()) for text in (entry.title, entry.place))
        if title and place and title != place:
            return f"{title} ({place})"
        return title or place or self._words("passwords.report.nameless")

    # -- checking

    @Slot()
    def check(self) -> None:
        """Check what is ticked; the rest is never looked at."""
        self._waiting = True
        self._told = []
        self.choice.hide()
        self.notice.say(self._words("passwords.checking"))
        self._session.passwords.check_chosen(sorted(self._ticked), self._session.password_facts())

    @Slot(object)
    def _on_told(self, told: Told) -> None:
        if self._waiting:
            self._told.append(told)

    @Slot(object)
    def _on_done(self, done: Done) -> None:
        if not self._waiting:
            return
        self._waiting = False
        words = self._words
        said = words.count("passwords.many.checked", len(self._told))
        if done.unread:
            said += " " + words.count("passwords.many.unread", len(done.unread))
        self.notice.say(said)
        announce(self, said)
        self._told.sort(key=lambda one: (_ORDER.index(one.verdict), -one.shared, one.strength, one.number))
        self.show_results()
        self._remind()

    def show_results(self) -> None:
        """Show what was told, with its facts masked or not; nothing while it is being told or there is none."""
        if self._waiting or not self._told:
            return
        words = self._words
        empty(self._results)
        for verdict in _ORDER:
            those = [one for one in self._told if one.verdict == verdict]
            if those:
                self._results.addWidget(rule())
                self._results.addWidget(Text(words.count(f"passwords.report.{verdict}", len(those)), "strong"))
            if verdict != "unrelated":
                for one in those[:_SHOWN]:
                    self._results.addWidget(self._row(one))
                if len(those) > _SHOWN:
                    self._results.addWidget(Text(words.count("passwords.many.more", len(those) - _SHOWN), "muted"))

    def _row(self, one: Told) -> QWidget:
        words = self._words
        row = Card(role="well", margin=12, spacing=4)
        row.add(Text(self._name(self._entries[one.number]), "strong"))
        if one.built_from:
            named = [self._fact(kind, value) for kind, value in one.built_from if words.has(f"passwords.kind.{kind}")]
            row.add(flow_of(*(chip(text, "soon") for text in named)))
        how = [words(f"passwords.how.{tag}") for tag in one.how if words.has(f"passwords.how.{tag}")]
        if how:
            row.add(Text(words("passwords.found.how", how=", ".join(how)), "muted"))
        if one.shared:
            row.add(Text(words.count("passwords.report.shared", one.shared), "muted"))
        return row

    # -- the end

    @Slot(str)
    def _on_failed(self, code: str) -> None:
        if self._waiting or (self.choice.isVisibleTo(self) and code == "expired"):
            self._waiting = False
            self.choice.hide()
            self.notice.say(self._words(f"passwords.problem.{code}"), "problem")

    @Slot()
    def let_go(self) -> None:
        """Let go of entries and results, and end the process."""
        self._waiting = False
        self._session.passwords.stop()
        self._entries, self._ticked, self._told, self.lines = {}, set(), [], {}
        empty(self._rows)
        empty(self._results)
        self.choice.hide()
        self.notice.put_away()

    def opened(self) -> None:
        """The page is open again: say that the export is still there."""
        self._remind()

    def _remind(self) -> None:
        if self._path is not None and self._path.exists():
            self.remind.say(self._words("passwords.many.remind", name=self._path.name, folder=self._path.parent.name))
        else:
            self.remind.put_away()
