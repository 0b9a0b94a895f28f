"""What the findings give away about a person, as facts: what a password may be built from."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.core.finding import Finding, claims
from detectors.contract import Type, Whose

_KINDS = {
    Type.PET_NAME: "pet",
    Type.DATE_OF_BIRTH: "birthday",
    Type.PHONE: "phone",
    Type.VEHICLE_REG: "car",
}

# A relation's kind stands in the reason code's last part ("relations.child_named"); longest first.
_RELATIONS = {
    "maiden": "maiden_name",
    "sibling": "sibling",
    "brother": "sibling",
    "sister": "sibling",
    "partner": "partner",
    "parent": "parent",
    "mother": "parent",
    "father": "parent",
    "child": "child",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing given away: kind as in a scan ("pet", "child", …), value as written, in how many items it stands."""

    kind: str
    value: str
    count: int


def given_away(findings: Iterable[Finding], wrong: Collection[str] = frozenset()) -> list[Fact]:
    """Facts of one's own life in the findings that are claims, the most confirmed first.

    wrong: fingerprints of findings the person called wrong. What is plainly about somebody else is left out, pets
    and family aside: a friend's number is no fact about the person.
    """
    items: dict[tuple[str, str], set[str]] = {}
    written: dict[tuple[str, str], str] = {}
    for finding in claims(findings):
        kind = _kind(finding)
        value = finding.hit.value.strip()
        if not kind or not value or finding.fingerprint in wrong:
            continue
        if finding.hit.whose is Whose.OTHER and finding.hit.type is not Type.PERSON_RELATION:
            continue
        key = (kind, value.casefold())
        items.setdefault(key, set()).add(finding.item)
        written.setdefault(key, value)
    facts = [Fact(kind, written[kind, value], len(where)) for (kind, value), where in items.items()]
    return sorted(facts, key=lambda fact: (-fact.count, fact.kind, fact.value.casefold()))


def password_facts(findings: Iterable[Finding], wrong: Collection[str] = frozenset()) -> list[tuple[str, str]]:
    """The same as (kind, value) pairs, the form in which a password is checked against them."""
    return [(fact.kind, fact.value) for fact in given_away(findings, wrong)]


def _kind(finding: Finding) -> str:
    if finding.hit.type is Type.PERSON_RELATION:
        reason = finding.hit.because.rpartition(".")[2]
        return next((kind for word, kind in _RELATIONS.items() if word in reason), "name")
    return _KINDS.get(finding.hit.type, "")
