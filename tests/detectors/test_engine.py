"""The engines: all three give the same hits; compiled patterns are kept and, when they do not load, built again."""

import importlib.util
import random
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import engine, finder, registry, triggers
from detectors.clean import Text, fold
from detectors.contract import Hints
from detectors.skeleton import Skeleton

TABLE = triggers.TABLE
PLAIN = engine.Plain(TABLE)
EXAMPLES = [
    text
    for detector in registry.ALL
    for text in (*(example.text for example in detector.examples.hits), *detector.examples.near_misses)
]
PIECES = [*"ab09 .-@,\n+?*#", "street", " my ", "🐶", "é", "’", "\ud83d", "\0", "ſ", "K", "77", " acc ", "reg ", "one "]


MADE = sum(1 << bit for bit, trigger in enumerate(TABLE.values()) if not isinstance(trigger, str))
"""The triggers made from patterns, of which the library looks for the stretches in any order."""

ALL = (1 << len(TABLE)) - 1
"""Above these stands which patterns of a trigger may match, which the library does not tell."""


@pytest.fixture(scope="session")
def engines(shared_engine):
    """The fast engines that are there, the fastest first."""
    return [shared_engine, *([engine.Re2(TABLE)] if importlib.util.find_spec("re2") else [])]


def assert_the_same(fast, texts, first):
    marks, plain = fast.marks(texts), PLAIN.marks(texts)
    for index in range(len(texts)):
        mine, its = marks.get(index, 0), plain.get(index, 0)
        assert mine & ALL & ~MADE == its & ALL & ~MADE
        assert not mine & ALL & ~its
    assert marks == first.marks(texts)


def folded(texts):
    return [fold(text) for text in texts]


def test_every_engine_marks_the_same_examples(engines):
    texts = folded([*EXAMPLES, *map(str.upper, EXAMPLES), *map(str.lower, EXAMPLES)])
    random.Random(1).shuffle(texts)
    for fast in engines:
        assert_the_same(fast, texts, engines[0])
        assert len(fast.marks(texts)) > 200


def test_every_engine_gives_the_same_hits_in_the_examples(engines):
    hints = Hints(date(2026, 11, 22), author="me")
    found = [list(finder.Finder(one).find_each(EXAMPLES, lambda _: hints)) for one in (PLAIN, *engines)]
    assert len(found[0]) > 100
    assert all(one == found[0] for one in found)


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text(max_size=12), max_size=8))
@settings(max_examples=300, deadline=None)
def test_every_engine_marks_the_same_texts_whatever_stands_beside_them(engines, texts):
    for fast in engines:
        assert_the_same(fast, folded(texts), engines[0])


@pytest.mark.parametrize("text", ["ring 07700 900123", "BFPO", "AB12 CDE", "a@b", "LS6 3QP", "my dog"])
def test_a_hit_at_either_end_of_the_buffer_is_its_own_texts(engines, text):
    for fast in (*engines, PLAIN):
        assert set(fast.marks(folded([text]))) == {0}
        assert set(fast.marks(folded(["", text, "", "", text]))) == {1, 4}
        assert set(fast.marks(["plain text", fold(text), "plain text"])) == {1}


def test_nothing_gives_nothing(engines):
    for fast in (*engines, PLAIN):
        assert fast.marks([]) == {}
        assert fast.marks(["", ""]) == {}


def test_more_than_one_buffer_counts_on(engines, monkeypatch):
    monkeypatch.setattr(engine, "_BATCH", 30)
    texts = folded(["plain words here", "a@b"] * 20)
    for fast in engines:
        assert_the_same(fast, texts, engines[0])


def test_compiled_patterns_load_again_and_broken_ones_are_built_anew():
    pytest.importorskip("hyperscan", reason="no wheel of the engine for this system")
    small = {"x.a": "a[0-9]", "uk_address.street": "road"}
    first = engine.Hyperscan(small)
    assert first.stored
    again = engine.Hyperscan(small, first.stored)
    assert again.stored is None
    assert again.marks(["a1", "road a2"]) == first.marks(["a1", "road a2"]) == {0: 1, 1: 3}
    for broken in (b"", b"rubbish", first.stored[:-9], first.stored[4:], bytes(len(first.stored))):
        assert engine.Hyperscan(small, broken).marks(["road"]) == {0: 2}


def test_without_the_fast_engines_the_library_serves(monkeypatch):
    monkeypatch.setitem(sys.modules, "hyperscan", None)
    assert isinstance(engine.best({"x.a": "a"}), (engine.Re2, engine.Plain))
    monkeypatch.setitem(sys.modules, "re2", None)
    assert isinstance(engine.best({"x.a": "a"}), engine.Plain)


def test_which_patterns_of_a_trigger_may_match_is_told(engines):
    apart = Skeleton(("my (?:cat|dog)", "[0-9] cats"), apart=True)
    table = {"x.a": "road", "x.pets": apart, "x.other": Skeleton(("two", "three"))}
    for kind in {type(one) for one in engines} - {engine.Plain}:
        made = kind(table)
        for text, patterns in (("my dog", 1), ("9 cats", 2), ("my cat, 9 cats", 3), ("road", 0)):
            seen = Text(text, made.marks([text])[0], made.parts)
            assert seen.may("x.pets") == patterns
            assert seen.may("x.a") == (text == "road")
            assert seen.may("x.other") == 0
            assert seen.may("y.unknown") is None
    assert Text("my dog", 2, engine.Plain(table).parts).may("x.pets") is None


def test_hits_are_the_same_where_it_is_not_known_which_patterns_may_match(engines):
    hints = Hints(date(2026, 11, 22), author="me")
    for fast in engines:
        one = finder.Finder(fast)
        for text in EXAMPLES:
            assert one.look(text, hints).hits == finder.look(text, hints, triggered=False).hits
