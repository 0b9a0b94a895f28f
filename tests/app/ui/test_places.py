"""Every place has its page, and opening one imports no other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.assets import words
from app.ui.places import Places
from app.ui.widgets.page import Page

PLACES = (
    "start",
    "paste",
    "load",
    "findings",
    "checklist",
    "stranger",
    "passwords",
    "about",
    "contacts",
    "history",
    "settings",
)


@pytest.fixture
def places(session, theme, preferences, answers):
    return Places(session, words(), theme, preferences, answers.choosers(), lambda _place, **_args: None)


def test_the_rail_has_every_place_in_order(places):
    assert tuple(places.makers) == PLACES


@pytest.mark.parametrize("place", PLACES)
def test_each_place_has_a_page_of_its_own(places, qtbot, place):
    page = places.makers[place]()
    qtbot.addWidget(page)
    assert isinstance(page, Page)
    assert type(page).__module__ == f"app.ui.pages.{place}"


CODE = """
import sys
from pathlib import Path
from app import main
from app.ui.preferences import Preferences
app = main.application()
window = main.build(app, Preferences(Path(sys.argv[1])))
window.page("about")
print(sorted(name for name in sys.modules if name.startswith("app.ui.pages.") and "parts" not in name))
"""


def test_opening_one_imports_no_other(tmp_path):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path / "s.ini")],
        capture_output=True, text=True, timeout=60, env=env, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "['app.ui.pages.about', 'app.ui.pages.start']", done.stderr
