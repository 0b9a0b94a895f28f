"""Names weighed over all posts: what comes back, what is said beside, and what is nobody's."""

from datetime import date

from app.core.facts import claimed, picture
from app.core.item import Author, Item, Kind
from app.core.weighing import KINDS, MOST, Known, candidates, chance_of, key_of, rows_of, weighed
from app.core.weights import WEIGHTS
from app.scan.clues import clues
from detectors.contract import Clue, Sure

TODAY = date(2026, 1, 1)


def mention(value, n=0, look="G.", relation="", **odds):
    all_odds = tuple(odds.get(kind, -60) for kind in KINDS)
    because = f"mention.{look}.{relation}."
    item = Item(f"{n}", Kind.POST, f"post {n} of {value}", author=Author.ME)
    return Clue("mention", value, Sure.LOOK, because, all_odds), item


def told(*mentions, known=(), mails=()):
    return {(one.kind, one.value) for one in weighed(mentions, known, mails)}


def test_a_name_that_comes_back_is_told_and_one_that_is_unlikely_is_not():
    assert ("family", "Kit") in told(*(mention("Kit", n, family=15) for n in range(4)))
    assert told(*(mention("Kit", n, family=-45) for n in range(4))) == set()


def test_what_another_reader_says_counts():
    names = candidates([mention("Kit", family=0)])

    def chance(*known):
        ((_, row),) = rows_of("family", names, known, ())
        return chance_of(WEIGHTS["family"], row)

    assert chance(Known("family", frozenset({"kit"}), own=True)) > chance()
    assert chance(Known("family", frozenset({"joe"}), own=True)) == chance()


def test_of_names_with_a_word_in_common_one_is_told():
    some = [mention(name, n, family=20) for n in range(3) for name in ("Kit", "Kit Marlow")]
    assert len(told(*some)) == 1


def test_no_more_of_a_kind_than_a_life_has():
    some = [mention(name, n, "T.B", town=25) for n in range(3) for name in ("Otley", "Ripon", "Selby", "Thirsk")]
    assert len([one for one in told(*some) if one[0] == "town"]) <= MOST["town"]


def test_nothing_of_nothing():
    assert told() == set()
    assert key_of("the Poor Pepper's Inn!") == "poor peppers inn"


def lived(*texts):
    items = [Item(str(n), Kind.POST, text, author=Author.ME) for n, text in enumerate(texts)]
    facts = picture([], [(clue, item) for item in items for clue in clues(item)], today=TODAY)
    return {(fact.kind, fact.value): fact for fact in claimed(facts)}


def test_a_life_in_passing():
    facts = lived(
        "Otley is under water again, bridge shut",
        "anyone in Otley got a spare mattress",
        "back in Otley by six, chips for tea",
        "me and Wilf have been sat in this car park an hour",
        "our Wilf is seven today, where does it go",
        "lunch",
    )
    assert ("town", "Otley") in facts
    assert {item.item.key for item in facts["town", "Otley"].sources} == {"0", "1", "2"}
    assert any(value == "Wilf" for _, value in facts)


def test_nobodys_life():
    assert lived("Nice day", "who else has rain", "tea then bed", "that was a long week") == {}


def test_what_was_called_wrong_stays_away():
    texts = ("Otley is under water again", "anyone in Otley got a spare mattress", "back in Otley by six")
    items = [Item(str(n), Kind.POST, text, author=Author.ME) for n, text in enumerate(texts)]
    said = [(clue, item) for item in items for clue in clues(item)]
    assert "town:otley" in {fact.id for fact in picture([], said, today=TODAY)}
    assert "town:otley" not in {fact.id for fact in picture([], said, today=TODAY, wrong={"town:otley"})}
