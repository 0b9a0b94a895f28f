"""Words as the models see them, and the first look that spares them most texts."""

from detectors.learnt.first_look import FirstLook
from detectors.learnt.words import kinds_of, of_word, stem, tokens


def test_tokens_are_small_words_without_apostrophes_and_numbers_are_alike():
    assert tokens("I can't, 07700 900123!") == ["i", "cant", "#", "#", "!"]
    assert tokens("") == []


def test_stems_bring_the_forms_of_a_word_together():
    assert stem("threatened") == stem("threatens") == stem("threatening") == "threaten"
    assert stem("bus") == "bus"


def test_a_word_is_of_several_kinds():
    assert {"KIN", "PERSON"} <= set(kinds_of()["mum"])
    assert "MINE" in kinds_of()["my"]
    assert of_word("manager")[0] == "w:manager"
    assert "k:BOSS" in of_word("manager")


def test_the_first_look_adds_each_word_by_itself():
    look = FirstLook({"w:boss": 300, "w:tea": -200}, 250)
    assert look.promising(["the", "boss"])
    assert not look.promising(["boss", "tea"])
    assert not look.promising([])
    assert look.promising(["the", "boss"])  # and remembers nothing but sums
