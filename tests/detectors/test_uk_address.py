"""Addresses of the UK and Ireland: their shapes in posts, what bounds them, and what only looks like one."""

import time
from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Hit, Sure, Type, Whose
from detectors.uk_address import UkAddress

LONG_TAIL = "12 Oak Street bc de fg hi jk lm no pq rs tu vw xy za "
HINTS = Hints(today=date(2026, 11, 24))


def found(text: str) -> list[Hit]:
    return list(finder.look(text, HINTS, (UkAddress(),)).hits)


def claimed(text: str) -> list[str]:
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("we've moved! 23 Wexcombe Close, Harlow if you want to send cards", "23 Wexcombe Close, Harlow"),
        ("pop round, it's 114b Cavenham Road, top bell", "114b Cavenham Road"),
        ("It should be 3 The Paddocks, Little Snorley, NR21 0AA", "3 The Paddocks, Little Snorley, NR21 0AA"),
        ("Flat 2/1, 48 Byrne Road Glasgow", "Flat 2/1, 48 Byrne Road Glasgow"),
        ("2/1 48 Byrne Road, Glasgow", "2/1 48 Byrne Road, Glasgow"),
        ("Send to:\n19 Orchard Rise\nTotley\nTQ9 5AA", "19 Orchard Rise\nTotley\nTQ9 5AA"),
        ("The Old Rectory, Church Lane, Great Barley CM7 4AA", "The Old Rectory, Church Lane, Great Barley CM7 4AA"),
        ("no we're 12 Heol y Felin, Cardigan", "12 Heol y Felin, Cardigan"),
        ("number thirty one Priory Walk, blue door", "number thirty one Priory Walk"),
        ("it is twenty seven Ravensdale Gardens", "twenty seven Ravensdale Gardens"),
        ("number 14 on Oakley Street, let yourself in", "number 14 on Oakley Street"),
        ("Burnley Avenue, no. 57 is for sale", "Burnley Avenue, no. 57"),
        ("we live in Copperfield Mews, the gated bit", "Copperfield Mews"),
        ("our house is on Hawthorn Bank", "Hawthorn Bank"),
        ("the yellow house at the end of Nursery Lane", "Nursery Lane"),
        ("my gran lives on tenby road by the chippy", "tenby road"),
        ("PO Box 1123, Swindon for the competition", "PO Box 1123, Swindon"),
        ("Flat 12, Ashdown House, Marlow Rd, SE20 7AA", "Flat 12, Ashdown House, Marlow Rd, SE20 7AA"),
        ("deliver to unit 6 Riverside Works, Keighley please", "unit 6 Riverside Works, Keighley"),
        ("cat missing from 22-24 Tanner's Yard", "22-24 Tanner's Yard"),
        ("my address is 88 Longmeadow, Frome", "88 Longmeadow, Frome"),
        ("I am at 46 Whitegates", "46 Whitegates"),
        ("im at 12 longcroft avenue if u want ur jacket", "12 longcroft avenue"),
        ("ours is 33 fairmead close not 35", "33 fairmead close"),
        ("burglary at Hollin Farm, Moor Lane, last night", "Hollin Farm, Moor Lane"),
        ("Live at Hawthorns, Beech Road, Cranley", "Hawthorns, Beech Road, Cranley"),
        ("Moved to 5 Cloch Bhreac, Co. Galway H91 X2AD", "5 Cloch Bhreac, Co. Galway H91 X2AD"),
        ("apartment 41, The Cube, Wharf Street, Leeds B1 1AA", "apartment 41, The Cube, Wharf Street, Leeds B1 1AA"),
        ("living at the old chapel, Station Road, Heckle these days", "the old chapel, Station Road, Heckle"),
        ("Our street (Victoria Terrace) has no water", "Victoria Terrace"),
        ("hello 2 Lighthouse Point", "2 Lighthouse Point"),
        ("Room 4, Willow Court Care Home, Park Lane, Whitley", "Room 4, Willow Court Care Home, Park Lane, Whitley"),
        ("Pizza to 5 Kirkby Wynd asap", "5 Kirkby Wynd"),
        ("parcel for 23 Wexcombe Close harlow", "23 Wexcombe Close"),
        ("The Bungalow, Hollow Lane, Kirkton, PE20 1XX", "The Bungalow, Hollow Lane, Kirkton, PE20 1XX"),
        ("rose cottage, back lane, wallop so20 9zz", "rose cottage, back lane, wallop so20 9zz"),
        ("Hafod, Lôn Isaf, Bangor LL57 9ZZ", "Hafod, Lôn Isaf, Bangor LL57 9ZZ"),
        ("P.O. Box 200, Belfast BT1 1AA", "P.O. Box 200, Belfast BT1 1AA"),
        ("3 Cois Abhann, Clonmel, Co Tipperary", "3 Cois Abhann, Clonmel, Co Tipperary"),
        ("1st floor flat, 22 Beaumont Rd, BS8 2JT", "1st floor flat, 22 Beaumont Rd, BS8 2JT"),
        ("Plot 6, Meadow View, Long Lane, Barton", "Plot 6, Meadow View, Long Lane, Barton"),
        ("12 New Road, Barton", "12 New Road, Barton"),
        ("its actually 14a mill lane", "14a mill lane"),
        ("16 Deansgate, top floor flat", "16 Deansgate"),
        ("wir wohnen Hauptstr. 12, 10115 Berlin", "Hauptstr. 12, 10115 Berlin"),
        ("12 rue de la Paix, 75002 Paris", "12 rue de la Paix, 75002 Paris"),
        ("the haunted one is Number Six, Cobbler's Steps, honest", "Number Six, Cobbler's Steps"),
        ('she lives at 14 Otter Nook these days', '14 Otter Nook'),
        ('parcels for 9 Weaver Ginnel, Otley please', '9 Weaver Ginnel, Otley'),
        ("No 4 Potter's Loke is empty again", "No 4 Potter's Loke"),
        ('anyone know the people at Taigh nan Uillt, Shore Road, Oban?', 'Taigh nan Uillt, Shore Road, Oban'),
        ('Ballyglen, Carrickmore, Co. Kerry, V93 X2K7 finds us', 'Ballyglen, Carrickmore, Co. Kerry, V93 X2K7'),
        ("the burst pipe is at 12 Gwaun Isaf, Heol y Mynydd if he's coming", '12 Gwaun Isaf, Heol y Mynydd'),
        ('ours is 3 Parc Afon, the white door', '3 Parc Afon'),
        ('free logs, Sedge Farm, Cold Ash Lane bring a trailer', 'Sedge Farm, Cold Ash Lane'),
        ('flowers to The Bungalow, Mill Lane, Otley', 'The Bungalow, Mill Lane, Otley'),
        ("we're at Taigh an Loch, Shore Road, Plockton", 'Taigh an Loch, Shore Road, Plockton'),
        ("babysitter wanted, two kids, 31 Orchard Brow, text me", "31 Orchard Brow"),
        ("we're the ones at 12 Larch Nook, with the dragon", "12 Larch Nook"),
        ("stop posting the freesheet through Ivy Bank, Station Approach. please", "Ivy Bank, Station Approach"),
        ("sofa, collect from eleven Nutwood Crescent b4 the rain", "eleven Nutwood Crescent"),
        ("I'm watching him from the window at 4 Silverbirch Close", "4 Silverbirch Close"),
        ("my nan's house at 27 Harrow Tce is for sale", "27 Harrow Tce"),
        ("lads its forty one larkspur st, the purple door", "forty one larkspur st"),
        (
            "We are in the second floor flat, Anchor Chambers, Mitchell Street and the lift is broken",
            "the second floor flat, Anchor Chambers, Mitchell Street",
        ),
        ("anybody else on Weaver Wynd got no water?", "Weaver Wynd"),
        ("the old schoolhouse, larkspur lane, nr clun. satnav gives up", "the old schoolhouse, larkspur lane"),
        ("we're at 4 the maltings, come round the back", "4 the maltings"),
        ("post it to 11 kestrel rise. ta", "11 kestrel rise"),
        ("our flat on Weaver Wynd has been burgled", "Weaver Wynd"),
        ("write to him at Op Tarn, BFPO 5799 and no chocolate", "Op Tarn, BFPO 5799"),
    ],
)  # fmt: skip
def test_an_address_is_marked_whole(text: str, address: str) -> None:
    assert claimed(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "10 min walk to Oxford Street",
        "5 Guys on Park Street is shut",
        "2 close calls today",
        "24 hours in A&E at St Mary's",
        "the 36 to Camberwell Green",
        "the 14 to station road is late again",
        "bus 14 Station Road is full",
        "won 4-2 at Mill Lane",
        "12 St Patrick's Days in a row",
        "12 Patrick's Days",
        "top 10 high street brands",
        "Nightmare on Elm Street 2 is on",
        "watching 23 Elm Street, that film again",
        "take the 2nd left after Green Lane",
        "a walk down memory lane",
        "my 2 kids walk down Main Street",
        "there are 14 Park Road residents complaining",
        "Queuing 20 deep on Camden High Street",
        "23 Jump Street was rubbish",
        "10 Downing Street leak again",
        "221B Baker Street",
        "I live on Coronation Street apparently",
        "living on Easy Street",
        "traffic on the A58 Halifax Road is dire",
        "M60 shut at J12 Barton Bridge Way",
        "Platform 4 Green Park",
        "room 101 was a good programme",
        "lost 5 nil to Park View",
        "we live in a quiet close",
        "we live on the main road",
        "i live on the edge",
        "she lives in hope",
        "I moved to 3 Mobile",
        "we're moving to Bath in 6 weeks",
        "grand avenue fans unite",
        "2 Main Road crashes today",
        "we sat in block N12 SKY end",
        "£25 Oak Street cafe voucher",
        "post 4 corners of the world",
        "im 21 today",
        "any plumbers near NE3 5AA?",
        "LS6 is full of students",
        "got 3 Church Road tickets left",
        "we walked 6 Windmill Hill circuits",
        "Seven Sisters Road is shut",
        "Season 3 Sutton Place",
        "we live in Forest Hill",
        "we live in Hyde Park",
        "my home is my castle way",
        "won 10 close games",
        "we're playing at 60 Million Postcards",
        "at 8 Saturday Place",
        "Open 24/7 on Market Street",
        "I'm 30 Hill walking and happy",
        "5 Star Lane rating lol",
        "Blackpool 2 Park End 1",
        "lot 49 Silver Street auction house",
        "Bought a house in Animal Crossing, 3 Leaf Lane",
        "Only 8 Mile Road left to run",
        "https://example.com/12-oak-street/14 Oak",
        "",
        "took 12 Easy Steps to learn it",
        "2 Steps forward, one back",
        "she has 4 Golden Corner badges",
        "won 3 Cups, High Street will be mad",
        "Bryn Thomas, the butcher",
        "somewhere near Ballyglen, Co. Kerry",
        "beat them 3 Parc 1",
        "a 40 minute walk to Cold Ash",
        "Number Nine, the ghost story",
        "scored 4 at Wells Corner",
        "the people at Sedge Farm are lovely",
        "No 4 Potter won the cup",
        "number one, Oxford Street sale on now",
        "The Hall, Lane says, is booked",
        "the lodge, a long drive away",
        "number 6, sat from 7, side gate",
        "chapters 4, 5 and 12, Larch Nook Press",
        "I read 12 Larch Nook yesterday and cried",
        "the one filmed at 90 Bedford Street isn't real",
        "watching the 4 Silverbirch Close trailer on netflix",
        "2 up, 5 back garden chairs",
        "there's no one in the house before 4 today",
        "no one on the street knew",
        "we're at 4 points, one more and it's court",
        "moved to 3 different wells, all dry",
        "we're at 2 goals each",
        "parcels go to BFPO 5799",
        "anybody else in Oxford Street for the lights",
        "the old forge, the lane, the pond: what a walk",
        "its forty one degrees, close the window",
        "a second floor flat in a quiet street wanted",
        "top flat, court shoes, quiet street, that was the brief",
    ],
)
def test_near_misses_are_not_claimed(text: str) -> None:
    assert claimed(text) == []


def test_two_addresses_in_one_post() -> None:
    text = "the parcel went to 41 Elmfield Grove AGAIN, we are 14 Elmfield Grove"
    assert claimed(text) == ["41 Elmfield Grove", "14 Elmfield Grove"]


def test_offsets_and_reason() -> None:
    text = "😀 moved: 𝟭𝟮 Oakley Street, LS1 1AA"
    (hit,) = found(text)
    assert text[hit.start : hit.end] == "𝟭𝟮 Oakley Street, LS1 1AA"
    assert (hit.type, hit.because, hit.sure) == (Type.ADDRESS, "uk_address.postcode", Sure.SURE)


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("my address is 12 Oakley Street", Whose.MINE),
        ("my nan lives at 12 Oakley Street", Whose.OTHER),
        ("12 Oakley Street, Leeds", Whose.MINE),
    ],
)
def test_whose(text: str, whose: Whose) -> None:
    assert [hit.whose for hit in found(text)] == [whose]


def test_a_film_near_makes_it_only_worth_a_look() -> None:
    assert [hit.sure for hit in found("the film is set at 12 Oakley Street")] == [Sure.LOOK]


@pytest.mark.parametrize(
    "piece", ["a ", "1 ", "Oak Street ", "12 Oak ", "a, ", "LS1 1AA ", "flat 1 ", "we live on ", "12, ", LONG_TAIL]
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    start = time.perf_counter()
    found(piece * (20_000 // len(piece)))
    assert time.perf_counter() - start < 4


def test_triggers_lose_nothing() -> None:
    for example in UkAddress.examples.hits:
        whole = finder.look(example.text, HINTS, (UkAddress(),), triggered=False).hits
        assert whole == finder.look(example.text, HINTS, (UkAddress(),)).hits
        assert tuple(hit.value for hit in whole) == example.found
