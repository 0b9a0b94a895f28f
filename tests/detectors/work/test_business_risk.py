"""Risks to the business; broken things at home and shops' prices are not meant."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure
from detectors.work.business_risk import BusinessRisk

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (BusinessRisk(),))
    assert hits == finder.look(text, hints, (BusinessRisk(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    "the computers were down all day today so we just sat there",
    "ndelius has crashed again, cant see a single record",
    "phones are off at work, nobody can ring in",
    "this building is a wreck, bucket under the leak in interview room 2",
    "down to three officers on the team out of nine",
    "we are so short staffed theres no one on the desk after 4",
    "heating packed in at the office, working in coats",
    "the lift at work has been broke since may and we have wheelchair users",
    "back door at our place doesnt lock, been like it for weeks",
    "cctv isnt recording at the shop, hasnt for months",
    "someone left the client files on the bus 😬",
    "email server went down and took the case management with it",
    "we've got 300 unallocated cases and two people off long term sick",
    "payroll messed up, half the staff not been paid",
    "our budget ran out in november so no agency til april",
    "word is the company's going under by xmas",
    "they're closing our office in june, nobody's been told",
    "alarm code at the depot hasnt been changed since 2019",
    "only me and a student nurse on the ward tonight",
    "whole network's down, back to pen and paper lol",
    "got hacked, everyones logins have been reset",
    "no security on the door this week, he's on hols",
    "rats in the staff kitchen. again",
    "caseload is at 90 now and im only part time",
    "asbestos found in the ceiling so we're all in one room",
    "printer, scanner and wifi all dead in the office today",
    "no hot water on the wing again",
    "fire alarm panel at work has been showing a fault for weeks and nobody cares",
    "we lost the contract with the council, 40 jobs going",
    "im on my own in the branch till lunch, manager is off",
    "half the tills are down and no one from IT til monday",
    "oasys down. delius down. me down.",
    "work laptop got nicked out my car with everything on it",
    "no locum so the surgery has no doctor in this afternoon",
    "call centre system fell over at 9 and we've had 400 calls stacked",
    "roof leaking all over the records room",
    "4 out of 7 on our team off with stress",
    "the panic alarm in room 3 dont work",
    "badge readers are broke so doors are propped open",
    "we cant pay the suppliers this month",
]
NEAR_MISSES = [
    "computers are down to £300 in currys",
    "feeling down today",
    "facebook is down again",
    "wifi down at home, kids are going feral",
    "my laptop died, rip",
    "only two of us for dinner tonight",
    "system of a down on friday!!",
    "our roof is leaking, any roofers in york?",
    "heating packed in at home, its freezing",
    "starbucks so short staffed waited 20 minutes for a latte",
    "train cancelled due to shortage of crew",
    "my car alarm wont stop",
    "the lift at the shopping centre was broken, had to carry the pram",
    "bank app down again barclays sort it out",
    "im down for pizza friday",
    "down three nil at half time",
    "this body is a wreck after that half marathon",
    "got hacked on insta, ignore messages from me",
    "sitting down with a cuppa",
    "BBC: NHS short staffed by thousands say unions",
    "the building is beautiful, new office is fab",
    "work was quiet today so i did my filing",
    "the servers in that restaurant were lovely",
    "playstation network down, gutted",
    "my budget ran out on day 2 of the holiday",
    "closing time at the pub",
    "ran out of milk",
    "door code for the airbnb is in the email",
    "alarm went off at 5 for work, kill me",
    "fire alarm went off in the hotel at 3am",
    "the budget is on wednesday, watch it live",
    "council closing the library, sign the petition",
    "lost my work pass, always do this",
    "on my own tonight, film and wine",
    "half the team scored against us",
    "BREAKING: ransomware attack hits hospital trust",
    "rats, forgot my umbrella",
    "lights out in our street, power cut",
    "2 for 1 on printers at argos",
    "phone is dead text you later",
    "computer says no",
    "my wreck of a building project continues, kitchen nearly done",
    "the pool at the gym is shut for repairs",
    "steam is down cant play",
    "stock is running low, order by noon!",
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
