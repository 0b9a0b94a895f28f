"""One finding a line: JSON lines in full, for scripts; a CSV table, masked unless asked, for a spreadsheet.

A spreadsheet runs what begins like a formula, so such a cell gets an apostrophe in front; every cell is quoted.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from app.core.finding import Finding
from app.core.item import Item
from app.core.mask import REMARKS, mask_text, masked, masked_path
from app.report.case import Case
from app.report.json import finding as told_in_full
from app.report.wording import Wording, clean
from detectors.contract import Hit

COLUMNS = (
    "type", "start", "end", "text", "value", "whose", "sure", "serious", "rules", "why", "kind", "item_text", "member",
    "index", "time", "author", "audience", "group", "fingerprint",
)  # fmt: skip
# Also in the full width that East Asian keyboards write.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def jsonl(case: Case, word: Wording) -> Iterator[str]:
    """Each finding as one line of JSON with its line break, full values, as in `scan --format json`."""
    for finding in case.findings:
        told = told_in_full(finding, case.items.get(finding.item), word)
        line = json.dumps(told, ensure_ascii=False)
        try:
            line.encode()
        except UnicodeEncodeError:  # half of a pair of surrogates
            line = json.dumps(told, ensure_ascii=True)
        yield line + "\n"


def table(case: Case, word: Wording, *, show: bool = False) -> Iterator[str]:
    """The same as CSV (RFC 4180), a head first. Without `show` details are masked and remarks left out."""
    hits: dict[str, list[Hit]] = {}
    for finding in case.findings:
        hits.setdefault(finding.item, []).append(finding.hit)
    yield _line(COLUMNS)
    for finding in case.findings:
        item = case.items.get(finding.item)
        row = _flat(told_in_full(finding, item, word))
        if not show:
            row |= _masked(finding, item, hits.get(finding.item, []))
        yield _line([row.get(column, "") for column in COLUMNS])


def _flat(told: dict[str, Any]) -> dict[str, Any]:
    item = dict(told.pop("item", {}))
    item["item_text"] = item.pop("text", "")
    return {**told, **item, "rules": " ".join(told["rules"]), "time": item.get("time") or ""}


def _masked(finding: Finding, item: Item | None, hits: list[Hit]) -> dict[str, Any]:
    value = masked(finding.hit.type, finding.hit.value)
    text = "" if item is None or any(hit.type in REMARKS for hit in hits) else mask_text(item.text, hits)
    return {
        "text": value,
        "value": value,
        "item_text": text,
        "start": "",
        "end": "",
        "member": masked_path(item.member) if item else "",
    }


def _line(cells: Any) -> str:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow([_cell(cell) for cell in cells])
    return out.getvalue()


def _cell(value: Any) -> str | int:
    if isinstance(value, int):
        return value
    text = str(value)
    lines = "\n".join(clean(line) for line in text.splitlines())
    # Spaces in front do not keep a spreadsheet from it, and what is taken out may have hidden it.
    risky = any(told.lstrip(" \u00a0\u3000").startswith(_FORMULA) for told in (text, lines))
    return f"'{lines}" if risky else lines
