"""Fields for a passphrase: one to open with, or two to set a new one; emptied as soon as they are used or left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.assets import Words
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.flow import flow_of
from app.ui.widgets.text import Text

_LONGEST = 512


class PassphraseForm(QWidget):
    """Asks for a passphrase and gives it to whoever asked. least: characters of a new one; 0: one to open with."""

    def __init__(self, words: Words, least: int = 0) -> None:
        super().__init__()
        self._words, self._least = words, least
        self._then: Callable[[str], object] | None = None
        self.about = Text()
        self.field = self._field(words("keeping.passphrase.field"))
        self.again = self._field(words("keeping.passphrase.again"))
        self.wrong = Text(role="strong")
        self.wrong.hide()
        self.show_typed = switch(words("keeping.passphrase.show"), self._on_show)
        self.use = button("", self._on_use, "primary")
        self._other: Callable[[], object] | None = None
        self.other = button("", self._on_other)
        self.back = button(words("keeping.passphrase.back"), self.put_away)
        hint = Text(words("keeping.passphrase.hint", n=least) if least else "", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.about, hint, self.field, self.again, self.wrong, self.show_typed):
            column.addWidget(part)
        if not least:  # never show() before they stand in the column: they would flash up as windows
            self.again.hide()
            hint.hide()
        column.addWidget(flow_of(self.use, self.other, self.back, gap=10))
        self.hide()

    def ask(
        self,
        about: str,
        use: str,
        then: Callable[[str], object],
        other: tuple[str, Callable[[], object]] | None = None,
        *,
        back: bool = True,
    ) -> None:
        """Ask. about: why. use: the words of the button that gives what was typed to `then`. other: another way out."""
        self._then = then
        self.about.setText(about)
        self.use.setText(use)
        self.use.setAccessibleName(use)
        self._other = other[1] if other is not None else None
        self.other.setVisible(other is not None)
        if other is not None:
            self.other.setText(other[0])
            self.other.setAccessibleName(other[0])
        self.back.setVisible(back)
        self.show()
        if self.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Empty the fields and hide."""
        self.empty()
        self._then = None
        self.hide()

    def empty(self) -> None:
        """Forget what was typed."""
        for field in (self.field, self.again):
            field.clear()
        self.show_typed.setChecked(False)
        self.wrong.hide()

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setMaxLength(_LONGEST)
        made.setAccessibleName(name)
        made.setPlaceholderText(name)
        made.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        made.returnPressed.connect(self._on_use)
        return made

    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.again.setEchoMode(mode)

    def _on_use(self) -> None:
        typed = self.field.text()
        if self._least and len(typed) < self._least:
            self._say(self._words("keeping.passphrase.short", n=self._least), self.field)
        elif self._least and typed != self.again.text():
            self._say(self._words("keeping.passphrase.differ"), self.again)
        elif typed and self._then is not None:
            then = self._then
            self.empty()
            then(typed)

    def _on_other(self) -> None:
        act = self._other
        self.put_away()
        if act is not None:
            act()

    def _say(self, words: str, field: QLineEdit) -> None:
        self.wrong.setText(words)
        self.wrong.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
