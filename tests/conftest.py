"""What every test shares: no screen needed, settings and home in a folder of the test's own."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_DATA_HOME"] = os.devnull  # no test looks at what the person at this computer keeps

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def nothing_left_over(request):
    """Pages of the tests before are truly gone: changing the program's style walks over every widget there is."""
    if {"qtbot", "qapp"} & set(request.fixturenames) and QCoreApplication.instance() is not None:
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
