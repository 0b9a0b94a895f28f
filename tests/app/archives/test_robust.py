"""Whatever a record turns into, nothing is raised and the records beside it still come out."""

import copy
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.archives.decode import decode
from app.archives.facebook import layout
from app.archives.facebook.shapes import Document, Owner, loose
from app.core.coverage import Problem
from app.core.item import Item

JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.lists(st.one_of(st.none(), st.text(max_size=5), st.integers()), max_size=3),
    st.dictionaries(st.text(max_size=5), st.one_of(st.none(), st.text(max_size=5), st.integers()), max_size=3),
)


def _spots(node, path=()):
    """Every place in a tree, as a path of keys."""
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


HANDLED = [
    "your_posts__check_ins__photos_and_videos_1.json",
    "check-ins.json",
    "places_you_have_been_tagged_in.json",
    "album/0.json",
    "comments.json",
    "group_posts_and_comments.json",
    "your_comments_in_groups.json",
    "your_answers_to_membership_questions.json",
    "profile_information.json",
    "your_friends.json",
    "your_search_history.json",
    "location_history.json",
    "message_1.json",
    "new_in_2027.json",
]


@pytest.mark.parametrize("ending", HANDLED)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_changed_records(e4, ending, data):
    name, tree = next((name, value) for name, value in e4.items() if name.endswith(ending))
    path = data.draw(st.sampled_from(list(_spots(tree))))
    tree = _changed(tree, path, data.draw(JUNK), drop=data.draw(st.booleans()))
    reads = layout.THREAD if "/messages/" in name else layout.handler(name.replace("'", "_"))
    doc = Document(name, tree, Owner({"Jo Bloggs"}), set())
    events = list(reads(doc) if reads else loose(doc, tree))
    assert all(isinstance(event, (Item, Problem)) for event in events)
    assert all(isinstance(event.text, str) for event in events if isinstance(event, Item))
    keys = [event.key for event in events if isinstance(event, Item)]
    assert len(set(keys)) == len(keys)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_neighbours_of_a_changed_record_come_out(e4, data):
    name, (record, _) = next((n, v) for n, v in e4.items() if n.endswith("photos_and_videos_1.json"))
    path = data.draw(st.sampled_from(list(_spots(record))))
    bad = _changed(record, path, data.draw(JUNK), drop=data.draw(st.booleans()))
    good = {"timestamp": 1, "data": [{"post": "neighbour"}]}
    doc = Document(name, [good, bad, good], Owner(), set())
    events = list(layout.handler(name)(doc))
    assert [event.position for event in events if isinstance(event, Item) and event.text == "neighbour"] == [0, 2]


@settings(max_examples=200, deadline=None)
@given(
    st.recursive(
        JUNK, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    )
)
def test_anything_at_all(tree):
    decoded = decode(json.dumps(tree).encode())
    doc = Document("x.json", decoded, Owner(), set())
    list(loose(doc, decoded))
    for row in layout.HANDLERS:
        list(row.handler(doc))
    list(layout.THREAD(doc))
    list(layout.SECURE_THREAD(doc))
