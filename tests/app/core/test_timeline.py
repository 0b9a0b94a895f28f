"""What changed between two loads: only what was looked at can be called gone, only what was looked for is new."""

from datetime import UTC, date, datetime

import pytest

from app.assets import guidance_table
from app.core.coverage import Counter, Source
from app.core.desk import ARCHIVE, Desk
from app.core.finding import Choice, Decision
from app.core.guidance import Answer, Reply
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.core.timeline import Ended, LoadRecord, Mark, compare, last_whole, marks, reviews
from detectors.contract import Hit, Sure, Type, Whose

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ALL = frozenset(type_.value for type_ in Type)
PHONE = Mark("PHONE", "post", "g1")
PET = Mark("PET_NAME", "message", "g2")
PLATE = Mark("VEHICLE_REG", "comment", "g3")


def load(number, **more):
    return LoadRecord(
        number, "acc", "facebook", "E4", NOW, **{"how": Ended.COMPLETE, "looked_for": ALL, "messages": True, **more}
    )


def test_gone_still_there_and_new():
    change = compare(load(1), {"a": PHONE, "b": PET}, load(2), {"b": PET, "c": PLATE}, {})
    assert (change.gone, change.still, change.new) == ({"PHONE": 1}, {"PET_NAME": 1}, {"VEHICLE_REG": 1})
    assert change.counts == (1, 1, 1)
    assert (change.since, change.not_looked, change.found_now) == (1, 0, 0)


@pytest.mark.parametrize(
    "after",
    [
        {"how": Ended.STOPPED},
        {"how": Ended.BROKEN},
        {"missing": 1},
        {"left_out": frozenset({"message"})},
        {"messages": False},
        {"looked_for": ALL - {"PET_NAME"}},
    ],
)
def test_what_was_not_looked_at_is_not_gone(after):
    change = compare(load(1), {"b": PET}, load(2, **after), {}, {})
    assert change.counts == (0, 0, 0)
    assert change.not_looked == 1


def test_leaving_out_one_kind_says_nothing_of_another():
    change = compare(load(1), {"a": PHONE}, load(2, left_out=frozenset({"message"}), messages=False), {}, {})
    assert change.gone == {"PHONE": 1}


@pytest.mark.parametrize("before", [{"looked_for": ALL - {"PET_NAME"}}, {"messages": False}, {"how": Ended.STOPPED}])
def test_what_the_earlier_load_did_not_look_for_is_not_called_new(before):
    change = compare(load(1, **before), {}, load(2), {"b": PET}, {})
    assert change.counts == (0, 0, 0)
    assert change.found_now == 1


def test_dealt_with_but_still_there_is_told():
    decisions = {
        "a": Decision("a", Choice.DEALT_WITH, NOW),
        "b": Decision("b", Choice.KEPT, NOW),
        "c": Decision("c", Choice.DEALT_WITH, NOW),
    }
    change = compare(load(1), {"a": PHONE, "b": PET, "c": PLATE}, load(2), {"a": PHONE, "b": PET}, decisions)
    assert change.still_dealt == 1


def test_a_load_is_compared_with_the_last_whole_one_of_its_account():
    records = [load(1), load(2), load(3, how=Ended.STOPPED), LoadRecord(4, "other", "x", "", NOW, how=Ended.COMPLETE)]
    assert last_whole(records, "acc", 5).number == 2
    assert last_whole(records, "acc", 2).number == 1
    assert last_whole(records, "acc", 1) is None
    assert last_whole(records, "nobody", 9) is None


def test_a_load_ends_with_its_counts():
    source = Source("facebook", "E4", missing=("part",))
    counter = Counter(source, frozenset(Type))
    counter.add(Item("k", Kind.POST, "hello"))
    ended = load(1, how=Ended.RUNNING).end(Ended.COMPLETE, NOW, counter.coverage(), 7)
    assert (ended.how, ended.total, ended.findings, ended.missing, ended.by_kind) == (
        Ended.COMPLETE, 1, 7, 1, {"post": 1},
    )  # fmt: skip
    assert not ended.whole


def test_marks_hold_claims_and_no_text():
    desk = Desk(parse(guidance_table()))
    desk.begin(ARCHIVE, Source("facebook"))
    item = Item("k", Kind.POST, "ring 07700 900123 you always", when=NOW, author=Author.ME)
    phone = Hit(Type.PHONE, 5, 17, "+447700900123", Sure.SURE, "phone.plain", Whose.MINE)
    look = Hit(Type.ARGUMENT, 18, 28, "you always", Sure.LOOK, "argument.x", Whose.OTHER)
    first, _ = desk.add(ARCHIVE, item, [phone, look])
    kept = marks(desk.loads[ARCHIVE])
    assert kept == {first.fingerprint: Mark("PHONE", "post", first.group)}
    assert "7700" not in repr(kept)


def test_review_dates_earliest_first():
    guidance = parse(guidance_table())
    rules = [rule for rule in guidance.rules if rule.review_days]
    assert len(rules) >= 2
    answers = {rules[0].id: Answer(rules[0].id, Reply.YES, date(2026, 11, 1))}
    answers[rules[1].id] = Answer(rules[1].id, Reply.YES, date(2020, 1, 1))
    got = reviews(guidance, answers)
    assert [one.rule.id for one in got] == [rules[1].id, rules[0].id]
    answers[rules[1].id] = Answer(rules[1].id, Reply.NOT_YET, date(2020, 1, 1))
    assert [one.rule.id for one in reviews(guidance, answers)] == [rules[0].id]
