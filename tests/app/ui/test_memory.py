"""What is kept meets the desk: sessions one after another, as a person would have them on many evenings."""

from dataclasses import replace

import pytest

from app.assets import guidance_table, words
from app.core.coverage import Coverage, Source
from app.core.desk import ARCHIVE, Desk
from app.core.facts import claimed
from app.core.finding import Choice
from app.core.guidance import Reply
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.core.timeline import Ended
from app.scan import wire
from app.store.place import Place
from app.store.state import Level, Protection, Refused, State
from app.ui.keeper import Keeper
from app.ui.models.naming import Naming
from app.ui.models.rows import Filter
from app.ui.models.table import FindingsModel
from app.ui.session import Session
from detectors.contract import Clue, Hit, Sure, Type, Whose


@pytest.fixture
def evening(qapp, tmp_path, find, cheap):
    """Makes a session over the same folder; the one before is ended first."""
    made = []

    def act(end=True):
        while end and made:
            one = made.pop()
            one.stop()
            one.deleteLater()
        made.append(Session(parse(guidance_table()), None, Keeper(Place(tmp_path / "second-look"), find)))
        return made[-1]

    yield act
    for one in made:
        one.stop()
        one.deleteLater()


def keep(session, qtbot, level=Level.TICKS, protection=None):
    with qtbot.waitSignal(session.memory.remembered):
        session.keep(level, protection or Protection())


def take_up(session, qtbot):
    with qtbot.waitSignal(session.memory.remembered):
        session.take_up()


def load(session, fill, *rows, how="complete", source=None):
    """A load as the worker would bring it, by the session's own slots."""
    session._on_recognised(wire.Recognised(source or Source("facebook", "E4", account="Robin Example"), 1, 1))
    session._scan.scan = lambda *_told, **_more: None
    session.scan(["/media/robin.zip"], messages=True)
    found = fill_rows(session, fill, rows)
    if how == "complete":
        session._on_finished(found)
    elif how == "broken":
        session._on_scan_failed("worker_stopped", {})


def fill_rows(session, fill, rows):
    """Rows as the worker's messages."""
    scratch = Desk(session.desk.guidance)
    findings = fill(scratch, *rows)
    items = scratch.items()
    session._on_found(wire.Found([(items[f.item], [f.hit]) for f in findings]))
    looked_for = {Type.PHONE, Type.VEHICLE_REG} | {f.hit.type for f in findings}
    kinds = {"post": len(rows), "comment": 1}
    return Coverage(session._source, len(rows), kinds, {}, len(rows), 0, looked_for=frozenset(looked_for))


def drained(session, qtbot):
    qtbot.waitUntil(lambda: not session.keeper._waiting)


def values(session):
    return sorted(finding.hit.value for finding in session.desk.findings())


def test_without_a_store_all_is_gone_with_the_window(evening, fill, rows, qtbot):
    session = evening()
    load(session, fill, rows["phone"])
    session.decide(session.desk.findings(), Choice.KEPT)
    assert session.desk.unsaved
    session.take_up()
    assert not session.keeper.busy
    session = evening()
    session.take_up()
    assert not session.desk.decisions
    assert not session.memory.history


def test_ticks_hold_for_a_newer_archive(evening, fill, rows, qtbot):
    session = evening()
    load(session, fill, rows["phone"], rows["plate"])
    keep(session, qtbot)
    phone, plate = session.desk.findings()
    session.decide([phone], Choice.DEALT_WITH)
    session.never_mark(plate)
    session.answer("P1", Reply.YES)
    assert not session.desk.unsaved
    session = evening()
    take_up(session, qtbot)
    assert values(session) == [], "ticks alone bring no texts back"
    assert session.desk.answers["P1"].reply is Reply.YES
    load(session, fill, rows["phone"], rows["plate"], rows["pet"])
    assert [f.hit.value for f in session.desk.findings() if session.desk.is_open(f)] == ["Biscuit"]
    session.undo()
    session.mark_again(plate.group)
    session = evening()
    take_up(session, qtbot)
    load(session, fill, rows["phone"], rows["plate"], rows["pet"])
    assert [f.hit.value for f in session.desk.findings() if session.desk.is_open(f)] == ["AB12 CDE", "Biscuit"]


def test_everything_brings_the_findings_back_without_loading(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, rows["phone"], rows["plate"])
    session.decide([session.desk.findings()[0]], Choice.KEPT)
    session.note(session.desk.findings()[0], "asked Sam to take it down")
    session.memory.tell({"pets": ["Biscuit"]})
    drained(session, qtbot)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert values(session) == ["07700 900123", "AB12 CDE"]
    first, second = session.desk.findings()
    assert session.desk.decisions[first.fingerprint].note == "asked Sam to take it down"
    assert session.desk.is_open(second)
    assert session.desk.coverages()[0].source.account == "Robin Example"
    assert session.memory.about == {"pets": ["Biscuit"]}
    assert session.memory.matching(["fiesta"]) == {session.desk.item_of(second).key}
    assert session.memory.matching(["fi"]) is None


def learn(session):
    """A clue as the worker would bring it, in the middle of a load."""
    item = Item("profile", Kind.PROFILE, "Millbrook High", author=Author.ME)
    session._on_learnt(wire.Clues([(item, [Clue("school", "Millbrook High", Sure.SURE, "evidence.profile")])]))


def told(session):
    return {(fact.kind, fact.value) for fact in claimed(session.desk.facts(session.today()))}


def disown(session, kind, *, mistaken=True):
    (fact,) = [fact for fact in session.desk.facts(session.today()) if fact.kind == kind]
    session.disown(fact, mistaken=mistaken)


def load_with_clues(session, fill, *rows):
    load(session, fill, *rows, how="")
    learn(session)
    session._on_finished(session.desk.loads[ARCHIVE].coverage)


def test_everything_brings_the_strangers_picture_back_and_what_was_taken_out(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load_with_clues(session, fill, rows["phone"], rows["pet"])
    assert told(session) == {("phone", "07700 900123"), ("pet", "Biscuit"), ("school", "Millbrook High")}
    disown(session, "pet")
    disown(session, "phone", mistaken=False)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert session.from_store
    assert told(session) == {("school", "Millbrook High")}
    out = {one.kind: fact.value for one, fact in session.desk.taken_out(session.today())}
    assert out == {"pet": "Biscuit", "phone": "07700 900123"}
    for fact in list(session.desk.disowned):
        session.own_again(fact)
    disown(session, "school", mistaken=False)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert told(session) == {("phone", "07700 900123"), ("pet", "Biscuit")}


def test_ticks_keep_what_was_taken_out_by_its_mark_alone(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot)
    load_with_clues(session, fill, rows["phone"], rows["pet"])
    disown(session, "school", mistaken=False)
    disown(session, "pet")
    session.undo()
    session = evening()
    take_up(session, qtbot)
    assert told(session) == set()
    assert [(one.kind, fact) for one, fact in session.desk.taken_out(session.today())] == [("school", None)]
    load_with_clues(session, fill, rows["pet"])
    assert not session.from_store
    assert told(session) == {("pet", "Biscuit")}


def test_what_was_taken_out_before_the_store_opened_is_kept_too(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot)
    load_with_clues(session, fill, rows["phone"])
    disown(session, "phone")
    session = evening()
    load_with_clues(session, fill, rows["phone"], rows["pet"])
    disown(session, "school")
    take_up(session, qtbot)
    assert told(session) == {("pet", "Biscuit")}
    session = evening()
    take_up(session, qtbot)
    load_with_clues(session, fill, rows["phone"], rows["pet"])
    assert told(session) == {("pet", "Biscuit")}


def test_clues_already_there_are_kept_when_everything_is_from_now_on(evening, fill, rows, qtbot):
    session = evening()
    load_with_clues(session, fill, rows["phone"])
    keep(session, qtbot, Level.EVERYTHING)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert ("school", "Millbrook High") in told(session)


def test_closing_at_once_loses_nothing(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, *[rows["phone"]] * 400)
    session.decide(session.desk.findings(), Choice.KEPT)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert len(session.desk.findings()) == 400
    assert not [f for f in session.desk.findings() if session.desk.is_open(f)]


def test_a_store_opened_late_takes_what_was_said_meanwhile(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, rows["phone"], rows["plate"])
    session.decide([session.desk.findings()[0]], Choice.KEPT)
    drained(session, qtbot)
    session = evening()
    load(session, fill, rows["phone"], rows["plate"], rows["pet"])
    session.decide([session.desk.findings()[1]], Choice.DEALT_WITH)
    session.answer("P2", Reply.NOT_YET)
    take_up(session, qtbot)
    assert [f.hit.value for f in session.desk.findings() if session.desk.is_open(f)] == ["Biscuit"]
    assert not session.desk.unsaved
    assert [record.how for record in session.memory.records] == [Ended.COMPLETE, Ended.COMPLETE]
    assert session.memory.history[-1][1].counts == (0, 2, 0)
    drained(session, qtbot)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert values(session) == ["07700 900123", "AB12 CDE", "Biscuit"]
    assert session.desk.answers["P2"].reply is Reply.NOT_YET


def test_gone_still_there_and_new_between_evenings(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot)
    load(session, fill, rows["phone"], rows["plate"])
    session.decide([session.desk.findings()[0]], Choice.DEALT_WITH)
    session = evening()
    take_up(session, qtbot)
    load(session, fill, rows["phone"], rows["pet"])
    (_, none), (record, change) = session.memory.history
    assert none is None
    assert (change.gone, change.still) == ({"VEHICLE_REG": 1}, {"PHONE": 1})
    assert change.found_now == 1, "pets were not looked for the first time"
    assert change.still_dealt == 1
    assert record.findings == 2


def test_without_a_store_two_loads_are_compared_too(evening, fill, rows, qtbot):
    session = evening()
    load(session, fill, rows["phone"], rows["plate"])
    load(session, fill, rows["phone"])
    assert session.memory.history[-1][1].counts == (1, 1, 0)
    load(session, fill, rows["phone"], source=Source("facebook", account="Somebody Else"))
    assert session.memory.history[-1][1] is None, "another account is another history"


def test_the_history_counts_what_the_other_pages_count(evening, fill, rows, qtbot):
    """A postcode inside an address is no finding of its own, and what is only worth a look is none."""
    session = evening()
    load(session, fill, rows["phone"], rows["look"], how="")
    text = "at 14 Larch Row, Leeds LS1 4AP"
    hits = [
        Hit(Type.ADDRESS, 3, len(text), text[3:], Sure.SURE, "uk_address.postcode", Whose.MINE),
        Hit(Type.POSTCODE, 23, len(text), "LS1 4AP", Sure.SURE, "postcode.shape", Whose.MINE),
    ]
    item = Item("home", Kind.POST, text, "posts/your_posts_1.json", 9, None, Author.ME)
    session._on_found(wire.Found([(item, hits)]))
    session._on_finished(Coverage(session._source, 3, {"post": 3}, {}, 3, 0))
    assert session.memory.history[-1][0].findings == len(session.desk.findings()) == 2


def test_loads_of_this_window_begin_the_history_when_it_is_kept(evening, fill, rows, qtbot):
    session = evening()
    load(session, fill, rows["phone"], rows["plate"])
    load(session, fill, rows["phone"])
    keep(session, qtbot, Level.EVERYTHING)
    drained(session, qtbot)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert [record.number for record in session.memory.records] == [1, 2]
    assert values(session) == ["07700 900123"]
    load(session, fill, rows["phone"])
    assert session.memory.history[-1][1].counts == (0, 1, 0)


@pytest.mark.parametrize("way", ["closed", "broken"])
def test_a_load_that_broke_off_is_offered_again(evening, fill, rows, qtbot, way):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, rows["phone"], how="" if way == "closed" else "broken")
    if way == "closed":
        assert session.memory.broken is None, "it is under way"
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert session.memory.broken.paths == ("/media/robin.zip",)
    assert values(session) == ["07700 900123"], "what was found stays"
    load(session, fill, rows["phone"], rows["plate"])
    assert session.memory.broken is None


def test_ticks_keep_no_path(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot)
    load(session, fill, rows["phone"], how="broken")
    session = evening()
    take_up(session, qtbot)
    assert session.memory.broken.paths == ()


def test_more_and_less_can_be_kept_later(evening, fill, rows, qtbot):
    session = evening()
    load(session, fill, rows["phone"])
    keep(session, qtbot)
    session.memory.tell({"role": "x"})
    session.keep_more(Level.EVERYTHING)
    drained(session, qtbot)
    session = evening()
    with qtbot.waitSignal(session.memory.restored):
        take_up(session, qtbot)
    assert values(session) == ["07700 900123"]
    assert session.memory.about == {"role": "x"}
    session.keep_more(Level.TICKS)
    session = evening()
    take_up(session, qtbot)
    assert (values(session), session.memory.about) == ([], {})


def broken_and_opened_again(session, qtbot):
    """What is kept closes by itself, as when its file breaks, and the person opens it once more."""

    def broken(_store):
        raise Refused(State.DAMAGED)

    session.keeper.write(broken)
    assert not session.keeper.open
    with qtbot.waitSignal(session.memory.remembered):
        session.keeper.unlock()


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("how", ["complete", ""])
def test_opened_again_in_one_evening_a_load_is_there_once(evening, fill, rows, qtbot, level, how):
    session = evening()
    load(session, fill, rows["phone"], rows["plate"], how=how)
    keep(session, qtbot, level)
    drained(session, qtbot)
    broken_and_opened_again(session, qtbot)
    assert [record.number for record in session.memory.records] == [1]
    if not how:
        session._on_finished(Coverage(session._source, 2, {"post": 2}, {}, 2, 0))
    assert session.memory.records[-1].how is Ended.COMPLETE
    drained(session, qtbot)
    session = evening()
    take_up(session, qtbot)
    assert [record.how for record in session.memory.records] == [Ended.COMPLETE]
    if level is Level.EVERYTHING:
        qtbot.waitUntil(lambda: not session.memory.restoring)
        assert values(session) == ["07700 900123", "AB12 CDE"], "each once"


def test_opened_again_while_it_is_taken_up_it_is_taken_up_anew(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, rows["phone"], rows["plate"])
    drained(session, qtbot)
    session = evening()
    take_up(session, qtbot)
    assert session.memory.restoring
    broken_and_opened_again(session, qtbot)
    qtbot.waitUntil(lambda: not session.memory.restoring)
    assert values(session) == ["07700 900123", "AB12 CDE"]
    session = evening()
    take_up(session, qtbot)
    qtbot.waitUntil(lambda: not session.memory.restoring)
    assert values(session) == ["07700 900123", "AB12 CDE"]
    assert len(session.memory.records) == 1


def test_what_was_written_while_ticks_were_kept_is_kept_with_everything(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot)
    load(session, fill, rows["phone"], how="broken")
    session.decide(session.desk.findings(), Choice.KEPT)
    session.note(session.desk.findings()[0], "asked Sam to take it down")
    session.keep_more(Level.EVERYTHING)
    session = evening()
    take_up(session, qtbot)
    assert [one.note for one in session.desk.decisions.values()] == ["asked Sam to take it down"]
    assert session.memory.broken.paths == ("/media/robin.zip",)


def test_forgetting_the_archive_forgets_its_kept_texts(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, rows["phone"])
    session.forget_archive()
    session = evening()
    take_up(session, qtbot)
    assert not session.memory.restoring
    assert values(session) == []
    assert len(session.memory.history) == 1


def test_locking_shows_nothing_until_it_is_opened(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING, Protection(keyring=False, passphrase="nine old boats at low tide"))
    load(session, fill, rows["phone"])
    session.decide(session.desk.findings(), Choice.KEPT)
    session.lock()
    assert session.keeper.state is State.PASSPHRASE
    assert not (session.desk.findings() or session.desk.decisions or session.memory.history)
    with qtbot.waitSignal(session.memory.restored):
        session.keeper.unlock("nine old boats at low tide")
    assert values(session) == ["07700 900123"]
    assert not [f for f in session.desk.findings() if session.desk.is_open(f)]


def test_erasing_lets_everything_go(evening, fill, rows, qtbot, memory, tmp_path):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, rows["phone"])
    session.decide(session.desk.findings(), Choice.KEPT)
    with qtbot.waitSignal(session.forgotten):
        session.erase()
    assert not (session.desk.loads or session.desk.decisions or session.memory.history)
    assert not memory.held
    assert not (tmp_path / "second-look").exists()
    assert ARCHIVE not in session.desk.loads


def test_a_key_that_is_gone_stops_nobody(evening, fill, rows, qtbot, memory):
    session = evening()
    keep(session, qtbot)
    session = evening()
    memory.held.clear()
    session.take_up()
    qtbot.waitUntil(lambda: session.keeper.state is State.GONE)
    load(session, fill, rows["phone"])
    session.decide(session.desk.findings(), Choice.KEPT)
    assert session.desk.unsaved, "the closing question is asked"


def test_searching_the_table_asks_the_index_and_finds_the_same(evening, fill, rows, qtbot):
    session = evening()
    keep(session, qtbot, Level.EVERYTHING)
    load(session, fill, *[replace(rows["phone"], text=f"post {n}: ring me on 07700 900123") for n in range(40)])
    assert session.memory.matching(["ring"]) is None, "it is still being written"
    drained(session, qtbot)
    model = FindingsModel(session.desk, Naming(words()))
    model.refresh()
    asked = []

    def found(typed):
        asked.append(list(typed))
        return session.memory.matching(typed)

    for typed in ("post 7", "Ring", "nothing of it", "RING 07700", "st 3"):
        model.found = None
        model.show_only(Filter(words=typed))
        read = [model.item(n).key for n in range(model.rowCount())]
        model.found = found
        model.show_only(Filter(words=typed))
        assert [model.item(n).key for n in range(model.rowCount())] == read, typed
    assert ["ring", "07700"] in asked
    assert session.memory.matching(["ring"]), "the index answered"
