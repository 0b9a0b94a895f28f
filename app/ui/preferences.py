"""Looks and text size, the only things the window keeps: in a plain INI file in the program's own folder."""

from __future__ import annotations

import contextlib
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths


class Look(StrEnum):
    """Which colours: those of the system, or chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class TextSize(StrEnum):
    """How large the text is."""

    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"

    @property
    def factor(self) -> float:
        """By how much text and what surrounds it grow."""
        return {"normal": 1.0, "large": 1.25, "largest": 1.5}[self.value]


def settings_path() -> Path:
    """Where settings lie: the system's application-data folder, under `second-look`."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(folder) / "second-look" / "settings.ini"


class Preferences:
    """Reads and writes the file; a damaged or foreign value counts as not set. Nothing is written before a choice."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def look(self) -> Look:
        """The chosen look."""
        try:
            return Look(str(self._file.value("look", Look.SYSTEM.value)))
        except ValueError:
            return Look.SYSTEM

    @look.setter
    def look(self, look: Look) -> None:
        self._file.setValue("look", look.value)
        self._file.sync()

    @property
    def text_size(self) -> TextSize:
        """The chosen text size."""
        try:
            return TextSize(str(self._file.value("text_size", TextSize.NORMAL.value)))
        except ValueError:
            return TextSize.NORMAL

    @text_size.setter
    def text_size(self, size: TextSize) -> None:
        self._file.setValue("text_size", size.value)
        self._file.sync()

    def forget(self) -> None:
        """Delete the file, and its folder when nothing else is in it: everything is as at the start."""
        self._file.clear()
        self._file.sync()
        self.path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.path.parent.rmdir()
