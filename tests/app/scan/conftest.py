"""Patterns are compiled before a worker is asked for its first answer, which is then a matter of its start alone."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def compiled(shared_finder):
    """Workers find them where the tests' own finder put them."""
