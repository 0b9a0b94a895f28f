"""Trains the model of names (`detectors/learnt/names.crf` and `names.json`) from the posts in
`packaging/training/` and `packaging/training/names/`.

python packaging/train_names.py          # trains and writes; needs the extra "train"
python packaging/train_names.py --check  # prints what it says of posts it has not seen, and writes nothing
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from train_first_look import first_look
from training_posts import FOLDER, NAMES, lines, stamp
from training_swaps import Swaps
from training_tags import FOLDS, Learning, Post, check, posts, train

from detectors.learnt import name_features, name_looks
from detectors.learnt.name_features import features
from detectors.learnt.name_looks import NAME_KINDS
from detectors.learnt.names import MODEL, SETTINGS, LearntNames
from detectors.learnt.words import WORD_KINDS, tokens

TYPES = tuple(type_.value for type_ in LearntNames.types)
LIKELY = {"PET_NAME": 0.7, "PERSON_RELATION": 0.85, "WORKPLACE": 0.9}
"""From which chance on a name is told: nine of ten were right on posts that others wrote for development."""
LOST = 0.02
HOW = Learning(features, sparse=0.3, smooth=0.01, least=2)
UNMARKED = 0.2
"""The share of the posts without a name of which there is a copy too."""
LISTS = Path(name_features.__file__).parents[1]
SOURCES = (
    WORD_KINDS,
    NAME_KINDS,
    Path(name_features.__file__),
    Path(name_looks.__file__),
    LISTS / "names.py",
    LISTS / "life" / "town_names.py",
)
"""What the model was made of beside the posts."""


def main(arguments: Sequence[str]) -> int:
    """Train and write, or check."""
    import numpy

    written = [line for folder in (FOLDER, NAMES) for line in lines(folder)]
    data = posts(written, TYPES, HOW)
    if "--check" in arguments:
        check(data, HOW, {kind: (chance,) for kind, chance in LIKELY.items()})
        return 0
    train([*data, *copies(written)], MODEL, HOW)
    named = numpy.array([bool(post.marks) for post in data])
    look_first = first_look([tokens(post.text) for post in data], named, named, numpy.arange(len(data)) % FOLDS, LOST)
    read = {"stamp": stamp(*SOURCES, folders=[FOLDER, NAMES]), "likely": LIKELY, **look_first}
    SETTINGS.write_text(json.dumps(read, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(data)} posts, {MODEL.stat().st_size / 1e6:.2f} MB")
    return 0


def copies(written: Sequence[str]) -> list[Post]:
    """Of each post with a name two with others, one of them with words left out; and some of the posts without."""
    swaps = Swaps()
    fewer = replace(HOW, features=swaps.dropping(HOW.features))
    marked = [line for line in written if any(f"[[{kind}|" in line for kind in TYPES)]
    there = set(marked)
    unmarked = [line for line in written if line not in there]
    return [
        *posts(map(swaps.swapped, marked), TYPES, HOW),
        *posts(map(swaps.swapped, marked), TYPES, fewer),
        *posts(swaps.chosen(unmarked, UNMARKED), TYPES, fewer),
    ]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
