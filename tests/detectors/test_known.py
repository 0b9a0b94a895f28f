"""What a person told about themself is found in any spelling, surely, with and without the triggers."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import assets
from detectors import finder
from detectors.contract import STRUCTURED, Hints, Hit, Known, Sure, Type, Whose
from detectors.engine import Plain
from detectors.known import Values
from detectors.triggers import TABLE

PHONE = Known(Type.PHONE, "07700 900123")
LANDLINE = Known(Type.PHONE, "+44 1632 960742")
PLATE = Known(Type.VEHICLE_REG, "AB12 CDE")
OLD = Known(Type.VEHICLE_REG, "1066 X")
CODE = Known(Type.POSTCODE, "LS6 3QP")
MAIL = Known(Type.EMAIL, "Jo.Bloggs@example.org")
HOME = Known(Type.ADDRESS, "14 Oak Street, Otley, LS6 3QP")
FLAT = Known(Type.ADDRESS, "Flat 3, Mount Pleasant House, 2 North Road, Leeds")
SON = Known(Type.PERSON_RELATION, "Kieran")
WILL = Known(Type.PERSON_RELATION, "Will")
DOG = Known(Type.PET_NAME, "Mr Biscuit")
CAT = Known(Type.PET_NAME, "Biscuit")
WORK = Known(Type.WORKPLACE, "St Wilfrid's Centre")
ALL = (PHONE, LANDLINE, PLATE, OLD, CODE, MAIL, HOME, FLAT, SON, WILL, DOG, CAT, WORK)


def hints(*known: Known) -> Hints:
    return Hints(date(2026, 11, 24), author="me", known=known)


def found(text: str, *known: Known) -> list[Hit]:
    return [hit for hit in finder.find(text, hints(*known)) if hit.because.startswith("known.")]


@pytest.mark.parametrize(
    ("known", "text", "written"),
    [
        (PHONE, "ring 07700900123", "07700900123"),
        (PHONE, "ring +44 7700 900 123", "+44 7700 900 123"),
        (PHONE, "0044 (0)7700-900-123", "0044 (0)7700-900-123"),
        (PHONE, "o77oo 9oo123 is me", "o77oo 9oo123"),
        (PHONE, "077 009 001 23", "077 009 001 23"),
        (PHONE, "7700 900123", "7700 900123"),
        (PHONE, "0.7.7.0.0.9.0.0.1.2.3", "0.7.7.0.0.9.0.0.1.2.3"),
        (PHONE, "０７７００ ９００１２３", "０７７００ ９００１２３"),
        (LANDLINE, "01632 96o742", "01632 96o742"),
        (PLATE, "ab12cde", "ab12cde"),
        (PLATE, "AB 12 CDE", "AB 12 CDE"),
        (PLATE, "ab12-cde parked", "ab12-cde"),
        (PLATE, "ABI2 CDE", "ABI2 CDE"),
        (OLD, "my 1066x", "1066x"),
        (CODE, "ls63qp", "ls63qp"),
        (CODE, "LS6  3QP", "LS6  3QP"),
        (MAIL, "jo.bloggs@example.org", "jo.bloggs@example.org"),
        (MAIL, "JO.BLOGGS @ EXAMPLE.ORG", "JO.BLOGGS @ EXAMPLE.ORG"),
        (MAIL, "jo dot bloggs at example dot org", "jo dot bloggs at example dot org"),
        (MAIL, "jo.bloggs (at) example [dot] org", "jo.bloggs (at) example [dot] org"),
        (HOME, "at 14 oak st", "14 oak st"),
        (HOME, "14 Oak Str., Otley", "14 Oak Str., Otley"),
        (HOME, "14 OAK STREET OTLEY LS63QP", "14 OAK STREET OTLEY LS63QP"),
        (HOME, "14, Oak Street\nOtley", "14, Oak Street\nOtley"),
        (FLAT, "apt 3 mt pleasant hse", "apt 3 mt pleasant hse"),
        (SON, "KIERAN!", "KIERAN"),
        (SON, "kieran's out", "kieran"),
        (WILL, "Will is here", "Will"),
        (DOG, "mr biscuit says hi", "mr biscuit"),
        (CAT, "Biscuit says hi", "Biscuit"),
        (WORK, "saint wilfrids centre", "saint wilfrids centre"),
        (WORK, "ST WILFRID'S CENTRE", "ST WILFRID'S CENTRE"),
    ],
)
def test_any_spelling_is_found(known, text, written):
    hits = found(text, known)
    assert [(text[h.start : h.end], h.type, h.sure) for h in hits] == [(written, known.type, Sure.SURE)]
    assert [hit.because for hit in hits] == [f"known.{known.type.lower()}"]


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (PHONE, "07700 900124"),
        (PHONE, "107700 9001230"),
        (PHONE, "07700 9001234"),
        (PHONE, "077009001"),
        (PLATE, "AB12 CDF"),
        (PLATE, "XAB12 CDE"),
        (PLATE, "AB12 CDEF"),
        (PLATE, "ab 12 kids"),
        (OLD, "1066"),
        (OLD, "in 1066 xmas"),
        (CODE, "LS6"),
        (CODE, "LS6 3QPX"),
        (MAIL, "xjo.bloggs@example.org"),
        (MAIL, "jo.bloggs@example.org.uk"),
        (MAIL, "jo bloggs was at the example"),
        (HOME, "114 Oak Street"),
        (HOME, "14 Oak Streets"),
        (HOME, "Oak Street"),
        (HOME, "Otley"),
        (FLAT, "flat 3"),
        (FLAT, "Leeds"),
        (SON, "Kierans"),
        (SON, "kieranmania"),
        (WILL, "will he come"),
        (CAT, "a biscuit with tea"),
        (CAT, "Biscuits"),
        (DOG, "mr biscuits"),
        (WORK, "the centre"),
        (Known(Type.PET_NAME, "B"), "B is here"),
        (Known(Type.VEHICLE_REG, "A1"), "the A1 is shut"),
        (Known(Type.PHONE, "---"), "--- hello"),
        (Known(Type.ADDRESS, ""), "hello"),
    ],
)
def test_near_misses(known, text):
    assert found(text, known) == []


def test_its_value_is_that_of_the_detector():
    assert [hit.value for hit in found("o77oo 9oo123, ab12cde, ls63qp, JO.BLOGGS@example.org", *ALL)] == [
        "+447700900123", "AB12CDE", "LS6 3QP", "jo.bloggs@example.org",
    ]  # fmt: skip


def test_a_longer_find_of_a_detector_stays_and_is_sure():
    text = "we live at 14 Oak Street, Otley, Leeds LS6 3QP"
    (hit,) = [hit for hit in finder.find(text, hints(Known(Type.ADDRESS, "14 Oak Street"))) if hit.type is Type.ADDRESS]
    assert text[hit.start : hit.end].startswith("14 Oak Street, Otley")
    assert (hit.sure, hit.because) == (Sure.SURE, "known.address")


def test_a_spelling_that_only_a_detector_reads_counts_as_well():
    hits = finder.find("ring oh double seven double oh nine double oh one two three", hints(PHONE))
    assert [(hit.value, hit.because) for hit in hits] == [("+447700900123", "known.phone")]


def test_whose_is_what_was_told():
    assert [hit.whose for hit in found("her number is 07700 900123", PHONE)] == [Whose.MINE]
    other = Known(Type.PHONE, "07700 900123", Whose.OTHER)
    assert [hit.whose for hit in found("my number is 07700 900123", other)] == [Whose.OTHER]


PIECES = [*(known.value for known in ALL), " ", ",", "\n", "x", "0", "my ", "ring ", "14 Oak St", "ab12cde", "\u200b"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


@given(TEXTS | st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_the_same_with_and_without_triggers(text):
    assert finder.look(text, hints(*ALL)) == finder.look(text, hints(*ALL), triggered=False)


@given(st.sampled_from(sorted(set(Type) - STRUCTURED)), st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_value_and_any_text_are_taken(type_, value, text):
    assert finder.look(f"{text} {value} {text}", hints(Known(type_, value))).failed == ()


def test_in_a_long_text_each_is_found_once():
    text = "nothing to see here at all. " * 600 + "ring 07700 900123 now. " + "more of it. " * 600
    assert [text[hit.start : hit.end] for hit in found(text, PHONE)] == ["07700 900123"]


def test_a_finder_looks_for_what_each_asks():
    looker = finder.Finder(Plain(TABLE))
    texts = ["Biscuit says hi", "nothing"]
    assert [index for index, _ in looker.find_each(texts, lambda _: hints(), ())] == []
    assert [index for index, _ in looker.find_each(texts, lambda _: hints(CAT), (CAT,))] == [0]
    assert [index for index, _ in looker.find_each(texts, lambda _: hints(), ())] == []


def test_every_type_that_can_be_told_has_a_sentence():
    for type_ in (known.type for known in ALL):
        assert f"known.{type_.lower()}" in assets.reasons()


def test_cost_grows_with_the_length():
    values = Values(ALL)
    costs = []
    for size in (12_500, 50_000):
        text = ("o7 7 0 0.9 a b 1 2 c d 14 oak " * size)[:size]
        start = time.process_time()
        values.here(text)
        costs.append(time.process_time() - start)
    assert costs[1] <= 8 * costs[0] + 0.05
