"""Trains the model of lives (`detectors/learnt/lives.crf`, `lives.json`) from the posts in `packaging/training/lives/`.

python packaging/train_lives.py          # trains and writes; needs the extra "train"
python packaging/train_lives.py --check  # prints what it says of posts it has not seen, and writes nothing
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from train_first_look import first_look
from training_posts import LIVES, lines, stamp
from training_tags import FOLDS, Learning, check, posts, right, train, unseen_marks

from detectors.learnt import life_features, line
from detectors.learnt.life_features import LIFE_KINDS, features, of_word
from detectors.learnt.lives import MODEL, SETTINGS, gate_words
from detectors.learnt.words import WORD_KINDS
from detectors.life.told import BARS

KINDS = tuple(BARS)
LISTS = Path(life_features.__file__).parents[1] / "life"
SOURCES = (
    WORD_KINDS,
    LIFE_KINDS,
    Path(life_features.__file__),
    Path(line.__file__),
    *(LISTS / f"{name}.py" for name in ("club_names", "more_names", "town_names")),
)
"""What the model was made of beside the posts."""
HOW = Learning(features, sparse=0.2, smooth=0.1, least=2)
LOST = 0.1


def main(arguments: Sequence[str]) -> int:
    """Train and write, or check."""
    data = posts(lines(LIVES), KINDS, HOW)
    if "--check" in arguments:
        check(data, HOW, BARS)
        return 0
    import numpy

    train(data, MODEL, HOW)
    told = numpy.zeros(len(data), dtype=bool)  # in which a model that has not seen them finds what is there
    for n, post, found in unseen_marks(data, HOW):
        told[n] = any(chance >= BARS[kind][0] and right(post, kind, place) for kind, place, chance in found)
    words = [gate_words(post.text) for post in data]
    look_first = first_look(words, told, told, numpy.arange(len(data)) % FOLDS, LOST, of_word)
    read = {"stamp": stamp(*SOURCES, folders=[LIVES]), **look_first}
    SETTINGS.write_text(json.dumps(read, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(data)} posts, {MODEL.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
