"""What any good model of names says where no frame of words tells a pet, a relative or a workplace.

Plain posts, and near misses that no training may bring back; how good the model is, is measured over whole sets of
posts (packaging/train_names.py).
"""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Type, Whose
from detectors.learnt.names import MODEL, SETTINGS, LearntNames

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (LearntNames(),))
    assert hits == finder.look(text, hints, (LearntNames(),), triggered=False)
    return hits.hits


def names(text):
    return [(hit.type.value, hit.value) for hit in found(text)]


HITS = [
    ("our cat Marmalade has been sick on the rug again", "PET_NAME", "Marmalade"),
    ("took Biscuit to the vets and he ate the thermometer", "PET_NAME", "Biscuit"),
    ("my dog Susan will not walk past the bins", "PET_NAME", "Susan"),
    ("my granddaughter Anwen has taught the parrot to swear", "PERSON_RELATION", "Anwen"),
    ("the in-laws are here, Maureen has brought her own kettle, welcome mother-in-law", "PERSON_RELATION", "Maureen"),
    ("fell asleep on the sofa with Crumpet snoring on my feet", "PET_NAME", "Crumpet"),
    ("never leave Duchess alone with a roast chicken, she ate the string", "PET_NAME", "Duchess"),
    ("eight years on the tills at Fenwick's and I still can't fold a bag", "WORKPLACE", "Fenwick"),
    ("handed my lanyard in at Anglian Water today after ten years", "WORKPLACE", "Anglian Water"),
    ("my brother Callum has passed his driving test", "PERSON_RELATION", "Callum"),
    ("first shift at Harrow Lane Nursery tomorrow, wish me luck", "WORKPLACE", "Harrow Lane Nursery"),
    ("started my new job at Thornbeck Dairies today", "WORKPLACE", "Thornbeck Dairies"),
    ("ten years at Pellow Engineering and not one pay rise", "WORKPLACE", "Pellow Engineering"),
]
NEAR_MISSES = [
    "went to Harrow Lane Garden Centre for compost and came home with a gnome",
    "Pikachu is the best Pokemon and I will not be told otherwise",
    "my mate Steve has bought a boat",
    "I'm at the Rialto watching a film about bees",
    "Storm Deirdre has taken the shed roof off",
    "the new series with Olivia Colman starts tonight",
    "RT @someone: Happy Birthday To The Queen Of Everything",
    "our hoover is called Henry and so is everybody's",
    "Service Manager - Harbour Bank (Leeds) Apply now",
    "drove two hours to Long Sutton for a sofa that didn't fit",
    "my Smirnoff Ice has gone warm",
    "Mr Darcy is overrated and somebody had to say it",
    "bought the kids' shoes at Bramley & Dunn",
    "thank you Nurse Karen on ward 6",
    "away all week so Gary is on cat duty",
    "Wallace and Gromit on Christmas Day as ever",
    "Auntie Bessie's puddings are better than the ones I make at home",
    "Uncle Ben's rice again for tea and nobody can stop me",
    "Viola Marsh got her star on the walk of fame and then led the squad",
    "RT @someone: our dog Biscuit ate my shift rota from Tesco",
    "paid for it in coppers at Fenwick's and the lad counted every one",
    "Boxer pup for sale, ready in May, vet checked",
    "Selling the fish tank, two filters and a heater",
    "my name is Imogen and my dad bought me a car",
    "thank you Diane, that recipe worked",
    "Grandma left me her hens and her debts",
    "walking the Pennine Way next summer if my knees are up to the job",
    "Mummy Pig is the only one in that house with a job",
    "my NHS number is on the letter from the ward, the nurse said",
    "Fisher steals the ball and dunks it, what a game from the Cats",
    "Jack Harlow you mean the world to me",
    "Rocky Marciano could have walked my dog and still gone ten rounds",
]


@pytest.mark.parametrize(("text", "kind", "name"), HITS)
def test_it_is_told(text, kind, name):
    assert (kind, name) in names(text)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_it_is_left_alone(text):
    assert names(text) == []


def test_whose_it_is():
    assert {hit.whose for hit in found("my dog Susan will not walk past the bins")} == {Whose.MINE}
    assert {hit.whose for hit in found("my dog Susan will not walk past the bins", "other")} == {Whose.OTHER}


def test_an_address_or_a_number_is_no_name():
    text = "sis is renting a place at 1450 Juniper St Apt 5, Denver, CO 80220 and our cat Marmalade hates it"
    kinds = {hit.type: hit.value for hit in finder.find(text, HINTS)}
    assert kinds[Type.PET_NAME] == "Marmalade"
    assert "Denver" not in [hit.value for hit in finder.find(text, HINTS)]


def test_a_rule_is_told_before_the_model():
    codes = {hit.because.partition(".")[0] for hit in finder.find("happy birthday to my sister Anwen", HINTS)}
    assert "relations" in codes
    assert "names" not in codes


def test_the_model_is_small():
    assert MODEL.stat().st_size + SETTINGS.stat().st_size <= 2_000_000
