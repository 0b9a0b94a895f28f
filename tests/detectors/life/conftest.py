"""What the readers of a life are tested with: how they say what they are sure of."""

import pytest

from detectors.contract import Sure


@pytest.fixture
def likely():
    """A function: the values that a reader claims of a text, without what is only worth a look."""
    return lambda reader, *given: [clue.value for clue in reader(*given) if clue.sure is not Sure.LOOK]
