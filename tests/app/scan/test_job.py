"""The worker asked from Qt: signals come back, the latest question wins, a death costs one signal."""

import json
import os
import random
import signal
import sys
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from app.core.item import Author, Item, Kind
from app.scan import pool, relay
from app.scan.job import CheckJob, ScanJob, WorkerProcess

TODAY = date(2026, 11, 24)


def one(text):
    return [Item("a", Kind.POST, text, author=Author.ME)]


@pytest.fixture
def home(qapp):
    return QObject()


@pytest.fixture
def job(home):
    job = CheckJob(home)
    yield job
    job.stop()


def test_a_check_comes_back(job, qtbot):
    with qtbot.waitSignal(job.checked, timeout=20_000) as got:
        job.check(5, one("ring me on 07700 900123"), TODAY)
    (reply,) = got.args
    assert reply.number == 5
    assert len(reply.hits) == 1


def test_made_ready_it_says_nothing_and_answers_the_first_check(job, qtbot):
    with qtbot.assertNotEmitted(job.failed), qtbot.waitSignal(job.checked, timeout=20_000) as got:
        job.start()
        job.check(1, one("ring me on 07700 900123"), TODAY)
    assert got.args[0].number == 1


def test_while_it_is_busy_only_the_latest_question_waits(job, qtbot):
    numbers = []
    job.checked.connect(lambda reply: numbers.append(reply.number))
    for number in range(1, 21):
        job.check(number, one(f"text {number}"), TODAY)
    qtbot.waitUntil(lambda: 20 in numbers, timeout=20_000)
    assert numbers == [1, 20]


def test_a_death_while_asked_costs_one_signal_and_the_next_check_works(job, qtbot):
    with qtbot.waitSignal(job.checked, timeout=20_000):
        job.check(1, one("a"), TODAY)
    with qtbot.waitSignal(job.failed, timeout=20_000) as got:
        job.check(2, one("words " * 300_000), TODAY)
        job._worker._process.kill()
    assert got.args == [relay.STOPPED]
    with qtbot.waitSignal(job.checked, timeout=20_000) as again:
        job.check(3, one("b"), TODAY)
    assert again.args[0].number == 3


def test_a_death_while_idle_is_nobodys_business(job, qtbot):
    with qtbot.waitSignal(job.checked, timeout=20_000):
        job.check(1, one("a"), TODAY)
    with qtbot.assertNotEmitted(job.failed):
        with qtbot.waitSignal(job._worker.died, timeout=20_000):
            job._worker._process.kill()
        with qtbot.waitSignal(job.checked, timeout=20_000):
            job.check(2, one("b"), TODAY)


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot freeze a process from outside")
def test_a_check_that_never_ends_is_given_up(job, qtbot, monkeypatch):
    with qtbot.waitSignal(job.checked, timeout=20_000):
        job.check(1, one("a"), TODAY)
    os.kill(job._worker._process.processId(), signal.SIGSTOP)
    monkeypatch.setattr("app.scan.job._PATIENCE", 200)
    with qtbot.waitSignal(job.failed, timeout=20_000):
        job.check(2, one("b"), TODAY)
    with qtbot.waitSignal(job.checked, timeout=20_000):
        monkeypatch.setattr("app.scan.job._PATIENCE", 20_000)
        job.check(3, one("c"), TODAY)


def test_what_is_no_message_of_ours_ends_the_worker(home, qtbot, monkeypatch):
    monkeypatch.setattr(pool, "command", lambda _talk: [sys.executable, "-c", "print('hello there, no message')"])
    worker = WorkerProcess(home)
    with qtbot.waitSignal(worker.died, timeout=20_000), qtbot.assertNotEmitted(worker.replied):
        worker.start()
    assert not worker.running


def test_a_worker_that_cannot_be_started_is_a_dead_one(home, qtbot, monkeypatch):
    monkeypatch.setattr(pool, "command", lambda _talk: ["/no/such/program"])
    scan = ScanJob(home)
    with qtbot.waitSignal(scan.failed, timeout=20_000) as got:
        scan.scan(["a.zip"], TODAY, messages=False, leave_out=[])
    assert got.args == [relay.STOPPED, {}]
    assert not scan.running


def test_stop_is_silent(home, qtbot):
    scan = ScanJob(home)
    with qtbot.assertNotEmitted(scan.failed, wait=200), qtbot.assertNotEmitted(scan.finished):
        scan.recognise(["a.zip"])
        scan.stop()


@pytest.fixture
def large(tmp_path):
    """An archive of so many small threads that reading it takes some seconds with one worker."""
    path = tmp_path / "facebook-made.zip"
    rng = random.Random(4)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(24):
            said = [
                {
                    "sender_name": "Jamie Example",
                    "timestamp_ms": 1_500_000_000_000 + n,
                    "content": f"ring me on 07700 900{rng.randrange(1000):03} about the party, she hit me again {n}",
                }
                for n in range(250)
            ]
            thread = {"participants": [{"name": "Jamie Example"}], "messages": said, "title": "x"}
            file.writestr(f"your_facebook_activity/messages/inbox/zoe_{number}/message_1.json", json.dumps(thread))
    return str(path)


def used(worker):
    """Processor time of a worker so far, all its threads, in clock ticks."""
    fields = Path(f"/proc/{worker._process.processId()}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


@pytest.fixture
def scan(home):
    scan = ScanJob(home)
    yield scan
    scan.stop()


def all_of(found):
    return sorted((item.key, hit.start, hit.type) for reply in found for item, hits in reply.rows for hit in hits)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processor time of another process: Linux alone")
@pytest.mark.parametrize("workers", [1, 2])
def test_paused_the_workers_rest_and_then_go_on_where_they_were(scan, large, qtbot, monkeypatch, workers):
    monkeypatch.setattr("app.scan.job.shares", lambda _size, _processors: workers)
    found, straight = [], []
    scan.found.connect(found.append)
    with qtbot.waitSignal(scan.progressed, timeout=60_000):
        scan.scan([large], TODAY, messages=True, leave_out=[])
    scan.hold(True)
    assert scan.held
    assert scan.running
    qtbot.wait(600)
    before, so_far = [used(worker) for worker in scan._workers[:workers]], len(found)
    with qtbot.assertNotEmitted(scan.progressed, wait=1000), qtbot.assertNotEmitted(scan.finished):
        pass
    assert [used(worker) for worker in scan._workers[:workers]] == before
    assert len(found) == so_far
    with qtbot.waitSignal(scan.finished, timeout=120_000) as over:
        scan.hold(False)
        assert not scan.held
    assert over.args[0].total == 6_000
    scan.found.disconnect(found.append)
    scan.found.connect(straight.append)
    with qtbot.waitSignal(scan.finished, timeout=120_000):
        scan.scan([large], TODAY, messages=True, leave_out=[])
    assert all_of(found) == all_of(straight)
    assert all_of(found)


def test_a_worker_that_dies_while_paused_stays_paused(scan, large, qtbot):
    with qtbot.waitSignal(scan.progressed, timeout=60_000):
        scan.scan([large], TODAY, messages=True, leave_out=[])
    scan.hold(True)
    qtbot.wait(300)
    scan._workers[0]._process.kill()
    with qtbot.assertNotEmitted(scan.failed), qtbot.assertNotEmitted(scan.finished, wait=3000):
        pass
    assert scan.held
    with qtbot.waitSignal(scan.finished, timeout=120_000) as over:
        scan.hold(False)
    assert over.args[0].total == 6_000


def test_a_paused_load_can_be_stopped_at_once_and_the_next_one_runs(scan, large, qtbot):
    with qtbot.waitSignal(scan.progressed, timeout=60_000):
        scan.scan([large], TODAY, messages=True, leave_out=[])
    scan.hold(True)
    began = time.perf_counter()
    with qtbot.waitSignal(scan.finished) as over:
        scan.cancel()
    assert time.perf_counter() - began < 0.5
    assert over.args == [None]
    assert not scan.held
    with qtbot.waitSignal(scan.recognised, timeout=60_000):
        scan.recognise([large])
