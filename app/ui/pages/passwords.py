"""Passwords: one field, in memory only: does it contain something your posts give away, and how was that found?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.assets import Words
from app.core.facts import claimed
from app.core.mask import masked_fact
from app.passwords.messages import Told
from app.report.person import fact_words
from app.report.wording import Wording
from app.ui.choosers import Choosers
from app.ui.pages.parts.many_passwords import ManyPasswords
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.card import Card, empty
from app.ui.widgets.flow import chip, flow_of
from app.ui.widgets.notice import Notice, announce
from app.ui.widgets.page import Go, Page
from app.ui.widgets.text import Text

if TYPE_CHECKING:
    from app.ui.session import Session

_LONGEST = 256
_CHIPS = 24
_WORK_RULE = "D7"


class PasswordsPage(Page):
    """The field is emptied when the page is left; no part of a password is shown in a result.

    What posts give away is masked until unmasked, and again when the page is left.
    """

    widest = 760

    def __init__(self, session: Session, words: Words, go: Go, choosers: Choosers) -> None:
        super().__init__(words("passwords.title"), words("passwords.lead"))
        self._session, self._words, self._go = session, words, go
        self._word = Wording(words, {})
        self._asked = False
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(words("passwords.field"))
        self.field.setAccessibleDescription(words("passwords.hint"))
        self.field.setPlaceholderText(words("passwords.field"))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.field.returnPressed.connect(self.check)
        self.field.textChanged.connect(self._on_text)
        self.show_typed = switch(words("passwords.show"), self._on_show)
        self.check_button = button(words("passwords.check"), self.check, "primary")
        self.clear_button = button(words("passwords.clear"), self.forget)
        self.notice = Notice()
        self.result = Card(margin=20, spacing=10)
        self.result.hide()
        self._known = Card(margin=20, spacing=10)
        self._told: Told | None = None
        self.many = ManyPasswords(session, words, choosers, self._fact)
        self.unmask = switch(words("stranger.unmask"), self._on_unmask)
        self.unmask.setAccessibleDescription(words("stranger.hidden"))
        self.add(self.unmask, self._ask(), self.notice, self.result, self.many, self._known, self._work())
        session.password_checked.connect(self._on_checked)
        session.passwords.failed.connect(self._on_failed)
        session.desk_changed.connect(self._on_desk)
        self._on_text("")

    # -- the page

    def opened(self, **args: object) -> None:
        self._show_known()
        self.many.opened()

    def left(self) -> None:
        self.forget()
        self.many.let_go()
        self.unmask.setChecked(False)

    def first_focus(self) -> QWidget:
        return self.field

    def _ask(self) -> QWidget:
        buttons = flow_of(self.check_button, self.clear_button, self.show_typed, gap=10)
        return Card(margin=20, spacing=12).add(self.field, buttons, Text(self._words("passwords.hint"), "muted"))

    def _work(self) -> QWidget:
        words = self._words
        return Card(role="well").add(
            Text(words("passwords.work_title"), "strong"),
            Text(words("passwords.work"), "muted"),
            button(words("passwords.work_rule", reference=_WORK_RULE), self._open_rule, "quiet"),
        )

    def _show_known(self) -> None:
        empty(self._known.column)
        words = self._words
        facts = claimed(self._session.desk.facts(self._session.today()))
        self.unmask.setVisible(bool(facts))
        if not facts:
            self._known.add(
                Text(words("passwords.known.none_title"), "heading"),
                Text(words("passwords.known.none"), "muted"),
                flow_of(
                    button(words("passwords.known.paste"), lambda: self._go("paste")),
                    button(words("passwords.known.load"), lambda: self._go("load")),
                ),
            )
            return
        chips: list[QWidget] = [chip(self._fact(fact.kind, fact.value), "accent") for fact in facts[:_CHIPS]]
        if len(facts) > _CHIPS:
            chips.append(chip(words.count("passwords.known.more", len(facts) - _CHIPS)))
        self._known.add(
            Text(words("passwords.known.title"), "heading"),
            Text(words("passwords.known.words"), "muted"),
            flow_of(*chips),
        )

    def _fact(self, kind: str, value: str) -> str:
        """A fact in words, masked unless the person unmasks it."""
        shown = self.unmask.isChecked()
        named = kind if self._words.has(f"passwords.kind.{kind}") else "other"
        return self._words(
            "passwords.known.fact",
            kind=self._words(f"passwords.kind.{named}"),
            value=fact_words(kind, value, self._word) if shown else masked_fact(kind, value),
        )

    # -- checking

    @Slot()
    def check(self) -> None:
        """Check what stands in the field."""
        password = self.field.text()
        if not password:
            self.notice.say(self._words("passwords.empty_field"))
            self.field.setFocus()
            return
        self._asked = True
        self.notice.say(self._words("passwords.checking"))
        self._session.check_password(password)

    @Slot()
    def forget(self) -> None:
        """Empty the field and put the result away."""
        self._asked = False
        self.field.clear()
        self.show_typed.setChecked(False)
        self._put_result_away()

    @Slot(object)
    def _on_checked(self, reply: Told) -> None:
        if not self._asked:
            return
        self._asked = False
        self.notice.put_away()
        self._tell(reply)
        announce(self, self._words(f"passwords.verdict.{reply.verdict}"))

    def _tell(self, reply: Told) -> None:
        self._told = reply
        words = self._words
        empty(self.result.column)
        verdict = words(f"passwords.verdict.{reply.verdict}")
        self.result.add(Text(verdict, "heading"), Text(words(f"passwords.verdict_words.{reply.verdict}")))
        if reply.built_from:
            how = ", ".join(words(f"passwords.how.{tag}") for tag in reply.how if words.has(f"passwords.how.{tag}"))
            self.result.add(
                Text(words("passwords.found.title"), "strong"),
                flow_of(*(chip(self._fact(kind, value), "soon") for kind, value in reply.built_from)),
            )
            if how:
                self.result.add(Text(words("passwords.found.how", how=how), "muted"))
            self.result.add(Text(words("passwords.do.title"), "strong"))
            for number, step in enumerate(words.value("passwords.do.steps"), start=1):
                self.result.add(Text(f"{number}.  {step}"))
        self.result.show()

    @Slot(bool)
    def _on_unmask(self, _on: bool) -> None:
        self._show_known()
        self.many.show_results()
        if self._told is not None:
            self._tell(self._told)

    @Slot(str)
    def _on_failed(self, _code: str) -> None:
        if self._asked:
            self._asked = False
            self.notice.say(self._words("passwords.failed"), "problem")

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.clear_button.setEnabled(bool(text))
        self._put_result_away()

    def _put_result_away(self) -> None:
        self._told = None
        self.notice.put_away()
        self.result.hide()
        empty(self.result.column)

    @Slot(bool)
    def _on_show(self, on: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    @Slot()
    def _on_desk(self) -> None:
        if self.isVisible():
            self._show_known()

    def _open_rule(self) -> None:
        self._go("checklist", rule=_WORK_RULE)
