"""What a stranger could piece together, on paper: masked or not, with what matters side by side."""

from datetime import UTC, datetime

from app import assets
from app.core.facts import KINDS, Fact
from app.report.person import fact_value, person, together
from app.report.wording import Wording
from detectors.contract import Sure

WORD = Wording(assets.words(), assets.reasons())
WHEN = datetime(2024, 5, 3, tzinfo=UTC)


def fact(kind, value, sure=Sure.SURE, n=2):
    return Fact(kind, value, n, sure, WHEN, WHEN, id=f"{kind}{value}")


FACTS = [fact("pet", "Biscuit"), fact("birthday", "1986-11-17"), fact("phone", "+447700900123", n=1)]


def test_rows_are_masked_unless_shown():
    masked, full = person(FACTS, WORD, show=False), person(FACTS, WORD, show=True)
    assert [kind.title for kind in full.kinds] == ["Phone number", "Birthday", "Pet"]
    assert [kind.facts[0].value for kind in full.kinds] == ["07700 900123", "17 November 1986", "Biscuit"]
    assert [kind.facts[0].value for kind in masked.kinds] == ["07••• •••123", "••••-••-••", "B•••"]
    assert full.kinds[2].facts[0].about == "said in 2 places that do not depend on each other · 3 May 2024 · sure"


def test_what_matters_together():
    said = together(FACTS, WORD)
    assert said[0].startswith("A pet and a birthday")
    assert together([FACTS[0]], WORD) == ()


def test_nothing_known_is_no_part():
    assert person([fact("pet", "Rex", Sure.LOOK), fact("relative", "Jo", Sure.LOOK)], WORD, show=True) is None


def test_a_birthday_without_a_year():
    assert fact_value(fact("birthday", "--11-07"), WORD) == "7 November"


def test_every_kind_has_its_words_and_every_combination_is_of_kinds():
    for kind in KINDS:
        assert WORD.say(f"stranger.kind.{kind}")
        assert WORD.say(f"stranger.why.{kind}")
        assert WORD.say(f"passwords.kind.{kind}")
    for one in WORD.say.value("stranger.together"):
        assert set(one["kinds"]) <= set(KINDS)
        assert one["words"].endswith(".")
