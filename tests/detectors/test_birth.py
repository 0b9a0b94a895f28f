"""Birthdays with a date and ages with a day; dates and ages of everything else."""

from datetime import date

import pytest

from detectors import finder
from detectors.birth import DateOfBirth
from detectors.contract import Hints, Sure, Whose

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [DateOfBirth()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("my birthday is may 9th", ["may 9th"]),
        ("im a 9th of may baby", ["9th of may"]),
        ("born 09/05/71 in leeds general", ["09/05/71"]),
        ("b. 9 May 1971", ["9 May 1971"]),
        ("dob 090571", ["090571"]),
        ("D.O.B: 9/5/71", ["9/5/71"]),
        ("DOB - 09 05 1971", ["09 05 1971"]),
        ("date of birth 1971-05-09", ["1971-05-09"]),
        ("date of birth is the ninth of may nineteen seventy one", ["the ninth of may nineteen seventy one"]),
        ("born on the twenty first of june two thousand and four", ["the twenty first of june two thousand and four"]),
        ("Happy birthday to me!! 9.5.71", ["9.5.71"]),
        ("twins born 3rd March 2024 at 4am, mum and babies doing well", ["3rd March 2024"]),
        ("Baby Alfie arrived on 12th July 2025 weighing 7lb 4oz", ["12th July 2025"]),
        ("welcome to the world little man, 12/07/2025, 8lb 2oz", ["12/07/2025"]),
        ("our Ellie will be 5 on Saturday 9th May", ["Saturday 9th May"]),
        ("Ellie turns 5 on 9 May", ["9 May"]),
        ("its my 40th on the 9th of may, party at the club", ["the 9th of may"]),
        ("save the date: mum's 60th, Saturday 14 June", ["Saturday 14 June"]),
        ("40 tomorrow!!! 🎂", ["40 tomorrow"]),
        ("kids turned 5 and 7 today", ["5 and 7 today"]),
        ("34 today, feeling old", ["34 today"]),
        ("meal at the Swan, then ours. Mum was born on 8 June 1957", ["8 June 1957"]),
        ("im 40 tomorrow feeling it", ["40 tomorrow"]),
        ("turning 30 tomorrow and i'm not ok", ["30 tomorrow"]),
        ("my baby is 1 today", ["1 today"]),
        ("today my baby girl turns 16", ["today my baby girl turns 16"]),
        ("happy 18th birthday today to my son Josh", ["18th birthday today"]),
        ("Josh is 21 today! so proud", ["21 today"]),
        ("the big 4-0 tomorrow", ["4-0 tomorrow"]),
        ("sixty today!!!! 🎉", ["sixty today"]),
        ("he is 3 today and obsessed with trains", ["3 today"]),
        ("Dad would have been 70 today", ["70 today"]),
        ("born on Christmas Day 1980 so never a proper party", ["Christmas Day 1980"]),
        ("share a birthday with the queen, 21 April", ["21 April"]),
        ("I was born at 3.42am on 17 October 2008", ["17 October 2008"]),
        ("his birthday's the 3rd march if you want to send a card", ["the 3rd march"]),
        ("he's 6 months old today", ["6 months old today"]),
        ("aunty jean 80 today x", ["80 today"]),
        ("March 3rd is my sons birthday", ["March 3rd"]),
        ("aries here 3/4/91", ["3/4/91"]),
        ("my dog and I share a birthday, 9 May", ["9 May"]),
        ("40 today. forty. how", ["40 today"]),
        ("21 tomorrow and the plan is a carvery", ["21 tomorrow"]),
        ("30 today!! how is this legal", ["30 today"]),
        ("50 tomorrow. send gin", ["50 tomorrow"]),
        ("29 today and still can't parallel park", ["29 today"]),
        ("sixty tomorrow, bloody hell", ["sixty tomorrow"]),
        ("ＤＯＢ ０９/０５/１９７１", ["０９/０５/１９７１"]),
        ("12th May, put it in the diary, I want presents", ["12th May"]),
        ("mark 9 March down, cake please", ["9 March"]),
        ("told the bank 4/7/1961 by way of ID", ["4/7/1961"]),
        ("they asked me to prove who I am so: 14 June 1975", ["14 June 1975"]),
        ("our son turned up November 3rd during the football", ["November 3rd"]),
        ("my niece arrived early on 6 April", ["6 April"]),
        ("its my grandads 90th today and he is up a ladder", ["90th today"]),
        ("It's her 60th tomorrow", ["60th tomorrow"]),
        ("I was born 4.iii.71, my gran wrote it so", ["4.iii.71"]),
        ("birthday: 8th o' June", ["8th o' June"]),
        ("born on the 1st day of Feb 1986", ["the 1st day of Feb 1986"]),
        ("dob 17|04|1992", ["17|04|1992"]),
        ("leap year baby here, 29 feb", ["29 feb"]),
        ("he'd have been 71 today, miss him", ["71 today"]),
        ("sweet sixteen today, our Maisie", ["sixteen today"]),
        ("new plate for his 50th (50 today!), he's stroked it twice", ["50 today"]),
        ("Dearest Hugo, my boy, one year old today. You ate a sock", ["one year old today"]),
        ("18 today n my dad got me a bike, it's got a bell", ["18 today"]),
        ("how is she this old: Mabel, my baby, sixteen tomorrow", ["sixteen tomorrow"]),
        ("60 today. got a scented candle and a bus pass form", ["60 today"]),
        ("little fella turned up 14th Sept 2026, 6lb 11", ["14th Sept 2026"]),
        ("grandson arrived 9 Oct 2026 at 4.12am, all lungs", ["9 Oct 2026"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "the seal pups were born on 3 May",
        "27 today",
        "baby due 9 May",
        "due date 9/5/2027",
        "MOT 12/03/2027",
        "my passport expires 12 March 2030",
        "wedding anniversary 9 May",
        "born in may",
        "born in 1985",
        "turning 30 this year",
        "our cafe turns 5 today",
        "our shop's 5th birthday is on 9 May",
        "Happy birthday to the NHS, 75 today",
        "Tesco is 100 today",
        "my dog is 5 today",
        "Bella the cat turned 3 today 🎂",
        "puppies born 9 May, ready in july",
        "King Charles was born on 14 November 1948",
        "Shakespeare was born 23 April 1564",
        "Mozart was born on 27 January 1756",
        "on this day in 1971 Elvis, born 8 January 1935, played vegas",
        "its 30 today",
        "30 degrees today",
        "I did 10 today",
        "day 5 today",
        "we're 2 up today",
        "she's 40 weeks today",
        "12 weeks today 🎉 scan soon",
        "10 years married today",
        "my car is 10 today",
        "2 for 1 today",
        "party on 9 May",
        "meeting on 9 May 2026",
        "the birthday sale ends 9 May",
        "birthday cake was 9/10",
        "born to run tour 9 May 2027",
        "reborn 9 May 2020",
        "born free, gig 9 May",
        "what a 21st that was",
        "sober 5 years today",
        "turn left on 9 May Road",
        "my 10th anniversary is 9 May",
        "walked 10 miles today",
        "happy birthday to me",
        "it's my birthday tomorrow",
        "the school was born on 9 May 1910 the plaque says",
        "12/03/1991",
        "on the 3rd floor, 9 May",
        "chapter 30 today",
        "34 today, degrees not years, how is it legal",
        "30 today and already boiling",
        "29 today was late again, the bus not me, how",
        "18 today and it feels like spring",
        "12 today, all of them complaints, send gin",
        "50 today for a pint and a pie, £50",
        "40 today. lengths. how",
        "9 today. how",
        "25 December, I want presents",
        "our parcel turned up November 3rd",
        "the wedding is 12th May, no presents please",
        "showed my bus pass as ID on 3/3/2026",
        "our daughter came home on 6 April",
        "its my 5th today and I still want coffee",
        "my sons team came along to the match on 9 May",
        "the boiler man arrived on 6 April",
        "it's the 40th today of the month's deliveries",
        "asked to prove who I am on 1/2/2026",
        "v4.iii.71 of the manual is out",
        "leap years are silly, 29 feb, why",
        "sweet sixteen was on telly",
        "it'd have been 30 today but it rained",
        "exam on 12/06/2025, dob needed at the desk",
        "he's on day 65 today",
        "our scout group is 100 years old on the 4th of may",
        "the society's 75th birthday is 3 May, bring a plate",
        "emails, 50 today",
        "60 today, bus late again",
        "18 today and mum got me soaked at the bus stop",
        "the parcel turned up 14th Sept 2026, 6 weeks late",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("I was born on 9 May 1971", Whose.MINE),
        ("my dob is 9/5/71", Whose.MINE),
        ("my son's dob is 9/5/2011", Whose.OTHER),
        ("she was born on 9 May 1957", Whose.OTHER),
        ("our twins are 3 today", Whose.OTHER),
        ("40 today 🎂", Whose.MINE),
    ],
)
def test_whose(text, whose):
    assert [hit.whose for hit in finder.find(text, HINTS, [DateOfBirth()])] == [whose]


def test_what_an_animal_celebrates_is_worth_a_look():
    (hit,) = finder.find("our pony turns 5 today", HINTS, [DateOfBirth()])
    assert (hit.sure, hit.because, hit.value) == (Sure.LOOK, "birth.other", "5 today")
