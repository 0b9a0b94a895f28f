"""History: loads and what changed in words, dates to look again, a calendar file that tells nobody anything."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.assets import words
from app.core.guidance import Answer, Reply
from app.core.timeline import Change, Ended, LoadRecord
from app.ui.pages.history import HistoryPage
from app.ui.pages.parts.load_strip import LoadStrip

WHEN = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def record(number, how=Ended.COMPLETE, **more):
    made = LoadRecord(number, "acc", "facebook", "E4", WHEN.replace(month=number), messages=True, how=how)
    return replace(made, ended=WHEN, total=1200, findings=14, **more)


@pytest.fixture
def page(qtbot, session, answers, theme):
    went = []
    made = HistoryPage(session, words(), lambda place, **args: went.append((place, args)), answers.choosers())
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    made.went = went
    return made


def shown(page):
    QApplication.processEvents()  # parts put into a page that is shown appear with the next events
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_without_a_load_it_says_what_will_stand_here(page):
    assert "No archive has been loaded yet" in shown(page)
    assert "No dates yet" in shown(page)
    assert page.save_button.isHidden()


def test_gone_still_there_and_new_are_told_in_words(page, session):
    session.memory.history = [
        (record(1), None),
        (record(2), Change(1, {"PHONE": 3, "EMAIL": 1}, {"PHONE": 9}, {"PET_NAME": 2}, 5, 6, 7)),
    ]
    page.refresh()
    said = shown(page)
    assert said.index("Facebook, 4 Feb 2026") < said.index("Facebook, 4 Jan 2026"), "the latest first"
    for line in (
        "Since 4 Jan 2026:", "Gone: 4", "Still there: 9", "New: 2", "Gone: 3 × Phone number, 1 × E-mail",
        "you had marked 7 as dealt with", "6 could not be compared", "5 more were found",
        "The first load of this account", "1,200 items looked at, 14 found",
    ):  # fmt: skip
        assert line in said
    (strip,) = page.findChildren(LoadStrip)
    assert strip.accessibleName() == "Findings at each load: 4 Jan 2026: 14, 4 Feb 2026: 14"


@pytest.mark.parametrize(
    ("load", "line"),
    [
        ({"how": Ended.STOPPED}, "may still be there"),
        ({"how": Ended.BROKEN}, "It broke off"),
        ({"missing": 1}, "Parts of the archive"),
        ({"left_out": frozenset({"comment", "message"})}, "Left out on your wish: Comment."),
        ({"unread": 3}, "3 files of the archive"),
    ],
)
def test_a_load_that_was_not_whole_says_so(page, session, load, line):
    session.memory.history = [(record(1, **load), None)]
    page.refresh()
    assert line in shown(page)


def test_two_loads_on_one_day_have_their_times(page, session):
    session.memory.history = [(record(1), None), (replace(record(2), began=WHEN.replace(month=1, hour=15)), None)]
    page.refresh()
    assert "Facebook, 4 Jan 2026, " in shown(page)


def test_accounts_are_not_mixed(page, session):
    session.memory.history = [(record(1), None), (replace(record(2), account="other"), None)]
    page.refresh()
    assert shown(page).count("The first load of this account") == 2
    assert not page.findChildren(LoadStrip)


def dated(session):
    first, second = [rule for rule in session.desk.guidance.rules if rule.review_days][:2]
    session.desk.answers[first.id] = Answer(first.id, Reply.YES, date(2020, 1, 1))
    session.answer(second.id, Reply.YES)
    return first, second


def test_dates_to_look_again_lead_to_their_rule(page, session):
    first, second = dated(session)
    page.refresh()
    assert f"Due: {first.title}" in shown(page)
    assert f": {second.title}" in shown(page)
    next(made for made in page.findChildren(QPushButton) if made.text() == first.id).click()
    assert page.went == [("checklist", {"rule": first.id})]


def test_the_calendar_file_is_neutral_and_goes_where_it_was_told(page, session, answers, tmp_path):
    first, second = dated(session)
    page.refresh()
    page.save_calendar()
    assert not list(tmp_path.glob("*.ics")), "nothing was chosen"
    answers.save = tmp_path / "review.ics"
    page.save_button.click()
    made = (tmp_path / "review.ics").read_bytes().decode()
    assert made.count("BEGIN:VEVENT") == 2
    assert first.title not in made
    assert second.id not in made.replace("DESCRIPTION", "")
    assert f"DTSTART;VALUE=DATE:{session.today():%Y%m%d}" in made, "what is due is put on today"
    answers.save = tmp_path / "missing" / "review.ics"
    page.save_button.click()
    assert page.notice.property("kind") == "problem"
