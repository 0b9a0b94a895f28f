"""What a build puts beside the program: the licences of all that is in it. Building itself takes minutes."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def licences(tmp_path):
    """The texts by distribution, as a build would put them into its folder."""
    spec = importlib.util.spec_from_file_location("build_second_look", ROOT / "packaging" / "build.py")
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    build.BUNDLE = tmp_path
    build.licences("usaddress", "isal")
    return {
        folder.name: "\n".join(text.read_text(encoding="utf-8") for text in sorted(folder.iterdir()))
        for folder in (tmp_path / "licences").iterdir()
        if folder.is_dir()
    }


def test_the_licences_of_libraries_inside_wheels_are_there_too(licences):
    assert "LESSER GENERAL PUBLIC LICENSE" in licences["pyside6-essentials"]
    assert "ScrapingHub" in licences["python-crfsuite"]
    assert "Naoaki Okazaki" in licences["python-crfsuite"]
    if "isal" in licences:  # Windows on ARM does without
        assert "Python Software Foundation" in licences["isal"]
        assert "Intel Corporation" in licences["isal"]
