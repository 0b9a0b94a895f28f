"""NHS numbers: ten digits with a check digit, beside a cue; Scotland's CHI and Northern Ireland's H&C number too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue
from detectors.identity.numerals import END, GAP, Reading, denied, digits, goes_on, made, mod11, nearest
from detectors.lazy import lazy

_TEN = lazy(
    rf"(?:(?<![0-9A-Za-z£$€+])|(?<=nhs)|(?<=no)|(?<=number))(?<![0-9][.,:/-])[0-9](?:{GAP}[0-9]){{9}}{END}",
    re.IGNORECASE,
)
_CUES = Cue("""
    nhs|nhs number|nhs no|nhs num|nhs nmber|nhs numba|nhs id|nhs #|nhsno|nhs card|chi|chi number|chi no|h&c number
    |h & c number|hcn|health and care number|health number|patient number|patient no|medical card
""")
_WEAK = Cue("""
    gp|gp's|gps|doctor|doctors|dr's|docs|surgery|hospital|hosp|patient|prescription|repeat|appointment|appt|clinic
    |jab|booster|vaccine|vaccinated|a&e|ward|referral|discharge|consultant|bloods|blood test|scan|midwife|maternity
    |pharmacy|pharmacist|chemist|optician|opticians|smear|screening|vaccination|blood group|donor card|ambulance
    |paramedic|paramedics|triage|x-ray|mri|chemo|dialysis|diabetic|asthma|inhaler|insulin|allergies|allergy|penicillin
    |medication|meds|operation|surgeon|specialist|cardiology|fracture clinic|ultrasound|newborn|carer|care home
    |district nurse|camhs|sick note|fit note|medical records|care plan|blood form|results|biopsy|oncology|icu|nicu
    |dentist|health visitor|medical|red book|wristband|physio|receptionist|nurse
""")
_PHONES = Cue("call|ring|text|txt|phone|tel|mob|mobile|whatsapp|fax|cell|landline|dial|extension|helpline")
_OTHERS = Cue("""
    gmc|gmc number|nmc|nmc pin|pin|staff number|staff id|hospital number|hospital no|insurance|gift card|loyalty
    |card|bus|train|licence|raffle|lottery|utr|po|donor number|donor no|hashtag|score
""")


class NhsNumber:
    """NHS numbers (NHS Data Dictionary: 3-3-4, mod 11). A failing check digit vetoes, a passing one never decides."""

    id = "nhs"
    types = (Type.NHS_NUMBER,)
    triggers = ("phone.digits", "identity.words")
    examples = Examples(
        hits=(
            Example("my nhs number is 999 123 4578, can you look", ("999 123 4578",)),
            Example("NHS no. 9992014563", ("9992014563",)),
            Example("999-123-4578 thats his nhs no", ("999-123-4578",)),
            Example("doctors wanted 9992014563 off my card", ("9992014563",)),
        ),
        near_misses=(
            "order no 999 123 4578 still not here",
            "ring me 020 7946 0123 about the nhs job",
            "the NHS is 75 today",
            "nhs number 999 123 4567",
            "page id 9991234578",
            "9992014563 views",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Numbers that pass the check, judged by what stands beside them."""
        reading = Reading(text)
        for match in _TEN.finditer(reading.text):
            number = digits(match[0])
            if goes_on(reading.text, match.start()) or len(set(number)) == 1:
                continue
            verdict = _judge(reading.text, match, number)
            if verdict:
                yield made(text, Type.NHS_NUMBER, reading.folded(*match.span()), number, verdict, hints)


def _judge(text: str, match: re.Match[str], number: str) -> tuple[Sure, str] | None:
    start, end = match.span()
    cue = nearest(text, start, end, _CUES, before=70)
    if not mod11(number):
        return (Sure.LOOK, "nhs.check") if cue is not None else None
    if denied(text, start, end, (CODES, _PHONES, _OTHERS), cue):
        return (Sure.LOOK, "nhs.code") if cue is not None else None
    if cue is not None:
        return Sure.SURE, "nhs.cue"
    if number[0] == "0":
        return None
    if nearest(text, start, end, _WEAK, before=70) is not None:
        return Sure.LIKELY, "nhs.weak"
    return Sure.LOOK, "nhs.shape"
