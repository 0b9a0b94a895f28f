"""Where somebody is now, homes left empty, set times of the week; and plans, stories, songs and turns of phrase."""

import time
from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Hit, Sure, Whose
from detectors.live_location import LiveLocation


def found(text: str, author: str = "me") -> list[Hit]:
    return list(finder.look(text, Hints(date(2026, 11, 24), author=author), (LiveLocation(),)).hits)


def claimed(text: str) -> list[str]:
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "off to Mallorca for 10 days in the morning, house is empty",
            "off to Mallorca for 10 days in the morning, house is empty",
        ),
        ("on the 17.42 to Skipton", "on the 17.42 to Skipton"),
        ("at the Red Lion in Otley rn", "at the Red Lion in Otley rn"),
        ("sat on the beach at Tynemouth", "sat on the beach at Tynemouth"),
        (
            "office is so quiet, only two of us in the building til 6",
            "office is so quiet, only two of us in the building til 6",
        ),
        (
            "dropping the kids at St Wilfrid's every day this week at 7.45",
            "dropping the kids at St Wilfrid's every day this week at 7.45",
        ),
        ("just landed in alicante, roasting", "just landed in alicante, roasting"),
        ("Just checked into the Premier Inn in Hull", "Just checked into the Premier Inn in Hull"),
        ("We're away till Sunday", "We're away till Sunday"),
        ("home alone all weekend, kids at their dads", "home alone all weekend"),
        ("hubby's on nights this week so just me and the kids at home", "hubby's on nights this week"),
        ("nobody home until the 14th", "nobody home until the 14th"),
        ("got the house to myself till tuesday", "got the house to myself"),
        ("I'm in Leeds for the day", "I'm in Leeds for the day"),
        ("im at tesco in horsforth right now", "im at tesco in horsforth right now"),
        ("currently in Costa on Briggate", "currently in Costa on Briggate"),
        ("stuck on the M6 near J19", "stuck on the M6 near J19"),
        ("queueing outside the O2", "queueing outside the O2"),
        ("Greetings from sunny Whitby", "Greetings from sunny Whitby"),
        ("having a pint in the Crown", "having a pint in the Crown"),
        ("on my way to Kings Cross", "on my way to Kings Cross"),
        ("walking home through Hyde Park now", "walking home through Hyde Park"),
        ("I run round Roundhay Park every Tuesday at 6am", "I run round Roundhay Park every Tuesday at 6am"),
        ("flying to Tenerife tomorrow for two weeks", "flying to Tenerife tomorrow for two weeks"),
        ("in tenerife until friday", "in tenerife until friday"),
        ("we're by the main stage at Leeds Fest come find us", "we're by the main stage at Leeds Fest"),
        ("📍 Ilkley Moor", "Ilkley Moor"),
        ("I'm at the gym with mum", "I'm at the gym with mum"),
        ("we're outside the library, come and get us", "we're outside the library, come and get us"),
        ("Broke down on the A66 by the bull sign", "Broke down on the A66 by the bull sign"),
        ("broken down M6 southbound hard shoulder", "broken down M6 southbound hard shoulder"),
        ("mum n dad are in tenerife all fortnight", "mum n dad are in tenerife all fortnight"),
        ("I'm by the tarn, top end", "I'm by the tarn, top end"),
        ("delayed again 🙄 stuck in Gatwick South departures", "stuck in Gatwick South departures"),
        ("I'm three rows from the front at the Barrowlands", "I'm three rows from the front at the Barrowlands"),
        (
            "Hiding in the toilets at my own leaving do in the Plough",
            "Hiding in the toilets at my own leaving do in the Plough",
        ),
        ("At the hospice now, room 8", "At the hospice now, room 8"),
        ("My husband's in Dubai until Friday", "My husband's in Dubai until Friday"),
        ("parents are away all week", "parents are away all week"),
        ("waiting at Wakefield Westgate station", "waiting at Wakefield Westgate station"),
        ("On holiday until the 21st", "On holiday until the 21st"),
        ("house will be empty from Friday", "house will be empty from Friday"),
        ("in A&E at the LGI with my ankle", "in A&E at the LGI"),
        ("on the train to london", "on the train to london"),
        ("at gate B12, two hours to kill", "at gate B12"),
        ("I get the 7.15 bus from Otley every morning", "I get the 7.15 bus from Otley every morning"),
        ("here at Elland Road with the boys", "here at Elland Road"),
        ("not back til monday", "not back til monday"),
        ("watching the cricket at Headingley", "watching the cricket at Headingley"),
        ("away for the next fortnight so no posts", "away for the next fortnight"),
        ("We're off on holiday till the 30th, cat sitter needed", "We're off on holiday till the 30th"),
        ("just got to Heathrow, terminal 5 is rammed", "just got to Heathrow"),
        ("sitting in the Costa on Park Row if anyone wants a chat", "sitting in the Costa on Park Row"),
        ("in the queue at Greggs in Hunslet", "in the queue at Greggs in Hunslet"),
        ("Got the whole house to myself this weekend, bliss", "Got the whole house to myself"),
        ("nobody's in all day tomorrow if you need to drop it off", "nobody's in all day tomorrow"),
        ("currently stuck in Stansted with two kids", "currently stuck in Stansted"),
        ("in the beer garden at the Fox and Hounds", "in the beer garden at the Fox and Hounds"),
        ("stood outside Greggs on Market Street", "stood outside Greggs on Market Street"),
        ("Cornwall bound! House empty for two weeks", "House empty for two weeks"),
        ("we're all in Portugal until a week on Saturday", "we're all in Portugal until a week on Saturday"),
        ("me and Sarah are at the Trafford Centre", "me and Sarah are at the Trafford Centre"),
        ("on the 73 bus going past Stokey", "on the 73 bus going past Stokey"),
        ("im on the last train home from Manchester", "im on the last train home from Manchester"),
        ("at the gym every morning 6 til 7 then work", "at the gym every morning 6"),
        ("school run done, now in Nero's on the high street", "now in Nero's on the high street"),
        ("Sunbathing in Lanzarote 😎", "Sunbathing in Lanzarote"),
        ("day 3 in Rome and my feet hurt", "day 3 in Rome"),
        ("Checking in at Gatwick", "Checking in at Gatwick"),
        ("boarding now, see you in 2 weeks uk", "boarding now"),
        ("dad's in hospital, ward 12 at Pinderfields", "dad's in hospital, ward 12 at Pinderfields"),
        ("walking the dog up Otley Chevin", "walking the dog up Otley Chevin"),
        ("watching Leeds v Hull at Elland Road", "watching Leeds v Hull at Elland Road"),
        ("Back from Spain on the 9th so the house is empty til then", "the house is empty til then"),
        ("We leave for Florida on Friday for two weeks", "We leave for Florida on Friday for two weeks"),
        ("Mum's on her own in the house this week", "Mum's on her own in the house this week"),
        (
            "i walk home through the park at 10.30 every night after my shift",
            "i walk home through the park at 10.30 every night",
        ),
        ("on a train somewhere near Doncaster", "on a train somewhere near Doncaster"),
        ("parked outside Asda in Pudsey waiting for the AA", "parked outside Asda in Pudsey"),
        ("im in the whetstone in leicester till late", "im in the whetstone in leicester till late"),
        ("The lads are in Magaluf till Wednesday", "The lads are in Magaluf till Wednesday"),
        ("Chilling at home alone tonight, hubby in London", "home alone tonight"),
        ("Just pulled into Newport services", "Just pulled into Newport services"),
        ("camping at Wasdale Head this weekend", "camping at Wasdale Head"),
        ("Working from the Leeds office today", "Working from the Leeds office today"),
        ("staying at the Hilton on Deansgate tonight", "staying at the Hilton on Deansgate tonight"),
        ("Sat in Leeds station waiting for the 6.15", "Sat in Leeds station waiting for the 6.15"),
        ("in the pub on Kirkgate if anyone's about", "in the pub on Kirkgate"),
        ("We're in Majorca all week, back on Saturday", "We're in Majorca all week"),
        ("House is empty all next week while we're in France", "House is empty all next week"),
        ("Just me in the house tonight", "Just me in the house tonight"),
        ("currently sat in A&E at Jimmy's", "currently sat in A&E at Jimmy's"),
        ("stood at the bus stop outside Boots in Ripon", "stood at the bus stop outside Boots in Ripon"),
        ("on the 8.05 from York to Kings Cross", "on the 8.05 from York to Kings Cross"),
        ("arrived in Edinburgh, hotel is lush", "arrived in Edinburgh"),
        ("I'm at the Etihad with my lad", "I'm at the Etihad"),
        ("nobody at home until Tuesday so don't deliver", "nobody at home until Tuesday"),
        ("off to Lanzarote tomorrow for a fortnight", "off to Lanzarote tomorrow for a fortnight"),
        (
            "walking the canal path from Bingley every night at 9",
            "walking the canal path from Bingley every night at 9",
        ),
        ("camping at Appletreewick till Monday", "camping at Appletreewick till Monday"),
        ("we're away from the 3rd to the 17th", "we're away from the 3rd to the 17th"),
        ("Having tea at Bettys in Harrogate", "Having tea at Bettys in Harrogate"),
        ("shop's dead, only me on till 8", "only me on till 8"),
        ("in the car park at Morrisons in Guiseley, flat battery", "in the car park at Morrisons in Guiseley"),
        ("the owner's at a christening", "the owner's at a christening"),
        ("Gone to the Algarve till the 27th, back with a tan", "Gone to the Algarve till the 27th, back with a tan"),
        ("crying at the easyjet desk at Luton", "crying at the easyjet desk at Luton"),
        ("safe now: staying at my dads till it calms down", "staying at my dads till it calms down"),
        ("I'm by the burger stall with a clipboard", "I'm by the burger stall with a clipboard"),
    ],
)
def test_where_somebody_is(text, clause):
    (said,) = claimed(text)
    assert clause in said or said in clause


@pytest.mark.parametrize(
    "text",
    [
        "on the sofa with a brew",
        "we should go to Mallorca again",
        "we went to Whitby last summer",
        "was sat on the beach at Tynemouth this time last year",
        "I wish I was in Whitby",
        "my heart is in Havana",
        "stuck in the 90s",
        "thinking of going to Spain one day",
        "I live in Leeds",
        "the nest is empty",
        "The Killers are at Wembley tonight",
        "BBC: PM is in Paris for talks",
        "watching Race Across the World on the sofa",
        "anyone at Glasto this year?",
        "can't wait to be in Cornwall",
        "in bed with flu",
        "I'm in love",
        "I'm at the end of my tether",
        "at work til 6",
        "take me to Ibiza",
        "my bank account is on holiday",
        "house has been empty for two years",
        "throwback to Rome 2016",
        "Country roads take me home to the place I belong",
        "we are the champions",
        "I'm on Facebook",
        "I'm in HR",
        "she's in the mood",
        "on the road to nowhere",
        "Leeds are at home to Hull on Saturday",
        "the house was empty when we got there",
        "my fridge is empty",
        "glass half empty",
        "Open every day from 9am at 12 High Street",
        "Liverpool at Anfield, 3-0",
        "just got to love it",
        "just arrived at the conclusion that I hate mondays",
        "heading to bed now",
        "I'm on it",
        "off to bed",
        "off to work",
        "just landed a new job",
        "stuck in traffic",
        "home alone is on telly",
        "back to school on Monday",
        "going to the pub later",
        "off to the gym",
        "we're at the mercy of the weather",
        "I'm in two minds",
        "the train to Leeds is always late",
        "Coronation Street is on at 8 every night",
        "I used to run round Roundhay Park every Tuesday at 6am",
        "I'm at peace",
        "booked Tenerife for October",
        "We're going to Spain next year",
        "Trains from Leeds to York cancelled until Friday",
        "Roadworks on the A65 until 12 May",
        "Going to be a long day",
        "I'm on a diet",
        "staying in tonight",
        "I'm in Slytherin",
        "England are in the final!",
        "Sitting in an English garden waiting for the sun",
        "I left my heart in San Francisco",
        "In the jungle the mighty jungle the lion sleeps tonight",
        "Home is where the heart is",
        "Everyone's gone to the moon",
        "There's nobody home in that head of his",
        "Off to a good start",
        "away with the fairies",
        "Away from home win for Hull",
        "I'm at level 40 on Candy Crush",
        "at least the weather's nice",
        "just got on with it",
        "We moved to Otley in 2014",
        "She's in Year 6",
        "Dave's on holiday next month, lucky thing",
        "so proud of everyone at Leeds Rhinos",
        "Watching Death in Paradise",
        "Back in the USSR",
        "Emily in Paris is back",
        "Meeting at Kings Cross next week?",
        "I need a holiday",
        "Would love to be sat on a beach in Bali",
        "How is it only Tuesday",
        "stuck on level 4 of Mario",
        "Home by Christmas hopefully",
        "currently reading Wolf Hall",
        "waiting for Amazon to deliver",
        "off the bus, on the bus, same old",
        "working at Tesco has its moments",
        "Alone in Berlin is a cracking book",
        "no idea why nobody in England can spell her name",
        "nobody in this house does the washing up",
        "We're in this together",
        "I'm in Team Edward",
        "Sat nav took me to Wigan instead of Widnes",
        "in Leeds we say ginnel",
        "the only pub in Otley without sky",
        "every Tuesday the bins go out at 7",
        "news at ten every night",
        "on my way to being a millionaire",
        "just moved on",
        "my step count resets at 00:00 and every night i'm sat at 9,99x",
        "house empty of biscuits",
        "the cousin nobody invites turned up",
        "I'm on UK time till Thursday",
        "gone to seed till spring",
        "it belongs to me and also to a man in Truro",
        "we're doing a walk round the old mills and I've printed a map",
        "I cried at a wedding last year",
        "crying at the ending of that film",
        "staying at home is underrated",
        "the stall was by the fountain last year",
        "Road works on the A64 near York again, allow nine weeks",
        "We are in the second floor flat, Anchor Chambers, Mitchell Street and the lift is broken",
        "Christmas cards: we're now at Hillcrest, 5 Upper Brae, Oban",
        "She is now, by any fair reading, the television",
        "my little brother just got into LSE!!!",
        "nobody in the canteen knows yet",
        "my laptop broke down on me again",
        "I'm at the pub most Fridays of my life",
        "if I'm at the gym with mum I cry",
        "the vans are outside the library",
        "the tarn is by the road",
        "three rows from the front is where I sat in 2019",
        "broke down in tears at the M&S advert",
        "at the hospice shop they had a jug",
    ],
)
def test_near_misses(text):
    assert claimed(text) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("house is empty till Sunday", "empty"),
        ("off to Mallorca for 10 days", "away"),
        ("just landed in Alicante", "here"),
        ("on the 17.42 to Skipton", "travel"),
        ("I run round the park every Tuesday at 6am", "routine"),
    ],
)
def test_the_reason(text, reason):
    assert [hit.because for hit in found(text)] == [f"live_location.{reason}"]


def test_one_sentence_is_one_clause_and_two_are_two():
    assert len(found("off to Mallorca for 10 days in the morning, house is empty")) == 1
    assert len(found("Just landed in Alicante. House is empty till Sunday!")) == 2


def test_whose():
    assert [hit.whose for hit in found("just landed in Alicante")] == [Whose.MINE]
    assert [hit.whose for hit in found("he's in Dubai until Friday")] == [Whose.OTHER]
    assert [hit.whose for hit in found("just landed in Alicante", author="other")] == [Whose.OTHER]


def test_what_somebody_else_wrote_is_passed_on_as_worth_a_look():
    assert [hit.sure for hit in found("RT @someone: just landed in Alicante")] == [Sure.LOOK]


def test_long_texts_cost_no_more_than_their_share():
    start = time.process_time()
    found("we're sat on the beach at Tynemouth till Sunday and the house is empty " * 80)
    assert time.process_time() - start < 3
