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
    "if i ever see your car again its getting keyed",
    "you want your jaw broke keep talking",
    "he messaged me: ive got your address from your cv, see you soon bitch",
    "hope your house burns down",
    "you're nothing but a fat ugly jealous cow and your husband knows it",
    "the whole family are inbred scum",
    "crawl back under your rock you vile creature",
    "i will find out where you work and i'll ruin you",
    "shes a fat waste of space and someone needs to tell her",
    "do the world a favour love, jump",
    "You lot should be sterilised",
    "got called a dirty foreigner on the bus and told to go home",
    "bet you'd be crying if someone did that to your kids. maybe someone should",
    "You make me sick, you disgusting excuse for a mother",
    "one day someone's going to shut you up for good",
    "whoever reported me better watch their back",
    "ur gonna regret this when we come round",
    "gonna put him in hospital if he looks at me again",
    "no wonder your wife left you you bald loser",
    "you're too thick to breathe, seriously, do one",
    "said hed slit my tyres and then my throat",
    "pathetic little man, crawl off and die",
    "your mum should have swallowed you",
    "keep posting and see what happens to your dog",
    "what a vile hateful old hag, hope she rots",
    "everyone at school hates you and you should just end it",
    "rot in prison you evil cow",
    "your day will come and i'll be there laughing",
    "hope someone does to you what you did to that dog",
    "you're a joke of a father and your kids will hate you",
    "lads we've got his address, who's in",
    "get back in the kitchen you silly tart",
    "dirty little rat, grass me up again and see",
    "oi lardarse, do us a favour and choke",
    "they sent me a photo of my front door with a knife emoji",
    "you should have been drowned at birth",
    "should of aborted you when she had the chance",
    "you absolute piece of filth, i hope you never sleep again",
    "im gonna make sure everyone at your work knows what you are",
    "what kind of stupid are you, born that way or practice",
    "one more word and you'll be eating through a straw",
    "nobody will find you out there, remember that",
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
    "if i ever see another sprout ill scream",
    "you want your tea now or later",
    "got keyed up for the interview",
    "crawl space needs insulating",
    "hope your house move goes well",
    "fat ball feeders for the birds",
    "you're too kind honestly",
    "the dog hates the postman",
    "see you soon you gorgeous lot",
    "regret eating all that cheese",
    "put him in hospital scrubs, my son the doctor!!",
    "that old hag witch costume is brill",
    "my wife says im a bald loser and she is not wrong 😂",
    "slit the vanilla pod and scrape the seeds",
    "shut the door it's freezing",
    "smash burgers for tea",
    "these new boots are killing my toes",
    "he's an absolute animal in the gym",
    "killer bassline",
    "broke my jaw in 1998 on a trampoline",
    "you sick genius, that guitar solo",
    "the seagulls are vermin",
    "rat in the shed, dealt with",
    "beat him at scrabble by 200 points",
    "pig out night with the girls",
    "mate you're an animal, 6 pints before noon 🤣",
    "the villain says he'll burn the town down in ep 4",
    "kitchen tart recipe, silly easy",
    "front door painted, love it",
    "rat run closed for roadworks",
    "you absolute legend i hope you sleep well",
    "one more word game then bed",
    "eating through a straw after wisdom teeth out",
    "knife block reduced in dunelm",
    "do us a favour and pick up milk",
    "who's in for five a side, got the address",
    "your day will be brilliant, go smash it",
    "choke point on the m6",
    "nobody will find my chocolate stash",
    "born that way is a tune",
    "the evil queen panto costume is done",
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
