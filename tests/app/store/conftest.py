"""A store in a folder of the test."""

from __future__ import annotations

import pytest

from app.store.opening import create, unlock
from app.store.place import Place
from app.store.state import Level, Protection


@pytest.fixture(autouse=True)
def _cheap(cheap):
    """Every test here: the real cost is measured once, in test_vault."""


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "second-look")


@pytest.fixture
def make(place, find):
    """Makes a store and closes it at the end."""
    made = []

    def act(level=Level.TICKS, protection=None, key=b"f" * 32):
        made.append(create(place, level, key, protection or Protection(), find))
        return made[-1]

    yield act
    for store in made:
        store.close()


@pytest.fixture
def again(place, find):
    """Opens it again, and closes it at the end."""
    made = []

    def act(passphrase=None):
        made.append(unlock(place, find, passphrase))
        return made[-1]

    yield act
    for store in made:
        store.close()
