"""A line that is said to hold nothing is one that CRFsuite marks nowhere: by our models, and by any."""

import random
import struct
from itertools import islice
from pathlib import Path

import pycrfsuite
import pytest

from detectors.clean import Text
from detectors.contract import Span
from detectors.learnt import crf_file, life_features, line, lives, names
from detectors.learnt.name_features import places
from detectors.learnt.outside import Outside
from detectors.learnt.tagged import OUTSIDE

ROOT = Path(__file__).resolve().parents[3]
PLAIN = [
    "what a day that was, off to bed",
    "the bins go out tonight don't forget",
    "rain again all week they say",
    "i can't believe they cancelled that show",
    "two hours on hold and then it went dead",
    "made soup, ate soup, no regrets",
]


def marked(tagger, rows):
    return any(label != OUTSIDE for label in tagger.tag(pycrfsuite.ItemSequence(rows)))


def posts(folder, every):
    texts = (said for path in sorted(folder.glob("*.txt")) for said in path.read_text("utf-8").splitlines())
    return [Text(said.replace("[[", "").replace("]]", "")).masked for said in islice(texts, 0, None, every)]


def test_no_line_that_a_model_marks_is_left_out_and_most_plain_ones_are():
    model, features, folder = lives, life_features, "packaging/training/lives"
    tagger = pycrfsuite.Tagger()
    tagger.open(str(model.MODEL))
    outside = Outside(model.MODEL, features.VIEW)
    some = [*posts(ROOT / folder, 23), *PLAIN]
    seen = [features.seen(text, places(text, Span(0, len(text)))) for text in some]
    said = [outside.may_mark(one) for one in seen]
    truth = [marked(tagger, line.features(one, features.VIEW)) for one in seen]
    assert [text for text, may, is_so in zip(some, said, truth, strict=True) if is_so and not may] == []
    assert sum(truth) > 50
    assert sum(said) < 1.1 * sum(truth) + 10
    assert said[-len(PLAIN) :].count(True) <= 1


WORDS = [f"{letter}{number}" for letter in "abcdef" for number in range(4)]
VIEW = line.View((-2, -1, 1), line.Word("", (), ("end",), ""), ("first",))


def seen(words):
    made = {
        word: line.Word(word, (f"w={word}", f"l={word[0]}"), (f"w={word}", f"l={word[0]}"), word[0], (word[1],))
        for word in words
    }
    return line.Line([made[word] for word in words], sorted({kind for word in made.values() for kind in word.about}))


def labels(draw, words, kinds):
    """Labels that the words tell, with kinds side by side, some that go on without having begun, and some noise."""
    now, found = OUTSIDE, []
    for word in words:
        if draw.random() < 0.1:
            now = draw.choice([OUTSIDE, *(f"{part}-{kind}" for kind in kinds for part in "BI")])
        elif word[0] in "ab" and now != OUTSIDE:
            now = f"I-{now[2:]}"
        else:
            now = f"B-{kinds[ord(word[0]) % len(kinds)]}" if word[1] == "0" else OUTSIDE
        found.append(now)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_it_holds_for_any_model(seed, tmp_path):
    draw = random.Random(seed)
    kinds = ["X", "Y", "Z"][: 1 + seed % 3]
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": 0.01, "c2": 0.001, "max_iterations": 60, "feature.possible_transitions": seed % 2 == 0})
    for _ in range(60):
        words = draw.choices(WORDS, k=draw.randrange(1, 12))
        trainer.append(pycrfsuite.ItemSequence(line.features(seen(words), VIEW)), labels(draw, words, kinds))
    path = tmp_path / "some.crf"
    trainer.train(str(path))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    outside = Outside(path, VIEW)
    told = {True: 0, False: 0}
    for _ in range(1500):
        words = seen(draw.choices(WORDS, k=draw.randrange(1, 7)))
        may = outside.may_mark(words)
        told[may] += 1
        # that it may and does not can only come from rounding
        assert marked(tagger, line.features(words, VIEW)) <= may
    assert min(told.values()) > 20


def test_a_line_of_no_words_holds_nothing():
    assert not Outside(lives.MODEL, life_features.VIEW).may_mark(life_features.seen("", []))


def test_the_weights_are_those_that_crfsuite_tells():
    told = crf_file.weights(names.MODEL)
    tagger = pycrfsuite.Tagger()
    tagger.open(str(names.MODEL))
    info = tagger.info()
    assert told.labels == tagger.labels()
    states = {
        (feature, told.labels[place]): weight for feature, by in told.states.items() for place, weight in by.items()
    }
    assert states == pytest.approx(info.state_features, abs=1e-5)
    steps = {(told.labels[one], told.labels[two]): weight for (one, two), weight in told.steps.items()}
    assert steps == pytest.approx(info.transitions, abs=1e-5)


@pytest.mark.parametrize("broken", [b"", b"not a model", struct.pack("<4sI4s9I", b"lCRF", 0, b"FOMC", 100, *range(8))])
def test_what_is_no_model_is_refused(broken, tmp_path):
    path = tmp_path / "broken.crf"
    path.write_bytes(broken)
    with pytest.raises(ValueError, match="CRFsuite"):
        crf_file.weights(path)


def test_a_model_cut_short_is_refused(tmp_path):
    path = tmp_path / "short.crf"
    path.write_bytes(lives.MODEL.read_bytes()[:200_000])
    with pytest.raises(ValueError, match="not whole"):
        crf_file.weights(path)
