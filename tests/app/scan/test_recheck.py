"""A long text that is changed: the same hits as when it is looked at anew, of which only the changed part is."""

import random
from datetime import date

import pytest

from app.core.item import Author, Item, Kind
from app.scan import recheck
from app.scan.recheck import Checker
from detectors import finder

TODAY = date(2026, 11, 24)
DETAILS = (
    "ring me on 07700 900123",
    "my car is AB12 CDE",
    "the postcode is LS6 3QP",
    "mail sam@example.org",
    "🎉 café",
)


class Counting(finder.Finder):
    """A finder that tells how many characters it was asked about."""

    seen = 0

    def find_each(self, texts, hints, known=()):
        self.seen += sum(map(len, texts))
        return super().find_each(texts, hints, known)


@pytest.fixture(scope="module")
def looker(shared_engine):
    return Counting(shared_engine)


def words(rng, number):
    return " ".join(
        rng.choice([*DETAILS, "bread", "tea", "rain", "the", "garden", "so", "late"]) for _ in range(number)
    )


def items(*texts, author=Author.ME):
    return [Item(f"pasted#{n}", Kind.POST, text, author=author) for n, text in enumerate(texts)]


def last(checker, asked, left=lambda: False):
    *_, looked = checker.check(asked, TODAY, (), left)
    return looked


def anew(looker, asked):
    return last(Checker(looker), asked).hits


@pytest.mark.parametrize("seed", range(4))
def test_after_any_change_the_hits_are_those_of_the_whole(looker, seed):
    rng = random.Random(seed)
    text = words(rng, 2500)
    checker = Checker(looker)
    assert last(checker, items(text)).share == 1
    for _ in range(6):
        at, gone = rng.randrange(len(text)), rng.choice((0, 1, 30, 3000))
        text = text[:at] + words(rng, rng.choice((0, 1, 40))) + text[at + gone :]
        looked = last(checker, items(text))
        assert looked.hits == anew(looker, items(text))
        assert all(text[hit.start : hit.end].strip() for hit in looked.hits[0])


def test_it_finds_what_the_plain_path_finds(looker):
    text = words(random.Random(9), 2500)
    plain = looker.look(text, recheck.hints(items(text)[0], TODAY)).hits
    assert tuple(last(Checker(looker), items(text)).hits[0]) == plain
    assert len(plain) > 100


def test_of_a_long_text_only_the_changed_part_is_looked_at(looker):
    text = words(random.Random(2), 20_000)
    checker = Checker(looker)
    last(checker, items(text))
    looker.seen = 0
    last(checker, items(text[:50_000] + "x" + text[50_000:]))
    assert looker.seen < 4 * finder.OVERLAP + 10
    looker.seen = 0
    last(checker, items(text[:50_000] + "x" + text[50_000:]))
    assert looker.seen == 0


def test_of_many_posts_only_the_changed_one_is_looked_at(looker):
    posts = [words(random.Random(n), 12) for n in range(50)]
    checker = Checker(looker)
    last(checker, items(*posts))
    looker.seen = 0
    posts[20] = "a new one, ring me on 07700 900456"
    looked = last(checker, items("and one before", *posts))
    assert looker.seen == len(posts[20]) + len("and one before")
    assert looked.hits == anew(looker, items("and one before", *posts))


def test_whose_words_they_are_makes_all_of_it_new(looker):
    text = words(random.Random(2), 2500)
    checker = Checker(looker)
    last(checker, items(text))
    looker.seen = 0
    last(checker, items(text, author=Author.OTHER))
    assert looker.seen >= len(text)


def test_left_in_the_middle_what_was_done_is_not_done_again(looker):
    text = words(random.Random(3), 6000)
    checker = Checker(looker)
    asked = 0

    def left():
        nonlocal asked
        asked += 1
        return asked > 3

    looked = list(checker.check(items(text), TODAY, (), left))
    assert looked
    assert looked[-1].share < 1
    assert [one.share for one in looked] == sorted(one.share for one in looked)
    looker.seen = 0
    again = last(checker, items(text))
    assert looker.seen < len(text) * 0.8
    assert again.hits == anew(looker, items(text))


def test_nothing_pasted_is_looked_at_whole(looker):
    assert last(Checker(looker), []).share == 1
