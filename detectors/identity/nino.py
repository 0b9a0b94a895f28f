"""National Insurance numbers: two letters, six digits, A to D; the last letter may be left out beside a cue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue
from detectors.identity.numerals import Reading, denied, made, nearest
from detectors.lazy import lazy

_GAP = r"[ \t._/,'-]{0,3}"
_DIGIT = "[0-9oOlI]"
_SHAPE = lazy(
    rf"(?:(?<![A-Za-z0-9])|(?<=nino)|(?<=number)|(?<=ni))(?P<prefix>[A-Z]{_GAP}[A-Z]){_GAP}"
    rf"(?P<digits>{_DIGIT}(?:{_GAP}{_DIGIT}){{5}})(?:{_GAP}(?P<suffix>[A-D]))?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
# The temporary number of HMRC's manual: 11 a1 11 11.
_TEMPORARY = lazy(rf"(?<![A-Za-z0-9])[0-9]{{2}}{_GAP}[A-Z]{_GAP}[0-9](?:{_GAP}[0-9]){{4}}(?![A-Za-z0-9])", re.I)
_IN_PAIRS = lazy(r"[A-Z]{2}([ /-])[0-9]{2}(?:\1[0-9]{2}){2}\1[A-D]", re.IGNORECASE)
"""As the card has it: nothing else is written so, in small letters either."""
_NEVER = frozenset(("BG", "GB", "KN", "NK", "NT", "TN", "ZZ"))
_COUNTED_UP = frozenset(("123456", "654321", "000000", "111111"))
"""What people make up; without a word that names it such a number is nobody's."""
_WORDS = frozenset(
    (
        "AM",
        "AN",
        "AS",
        "AT",
        "BE",
        "BY",
        "HA",
        "HE",
        "LA",
        "MA",
        "ME",
        "MR",
        "MS",
        "MY",
        "NO",
        "OF",
        "OH",
        "OK",
        "PA",
        "PM",
        "ON",
        "OR",
        "RE",
        "SO",
        "TO",
        "WE",
        "YE",
        "YR",
    )
)
"""Words that six digits without a last letter may follow by chance."""
_CUES = Cue("""
    nino|nino's|ni|n.i|n.i.|ni no|ni num|ni number|ni nmber|n i number|nin|national insurance|nat insurance|nat ins
    |national ins|insurance number|insurance no|nat ins no
""")
_SOLD = Cue("""
    order|orders|order no|order number|invoice|invoice no|tracking|tracking no|parcel|promo|promo code|voucher
    |coupon|discount|part no|part number|sku|flight|booking|booking ref|serial|model
""")
_NAMES = Cue(
    "called|named|team name|quote|policy|gamertag|gamer tag|username|user name|friend code|discord"
    "|plate|number plate|room|postcode|raffle|tombola|ticket|tickets|lottery|prize draw|seat|seats|bingo|stitches"
    "|chord|chords|shade|yarn|recipe|knit|purl"
)
_WEAK = Cue("""
    hmrc|payslip|payslips|p45|p60|p46|tax|taxman|payroll|wages|wage slip|universal credit|dwp|job centre|jobcentre
    |pension|pensions|state pension|tax code|tax refund|tax rebate|p800|student loans|student finance|sfe|payday|esa|pip
    |uc|uc journal|work coach|umbrella company|cis|timesheet|apprentice|apprenticeship|first job|first payslip
    |accountant
    |self employed|self-employed|ration book|maiden name|contributions|paying in|taxpayer|self assessment|starter form
    |new starter|student loan|blood donor|benefits
""")
_MADE_UP = Cue("""
    example|examples|e.g|eg|e.g.|for instance|format|looks like|look like|specimen|sample|dummy|placeholder|made up
    |fake|template|like this
""")


class Nino:
    """National Insurance numbers (HMRC manual NIM39110: the letters that are never given out)."""

    id = "nino"
    types = (Type.NINO,)
    triggers = ("nino.whole", "nino.word", "identity.words")
    examples = Examples(
        hits=(
            Example("my NI number is AB 12 34 56 C", ("AB 12 34 56 C",)),
            Example("ni num ce454545b if the boss asks", ("ce454545b",)),
            Example("nino: J-K-6-5-4-3-2-1-D", ("J-K-6-5-4-3-2-1-D",)),
            Example("they want my national insurance, its WM 99 88 77", ("WM 99 88 77",)),
            Example("SX/11/22/33/A", ("SX/11/22/33/A",)),
        ),
        near_misses=(
            "order ref AB123456C has shipped",
            "an NI number looks like QQ 12 34 56 C",
            "my NI number starts with AB",
            "promo code JK654321D for 10% off",
            "meet at 12 34 56 a",
            "GB123456A is the VAT form",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Numbers of the right shape; alone in capitals they are likely, beside a cue sure."""
        reading = Reading(text)
        codes: set[str] = set()
        found: list[tuple[Span, str, tuple[Sure, str]]] = []
        for match in _SHAPE.finditer(reading.text):
            letters = re.sub(r"[^A-Za-z]", "", match["prefix"])
            value = (letters + _digits(match["digits"]) + (match["suffix"] or "")).upper()
            verdict = _judge(reading.text, match)
            if verdict:
                found.append((reading.folded(*match.span()), value, verdict))
            elif match["suffix"]:
                codes.add(value)
        for place, value, verdict in found:
            # what the post calls a code in one place is one in the next too
            if not (value in codes and verdict[1] == "nino.shape"):
                yield made(text, Type.NINO, place, value, verdict, hints)
        for match in _TEMPORARY.finditer(reading.text):
            cue = nearest(reading.text, *match.span(), _CUES, before=30, after=30)
            if cue is not None and not denied(reading.text, *match.span(), (CODES,), cue):
                value = re.sub(r"[^A-Za-z0-9]", "", match[0]).upper()
                yield made(
                    text, Type.NINO, reading.folded(*match.span()), value, (Sure.LIKELY, "nino.temporary"), hints
                )


def _digits(written: str) -> str:
    return re.sub("[lI]", "1", re.sub("[oO]", "0", re.sub(r"[^0-9oOlI]", "", written)))


def _judge(text: str, match: re.Match[str]) -> tuple[Sure, str] | None:
    start, end = match.span()
    prefix = re.sub(r"[^A-Za-z]", "", match["prefix"]).upper()
    if set(prefix) & set("DFIUV") or ("Q" in prefix and prefix != "QQ") or prefix[1] == "O" or prefix in _NEVER:
        return None
    if sum(c.isdigit() for c in match["digits"]) < 4:
        return None
    cue = nearest(text, start, end, _CUES)
    if denied(text, start, end, (CODES, _NAMES), cue):
        # "ref" may still be what a letter calls it, when the post names the number and the shape is whole.
        if cue is None or not match["suffix"] or denied(text, start, end, (_SOLD,), cue):
            return (Sure.LOOK, "nino.code") if cue is not None else None
        return Sure.LIKELY, "nino.cue"
    if prefix == "QQ" and (cue is None or _MADE_UP.near(text, start, end, 60, 40) is not None):
        return None  # the number that forms show as an example: nobody's
    if _MADE_UP.near(text, start, end, 26, 24) is not None:
        return Sure.LOOK, "nino.specimen"
    if prefix == "QQ":
        return Sure.LIKELY, "nino.cue"
    if not match["suffix"] and (cue is None or (cue > (60 if prefix == match["prefix"] else 30) or prefix in _WORDS)):
        return None
    if cue is not None:
        return Sure.SURE, "nino.cue"
    if nearest(text, start, end, _WEAK) is not None:
        return Sure.LIKELY, "nino.cue"
    if _digits(match["digits"]) in _COUNTED_UP:
        return Sure.LOOK, "nino.specimen"
    capitals = match["prefix"].upper() == match["prefix"] and match["suffix"].isupper()
    in_pairs = prefix not in _WORDS and _IN_PAIRS.fullmatch(match[0]) is not None
    return (Sure.LIKELY if (capitals or in_pairs) and "\n" not in match[0] else Sure.LOOK), "nino.shape"
