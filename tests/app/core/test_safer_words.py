"""Where sentences, clauses, links, names and the same words again stand in a text."""

from __future__ import annotations

import pytest

from app.core.safer_words import Reading, introduces, name_place, tidied
from detectors.contract import Hit, Sure, Type


def span(text, words):
    at = text.index(words)
    return at, at + len(words)


@pytest.mark.parametrize(
    ("text", "words", "want"),
    [
        ("One. Two is it! Three", "Two", "Two is it!"),
        ("One.\n  Two is it\nThree", "is", "Two is it"),
        ("Version 1.2 is out at 17.42 now. Bye", "out", "Version 1.2 is out at 17.42 now."),
        ('He said "go!" Then tea', "go", 'He said "go!"'),
        ("Only this", "this", "Only this"),
        ("All of it.", "All of it.", "All of it."),
        ("One. Two. Three", "One. Two", "One. Two."),
    ],
)
def test_sentences(text, words, want):
    start, end = Reading(text).sentence(*span(text, words))
    assert text[start:end] == want


@pytest.mark.parametrize(
    ("text", "words", "want", "whole"),
    [
        ("Fine, we are in Whitby now, bye", "in Whitby", ", we are in Whitby now", False),
        ("In Whitby now, bye", "In Whitby", "In Whitby now,", False),
        ("In Whitby now and happy", "In Whitby", "In Whitby now and ", False),
        ("In Whitby now!", "In Whitby", "In Whitby now!", True),
    ],
)
def test_clauses(text, words, want, whole):
    start, end, all_of_it = Reading(text).clause(*span(text, words))
    assert (text[start:end], all_of_it) == (want, whole)


@pytest.mark.parametrize(
    ("text", "words", "want"),
    [
        ("at https://x.example/a?b=07700 on", "07700", "https://x.example/a?b=07700"),
        ("(www.x.example/07700)", "07700", "07700"),
        ("go #Rex!", "Rex", "#Rex"),
        ("mail a#Rex", "Rex", "Rex"),
        ("plain Rex.", "Rex", "Rex"),
    ],
)
def test_links_and_tags_go_as_a_whole(text, words, want):
    start, end = Reading(text).link(*span(text, words))
    assert text[start:end] == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("my dog Rex", "my dog"),
        ("my DOG, called Rex", "my DOG"),
        ("my dog (Rex) is", "my dog is"),
        ("my dog (Rex the great)", None),
        ("my dog, Rex, is", "my dog is"),
        ("my dog, Rex ran", None),
        ("my hotdog Rex", None),
        ("our Rex", None),
    ],
)
def test_a_name_is_left_out_where_the_word_before_it_says_enough(text, want):
    place = name_place(text, *span(text, "Rex"), introduces(("dog",)))
    assert (None if place is None else text[: place[0]] + text[place[1] :]) == want


def test_the_same_words_are_told_once():
    text = "Rex and rex, REX, Rexy. 07700 900123, 07700900123"
    reading = Reading(text)
    name = Hit(Type.PET_NAME, 0, 3, "Rex", Sure.SURE, "x.y")
    assert [text[a:b] for a, b in reading.mentions(name)] == ["Rex", "REX"]
    assert list(reading.mentions(name)) == []
    phone = Hit(Type.PHONE, *span(text, "07700 900123"), "+447700900123", Sure.SURE, "x.y")
    assert [text[a:b] for a, b in reading.mentions(phone)][:2] == ["07700 900123", "07700900123"]


@pytest.mark.parametrize(
    ("text", "words", "want"),
    [
        ("One. Two. Three", "Two.", "One. Three"),
        ("Two. three", "Two.", "Three"),
        ("One Two.", "Two", "One."),
        ("One\nTwo\nThree", "Two", "One\n\nThree"),
        ("A b\nc d", "b\nc", "A\nd"),
    ],
)
def test_no_gap_is_left(text, words, want):
    start, end = span(text, words)
    made, at = tidied(text[:start], text, start, end)
    assert made + text[at:] == want
