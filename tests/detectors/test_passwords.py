"""Which passwords are built from given-away facts, how, and which only look so."""

import random
import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.passwords import Fact, Facts, Grade, match

FACTS = (
    Fact("pet", "Rufus"),
    Fact("pet", "Möhrchen"),
    Fact("pet", "Мурка"),
    Fact("child", "Ella"),
    Fact("child", "Max"),
    Fact("partner", "Jo"),
    Fact("team", "Heat"),
    Fact("team", "Packers"),
    Fact("street", "Larkspur Road"),
    Fact("town", "Ripon"),
    Fact("birthday", "1983-04-17"),
    Fact("phone", "07700 900123"),
    Fact("house_number", "42"),
)


@pytest.mark.parametrize(
    ("password", "value", "how"),
    [
        ("rufus", "Rufus", "plain"),
        ("Rufus", "Rufus", "cap"),
        ("RUFUS", "Rufus", "upper"),
        ("rufus1", "Rufus", "digit"),
        ("!Rufus99!", "Rufus", "symbol"),
        ("ruFu5", "Rufus", "leet"),
        ("sufur", "Rufus", "reversed"),
        ("5ufur2020", "Rufus", "reversed"),
        ("r.u.f.u.s", "Rufus", "separator"),
        ("Ruf-us-1", "Rufus", "separator"),
        ("Ruf2014us", "Rufus", "split"),
        ("rrrufusss", "Rufus", "stretched"),
        ("rufussss", "Rufus", "stretched"),
        ("rufusrufus", "Rufus", "doubled"),
        ("RufusElla", "Ella", "concat"),
        ("rufusella", "Rufus", "concat"),
        ("iloverufus", "Rufus", "phrase"),
        ("my-dog-rufus", "Rufus", "phrase"),
        ("mohrchen7", "Möhrchen", "accent"),
        ("Moehrchen7", "Möhrchen", "accent"),
        ("Murka2019", "Мурка", "romanised"),
        ("vehrf77", "Мурка", "layout"),
        ("мурка", "Мурка", "plain"),
        ("LarkspurRoad", "Larkspur Road", "cap"),
        ("larkspur42", "Larkspur Road", "part"),
        ("Max!2020", "Max", "symbol"),
        ("Jo1992!", "Jo", "digit"),
        ("3lla-mum", "Ella", "leet"),
        ("17041983", "1983-04-17", "date"),
        ("xK17Apr83", "1983-04-17", "date"),
        ("rufus1983", "1983-04-17", "year"),
        ("q07700900123", "07700 900123", "phone"),
        ("17-04-1983", "1983-04-17", "date"),
        ("17.4.83x", "1983-04-17", "date"),
        ("April1983", "1983-04-17", "date"),
        ("17avril", "1983-04-17", "date"),
        ("17апреля83", "1983-04-17", "date"),
        ("077-00900123", "07700 900123", "phone"),
        ("Larksp1983", "Larkspur Road", "truncated"),
        ("L4rksp83", "Larkspur Road", "truncated"),
        ("Lrkspr99", "Larkspur Road", "vowels"),
        ("Rufs2020", "Rufus", "misspelt"),
        ("Rfuus!", "Rufus", "misspelt"),
        ("Larksspur7", "Larkspur Road", "stretched"),
        ("Larkspeur7", "Larkspur Road", "misspelt"),
        ("Larkspir7", "Larkspur Road", "misspelt"),
        ("Larkspuur7", "Larkspur Road", "stretched"),
        ("ripskral7", "Larkspur Road", "misspelt"),
        ("tigid5", "Rufus", "shifted"),
        ("svgvt1", "Rufus", "shifted"),
    ],
)
def test_built_from_a_fact(password: str, value: str, how: str) -> None:
    verdict = match(password, FACTS)
    assert verdict.grade in {Grade.BUILT, Grade.CONTAINS}
    assert value in [fact.value for fact in verdict.built_from]
    assert how in verdict.how


@pytest.mark.parametrize(
    "password",
    [
        "wheat",
        "Ruf5s",
        "Wheat55",
        "cheating",
        "theatre!",
        "umbrella",
        "Cinderella1",
        "backpackers",
        "maximum",
        "climax9",
        "Maxwell",
        "jo1992",
        "banjo",
        "Joker",
        "griponit",
        "taxman",
        "ellaborate",
        "gT9!xAm2#Q",
        "correct-horse-battery",
        "road",
        "1942",
        "88421",
        "900",
        "",
        " ",
        "🐶🐶🐶",
        "Pack-Lantern-9",
        "ruffs-and-lace",
        "larksong77",
        "xxlarkxx",
        "A7rufs9Q2x!",
        "18-05-1999",
    ],
)
def test_near_misses_are_unrelated(password: str) -> None:
    assert match(password, FACTS).grade is Grade.UNRELATED


@pytest.mark.parametrize("password", ["1983", "qwzv1983", "1704", "zzkq-0123"])
def test_a_number_alone_is_weak(password: str) -> None:
    assert match(password, FACTS).grade is Grade.WEAK


def test_grade_says_how_much_is_explained() -> None:
    assert match("rufus1", FACTS).grade is Grade.BUILT
    assert match("correct-horse-rufus-staple", FACTS).grade is Grade.CONTAINS


def test_the_verdict_holds_no_password() -> None:
    verdict = match("zzzqqq-Rufus-zzzqqq", FACTS)
    assert "zzzqqq" not in repr(verdict)
    assert verdict.built_from == (Fact("pet", "Rufus"),)


def test_no_facts_and_odd_facts() -> None:
    assert match("rufus", ()).grade is Grade.UNRELATED
    odd = (Fact("pet", ""), Fact("pet", "🐾"), Fact("birthday", "2020-99-99"), Fact("phone", "1"), Fact("pet", "("))
    assert match("rufus(", odd).grade is Grade.UNRELATED


@pytest.mark.parametrize("piece", ["1", "il", "rufus", "a!", "x", "9-"])
def test_long_passwords_come_back_in_linear_time(piece: str) -> None:
    facts = Facts((*FACTS, Fact("pet", "Illi Lilli Illil")))
    start = time.perf_counter()
    facts.match(piece * (10_000 // len(piece)))
    assert time.perf_counter() - start < 5


def test_a_given_name_cut_short_is_a_name_still() -> None:
    facts = (Fact("child", "Alexander"), Fact("street", "Alexander Road"))
    assert match("Alex2014", facts).built_from[:1] == (Fact("child", "Alexander"),)
    assert match("Alex2014", facts[1:]).grade is Grade.UNRELATED


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_comes_back_with_facts_of_ours(password: str) -> None:
    verdict = match(password, FACTS)
    assert set(verdict.built_from) <= set(FACTS)
    assert 0 <= verdict.share <= 1
    assert (verdict.grade is Grade.UNRELATED) == (not verdict.built_from)


def test_random_passwords_are_left_alone() -> None:
    dice = random.Random(7)
    signs = string.ascii_letters + string.digits + "!@#$%^&*-_"
    ready = Facts(FACTS)
    made = ["".join(dice.choice(signs) for _ in range(16)) for _ in range(2000)]
    hit = [p for p in made if ready.match(p).grade in {Grade.BUILT, Grade.CONTAINS}]
    assert len(hit) <= 4
