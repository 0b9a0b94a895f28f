"""Criticism of those one works for and with; managers of games and football teams are not meant."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.work.criticism import EmployerCriticism

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (EmployerCriticism(),))
    assert hits == finder.look(text, hints, (EmployerCriticism(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    "my manager couldnt organise a cup of tea in a teashop",
    "SPO spent the whole day hiding in her office again",
    "so done with this job, SLT havent got a clue what we do",
    "head of service got a payrise and we got a webinar on breathing",
    "HR are useless, three weeks to answer one email",
    "the new director is a complete muppet and thats being kind",
    "our team leader plays favourites and its pathetic",
    "fed up of colleagues who do nothing and take the credit",
    "HMPPS treat their staff like dirt",
    "Cafcass management dont care about us, they care about targets",
    "police forgot to send the paperwork AGAIN, absolute shambles of an agency",
    "CPS lost the file for the third time. clowns",
    "local authority social workers never turn up to meetings, it's a joke",
    "my boss is the laziest man in britain",
    "this trust is a disgrace, nurses crying in the toilets and the execs on 200k",
    "Serco couldn't run a bath",
    "the lady in the office next to mine is a two faced cow who grasses everyone up",
    "honestly the worst place i've ever worked, run by idiots",
    "area manager rocked up, ate the biscuits, told us we were failing and left. tosser",
    "work is a toxic dump and i cant wait to leave",
    "judge was rude and clearly hadn't read a word of my report",
    "our IT contractors are a waste of money",
    "they gave the promotion to the biggest brown nose in the building",
    "feel totally let down by my employer tbh",
    "the probation service is a sinking ship",
    "Amazon warehouse managers watch you pee. hate this company",
    "school leadership is all about ofsted and nothing about the kids",
    "headteacher is a bully in heels",
    "shoutout to my line manager for ruining another sunday with her emails 👏",
    "why does my supervisor breathe down my neck like he's got nothing better to do",
    "management lied to us about the restructure, again",
    "my team are lovely but those above us are spineless",
    "depot manager reckons 14 hour days are fine, he's never driven a lorry in his life",
    "night shift lot leave the ward like a tip every single time, lazy so and sos",
    "cant stand karen in finance, snake",
    "council i work for wastes money like theres no tomorrow",
    "G4S staff on reception are thick as mince",
    "nobody in management would last a day on the phones",
    "the way this company treats its staff is criminal",
    "my colleague has called in sick every monday since june and somehow im the problem",
]
NEAR_MISSES = [
    "my manager is an absolute star, best boss ever",
    "final boss in elden ring is a joke, 40 tries",
    "our manager is clueless, get him sacked, 4 nil at home to Luton",
    "springsteen is still the boss",
    "this government is a shambles",
    "Royal Mail have lost my parcel again, useless",
    "virgin media customer service are clowns",
    "great day with my amazing team",
    "the traffic was a joke this morning",
    "my sister is a lazy cow and i love her",
    "ref was useless today",
    "i'm so lazy at work today lol",
    "im the worst employee, forgot my own lunch again",
    "broadband is useless in this village",
    "read a report that says managers are under pressure",
    "BBC: police force placed in special measures",
    "boss baby is a terrible film",
    "love my job, love my team, love friday",
    "so proud of our HR team for winning the award",
    "my cat is a bully",
    "big thanks to management for the pizza",
    "this place is a disgrace (the new pub on the corner, dont go)",
    "hotel staff were rude and the room was a tip",
    "waitress was useless but the food was nice",
    "my manager came on as sub and scored, sunday league heroes",
    "The Office is the best worst workplace ever",
    "sick of being ill",
    "feel sick, working from home today",
    "school run traffic is toxic",
    "my kids are lazy, only the dog does any work",
    "line manager said well done today, chuffed",
    "leaving do for our lovely supervisor tonight",
    "this laptop is a joke",
    "team gb were a disgrace in the relay",
    "police are appealing for witnesses after a crash on the a64",
    "judge rinder is hilarious",
    "hate mondays",
    "work was long today but good",
    "the director of this film is a genius",
    "council tax has gone up again, what a joke",
    "trump is a clown",
    "mourinho is the worst manager ever",
    "chelsea's board havent got a clue",
    "cant stand karen from eastenders",
    "fed up of this rain",
    "lazy sunday with the team from work, bbq on",
    "delivery driver was useless, left it in the bin",
    "My boss bought us all ice cream!",
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
    assert found("my boss is useless")[0].whose is Whose.MINE
    assert found("my boss is useless", author="other")[0].whose is Whose.OTHER


def test_partners_are_only_worth_a_look_when_nothing_speaks_of_work():
    assert found("the police are useless")[0].sure is Sure.LOOK
    assert found("the police never turn up to our meetings")[0].sure is Sure.LIKELY
