"""What systems are told of the program agrees with pyproject.toml and with the files that are there."""

import configparser
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APPLICATION = "org.secondlook.SecondLook"


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def metainfo():
    return ET.parse(ROOT / "packaging" / "linux" / f"{APPLICATION}.metainfo.xml").getroot()


def test_the_newest_release_is_this_version(project, metainfo):
    assert metainfo.find("releases/release").get("version") == project["version"]


def test_names_agree(project, metainfo):
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.optionxform = str
    desktop.read(ROOT / "packaging" / "linux" / f"{APPLICATION}.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["Exec"].split()[0] == project["name"] == metainfo.findtext("provides/binary")
    assert entry["Icon"] == APPLICATION == metainfo.findtext("id")
    assert metainfo.findtext("launchable") == f"{APPLICATION}.desktop"
    assert metainfo.findtext("project_license") == project["license"] == "MIT"


def test_the_wheel_is_not_for_a_public_index(project):
    assert "Private :: Do Not Upload" in project["classifiers"]


def test_the_readme_gives_the_two_commands():
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert "    python3 start.py --yes" in lines
    assert "    python3 start.py --test --yes" in lines


def test_links_of_the_pages_lead_somewhere():
    for page in (*ROOT.glob("*.md"), *(ROOT / "packaging").glob("*.md")):
        for part in page.read_text(encoding="utf-8").split("](")[1:]:
            target = part.split(")")[0]
            assert target.startswith("https://") or (page.parent / target).exists(), f"{page.name}: {target}"
