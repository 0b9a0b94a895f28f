"""Words as the models see them, and the first look that spares them most texts."""

from detectors.clean import Text
from detectors.learnt.first_look import FirstLook
from detectors.learnt.words import kinds_of, of_word, stem, tokens, words_of


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


def test_words_may_promise_when_some_side_by_side_do():
    look = FirstLook({"w:boss": 200, "w:late": 100, "w:tea": -200}, 250)
    assert look.may_promise(["tea", "boss", "late", "tea"])
    assert not look.may_promise(["boss", "tea", "late"])
    assert not look.may_promise([])
    assert FirstLook({}, 0).may_promise([])


def test_the_words_of_a_text_are_made_once_and_masked():
    text = Text("Hello @somebody it's 5")
    assert words_of(text) == ["hello", "its", "#"]
    assert words_of(text) is words_of(text)
