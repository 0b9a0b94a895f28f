"""Working arrangements; social plans are not meant."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure
from detectors.work.arrangements import Arrangements

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (Arrangements(),))
    assert hits == finder.look(text, hints, (Arrangements(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    "can anyone swap my late on thursday for an early",
    "whos on the rota for bank holiday monday",
    "team meeting moved to 10 in the big room",
    "handover at 7 dont be late",
    "in court all day tomorrow for that hearing, cover my phones?",
    "Rota's out and im on nights again",
    "im duty officer friday so bring me all your dramas",
    "can you cover my 2 o'clock, stuck at the prison",
    "what a day at work, three recalls and a bomb scare",
    "meeting with the guardian and the LA at 11, court at 2",
    "anyone working saturday? need someone to open up",
    "long day in the office, back to back supervisions",
    "hearing is listed for 14th at Leeds family court, see you there team",
    "need someone for the 6-2 shift tomorrow, dm me",
    "i'm on earlies next week then 4 lates",
    "training day wednesday at head office, meet in reception 8.45",
    "case conference at 1, then two home visits and a report to finish",
    "shift swap? got sunday long day want monday",
    "just got in from a 13 hour shift, two crash calls and no break",
    "Can the monday crew bring the van keys in please",
    "day at work today: 6 assessments, 1 lunch eaten over the sink",
    "ill do your saturday if you do my tuesday",
    "anybody know if the briefing is at 8 or half past",
    "gang its stocktake thursday night, everyone in by 9",
    "ward round moved to 2pm folks",
    "driving to Hull for a delivery at 5am then Goole then home",
    "supervision with my manager at 3 so ill miss the huddle",
    "core group meeting tomorrow 10am at the children's centre",
    "who's opening up the shop tomorrow",
    "ive got MAPPA on tuesday morning can someone do my inductions",
    "are we still doing the 9am huddle tomorrow or is it teams",
    "court list for thursday is a joke, twelve breaches before lunch",
    "ive got induction group at 2 then a parole hearing by video so dont book me anything",
    "who's got the keys for monday's shift",
    "four home visits today and not one of them in",
    "can the night staff leave the trolley stocked pls, meeting about it at 3",
    "lates all week for me so ring before 1",
    "just done 14 hours on the ward, three arrests and a birth",
    "supervision moved to weds 11 if thats ok team",
]
NEAR_MISSES = [
    "We can do shopping for anyone on our side of the road",
    "anyone in ne3 9ab got a ladder",
    "pub after work friday?",
    "team night out is on the 12th, who's in",
    "football team meeting at the bar 6pm",
    "tennis court booked for 6",
    "band practice moved to 8",
    "shift key is broken",
    "PTA meeting tonight",
    "meeting the girls for lunch at 1",
    "early night tonight",
    "late again, flipping trains",
    "court shoes in the sale",
    "book club is at mine thursday",
    "training for the marathon in the morning",
    "gym at 6 then home",
    "xmas do is booked, menu choices by friday",
    "handover of my new house keys at noon!",
    "christening rota for who brings cake lol",
    "day off tomorrow",
    "off work for a week, bliss",
    "nearly the weekend",
    "what a day, sunburnt and happy",
    "who's on the telly tonight",
    "can anyone cover my netball match thursday",
    "five a side at 7, need one more",
    "leaving do for Sue 4pm in the Crown",
    "long day at the beach",
    "swap my ticket for saturday anyone?",
    "on call with virgin for an hour",
    "church flower rota is out",
    "school run then swimming then tea",
    "curry night with the work lot on thursday",
    "tomorrow's hearing test at specsavers",
    "covering my eyes in that horror film",
    "duty free shopping",
    "14 hours on a plane to bali",
    "huddle round the fire tonight",
    "keys to my heart",
    "breaches of the peace by my toddler before lunch",
    "trolley full at aldi",
    "late for the match, anyone got a spare ticket",
    "early doors at the club",
    "birth of a nation",
    "meeting my mate at 3 for a pint",
    "group chat is mad today",
    "staff discount day at next",
    "ring before you come round",
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
