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
