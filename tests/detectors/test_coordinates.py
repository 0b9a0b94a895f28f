"""Exact places in every notation, and numbers and words that are none."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.coordinates import Coordinates

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [Coordinates()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("we're at 53.9581, -1.0823 by the bins", ["53.9581, -1.0823"]),
        ("53.9581,-1.0823", ["53.9581,-1.0823"]),
        ("pin 53.9591, -1.0815", ["53.9591, -1.0815"]),
        ("meet 53.959, -1.082 at ten", ["53.959, -1.082"]),
        ("start 51.507, 0.128 sharp", ["51.507, 0.128"]),
        ("53.9581 -1.0823", ["53.9581 -1.0823"]),
        ("coords 53.958, -1.082", ["53.958, -1.082"]),
        ("lat 52.6310 long 1.2975 thats me", ["lat 52.6310 long 1.2975"]),
        ("lat: 52.6310, lng: 1.2975", ["lat: 52.6310, lng: 1.2975"]),
        ("latitude 52.63 longitude 1.29", ["latitude 52.63 longitude 1.29"]),
        ("(52.6310, 1.2975)", ["52.6310, 1.2975"]),
        ("51.5008° N, 0.1247° W", ["51.5008° N, 0.1247° W"]),
        ("57.2541N 5.9876W", ["57.2541N 5.9876W"]),
        ("51°28'40\"N 0°00'06\"W come now", ["51°28'40\"N 0°00'06\"W"]),
        ("51° 28′ 40″ N, 0° 00′ 06″ W", ["51° 28′ 40″ N, 0° 00′ 06″ W"]),
        ("N 54° 04.713 W 002° 16.541 geocache", ["N 54° 04.713 W 002° 16.541"]),
        ("N54 04.713 W002 16.541", ["N54 04.713 W002 16.541"]),
        (
            "53 degrees 28 minutes north, 2 degrees 14 minutes west",
            ["53 degrees 28 minutes north, 2 degrees 14 minutes west"],
        ),
        ("53º28'N 2º14'W", ["53º28'N 2º14'W"]),
        ("tent is at grid ref NY 215 073", ["NY 215 073"]),
        ("hut is at NY215073", ["NY215073"]),
        ("SE 1934 4219 told the AA", ["SE 1934 4219"]),
        ("NY 21567 07345", ["NY 21567 07345"]),
        ("grid ref ny215073", ["ny215073"]),
        ("os grid TQ 30 80", ["TQ 30 80"]),
        ("irish grid V 803 844", ["V 803 844"]),
        ("find me at ///limes.rusty.ponder", ["///limes.rusty.ponder"]),
        ("/// then w3w limes.rusty.ponder", ["limes.rusty.ponder"]),
        ("what3words is limes.rusty.ponder, third gate", ["limes.rusty.ponder"]),
        ("w3w: limes dot rusty dot ponder", ["limes dot rusty dot ponder"]),
        ("what 3 words: limes rusty ponder", ["limes rusty ponder"]),
        ("https://w3w.co/limes.rusty.ponder", ["limes.rusty.ponder"]),
        ("plus code 9C5W+5R Ilkley", ["9C5W+5R Ilkley"]),
        ("9C5W+5R is the gate", ["9C5W+5R"]),
        ("9C5W4R2F+6W", ["9C5W4R2F+6W"]),
        ("https://maps.example.com/?q=55.9534,-3.1884", ["55.9534,-3.1884"]),
        ("https://www.google.com/maps/@55.9534,-3.1884,17z", ["55.9534,-3.1884"]),
        ("geo:55.9534,-3.1884", ["55.9534,-3.1884"]),
        ("https://www.openstreetmap.org/#map=17/55.9534/-3.1884", ["55.9534/-3.1884"]),
        ("gps ５３.9581, -1.0823", ["５３.9581, -1.0823"]),
        ("our house is at 53.9581 / -1.0823", ["53.9581 / -1.0823"]),
        ("+53.958123, -1.082345", ["+53.958123, -1.082345"]),
        ("the lad fell at SO 415 208 and they came", ["SO 415 208"]),
        ("an old car by ST 5512 1907 in the nettles", ["ST 5512 1907"]),
        ("pin is 53,4808 -2,2426 by the bins", ["53,4808 -2,2426"]),
        ("53,48081; -2,24261", ["53,48081; -2,24261"]),
        ("52,5163° N, 13,3777° E, come", ["52,5163° N, 13,3777° E"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "we are at 95.1234, 12.3456",
        "grid ref JA 123 456",
        "30° N, 20° W of the map",
        "EUR 1.1634, USD 1.2745 today",
        "GBP/USD 1.2745, 1.2750",
        "ran it in 24.5321, 25.1123 seconds",
        "order NY215072 has shipped",
        "20 N 3 E",
        "it was 53.4, -2.2 in the end",
        "well.that.happened",
        "22+33 is 55",
        "laps of 51.507, 1.128 best times",
        "pin 5391, 1081",
        "meet at 53.95 and 1.08 each",
        "start price 53.959, 1.081 per litre",
        "http://example.com/well.that.happened",
        "it was 5° north of freezing",
        "coordinates to follow",
        "£53.9581, £1.0823",
        "won 3.50, 4.25",
        "99.9999, 200.1234",
        "NO 123 456",
        "NO 2 W 3",
        "flight NY215072",
        "ST 12 34",
        "SK 12",
        "so 123 456",
        "the A64 at SE 1",
        "v1.2345, 2.3456 of the firmware",
        "GCSE+AS",
        "4GB+2GB",
        "C++ and C+1",
        "see www.example.com/a.b.c",
        "no. yes. maybe",
        "honestly///no",
        "odds of 1.2345, 3.4567",
        "score 53.9581 - 1.0823",
        "three words: I love you",
        "what3words is so good",
        "53.9581 km, 1.0823 km",
        "NY 215 07",
        "2 s 3 e 4 w",
        "10 m N of the tree",
        "pi is 3.1415, 2.7182 is e",
        "10:30 s 11:30 w",
        "part number SE 1934 4218",
        "NO 123 456 on the form",
        "so 415 208 people came",
        "st 551 190 tickets",
        "SO 12 15 is how it ended",
        "SOS 415 208",
        "1,2345 2,3456 were the readings",
        "EUR 52,1234 1,1234",
        "12,345 67,890 people came",
        "sales of 52,4808 1,2426 in the index",
        "53,4808 is a number",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_a_short_map_link_is_worth_a_look():
    (hit,) = finder.find("here https://maps.app.goo.gl/Ab3dEf", HINTS, [Coordinates()])
    assert (hit.sure, hit.because, hit.value) == (Sure.LOOK, "coordinates.short", "https://maps.app.goo.gl/Ab3dEf")


def test_whose_and_value_as_written():
    (hit,) = finder.find("mum's house is 53.9581, -1.0823", HINTS, [Coordinates()])
    assert (hit.value, hit.whose, hit.sure) == ("53.9581, -1.0823", Whose.OTHER, Sure.SURE)
