"""The picture of the person: merged, confirmed by independent items, and nobody else's."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.about import About
from app.core.facts import claimed, password_facts, picture
from app.core.finding import Finding, Heap, Serious
from app.core.item import Author, Facts, Item, Kind
from detectors.contract import Clue, Hit, Sure, Type, Whose

TODAY = date(2026, 11, 24)
START = datetime(2026, 1, 5, 15, 10, tzinfo=UTC)


def found(type_, value, item="i", because="x.y", sure=Sure.SURE, whose=Whose.MINE, **more):
    hit = Hit(type_, 0, len(value), value, sure, because, whose)
    number = int(item) if item.isdigit() else 0
    kind, author = more.pop("kind", Kind.POST), more.pop("author", Author.ME)
    text = more.pop("text", f"words of item {item}")
    made = Item(item, kind, text, when=START + timedelta(days=number), author=author, facts=Facts(**more))
    return Finding(hit, item, Serious.MEDIUM, Heap.SOON, (), f"g{value}", f"f{item}{value}"), made


def shown(pairs, clues=(), **more):
    facts = claimed(picture(pairs, clues, today=TODAY, **more))
    return {(fact.kind, fact.value): fact for fact in facts}


def test_the_same_in_several_items_is_one_fact_with_its_dates():
    facts = shown(
        [
            found(Type.PET_NAME, "Rex", "1"),
            found(Type.PET_NAME, "Biscuit", "1"),
            found(Type.PET_NAME, "BISCUIT", "9"),
            found(Type.PET_NAME, "Biscuit", "4"),
        ]
    )
    biscuit = facts["pet", "Biscuit"]
    assert (biscuit.confirmed, biscuit.sure) == (3, Sure.SURE)
    assert (biscuit.first, biscuit.last) == (START + timedelta(days=1), START + timedelta(days=9))
    assert [source.group for source in biscuit.sources] == ["gBiscuit", "gBISCUIT", "gBiscuit"]
    assert list(facts) == [("pet", "Biscuit"), ("pet", "Rex")]


def test_the_same_words_again_confirm_nothing():
    pairs = [found(Type.PET_NAME, "Rex", n, text="Rex had his jabs today") for n in ("1", "2", "3")]
    assert shown(pairs)["pet", "Rex"].confirmed == 1


def test_one_home_in_many_spellings():
    pairs = [
        found(Type.ADDRESS, "14 Tanglewood Rise", "1"),
        found(Type.ADDRESS, "14 Tanglewood Rise, Harrogate HG1 2AB", "2"),
        found(Type.POSTCODE, "HG1 2AB", "3"),
        found(Type.ADDRESS, "9 Mill View", "4", kind=Kind.CHECK_IN),
        found(Type.ADDRESS, "9 Mill View", "5", whose=Whose.OTHER),
    ]
    facts = shown(pairs)
    assert list(facts) == [("home", "14 Tanglewood Rise, Harrogate HG1 2AB"), ("town", "Harrogate")]
    assert next(iter(facts.values())).confirmed == 3


@pytest.mark.parametrize(
    ("because", "relation", "kind"),
    [
        ("relations.child", "", "child"),
        ("relations.maiden", "", "maiden_name"),
        ("evidence.family", "Mother", "parent"),
        ("evidence.family", "half-brother", "sibling"),
        ("evidence.partner", "", "partner"),
    ],
)
def test_relations_say_which(because, relation, kind):
    assert list(shown([found(Type.PERSON_RELATION, "Ella", because=because, relation=relation)])) == [(kind, "Ella")]


def test_a_relative_of_no_said_kind_is_family():
    pairs = [found(Type.PERSON_RELATION, "Jo", because="relations.family")]
    assert list(shown(pairs)) == [("relative", "Jo")]
    assert password_facts(picture(pairs, today=TODAY)) == [("relative", "Jo")]


def test_a_first_name_joins_the_one_full_name():
    pairs = [
        found(Type.PERSON_RELATION, "Ella", "1", because="relations.child"),
        found(Type.PERSON_RELATION, "Ella Hart", "2", because="relations.child"),
        found(Type.PERSON_RELATION, "Sam", "3", because="relations.child"),
    ]
    assert {value: fact.confirmed for (_, value), fact in shown(pairs).items()} == {"Ella Hart": 2, "Sam": 1}


def test_whom_the_profile_names_is_what_it_says():
    tilly = found(
        Type.PERSON_RELATION,
        "Tilly Hart",
        "p",
        "evidence.relation",
        kind=Kind.PROFILE,
        relation="Daughter",
        text="Tilly Hart",
    )
    said = [(Clue("parent", "Tilly", Sure.LIKELY, "family.parent"), found(Type.PHONE, "x", n)[1]) for n in ("1", "2")]
    facts = shown([tilly], said)
    assert [(kind, value) for kind, value in facts if kind in ("parent", "child")] == [("child", "Tilly Hart")]
    assert facts["child", "Tilly Hart"].confirmed == 3
    assert ("parent", "Tilly") in shown([], said)  # nobody says otherwise
    aunt = found(
        Type.PERSON_RELATION,
        "Tilly Moss",
        "q",
        "evidence.relation",
        kind=Kind.PROFILE,
        relation="Aunt",
        text="Tilly Moss",
    )
    assert ("parent", "Tilly") in shown([tilly, aunt], said)  # which of the two, or a third, is not told


def test_a_birthday_is_one_day_however_written():
    values = ["17 November 1986", "17/11/86", "Nov 17th", "17.11.1986", "40 today"]
    facts = shown([found(Type.DATE_OF_BIRTH, value, str(n)) for n, value in enumerate(values)])
    assert {key: fact.confirmed for key, fact in facts.items()} == {("birthday", "1986-11-17"): 4}


def test_what_is_no_fact_about_the_person_is_left_out():
    pairs = [
        found(Type.PET_NAME, "Rex", sure=Sure.LOOK),
        found(Type.PET_NAME, "Tiger", "7"),
        found(Type.PET_NAME, "Fido", whose=Whose.OTHER),
        found(Type.PET_NAME, "Spot", author=Author.OTHER),
        found(Type.PHONE, "+447700900123", kind=Kind.SEARCH),
        found(Type.PET_NAME, "  "),
        found(Type.PROFILE_EMPLOYER, "probation", because="evidence.employer_in_name"),
    ]
    assert shown(pairs, wrong={"f7Tiger"}) == {}


def test_what_is_nobodys_in_particular_counts_when_it_comes_back():
    once = [found(Type.PHONE, "+447700900123", "1", whose=Whose.UNKNOWN)]
    twice = [*once, found(Type.PHONE, "+447700900123", "2", whose=Whose.UNKNOWN)]
    assert shown(once) == {}
    assert shown(twice)["phone", "+447700900123"].sure is Sure.LIKELY
    assert shown(once, about=About(phones=("07700 900123",)))["phone", "+447700900123"].sure is Sure.SURE


def test_a_fact_called_wrong_is_gone():
    pairs = [found(Type.PET_NAME, "Rex")]
    (fact,) = picture(pairs, today=TODAY)
    assert picture(pairs, today=TODAY, wrong={fact.id}) == []


def test_places_are_usual_when_gone_to_on_two_days():
    pairs = [
        found(Type.CHECK_IN, "The Black Swan", "1", kind=Kind.CHECK_IN),
        found(Type.CHECK_IN, "The Black Swan", "8", kind=Kind.CHECK_IN),
        found(Type.CHECK_IN, "Grand Hotel", "3", kind=Kind.CHECK_IN),
    ]
    assert list(shown(pairs)) == [("place", "The Black Swan")]


def test_clues_become_facts():
    item = Item("p", Kind.PROFILE, "Millbrook High")
    clues = [
        (Clue("school", "Millbrook High", Sure.SURE, "evidence.profile"), item),
        (Clue("team", "Heat", Sure.LOOK, "x"), item),
    ]
    assert list(shown([], clues)) == [("school", "Millbrook High")]


def test_a_routine_is_told_by_many():
    clues = []
    for week in range(4):
        when = datetime(2026, 2, 2, 15, 5, tzinfo=UTC) + timedelta(weeks=week, days=week)
        clues.append(
            (Clue("routine", "school run", Sure.LIKELY, "routine"), Item(f"r{week}", Kind.POST, "x", when=when))
        )
    assert list(shown([], clues)) == [("routine", "school run, weekdays about 15:00")]
    assert shown([], clues[:2]) == {}
    said = [(Clue("routine", "choir, Tuesdays about 19:00", Sure.LIKELY, "routine.said"), Item("c", Kind.POST, "y"))]
    assert list(shown([], said)) == [("routine", "choir, Tuesdays about 19:00")]


@pytest.mark.parametrize(
    ("before", "own"),
    [
        ("Ring the surgery on ", False),
        ("Handed in at the shop at ", False),
        ("The school office is on ", False),
        ("My work number is ", True),
        ("The shop is closed. Ring me on ", True),
        ("the garage can reach me on ", True),
        ("ring me at the office on ", False),
        ("My number is ", True),
        ("", True),
    ],
)
def test_a_number_of_a_shop_or_a_surgery_is_nobodys(before, own):
    value = "+447700900123"
    text = f"{before}07700 900123"
    hit = Hit(Type.PHONE, len(before), len(text), value, Sure.SURE, "phone.cued", Whose.MINE)
    item = Item("1", Kind.POST, text, when=START, author=Author.ME)
    pair = (Finding(hit, "1", Serious.MEDIUM, Heap.SOON, (), "g", "f"), item)
    assert bool(shown([pair])) is own


def test_two_check_ins_of_one_day_are_one_outing():
    pairs = [found(Type.CHECK_IN, "Grand Hotel", n, kind=Kind.CHECK_IN) for n in ("i", "j")]
    assert shown(pairs) == {}


def test_check_ins_and_photos_count_each_though_their_words_are_the_same():
    text = "Jo Bloggs was at The Black Swan"
    for kind in (Kind.CHECK_IN, Kind.PHOTO):
        pairs = [found(Type.CHECK_IN, "The Black Swan", n, kind=kind, text=text) for n in ("1", "8")]
        assert shown(pairs)["place", "The Black Swan"].confirmed == 2
    posts = [found(Type.CHECK_IN, "The Black Swan", n, text=text) for n in ("1", "8")]
    assert shown(posts) == {}


def test_a_first_name_of_two_people_joins_neither():
    pairs = [
        found(Type.PERSON_RELATION, name, str(n), because="relations.sibling")
        for n, name in enumerate(("Sam", "Sam Hill", "Sam Stone"), start=1)
    ]
    assert {value for _, value in shown(pairs)} == {"Sam", "Sam Hill", "Sam Stone"}


def test_a_name_is_not_shouted_where_it_was_also_written():
    pairs = [found(Type.PET_NAME, "REX", "1"), found(Type.PET_NAME, "Rex", "2")]
    assert list(shown(pairs)) == [("pet", "Rex")]
