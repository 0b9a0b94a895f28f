"""Compiled patterns are kept between runs; a folder that is full, foreign or broken costs time and nothing else."""

import os
import time
from datetime import date
from pathlib import Path

import pytest

from app.scan import caches, patterns
from detectors import engine
from detectors.contract import Hints

HINTS = Hints(date(2026, 11, 22))
TEXT = "ring 07700 900123"

pytest.importorskip("hyperscan", reason="no wheel of the engine for this system: nothing is compiled")


@pytest.fixture
def built(monkeypatch):
    """How often patterns were compiled, of a table of one."""
    monkeypatch.setattr(patterns, "TABLE", {**dict.fromkeys(patterns.TABLE, "never"), "phone.digits": "[0-9]{5}"})
    count = []
    build = engine.Hyperscan._built
    monkeypatch.setattr(engine.Hyperscan, "_built", lambda self, bits: count.append(bits) or build(self, bits))
    return count


def test_the_second_start_compiles_nothing_and_finds_the_same(tmp_path, built):
    first = patterns.finder(tmp_path / "new" / "folder").look(TEXT, HINTS)
    compiled = len(built)
    assert compiled
    again = patterns.finder(tmp_path / "new" / "folder").look(TEXT, HINTS)
    assert len(built) == compiled
    assert first == again
    assert [hit.value for hit in first.hits] == ["+447700900123"]


def test_other_versions_keep_theirs_until_nobody_used_them_for_two_months(tmp_path, built):
    day = 24 * 3600
    for name, days in (("old", 61), ("other", 59)):
        (tmp_path / f"{name}.patterns").write_bytes(b"theirs")
        os.utime(tmp_path / f"{name}.patterns", (time.time() - days * day,) * 2)
    patterns.finder(tmp_path)
    assert not (tmp_path / "old.patterns").exists()
    (tmp_path / "other.patterns").unlink()
    (own,) = tmp_path.iterdir()
    os.utime(own, (0, 0))
    patterns.finder(tmp_path)
    assert time.time() - own.stat().st_mtime < day


def test_a_broken_file_is_written_anew(tmp_path, built):
    patterns.finder(tmp_path)
    (kept,) = tmp_path.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    assert patterns.finder(tmp_path).look(TEXT, HINTS).hits
    assert kept.read_bytes() == whole


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path, built):
    (tmp_path / "file").write_text("no folder")
    assert patterns.finder(tmp_path / "file").look(TEXT, HINTS).hits
    assert patterns.finder(None).look(TEXT, HINTS).hits


def test_a_full_disk_leaves_no_half_file(tmp_path, built, monkeypatch):
    def full(*_):
        raise OSError(28, "no space left")

    monkeypatch.setattr(patterns.os, "replace", full)
    assert patterns.finder(tmp_path).look(TEXT, HINTS).hits
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("platform", "env", "folder"),
    [
        ("linux", {"HOME": "/them"}, "/them/.cache/second-look"),
        ("linux", {"HOME": "/them", "XDG_CACHE_HOME": "/cache"}, "/cache/second-look"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, None),
        ("darwin", {"HOME": "/them"}, "/them/Library/Caches/second-look"),
        ("win32", {}, None),
        ("linux", {}, None),
    ],
)
def test_the_systems_own_folder(platform, env, folder):
    assert caches.folder(env, platform) == (Path(folder) if folder else None)


def test_what_can_be_made_again_is_deleted_and_nothing_else(tmp_path, monkeypatch):
    monkeypatch.setattr(caches, "folder", lambda _env: tmp_path / "second-look")
    caches.forget({})
    (tmp_path / "second-look").mkdir()
    (tmp_path / "second-look" / "a.patterns").touch()
    (tmp_path / "second-look" / "b.new").touch()
    caches.forget({})
    assert not (tmp_path / "second-look").exists()
    (tmp_path / "second-look").mkdir()
    (tmp_path / "second-look" / "letter.txt").touch()
    caches.forget({})
    assert [path.name for path in (tmp_path / "second-look").iterdir()] == ["letter.txt"]
