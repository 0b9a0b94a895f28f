"""The odds of what a name is: within bounds, from a small file, nothing of links."""

from detectors.clean import Text
from detectors.learnt.named import CEILING, FLOOR, KINDS, MODEL, named, odds_of, written


def test_odds_are_bounded_and_a_long_post_is_read_to_a_bound():
    some = list(named(Text("Kit and Otley and Leeds United. " * 500)))
    assert 0 < len(some) <= 24
    assert all(len(one.odds) == len(KINDS) and FLOOR <= min(one.odds) <= max(one.odds) <= CEILING for one in some)
    assert not [one for one in named(Text("see https://example.org/Otley")) if "Otley" in one.value]


def test_the_model_is_small():
    assert MODEL.stat().st_size < 700_000


def test_a_relative_is_likelier_beside_a_word_for_one():
    def family(text):
        (kit,) = (one for one in named(Text(text)) if one.value == "Kit")
        return kit.odds[KINDS.index("family")]

    assert family("our lad Kit fell in the canal") > family("read that Kit fell in the canal")


def test_weights_are_written_in_one_sign_each_and_bounded():
    assert len(written((0.0, 9.0, -9.0))) == 3
    assert written((9.0,)) == written((1.8,))
    assert odds_of(()) == odds_of(("no such feature",))


def family_odds(post, name):
    return next(one.odds[KINDS.index("family")] for one in named(Text(post)) if one.value == name)


def test_a_relative_of_somebody_else_is_not_the_writers():
    for other in ("Her son Leo was so good on the train", "Karen's little girl Maisie sang", "is your sister Beth in"):
        name = next(word for word in ("Leo", "Maisie", "Beth") if word in other)
        assert family_odds(other, name) == FLOOR, other
    for own in ("My son Leo was so good on the train", "our Karen's boy, my nephew Leo", "Her and my son Leo"):
        assert family_odds(own, "Leo") > FLOOR, own
