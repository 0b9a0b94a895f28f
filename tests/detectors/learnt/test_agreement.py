"""Rules and model together: what both say, what only a rule says, and how far a remark goes."""

from dataclasses import replace
from datetime import date

import pytest

from detectors import finder
from detectors.clean import Text
from detectors.contract import Hints, Hit, Sure, Type
from detectors.learnt.agreement import weighed

HINTS = Hints(date(2026, 11, 24), author="me")


def hit(text, words, type_, sure=Sure.LIKELY, because="rule.says"):
    start = text.index(words)
    return Hit(type_, start, start + len(words), words, sure, because)


def told(text, one):
    (judged,) = weighed(Text(text), [one])
    return judged


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("back door at our depot still doesn't lock", Type.BUSINESS_RISK),
        ("my boss is a liar and a bully", Type.EMPLOYER_CRITICISM),
        ("a prisoner on my wing spat at an officer today", Type.SERVICE_USER_REMARK),
        ("you are a fat ugly cow and I hope you die", Type.ABUSE),
    ],
)
def test_what_rule_and_model_say_stays_likely(text, type_):
    assert told(text, hit(text, text, type_)) == hit(text, text, type_)


@pytest.mark.parametrize(
    "type_", [Type.BUSINESS_RISK, Type.CONFIDENTIAL, Type.SERVICE_USER_REMARK, Type.EMPLOYER_CRITICISM, Type.ABUSE]
)
def test_what_only_a_rule_says_of_plain_words_is_worth_a_look(type_):
    text = "had a lovely walk along the canal with the kids this morning"
    one = hit(text, text, type_)
    assert told(text, one) == replace(one, sure=Sure.LOOK)


def test_sure_ones_passwords_and_other_types_are_left_as_they_are():
    text = "had a lovely walk along the canal with the kids this morning"
    for one in (
        hit(text, text, Type.ABUSE, Sure.SURE),
        hit(text, text, Type.CONFIDENTIAL, because="confidential.password"),
        hit(text, text, Type.PET_NAME),
        hit(text, text, Type.ABUSE, because="remarks.abuse"),
    ):
        assert told(text, one) == one


def test_a_remark_is_its_whole_sentence():
    text = "Raining again. Our computers have been down since Monday, so it is all on paper. Tea?"
    judged = told(text, hit(text, "computers have been down since Monday", Type.BUSINESS_RISK))
    assert judged.value == "Our computers have been down since Monday, so it is all on paper"
    assert text[judged.start : judged.end] == judged.value


def test_a_remark_goes_on_in_the_next_sentence_and_not_in_an_unlike_one():
    text = (
        "Embargoed until Monday. Not announced yet but we're merging with the Leeds office. Lovely walk by the canal."
    )
    judged = told(text, hit(text, "Embargoed until Monday", Type.CONFIDENTIAL))
    assert judged.value == "Embargoed until Monday. Not announced yet but we're merging with the Leeds office"


def test_the_model_has_a_say_only_where_it_is_asked():
    text = "I'm self employed so my boss is an idiot"
    alone = finder.look(text, HINTS, [d for d in finder.registry.ALL if d.id == "criticism"])
    assert {one.because.partition(".")[0] for one in alone.hits} <= {"criticism"}
