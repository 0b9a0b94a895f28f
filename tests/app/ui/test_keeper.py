"""The store seen from the window: jobs beside it, what is written meanwhile, faults told by their state."""

import threading
from datetime import UTC, date, datetime

import keyring.errors
import pytest

from app.core.finding import Choice, Decision
from app.store import opening
from app.store.keyrings import Keyring
from app.store.place import Place
from app.store.state import Level, Protection, Refused, State
from app.ui.keeper import Keeper

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PHRASE = "nine old boats at low tide"


@pytest.fixture
def keeper(qapp, tmp_path, find, cheap):
    made = Keeper(Place(tmp_path / "second-look"), find)
    yield made
    made.close()
    made.deleteLater()


def decide(name):
    return lambda store: store.decide({name: Decision(name, Choice.KEPT, NOW)})


def decided(keeper):
    read = []
    keeper.write(lambda store: read.extend(one.fingerprint for one in store.read("p").decisions))
    return set(read)


def made(keeper, qtbot, level=Level.TICKS, protection=None):
    with qtbot.waitSignal(keeper.opened):
        keeper.make(level, b"k" * 32, protection or Protection())


def test_nothing_happens_before_it_is_asked(keeper):
    assert (keeper.state, keeper.open, keeper.exists, keeper.level) == (State.NOTHING, False, False, None)
    assert keeper.can_keep
    assert not keeper.write(decide("a"))
    keeper.later(decide("a"))
    assert not Keeper(None, None).can_keep


def test_it_is_made_written_closed_and_opened_again(keeper, qtbot):
    made(keeper, qtbot)
    assert (keeper.state, keeper.level, keeper.ways) == (State.OPEN, Level.TICKS, (True, False))
    assert keeper.write(decide("a"))
    keeper.later(decide("b"))
    keeper.close()
    assert (keeper.open, keeper.exists) == (False, True)
    with qtbot.waitSignal(keeper.opened):
        keeper.unlock()
    assert decided(keeper) == {"a", "b"}, "what waited is written before it closes"


def test_what_waits_is_written_in_its_order_a_little_at_a_time(keeper, qtbot):
    made(keeper, qtbot)
    order = []
    for n in range(5):
        keeper.later(lambda _store, n=n: order.append(n))
    assert order == []
    qtbot.waitUntil(lambda: order == [0, 1, 2, 3, 4])


def test_a_keyring_that_asks_for_its_password_leaves_the_window_alone(keeper, qtbot, memory, monkeypatch):
    made(keeper, qtbot)
    keeper.close()
    typed = threading.Event()
    real = memory.get_password
    monkeypatch.setattr(memory, "get_password", lambda *names: typed.wait(30) and real(*names))
    monkeypatch.setattr("app.ui.keeper._SLOW", 5)
    with qtbot.waitSignal(keeper.slow):
        keeper.unlock()
    assert keeper.busy
    assert not keeper.write(decide("a")), "nothing is kept while it is not open"
    with qtbot.waitSignal(keeper.opened):
        typed.set()
    assert keeper.state is State.OPEN


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (keyring.errors.KeyringLocked("x"), State.LOCKED),
        (keyring.errors.NoKeyringError("x"), State.NO_KEYRING),
        (OSError("x"), State.SLOW),
    ],
)
def test_a_fault_of_the_keyring_is_a_state(keeper, qtbot, memory, fault, state):
    memory.fault = fault
    with qtbot.waitSignal(keeper.changed, check_params_cb=lambda: keeper.state is state):
        keeper.make(Level.TICKS, b"k" * 32, Protection())
        qtbot.waitUntil(lambda: not keeper.busy)
    assert not keeper.exists


def test_what_is_written_while_the_key_is_changed_is_not_lost(keeper, qtbot, monkeypatch):
    made(keeper, qtbot)
    go = threading.Event()
    store = keeper._store
    real = store.protect
    monkeypatch.setattr(store, "protect", lambda *told: go.wait(30) and real(*told))
    keeper.protect(Protection(passphrase=PHRASE))
    assert keeper.write(decide("a"))
    assert keeper.write(decide("b"))
    go.set()
    qtbot.waitUntil(lambda: not keeper.busy)
    qtbot.waitUntil(lambda: decided(keeper) == {"a", "b"})
    assert keeper.ways == (True, True)
    keeper.close()
    with qtbot.waitSignal(keeper.opened):
        keeper.unlock(PHRASE)


def test_closing_while_the_key_is_changed_waits_for_it(keeper, qtbot):
    made(keeper, qtbot)
    keeper.protect(Protection(passphrase=PHRASE))
    keeper.write(decide("a"))
    keeper.close()
    with qtbot.waitSignal(keeper.opened):
        keeper.unlock()
    assert decided(keeper) == {"a"}


def test_a_passphrase_is_asked_for_and_a_wrong_one_told(keeper, qtbot):
    made(keeper, qtbot, protection=Protection(keyring=False, passphrase=PHRASE))
    keeper.close()
    keeper.unlock()
    qtbot.waitUntil(lambda: keeper.state is State.PASSPHRASE)
    keeper.unlock("something else")
    qtbot.waitUntil(lambda: keeper.state is State.WRONG_PASSPHRASE)
    with qtbot.waitSignal(keeper.opened):
        keeper.unlock(PHRASE)


def test_a_write_that_fails_is_told_and_the_next_may_do(keeper, qtbot):
    made(keeper, qtbot)

    def full(_store):
        raise Refused(State.FULL)

    assert not keeper.write(full)
    assert (keeper.state, keeper.open) == (State.FULL, True)
    assert keeper.write(decide("a"))
    assert keeper.state is State.OPEN


def test_a_store_that_breaks_is_closed_and_can_be_put_aside(keeper, qtbot):
    made(keeper, qtbot)

    def broken(_store):
        raise Refused(State.DAMAGED)

    assert not keeper.write(broken)
    assert (keeper.state, keeper.open) == (State.DAMAGED, False)
    keeper.put_aside(date(2026, 11, 24))
    assert not keeper.exists
    assert [path.name for path in keeper.place.folder.iterdir() if path.is_dir()] == ["set-aside-2026-11-24"]
    made(keeper, qtbot)


def test_erasing_leaves_nothing(keeper, qtbot, memory):
    made(keeper, qtbot, Level.EVERYTHING)
    keeper.later(decide("a"))
    with qtbot.waitSignal(keeper.done) as told:
        keeper.erase()
    assert told.args == [True]
    assert not memory.held
    assert not keeper.place.folder.exists()
    assert keeper.state is State.NOTHING


def test_another_window_has_it(keeper, qtbot, find):
    opening.create(keeper.place, Level.TICKS, b"k" * 32, Protection(), find)
    keeper.unlock()
    qtbot.waitUntil(lambda: keeper.state is State.BUSY)
    assert not keeper.open


def test_an_unexpected_fault_is_a_state_and_holds_no_value(keeper, qtbot, memory, capsys):
    made(keeper, qtbot)
    keeper.close()
    keeper._find = lambda: Keyring(None)
    keeper.unlock()
    qtbot.waitUntil(lambda: keeper.state is not State.OPEN and not keeper.busy)
    assert not keeper.open
    assert "Traceback" not in capsys.readouterr().err
