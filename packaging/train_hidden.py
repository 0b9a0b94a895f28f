"""Trains the hidden layer of the model of remarks: a small network of one layer, by Adam, always the same way."""

from __future__ import annotations

from typing import Any, NamedTuple

UNITS = 32
ROUNDS = 8
DROPPED = 0.3
"""In each round each row is without this share of its features, by lot."""
BATCH = 128
RATE = 2e-3
"""How far one step goes at the start; at the end it is 0."""
SMOOTH = 1e-6
_SLOW, _SLOWER, _TINY = 0.9, 0.999, 1e-8  # of Adam: Kingma & Ba 2015, arXiv 1412.6980, as they propose them


class Layer(NamedTuple):
    """into: features x units; bias of the units; out: units x types; bias of the types."""

    into: Any
    bias: Any
    out: Any
    types_bias: Any

    def scores(self, table: Any) -> Any:
        """Log-odds of each row of a table of ones, for each type."""
        import numpy

        return numpy.maximum(evened(table) @ self.into + self.bias, 0) @ self.out + self.types_bias


def evened(table: Any) -> Any:
    """Each row divided by the root of how many features it has."""
    import numpy
    from scipy.sparse import diags

    return (diags(1 / numpy.sqrt(numpy.maximum(table.getnnz(axis=1), 1))) @ table).astype(numpy.float32).tocsr()


def layer(table: Any, yes: Any) -> Layer:
    """Trained with a sparse table of ones, and of which types each row is."""
    import numpy

    lot = numpy.random.default_rng(1)
    rows, types = yes.shape
    parts = [
        lot.uniform(-0.05, 0.05, (table.shape[1], UNITS)),
        numpy.zeros(UNITS),
        lot.uniform(-0.3, 0.3, (UNITS, types)),
        numpy.full(types, -3.0),
    ]
    parts = [part.astype(numpy.float32) for part in parts]
    pace = [numpy.zeros_like(part) for part in parts]
    spread = [numpy.zeros_like(part) for part in parts]
    starts = range(0, rows, BATCH)
    step, steps = 0, ROUNDS * len(starts)
    for _ in range(ROUNDS):
        left = table.copy()
        left.data = left.data * (lot.random(len(left.data)) > DROPPED)
        left.eliminate_zeros()
        order = lot.permutation(rows)
        shown, told = evened(left)[order], yes[order].astype(numpy.float32)
        for start in starts:
            some, right = shown[start : start + BATCH], told[start : start + BATCH]
            units = numpy.maximum(some @ parts[0] + parts[1], 0)
            wrong = (1 / (1 + numpy.exp(-(units @ parts[2] + parts[3]))) - right) / len(right)
            back = (wrong @ parts[2].T) * (units > 0)
            slopes = [
                some.T @ back + SMOOTH * parts[0],
                back.sum(0),
                units.T @ wrong + SMOOTH * parts[2],
                wrong.sum(0),
            ]
            step += 1
            rate = RATE * (1 - step / (steps + 1)) / (1 - _SLOW**step)
            for place, slope in enumerate(slopes):
                pace[place] = _SLOW * pace[place] + (1 - _SLOW) * slope
                spread[place] = _SLOWER * spread[place] + (1 - _SLOWER) * slope * slope
                parts[place] -= rate * pace[place] / (numpy.sqrt(spread[place] / (1 - _SLOWER**step)) + _TINY)
    return Layer(*parts)
