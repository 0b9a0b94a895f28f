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
    "supervisor emailed me at 11pm and again at 6am, no boundaries whatsoever",
    "the people running this service have never met a service user in their lives",
    "deputy head is scared of parents and staff pay for it",
    "our CEO thanked us with a mug. A MUG. nurses are using food banks",
    "got marked down in my appraisal cos i was off with cancer, cheers boss",
    "the office is full of snakes and im counting the days",
    "social services dropped the ball on this one yet again and a kid got hurt",
    "CAMHS waiting list is 2 years and they have the cheek to close referrals, shocking service",
    "custody nurse couldnt be bothered to get off her chair today",
    "whoever designed our new rota wants shooting, zero thought for staff",
    "senior management team meeting = six people who've never done the job talking about the job",
    "you'd think HR would reply once in a blue moon",
    "transport manager hasn't a scooby, sent me to Dover with an empty trailer",
    "my team leader laughs at people's accents, vile",
    "so the court lost the bundle AGAIN, that place couldnt run a raffle",
    "new boss same old rubbish",
    "they want us to do 70 cases with half the people and smile while doing it, absolute mugs running this place",
    "anyone else's line manager just forward emails all day and call it leadership",
    "not being funny but the day team leave us with everything every single night",
    "why is it always the useless ones that get promoted in this job",
    "the magistrates today hadnt a clue what a suspended sentence was",
    "moj has wrecked this service and theyll wreck it again",
    "capita wouldnt know customer service if it bit them, 9 years i've worked here",
    "my office manager took my yoghurt and denied it, the pettiest woman alive",
    "management here only notice you when you're off sick",
    "regional lead came to tell us how valued we are then left by 2. cheers",
    "sick to the back teeth of covering for my colleague who 'works' from home",
    "our building manager is a waste of a lanyard",
    "police turned up an hour late to the home visit and sat in the car on their phones. great partnership",
    "I honestly think the trust hates its own staff",
    "another email from the chief exec about resilience while we work through lunch",
    "pretty sure my boss thinks annual leave is a personal attack",
    "our area lead couldnt find our office with a map and a torch",
    "the way they speak to cleaners in this building makes me sick",
    "my deputy took the credit for my display and the head lapped it up",
    "HR sided with him of course. they always do",
    "Never felt so unsupported in a job. Supervision cancelled five weeks running",
    "court staff treated us like something they'd stepped in",
    "the drs in our a&e talk to nurses like servants",
    "absolutely done with this team, backstabbers the lot of them",
    'manager "forgot" my overtime again. funny how she never forgets her own',
    "the local authority have lied in their statement and the guardian swallowed it",
    "our contractors left us with no cover and a shrug",
    "supposed to be a caring profession, managers here dont care if we live or die",
    "whoever runs prison transport couldn't deliver a pizza",
    "i could do my team leader's job with my eyes shut, she does it with hers open and still gets it wrong",
    "dispatch sent me to the wrong depot twice today, brain of britain that lot",
    "got a warning for being 2 mins late by a woman who strolls in at 10",
    "HR have no idea what we do all day",
    "management have no respect for the night shift",
    "my manager has zero empathy",
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
    "my boss is on holiday so its been lovely and quiet",
    "new boss starts monday, hope she's nice",
    "bosses day is a made up holiday",
    "the courts near us are nice, we play doubles on tuesday",
    "police academy 3 is rubbish",
    "my kids school sent another email about nits",
    "the nurses who looked after dad were amazing",
    "managed to burn the toast again, useless me",
    "director's cut of blade runner is the worst one",
    "who's the worst character in traitors",
    "hr from the bbc sitcom w1a is the best thing ever",
    "council still havent collected my bins, useless lot",
    "DWP lost my form again. third time. hate them",
    "the dog is useless at fetch",
    "my team lost again, clueless defending",
    "team building day was actually fun",
    "the agency that let my flat are crooks",
    "sainsburys self checkout hates me",
    "i'm my own boss and i'm a nightmare",
    "staff at the vets were lovely",
    "the judge on bake off was so rude",
    "head is killing me today",
    "useless fact of the day: sharks dont have bones",
    "colleague brought in cake, friday is saved",
    "worst day ever, spilled tea on my new top",
    "police horses are massive up close arent they",
    "my boss gave me friday off, get in",
    "the chief exec of tesco was on the radio",
    "map and torch packed, off camping",
    "my deputy sheriff costume arrived",
    "her with the pizza delivery job is on corrie",
    "olympic gold for us!!",
    "treated myself to new trainers",
    "annual leave booked, two weeks of nothing",
    "stepped in something on the walk",
    "never felt so loved, thank you all",
    "wrong depot for my parcel again, thanks dpd",
    "got a parking warning outside my own house",
    "cleaners coming tomorrow so im cleaning first",
    "chief exec of the charity thanked all volunteers, lovely night",
    "children lied about brushing their teeth",
    "my team leader remembered my birthday, softie",
    "my manager has no idea I made the cake",
    "our boss has no idea about the surprise",
    "no plan for the weekend, ask my sister",
    "no breaks in the clouds today",
    "no interest on the loan for a year, thanks to the bank",
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
