"""A scan over workers that die: what was told is told once, what was read is not read again, one bad member is lost."""

import json
import os
import signal
import zipfile
from datetime import date

import pytest

from app.core.coverage import Coverage, Problem, Source
from app.core.item import Item, Kind
from app.scan import relay, wire
from app.scan.pool import Worker
from detectors.contract import Clue, Hit, Sure, Type

SOURCE = Source("facebook", "E4")
ASK = wire.Scan(["a.zip"], date(2026, 11, 24), True)


def row(key):
    return Item(key, Kind.MESSAGE, "07700 900123"), [Hit(Type.PHONE, 0, 12, "+447700900123", Sure.SURE, "phone.valid")]


def counts(number):
    return Coverage(SOURCE, number, {"message": number}, {"2020": number}, number, 0, complete=False)


def progress(step, member, number, so_far=None):
    return wire.Progress(step, 10, 0, counts(so_far or number), step, counts(number), member)


def keys(found):
    return [item.key for item, _ in found.rows] if found else []


def finished(number, **more):
    return wire.Finished(Coverage(SOURCE, number, {"message": number}, {"2020": number}, number, 0, **more))


def test_one_worker_is_passed_on_as_it_is():
    state = relay.Relay(ASK, 1)
    assert state.request(0) == ASK
    assert isinstance(state.replied(0, wire.Recognised(SOURCE, 10, 10)), wire.Recognised)
    assert keys(state.replied(0, wire.Found([row("a#1")]))) == ["a#1"]
    assert state.replied(0, progress(1, "b", 5)).findings == 1
    assert state.replied(0, finished(7)).coverage.total == 7
    assert state.over


def test_a_dead_worker_goes_on_after_the_last_whole_member_and_tells_nothing_twice():
    state = relay.Relay(ASK, 1)
    state.replied(0, wire.Recognised(SOURCE, 10, 10))
    state.replied(0, wire.Found([row("a#1"), row("b#1")]))
    state.replied(0, progress(1, "b", 5, 8))  # half of b is counted and told, but not whole
    assert state.died(0) is None
    assert state.request(0).share == wire.Share(0, 1, after=1, careful=True)
    assert state.replied(0, wire.Recognised(SOURCE, 10, 10)) is None
    assert keys(state.replied(0, wire.Found([row("b#1"), row("b#2")]))) == ["b#2"]
    assert state.replied(0, progress(2, "c", 4)).so_far.total == 9
    assert state.replied(0, finished(6)).coverage.by_kind == {"message": 11}


def test_one_message_about_several_members_is_not_told_again_member_by_member():
    state = relay.Relay(ASK, 1)
    state.replied(0, wire.Found([row("a#1"), row("b#1"), row("c#1")]))  # it dies before the progress that belongs to it
    assert state.died(0) is None
    again = []
    for step, name in enumerate("abcd", start=1):
        again += keys(state.replied(0, wire.Found([row(f"{name}#1")])))
        progressed = state.replied(0, progress(step, name, step))
    assert again == ["d#1"]
    assert progressed.findings == 4


def test_a_member_on_which_it_dies_twice_is_left_out_and_named():
    state = relay.Relay(ASK, 1)
    state.replied(0, progress(1, "b", 5))
    assert state.died(0) is None
    state.replied(0, progress(1, "b", 0))
    assert state.died(0) is None
    assert state.request(0).share == wire.Share(0, 1, after=2, careful=False)
    whole = state.replied(0, finished(3)).coverage
    assert whole.total == 8
    assert whole.unread == (Problem("b", relay.LOST),)
    assert whole.complete


def test_one_that_dies_before_it_says_anything_is_given_up():
    state = relay.Relay(ASK, 1)
    assert state.died(0) is None
    assert state.died(0) == wire.Failed(relay.STOPPED)
    assert state.over


def test_two_workers_are_over_when_both_are_and_counts_are_summed():
    state = relay.Relay(ASK, 2)
    assert [state.request(part).share.part for part in (0, 1)] == [0, 1]
    assert state.replied(0, wire.Recognised(SOURCE, 10, 10)) is not None
    assert state.replied(1, wire.Recognised(SOURCE, 10, 10)) is None
    state.replied(0, progress(2, "x", 5))
    assert state.replied(1, progress(3, "y", 4)).so_far.total == 9
    assert state.replied(0, finished(6, unread=(Problem("m", "damaged"),))) is None
    assert state.replied(1, finished(7)).coverage.total == 13
    assert state.over


@pytest.mark.parametrize(
    ("size", "processors", "workers"), [(10**6, 8, 1), (10**9, 8, 2), (10**9, 1, 1), (10**9, None, 1)]
)
def test_a_second_worker_from_where_it_pays(size, processors, workers):
    assert relay.shares(size, processors) == workers


def archive(path, threads, size):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(threads):
            records = [
                {"sender_name": "Sam Example", "timestamp_ms": 1700000000000, "content": f"07700 900{n % 1000:03}"}
                for n in range(size)
            ]
            name = f"your_facebook_activity/messages/inbox/sam_{number:03}/message_1.json"
            file.writestr(name, json.dumps({"participants": [], "messages": records}, indent=2))
    return path


def scan(path, while_at=None):
    found, coverage = [], None
    with Worker() as worker:
        for reply in worker.ask(wire.Scan([str(path)], date(2026, 11, 24), True)):
            if isinstance(reply, wire.Found):
                found += [item.key for item, _ in reply.rows]
                if while_at:
                    while_at(worker)
                    while_at = None
            elif isinstance(reply, wire.Finished):
                coverage = reply.coverage
            assert not isinstance(reply, wire.Failed)
    return found, coverage


def test_a_real_worker_killed_in_the_middle_costs_nothing(tmp_path):
    path = archive(tmp_path / "facebook-sam.zip", 40, 300)
    found, coverage = scan(path)
    again, counted = scan(path, lambda worker: os.kill(worker._process.pid, signal.SIGTERM))
    assert sorted(again) == sorted(found)
    assert len(set(again)) == len(again) == 40 * 300
    assert counted == coverage


def test_two_real_workers_find_what_one_finds(tmp_path, monkeypatch):
    path = archive(tmp_path / "facebook-sam.zip", 12, 50)
    one, coverage = scan(path)
    monkeypatch.setattr(relay, "_TWO_FROM", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    two, counted = scan(path)
    assert sorted(two) == sorted(one)
    assert counted == coverage


def test_clues_are_passed_on_once():
    state = relay.Relay(ASK, 2)
    rows = [(row("a#1")[0], [Clue("name", "Robin", Sure.SURE, "evidence.profile")])]
    assert state.replied(0, wire.Clues(rows)) == wire.Clues(rows)
    state.died(0)
    assert state.replied(0, wire.Clues(rows)) is None
    assert not state.over


def test_an_archive_on_which_workers_die_again_and_again_is_given_up():
    state = relay.Relay(ASK, 1)
    for number in range(1, 13):
        state.replied(0, progress(number, f"m{number}", 1))
        assert state.died(0) is None
    state.replied(0, progress(13, "m13", 1))
    assert state.died(0) == wire.Failed(relay.STOPPED)
    assert state.over
