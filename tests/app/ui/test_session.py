"""The session between pages and worker: real processes, real signals."""

from datetime import UTC, datetime

import pytest

from app import assets
from app.core.about import About
from app.core.coverage import Source
from app.core.desk import ARCHIVE
from app.core.facts import claimed
from app.core.finding import Choice
from app.core.guidance import Reply, State
from app.core.guidance_pack import parse
from app.core.item import Item, Kind
from app.core.paste import Cut, Pasted
from app.ui.session import Session
from detectors.contract import Hit, Sure, Type, Whose


@pytest.fixture
def session(qapp):
    session = Session(parse(assets.guidance_table()))
    yield session
    session.stop()
    session.deleteLater()


def give(session, *hits, name=ARCHIVE):
    """Findings on the desk as a load would bring them."""
    session.desk.begin(name, Source("facebook"))
    for number, hit in enumerate(hits):
        session.desk.add(name, Item(f"a#{number}", Kind.POST, "x" * 50, when=datetime(2020, 1, 1, tzinfo=UTC)), [hit])


def test_pasted_posts_are_checked_with_their_offsets(session, qtbot):
    with qtbot.waitSignal(session.checked, timeout=20_000):
        session.check("hello there\n\nring me on 07700 900123", Pasted(cut=Cut.BLANK_LINE))
    qtbot.waitUntil(lambda: session.looked_at == 1, timeout=20_000)
    (first, _, none), (second, item, found) = session.pasted_rows
    assert (first, none) == (0, [])
    assert second == 13
    assert [finding.hit.value for finding in found] == ["+447700900123"]
    assert item.text[found[0].hit.start : found[0].hit.end] == "07700 900123"


def test_only_the_newest_text_counts(session, qtbot):
    session.check("ring 07700 900123", Pasted())
    with qtbot.waitSignal(session.checked, timeout=20_000):
        session.check("nothing at all", Pasted())
    assert not session.desk.findings()


def test_forgetting_pasted_text_leaves_nothing(session, qtbot):
    with qtbot.waitSignal(session.checked, timeout=20_000):
        session.check("ring me on 07700 900123", Pasted())
    session.check("ring me on 07700 900999", Pasted())
    session.forget_pasted()
    qtbot.wait(300)
    assert not session.desk.findings()
    assert not session.pasted_rows


def test_a_password_is_checked_against_what_is_given_away(session, qtbot):
    give(session, Hit(Type.PET_NAME, 0, 7, "Biscuit", Sure.SURE, "pets.named", Whose.MINE))
    with qtbot.waitSignal(session.password_checked, timeout=20_000) as got:
        session.check_password("B1scu1t2014")
    assert got.args[0].built_from == [("pet", "Biscuit")]
    session.decide(session.desk.findings(), Choice.WRONG)
    with qtbot.waitSignal(session.password_checked, timeout=20_000) as got:
        session.check_password("B1scu1t2014")
    assert got.args[0].built_from == []


def test_a_password_does_not_void_the_check_under_way(session, qtbot):
    with qtbot.waitSignals([session.checked, session.password_checked], timeout=20_000):
        session.check("ring me on 07700 900123", Pasted())
        session.check_password("biscuit")


def test_decisions_and_answers_are_told(session, qtbot):
    give(session, Hit(Type.PHONE, 0, 5, "+447700900123", Sure.SURE, "phone.cued", Whose.MINE))
    for act in (
        lambda: session.decide(session.desk.findings(), Choice.DEALT_WITH),
        session.undo,
        lambda: session.answer("P1", Reply.YES),
    ):
        with qtbot.waitSignal(session.desk_changed):
            act()
    verdicts = session.verdicts()
    assert verdicts["N10"].state is State.FOUND
    assert verdicts["P1"].on == session.today()
    with qtbot.assertNotEmitted(session.desk_changed):
        session.undo()


def test_files_that_are_no_archive_fail_with_a_code(session, qtbot, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("dear all")
    with qtbot.waitSignal(session.failed, timeout=20_000) as got:
        session.recognise([letter])
    assert assets.words().has(f"problems.{got.args[0]}")
    assert not session.scanning


def test_what_is_told_is_used_and_handed_to_the_store(session, qtbot):
    with qtbot.waitSignal(session.desk_changed):
        session.tell(About(pets=("Biscuit",), workplaces=("Millbrook House",)))
    assert session.desk.about.known()
    assert session.memory.about == {"pets": ["Biscuit"], "workplaces": ["Millbrook House"]}


def told(session):
    return {(fact.kind, fact.value) for fact in claimed(session.desk.facts(session.today()))}


def test_a_pasted_post_tells_of_the_person_as_long_as_it_stands_there(session, qtbot):
    """The clues in it too, which are no findings; passwords are compared with them. Shared words are nobody's own."""
    post = "This is our dog Biscuit. My first school was Millbrook Primary."
    with qtbot.waitSignal(session.checked, timeout=20_000):
        session.check(post, Pasted())
    assert told(session) == {("school", "Millbrook Primary"), ("pet", "Biscuit")}
    with qtbot.waitSignal(session.password_checked, timeout=20_000) as caught:
        session.check_password("Millbr00k1987")
    assert caught.args[0].built_from == [("school", "Millbrook Primary")]
    (school,) = [fact for fact in session.desk.facts(session.today()) if fact.kind == "school"]
    session.disown(school, mistaken=False)
    assert told(session) == {("pet", "Biscuit")}
    assert ("school", "Millbrook Primary") not in session.password_facts()
    session.undo()
    assert ("school", "Millbrook Primary") in told(session)
    with qtbot.waitSignal(session.checked, timeout=20_000):
        session.check(post, Pasted(sharing=True))
    assert told(session) == set()
    with qtbot.waitSignal(session.checked, timeout=20_000):
        session.check(post, Pasted())
    assert ("school", "Millbrook Primary") in told(session)
    session.forget_pasted()
    assert told(session) == set()
    assert session.password_facts() == []
