"""Arguments, which are only ever worth a look."""

from datetime import date

import pytest

from detectors import finder
from detectors.argument import Argument
from detectors.contract import Hints, Sure

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (Argument(),))
    assert hits == finder.look(text, hints, (Argument(),), triggered=False)
    return hits.hits


HITS = [
    "you clearly havent read the article, go and do your research",
    "@pete you're wrong and you know it",
    "thats complete rubbish, stop spreading lies",
    "get over yourself",
    "you dont know what you're talking about",
    "typical of people like you, no answer when challenged",
    "prove it then. no? thought so",
    "what a stupid thing to say",
    "wind your neck in",
    "no YOU calm down",
    "dont you dare tell me how to raise my kids",
    "stop lying, we all saw what you wrote",
    "are you actually serious? grow up",
    "learn to read before you comment",
    "if you cant see that youre part of the problem",
    "keep your nose out of my business",
]
NEAR_MISSES = [
    "wrong bus again",
    "stop lying in bed and get up, i tell myself",
    "you're right mate",
    "grow up so fast these kids",
    "learn to read with our phonics club",
    "do your research before buying a puppy",
    "calm down its only a game lol",
    "prove it recipe: yeast and water",
    "thats complete, kitchen done",
    "get over here",
    "you know what you're doing, great job",
    "dont you dare miss bake off",
]


@pytest.mark.parametrize("text", HITS)
def test_hits_are_worth_a_look(text):
    hits = found(text)
    assert hits
    assert {hit.sure for hit in hits} == {Sure.LOOK}


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert found(text) == ()


def test_there_are_rows():
    assert len(HITS) >= 16
    assert len(NEAR_MISSES) >= 12
