"""The desk keeps what was found, decided and answered, and takes each decision back."""

from datetime import UTC, date, datetime

import pytest

from app import assets
from app.core.coverage import Counter, Source
from app.core.desk import ARCHIVE, PASTED, Desk
from app.core.facts import claimed
from app.core.finding import Choice, Decision, Disowned, Heap, Never
from app.core.guidance import Answer, Reply, State
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.core.paste import Pasted, items
from detectors.contract import Clue, Hit, Sure, Type, Whose

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def desk():
    return Desk(parse(assets.guidance_table()), b"k" * 32)


def phone(value="+447700900123", sure=Sure.SURE):
    return Hit(Type.PHONE, 0, 12, value, sure, "phone.cued", Whose.MINE)


def load(desk, *hits_of_items, name=ARCHIVE):
    counter = Counter(Source("facebook"), frozenset({Type.PHONE, Type.PET_NAME}))
    desk.begin(name, counter.source)
    for number, hits in enumerate(hits_of_items):
        item = Item(
            f"{name}#{number}", Kind.POST, "x" * 40, when=datetime(2015 + number, 1, 1, tzinfo=UTC), author=Author.ME
        )
        counter.add(item)
        desk.add(name, item, hits)
    desk.end(name, counter.coverage())


def test_the_same_number_in_several_posts_is_one_card(desk):
    load(desk, [phone()], [phone()], [phone("+447700900999")], [])
    groups = desk.groups()
    assert [(group.value, group.count) for group in groups] == [("+447700900123", 2), ("+447700900999", 1)]
    assert (groups[0].first.year, groups[0].last.year) == (2015, 2016)
    assert desk.coverages()[0].total == 4
    assert len(desk.items()) == 3, "items without findings are not kept"


def test_what_is_only_worth_a_look_is_hidden_until_asked_for(desk):
    load(desk, [phone(sure=Sure.LOOK)])
    assert not desk.findings()
    assert not desk.groups()
    assert len(desk.findings(look=True)) == 1


def test_deciding_closes_a_card_and_undo_opens_it(desk):
    load(desk, [phone()], [phone()])
    (group,) = desk.groups()
    desk.decide(group.findings, Choice.DEALT_WITH, NOW)
    assert not desk.groups()
    assert desk.groups(decided=True)
    assert desk.verdicts(TODAY)["N10"].state is not State.FOUND
    assert desk.undo()
    assert desk.groups() == [group]
    assert desk.verdicts(TODAY)["N10"].state is State.FOUND
    assert not desk.undo()


def test_undo_goes_back_one_step_at_a_time(desk):
    load(desk, [phone()])
    (finding,) = desk.findings()
    desk.decide([finding], Choice.KEPT, NOW)
    desk.decide([finding], Choice.WRONG, NOW)
    desk.decide([finding], None, NOW)
    assert desk.is_open(finding)
    for choice in (Choice.WRONG, Choice.KEPT):
        desk.undo()
        assert desk.decisions[finding.fingerprint].choice is choice
    desk.undo()
    assert desk.is_open(finding)


def test_decisions_hold_when_the_archive_is_loaded_again(desk):
    load(desk, [phone()])
    desk.decide(desk.findings(), Choice.DEALT_WITH, NOW)
    load(desk, [phone()], [phone("+447700900999")])
    assert [group.value for group in desk.groups()] == ["+447700900999"]


def test_pasted_text_has_a_checklist_of_its_own(desk):
    load(desk, [phone()])
    rows = desk.take_pasted(items("nothing here", Pasted()), [[]], {Type.PHONE})
    assert [(start, found) for start, _, found in rows] == [(0, [])]
    assert desk.verdicts(TODAY, [PASTED])["N10"].state is State.NOTHING_FOUND
    assert desk.verdicts(TODAY)["N10"].state is State.FOUND


def test_a_new_check_takes_the_place_of_the_last(desk):
    desk.take_pasted(items("07700 900123", Pasted()), [[phone()]], {Type.PHONE})
    desk.take_pasted(items("07700 900999", Pasted()), [[phone("+447700900999")]], {Type.PHONE})
    assert [finding.hit.value for finding in desk.findings()] == ["+447700900999"]
    desk.clear(PASTED)
    assert not desk.findings()


def test_an_answer_can_be_given_and_taken_back(desk):
    assert not desk.unsaved
    desk.answer("P1", Reply.YES, TODAY)
    assert desk.verdicts(TODAY)["P1"].on == TODAY
    assert desk.unsaved
    desk.answer("P1", None, TODAY)
    assert desk.verdicts(TODAY)["P1"].state is State.TO_ANSWER


def test_cards_stand_in_working_order(desk):
    plate = Hit(Type.VEHICLE_REG, 0, 7, "AB12CDE", Sure.LIKELY, "vehicle.current", Whose.MINE)
    pet = Hit(Type.PET_NAME, 0, 5, "Rufus", Sure.SURE, "pets.named", Whose.MINE)
    load(desk, [pet], [phone()], [plate])
    assert [group.type for group in desk.groups()] == [Type.VEHICLE_REG, Type.PHONE, Type.PET_NAME]
    assert [group.type for group in desk.groups(Heap.FIRST)] == [Type.VEHICLE_REG]


ADDRESS = "14 Larch Row, Leeds LS1 4AP"


def address(sure=Sure.SURE, postcode=Sure.SURE, at=0):
    end = at + len(ADDRESS)
    return [
        Hit(Type.ADDRESS, at, end, ADDRESS, sure, "uk_address.full", Whose.MINE),
        Hit(Type.POSTCODE, end - 7, end, "LS1 4AP", postcode, "postcode.plain", Whose.MINE),
    ]


def test_an_address_and_the_postcode_in_it_are_one_card_and_count_once(desk):
    load(desk, address())
    (group,) = desk.groups()
    assert group.type is Type.ADDRESS
    assert [finding.hit.type for finding in desk.findings()] == [Type.ADDRESS]
    verdicts = desk.verdicts(TODAY)
    assert {verdict.count for verdict in verdicts.values() if verdict.state is State.FOUND} == {1}
    assert {f.hit.type for f in desk.findings(parts=True)} == {Type.ADDRESS, Type.POSTCODE}


def test_deciding_the_address_decides_the_postcode_in_it_and_undo_takes_both_back(desk):
    load(desk, address())
    desk.decide(desk.findings(), Choice.DEALT_WITH, NOW)
    assert set(desk.decisions) == {f.fingerprint for f in desk.findings(parts=True)}
    desk.undo()
    assert not desk.decisions


def test_a_postcode_by_itself_or_beside_an_address_has_its_own_card(desk):
    alone = Hit(Type.POSTCODE, 30, 37, "LS1 4AP", Sure.SURE, "postcode.plain", Whose.MINE)
    load(desk, [*address(), alone], [alone])
    cards = {group.type: group.count for group in desk.groups()}
    assert cards == {Type.ADDRESS: 1, Type.POSTCODE: 2}


def test_an_address_that_is_only_worth_a_look_hides_no_postcode(desk):
    load(desk, address(sure=Sure.LOOK))
    assert [finding.hit.type for finding in desk.findings()] == [Type.POSTCODE]
    load(desk, address(sure=Sure.LOOK, postcode=Sure.LOOK))
    assert [finding.hit.type for finding in desk.findings(look=True)] == [Type.ADDRESS]


def test_a_detail_is_never_marked_again_until_told_otherwise(desk):
    load(desk, [phone()], [phone()], [phone("+447700900999")])
    first, second, other = desk.findings()
    desk.decide([first], Choice.KEPT, NOW)
    desk.never_mark(second, NOW)
    assert desk.decisions[first.fingerprint].choice is Choice.KEPT, "what was decided before stands"
    assert desk.decisions[second.fingerprint].choice is Choice.WRONG
    assert desk.is_open(other)
    load(desk, [phone()], [phone()], [phone()], [phone("+447700900999")])
    assert [group.value for group in desk.groups()] == ["+447700900999"], "a newer archive is held to it too"
    assert desk.mark_again(first.group)
    assert [finding.fingerprint in desk.decisions for finding in desk.findings()] == [True, False, False, False]
    assert not desk.mark_again(first.group)


def test_a_pattern_can_be_undone_both_ways(desk):
    load(desk, [phone()])
    (finding,) = desk.findings()
    desk.never_mark(finding, NOW)
    desk.mark_again(finding.group)
    desk.undo()
    assert finding.group in desk.never
    assert not desk.is_open(finding)
    desk.undo()
    assert not desk.never
    assert desk.is_open(finding)


def test_a_pattern_takes_what_is_part_of_it_along(desk):
    load(desk, address())
    desk.never_mark(desk.findings()[0], NOW)
    load(desk, address())
    assert {one.choice for one in desk.decisions.values()} == {Choice.WRONG}
    assert len(desk.decisions) == 2
    desk.use_key(b"s" * 32)
    assert set(desk.decisions) == {f.fingerprint for f in desk.findings(parts=True)}
    (whole,) = desk.findings()
    assert [f.inside for f in desk.findings(parts=True) if f.hit.type is Type.POSTCODE] == [whole.fingerprint]
    desk.mark_again(whole.group)
    assert not desk.decisions


def test_a_note_stands_beside_a_decision(desk):
    load(desk, [phone()])
    (finding,) = desk.findings()
    assert not desk.note(finding, "asked for it to be taken down")
    desk.decide([finding], Choice.DEALT_WITH, NOW)
    assert desk.note(finding, "asked for it to be taken down")
    assert desk.decisions[finding.fingerprint].note == "asked for it to be taken down"
    desk.undo()
    assert not desk.decisions[finding.fingerprint].note


def test_another_key_takes_decisions_along(desk):
    """The store's key comes later than an archive that was loaded while the store was locked."""
    load(desk, [phone()], [phone(), phone("+447700900999")])
    first, _, third = desk.findings()
    desk.decide([first], Choice.DEALT_WITH, NOW)
    desk.never_mark(third, NOW)
    other = Desk(desk.guidance, b"s" * 32)
    load(other, [phone()], [phone(), phone("+447700900999")])
    desk.use_key(b"s" * 32)
    assert [f.fingerprint for f in desk.findings()] == [f.fingerprint for f in other.findings()]
    assert [f.group for f in desk.findings()] == [f.group for f in other.findings()]
    choices = [
        desk.decisions[f.fingerprint].choice if f.fingerprint in desk.decisions else None for f in desk.findings()
    ]
    assert choices == [Choice.DEALT_WITH, None, Choice.WRONG]
    assert set(desk.never) == {desk.findings()[2].group}
    assert desk.mark_again(desk.findings()[2].group)
    assert desk.is_open(desk.findings()[2])


def test_what_was_kept_is_remembered_and_newer_words_stand(desk):
    load(desk, [phone()], [phone("+447700900999")])
    first, second = desk.findings()
    desk.decide([first], Choice.KEPT, NOW)
    desk.answer("P1", Reply.NOT_YET, TODAY)
    kept = [Decision(first.fingerprint, Choice.WRONG, NOW), Decision("elsewhere", Choice.KEPT, NOW)]
    answers = [Answer("P1", Reply.YES, TODAY), Answer("P2", Reply.YES, TODAY)]
    desk.remember(kept, [Never(second.group, second.hit.type, NOW)], answers)
    assert desk.decisions[first.fingerprint].choice is Choice.KEPT
    assert desk.decisions["elsewhere"].choice is Choice.KEPT
    assert desk.decisions[second.fingerprint].choice is Choice.WRONG
    assert {rule: answer.reply for rule, answer in desk.answers.items()} == {"P1": Reply.NOT_YET, "P2": Reply.YES}


def test_forgetting_lets_everything_go(desk):
    load(desk, [phone()])
    desk.decide(desk.findings(), Choice.KEPT, NOW)
    desk.answer("P1", Reply.YES, TODAY)
    key = desk.key
    desk.forget()
    assert not (desk.loads or desk.decisions or desk.answers or desk.unsaved or desk.can_undo)
    assert desk.key != key


def pet(value="Biscuit", sure=Sure.SURE):
    return Hit(Type.PET_NAME, 0, 7, value, sure, "pets.named", Whose.MINE)


def told(desk):
    return {(fact.kind, fact.value) for fact in claimed(desk.facts(TODAY))}


def school(desk, name=ARCHIVE):
    item = Item("p", Kind.PROFILE, "Millbrook High", author=Author.ME)
    desk.learn(name, item, [Clue("school", "Millbrook High", Sure.SURE, "evidence.profile")])


@pytest.mark.parametrize("mistaken", [True, False])
def test_a_fact_can_be_taken_out_and_put_back(desk, mistaken):
    load(desk, [pet()], [pet(), phone()])
    school(desk)
    whole = told(desk)
    (fact,) = [fact for fact in desk.facts(TODAY) if fact.kind == "pet"]
    desk.disown(fact, NOW, mistaken=mistaken)
    assert told(desk) == whole - {("pet", "Biscuit")}
    assert len(desk.wrong()) == (2 if mistaken else 0)
    ((out, was),) = desk.taken_out(TODAY)
    assert (out.fact, out.kind, was.value, was.confirmed) == (fact.id, "pet", "Biscuit", fact.confirmed)
    assert desk.own_again(fact.id, TODAY)
    assert told(desk) == whole
    assert not desk.wrong()
    assert not desk.own_again(fact.id, TODAY)
    desk.undo()
    assert told(desk) == whole - {("pet", "Biscuit")}
    desk.undo()
    assert told(desk) == whole
    assert not desk.can_undo


def test_a_fact_taken_out_stays_out_when_the_archive_is_loaded_again(desk):
    load(desk, [pet()])
    school(desk)
    for fact in desk.facts(TODAY):
        desk.disown(fact, NOW, mistaken=False)
    assert not told(desk)
    load(desk, [phone()], [pet()])
    school(desk)
    assert told(desk) == {("phone", "+447700900123")}
    desk.clear(ARCHIVE)
    assert [was for _, was in desk.taken_out(TODAY)] == [None, None], "what it was is not kept"


def test_another_key_takes_facts_taken_out_along(desk):
    load(desk, [pet()])
    school(desk)
    for fact in desk.facts(TODAY):
        desk.disown(fact, NOW, mistaken=fact.kind == "pet")
    before = set(desk.disowned)
    desk.use_key(b"s" * 32)
    assert not told(desk)
    assert not before & set(desk.disowned)
    for fact in list(desk.disowned):
        assert desk.own_again(fact, TODAY)
    assert told(desk) == {("pet", "Biscuit"), ("school", "Millbrook High")}


def test_facts_taken_out_earlier_are_remembered_and_forgotten(desk):
    load(desk, [pet()])
    (fact,) = desk.facts(TODAY)
    desk.remember([], [], [], [Disowned(fact.id, "pet", NOW)])
    assert not told(desk)
    desk.forget()
    assert not desk.disowned
