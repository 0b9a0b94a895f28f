"""One address written in several ways is one: house and street in a fixed form, town and postcode left out.

"14 Tanglewood Rise, Harrogate HG1 2AB", "14 tanglewood rise" and "Flat 2, 14 Tanglewood Rd." differ as little as a
person thinks they do: only what stands in front of the street (flat, house) and the street itself tell homes apart.
Streets that every town has keep their town or postcode, for number 14 there may be another house.
"""

from __future__ import annotations

import re

_TYPES = {
    "rd": "road", "st": "street", "str": "street", "ave": "avenue", "av": "avenue", "ln": "lane", "dr": "drive",
    "drv": "drive", "cl": "close", "clo": "close", "cres": "crescent", "cresc": "crescent", "ct": "court",
    "gdns": "gardens", "gdn": "gardens", "grdns": "gardens", "pl": "place", "sq": "square", "tce": "terrace",
    "terr": "terrace", "ter": "terrace", "gr": "grove", "gro": "grove", "grv": "grove", "pk": "park", "wy": "way",
    "wlk": "walk", "vw": "view", "blvd": "boulevard", "hwy": "highway", "pkwy": "parkway", "cir": "circle",
    "hl": "hill", "gn": "green",
}  # fmt: skip
_STREETS = frozenset(_TYPES.values()) | frozenset(
    (
        "rise", "mews", "row", "yard", "croft", "bank", "brow", "hey", "fold", "wood", "meadow", "meadows", "parade",
        "broadway", "gate", "garth", "field", "fields", "chase", "dale", "end", "heights", "drove", "loan", "vale",
        "wharf", "quay", "trail", "plaza",
    )
)  # fmt: skip
_EVERYWHERE = frozenset(
    f"{name} {kind}"
    for name in ("high", "main", "church", "station", "london", "victoria", "park", "new", "mill", "school", "green",
                 "king", "kings", "queen", "queens", "north", "south", "west", "east", "manor", "chapel", "grange")
    for kind in ("street", "road", "lane", "avenue", "drive", "close")
)  # fmt: skip
_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b")
_UNIT = re.compile(r"\b(?:flat|apartment|apt|unit|room)\s*\.?\s*([a-z]?\d+[a-z]?|[a-z])\b")
_HOUSE = re.compile(r"(?<![\w-])(\d{1,5}(?:\s*[a-z](?![a-z]))?)\s+((?:[^\W\d_][\w'’.-]*\s*){1,5})")


def address_key(written: str) -> str:
    """A form that is the same for the same home. What has no house number and street stays as it is, case folded."""
    plain = re.sub(r"\s+", " ", written.casefold().replace("’", "'")).strip()
    bare = _POSTCODE.sub(" ", plain)
    unit = _UNIT.search(bare)
    for found in _HOUSE.finditer(_UNIT.sub(" ", bare)):
        street = _street(found[2])
        if street:
            house = found[1].replace(" ", "")
            key = f"{f'flat {unit[1]} ' if unit else ''}{house} {street}"
            return f"{key}, {_where(plain, found[2])}" if street in _EVERYWHERE else key
    return re.sub(r"[\s,.]+", " ", plain).strip()


def _street(words: str) -> str:
    """The words up to the kind of street, its short form written out; "" when there is none."""
    parts = [part.strip(".'") for part in words.split(",", maxsplit=1)[0].split()]
    for n in range(len(parts) - 1, 0, -1):
        kind = _TYPES.get(parts[n], parts[n])
        if kind in _STREETS:
            first = ["saint" if part == "st" else part.replace("'", "") for part in parts[:n]]
            return " ".join([*first, kind])
    return ""


def _where(plain: str, street: str) -> str:
    """The postcode's first half, else the word after the street, else nothing."""
    code = _POSTCODE.search(plain)
    if code:
        return code[1]
    rest = plain.partition(street.strip().rstrip(","))[2].strip(" ,.")
    return re.split(r"[,.]", rest)[0].strip()
