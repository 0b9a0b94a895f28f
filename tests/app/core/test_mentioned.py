"""Facts by weighing beside facts told otherwise: which names they speak of, how a known one is joined."""

from datetime import UTC, datetime

from app.core.facts import Fact, claimed, picture
from app.core.finding import Finding, Heap, Serious
from app.core.item import Author, Item, Kind
from app.core.mentioned import known_of
from app.core.weighing import KINDS
from detectors.contract import Clue, Hit, Sure, Type, Whose

TODAY = datetime(2026, 1, 1, tzinfo=UTC).date()


def post(text, key="a"):
    return Item(key, Kind.POST, text, author=Author.ME)


def family(value, key, relation="child"):
    odds = tuple(20 if kind == "family" else -60 for kind in KINDS)
    return Clue("mention", value, Sure.LOOK, f"mention.G..{relation}.", odds), post(f"{value} fell in, {key}", key)


def test_what_is_known_of_names():
    known = known_of([Fact("child", "Kit Marlow", 1, Sure.LIKELY), Fact("town", "Otley", 1, Sure.LOOK)])
    assert [(one.kind, one.words, one.own) for one in known] == [
        ("family", frozenset({"kit", "marlow"}), False),
        ("town", frozenset({"otley"}), False),
    ]


def test_the_relation_is_what_the_posts_say():
    (fact,) = claimed(picture([], [family("Kit", key) for key in "abc"], today=TODAY))
    assert (fact.kind, fact.value, fact.confirmed) == ("child", "Kit", 3)
    (fact,) = claimed(picture([], [family("Kit", key, "relative") for key in "abc"], today=TODAY))
    assert fact.kind == "relative"


def test_a_fact_that_is_told_already_is_not_told_twice():
    told = (Clue("child", "Kit", Sure.LIKELY, "family"), post("our lad Kit", "z"))
    (fact,) = claimed(picture([], [told, *(family("Kit", key) for key in "abc")], today=TODAY))
    assert fact.kind == "child"


def phone(text, whose=Whose.OTHER):
    start = text.index("07700")
    hit = Hit(Type.PHONE, start, start + 12, "+447700900123", Sure.SURE, "phone.cued", whose)
    return Finding(hit, "p", Serious.MEDIUM, Heap.SOON, (), "g", "f"), post(text, "p")


def test_a_number_to_ask_for_oneself_is_ones_own_and_for_another_is_not():
    me = (Clue("name", "Harriet", Sure.LIKELY, "name.said"), post("I am called Harriet", "n"))
    facts = claimed(picture([phone("cot for sale, call Harriet 07700900123")], [me], today=TODAY))
    assert {(fact.kind, fact.value) for fact in facts} == {("name", "Harriet"), ("phone", "+447700900123")}
    facts = claimed(picture([phone("gutters, call Kevin 07700900123")], [me], today=TODAY))
    assert {fact.kind for fact in facts} == {"name"}


def own_name(value, key):
    odds = tuple(40 if kind == "name" else -60 for kind in KINDS)
    return Clue("mention", value, Sure.LOOK, "mention.G...", odds), post(f"{value} here, {key}", key)


def test_a_name_of_somebody_elses_or_beside_the_profiles_is_not_the_persons():
    def names(*others):
        clues = [*others, *(own_name("Sam", key) for key in "abc")]
        return [fact.value for fact in claimed(picture([], clues, today=TODAY)) if fact.kind == "name"]

    assert names() == ["Sam"]
    assert names((Clue("partner", "Sam Lockwood", Sure.SURE, "family"), post("married Sam Lockwood", "z"))) == []
    assert names((Clue("name", "Robin Example", Sure.SURE, "evidence.profile"), post("", "z"))) == ["Robin Example"]
