"""Training and checking of the models that mark words (CRF): shared by `train_names.py` and `train_lives.py`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite
from training_posts import unmarked

from detectors.clean import Text
from detectors.contract import Span
from detectors.learnt.name_features import places
from detectors.learnt.tagged import OUTSIDE, tagged

FOLDS = 3
Marked = tuple[str, Span, float]
"""Kind, place and chance."""
Features = Callable[[str, Sequence[Span]], list[list[str]]]


@dataclass(frozen=True, slots=True)
class Post:
    """One training post: its masked text, words, each word's label (B-, I- and a kind, or O), marks, features."""

    text: str
    where: list[Span]
    labels: list[str]
    marks: list[tuple[str, Span]]
    items: pycrfsuite.ItemSequence


@dataclass(frozen=True, slots=True)
class Learning:
    """How a model is trained: its features, L1 and L2, in how many places a feature must stand, and rounds."""

    features: Features
    sparse: float
    smooth: float
    least: int
    rounds: int = 100


def posts(lines: Iterable[str], kinds: Collection[str], how: Learning) -> list[Post]:
    """Every training post that keeps its length when masked, with the marks of these kinds."""
    made = []
    for line in lines:
        written, spans = unmarked(line)
        text = Text(written).masked
        if len(text) != len(written):
            continue
        where = places(text, Span(0, len(text)))
        labels = [OUTSIDE] * len(where)
        for start, end, kind in sorted(spans):
            if kind in kinds:
                inside = [n for n, place in enumerate(where) if place.start < end and place.end > start]
                for n in inside:
                    labels[n] = ("B-" if n == inside[0] else "I-") + kind
        marks = [(kind, Span(start, end)) for start, end, kind in spans if kind in kinds]
        made.append(Post(text, where, labels, marks, pycrfsuite.ItemSequence(how.features(text, where))))
    return made


def train(some: Iterable[Post], target: Path, how: Learning) -> None:
    """Train on these posts and write the model."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for post in some:
        if post.where:
            trainer.append(post.items, post.labels)
    trainer.set_params(
        {
            "c1": how.sparse,
            "c2": how.smooth,
            "max_iterations": how.rounds,
            "feature.minfreq": how.least,
            "feature.possible_transitions": True,
        }
    )
    trainer.train(str(target))


def unseen_marks(data: Sequence[Post], how: Learning) -> Iterator[tuple[int, Post, list[Marked]]]:
    """Each post with its number, the kinds, places and chances that a model marks which has not seen it."""
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(FOLDS):
            model = Path(folder, f"{fold}.crf")
            train((post for n, post in enumerate(data) if n % FOLDS != fold), model, how)
            tagger = pycrfsuite.Tagger()
            tagger.open(str(model))
            for n, post in enumerate(data):
                if n % FOLDS == fold:
                    yield n, post, list(tagged(tagger, post.items, post.text, post.where))


def right(post: Post, kind: str, place: Span) -> bool:
    """Whether the post has a mark of this kind that touches the place."""
    return any(kind == one and place.start < own.end and own.start < place.end for one, own in post.marks)


def check(data: Sequence[Post], how: Learning, bars: Mapping[str, Sequence[float]]) -> None:
    """Print of each kind how many marks there are, and how many are right and found from each of its chances on."""
    there = dict.fromkeys(bars, 0)
    told: dict[str, list[tuple[float, bool]]] = {kind: [] for kind in bars}
    for _, post, marks in unseen_marks(data, how):
        for kind, _ in post.marks:
            there[kind] += 1
        for kind, place, chance in marks:
            told[kind].append((chance, right(post, kind, place)))
    for kind, chances in bars.items():
        said = []
        for bar in chances:
            rights = [yes for chance, yes in told[kind] if chance >= bar]
            precision, recall = sum(rights) / max(1, len(rights)), sum(rights) / max(1, there[kind])
            said.append(f"from {bar:.2f} P {precision:.2f} R {recall:.2f}")
        print(f"{kind:16} {there[kind]:4} there: {'; '.join(said)}")
