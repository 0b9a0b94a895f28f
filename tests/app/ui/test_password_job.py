"""The password process asked from the window: it is gone after the answer, when it is late, and when told to stop."""

import pytest
from PySide6.QtCore import QObject

from app.scan import pool
from app.ui import password_job
from app.ui.password_job import PasswordJob

FACTS = [("pet", "Biscuit")]


@pytest.fixture
def job(qapp):
    home = QObject()
    job = PasswordJob(home)
    yield job
    job.stop()


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "export.csv"
    path.write_text("name,url,username,password\nMail,https://mail.example.org,robin,Biscuit7!\nA,b,c,gravel-otter-9\n")
    return path


def test_it_ends_after_a_typed_password(job, qtbot):
    with qtbot.waitSignal(job.typed, timeout=20_000) as got:
        job.check_typed(3, "Biscuit7!", FACTS)
    assert (got.args[0].number, got.args[0].verdict) == (3, "built")
    assert not job.running


def test_it_waits_for_ticks_and_ends_after_the_check(job, qtbot, export):
    with qtbot.waitSignal(job.opened, timeout=20_000) as got:
        job.open_export(export)
    assert [entry.title for entry in got.args[0].entries] == ["Mail", "A"]
    assert job.running
    told = []
    job.told.connect(told.append)
    with qtbot.waitSignal(job.done, timeout=20_000):
        job.check_chosen([0], FACTS)
    assert [(one.number, one.verdict) for one in told] == [(0, "built")]
    assert not job.running
    with qtbot.waitSignal(job.failed) as failed:
        job.check_chosen([1], FACTS)
    assert failed.args == [password_job.EXPIRED]


def test_what_cannot_be_opened_is_told_and_ends_it(job, qtbot, tmp_path):
    with qtbot.waitSignal(job.failed, timeout=20_000) as got:
        job.open_export(tmp_path / "none")
    assert got.args == ["cannot_read"]
    assert not job.running


def test_an_unknown_table_asks(job, qtbot, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2\n")
    with qtbot.waitSignal(job.columns, timeout=20_000) as got:
        job.open_export(path)
    assert got.args[0].names == ["a", "b"]


def test_a_death_and_lateness_are_told(job, qtbot, monkeypatch):
    monkeypatch.setattr(pool, "command", lambda _talk: ["/no/such/program"])
    with qtbot.waitSignal(job.failed, timeout=20_000) as got:
        job.open_keyring()
    assert got.args == [password_job.STOPPED]
    monkeypatch.setattr(pool, "command", lambda _talk: ["sleep", "60"])
    monkeypatch.setattr(password_job, "_PATIENCE", 50)
    with qtbot.waitSignal(job.failed, timeout=20_000) as got:
        job.open_keyring()
    assert got.args == [password_job.STOPPED]
    assert not job.running
