"""The worker asked from Qt: signals come back, the latest question wins, a death costs one signal."""

import os
import signal
import sys
from datetime import date

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
def test_a_check_that_never_ends_is_given_up(job, qtbot):
    with qtbot.waitSignal(job.checked, timeout=20_000):
        job.check(1, one("a"), TODAY)
    os.kill(job._worker._process.processId(), signal.SIGSTOP)
    job._patience.setInterval(200)
    with qtbot.waitSignal(job.failed, timeout=20_000):
        job.check(2, one("b"), TODAY)
    with qtbot.waitSignal(job.checked, timeout=20_000):
        job._patience.setInterval(20_000)
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
