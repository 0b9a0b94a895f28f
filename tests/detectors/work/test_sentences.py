"""Turns of phrase, sentences and clauses as the detectors of remarks read them."""

import itertools

import pytest

from detectors.contract import Span
from detectors.work.sentences import Terms, clause, nearest_pair, sentences


def parts(text):
    return [text[place.start : place.end].strip() for place in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one. two! three", ["one.", "two!", "three"]),
        ("no stop at the end", ["no stop at the end"]),
        ("line one\nline two", ["line one", "line two"]),
        ("at 8.45 in room 2.1", ["at 8.45 in room 2.1"]),
        ("laughing 😂😂 again", ["laughing", "again"]),
        ("wait... what", ["wait...", "what"]),
        ("", []),
        ("   \n ", []),
    ],
)
def test_sentences(text, expected):
    assert parts(text) == expected


def test_sentences_cover_no_character_twice():
    text = "a. b! c? 😂 d\n\ne"
    places = list(sentences(text))
    assert all(one.end <= two.start for one, two in itertools.pairwise(places))


@pytest.mark.parametrize("text", ["could not care", "COULDN'T  RUN", "couldnt run", "couldn't\nrun"])
def test_terms_take_any_case_lost_apostrophes_and_odd_spaces(text):
    assert Terms("couldn't run|could not").here(text)


@pytest.mark.parametrize("text", ["thr", "hrs", "xhr", "HR1"])
def test_terms_are_whole_words(text):
    assert not Terms("hr").here(text)


@pytest.mark.parametrize("listed", ["a||b", "a|(?:b|)", "a|"])
def test_an_empty_alternative_is_refused(listed):
    with pytest.raises(ValueError, match="empty alternative"):
        Terms(listed)


def test_terms_join_lines():
    terms = Terms("""
        one
        |two
    """)
    assert [terms.here(word) for word in ("one", "two", "three")] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("happy monday, my boss is a bully, ta", "boss is a bully", "my boss is a bully"),
        ("my boss is a bully", "bully", "my boss is a bully"),
        ("well - it fell over - again", "fell", "it fell over"),
        ('"it broke"', "broke", "it broke"),
    ],
)
def test_the_clause_around(text, mark, expected):
    start = text.index(mark)
    place = clause(text, Span(0, len(text)), start, start + len(mark))
    assert text[place.start : place.end] == expected


def test_nearest_pair():
    a, b, far = Span(0, 2), Span(5, 6), Span(90, 95)
    assert nearest_pair([a], [far, b], 10) == (a, b)
    assert nearest_pair([a], [far], 10) is None
    assert nearest_pair([a], [Span(1, 4)], 10) is None, "overlapping ones are no pair"
    assert nearest_pair([], [a], 10) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Home visit no. 6 today. Toddler", ["Home visit no. 6 today.", " Toddler"]),
        ("Mr. Price rang. Mrs. Price did not.", ["Mr. Price rang.", " Mrs. Price did not."]),
        ("St. Mary's at ten", ["St. Mary's at ten"]),
        ("I said no. He left.", ["I said no.", " He left."]),
        ("all the best. Ms", ["all the best.", " Ms"]),
    ],
)
def test_short_forms_end_no_sentence(text, parts):
    assert [text[start:end] for start, end in sentences(text)] == parts
