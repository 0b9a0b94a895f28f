"""Names of workplaces, and places where one only shops or learns."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.work.workplace import Workplace

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (Workplace(),))
    assert hits == finder.look(text, hints, (Workplace(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    ("i work at tesco on the high street", "tesco"),
    ("started my new job at Moorfield Primary School today!", "Moorfield Primary School"),
    ("Elsie starts at Moorfield Primary today, her first job as a teacher", "Moorfield Primary"),
    ("Elsie starts at Hartwell Foods today", "Hartwell Foods"),
    ("Probation officer at Eastgate PDU", "Eastgate PDU"),
    ("been with Cafcass 11 years now", "Cafcass"),
    ("night shift at St Brendan's Hospital, send coffee", "St Brendan's Hospital"),
    ("just finished my shift at Greggs and i stink of sausage rolls", "Greggs"),
    ("my husband works at Rolls-Royce in derby", "Rolls-Royce"),
    ("so proud of our Gemma, first day at Hawthorn Solicitors", "Hawthorn Solicitors"),
    ("Senior Practitioner @ Cafcass. Dog mum.", "Cafcass"),
    ("i teach maths at Beckfoot Academy", "Beckfoot Academy"),
    ("17 years driving for Eddie Stobart and this is the thanks", "Eddie Stobart"),
    ("handed my notice in at Argos", "Argos"),
    ("got the job at Northshire County Council!!!", "Northshire County Council"),
    ("day 3 at HMP Wetherdale and i still get lost", "HMP Wetherdale"),
    ("works at Lloyds Bank", "Lloyds Bank"),
    ("I'm a nurse on ward 12 at Elmcroft General", "Elmcroft General"),
    ("leaving Capita after six years", "Capita"),
    ("my sister is a receptionist at Dr Patel's surgery", "Dr Patel's surgery"),
    ("on reception at Castle Street Surgery til 6 if anyone needs an appointment", "Castle Street Surgery"),
    ("working at the Red Lion tonight come say hi", "Red Lion"),
    ("Social Worker, Brantshire Council. Views own", "Brantshire Council"),
    ("been promoted to store manager at Lidl Thornaby", "Lidl Thornaby"),
    ("we at Hartwell Housing are so proud of the team", "Hartwell Housing"),
    ("i clean offices for mitie", "mitie"),
    ("Dave got a job with Network Rail", "Network Rail"),
    ("employed by Yorkshire Water as an engineer", "Yorkshire Water"),
    ("my mum's a dinner lady at Oakwood Juniors", "Oakwood Juniors"),
    ("joined Thames Valley Police as a PCSO in march", "Thames Valley Police"),
    ("I manage the Costa in Selby", "Costa"),
    ("Back to work at Weston YOT tomorrow after 2 weeks off", "Weston YOT"),
    ("call centre at british gas is my life now", "british gas"),
    ("I'm with the national probation service in Hull", "national probation service"),
    ("first day in my new role at KPMG", "KPMG"),
    ("warehouse op at amazon, night owl", "amazon"),
    ("doing bank shifts at Larch House care home", "Larch House care home"),
    ("two weeks into my new job at Sainsburys and my feet have died", "Sainsburys"),
    ("back on the wards at Fairholme Hospital after mat leave", "Fairholme Hospital"),
    ("ten years at Kestrel Logistics today and not even a card", "Kestrel Logistics"),
    ("Mandy here, cafcass officer and baker of bad cakes", "cafcass"),
    ("whos on at asda tonight? im on tills 6-10", "asda"),
    ("my brother in law has just started with West Yorkshire Police", "West Yorkshire Police"),
    ("proud PSO at HMPPS", "HMPPS"),
    ("in the staff room at Lowfield Academy pretending to mark", "Lowfield Academy"),
    ("clocked off from the Nissan plant, pint time", "Nissan"),
    ("I'm a HCA, Ward 4, Pinderfields", "Pinderfields"),
    ("hubby's firm (Barlow & Sons) is closing for xmas", "Barlow & Sons"),
    ("if you phone Brightwater Energy today you might get me", "Brightwater Energy"),
    ("my first week as a PO at Leeds Probation", "Leeds Probation"),
    ("started my PGCE placement at Highbury Grove", "Highbury Grove"),
    ("come see me behind the bar at the Black Swan til midnight", "Black Swan"),
    ("I drive the 36 for Harrogate Bus Company", "Harrogate Bus Company"),
    ("our Becky is a midwife at Jimmy's", "Jimmy's"),
    ("Hi all, I'm Sam from Oakdale Nursery, been there 4 years now", "Oakdale Nursery"),
    ("work do with the Specsavers lot. i only joined in june", "Specsavers"),
    ("Account manager - Northbridge Media - views mine", "Northbridge Media"),
    ("been poached by Deloitte, start in jan", "Deloitte"),
    ("leaving Wakefield Youth Justice Service after 12 yrs, gutted", "Wakefield Youth Justice Service"),
    ("Lecturer in law, University of Northmoor", "University of Northmoor"),
    ("ive worked for the same council (Calderbrook) since i was 17", "Calderbrook"),
    ("new starter at Thornhill Dental today be nice", "Thornhill Dental"),
    ("spending xmas day at work again, see you all on Birch Ward, Leighton Hospital", "Leighton Hospital"),
    ("my nephew's a copper with Greater Manchester Police", "Greater Manchester Police"),
    ("Greggs paid me today so the rounds on me", "Greggs"),
    ("on my break at Homebase, ask me anything about grout", "Homebase"),
    ("been a TA at St Cuthberts for 9 yrs", "St Cuthberts"),
    ("last ever shift at the Rose & Crown tonight", "Rose & Crown"),
    ("Jo works on the bins for Harrogate Council", "Harrogate Council"),
    ("i'm one of the security lads at the Arndale Centre", "Arndale Centre"),
    ("left the nhs for Bupa and never looked back", "Bupa"),
    ("Proud to be joining Norfolk Youth Offending Service as a case manager", "Norfolk Youth Offending Service"),
    ("desk next to mine at HMRC has been empty since may", "HMRC"),
    ("five years since i walked into Wickes as a saturday lad", "Wickes"),
    ("graduated today and straight onto the grad scheme at Arup", "Arup"),
]
NEAR_MISSES = [
    "working from home today",
    "i work for myself",
    "work at a hospital and its mad",
    "i work for the council",
    "shopping at tesco was hell",
    "amazon driver just left my parcel in the bin",
    "the john lewis advert made me cry",
    "works at height training done",
    "a nurse at Royal Brantham Hospital has been charged, police say",
    "tim cook works at apple obviously",
    "homer works at the springfield nuclear plant",
    "lunch at Nandos with the girls",
    "appointment at St Brendan's Hospital tomorrow",
    "my daughter starts at Moorfield Primary School in september",
    "Elsie starts at Moorfield Primary today and I am not ready",
    "Elsie and Ted started at St Aldhelm's Infants, blub",
    "parents evening at Beckfoot Academy",
    "it works at last",
    "this works for Android and iPhone",
    "working on my tan",
    "worked for me, try turning it off and on",
    "i work at night",
    "work with Sue, shes a laugh",
    "day 3 at Glastonbury",
    "first day at uni",
    "got a job at last",
    "joined Slimming World today",
    "joined the gym",
    "first day at Pontins and its raining",
    "started at 9, finished at 6",
    "leaving London after six years",
    "match at Elland Road",
    "teach me at christmas",
    "my shift at the foodbank is thursdays",
    "volunteering is good for you",
    "banking with Lloyds is a pain",
    "open day at Sheffield Uni",
    "we at home are bored",
    "Senior citizen at heart",
    "The head of Tesco earns too much",
    "The team at Vodafone were useless with my bill",
    "the manager at McDonalds gave us free fries",
    "work at Christmas is awful",
    "i work in Leeds",
    "on nights at the moment",
    "working for the weekend",
    "a bloke who works at Screwfix sold me the wrong pipe",
    "used my card at Boots",
    "police at Elmcroft General after crash",
    "eating chips at Whitby",
    "queue at asda was silly",
    "new nissan is lovely, 67 plate",
    "the black swan is a great film",
    "took my nan to pinderfields for her scan",
    "specsavers said i need new glasses",
    "my brother in law got nicked by West Yorkshire Police",
    "love a sainsburys meal deal",
    "warburtons toastie is the king of bread",
    "two weeks into Couch to 5K",
    "started watching The Bear",
    "my son is in year 4 at Lowfield",
    "a midwife from Derby won the lottery",
    "deloitte report says growth is slow",
    "clocked off at 5, home by 6",
    "leaving Wakefield station now",
    "i work with some cracking people",
    "working on a new song",
    "i work really hard",
    "University Challenge is on",
    "we manage fine at home",
    "i work like a dog",
    "spent ten years at sea",
    "works every time",
    "Manager of the year is Klopp",
    "nurse shark at the Sea Life Centre",
    "staff at Costa got my name wrong again",
    "grout from homebase, ask for advice",
    "st cuthberts church fete is on sunday",
    "rose & crown do a cracking roast",
    "saw greater manchester police chase someone down deansgate",
    "shelter from the rain under a tree",
    "joining the queue at greggs",
    "graduated today!! love you all",
    "saturday lad's night",
    "HMRC owe me 400 quid",
    "nephew's a cracking footballer",
    "bupa dentist was gentle",
    "left the nhs app open",
    "council tax office phoned",
    "on my break, tea and a kitkat",
    "walked into wickes and walked out skint",
]


@pytest.mark.parametrize(("text", "name"), HITS)
def test_names(text, name):
    assert name in claimed(text)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claimed(text) == []


def test_near_misses_are_at_least_as_many():
    assert len(HITS) >= 25
    assert len(NEAR_MISSES) > len(HITS)


def test_whose_workplace():
    assert found("i work at Hartwell Foods")[0].whose is Whose.MINE
    assert found("my husband works at Hartwell Foods")[0].whose is Whose.OTHER
    assert found("i work at Hartwell Foods", author="other")[0].whose is Whose.OTHER


def test_a_handle_is_a_name_where_one_says_so():
    assert claimed("probation officer @MidhallCRC, tea drinker") == ["MidhallCRC"]
    assert claimed("lunch with @MidhallCRC") == []
