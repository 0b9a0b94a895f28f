"""The clean-up list: by heap, then date; enough to find every item, and no detail among the words to look for."""

from datetime import UTC, datetime

import pytest

from app.assets import text_table
from app.core.coverage import Counter, Source
from app.core.desk import ARCHIVE, Desk
from app.core.finding import Choice, Heap
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.report import html, text
from app.report.case import Case
from app.report.clean_up import clean_up, search_words, sites
from app.report.document import document
from detectors.contract import Hit, Sure, Type, Whose
from tests.app.report import sample

WORD = sample.wording()
SITES = sites(text_table("clean_up"))


def told(desk, **how):
    return clean_up(Case.of(desk, sample.TODAY), WORD, SITES, **how)


def entries(desk, **how):
    return {part.heap: part.entries for part in told(desk, **how).parts}


def test_every_kind_of_item_has_its_way():
    assert set(SITES["facebook"].kinds) == {kind.value for kind in Kind}
    assert all(way.filter and way.steps for way in SITES["facebook"].kinds.values())
    assert SITES["facebook"].checked_on.year >= 2026


def test_by_heap_then_by_date_each_item_once():
    found = entries(sample.desk())
    assert [part.heap for part in told(sample.desk()).parts] == list(Heap)
    assert sum(len(rows) for rows in found.values()) == len(
        {f.item for f in sample.desk().findings() if sample.desk().item_of(f).member}
    )
    for rows in found.values():
        months = [row.month or "9999" for row in rows]
        assert months == sorted(months)
    (home,) = [row for row in found[Heap.FIRST] if row.label == "Comment"]
    assert home.on == "3 May 2019"
    assert home.types == "E-mail addresses, Addresses"
    assert home.filter.endswith("Comments")


def test_what_is_decided_or_pasted_is_not_in_it():
    desk = sample.desk()
    desk.decide(desk.findings(), Choice.DEALT_WITH, sample.MAY)
    assert not any(entries(desk).values())
    bare = Desk(parse(sample.guidance_table()))
    assert told(bare) is None


def _hit(text, piece, type_=Type.PHONE, value=""):
    return Hit(type_, text.index(piece), text.index(piece) + len(piece), value or piece, Sure.SURE, "x.y", Whose.MINE)


@pytest.mark.parametrize(
    ("text", "pieces", "words"),
    [
        ("New phone who dis. Number is 07700 900142 now", ["07700 900142"], "New phone who dis. Number is"),
        ("07700 900142 is my number now", ["07700 900142"], "is my number now"),
        ("07700 900142", ["07700 900142"], ""),
        ("ring 07700 900142", ["07700 900142"], ""),
        ("Biscuit (07700 900142) is lost near the canal", ["07700 900142", "Biscuit"], "is lost near the canal"),
        ("Biscuit ran. Where is biscuit going to", ["Biscuit"], "ran. Where is"),
        ("one two\nthree four five\n07700 900142", ["07700 900142"], "three four five"),
        ("", [], ""),
    ],
)
def test_the_first_words_that_are_no_detail(text, pieces, words):
    assert search_words(text, [_hit(text, piece) for piece in pieces]) == words


def test_a_detail_found_elsewhere_is_one_here_too():
    assert search_words("the cheese thief Biscuit has struck again", [], frozenset({"biscuit"})) == "the cheese thief"


def test_the_name_of_a_place_is_a_detail_too():
    hit = Hit(Type.CHECK_IN, 0, 12, "Harbour Café", Sure.SURE, "x.y")
    assert search_words("Lovely day at Harbour Café again", [hit]) == "Lovely day at"


def test_no_word_of_a_remark_is_told():
    desk = sample.desk()
    rows = [row for rows in entries(desk).values() for row in rows]
    assert not [row for row in rows if "useless" in row.words or "managers" in row.words]


def test_the_list_holds_no_detail_in_any_form():
    paper = document(Case.of(sample.desk(), sample.TODAY), WORD, sites=SITES)
    for made in (text.text(paper, WORD), html.html(paper, WORD)):
        assert "Clean-up list for Facebook" in made
        for detail in sample.FULL:
            assert detail not in made
        assert made.index("Save a copy first") < made.index("Activity log")


def test_a_long_heap_is_cut_and_counted():
    parts = told(sample.desk(), most=2).parts
    assert {len(part.entries) for part in parts} <= {0, 1, 2}
    assert any("more entr" in part.more for part in parts)


def test_threads_are_not_named():
    desk = Desk(parse(sample.guidance_table()))
    source = Source("facebook", "E4")
    desk.begin(ARCHIVE, source)
    said = "my number is 07700 900123 by the way"
    when = datetime(2020, 1, 2, tzinfo=UTC)
    member = "your_facebook_activity/messages/inbox/bosample_x1/message_1.json"
    item = Item("m1", Kind.MESSAGE, said, member, 0, when, Author.ME)
    desk.add(ARCHIVE, item, [_hit(said, "07700 900123")])
    desk.end(ARCHIVE, Counter(source, frozenset()).coverage())
    (row,) = [row for rows in entries(desk).values() for row in rows]
    assert (row.member, row.words) == ("messages/…/message_1.json", "my number is")


def test_a_copy_for_a_rep_has_none():
    case = Case.for_rep(sample.desk(), sample.TODAY)
    assert document(case, WORD, sites=SITES).clean_up is None
