"""Trains the model of names (`detectors/learnt/names.crf` and `names.json`) from the posts in `packaging/training/`.

python packaging/train_names.py          # trains and writes; needs the extra "train"
python packaging/train_names.py --check  # prints what it says of posts it has not seen, and writes nothing
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from train_first_look import first_look
from training_posts import lines, stamp
from training_tags import FOLDS, Learning, check, posts, train

from detectors.learnt import line, name_features
from detectors.learnt.name_features import features
from detectors.learnt.names import MODEL, SETTINGS, LearntNames
from detectors.learnt.words import WORD_KINDS, tokens

TYPES = tuple(type_.value for type_ in LearntNames.types)
LIKELY = {"PET_NAME": 0.8, "PERSON_RELATION": 0.7, "WORKPLACE": 0.8}
"""From which chance on a name is told: four of five were right on posts that others wrote for development."""
LOST = 0.06
HOW = Learning(features, sparse=0.3, smooth=0.01, least=2)


def main(arguments: Sequence[str]) -> int:
    """Train and write, or check."""
    import numpy

    data = posts(lines(), TYPES, HOW)
    if "--check" in arguments:
        check(data, HOW, {kind: (chance,) for kind, chance in LIKELY.items()})
        return 0
    train(data, MODEL, HOW)
    named = numpy.array([bool(post.marks) for post in data])
    look_first = first_look([tokens(post.text) for post in data], named, named, numpy.arange(len(data)) % FOLDS, LOST)
    read = {
        "stamp": stamp(WORD_KINDS, Path(name_features.__file__), Path(line.__file__)),
        "likely": LIKELY,
        **look_first,
    }
    SETTINGS.write_text(json.dumps(read, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(data)} posts, {MODEL.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
