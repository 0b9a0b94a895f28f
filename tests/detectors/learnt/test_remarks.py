"""What any good model of remarks says of posts in which no rule finds a turn of phrase, and what it must leave alone.

Plain posts from the middle of each type, and everyday ones: training on more posts must not change what is said here.
How good the model is, is measured over whole sets of posts (packaging/train_remarks.py), not told by rows at its edge.
"""

import json
from dataclasses import replace
from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Type, Whose
from detectors.learnt.remark_model import SETTINGS, WEIGHTS, ZERO, Weights, features, model
from detectors.learnt.remarks import LearntRemarks
from detectors.learnt.words import tokens

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (LearntRemarks(),))
    assert hits == finder.look(text, hints, (LearntRemarks(),), triggered=False)
    return hits.hits


def claimed(text):
    return {hit.type.value for hit in found(text) if hit.sure is not Sure.LOOK}


HITS = {
    "SERVICE_USER_REMARK": [
        "had to breach a lad this morning because he missed three appointments",
        "the patient in bed six threw his dinner at the student nurse",
        "mum in my case turned up to contact drunk again",
        "a prisoner on my wing spat at an officer today",
    ],
    "EMPLOYER_CRITICISM": [
        "my boss is a liar and a bully",
        "worst managers I have ever worked for, they treat us like dirt",
        "our area manager is a bully and everyone knows it",
    ],
    "BUSINESS_RISK": [
        "the back door of our depot hasn't locked since last month",
        "only two of us on shift tonight for the whole unit",
        "our computers have been down since monday and we're doing everything on paper",
        "the safe at work is broken so the takings are in a drawer",
        "alarm at our office has been off for weeks",
    ],
    "CONFIDENTIAL": [
        "embargoed until monday but the merger is happening",
        "not announced yet but we're merging with the Leeds office",
    ],
    "ABUSE": [
        "you are a worthless piece of shit and everyone hates you",
        "you are a fat ugly cow and I hope you die",
    ],
    "DISCLAIMER": [
        "Opinions are mine alone and do not reflect those of my employer",
        "Everything I post here is my own view, not my employer's",
    ],
    "LIVE_LOCATION": [
        "sat in the Costa at the station waiting for my train",
        "we're away til sunday so the house is empty",
        "at the airport now, off to Spain for two weeks",
    ],
}
NEAR_MISSES = [
    "My own views on pineapple are well documented",
    "had a lovely walk along the canal with the kids this morning",
    "the referee was useless but we got the three points",
    "my car failed its MOT so that's two hundred quid gone",
    "six month probation period at the new job starts monday, can't wait",
    "my manager bought us all doughnuts today, best boss ever",
    "the lad in front of me in the queue paid for my coffee",
    "beat the eggs with the sugar until they are pale",
    "could murder a curry tonight",
    "we murdered them five nil, what a match",
    "anyone recommend a plumber, the kitchen tap is leaking",
    "laptop is broken again, third time this year, buying a new one",
    "shh it's a surprise party so don't tell grandad",
    "went to Cornwall last year and it rained every day",
    "thinking of going away at some point next year",
    "this jury service has been the most interesting week of my life",
    "new series of the detective one starts tonight, no spoilers please",
    "happy birthday to the best nan in the world",
    "council still haven't emptied our bins",
    "my therapist is brilliant, i feel so much better",
    "lost my bank card so that's been cancelled",
    "the customer in the shop before me only had pennies",
    "my daughter got the part of the sheep in the nativity",
    "that film was dreadful, two hours i'll never get back",
    "he's a dead man if he has eaten the last biscuit lol",
    "my driving licence came back with the wrong photo",
]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in HITS.items() for text in texts])
def test_it_is_told(kind, text):
    assert kind in claimed(text)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_it_is_left_alone(text):
    assert claimed(text) == set()


def test_the_hit_is_the_sentence_and_says_why():
    text = "Lovely weather. Our area manager is a bully and everyone knows it! Tea now."
    (hit,) = (hit for hit in found(text) if hit.sure is not Sure.LOOK)
    assert hit.value == "Our area manager is a bully and everyone knows it"
    assert (hit.type, hit.because) == (Type.EMPLOYER_CRITICISM, "remarks.employer_criticism")
    assert text[hit.start : hit.end] == hit.value


def test_abuse_is_somebody_elses_and_the_rest_the_writers():
    abuse = "you are a worthless piece of shit and everyone hates you"
    assert {hit.whose for hit in found(abuse)} == {Whose.OTHER}
    assert {hit.whose for hit in found(abuse, "other")} == {Whose.UNKNOWN}
    assert {hit.whose for hit in found("alarm at our office has been off for weeks")} == {Whose.MINE}
    assert {hit.whose for hit in found("alarm at our office has been off for weeks", "other")} == {Whose.OTHER}


def test_weights_come_back_whole_and_broken_ones_are_refused():
    kept = Weights(("s:boss", "b:my boss", "w:boss"), 2, 2, 3, bytes(range(1, 13)))
    assert Weights.read(kept.written()) == replace(kept, features=list(kept.features))
    assert [kept.row(place) for place in range(3)] == [bytes([1, 2, 3, 4, 5]), bytes([6, 7, 8, 9, 10]), bytes([11, 12])]
    with pytest.raises(ValueError, match="not whole"):
        Weights.read(replace(kept, rows=kept.rows[:-1]).written())


def test_the_model_is_small():
    assert WEIGHTS.stat().st_size + SETTINGS.stat().st_size <= 2_000_000


@pytest.mark.parametrize(
    "post",
    ["", "boss", "my boss is a liar and my boss is my boss", "one of mine got recalled again, only out 2 weeks!"],
)
def test_the_scores_are_what_the_features_weigh(post):
    read, weights = json.loads(SETTINGS.read_text("utf-8")), Weights.read(WEIGHTS.read_bytes())
    places = {feature: place for place, feature in enumerate(weights.features)}
    rows = [(places[one], weights.row(places[one])) for one in features(tokens(post)) if one in places]
    seen = [row[weights.types :] for place, row in rows if place < weights.seen]
    layer = [
        max(0.0, sum(row[unit] - ZERO for row in seen) / max(len(seen), 1) ** 0.5 + bias)
        for unit, bias in enumerate(read["hidden_bias"])
    ]
    expected = [
        sum(row[place] - ZERO for _, row in rows) * read["step"][place]
        + read["bias"][place]
        + sum(one * weight for one, weight in zip(layer, read["out"][place], strict=True))
        for place in range(weights.types)
    ]
    assert model().scores(tokens(post)) == pytest.approx(expected)
