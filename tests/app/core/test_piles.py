"""Piles say of what is open exactly what cards made from scratch say, whatever came in, was decided and taken back."""

import random
from datetime import UTC, datetime, timedelta

from app import assets
from app.core.coverage import Source
from app.core.desk import ARCHIVE, PASTED, Desk
from app.core.finding import Choice, Finding, Heap, Serious
from app.core.guidance_pack import parse
from app.core.item import Audience, Author, Item, Kind
from app.core.piles import Piles
from detectors.contract import Hit, Sure, Type, Whose

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TYPES = (Type.PHONE, Type.EMAIL, Type.PET_NAME, Type.VEHICLE_REG, Type.CONNECTION)


def add(desk, name, chance, number):
    when = NOW - timedelta(days=chance.randrange(3000)) if chance.random() < 0.9 else None
    audience = chance.choice(list(Audience))
    item = Item(f"{name}{number}", Kind.POST, "x" * 60, when=when, author=Author.ME, audience=audience)
    hits = []
    for _ in range(chance.randrange(4)):
        type_, value = chance.choice(TYPES), f"value {chance.randrange(12)}"
        hits.append(Hit(type_, 0, 7, value, chance.choice(list(Sure)), "none.such", Whose.MINE))
    return desk.add(name, item, hits)


def agree(desk):
    wanted = desk.groups()
    assert desk.piles.counts() == {heap: sum(1 for one in wanted if one.heap is heap) for heap in Heap}
    assert desk.piles.open == sum(one.count for one in wanted)
    assert desk.claimed == len(desk.findings())
    for heap in Heap:
        told = desk.piles.ordered(heap)
        groups = [one for one in wanted if one.heap is heap]
        assert [pile.key for pile in told] == [
            (g.heap.rank, g.serious.rank, g.best.hit.sure.rank, -g.count, -(g.last.timestamp() if g.last else 0.0),
             g.type.value, g.value)
            for g in groups
        ]  # fmt: skip
        for pile in told:
            card = desk.card(pile.id)
            assert card == next(one for one in groups if one.id == pile.id)
            assert card.best == pile.best


def test_piles_and_cards_agree_all_through():
    chance = random.Random(7)
    desk = Desk(parse(assets.guidance_table()), b"k" * 32)
    desk.begin(ARCHIVE, Source("facebook"))
    for number in range(300):
        add(desk, ARCHIVE, chance, number)
        if number % 50 == 49:
            agree(desk)
            findings = chance.sample(desk.findings(), 8)
            desk.decide(findings, chance.choice([*Choice, None]), NOW)
            agree(desk)
    desk.begin(PASTED, Source("pasted"))
    for number in range(40):
        add(desk, PASTED, chance, number)
    agree(desk)
    while desk.undo():
        agree(desk)
    desk.clear(PASTED)
    agree(desk)
    desk.begin(ARCHIVE, Source("facebook"))
    agree(desk)
    assert desk.piles.open == 0


def test_decisions_made_before_a_load_close_what_comes_in_again():
    desk = filled()
    desk.decide(desk.findings(), Choice.KEPT, NOW)
    again = Desk(desk.guidance, desk.key)
    again.remember(desk.decisions.values(), (), ())
    fill(again)
    assert again.claimed and again.piles.open == 0
    agree(again)


def test_what_was_kept_may_come_in_after_the_load():
    desk = filled()
    desk.decide(desk.findings()[:20], Choice.KEPT, NOW)
    again = filled()
    again.remember(desk.decisions.values(), (), ())
    agree(again)
    assert again.piles.open < again.claimed


def test_patterns_another_key_and_forgetting_all():
    desk = filled()
    finding = desk.findings()[0]
    desk.never_mark(finding, NOW)
    assert desk.card(finding.group) is None
    agree(desk)
    desk.undo()
    agree(desk)
    desk.never_mark(finding, NOW)
    desk.mark_again(finding.group)
    assert desk.card(finding.group) is not None
    agree(desk)
    desk.decide(desk.findings()[:5], Choice.WRONG, NOW)
    desk.use_key(b"q" * 32)
    agree(desk)
    desk.forget()
    agree(desk)
    assert desk.piles.open == 0


def filled():
    desk = Desk(parse(assets.guidance_table()), b"k" * 32)
    fill(desk)
    return desk


def fill(desk):
    chance = random.Random(3)
    desk.begin(ARCHIVE, Source("facebook"))
    for number in range(30):
        add(desk, ARCHIVE, chance, number)


def finding(print_, heap, sure=Sure.SURE):
    return Finding(Hit(Type.PHONE, 0, 7, "value 1", sure, "x.y"), print_, Serious.HIGH, heap, (), "g", print_)


def test_a_pile_moves_to_the_earlier_heap_and_is_counted_there_alone():
    piles = Piles()
    piles.take(finding("a", Heap.LATER), Item("a", Kind.POST, "x", when=NOW))
    piles.take(finding("b", Heap.FIRST), Item("b", Kind.POST, "x", when=NOW))
    assert piles.counts() == {heap: int(heap is Heap.FIRST) for heap in Heap}
    assert [len(piles.ordered(heap)) for heap in Heap] == [int(heap is Heap.FIRST) for heap in Heap]


def test_of_two_that_say_the_same_the_first_is_shown():
    piles = Piles()
    for name in "ab":
        piles.take(finding(name, Heap.SOON), Item(name, Kind.POST, "x", when=NOW))
    assert piles.ordered(Heap.SOON)[0].best.fingerprint == "a"
