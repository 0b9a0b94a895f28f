"""The models in the tree are those that the posts, the kinds of word and the features in the tree give."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

from detectors import names
from detectors.contract import Type
from detectors.learnt import life_features, line, lives, name_features, name_looks, remark_model
from detectors.learnt.life_features import LIFE_KINDS
from detectors.learnt.name_looks import NAME_KINDS
from detectors.learnt.names import SETTINGS, LearntNames
from detectors.learnt.remarks import LearntRemarks
from detectors.learnt.words import WORD_KINDS
from detectors.life import club_names, more_names, town_names
from detectors.life.told import BARS

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("training_posts", ROOT / "packaging" / "training_posts.py")
posts = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(posts)


def test_the_model_of_remarks_was_trained_with_what_is_in_the_tree():
    """Fails after a change of posts, kinds or features: run packaging/train_remarks.py again."""
    told = posts.stamp(WORD_KINDS, Path(remark_model.__file__), folders=[posts.FOLDER, posts.REMARKS])
    assert json.loads(remark_model.SETTINGS.read_text("utf-8"))["stamp"] == told


def test_the_model_of_names_was_trained_with_what_is_in_the_tree():
    """Fails after a change of posts, kinds or features: run packaging/train_names.py again."""
    sources = (WORD_KINDS, NAME_KINDS, *(Path(one.__file__) for one in (name_features, name_looks, names, town_names)))
    told = posts.stamp(*sources, folders=[posts.FOLDER, posts.NAMES])
    assert json.loads(SETTINGS.read_text("utf-8"))["stamp"] == told


def test_the_model_of_lives_was_trained_with_what_is_in_the_tree():
    """Fails after a change of its posts, kinds or features: run packaging/train_lives.py again."""
    sources = (
        WORD_KINDS,
        LIFE_KINDS,
        *(Path(one.__file__) for one in (life_features, line, club_names, more_names, town_names)),
    )
    told = posts.stamp(*sources, folders=[posts.LIVES])
    assert json.loads(lives.SETTINGS.read_text("utf-8"))["stamp"] == told


@pytest.mark.parametrize(
    ("folder", "known", "least"),
    [
        (posts.FOLDER, {type_.value for type_ in Type}, 10_000),
        (posts.NAMES, {type_.value for type_ in LearntNames.types}, 400),
        (posts.REMARKS, {type_.value for type_ in LearntRemarks.types}, 500),
        (posts.LIVES, set(BARS), 4_000),
    ],
    ids=["findings", "names", "remarks", "lives"],
)
def test_every_training_post_can_be_read(folder, known, least):
    count = 0
    for post in posts.lines(folder):
        text, spans = posts.unmarked(post)
        count += 1
        assert "[[" not in text, post
        assert "]]" not in text, post
        for start, end, kind in spans:
            assert kind in known, post
            assert text[start:end].strip(), post
    assert count > least


def test_marks_are_read_nested_and_a_lonely_one_is_refused():
    text, spans = posts.unmarked("so [[EMPLOYER_CRITICISM|[[WORKPLACE|Acme]] is a joke]] ok")
    assert text == "so Acme is a joke ok"
    assert [(text[a:b], kind) for a, b, kind in spans] == [
        ("Acme", "WORKPLACE"),
        ("Acme is a joke", "EMPLOYER_CRITICISM"),
    ]
    for broken in ("so [[ABUSE|you", "so you]]"):
        with pytest.raises(ValueError, match="mark"):
            posts.unmarked(broken)


def test_a_hidden_layer_learns_what_no_sum_of_weights_can(monkeypatch):
    numpy = pytest.importorskip("numpy", reason="numpy comes with scikit-learn, for training alone")
    sparse = pytest.importorskip("scipy.sparse", reason="scipy comes with scikit-learn, for training alone")
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("train_hidden", ROOT / "packaging" / "train_hidden.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(script, "DROPPED", 0.0)
    monkeypatch.setattr(script, "ROUNDS", 100)
    either = [[1, 0, 1], [0, 1, 1], [1, 1, 1], [0, 0, 1]] * 100  # yes is one of the two, not both
    table = sparse.csr_matrix(numpy.array(either, dtype=numpy.float32))
    told = numpy.array([[first != second] for first, second, _ in either])
    scores = script.layer(table, told).scores(table)
    assert ((scores > 0) == told).all()


@pytest.mark.parametrize("name", ["train_remarks", "train_names", "train_lives"])
def test_the_training_scripts_are_whole(name, monkeypatch):
    """They import and read the posts; the training itself needs scikit-learn and minutes."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    script = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, script)
    spec.loader.exec_module(script)
    line = "fine day. [[EMPLOYER_CRITICISM|my boss at [[WORKPLACE|Acme]] is a liar]]"
    if name == "train_remarks":
        assert [row.types for row in script.rows([line])] == [frozenset(), {"EMPLOYER_CRITICISM", "WORKPLACE"}]
        return
    kinds = script.TYPES if name == "train_names" else script.KINDS
    (post,) = script.posts([line if name == "train_names" else line.replace("WORKPLACE", "WORK")], kinds, script.HOW)
    assert [label for label in post.labels if label != "O"] == [f"B-{post.marks[0][0]}"]
    assert post.marks[0][0] in ("WORKPLACE", "WORK")


def test_a_model_of_words_is_trained_and_checked(monkeypatch, tmp_path, capsys):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("training_tags", ROOT / "packaging" / "training_tags.py")
    tags = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "training_tags", tags)
    spec.loader.exec_module(tags)
    how = tags.Learning(life_features.features, sparse=0.0, smooth=0.1, least=1, rounds=20)
    some = [f"{day} shift at [[WORK|{firm}]] done" for day in ("late", "early", "long") for firm in ("Acme", "Hollis")]
    data = tags.posts([*some, "nothing at Tesco worth buying"], {"WORK"}, how)
    tags.train(data, tmp_path / "some.crf", how)
    assert (tmp_path / "some.crf").stat().st_size > 0
    tags.check(data, how, {"WORK": (0.5,)})
    said = capsys.readouterr().out
    assert said.startswith("WORK ")
    assert said.endswith(" R 1.00\n")  # each firm stands in a post of another fold
