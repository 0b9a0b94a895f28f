"""The clean-up list in the window: what comes first, ten at a time, words to copy, a paper that holds no detail."""

import io

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.assets import reasons, text_table, words
from app.report.clean_up import sites
from app.ui.pages.parts.clean_up_list import TEN, CleanUpList
from detectors.contract import Type


@pytest.fixture
def made(qtbot, session, theme, answers):
    part = CleanUpList(session, words(), reasons(), sites(text_table("clean_up")), answers.choosers())
    part.resize(800, 700)
    qtbot.addWidget(part)
    part.show()
    return part


def shown(part):
    return [card for card in part.cards if card.isVisibleTo(part)]


def many(rows, n):
    return [
        rows["Row"](Type.PHONE, f"07700 9001{i:02}", f"call us on 07700 9001{i:02} now", year=2000) for i in range(n)
    ]


def test_without_an_archive_it_says_what_it_would_be(made):
    made.refresh()
    assert "Load one" in made.before.text()
    assert not shown(made)
    assert not made.save_button.isVisibleTo(made)


def test_the_copy_comes_first_and_each_entry_says_where_to_look(made, session, fill, rows):
    fill(session.desk, rows["phone"], rows["plate"])
    made.refresh()
    assert "Save a copy first" in made.before.text()
    assert "22 November 2026" in made.checked.text()
    plate, phone = shown(made)
    assert plate.filter.text().endswith("Comments")
    assert phone.look.text() == "Look for: “ring me on”"
    assert "07700" not in phone.look.text() + phone.title.text()
    assert phone.steps.text().startswith("– ")


def test_copied_are_the_words_and_never_the_detail(made, session, fill, rows, qtbot):
    fill(session.desk, rows["phone"])
    made.refresh()
    (card,) = shown(made)
    qtbot.mouseClick(card.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ring me on"
    assert "clipboard" in made.notice.label.text()


def test_without_words_there_is_nothing_to_copy(made, session, fill, rows):
    fill(session.desk, rows["Row"](Type.PHONE, "07700 900123", "07700 900123"))
    made.refresh()
    (card,) = shown(made)
    assert not card.copy_button.isVisibleTo(made)
    assert "go by the date" in card.look.text()


def test_ten_at_a_time(made, session, fill, rows):
    fill(session.desk, *many(rows, 23))
    made.refresh()
    assert len(shown(made)) == TEN
    made.turn(1)
    made.turn(1)
    made.turn(1)
    assert (len(shown(made)), made.position.text()) == (3, "21 to 23 of 23")
    assert not made.next.isEnabled()
    made.turn(-1)
    assert made.position.text() == "11 to 20 of 23"


def test_on_paper_it_is_enough_to_find_everything(made, session, fill, rows, answers, tmp_path):
    answers.save = tmp_path / "list.pdf"
    fill(session.desk, rows["phone"], rows["plate"])
    made.refresh()
    made.save()
    pages = pypdf.PdfReader(io.BytesIO(answers.save.read_bytes())).pages
    told = " ".join(" ".join(page.extract_text() for page in pages).split())
    for piece in ("Activity log", "12 May 2019", "ring me on", "Save a copy first", "Comments and reactions"):
        assert piece in told, piece
    assert "07700 900123" not in told
    assert "AB12" not in told
    assert "list.pdf" in made.notice.label.text()


def test_a_place_that_cannot_be_written_is_said(made, session, fill, rows, answers, tmp_path):
    answers.save = tmp_path / "no" / "such.pdf"
    fill(session.desk, rows["phone"])
    made.refresh()
    made.save()
    assert made.notice.isVisibleTo(made)
