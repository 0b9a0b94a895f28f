"""The theme: our own colours and style sheet for light, dark and strong contrast, at three text sizes."""

from __future__ import annotations

import gc
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from app.assets import data, file
from app.ui.preferences import Look, TextSize

_NAME = re.compile(r"@([a-z_0-9]+)")
_SIZES = {"small": 0.9, "body": 1.0, "lead": 1.1, "heading": 1.22, "big": 1.5, "title": 1.75}
_SMALLEST_POINTS = 10.0


@cache
def colours(look: Look) -> Mapping[str, str]:
    """The colours of a look that was chosen (not SYSTEM), `#rrggbb` by name."""
    table: dict[str, dict[str, str]] = tomllib.loads(data("style/colours.toml").decode())
    return table[look.value]


def colours_of(palette: QPalette) -> Mapping[str, str]:
    """The colours that belong to a widget's palette: for what a widget paints itself (marks, strips)."""
    window = palette.color(QPalette.ColorRole.Window).name()
    for look in (Look.LIGHT, Look.DARK, Look.CONTRAST):
        if colours(look)["window"] == window:
            return colours(look)
    return colours(Look.DARK if QColor(window).lightness() < 128 else Look.LIGHT)


def palette(look: Look) -> QPalette:
    """The palette of a look: styles ignore the request for dark on some desktops, so we bring our own."""
    named = colours(look)
    made = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "window"),
        (roles.WindowText, "text"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "raised"),
        (roles.Text, "text"),
        (roles.Button, "surface"),
        (roles.ButtonText, "text"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "text"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "on_accent"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.PlaceholderText, "muted"),
        (roles.Accent, "accent"),
    ):
        made.setColor(role, QColor(named[name]))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(named["muted"]))
    return made


def style_sheet(look: Look, points: float, factor: float) -> str:
    """The style sheet of a look. points: the size of running text; factor: by how much spaces grow with it."""
    named = colours(look)

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        if name.startswith("pt_"):
            return f"{points * _SIZES[name[3:]]:.1f}pt"
        if name.startswith("px_"):
            return f"{round(int(name[3:]) * factor)}px"
        if name.startswith("round_"):  # half of what is px_ wide with its edge of 2; Qt draws a square beyond that
            return f"{round(int(name[6:]) * factor) // 2 + 2}px"
        if name.startswith("file_"):
            return file(f"style/{name[5:]}-{look.value}.svg").as_posix()
        return named[name]

    return _NAME.sub(fill, data("style/window.qss").decode())


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Python's collector rests: Qt walks all widgets of the program, and must not lose one on the way (it crashes)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Theme(QObject):
    """Puts a look and a text size on the program and follows the system when asked to. `changed`: after each change."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._font = QFont(app.font())
        self._points = max(app.font().pointSizeF(), _SMALLEST_POINTS)
        self.look = Look.SYSTEM
        self.text_size = TextSize.NORMAL
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def shown(self) -> Look:
        """The look that stands on the screen now, never SYSTEM."""
        if self.look is not Look.SYSTEM:
            return self.look
        hints = self._app.styleHints()
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and newer tell the wish for more contrast
        if accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Look.CONTRAST
        return Look.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Look.LIGHT

    def apply(self, look: Look, text_size: TextSize) -> None:
        """Show this look at this text size."""
        self.look, self.text_size = look, text_size
        points = self._points * text_size.factor
        font = QFont(self._font)
        font.setPointSizeF(points)
        with _nothing_collected():
            self._app.setFont(font)
            self._app.setPalette(palette(self.shown))
            self._app.setStyleSheet(style_sheet(self.shown, points, text_size.factor))
        self.changed.emit()

    @Slot()
    def _system_changed(self) -> None:
        if self.look is Look.SYSTEM:
            self.apply(self.look, self.text_size)
