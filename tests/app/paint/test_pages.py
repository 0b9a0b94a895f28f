"""The printed pages, read back from the PDF: whole cards, drawn boxes, masked values, words that can be searched."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPalette, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from app.assets import guidance_table
from app.core.coverage import Source
from app.core.desk import ARCHIVE, Desk
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.paint import fonts, pages
from app.paint.cards import Card, CardMaker
from app.paint.parts import BOX, BoxesPart, LinesPart, TextPart, paint_box
from app.paint.pdf import pdf, save
from app.report.document import document
from detectors.contract import Hit, Sure, Type
from tests.app.report import sample

WORD = sample.wording()
pytestmark = pytest.mark.usefixtures("qapp")


def read(data: bytes) -> list[str]:
    """Each page's text; Qt's spaces come back as tabs."""
    return [re.sub(r"\s+", " ", page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def report(table=None, **how):
    return document(sample.case(table), WORD, **how)


def empty() -> Desk:
    return Desk(parse(guidance_table()))


def test_the_paper_says_what_it_must():
    printed = read(pdf(report(sample.decided(sample.desk())), WORD))
    everything = " ".join(printed)
    for said in (
        "My checklist",
        "Made on 24 November 2026",
        "No employer should ask for this file.",
        "Facebook archive: 19 items, from 2019 to 2020.",
        "Your friends list is not in here.",
        "Save a copy first and speak to your rep",
        "Do first",
        "Soon",
        "When you have time",
        "Phone number: 07••• •••123",
        "This number stands in 14 posts.",
        "The seven paragraphs",
        'You answered "Yes" on 1 November 2026.',
        "Look at it again on 1 November 2027.",
        "Does",
    ):
        assert said in everything, said
    rules = [rule.id for rule in parse(guidance_table()).rules]
    at = [everything.index(f" {rule} ", everything.index("The seven paragraphs")) for rule in rules]
    assert at == sorted(at), "26 rules in their order"


def test_every_page_has_header_footer_and_its_number():
    printed = read(pdf(report(), WORD))
    assert len(printed) > 5
    for number, page in enumerate(printed, 1):
        assert f"Page {number} of {len(printed)}" in page
        assert "No employer should ask for this file." in page
        assert "Nothing was sent anywhere." in page


def test_masked_values_are_nowhere_in_the_file():
    data = pdf(report(), WORD)
    everything = " ".join(read(data))
    for value in sample.FULL:
        assert value not in everything
        assert value not in everything.replace(" ", "")
    assert "07700 900123" in " ".join(read(pdf(report(show=True), WORD)))
    about = pypdf.PdfReader(io.BytesIO(data)).metadata
    assert about is not None
    assert set(filter(None, (about.title, about.author, about.creator))) == {"My checklist", "Second Look"}


def test_no_ligature_and_no_markup_of_the_archive():
    everything = " ".join(read(pdf(report(show=True), WORD)))
    assert not re.search("[\ufb00-\ufb06]", everything)
    assert "find <b>Biscuit</b>" in everything, "words of the archive stay words"


def test_with_no_archive_there_are_questions_and_lines_to_write_on():
    printed = read(pdf(report(empty()), WORD))
    everything = " ".join(printed)
    assert "This paper has the questions only" in everything
    assert everything.count("Room to write") == 26
    assert everything.count("Doesn't apply") == 16
    assert "Do first" not in everything.replace('"Do first"', "")


def _pages(table=None) -> tuple[list[Card], list[list[pages.Placed]], float]:
    room = 900.0
    cards = list(CardMaker(report(table), WORD, 680.0).cards())
    return cards, pages.lay_out(cards, room), room


def test_no_card_splits_and_none_is_lost_or_runs_off_the_page():
    cards, laid, room = _pages()
    assert [id(placed.card) for page in laid for placed in page] == [id(card) for card in cards]
    for page in laid:
        below = 0.0
        for placed in page:
            assert placed.start == 0.0
            assert placed.end == pages.height_of(placed.card)
            assert placed.top >= below
            below = placed.top + placed.end
        assert below <= room
        assert not page[-1].card.heading, "a heading never stands alone at the foot"


def test_a_card_taller_than_a_page_is_cut_between_its_rows():
    made = fonts.font(fonts.family(), 13)
    lines = [(f"line {number}", made) for number in range(90)]
    tall = Card((TextPart(lines, 400), BoxesPart([("Yes", True)], made, 400), LinesPart(40, 400)), ticked=False)
    small = Card((TextPart([("after", made)], 400),))
    room = 500.0
    laid = pages.lay_out([small, tall, small], room)
    slices = [placed for page in laid for placed in page if placed.card is tall]
    assert len(slices) > 3
    assert slices[0].start == 0.0
    assert slices[-1].end == pages.height_of(tall)
    for one, following in pairwise(slices):
        assert one.end == following.start
        assert one.end - one.start <= room
    rows = list(pages._rows(tall))
    for one in slices[:-1]:
        assert not any(top < one.end - 0.01 and bottom > one.end + 0.01 for top, bottom in rows)
    assert laid[-1][-1].card is small


def test_a_card_taller_than_a_page_prints_every_word_once():
    table = empty()
    table.begin(ARCHIVE, Source("facebook"))
    words = " ".join(f"w{number}w" for number in range(2500))
    table.add(
        ARCHIVE,
        Item("i", Kind.POST, f"so {words}", author=Author.ME),
        [Hit(Type.BUSINESS_RISK, 3, len(words) + 3, words, Sure.SURE, "x.y")],
    )
    printed = " ".join(read(pdf(report(table, show=True, checklist=False), WORD)))
    title, _, place = printed.partition("in 1 post.")
    for part in (title, place):
        found = re.findall(r"w(\d+)w", part.replace(" ", ""))  # reading back may put a space into a word
        assert [int(number) for number in found] == list(range(2500))


def test_the_pages_are_black_on_white_whatever_the_program_looks_like(qapp):
    before = QPalette(qapp.palette())
    dark = QPalette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        dark.setColor(role, QColor("#141517"))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        dark.setColor(role, QColor("#f2f2f2"))
    light = _ink(report())
    qapp.setPalette(dark)
    try:
        assert _ink(report()) == light
    finally:
        qapp.setPalette(before)
    assert re.search(rb"(?<![\d.])0 0 0 (scn|rg)", light)
    assert b"0.94" not in light


def _ink(told) -> bytes:
    """What the first page paints, its colours included."""
    page = pypdf.PdfReader(io.BytesIO(pdf(told, WORD))).pages[0]
    contents = page.get_contents()
    assert contents is not None
    return contents.get_data()


def test_text_is_black_whatever_pen_was_left_in_the_painter():
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    part = TextPart([("Biscuit", fonts.font(fonts.family(), 20))], 200)
    part.paint(painter, 0, part.height)
    painter.end()
    assert min(image.pixelColor(x, y).lightness() for x in range(100) for y in range(40)) < 40


def test_the_box_is_drawn_and_a_tick_fills_it():
    def dark(ticked: bool) -> int:
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_box(painter, ticked)
        painter.end()
        inside = range(4, int(BOX) - 3)
        return sum(image.pixelColor(x, y).lightness() < 128 for x in inside for y in inside)

    assert dark(False) == 0
    assert dark(True) > 8


def test_what_is_dealt_with_or_done_is_ticked():
    cards = list(CardMaker(report(sample.decided(sample.desk())), WORD, 680.0).cards())
    assert sum(card.ticked is True for card in cards) == 2, "the pet and paragraph 1"
    assert sum(card.ticked is False for card in cards) > 25


def test_boxes_that_do_not_fit_side_by_side_go_on_the_next_row():
    made = fonts.font(fonts.family(), 13)
    boxes = [("Yes", False), ("Not yet", False), ("Doesn't apply", False)]
    assert len(list(BoxesPart(boxes, made, 600).rows())) == 1
    assert len(list(BoxesPart(boxes, made, 150).rows())) == 3
    assert len(list(BoxesPart(boxes, made, 600, stacked=True).rows())) == 3


def test_the_same_paint_takes_a_printer(tmp_path):
    told = report()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    count = pages.paint(printer, told, WORD)
    printed = read((tmp_path / "printed.pdf").read_bytes())
    assert len(printed) == count == len(read(pdf(told, WORD)))
    assert "Page 1 of" in printed[0]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_cannot_be_written_is_one_clear_error(tmp_path):
    writer = QPdfWriter(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(pages.PageError):
        pages.paint(writer, report(), WORD)
    with pytest.raises(OSError):
        save(tmp_path / "no" / "such.pdf", report(), WORD)


def test_saving_writes_the_file_whole(tmp_path):
    save(tmp_path / "list.pdf", report(), WORD)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF-")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_font_that_exists_is_chosen_and_none_at_all_is_said(monkeypatch):
    assert fonts.family() in fonts.QFontDatabase.families()
    monkeypatch.setattr(fonts, "_WANTED", ("No Such Font",))
    assert fonts.family() in fonts.QFontDatabase.families()

    class Bare(fonts.QFontDatabase):
        @staticmethod
        def families():
            return []

    monkeypatch.setattr(fonts, "QFontDatabase", Bare)
    with pytest.raises(fonts.NoFontError):
        fonts.family()


_ALONE = """
import sys
from itertools import pairwise
from pathlib import Path
from tests.app.report import sample
from app.report.document import document
from app.paint.pdf import save
word = sample.wording()
told = document(sample.case(), word)
save(Path(sys.argv[1]), told, word)
save(Path(sys.argv[1]), told, word)
assert "PySide6.QtWidgets" not in sys.modules
"""


def test_it_works_with_no_display_and_no_widget(tmp_path):
    bare = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", _ALONE, str(tmp_path / "alone.pdf")],
        cwd=root,
        env=bare,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "My checklist" in read((tmp_path / "alone.pdf").read_bytes())[0]


def test_where_an_application_runs_it_is_left_alone(qapp):
    pdf(report(), WORD)
    assert QCoreApplication.instance() is qapp
    assert isinstance(qapp, QGuiApplication)
