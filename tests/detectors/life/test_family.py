"""Names of the family told in passing; friends, neighbours, trades and famous people are none."""

import pytest

from detectors.contract import Sure
from detectors.life.family import family_clues


def told(text):
    return {(clue.kind, clue.value) for clue in family_clues(text) if clue.sure is not Sure.LOOK}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("My little sister got into Durham. Priyanka, I take back everything", "sibling", "Priyanka"),
        ("Thirty years wed today. Thank you Brenda, you never once complained", "partner", "Brenda"),
        ("Happy new year from me and Colin", "relative", "Colin"),
        ('Tomos rang from halls, "mam how long do eggs take"', "child", "Tomos"),
        ("Happy Mother's Day to my mum Noreen", "parent", "Noreen"),
        ("Father's Day card from Callum: 'To Dad, you are tall'", "child", "Callum"),
        ("Harriet won the egg and spoon. That is MY girl", "child", "Harriet"),
        ("50 today and Sandra has bought me a lawnmower", "relative", "Sandra"),
        ("Finlay lost his first tooth at the pictures", "child", "Finlay"),
        ("Elaine and the kids are at the seaside, silence at last", "partner", "Elaine"),
        ("My dad would have loved that goal. RIP Big Norman", "parent", "Norman"),
        ("Zoe (9) has invented a soup", "child", "Zoe"),
        ("Had Auntie Gladys for Sunday lunch, she brought her own gravy", "relative", "Gladys"),
    ],
)
def test_of_the_family(text, kind, name):
    assert (kind, name) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sorry to hear about your dog, Linda",
        "Ask for Derek, he does gutters",
        "My friend Pauline got a new kitchen, proud of her",
        "Our neighbours, Keith and his drum kit",
        "My son's teacher Kate says he is a joy",
        "Mother's Day breakfast: one Weetabix, dry",
        "Congratulations to Leanne on baby Ottilie",
        "the wife's cousin is a Dee fan",
        "Tilly is taller than my mother and will not stop mentioning it",
        "Kieran has a temper like my dad",
        "Reg is on the advert. The wife hates that car",
    ],
)
def test_nobody_of_the_family(text):
    assert told(text) == set()


def test_what_family_does_is_only_worth_a_look():
    clues = [(clue.kind, clue.value, clue.sure) for clue in family_clues("Denise says I worry too much")]
    assert ("relative", "Denise", Sure.LOOK) in clues
    assert all(sure is Sure.LOOK for _, _, sure in clues)
