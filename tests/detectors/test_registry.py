"""What holds for every detector: its examples, its reasons, any text at all, cost that grows with the length."""

import importlib
import inspect
import pkgutil
import re
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import detectors
from app import assets
from detectors import finder, registry, triggers
from detectors.clean import Text
from detectors.contract import Hints, Span, Sure

HINTS = Hints(date(2026, 11, 22), when=datetime(2026, 11, 1, 12, tzinfo=UTC), author="me")
EACH = pytest.mark.parametrize("detector", registry.ALL, ids=[d.id for d in registry.ALL])
ANY = st.text(st.characters(exclude_categories=()), max_size=300)
PIECES = [
    *"0123456789+-.,/()@ ?*\n£",
    "07700 900123", "AB12 CDE", "LS6 3QP", "a@example.org", " at ", " dot ", "oh double seven ", "my ", "reg ", "ring ",
    "order no ", "\u200b", "７", "0️⃣", "https://wa.me/", "14 Oak Street", "12/03/1985", "born", "née", "our dog Rex",
]  # fmt: skip


def marked(text, detector=None):  # "worth a look" is not a claim
    hits = finder.find(text, HINTS, None if detector is None else [detector])
    return tuple(text[h.start : h.end] for h in hits if h.sure is not Sure.LOOK)


@EACH
def test_its_own_examples(detector):
    assert detector.examples.hits
    assert detector.examples.near_misses
    for example in detector.examples.hits:
        assert marked(example.text, detector) == example.found
    for text in detector.examples.near_misses:
        assert marked(text, detector) == (), text


@EACH
def test_names_and_triggers(detector):
    assert re.fullmatch("[a-z][a-z_]*", detector.id)
    assert detector.types
    assert {name for trigger in detector.triggers for name in trigger.split("+")} <= set(triggers.TABLE)
    assert detector.triggers
    assert [d.id for d in registry.ALL].count(detector.id) == 1


@EACH
def test_every_reason_in_its_code_has_a_sentence_and_no_sentence_is_left_over(detector):
    sentences = {key for key in assets.reasons() if key.startswith(detector.id + ".")}
    for example in detector.examples.hits:
        for hit in finder.find(example.text, HINTS, [detector]):
            assert hit.because in sentences
            assert hit.type in detector.types
    package = inspect.getmodule(type(detector))
    source = "".join(
        inspect.getsource(module)
        for name, module in _modules()
        if name == package.__name__ or f"import {name.rsplit('.', 1)[1]}" in inspect.getsource(package)
        or f"from {name} import" in inspect.getsource(package)
    )  # fmt: skip
    for sentence in sentences:
        assert f'"{sentence.split(".", 1)[1]}"' in source or f'"{sentence}"' in source, sentence


def test_reasons_are_plain_sentences():
    for code, sentence in assets.reasons().items():
        assert sentence.endswith("."), code
        assert sentence[0].isupper(), code
        assert "\n" not in sentence
        assert len(sentence) <= 160, code
        assert not re.search(r"\bsafe\b|regex|pattern", sentence), code


def _modules():
    for info in pkgutil.walk_packages(detectors.__path__, "detectors."):
        yield info.name, importlib.import_module(info.name)


def test_every_module_that_defines_a_detector_is_listed():
    defined = {
        cls
        for name, module in _modules()
        for cls in vars(module).values()
        if inspect.isclass(cls)
        and cls.__module__ == name
        and name != "detectors.contract"
        and all(hasattr(cls, part) for part in ("id", "types", "triggers", "examples", "find"))
    }
    assert defined == {type(detector) for detector in registry.ALL}


@given(st.one_of(ANY, st.lists(st.sampled_from(PIECES), max_size=25).map("".join)))
@settings(max_examples=300, deadline=None)
def test_any_text_is_taken_and_triggers_lose_nothing(text):
    found = finder.look(text, HINTS)
    assert found.failed == ()
    for hit in found.hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.value
        assert hit.because in assets.reasons()
    assert finder.look(text, HINTS, triggered=False) == found


def test_triggers_lose_nothing_on_the_examples_and_whole_spans_find_the_same():
    for detector in registry.ALL:
        for text in (*(example.text for example in detector.examples.hits), *detector.examples.near_misses):
            for cased in (text, text.lower(), text.upper()):
                assert finder.look(cased, HINTS, triggered=False) == finder.look(cased, HINTS)
                clean = Text(cased)
                whole = list(detector.find(clean, [Span(0, len(clean.folded))], HINTS))
                assert set(finder.settled(whole)) == set(finder.find(cased, HINTS, [detector]))


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "posts").iterdir()), ids=lambda path: path.stem)
def test_triggers_lose_nothing_on_our_posts(path, shared_finder):
    texts = re.sub("[{}]", "", path.read_text(encoding="utf-8")).splitlines()  # names stand in braces
    found = {index: its.hits for index, its in shared_finder.find_each(texts, lambda _: HINTS)}
    assert len(found) > (0 if path.stem == "numbers" else 20)  # numbers are nobody's
    for index, text in enumerate(texts):
        assert finder.look(text, HINTS, triggered=False).hits == found.get(index, ())


KILLERS = {
    "zeros": "0", "digits": "0123456789", "groups": "077 ", "words": "oh double seven ", "double": "double ",
    "at": "a at ", "dots": "a.", "mail": "a@", "mails": "a@b.", "dot words": "a dot ", "plates": "AB12 ",
    "letters": "AB1 ", "marks": "A?", "codes": "LS6 3", "brackets": "((((", "spaces": " ", "links": "wa.me/4",
    "lines": "0\n", "caps": "A", "mixed": "aA0 .@-?", "hex": "deadbeef", "dash": "a-", "street": "14 Oak ",
    "zero width": "0\u200b", "curly": "‘", "hash": "#a", "handle": "@a", "year": "19", "named": "Rex ", "my": "my ",
}  # fmt: skip


def _cost(text, detector):
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        list(detector.find(Text(text), [Span(0, len(text))], HINTS))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("name", KILLERS)
@EACH
def test_cost_grows_with_the_length(detector, name):
    """A detector is given pieces of some thousand characters at most; even so four times the text must not cost 16."""
    piece = KILLERS[name]
    small, large = ((piece * (size // len(piece) + 1))[:size] for size in (1_600, 6_400))
    assert _cost(large, detector) <= 8 * _cost(small, detector) + 0.02


@pytest.mark.parametrize("name", KILLERS)
def test_a_long_text_costs_no_more_than_its_pieces(name, shared_finder):
    piece = KILLERS[name]
    costs = []
    for size in (12_500, 50_000):
        text = (piece * (size // len(piece) + 1))[:size]
        tries = []
        for _ in range(2):  # the better of two: another program may have the computer for a moment
            start = time.process_time()
            assert shared_finder.look(text, HINTS).failed == ()
            tries.append(time.process_time() - start)
        costs.append(min(tries))
    assert costs[1] <= 8 * costs[0] + 0.05


def test_triggers_have_no_look_around_no_back_reference_and_no_open_repeat():
    for name, pattern in triggers.TABLE.items():
        if not isinstance(pattern, str):
            continue  # made from a detector's patterns: `test_skeleton`
        bare = re.sub(r"\[\^?(?:\\.|[^\]])*\]|\\.", "", pattern)  # without classes and escapes
        assert not re.search(r"[*+]", bare), name
        assert not re.search(r"\(\?[=!<P]|\\[1-9bBAZ]|\{\d+,\}", pattern), name
