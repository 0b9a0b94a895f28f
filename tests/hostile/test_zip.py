"""Zips made to harm or broken: refused with one clear code, quickly, and without unpacking what they promise."""

import io
import struct
import time
import zipfile
import zlib

import pytest

from app.archives import reader
from app.archives.errors import ArchiveError
from app.archives.parts import Budgets
from app.archives.tree import open_tree
from app.core.item import Item

MIB = 1024 * 1024
POSTS = "your_facebook_activity/posts/your_posts_1.json"


def _peak():
    """The largest this process has been, KiB; 0 where the system does not tell so."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _code(path, budgets=None):
    """Open and read everything; the code it is refused with, "" if all of it is read."""
    started = time.monotonic()
    before = _peak()
    try:
        with open_tree([path], budgets) as tree:
            for member in tree.members:
                tree.read(member)
    except ArchiveError as error:
        return error.code
    finally:
        assert time.monotonic() - started < 5
        assert _peak() - before < 200 * 1024
    return ""


def _events(path):
    with open_tree([path]) as tree:
        return list(reader.read(tree, reader.recognise(tree), messages=True))


def _local(name, method, crc, packed, size, flags=0):
    return struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, flags, method, 0, 33, crc, packed, size, len(name), 0) + name


def _central(name, method, crc, packed, size, offset, flags=0):
    return (
        struct.pack(
            "<4s6H3L5H2L",
            b"PK\x01\x02",
            20,
            20,
            flags,
            method,
            0,
            33,
            crc,
            packed,
            size,
            len(name),
            0,
            0,
            0,
            0,
            0,
            offset,
        )
        + name
    )


def _end(count, size, offset):
    return struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, size, offset, 0)


def _assembled(path, locals_, centrals, count=None):
    body, directory = b"".join(locals_), b"".join(centrals)
    path.write_bytes(body + directory + _end(len(centrals) if count is None else count, len(directory), len(body)))
    return path


def _deflated(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def test_a_member_larger_than_the_cap_is_not_read(tmp_path):
    path = tmp_path / "ratio.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped,
        zipped.open(POSTS, "w", force_zip64=True) as member,
    ):
        for _ in range(600):
            member.write(bytes(MIB))
    assert path.stat().st_size < MIB
    assert _code(path) == "too_large"
    # What is read block by block may be longer; this is no JSON from its first byte on.
    assert [event.code for event in _events(path) if hasattr(event, "code")] == ["damaged"]


def test_a_ratio_deflate_cannot_reach(tmp_path):
    data = _deflated(bytes(MIB))
    name, crc = POSTS.encode(), zlib.crc32(bytes(MIB))
    claims = 400 * MIB
    path = _assembled(
        tmp_path / "a.zip",
        [_local(name, 8, crc, len(data), claims), data],
        [_central(name, 8, crc, len(data), claims, 0)],
    )
    assert _code(path) == "hostile"


def test_an_honest_ratio_is_read(tmp_path):
    path = tmp_path / "honest.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr(POSTS, b"[]\n" * (5 * MIB))
    assert _code(path) == ""


def test_nested_zips_are_never_opened(tmp_path):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("x.json", bytes(50 * MIB))
    path = tmp_path / "nested.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr(POSTS, "[]")
        for number in range(10):
            zipped.writestr(f"files/{number}.zip", inner.getvalue())
    events = _events(path)
    assert [event.code for event in events if hasattr(event, "code")] == ["zip_inside"] * 10
    assert not any(isinstance(event, Item) for event in events)


def test_entries_that_share_their_bytes(tmp_path):
    kernel = _deflated(bytes(20 * MIB))
    crc = zlib.crc32(bytes(20 * MIB))
    name = b"posts/your_posts_1.json"
    path = _assembled(
        tmp_path / "same.zip",
        [_local(name, 8, crc, len(kernel), 20 * MIB), kernel],
        [_central(b"posts/your_posts_%d.json" % n, 8, crc, len(kernel), 20 * MIB, 0) for n in range(500)],
    )
    assert _code(path) == "hostile"


def test_entries_that_quote_each_other(tmp_path):
    """The "better zip bomb": each deflate stream begins with a stored block that holds the next local header."""
    kernel = _deflated(bytes(MIB))
    size, packed, crc = MIB, len(kernel), zlib.crc32(bytes(MIB))
    pieces = [kernel]
    entries = []
    for n in reversed(range(200)):
        name = b"posts/your_posts_%d.json" % n
        header = _local(name, 8, crc, packed, size)
        pieces.insert(0, header)
        entries.append((name, crc, packed, size))
        quote = struct.pack("<BHH", 0, len(header), len(header) ^ 0xFFFF)
        pieces.insert(0, quote)
        packed += len(header) + len(quote)
        size += len(header)
    pieces.pop(0)
    offset, centrals = 0, []
    for name, crc_, packed_, size_ in reversed(entries):
        centrals.append(_central(name, 8, crc_, packed_, size_, offset))
        offset += 30 + len(name) + 5
    path = _assembled(tmp_path / "quoted.zip", pieces, centrals)
    assert _code(path) == "hostile"


def test_an_entry_that_reaches_into_the_directory(tmp_path):
    name = POSTS.encode()
    central = _central(name, 0, 0, 60, 60, 0)
    path = _assembled(tmp_path / "reach.zip", [_local(name, 0, 0, 60, 60), b"[]"], [central])
    with pytest.raises(ArchiveError, match="hostile"):
        open_tree([path])


def test_a_header_that_lies_about_the_size(tmp_path):
    data = bytes(20 * MIB)
    kernel = _deflated(data)
    name = POSTS.encode()
    for claims in (10, 40 * MIB - 5):
        path = _assembled(
            tmp_path / f"lie{claims}.zip",
            [_local(name, 8, zlib.crc32(data), len(kernel) + 20_000, claims), kernel, bytes(20_000)],
            [_central(name, 8, zlib.crc32(data), len(kernel) + 20_000, claims, 0)],
        )
        assert _code(path) == "damaged"


def test_a_stored_member_that_lies_about_its_size(tmp_path):
    name = POSTS.encode()
    path = _assembled(
        tmp_path / "stored.zip",
        [_local(name, 0, 0, 4, 4000), b"[]  "],
        [_central(name, 0, 0, 4, 4000, 0), _central(b"a.json", 0, 0, 0, 0, 4)],
    )
    with pytest.raises(ArchiveError):
        open_tree([path])


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_cannot_be_read_in_small_pieces(tmp_path, method):
    path = tmp_path / "packed.zip"
    with zipfile.ZipFile(path, "w", method) as zipped:
        zipped.writestr(POSTS, bytes(20 * MIB))
        zipped.writestr("connections/friends/your_friends.json", "[]", zipfile.ZIP_DEFLATED)
    assert [(e.member, e.code) for e in _events(path) if hasattr(e, "code")] == [
        (POSTS, "packing"),
        ("connections/friends/your_friends.json", "empty_section"),
    ] or [(e.member, e.code) for e in _events(path) if hasattr(e, "code")] == [(POSTS, "packing")]


def test_a_password(tmp_path):
    name = POSTS.encode()
    path = _assembled(tmp_path / "locked.zip", [_local(name, 0, 0, 2, 2, 1), b"[]"], [_central(name, 0, 0, 2, 2, 0, 1)])
    assert _code(path) == "password"


def test_too_many_entries_are_counted_before_they_are_listed(tmp_path):
    one = _central(b"a", 0, 0, 0, 0, 0)
    path = _assembled(tmp_path / "many.zip", [_local(b"a", 0, 0, 0, 0)], [one] * 60_000)
    assert _code(path, Budgets(entries=50_000)) == "too_many_files"
    # The count in the end record may lie; the directory itself does not.
    path = _assembled(tmp_path / "lies.zip", [_local(b"a", 0, 0, 0, 0)], [one] * 60_000, count=3)
    assert _code(path, Budgets(entries=50_000)) == "too_many_files"


def _zip64(path, count64, count32=0xFFFF):
    central = _central(POSTS.encode(), 0, 0, 2, 2, 0)
    body = _local(POSTS.encode(), 0, zlib.crc32(b"[]"), 2, 2) + b"[]"
    central = _central(POSTS.encode(), 0, zlib.crc32(b"[]"), 2, 2, 0)
    end64 = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count64, count64, len(central), len(body))
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, len(body) + len(central), 1)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count32, count32, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    path.write_bytes(body + central + end64 + locator + end)
    return path


def test_zip64_counts(tmp_path):
    assert _code(_zip64(tmp_path / "good.zip", 1)) == ""
    assert _code(_zip64(tmp_path / "many.zip", 400_000)) == "too_many_files"
    assert _code(_zip64(tmp_path / "two.zip", 1, count32=7)) == "hostile"


def test_one_slice_of_a_cut_zip(tmp_path):
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 2, 0, 1, 1, 46, 0, 0)
    (tmp_path / "slice.zip").write_bytes(bytes(200) + end)
    assert _code(tmp_path / "slice.zip") == "split_zip"


ODD = ["../../etc/x.json", "/abs.json", "C:\\x.json", "..\\..\\x.json", "a/" + "n" * 2000 + ".json", "a\x01b.json",
       "evil\u202enosj.json", "a//b.json", "./a.json"]  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_odd_names_are_left_and_shown_escaped(tmp_path, name):
    path = tmp_path / "odd.zip"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr(POSTS, '[{"timestamp": 1, "data": [{"post": "fine"}]}]')
        zipped.writestr(name, '["bad"]')
    events = _events(path)
    problems = [event for event in events if getattr(event, "code", "") == "odd_name"]
    assert len(problems) == 1 and problems[0].member.isprintable() and len(problems[0].member) <= 300
    assert [event.text for event in events if isinstance(event, Item)] == ["fine"]


def test_the_same_letter_composed_and_not_is_one_member_and_a_link_is_none(tmp_path):
    path = tmp_path / "twins.zip"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr(POSTS, "[]")
        zipped.writestr("posts/Zo\u00eb.json", "[1]")
        zipped.writestr("posts/Zoe\u0308.json", "[1, 2]")
        link = zipfile.ZipInfo("posts/link.json")
        link.external_attr = 0o120777 << 16
        zipped.writestr(link, "/etc/passwd")
    with open_tree([path]) as tree:
        assert sorted(member.size for member in tree.members) == [2, 6]
        assert [(p.member, p.code) for p in tree.problems] == [("posts/link.json", "link")]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_given_twice(tmp_path):
    path = tmp_path / "twice.zip"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr(POSTS, "[1, 2, 3]")
        zipped.writestr(POSTS, "[1]")
    with open_tree([path]) as tree:
        assert [tree.read(member) for member in tree.members] == [b"[1, 2, 3]"]


def test_broken_bytes_in_a_member_cost_only_that_member(tmp_path):
    path = tmp_path / "broken.zip"
    text = '[{"timestamp": 1, "data": [{"post": "fine"}]}]'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("your_facebook_activity/posts/your_posts_2.json", "x" * 1000 + "y" * 1000)
        zipped.writestr(POSTS, text)
    data = bytearray(path.read_bytes())
    at = data.index(b"your_posts_2.json") + len(b"your_posts_2.json")
    data[at : at + 8] = b"\xff" * 8
    path.write_bytes(data)
    events = _events(path)
    assert [event.code for event in events if hasattr(event, "code")] == ["damaged"]
    assert [event.text for event in events if isinstance(event, Item)] == ["fine"]


@pytest.mark.parametrize("cut", [1, 10, 21, 22, 60, 200])
def test_cut_anywhere_it_is_one_clear_error(tmp_path, cut):
    path = tmp_path / "cut.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for number in range(9):
            zipped.writestr(f"your_facebook_activity/posts/your_posts_{number}.json", "[]" * 500)
    path.write_bytes(path.read_bytes()[:-cut])
    assert _code(path) == "truncated"


def test_any_byte_changed_is_never_a_crash(tmp_path):
    path = tmp_path / "flip.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr(POSTS, '[{"timestamp": 1, "data": [{"post": "fine"}]}]')
        zipped.writestr("connections/friends/your_friends.json", '{"friends_v2": [{"name": "Bo"}]}')
    good = path.read_bytes()
    for at in range(len(good)):
        for flip in (0x01, 0x80, 0xFF):
            bad = bytearray(good)
            bad[at] ^= flip
            path.write_bytes(bad)
            try:
                _events(path)
            except ArchiveError as error:
                assert error.code
