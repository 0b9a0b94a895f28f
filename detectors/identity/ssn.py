"""United States social security numbers: three, two and four digits, apart with dashes or beside a cue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue
from detectors.identity.numerals import END, GAP, Reading, denied, digits, goes_on, made, nearest
from detectors.lazy import lazy

_SHAPE = lazy(
    rf"(?:(?<![0-9A-Za-z£$€+])|(?<=ssn))(?<![0-9][.,:/-])"
    rf"[0-9](?:{GAP}[0-9]){{2}}(?P<first>{GAP})[0-9]{GAP}[0-9](?P<second>{GAP})[0-9](?:{GAP}[0-9]){{3}}{END}",
    re.IGNORECASE,
)
_CUES = Cue("""
    ssn|ssn's|ss#|ss #|ss no|ss number|s.s.n|s.s.|ss|social|social's|social security|social sec|soc sec|soc
    |soc security|social security number|socials|ssa|ssi|w-2|w2|w-9|w9|1099|i-9|taxpayer id|fafsa
""")
_NAMED = Cue(
    "ssn|social security number|social security no|social sec|full social|my social|his social|her social|a social"
)
"""Beside these nine digits are no telephone number, though somebody wants them "by text"."""
_NEXT_SENTENCE = lazy(
    r"[.!?;\n][ )\"]{0,2}(?:[a-z' ]{0,12}[ ])?(?:ssn|ss|soc|social)\w*[^.!?\n]{0,40}\d", re.IGNORECASE
)
_DUMMIES = frozenset(("078051120", "219099999", "123456789"))
_PHONES = Cue("call|ring|text|phone|tel|mob|mobile|cell|fax|dial|ext")
_OTHERS = Cue("""
    part no|style|model|zip|passport|routing|fein|ein|tax id|dea|npi|tin|social media|social distancing|social club
    |social worker|social services|social care|social work|social housing|catalog|case|ssd|warranty
""")


class SocialSecurity:
    """Social security numbers (SSA: no area 000, 666 or 9xx, no group 00, no serial 0000)."""

    id = "ssn"
    types = (Type.SSN,)
    triggers = ("ssn.parted", "ssn.specimen", "ssn.word", "identity.words")
    examples = Examples(
        hits=(
            Example("my ssn is 871-32-4419", ("871-32-4419",)),
            Example("they had my social on it 876 40 1198", ("876 40 1198",)),
            Example("881–26–7753", ("881–26–7753",)),
            Example("SSN: 887654320", ("887654320",)),
        ),
        near_misses=(
            "part no 871-32-4419 out of stock",
            "my social media is a mess",
            "ssn 000-12-3456",
            "ssn 666-12-3456",
            "social worker rang 871 324",
            "invoice 871-32-4419",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Numbers that could have been given out; without dashes only beside a cue."""
        reading = Reading(text)
        for match in _SHAPE.finditer(reading.text):
            verdict = _judge(reading.text, match)
            if verdict:
                yield made(text, Type.SSN, reading.folded(*match.span()), _value(match[0]), verdict, hints)


def _value(written: str) -> str:
    number = digits(written)
    return f"{number[:3]}-{number[3:5]}-{number[5:]}"


def _judge(text: str, match: re.Match[str]) -> tuple[Sure, str] | None:
    start, end = match.span()
    number = digits(match[0])
    if number[:3] in {"000", "666"} or number[0] == "9" or number[3:5] == "00" or number[5:] == "0000":
        return None
    if goes_on(text, start):
        return None
    parted = match["first"].strip() == match["second"].strip() and match["first"].strip() in {"-", "."}
    tidy = parted and re.fullmatch(r"\d{3}\D+\d\d\D+\d{4}", match[0]) is not None
    cue = nearest(text, start, end, _CUES)
    if not tidy and _CUES.before(text, start, 60) is None and _NEXT_SENTENCE.search(text, end, end + 50):
        cue = None  # "mine is 630448197. Social for the yanks: …": the word is the next number's
    others = (CODES, _OTHERS) if _NAMED.before(text, start, 40) is not None else (CODES, _PHONES, _OTHERS)
    if denied(text, start, end, others, cue):
        return (Sure.LOOK, "ssn.code") if cue is not None else None
    if number in _DUMMIES and cue is None:
        return (Sure.LOOK, "ssn.specimen") if tidy and number == "123456789" else None
    if cue is not None:
        return Sure.SURE, "ssn.cue"
    if tidy and match["first"] == match["second"] == "-":
        return Sure.LIKELY, "ssn.shape"
    return (Sure.LOOK, "ssn.shape") if tidy else None
