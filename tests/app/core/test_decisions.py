"""Decisions by fingerprint and patterns by group, each step of which can be taken back."""

from datetime import UTC, datetime

import pytest

from app.core.decisions import Decisions
from app.core.finding import Choice, Decision, Disowned, Finding, Heap, Never, Serious
from app.core.fingerprint import Fingerprints
from detectors.contract import Hit, Sure, Type

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def decisions():
    return Decisions()


def finding(print_, group="g", inside=""):
    hit = Hit(Type.PHONE, 0, 12, "07700 900123", Sure.SURE, "phone.plain")
    return Finding(hit, "item", Serious.HIGH, Heap.SOON, (), group, print_, inside)


def test_a_step_tells_which_cards_it_touched_and_parts_have_none(decisions):
    assert decisions.decide([finding("a"), finding("b", "h", inside="a")], Choice.KEPT, NOW) == {"g"}
    assert not decisions.is_open(finding("b"))
    assert decisions.undo() == {"g"}
    assert decisions.is_open(finding("a"))
    assert decisions.undo() is None


def test_nothing_decided_is_no_step(decisions):
    assert decisions.decide([], Choice.KEPT, NOW) == frozenset()
    assert not decisions.can_undo
    assert not decisions.note(finding("a"), "words")
    assert not decisions.mark_again("g")


def test_a_decision_over_another_comes_back_as_it_was(decisions):
    decisions.decide([finding("a")], Choice.KEPT, NOW, "told them")
    decisions.decide([finding("a")], Choice.WRONG, NOW)
    assert decisions.wrong() == {"a"}
    decisions.undo()
    assert decisions.made == {"a": Decision("a", Choice.KEPT, NOW, "told them")}


def test_a_pattern_leaves_what_was_decided_and_goes_with_what_it_made(decisions):
    decisions.decide([finding("a")], Choice.KEPT, NOW)
    pattern = Never("g", Type.PHONE, NOW)
    decisions.never_mark(pattern, [finding("a"), finding("b")])
    decisions.apply_pattern(pattern, [finding("a"), finding("b")])
    assert [decisions.made[print_].choice for print_ in "ab"] == [Choice.KEPT, Choice.WRONG]
    assert decisions.mark_again("g")
    assert set(decisions.made) == {"a"}
    decisions.undo()
    assert decisions.made["b"].by == "g"
    decisions.undo()
    assert (set(decisions.made), decisions.never) == ({"a"}, {})


def test_changes_are_told_once_with_what_was_taken_back(decisions):
    decisions.decide([finding("a"), finding("b")], Choice.KEPT, NOW)
    decisions.decide([finding("b")], None, NOW)
    assert {print_: one and one.choice for print_, one in decisions.take_changes().items()} == {
        "a": Choice.KEPT,
        "b": None,
    }
    assert not decisions.take_changes()
    decisions.undo()
    assert set(decisions.take_changes()) == {"b"}


def test_with_other_fingerprints_what_is_not_there_goes(decisions):
    decisions.decide([finding("a"), finding("gone")], Choice.KEPT, NOW)
    decisions.never["g"], decisions.never["lost"] = Never("g", Type.PHONE, NOW), Never("lost", Type.PHONE, NOW)
    prints = Fingerprints(b"s" * 32)
    decisions.disowned["x"] = Disowned("x", "pet", NOW, key="biscuit")
    decisions.disowned["kept"] = Disowned("kept", "pet", NOW)
    decisions.with_key({"a": "A"}, {"g": "G"}, prints)
    fact = prints.fact("pet", "biscuit")
    assert decisions.disowned == {fact: Disowned(fact, "pet", NOW)}
    assert decisions.made == {"A": Decision("A", Choice.KEPT, NOW)}
    assert decisions.never == {"G": Never("G", Type.PHONE, NOW)}
    assert set(decisions.take_changes()) == {"A"}
    assert not decisions.can_undo, "the step before speaks of fingerprints that are no more"


def test_a_fact_is_taken_out_and_put_back_with_its_findings_each_in_one_step(decisions):
    out = Disowned("x", "pet", NOW, mistaken=True)
    assert decisions.disown(out, [finding("a")]) == {"g"}
    assert (decisions.disowned, decisions.wrong()) == ({"x": out}, {"a"})
    assert decisions.own_again("x", [finding("a")]) == {"g"}
    assert (decisions.disowned, decisions.made) == ({}, {})
    decisions.undo()
    assert (decisions.disowned, decisions.wrong()) == ({"x": out}, {"a"})
    decisions.undo()
    assert (decisions.disowned, decisions.made, decisions.can_undo) == ({}, {}, False)
    assert set(decisions.take_changes()) == {"a"}
    with pytest.raises(KeyError):
        decisions.own_again("x", [])


def test_the_same_note_again_is_no_step(decisions):
    decisions.decide([finding("a")], Choice.KEPT, NOW)
    assert decisions.note(finding("a"), "mine")
    assert not decisions.note(finding("a"), "mine")
    decisions.undo()
    assert decisions.made["a"].note == ""
    decisions.undo()
    assert not decisions.can_undo


def test_a_note_makes_a_patterns_decision_the_persons_own(decisions):
    pattern = Never("g", Type.PHONE, NOW)
    decisions.never_mark(pattern, [finding("a"), finding("b")])
    decisions.apply_pattern(pattern, [finding("a"), finding("b")])
    assert decisions.note(finding("a"), "a shop's number")
    assert decisions.mark_again("g")
    assert set(decisions.made) == {"a"}


def test_what_was_said_since_stands_over_what_was_kept(decisions):
    later = Disowned("x", "pet", NOW, mistaken=True)
    decisions.disown(later, [])
    decisions.decide([finding("a")], Choice.WRONG, NOW)
    decisions.remember([Decision("a", Choice.KEPT, NOW)], (), [Disowned("x", "pet", NOW), Disowned("y", "car", NOW)])
    assert decisions.made["a"].choice is Choice.WRONG
    assert decisions.disowned == {"x": later, "y": Disowned("y", "car", NOW)}
