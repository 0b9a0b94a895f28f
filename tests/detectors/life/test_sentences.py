"""Pieces of a post and the words in them that are names."""

import pytest

from detectors.life.sentences import a_person, known_given, pieces


def test_cut_at_stops_lines_and_dashes_but_not_in_numbers():
    assert pieces("Lost 3.5lb! Fair play, Gem.\nTea - then bed") == [
        "Lost 3.5lb!",
        "Fair play, Gem.",
        "Tea",
        "then bed",
    ]
    assert pieces("") == []


@pytest.mark.parametrize("name", ["Agnieszka", "Morag", "Deepak", "Zion", "Beryl"])
def test_given_names_of_many_origins(name):
    assert known_given(name)
    assert a_person(name)
    assert not known_given(name.lower())


@pytest.mark.parametrize("word", ["Monday", "Kitchen", "To", "Reception"])
def test_other_words_are_no_given_names(word):
    assert not known_given(word)
