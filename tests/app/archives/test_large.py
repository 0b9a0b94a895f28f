"""A large member read in pieces gives, one for one, what it gives when it is read whole; damage costs only itself."""

import json
import random
import tracemalloc
import zipfile
from datetime import date

import pytest

from app.archives import large, reader
from app.archives.errors import ArchiveError
from app.archives.large import Large, Records
from app.archives.tree import open_tree
from app.core.coverage import Problem
from app.core.item import Item
from app.scan import pipeline, wire

ACTIVITY = "your_facebook_activity"
SAID = (
    "see you at 8 },{ or [later]", 'she said "},{" and left', "Zoë 😂 at the café", "ring 07700 900123",
    "back\\slash \\", "two\nlines", "", "], \"other\": [", "mail jo@example.org",
    "{\"timestamp\": 1}", "over ’ there", "tab\there",
)  # fmt: skip


def _rng():
    return random.Random(11)


def _posts(n, rng):
    return [
        {
            "timestamp": 1_300_000_000 + 1000 * k,
            "data": [{"post": f"{k} {rng.choice(SAID)}"}, {"update_timestamp": 1}],
            **({"attachments": [{"data": [{"media": {"uri": f"p/{k}.jpg", "description": rng.choice(SAID)}}] * 2}]}
               if k % 3 == 0 else {}),
            "title": "Jo Bloggs updated his status.",
        }
        for k in range(n)
    ]  # fmt: skip


def _comments(n, rng):
    return [
        {
            "timestamp": 1_400_000_000 + k,
            "data": [{"comment": {"timestamp": 1_400_000_000 + k, "comment": rng.choice(SAID), "author": "Jo Bloggs"}}],
            "title": "Jo Bloggs commented on Bo's post.",
        }
        for k in range(n)
    ]


def _messages(n, rng, odd=()):
    found = []
    for k in range(n):
        one = {"sender_name": rng.choice(("Jo Bloggs", "Zoë Sample")), "timestamp_ms": 1_600_000_000_000 - 1000 * k}
        if k % 7:
            one["content"] = rng.choice(SAID)
        if k % 5 == 0:
            one["share"] = {"link": f"https://example.org/{k}", "share_text": rng.choice(SAID)}
        if k % 4 == 0:
            one["photos"] = [{"uri": f"x/{k}.jpg"}, {"uri": f"x/{k}b.jpg"}]
            one["reactions"] = [{"reaction": "❤", "actor": "Zoë Sample"}]
        if k in odd:
            one = rng.choice(({"sender_name": 7, "content": ["a", "list"]}, "a string", None, {"share": {}}, 12))
        found.append(one)
    return found


def _labelled(n, rng):
    return [
        {
            "timestamp": 1_500_000_000 + k,
            "media": [],
            "label_values": [
                {"label": "Message", "value": rng.choice(SAID)},
                {"title": "Place", "dict": [{"label": "Name", "value": f"Café {k}"},
                                            {"label": "Coordinates", "value": f"({k % 90}.5014 , -0.1419)"}]},
            ],
            "fbid": str(k),
        }
        for k in range(n)
    ]  # fmt: skip


PEOPLE = [{"name": "Zoë Sample"}, {"name": "Jo Bloggs"}]
N = 250
SHAPES = {
    "posts, a list": (f"{ACTIVITY}/posts/your_posts_1.json", lambda r: _posts(N, r)),
    "posts, v1": ("posts/your_posts_1.json", lambda r: {"status_updates": _posts(N, r)}),
    "comments, v1": ("comments/comments.json", lambda r: {"comments": _comments(N, r)}),
    "comments, v2": (f"{ACTIVITY}/comments_and_reactions/comments.json", lambda r: {"comments_v2": _comments(N, r)}),
    "comments, two generations": (
        f"{ACTIVITY}/comments_and_reactions/comments.json",
        lambda r: {"comments": _comments(9, r), "comments_v2": _comments(N, r), "comments_v1": _comments(N, r)},
    ),
    "in activity_log_data": (
        "comments/comments.json", lambda r: {"comments_v2": {"x": 1, "activity_log_data": _comments(N, r)}},
    ),
    "messages, people before": (
        f"{ACTIVITY}/messages/inbox/zoe_1/message_1.json",
        lambda r: {"participants": PEOPLE, "messages": _messages(N, r), "title": "Zoë", "magic_words": []},
    ),
    "messages, people after": (
        f"{ACTIVITY}/messages/inbox/zoe_1/message_1.json",
        lambda r: {"messages": _messages(N, r), "participants": PEOPLE, "title": "Zoë"},
    ),
    "messages, odd ones among them": (
        f"{ACTIVITY}/messages/inbox/zoe_1/message_1.json",
        lambda r: {"participants": PEOPLE, "messages": _messages(N, r, odd=(0, 100, 101, 450, N - 1))},
    ),
    "messages, newer key": (
        f"{ACTIVITY}/messages/inbox/zoe_1/message_1.json",
        lambda r: {"messages": _messages(N, r), "messages_v2": _messages(N, r)},
    ),
    "label_values": (f"{ACTIVITY}/posts/check-ins.json", lambda r: _labelled(N, r)),
    "label_values, nobody knows the file": ("logged_information/new_2027.json", lambda r: _labelled(N, r)),
    "an object nobody knows": (
        "logged_information/new_2027.json",
        lambda r: {"note": "Zoë", "one_v2": _labelled(N, r), "label_values": [{"label": "a", "value": "b"}] * N,
                   "two": [r.choice(SAID) for _ in range(4 * N)], "numbers": list(range(9 * N))},
    ),
    "events, three lists": (
        f"{ACTIVITY}/events/your_event_responses.json",
        lambda r: {"event_responses_v2": {f"events_{a}": [{"name": f"{a} {k} {r.choice(SAID)}", "start_timestamp": k}
                                                          for k in range(N)] for a in ("joined", "declined")}},
    ),
    "strings alone": ("ads_information/ads_interests.json", lambda r: {"topics_v2": [f"{r.choice(SAID)} {k}"
                                                                                     for k in range(5 * N)]}),
    "an album": (
        f"{ACTIVITY}/posts/album/0.json",
        lambda r: {"name": "Zoë's", "photos": [{"uri": f"{k}.jpg", "description": r.choice(SAID)} for k in range(N)],
                   "description": "our street", "last_modified_timestamp": 1_400_000_000},
    ),
    "advertisers": (
        "ads_information/advertisers_using_your_activity_or_information.json",
        lambda r: {"custom_audiences_all_types_v2": [{"advertiser_name": f"Firm {k}"} for k in range(3 * N)]},
    ),
    "address book": (
        "personal_information/other_personal_information/your_address_books.json",
        lambda r: {"address_book_v2": {"address_book": [{"name": f"Al {k}", "details": [{"contact_point": "x"}]}
                                                        for k in range(N)]}},
    ),
    "recently viewed": (
        "logged_information/interactions/recently_viewed.json",
        lambda r: {"recently_viewed": [{"name": "Shows", "children": [{"entries": [
            {"timestamp": k, "data": {"name": f"Show {k}"}} for k in range(N)]}]}] * 2},
    ),
}  # fmt: skip


def _broken(node):
    if isinstance(node, str):
        return node.encode().decode("latin-1")
    if isinstance(node, list):
        return [_broken(child) for child in node]
    return {_broken(k): _broken(v) for k, v in node.items()} if isinstance(node, dict) else node


WRITTEN = {
    "pretty": lambda data: json.dumps(_broken(data), indent=2),
    "four": lambda data: json.dumps(_broken(data), indent=4).replace("\n", "\r\n"),
    "minified": lambda data: json.dumps(_broken(data), separators=(",", ":")),
    "one line": lambda data: json.dumps(_broken(data)),
    "proper": lambda data: json.dumps(data, separators=(",", ":"), ensure_ascii=False),
    # One escape above \u00ff, far from the others, says that nothing in the file needs repair.
    "wide at the end": lambda data: json.dumps(
        [*_broken(data), "\u2019"] if isinstance(data, list) else {**_broken(data), "last": "\u2019"}
    ),
}
FRIENDS = {"connections/friends/your_friends.json": b'{"friends_v2": [{"name": "Bo", "timestamp": 1}]}'}


def _zip(tmp_path, members):
    path = tmp_path / "facebook-jo-2025-01-01-abcd1234.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, data in {**FRIENDS, **members}.items():
            zipped.writestr(name, data)
    return path


def _events(path, *, columns=True):
    """Everything that is read, threads in columns as the items they are."""
    with open_tree([path]) as tree:
        source = reader.recognise(tree)
        found = []
        for event in reader.read(tree, source, messages=True, columns=columns):
            if isinstance(event, reader.Messages):
                found += [event.item(n) for n in range(len(event.texts))]
            else:
                found.append(event)
    return found


@pytest.fixture
def small_pieces(monkeypatch):
    """Members are large, and pieces small, enough to be cut many times."""

    def set_to(size):
        monkeypatch.setattr(reader, "LARGE", 1000)
        monkeypatch.setattr(large, "SMALL", 512)
        monkeypatch.setattr(large, "PIECE", size)

    return set_to


@pytest.mark.parametrize("written", WRITTEN)
@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same_as_reading_whole(tmp_path, small_pieces, shape, written):
    name, make = SHAPES[shape]
    path = _zip(tmp_path, {name: WRITTEN[written](make(_rng())).encode()})
    for columns in (True, False):
        whole = _events(path, columns=columns)
        assert sum(isinstance(event, Item) for event in whole) > 1
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(reader, "LARGE", 1000)
            patched.setattr(large, "SMALL", 512)
            for size in (700, 20_000):
                patched.setattr(large, "PIECE", size)
                assert _events(path, columns=columns) == whole


def test_the_scan_tells_the_same(tmp_path, small_pieces, shared_finder):
    members = {}
    for number, (name, make) in enumerate(SHAPES.values()):
        members.setdefault(name, WRITTEN["pretty" if number % 2 else "minified"](make(_rng())).encode())
    path = _zip(tmp_path, members)

    def scanned():
        ask = wire.Scan([str(path)], date(2026, 11, 24), True)
        rows, people, clues, end = [], [], [], None
        for reply in pipeline.scan(ask, shared_finder):
            rows += reply.rows if isinstance(reply, wire.Found) else ()
            people += reply.people if isinstance(reply, wire.People) else ()
            clues += reply.rows if isinstance(reply, wire.Clues) else ()
            end = reply
        return rows, people, clues, end.coverage

    whole = scanned()
    assert len(whole[0]) > 300
    small_pieces(5000)
    assert scanned() == whole


def _texts(path):
    events = _events(path)
    return [e.text for e in events if isinstance(e, Item)], [e.code for e in events if isinstance(e, Problem)]


COMMENTS = f"{ACTIVITY}/comments_and_reactions/comments.json"


def _said(name):
    return {"timestamp": 1_400_000_000, "data": [{"comment": {"comment": name, "author": "Jo Bloggs"}}]}


@pytest.mark.parametrize("minified", [True, False])
@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b'"comment": "30"', b'"comment": "30'),
        (b'"comment": "30"', b'"comment": 30"'),
        (b'"comment": "30"', b'"comment": [object Object]'),
        (b'"comment": "30"', b'"comment": "30"}]}'),
        (b'"comment": "30"', b'"comment": {"30"'),
        (b'"comment": "30"', b"\0" * 3000),
    ],
    ids=["no end quote", "no first quote", "object Object", "closed twice", "never closed", "zeros"],
)
def test_a_damaged_record_costs_only_itself(tmp_path, small_pieces, good, bad, minified):
    data = json.dumps({"comments_v2": [_said(str(k)) for k in range(200)]}, indent=None if minified else 2).encode()
    if minified:
        data, good, bad = (one.replace(b", ", b",").replace(b": ", b":") for one in (data, good, bad))
    assert data.count(good) == 1
    path = _zip(tmp_path, {COMMENTS: data.replace(good, bad)})
    small_pieces(2500)
    texts, codes = _texts(path)
    assert codes == ["bad_records"]
    assert [text for text in texts if text.isdigit()] == [str(k) for k in range(200) if k != 30]


def test_a_member_cut_short_gives_what_stands_before(tmp_path, small_pieces):
    data = json.dumps([_said(str(k)) for k in range(100)], indent=2).encode()
    path = _zip(tmp_path, {f"{ACTIVITY}/posts/your_posts_1.json": data[: data.index(b'"77"')]})
    assert _texts(path) == (["Bo"], ["damaged"])
    small_pieces(1500)
    assert _texts(path) == (["Bo", *(str(k) for k in range(77))], ["bad_records"])


@pytest.mark.parametrize(
    "text", ["half \\ud83d", "not \\ud83d\\ud83d\\ude20 so", "\xff\xfe", "a\tb", "a\nb", "a\\u0000b"]
)
def test_what_only_the_patient_decoder_takes(tmp_path, small_pieces, text):
    """Halves of characters, broken UTF-8, control characters: in one record, or in each."""
    for every in (50, 1):
        records = ",".join(
            json.dumps(_said(f"#{k}")).replace(f"#{k}", text if k % every == 0 else str(k)) for k in range(150)
        )
        path = _zip(tmp_path, {COMMENTS: b'{"comments_v2": [' + records.encode("latin-1") + b"]}"})
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(reader, "LARGE", 1 << 30)
            whole = _events(path)
        small_pieces(2000)
        assert len(whole) > 150
        assert _events(path) == whole


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"  " * 2000, "empty_member"),
        (b"[object Object]" * 200, "damaged"),
        (b"object" * 500, "damaged"),
        (b'"' + b"a" * 5000 + b'"', "damaged"),
        (b"{" * 5000, "damaged"),
        (b'{"a": [1], "b": {' * 900, "bad_records"),
        (b"[" * 200_000 + b"]" * 200_000, "damaged"),
        (b"[" + b"[]," * 7_000_000 + b"[]]", "too_large"),
        ("[1, 2]".encode("utf-16") * 500, "damaged"),
    ],
    ids=["space", "object Object", "words", "a string", "braces", "keys", "deep", "lists", "utf-16"],
)
def test_what_is_no_export_at_all(tmp_path, small_pieces, data, code):
    small_pieces(20_000)
    texts, codes = _texts(_zip(tmp_path, {COMMENTS: data}))
    assert texts == ["Bo"]
    assert codes == [code]


def test_a_list_is_walked_as_often_as_asked(small_pieces):
    small_pieces(1000)
    data = json.dumps({"one": [{"n": k} for k in range(500)], "two": [{"m": k} for k in range(500)]}).encode()
    opened = []

    def opens():
        opened.append(1)
        return (data[at : at + 777] for at in range(0, len(data), 777))

    found = Large(opens)
    one, two = found.data["one"], found.data["two"]
    assert isinstance(one, Records)
    assert len(one) == len(two) == 500
    assert list(one) == [{"n": k} for k in range(500)]
    assert [*two] == [{"m": k} for k in range(500)]
    assert len(opened) == 2  # once for the outline, once for both lists: the second lies behind the first
    assert one[3] == {"n": 3} and one[-2:] == [{"n": 498}, {"n": 499}] and next(reversed(one)) == {"n": 499}
    assert {"m": 7} in two and {"n": 7} not in two and one != [] and bool(one)
    assert list(one) == list(one)
    assert not found.damaged


def test_a_member_that_changes_between_the_two_readings(small_pieces):
    small_pieces(1000)
    data = json.dumps([{"n": k} for k in range(500)]).encode()
    reads = iter((data, data[:3000] + b"x" * (len(data) - 3000)))

    def opens():
        now = next(reads)
        return (now[at : at + 777] for at in range(0, len(now), 777))

    found = Large(opens)
    records = list(found.data)
    assert records == [{"n": k} for k in range(len(records))] and 100 < len(records) < 400
    assert found.damaged


@pytest.mark.parametrize("name", ["messages", "comments"])
def test_memory_does_not_follow_the_size(tmp_path, name):
    def peak(number):
        if name == "messages":
            member, data = (
                f"{ACTIVITY}/messages/inbox/zoe_1/message_1.json",
                {"messages": _messages(9, _rng()) * number},
            )
        else:
            member, data = COMMENTS, {"comments_v2": [_said("see you there " * 5)] * 9 * number}
        path = _zip(tmp_path, {member: json.dumps(data, indent=2)})
        del data
        with open_tree([path]) as tree:
            source = reader.recognise(tree)
            tracemalloc.start()
            try:
                for _ in reader.read(tree, source, messages=True, columns=True):
                    pass
                return max(m.size for m in tree.members), tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    (small, low), (big, high) = peak(2700), peak(8500)
    assert big > 3 * small > 3 * large.LARGE
    assert high < 1.3 * low < 24 * 1024 * 1024


def test_a_record_longer_than_any_may_be(small_pieces, monkeypatch):
    small_pieces(1000)
    monkeypatch.setattr("app.archives.cut.MAX_RECORD", 50_000)

    def read(*records):
        data = json.dumps(records).encode()
        found = Large(lambda: (data[at : at + 1000] for at in range(0, len(data), 1000)))
        return list(found.data), found.damaged

    assert read({"a": 1}, {"b": "b" * 30_000}, {"a": 2}) == ([{"a": 1}, {"b": "b" * 30_000}, {"a": 2}], False)
    assert read({"a": 1}, {"b": "b" * 150_000}, {"a": 2}) == ([{"a": 1}], True)


def test_the_error_is_raised_at_once():
    with pytest.raises(ArchiveError, match="damaged"):
        Large(lambda: iter([b"nothing"]))
