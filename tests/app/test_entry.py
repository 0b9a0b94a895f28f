"""The program's door: which words lead to the command line, to the worker, to the window, or to one clear line."""

import subprocess
import sys
from datetime import date

import pytest

from app import __main__ as door
from app.core.frames import Frames
from app.core.item import Item, Kind
from app.scan import wire


@pytest.fixture
def no_screen(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_worker_answers_over_its_pipes_as_the_frozen_program_asks_it():
    ask = wire.CheckText(7, [Item("0", Kind.POST, "ring me on 07700 900123")], date(2026, 11, 1))
    done = subprocess.run(
        [sys.executable, "-m", "app", "--worker"], input=wire.pack(ask), capture_output=True, check=True, timeout=60
    )
    (body,) = Frames().feed(done.stdout)
    reply = wire.reply(body)
    assert reply.number == 7
    assert [hit.value for hit in reply.hits[0]] == ["+447700900123"]


@pytest.mark.parametrize("words", [["--version"], ["check"], ["demo", "--force"], ["--self-check"], ["--no-such"]])
def test_commands_and_options_go_to_the_command_line(monkeypatch, words):
    monkeypatch.setattr("app.cli.main", lambda arguments: 40 + len(arguments))
    assert door.main(words) == 40 + len(words)


def test_a_path_that_is_not_there_is_said_in_one_line(capsys, tmp_path):
    assert door.main([str(tmp_path / "export.zip")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "export.zip" in told.err


def test_without_a_screen_one_line_says_so(no_screen, capsys):
    assert door.main([]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_window_opens_on_the_archives(monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("app.main.run", len)
    (tmp_path / "a.zip").touch()
    assert door.main([str(tmp_path / "a.zip"), str(tmp_path)]) == 2
    assert door.main([]) == 0
