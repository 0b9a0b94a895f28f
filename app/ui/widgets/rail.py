"""The rail: one button for each place. Tab stops at it once, the arrow keys walk along it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.assets import Words
from app.ui.theme import colours_of
from app.ui.widgets.buttons import literal
from app.ui.widgets.icons import icon
from app.ui.widgets.text import Text, tip


def place_keys(places: Sequence[str]) -> dict[str, str]:
    """The key that opens each place together with Ctrl: 1 to 9, then 0, the last one a comma as for settings."""
    keys = [*"1234567890"[: len(places) - 1], ","]
    return dict(zip(places, keys, strict=True))


class Rail(QWidget):
    """Shows the places by icon and word, and in a narrow window by icon alone. `on_choice` gets the place's name."""

    def __init__(
        self, places: Sequence[str], words: Words, on_choice: Callable[[str], object], on_close: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words("window.rail"))
        self._words = words
        self._on_choice = on_choice
        self._showing = False
        self._toggled = ""
        self._compact = False
        self._dressed: tuple[str, str, int, bool] | None = None
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._name = Text(words("window.title"), "heading", wrap=False)
        self._name.setContentsMargins(10, 0, 0, 10)
        self._column.addWidget(self._name)
        keys = place_keys(places)
        for place in places:
            made = self._button(words(f"window.places.{place}"))
            made.setCheckable(True)
            made.setAutoExclusive(True)  # a screen reader then says "one of several", and not "check box"
            tip(made, f"{words(f'window.places.{place}')} ({words('window.key_hint', n=keys[place])})")
            made.toggled.connect(lambda on, place=place: self._on_toggled(place, on))
            made.clicked.connect(lambda _checked=False, place=place: self._on_clicked(place))
            self._group.addButton(made)
            self._buttons[place] = made
            self._column.addWidget(made)
        self._column.addStretch(1)
        self._close = self._button(words("window.skip"))
        self._close.setAccessibleDescription(words("window.close_tip"))
        tip(self._close, words("window.close_tip"))
        self._close.clicked.connect(lambda _checked=False: on_close())
        self._close_key = Text(words("window.close_key"), "small", wrap=False)
        self._close_key.setContentsMargins(42, 0, 0, 0)
        self._column.addWidget(self._close)
        self._column.addWidget(self._close_key)
        self._dress()

    @staticmethod
    def _button(name: str) -> QPushButton:
        made = QPushButton(literal(name))
        made.setProperty("role", "place")
        made.setAccessibleName(name)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return made

    def button(self, place: str) -> QPushButton:
        """The button of a place."""
        return self._buttons[place]

    def show_place(self, place: str) -> None:
        """Mark a place as the one shown."""
        self._showing = True
        self._buttons[place].setChecked(True)
        self._showing = False
        for name, made in self._buttons.items():  # Qt does this on a click only: Tab stops at the place shown
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == place else Qt.FocusPolicy.ClickFocus)

    def _on_toggled(self, place: str, on: bool) -> None:
        """A screen reader's "toggle" changes the button without a click."""
        if on and not self._showing:
            self._toggled = place
            self._on_choice(place)

    def _on_clicked(self, place: str) -> None:
        """A click tells of its toggle first; on the place shown already it tells of nothing else."""
        before, self._toggled = self._toggled, ""
        if before != place:
            self._on_choice(place)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, or icons and words."""
        if compact != self._compact:
            self._compact = compact
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _dress(self) -> None:
        named = colours_of(self.palette())
        size = max(20, round(self.fontMetrics().height() * 1.15))
        dressed = (named["text"], named["on_tint"], size, self._compact)
        if dressed == self._dressed:  # one change of the look comes here many times
            return
        self._dressed = dressed
        for name, made in [*self._buttons.items(), ("close", self._close)]:
            made.setIcon(icon(name, named["text"], named["on_tint"], size))
            made.setIconSize(QSize(size, size))
            made.setText("" if self._compact else literal("  " + made.accessibleName()))
        self._name.setVisible(not self._compact)
        self._close_key.setVisible(not self._compact)
        edge = 6 if self._compact else 12
        self._column.setContentsMargins(edge, 22, edge, 16)
        names = [made.accessibleName() for made in [*self._buttons.values(), self._close]]
        bold = QFont(self.font())
        bold.setBold(True)  # as the place shown is written
        widest = max(QFontMetrics(bold).horizontalAdvance(name) for name in names)
        self.setFixedWidth(size + 2 * edge + 30 if self._compact else round(widest * 1.04) + size + 64)
