"""Reports: one set of rows, shown the same in text and HTML; masked unless asked; JSON in its public shapes."""

from __future__ import annotations

import dataclasses
import json as stdlib_json
import re
from html.parser import HTMLParser

import pytest

from app.assets import guidance_table, words
from app.core.coverage import Source
from app.core.desk import ARCHIVE, PASTED, Desk
from app.core.finding import Choice
from app.core.guidance import State
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.core.paste import Pasted, items
from app.report import json as report_json
from app.report.cards import MOST_CARDS, MOST_PLACES
from app.report.case import Case
from app.report.document import document
from app.report.html import html
from app.report.text import text
from detectors.contract import Hit, Sure, Type, Whose
from tests.app.report import sample

WORD = sample.wording()


def told(case=None, **how):
    return document(case or sample.case(), WORD, **how)


def both(report):
    return text(report, WORD), html(report, WORD)


def squeezed(page: str) -> str:
    return re.sub(r"\s+", " ", page)


class Page(HTMLParser):
    """What a browser would make of the page: tags with their attributes, and the words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


def test_masked_by_default_no_value_stands_in_full_anywhere():
    for page in both(told()):
        for value in sample.FULL:
            assert value not in page
        assert "07••• •••123" in page
        assert "messages/…/message_1.json" in page


def test_shown_in_full_when_asked():
    page, web = both(told(show=True))
    for value in ("07700 900123", "anna@example.org", "useless lot", "messages/inbox/wanderer_77/message_1.json"):
        assert value in page
        assert value in web
    assert "in full" in page


def test_every_page_says_what_was_looked_at_what_not_and_whose_business_it_is():
    for page in map(squeezed, both(told())):
        assert "Facebook archive: 19 items, from 2019 to 2020." in page
        assert "16 posts" in page
        assert "No employer should ask for this file." in page
        assert "Save a copy first" in page
        assert "Your friends list is not in here." in page
        assert "1 file was not read as usual: Damaged, and could not be read" in page
        assert "1 file was left out on purpose: A picture" in page
        assert "Never looked at: what other people posted about you elsewhere" in page
        assert "cannot look for these yet: Postcodes" in page
        assert not re.search(r"\bsafe\b", page, re.I)


def test_one_card_a_group_with_its_places_counted():
    report = told()
    cards = {card.type: card for heap in report.heaps for card in heap.cards}
    phone = cards["Phone number"]
    assert phone.count == "This number stands in 14 posts."
    assert len(phone.places) == MOST_PLACES
    assert phone.more == f"and {14 - MOST_PLACES} more places"
    assert phone.rules == ("P7 (Paragraph 7)", "N10 (Do not, point 10)")
    assert phone.places[0].line == "Post, 3 May 2019"
    assert phone.places[0].excerpt.before == "ring me on "
    assert phone.places[0].excerpt.after == " & find <b>B•••</b>"
    assert "Somebody else's" in cards["Address"].about
    assert "data protection" in cards["Address"].others
    assert cards["E-mail address"].count == "This e-mail address stands in 2 places."
    assert [heap.title for heap in report.heaps] == ["Do first", "Soon", "When you have time"]


def test_a_masked_remark_is_its_type_and_date_alone():
    cards = [card for heap in told().heaps for card in heap.cards if card.type == "Harsh words about work"]
    (card,) = cards
    assert card.value == ""
    assert card.places[0].line == "Post, no date"
    assert card.places[0].excerpt.marked == ""


def test_worth_a_look_is_left_out_until_asked_for():
    assert "900999" not in text(told(show=True), WORD)
    assert "900999" in text(told(show=True, look=True), WORD)


def test_decisions_tick_and_what_was_wrong_is_gone():
    report = told(sample.case(sample.decided(sample.desk())))
    cards = {card.type: card for heap in report.heaps for card in heap.cards}
    assert cards["Pet's name"].ticked
    assert cards["Pet's name"].places[0].decided == "Dealt with on 20 November 2026"
    assert not cards["Phone number"].ticked
    assert "Harsh words about work" not in cards
    soon = report.heaps[1].cards
    assert soon[-1].type == "Pet's name", "what is decided comes last"


def test_rules_say_state_answer_review_and_evidence():
    report = told(sample.case(sample.decided(sample.desk())))
    rules = {rule.id: rule for section in report.sections for rule in section.rules}
    assert len(rules) == 26
    assert rules["N10"].state is State.FOUND
    assert rules["N10"].state_line == "17 findings to look at."
    assert rules["N10"].evidence[0].line == "Address: •• H••• S•••, 1 comment, 3 May 2019"
    assert rules["P1"].ticked
    assert rules["P1"].state_line == 'You answered "Yes" on 1 November 2026.'
    assert rules["P1"].answered == ""
    assert rules["P7"].answered == 'You answered "Yes" on 23 November 2026.'
    assert rules["P1"].due == "Look at it again on 1 November 2027."
    assert [box.ticked for box in rules["P1"].boxes] == [True, False, False]
    assert rules["P2"].state_line == 'On 2 November 2026 you answered "not yet".'
    assert rules["P3"].state_label == "Look again"
    assert "looked at again on 2 November 2025" in rules["P3"].state_line
    assert rules["P3"].due == ""
    assert rules["N4"].state_line == "This program cannot look for this yet, so nothing is known."
    assert rules["N2"].hints == ("For you to think about: 1 search.",)
    assert rules["N2"].evidence == ()
    assert rules["D7"].state is State.TO_ANSWER
    assert rules["N8"].state is State.NOT_CHECKED
    assert rules["N10"].evidence_first.startswith("Harassment")
    assert rules["P1"].evidence_first == ""
    assert not any(rule.room for rule in rules.values())
    assert report.summary[0] == "2 found"


def test_a_rule_dealt_with_and_a_rule_with_nothing_found():
    table = sample.desk()
    table.decide(table.findings(), Choice.KEPT, sample.MAY)
    rules = {rule.id: rule for section in told(sample.case(table)).sections for rule in section.rules}
    assert rules["N10"].state_line == "You decided about all 17 findings. The last time was on 3 May 2019."
    assert rules["N10"].ticked
    empty = Desk(parse(guidance_table()))
    found = items("nothing here", Pasted())
    empty.take_pasted(found, [[]], set(Type))
    report = told(sample.case(empty))
    rules = {rule.id: rule for section in report.sections for rule in section.rules}
    assert rules["N10"].state_line == "1 item was looked at, and nothing was found in it."
    assert not rules["N10"].ticked, "only decisions and answers tick a box"
    assert "not the same as nothing being there" in report.nothing_found


def test_with_nothing_loaded_there_are_questions_and_room_to_write():
    report = told(sample.case(Desk(parse(guidance_table()))))
    rules = [rule for section in report.sections for rule in section.rules]
    assert all(rule.room for rule in rules)
    assert report.heaps == ()
    assert report.nothing_found == ""
    page, web = both(report)
    assert "questions only" in squeezed(page)
    assert web.count('class="room"') == 52
    assert "No archive was loaded" in page


def test_findings_alone_and_checklist_alone():
    assert told(checklist=False).sections == ()
    assert told(checklist=False).title == "What was found"
    assert told(cards=False).heaps == ()
    assert len(told(cards=False).sections) == 3


def test_many_groups_are_cut_and_counted():
    table = Desk(parse(guidance_table()), key=b"k" * 32)
    table.begin(ARCHIVE, Source("facebook"))
    for n in range(MOST_CARDS + 3):
        name = f"Rex{n}"
        table.add(ARCHIVE, Item(f"i{n}", Kind.POST, name), [Hit(Type.PET_NAME, 0, len(name), name, Sure.SURE, "x.y")])
    soon = told(sample.case(table)).heaps[1]
    assert len(soon.cards) == MOST_CARDS
    assert soon.more == "3 more cards are in the program."


def test_a_finding_whose_item_is_gone_still_prints():
    case = dataclasses.replace(sample.case(), items={})
    for page in both(told(case)):
        assert "no date" in page


# -- HTML


def test_html_escapes_all_that_an_archive_holds_and_runs_nothing():
    page = html(told(show=True), WORD)
    assert "&lt;b&gt;" in page
    seen = Page(page)
    names = {tag for tag, _ in seen.tags}
    assert not names & {"b", "script", "img", "link", "iframe", "object", "a", "form"}
    assert not any(key.startswith("on") or key in ("src", "href", "style") for _, attrs in seen.tags for key in attrs)
    policy = next(attrs for tag, attrs in seen.tags if tag == "meta" and "http-equiv" in attrs)
    assert policy["http-equiv"] == "Content-Security-Policy"
    assert "default-src 'none'" in policy["content"]
    assert "unsafe" not in policy["content"]
    assert "url(" not in page
    assert "@import" not in page


def test_html_has_real_headings_and_boxes_with_labels():
    table = sample.decided(sample.desk())
    seen = Page(html(told(sample.case(table)), WORD))
    tags = [tag for tag, _ in seen.tags]
    assert tags.count("h1") == 1
    assert tags.count("h3") >= 26
    boxes = [attrs for tag, attrs in seen.tags if tag == "input"]
    assert all(attrs["type"] == "checkbox" for attrs in boxes)
    assert tags.count("label") == len(boxes)
    assert any("checked" in attrs for attrs in boxes)
    assert dict(seen.tags)["html"] == {"lang": "en-GB"}


# -- text


def test_text_is_plain_lines_and_no_escape_sequence_reaches_the_terminal():
    table = Desk(parse(guidance_table()), key=b"k" * 32)
    table.begin(ARCHIVE, Source("facebook"))
    nasty = "\x1b[31mRex\u202e\ud800 ok"
    table.add(ARCHIVE, Item("i", Kind.POST, nasty), [Hit(Type.PET_NAME, 5, 8, "Rex\x1b[0m", Sure.SURE, "x.y")])
    page, web = both(told(sample.case(table), show=True))
    for shown in (page, web):
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        shown.encode()
    assert all(len(line) <= 92 for line in text(told(), WORD).splitlines())


# -- JSON


def test_the_span_is_the_public_shape_with_full_values():
    case = sample.case()
    spans = report_json.check(case, WORD)["findings"]
    assert spans[0] == {
        "type": "PHONE",
        "start": 11,
        "end": 23,
        "text": "07700 900123",
        "value": "+447700900123",
        "whose": "mine",
        "sure": "sure",
        "serious": "high",
        "rules": ["P7", "N10"],
        "why": words()("types.PHONE.what"),
    }
    assert any(span["sure"] == "look" for span in spans)


def test_a_structured_finding_is_its_value():
    table = Desk(parse(guidance_table()))
    table.begin(ARCHIVE, Source("facebook"))
    place = Hit(Type.CHECK_IN, 0, 9, "Mill Lane", Sure.SURE, "evidence.check_in", Whose.MINE)
    table.add(ARCHIVE, Item("i", Kind.POST, "lovely day", author=Author.ME), [place])
    (span,) = report_json.check(sample.case(table), WORD)["findings"]
    assert (span["start"], span["end"], span["text"], span["value"]) == (0, 9, "Mill Lane", "Mill Lane")
    assert span["why"] == "You marked a place, so this says where you were and when."


def test_scan_is_one_object_of_the_public_shape():
    scan = stdlib_json.loads(report_json.dumps(report_json.scan(sample.case(), WORD)))
    assert list(scan) == ["archive", "items", "findings", "checklist", "facts"]
    assert list(scan["archive"]) == ["platform", "layout", "parts", "missing"]
    assert scan["archive"]["platform"] == "facebook"
    assert scan["items"]["total"] == 19
    assert scan["items"]["by_kind"] == {"post": 16, "comment": 1, "message": 1, "search": 1}
    assert scan["items"]["own"] == 19
    assert scan["items"]["skipped"] == ["posts/media/a.jpg"]
    assert scan["items"]["unread"][0]["member"] == "messages/inbox/wanderer_77/message_2.json"
    assert scan["items"]["unread"][0]["why"]
    first = scan["findings"][0]
    assert first["item"] == {
        "kind": "post",
        "text": "ring me on 07700 900123 & find <b>Biscuit</b>",
        "member": "posts/your_posts_1.json",
        "index": 0,
        "time": "2019-05-03T12:00:00Z",
        "author": "me",
        "audience": "unknown",
    }
    assert first["group"] and first["fingerprint"]
    assert len({one["fingerprint"] for one in scan["findings"]}) == len(scan["findings"])
    assert scan["checklist"]["N10"] == {"state": "found", "count": 17}
    assert scan["checklist"]["P1"] == {"state": "to answer", "count": 0}
    undated = next(one for one in scan["findings"] if one["type"] == "EMPLOYER_CRITICISM")
    assert undated["item"]["time"] is None


def test_json_of_half_a_surrogate_pair_can_be_written():
    assert report_json.dumps({"a": "\ud800"}).encode() == b'{\n  "a": "\\ud800"\n}\n'
    assert "é" in report_json.dumps({"a": "é"})


def test_pasted_and_archive_together():
    table = sample.desk()
    found = items("ring 07700 900123", Pasted())
    hits = [[Hit(Type.PHONE, 5, 17, "+447700900123", Sure.SURE, "x.y", Whose.MINE)]]
    table.take_pasted(found, hits, {Type.PHONE})
    both_loads = told(sample.case(table))
    assert any("1 post that you pasted" in line for line in both_loads.looked)
    cards = {card.type: card for heap in both_loads.heaps for card in heap.cards}
    assert cards["Phone number"].count == "This number stands in 15 posts."
    only = document(sample.Case.of(table, sample.TODAY, [PASTED]), WORD)
    assert not any("archive:" in line for line in only.looked)
    (card,) = (card for heap in only.heaps for card in heap.cards)
    assert card.places[0].line == "Post that you pasted"
    cannot = next(line for line in only.not_looked if "cannot look for these" in line)
    assert "Birthdays" in cannot
    assert "Check-ins" not in cannot, "pasted text has no structure to look through"


def test_whose_words_cannot_be_told_is_said():
    table = sample.desk()
    coverage = dataclasses.replace(table.loads[ARCHIVE].coverage, own=10, others=2)
    table.end(ARCHIVE, coverage)
    assert "10 by you, 2 by other people, 7 where that can't be told." in told(sample.case(table)).looked


@pytest.mark.parametrize("type_", list(Type))
def test_every_type_has_its_words(type_):
    for key in ("label", "many", "this", "what", "why"):
        sentence = words()(f"types.{type_.value}.{key}")
        assert sentence
        assert not re.search(r"\bsafe(ly)?\b", sentence)
        assert key not in ("what", "why") or sentence.endswith(".")


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_its_words(kind):
    assert words().count(f"kinds.{kind.value}", 1).startswith("1 ")
    assert words().count(f"kinds.{kind.value}", 1200).startswith("1,200 ")
    assert words()(f"kinds.{kind.value}.label")


def test_an_address_and_its_postcode_are_one_card_for_people_and_both_in_the_file_for_programs():
    table = sample.desk(posts=0)
    text_ = "We moved to 14 Larch Row, Leeds LS1 4AP"
    item = Item("a1", Kind.POST, text_, "posts/your_posts_1.json", 200, sample.MAY, Author.ME)
    table.add(
        ARCHIVE,
        item,
        [
            sample.hit(text_, "14 Larch Row, Leeds LS1 4AP", Type.ADDRESS),
            sample.hit(text_, "LS1 4AP", Type.POSTCODE),
        ],
    )
    case = Case.of(table, sample.TODAY)
    told = [one for one in report_json.scan(case, sample.wording())["findings"] if one["item"]["text"] == text_]
    assert [one["type"] for one in told] == ["ADDRESS", "POSTCODE"]
    paper = document(case, sample.wording(), show=True)
    cards = [card.value for heap in paper.heaps for card in heap.cards if "LS1" in card.value]
    lines = [line.line for section in paper.sections for rule in section.rules for line in rule.evidence]
    assert cards == ["14 Larch Row, Leeds LS1 4AP"]
    assert not any(line.startswith("Postcode") for line in lines)
    found = next(rule for section in paper.sections for rule in section.rules if rule.id == "N10")
    assert sum("14 Larch Row" in line.line for line in found.evidence) == 1


def for_rep(table=None):
    table = table or sample.desk()
    return table, Case.for_rep(table, sample.TODAY)


def test_a_copy_for_a_rep_leaves_out_the_rules_about_work_and_what_was_found_on_them():
    table, case = for_rep()
    paper = document(case, sample.wording(), show=True)
    left_out = {rule.id for rule in table.guidance.rules if rule.work}
    assert left_out == {"P3", "P4", "P5", "N3", "N4", "N5", "N6", "N7", "N8", "N9"}
    told = {rule.id for section in paper.sections for rule in section.rules}
    assert told == {rule.id for rule in table.guidance.rules} - left_out
    assert paper.masked and "P3, P4, P5" in paper.privacy
    types = {card.type for heap in paper.heaps for card in heap.cards}
    assert "Phone number" in types
    assert words()("types.EMPLOYER_CRITICISM.label") not in types
    assert sum(int(line.split()[0]) for line in paper.summary) == 26 - len(left_out)


def test_a_copy_for_a_rep_holds_no_value_no_quotation_and_no_file_name():
    table, case = for_rep()
    mixed = "my managers are a useless lot, ring 07700 900123"
    item = Item("m1", Kind.POST, mixed, "posts/your_posts_1.json", 300, sample.MAY, Author.ME)
    table.add(
        ARCHIVE,
        item,
        [
            sample.hit(mixed, "my managers are a useless lot", Type.EMPLOYER_CRITICISM),
            sample.hit(mixed, "07700 900123", Type.PHONE, "+447700900123"),
        ],
    )
    _, case = for_rep(table)
    paper = document(case, sample.wording(), show=True)
    for made in (text(paper, sample.wording()), html(paper, sample.wording())):
        for value in (*sample.FULL, "your_posts_1", "ring me on", "managers"):
            assert value not in made
    assert all(not place.member for heap in paper.heaps for card in heap.cards for place in card.places)


def test_a_rule_whose_evidence_is_partly_left_out_says_so_whether_or_not_there_was_any():
    _, case = for_rep()
    paper = document(case, sample.wording())
    rules = {rule.id: rule for section in paper.sections for rule in section.rules}
    hint = words()("report.rep.hint")
    assert hint in rules["D5"].hints
    assert hint not in rules["D1"].hints
    whole = document(Case.of(sample.desk(), sample.TODAY), sample.wording())
    assert not any(hint in rule.hints for section in whole.sections for rule in section.rules)
