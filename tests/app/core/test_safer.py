"""A safer version of a text: general words for details, remarks out with their sentences, nothing of a detail left."""

from __future__ import annotations

import time

import pytest

from app.assets import safer_terms
from app.core.safer import ROUNDS, Change, How, Spared, put_together, safer
from detectors.contract import Hit, Sure, Type

TERMS = safer_terms()


def hit(text, words, type_, *, value=None, sure=Sure.SURE, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return Hit(type_, at, at + len(words), value or words, sure, "x.y")


def made(text, *marked, look=lambda _: [], **given):
    return safer(text, [hit(text, words, type_) for words, type_ in marked], look, TERMS, **given)


PHONE, PET, NAME, REMARK = Type.PHONE, Type.PET_NAME, Type.PERSON_RELATION, Type.EMPLOYER_CRITICISM


@pytest.mark.parametrize(
    ("text", "marked", "want"),
    [
        ("Ring me on 07700 900123 now", [("07700 900123", PHONE)], "Ring me on [phone number] now"),
        ("text07700900123 please", [("07700900123", PHONE)], "text [phone number] please"),
        ("see https://wa.me/447700900456, ok", [("447700900456", PHONE)], "see [phone number], ok"),
        ("my dog Bramble is wet", [("Bramble", PET)], "my dog is wet"),
        ("my dog Bramble's bed", [("Bramble", PET)], "my dog's bed"),
        ("a goldfish called Finley died", [("Finley", PET)], "a goldfish died"),
        ("me and the hubby (Craig) are off", [("Craig", NAME)], "me and the hubby are off"),
        ("my wife, Anna, sings", [("Anna", NAME)], "my wife sings"),
        ("walkies with pesto 🐶 and Pesto", [("pesto", PET)], "walkies with [pet] 🐶 and [pet]"),
        ("baby Arlo James is here. Arlo!", [("Arlo James", NAME)], "baby is here. [name]!"),
        ("I'm 35 today!!", [("35 today", Type.DATE_OF_BIRTH)], "I'm [age]!!"),
        ("born on 8 June 1979, me", [("8 June 1979", Type.DATE_OF_BIRTH)], "born on [date], me"),
        ("love #Biscuit so", [("Biscuit", PET)], "love [pet] so"),
    ],
)
def test_the_least_that_keeps_the_sentence_readable(text, marked, want):
    assert made(text, *marked).text == want


@pytest.mark.parametrize(
    ("text", "remark", "want"),
    [
        ("Tea time. My manager is daft, truly! Bye", "manager is daft", "Tea time. Bye"),
        ("My manager is daft", "manager is daft", ""),
        ("Nice day\nMy manager is daft 🙄\nBye", "manager is daft", "Nice day\n\nBye"),
        ("my boss is daft.\nhis boss\nis daft too. Yes", "boss\nis daft", "my boss is daft.\n\nYes"),
        ("a (My boss is daft.) Then tea", "boss is daft", "Then tea"),
    ],
)
def test_a_remark_goes_with_its_sentence_and_lines_stay(text, remark, want):
    version = made(text, (remark, REMARK))
    assert version.text == want
    assert version.text.count("\n") == text.count("\n")
    assert version.changes == (Change(REMARK, How.OUT, 1),)


@pytest.mark.parametrize(
    ("text", "place", "want", "how"),
    [
        ("Loving life, sat at Tynemouth now. Bye", "sat at Tynemouth now", "Loving life. Bye", How.PART),
        ("We're in Whitby and the sun is out", "We're in Whitby", "The sun is out", How.PART),
        ("House is empty! Bye", "House is empty", "Bye", How.OUT),
        ("Yes (in Whitby now) yes", "in Whitby now", "Yes yes", How.PART),
    ],
)
def test_words_on_where_somebody_is_go_with_their_clause(text, place, want, how):
    version = made(text, (place, Type.LIVE_LOCATION))
    assert (version.text, version.changes[0].how) == (want, how)


def test_the_same_words_elsewhere_give_away_as_much():
    text = "Ring 07700 900123, I said 07700900123. At 14 Larch Row, Leeds. Larch Row is nice, LARCH ROW! Leeds is too"
    version = made(text, ("07700 900123", PHONE), ("14 Larch Row, Leeds", Type.ADDRESS))
    assert version.text == (
        "Ring [phone number], I said [phone number]. At [address]. [address] is nice, [address]! Leeds is too"
    )
    assert version.changes == (
        Change(PHONE, How.INSTEAD, 2, "[phone number]"),
        Change(Type.ADDRESS, How.INSTEAD, 3, "[address]"),
    )


def test_a_name_that_is_a_word_too_is_told_by_its_capital():
    assert made("My son Will rang. We will see, Will!", ("Will", NAME)).text == "My son rang. We will see, [name]!"


def test_parts_of_other_words_stay():
    assert made("Max ate. Maximum! AMax Max_", ("Max", PET)).text == "[pet] ate. Maximum! AMax Max_"


def test_nested_and_overlapping_details_are_one():
    text = "At 14 Larch Row LS1 4AP now"
    nested = made(text, ("14 Larch Row LS1 4AP", Type.ADDRESS), ("LS1 4AP", Type.POSTCODE))
    assert (nested.text, len(nested.changes)) == ("At [address] now", 1)
    across = made(text, ("14 Larch Row", Type.ADDRESS), ("Row LS1 4AP", Type.POSTCODE))
    assert across.text == "At [address] now"
    inside = made("My boss rang 07700 900123, daft. Bye", ("boss rang", REMARK), ("07700 900123", PHONE))
    assert inside.text == "Bye"


def test_what_is_only_worth_a_look_a_disclaimer_and_what_is_spared_stay():
    text = "Ring 07700 900123. You always say so. Views my own"
    hits = [
        hit(text, "07700 900123", PHONE, value="+447700900123"),
        hit(text, "You always", Type.ARGUMENT, sure=Sure.LOOK),
        hit(text, "Views my own", Type.DISCLAIMER),
    ]
    assert safer(text, hits, lambda _: [], TERMS).text == text.replace("07700 900123", "[phone number]")
    kept = safer(text, hits, lambda _: hits, TERMS, Spared(frozenset({(PHONE, "+447700900123")})))
    assert (kept.text, kept.changes, kept.left) == (text, (), ())


def test_it_is_looked_through_again_until_nothing_is_found():
    seen = []

    def look(text):
        seen.append(text)
        return [hit(text, "Biscuit", PET)] if "Biscuit" in text else []

    version = made("Ring 07700 900123, Biscuit", ("07700 900123", PHONE), look=look)
    assert version.text == "Ring [phone number], [pet]"
    assert seen == ["Ring [phone number], Biscuit", "Ring [phone number], [pet]"]
    assert [change.type for change in version.changes] == [PHONE, PET]


def test_what_cannot_be_taken_out_is_said():
    rounds = []

    def look(text):
        rounds.append(text)
        return [hit(text, "[pet]", PET)]

    version = made("my Rex", ("Rex", PET), look=look)
    assert (version.left, len(rounds)) == ((PET,), ROUNDS)


def test_nothing_found_nothing_changed_and_nothing_looked_at():
    assert made("", look=None).text == ""
    assert made("  Hello,\n\n\tyou  ", look=None).text == "  Hello,\n\n\tyou  "


def test_emoji_and_odd_signs_shift_nothing():
    assert made("🎉👨‍👩‍👧 é Rex\u202e!", ("Rex", PET)).text == "🎉👨‍👩‍👧 é [pet]\u202e!"


def test_posts_are_put_back_where_they_stood():
    text = " one \n---\n two\n"
    assert put_together(text, [(1, "one", "1"), (11, "two", "")]) == " 1 \n---\n \n"


def test_thousands_of_details_take_no_long_time():
    text = " ".join(f"Ring 07700 9{n:05d}. Rex{n} is at 14 Larch Row, Leeds.\n" for n in range(3000))
    hits = []
    at = 0
    for n in range(3000):
        for words, type_ in ((f"07700 9{n:05d}", PHONE), (f"Rex{n}", PET), ("14 Larch Row, Leeds", Type.ADDRESS)):
            at = text.index(words, at)
            hits.append(Hit(type_, at, at + len(words), words, Sure.SURE, "x.y"))

    began = time.process_time()
    version = safer(text, hits, lambda _: [], TERMS)
    assert time.process_time() - began < 3  # once each detail was looked for in the whole text: minutes
    for gone in ("Larch", "Rex", "07700"):
        assert gone not in version.text
