"""The main job from end to end, in the window: paste, load, decide, answer, save; and breaking off on the way."""

import json
import sys
import zipfile

import pypdf
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.assets import file
from app.core.desk import ARCHIVE
from app.core.finding import Choice
from app.core.guidance import Reply, State
from app.scan import pool
from detectors.contract import Type

POST = "Moved in! Ring me on 07700 900123, or look for the red Fiesta, AB12 CDE."
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


def press(qtbot, button):
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def large(tmp_path):
    """The example archive with its posts many times over, so that reading takes a while."""
    (source,) = file("example").glob("*.zip")
    made = tmp_path / "facebook-robinexample-large.zip"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("posts/your_posts__check_ins__photos_and_videos_1.json"):
                data = json.dumps(json.loads(data) * 1500).encode()
            new.writestr(name, data)
    return made


def load_example(window, qtbot):
    window.go("start")
    with qtbot.waitSignal(window._session.finished, timeout=90_000) as over:
        window.go("load", example=True)
    assert over.args == [True]


def test_a_pasted_post_is_marked_and_has_its_own_checklist(window, qtbot):
    session = window._session
    window.go("paste")
    page = window.page("paste")
    with qtbot.waitSignal(session.checked, timeout=30_000):
        page.editor.setFocus()
        qtbot.keyClicks(page.editor, POST)
    qtbot.waitUntil(lambda: {f.hit.type for f in session.desk.findings()} == {Type.PHONE, Type.VEHICLE_REG})
    qtbot.waitUntil(lambda: len(page.editor.extraSelections()) >= 2)
    window.go("checklist", pasted_alone=True)
    checklist = window.page("checklist")
    assert checklist.banner.isVisible()
    assert checklist.cards["N10"].row.state is State.FOUND
    press(qtbot, checklist.cards["N10"].evidence)
    assert window.place == "findings"
    assert window.page("findings").table.model.rowCount() == 2


def test_example_findings_decisions_answers_and_the_paper(window, qtbot, person, tmp_path):
    load_example(window, qtbot)
    session = window._session
    press(qtbot, window.page("load").results.findings)
    assert window.place == "findings"
    findings = window.page("findings")
    card = next(one for one in findings.heap.cards if one.isVisible())
    group = card.group
    press(qtbot, card.show_button)
    assert findings.detail.finding.group == group.id
    press(qtbot, findings.detail.choices[Choice.DEALT_WITH])
    assert all(one.fingerprint in session.desk.decisions for one in group.findings)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.desk.decisions == {}
    press(qtbot, findings.detail.choices[Choice.DEALT_WITH])

    rule = group.best.rules[0]
    first = findings.detail.rules.itemAt(0).layout().itemAt(0).widget()
    first.click()
    assert window.place == "checklist"
    checklist = window.page("checklist")
    qtbot.waitUntil(checklist.cards[rule].more.hasFocus)
    checklist.cards["P1"].replies[Reply.YES].click()
    assert checklist.cards["P1"].row.state is State.DONE

    press(qtbot, checklist.print_button)
    person.save = tmp_path / "checklist.pdf"
    press(qtbot, checklist.paper.pdf_button)
    pages = pypdf.PdfReader(person.save).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert f"Page {len(pages)} of {len(pages)}" in text
    assert 'You answered "Yes" on' in text
    for value in {one.hit.value for one in session.desk.findings() if one.hit.type is Type.PHONE}:
        assert value not in text
    assert session.desk.unsaved is False


def test_stopping_in_the_middle_keeps_what_was_found(window, qtbot, person, large):
    session = window._session
    window.go("load")
    page = window.page("load")
    person.files = [large]
    press(qtbot, page.drop.files)
    qtbot.waitUntil(page.known.isVisible, timeout=30_000)
    with qtbot.waitSignal(session.found, timeout=60_000):
        press(qtbot, page.known.start)
    assert session.scanning
    with qtbot.waitSignal(session.finished, timeout=5_000) as over:
        press(qtbot, page.progress.stop)
    assert over.args == [False]
    assert not session.scanning
    assert session.desk.findings()
    window.go("findings")
    assert window.page("findings").lists.currentWidget() is not window.page("findings").nothing


def test_looking_around_while_it_reads(window, qtbot, person, large):
    session = window._session
    window.go("load")
    page = window.page("load")
    person.files = [large]
    press(qtbot, page.drop.files)
    qtbot.waitUntil(page.known.isVisible, timeout=30_000)
    with qtbot.waitSignal(session.found, timeout=60_000):
        press(qtbot, page.known.start)
    window.go("findings")
    window.page("findings").tabs.setCurrentIndex(3)
    before = window.page("findings").table.model.rowCount()
    qtbot.waitUntil(lambda: window.page("findings").table.model.rowCount() > before, timeout=30_000)
    window.go("checklist")
    assert window.page("checklist").cards["N10"].row.state is State.FOUND
    session.cancel()


def test_closing_in_the_middle_ends_all(window, qtbot, person, large):
    session = window._session
    window.go("load")
    page = window.page("load")
    person.files = [large]
    press(qtbot, page.drop.files)
    qtbot.waitUntil(page.known.isVisible, timeout=30_000)
    with qtbot.waitSignal(session.found, timeout=60_000):
        press(qtbot, page.known.start)
    with qtbot.waitSignal(window.closed, timeout=5_000):
        assert window.close()
    assert not session.scanning
    assert not any(worker.running for worker in session._scan._workers)


def start_large(window, qtbot, person, large):
    window.go("load")
    page = window.page("load")
    person.files = [large]
    press(qtbot, page.drop.files)
    qtbot.waitUntil(page.known.isVisible, timeout=30_000)
    with qtbot.waitSignal(window._session.found, timeout=60_000):
        press(qtbot, page.known.start)
    return page


def test_a_worker_that_is_killed_is_started_again_and_the_load_goes_on(window, qtbot, person, large):
    page = start_large(window, qtbot, person, large)
    session = window._session
    before = session._scan._workers[0]._process.processId()
    with qtbot.assertNotEmitted(session.failed):
        session._scan._workers[0]._process.kill()
        qtbot.waitUntil(
            lambda: (now := session._scan._workers[0]._process) and now.processId() != before, timeout=10_000
        )
        with qtbot.waitSignal(session.progressed, timeout=60_000):
            pass
    assert session.scanning
    assert session.desk.loads[ARCHIVE].findings
    session.cancel()
    assert page.results.isVisible()


def test_a_worker_that_dies_again_and_again_costs_a_sentence_and_nothing_else(
    window, qtbot, person, large, monkeypatch
):
    page = start_large(window, qtbot, person, large)
    session = window._session
    with monkeypatch.context() as broken:
        broken.setattr(pool, "command", lambda *_how: [sys.executable, "-c", ""])
        with qtbot.waitSignal(session.failed, timeout=60_000):
            session._scan._workers[0]._process.kill()
    assert page.notice.isVisible()
    assert page.results.isVisible()
    assert session.desk.loads[ARCHIVE].findings
    press(qtbot, page.results.another)
    press(qtbot, page.drop.files)
    qtbot.waitUntil(page.known.isVisible, timeout=30_000)


def test_every_control_has_a_name(window, qtbot):
    load_example(window, qtbot)
    unnamed = []
    for place in window.places:
        window.go(place)
        if place == "findings":
            window.page("findings").heap.cards[0].show_button.click()
        if place == "checklist":
            window.page("checklist").show_paper()
        for control in window.findChildren(QWidget):
            if (
                isinstance(control, CONTROLS)
                and control.isVisibleTo(window)
                and control.focusPolicy() != Qt.FocusPolicy.NoFocus
            ):
                spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
                if not spoken.strip():
                    unnamed.append((place, type(control).__name__, control.objectName()))
    assert not unnamed


class Windows(QObject):
    """Notes every window that appears."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append((type(watched).__name__, watched.property("role")))
        return False


def test_no_part_of_a_page_flashes_up_as_a_window(window, qtbot, qapp):
    noted = Windows()
    qapp.installEventFilter(noted)
    for place in window.places:
        window.go(place)
    load_example(window, qtbot)
    window.go("findings")
    window.page("findings").heap.cards[0].show_button.click()
    window.go("checklist", rule="N10")
    qapp.removeEventFilter(noted)
    assert noted.shown == []
    assert window.isActiveWindow()


@pytest.mark.parametrize("place", ["load", "findings", "checklist"])
def test_tab_goes_all_the_way_round(window, qtbot, place):
    load_example(window, qtbot)
    window.go(place)
    if place == "findings":
        window.page(place).tabs.setCurrentIndex(3)
    start = window.focusWidget()
    seen = [start]
    for _ in range(400):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is start:
            break
        seen.append(window.focusWidget())
    assert window.focusWidget() is start, "the keyboard is caught"
    reach = [
        control
        for control in window.page(place).findChildren(QAbstractButton)
        if control.isVisible() and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    grouped = [one for one in reach if one.group() is not None]  # within a group the arrow keys go on
    missed = [one.text() for one in reach if one not in seen and one not in grouped]
    assert not missed
