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
    "client today offered me a roll up to drop the breach",
    "supervising someone who thinks the moon landing was fake, long hour",
    "one of the mums in contact called me a robot",
    "my prolific shoplifter has got a job in the co-op, you couldnt make it up",
    "16 yr old on my list nicked for the ninth time this year",
    "how do you tell a grown man on probation to have a wash before his appointment",
    "unpaid work group today and three of them slept in the van",
    "the lad i see on thursdays has gone awol again",
    "just spent 2 hrs on a PSR for a man who blames his mother for everything",
    'honest to god the excuses i hear. "my nan\'s budgie died" was todays reason for missing payback',
    "got told to f off by a 12 year old in a care home this morning, how was your day",
    "Another day another domestic abuser telling me he's the victim",
    "sat opposite a murderer eating a kitkat today. surreal job",
    "she's back in custody AGAIN after i went to bat for her at the recall hearing. never learn",
    "my lot are all kicking off about the new curfew times lol",
    "interviewed two kids today for a wishes and feelings report, both asked if i could be their mum",
    "someone on my books just won 5 grand on a scratchcard and still wont pay his fines",
    "ex offender on my caseload sent me a friend request. nope",
    "the prisoner who cleans our office makes a better brew than my manager",
    "dont know how that family havent had the kids removed yet. saw it with my own eyes today",
    "every single one of my women on licence has been let down by a man, every one",
    "Mr T turned up to his induction with his dog and his mum. bless",
    "anyone ever had a service user cry cos you were leaving?",
    "drug test came back positive again, he swears its the poppy seeds",
    "resident at the hostel told me he was jesus, then asked for 20p",
    "had to stand outside a pub to see if one of mine was breaking his exclusion",
    "spent my whole lunch on hold to a prison about a lad who doesn't even want to see me",
    "one of our residents decided 2am was the time to learn the drums",
    "supervision done, he wept, i wept, we had a biscuit",
    "my drug and alcohol group is wild this week, one of them brought a ferret",
    "the state of the man i had in at 9, no shoes and still drunk from saturday",
    "how can someone miss 6 appointments and then shout at ME for breaching him",
    "kid on my caseload got an A in maths and i'm prouder than his mum",
    "offenders dont want help they want a fiver and a sandwich",
    "one of the dads just asked the judge if he could bring his girlfriend to contact",
    "he's been out of jail four hours. FOUR HOURS. and he's already back in the cells",
    "if you're on licence maybe dont put your weed on insta, looking at you mr tuesday 11am",
    "woman i visit every week has finally left him. crying happy tears in a layby",
    "my favourite sex offender retired from fishing. thats it thats the tweet",
    "15 yr old told me today nobody has ever asked him what he wants. my job in a nutshell",
    "the client's mum rang AGAIN to tell me he's \"misunderstood\"",
    "tell me why the lads on payback are better gardeners than my actual gardener",
    "todays assessment: a man, a machete, an explanation involving a coconut",
    "cant stop thinking about that little girl from mondays case",
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
    "got my hair cut by a new client of hers",
    "first client of the day at the salon is always late",
    "customer asked me where the milk was, stood next to the milk",
    "jury service tomorrow, no idea what the case is",
    "my licence photo makes me look like an offender",
    "home office says prison places are running out",
    "did my unpaid internship in 2009 and never again",
    "supervised my kids tidying their rooms, exhausting",
    "my mum is guardian to my cousins kids",
    "the mums on the school run are brutal",
    "prison break season 2 is on, cancel my plans",
    "gave a talk on probation careers at the job fair today",
    "dads in the park were having a kickabout",
    "family court show on channel 5 is grim viewing",
    "my nan's care home has a new resident dog",
    "recall notice on my car, airbag thing",
    "breach of the peace? no just my toddler at tesco",
    "this heat is criminal",
    "released my inner child on the swings today",
    "caught speeding, 3 points on my licence",
    "my tag from zara was still on all day",
    "young people today have no manners says my grandad",
    "kids in care deserve so much more funding from this government",
    "one of the lads got sent off on sunday",
    "he missed his appointment at the dentist cos of the trains",
    "man in front of me in the queue stank of weed",
    "drums lessons for adults, dm me",
    "passed my theory, provisional licence in the post",
    "jail and bail charity day, sponsor me",
    "my brother stole my playstation",
    "the play therapist at my daughters school is lovely",
    "bloke at the bar still drunk from saturday lol",
    "parents who park on zigzags should be fined",
    "retired from fishing aged 30",
    "prison officer jobs going in kent",
    "watching a lads holiday unfold on the plane",
    "client asked for 20 logo revisions, no thanks",
    "payback is a great film with mel gibson",
    "my hearing is going, getting old",
    "assessed my life choices over a kebab",
    "recalled all the words to wannabe, talent",
    "on the tag it says dry clean only",
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
