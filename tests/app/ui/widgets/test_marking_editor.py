"""Marks stand where the text stands, emoji or not; they follow edits; they are underlined and not only coloured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.ui.widgets import marking_editor
from app.ui.widgets.marking_editor import Mark, MarkingEditor, Places


@pytest.fixture
def editor(qtbot, theme):
    made = MarkingEditor()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def mark(editor, text, part, tone="first", key="k"):
    """Set the text and mark one part of it, found by code points as a detector would."""
    editor.setPlainText(text)
    editor.asked()
    start = text.index(part)
    places = Places(text)
    editor.set_marks([Mark(places(start), places(start + len(part)), tone, key)])


def marked(editor):
    return [selection.cursor.selectedText() for selection in editor.extraSelections()]


@pytest.mark.parametrize(
    "text",
    [
        "ring 07700 900123 now",
        "🎉🎉 ring 07700 900123 now 🎉",
        "👩‍👩‍👧 née Zoë — ring 07700 900123",
        "line\nline 🎉\n\nring 07700 900123\n",
        "𝓯𝓪𝓷𝓬𝔂 07700 900123 𝓯𝓪𝓷𝓬𝔂",
    ],
)
def test_the_right_words_are_marked(editor, text):
    mark(editor, text, "07700 900123")
    assert marked(editor) == ["07700 900123"]


@given(st.text(max_size=40), st.text(min_size=1, max_size=10), st.text(max_size=10))
def test_places_count_as_utf_16_does(before, part, after):
    places = Places(before + part + after)
    assert places(len(before)) == len(before.encode("utf-16-le", "surrogatepass")) // 2
    assert places(len(before + part)) == len((before + part).encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("tone", ["first", "soon", "later", "look"])
def test_marks_are_not_told_by_colour_alone(editor, tone):
    mark(editor, "ring 07700 900123 now", "07700 900123", tone)
    selection = editor.extraSelections()[0]
    dressed = selection.format
    assert dressed.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline
    assert dressed.background().color().isValid()


def test_each_tone_has_its_own_underline():
    assert len(set(marking_editor._UNDERLINES.values())) == 4


def test_marks_follow_the_text_while_one_types(editor, qtbot):
    mark(editor, "ring 07700 900123 now", "07700 900123")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(editor, "please ")
    editor._show_marks()
    assert marked(editor) == ["07700 900123"]
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " or later")
    editor._show_marks()
    assert marked(editor) == ["07700 900123"]


def test_an_edit_within_a_mark_takes_it_away(editor, qtbot):
    mark(editor, "ring 07700 900123 now", "07700 900123")
    cursor = editor.textCursor()
    cursor.setPosition(8)
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, "x")
    assert editor.marks == ()


def test_marks_of_a_check_land_right_after_edits_made_meanwhile(editor, qtbot):
    text = "ring 07700 900123 now"
    editor.setPlainText(text)
    editor.asked()
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(editor, "Hi! ")
    editor.set_marks([Mark(5, 17, "soon", "k")])
    assert marked(editor) == ["07700 900123"]


def test_cursor_in_a_mark_tells_its_key_once(editor):
    mark(editor, "ring 07700 900123 now", "07700 900123")
    told = []
    editor.chosen.connect(told.append)
    cursor = editor.textCursor()
    for place in (2, 8, 9, 20):
        cursor.setPosition(place)
        editor.setTextCursor(cursor)
    assert told == ["k", ""]


def test_choosing_goes_round_all_places_of_a_key(editor):
    editor.setPlainText("a 11 b 22 c")
    editor.asked()
    editor.set_marks([Mark(2, 4, "soon", "k"), Mark(7, 9, "soon", "k"), Mark(0, 1, "soon", "other")])
    chosen = []
    for turn in range(3):
        editor.choose("k", turn)
        chosen.append(editor.textCursor().selectedText())
    assert chosen == ["11", "22", "11"]
    editor.choose("unknown")
    assert editor.textCursor().selectedText() == "11"


def test_only_what_is_seen_is_dressed(editor):
    text = "\n".join(f"line {n:05}" for n in range(5000))
    editor.setPlainText(text)
    editor.asked()
    editor.set_marks([Mark(n * 11, n * 11 + 4, "soon", str(n)) for n in range(5000)])
    assert len(editor.marks) == 5000
    assert 3 < len(editor.extraSelections()) < 100
    editor.verticalScrollBar().setValue(4000)
    assert any(selection.cursor.selectionStart() > 30_000 for selection in editor.extraSelections())


def test_too_long_a_paste_is_refused_and_nothing_is_lost(editor, qtbot, monkeypatch):
    monkeypatch.setattr(marking_editor, "LONGEST", 100)
    editor.setPlainText("what stood here")
    mime = QMimeData()
    mime.setText("x" * 200)
    with qtbot.waitSignal(editor.refused):
        editor.insertFromMimeData(mime)
    assert editor.toPlainText() == "what stood here"
    mime.setText("y")
    editor.insertFromMimeData(mime)
    assert "y" in editor.toPlainText()


def test_pasted_html_is_text(editor):
    mime = QMimeData()
    mime.setHtml('<img src="//192.0.2.1/x.png"><b>bold</b>')
    mime.setText("bold")
    editor.insertFromMimeData(mime)
    assert editor.toPlainText() == "bold"


def test_files_are_left_to_the_window(editor):
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QDragEnterEvent

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/nowhere/a.zip")])
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    editor.dragEnterEvent(event)
    assert not event.isAccepted()
