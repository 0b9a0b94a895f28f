"""JSON within limits, and Meta's encoding repaired where, and only where, it was broken."""

import json

import pytest

from app.archives import decode as decoding
from app.archives.decode import decode, scrub, was_broken
from app.archives.errors import ArchiveError


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        (rb'"\u00c3\u00a9"', "é"),
        (rb'"\u00e2\u0080\u0099"', "’"),
        (rb'"\u00f0\u009f\u0098\u00a0"', "😠"),
        (rb'"\u00e2\u009d\u00a4"', "❤"),
        (rb'"\u00C3\u00A9"', "é"),
        (rb'"caf\u00c3\u00a9 \u00e2\u0080\u009cx\u00e2\u0080\u009d"', "café “x”"),
        (rb'"good \u00c3\u00a9, cut \u00e2\u0080"', "good é, cut â\x80"),
        (rb'["C:\\users", "\u00c3\u00a9"]', ["C:\\users", "é"]),
        (rb'{"t\u00c3\u00a9l": {"\u00c3\u00a9": ["\u00c3\u00a9"]}}', {"tél": {"é": ["é"]}}),
    ],
)
def test_repaired(raw, meant):
    assert decode(raw) == meant


@pytest.mark.parametrize(
    "raw",
    [
        '"Ã© stays, the file is not plain ASCII"'.encode(),
        rb'["\u00c3\u00a9", "\u2019 was written correctly"]',
        rb'["\u00c3\u00a9", "\ud83d\ude20"]',
        '["né", "\\u00c3\\u00a9 was meant"]'.encode(),
        rb'["plain"]',
        rb'["\u0041\u007f"]',
    ],
)
def test_left_alone(raw):
    assert not was_broken(raw)
    assert decode(raw) == json.loads(raw)


def test_an_escaped_backslash_before_u_is_not_an_escape():
    assert decode(rb'["\\u2019", "\u00c3\u00a9"]') == [r"\u2019", "é"]


@pytest.mark.parametrize("text", ["é", "😠", "👩‍👩‍👧", "“ ” –", "日本", "Привет", "€", "Łukasz"])
def test_round_trip(text):
    raw = json.dumps({text: [text]} and {text.encode().decode("latin-1"): [text.encode().decode("latin-1")]}).encode()
    assert decode(raw) == {text: [text]}


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b"\xef\xbb\xbf[1]", [1]),
        ("[1]".encode("utf-16"), [1]),
        (b"[NaN, Infinity, -Infinity]", [None, None, None]),
        (b"[" + b"9" * 5000 + b", 12]", [None, 12]),
        (b'["\xff"]', ["\ufffd"]),
        (b'["a\tb"]', ["a\tb"]),
    ],
)
def test_what_the_fast_decoder_refuses(raw, value):
    assert decode(raw) == value


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "empty_member"),
        (b" \n", "empty_member"),
        (b"[object Object]", "damaged"),
        (b'{"a": [1, 2', "damaged"),
        (b"[" * 100_000 + b"]" * 100_000, "too_deep"),
        (b"\x00\x01\x02", "damaged"),
    ],
)
def test_refused(raw, code):
    with pytest.raises(ArchiveError) as refused:
        decode(raw)
    assert refused.value.code == code


def test_a_small_file_that_asks_for_much_memory_is_refused(monkeypatch):
    monkeypatch.setattr(decoding, "MAX_CONTAINERS", 1000)
    assert decode(b"[" + b"[]," * 998 + b"1]")
    with pytest.raises(ArchiveError, match="too_large"):
        decode(b"[" + b"[]," * 1000 + b"1]")


def test_scrub():
    assert scrub("a\0b") == "ab"
    assert scrub("\ud83d\ude20 \ud83d x") == "😠 \ufffd x"
    assert scrub("Zoë 😠") == "Zoë 😠"
