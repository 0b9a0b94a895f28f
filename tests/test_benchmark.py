"""What the benchmarks measure with: the same archive for the same seed, and what is planted is found."""

import importlib.util
import random
from datetime import date
from pathlib import Path

import pytest

from app.archives import reader
from app.archives.tree import open_tree
from app.core.coverage import Problem
from app.core.item import Item, Kind
from app.scan import pipeline, wire

PLACE = Path(__file__).parent / "benchmarks" / "corpus.py"


@pytest.fixture(scope="module")
def corpus():
    spec = importlib.util.spec_from_file_location("benchmark_corpus", PLACE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_same_seed_makes_the_same_texts(corpus):
    one, two = ([corpus.text(random.Random(5), 8, 0.5)] for _ in range(2))
    assert one == two


@pytest.mark.parametrize("how", [{}, {"minified": True}, {"small": True}])
def test_an_archive_of_each_kind_is_read_whole(corpus, tmp_path, how, shared_finder):
    path = tmp_path / "facebook-made.zip"
    size = corpus.make(path, 0.3, density=0.3, **how)
    assert 290_000 < size < 420_000
    replies = list(pipeline.scan(wire.Scan([str(path)], date(2026, 11, 24), True), shared_finder))
    coverage = replies[-1].coverage
    assert set(coverage.by_kind) == {"post", "comment", "message"}
    assert not coverage.unread
    assert sum(len(reply.rows) for reply in replies if isinstance(reply, wire.Found)) > coverage.total * 0.2


def test_an_archive_of_pages_is_read_whole(corpus, tmp_path):
    path = tmp_path / "facebook-made.zip"
    size = corpus.make_pages(path, 0.3)
    assert 290_000 < size < 320_000
    with open_tree([path]) as tree:
        events = list(reader.read(tree, reader.recognise(tree), messages=True))
    kinds = {event.kind for event in events if isinstance(event, Item)}
    assert kinds == {Kind.POST, Kind.COMMENT, Kind.MESSAGE}
    assert not [event for event in events if isinstance(event, Problem)]
    assert all(event.when for event in events if isinstance(event, Item))
