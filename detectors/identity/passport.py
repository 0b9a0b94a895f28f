"""Passport numbers: beside the word passport, for they carry no check digit; and a passport's machine-readable line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue
from detectors.identity.numerals import EDGE, END, GAP, Reading, denied, made, nearest
from detectors.lazy import lazy

# UK and US: nine digits (gov.uk, Basic passport checks). Ireland: two letters, seven digits. US since 2021: a letter
# and eight digits.
_USUAL = lazy(
    rf"(?:(?<![0-9A-Za-z£$€+])|(?<=passport)|(?<=number))(?<![0-9][.,:/-])"
    rf"(?!(?:no|nr|is|on|to|id|in|it|at|my|of|by|a|i)[^0-9A-Za-z])"
    rf"(?:[0-9](?:{GAP}[0-9]){{8}}|[A-Z]{GAP}[A-Z]{GAP}[0-9](?:{GAP}[0-9]){{6}}"
    rf"|[A-Z]{GAP}[0-9](?:{GAP}[0-9]){{7}}){END}",
    re.IGNORECASE,
)
# Australia and India: a letter (or two) and seven digits, Canada two and six, France 12AB34567, Germany nine of its own
# letters and digits.
_ABROAD = lazy(
    rf"{EDGE}(?:[A-Z]{{1,2}} ?[0-9]{{6,7}}|[0-9]{{2}} ?[A-Z]{{2}} ?[0-9]{{5}}"
    rf"|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{{8}})"
    rf"{END}",
    re.IGNORECASE,
)
_MACHINE = lazy(
    r"(?<![A-Z0-9<])(?P<number>[A-Z0-9<]{9})(?P<check>[0-9])[A-Z]{1,3}<{0,2}[0-9]{7}[MFX<][0-9]{7}[A-Z0-9<]{0,16}"
)
_CUES = Cue("""
    passport|passports|passport's|pasport|passprt|passort|pass port|passport no|passport no.|passport num
    |passport number|passport nmber|passport card|ppt no|ppt number|ppt num|pp num|pp no|pp number|passportno
    |passportnumber|travel document
""")
_WEAK = Cue("""
    embassy|consulate|consular|esta|e-gate|e-gates|egates|border force|border control|immigration|high commission
    |emergency travel|hmpo|home office|visa|visas|airline|ryanair|easyjet|jet2|check in|check-in|online check-in
    |boarding|travel agent|cruise|customs|burgundy|citizenship|naturalisation|dual national|biometric|nationality
    |photo page
    |check and send|holiday form|api form|hotel reception
""")
"""Where one is asked for: a number that the post gives right there is one."""
_NAMED = lazy(r"(?:it'?s|is|number|no\.?|mine'?s|one'?s|was|wants?|needs?)[ :]{1,3}\Z", re.IGNORECASE)
_NUMBER = Cue("passport no|passport num|passport number|passport #|passport is|passport|ppt no|pp no")
_PHONES = Cue("call|ring|text|phone|tel|mob|mobile|whatsapp|fax|dial|helpline|on hold|adviceline")
_OTHERS = Cue("""
    application|application ref|application number|app ref|photo code|photo|bag tag|luggage|receipt|driving licence
    |fee|fees|cost|price|stamp|stamps|podcast|episode|delivery|courier|special delivery|nino|nhs number|nhs no|ssn
    |social security|visa ref|case|queue|seat|loyalty|points|hotel|car park|parking
""")


class Passport:
    """Passport numbers."""

    id = "passport"
    types = (Type.PASSPORT,)
    triggers = ("passport.word", "passport.machine", "passport.travel+phone.digits")
    examples = Examples(
        hits=(
            Example("passport no 925 665 416 expires in march", ("925 665 416",)),
            Example("my irish passport number is PA1234567", ("PA1234567",)),
            Example("925665417 is the passport, check it in for me", ("925665417",)),
            Example("new US passport A12345678 came", ("A12345678",)),
        ),
        near_misses=(
            "my passport expires in 2031",
            "passport office tracking number 925665416",
            "passport application ref 925665416",
            "lost my passport, ring 0300 222 0000",
            "passport renewal was £88.50",
            "order 925665416 has shipped",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Numbers of the usual shapes near the word, of other countries' shapes right beside it."""
        reading = Reading(text)
        taken: list[Span] = []
        for match in (*_USUAL.finditer(reading.text), *_ABROAD.finditer(reading.text)):
            place = Span(*match.span())
            if any(place.start < other.end and other.start < place.end for other in taken):
                continue
            verdict = _judge(reading.text, match, usual=match.re.pattern == _USUAL.pattern)
            if verdict:
                taken.append(place)
                value = re.sub(r"[^A-Za-z0-9]", "", match[0]).upper()
                yield made(text, Type.PASSPORT, reading.folded(*place), value, verdict, hints)
        for match in _MACHINE.finditer(text.folded):
            if _check(match["number"]) == int(match["check"]):
                end = match.start() + len(match["number"].rstrip("<"))
                start, end = text.original(match.start(), end)
                value = match["number"].rstrip("<")
                yield Hit(Type.PASSPORT, start, end, value, Sure.SURE, "passport.machine")


# "no wait thats my membership": the post takes it back.
_NOT_AFTER_ALL = lazy(
    r"[ .,!?-]{0,4}(?:(?:no|oh|wait|sorry|actually|hang on|hold on|scratch that|oops|nope|lol)[ .,!-]{1,3}){1,4}"
    r"(?:that'?s|that is|it'?s|it is|this is)[ ](?:actually[ ])?(?:my|the|a|our)[ ](?!(?:[a-z]{1,12}[ ])?pass)[a-z]",
    re.IGNORECASE,
)


def _judge(text: str, match: re.Match[str], *, usual: bool) -> tuple[Sure, str] | None:
    start, end = match.span()
    if sum(c.isdigit() for c in match[0]) < 4:
        return None
    cue = nearest(text, start, end, _CUES, before=90, after=60)
    if cue is None:
        abroad = usual and match[0][0] not in "0" and nearest(text, start, end, _WEAK, before=80, after=40) is not None
        if (
            abroad
            and _NAMED.search(text, max(0, start - 24), start)
            and not denied(text, start, end, (CODES, _PHONES, _OTHERS), None, 24)
        ):
            return Sure.LIKELY, "passport.cue"
        return None
    if _NOT_AFTER_ALL.match(text, end):
        return None
    if denied(text, start, end, (CODES, _PHONES, _OTHERS), cue, before=24):
        return Sure.LOOK, "passport.code"
    if usual:
        return (Sure.SURE if cue <= 30 else Sure.LIKELY), "passport.cue"
    if nearest(text, start, end, _NUMBER, before=16, after=20) is None:
        return None
    return Sure.LIKELY, "passport.abroad"


def _check(number: str) -> int:
    """ICAO 9303: weights 7, 3, 1; letters from A = 10, "<" is nothing."""
    return sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[n % 3] for n, c in enumerate(number)) % 10
