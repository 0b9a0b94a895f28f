"""Whole-word cues on both sides of a detail, in a stated window; and the counter-cues that speak against any detail.

Peers look at five words before, and by substring ("lic" in "public"); posts put the cue after as often.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.lazy import lazy


def words(listed: str) -> frozenset[str]:
    """The words of a list written with white space between them."""
    return frozenset(listed.split())


_LONGEST = 30  # no cue is longer: a window counts from the cue's near end, so the search begins this much further out


class Cue:
    """A set of words and phrases, matched as whole words in any case; a space in a phrase is any white space.

    Windows are in characters of the folded text. Entries are parted by "|"; "?" after a letter makes it optional and
    "*" at the end stands for any further letters ("invoic*"). `words` is the pattern without its edges, for triggers.
    """

    __slots__ = ("_pattern", "words")

    def __init__(self, entries: str) -> None:
        spellings = {_tokens(spelling) for entry in entries.split("|") for spelling in _spellings(entry)} - {()}
        self.words = _pattern(spellings)
        self._pattern = lazy(rf"(?<![A-Za-z0-9]){self.words}(?![A-Za-z0-9])", re.IGNORECASE)

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

    def spots(self, text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
        """Where cues stand between `low` and `high`, in order."""
        for match in self._pattern.finditer(text, low, high):
            yield match.span()

    def here(self, text: str) -> bool:
        """Whether a cue stands anywhere."""
        return self._pattern.search(text) is not None


def _spellings(entry: str) -> list[str]:
    """An entry with and without each letter that "?" makes optional."""
    spellings = [""]
    parts = re.split(r"(.\?)", " ".join(entry.split()))
    for part in parts:
        if len(part) == 2 and part[1] == "?":
            spellings = [before + more for before in spellings for more in (part[0], "")]
        else:
            spellings = [before + part for before in spellings]
    return spellings


def _tokens(spelling: str) -> tuple[str, ...]:
    special = {" ": r"[ \t\r\n\f\v]{1,4}", "*": "[A-Za-z]{0,12}"}
    return tuple(special.get(char) or re.escape(char) for char in spelling.lower())


def _pattern(spellings: set[tuple[str, ...]]) -> str:
    """A pattern that shares beginnings (some hundred words side by side are five times slower), longest first."""
    following: dict[str, set[tuple[str, ...]]] = {}
    for spelling in spellings - {()}:
        following.setdefault(spelling[0], set()).add(spelling[1:])
    branches = [token + _pattern(rest) for token, rest in sorted(following.items()) if rest]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)}){'?' if () in spellings else ''}"


CODES = Cue("""
    order|order no|order number|ord|ref|refs|reference|ref no|invoice|invoices|inv|tracking|track|tracked
    |parcel|consignment|code|codes|promo|promo code|voucher|discount|coupon|isbn|issn|ean|barcode|sku|model|part
    |part no|part number|product|item no|item number|serial|serial no|s/n|version|build|firmware|ios|android|macos|patch
    |mpan no|ticket
    |booking|booking ref|pnr|flight|case no|case number|job no|job number|claim|claim no|policy no
    |policy number|account no|account number|acct|customer no|customer number|membership|member no|meter
    |meter reading|reading|readings|mpan|mprn|imei|vin|lot no|lot number|batch|charity no|charity number
    |company no|company number
    |reg charity|crn|urn|vat|vat no|utr|id|user id|page id|post id|doi|pmid|patent|po number|rrp|quote no
    |quote number|log|log no|incident|crime ref|crime no|crime number|planning ref|application no|edition|catalogue
    |catalog no|cat no|opus|error|error code|hex|colour|pantone|otp|passcode|pin|password|wifi|key
""")
"""Words that make a shape a code or a number of something else; they stand right beside it."""

AMOUNTS = Cue("""
    miles|mile|km|kms|mph|views|view|likes|followers|subscribers|subs|steps|points|pts|votes|people|fans|years|days
    |hours|hrs|mins|minutes|seconds|secs|kg|kgs|grams|lbs|stone|litres|ml|cc|mm|cm|metres|feet|ft|inches|calories
    |kcal|cals|percent|per cent|pounds|quid|euros|dollars|pence|degrees|tonnes|kwh|watts|signatures|streams|plays
    |downloads|copies|units|reps|score|scored|scores|goals|runs|wickets|nil|shares|retweets|rts|words|pages|pixels|px|packets|bytes|m3
""")
"""Words that make a number an amount or a score."""
