"""What every test shares: no screen needed, nothing of the person's looked at, patterns compiled once for all.

Compiled patterns lie beside pytest's own cache: the tests' finder and every worker they start take them from there.
"""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_DATA_HOME"] = os.devnull  # no test looks at what the person at this computer keeps
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).parents[1] / ".pytest_cache")

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(scope="session")
def shared_finder():
    """A finder with all detectors and the fastest engine, which takes ten seconds to compile."""
    from app.scan import caches, patterns

    return patterns.finder(caches.folder(os.environ))


@pytest.fixture(scope="session")
def shared_engine(shared_finder):
    """Its engine."""
    return shared_finder._engine


@pytest.fixture(autouse=True)
def nothing_left_over(request):
    """Pages of the tests before are truly gone: changing the program's style walks over every widget there is."""
    if {"qtbot", "qapp"} & set(request.fixturenames) and QCoreApplication.instance() is not None:
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
