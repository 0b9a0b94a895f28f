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
    "systems been on and off since monday cant book anyone in",
    "whole site lost power, generators didnt kick in, lovely",
    "we run nights with one carer for 30 residents",
    "no one's had a fire drill here since i started and thats 4 years ago",
    "the front desk panic strip has been disconnected for months",
    "our freezer died over the weekend and they sold the stuff anyway",
    "three of us covering the work of nine and another one leaves friday",
    "server room is unlocked cos the aircon's bust",
    "They've not renewed our lease so god knows where we'll be in march",
    "printer at work has been dead for a fortnight so no ones getting their letters",
    "half my wagons are off the road waiting for parts",
    "laptops were meant to be encrypted, mine isnt lol",
    "toilets flooded at the school again, year 9 sent home",
    "we've been told no new starters til the next financial year",
    "our safe has been broken since xmas so the takings are in a drawer",
    "ceiling tile fell on my desk today, this place is held up with hope",
    "all our agency nurses got cancelled, good luck tonight everyone",
    "hostel had no night staff on so they just left the door",
    "booking system crashed at 4, we were writing it on napkins",
    "the van has failed its mot and they still have us driving it",
    "case files are sat in boxes in the corridor cos the archive is full",
    "staff car park barrier's bust, anyone can drive in",
    "down a driver, down a van and down in the dumps, cant deliver half of leeds today at work",
    "cant get on delius, can't get on email, can't get on with my life",
    "two court teams merged and no one told us which building to go to. we've one duty officer for both",
    "bank declined the company card at the wholesalers so we've no stock for the weekend",
    "whole unit running on two qualified tonight, pray for us",
    "server died again, everyone sent home at 11",
    "there's a hole in the office ceiling you could lose a desk in",
    "just found out the fob system lets leavers back in",
    "we're not taking new referrals til feb, no staff to see them",
    "main gate keypad has been stuck open since the storm",
    "the franking machine, the shredder and my will to live all broke today at work",
    "three lorries failed their MOT and the boss is still sending us out",
    "our intranet has been hacked and nobody from it will say what got taken",
    "manager went home sick so theres a 19 year old running the store",
    "half of reception is a building site and theres no fire exit",
    "the bank wont extend our overdraft so wages might be late",
    "delius was so slow today i made three brews per login",
    "i was the only probation officer in the whole court today",
]
NEAR_MISSES = [
    "on the ferry to Santander, nobody home till the 23rd",
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
    "my phone system update took an hour",
    "the boiler at mums has gone again",
    "amazon is down for anyone else?",
    "we are short on milk",
    "i'm short and my staff discount is shorter lol",
    "there's only two of us in this relationship",
    "fire alarm test in the flats every tuesday",
    "one nurse for 30 patients says union in bbc report",
    "the fair has been shut down by police",
    "systems of government essay due friday",
    "my desk is a wreck",
    "broke my glasses at work",
    "lost my lanyard somewhere between the pub and home",
    "heating back on, cat delighted",
    "printing photos at boots",
    "we had no power in our street last night",
    "lights went out at the gig and the crowd sang",
    "the trains have no staff on strike day",
    "cash only at the chippy, card machine broken",
    "door fell off my wardrobe",
    "the roof terrace bar is fully booked",
    "the system is broken, tax the rich",
    "my inbox crashed under the weight of your love",
    "working from home cos of snow",
    "hacked my way through the brambles",
    "caught in a flood on the a19",
    "two qualified for the final",
    "my server at the curry house was lovely",
    "hole in my favourite jumper",
    "waiting list for the new bike is 14 months",
    "fob off the salesman",
    "storm took my fence down",
    "shredder guitar solo",
    "overdraft is my natural habitat",
    "safe journey everyone",
    "the lorry in front of me shed its load",
    "office chairs for sale, good nick",
    "half the estate is a building site",
    "mot passed, get in",
    "left the gate open and the dog got out",
    "nineteen year old me ran everywhere",
    "so slow today, mondays",
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
