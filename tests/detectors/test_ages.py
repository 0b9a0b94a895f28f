"""Ages told with their day, in every part of the phrase; and numbers beside a day that are no age."""

from datetime import date

import pytest

from detectors import finder
from detectors.birth import DateOfBirth
from detectors.contract import Hints, Sure

HINTS = Hints(date(2026, 11, 22))


def marked(text):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, HINTS, [DateOfBirth()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # who
        ("turns out I'm 52 today, who knew", "52 today"),
        ("my youngest turns 12 tomorrow and wants a drum kit", "12 tomorrow"),
        ("our kid hits 30 tomorrow lol", "30 tomorrow"),
        ("Granda is 91 today and still drives", "91 today"),
        ("the other half turned 45 yesterday", "45 yesterday"),
        ("First passport for the wee yin! Iona, three tomorrow, looks furious", "three tomorrow"),
        ("me. my eldest, 12 today, has informed me I'm cringe", "12 today"),
        ("mother in law is 70 today, sat next to her, help", "70 today"),
        ("that's me 40 tomorrow, somebody hold me", "40 tomorrow"),
        ("Happy birthday to this one, 6 today, light of my life", "6 today"),
        ("Rosie's 4 today and up since five", "4 today"),
        ("my baby girl (9 today!) made me breakfast", "9 today"),
        ("twins are one today, we survived", "one today"),
        ("they're ten tomorrow, my boys", "ten tomorrow"),
        # the verb
        ("Dad would've been a hundred today", "a hundred today"),
        ("should have been 33 today our Lee, raise one", "33 today"),
        ("she'd have been 65 today. Miss you mam", "65 today"),
        ("he'll be 16 tomorrow and thinks he's driving", "16 tomorrow"),
        ("grandma reaches 100 tomorrow, card from the king and all", "100 tomorrow"),
        ("my lad isn't 18 till tomorrow so no he can't have a pint", "18 till tomorrow"),
        ("I become a pensioner today, pass the slippers", "a pensioner today"),
        ("our Theo hits double figures tomorrow", "double figures tomorrow"),
        ("my little girl is officially a teenager today", "a teenager today"),
        # the age
        ("I'm four-oh today and my knees know it", "four-oh today"),
        ("mum's the big 7-0 tomorrow", "7-0 tomorrow"),
        ("I am a hundred and one today, says nana", "a hundred and one today"),
        ("I'm thirty-nine years young today", "thirty-nine years young today"),
        ("he's eleven months old today and has four teeth", "eleven months old today"),
        # the day
        ("I turn 18 at midnight, see you in Wetherspoons", "18 at midnight"),
        ("my son turns 5 on Saturday and I've booked nothing", "5 on Saturday"),
        ("I'll be 60 this Friday and I'm having a cake the size of a door", "60 this Friday"),
        ("tomorrow I turn 30 and I still rent", "tomorrow I turn 30"),
        ("today he'd have been 48", "today he'd have been 48"),
        ("Today marks nana's 90th birthday and she's had two sherries", "Today marks nana's 90th birthday"),
        ("tomorrow is my 40th, be kind", "tomorrow is my 40th"),
        ("38 years ago today my poor mum had me in the back of a Cortina", "38 years ago today"),
        ("ten years ago tomorrow I became a mum", "ten years ago tomorrow"),
        ("I was born on this day in 1971 and nobody's apologised", "on this day in 1971"),
        ("47 candles on a Colin the caterpillar today, fire risk", "47 candles on a Colin the caterpillar today"),
        # the day is a date
        ("My Nana Peg would've been a hundred on 2 June", "2 June"),
        ("65 on the fourth of August so ta-ra then Bombardier", "the fourth of August"),
        ("On 9 March I'll be 50 and I'm walking the Ridgeway", "9 March"),
        ("3rd of May I turn forty, no surprises please", "3rd of May"),
        ("Alfie's six on 14 December, he wants a digger", "14 December"),
        ("our Jean reaches 80 on June 2nd", "June 2nd"),
        ("nana hits ninety come 3 September", "3 September"),
        ("it's 12 July, that's when I turn 21", "12 July"),
        ("the wife's fiftieth is 8 October, say nothing", "8 October"),
        ("30 on 3 March and moving back in with mum, living the dream", "3 March"),
        ("Teddy is turning 5\nSunday 17 August\n2-4pm, RSVP to Gemma", "Sunday 17 August"),
        ("the spin class sang to me because 72 today!!", "72 today"),
        ("mum texts 6.42am every 7th of September, this time 31 years ago", "7th of September"),
        # the day alone, by what is said around it
        ("he's a Scorpio through and through, 4th November", "4th November"),
        ("Rhiannon arrived at ten past four on the 19th of October, 7lb 2oz", "the 19th of October"),
        ("29/02/1988 here, so technically I have only ever had nine birthdays", "29/02/1988"),
        ("27 June 1985 was clearly a great year and so the big four-oh approaches", "27 June 1985"),
        ("proof of age required, second of May nineteen fifty-eight", "second of May nineteen fifty-eight"),
        ("I am a Bonfire Night baby! Fifth of November 1969", "Fifth of November 1969"),
        # how people joke
        ("annoying my sister since 4/5/1971", "4/5/1971"),
        ("me, vintage 12 June 1968, some corking", "12 June 1968"),
        ("RIP grandad 12.3.1931 - 4.5.2019, sleep tight", "12.3.1931"),
        ("happy bday to my twin and to me, two days before Christmas, 1975", "two days before Christmas, 1975"),
        ("she had me on Good Friday 1968 and missed the hot cross buns", "Good Friday 1968"),
        ("I was born on Hogmanay 1959, mum missed the bells", "Hogmanay 1959"),
    ],
)
def test_ages_with_a_day(text, found):
    assert marked(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "we fly at 6 tomorrow",
        "I'm on 2 today and 3 tomorrow, what a rota",
        "I'm 9 to 5 today",
        "I'm 2-10 tomorrow, swap?",
        "we turned it round, 3-1 today",
        "United turned 2-1 down into 3-2 today",
        "they're 50 today and 80 tomorrow, buy now",
        "they're 3 today in the reduced aisle",
        "we're 5 today for lunch, table in the window",
        "temperatures hit 30 today",
        "it hit 38 tomorrow by the forecast",
        "petrol hits 150 today",
        "the boiler turns 20 today, may it never know",
        "our shed is 10 today, I made it a card",
        "my car turned 18 today, still can't vote",
        "my sourdough starter is 3 today",
        "our marriage is 25 today, who'd have thought",
        "the Severn Bridge is 60 today",
        "Doctor Who is 63 today, happy birthday",
        "our society turns 100 tomorrow, buns",
        "the cat would've been 20 today",
        "10 years ago today I quit smoking",
        "5 years ago today we moved in",
        "a year ago today I bought this bike",
        "40 years ago today Charles and Di were married",
        "12 years ago today we brought this daft dog home",
        "the lifeboat was called out on this day in 1971",
        "on 9 March I'll be in Leeds",
        "On 3 May I turn left at the lights and there it was",
        "on 3 June we turned 400 away at the door",
        "temperatures hit 40 on 19 July",
        "the price turns 50 on 3 June",
        "mileage hits 90 on 3 June",
        "three on 4 May, five on 5 May, that's the bus for you",
        "2 on 3 May for the quiz, who's in",
        "established 12 June 1968, still the best chippy",
        "made in 12/03/88, this radio, and still going",
        "contract runs 1/4/2024 - 31/3/2027",
        "open since 4/5/1971",
        "been here since 9 May 2026 and no desk",
        "ten candles for a tenner today",
        "I'm 6 months sober today",
        "she is 30 weeks today",
        "number 40 today please",
        "we hit 50 today! thanks for the orders",
        "we turned 300 away today",
        "he's on 99 today, one more and it's a ton",
        "in at 9 tomorrow",
        "it's the 80th today in the countdown",
        "score is 3 today",
        "Good Friday 1968 was cold",
        "Scorpio season starts on 23 October, brace yourselves",
        "Leo's match report from 4th November",
        "the new sofa arrived at ten past four on the 19th of October",
        "29/02/1988 was a Monday, says the calendar",
        "Shakespeare, 23 April, born and died the same day. Efficient",
        "bus passes can be renewed until 4 May 2027",
        "the choir sang to me on 4 May, all 40 of them today",
        "this time 31 years ago we had snow",
        "Bonfire Night! Fifth of November, remember",
        "the day before Christmas, 1975, it snowed",
        "turning 30 soon",
        "one hundred today, says the counter on the door",
        "Emma, 3 goals today",
        "Leeds, two today, Hull none",
        "Christmas is 5 weeks away and I'm 40 presents short today",
        "I was 5 minutes late today",
        "Mario turned 40 today apparently, the plumber",
    ],
)
def test_no_ages(text):
    assert marked(text) == []
