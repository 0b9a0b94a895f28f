"""The calendar file: one neutral entry a day, in the form that calendars read."""

from datetime import UTC, date, datetime

from app.report.calendar import calendar

MADE = datetime(2026, 11, 24, 12, 30, 5, tzinfo=UTC)


def entries(text):
    return text.split("BEGIN:VEVENT")[1:]


def test_one_entry_a_day_earliest_first():
    made = calendar([date(2027, 3, 1), date(2026, 12, 31), date(2027, 3, 1)], MADE)
    first, second = entries(made)
    assert "DTSTART;VALUE=DATE:20261231\r\n" in first
    assert "DTEND;VALUE=DATE:20270101\r\n" in first
    assert "DTSTART;VALUE=DATE:20270301\r\n" in second
    assert "DTSTAMP:20261124T123005Z\r\n" in first


def test_it_tells_nobody_what_is_to_be_reviewed():
    made = calendar([date(2027, 3, 1)], MADE)
    assert "SUMMARY:Review\r\n" in made
    assert "second" not in made.casefold()
    assert "look" not in made.casefold()


def test_the_same_day_is_the_same_entry():
    first, second = (calendar([date(2027, 3, 1)], datetime(2026, 11, n, tzinfo=UTC)) for n in (1, 2))
    assert [line for line in first.splitlines() if "UID" in line] == [
        line for line in second.splitlines() if "UID" in line
    ]
    assert first != second


def test_its_form_is_that_of_the_standard():
    made = calendar([date(2027, 3, 1)], MADE)
    assert made.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert made.endswith("END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in made.split("\r\n"))
    assert "\n" not in made.replace("\r\n", "")
    assert calendar([], MADE).count("VEVENT") == 0
