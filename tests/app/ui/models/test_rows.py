"""Rows keep step with the desk, and filters let through what they say."""

from datetime import UTC, datetime

import pytest

from app.core.desk import PASTED, Desk
from app.core.finding import Choice
from app.ui.models.rows import Decided, Filter, Rows, one_line, written
from detectors.contract import Hit, Sure, Type


@pytest.fixture
def desk(session):
    return session.desk


def values(rows, wanted, desk):
    return [rows.findings[n].hit.value for n in rows.passing(wanted, desk.decisions)]


def test_rows_grow_with_the_load_and_begin_anew_with_another(desk: Desk, fill, rows):
    made = Rows()
    fill(desk, rows["phone"])
    assert made.sync(desk) is False
    first = made.findings[0]
    fill(desk, rows["plate"], anew=False)
    assert made.sync(desk) is False
    assert made.findings[0] is first
    assert len(made) == 2
    fill(desk, rows["pet"])
    assert made.sync(desk) is True
    assert [f.hit.value for f in made.findings] == ["Biscuit"]
    assert made.present.years == {2021}


def test_two_loads_may_grow_side_by_side(desk: Desk, fill, rows):
    made = Rows()
    fill(desk, rows["phone"])
    fill(desk, rows["plate"], name=PASTED)
    made.sync(desk)
    fill(desk, rows["pet"], anew=False)
    assert made.sync(desk) is False
    assert len(made) == 3
    desk.clear(PASTED)
    assert made.sync(desk) is True
    assert len(made) == 2


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), ["07700 900123", "AB12 CDE", "Biscuit"]),
        (Filter(look=True), ["07700 900123", "AB12 CDE", "Biscuit", "you always"]),
        (Filter(type=Type.PET_NAME), ["Biscuit"]),
        (Filter(year=2015), ["AB12 CDE"]),
        (Filter(year=0, look=True), ["you always"]),
        (Filter(words="fiesta OWNER"), ["AB12 CDE"]),
        (Filter(words="fiesta nobody"), []),
        (Filter(rule="D7"), ["Biscuit"]),
    ],
)
def test_filters(desk: Desk, fill, rows, wanted, found):
    fill(desk, rows["phone"], rows["plate"], rows["pet"], rows["look"])
    made = Rows()
    made.sync(desk)
    assert values(made, wanted, desk) == found


def test_open_and_decided(desk: Desk, fill, rows):
    phone, _plate = fill(desk, rows["phone"], rows["plate"])
    made = Rows()
    made.sync(desk)
    desk.decide([phone], Choice.KEPT, datetime(2026, 1, 1, tzinfo=UTC))
    assert values(made, Filter(), desk) == ["AB12 CDE"]
    assert values(made, Filter(decided=Decided.DONE), desk) == ["07700 900123"]
    assert len(values(made, Filter(decided=Decided.BOTH), desk)) == 2


def test_one_line_has_no_breaks_and_no_turned_reading():
    assert one_line("a\n b\u202ec\x00d") == "a b c d"
    assert one_line("x" * 500, 10) == "x" * 9 + "…"


def test_written_is_the_text_as_it_stands_or_the_value_of_what_has_none(desk: Desk, fill, rows):
    (finding,) = fill(desk, rows["phone"])
    assert written(finding, desk.item_of(finding)) == "07700 900123"
    place = Hit(Type.CHECK_IN, 0, 9, "The Crown", Sure.SURE, "evidence.check_in")
    (structured,) = desk.add("archive", desk.item_of(finding), [place])
    assert written(structured, desk.item_of(finding)) == "The Crown"
