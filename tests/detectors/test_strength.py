"""Strength: any input comes back soon, known words weaken it, and nothing is kept."""

import time

import pytest
from zxcvbn import matching

from detectors.strength import Strength, strength


def test_common_ones_fall_and_long_ones_stand() -> None:
    assert strength("password1") <= Strength.VERY_WEAK
    assert strength("vK9$wq7!Lm2zRt") is Strength.STRONG
    assert strength("lantern gravel otter synod") is Strength.STRONG


def test_known_words_weaken() -> None:
    assert strength("Tregunna1983") > strength("Tregunna1983", ["tregunna"])


def test_nothing_is_kept() -> None:
    strength("Tregunna1983", ["tregunna"])
    assert "user_inputs" not in matching.RANKED_DICTIONARIES


@pytest.mark.parametrize("odd", ["", " ", "\ud83d", "🐶" * 100, "a" * 10_000, "1!|@4$5" * 1000, "({<[%|" * 12, "\0\0"])
def test_killers_come_back(odd: str) -> None:
    start = time.perf_counter()
    assert isinstance(strength(odd, ["rufus", ""]), Strength)
    assert time.perf_counter() - start < 1
