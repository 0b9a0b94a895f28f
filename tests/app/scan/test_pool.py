"""A real worker process: it answers, it dies without taking us along, and it is found from any folder."""

import os
import subprocess
import sys
import time
from datetime import date

import pytest

from app.core.item import Author, Item, Kind
from app.scan import pool, relay, wire

TODAY = date(2026, 11, 24)


def check(number=1, text="ring me on 07700 900123"):
    return wire.CheckText(number, [Item("a", Kind.POST, text, author=Author.ME)], TODAY)


def test_it_answers_one_request_after_the_other():
    with pool.Worker() as worker:
        for number in (1, 2):
            (reply,) = worker.ask(check(number))
            assert isinstance(reply, wire.Checked)
            assert reply.number == number
            assert len(reply.hits) == 1


def test_a_worker_that_dies_costs_one_sentence_and_is_started_again():
    with pool.Worker() as worker:
        list(worker.ask(check()))
        worker._process.kill()
        worker._process.wait()
        (reply,) = worker.ask(check(2))
        assert reply.number == 2


def test_a_worker_that_dies_at_work_says_so(monkeypatch):
    dies = [sys.executable, "-c", "import sys; sys.stdin.buffer.read(4)"]
    monkeypatch.setattr(pool, "command", lambda _talk: dies)
    with pool.Worker() as worker:
        assert list(worker.ask(check())) == [wire.Failed(relay.STOPPED)]


def test_no_text_of_the_person_stands_in_what_a_broken_worker_says(tmp_path):
    code = (
        "import sys; from app.scan import worker\n"
        "def broken(self, ask):\n    secret = 'the secret text'\n    raise ValueError(secret)\n"
        "worker.Answers.to = broken\nsys.exit(worker.main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=wire.pack(check(1, "the secret text")),
        capture_output=True,
        env=pool.environment(os.environ),
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 1
    assert b"ValueError" in done.stderr
    assert b"secret text" not in done.stderr
    assert done.stdout == b""


def test_a_folder_named_app_where_the_person_stands_is_not_ours(tmp_path, monkeypatch):
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").write_text("raise SystemExit('the wrong app')")
    monkeypatch.chdir(tmp_path)
    with pool.Worker() as worker:
        (reply,) = worker.ask(check())
        assert isinstance(reply, wire.Checked)


@pytest.mark.parametrize("noise", [b"", b"\0\0", b"\0\0\0\5hello", b"\xff\xff\xff\xff"])
def test_a_worker_ends_quietly_when_it_is_not_understood(noise):
    done = subprocess.run(
        pool.command(wire.TALK),
        input=noise,
        capture_output=True,
        env=pool.environment(os.environ),
        timeout=60,
        check=False,
    )
    assert done.stdout == b""


def test_stopping_is_quick():
    worker = pool.Worker()
    list(worker.ask(check()))
    begun = time.monotonic()
    worker.stop()
    worker.stop()
    assert time.monotonic() - begun < 5
