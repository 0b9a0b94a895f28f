"""Facts for the password check: what findings give away, merged, counted by items."""

from __future__ import annotations

from app.core.facts import Fact, given_away, password_facts
from app.core.finding import Finding, Heap, Serious
from detectors.contract import Hit, Sure, Type, Whose


def finding(type_, value, item="i", because="x.y", sure=Sure.SURE, whose=Whose.MINE, fingerprint="f") -> Finding:
    hit = Hit(type_, 0, len(value), value, sure, because, whose)
    return Finding(hit, item, Serious.MEDIUM, Heap.SOON, (), "g", fingerprint)


def test_the_same_pet_in_several_items_is_one_fact_the_most_confirmed_first():
    findings = [
        finding(Type.PET_NAME, "Rex", "1"),
        finding(Type.PET_NAME, "Biscuit", "1"),
        finding(Type.PET_NAME, "BISCUIT", "2"),
        finding(Type.PET_NAME, "Biscuit", "2"),
    ]
    assert given_away(findings) == [Fact("pet", "Biscuit", 2), Fact("pet", "Rex", 1)]
    assert password_facts(findings) == [("pet", "Biscuit"), ("pet", "Rex")]


def test_relations_say_which():
    findings = [
        finding(Type.PERSON_RELATION, "Ella", because="relations.child"),
        finding(Type.PERSON_RELATION, "Hart", because="relations.maiden_name"),
        finding(Type.PERSON_RELATION, "Sam", because="evidence.partner", whose=Whose.OTHER),
        finding(Type.PERSON_RELATION, "Jo", because="evidence.family"),
    ]
    assert set(password_facts(findings)) == {
        ("child", "Ella"),
        ("maiden_name", "Hart"),
        ("partner", "Sam"),
        ("name", "Jo"),
    }


def test_what_is_no_fact_about_the_person_is_left_out():
    findings = [
        finding(Type.PET_NAME, "Rex", sure=Sure.LOOK),
        finding(Type.PET_NAME, "Tiger", fingerprint="wrong"),
        finding(Type.PET_NAME, "Fido", whose=Whose.OTHER),
        finding(Type.EMAIL, "a@example.org"),
        finding(Type.PET_NAME, "  "),
    ]
    assert given_away(findings, wrong={"wrong"}) == []
