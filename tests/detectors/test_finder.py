"""The finder: triggers, overlaps, long texts, a detector that breaks."""

from datetime import date

import pytest

from detectors import finder, triggers
from detectors.clean import Text
from detectors.contract import Examples, Hints, Hit, Span, Sure, Type

HINTS = Hints(date(2026, 11, 22))


class Letters:
    """Finds every "at" after an e-mail trigger."""

    id = "letters"
    types = (Type.EMAIL,)
    triggers = ("email.at",)
    examples = Examples((), ())

    def find(self, text, spans, hints):
        at = text.folded.find("@")
        while at >= 0:
            yield Hit(Type.EMAIL, *text.original(at, at + 1), "@", Sure.SURE, "letters.at")
            at = text.folded.find("@", at + 1)


class Broken(Letters):
    id = "broken"

    def find(self, text, spans, hints):
        raise RuntimeError(text.written)


def hit(type_, start, end, sure=Sure.SURE):
    return Hit(type_, start, end, "", sure, "x.y")


def test_a_detector_is_not_asked_without_its_trigger():
    assert finder.look("nothing here", HINTS, [Broken()]) == finder.Found((), ())


def test_a_broken_detector_costs_its_own_hits_and_is_named():
    found = finder.look("a@b", HINTS, [Broken(), Letters()])
    assert found.failed == ("broken",)
    assert [(h.start, h.end) for h in found.hits] == [(1, 2)]


def test_a_long_text_is_found_whole_and_once():
    text = ("word a@b wörd\u200b " * 90_000)[:1_000_000]
    hits = finder.find(text, HINTS, [Letters()])
    assert [h.start for h in hits] == [n for n, char in enumerate(text) if char == "@"]


def test_many_gives_one_answer_each():
    found = list(finder.find_many(["a@b", "", "c"], [HINTS] * 3, [Letters()]))
    assert [len(f.hits) for f in found] == [1, 0, 0]
    with pytest.raises(ValueError):
        list(finder.find_many(["a"], [], [Letters()]))


@pytest.mark.parametrize(
    ("hits", "kept"),
    [
        ([hit(Type.ADDRESS, 0, 30), hit(Type.POSTCODE, 20, 28)], [0, 1]),
        ([hit(Type.PHONE, 0, 11, Sure.LIKELY), hit(Type.NHS_NUMBER, 0, 10)], [1]),
        ([hit(Type.PHONE, 0, 11), hit(Type.NHS_NUMBER, 0, 10, Sure.LIKELY)], [0]),
        ([hit(Type.POSTCODE, 0, 7), hit(Type.VEHICLE_REG, 0, 7)], [0]),
        ([hit(Type.PHONE, 0, 11), hit(Type.PHONE, 2, 9)], [0]),
        ([hit(Type.PHONE, 0, 11), hit(Type.PHONE, 0, 11)], [0]),
        ([hit(Type.CONFIDENTIAL, 0, 40), hit(Type.PHONE, 5, 16), hit(Type.ABUSE, 0, 40)], [2, 0, 1]),
        ([hit(Type.EMAIL, 0, 25), hit(Type.PHONE, 0, 11)], [0]),
        ([hit(Type.PHONE, 20, 31), hit(Type.PHONE, 0, 11)], [1, 0]),
    ],
)
def test_overlaps(hits, kept):
    assert finder.settled(hits) == [hits[n] for n in kept]


def test_triggers_give_spans_of_the_folded_text():
    found = triggers.matched(Text("x\u200b a@b"), ["email.at"])
    assert found == {"email.at": [Span(3, 4)]}
