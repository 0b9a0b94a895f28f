"""Names in a post, whole and in parts, and words that are none."""

import pytest

from detectors.contract import Span
from detectors.learnt.mentions import looks, names_in, value_of, words_in
from detectors.learnt.name_features import places


def read(text):
    words = words_in(text, places(text, Span(0, len(text))))
    return {value_of(words, *span): looks(words, *span) for span in names_in(words)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rain again in Otley", "Otley"),
        ("front pew at Monterey Church of Christ", "Monterey Church of Christ"),
        ("we got a cat, she is called pickle", "pickle"),
        ("up the canaries", "canaries"),
        ("off to leeds by bus", "leeds"),
        ("Kit's shoes are gone", "Kit"),
        ("Married Gethin ten years ago", "Gethin"),
    ],
)
def test_a_name(text, name):
    assert name in read(text)


@pytest.mark.parametrize("text", ["Nobody likes a wet dog", "tea then bed", "on Monday in June", "", "...", "I'm OK"])
def test_no_name(text):
    assert {name for name, look in read(text).items() if look != "O"} == set()
