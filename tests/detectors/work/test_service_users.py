"""Remarks on people met through work, and what only sounds like one."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.work.service_users import ServiceUserRemarks

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (ServiceUserRemarks(),))
    assert hits == finder.look(text, hints, (ServiceUserRemarks(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    "my service user turned up two hours late and stinking of weed again",
    "one of my service users just asked if I'd be his reference for tinder lol",
    "had a guy on UPW today who wouldnt pick up a paintbrush cos of his nails",
    "my 10am DNA'd again thats three in a row, breach it is",
    "PSR interview this morning, bloke cried for an hour then asked for a lift home",
    "some of the people on my caseload should never have been let out tbh",
    "anyone else's offenders all decided to kick off in the same week or just mine",
    "recalled a lad today and honestly he looked relieved",
    "mum in my section 7 case is a compulsive liar and the kids know it",
    "the dad on my current case thinks shouting at the guardian will help 🙄",
    "supervised contact this aft and the mother brought energy drinks for a 4 yr old",
    "got a lifer on my caseload who knits. proper lovely scarves",
    "visited a family today, you wouldnt let a dog live like that",
    "my client told the magistrate to do one, so that went well",
    "i supervise a man who's been on the news and no i cant say who but wow",
    "home visit to a sex offender before lunch, living the dream",
    "Resident at the AP set the toaster on fire making noodles at 3am",
    "another one of mine back inside before the ink dried on his licence",
    "service users moaning about the fare to the office like i'm made of money",
    'J missed his appointment cos it was "raining". it\'s Manchester mate',
    "just had a PoP tell me his dog ate his reporting instructions",
    'my domestic abuse perp did the whole "she made me do it" speech for 45 mins',
    "kids in my case drew me a picture today, broke my heart. foster placement breaking down",
    "new case today is basically a teenager with a machete and no dad",
    "had to breach someone who i actually really like, hate this job sometimes",
    "my tagged lad cut it off with a bread knife and posted the video",
    "man I sat with today has been in and out since he was 14, you do wonder",
    "one of our prisoners told me i look like his nan. im 34",
    "the young person i work with got arrested again last night, gutted",
    "my last appointment of the day fell asleep during his sentence plan",
    "Honestly if one more offender tells me its not his fault i'm going to scream",
    "community payback squad today: six lads, one spade between em doing any work",
    "guy i assessed this morning is the scariest person i have ever met",
    "seen one of my service users in Aldi buying vodka at 9am 👀",
    "my client group are the most manipulative people you will ever meet",
    "parents I'm doing the report on both think the other one is satan",
    "ap resident asked me out. again",
    "lady on my caseload just lost her baby, struggling to switch off tonight",
]
NEAR_MISSES = [
    "my probation period at work ends friday wish me luck",
    "case of wine arrived, happy days",
    "my phone case has already cracked",
    "Service users and carers are invited to our open day on 4 March",
    "BBC News: man recalled to prison after breaching his licence",
    "watching 24 hours in police custody, that offender is unreal",
    "repeat offender here: third biscuit before ten",
    "my client hasn't paid the invoice for the logo yet",
    "my 3pm is a dentist appointment, pray for me",
    "client wanted balayage and came out delighted",
    "got my driving licence back after the ban",
    "customer at the till today paid in 5ps, all of it",
    "The Young Offenders is back on BBC3 tonight",
    "report says people on probation need stable housing",
    "my 10am meeting got cancelled, coffee time",
    "great training on trauma informed practice today",
    "we are hiring: probation services officer, Leeds, apply by friday",
    "my son has his parents evening tonight",
    "supervision with my tutor at 2, dissertation is nowhere near",
    "my dog on licence would be recalled for sock theft",
    "justice secretary says more offenders will be tagged",
    "the family next door are having a party again",
    "sex offender in line of duty was obvious from ep 1",
    "got community spirit today litter picking with the scouts",
    "new phone, who dis. also new case for it, it's glittery",
    "if your a service user of mind charity please fill in the survey",
    "my lad passed his driving test and got his licence!!",
    "mum is a compulsive liar about how much she spends in M&S",
    "dad on my team scored twice on sunday",
    "had a guy round to fix the boiler, took 3 hours",
    "home visit from the health visitor today, baby is fine",
    "the guardian had a good long read on prisons",
    "my kids drew me a picture today",
    "prisoner of azkaban is the best one",
    "research: unpaid work cuts reoffending, new study from Glasgow",
    "man recalled his horror as shark attacked",
    "court shoes are killing me",
    "Supervision for new PQiPs starts in January, book now",
    "breach of contract by sky broadband, third time",
    "resident parking permits have gone up again",
    "the residents association meet tuesday",
    "my appointment at the docs was late again",
    "Sentence planning for my novel today lol",
    "unpaid work is still work. pay your interns",
    "tag yourself, im the one asleep",
    "Licence to kill is on itv4",
    "Great to see so many people graduate from our recovery programme, well done all",
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


def test_the_span_is_the_clause_and_somebody_elses():
    (hit,) = found("one of my service users fell asleep again, happy friday")
    assert hit.value == "one of my service users fell asleep again"
    assert hit.whose is Whose.OTHER
