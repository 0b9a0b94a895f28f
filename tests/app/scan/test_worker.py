"""What a worker does with its requests before a process is in play: warm only when asked to, and then silently."""

from datetime import date

import pytest

from app.core.item import Item, Kind
from app.scan import patterns, wire
from app.scan.worker import Answers

CHECK = wire.CheckText(1, [Item("a", Kind.POST, "ring me on 07700 900123")], date(2026, 11, 24))


@pytest.fixture
def warmed(monkeypatch, shared_finder):
    """How often the finder was made warm."""
    times = []
    monkeypatch.setattr(patterns, "finder", lambda _folder: shared_finder)
    monkeypatch.setattr(shared_finder, "warm", times.append)
    return times


def test_the_finder_is_made_warm_before_the_first_check_and_without_a_word(warmed):
    answers = Answers(lambda: None, lambda: False)
    assert list(answers.to(wire.Warm())) == []
    assert len(warmed) == 1
    (reply,) = answers.to(CHECK)
    assert [hit.value for hit in reply.hits[0]] == ["+447700900123"]


def test_a_single_check_does_not_pay_for_it(warmed):
    assert len(list(Answers(lambda: None, lambda: False).to(CHECK))) == 1
    assert not warmed
