"""Values a person entered about themself, found in any spelling: the surest find there is.

Numbers and codes with any separators, o for 0 and l for 1; phones with +44, 0044, (0) or 0; plates and postcodes joined
or apart; e-mail with "at" and "dot" in words; addresses with or without town and code, road words short or long; names
in any case (in small letters only where they are first names and no other word, or more than one word).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from detectors import names, phone_plan
from detectors.clean import Text
from detectors.contract import Hit, Known, Sure, Type
from detectors.lazy import lazy

_I = re.IGNORECASE
_APART = r"[ \t\n._/,()\[\]-]{0,4}"
_LOOKS = {"0": "[0oO]", "1": "[1lI]", "O": "[Oo0]", "I": "[Ii1l]", "5": "[5sS]", "S": "[Ss5]", "L": "[Ll1]"}
_SHORT = (
    ("street", "str", "st"), ("road", "rd"), ("avenue", "ave", "av"), ("lane", "ln", "la"), ("close", "cl"),
    ("drive", "drv", "dr"), ("court", "crt", "ct"), ("crescent", "cres", "cresc", "cr"), ("gardens", "gdns", "gds"),
    ("grove", "grv", "gr"), ("place", "pl"), ("terrace", "terr", "ter", "tce"), ("square", "sq"),
    ("house", "hse", "ho"),
    ("flat", "flt", "apartment", "apt", "unit"), ("saint", "st"), ("mount", "mt"), ("north", "n"), ("south", "s"),
    ("east", "e"), ("west", "w"), ("upper", "upr"), ("lower", "lwr"), ("great", "gt"), ("little", "lt"),
    ("buildings", "building", "bldgs", "bldg"), ("park", "pk"), ("hill", "hl"), ("walk", "wlk"), ("view", "vw"),
    ("number", "no", "nr"), ("and", "&"),
)  # fmt: skip
_CODES = frozenset(
    {
        Type.VEHICLE_REG,
        Type.POSTCODE,
        Type.NINO,
        Type.NHS_NUMBER,
        Type.PASSPORT,
        Type.DRIVING_LICENCE,
        Type.PAYMENT_CARD,
        Type.BANK_ACCOUNT,
        Type.SSN,
    }
)
_NAMES = frozenset({Type.PERSON_RELATION, Type.PET_NAME, Type.WORKPLACE})
_POSTCODE = lazy(r"[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}")
_LEAST = 2
_LEAST_CODE = 4


class Values:
    """Known values, made ready for many texts. Those of fewer than two signs (codes: four) are left out."""

    def __init__(self, known: Iterable[Known]) -> None:
        made = [(one, pattern) for one in dict.fromkeys(known) if (pattern := _pattern(one))]
        self._each = [(one, _canonical(one), lazy(pattern)) for one, pattern in made]
        self._any = lazy("|".join(f"(?:{pattern})" for _, pattern in made)) if made else None

    def here(self, folded: str) -> bool:
        """Whether any stands in this folded text."""
        return self._any is not None and self._any.search(folded) is not None

    def places(self, text: Text) -> Iterator[Hit]:
        """Each place of each value."""
        if not self.here(text.folded):
            return
        for one, value, pattern in self._each:
            for match in pattern.finditer(text.folded):
                start, end = text.original(*match.span())
                written = text.written[start:end]
                yield Hit(one.type, start, end, value or written, Sure.SURE, f"known.{one.type.lower()}", one.whose)

    def merged(self, own: Iterable[Hit], found: Iterable[Hit]) -> list[Hit]:
        """Both as one: where a detector found a known value, its (longer) hit stays and is sure."""
        mine = list(own)
        values = {(one.type, value): one for one, value, _ in self._each if value}
        hits: list[Hit] = []
        for hit in found:
            holds = [n for n, known in enumerate(mine) if _overlap(hit, known)]
            if holds:
                first = mine[holds[0]]
                if hit.start <= first.start and first.end <= hit.end:
                    hits.append(dataclasses.replace(hit, sure=Sure.SURE, because=first.because, whose=first.whose))
                    mine = [known for n, known in enumerate(mine) if n not in holds]
                continue
            same = values.get((hit.type, hit.value))
            if same:
                because = f"known.{hit.type.lower()}"
                hit = dataclasses.replace(hit, sure=Sure.SURE, because=because, whose=same.whose)  # noqa: PLW2901
            hits.append(hit)
        return [*mine, *hits]


def _overlap(hit: Hit, known: Hit) -> bool:
    return hit.type is known.type and hit.start < known.end and known.start < hit.end


def _canonical(known: Known) -> str:
    """The value as a detector of its type gives it; "" where it is given as written."""
    value = " ".join(known.value.split())
    if known.type is Type.PHONE:
        reading = phone_plan.read(re.sub(r"[^\d+]", "", value.replace("(0)", "")), "GB")
        return reading.value if reading else ""
    if known.type is Type.EMAIL:
        return value.replace(" ", "").lower()
    plain = re.sub(r"[^A-Za-z0-9]", "", value).upper()
    if known.type is Type.VEHICLE_REG:
        return plain
    if known.type is Type.POSTCODE:
        return f"{plain[:-3]} {plain[-3:]}"
    return ""


def _pattern(known: Known) -> str:
    """A pattern of all its spellings, or "" for one too short to be told from other words."""
    value = " ".join(Text(known.value).folded.split())
    if sum(char.isalnum() for char in value) < _LEAST:
        return ""
    if known.type is Type.PHONE:
        return _phone(value)
    if known.type in _CODES:
        return _code(value)
    if known.type is Type.EMAIL:
        return _email(value)
    if known.type is Type.ADDRESS:
        return _address(value)
    return _name(value) if known.type in _NAMES else _words(value)


def _spelt(chars: str) -> str:
    return _APART.join(
        _LOOKS.get(char, f"[{char}{char.lower()}]" if char.isalpha() else re.escape(char)) for char in chars
    )


def _code(value: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9]", "", value).upper()
    if len(plain) < _LEAST_CODE:
        return ""
    return rf"(?<![A-Za-z0-9]){_spelt(plain)}(?![A-Za-z0-9])"


def _phone(value: str) -> str:
    reading = phone_plan.read(re.sub(r"[^\d+]", "", value.replace("(0)", "")), "GB")
    if reading is None:
        return _code(value)
    country = reading.value.removesuffix(reading.national).lstrip("+")
    lead = rf"(?:(?:\+|[0oO]{{2}}){_APART})?{_spelt(country)}{_APART}(?:[0oO]{_APART})?|[0oO]{_APART}"
    return rf"(?<![A-Za-z0-9+])(?:{lead})?{_spelt(reading.national)}(?![A-Za-z0-9])"


def _email(value: str) -> str:
    parts = re.split(r"([@.])", value.replace(" ", ""))
    edges = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
    signs = {
        "@": rf"\s{{0,2}}[\[({{<]{{0,2}}\s?(?:@|{edges[0]}[aA][tT]{edges[1]})\s?[\])}}>]{{0,2}}\s{{0,2}}",
        ".": rf"\s?[\[({{<]{{0,2}}\s?(?:\.|{edges[0]}[dD][oO][tT]{edges[1]})\s?[\])}}>]{{0,2}}\s?",
    }
    body = "".join(signs.get(part, _literal(part)) for part in parts)
    return rf"(?<![A-Za-z0-9._%+-]){body}(?![A-Za-z0-9-]|\.[A-Za-z0-9])"


def _address(value: str) -> str:
    """The first line with what follows it, as far as it stands there. A street alone, without a number, is a place."""
    parts = [part.strip() for part in value.split(",") if part.strip()]
    code = _POSTCODE.search(parts[-1]) if parts else None
    tail = ""
    if code:
        rest = parts[-1][: code.start()].strip()
        parts = [*parts[:-1], *([rest] if rest else [])]
        tail = rf"(?:[\s,.-]{{1,4}}{_spelt(re.sub(r'[^A-Za-z0-9]', '', code[0]).upper())}(?![A-Za-z0-9]))?"
    if not parts:
        return _code(code[0]) if code else ""
    needed = (
        1 if re.search(r"\d.*[A-Za-z]{3}", parts[0]) and not re.match(r"(?:flat|unit|apt|room)\b", parts[0], _I) else 2
    )
    head = r"[\s,.-]{1,4}".join(_line(part) for part in parts[:needed])
    more = "".join(rf"(?:[\s,.-]{{1,4}}{_line(part)}(?![A-Za-z0-9]))?" for part in parts[needed:])
    return rf"(?<![A-Za-z0-9]){head}(?![A-Za-z0-9]){more}{tail}"


def _line(line: str) -> str:
    return r"[\s.,'-]{1,3}".join(_word(word) for word in re.findall(r"[^\s.,]+", line))


def _word(word: str) -> str:
    ways = sorted({way for group in _SHORT if word.lower() in group for way in group}, key=len, reverse=True)
    if ways:
        return f"(?:{'|'.join(_literal(way) for way in ways)})"
    plain = word.replace("'", "")
    return "'?".join(_literal(char) for char in plain) if "'" in word else _literal(word)


def _name(value: str) -> str:
    parts = value.split()
    if len(parts) > 1:
        return rf"(?<![A-Za-z0-9]){_words_apart(parts)}(?![A-Za-z0-9])"
    if names.in_small_letters(value.lower()):
        return rf"(?<![A-Za-z0-9]){_literal(value)}(?![A-Za-z0-9])"
    ways = "|".join(
        sorted({re.escape(way) for way in (value.capitalize(), value.upper(), value)}, key=len, reverse=True)
    )
    return rf"(?<![A-Za-z0-9])(?:{ways})(?![A-Za-z0-9])"


def _words(value: str) -> str:
    return rf"(?<![A-Za-z0-9]){_words_apart(value.split())}(?![A-Za-z0-9])"


def _words_apart(parts: list[str]) -> str:
    return r"[\s-]{0,3}".join(_word(part) for part in parts)


def _literal(text: str) -> str:
    """In any case; without flags, so that patterns of different kinds can stand side by side."""
    return "".join(_either(char) for char in text)


def _either(char: str) -> str:
    low, high = char.lower(), char.upper()
    return f"[{low}{high}]" if char.isalpha() and len(low) == len(high) == 1 else re.escape(char)
