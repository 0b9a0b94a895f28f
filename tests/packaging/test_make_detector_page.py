"""What each detector looks for, as a page: made from the detectors, up to date, and whole."""

import importlib.util
import sys
import tomllib
from pathlib import Path

import pytest

from app import assets
from detectors import registry

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def maker():
    spec = importlib.util.spec_from_file_location("make_detector_page", ROOT / "packaging" / "make_detector_page.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_detector_page"] = module
    spec.loader.exec_module(module)
    return module


def test_the_page_in_the_tree_is_what_the_script_makes(maker):
    assert maker.TARGET.read_text(encoding="utf-8") == maker.build()


def test_every_type_has_examples_near_misses_and_reasons(maker):
    table = tomllib.loads(maker.build())
    assert set(table) == {kind.value for detector in registry.ALL for kind in detector.types}
    for entry in table.values():
        assert 1 <= len(entry["marked"]) <= maker.MOST
        assert 1 <= len(entry["left"]) <= maker.MOST
        assert entry["goes_by"]


def test_an_example_and_a_reason_of_a_detector_of_several_types_stand_with_theirs_alone(maker):
    table = tomllib.loads(maker.build())
    pet, work = "took Biscuit for his walk and he rolled in something dead again", "first shift at Harrow Lane Nursery"
    assert pet in table["PET_NAME"]["marked"]
    assert not any(pet in entry["marked"] for name, entry in table.items() if name != "PET_NAME")
    assert any(text.startswith(work) for text in table["WORKPLACE"]["marked"])
    threat = assets.reasons()["remarks.abuse"]
    assert [name for name, entry in table.items() if threat in entry["goes_by"]] == ["ABUSE"]


def test_what_is_quoted_comes_back_as_it_was(maker):
    for text in ('say "hi" \\ there', "two\nlines", "zero\u200bwidth \U0001f600", "tab\tand \x7f"):
        assert tomllib.loads(maker._list("a", [text]))["a"] == [text]


def test_the_program_reads_it():
    assert assets.text_table("detectors")["PHONE"]["marked"]
