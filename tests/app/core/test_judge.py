"""The judge: which rules a finding touches, how serious it is, and the states of a rule in their order."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest

from app.assets import guidance_table
from app.core.coverage import Coverage, Source
from app.core.finding import Choice, Decision, Finding, Heap, Serious
from app.core.guidance import Answer, Reply, State
from app.core.guidance_pack import parse
from app.core.item import Audience, Author, Facts, Item, Kind
from app.core.judge import judge, looked_for, place
from detectors.contract import Hit, Sure, Type, Whose

GUIDANCE = parse(guidance_table())
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def hit(type_=Type.PHONE, value="x", sure=Sure.SURE, whose=Whose.MINE) -> Hit:
    return Hit(type_, 0, len(value), value, sure, "test.reason", whose)


def item(kind=Kind.POST, author=Author.ME, audience=Audience.UNKNOWN, field="", key="i") -> Item:
    return Item(key, kind, "x", author=author, audience=audience, facts=Facts(field=field))


def finding(one: Hit, where: Item, fingerprint="f") -> Finding:
    serious, heap, rules = place(GUIDANCE, one, where)
    return Finding(one, where.key, serious, heap, rules, "g", fingerprint)


def cover(looked=frozenset(Type), others=0, **kinds: int) -> Coverage:
    return Coverage(Source("facebook"), sum(kinds.values()), kinds, others=others, looked_for=frozenset(looked))


EVERYTHING = cover(others=5, **{kind.value: 3 for kind in Kind})


def verdicts(findings=(), where=(), decisions=(), answers=(), coverage=(EVERYTHING,)):
    return judge(
        GUIDANCE,
        list(findings),
        {one.key: one for one in where},
        {one.fingerprint: one for one in decisions},
        {one.rule: one for one in answers},
        coverage,
        TODAY,
    )


@pytest.mark.parametrize(
    ("one", "where", "expected"),
    [
        (hit(Type.PHONE), item(), (Serious.HIGH, Heap.SOON, ("P7", "N10"))),
        (hit(Type.ADDRESS), item(), (Serious.HIGH, Heap.FIRST, ("P7", "D6", "N10"))),
        (hit(Type.VEHICLE_REG), item(Kind.COMMENT), (Serious.HIGH, Heap.FIRST, ("P7", "N10"))),
        (hit(Type.PHONE), item(Kind.PROFILE, field="phone"), (Serious.HIGH, Heap.SOON, ("P7", "N10"))),
        # what others put on one's page is theirs: the rule about watching the page, not the one about publishing
        (hit(Type.PHONE), item(author=Author.OTHER), (Serious.HIGH, Heap.SOON, ("D5",))),
        # received in a message, in an address book, searched for: no rule of publishing is touched
        (hit(Type.PHONE), item(Kind.MESSAGE, Author.OTHER), (Serious.HIGH, Heap.SOON, ())),
        (hit(Type.PHONE), item(Kind.CONTACT), (Serious.HIGH, Heap.SOON, ())),
        (hit(Type.EMAIL), item(Kind.SEARCH), (Serious.MEDIUM, Heap.SOON, ())),
        (hit(Type.PET_NAME), item(), (Serious.MEDIUM, Heap.SOON, ("D7",))),
        (hit(Type.CHECK_IN), item(Kind.CHECK_IN), (Serious.MEDIUM, Heap.FIRST, ("D1",))),
        (hit(Type.EMPLOYER_CRITICISM), item(), (Serious.HIGH, Heap.SOON, ("P3", "P4", "D5", "N5"))),
        (hit(Type.DISCLAIMER), item(), (Serious.LOW, Heap.LATER, ("P4",))),
        (hit(Type.ABUSE), item(author=Author.OTHER), (Serious.HIGH, Heap.SOON, ("D2", "D5"))),
        (hit(Type.ABUSE), item(Kind.COMMENT), (Serious.HIGH, Heap.SOON, ("P3", "P5", "D5", "N9"))),
        (hit(Type.NHS_NUMBER, whose=Whose.OTHER), item(), (Serious.HIGH, Heap.SOON, ("P7", "N7", "N10"))),
        (hit(Type.PEOPLE_SEARCH), item(Kind.SEARCH), (Serious.LOW, Heap.LATER, ("N2",))),
    ],
)
def test_which_rules_a_finding_touches(one, where, expected):
    assert place(GUIDANCE, one, where) == expected


@pytest.mark.parametrize("field", ["name", "username", "vanity"])
def test_any_employer_in_the_name_is_urgent(field):
    one = hit(Type.PROFILE_EMPLOYER, "Northern Trains")
    assert place(GUIDANCE, one, item(Kind.PROFILE, field=field)) == (Serious.URGENT, Heap.FIRST, ("N11",))


@pytest.mark.parametrize(
    ("value", "serious", "rules"),
    [
        ("HM Probation Service", Serious.HIGH, ("P6", "N11")),
        ("CAFCASS", Serious.HIGH, ("P6", "N11")),
        ("Northern Trains", Serious.MEDIUM, ()),
        ("Probationary Brewing", Serious.MEDIUM, ()),
    ],
)
def test_elsewhere_in_the_profile_only_probation_and_cafcass_count(value, serious, rules):
    one = hit(Type.PROFILE_EMPLOYER, value)
    assert place(GUIDANCE, one, item(Kind.PROFILE, field="employer")) == (serious, Heap.SOON, rules)


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("type_", [Type.ADDRESS, Type.PHONE, Type.VEHICLE_REG])
@pytest.mark.parametrize("whose", list(Whose))
def test_no_audience_lowers_address_phone_and_registration(audience, type_, whose):
    serious, _, _ = place(GUIDANCE, hit(type_, whose=whose), item(audience=audience))
    assert serious.rank <= Serious.HIGH.rank


def test_a_public_audience_raises_and_never_lifts_a_disclaimer():
    assert place(GUIDANCE, hit(Type.EMAIL), item(audience=Audience.PUBLIC))[0] is Serious.HIGH
    assert place(GUIDANCE, hit(Type.EMAIL), item(audience=Audience.FRIENDS))[0] is Serious.MEDIUM
    assert place(GUIDANCE, hit(Type.DISCLAIMER), item(audience=Audience.PUBLIC))[0] is Serious.LOW
    assert "P2" in place(GUIDANCE, hit(Type.EMAIL), item(audience=Audience.PUBLIC))[2]


def test_found_counts_open_findings():
    where = item()
    phones = [finding(hit(), where, f"f{n}") for n in range(3)]
    decided = Decision("f0", Choice.DEALT_WITH, NOW)
    verdict = verdicts(phones, [where], [decided])["N10"]
    assert (verdict.state, verdict.count, verdict.decided) == (State.FOUND, 2, 1)


def test_worth_a_look_never_makes_a_rule_found():
    where = item()
    looks = [finding(hit(sure=Sure.LOOK), where), finding(hit(Type.ARGUMENT, sure=Sure.LOOK), where, "g")]
    assert looks[0].rules == ("P7", "N10"), "a person who asks for it still sees the rule"
    told = verdicts(looks, [where])
    assert told["N10"].state is State.NOTHING_FOUND
    assert told["N9"].state is State.NOTHING_FOUND


def test_a_disclaimer_is_a_note_and_never_found():
    where = item()
    told = verdicts([finding(hit(Type.DISCLAIMER), where)], [where])
    assert (told["P4"].state, told["P4"].notes, told["P4"].count) == (State.NOTHING_FOUND, 1, 0)
    # also when the text is no longer at hand
    assert verdicts([finding(hit(Type.DISCLAIMER), where)])["P4"].notes == 1


def test_searches_for_people_prompt_the_question_and_are_never_found():
    where = item(Kind.SEARCH)
    searches = [finding(hit(Type.PEOPLE_SEARCH), where, f"s{n}") for n in range(4)]
    told = verdicts(searches, [where], coverage=[cover(search=41)])["N2"]
    assert (told.state, told.prompts, told.count) == (State.TO_ANSWER, 41, 0)
    yes = Answer("N2", Reply.YES, TODAY)
    assert verdicts(searches, [where], answers=[yes])["N2"].state is State.DONE


P7_YES_OLD = Answer("P7", Reply.YES, TODAY - timedelta(days=90))
P7_YES = Answer("P7", Reply.YES, TODAY - timedelta(days=89))
P7_NOT_YET = Answer("P7", Reply.NOT_YET, TODAY)
P7_NO_MATTER = Answer("P7", Reply.DOES_NOT_APPLY, TODAY - timedelta(days=900))
OPEN = finding(hit(), item())
DECIDED = Decision("f", Choice.KEPT, NOW)


@pytest.mark.parametrize(
    ("findings", "decisions", "answers", "coverage", "state", "on"),
    [
        # each state, with everything that stands below it also true: the order of rules.md
        ([OPEN], [], [P7_YES_OLD], [], State.FOUND, P7_YES_OLD.on),
        ([OPEN], [DECIDED], [P7_YES_OLD], [], State.REVIEW_DUE, P7_YES_OLD.on),
        ([OPEN], [DECIDED], [], [], State.TO_ANSWER, date(2026, 11, 20)),
        ([OPEN], [DECIDED], [P7_NOT_YET], [EVERYTHING], State.TO_ANSWER, TODAY),
        ([OPEN], [DECIDED], [P7_YES], [], State.NOT_CHECKED, P7_YES.on),
        ([OPEN], [DECIDED], [P7_YES], [EVERYTHING], State.DEALT_WITH, date(2026, 11, 20)),
        ([], [], [P7_YES], [EVERYTHING], State.DONE, P7_YES.on),
        ([], [], [P7_NO_MATTER], [EVERYTHING], State.DONE, P7_NO_MATTER.on),
    ],
)
def test_the_first_state_that_holds(findings, decisions, answers, coverage, state, on):
    told = verdicts(findings, [item()], decisions, answers, coverage)["P7"]
    assert (told.state, told.on) == (state, on)


def test_without_a_question_nothing_found_says_how_many_were_looked_at():
    told = verdicts(coverage=[cover(post=12, comment=5, search=9), cover(post=1)])["N10"]
    assert (told.state, told.looked) == (State.NOTHING_FOUND, 18)


def test_dealt_with_has_the_date_of_the_last_decision():
    where = item()
    both = [finding(hit(), where, "a"), finding(hit(), where, "b")]
    decisions = [Decision("a", Choice.WRONG, NOW), Decision("b", Choice.DEALT_WITH, NOW - timedelta(days=9))]
    told = verdicts(both, [where], decisions)["N10"]
    assert (told.state, told.decided, told.on) == (State.DEALT_WITH, 2, date(2026, 11, 20))


def test_nothing_loaded_is_not_checked_and_questions_come_first():
    told = verdicts(coverage=[])
    unchecked = {rule for rule, one in told.items() if one.state is State.NOT_CHECKED}
    assert unchecked == {*["P4", "D1", "N4", "N5", "N6", "N7", "N8", "N9", "N10", "N11"]}
    assert all(one.state is State.TO_ANSWER for rule, one in told.items() if rule not in unchecked)


def test_what_nobody_looks_for_yet_is_not_checked_however_much_was_loaded():
    told = verdicts(coverage=[cover({Type.PHONE, Type.PET_NAME, Type.DISCLAIMER}, post=1000, profile=3)])
    assert told["N10"].state is State.NOTHING_FOUND
    for rule in ("N4", "N5", "N6", "N7", "N8", "N9", "N11", "P4", "D1"):
        assert told[rule].state is State.NOT_CHECKED, rule
    wanted, missing = looked_for(GUIDANCE.rule("N10"), [cover({Type.PHONE}, post=1)])
    assert wanted == {Type.PHONE}
    assert Type.ADDRESS in missing


def test_kinds_that_were_not_loaded_leave_a_rule_not_checked():
    told = verdicts(coverage=[cover(search=9, login=3)])
    assert told["N10"].state is State.NOT_CHECKED
    # the type was looked for in one thing and the kind was in another: neither could show it
    split = [cover({Type.PHONE}, search=9), cover({Type.PET_NAME}, post=9)]
    assert verdicts(coverage=split)["N10"].state is State.NOT_CHECKED


def test_bullying_received_needs_the_words_of_others():
    yes = Answer("D2", Reply.YES, TODAY)
    assert verdicts(answers=[yes], coverage=[cover(post=9)])["D2"].state is State.NOT_CHECKED
    assert verdicts(answers=[yes], coverage=[cover(others=2, post=9)])["D2"].state is State.DONE


def test_a_review_date_is_told_ahead_and_only_for_yes():
    assert verdicts(answers=[P7_YES])["P7"].due == TODAY + timedelta(days=1)
    assert verdicts(answers=[P7_NO_MATTER])["P7"].due is None


def test_rules_of_another_pack_are_left_alone():
    where = item()
    strange = dataclasses.replace(finding(hit(), where), rules=("X9", "N10"))
    told = verdicts([strange], [where])
    assert list(told) == [rule.id for rule in GUIDANCE.rules]
    assert told["N10"].count == 1


def test_a_trigger_may_raise_and_never_lowers_seriousness_and_heap():
    table = guidance_table()
    for rule in table["rules"]:
        for trigger in rule.get("triggers", []):
            trigger.update(serious="low", heap="later")
    mild = parse(table)
    for type_ in (Type.PHONE, Type.ADDRESS, Type.EMPLOYER_CRITICISM):
        serious, heap, rules = place(mild, hit(type_), item())
        assert (serious, heap) == (GUIDANCE.serious[type_], GUIDANCE.heaps[type_])
        assert rules


def test_words_that_may_be_anybodys_need_no_words_of_others():
    table = guidance_table()
    (d2,) = (rule for rule in table["rules"] if rule["id"] == "D2")
    for trigger in d2["triggers"]:
        trigger["authors"] = ["other", "unknown"]
    told = judge(parse(table), [], {}, {}, {"D2": Answer("D2", Reply.YES, TODAY)}, [cover(post=9)], TODAY)
    assert told["D2"].state is State.DONE
    assert told["D2"].looked == 9
