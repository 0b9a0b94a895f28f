"""Folding, masks, and the way back to the text as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.clean import FILLER, Text

ANY = st.text(st.characters(exclude_categories=()), max_size=200)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("plain 07700", "plain 07700"),
        ("０７７００", "07700"),
        ("𝟎𝟕𝟳𝟢𝟶", "07700"),
        ("0️⃣7️⃣", "07"),
        ("①②Ⓐ🅰🄰", "12AAA"),
        ("٠٧", "07"),
        ("a\u200bb\u00adc\u202ed\ufe0f", "abcd"),
        ("1–2—3−4", "1-2-3-4"),
        ("‘it’s’ “x”", "'it's' \"x\""),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("a\0b", "ab"),
        ("Ab\nCd", "Ab\nCd"),
        ("café", "café"),
    ],
)
def test_folds(written, folded):
    assert Text(written).folded == folded


def test_the_way_back_covers_what_was_written():
    text = Text("x\u200b0️⃣7️⃣ y")
    start = text.folded.index("07")
    span = text.original(start, start + 2)
    assert text.written[span.start : span.end] == "0️⃣7️⃣"


@pytest.mark.parametrize(
    ("written", "masked"),
    [
        ("see https://t.co/AB12CDE, ok", "https://t.co/AB12CDE"),
        ("www.example.com/SW1A1AA", "www.example.com/SW1A1AA"),
        ("on wa.me/447700900123 now", "wa.me/447700900123"),
        ("hi @dave_07700900123!", "@dave_07700900123"),
        ("go #AB12CDE go", "#AB12CDE"),
        ("go #2024goals go", "#2024goals"),
        ("id 3fa85f64-5717-4562-b3fc-2c963f66afa6.", "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
        ("sha da39a3ee5e6b4b0d3255 ok", "da39a3ee5e6b4b0d3255"),
        ("from ab12cde@example.org ok", "ab12cde@example.org"),
    ],
)
def test_masks(written, masked):
    text = Text(written)
    assert text.masked == text.folded.replace(masked, FILLER * len(masked))
    assert text.links == (() if masked[0] in "@#" or "." not in masked or "@" in masked else text.links)


@pytest.mark.parametrize(
    "written", ["#4 Elm Way", "4242424242424242", "and/or this", "07700 900123 / 07700 900124", "4@"]
)
def test_leaves_unmasked(written):
    assert Text(written).masked == written


@given(ANY)
def test_any_text_folds_and_comes_back(written):
    text = Text(written)
    assert len(text.masked) == len(text.folded) <= len(written)
    for at in range(len(text.folded)):
        span = text.original(at, at + 1)
        assert 0 <= span.start < span.end <= len(written)
        assert Text(written[span.start : span.end]).folded == text.folded[at]
    assert all(0 <= a < b <= len(text.folded) for a, b in text.links)
