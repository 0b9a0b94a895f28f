"""Driving licence numbers: Great Britain's sixteen characters alone; others' right beside the words for one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue
from detectors.identity.numerals import EDGE, END, Reading, denied, made, nearest
from detectors.lazy import lazy

_GAP = r"[ \t._/,'-]{0,3}"
_DIGIT = "[0-9oOlI]"
# Surname (five, filled with 9), six digits with the date of birth, two initials, a sign, two check letters, issue.
_BRITISH = lazy(
    r"(?:(?<![A-Za-z0-9])|(?<=licence)|(?<=license)|(?<=number))"
    rf"(?P<name>[A-Z01](?:{_GAP}[A-Z019]){{4}}){_GAP}(?P<date>{_DIGIT}(?:{_GAP}{_DIGIT}){{5}}){_GAP}"
    rf"(?P<rest>[A-Z]{_GAP}[A-Z9]{_GAP}[A-Z0-9]{_GAP}[A-Z]{_GAP}[A-Z])"
    rf"(?:[ -]{{0,2}}(?P<issue>[0-9]{{2}}))?(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NORTHERN = lazy(rf"{EDGE}[0-9](?:[ -]?[0-9]){{7,8}}{END}")
_AMERICAN = lazy(
    rf"{EDGE}(?!(?:is|no|on|it|to|in|at|my|of|as)[ -])[A-Z]{{1,2}}[ -]?[0-9](?:[ -]?[0-9]){{6,12}}{END}", re.IGNORECASE
)
_CUES = Cue("""
    driving licence|driving licence number|driving licence no|driving license|drivers licence|drivers license
    |driver's licence|driver's license|driver licence|licence number|licence no|license number|license no|licence
    |license|lisence|licences|dl|dl#|dl no|dl number|driver number|driver no|dvla|photocard|provisional
    |provisional licence|drivers lic|driver's lic|driver lic|driving lic
""")
_DIRECT = Cue("""
    driving licence|driving licence no|driving licence number|driving license|driving license number|drivers license
    |drivers licence|driver's license|driver's licence|driver's license number|drivers license number|driver licence
    |driver number|dl|dva licence|ni licence|dl no|dl number|driver's license no|drivers license no|photocard
    |drivers lic|driver's lic|driver lic|driving lic|drivers lic no
""")
_SOLD = Cue("""
    order|order no|order number|invoice|tracking|tracking no|parcel|promo|promo code|voucher|voucher code|coupon
    |discount|discount code|part no|part number|sku|serial|booking ref|game code|game key|key|cd key|wifi|password
    |barcode|dummy|specimen
""")
_OTHERS = Cue("""
    tv licence|tv license|tv licensing|fishing licence|rod licence|software|software licence|software license
    |windows|office|gun licence|dog licence|marriage licence|premises licence|taxi licence|product key|licence key
    |license key|activation|application|badge|call|ring|phone|tel|mobile|sia|points
""")


class DrivingLicence:
    """Licence numbers. The British one holds the surname, the sex and the date of birth (DVLA's driver number)."""

    id = "licence"
    types = (Type.DRIVING_LICENCE,)
    triggers = (
        "licence.shape",
        "licence.word",
    )
    examples = Examples(
        hits=(
            Example("licence number MORGA657054SM9IJ if you need it", ("MORGA657054SM9IJ",)),
            Example("its oates 702014 c99yw, hire car form", ("oates 702014 c99yw",)),
            Example("FOX99 802116 JA9AB 35", ("FOX99 802116 JA9AB 35",)),
            Example("my NI driving licence is 12345678", ("12345678",)),
        ),
        near_misses=(
            "TV licence number 123456789",
            "passed my driving test today!",
            "use voucher MORGA657054SM9IJ at the till",
            "HELLO 123456 WORLD",
            "licence key ABCDE 123456 FGHIJ",
            "got my provisional licence on 12/03/2024",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """British numbers by their shape and date; eight digits or an American one only beside the words."""
        reading = Reading(text)
        for match in _BRITISH.finditer(text.masked):
            value = _value(match)
            if value:
                cue = nearest(text.masked, *match.span(), _CUES)
                place = Span(match.start(), match.end())
                verdict = Sure.SURE, "licence.shape"
                if denied(text.masked, *place, (_SOLD,), cue):
                    verdict = Sure.LOOK, "licence.code"
                elif cue is None and re.search("[oOlIi]", match["date"]) and _spread(match[0]):
                    verdict = Sure.LOOK, "licence.loose"
                yield made(text, Type.DRIVING_LICENCE, place, value, verdict, hints)
        for pattern, words in ((_NORTHERN, _DIRECT), (_AMERICAN, _CUES)):
            for match in pattern.finditer(reading.text):
                cue = nearest(reading.text, *match.span(), words, before=24, after=24)
                if cue is None:
                    continue
                code = denied(reading.text, *match.span(), (CODES, _OTHERS), cue)
                verdict = (Sure.LOOK, "licence.code") if code else (Sure.LIKELY, "licence.cue")
                value = re.sub(r"[^A-Za-z0-9]", "", match[0]).upper()
                yield made(text, Type.DRIVING_LICENCE, reading.folded(*match.span()), value, verdict, hints)


def _spread(written: str) -> bool:
    return len(re.findall(r"[^A-Za-z0-9]", written)) > 4


def _value(match: re.Match[str]) -> str | None:
    """The number in capitals when its name and its date can be, otherwise None."""
    if ("," in match[0] or "\n" in match[0]) and re.search("[oOlIi]", match["date"]) and match[0] != match[0].upper():
        return None  # "the pattern's Drops 112-14, in aran"
    name = _bare(match["name"]).upper().replace("0", "O").replace("1", "I")
    date = re.sub("[lI]", "1", re.sub("[oO]", "0", _bare(match["date"])))
    rest = _bare(match["rest"]).upper()
    if not re.fullmatch(r"[A-Z]{1,5}9{0,4}", name) or len(name) != 5:
        return None
    if sum(c.isdigit() for c in match["date"]) < 5:
        return None
    month, day = int(date[1:3]), int(date[3:5])
    if not (1 <= month <= 12 or 51 <= month <= 62) or not 1 <= day <= 31:
        return None
    return name + date + rest + (match["issue"] or "")


def _bare(written: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", written)
