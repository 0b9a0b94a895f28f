"""One finding a line: JSON in full; a table that masks, quotes, and never holds a formula."""

import csv
import io
import json
from datetime import date

import pytest

from app.core.desk import ARCHIVE
from app.core.item import Author, Item, Kind
from app.report.case import Case
from app.report.json import scan
from app.report.lines import COLUMNS, jsonl, table
from detectors.contract import Type
from tests.app.report.sample import FULL, TODAY, desk, hit, wording


def _rows(case, *, show=False):
    return list(csv.DictReader(io.StringIO("".join(table(case, wording(), show=show)), newline="")))


def test_json_lines_are_the_findings_of_the_json():
    case = Case.of(desk(), TODAY)
    assert [json.loads(line) for line in jsonl(case, wording())] == scan(case, wording())["findings"]


def test_the_table_has_a_row_for_each_finding_and_masks():
    case = Case.of(desk(), TODAY)
    rows = _rows(case)
    assert len(rows) == len(case.findings)
    assert tuple(rows[0]) == COLUMNS
    written = "".join(table(case, wording()))
    assert not [detail for detail in FULL if detail in written]
    shown = "".join(table(case, wording(), show=True))
    assert [detail for detail in FULL if detail in shown]


def test_of_a_remark_the_type_and_the_date_are_all_that_is_told():
    case = Case.of(desk(), TODAY)
    (row,) = [row for row in _rows(case) if row["type"] == "EMPLOYER_CRITICISM"]
    assert (row["text"], row["value"], row["item_text"]) == ("", "", "")
    assert row["kind"] == "post"


@pytest.mark.parametrize(
    "text",
    ['=HYPERLINK("https://x.example.org")', "\t=1", " =1", "+1", "-1", "@x", "\r=1", "＝1", "\u00a0=1", "\0=1"],
)
def test_no_cell_begins_like_a_formula(text):
    table_of = desk(0)
    item = Item("f1", Kind.POST, text + " ring 07700 900123", "=evil.json", 0, None, Author.ME)
    table_of.add(ARCHIVE, item, [hit(item.text, "07700 900123", Type.PHONE, "+447700900123")])
    case = Case.of(table_of, date(2026, 11, 24))
    for show in (True, False):
        cells = [cell for row in _rows(case, show=show) for cell in row.values()]
        assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "＝"))]
    (value,) = [row["value"] for row in _rows(case, show=True) if row["member"] == "'=evil.json"]
    assert value == "'+447700900123"


def test_lines_in_a_text_stay_in_their_cell():
    table_of = desk(0)
    item = Item("f1", Kind.POST, 'two\nlines, a "quote" 07700 900123', "p.json", 0, None, Author.ME)
    table_of.add(ARCHIVE, item, [hit(item.text, "07700 900123", Type.PHONE)])
    (text,) = [row["item_text"] for row in _rows(Case.of(table_of, TODAY), show=True) if row["member"] == "p.json"]
    assert text == item.text
