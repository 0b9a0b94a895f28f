"""The finder: triggers, overlaps, long texts, a detector that breaks."""

from datetime import date

import pytest

from detectors import engine, finder, triggers
from detectors.contract import Example, Examples, Hints, Hit, Sure, Type
from detectors.postcode import Postcode

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


def test_of_many_texts_those_with_hits_are_told_and_hints_are_asked_for_these_alone():
    asked = []
    many = finder.Finder(engine.Plain(triggers.TABLE), (Letters(),))
    long = "x " * 5000 + "a@b"
    found = list(many.find_each(["c", "a@b", "", long], lambda n: asked.append(n) or HINTS))
    assert [(n, [h.start for h in f.hits]) for n, f in found] == [(1, [1]), (3, [10_001])]
    assert asked == [1, 3]


def test_a_detector_may_ask_for_two_triggers_together():
    class Both(Letters):
        triggers = ("email.at+postcode.special",)

    assert finder.find("a@b", HINTS, [Both()]) == []
    assert len(finder.find("BFPO 57 a@b", HINTS, [Both()])) == 1


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


def test_a_warm_finder_has_asked_each_detector_about_its_examples():
    asked = []

    class Told(Letters):
        examples = Examples((Example("a@b", ("@",)), Example("c@d", ("@",))), ())

        def find(self, text, spans, hints):
            asked.append(text.written)
            yield from super().find(text, spans, hints)

    warm = finder.Finder(engine.Plain(triggers.TABLE), (Told(),))
    warm.warm(HINTS)
    assert asked == ["a@b", "c@d"]
    assert warm.look("e@f", HINTS).hits


@pytest.mark.parametrize(
    "text", ["LS6 3QPhttps://example.org/x", "LS6 3QPwww.example.org", "LS6 3QP https://example.org"]
)
def test_a_link_right_behind_a_detail_hides_it_from_no_trigger(text, shared_finder):
    found = finder.look(text, HINTS, [Postcode()])
    assert [hit.value for hit in found.hits] == ["LS6 3QP"]
    assert found.hits == shared_finder.look(text, HINTS).hits
