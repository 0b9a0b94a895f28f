"""What a person tells about themself: read from plain values, given back as such, and never a service user's name."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.about import About, AboutError, Relative, parse, plain
from app.core.work import Hours
from detectors.contract import Known, Type

FULL = {
    "names": ["Robin Example", "Rob"],
    "phones": "07700 900123",
    "emails": ["robin@example.org"],
    "plates": ["AB12 CDE"],
    "addresses": ["14 Tanglewood Rise, Harrogate"],
    "workplace": ["Millbrook House", "MBH"],
    "role": "case administrator",
    "working hours": ["Mon-Thu 09:00-17:00", "Fri 9-1pm"],
    "breaks": "12:30-13:15",
    "family": [{"name": "Ella", "relation": "daughter"}, "Sam"],
    "pets": ["Biscuit"],
    "colleagues": ["Jo Sample"],
}


def test_everything_is_read():
    about = parse(FULL)
    assert about.workplaces == ("Millbrook House", "MBH")
    assert about.family == (Relative("Ella", "child"), Relative("Sam"))
    assert about.hours == (
        Hours(frozenset({0, 1, 2, 3}), time(9), time(17)),
        Hours(frozenset({4}), time(9), time(13)),
    )
    assert about.breaks == ((time(12, 30), time(13, 15)),)
    assert not about.empty
    assert parse({}).empty


def test_it_comes_back_as_it_went():
    about = parse(FULL)
    assert parse(plain(about)) == about
    assert plain(about)["hours"] == ["Mon-Thu 09:00-17:00", "Fri 09:00-13:00"]


def test_known_values_have_their_types_and_leave_colleagues_and_names_out():
    known = parse(FULL).known()
    assert Known(Type.VEHICLE_REG, "AB12 CDE") in known
    assert Known(Type.PET_NAME, "Biscuit") in known
    assert Known(Type.PERSON_RELATION, "Ella") in known
    assert not [one for one in known if one.value in ("Jo Sample", "Robin Example")]


@pytest.mark.parametrize(
    ("when", "working"),
    [
        ("2026-11-23 09:00", True),
        ("2026-11-23 08:59", False),
        ("2026-11-23 12:45", False),
        ("2026-11-23 13:15", True),
        ("2026-11-23 17:00", False),
        ("2026-11-27 12:00", True),
        ("2026-11-27 13:30", False),
        ("2026-11-28 10:00", False),
    ],
)
def test_at_work(when, working):
    work = parse(FULL).work(("An Employer",))
    assert any(hours.holds(datetime.fromisoformat(when)) for hours in work.hours) is working
    assert (work.employers, work.colleagues) == (("An Employer",), ("Jo Sample",))


def test_a_night_shift_goes_over_midnight():
    about = parse({"hours": "Sun 22:00-06:00"})
    assert about.hours == (Hours(frozenset({6}), time(22), time(6)),)
    assert parse({"hours": {"sunday": "10pm-6am"}}) == about


@pytest.mark.parametrize(
    "key",
    [
        "service_users",
        "Service users",
        "clients",
        "my clients",
        "caseload",
        "cases",
        "service-user names",
        "my patients",
        "victim names",
        "people on probation",
        "PoPs",
    ],
)
def test_names_of_service_users_are_refused(key):
    with pytest.raises(AboutError) as error:
        parse({key: ["A Name"]})
    assert (error.value.code, error.value.key) == ("service_users", key)


@pytest.mark.parametrize(
    "family", [{"client": ["A Name"]}, [{"name": "A Name", "relation": "my client"}], {"Service users": "A Name"}]
)
def test_nor_are_they_taken_in_as_family(family):
    with pytest.raises(AboutError) as error:
        parse({"family": family})
    assert error.value.code == "service_users"
    assert "A Name" not in f"{error.value} {error.value.key}"


def test_words_that_only_begin_alike_are_not_refused_for_that():
    for key in ("popular", "casey", "outpatient"):
        with pytest.raises(AboutError) as error:
            parse({key: ["A Name"]})
        assert error.value.code == "unknown"


@pytest.mark.parametrize(
    ("table", "code"),
    [
        ({"shoe size": "7"}, "unknown"),
        ({"phones": [["x"]]}, "not_text"),
        ({"phones": True}, "not_text"),
        ({"names": {"a": 1}}, "not_text"),
        ({"names": ["x"] * 101}, "too_much"),
        ({"names": "x" * 201}, "too_much"),
        ({"family": [{"name": "x"}] * 101}, "too_much"),
        ({"hours": "all day"}, "hours"),
        ({"hours": "Mon-Fru 9-5"}, "hours"),
        ({"hours": "Mon 25-26"}, "hours"),
        ({"hours": "Mon 13pm-2pm"}, "hours"),
        ({"hours": "Mon 9-9"}, "hours"),
        ({"breaks": {"noday": "9-10"}}, "hours"),
    ],
)
def test_what_cannot_be_used_is_named(table, code):
    with pytest.raises(AboutError) as error:
        parse(table)
    assert error.value.code == code
    assert "x" * 5 not in str(error.value)


@given(
    st.builds(
        About,
        names=st.lists(st.text("abc é", min_size=1).map(lambda v: " ".join(v.split())).filter(bool), unique=True).map(
            tuple
        ),
        hours=st.lists(
            st.builds(
                Hours,
                st.frozensets(st.integers(0, 6), min_size=1),
                st.times().map(lambda t: t.replace(second=0, microsecond=0)),
                st.just(time(0, 1)),
            ).filter(lambda hours: hours.start != hours.end),
            max_size=5,
        ).map(tuple),
    )
)
def test_any_comes_back(about):
    assert parse(plain(about)) == about
