"""Pasted text becomes items whose offsets lead back into the box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.item import Audience, Author, Kind
from app.core.paste import Cut, Pasted, items, looks_binary, posts, readable


@pytest.mark.parametrize(
    ("text", "cut", "expected"),
    [
        ("one\n\ntwo", Cut.ONE, ["one\n\ntwo"]),
        ("one\n\ntwo\n  \nthree", Cut.BLANK_LINE, ["one", "two", "three"]),
        ("one\ntwo\n\nthree", Cut.EACH_LINE, ["one", "two", "three"]),
        ("one\n---\ntwo", Cut.ONE, ["one", "two"]),
        ("one\n ===== \ntwo\n\nthree", Cut.BLANK_LINE, ["one", "two", "three"]),
        ("a --- b", Cut.ONE, ["a --- b"]),
        ("", Cut.ONE, []),
        (" \n\n \n", Cut.BLANK_LINE, []),
        ("  padded  ", Cut.ONE, ["padded"]),
    ],
)
def test_posts_are_told_apart(text, cut, expected):
    assert [post for _, post in posts(text, cut)] == expected


@given(st.text(alphabet="ab \n-=\t😀", max_size=60), st.sampled_from(list(Cut)))
def test_every_post_stands_where_its_offset_says(text, cut):
    for start, post in posts(text, cut):
        assert text[start : start + len(post)] == post
        assert post.strip() == post != ""


@given(st.text(max_size=40))
def test_readable_keeps_the_length_and_can_be_sent(text):
    clean = readable(text + "\ud83d\0")
    assert len(clean) == len(text) + 2
    clean.encode("utf-8")
    assert "\0" not in clean


def test_own_posts_are_mine_and_what_i_share_is_not():
    ((_, mine),) = items("hello", Pasted(audience=Audience.PUBLIC))
    assert (mine.kind, mine.author, mine.audience) == (Kind.POST, Author.ME, Audience.PUBLIC)
    ((_, shared),) = items("hello", Pasted(sharing=True))
    assert (shared.kind, shared.author) == (Kind.RESHARE, Author.OTHER)


def test_keys_are_unique():
    keys = [item.key for _, item in items("a\nb\nc", Pasted(cut=Cut.EACH_LINE))]
    assert len(set(keys)) == 3


def test_binary_is_told_from_writing():
    assert looks_binary(bytes(range(256)).decode("latin-1") * 4)
    assert looks_binary("PK\x03\x04\x14\0\0\0\x08\0" * 20)
    assert not looks_binary("Just a post\twith a tab\r\nand lines 😀 and a stray \x07")
    assert not looks_binary("")
    assert not looks_binary("a\x07")  # a few odd signs are a slip, however short the text
