"""Guidance packs: the bundled one is whole and plainly worded; a faulty one gives one clear sentence."""

from __future__ import annotations

import copy
import re
from datetime import date
from typing import Any

import pytest

from app.assets import guidance_table
from app.core.finding import Heap, Serious
from app.core.guidance import Section
from app.core.guidance_pack import GuidanceError, parse
from app.core.item import Kind
from detectors.contract import Sure, Type

IDS = [f"P{n}" for n in range(1, 8)] + [f"D{n}" for n in range(1, 9)] + [f"N{n}" for n in range(1, 12)]
GUIDANCE = parse(guidance_table())


def small() -> dict[str, Any]:
    return {
        "id": "small",
        "title": "Small",
        "source": "Somewhere",
        "checked_on": date(2026, 1, 2),
        "evidence_first": "Save a copy first.",
        "types": {type_.value: {"heap": "soon", "serious": "high"} for type_ in Type},
        "type_sets": {"reach": ["PHONE", "EMAIL"]},
        "kind_sets": {"words": ["post", "comment"]},
        "notes": {"calm": "Take your time."},
        "rules": [
            {
                "id": "R1",
                "section": "do",
                "reference": "Page 1",
                "title": "Keep numbers off",
                "why": "Strangers ring.",
                "steps": ["Take it out."],
                "triggers": [{"types": ["@reach", "PET_NAME"], "kinds": ["@words"], "serious": "urgent"}],
                "kinds": ["@words", "photo"],
                "question": "Done?",
                "review_days": 30,
                "notes": ["calm"],
            }
        ],
    }


def test_all_26_rules_are_there_in_their_order():
    assert [rule.id for rule in GUIDANCE.rules] == IDS
    assert GUIDANCE.checked_on >= date(2026, 11, 1)
    assert GUIDANCE.source


@pytest.mark.parametrize("rule", GUIDANCE.rules, ids=lambda rule: rule.id)
def test_every_rule_says_where_it_stands_why_and_what_to_do(rule):
    section = {"P": Section.PARAGRAPHS, "D": Section.DO, "N": Section.DO_NOT}[rule.id[0]]
    number = rule.id[1:]
    reference = {"P": f"Paragraph {number}", "D": f"Do, point {number}", "N": f"Do not, point {number}"}[rule.id[0]]
    assert (rule.section, rule.reference) == (section, reference)
    assert 10 < len(rule.title) <= 90
    assert rule.why.endswith((".", "?"))
    assert rule.steps
    assert rule.question or rule.triggers, "something must be able to settle it"


@pytest.mark.parametrize("rule", GUIDANCE.rules, ids=lambda rule: rule.id)
def test_no_rule_calls_anything_safe_or_accuses(rule):
    said = " ".join([f"{rule.title}.", rule.why, *rule.steps, rule.question, rule.cannot_show, *rule.notes])
    assert not re.search(
        r"\bsafe(ly)?\b|\bguilty\b|\bfault\b(?! at work)|\bstupid|\bshould have\b|you must", said, re.I
    )
    for sentence in re.split(r"(?<=[.?!])\s", said):
        assert len(sentence.split()) <= 34, sentence


def test_questions_stand_where_only_the_person_can_answer():
    asking = {rule.id for rule in GUIDANCE.rules if rule.question}
    assert asking == {*["P1", "P2", "P3", "P5", "P6", "P7", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "N1", "N2", "N3"]}
    assert all(GUIDANCE.rule(rule).review_days in (90, 180) for rule in ("P2", "P7", "D6"))


def test_what_removes_is_marked_and_a_disclaimer_has_no_removal_step():
    assert {rule.id for rule in GUIDANCE.rules if not rule.removes} == {*["P1", "P2", "P3", "D3", "D7", "N2"]}
    assert "no need to delete it" in " ".join(GUIDANCE.rule("P4").notes)
    assert not any("disclaimer" in step.lower() or "views" in step for step in GUIDANCE.rule("P4").steps)


@pytest.mark.parametrize("rule", ["N4", "N5", "N6", "N7"])
def test_raising_a_concern_is_told_apart_from_posting(rule):
    assert any("Raising a concern" in note for note in GUIDANCE.rule(rule).notes)


def test_searches_and_likes_are_only_counted():
    assert GUIDANCE.rule("N2").prompt_kinds == {Kind.SEARCH}
    assert GUIDANCE.rule("D8").prompt_kinds == {Kind.REACTION, Kind.RESHARE}
    assert all(trigger.note for trigger in GUIDANCE.rule("N2").triggers)


def test_every_type_has_a_heap_and_a_seriousness_and_the_floor_holds():
    assert set(GUIDANCE.heaps) == set(GUIDANCE.serious) == set(Type)
    for type_ in (Type.ADDRESS, Type.PHONE, Type.VEHICLE_REG):
        assert GUIDANCE.serious[type_].rank <= Serious.HIGH.rank
    assert GUIDANCE.heaps[Type.ADDRESS] is Heap.FIRST
    assert GUIDANCE.heaps[Type.PHONE] is Heap.SOON
    assert GUIDANCE.serious[Type.DISCLAIMER] is Serious.LOW


def test_a_pack_of_ones_own_is_read_with_its_sets_and_notes():
    rule = parse(small()).rule("R1")
    assert rule.triggers[0].types == {Type.PHONE, Type.EMAIL, Type.PET_NAME}
    assert rule.triggers[0].kinds == {Kind.POST, Kind.COMMENT}
    assert rule.triggers[0].sure is Sure.LOOK
    assert rule.kinds == {Kind.POST, Kind.COMMENT, Kind.PHOTO}
    assert rule.notes == ("Take your time.",)
    with pytest.raises(KeyError):
        parse(small()).rule("R2")


def _change(path: str, value: object) -> dict[str, Any]:
    table = copy.deepcopy(small())
    node: Any = table
    *way, last = [int(part) if part.isdigit() else part for part in path.split("/")]
    for part in way:
        node = node[part]
    if value is None:
        del node[last]
    else:
        node[last] = value
    return table


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("title", None, 'pack, field "title": is missing'),
        ("checked_on", "2026", 'field "checked_on": must be a date'),
        ("colour", "red", 'unknown field "colour"'),
        ("rules", [], 'field "rules": there must be at least one'),
        ("rules", ["x"], "Rule number 1 must be a table"),
        ("rules/0/id", None, 'Rule number 1, field "id": is missing'),
        ("rules/0/section", "page", 'Rule R1, field "section": "page" is unknown'),
        ("rules/0/why", 3, 'Rule R1, field "why": must be text'),
        ("rules/0/steps", "one", 'Rule R1, field "steps": must be a list of texts'),
        ("rules/0/kinds", ["tweet"], 'Rule R1, field "kinds": "tweet" is unknown'),
        ("rules/0/kinds", ["@none"], 'Rule R1, field "kinds": "@none" is no set of this pack'),
        ("rules/0/review_days", -1, 'Rule R1, field "review_days": must be a number of days'),
        ("rules/0/question", "", 'Rule R1, field "review_days": needs a question'),
        ("rules/0/removes", "yes", 'Rule R1, field "removes": must be true or false'),
        ("rules/0/notes", ["loud"], 'Rule R1, field "notes": "loud" is no note of this pack'),
        ("rules/0/state", "found", 'Rule R1 has an unknown field "state"'),
        ("rules/0/triggers/0/types", ["SHOE_SIZE"], 'Rule R1, trigger, field "types": "SHOE_SIZE" is unknown'),
        ("rules/0/triggers/0/types", [], 'Rule R1, trigger, field "types": is missing'),
        ("rules/0/triggers/0/sure", "maybe", 'Rule R1, trigger, field "sure": "maybe" is unknown'),
        ("types/PHONE/serious", "medium", "never below high"),
        ("types/EMAIL", None, 'Table types, field "EMAIL": is missing'),
        ("types/SHOE", {}, 'unknown field "SHOE"'),
        ("type_sets/reach", ["PHONES"], 'Table type_sets, field "reach": "PHONES" is unknown'),
    ],
)
def test_a_fault_is_one_sentence_naming_rule_and_field(path, value, named):
    with pytest.raises(GuidanceError) as fault:
        parse(_change(path, value))
    assert named in str(fault.value)
    assert "\n" not in str(fault.value)
    assert str(fault.value).endswith(".")


def test_two_rules_of_one_name_are_refused():
    table = small()
    table["rules"].append(copy.deepcopy(table["rules"][0]))
    with pytest.raises(GuidanceError, match=r"Rule R1.*two of that name"):
        parse(table)
