"""Whole-word cues on both sides of a detail, in a stated window; and the counter-cues that speak against any detail.

Peers look at five words before, and by substring ("lic" in "public"); posts put the cue after as often.
"""

from __future__ import annotations

import re


def words(listed: str) -> frozenset[str]:
    """The words of a list written with white space between them."""
    return frozenset(listed.split())


_LONGEST = 30  # no cue is longer: a window counts from the cue's near end, so the search begins this much further out


class Cue:
    """A set of words and phrases, matched as whole words in any case; a space in a phrase is any white space.

    Windows are in characters of the folded text. Entries are parted by "|"; "?" after a letter makes it optional and
    "*" at the end stands for any further letters ("invoic*").
    """

    __slots__ = ("_pattern",)

    def __init__(self, entries: str) -> None:
        listed = {" ".join(entry.split()) for entry in entries.split("|")} - {""}
        written = [_as_pattern(entry) for entry in sorted(listed, key=lambda e: (-len(e), e))]
        self._pattern = re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(written)})(?![A-Za-z0-9])", re.IGNORECASE)

    def before(self, text: str, start: int, within: int = 40) -> int | None:
        """Characters between the nearest cue before `start` and `start`, or None."""
        nearest = None
        for match in self._pattern.finditer(text, max(0, start - within - _LONGEST), start):
            nearest = start - match.end()
        return nearest if nearest is not None and nearest <= within else None

    def after(self, text: str, end: int, within: int = 40) -> int | None:
        """Characters between `end` and the nearest cue after it, or None."""
        match = self._pattern.search(text, end, end + within + _LONGEST)
        return match.start() - end if match and match.start() - end <= within else None

    def near(self, text: str, start: int, end: int, before: int = 40, after: int = 40) -> int | None:
        """The shorter distance of both sides, or None."""
        distances = [d for d in (self.before(text, start, before), self.after(text, end, after)) if d is not None]
        return min(distances, default=None)

    def here(self, text: str) -> bool:
        """Whether a cue stands anywhere."""
        return self._pattern.search(text) is not None


def _as_pattern(entry: str) -> str:
    parts = re.split(r"([ ?*])", entry)
    special = {" ": r"\s{1,4}", "?": "?", "*": r"[A-Za-z]{0,12}"}
    return "".join(special.get(part) or re.escape(part) for part in parts)


CODES = Cue("""
    order|orders|order no|order number|ord|ref|refs|reference|ref no|invoice|invoices|inv|tracking|track|tracked
    |parcel|consignment|code|codes|promo|promo code|voucher|discount|coupon|isbn|issn|ean|barcode|sku|model|part
    |part no|part number|product|item no|item number|serial|serial no|s/n|version|build|firmware|ticket|tickets
    |booking|booking ref|pnr|flight|flights|case no|case number|job no|job number|claim|claim no|policy no
    |policy number|account no|account number|acct|customer no|customer number|membership|member no|meter
    |meter reading|reading|readings|mpan|mprn|imei|vin|lot|batch|charity no|charity number|company no|company number
    |reg charity|crn|urn|vat|vat no|utr|id|user id|page id|post id|doi|pmid|patent|po number|rrp|quote no
    |quote number|log|log no|incident|crime ref|crime no|crime number|planning ref|application no|edition|catalogue
    |catalog no|cat no|opus|error|error code|hex|colour|pantone|otp|passcode|pin|password|wifi|key
""")
"""Words that make a shape a code or a number of something else; they stand right beside it."""

AMOUNTS = Cue("""
    miles|mile|km|kms|mph|views|view|likes|followers|subscribers|subs|steps|points|pts|votes|people|fans|years|days
    |hours|hrs|mins|minutes|seconds|secs|kg|kgs|grams|lbs|stone|litres|ml|cc|mm|cm|metres|feet|ft|inches|calories
    |kcal|cals|percent|per cent|pounds|quid|euros|dollars|pence|degrees|tonnes|kwh|watts|signatures|streams|plays
    |downloads|copies|units|reps|score|scored|scores|goals|runs|wickets|nil|shares|retweets|rts|words|pages|m3
""")
"""Words that make a number an amount or a score."""
