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
    "Opinions are my own, not those of my cat",
    "all views mine",
    "this account is personal and nothing to do with my day job",
    "I'm here as me and not for my employer",
    "RT does not mean I agree",
    "Retweeting isn't agreeing",
    "views are personal",
    "nowt i post is the view of work",
    "The opinions expressed on this page are those of the author alone",
    "my tweets, my views, my problem",
    "words are mine not the bosses",
    "Follows/likes not endorsements",
    "speaking for myself here not the company",
    "not here on behalf of the service",
    "these posts are my views only and not my employer's",
    "Personal opinions.",
    "Own opinions, obviously.",
    "Any opinions are mine & mine alone",
    "view's my own",
    "None of this represents the views of Hartwell Trust",
    "tweeting in my own time, own opinions",
    "anything i say is just me and not the school",
    "cuts again. Just my view, lads.",
    "locked out (my words, nobody's official line)",
    "Rocks, mostly. Reposts aren't endorsements",
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
    "what a view, all mine for the week",
    "each to their own",
    "my own opinion has never mattered in this house",
    "opinion polls are mine fields",
    "personal statement for uni done",
    "thoughts on my new hair?",
    "post me a brew please",
    "i dont agree with retweeting that",
    "on behalf of my mum thanks for all the cards",
    "like my page and share",
    "comments on my last post were lovely thanks",
    "tweets by the birds outside my window",
    "the views of the public matter",
    "your views are your own problem",
    "views are stunning up here",
    "represents great value",
    "my two cents: buy the blue one",
    "mine is the one with the red bow",
    "his views are his own i suppose",
    "own brand beans are fine",
    "our views on the menu: 10/10",
    "posts for the fence arrived",
    "likes his own posts, tragic",
    "just my view from the window",
    "my words came out wrong again",
    "reposts are killing my feed",
    "it's just my take-away order",
    "the official line is busy",
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
