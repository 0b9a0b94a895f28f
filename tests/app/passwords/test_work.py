"""Entries that look like work are told by whole words and ends of addresses."""

import pytest

from app.passwords.messages import Entry
from app.passwords.work import looks_like_work

WORDS = ("work", "cjsm.net", "Millbrook House")


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Work laptop", ""),
        ("", "mail.cjsm.net"),
        ("", "cjsm.net"),
        ("MILLBROOK HOUSE 2", "x"),
        ("a", "work.example"),
    ],
)
def test_work(title, place):
    assert looks_like_work(Entry(0, title, place), WORDS)


@pytest.mark.parametrize(
    ("title", "place"), [("Framework", "network.example"), ("", "notcjsm.net"), ("Millbrook", ""), ("", "")]
)
def test_not_work(title, place):
    assert not looks_like_work(Entry(0, title, place), (*WORDS, " "))
