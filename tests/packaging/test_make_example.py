"""The example archive: the one in the tree is what the script makes; layout, encoding and truth are what they claim."""

import importlib.util
import json
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("make_example", ROOT / "packaging" / "make_example.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_example"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made(maker):
    return maker.build()


def test_the_archive_in_the_tree_is_what_the_script_makes(maker, made):
    # Members are compared, not the zip's bytes: another zlib packs the same bytes differently.
    with zipfile.ZipFile(maker.TARGET) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == sorted(made.members)
        assert {name: archive.read(name) for name in archive.namelist()} == made.members
        assert {entry.date_time for entry in archive.infolist()} == {maker.WRITTEN}
    assert list((ROOT / "resources" / "example").glob("*.zip")) == [maker.TARGET]


def test_the_careful_person_gives_away_nothing_but_what_the_account_needs(maker):
    careful = maker.build(maker.CAREFUL)
    assert {detail.type for detail in careful.truth} == {"EMAIL", "DATE_OF_BIRTH"}
    assert {detail.member.rsplit("/", 1)[-1] for detail in careful.truth} == {"profile_information.json"}
    assert maker.zipped(careful) == maker.zipped(maker.build(maker.CAREFUL))


def test_it_is_the_same_at_every_call(maker, made):
    assert maker.zipped(maker.build()) == maker.zipped(made)


def test_it_is_a_long_life_in_facebooks_encoding(made):
    years, records = set(), 0
    for name, content in made.members.items():
        if not name.endswith(".json") or not content.startswith((b"{", b"[")) or content == b"[object Object]":
            continue
        assert content.isascii()
        assert b"\\u01" not in content
        for part in json.dumps(json.loads(content)).split('"timestamp": ')[1:]:
            years.add(1970 + int(part.split(",")[0].split("}")[0]) // 31_556_952)
            records += 1
    assert records >= 200
    assert {2012, 2019, 2026} <= years
    assert b"Zo\\u00c3\\u00ab" in made.members["connections/friends/your_friends.json"]


def test_every_truth_stands_in_its_member(made):
    for detail in made.truth:
        if detail.type == "UPLOADED_CONTACTS":  # what it is called stands nowhere: it is the file itself
            continue
        content = json.dumps(json.loads(made.members[detail.member])).encode().decode("unicode_escape")
        content = content.encode("latin-1").decode("utf-8")
        wanted = detail.value
        if detail.type in ("PHOTO_LOCATION", "COORDINATES"):  # rounded, where they repeat
            wanted = detail.value.split(", ")[0][:-1]
        if detail.value == "17 June 1983":  # the profile's own birthday stands there in numbers
            wanted = '{"year": 1983, "month": 6, "day": 17}'
        assert wanted in content, detail
        assert detail.value in detail.text


def test_no_mark_is_left_in_the_archive(made):
    mark = json.dumps("⟦".encode().decode("latin-1"))[1:-1].encode()
    assert mark == b"\\u00e2\\u009f\\u00a6"
    assert not any(mark in content for content in made.members.values())
    assert all("⟦" not in detail.text for detail in made.truth)


def test_marks_nest_and_must_close(maker):
    assert maker.unmark("a ⟦ADDRESS 1 X St ⟦POSTCODE AB1 2CD⟧⟧ b") == (
        "a 1 X St AB1 2CD b",
        [("POSTCODE", "AB1 2CD"), ("ADDRESS", "1 X St AB1 2CD")],
    )
    with pytest.raises(ValueError, match="PHONE"):
        maker.unmark("ring ⟦PHONE 07700 900142")


def test_telephone_numbers_are_the_drama_ranges(made):
    for detail in made.truth:
        if detail.type == "PHONE":
            digits = detail.value.replace(" ", "").replace("+44", "0")
            assert digits.startswith(("07700900", "01632960", "0113496"))
        if detail.type == "EMAIL":
            assert detail.value.endswith("@example.org")
