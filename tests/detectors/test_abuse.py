"""Threats and insults; banter and turns of phrase are not meant."""

from datetime import date

import pytest

from detectors import finder
from detectors.abuse import Abuse
from detectors.contract import Hints, Sure, Whose

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (Abuse(),))
    assert hits == finder.look(text, hints, (Abuse(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    "ill smash your face in next time i see you",
    "you are a disgusting fat pig and everyone knows it",
    "watch your back mate i know where you park",
    "hope you get cancer and die",
    "shut your mouth you ugly cow",
    "kill yourself",
    "@someone you're a waste of oxygen",
    "nobody would miss you if you were gone",
    "he told me hes gonna burn my house down",
    "come round here again and i'll break your legs",
    "your a dirty nonce and were coming for you",
    "stupid bitch learn to drive",
    'got a message saying "we know where your kids go to school"',
    "you thick northern scumbag",
    "im going to make your life hell",
    "go back to your own country",
    "what a pathetic excuse for a man you are, do the world a favour and jump",
    "you'll get whats coming to you",
    "fuck off and die you horrible little man",
    "dirty tramp wants locking up and the key thrown away, id drown him",
    "you deserve to get stabbed",
    "next time i see her shes getting slapped",
    "you're dead when i find you",
    "sad little loser with no friends, thats you",
    "look at the state of you, fat mess",
    "your kids should be taken off you, scum",
    "ill be waiting outside your work, see how brave you are then",
    "you people are vermin",
    "@x ur a retard",
    "someone should put a brick through her window",
    "i swear i'll end you",
    "grass. snitches get stitches, remember that",
    "he called me a fat slag in front of everyone",
    "you vile evil witch, rot in hell",
    "i know where you live",
    "shes a slapper and always has been, ugly slapper",
    "say that to my face and ill knock you out",
    "nobody likes you, never have, never will",
    "sleep with one eye open pal",
]
NEAR_MISSES = [
    "love you you absolute idiot 😂",
    "ill kill you if you eat the last rolo lol",
    "my feet are killing me",
    "im dead 💀💀",
    "could murder a curry",
    "smashed my exam!!",
    "going to smash this presentation",
    "you daft sod happy birthday",
    "my brother is a fat pig at xmas dinner, so am i",
    "happy birthday you old git x",
    "hit me up if you want tickets",
    "killer heels tonight",
    "the cat is a vicious little cow",
    "Liverpool are going to batter us on saturday",
    "i hate mushrooms",
    "watch your back lifting those boxes, bend the knees",
    "battered sausage and chips",
    "shut up thats amazing",
    "you're sick at guitar mate",
    "he was stabbed in the last episode",
    "police: man threatened with knife in park",
    '"I\'ll be back" best film line ever',
    "im such an idiot left my keys in the car",
    "im a fat mess after that roast",
    "kill bill is on",
    "bitch please, i invented late night snacks",
    "my mates a right muppet, locked himself out 🤣",
    "ugly duckling panto tickets on sale",
    "dead on my feet",
    "die hard is a xmas film",
    "shoot me a dm",
    "i could kill for a brew",
    "stupid printer",
    "you know where you live? then you know your postcode, enter the draw",
    "burn calories not bridges",
    "this heat will be the death of me",
    "get stuffed turkey recipe",
    "what a disgusting goal, filthy strike",
    "you legend",
    "pig racing at the fair",
    "going to beat my pb",
    "cow parsley everywhere",
    "Nobody likes mondays",
    "this weather is vile",
    "i'll end up broke",
    "knocked out in the semis gutted",
]


@pytest.mark.parametrize("text", HITS)
def test_hits(text):
    assert claimed(text)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claimed(text) == []


def test_near_misses_are_at_least_as_many():
    assert len(HITS) >= 25
    assert len(NEAR_MISSES) > len(HITS)


def test_whose_words_they_are():
    assert found("watch your back mate")[0].whose is Whose.OTHER
    assert found("watch your back mate", author="other")[0].whose is Whose.UNKNOWN


def test_banter_is_worth_a_look_at_most():
    assert {hit.sure for hit in found("you absolute wanker 😂 love you")} <= {Sure.LOOK}
