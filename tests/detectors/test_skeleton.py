"""Skeletons match wherever their pattern does, are plain, and are not much looser than they must be."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import engine, triggers
from detectors.skeleton import Skeleton

EDGED = r"(?<![A-Za-z0-9'])(?:{})(?![A-Za-z0-9])"


def marked(pattern, text, keep=150):
    return engine.Plain({"x.y": Skeleton((pattern,), keep)}).marks([text]) != {}


PATTERNS = [
    EDGED.format(r"(?:my|our) (?:new |old )?boss(?:es)?"),
    EDGED.format(r"(?:my|our) (?:(?:very|quite|really|ever so) (?:new|old|odd|loud) ){0,2}boss"),
    EDGED.format(r"(?:a |the )?(?:convicted |young and foolish |old and wise ){0,2}burglars?"),
    EDGED.format(r"caf[eé]s?(?= on)|(?i:tea) rooms?"),
    EDGED.format(r"put [^.!?\n]{0,16}down|sat (?:by|on)[ ](?-i:[A-Z])\w+"),
    r"(?:^|(?<=\. )|(?<=\n))works? at\s{1,3}@?\w",
    r"\d{2}[A-Z]{2} ?\d{1,3}(?!\d)",
    r"(?P<a>ex.?cons?|lifers?)\b.{0,30}(?:told|asked)",
    "(?:caught|left) in the (?:rain|snow)☂?(?! again)",
]
TEXTS = [
    "My boss said", "our old BOSSES", "my really loud quite odd boss", "xmy boss", "the young and foolish burglar",
    "old and wise convicted burglars!", "burglar", "CAFÉ on", "cafes on the", "tea rooms", "put it all down now",
    "putdown", "sat on Oak", "works at @a", "he. Works at x", "12AB 345", "12ab345x", "ex-con was told", "lifers asked",
    "ex con, who had been in the nick for ten years, told", "LEFT IN THE SNOW☂", "caught in the rain again", "",
]  # fmt: skip


@pytest.mark.parametrize("keep", [0, 20, 150])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_matches_is_marked(pattern, keep):
    found = [text for text in TEXTS if re.search(pattern, text, re.IGNORECASE)]
    assert found
    for text in found:
        assert marked(pattern, text, keep), text


@given(st.sampled_from(PATTERNS), st.lists(st.sampled_from([*TEXTS, " ", ".", "\n", "é", "x", "'"]), max_size=4))
@settings(max_examples=200, deadline=None)
def test_what_matches_in_any_text_is_marked(pattern, parts):
    text = "".join(parts)
    assert marked(pattern, text) or not re.search(pattern, text, re.IGNORECASE)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (PATTERNS[0], "a boss of my own"),
        (PATTERNS[0], "embossed, my"),
        (PATTERNS[2], "xburglar"),
        (PATTERNS[3], "a decaf"),
        (PATTERNS[4], "down, put"),
        (PATTERNS[7], "told by an ex con"),
    ],
)
def test_a_word_alone_a_part_of_one_and_the_wrong_order_are_not(pattern, text):
    engines = [engine.best({"x.y": Skeleton((pattern,))})]
    assert all(one.marks([text]) == {} for one in engines)


def test_a_pattern_that_asks_for_nothing_is_a_mistake():
    with pytest.raises(ValueError, match="asks for nothing"):
        Skeleton((r"\w{0,3}(?:a|b)?",)).ways()


def test_those_of_the_table_are_plain():
    made = {name: trigger for name, trigger in triggers.TABLE.items() if isinstance(trigger, Skeleton)}
    assert len(made) > 10
    for name, trigger in made.items():
        for way in trigger.ways():
            for stretch in way:
                assert not re.search(r"\(\?[=!<P]|\\[1-9bBAZwdsWDS]", stretch), (name, stretch)
                assert not re.search(r"\[\^[^\]]*\][*+]|\)[*+]", stretch), (
                    name,
                    stretch,
                )  # nothing that nests or runs on
