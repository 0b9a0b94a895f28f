"""Values as people read them: "01632 960742", "AB12 CDE". Files for programs (JSON) keep the canonical form."""

from __future__ import annotations

import re
from collections.abc import Callable

from detectors.contract import Type

_ONE_DIGIT = ("1", "7")
_TWO_DIGITS = re.compile(r"20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
"""Country codes of two digits (ITU-T E.164, list of assigned codes); all others have three."""

_PLATES = (
    re.compile(r"([A-Z]{2}\d{2})([A-Z]{3})"),  # since 2001: AB12 CDE
    re.compile(r"([A-Z]\d{1,3})([A-Z]{3})"),  # 1983 to 2001: A123 BCD
    re.compile(r"([A-Z]{3})(\d{1,3}[A-Z])"),  # 1963 to 1983: ABC 123D
    re.compile(r"([A-Z]{1,3})(\d{1,4})"),  # older, and Northern Ireland: ABZ 1234
    re.compile(r"(\d{1,4})([A-Z]{1,3})"),
)


def shown(type_: Type, value: str) -> str:
    """A value as a person would write it in Britain. What is not in canonical form stays as it is."""
    return _FORMS.get(type_, _as_it_is)(value)


def shown_fact(kind: str, value: str) -> str:
    """The same for a fact of `app.core.facts`, whose kind is a word such as "phone"."""
    type_ = {"phone": Type.PHONE, "car": Type.VEHICLE_REG}.get(kind)
    return shown(type_, value) if type_ else value


def _as_it_is(value: str) -> str:
    return value


def _phone(value: str) -> str:
    """British numbers as Ofcom writes them, others with their country code and groups, from E.164."""
    if not re.fullmatch(r"\+\d{7,15}", value):
        return value
    digits = value[1:]
    if digits.startswith("44"):
        return _british("0" + digits[2:])
    length = 1 if digits.startswith(_ONE_DIGIT) else 2 if _TWO_DIGITS.match(digits) else 3
    country, rest = digits[:length], digits[length:]
    if country == "1" and len(rest) == 10:
        return f"+1 {rest[:3]} {rest[3:6]} {rest[6:]}"
    return f"+{country} {_in_groups(rest)}"


def _british(number: str) -> str:
    if len(number) == 11 and number.startswith("02"):
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    if len(number) >= 10 and re.match(r"0(11\d|1\d1|[389])", number):
        return f"{number[:4]} {number[4:7]} {number[7:]}"
    return f"{number[:5]} {number[5:]}"


def _in_groups(digits: str) -> str:
    """Groups of three from the left, the last of three or four (two to begin with where that fits better)."""
    groups: list[str] = []
    while len(digits) > 4:
        size = 2 if len(digits) % 3 == 0 and not groups and len(digits) > 6 else 3
        groups.append(digits[:size])
        digits = digits[size:]
    return " ".join([*groups, digits]) if len(digits) > 1 or not groups else " ".join(groups) + digits


def _plate(value: str) -> str:
    for shape in _PLATES:
        found = shape.fullmatch(value)
        if found:
            return f"{found[1]} {found[2]}"
    return value


def _groups(*sizes: int) -> Callable[[str], str]:
    """A form that parts exactly that many signs into groups."""

    def form(value: str) -> str:
        if len(value) != sum(sizes) or not value.isalnum():
            return value
        at, parts = 0, []
        for size in sizes:
            parts.append(value[at : at + size])
            at += size
        return " ".join(parts)

    return form


_FORMS: dict[Type, Callable[[str], str]] = {
    Type.PHONE: _phone,
    Type.VEHICLE_REG: _plate,
    Type.NINO: _groups(2, 2, 2, 2, 1),
    Type.NHS_NUMBER: _groups(3, 3, 4),
    Type.PAYMENT_CARD: _groups(4, 4, 4, 4),
}
