"""What was kept of the last load is taken up a portion at a time; stopped, refused, or not there, it does no harm."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject

from app.assets import guidance_table
from app.core.desk import ARCHIVE, Desk
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.core.timeline import Ended, LoadRecord
from app.store.state import Refused, State
from app.ui.keeper import Keeper
from app.ui.restoring import Restoring
from detectors.contract import Clue, Hit, Sure, Type

NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)


class Shelf:
    """A store with loads by number, each so many items; portions of two. breaks: after so many portions."""

    def __init__(self, loads, breaks=None):
        self.loads, self.breaks, self.read = loads, breaks, 0

    def count(self, number):
        return self.loads.get(number, 0)

    def coverage(self, _number):
        return None

    def _portions(self, number, what):
        for first in range(0, self.count(number), 2):
            if self.read == self.breaks:
                raise Refused(State.DAMAGED)
            self.read += 1
            yield [(item(f"{number}.{n}"), [what]) for n in (first, first + 1)]

    def rows(self, number, _most):
        return self._portions(number, Hit(Type.PHONE, 0, 4, "ring", Sure.SURE, "phone.plain"))

    def clues(self, number, _most):
        return self._portions(number, Clue("team", "Rovers", Sure.SURE, "said"))


def item(key):
    return Item(key, Kind.POST, "ring me", when=NOW, author=Author.ME)


def record(number, how=Ended.COMPLETE):
    return LoadRecord(number, "acc", "facebook", "E4", NOW, how=how, total=40)


@pytest.fixture
def restoring(qapp):
    parent = QObject()
    desk, keeper = Desk(parse(guidance_table())), Keeper(None, None, parent)
    yield Restoring(desk, keeper, parent)
    parent.deleteLater()


def taken(restoring):
    load = restoring._desk.loads.get(ARCHIVE)
    return load and (sorted(load.items), len(load.clues))


def test_findings_and_clues_of_the_last_whole_load_are_taken_up(restoring, qtbot):
    with qtbot.waitSignal(restoring.done):
        restoring.begin(Shelf({1: 2, 2: 4, 3: 2}), [record(1), record(2), record(3, Ended.BROKEN)])
        assert restoring.running
    assert taken(restoring) == (["2.0", "2.1", "2.2", "2.3"], 4)
    assert not restoring.running
    coverage = restoring._desk.loads[ARCHIVE].coverage
    assert (coverage.total, coverage.complete) == (40, False), "without its own coverage it claims nothing"


def test_of_a_load_that_was_never_whole_what_is_there_is_taken(restoring, qtbot):
    with qtbot.waitSignal(restoring.done):
        restoring.begin(Shelf({3: 2}), [record(2), record(3, Ended.RUNNING)])
    assert taken(restoring) == (["3.0", "3.1"], 2)


def test_nothing_kept_is_nothing_to_do(restoring):
    restoring.begin(Shelf({}), [record(1)])
    assert not restoring.running
    assert taken(restoring) is None


def test_stopped_in_the_middle_nothing_more_comes(restoring, qtbot):
    shelf = Shelf({1: 20})
    restoring.begin(shelf, [record(1)])
    qtbot.waitUntil(lambda: shelf.read >= 2)
    restoring.stop()
    before = taken(restoring)
    qtbot.wait(30)
    assert taken(restoring) == before
    assert not restoring.running


def test_a_store_that_breaks_meanwhile_is_closed_and_told(restoring, qtbot):
    restoring.begin(Shelf({1: 20}, breaks=2), [record(1)])
    qtbot.waitUntil(lambda: not restoring.running)
    assert restoring._keeper.state is State.DAMAGED
    assert len(taken(restoring)[0]) == 4
