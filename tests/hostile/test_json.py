"""JSON made to harm: one code for the member, the rest of the archive comes out."""

import zipfile

import pytest

from app.archives import reader
from app.archives.tree import open_tree
from app.core.coverage import Problem
from app.core.item import Item

FRIENDS = "connections/friends/your_friends.json"
UNKNOWN = "logged_information/new.json"
POSTS = "your_facebook_activity/posts/your_posts_1.json"


def _peak():
    """The largest this process has been, KiB; 0 where the system does not tell so."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _read(tmp_path, data, member=UNKNOWN):
    path = tmp_path / "facebook-x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr(FRIENDS, '{"friends_v2": [{"name": "Bo Sample", "timestamp": 1}]}')
        zipped.writestr(member, data)
    with open_tree([path]) as tree:
        events = list(reader.read(tree, reader.recognise(tree), messages=True))
    texts = [event.text for event in events if isinstance(event, Item)]
    assert "Bo Sample" in texts
    texts.remove("Bo Sample")
    for text in texts:
        text.encode()  # what cannot be written would break the store and the screen
    return texts, [event.code for event in events if isinstance(event, Problem)]


@pytest.mark.parametrize("member", [UNKNOWN, POSTS])
@pytest.mark.parametrize(
    ("data", "texts", "codes"),
    [
        (b"[" * 200_000 + b"]" * 200_000, [], ["too_deep"]),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, [], ["too_deep"]),
        (b"[" + b"9" * 5000 + b"]", [], None),
        (b"[NaN, 1e400, -1e400]", [], None),
        (b'["\\ud83d", "\\ud83d\\ude20"]', ["\ufffd", "😠"], None),
        (b'["\xff\xfe"]', ["\ufffd\ufffd"], None),
        (b'["a\\u0000b"]', ["ab"], None),
        (b"[object Object]", [], ["damaged"]),
        (b'[{"timestamp": 1, "da', [], ["damaged"]),
    ],
    ids=["deep", "deep objects", "digits", "not numbers", "half characters", "not utf-8", "nul", "object", "cut"],
)
def test_hostile_values(tmp_path, data, texts, codes, member):
    found, problems = _read(tmp_path, data, member)
    assert found == texts
    if codes is not None:
        assert problems == codes


def test_depth_that_the_decoder_takes_is_walked(tmp_path):
    texts, codes = _read(tmp_path, b"[" * 900 + b'"bottom"' + b"]" * 900)
    assert (texts, codes) == (["bottom"], ["not_understood"])


def test_a_small_file_that_asks_for_a_gigabyte(tmp_path):
    before = _peak()
    texts, codes = _read(tmp_path, b"[" + b"[]," * 16_000_000 + b"[]]")
    assert (texts, codes) == ([], ["too_large"])
    assert _peak() - before < 300 * 1024


def test_keys_twice_and_keys_of_any_kind(tmp_path):
    texts, _ = _read(tmp_path, b'{"x": "first", "x": "last", "": {"": ["e"]}, "\\ud800": "k"}')
    assert "last" in texts[0] and "first" not in texts[0]
