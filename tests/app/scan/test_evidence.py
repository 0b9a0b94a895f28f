"""Structure gives evidence: places, photo coordinates, profile fields; and nothing where there is none."""

from datetime import UTC, datetime, time

import pytest

from app import assets
from app.core.item import Author, Facts, Item, Kind
from app.core.work import Hours, Work
from app.scan.evidence import Evidence
from detectors.contract import STRUCTURED, Hit, Sure, Type, Whose

WORK = Work(
    employers=("probation", "nps"),
    workplaces=("Northgate Dental",),
    colleagues=("Lee Sample",),
    networks=("203.0.113.", "Desk PC"),
    hours=(Hours(frozenset(range(5)), time(9), time(17), ((time(12), time(13)),)),),
)


def item(kind, text="", author=Author.ME, when=None, **facts):
    return Item("k", kind, text, when=when, author=author, facts=Facts(**facts))


def of(thing, found=(), work=WORK):
    return Evidence(work).hits(thing, list(found))


@pytest.mark.parametrize(
    ("thing", "kind", "value"),
    [
        (item(Kind.CHECK_IN, "lovely", place="Harbour Café"), Type.CHECK_IN, "Harbour Café"),
        (item(Kind.CHECK_IN, lat=51.5014, lon=-0.1419), Type.CHECK_IN, "51.5014, -0.1419"),
        (item(Kind.POST, "tea", place="Harbour Café", lat=51.5, lon=-0.1), Type.CHECK_IN, "Harbour Café"),
        (item(Kind.PHOTO, "garden", lat=51.50149, lon=-0.14193), Type.PHOTO_LOCATION, "51.5015, -0.1419"),
        (item(Kind.PROFILE, "12 Hill Road, Otley", field="address"), Type.ADDRESS, "12 Hill Road, Otley"),
        (item(Kind.PROFILE, "17 November 1986", field="birthday"), Type.DATE_OF_BIRTH, "17 November 1986"),
        (item(Kind.PROFILE, "Corner Shop", field="employer"), Type.PROFILE_EMPLOYER, "Corner Shop"),
        (item(Kind.PROFILE, "jo@northgatedental.example", field="email"), Type.PROFILE_EMPLOYER, "Northgate Dental"),
        (item(Kind.PROFILE, "PO at Probation. Runner", field="bio"), Type.PROFILE_EMPLOYER, "probation"),
        (item(Kind.PAGE, "Probation and me", relation="own"), Type.PROFILE_EMPLOYER, "probation"),
        (item(Kind.LOGIN, "Login\n203.0.113.9"), Type.LOGIN_LOCATION, "203.0.113."),
        (item(Kind.LOGIN, "Login", device="Desk PC"), Type.LOGIN_LOCATION, "Desk PC"),
        (item(Kind.LISTING, "Pram", lat=51.5, lon=-0.1), Type.COORDINATES, "51.5000, -0.1000"),
        (
            item(
                Kind.MESSAGE,
                "",
                link="https://l.example.org/?u=https%3A%2F%2Fmaps.example.org%2F%3Fq%3D51.5014%2C-0.1419",
            ),
            Type.LIVE_LOCATION,
            "51.5014, -0.1419",
        ),
        (
            item(Kind.POST, "woo", title="Jo is travelling to Faro, Portugal from Leeds Airport."),
            Type.LIVE_LOCATION,
            "Faro, Portugal",
        ),
        (item(Kind.POST, "x", when=datetime(2024, 3, 5, 10, 30, tzinfo=UTC)), Type.WORKING_HOURS_POST, "2024-03"),
        (item(Kind.POST, "x", when=datetime(2024, 7, 2, 8, 30, tzinfo=UTC)), Type.WORKING_HOURS_POST, "2024-07"),
    ],
)
def test_structure_that_gives_something_away(thing, kind, value):
    (hit,) = [hit for hit in of(thing) if hit.type is kind]
    assert (hit.type, hit.value, hit.whose) == (kind, value, Whose.MINE)
    assert hit.sure in (Sure.SURE, Sure.LIKELY)
    assert hit.start == 0
    assert hit.end == (len(value) if kind in STRUCTURED else len(thing.text))
    assert assets.reasons()[hit.because]


@pytest.mark.parametrize(
    "thing",
    [
        item(Kind.POST, "just words"),
        item(Kind.PHOTO, "garden"),
        item(Kind.CHECK_IN, "nowhere"),
        item(Kind.PROFILE, "  ", field="phone"),
        item(Kind.PROFILE, "blue", field="favourite_colour"),
        item(Kind.SEARCH, "a name", place="x"),
        item(Kind.FRIEND, "Bo Sample"),
        item(Kind.FOLLOW, "Probation Service", relation="following"),
        item(Kind.PAGE, "Probation Institute", relation="liked"),
        item(Kind.PROFILE, "jo@example.org", field="website"),
        item(Kind.PROFILE, "unpsychic", field="bio"),
        item(Kind.LOGIN, "Login\n1203.0.113.9"),
        item(Kind.SEARCH, "vets"),
        item(Kind.SEARCH, "rose garden centre"),
        item(Kind.CONTACT, "Cy", relation="friend"),
        item(Kind.MESSAGE, "", link="https://news.example.org/51.5014"),
        item(Kind.POST, "x", when=datetime(2024, 3, 5, 12, 30, tzinfo=UTC)),  # lunch
        item(Kind.POST, "x", when=datetime(2024, 3, 9, 10, 30, tzinfo=UTC)),  # Saturday
        item(Kind.POST, "x", when=datetime(2024, 7, 2, 16, 30, tzinfo=UTC)),  # half past five in summer
        item(Kind.POST, "x", author=Author.OTHER, when=datetime(2024, 3, 5, 10, 30, tzinfo=UTC)),
    ],
)
def test_structure_that_gives_nothing_away(thing):
    assert not list(of(thing))


def test_a_field_adds_nothing_to_what_the_detector_found():
    phone = item(Kind.PROFILE, "07700 900123", field="phone")
    hit = Hit(Type.PHONE, 0, 12, "+447700900123", Sure.SURE, "phone.cued")
    assert of(phone, [hit]) == [hit]


def test_somebody_elses_place_is_not_mine():
    (hit,) = of(item(Kind.POST, "hi", author=Author.OTHER, place="Quay"))
    assert hit.whose is Whose.OTHER


def test_a_search_for_somebody_is_a_prompt_about_somebody_else():
    (hit,) = of(item(Kind.SEARCH, "dana whitlock"))
    assert (hit.type, hit.value, hit.whose, hit.sure) == (
        Type.PEOPLE_SEARCH,
        "dana whitlock",
        Whose.OTHER,
        Sure.LIKELY,
    )


def test_what_was_passed_on_is_grouped_by_where_it_came_from():
    (hit,) = of(item(Kind.RESHARE, "Big news", Author.UNKNOWN, link="https://www.news.example.org/1"))
    assert (hit.type, hit.value) == (Type.RESHARE, "news.example.org")


def test_uploaded_contacts_are_one_group():
    hits = [of(item(Kind.CONTACT, name, Author.OTHER, relation="uploaded")) for name in ("Cy", "Di")]
    assert {(hit.type, hit.value) for (hit,) in hits} == {(Type.UPLOADED_CONTACTS, "address book")}


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("Lee Sample", {Type.CONNECTION}),
        ("Dana Probation", {Type.CONNECTION, Type.PROFILE_EMPLOYER}),
        ("Northgate Dental Dana", {Type.CONNECTION, Type.PROFILE_EMPLOYER}),
        ("Dana Northgate", set()),
    ],
)
def test_people_who_share_the_workplace(name, types):
    hits = of(item(Kind.FRIEND, name, relation="friend"))
    assert {hit.type for hit in hits} == types
    assert all((hit.whose, hit.value) == (Whose.OTHER, name) for hit in hits)  # a card of its own, not the employer's


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("name", "Jo Probation Bloggs", "probation"),
        ("username", "probationjo83", "probation"),
        ("username", "jo.corner.shop", "Corner Shop"),
        ("username", "jocornershop", "Corner Shop"),
        ("screen_name", "nps_jo", "nps"),
        ("username", "jo.snps", ""),
        ("username", "jo.bloggs", ""),
    ],
)
def test_an_employer_in_the_name_is_told_when_the_work_history_was_read(field, text, value):
    looks = Evidence(WORK)
    name = item(Kind.PROFILE, text, field=field)
    assert looks.hits(name, []) == []
    looks.hits(item(Kind.PROFILE, "Corner Shop Ltd", field="employer"), [])
    found = [(thing, hit.type, hit.value.removesuffix(" Ltd")) for thing, hits in looks.rest() for hit in hits]
    assert found == ([(name, Type.PROFILE_EMPLOYER, value)] if value else [])


def test_the_work_history_is_told_once():
    workplace = Hit(Type.WORKPLACE, 0, 9, "probation", Sure.SURE, "workplace.named")
    assert [hit.type for hit in of(item(Kind.PROFILE, "Probation", field="employer"), [workplace])] == [
        Type.PROFILE_EMPLOYER
    ]


def test_hours_and_networks_are_looked_for_only_when_they_were_given():
    told = {Type.WORKING_HOURS_POST, Type.LOGIN_LOCATION}
    assert told <= Evidence(WORK).looked_for
    assert not told & Evidence().looked_for
    at_work = datetime(2024, 3, 5, 10, 30, tzinfo=UTC)
    assert Evidence().hits(item(Kind.POST, "x", when=at_work), []) == []
