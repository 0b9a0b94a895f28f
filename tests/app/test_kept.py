"""What was decided in the window holds for a command; what cannot be opened is told and changes nothing."""

import json
from argparse import Namespace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from app import assets, cli, intake, kept
from app.core.desk import PASTED
from app.core.finding import Choice, Decision, Disowned, Never
from app.core.guidance import Answer, Reply
from app.core.item import Author, Item, Kind
from app.store.opening import create
from app.store.place import Place
from app.store.state import Level, Protection, State
from app.ui.preferences import settings_path
from detectors.contract import Hit, Sure, Type, Whose

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
KEY = b"f" * 32


@pytest.fixture(autouse=True)
def _cheap(cheap):
    """The real cost of a passphrase is measured once, in test_vault."""


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "second-look")


def filled():
    """A desk with one finding, by the store's key."""
    desk = intake.new_desk()
    desk.use_key(KEY)
    desk.take_pasted(
        [(0, Item("p", Kind.POST, "ring 07700 900123", when=NOW, author=Author.ME))],
        [[Hit(Type.PHONE, 5, 17, "+447700900123", Sure.SURE, "phone.plain", Whose.MINE)]],
        [Type.PHONE],
    )
    return desk


def test_the_key_and_what_was_said_are_taken_up_and_the_store_is_free_again(place, find):
    desk = filled()
    (finding,) = desk.findings()
    answer = Answer("P1", Reply.YES, date(2026, 11, 24))
    store = create(place, Level.TICKS, KEY, Protection(), find)
    store.decide(
        {finding.fingerprint: Decision(finding.fingerprint, Choice.KEPT, NOW)},
        {"g": Never("g", Type.PHONE, NOW)},
        {"f": Disowned("f", "pet", NOW)},
    )
    store.answer(desk.guidance.id, {"P1": answer})
    store.close()
    fresh = intake.new_desk()
    before = place.database.read_bytes()
    assert kept.take_up(fresh, place, find) is State.OPEN
    assert (fresh.key, fresh.answers, set(fresh.never), set(fresh.disowned)) == (KEY, {"P1": answer}, {"g"}, {"f"})
    assert not fresh.is_open(finding)
    assert place.database.read_bytes() == before
    assert kept.take_up(intake.new_desk(), place, find) is State.OPEN, "the window can open it now"


def test_nothing_kept_touches_nothing(tmp_path, find):
    place = Place(tmp_path / "nothing")
    desk = intake.new_desk()
    key = desk.key
    assert kept.take_up(desk, place, find) is State.NOTHING
    assert desk.key == key
    assert not place.folder.exists()


@pytest.mark.parametrize("state", [State.BUSY, State.PASSPHRASE, State.GONE, State.DAMAGED])
def test_what_cannot_be_opened_leaves_the_desk_with_a_key_of_its_own(place, find, memory, state):
    protection = Protection(keyring=state is not State.PASSPHRASE, passphrase="nine old boats at low tide")
    store = create(place, Level.TICKS, KEY, protection, find)
    if state is not State.BUSY:
        store.close()
    if state is State.GONE:
        memory.held.clear()
    elif state is State.DAMAGED:
        place.database.write_bytes(b"x" * 8192)
    desk = intake.new_desk()
    key = desk.key
    assert kept.take_up(desk, place, find) is state
    assert (desk.key, desk.decisions) == (key, {})
    store.close()


@pytest.mark.parametrize("state", [state for state in State if state not in (State.OPEN, State.NOTHING)])
def test_every_reason_is_one_sentence_on_standard_error(state, monkeypatch, capsys):
    monkeypatch.setattr(kept, "take_up", lambda _desk: state)
    intake.desk_with_kept()
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert assets.words()(f"keeping.state.{state.value}") in told.err


@pytest.mark.parametrize("state", [State.OPEN, State.NOTHING])
def test_where_all_is_well_nothing_is_said(state, monkeypatch, capsys):
    monkeypatch.setattr(kept, "take_up", lambda _desk: state)
    assert json.dumps(intake.desk_with_kept().answers) == "{}"
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("named", [None, "", "relative/share", "{tmp}/data"])
def test_the_folder_is_the_windows_own(monkeypatch, tmp_path, named):
    """Of this system; Qt itself is asked what it makes of the variable."""
    if named is None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_DATA_HOME", named.format(tmp=tmp_path))
    assert not QStandardPaths.isTestModeEnabled()
    assert kept.folder() == settings_path().parent


def test_the_folder_on_other_systems():
    local = {"LOCALAPPDATA": str(Path("D:/data/local"))}
    assert kept.folder("win32", local) == Path("D:/data/local/second-look")
    assert kept.folder("win32", {}) == Path.home() / "AppData" / "Local" / "second-look"
    assert kept.folder("darwin", {}) == Path.home() / "Library" / "Application Support" / "second-look"


def test_what_was_decided_no_longer_fails_a_command(capsys):
    desk = filled()
    options = Namespace(command="check", format="json", out=None, show=False, fail_on="low")
    assert cli._deliver(desk, options, (PASTED,)) == cli.FOUND
    desk.decide(desk.findings(), Choice.DEALT_WITH, NOW)
    assert cli._deliver(desk, options, (PASTED,)) == cli.DONE
    assert "07700 900123" in capsys.readouterr().out
