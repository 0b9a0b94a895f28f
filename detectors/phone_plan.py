"""What digits say as a telephone number: phonenumbers' metadata, and the ranges for drama."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import phonenumbers

from detectors.contract import Hints
from detectors.lazy import lazy
from detectors.phone_digits import Group

# Ofcom, "Telephone numbers for use in TV and radio drama programmes": national numbers without the 0.
_DRAMA = lazy(
    r"(?:11[3-8]|121|131|141|151|161)4960\d{3}|2079460\d{3}|1914980\d{3}|2896496\d{3}|2920180\d{3}"
    r"|1632960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3}"
)
_DRAMA_IRISH = lazy(r"2091\d{5}")  # ComReg, numbers for dramatic use: (020) 91x xxxx
_DRAMA_FRENCH = lazy(r"(?:19900|26191|35301|46571|53649|63998)\d{4}")  # ARCEP, for audiovisual works
_NEVER = lazy(r"(?!)")
# British with its 0 (9 or 10 digits after it), with a country code, or ten digits without either
PLAUSIBLE = lazy(r"0[1-9]\d{8,9}|01\d{7}|\+[1-9]\d{8,14}|00[1-9]\d{8,13}|44\d{10}|1?[2-9]\d{9}")
# Mobile numbers of other countries as they are grouped at home; believed beside a word for telephones.
_ABROAD = (
    ("IE", lazy(r"08[3-9] \d{7}|08[3-9] \d{3} \d{4}|01 \d{3} \d{4}|0[2-9]\d \d{3} \d{4}|0[2-9]\d \d{2} \d{5}")),
    ("AU", lazy(r"04\d\d \d{3} \d{3}|04\d\d \d{6}")),
    ("FR", lazy(r"0[67](?: \d\d){4}")),
)
_ABROAD_ALONE = (
    ("IE", lazy(r"08[3-9] \d{3} \d{4}|0[2-9]\d \d{3} \d{4}")),
    ("AU", lazy(r"04\d\d \d{3} \d{3}")),
)
"""Those in groups that no British number nor much else has, where the plan knows the number."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A number read: E.164 value, national number, region, and whether the numbering plan (or Ofcom) knows it."""

    value: str
    national: str
    region: str
    known: bool


def interpret(digits: str, groups: Sequence[Group], cue: bool, hints: Hints) -> tuple[Reading | None, str]:
    """What the digits say, and the reason code."""
    count = len(digits.lstrip("+"))
    if digits.startswith("+"):
        reading = read(digits, "GB")
        if reading is None or not (reading.known or reading.region == "GB" or cue):
            return None, ""
        return reading, "valid" if reading.region == "GB" else "abroad"
    if digits.startswith("00"):
        reading = read("+" + digits[2:], "GB") if count >= 11 else None
        return (reading, "valid" if reading.region == "GB" else "abroad") if reading and reading.known else (None, "")
    if digits.startswith("0"):
        reading = read(digits, hints.region if hints.region != "US" else "GB") if count in (10, 11) else None
        if reading and reading.known:
            return reading, "valid"
        if cue and count == 11 and digits[1] in "1237":
            return reading, "shape"
        grouped = " ".join(group.digits for group in groups)
        for region, form in _ABROAD_ALONE:
            abroad = read(digits, region) if form.fullmatch(grouped) else None
            if abroad and abroad.known:
                return abroad, "abroad"
        if cue:  # Dublin's are the only ones of nine digits
            for region, form in _ABROAD:
                abroad = read(digits, region) if form.fullmatch(grouped) else None
                if abroad and abroad.known:
                    return abroad, "abroad"
        return None, ""
    if digits.startswith("44") and count == 12:
        reading = read("+" + digits, "GB")
        return (reading, "valid") if reading and reading.known and (cue or digits[2] == "7") else (None, "")
    if count == 10 and cue and ((digits[0] == "7" and groups[0].digits != "7") or len(groups[0].digits) in (3, 4, 5)):
        reading = read("0" + digits, "GB")
        if reading and reading.known:
            return reading, "nozero"
    if count in (10, 11) and (hints.region == "US" or (cue and _american(groups))):
        reading = read("+1" + digits[-10:], "US") if count == 10 or digits[0] == "1" else None
        if reading and reading.known:
            return reading, "abroad"
    return None, ""


def _american(groups: Sequence[Group]) -> bool:
    """Whether they are grouped as in North America, or spoken; five pairs are a lottery's."""
    if any(group.spoken for group in groups):
        return len(groups) >= 3
    sizes = [len(group.digits) for group in groups]
    return sizes[-3:] == [3, 3, 4] and sizes[:-3] in ([], [1])


def read(digits: str, region: str) -> Reading | None:
    """Digits (with or without "+") as a number of the region; None where they can't be one."""
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    national = phonenumbers.national_significant_number(number)
    where = "GB" if number.country_code == 44 else phonenumbers.region_code_for_number(number) or region
    drama = {44: _DRAMA, 353: _DRAMA_IRISH, 33: _DRAMA_FRENCH}.get(number.country_code or 0, _NEVER).fullmatch(
        national
    ) is not None
    value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Reading(value, national, where, drama or phonenumbers.is_valid_number(number))
