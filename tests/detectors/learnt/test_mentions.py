"""Names in a post, whole and in parts, and words that are none."""

import pytest

from detectors.clean import Text
from detectors.contract import Span
from detectors.learnt.mention_cues import cues
from detectors.learnt.mentions import looks, names_in, value_of, words_in
from detectors.learnt.name_features import places
from detectors.learnt.named import CEILING, FLOOR, KINDS, MODEL, named


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


def test_what_stands_around_a_name():
    text = "ask for Kit xx"
    assert {"<ask", ">sign", "<ask>sign"} <= set(cues(text, 8, 11))
    assert "<ask" not in cues("Kit asked for tea", 0, 3)


def test_odds_are_bounded_and_a_long_post_is_read_to_a_bound():
    some = list(named(Text("Kit and Otley and Leeds United. " * 500)))
    assert 0 < len(some) <= 24
    assert all(len(one.odds) == len(KINDS) and FLOOR <= min(one.odds) <= max(one.odds) <= CEILING for one in some)
    assert not [one for one in named(Text("see https://example.org/Otley")) if "Otley" in one.value]


def test_the_model_is_small():
    assert MODEL.stat().st_size < 700_000
