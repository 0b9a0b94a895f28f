"""An archive that changes or vanishes while it is read: what is found is right, or one clear sentence says why not."""

import json
import os
import shutil
import zipfile
from datetime import date

import pytest

from app.archives import large, reader
from app.archives.errors import ArchiveError
from app.archives.tree import open_tree
from app.assets import words
from app.core.coverage import Problem
from app.core.item import Item
from app.scan import pipeline, wire

FRIENDS = "connections/friends/your_friends.json"
COMMENTS = "your_facebook_activity/comments_and_reactions/comments.json"
POSTS = "your_facebook_activity/posts/your_posts_1.json"


def _members(n=400):
    said = [{"timestamp": 1, "data": [{"comment": {"comment": f"ring 07700 900{k:03d}"}}]} for k in range(n)]
    posts = [{"timestamp": 1, "data": [{"post": f"post {k} {os.urandom(20).hex()}"}]} for k in range(5 * n)]
    return {
        FRIENDS: json.dumps({"friends_v2": [{"name": "Bo", "timestamp": 1}]}),
        COMMENTS: json.dumps({"comments_v2": said}),
        POSTS: json.dumps(posts),
    }


def _zip(tmp_path):
    path = tmp_path / "facebook-jo-2025-01-01-abcd1234.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, data in _members().items():
            zipped.writestr(name, data)
    return path


def _folder(tmp_path, n=400):
    folder = tmp_path / "facebook-jo"
    for name, data in _members(n).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(data)
    return folder


@pytest.fixture(params=[False, True], ids=["whole", "in pieces"])
def pieces(request, monkeypatch):
    """Members read at once, and block by block."""
    if request.param:
        monkeypatch.setattr(reader, "LARGE", 2000)
        monkeypatch.setattr(large, "PIECE", 4000)


def _read(path, member, change):
    """Reads until the first item of a member, changes something, and reads on."""
    events = []
    with open_tree([path]) as tree:
        changed = False
        for event in reader.read(tree, reader.recognise(tree), messages=True):
            events.append(event)
            if not changed and isinstance(event, Item) and event.member == member:
                changed = True
                change()
    assert changed
    return [e for e in events if isinstance(e, Item)], [e for e in events if isinstance(e, Problem)]


def _overwritten(path):
    """The same length, other bytes, as a download does that starts again in the same place."""
    size, at = path.stat().st_size, path.stat().st_mtime_ns
    with path.open("r+b") as file:
        file.write(b"\1" * size)
    os.utime(path, ns=(at + 1_000_000_000, at + 1_000_000_000))


@pytest.mark.parametrize("change", [_overwritten, lambda path: os.truncate(path, 300)], ids=["overwritten", "cut"])
@pytest.mark.usefixtures("pieces")
def test_a_zip_that_is_written_to(tmp_path, change):
    path = _zip(tmp_path)
    with pytest.raises(ArchiveError, match="archive_changed") as told:
        _read(path, FRIENDS, lambda: change(path))
    assert told.value.details == {"name": path.name}
    assert path.name in words()("problems.archive_changed", **told.value.details)


@pytest.mark.skipif(os.name == "nt", reason="there an open file can neither be deleted nor replaced")
@pytest.mark.usefixtures("pieces")
def test_a_zip_that_is_deleted_or_replaced_is_read_as_it_was(tmp_path):
    whole, _ = _read(_zip(tmp_path), FRIENDS, lambda: None)
    path = tmp_path / "facebook-jo-2025-01-01-abcd1234.zip"
    again = path.with_name("other.zip")
    shutil.copy(path, again)
    assert _read(path, FRIENDS, path.unlink) == (whole, [])
    shutil.copy(again, path)
    again.write_bytes(b"something else")
    assert _read(path, FRIENDS, lambda: again.replace(path)) == (whole, [])


@pytest.mark.usefixtures("pieces")
@pytest.mark.parametrize(
    "change",
    [
        lambda file: file.unlink(),
        lambda file: os.truncate(file, 500),
        lambda file: file.write_text(file.read_text() + " "),
    ],
    ids=["deleted", "cut", "longer"],
)
def test_a_file_of_a_folder_that_changes_costs_only_itself(tmp_path, change):
    folder = _folder(tmp_path)
    items, problems = _read(folder, FRIENDS, lambda: change(folder / COMMENTS))
    assert problems == [Problem(COMMENTS, "member_changed")]
    assert {item.member for item in items} == {FRIENDS, POSTS}


def test_a_file_that_changes_while_it_is_read_itself(tmp_path, monkeypatch):
    monkeypatch.setattr(reader, "LARGE", 2000)
    monkeypatch.setattr(large, "PIECE", 4000)
    folder = _folder(tmp_path, 8000)  # longer than what is read at a time
    file = folder / COMMENTS

    def change():
        file.write_text(file.read_text().replace("ring", "RING"))
        os.utime(file, ns=(1, 1))

    items, problems = _read(folder, COMMENTS, change)
    assert Problem(COMMENTS, "member_changed") in problems
    assert sum(item.member == POSTS for item in items) == 40_000


@pytest.mark.usefixtures("pieces")
def test_a_folder_that_is_taken_away(tmp_path):
    folder = _folder(tmp_path)
    with pytest.raises(ArchiveError, match="archive_changed") as told:
        _read(folder, FRIENDS, lambda: folder.rename(tmp_path / "elsewhere"))
    assert told.value.details == {"name": "facebook-jo"}


def test_the_scan_says_it_in_one_reply(tmp_path, shared_finder):
    path = _zip(tmp_path)
    replies = []
    ticks = iter(range(10_000))
    scan = pipeline.scan(
        wire.Scan([str(path)], date(2026, 11, 24), True),
        shared_finder,
        lambda: next(ticks),
    )
    for reply in scan:
        replies.append(reply)
        if isinstance(reply, wire.Found):
            _overwritten(path)
    assert replies[-1] == wire.Failed("archive_changed", {"name": path.name})
    assert not any(isinstance(reply, wire.Finished) for reply in replies)
