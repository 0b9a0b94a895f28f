"""Masks: each type's form, texts masked all over, excerpts that give nothing away. All data invented."""

from __future__ import annotations

import pytest

from app.core.mask import REMARKS, Excerpt, excerpt, mask_text, masked, masked_path
from detectors.contract import Hit, Sure, Type


@pytest.mark.parametrize(
    ("type_", "value", "form"),
    [
        (Type.PHONE, "+447700900123", "07••• •••123"),
        (Type.PHONE, "07700 900123", "07••• •••123"),
        (Type.PHONE, "+12025550123", "+1•• •••123"),
        (Type.PHONE, "112", "•••"),
        (Type.EMAIL, "anna.smith@example.org", "a•••@e•••.org"),
        (Type.EMAIL, "a@mail.example.co.uk", "a•••@m•••.uk"),
        (Type.EMAIL, "nonsense", "•••"),
        (Type.POSTCODE, "AB1 2DE", "AB• •DE"),
        (Type.POSTCODE, "EC1A 1BB", "EC• •BB"),
        (Type.POSTCODE, "M1 1AE", "M• •AE"),
        (Type.POSTCODE, "ABC", "•••"),
        (Type.VEHICLE_REG, "AB12CDE", "AB•••"),
        (Type.VEHICLE_REG, "A123", "A•••"),
        (Type.VEHICLE_REG, "A1", "•••"),
        (Type.ADDRESS, "12B High Street, Leeds LS1 4AP", "•• H••• S•••, L••• •• ••"),
        (Type.COORDINATES, "53.7996, -1.5491", "53.•••, -1.•••"),
        (Type.COORDINATES, "///filled.count.soap", "///••••••.•••••.••••"),
        (Type.PHOTO_LOCATION, "53.7996, -1.5491", "53.•••, -1.•••"),
        (Type.PET_NAME, "Biscuit", "B•••"),
        (Type.PERSON_RELATION, "Mary-Jane O’Neil", "M••• O•••"),
        (Type.DATE_OF_BIRTH, "3 May 1984", "• ••• ••••"),
        (Type.NINO, "QQ 12 34 56 C", "••• 6C"),
        (Type.PAYMENT_CARD, "4000 0000 0000 0002", "••• 0002"),
        (Type.PASSPORT, "123", "•••"),
        (Type.WORKPLACE, "Leeds Probation Office", "L••• P••• O•••"),
        (Type.CHECK_IN, "Costa, 5 Mill Lane", "C•••, •• M••• L•••"),
        (Type.PET_NAME, "", ""),
    ],
)
def test_the_form_of_each_type(type_, value, form):
    assert masked(type_, value) == form


@pytest.mark.parametrize("type_", list(Type))
def test_no_type_lets_its_value_through(type_):
    for value in ("Wellington 07700 900123 anna@example.org", "AB12CDE", "LS1 4AP", "Biscuit", "53.7996, -1.5491"):
        assert value not in masked(type_, value)
    if type_ in REMARKS:
        assert masked(type_, "any words") == ""


def _hit(text: str, words: str, type_=Type.PHONE, value="") -> Hit:
    start = text.index(words)
    return Hit(type_, start, start + len(words), value or words, Sure.SURE, "x.y")


def test_a_text_is_masked_around_all_its_details():
    text = "ring me on 07700 900123 or 07700 900456 😀 Biscuit says hi"
    hits = [
        _hit(text, "07700 900123", value="+447700900123"),
        _hit(text, "07700 900456", value="+447700900456"),
        _hit(text, "Biscuit", Type.PET_NAME),
    ]
    assert mask_text(text, hits) == "ring me on 07••• •••123 or 07••• •••456 😀 B••• says hi"


def test_the_same_words_again_are_masked_too():
    text = "Biscuit is ill. BISCUIT! Biscuits are fine"
    assert mask_text(text, [_hit(text, "Biscuit", Type.PET_NAME)]) == "B••• is ill. B•••! Biscuits are fine"


def test_a_postcode_inside_an_address_is_one_piece():
    text = "we live at 12 High Street LS1 4AP now"
    hits = [_hit(text, "12 High Street LS1 4AP", Type.ADDRESS), _hit(text, "LS1 4AP", Type.POSTCODE)]
    assert mask_text(text, hits) == "we live at •• H••• S••• •• •• now"
    overlapping = [_hit(text, "12 High Street LS1", Type.ADDRESS), _hit(text, "LS1 4AP", Type.POSTCODE)]
    assert "4AP" not in mask_text(text, overlapping)
    assert "High" not in mask_text(text, overlapping)


def test_an_excerpt_marks_the_detail_and_cuts_at_words():
    text = "word " * 30 + "ring 07700 900123\nsoon " + "again " * 30
    hit = _hit(text, "07700 900123", value="+447700900123")
    told = excerpt(text, [hit], hit)
    assert told.marked == "07••• •••123"
    assert told.before.startswith("…word")
    assert told.before.endswith("ring ")
    assert told.after.startswith(" soon again")
    assert told.after.endswith("again…")
    assert len(told.before) <= 62
    shown = excerpt(text, [hit], hit, show=True)
    assert shown.marked == "07700 900123"


def test_masked_nothing_is_shown_around_a_remark_but_unmasked_all_is():
    text = "my client is a liar, ring 07700 900123"
    remark = _hit(text, "my client is a liar", Type.SERVICE_USER_REMARK)
    phone = _hit(text, "07700 900123")
    assert excerpt(text, [remark, phone], remark) == Excerpt()
    assert excerpt(text, [remark, phone], phone) == Excerpt("", "07••• •••123", "")
    assert mask_text(text, [remark, phone]) == "•••, ring 07••• •••123"
    assert excerpt(text, [remark, phone], remark, show=True) == Excerpt(
        "", "my client is a liar", ", ring 07700 900123"
    )


def test_a_structured_finding_has_no_place_in_the_text_and_its_value_is_masked_there_too():
    text = "lovely coffee at Costa Mill Lane with 07700 900123"
    place = Hit(Type.CHECK_IN, 0, len("Costa Mill Lane"), "Costa Mill Lane", Sure.SURE, "x.y")
    phone = _hit(text, "07700 900123")
    assert excerpt(text, [place], place) == Excerpt("", "C••• M••• L•••", "")
    assert excerpt(text, [place], place, show=True) == Excerpt("", "Costa Mill Lane", "")
    assert excerpt(text, [place, phone], phone).before == "lovely coffee at C••• M••• L••• with "


def test_an_excerpt_of_a_finding_that_is_not_among_the_hits():
    text = "ring 07700 900123"
    hit = _hit(text, "07700 900123")
    assert excerpt(text, [], hit) == Excerpt("ring ", "07••• •••123", "")
    outside = Hit(Type.PHONE, 5, 500, "07700 900123", Sure.SURE, "x.y")
    assert excerpt("short", [outside], outside) == Excerpt("", "07••• •••123", "")


@pytest.mark.parametrize(
    ("member", "shown"),
    [
        ("your_facebook_activity/messages/inbox/annasmith_10/message_1.json", "messages/…/message_1.json"),
        ("messages/inbox/annasmith_10/message_2.html", "messages/…/message_2.html"),
        ("messages/autofill_information.json", "messages/autofill_information.json"),
        ("posts/your_posts_1.json", "posts/your_posts_1.json"),
        ("", ""),
    ],
)
def test_the_path_of_a_thread_names_nobody(member, shown):
    assert masked_path(member) == shown


def test_between_two_details_inside_a_third_nothing_is_left():
    text = "we live at 12 High Street, near Leeds now"
    hits = [
        _hit(text, "12 High Street, near Leeds", Type.ADDRESS),
        _hit(text, "High", Type.PERSON_RELATION),
        _hit(text, "Leeds", Type.WORKPLACE),
    ]
    assert mask_text(text, hits) == mask_text(text, hits[:1]) == "we live at •• H••• S•••, n••• L••• now"


def test_a_short_name_is_masked_wherever_it_stands_and_shorter_ones_where_they_were_seen():
    text = "Rex ate it. Rex! Bo saw it, Bo did"
    hits = [_hit(text, "Rex", Type.PET_NAME), _hit(text, "Bo", Type.PET_NAME)]
    assert mask_text(text, hits) == "R••• ate it. R•••! B••• saw it, Bo did"


def test_a_detail_beyond_the_text_changes_nothing():
    assert mask_text("short", [Hit(Type.PHONE, 2, 500, "07700 900123", Sure.SURE, "x.y")]) == "short"
