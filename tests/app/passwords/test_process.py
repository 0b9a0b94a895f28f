"""The password process for real: it lists without secrets, checks what was chosen, gives no password back, and ends."""

import os
import subprocess
import sys

import pytest

from app.passwords import messages
from app.passwords.process import told
from app.scan.pool import Peer, command, environment
from detectors.passwords import Fact, Facts

FACTS = [("pet", "Biscuit"), ("birthday", "1986-11-17")]
TABLE = (
    "name,url,username,password\nMail,https://mail.example.org,robin,Biscuit7!\nShop,https://shop.example.org,robin,"
    "Biscuit7!\nBank,https://bank.example.org,robin,vK9$wq7!Lm2zRt\nOld,https://old.example.org,robin,password\n"
)


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "export.csv"
    path.write_text(TABLE)
    return path


def test_an_export_is_listed_then_checked(export):
    with Peer(messages.TALK) as process:
        (opened,) = process.ask(messages.OpenExport(str(export)))
        assert next((e.title, e.place) for e in opened.entries) == ("Mail", "mail.example.org")
        replies = list(process.ask(messages.CheckChosen([0, 1, 2, 3, 9], FACTS)))
    *told_, done = replies
    assert [t.verdict for t in told_] == ["built", "built", "unrelated", "weak"]
    assert [t.shared for t in told_] == [1, 1, 0, 0]
    assert told_[0].built_from == [("pet", "Biscuit")]
    assert done == messages.Done([9])


def test_what_was_not_chosen_is_not_looked_at(export):
    with Peer(messages.TALK) as process:
        list(process.ask(messages.OpenExport(str(export))))
        *told_, _ = process.ask(messages.CheckChosen([2], FACTS))
        assert [t.number for t in told_] == [2]
        # Asked once, then let go.
        assert list(process.ask(messages.CheckChosen([0], FACTS))) == [messages.Done([0])]


def test_no_byte_that_comes_out_holds_a_password(export):
    asked = messages.pack(messages.OpenExport(str(export))) + messages.pack(messages.CheckChosen([0, 1, 2, 3], FACTS))
    asked += messages.pack(messages.CheckTyped(1, "Biscuit7!", FACTS))
    done = subprocess.run(
        command(messages.TALK), input=asked, capture_output=True, env=environment(os.environ), check=True, timeout=60
    )
    assert done.stderr == b""
    assert len(done.stdout) > 100
    for secret in (b"Biscuit7", b"vK9$wq7", b"robin"):
        assert secret not in done.stdout


def test_a_fault_tells_no_password(tmp_path):
    code = (
        "import app.passwords.process as p\n"
        "class Broken:\n    def match(self, password): raise ValueError(password)\n"
        "p.Facts = lambda facts: Broken()\nraise SystemExit(p.main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=messages.pack(messages.CheckTyped(1, "Biscuit7!", FACTS)),
        capture_output=True,
        env=environment(os.environ),
        cwd=tmp_path,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert b"passwords: ValueError at" in done.stderr
    assert b"Biscuit7" not in done.stderr + done.stdout


def test_a_typed_one():
    with Peer(messages.TALK) as process:
        (reply,) = process.ask(messages.CheckTyped(5, "tiucsib86", FACTS))
    assert (reply.number, reply.verdict, reply.built_from[0]) == (5, "built", ("pet", "Biscuit"))
    assert "reversed" in reply.how


@pytest.mark.parametrize("killer", ["", "1!|@4$5" * 1500, "a" * 10_000, "\0", "🐶" * 500, "\ud83d"])
def test_killers_come_back(killer):
    assert told(1, killer, Facts([Fact(*fact) for fact in FACTS])).verdict in ("weak", "unrelated")


def test_common_words_are_weak_without_any_fact():
    made = told(1, "password1", Facts(()))
    assert (made.verdict, made.how, made.built_from) == ("weak", ["common"], [])


@pytest.mark.parametrize("noise", [b"", b"\0\0", b"\0\0\0\5hello", b"\xff\xff\xff\xff"])
def test_it_ends_quietly_when_it_is_not_understood(noise):
    done = subprocess.run(
        command(messages.TALK), input=noise, capture_output=True, env=environment(os.environ), timeout=60, check=False
    )
    assert done.stdout == b""
