"""A whole archive with something broken in it: every item that was not touched still comes out, in either format."""

import copy
import importlib.util
import json
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.archives import reader
from app.archives.tree import open_tree
from app.core.coverage import Problem
from app.core.item import Item

ROOT = Path(__file__).resolve().parents[2]
# Facebook writes no escape above \\u00ff: one would say that the whole file is written correctly as it is.
WORDS = st.text(st.characters(max_codepoint=0x7F), max_size=12)
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**20), 10**20), st.floats(), st.just(-62169958800),
    WORDS,  st.just("a\0b"), st.just([[[[]]]]),
    st.lists(st.one_of(st.none(), WORDS, st.integers()), max_size=3),
    st.dictionaries(WORDS, st.one_of(st.none(), WORDS), max_size=3),
)  # fmt: skip
QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


def _module(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


make_example = _module("make_example_to_break", ROOT / "packaging" / "make_example.py")
html_export = _module("html_export_to_break", ROOT / "tests" / "app" / "archives" / "html_export.py")
MEMBERS = {name: data for name, data in make_example.build().members.items() if not name.endswith(".jpg")}
WHOLE = {name: json.loads(data) for name, data in MEMBERS.items() if data[:1] in b"[{" and data[:2] != b"[o"}
PAGES = {name: data for name, data in html_export.export(MEMBERS, "H3").items() if name.endswith(".html")}


def _read(members, folder, *, messages=True):
    path = folder / "facebook-jo-2026-01-01-abcd1234.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    with open_tree([path]) as tree:
        events = list(reader.read(tree, reader.recognise(tree), messages=messages))
    assert all(isinstance(e.text, str) for e in events if isinstance(e, Item))
    keys = [e.key for e in events if isinstance(e, Item)]
    assert len(set(keys)) == len(keys)
    return [e for e in events if isinstance(e, Item)], [e for e in events if isinstance(e, Problem)]


def _told(items, keep):
    """What comes out of what was not touched. Whose it is may hang on a profile that was."""
    return Counter((item.member, item.kind, item.text) for item in items if keep(item))


@pytest.fixture(scope="module")
def before(tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    return {"json": _read(MEMBERS, folder)[0], "html": _read(PAGES, folder)[0]}


def _spots(node, path=()):
    inside = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inside:
        yield (*path, key)
        yield from _spots(value, (*path, key))


def _changed(tree, path, value, *, drop):
    node = tree = copy.deepcopy(tree)
    for key in path[:-1]:
        node = node[key]
    if drop:
        del node[path[-1]]
    else:
        node[path[-1]] = value
    return tree


@settings(max_examples=60, deadline=None, suppress_health_check=QUIET)
@given(data=st.data())
def test_one_change_in_one_file_leaves_all_others_as_they_were(before, tmp_path, data):
    name = data.draw(st.sampled_from(sorted(WHOLE)))
    path = data.draw(st.sampled_from(list(_spots(WHOLE[name])) or [()]))
    if not path:
        return
    drop = data.draw(st.booleans())
    changed = _changed(WHOLE[name], path, None if drop else data.draw(JUNK), drop=drop)
    items, _ = _read({**MEMBERS, name: json.dumps(changed).encode()}, tmp_path)
    lost = _told(before["json"], lambda item: item.member != name) - _told(items, lambda item: item.member != name)
    assert lost == Counter()


@settings(max_examples=60, deadline=None, suppress_health_check=QUIET)
@given(data=st.data())
def test_one_changed_record_leaves_its_neighbours(before, tmp_path, data):
    lists = {name: tree for name, tree in WHOLE.items() if isinstance(tree, list) and len(tree) > 1}
    name = data.draw(st.sampled_from(sorted(lists)))
    number = data.draw(st.integers(0, len(lists[name]) - 1))
    path = data.draw(st.sampled_from(list(_spots(lists[name][number]))))
    record = _changed(lists[name][number], path, data.draw(JUNK), drop=False)
    records = [*lists[name][:number], record, *lists[name][number + 1 :]]
    items, _ = _read({**MEMBERS, name: json.dumps(records).encode()}, tmp_path)

    def untouched(item):
        return item.member == name and item.position != number

    assert _told(before["json"], untouched) - _told(items, untouched) == Counter()


@settings(max_examples=40, deadline=None, suppress_health_check=QUIET)
@given(data=st.data())
def test_bytes_cut_or_overwritten_in_one_file(before, tmp_path, data):
    form, members = data.draw(st.sampled_from([("json", MEMBERS), ("html", PAGES)]))
    name = data.draw(st.sampled_from(sorted(n for n in members if len(members[n]) > 10 and "timezone" not in n)))
    whole = members[name]
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start, len(whole)))
    filling = data.draw(st.sampled_from([b"", b"\xff\xfe", b"\0", b"<div class='_a6-g'>", b"[object Object]"]))
    items, _ = _read({**members, name: whole[:start] + filling + whole[end:]}, tmp_path)
    lost = _told(before[form], lambda item: item.member != name) - _told(items, lambda item: item.member != name)
    assert lost == Counter()


BROKEN = {
    "object Object": b"[object Object]",
    "nothing": b"",
    "spaces": b"   \n",
    "cut": b'[{"timestamp": 1, "data": [{"post": "cut in the mi',
    "nested": b"[" * 900 + b"]" * 900,
    "a number": b"42",
    "a string": b'"words"',
    "null": b"null",
    "not text": bytes(range(256)),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("name", sorted(WHOLE), ids=lambda name: name.rsplit("/", 1)[-1])
def test_each_file_broken_in_each_way(before, tmp_path, name, content):
    items, problems = _read({**MEMBERS, name: content}, tmp_path)
    lost = _told(before["json"], lambda item: item.member != name) - _told(items, lambda item: item.member != name)
    assert lost == Counter()
    if content in (b"", b"[object Object]"):
        assert name in {problem.member for problem in problems}


def test_ten_thousand_messages_in_one_file(tmp_path):
    thread = {
        "participants": [{"name": "Bo"}, {"name": "Robin Example"}],
        "messages": [
            {"sender_name": "Bo", "timestamp_ms": 1_700_000_000_000 + n, "content": f"message {n}"}
            for n in range(10_000)
        ],
    }
    name = "your_facebook_activity/messages/inbox/bo_1/message_1.json"
    items, problems = _read({**MEMBERS, name: json.dumps(thread)}, tmp_path)
    assert len([item for item in items if item.member == name]) == 10_000
    assert name not in {problem.member for problem in problems}
