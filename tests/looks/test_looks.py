"""Pictures of every screen, light and dark, for a person to look at: into the folder SECOND_LOOK_LOOKS or a test's own.

    SECOND_LOOK_LOOKS=looks python3 start.py --test tests/looks

No picture is compared with an older one: fonts differ from computer to computer. What is checked is that each screen is
drawn at all, in the colours asked for, and that no button's words are cut off.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton

from app import assets
from app.core.guidance import Reply
from app.core.guidance_pack import parse
from app.ui.preferences import Look, Preferences, TextSize
from app.ui.session import Session
from app.ui.theme import Theme, colours
from app.ui.window import MainWindow

SIZES = [(1280, 900, TextSize.NORMAL), (1000, 700, TextSize.NORMAL), (1000, 700, TextSize.LARGEST)]
LOOKS = [Look.LIGHT, Look.DARK]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    asked = os.environ.get("SECOND_LOOK_LOOKS")
    made = Path(asked) if asked else tmp_path_factory.mktemp("looks")
    made.mkdir(parents=True, exist_ok=True)
    return made


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    """The window with the example archive loaded and the example sentence pasted."""
    theme = Theme(qapp)
    session = Session(parse(assets.guidance_table()))
    made = MainWindow(session, assets.words(), theme, Preferences(tmp_path_factory.mktemp("kept") / "settings.ini"))
    made.show()
    made._looks_theme = theme
    yield made
    session.desk.unsaved = False
    made.close()
    session.stop()
    qapp.setStyleSheet("")


def until(qtbot, signal, act):
    with qtbot.waitSignal(signal, timeout=60_000):
        act()


def fill(window, qtbot):
    """What a person would have done before the second round of pictures."""
    session = window._session
    if session.pasted_rows:
        return
    window.go("paste")
    until(qtbot, session.checked, window.page("paste").results.example.emit)
    until(qtbot, session.finished, lambda: window.go("load", example=True) or start_load(window))
    session.answer("D3", Reply.YES)
    session.answer("P3", Reply.NOT_YET)


def start_load(window):
    """Press the button that starts the load, once the archive is recognised."""
    session = window._session
    page = window.page("load")
    session.recognised.connect(lambda _reply: page.known.start.click())


def take(window, folder, name, look, size):
    width, height, text = size
    QApplication.processEvents()
    QApplication.processEvents()
    picture = window.grab()
    path = folder / f"{name}-{look.value}-{width}x{height}-{text.value}.png"
    assert picture.save(str(path))
    return picture


def cut_off(window):
    """Buttons whose words need more room than they have."""
    return [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width() - 1
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}-{size[2].value}")
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("filled", [False, True], ids=["empty", "filled"])
def test_every_screen(window, folder, qtbot, filled, look, size):
    if filled:
        fill(window, qtbot)
    width, height, text = size
    window._looks_theme.apply(look, text)
    window.resize(width, height)
    for number, place in enumerate(window.places, start=1):
        window.go(place)
        picture = take(window, folder, f"{number}-{place}-{'filled' if filled else 'empty'}", look, size)
        image = picture.toImage()
        ratio = picture.devicePixelRatio()
        rail = image.pixelColor(int(4 * ratio), image.height() // 2)
        assert rail == QColor(colours(look)["rail"]), place
        drawn = {image.pixel(x, y) for x in range(80, image.width(), 11) for y in range(0, image.height(), 5)}
        assert len(drawn) > 8, f"{place} is nearly blank"
        assert not cut_off(window), place
