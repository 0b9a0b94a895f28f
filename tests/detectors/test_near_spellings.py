"""Near spellings fill a whole run of letters, and are never a word or another name."""

import pytest

from detectors.near_spellings import NearSpellings
from detectors.spellings import fold

FACTS = (("pet", "Waffle"), ("child", "Marketa"), ("team", "Brightwater"), ("pet", "Мурзик"))


def found(written: str) -> list[tuple[int, str]]:
    folded, _ = fold(written)
    edge = [i in (0, len(folded)) or not (folded[i - 1] + folded[i]).isalpha() for i in range(len(folded) + 1)]
    return [(near.fact, near.how[-1]) for near in NearSpellings(FACTS).near(folded, edge)]


@pytest.mark.parametrize(
    ("written", "fact", "how"),
    [
        ("waff84", 0, "truncated"),
        ("waffel", 0, "misspelt"),
        ("w4ffel", 0, "misspelt"),
        ("brghtwtr", 2, "vowels"),
        ("brightw", 2, "truncated"),
        ("brightwster", 2, "misspelt"),
        ("retawthgib", 2, "misspelt"),
        ("murzk", 3, "misspelt"),
        ("мурз", 3, "truncated"),
    ],
)
def test_near(written: str, fact: int, how: str) -> None:
    assert (fact, how) in found(written)


@pytest.mark.parametrize("written", ["wfle", "market7", "bright", "water", "waf", "mara", "xwaffx", "", "waffling"])
def test_near_misses(written: str) -> None:
    assert found(written) == []
