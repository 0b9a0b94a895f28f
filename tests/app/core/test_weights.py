"""Weights there are for every kind, one for each part of a row and one for its beginning."""

from app.core.item import Author, Item, Kind
from app.core.weighing import BARS, KINDS, MOST, candidates, chance_of, rows_of
from app.core.weights import WEIGHTS
from detectors.contract import Clue, Sure


def test_every_kind_has_its_weights_for_a_row():
    clue = Clue("mention", "Kit", Sure.LOOK, "mention.G...", tuple(-10 for _ in KINDS))
    names = candidates([(clue, Item("a", Kind.POST, "Kit", author=Author.ME))])
    assert set(WEIGHTS) == set(KINDS) == set(BARS) == set(MOST)
    for kind in KINDS:
        ((_, row),) = rows_of(kind, names, (), ())
        assert len(WEIGHTS[kind]) == len(row) + 1
        assert 0 < chance_of(WEIGHTS[kind], row) < 1
