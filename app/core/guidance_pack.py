"""Reads a guidance pack: the table of a TOML file in, checked `Guidance` out. A fault names the rule and the field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from app.core.finding import Heap, Serious
from app.core.guidance import Guidance, Rule, Section, Trigger
from app.core.item import Audience, Author, Kind
from detectors.contract import Sure, Type, Whose

FLOOR = frozenset({Type.ADDRESS, Type.PHONE, Type.VEHICLE_REG})
"""What no pack may call less than high, whatever the audience (paragraph 7)."""

_E = TypeVar("_E", bound=StrEnum)

_PACK = frozenset(
    {
        "id",
        "title",
        "source",
        "audience",
        "language",
        "checked_on",
        "evidence_first",
        "others",
        "types",
        "kind_sets",
        "type_sets",
        "notes",
        "rules",
    }
)
_RULE = frozenset(
    {
        "id",
        "section",
        "reference",
        "title",
        "why",
        "steps",
        "triggers",
        "kinds",
        "question",
        "review_days",
        "cannot_show",
        "prompt_kinds",
        "removes",
        "notes",
        "work",
    }
)
_TRIGGER = frozenset(
    {
        "types",
        "sure",
        "kinds",
        "fields",
        "authors",
        "audiences",
        "whose",
        "serious",
        "heap",
        "note",
        "mentions",
        "not_fields",
    }
)


class GuidanceError(ValueError):
    """A guidance pack cannot be used. The message is one sentence that names the rule and the field."""


class _Table:
    """One table of the pack with its place in words, so that every fault can say where it is."""

    def __init__(self, raw: object, where: str, allowed: frozenset[str]) -> None:
        if not isinstance(raw, Mapping):
            raise GuidanceError(f"{where} must be a table.")
        self._raw: Mapping[str, Any] = raw
        self.where = where
        for key in raw:
            if key not in allowed:
                raise GuidanceError(f'{where} has an unknown field "{key}".')

    def fault(self, key: str, what: str) -> GuidanceError:
        return GuidanceError(f'{self.where}, field "{key}": {what}.')

    def get(self, key: str) -> Any:
        return self._raw.get(key)

    def text(self, key: str, *, needed: bool = False) -> str:
        value = self._raw.get(key, "")
        if not isinstance(value, str):
            raise self.fault(key, "must be text")
        if needed and not value.strip():
            raise self.fault(key, "is missing")
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._raw.get(key, [])
        if not isinstance(value, list) or not all(isinstance(entry, str) and entry.strip() for entry in value):
            raise self.fault(key, "must be a list of texts")
        return tuple(entry.strip() for entry in value)

    def flag(self, key: str) -> bool:
        value = self._raw.get(key, False)
        if not isinstance(value, bool):
            raise self.fault(key, "must be true or false")
        return value

    def days(self, key: str) -> int:
        value = self._raw.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.fault(key, "must be a number of days, 0 or more")
        return value

    def one(self, key: str, of: type[_E]) -> _E | None:
        name = self.text(key)
        return self._member(key, name, of) if name else None

    def many(self, key: str, of: type[_E], sets: Mapping[str, frozenset[_E]] | None = None) -> frozenset[_E]:
        """Names of an enum; "@name" stands for one of the pack's own sets."""
        found: set[_E] = set()
        for name in self.texts(key):
            if name.startswith("@"):
                if sets is None or name[1:] not in sets:
                    raise self.fault(key, f'"{name}" is no set of this pack')
                found |= sets[name[1:]]
            else:
                found.add(self._member(key, name, of))
        return frozenset(found)

    def _member(self, key: str, name: str, of: type[_E]) -> _E:
        try:
            return of(name)
        except ValueError:
            raise self.fault(key, f'"{name}" is unknown') from None


def parse(table: Mapping[str, Any]) -> Guidance:
    """The guidance in a pack's table. Raises GuidanceError, naming the rule and the field, if it cannot be used.

    Besides plain fields a pack may name sets (`[type_sets]`, `[kind_sets]`, used as "@name") and notes (`[notes]`,
    used by name in a rule). A trigger without `sure` is touched by every finding; the judge still counts claims only.
    """
    pack = _Table(table, "The guidance pack", _PACK)
    type_sets = _sets(pack, "type_sets", Type)
    kind_sets = _sets(pack, "kind_sets", Kind)
    notes = _named(pack, "notes")
    raw_rules = pack.get("rules")
    if not isinstance(raw_rules, list) or not raw_rules:
        raise pack.fault("rules", "there must be at least one")
    rules = tuple(_rule(raw, number, type_sets, kind_sets, notes) for number, raw in enumerate(raw_rules, 1))
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise GuidanceError(f'Rule {rule.id}, field "id": there are two of that name.')
        seen.add(rule.id)
    heaps, serious = _types(pack)
    return Guidance(
        id=pack.text("id", needed=True),
        title=pack.text("title", needed=True),
        source=pack.text("source", needed=True),
        audience=pack.text("audience"),
        language=pack.text("language") or "en-GB",
        checked_on=_day(pack, "checked_on"),
        evidence_first=pack.text("evidence_first", needed=True),
        rules=rules,
        heaps=heaps,
        serious=serious,
        others=pack.text("others"),
    )


def _rule(
    raw: object,
    number: int,
    type_sets: Mapping[str, frozenset[Type]],
    kind_sets: Mapping[str, frozenset[Kind]],
    notes: Mapping[str, str],
) -> Rule:
    name = raw.get("id") if isinstance(raw, Mapping) else None
    rule = _Table(raw, f"Rule {name}" if isinstance(name, str) and name else f"Rule number {number}", _RULE)
    section = rule.one("section", Section)
    if section is None:
        raise rule.fault("section", "is missing")
    raw_triggers = rule.get("triggers") or []
    if not isinstance(raw_triggers, list):
        raise rule.fault("triggers", "must be a list of tables")
    unknown = [note for note in rule.texts("notes") if note not in notes]
    if unknown:
        raise rule.fault("notes", f'"{unknown[0]}" is no note of this pack')
    question, review = rule.text("question"), rule.days("review_days")
    if review and not question:
        raise rule.fault("review_days", "needs a question to review")
    return Rule(
        id=rule.text("id", needed=True),
        section=section,
        reference=rule.text("reference", needed=True),
        title=rule.text("title", needed=True),
        why=rule.text("why", needed=True),
        steps=rule.texts("steps"),
        triggers=tuple(_trigger(one, rule.where, type_sets, kind_sets) for one in raw_triggers),
        kinds=rule.many("kinds", Kind, kind_sets),
        question=question,
        review_days=review,
        cannot_show=rule.text("cannot_show"),
        prompt_kinds=rule.many("prompt_kinds", Kind, kind_sets),
        removes=rule.flag("removes"),
        work=rule.flag("work"),
        notes=tuple(notes[note] for note in rule.texts("notes")),
    )


def _trigger(
    raw: object, where: str, type_sets: Mapping[str, frozenset[Type]], kind_sets: Mapping[str, frozenset[Kind]]
) -> Trigger:
    trigger = _Table(raw, f"{where}, trigger", _TRIGGER)
    types = trigger.many("types", Type, type_sets)
    if not types:
        raise trigger.fault("types", "is missing")
    return Trigger(
        types=types,
        sure=trigger.one("sure", Sure) or Sure.LOOK,
        kinds=trigger.many("kinds", Kind, kind_sets),
        fields=frozenset(trigger.texts("fields")),
        authors=trigger.many("authors", Author),
        audiences=trigger.many("audiences", Audience),
        whose=trigger.many("whose", Whose),
        serious=trigger.one("serious", Serious),
        note=trigger.flag("note"),
        heap=trigger.one("heap", Heap),
        mentions=trigger.texts("mentions"),
        not_fields=frozenset(trigger.texts("not_fields")),
    )


def _types(pack: _Table) -> tuple[dict[Type, Heap], dict[Type, Serious]]:
    """The heap and the seriousness of every type; none may be left out, and the floor holds."""
    raw = _Table(pack.get("types") or {}, "Table types", frozenset(type_.value for type_ in Type))
    heaps: dict[Type, Heap] = {}
    serious: dict[Type, Serious] = {}
    for type_ in Type:
        if raw.get(type_.value) is None:
            raise raw.fault(type_.value, "is missing")
        entry = _Table(raw.get(type_.value), f"Table types, {type_.value}", frozenset({"heap", "serious"}))
        heap, how = entry.one("heap", Heap), entry.one("serious", Serious)
        if heap is None or how is None:
            raise entry.fault("heap" if heap is None else "serious", "is missing")
        if type_ in FLOOR and how.rank > Serious.HIGH.rank:
            raise entry.fault("serious", "address, phone and registration are never below high")
        heaps[type_], serious[type_] = heap, how
    return heaps, serious


def _sets(pack: _Table, key: str, of: type[_E]) -> dict[str, frozenset[_E]]:
    raw = pack.get(key) or {}
    table = _Table(raw, f"Table {key}", frozenset(_keys(raw)))
    return {name: table.many(name, of) for name in _keys(raw)}


def _named(pack: _Table, key: str) -> dict[str, str]:
    raw = pack.get(key) or {}
    table = _Table(raw, f"Table {key}", frozenset(_keys(raw)))
    return {name: table.text(name, needed=True) for name in _keys(raw)}


def _keys(raw: object) -> Iterable[str]:
    return raw.keys() if isinstance(raw, Mapping) else ()


def _day(pack: _Table, key: str) -> date:
    value = pack.get(key)
    if isinstance(value, datetime) or not isinstance(value, date):
        raise pack.fault(key, "must be a date")
    return value
