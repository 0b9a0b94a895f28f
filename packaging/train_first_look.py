"""Trains the first look of a model: what each word adds, and from which sum on the model is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from training_posts import unseen

from detectors.learnt.words import of_word

SCALE = 1_000
STRENGTH = 0.03
LITTLE = 15
"""What adds less than this is left out."""


def first_look(
    words: Sequence[Sequence[str]],
    yes: Any,
    needed: Any,
    fold_of: Any,
    lost: float,
    features: Callable[[str], Sequence[str]] = of_word,
) -> dict[str, Any]:
    """adds and promise of a `FirstLook`. yes: rows that hold something; needed: those that the model would find, of
    which the share `lost` is given up. features: of a word."""
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    own = [[feature for word in some for feature in features(word)] for some in words]
    columns = {name: place for place, name in enumerate(sorted({name for some in own for name in some}))}
    places = [columns[name] for some in own for name in some]
    ends = numpy.cumsum([0, *map(len, own)])
    table = csr_matrix((numpy.ones(len(places)), places, ends), shape=(len(own), len(columns)))
    table.sum_duplicates()

    def regression(some: Any, right: Any) -> Any:
        return LogisticRegression(C=STRENGTH, max_iter=500).fit(some, right)

    promise = float(numpy.quantile(unseen(table, yes, fold_of, regression)[needed], lost))
    fitted = regression(table, yes)
    adds = {name: round(float(fitted.coef_[0][place]) * SCALE) for name, place in columns.items()}
    return {
        "promise": round((promise - float(fitted.intercept_[0])) * SCALE),
        "adds": {name: weight for name, weight in adds.items() if abs(weight) >= LITTLE},
    }
