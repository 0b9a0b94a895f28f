"""Helpers for records: times, places, labels, and the walk over every string."""

import math
from datetime import UTC, datetime

import pytest

from app.archives.record import MAX_CHUNK, chunks, coordinates, labels, listing, moment, moment_in, strings


@pytest.mark.parametrize(
    ("value", "when"),
    [
        (1_563_000_000, datetime(2019, 7, 13, 6, 40, tzinfo=UTC)),
        (1_563_000_000_000, datetime(2019, 7, 13, 6, 40, tzinfo=UTC)),
        ("1563000000", datetime(2019, 7, 13, 6, 40, tzinfo=UTC)),
        (-86_400, datetime(1969, 12, 31, tzinfo=UTC)),
        (0, None),
        (-62_169_958_800, None),
        (10**30, None),
        (math.inf, None),
        (math.nan, None),
        (True, None),
        ("yesterday", None),
        (None, None),
        ([1], None),
    ],
)
def test_moment(value, when):
    assert moment(value) == when


@pytest.mark.parametrize(
    ("value", "spot"),
    [
        ({"latitude": 50.1, "longitude": -5.2}, (50.1, -5.2)),
        ({"latitude": "50.1", "longitude": "-5.2"}, (50.1, -5.2)),
        ("(51.5014 , -0.1419)", (51.5014, -0.1419)),
        ("（51.5，-0.14）", (51.5, -0.14)),
        ({"latitude": 0, "longitude": 0}, None),
        ({"latitude": 91, "longitude": 0}, None),
        ({"latitude": math.nan, "longitude": 1}, None),
        ({"latitude": None, "longitude": 1}, None),
        ({"latitude": True, "longitude": 1}, None),
        ("(call me, maybe)", None),
        ("51.5, -0.14", None),
        ("(1,2,3)", None),
        (None, None),
    ],
)
def test_coordinates(value, spot):
    assert coordinates(value) == spot


RECORD = {
    "timestamp": 1_700_000_000,
    "fbid": "10000000000000001",
    "label_values": [
        {"label": "Message", "value": "At the lake"},
        {"label": "Visit time", "timestamp_value": 1_690_000_000},
        {"label": "URL", "value": "https://example.org", "href": "https://example.org"},
        {"label": "Interests", "vec": [{"value": "Cycling"}, {"dict": [{"label": "Name", "value": "Bo"}]}]},
        {"title": "Place", "dict": [{"label": "Name", "value": "Café"}, {"label": "At", "value": "(51.5 , -0.1)"}]},
        {"label": "Photo", "media": [{"uri": "a.jpg", "description": "us"}]},
        {"title": "", "dict": [{"dict": [{"ent_field_name": "city", "value": "York"}], "title": "Deep"}]},
    ],
}


def test_labels_are_flattened_with_their_paths_and_groups():
    found = [(leaf.path, leaf.value) for leaf in labels(RECORD) if leaf.value]
    assert found == [
        (("Message",), "At the lake"),
        (("URL",), "https://example.org"),
        (("Interests",), "Cycling"),
        (("Interests", "Name"), "Bo"),
        (("Place", "Name"), "Café"),
        (("Place", "At"), "(51.5 , -0.1)"),
        (("Photo",), "us"),
        (("Deep",), "York"),
    ]
    leaves = list(labels(RECORD))
    place = {leaf.group for leaf in leaves if leaf.path[0] == "Place"}
    assert len(place) == 1 and place.isdisjoint({leaf.group for leaf in leaves if leaf.path[0] != "Place"})
    assert next(leaf.when for leaf in leaves if leaf.when) == moment(1_690_000_000)
    assert next(leaf for leaf in leaves if leaf.value == "York").name == "city"


def test_time_of_a_record():
    assert moment_in(RECORD) == moment(1_700_000_000)
    assert moment_in({"timestamp": 0, "label_values": RECORD["label_values"]}) == moment(1_690_000_000)
    assert moment_in({"timestamp": "soon", "creation_timestamp": 5}) == moment(5)
    assert moment_in({}) is None


def test_strings_gives_every_string_with_its_label_and_no_noise():
    node = {
        "title": "T",
        "uri": "x/1.jpg",
        "datr_cookie": "s3cret",
        "Dogs of York": [{"n": 1, "value": "plain"}],
        "label_values": [{"label": "Phone", "value": "01632 960002"}],
        "data": [[["deep"]], " ", "", None, 5],
    }
    assert list(strings(node)) == ["T", "Dogs of York", "plain", "Phone: 01632 960002", "deep"]


def test_depth_is_no_matter():
    node = "bottom"
    for _ in range(50_000):
        node = [{"a": node}]
    assert list(strings(node)) == ["bottom"]
    deep = {"value": "bottom"}
    for _ in range(50_000):
        deep = {"label": "x", "dict": [deep]}
    assert [leaf.value for leaf in labels({"label_values": [deep]})] == ["bottom"]


def test_chunks_are_cut_between_strings():
    pieces = list(chunks(["a" * 3000, "b" * 3000, "c"]))
    assert [len(piece) for piece in pieces] == [3000, 3002]
    assert list(chunks(["d" * (MAX_CHUNK * 2)])) == ["d" * (MAX_CHUNK * 2)]


@pytest.mark.parametrize(
    ("data", "records"),
    [
        ([1, 2], [1, 2]),
        ({"friends_v2": [1]}, [1]),
        ({"friends": [1], "friends_v3": [3], "friends_v2": [2]}, [3]),
        ({"friends_v10": [10], "friends_v9": [9]}, [10]),
        ({"friends": {"activity_log_data": [1]}}, [1]),
        ({"friends_v2": {"data": [1]}}, [1]),
        ({"label_values": [], "timestamp": 1}, [{"label_values": [], "timestamp": 1}]),
        ({"other": [1], "more": [2]}, [1, 2]),
        ({}, []),
        ({"other": 1}, None),
        ("text", None),
        (None, None),
    ],
)
def test_key_rule(data, records):
    found = listing(data, "friends")
    assert (None if found is None else list(found)) == records
