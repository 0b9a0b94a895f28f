"""Contrast of every pair of colours that meets, and that the style sheet knows all its names."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPalette
from PySide6.QtWidgets import QTableWidget

from app.assets import data
from app.ui.preferences import Look, TextSize
from app.ui.theme import colours, colours_of, palette, style_sheet

LOOKS = (Look.LIGHT, Look.DARK, Look.CONTRAST)
PAPERS = ("window", "rail", "surface", "raised")
TEXTS = [
    *product(("text", "muted"), PAPERS),
    *product(("accent",), ("window", "rail", "surface")),
    *product(("first", "soon", "later", "look"), ("surface", "window")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_tint", "tint"),
    ("text", "note"),
    ("on_problem", "problem"),
    ("first", "first_tint"),
    ("soon", "soon_tint"),
    ("later", "later_tint"),
    *product(("text",), ("first_tint", "soon_tint", "later_tint", "look_tint", "tint")),
]
EDGES = [*product(("edge", "accent"), ("window", "surface", "rail"))]


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    named = QColor(colour)
    return 0.2126 * linear(named.redF()) + 0.7152 * linear(named.greenF()) + 0.0722 * linear(named.blueF())


def contrast(one, other):
    """As WCAG 2.2 defines it, from 1 (the same) to 21 (black on white)."""
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_the_measure_of_contrast_is_right():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", LOOKS)
def test_text_can_be_read(look):
    named = colours(look)
    poor = {(a, b): round(contrast(named[a], named[b]), 2) for a, b in TEXTS if contrast(named[a], named[b]) < 4.5}
    assert not poor


@pytest.mark.parametrize("look", LOOKS)
def test_edges_and_focus_can_be_seen(look):
    named = colours(look)
    poor = {(a, b): round(contrast(named[a], named[b]), 2) for a, b in EDGES if contrast(named[a], named[b]) < 3}
    assert not poor


@pytest.mark.parametrize("look", LOOKS)
def test_style_sheet_fills_every_name_and_its_pictures_exist(look):
    sheet = style_sheet(look, 10, 1.5)
    assert "@" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(pictures) == 5
    for path in pictures:
        assert path.endswith(f"-{look.value}.svg")
        assert Path(path).read_bytes().startswith(b"<svg")


def test_every_look_has_the_same_colours():
    assert set(colours(Look.LIGHT)) == set(colours(Look.DARK)) == set(colours(Look.CONTRAST))
    used = set(re.findall(r"@([a-z_0-9]+)", data("style/window.qss").decode()))
    assert {name for name in used if not name.startswith(("pt_", "px_", "file_", "round_"))} <= set(colours(Look.LIGHT))


def test_look_is_shown_and_text_grows(theme, qapp):
    theme.apply(Look.LIGHT, TextSize.NORMAL)
    small = qapp.font().pointSizeF()
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == colours(Look.LIGHT)["window"]
    theme.apply(Look.DARK, TextSize.LARGEST)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == colours(Look.DARK)["window"]
    assert qapp.font().pointSizeF() == pytest.approx(small * 1.5)
    theme.apply(Look.DARK, TextSize.NORMAL)
    assert qapp.font().pointSizeF() == pytest.approx(small), "sizes must not pile up"


def test_following_the_system_shows_a_look_of_ours(theme):
    theme.apply(Look.SYSTEM, TextSize.NORMAL)
    assert theme.look is Look.SYSTEM
    assert theme.shown in LOOKS


@pytest.mark.parametrize("look", LOOKS)
def test_what_paints_itself_finds_the_colours_of_its_palette(look):
    assert colours_of(palette(look)) == colours(look)


def test_foreign_palette_gets_the_nearer_colours():
    black = QPalette()
    black.setColor(QPalette.ColorRole.Window, QColor("#010203"))
    assert colours_of(black) == colours(Look.DARK)


def test_there_are_fonts(qapp):
    assert QFontDatabase.families(), "without fonts all text is invisible and no other test fails"


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("falling", [True, False])
def test_the_arrow_of_a_falling_order_points_down(theme, qtbot, look, falling):
    theme.apply(look, TextSize.NORMAL)
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels([""])
    table.setSortingEnabled(True)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)
    table.show()
    header = table.horizontalHeader()
    seen = header.grab(header.rect().adjusted(3, 3, -3, -3)).toImage().convertToFormat(QImage.Format.Format_RGB32)
    section = seen.copy(0, 0, header.sectionSize(0) - 6, seen.height())
    paper = section.pixel(0, 0)
    ink = [
        (y, [x for x in range(section.width()) if section.pixel(x, y) != paper]) for y in range(section.height() - 2)
    ]
    lines = [max(xs) - min(xs) for _, xs in ink if xs]
    assert lines
    top, bottom = max(lines[: len(lines) // 2]), max(lines[(len(lines) + 1) // 2 :])
    assert (top > bottom) == falling
