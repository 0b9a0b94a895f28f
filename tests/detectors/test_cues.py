"""Cues: whole words, both sides, in the stated window."""

from detectors.cues import AMOUNTS, CODES, Cue

CUE = Cue("reg | number plate|invoic*|plates?")


def test_distances_on_both_sides():
    assert CUE.before("my reg AB12", 7) == 1
    assert CUE.after("AB12 is my number  plate", 4) == 7
    assert CUE.near("reg AB12 plates", 4, 8) == 1
    assert CUE.before("reg, then a reg AB12", 16) == 1


def test_whole_words_only():
    assert CUE.before("regular AB12", 8) is None
    assert CUE.before("preg AB12", 5) is None
    assert CUE.after("AB12 template", 4) is None
    assert CUE.before("INVOICES AB12", 9) == 1


def test_the_window_is_kept():
    text = "reg" + " " * 41 + "AB12"
    assert CUE.before(text, 44) is None
    assert CUE.before(text, 44, 41) == 41
    assert not CUE.here("nothing")


def test_common_counter_cues():
    assert CODES.before("order no: 4471", 10) is not None
    assert AMOUNTS.after("4471 miles", 4) == 1


def test_optional_letters_and_shared_beginnings():
    cue = Cue("colou?r|reg|reg no|register")
    for text in ("colour", "COLOR", "reg", "reg  no", "register"):
        assert cue.here(f"a {text} b"), text
    for text in ("colouur", "regs", "registe", "coloured"):
        assert not cue.here(f"a {text} b"), text
    assert cue.before("reg no AB12", 7) == 1
