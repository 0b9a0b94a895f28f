"""Line icons, drawn in the colour asked for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.assets import data

_DRAWN_IN = b"#000000"
_DENSITY = 2.0


def picture(name: str, colour: str, size: int) -> QPixmap:
    """The icon `resources/icons/<name>.svg` in one colour (`#rrggbb`), `size` pixels square, sharp on dense screens."""
    drawing = data(f"icons/{name}.svg").replace(_DRAWN_IN, colour.encode())
    pixmap = QPixmap(QSize(size, size) * _DENSITY)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(_DENSITY)
    return pixmap


def icon(name: str, colour: str, checked: str, size: int = 20) -> QIcon:
    """An icon for a button: one colour, and another while the button is checked."""
    made = QIcon(picture(name, colour, size))
    made.addPixmap(picture(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
    return made
