"""What is out there: recognised, chosen, read, stopped, failed; the page stays usable whatever happens."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

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
    so_far = page_coverage(Source("facebook"))
    page.progress.begin()
    page.progress.show_progress(wire.Progress(0, 80_000_000, 0, so_far))
    page.progress._began -= 10
    page.progress.show_progress(wire.Progress(20_000_000, 80_000_000, 7, so_far))
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


# -- pause, and the line


def account(tmp_path, name, person, posts=1):
    """A small archive of a made-up person."""
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        profile = {"profile_v2": {"name": {"full_name": person}}}
        made.writestr("personal_information/profile_information/profile_information.json", json.dumps(profile))
        made.writestr(
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            json.dumps(
                [
                    {"timestamp": 1_400_000_000 + n, "data": [{"post": f"ring me on 07700 900{n % 1000:03}"}]}
                    for n in range(posts)
                ]
            ),
        )
    return path


@pytest.fixture
def reading(page, qtbot, session, tmp_path):
    """The page while a load of Robin Sample's stands still."""
    first = account(tmp_path, "facebook-first.zip", "Robin Sample", 20_000)
    page.look_at([first])
    qtbot.waitUntil(lambda: shown(page) is page.known, timeout=20_000)
    click(qtbot, page.known.start)
    click(qtbot, page.progress.pause)
    yield page
    session.cancel()
    session.line.clear()


def test_pause_and_go_on_by_mouse_and_by_keys(reading, qtbot, session):
    page = reading
    assert session.held
    assert page.progress.title.text() == words()("load.progress.paused")
    assert page.progress.pause.text() == words()("load.progress.go_on")
    assert page.progress.pause.accessibleName() == words()("load.progress.go_on")
    page.activateWindow()
    page.progress.pause.setFocus()
    qtbot.waitUntil(page.progress.pause.hasFocus)
    qtbot.keyClick(page.progress.pause, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not session.held
    assert page.progress.title.text() == words()("load.progress.title")
    qtbot.keyClick(page.progress.pause, Qt.Key.Key_Space)
    assert session.held
    with qtbot.waitSignal(session.finished, timeout=60_000) as over:
        qtbot.keyClick(page.progress.pause, Qt.Key.Key_Pause)
    assert over.args == [True]
    assert session.desk.loads[ARCHIVE].coverage.by_kind["post"] == 20_000
    assert not session.held


def test_getting_ready_is_told_and_is_no_time_that_reading_took(page, qtbot, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("app.ui.pages.parts.load_cards.monotonic", lambda: now[0])
    so_far = page_coverage(Source("facebook"))
    page.progress.begin()
    assert page.progress.bar.maximum() == 0, "it moves, since nobody knows how far it is"
    assert not page.progress.see.isEnabled()
    page.progress._ready.setInterval(1)
    page.progress._ready.start()
    qtbot.waitUntil(lambda: page.progress.line.text() == words()("load.progress.ready"))
    page.progress.show_held(True)
    assert page.progress.line.text() == words()("load.progress.paused_words")
    assert page.progress.bar.maximum() > 0, "nothing moves"
    page.progress.show_held(False)
    assert page.progress.bar.maximum() == 0
    now[0] += 60
    page.progress.show_progress(wire.Progress(12, 80_000_000, 1, so_far))
    assert page.progress.line.text() == "12 bytes of 80.0 MB\u00a0· 1,234 items read"
    assert page.progress.see.isEnabled()
    now[0] += 5
    page.progress.show_progress(wire.Progress(10_012, 80_000_000, 2, so_far))
    assert "left" not in page.progress.line.text(), "small files come first: 'about 11 hours' would be wrong"
    now[0] += 5
    page.progress.show_progress(wire.Progress(20_000_012, 80_000_000, 7, so_far))
    assert "2.0 MB a second" in page.progress.line.text()
    assert "about 30 seconds left" in page.progress.line.text()


def test_a_pause_is_no_time_that_reading_took(page, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("app.ui.pages.parts.load_cards.monotonic", lambda: now[0])
    page.progress.begin()
    page.progress.show_progress(wire.Progress(0, 80_000_000, 0, page_coverage(Source("facebook"))))
    now[0] += 5
    page.progress.show_held(True)
    page.progress.show_progress(wire.Progress(10_000_000, 80_000_000, 7, page_coverage(Source("facebook"))))
    assert page.progress.line.text() == words()("load.progress.paused_words")
    now[0] += 3600
    page.progress.show_held(False)
    now[0] += 5
    page.progress.show_progress(wire.Progress(20_000_000, 80_000_000, 7, page_coverage(Source("facebook"))))
    assert "2.0 MB a second" in page.progress.line.text()


def test_what_comes_while_one_is_read_waits_by_name_and_can_be_taken_out(reading, qtbot, session, answers, tmp_path):
    page = reading
    second, third = tmp_path / "facebook-second.zip", tmp_path / "facebook-third.zip"
    answers.files = [second]
    click(qtbot, page.line.files)
    page.opened(paths=(third,))
    page.look_at([third])
    assert page.notice.words == words()("load.line.twice", name="facebook-third.zip")
    assert session.line.waiting == ((second,), (third,))
    assert [one.accessibleName() for one in page.line.removers] == [
        "Take facebook-second.zip out of the line",
        "Take facebook-third.zip out of the line",
    ]
    page.activateWindow()
    page.line.removers[0].setFocus()
    qtbot.waitUntil(page.line.removers[0].hasFocus)
    qtbot.keyClick(page.line.removers[0], Qt.Key.Key_Space)
    assert session.line.waiting == ((third,),)
    assert page.line.removers[0].hasFocus()
    assert shown(page) is page.progress


def test_the_same_account_is_read_next_with_the_same_choices(reading, qtbot, session, tmp_path):
    page = reading
    page._choices = (False, [Kind.FRIEND])
    page.look_at([account(tmp_path, "facebook-newer.zip", "Robin Sample", 3)])
    page.progress.held.emit(False)
    qtbot.waitUntil(lambda: shown(page) is page.results and not session.scanning and not page._looking, timeout=60_000)
    qtbot.waitUntil(lambda: session.desk.loads[ARCHIVE].coverage.by_kind.get("post") == 3, timeout=60_000)
    assert session.line.waiting == ()
    assert not page.line.isVisibleTo(page)
    assert [record.paths[0].rpartition("-")[2] for record in session.memory.records[-2:]] == ["first.zip", "newer.zip"]


def test_another_account_asks_before_it_takes_the_place_of_the_one_shown(reading, qtbot, session, tmp_path):
    page = reading
    other = account(tmp_path, "facebook-zoe.zip", "Zoë Example", 2)
    page.look_at([other])
    page.progress.held.emit(False)
    qtbot.waitUntil(lambda: shown(page) is page.known, timeout=60_000)
    assert "facebook-zoe.zip is the next one" in page.notice.words
    assert page.line.removers == []  # what is offered above does not stand in the line as well
    assert not page.line.isVisibleTo(page)
    page.known.again.emit()
    assert [one.accessibleName() for one in page.line.removers] == ["Take facebook-zoe.zip out of the line"]
    click(qtbot, page.line.following)
    qtbot.waitUntil(lambda: shown(page) is page.known, timeout=60_000)
    assert session.desk.loads[ARCHIVE].coverage.by_kind["post"] == 20_000
    with qtbot.waitSignal(session.finished, timeout=60_000):
        click(qtbot, page.known.start)
    assert session.desk.loads[ARCHIVE].coverage.by_kind["post"] == 2
    assert session.line.waiting == ()


def test_one_that_cannot_be_read_says_so_and_the_next_has_its_turn(reading, qtbot, session, tmp_path):
    page = reading
    bad = tmp_path / "cat.zip"
    bad.write_bytes(b"\x89PNG no archive")
    page.look_at([bad])
    page.look_at([account(tmp_path, "facebook-newer.zip", "Robin Sample", 3)])
    page.progress.held.emit(False)
    qtbot.waitUntil(lambda: not session.line.waiting and not session.scanning, timeout=60_000)
    qtbot.waitUntil(lambda: session.desk.loads[ARCHIVE].coverage.by_kind.get("post") == 3, timeout=60_000)
    assert "cat.zip" in page.notice.words


def test_stopping_leaves_the_line_to_the_person(reading, qtbot, session, tmp_path):
    page = reading
    page.look_at([account(tmp_path, "facebook-newer.zip", "Robin Sample", 3)])
    click(qtbot, page.progress.stop)
    assert not session.scanning
    assert len(session.line.waiting) == 1
    assert page.line.following.isVisibleTo(page)
    click(qtbot, page.line.following)
    qtbot.waitUntil(lambda: not session.line.waiting, timeout=60_000)


def test_the_keyboard_stays_on_the_page_from_one_archive_to_the_next(reading, qtbot, session, tmp_path):
    page = reading
    elsewhere = QPushButton(page)  # as the rail is, where the keyboard would go when what it stands on is hidden
    elsewhere.show()
    page.activateWindow()
    page.progress.pause.setFocus()
    qtbot.waitUntil(page.progress.pause.hasFocus)
    page.look_at([account(tmp_path, "facebook-newer.zip", "Robin Sample", 3)])
    page.look_at([account(tmp_path, "facebook-newest.zip", "Robin Sample", 4)])
    qtbot.keyClick(page.progress.pause, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not session.line.waiting and not session.scanning, timeout=60_000)
    assert session.desk.loads[ARCHIVE].coverage.by_kind["post"] == 4
    assert page.results.findings.hasFocus()


def test_the_keyboard_goes_with_the_next_one_when_it_is_asked_for(reading, qtbot, session, tmp_path):
    page = reading
    page.activateWindow()
    page.look_at([account(tmp_path, "facebook-newer.zip", "Robin Sample", 3)])
    click(qtbot, page.progress.stop)
    page.line.following.setFocus()
    qtbot.waitUntil(page.line.following.hasFocus)
    qtbot.keyClick(page.line.following, Qt.Key.Key_Space)
    assert page.progress.stop.hasFocus()
    qtbot.waitUntil(lambda: not session.line.waiting and not session.scanning, timeout=60_000)
    assert page.results.findings.hasFocus()


def test_two_accounts_dropped_at_once_are_refused(page, qtbot, session, tmp_path):
    both = [account(tmp_path, "a.zip", "Robin Sample"), account(tmp_path, "b.zip", "Zoë Example")]
    with qtbot.waitSignal(session.failed, timeout=20_000) as got:
        page.look_at(both)
    assert got.args[0] == "two_accounts"
    assert shown(page) is page.drop
