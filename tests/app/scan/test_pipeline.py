"""The scan in columns gives what the plain path gives: each record as an item, each text through each detector."""

import json
import random
import zipfile
from datetime import date
from pathlib import Path

import pytest

from app.archives import reader
from app.archives.facebook import rapid
from app.archives.facebook.shapes import Owner
from app.archives.tree import open_tree
from app.core.coverage import Counter
from app.core.item import Item
from app.scan import pipeline, wire
from app.scan.check import hints, looked_for
from app.scan.evidence import Evidence
from detectors import finder

TODAY = date(2026, 11, 24)
EXAMPLE = Path(__file__).parents[3] / "resources" / "example"
ME, OTHER = "Zoë Tester", "Sam Example"
TEXTS = [
    "ring me on 07700 900123", "see you at 7 then", "we live at 27 Larkspur Road, Ripon HG4 9ZZ", "naïve café ☕ 12",
    "my dog Bramble ate it", "", "mail jo@example.org", "AB12 CDE is our car", "ok", "x\0y 07700 900124", "half \u00c3",
    "sort code 20-00-00 account 55779911", "I'm 40 today", "https://example.org/07700900125", "🐶" * 3, "don’t say",
]  # fmt: skip


def broken(text):
    """As Facebook writes it: each byte of UTF-8 a character."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def message(rng, number, write):
    made = {"sender_name": write(rng.choice((ME, OTHER, ""))), "timestamp_ms": rng.choice((0, 1700000000000 + number))}
    text = rng.choice(TEXTS)
    if rng.random() < 0.9:
        made["content"] = write(text)
    if rng.random() < 0.1:
        made["share"] = {"link": "https://example.org", "share_text": write(rng.choice((text, "Flat 2, LS6 3QP")))}
    if rng.random() < 0.1:
        made["reactions"] = [{"reaction": write("❤"), "actor": write(OTHER)}]
    return made


def thread(records, **more):
    return {"participants": [{"name": broken(ME)}, {"name": OTHER}], "messages": records, "title": OTHER, **more}


def scanned(path, by):
    replies = list(pipeline.scan(wire.Scan([str(path)], TODAY, True), by))
    rows = [(item, hits) for reply in replies if isinstance(reply, wire.Found) for item, hits in reply.rows]
    assert isinstance(replies[-1], wire.Finished)
    return rows, replies[-1].coverage


def plainly(path):
    """Record by record, every detector over every text."""
    with open_tree([str(path)]) as tree:
        source = reader.recognise(tree)
        looks, rows = Evidence(zone=source.zone), []
        counter = Counter(source, looked_for() | looks.looked_for)
        for event in reader.read(tree, source, messages=True):
            if isinstance(event, Item):
                counter.add(event)
                found = list(finder.look(event.text, hints(event, TODAY), triggered=False).hits)
                if hits := looks.hits(event, found):
                    rows.append((event, hits))
        return [*rows, *looks.rest()], counter.coverage()


def packed(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data if isinstance(data, bytes | str) else json.dumps(data, indent=2))
    return path


@pytest.fixture
def same(shared_finder):
    """same(path) -> the rows, which both ways give."""

    def check(path):
        rows, coverage = scanned(path, shared_finder)
        plain, counted = plainly(path)
        assert rows == plain
        assert (coverage.total, coverage.by_kind, coverage.by_year) == (counted.total, counted.by_kind, counted.by_year)
        assert (coverage.own, coverage.others) == (counted.own, counted.others)
        return rows

    return check


def test_the_example_gives_the_same_one_for_one(same):
    assert len(same(next(EXAMPLE.glob("*.zip"), EXAMPLE))) > 20


@pytest.mark.parametrize("write", [broken, str], ids=["as Facebook writes", "proper UTF-8"])
@pytest.mark.parametrize("seed", range(4))
def test_threads_give_the_same_one_for_one(tmp_path, same, seed, write):
    rng = random.Random(seed)
    members = {"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json": []}
    for number in range(6):
        records = [message(rng, n, write) for n in range(rng.choice((0, 1, 7, 90)))]
        name = f"your_facebook_activity/messages/inbox/sam_{number}/message_1.json"
        members[name] = json.dumps(thread(records), indent=2, ensure_ascii=write is broken)
    members["personal_information/profile_information/profile_information.json"] = {
        "profile_v2": {"name": {"full_name": broken(ME)}}
    }
    assert len(same(packed(tmp_path / "facebook-tester.zip", members))) > 5


ODD = {
    "a number as text": thread([{"content": 7, "sender_name": ME}, {"content": "07700 900123"}]),
    "no record": thread([None, "loose 07700 900126", {"content": "07700 900123"}]),
    "a share of nothing": thread([{"share": {}}, {"content": "07700 900123", "share": {"link": "x"}}]),
    "a share that is a list": thread([{"share": ["07700 900124"]}, {"content": "07700 900123"}]),
    "seconds and strings as times": thread(
        [
            {"content": "07700 900123", "timestamp_ms": 1500000000},
            {"content": "LS6 3QP", "timestamp_ms": "1500000000000"},
        ]
    ),
    "absurd years": thread([{"content": "07700 900123", "timestamp_ms": n} for n in (1, -5, 10**15, 99999999999)]),
    "newer name": {**thread([]), "messages_v2": [{"content": "07700 900123"}]},
    "not an object": [{"content": "07700 900123"}],
    "halves": '{"participants": [], "messages": [{"content": "\\ud83d 07700 900123"}]}',
}


@pytest.mark.parametrize("name", ODD)
def test_odd_threads_give_the_same(tmp_path, same, name):
    inbox = "your_facebook_activity/messages/inbox/sam_1/message_1.json"
    first = {"your_facebook_activity/messages/inbox/sam_0/message_1.json": thread([{"content": "ok"}])}
    assert same(packed(tmp_path / "facebook-odd.zip", {**first, inbox: ODD[name]}))


def test_plain_threads_do_come_in_columns():
    data = json.dumps(thread([{"content": "hi", "sender_name": broken(ME), "timestamp_ms": 1700000000000}]), indent=2)
    found = rapid.messages("m.json", data.encode(), Owner({ME}))
    assert found is not None
    assert found.item(0).author_name == ME
    assert found.by_year() == {"2023": 1}


def test_kinds_left_out_are_named_and_not_looked_at(tmp_path, shared_finder):
    members = {"your_facebook_activity/messages/inbox/s_0/message_1.json": thread([{"content": "07700 900123"}])}
    path = packed(tmp_path / "facebook-left.zip", members)
    replies = list(pipeline.scan(wire.Scan([str(path)], TODAY, True, [pipeline.Kind.MESSAGE]), shared_finder))
    assert not [reply for reply in replies if isinstance(reply, wire.Found)]
    assert replies[-1].coverage.total == 0
    assert [skipped.code for skipped in replies[-1].coverage.skipped] == [pipeline.NOT_CHOSEN]


def test_the_bar_moves_inside_one_large_member_and_never_back(tmp_path, shared_finder):
    posts = [
        {"timestamp": 1_400_000_000 + n, "data": [{"post": f"nothing to see in naïve post {n}"}]} for n in range(300)
    ]
    member = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
    path = packed(tmp_path / "facebook-large.zip", {member: posts})
    ticks = iter(range(1_000_000))
    replies = list(pipeline.scan(wire.Scan([str(path)], TODAY, True), shared_finder, lambda: next(ticks) / 50))
    told = [reply for reply in replies if isinstance(reply, wire.Progress)]
    inside = [reply.done for reply in told if 0 < reply.done < reply.size]
    assert len(set(inside)) > 10
    assert [reply.done for reply in told] == sorted(reply.done for reply in told)
    assert told[-1].done == told[-1].size


def test_the_bar_stands_at_what_was_read_whole_and_a_careful_worker_tells_of_each_member(tmp_path, shared_finder):
    inbox = "your_facebook_activity/messages/inbox/sam_{}/message_1.json"
    members = {inbox.format(n): thread([{"content": f"07700 90012{n}"}, {"content": "so " * 400}]) for n in range(3)}
    path = packed(tmp_path / "facebook-three.zip", members)
    ask = wire.Scan([str(path)], TODAY, True, share=wire.Share(0, 1, careful=True))
    replies = list(pipeline.scan(ask, shared_finder, lambda: 0.0))  # no time passes: only members make it tell
    told = {reply.step: reply for reply in replies if isinstance(reply, wire.Progress)}
    assert list(told) == [0, 1, 2, 3]
    with zipfile.ZipFile(path) as file:
        sizes = [file.getinfo(inbox.format(n)).file_size for n in range(3)]
    assert [told[step].done for step in told] == [sum(sizes[:step]) for step in told]
    assert [told[step].member for step in (0, 1, 2)] == [inbox.format(n) for n in range(3)]
