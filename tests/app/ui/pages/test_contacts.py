"""The walk through one's contacts: ten at a time, nothing typed in, and no tick is ever written anywhere."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from app.assets import words
from app.core.item import Facts, Item, Kind
from app.ui.pages.contacts import TEN, ContactsPage

SECRET = "Zebedee Quillfeather"


def people(n, kind=Kind.FRIEND):
    when = datetime(2019, 5, 3, tzinfo=UTC)
    return [
        Item(f"{kind.value}{i}", kind, f"Person {i:02} & <b>x</b>", "f.json", i, when, facts=Facts()) for i in range(n)
    ]


@pytest.fixture
def went():
    return []


@pytest.fixture
def page(qtbot, session, theme, went):
    session.contacts = []
    made = ContactsPage(session, words(), lambda place, **args: went.append((place, args)))
    made.resize(900, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(page):
    return [box for box in page.boxes if box.isVisibleTo(page)]


def test_without_contacts_it_says_where_they_come_from(page, went, qtbot):
    assert page.none.isVisibleTo(page)
    assert not page.list.isVisibleTo(page)
    qtbot.mouseClick(page.load_button, Qt.MouseButton.LeftButton)
    assert went == [("load", {})]


def test_what_was_kept_holds_no_contacts_and_it_says_so(page, session, fill, rows, monkeypatch):
    fill(session.desk, rows["phone"])
    monkeypatch.setattr(session, "_read", False)
    page.opened()
    assert "are not kept with the rest" in page.why_none.text()
    monkeypatch.setattr(session, "_read", True)
    page.opened()
    assert page.why_none.text() == words()("contacts.none")


def test_ten_at_a_time_friends_first(page, session):
    session.contacts = [*people(3, Kind.FOLLOW), *people(12)]
    page.opened()
    assert len(shown(page)) == TEN
    assert shown(page)[0].accessibleName() == "Person 00 & <b>x</b> (friend since 3 May 2019)"
    assert not page.end.isVisibleTo(page)
    page.turn(1)
    assert [box.accessibleName()[:9] for box in shown(page)] == ["Person 10", "Person 11"] + [
        f"Person 0{i}" for i in range(3)
    ]
    assert page.end.isVisibleTo(page)


@pytest.mark.parametrize(
    ("kind", "relation", "when", "line"),
    [
        (Kind.FOLLOW, "follower", datetime(2019, 5, 3, tzinfo=UTC), "Bo (follows you since 3 May 2019)"),
        (Kind.FOLLOW, "following", None, "Bo (you follow them)"),
        (Kind.REQUEST, "received", datetime(2019, 5, 3, tzinfo=UTC), "Bo (asked to be your friend on 3 May 2019)"),
        (Kind.REQUEST, "", None, "Bo"),
    ],
)
def test_each_says_how_they_are_linked(page, session, kind, relation, when, line):
    session.contacts = [Item("x", kind, "Bo", when=when, facts=Facts(relation=relation))]
    page.opened()
    assert shown(page)[0].text() == line


def test_ticks_stay_while_walking_and_say_what_to_do(page, session):
    session.contacts = people(12)
    page.opened()
    assert not page.what_now.isVisibleTo(page)
    shown(page)[1].click()
    assert page.count.text() == "1 person ticked. What to do now:"
    assert "Save a copy first" in page.first.text()
    page.turn(1)
    assert not any(box.isChecked() for box in shown(page))
    page.turn(-1)
    assert [box.isChecked() for box in shown(page)][:3] == [False, True, False]
    page.clear()
    assert not page.what_now.isVisibleTo(page)


def test_no_name_can_be_typed_in(page, session):
    session.contacts = people(12)
    page.opened()
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
        assert not page.findChildren(kind)


def test_a_new_archive_lets_the_old_ones_go(page, session):
    session.contacts = people(12)
    page.opened()
    shown(page)[0].click()
    session.contacts = []
    session.desk_changed.emit()
    assert page.none.isVisibleTo(page)
    assert page.count.text().startswith("0")


def _files(*folders):
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def test_ticks_are_written_nowhere(page, session, tmp_path, preferences, monkeypatch):
    """No file is opened for writing, and none in the folders of settings and of the test holds the name."""
    opened = []
    real = open

    def watched(file, mode="r", *args, **kwargs):
        if set(mode) & set("wax+"):
            opened.append(file)
        return real(file, mode, *args, **kwargs)

    monkeypatch.setattr("builtins.open", watched)
    before = (session.desk.unsaved, dict(session.desk.answers), dict(session.desk.decisions))
    session.contacts = [Item("f1", Kind.FRIEND, SECRET), *people(12)]
    page.opened()
    for box in shown(page):
        if SECRET in box.accessibleName():
            box.click()
    page.turn(1)
    if not page._ticked:
        next(box for box in shown(page) if SECRET in box.accessibleName()).click()
    assert page._ticked
    assert (session.desk.unsaved, dict(session.desk.answers), dict(session.desk.decisions)) == before
    page.left()
    page.close()
    assert opened == []
    for path in _files(tmp_path, preferences.path.parent):
        assert SECRET.encode() not in path.read_bytes()


def test_ticks_vanish_with_the_window(qtbot, session, theme, went):
    session.contacts = people(3)
    first = ContactsPage(session, words(), lambda place, **args: None)
    qtbot.addWidget(first)
    first.boxes[0].click()
    first.close()
    second = ContactsPage(session, words(), lambda place, **args: None)
    qtbot.addWidget(second)
    assert not any(box.isChecked() for box in second.boxes)
