"""What is kept, and how it is locked: the choice, ways to open it, another passphrase or key, erasing everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.assets import Words
from app.store.state import SHORTEST, Level, Protection, State
from app.ui.choosers import Choosers
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.passphrase import PassphraseForm
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.session import Session

_WITHOUT_KEYRING = (State.NO_KEYRING, State.SLOW, State.LOCKED)
_STUCK = (State.DAMAGED, State.GONE, State.OTHER_KEYRING, State.PASSPHRASE, State.WRONG_PASSPHRASE)


class KeepCard(Card):
    """erase_asked: the person agreed to erase everything; the page does the rest of it."""

    erase_asked = Signal()

    def __init__(self, session: Session, words: Words, choosers: Choosers) -> None:
        super().__init__(margin=20, spacing=10)
        self._session, self._words, self._choosers = session, words, choosers
        self._wanted: Level | None = None
        self._after = ""
        self._protecting = False
        self.notice = Notice()
        self.said = Text()
        self.way = Text(role="muted")
        self.choices = {level: self._choice(level) for level in Level}
        self.watched = Text(words("keeping.watched"), "muted")
        self.new = PassphraseForm(words, SHORTEST)
        self.unlock = PassphraseForm(words)
        self.recovery = self._button("passphrase.recovery", self._ask_recovery)
        self.own = self._button("passphrase.own", self._ask_own)
        self.remove = self._button("passphrase.remove", partial(self._protect, Protection()))
        self.new_key = self._button("key.new", partial(self._protect, Protection(), "keeping.key.made"))
        self.lock = self._button("lock.button", self._lock)
        self.again = self._button("unlock.again", self._open)
        self.with_phrase = self._button("unlock.recovery", self._ask_unlock)
        self.aside = self._button("aside.button", self._put_aside)
        self.erase = self._button("erase.button", self._erase)
        self._buttons = (self.recovery, self.own, self.remove, self.new_key, self.lock)
        self._openers = (self.again, self.with_phrase, self.aside)
        self.erasing = Card(role="well").add(
            Text(words("keeping.erase.title"), "strong"),
            Text(words("keeping.erase.words"), "muted"),
            Text(words("keeping.erase.cannot"), "muted"),
            self.erase,
        )
        self.add(
            Text(words("keeping.title"), "heading"),
            self.notice,
            self.said,
            self.way,
            *(card for card, _ in self.choices.values()),
            self.watched,
            self.new,
            self.unlock,
            flow_of(*self._openers, gap=10),
            flow_of(*self._buttons, gap=10),
            self.erasing,
        )
        keeper = session.keeper
        keeper.changed.connect(self.refresh)
        keeper.opened.connect(self._on_opened)
        keeper.slow.connect(self._on_slow)
        self.refresh()

    def _button(self, key: str, act: Callable[[], object]) -> QPushButton:
        return button(self._words(f"keeping.{key}"), act)

    def _choice(self, level: Level) -> tuple[Card, QPushButton]:
        words = self._words
        made = button(words(f"keeping.{level.value}.button"), partial(self.pick, level))
        card = Card(role="well").add(
            Text(words(f"keeping.{level.value}.title"), "strong"),
            Text(words(f"keeping.{level.value}.words"), "muted"),
            made,
        )
        return card, made

    # -- what is shown

    @Slot()
    def refresh(self) -> None:
        """Show how it stands now."""
        words, keeper = self._words, self._session.keeper
        level, state, busy = keeper.level, keeper.state, keeper.busy
        keyring, phrase = keeper.ways
        if not keeper.can_keep:
            said = words("keeping.cannot")
        elif level is not None:
            said = words(f"keeping.{level.value}.on")
        else:
            said = words("keeping.off") if not keeper.exists else words(f"keeping.state.{state.value}")
        self.said.setText(words("keeping.working") if busy else said)
        self.way.setVisible(level is not None and not busy)
        kind = "both" if keyring and phrase else "keyring" if keyring else "passphrase"
        self.way.setText(words(f"keeping.way.{kind}"))
        nothing = keeper.can_keep and not keeper.exists
        for one, (card, made) in self.choices.items():
            more = level is not None and one is not level
            card.setVisible((nothing or more) and not self.new.isVisibleTo(self))
            made.setEnabled(not busy)
            less = more and one is Level.TICKS
            made.setText(words("keeping.ticks.less" if less else f"keeping.{one.value}.button"))
            made.setAccessibleName(made.text())
        self.watched.setVisible(nothing)
        self._show_buttons(level is not None, keyring, phrase)
        self._show_openers(level is None and keeper.exists, state, keyring, phrase)
        self.erasing.setVisible(keeper.can_keep)
        for made in (*self._buttons, *self._openers, self.erase):
            made.setEnabled(not busy)
        if not busy:
            self._tell(state, level)

    def _show_buttons(self, is_open: bool, keyring: bool, phrase: bool) -> None:
        words = self._words
        self.recovery.setVisible(is_open and keyring)
        self.recovery.setText(words("keeping.passphrase.recovery_new" if phrase else "keeping.passphrase.recovery"))
        self.own.setVisible(is_open)
        self.own.setText(words("keeping.passphrase.own" if keyring else "keeping.passphrase.own_new"))
        self.remove.setVisible(is_open and phrase)
        self.remove.setText(words("keeping.passphrase.remove_recovery" if keyring else "keeping.passphrase.remove"))
        self.new_key.setVisible(is_open and keyring and not phrase)
        self.lock.setVisible(is_open and not keyring)
        for made in self._buttons:
            made.setAccessibleName(made.text())

    def _show_openers(self, closed: bool, state: State, keyring: bool, phrase: bool) -> None:
        able = closed and state is not State.BUSY
        self.again.setVisible(able and (keyring or state is State.FULL))
        self.with_phrase.setVisible(able and phrase and keyring and not self.unlock.isVisibleTo(self))
        self.aside.setVisible(able and state in _STUCK)
        if able and phrase and not keyring and not self._session.keeper.busy:
            if not self.unlock.isVisibleTo(self):
                self._ask_unlock()
        elif not able:
            self.unlock.put_away()

    def _tell(self, state: State, level: Level | None) -> None:
        """What became of what the person asked for."""
        words = self._words
        if self._wanted is not None and level is None and state is not State.NOTHING:
            wanted, self._wanted = self._wanted, None
            self.notice.say(words(f"keeping.state.{state.value}"), "problem")
            if state in _WITHOUT_KEYRING:
                self._ask_for_new(
                    words("keeping.passphrase.needed"),
                    partial(self._make, wanted, Protection(keyring=False)),
                    None,
                )
        elif self._protecting:
            self._protecting = False
            if state is State.OPEN:
                self.notice.say(words(self._after))
            else:
                self.notice.say(words(f"keeping.state.{state.value}"), "problem")

    @Slot()
    def _on_slow(self) -> None:
        self.notice.say(self._words("keeping.slow"))

    @Slot()
    def _on_opened(self) -> None:
        self._wanted = None
        self.new.put_away()
        self.unlock.put_away()
        self.notice.put_away()

    # -- choosing

    def pick(self, level: Level) -> None:
        """Keep so much from now on; asks for a passphrase where everything is kept."""
        keeper = self._session.keeper
        self.notice.put_away()
        if level is Level.TICKS:
            if keeper.open:
                self._less()
            else:
                self._make(level, Protection())
            return
        if keeper.open and not keeper.ways[0]:  # a passphrase of its own opens it already
            self._session.keep_more(level)
            return
        start: Callable[[Protection], object] = self._more if keeper.open else partial(self._make, level)
        self._ask_for_new(
            self._words("keeping.everything.warning"),
            lambda phrase: start(Protection(keyring=False, passphrase=phrase)),
            (self._words("keeping.everything.without"), lambda: start(Protection())),
        )

    def _make(self, level: Level, protection: Protection, phrase: str = "") -> None:
        if phrase:
            protection = Protection(protection.keyring, phrase)
        self._wanted = level
        self.new.put_away()
        self._session.keep(level, protection)

    def _more(self, protection: Protection) -> None:
        self.new.put_away()
        self._session.keep_more(Level.EVERYTHING)
        if protection.passphrase:
            self._protect(protection)

    def _less(self) -> None:
        words = self._words
        question = words("keeping.ticks.less")
        if self._choosers.ask(
            self, f"{question}?", words("keeping.ticks.less_words"), question, words("keeping.aside.no")
        ):
            self._session.keep_more(Level.TICKS)

    def _ask_for_new(
        self, about: str, then: Callable[[str], object], other: tuple[str, Callable[[], object]] | None
    ) -> None:
        self.new.ask(about, self._words("keeping.passphrase.keep"), then, other)
        self.refresh()

    # -- locks and keys

    def _ask_recovery(self) -> None:
        words = self._words
        self.new.ask(
            words("keeping.passphrase.recovery_words"),
            words("keeping.passphrase.set"),
            lambda phrase: self._protect(Protection(passphrase=phrase)),
        )

    def _ask_own(self) -> None:
        words = self._words
        self.new.ask(
            words("keeping.passphrase.own_words"),
            words("keeping.passphrase.set"),
            lambda phrase: self._protect(Protection(keyring=False, passphrase=phrase)),
        )

    def _protect(self, protection: Protection, after: str = "keeping.key.changed") -> None:
        self.new.put_away()
        self._after, self._protecting = after, True
        self._session.keeper.protect(protection)

    def _lock(self) -> None:
        self._session.lock()
        self.notice.say(self._words("keeping.lock.locked"))

    # -- opening

    def _open(self) -> None:
        self.notice.put_away()
        self._session.keeper.unlock()

    def _ask_unlock(self) -> None:
        words, keeper = self._words, self._session.keeper
        title, use = words("keeping.unlock.title"), words("keeping.unlock.button")
        self.unlock.ask(title, use, keeper.unlock, back=keeper.ways[0])

    def _put_aside(self) -> None:
        words = self._words
        agreed = self._choosers.ask(
            self,
            words("keeping.aside.question"),
            words("keeping.aside.words"),
            words("keeping.aside.yes"),
            words("keeping.aside.no"),
        )
        if agreed:
            self.unlock.put_away()
            self._session.keeper.put_aside(self._session.today())
            self.notice.say(words("keeping.aside.done"))

    def _erase(self) -> None:
        words = self._words
        agreed = self._choosers.ask(
            self,
            words("keeping.erase.question"),
            f"{words('keeping.erase.words')} {words('keeping.erase.cannot')}",
            words("keeping.erase.yes"),
            words("keeping.erase.no"),
        )
        if agreed:
            self.erase_asked.emit()

    def left(self) -> None:
        """Another place is shown: what was typed is forgotten."""
        self.new.put_away()
        self.unlock.empty()
        self.notice.put_away()
        self.refresh()

    def first(self) -> QWidget:
        """Where the keyboard goes when a person comes here to keep something or to open it."""
        for target in (self.unlock.field, self.again, *(made for _, made in self.choices.values())):
            if target.isVisibleTo(self) and target.isEnabled():
                return target
        return self.erase

    def bring(self) -> None:
        """Put the keyboard there."""
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)
