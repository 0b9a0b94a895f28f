"""What is out there: recognised, chosen, read, stopped, failed; the page stays usable whatever happens."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from app.assets import file, words
from app.core.coverage import Coverage, Problem, Skipped, Source
from app.core.desk import ARCHIVE
from app.core.item import Kind
from app.scan import wire
from app.ui.pages.load import LoadPage
from app.ui.pages.parts.load_cards import size_in_words, time_left

EXAMPLE = sorted(file("example").glob("*.zip"))


@pytest.fixture
def went():
    return []


@pytest.fixture
def page(qtbot, session, theme, answers, went):
    made = LoadPage(session, words(), lambda place, **args: went.append((place, args)), answers.choosers())
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(page):
    return next(card for card in page.cards if card.isVisibleTo(page))


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_chosen_files_are_recognised_and_read(page, qtbot, session, answers, went):
    answers.files = EXAMPLE
    click(qtbot, page.drop.files)
    qtbot.waitUntil(lambda: shown(page) is page.known, timeout=20_000)
    assert page.known.title.text() == "Facebook archive"
    assert "Robin Example" in page.known.facts.text()
    assert not page.known.messages.isChecked()
    with qtbot.waitSignal(session.finished, timeout=60_000) as over:
        click(qtbot, page.known.start)
        assert shown(page) is page.progress
    assert over.args == [True]
    assert shown(page) is page.results
    assert page.results.found.text().endswith("findings")
    assert "posts" in page.results.kinds.text()
    click(qtbot, page.results.findings)
    click(qtbot, page.results.checklist)
    assert [place for place, _ in went] == ["findings", "checklist"]


def test_what_is_not_ticked_is_left_out(page, qtbot, session, answers):
    answers.files = EXAMPLE
    click(qtbot, page.drop.files)
    qtbot.waitUntil(lambda: shown(page) is page.known, timeout=20_000)
    page.known.kinds["people"].setChecked(False)
    with qtbot.waitSignal(session.finished, timeout=60_000):
        click(qtbot, page.known.start)
    by_kind = session.desk.loads[ARCHIVE].coverage.by_kind
    assert Kind.FRIEND.value not in by_kind
    assert by_kind[Kind.POST.value] > 0


def test_the_example_loads_at_once_and_can_be_forgotten(page, qtbot, session):
    with qtbot.waitSignal(session.finished, timeout=60_000):
        click(qtbot, page.drop.example)
    assert session.desk.findings()
    click(qtbot, page.results.forget)
    assert session.desk.findings() == []
    assert ARCHIVE not in session.desk.loads
    assert shown(page) is page.drop
    assert page.notice.words == words()("load.results.forgotten")


def test_a_file_that_is_no_archive_costs_one_sentence(page, qtbot, session, answers, tmp_path):
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG not an archive at all")
    answers.files = [picture]
    with qtbot.waitSignal(session.failed, timeout=20_000):
        click(qtbot, page.drop.files)
    assert "cat.png" in page.notice.words
    assert page.notice.property("kind") == "problem"
    assert shown(page) is page.drop
    answers.files = EXAMPLE
    click(qtbot, page.drop.files)
    qtbot.waitUntil(lambda: shown(page) is page.known, timeout=20_000)
    assert not page.notice.isVisible()


def test_stopping_keeps_what_was_found(page, qtbot, session, fill, rows):
    page.progress.begin()
    page._show(page.progress)
    fill(session.desk, rows["phone"], complete=False)
    session.finished.emit(False)
    assert shown(page) is page.results
    assert page.results.incomplete.isVisible()
    assert page.results.found.text() == "1 finding"
    assert page.notice.words == words()("load.stopped")


def test_a_worker_that_dies_keeps_what_was_found(page, session, fill, rows):
    page.progress.begin()
    page._show(page.progress)
    fill(session.desk, rows["phone"], complete=False)
    session.failed.emit("worker_stopped", {})
    assert shown(page) is page.results
    assert words()("load.mid_way") in page.notice.words


def test_a_worker_that_dies_before_its_first_count_keeps_what_was_found(page, session, fill, rows):
    page.progress.begin()
    page._show(page.progress)
    fill(session.desk, rows["phone"])
    session.desk.end(ARCHIVE, Coverage(Source("facebook"), complete=False))
    session.failed.emit("worker_stopped", {})
    assert shown(page) is page.results
    assert page.results.found.text() == "1 finding"
    assert not page.results.total.isVisible()


def test_a_failed_check_of_pasted_text_says_nothing_here(page, session):
    session.failed.emit("worker_stopped", {})
    assert not page.notice.isVisible()
    assert shown(page) is page.drop


def test_progress_in_numbers(page):
    page.progress.begin()
    page.progress._began -= 10
    so_far = Source("facebook")
    progress = wire.Progress(20_000_000, 80_000_000, 7, page_coverage(so_far))
    page.progress.show_progress(progress)
    assert "20.0 MB of 80.0 MB" in page.progress.line.text()
    assert "2.0 MB a second" in page.progress.line.text()
    assert "about 30 seconds left" in page.progress.line.text()
    assert page.progress.found.text() == "7 findings so far"
    assert page.progress.bar.value() == 250


def page_coverage(source):
    return Coverage(source, 1234)


def test_sizes_over_two_thousand_million_bytes_do_not_overflow(page):
    page.progress.begin()
    page.progress.show_progress(wire.Progress(5_000_000_000, 10_000_000_000, 0, page_coverage(Source("facebook"))))
    assert page.progress.bar.value() == 500


def test_words_for_sizes_and_times():
    assert size_in_words(words(), 999) == "999 bytes"
    assert size_in_words(words(), 12_345_678) == "12.3 MB"
    assert time_left(words(), 1) == "nearly done"
    assert time_left(words(), 200) == "about 3 minutes left"


def test_thread_paths_are_masked_in_the_lists(page, fill, session, rows):
    fill(session.desk, rows["phone"])
    load = session.desk.loads[ARCHIVE]
    load.coverage = replace(
        load.coverage,
        skipped=(Skipped("your_facebook_activity/messages/inbox/janesmith_12/message_1.json", "messages_not_chosen"),),
        unread=(Problem("ads/strange.json", "not_understood"), Problem("ads/odd.json", "not_understood")),
    )
    page.results.show_coverage(load.coverage, 1)
    page.results.skipped.more.click()
    page.results.unread.more.click()
    assert page.results.skipped._model.stringList() == ["messages/…/message_1.json"]
    assert page.results.unread._model.stringList() == ["ads/strange.json", "ads/odd.json"]
    assert page.results.unread.title.text() == "2 files that could not be read in full"


def test_files_can_be_dropped(page, qtbot, monkeypatch):
    looked = []
    monkeypatch.setattr(page, "look_at", looked.extend)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(EXAMPLE[0]))])
    event = QDropEvent(
        QPointF(QPoint(10, 10)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    assert looked == [Path(EXAMPLE[0])]
    assert event.isAccepted()
