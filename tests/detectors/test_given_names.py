"""Words that look like a person's name, and words that do not."""

import pytest

from detectors.given_names import looks_like_a_person


@pytest.mark.parametrize("text", ["dana whitlock", "Lorraine Fisk", "Mary-Ann O'Hara", "john paul smith"])
def test_names(text):
    assert looks_like_a_person(text)


@pytest.mark.parametrize(
    "text",
    ["", "dana", "vets", "dog groomer leeds", "robin reliant", "rose garden centre", "07700 900123", "mary" * 40,
     "john smith and sons bakery", "john @smith"],
)  # fmt: skip
def test_other_words(text):
    assert not looks_like_a_person(text)
