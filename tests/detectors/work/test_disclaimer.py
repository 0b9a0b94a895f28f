"""Disclaimers, and views that are something else."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure
from detectors.work.disclaimer import Disclaimer

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (Disclaimer(),))
    assert hits == finder.look(text, hints, (Disclaimer(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    "views my own",
    "views are my own, RT isnt endorsement",
    "All views expressed are personal and do not represent my employer",
    "tweets are mine alone",
    "opinions mine not my employers",
    "probation officer. mum of 2. all opinions my own.",
    "RT ≠ endorsement",
    "retweets are not endorsements",
    "any views here r mine",
    "these are my own thoughts and nothing to do with work",
    "I do not speak for the council",
    "posting in a personal capacity",
    "personal account, not the views of the trust",
    "thoughts my own obvs",
    "views mine (obviously not the NHS's)",
    "nothing i say on here reflects my employer",
    "opinions expressed are solely my own",
    "not speaking on behalf of anyone",
    "Views my own & not those of Cafcass",
    "my posts do not reflect the opinions of my workplace",
    "likes arent endorsements",
    "my views only",
    "mine own views, obvs",
    "All opinions are strictly my own",
    "everything on here is my personal opinion and not that of who i work for",
    "Here in a private capacity.",
    "teacher, runner, moaner. Own views.",
    "comments are my own and not that of HMPPS",
    "views expressed = mine",
    "i tweet for myself not for my job",
]
NEAR_MISSES = [
    "great views from my window this morning",
    "in my opinion pineapple is fine",
    "thats just my opinion",
    "5000 views on my own video wow",
    "my own views on brexit have changed a lot",
    "what are your views on the new bins",
    "mine is a pint",
    "property with sea views, own garden",
    "viewing my own house on rightmove",
    "opinions please: red or blue?",
    "everyone has their own opinion",
    "i have my own opinion on that",
    "celebrity endorsement deals are weird",
    "personal best today!",
    "personal trainer, dm for prices",
    "my own room at last",
    "not representing england again, gutted",
    "reflects the light nicely",
    "speak for yourself",
    "speaking on behalf of the residents, we object",
    "please retweet",
    "capacity crowd tonight",
    "he speaks for all of us",
    "views of loch ness from our own balcony",
    "the views expressed by the minister were a disgrace",
    "I love my own company",
    "likes long walks",
    "she endorsed labour",
    "thoughts and prayers",
    "tweet me your views",
    "My view is that the vote was wrong",
    "this is my personal opinion but the book is better",
]


@pytest.mark.parametrize("text", HITS)
def test_hits(text):
    assert claimed(text)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claimed(text) == []


def test_near_misses_are_at_least_as_many():
    assert len(HITS) >= 25
    assert len(NEAR_MISSES) > len(HITS)
