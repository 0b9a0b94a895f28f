"""Trains the model of names (`detectors/learnt/names.crf` and `names.json`) from the posts in `packaging/training/`.

python packaging/train_names.py          # trains and writes; needs the extra "train"
python packaging/train_names.py --check  # prints what it says of posts it has not seen, and writes nothing
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pycrfsuite
from train_first_look import first_look
from training_posts import lines, stamp, unmarked

from detectors.clean import Text
from detectors.contract import Span
from detectors.learnt import name_features
from detectors.learnt.name_features import features, places
from detectors.learnt.names import MODEL, SETTINGS, LearntNames, marked
from detectors.learnt.words import WORD_KINDS, tokens

TYPES = tuple(type_.value for type_ in LearntNames.types)
LIKELY = {"PET_NAME": 0.75, "PERSON_RELATION": 0.7, "WORKPLACE": 0.6}
"""From which chance on a name is told: four of five were right on posts that others wrote for development."""
LOST = 0.06
FOLDS = 3
SPARSE, SMOOTH, ROUNDS = 0.3, 0.01, 100


@dataclass(frozen=True, slots=True)
class Post:
    """One training post: its masked text, words, each word's label (B-, I- and a type, or O), names and features."""

    text: str
    where: list[Span]
    labels: list[str]
    names: list[tuple[str, Span]]
    items: pycrfsuite.ItemSequence


def posts() -> list[Post]:
    """Every training post that keeps its length when masked."""
    made = []
    for line in lines():
        written, spans = unmarked(line)
        text = Text(written).masked
        if len(text) != len(written):
            continue
        where = places(text, Span(0, len(text)))
        labels = ["O"] * len(where)
        for start, end, kind in sorted(spans):
            if kind in TYPES:
                inside = [n for n, place in enumerate(where) if place.start < end and place.end > start]
                for n in inside:
                    labels[n] = ("B-" if n == inside[0] else "I-") + kind
        names = [(kind, Span(start, end)) for start, end, kind in spans if kind in TYPES]
        items = pycrfsuite.ItemSequence(features(text, where))
        made.append(Post(text, where, labels, names, items))
    return made


def train(some: Sequence[Post], target: Path) -> None:
    """Train on these posts and write the model."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for post in some:
        if post.where:
            trainer.append(post.items, post.labels)
    trainer.set_params(
        {
            "c1": SPARSE,
            "c2": SMOOTH,
            "max_iterations": ROUNDS,
            "feature.minfreq": 2,
            "feature.possible_transitions": True,
        }
    )
    trainer.train(str(target))


def check(data: Sequence[Post]) -> None:
    """Print what a model says of posts that it has not seen."""
    there = dict.fromkeys(TYPES, 0)
    told: dict[str, list[bool]] = {kind: [] for kind in TYPES}
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(FOLDS):
            model = Path(folder, f"{fold}.crf")
            train([post for n, post in enumerate(data) if n % FOLDS != fold], model)
            tagger = pycrfsuite.Tagger()
            tagger.open(str(model))
            for post in data[fold::FOLDS]:
                for kind, _ in post.names:
                    there[kind] += 1
                for type_, place, chance in marked(tagger, post.text, post.where):
                    if chance >= LIKELY[type_.value]:
                        told[type_.value].append(
                            any(
                                kind == type_.value and place.start < own.end and own.start < place.end
                                for kind, own in post.names
                            )
                        )
    for kind in TYPES:
        right = sum(told[kind])
        print(f"{kind:16} {there[kind]:4} there: P {right / len(told[kind]):.2f} R {right / there[kind]:.2f}")


def main(arguments: Sequence[str]) -> int:
    """Train and write, or check."""
    import numpy

    data = posts()
    if "--check" in arguments:
        check(data)
        return 0
    train(data, MODEL)
    named = numpy.array([bool(post.names) for post in data])
    look_first = first_look([tokens(post.text) for post in data], named, named, numpy.arange(len(data)) % FOLDS, LOST)
    read = {"stamp": stamp(WORD_KINDS, Path(name_features.__file__)), "likely": LIKELY, **look_first}
    SETTINGS.write_text(json.dumps(read, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(data)} posts, {MODEL.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
