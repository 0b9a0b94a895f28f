"""The window: places by mouse and keyboard, dropped files, closing, and no label that takes text for markup."""

import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.core.finding import Choice
from app.core.guidance import Reply
from app.ui.widgets.ask import Ask

REACHABLE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def every_place(window):
    for place in window.places:
        window.go(place)
        yield place


def test_title_never_says_more_than_the_name(window):
    for _ in every_place(window):
        assert window.windowTitle() == "Second Look"


def test_all_labels_are_plain_text(window):
    for place in every_place(window):
        rich = [
            (place, label.objectName(), label.text()[:30])
            for label in window.findChildren(QLabel)
            if label.textFormat() is not Qt.TextFormat.PlainText
        ]
        assert not rich


def test_every_control_has_a_name_to_speak(window):
    for place in every_place(window):
        bad = []
        for widget in window.findChildren(QWidget):
            if (
                isinstance(widget, REACHABLE)
                and widget.isVisibleTo(window)
                and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            ):
                spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                if not spoken.strip():
                    bad.append((place, type(widget).__name__, widget.objectName()))
        assert not bad


def test_tab_comes_round_on_every_page(window, qtbot):
    for place in every_place(window):
        start = window.focusWidget()
        seen = []
        for _ in range(120):
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            seen.append(window.focusWidget())
            if seen[-1] is start:
                break
        assert seen[-1] is start, f"{place}: Tab never came back"
        assert any(widget.property("role") == "place" for widget in seen), f"{place}: the rail was not reached"


def test_what_tab_reaches_can_be_seen_on_a_low_window(window, session, qtbot, fill, rows):
    fill(session.desk, *(rows[one] for one in ("phone", "plate", "pet")))
    session.desk_changed.emit()
    window.resize(700, 480)
    for place in every_place(window):
        start = window.focusWidget()
        for _ in range(150):
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            QApplication.processEvents()
            now = window.focusWidget()
            assert not now.visibleRegion().isEmpty(), f"{place}: {now.accessibleName()} is out of sight"
            if now is start:
                break


def test_places_by_key(window, qtbot):
    keys = [*(getattr(Qt.Key, f"Key_{n % 10}") for n in range(1, 11)), Qt.Key.Key_Comma]
    for key, place in zip(keys, window.places, strict=True):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.place == place


def test_arrow_keys_walk_along_the_rail(window, qtbot):
    first = window._rail.button(window.places[0])
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert window.place == window.places[1]
    assert window.focusWidget() is window._rail.button(window.places[1])


def test_rail_shows_icons_alone_in_a_narrow_window_and_keeps_its_names(window, qtbot):
    button = window._rail.button("paste")
    wide = window._rail.width()
    assert "Before you post" in button.text()
    window.resize(640, 600)
    qtbot.waitUntil(lambda: window._rail.width() < wide)
    assert button.text() == ""
    assert button.accessibleName() == "Before you post"


def drop(target, paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 prefers QPointF, 6.11 only knows QPoint
        enter = QDragEnterEvent(QPoint(10, 10), copy, mime, left, none)
    QCoreApplication.sendEvent(target, enter)
    event = QDropEvent(QPointF(10, 10), copy, mime, left, none)
    QCoreApplication.sendEvent(target, event)
    return enter.isAccepted(), event.isAccepted()


def test_files_dropped_anywhere_go_to_where_archives_are_loaded(window, qtbot, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not an archive", encoding="utf-8")
    window.go("paste")
    assert drop(window, [path]) == (True, True)
    assert window.place == "load"


def test_what_is_no_file_is_not_taken(window):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/x.zip")])
    event = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QCoreApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_choosing_to_save_opens_the_checklist_and_asks_only_once(window, session, qtbot):
    session.answer("D3", Reply.YES)
    asked = answer_with("save")
    window.close()
    assert asked == [True]
    assert window.isVisible()
    assert window.place == "checklist"
    with qtbot.waitSignal(window.closed):
        window.close()


def test_quick_close_works_while_the_question_stands(window, session, qtbot):
    session.answer("D3", Reply.YES)
    QTimer.singleShot(
        0,
        lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier),
    )
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()


def test_nothing_unsaved_closes_without_a_question(window, qtbot):
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()


def answer_with(key):
    """Answer the question that the next close asks."""
    asked = []

    def press():
        ask = QApplication.activeModalWidget()
        asked.append(isinstance(ask, Ask))
        if isinstance(ask, Ask):
            ask.answer_with(key)

    QTimer.singleShot(0, press)
    return asked


@pytest.mark.parametrize("key", ["let_go", "back"])
def test_unsaved_answers_are_asked_about(window, session, key):
    session.answer("D3", Reply.YES)
    asked = answer_with(key)
    window.close()
    assert asked == [True]
    assert window.isVisible() == (key == "back")


def test_quick_close_asks_nothing(window, session, qtbot):
    session.answer("D3", Reply.YES)
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert not window.isVisible()


def test_undo_by_key_takes_back_a_decision(window, session, qtbot, fill, rows):
    (finding,) = fill(session.desk, rows["phone"])
    session.decide([finding], Choice.KEPT)
    with qtbot.waitSignal(session.desk_changed):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not session.desk.can_undo


def test_end_of_a_load_is_told_elsewhere(window, session, qtbot):
    session.finished.emit(True)
    assert window._notice.isVisible()
    assert "has been read" in window._notice.words
    window._notice.close_button.click()
    assert not window._band.isVisible()


CODE = """
import sys, time
from PySide6.QtCore import QTimer
from app import main
from app.ui.preferences import Preferences
from pathlib import Path
app = main.application()
begun = time.perf_counter()
window = main.build(app, Preferences(Path(sys.argv[1])))
window.show()
names = ("detectors.registry", "detectors.finder", "phonenumbers", "usaddress", "selectolax", "app.scan.pipeline",
         "app.scan.worker", "keyring", "hyperscan", "re2", "isal", "orjson", "app.scan.check", "app.archives.reader",
         "app.scan.recheck", "app.passwords.exports", "PIL", "apsw", "PySide6.QtPrintSupport")
pages = [name for name in sys.modules if name.startswith("app.ui.pages.") and not name.startswith("app.ui.pages.parts")]
assert pages == ["app.ui.pages.start"], "a page is imported when it is opened: " + str(pages)
def told():
    print([name for name in names if name in sys.modules], window.isVisible())
    window.close()
QTimer.singleShot(300, told)
print(app.exec())
"""


def test_windows_process_holds_no_parser_and_no_detector(tmp_path):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path / "s.ini")],
        capture_output=True,
        text=True,
        timeout=60,
        env=env,
        check=False,
    )
    assert done.stdout.split("\n")[:2] == ["[] True", "0"], done.stderr


def test_tab_stops_once_at_the_rail_on_the_place_shown(window):
    for place in window.places:
        window.go(place)
        stops = [name for name in window.places if window._rail.button(name).focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert stops == [place]


def test_a_place_is_opened_once_by_click_and_by_a_screen_readers_toggle(window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(window._rail, "_on_choice", opened.append)
    qtbot.mouseClick(window._rail.button("paste"), Qt.MouseButton.LeftButton)
    assert opened == ["paste"]
    window._rail.button("load").toggle()
    assert opened == ["paste", "load"]
