"""The fonts of the printed pages: a family that is there, ligatures off."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

_WANTED = ("DejaVu Sans", "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "Arial")
_LIGATURES = ("liga", "clig", "dlig", "calt")


class NoFontError(OSError):
    """The system has no font at all: pages would be blank."""


def family() -> str:
    """A family that exists, one with ticks, dashes and accents first. Raises NoFontError when there is none."""
    there = QFontDatabase.families()
    for name in _WANTED:
        if name in there:
            return name
    if not there:
        raise NoFontError("there is no font on this computer to print with")
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return own if own in there else there[0]


def font(name: str, pixels: int, *, bold: bool = False) -> QFont:
    """A font of that height in pixels (96 to the inch). Ligatures are off: a PDF would hold "find" as one odd sign,
    which can't be searched and is read out badly.
    """
    made = QFont(name)
    made.setPixelSize(pixels)
    made.setBold(bold)
    for tag in _LIGATURES:
        made.setFeature(QFont.Tag(tag), 0)
    return made
