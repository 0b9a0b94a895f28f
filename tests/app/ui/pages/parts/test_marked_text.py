"""The mark stands where the code points say, whatever Qt counts."""

import pytest

from app.ui.pages.parts.marked_text import AROUND, MarkedText, units


@pytest.fixture
def text(qtbot, theme):
    made = MarkedText()
    qtbot.addWidget(made)
    return made


def marked(text):
    return [one.cursor.selectedText() for one in text.extraSelections()]


def test_characters_beyond_the_first_plane_are_two_units():
    assert units("🐶🐶ab", 3) == 5


def test_the_mark_after_emoji(text):
    said = "🎂🎂 ring 07700 900123"
    text.show_text(said, said.index("0"), len(said))
    assert marked(text) == ["07700 900123"]


def test_a_long_text_is_cut_around_its_mark_until_all_is_asked_for(text):
    said = "a" * 3000 + "MARK" + "b" * 3000
    text.show_text(said, 3000, 3004)
    assert text.is_cut
    assert len(text.toPlainText()) == 2 * AROUND + 6
    assert marked(text) == ["MARK"]
    text.show_text(said, 3000, 3004, whole=True)
    assert not text.is_cut
    assert text.toPlainText() == said
    assert marked(text) == ["MARK"]


def test_nothing_is_marked_where_there_is_no_stretch(text):
    text.show_text("Where: The Crown", 0, 0)
    assert marked(text) == []
