"""Findings and checklist as JSON. Full values, never masked: a file for a person's own scripts.

The shapes are the public ones of `check --format json`, `check --jsonl` and `scan --format json`. Findings that are
only worth a look (`"sure": "look"`) are included.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from app.core.coverage import Coverage
from app.core.facts import claimed
from app.core.finding import Finding
from app.core.item import Item
from app.report.case import Case
from app.report.wording import Wording
from detectors.contract import STRUCTURED


def dumps(value: object) -> str:
    """Readable JSON, ending with a line break. Half a surrogate pair is written as an escape, to be readable."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value, ensure_ascii=True, indent=2)
    return text + "\n"


def span(finding: Finding, item: Item | None, word: Wording) -> dict[str, Any]:
    """One finding. start, end: code points of the item's text; a structured one's text is its value, 0 … length."""
    hit = finding.hit
    written = hit.value if item is None or hit.type in STRUCTURED else item.text[hit.start : hit.end]
    return {
        "type": hit.type.value,
        "start": hit.start,
        "end": hit.end,
        "text": written,
        "value": hit.value,
        "whose": hit.whose.value,
        "sure": hit.sure.value,
        "serious": finding.serious.value,
        "rules": list(finding.rules),
        "why": word.why(hit),
    }


def check(case: Case, word: Wording, safer: str | None = None) -> dict[str, Any]:
    """What was found in a text. safer: its safer version, where one was asked for."""
    found = {"findings": [span(finding, case.items.get(finding.item), word) for finding in case.findings]}
    return found if safer is None else found | {"safer": safer}


def checklist(case: Case) -> dict[str, Any]:
    """State and number of open findings of every rule, by its id."""
    return {rule: {"state": told.state.value, "count": told.count} for rule, told in case.verdicts.items()}


def scan(case: Case, word: Wording) -> dict[str, Any]:
    """One archive: what it is, what was read, every finding, the checklist."""
    return {
        "archive": _archive(case.coverage, word),
        "items": _items(case.coverage, word),
        "findings": [finding(one, case.items.get(one.item), word) for one in case.findings],
        "checklist": checklist(case),
        "facts": facts(case),
    }


def facts(case: Case) -> list[dict[str, Any]]:
    """What a stranger could piece together. confirmed: independent items; first, last: ISO 8601 UTC or null."""
    return [
        {
            "kind": fact.kind,
            "value": fact.value,
            "confirmed": fact.confirmed,
            "first": _moment(fact.first),
            "last": _moment(fact.last),
            "sure": fact.sure.value,
        }
        for fact in claimed(case.facts)
    ]


def _moment(when: datetime | None) -> str | None:
    return when.astimezone(UTC).isoformat().replace("+00:00", "Z") if when else None


def _archive(coverage: Sequence[Coverage], word: Wording) -> dict[str, Any]:
    source = coverage[0].source if coverage else None
    return {
        "platform": source.platform if source else "",
        "layout": source.layout if source else "",
        "parts": list(source.parts) if source else [],
        "missing": [word.problem(code) for code in source.missing] if source else [],
    }


def _items(coverage: Sequence[Coverage], word: Wording) -> dict[str, Any]:
    by_kind: dict[str, int] = {}
    by_year: dict[str, int] = {}
    for one in coverage:
        for counts, into in ((one.by_kind, by_kind), (one.by_year, by_year)):
            for key, n in counts.items():
                into[key] = into.get(key, 0) + n
    return {
        "total": sum(one.total for one in coverage),
        "by_kind": by_kind,
        "by_year": by_year,
        "own": sum(one.own for one in coverage),
        "others": sum(one.others for one in coverage),
        "skipped": [skipped.member for one in coverage for skipped in one.skipped],
        "unread": [
            {"member": problem.member, "why": word.problem(problem.code)} for one in coverage for problem in one.unread
        ],
    }


def finding(found: Finding, item: Item | None, word: Wording) -> dict[str, Any]:
    """One finding with the item it stands in."""
    told = span(found, item, word)
    if item is not None:
        told["item"] = {
            "kind": item.kind.value,
            "text": item.text,
            "member": item.member,
            "index": item.position,
            "time": item.when.astimezone(UTC).isoformat().replace("+00:00", "Z") if item.when else None,
            "author": item.author.value,
            "audience": item.audience.value,
        }
    told["group"] = found.group
    told["fingerprint"] = found.fingerprint
    return told
