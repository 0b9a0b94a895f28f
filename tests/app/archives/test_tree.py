"""One view over zips, parts and folders; what cannot be opened says why."""

import os
import zipfile
import zlib

import pytest

from app.archives import inflate
from app.archives.errors import ArchiveError
from app.archives.parts import Budgets
from app.archives.tree import open_tree


def _view(paths):
    with open_tree(paths) as tree:
        return {member.path: tree.read(member) for member in tree.members}


MEMBERS = {
    "your_facebook_activity/posts/your_posts_1.json": "[1]",
    "your_facebook_activity/posts/media/a/1.jpg": b"\xff\xd8",
    "connections/friends/your_friends.json": "{}",
    "start_here.html": "<p>",
}


def test_the_same_view_however_it_is_handed_over(pack, shape):
    view = _view(pack(MEMBERS, shape))
    assert view == {
        name: content if isinstance(content, bytes) else content.encode() for name, content in MEMBERS.items()
    }


@pytest.mark.parametrize("wrapper", ["", "facebook-jo/", "meta-2025-Jul-13/facebook-jo/", "a/b/c/"])
def test_wrapper_folders_are_stripped(pack, wrapper):
    assert set(_view(pack({wrapper + name: content for name, content in MEMBERS.items()}))) == set(MEMBERS)


def test_zlib_unpacks_the_same_where_there_is_no_isal(pack, monkeypatch):
    members = {**MEMBERS, "your_facebook_activity/posts/your_posts_2.json": b"[" + os.urandom(3_000_000).hex().encode()}
    paths = pack(members)
    view = _view(paths)
    monkeypatch.setattr(inflate, "_inflater", lambda: zlib.decompressobj(-zlib.MAX_WBITS))
    monkeypatch.setattr(inflate, "_crc32", zlib.crc32)
    assert _view(paths) == view and len(view) == len(members)
    broken = bytearray(paths[0].read_bytes())
    broken[2_000_000] ^= 0xFF
    paths[0].write_bytes(broken)
    with pytest.raises(ArchiveError, match="damaged"):
        _view(paths)


def test_a_media_only_part_keeps_its_folders(pack):
    name = "your_facebook_activity/posts/media/a/1.jpg"
    assert set(_view(pack({f"x/{name}": "1"}))) == {name}


def test_parts_unpacked_side_by_side_in_one_folder(pack, tmp_path):
    pack({"one/posts/your_posts_1.json": "1", "two/posts/media/1.jpg": "2"}, "folder", "both")
    assert set(_view([tmp_path / "both"])) == {"posts/your_posts_1.json", "posts/media/1.jpg"}


def test_export_zips_lying_in_a_folder_are_opened_and_their_neighbours_left(pack, tmp_path):
    pack(MEMBERS)
    (tmp_path / "tax.json").write_text("[]")
    assert set(_view([tmp_path])) == set(MEMBERS)


def test_what_lies_beside_the_archive_is_not_part_of_it(pack):
    paths = pack({**{f"facebook-jo/{name}": content for name, content in MEMBERS.items()}, "tax.json": "[]"}, "folder")
    with open_tree(paths) as tree:
        assert tree.outside == ("tax.json",)
        assert {member.path for member in tree.members} == set(MEMBERS)


def test_junk_of_the_packing_system_is_dropped(pack):
    junk = {"__MACOSX/._x.json": "1", "posts/.DS_Store": "1", "Thumbs.db": "1", "posts/._your_posts_1.json": "1"}
    assert set(_view(pack({**junk, "posts/your_posts_1.json": "[]"}))) == {"posts/your_posts_1.json"}


@pytest.mark.parametrize("written", ["who_you've_followed", "who_you’ve_followed", "who_you_ve_followed"])
def test_apostrophes_match_however_they_are_written(pack, written):
    with open_tree(pack({f"connections/followers/{written}.json": "[]"})) as tree:
        (member,) = tree.members
        assert member.key == "connections/followers/who_you_ve_followed.json"
        assert member.path == f"connections/followers/{written}.json"


def test_of_a_path_in_two_parts_the_larger_counts(pack, tmp_path):
    pack({"posts/your_posts_1.json": "[1, 2, 3]"}, name="facebook-jo-2025-03-04-aaaaaaaa")
    pack({"posts/your_posts_1.json": "[1]"}, name="facebook-jo-2025-03-04-bbbbbbbb")
    assert _view(sorted(tmp_path.iterdir())) == _view(sorted(tmp_path.iterdir(), reverse=True))
    assert _view(sorted(tmp_path.iterdir())) == {"posts/your_posts_1.json": b"[1, 2, 3]"}


def test_names_without_the_utf8_flag_are_read_as_utf8(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("posts/Zoe-XX.json", "[]")
    data = path.read_bytes().replace(b"Zoe-XX", "Zoë-X".encode())
    path.write_bytes(data)
    assert set(_view([path])) == {"posts/Zoë-X.json"}


@pytest.mark.skipif(os.name == "nt", reason="making a link needs rights on Windows")
def test_links_out_of_a_folder_are_not_followed(tmp_path, pack):
    (tmp_path / "secret.json").write_text('"outside"')
    (tmp_path / "dir").mkdir()
    (tmp_path / "dir" / "more.json").write_text("1")
    (folder,) = pack({"posts/your_posts_1.json": "[]"}, "folder")
    (folder / "posts" / "link.json").symlink_to(tmp_path / "secret.json")
    (folder / "messages").symlink_to(tmp_path / "dir")
    with open_tree([folder]) as tree:
        assert [member.path for member in tree.members] == ["posts/your_posts_1.json"]
        assert {(p.member, p.code) for p in tree.problems} == {("posts/link.json", "link"), ("messages", "link")}


def test_budgets_of_members_and_of_all(pack):
    paths = pack({"posts/a.json": "x" * 600, "posts/b.json": "x" * 600})
    for budgets, read in ((Budgets(member=599), 0), (Budgets(total=1_000), 1), (Budgets(), 2)):
        done = 0
        with open_tree(paths, budgets) as tree:
            for member in tree.members:
                try:
                    done += len(tree.read(member)) == 600
                except ArchiveError as error:
                    assert error.code == "too_large"
        assert done == read
    with pytest.raises(ArchiveError) as refused:
        open_tree(paths, Budgets(entries=1))
    assert refused.value.code == "too_many_files"


def _code(*paths):
    with pytest.raises(ArchiveError) as refused:
        open_tree(paths).close()
    return refused.value.code, refused.value.details


def test_each_unusable_input_has_its_own_code(tmp_path, pack):
    (good,) = pack(MEMBERS)
    assert _code() == ("nothing_given", {})
    assert _code(tmp_path / "gone.zip") == ("no_such_file", {"name": "gone.zip"})
    assert _code(tmp_path / ("n" * 300))[0] == "unreadable"

    def file(name, data):
        (tmp_path / name).write_bytes(data)
        return tmp_path / name

    assert _code(file("holiday.jpg", b"\xff\xd8\xff" * 100)) == ("not_zip", {"name": "holiday.jpg"})
    assert _code(file("nothing.zip", b""))[0] == "empty_file"
    assert _code(file("half.zip", good.read_bytes()[:-60]))[0] == "truncated"
    assert _code(file("end.zip", good.read_bytes()[200:]))[0] in ("truncated", "hostile")
    with zipfile.ZipFile(tmp_path / "empty.zip", "w"):
        pass
    assert _code(tmp_path / "empty.zip")[0] == "empty_zip"
    with zipfile.ZipFile(tmp_path / "folders.zip", "w") as zipped:
        zipped.mkdir("posts")
    assert _code(tmp_path / "folders.zip")[0] == "empty_zip"
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as zipped:
        zipped.write(good, "facebook-jo.zip")
    assert _code(tmp_path / "outer.zip")[0] == "only_zips"
    (tmp_path / "bare").mkdir()
    assert _code(tmp_path / "bare") == ("empty_folder", {"name": "bare"})
    # A good part does not make up for a bad one, and nothing stays open.
    assert _code(good, tmp_path / "half.zip")[0] == "truncated"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names exist on Unix")
def test_a_pipe_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.zip")
    assert _code(tmp_path / "pipe.zip")[0] == "unreadable"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read(tmp_path, pack):
    (path,) = pack(MEMBERS)
    path.chmod(0)
    assert _code(path)[0] == "unreadable"


def test_a_file_that_vanishes_while_reading_costs_only_itself(pack):
    (folder,) = pack(MEMBERS, "folder")
    with open_tree([folder]) as tree:
        (folder / "start_here.html").unlink()
        for member in tree.members:
            if member.path == "start_here.html":
                with pytest.raises(ArchiveError, match="member_changed"):
                    tree.read(member)
            else:
                tree.read(member)


def test_the_error_itself_holds_no_name(tmp_path):
    with pytest.raises(ArchiveError) as refused:
        open_tree([tmp_path / "facebook-jo.bloggs.zip"])
    assert "bloggs" not in str(refused.value) + repr(refused.value)
