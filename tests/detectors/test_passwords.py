"""Which passwords are built from given-away facts, how, and which only look so."""

import time

import pytest

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
