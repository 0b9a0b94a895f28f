"""What is kept comes back, what is taken back is gone, ticks alone hold no text, and kills lose nothing."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import apsw
import pytest

from app.core.finding import Choice, Decision, Disowned, Never
from app.core.guidance import Answer, Reply
from app.core.item import Author, Facts, Item, Kind
from app.core.timeline import Change, Ended, LoadRecord, Mark
from app.store import database
from app.store.state import Level, Protection, Refused, State
from detectors.contract import Clue, Hit, Sure, Type, Whose

NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[3]
MARKER = "Zanzibarquail"


def decision(name, choice=Choice.KEPT, note=""):
    return Decision(name, choice, NOW, note)


def record(number, **more):
    return LoadRecord(number, "acc", "facebook", "E4", NOW, **{"looked_for": frozenset({"PHONE"}), **more})


def row(number, text=f"the {MARKER} sat there", value="the"):
    item = Item(
        f"k{number}",
        Kind.POST,
        text,
        "posts/a.json",
        number,
        NOW,
        Author.ME,
        "Robin",
        facts=Facts(place="Ely", lat=52.4),
    )
    return item, [Hit(Type.PHONE, 0, 3, value, Sure.SURE, "phone.plain", Whose.MINE)]


def clue_row(number, value=f"{MARKER} Primary"):
    item = Item(f"c{number}", Kind.POST, f"back at {value} again", "posts/a.json", number, NOW, Author.ME)
    return item, [Clue("school", value, Sure.LIKELY, "school.said"), Clue("routine", "gym, Mondays", Sure.LOOK, "said")]


def all_clues(store, load):
    return [pair for portion in store.clues(load, 7) for pair in portion]


def all_rows(store, load):
    return [pair for portion in store.rows(load, 7) for pair in portion]


def on_disk(place):
    """All bytes of all files, with the write-ahead log."""
    return b"".join(path.read_bytes() for path in place.folder.iterdir())


def raw_key(memory):
    (secret,) = memory.held.values()
    return bytes.fromhex(secret.removeprefix("v1:"))


# -- decisions, answers, history


def test_decisions_come_back_and_can_be_taken_back(make, again):
    store = make(Level.EVERYTHING)
    store.decide({"a": decision("a", note="asked them"), "b": decision("b"), "c": decision("c")})
    store.decide({"b": decision("b", Choice.WRONG), "c": None})
    store.close()
    kept = {one.fingerprint: one for one in again().read("pack").decisions}
    assert kept == {"a": decision("a", note="asked them"), "b": decision("b", Choice.WRONG)}


def test_what_a_pattern_made_is_kept_as_the_pattern(make, again):
    store = make()
    never = {"g": Never("g", Type.PHONE, NOW)}
    store.decide({"a": replace(decision("a", Choice.WRONG), by="g"), "b": decision("b")}, never)
    store.close()
    kept = again().read("pack")
    assert [one.fingerprint for one in kept.decisions] == ["b"]
    assert kept.never == [Never("g", Type.PHONE, NOW)]


def test_facts_taken_out_of_the_picture_come_back_without_what_they_were(make, again):
    store = make()
    out = {"x": Disowned("x", "pet", NOW, True, key=MARKER), "y": Disowned("y", "school", NOW)}
    store.decide({}, None, out)
    store.decide({"a": decision("a")})
    store.close()
    store = again()
    kept = store.read("pack")
    assert kept.disowned == [Disowned("x", "pet", NOW, True), Disowned("y", "school", NOW)]
    assert {one.key for one in kept.disowned} == {""}
    store.decide({}, None, {"y": out["y"]})
    assert [one.fact for one in store.read("pack").disowned] == ["y"]


def test_answers_belong_to_their_guidance(make, again):
    store = make()
    store.answer(
        "one", {"P1": Answer("P1", Reply.YES, date(2026, 11, 24)), "P2": Answer("P2", Reply.NOT_YET, date.min)}
    )
    store.answer("two", {"P1": Answer("P1", Reply.DOES_NOT_APPLY, date(2026, 1, 1))})
    store.answer("one", {"P1": Answer("P1", Reply.YES, date(2026, 11, 24))})
    store.close()
    store = again()
    assert store.read("one").answers == [Answer("P1", Reply.YES, date(2026, 11, 24))]
    assert store.read("two").answers == [Answer("P1", Reply.DOES_NOT_APPLY, date(2026, 1, 1))]


def test_loads_with_their_marks_and_changes_come_back(make, again):
    store = make()
    store.begin_load(record(1, paths=("/media/robin.zip",)))
    first = record(1, how=Ended.COMPLETE, ended=NOW, total=9, by_kind={"post": 9}, left_out=frozenset({"message"}))
    store.end_load(first, None, {"a": Mark("PHONE", "post", "g")})
    store.begin_load(record(2))
    second, change = record(2, how=Ended.COMPLETE), Change(1, {"PHONE": 1}, {}, {"EMAIL": 2}, 3, 4, 5)
    store.end_load(second, change, {"b": Mark("EMAIL", "post", "h")})
    store.begin_load(record(3))
    store.close()
    store = again()
    assert store.read("pack").history == [(first, None), (second, change), (record(3), None)]
    assert store.marks(2) == {"b": Mark("EMAIL", "post", "h")}
    assert store.marks(1) == {}, "only the last whole load of an account is compared with"


# -- texts


def test_texts_come_back_in_their_order_and_can_be_searched(make, again):
    store = make(Level.EVERYTHING)
    rows = [row(n, f"post {n} about the {MARKER}" if n % 2 else f"POST {n} über Straßen") for n in range(20)]
    store.add(1, rows[:11])
    store.add(1, rows[11:])
    store.add(2, [row(99)])
    store.close()
    store = again()
    assert all_rows(store, 1) == rows
    assert store.count(1) == 20
    assert store.search([MARKER.casefold()[3:9], "post"]) == {f"k{n}" for n in range(1, 20, 2)}
    assert store.search(["strassen"]) == {f"k{n}" for n in range(0, 20, 2)}
    assert store.search(["über", "nothing"]) == set()
    assert store.search(['"or"']) == set(), "words of the search language are words"
    assert store.search(["st"]) is None


def test_clues_come_back_in_their_order(make, again):
    store = make(Level.EVERYTHING)
    rows = [clue_row(n) for n in range(20)]
    store.learn(1, rows[:11])
    store.learn(1, rows[11:])
    store.learn(2, [clue_row(99)])
    store.close()
    store = again()
    assert all_clues(store, 1) == rows
    assert (store.count(1), store.count(2), store.count(3)) == (20, 1, 0)


def test_a_whole_load_lets_earlier_texts_go(make):
    store = make(Level.EVERYTHING)
    for number in (1, 2):
        store.begin_load(record(number, paths=("/a.zip",)))
        store.add(number, [row(number, f"text of load {number}")])
        store.learn(number, [clue_row(number)])
    store.end_load(record(2, how=Ended.BROKEN), None, None)
    assert (store.count(1), store.count(2)) == (2, 2)
    store.end_load(record(2, how=Ended.COMPLETE), None, {})
    assert (store.count(1), store.count(2)) == (0, 2)
    assert store.search(["load"]) == {"k2"}
    store.forget_texts()
    assert (store.count(2), store.search(["load"])) == (0, set())


def test_what_the_person_told_comes_back(make, again):
    store = make(Level.EVERYTHING)
    store.tell_about({"phones": ["07700 900123"], "hours": {"mon": [9, 17]}, "role": "probation officer"})
    store.close()
    store = again()
    assert store.read("p").about == {"phones": ["07700 900123"], "hours": {"mon": [9, 17]}, "role": "probation officer"}
    store.tell_about({})
    assert store.read("p").about == {}


# -- nothing readable


def everything_said(store):
    store.begin_load(record(1, paths=(f"/media/x/{MARKER}.zip",)))
    store.add(1, [row(n) for n in range(50)])
    store.learn(1, [clue_row(n) for n in range(50)])
    store.tell_about({"pets": [MARKER]})
    out = {"x": Disowned("x", "pet", NOW, True, key=MARKER)}
    store.decide({"a": decision("a", note=f"ring {MARKER}")}, {"g": Never("g", Type.PHONE, NOW)}, out)
    store.end_load(record(1, how=Ended.COMPLETE, paths=(f"/media/x/{MARKER}.zip",)), None, {})


def test_no_word_can_be_read_from_the_files(make, place):
    store = make(Level.EVERYTHING)
    everything_said(store)
    assert (place.folder / "kept.db-wal").stat().st_size > 0
    while_open = on_disk(place)
    store.close()
    for held in (while_open, on_disk(place)):
        assert MARKER.encode() not in held
        assert MARKER.casefold().encode() not in held
        assert b"SQLite format" not in held
        assert b"decision" not in held


def unlocked(place, key):
    """All bytes of the database, the cipher taken off: what it hides must not be there either."""
    copy = apsw.Connection(str(place.database))
    copy.pragma("cipher", "chacha20")
    copy.pragma("key", "raw:" + key.hex())
    copy.pragma("journal_mode", "delete")
    copy.pragma("rekey", "")
    copy.close()
    return place.database.read_bytes()


def test_ticks_alone_hold_no_text(make, place, memory):
    store = make(Level.TICKS)
    everything_said(store)
    store.close()
    plain = unlocked(place, raw_key(memory))
    assert b"SQLite format" in plain, "the copy can be read"
    assert MARKER.encode() not in plain
    assert MARKER.casefold().encode() not in plain


@pytest.mark.parametrize("way", ["forget_texts", "fewer"])
def test_what_is_let_go_is_gone_from_the_pages_too(make, place, memory, way):
    store = make(Level.EVERYTHING)
    store.begin_load(record(1))
    store.add(1, [row(n) for n in range(300)])
    store.learn(1, [clue_row(n) for n in range(300)])
    if way == "fewer":
        everything_said(store)
        store.set_level(Level.TICKS)
        assert store.read("p").about == {}
        assert [one.note for one in store.read("p").decisions] == [""]
        assert store.read("p").history[0][0].paths == ()
    else:
        store.forget_texts()
    store.close()
    plain = unlocked(place, raw_key(memory))
    assert b"SQLite format" in plain
    if way == "fewer":
        assert int.from_bytes(plain[36:40], "big") == 0, "no empty pages are left behind (SQLite's file format, 1.3)"
    for trace in (MARKER, MARKER.casefold(), MARKER.casefold()[:3]):
        assert trace.encode() not in plain, "the index of threes must be clean as well"


# -- tables of an older version


def test_a_store_of_the_first_version_is_brought_up_to_date_and_loses_nothing(make, again, monkeypatch):
    decisions = {"a": decision("a", note="asked them"), "fact": decision("fact", Choice.WRONG)}
    with monkeypatch.context() as old:
        old.setattr(database, "migrate", partial(database.migrate, steps=database.MIGRATIONS[:1]))
        store = make(Level.EVERYTHING)
        assert store._db.pragma("user_version") == 1
        store.begin_load(record(1, paths=("/media/robin.zip",)))
        store.add(1, [row(n) for n in range(9)])
        store.decide(decisions)
        store.close()
    store = again()
    assert store._db.pragma("user_version") == len(database.MIGRATIONS) > 1
    kept = store.read("pack")
    assert {one.fingerprint: one for one in kept.decisions} == decisions
    assert kept.history == [(record(1, paths=("/media/robin.zip",)), None)]
    assert all_rows(store, 1) == [row(n) for n in range(9)]
    assert (kept.disowned, all_clues(store, 1)) == ([], [])
    store.decide({}, None, {"x": Disowned("x", "pet", NOW)})
    store.learn(1, [clue_row(1)])
    assert (len(store.read("pack").disowned), all_clues(store, 1)) == (1, [clue_row(1)])


def test_a_step_that_fails_leaves_the_older_tables_whole(make):
    store = make()
    version = store._db.pragma("user_version")
    with pytest.raises(apsw.SQLError):
        database.migrate(store._db, (*database.MIGRATIONS, "CREATE TABLE more(x); CREATE TABLE decision(x)"))
    assert store._db.pragma("user_version") == version
    assert not store._db.execute("SELECT count(*) FROM sqlite_master WHERE name='more'").get


# -- the key


def test_the_key_can_be_changed(make, again, memory):
    store = make(Level.EVERYTHING)
    store.add(1, [row(n) for n in range(100)])
    old = dict(memory.held)
    store.protect(Protection(), lambda: find_of(memory))
    assert len(memory.held) == 1
    assert memory.held != old
    assert store.count(1) == 100
    store.close()
    assert again().count(1) == 100


def find_of(memory):
    from app.store.keyrings import Keyring

    return Keyring(memory)


def test_a_passphrase_can_take_the_place_of_the_keyring_and_back(make, again, memory, find, place):
    store = make()
    store.decide({"a": decision("a")})
    store.protect(Protection(keyring=False, passphrase="nine old boats at low tide"), find)
    store.close()
    assert not memory.held
    store = again("nine old boats at low tide")
    assert [one.fingerprint for one in store.read("p").decisions] == ["a"]
    store.protect(Protection(), find)
    store.close()
    assert len(memory.held) == 1
    assert not list(place.folder.glob("*.vault"))
    again()


def test_a_change_of_key_that_is_refused_changes_nothing(make, again, memory, find):
    store = make()
    before = dict(memory.held)
    memory.forgetful = True
    with pytest.raises(Refused):
        store.protect(Protection(passphrase="nine old boats at low tide"), find)
    memory.forgetful = False
    store.decide({"a": decision("a")})
    store.close()
    assert memory.held == before
    assert [one.fingerprint for one in again().read("p").decisions] == ["a"]


def test_an_old_key_that_cannot_be_deleted_is_deleted_later(make, again, memory, find):
    store = make()
    (old,) = memory.held
    real = memory.delete_password
    memory.delete_password = lambda service, name: (_ for _ in ()).throw(RuntimeError("busy"))
    store.protect(Protection(), find)
    store.close()
    assert old in memory.held
    again().close()
    memory.delete_password = real
    again().close()
    assert len(memory.held) == 1
    assert old not in memory.held


# -- killed

PREPARE = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from datetime import UTC, datetime
from app.core.finding import Choice, Decision
from app.core.item import Item, Kind
from app.store import slots
from app.store.opening import create, unlock
from app.store.place import Cost, Place
from app.store.state import Level, Protection
from detectors.contract import Hit, Sure, Type
made = slots.Slot
slots.Slot = lambda i, k, s: made(i, k, s, Cost(1 << 10, 8, 1))
no_keyring = None
place, words = Place(Path(sys.argv[2])), "nine old boats at low tide"
store = unlock(place, no_keyring, words)
now = datetime.now(UTC)
def say(text):
    print(text, flush=True)
"""
WRITE = (
    PREPARE
    + """
start = int(sys.argv[3])
for n in range(start, start + 10**9):
    store.add(1, [(Item(f"k{n}", Kind.POST, "the quick brown fox"), [Hit(Type.PHONE, 0, 3, "v", Sure.SURE, "x")])] * 5)
    store.decide({f"f{n}": Decision(f"f{n}", Choice.KEPT, now)})
    say(n)
"""
)
REKEY = (
    PREPARE
    + """
say(0)
while True:
    store.protect(Protection(keyring=False, passphrase=words), no_keyring)
    say(1)
"""
)
WORDS = "nine old boats at low tide"


def killed_after(script, place, seconds, *more):
    """Runs a script until it is killed; gives the last whole line it printed."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(ROOT), str(place.folder), *map(str, more)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    first = process.stdout.readline()
    assert first, process.stderr.read().decode()
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    out, _ = process.communicate()
    lines = (first + out).decode().splitlines(keepends=True)
    return int([line for line in lines if line.endswith("\n")][-1])


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
def test_thirty_kills_lose_no_decision(make, again, place):
    make(Level.EVERYTHING, Protection(keyring=False, passphrase=WORDS)).close()
    last = -1
    for turn in range(30):
        last = killed_after(WRITE, place, 0.01 + 0.013 * (turn % 7), last + 1)
        store = again(WORDS)
        kept = {one.fingerprint for one in store.read("p").decisions}
        assert {f"f{n}" for n in range(last + 1)} <= kept
        assert store._db.execute("PRAGMA integrity_check").get == "ok"
        assert store.count(1) % 5 == 0, "half a transaction"
        assert len(kept) - (last + 1) <= 1
        last = len(kept) - 1
        store.close()
    assert last > 30


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
def test_a_change_of_key_killed_in_the_middle_leaves_it_whole(make, again, place):
    store = make(Level.EVERYTHING, Protection(keyring=False, passphrase=WORDS))
    store.add(1, [row(n, "the quick brown fox " * 60) for n in range(4000)])
    store.close()
    for turn in range(12):
        killed_after(REKEY, place, 0.02 + 0.03 * turn)
        store = again(WORDS)
        assert store.count(1) == 4000
        assert store._db.execute("PRAGMA integrity_check").get == "ok"
        store.close()
        assert len(list(place.folder.glob("*.vault"))) == 1, "no stray key stays"


def test_a_full_disk_is_told(make):
    store = make(Level.EVERYTHING)
    store._db.pragma("max_page_count", int(store._db.pragma("page_count")) + 2)
    with pytest.raises(Refused) as refused:
        store.add(1, [row(n, "x" * 3000) for n in range(300)])
    assert refused.value.state is State.FULL
    assert store.count(1) == 0


def test_a_flipped_byte_in_a_large_store_is_told_when_it_is_read(make, again, place, monkeypatch):
    """Its pages are not all looked at on opening: each is checked when it is read."""
    monkeypatch.setattr("app.store.database._CHECKED", 0)
    store = make(Level.EVERYTHING)
    store.add(1, [row(n, f"post {n} " * 200) for n in range(300)])
    store.close()
    held = bytearray(place.database.read_bytes())
    for at in range(5 * 4096 + 100, len(held), 4096):
        held[at] ^= 0x40
    place.database.write_bytes(bytes(held))
    with pytest.raises(Refused) as refused:
        store = again()
        all_rows(store, 1)
    assert refused.value.state is State.DAMAGED
