"""Names weighed by what stands around them: posts of our own, with the pets' names marked by braces.

`posts/pets_seen.txt` settled the signs and their points; `pets_unseen.txt` is the other half of the same 200 posts and
`pets_third.txt` was written later in another voice, half of each near misses.
"""

import re
from datetime import date
from pathlib import Path

import pytest

from detectors import finder, pet_signs
from detectors.contract import Hints, Sure
from detectors.pets import Pets

HINTS = Hints(date(2026, 11, 24), author="me")
POSTS = Path(__file__).parent / "posts"


def claims(text):
    return [hit for hit in finder.look(text, HINTS, (Pets(),)).hits if hit.sure is not Sure.LOOK]


def claimed(text):
    return [hit.value for hit in claims(text)]


def counted(name):
    """Right, wrong and missed mentions in a file of posts, and near misses in which something was claimed."""
    right = wrong = missed = flagged = 0
    for line in (POSTS / name).read_text(encoding="utf-8").splitlines():
        text, gold = "", []
        for piece in re.split(r"(\{[^}]*\})", line):
            if piece.startswith("{"):
                gold.append((len(text), len(text) + len(piece) - 2))
            text += piece.strip("{}") if piece.startswith("{") else piece
        found = [(hit.start, hit.end) for hit in claims(text)]
        got = sum(any(a < end and start < b for a, b in found) for start, end in gold)
        right, missed = right + got, missed + len(gold) - got
        wrong += sum(not any(a < end and start < b for a, b in gold) for start, end in found)
        flagged += bool(found and not gold)
    return right, wrong, missed, flagged


@pytest.mark.parametrize(
    ("name", "recall", "precision", "most_flagged"),
    [("pets_unseen.txt", 0.85, 0.95, 2), ("pets_third.txt", 0.65, 0.9, 2)],
)
def test_posts_that_settled_nothing(name, recall, precision, most_flagged):
    right, wrong, missed, flagged = counted(name)
    assert right / (right + missed) >= recall
    assert right / (right + wrong) >= precision
    assert flagged <= most_flagged


@pytest.mark.parametrize("name", ["pets_unseen.txt", "pets_third.txt"])
def test_frames_alone_find_far_less(name, monkeypatch):
    both = counted(name)
    monkeypatch.setattr(pet_signs, "weighed", lambda *_: ())
    assert counted(name)[0] * 1.5 < both[0]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("gerbil news: Aretha has chewed through the router cable", ["Aretha"]),
        ("Our two, Bodger and Badger, have worked out how the cat flap opens", ["Bodger", "Badger"]),
        ("walked Osbert round the reservoir, not a soul about", ["Osbert"]),
        ("ponies fed, water broken. Captain is lame again", ["Captain"]),
        ("hay delivered. Juno has been clipped and looks half the size", ["Juno"]),
        ("Nettie had six kittens in the linen basket", ["Nettie"]),
        ("vet again. Rollo ate his own rug", ["Rollo"]),
        ("swore i wasn't getting another dog after Hobbs went", ["Hobbs"]),
        ("does anyone else's parrot heckle. Gaynor told the priest to get on with it", ["Gaynor"]),
        ("kids asleep, dog's head on my lap, rain on the roof. night all from me and Wilf", ["Wilf"]),
        ("love from me and Tolly 🐾", ["Tolly"]),
        ("the rescue warned us. Hettie knocked the vase off the shelf within the hour", ["Hettie"]),
    ],
)
def test_names_away_from_their_animal(text, names):
    assert claimed(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Marcus has been clipped by a van, he's fine, the dog's fine",
        "Joan had kittens when she saw the gas bill",
        "vet was lovely. Denise on reception slipped me a biscuit",
        "the yard is closed tomorrow, Kath said the lorry's stuck",
        "walked the dog with Maureen",
        "Hilary walked the dog for me while I was in bed",
        "Trevor next door feeds the cat when we're away",
        "Bev's dog had nine pups",
        "thanks Gary for finding the cat",
        "me and Doreen took the dogs up the moor",
        "Rex Orange County at the Apollo, dog stays home",
        "Whiskas have changed the recipe and the cat knows",
        "in Whitby with two wet dogs",
        "watched Turner and Hooch, dog cried, I cried",
        "had a fiver each way on Galopin, horse is still running",
        "our Kev is scared of hamsters",
        "Lorna pooed in the bath, calpol and bed, cat in hiding",
        "congratulations Steph and Mo on the puppy 🐶",
        "Gordon's gin by the fire, cat on lap",
        "Ask Jan, she's had hens for years",
        "What did the white rabbit say to the sad rabbit? Cheer up!",
    ],
)
def test_people_places_and_brands_in_posts_with_animals(text):
    assert claimed(text) == []


def test_a_name_with_too_little_beside_it_is_worth_a_look_at_most():
    assert claimed("stables shut til monday. Ryan is a happy man") == []
