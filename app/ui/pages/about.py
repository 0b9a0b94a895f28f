"""The place "About me": what the person tells of themself, all of it optional, each field saying what it sharpens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.assets import Words
from app.core.about import About, AboutError, parse, plain
from app.ui.session import Session
from app.ui.widgets.buttons import button, switch
from app.ui.widgets.card import Card
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Go, Page
from app.ui.widgets.text import Text

_PARTS = {
    "me": ("names", "nicknames", "phones", "emails", "plates", "addresses"),
    "family": ("family", "pets"),
    "work": ("workplaces", "role", "hours", "breaks", "networks"),
}
_ONE_LINE = frozenset({"role", "hours", "breaks"})
_LINES = 2


class Lines(QPlainTextEdit):
    """A field of several lines, as high as two of them; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 24)


class AboutPage(Page):
    """What stands in the fields is used when the button is pressed or the page is left; nothing is stored here."""

    widest = 760

    def __init__(self, session: Session, words: Words, go: Go) -> None:
        super().__init__(words("about.title"), words("about.lead"))
        self._session, self._words, self._go = session, words, go
        self.fields: dict[str, QLineEdit | Lines] = {}
        self.notice = Notice()
        self.use_button = button(words("about.use"), self.use, "primary")
        self.clear_button = button(words("about.clear"), self.clear)
        self.colleagues = switch(words("about.colleagues_ask"), self._on_colleagues)
        self.add(Text(words("about.never"), "muted"))
        for part, names in _PARTS.items():
            card = Card(margin=20, spacing=10).add(Text(words(f"about.part.{part}"), "heading"))
            for name in names:
                self._field(card, name)
            if part == "work":
                card.add(self.colleagues, Text(words("about.colleagues_words"), "muted"))
                self._field(card, "colleagues")
            self.add(card)
        self._colleague_parts = self._last
        self.add(self.notice, flow_of(self.use_button, self.clear_button, gap=10), Text(words("about.kept"), "muted"))
        self._show(session.desk.about)

    def _field(self, card: Card, name: str) -> None:
        words = self._words
        field: QLineEdit | Lines = QLineEdit() if name in _ONE_LINE else Lines()
        label = words(f"about.field.{name}")
        field.setAccessibleName(label)
        field.setAccessibleDescription(words(f"about.sharpens.{name}"))
        field.setPlaceholderText(words(f"about.example.{name}"))
        self.fields[name] = field
        self._last = (Text(label, "strong"), Text(words(f"about.sharpens.{name}"), "muted"), field)
        card.add(*self._last)

    # -- opened and left

    def opened(self, **args: object) -> None:
        if self._read() == plain(self._session.desk.about) or not self._written():
            self._show(self._session.desk.about)

    def left(self) -> None:
        """What can be used is used; what cannot stays in its field and is told there."""
        if self._written() or not self._session.desk.about.empty:
            self._take()

    def first_focus(self) -> QWidget | None:
        return self.fields["names"]

    # -- what the person does

    @Slot()
    def use(self) -> None:
        """Use what stands in the fields from the next check and load on."""
        if self._take():
            loaded = bool(self._session.desk.loads)
            self.notice.say(self._words("about.used_again" if loaded else "about.used"))

    def _take(self) -> bool:
        try:
            about = parse(self._read())
        except AboutError as error:
            key = error.key if error.key in self.fields else "names"
            self.notice.say(
                self._words(f"about.problem.{error.code}", field=self._words(f"about.field.{key}")), "problem"
            )
            self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self.notice.put_away()
        if about != self._session.desk.about:
            self._session.tell(about)
        return True

    @Slot()
    def clear(self) -> None:
        """Empty every field and let go what was told."""
        self._show(About())
        self._session.tell(About())
        self.notice.say(self._words("about.cleared"))

    def _on_colleagues(self, on: bool) -> None:
        for part in self._colleague_parts:
            part.setVisible(on)
        if not on:
            self.fields["colleagues"].clear()

    # -- between fields and values

    def _read(self) -> dict[str, Any]:
        table: dict[str, Any] = {}
        for name, field in self.fields.items():
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            lines = [line.strip() for line in text.splitlines() if line.strip()]
            if not lines:
                continue
            if name == "family":
                table[name] = [_relative(line) for line in lines]
            elif name == "role":
                table[name] = lines[0]
            elif name in ("hours", "breaks"):
                table[name] = [part.strip() for part in lines[0].split(",") if part.strip()]
            else:
                table[name] = lines
        return table

    def _written(self) -> bool:
        return bool(self._read())

    def _show(self, about: About) -> None:
        table = plain(about)
        for name, field in self.fields.items():
            value = table.get(name, [])
            if name == "family":
                lines = [f"{one['name']} ({one['relation']})" if one["relation"] else one["name"] for one in value]
            else:
                lines = [value] if isinstance(value, str) else list(value)
            if isinstance(field, QLineEdit):
                field.setText(", ".join(lines))
            else:
                field.setPlainText("\n".join(lines))
        self.colleagues.setChecked(bool(about.colleagues))
        self._on_colleagues(self.colleagues.isChecked())


def _relative(line: str) -> dict[str, str]:
    """ "Ella (daughter)" or "Ella, daughter" as name and relation."""
    name, _, relation = line.rstrip(")").replace("(", ",").partition(",")
    return {"name": name.strip(), "relation": relation.strip()}
