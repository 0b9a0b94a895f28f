"""Registrations: what is found, its value, and near misses. All invented."""

from datetime import UTC, date, datetime

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.vehicle import Vehicle

HINTS = Hints(date(2026, 11, 22), author="me")


def claims(text, hints=HINTS):
    """What is claimed: as written, and its value. What is only worth a look is no claim."""
    hits = finder.find(text, hints, [Vehicle()])
    return [(text[h.start : h.end], h.value) for h in hits if h.sure is not Sure.LOOK]


HITS = [
    ("is the reg AB12 CD? anyone", [("AB12 CD?", "AB12CD?")]),
    ("plate AB12 CDE?", [("AB12 CDE", "AB12CDE")]),
    ("Whoever parked the Corsa KY63 HTN outside number 9, your window's down", [("KY63 HTN", "KY63HTN")]),
    ("selling my golf, WX12 PLM, 90k on the clock", [("WX12 PLM", "WX12PLM")]),
    ("anyone recognise yd19 fkl? hit my car", [("yd19 fkl", "YD19FKL")]),
    ("ab12cde", [("ab12cde", "AB12CDE")]),
    ("HN07 OEG spotted in Leeds", [("HN07 OEG", "HN07OEG")]),
    ("my old mini was B765 KPT", [("B765 KPT", "B765KPT")]),
    ("b765 kpt is my mini", [("b765 kpt", "B765KPT")]),
    ("R123 ABD", [("R123 ABD", "R123ABD")]),
    ("saw P482 VYR driving like a loon", [("P482 VYR", "P482VYR")]),
    ("grandad's old rover, KTR 552F, still runs", [("KTR 552F", "KTR552F")]),
    ("NHZ 4821 overtook me on a bend", [("NHZ 4821", "NHZ4821")]),
    ("white transit, has a reg, XIB 4821, no lights", [("XIB 4821", "XIB4821")]),
    ("it has a reg, fez 903, silver", [("fez 903", "FEZ903")]),
    ("reg is 4 VDR", [("4 VDR", "4VDR")]),
    ("reg: VDR 4", [("VDR 4", "VDR4")]),
    ("the plate was VSU 274", [("VSU 274", "VSU274")]),
    ("private reg S7 EVE for sale", [("S7 EVE", "S7EVE")]),
    ("number plate says BO55 MAN lol", [("BO55 MAN", "BO55MAN")]),
    ("numberplate P155 OFF made me laugh", [("P155 OFF", "P155OFF")]),
    ("trade plate 12345 on a merc", [("12345", "12345")]),
    ("diplomatic car 101 D 234 parked on double yellows", [("101 D 234", "101D234")]),
    ("221-D-18834", [("221-D-18834", "221D18834")]),
    ("dub reg 08-KE-1234 sold", [("08-KE-1234", "08KE1234")]),
    ("polish plate WA 12345 in the car park", [("WA 12345", "WA12345")]),
    ("spanish camper van plate 1234 KLM", [("1234 KLM", "1234KLM")]),
    ("NL plate 12-ABC-3", [("12-ABC-3", "12ABC3")]),
    ("Texas plate BKR 4821", [("BKR 4821", "BKR4821")]),
    ("my rego is 1AB 2CD", [("1AB 2CD", "1AB2CD")]),
    ("partial plate AB?? CDE grey van", [("AB?? CDE", "AB??CDE")]),
    ('only caught "YK19" of the plate, silver Audi', [("YK19", "YK19")]),
    ("new car day! AK26 DRV", [("AK26 DRV", "AK26DRV")]),
    ("AK76 DRV", [("AK76 DRV", "AK76DRV")]),
    ("Q123 XYT kit car parked on our drive", [("Q123 XYT", "Q123XYT")]),
    ("Reg no. HX 08 ZZZ", [("HX 08 ZZZ", "HX08ZZZ")]),
    ("car is EA 23 KLO", [("EA 23 KLO", "EA23KLO")]),
    ("my van LV70XRB got nicked from outside ours", [("LV70XRB", "LV70XRB")]),
    ("our campervan registration number is WN59 KDZ", [("WN59 KDZ", "WN59KDZ")]),
    ("motorbike EU16 HPP, last seen Hyde Park", [("EU16 HPP", "EU16HPP")]),
    ("A123 BCD my first car", [("A123 BCD", "A123BCD")]),
    ("J4 MES private plate", [("J4 MES", "J4MES")]),
    ("spotted my ex's car GF16YTU outside Aldi", [("GF16YTU", "GF16YTU")]),
    ("army land rover plate 12 KK 34? ok", [("12 KK 34", "12KK34")]),
    ("Reported LN21 HDJ to the police", [("LN21 HDJ", "LN21HDJ")]),
    ("my car is a gold Fiat, V8 OOM on the plate", [("V8 OOM", "V8OOM")]),
    ("Who owns the black BMW, LX70 OAK? Your alarm's been going since 4", [("LX70 OAK", "LX70OAK")]),
    ("Whoever's in the red Yaris fn68hvc ur lights r on", [("fn68hvc", "FN68HVC")]),
    ("hit & run on Mill Lane, grey Astra, last three letters TGK? reg DN17 TGK", [("DN17 TGK", "DN17TGK")]),
    ("Just bought this beauty! '67 Beetle, LUV 67F", [("LUV 67F", "LUV67F")]),
    ("Dad's first car was a Ford Anglia, 498 BHK", [("498 BHK", "498BHK")]),
    ("The Anglia, reg 498 BHK, lives in a museum now", [("498 BHK", "498BHK")]),
    ("my number plate is literally T4 CKY", [("T4 CKY", "T4CKY")]),
    ("spotted: R1 CHY on a Bentley. says it all", [("R1 CHY", "R1CHY")]),
    ("taxi plate was SN15 KDU", [("SN15 KDU", "SN15KDU")]),
    ("uber driver Mo in a silver Prius, EO18 VNW, left my scarf", [("EO18 VNW", "EO18VNW")]),
    ("Uber: Toyota Prius EO18VNW arriving in 3 min", [("EO18VNW", "EO18VNW")]),
    ("reg no: P482VYR", [("P482VYR", "P482VYR")]),
    ("reg number p482 vyr", [("p482 vyr", "P482VYR")]),
    ("my bike (GK12 OAS) has been nicked", [("GK12 OAS", "GK12OAS")]),
    ("stolen last night: Honda CBR, reg GK12OAS", [("GK12OAS", "GK12OAS")]),
    ("white van man RE54 NTF chucked litter", [("RE54 NTF", "RE54NTF")]),
    ("VRM KX66WPA", [("KX66WPA", "KX66WPA")]),
    ("its KX 66 WPA", [("KX 66 WPA", "KX66WPA")]),
    ("KX66-WPA", [("KX66-WPA", "KX66WPA")]),
    ("kx66.wpa is blocking the gate", [("kx66.wpa", "KX66WPA")]),
    ("caravan reg C482 LRT", [("C482 LRT", "C482LRT")]),
    ("tractor Q482 LRT through the village", [("Q482 LRT", "Q482LRT")]),
    ("lorry from Dublin 12-D-4821 jackknifed", [("12-D-4821", "12D4821")]),
    ("161-C-4821 hit us in Cork", [("161-C-4821", "161C4821")]),
    ("NI plate: GEZ 4821", [("GEZ 4821", "GEZ4821")]),
    ("german camper M-AB 4417 on the drive", [("M-AB 4417", "MAB4417")]),
    ("french car AB-123-CD, anyone know them", [("AB-123-CD", "AB123CD")]),
    ("California plate 7ABC123 cut me off", [("7ABC123", "7ABC123")]),
    ("Florida tag JKT P42", [("JKT P42", "JKTP42")]),
    ("army truck 12 KK 34 plate", [("12 KK 34", "12KK34")]),
    ("Da's digger has a reg, KHZ 2218", [("KHZ 2218", "KHZ2218")]),
    ("the Boxster is now wearing J7 KEZ, I know", [("J7 KEZ", "J7KEZ")]),
    ("our Jimny, b212 kyx, is sold", [("b212 kyx", "B212KYX")]),
]

NEAR_MISSES = [
    "the club has a reg, and 200 members",
    "was it the lmo 55 or the gd?",
    "HAPPY 18TH BIRTHDAY TO MY BABY",
    "DAY 100 OF 365 AND I AM DONE",
    "WE WON 3 NIL GET IN",
    "BACK IN 5 MIN DONT GO",
    "MERRY XMAS 2023 AND A HAPPY 2024",
    "GCSE RESULTS: 3 AS AND 2 BS",
    "TOP 10 FTW",
    "Sold for £583 ONO",
    "B&B from £45 PPPN",
    "P60 and P45 came",
    "G7 and G20",
    "size 12 UK",
    "UK 12 EU 40",
    "a 6ft 2 bloke in a size 11 XXL",
    "h1n1 jab",
    "Class of 99 FTW",
    "S3 E04 was great",
    "s01e12 omg",
    "T20 WC 2024 FINAL",
    "Room 101 BBC",
    "Radio 1 BBC",
    "bbc2 9pm",
    "Form V5C and P11D",
    "wd40 fixed it",
    "C4 ITV news",
    "K9 DOG unit",
    "F16 JET flew over",
    "E10 PETROL at 152 PPL",
    "M&S 2 for 10",
    "covid PCR 48 H",
    "got an A in maths, B2 GCSE",
    "AQA 8300 3H paper",
    "EE 4G LTE down",
    "O2 5G SIM only",
    "my car does 52 MPG",
    "the car does 0-60 in 9 SEC",
    "lorry was doing 56 MPH",
    "van holds 3 PPL",
    "parking ticket £60 PCN",
    "car has 4 WD",
    "bmw 118 D sport",
    "audi q5 2.0 TDI",
    "VW T5 camper",
    "vw id3 GTX",
    "Fiat 500 ABARTH 595",
    "Mazda MX5 NB",
    "Kawasaki ZX6 RR",
    "yamaha YZF R125",
    "Suzuki GSX 600 F for sale",
    "Honda CB 500 X",
    "kawasaki GPZ 500 S",
    "Ford RS 200",
    "BMW R 1200 GS",
    "Triumph TR 6 R",
    "Peugeot 308 SW",
    "mercedes C63 AMG",
    "VAUXHALL VXR 8",
    "TVR 350 C",
    "MGB GT V8",
    "old TRS-80s in the garage",
    "Copyright 2000 VA, car park",
    "License: GPL-2 and a Morris Minor",
    "at 12 the bus came",
    "by 10 pm we left",
    "is 52 now and not slowing down",
    "BD51 SMR",
    "b52 bombers",
    "the A19 was shut and M62 too",
    "RAF flight RR12 ABC",
    "R12 ABD",
    "score 21-11-19",
    "it's on a 19 plate",
    "67 reg, one owner",
    "W reg astra",
    "new 26 plate Kia arrived",
    "AK99 DRV",
    "AB00 CDE",
    "sign me up for whatever they put in the B12 jab",
    "promo code AB12 CDE",
    "order AB12CDE",
    "use AB12CDE for 10% off",
    "flight BA14 LHR lands at 9",
    "room AB12 CDE",
    "S21 ULTRA is out",
    "Q3 RSQ",
    "RTX 3080 for sale",
    "PS5 FAT",
    "F1 GP2",
    "3 DVDs",
    "A1 JPG",
    "COVID19",
    "the year 2019 THE",
    "JAN 15 M",
    "WW2 RAF",
    "GTX 970 and i5 CPU",
    "ISO 9001 registration",
    "registration opens at 9 AM",
    "registration is £25 PP",
    "register by 10 JAN",
    "hotel tag says 5 XL",
    "price tag 20 GBP",
    "tag 3 friends",
    "tags: 90s kids",
    "index 100 FTSE",
    "Level 4 TTRPG",
    "Channel 4 NEWS",
    "my bus is the N29 BUS",
    "last three letters KLO",
    "Mk2 GTI rebuilt",
    "the R32 and the S3 are cars",
    "BMW M3 CSL is the dream",
    "BMW 320 for sale",
    "an old BMW 530 D with 90k",
    "Audi A4 TDI for sale",
    "Golf MK5 GTD",
    "Ford Focus ST 225",
    "Peugeot 206 GTI parked next door",
    "Mini Cooper S 1275",
    "car insurance is up 20 PC",
    "the car park is £3 PH",
    "parking for 20 MIN only",
    "drove 200 M in reverse",
    "driving test at 10 AM",
    "driving home at 5 PM",
    "A40 is shut, parked up",
    "stuck on the M6 by J19",
    "parked in bay B12",
    "Level 2 car park, row C14",
    "got a Tesla Model 3 LR",
    "Kia EV6 GT",
    "MOT due 12 NOV",
    "Land Rover 110 TDI",
    "Defender 90 XS",
    "van mileage 120 K",
    "bus X12 to Town",
    "F1 car W12 was quick",
    "Ferrari F40 and an MX5",
    "car seat 9 KG and up",
    "drive a 7.5 T lorry",
    "3 CARS parked",
    "10 VANS",
    "car reg on a 17 plate",
    "2017 reg",
    "reg 2017, FSH, MOT til MAY 24",
    "51 plate corsa 1.2 SXI",
    "P reg micra",
    "license plate recognition ANPR 24 HR",
    "number plate light bulb W5W",
    "plates are 20 KG each",
    "a plate of 12 BBQ wings",
    "paper plates 50 PK",
    "reg office at 11 AM",
    "Y2K 2000 AD",
    "ABC 123 is not a plate",
    "AB12 CDE voucher code",
    "model AB12 CDE printer ink",
    "AB12 CDE is the booking ref",
    "locker AB12CDE",
    "IN 12 MIN",
    "AT12 THE door",
    "go18 now",
    "OVER18 ONLY",
    "BE24 WTF",
    "WE ARE 52 NOT 25",
    "OF 70 MEN",
    "the set hums at KHZ 2218",
    "J7 KEZ at the awards",
    "product code FT21 RED, twice the price of FT21 TAN",
    "use code HV22 SUN or HV22 SEA for the beach bag",
    "he was wearing 12 badges",
    "wearing size M12 boots",
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text, expected):
    assert claims(text) == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claims(text) == []


def hit(text, hints=HINTS):
    (only,) = finder.find(text, hints, [Vehicle()])
    return only


@pytest.mark.parametrize(
    ("text", "because", "sure"),
    [
        ("AB12 CDE", "vehicle.current", Sure.SURE),
        ("my car is ab12cde", "vehicle.current", Sure.SURE),
        ("ab12cde", "vehicle.current", Sure.LIKELY),
        ("my reg is K423 LPW", "vehicle.prefix", Sure.SURE),
        ("K423 LPW", "vehicle.prefix", Sure.LIKELY),
        ("K42 LPW", "vehicle.prefix", Sure.LOOK),
        ("LTN 481F", "vehicle.suffix", Sure.LIKELY),
        ("kit car Q482 LRT", "vehicle.imported", Sure.LIKELY),
        ("XIL 4821", "vehicle.northern", Sure.LIKELY),
        ("embassy car 101 D 234", "vehicle.diplomatic", Sure.LIKELY),
        ("army plate KK 12 KP", "vehicle.military", Sure.LIKELY),
        ("trade plate 12345", "vehicle.trade", Sure.LIKELY),
        ("plate is 4 VDR", "vehicle.dateless", Sure.LIKELY),
        ("221-D-18834", "vehicle.irish", Sure.SURE),
        ("german camper, plate M-AB 4417", "vehicle.abroad", Sure.LIKELY),
        ("partial plate AB12 ??E", "vehicle.partial", Sure.LIKELY),
    ],
)
def test_why_and_how_sure(text, because, sure):
    hits = finder.find(text, HINTS, [Vehicle()])
    assert [(h.because, h.sure) for h in hits] == [(because, sure)]


@pytest.mark.parametrize(
    ("age", "day", "exists"),
    [
        ("26", date(2026, 3, 1), True),
        ("26", date(2026, 2, 28), False),
        ("76", date(2026, 9, 1), True),
        ("76", date(2026, 8, 31), False),
        ("51", date(2001, 9, 1), True),
        ("02", date(2002, 3, 1), True),
        ("01", date(2026, 1, 1), False),
        ("00", date(2026, 1, 1), False),
        ("50", date(2051, 1, 1), False),
        ("19", date(2018, 12, 31), False),
    ],
)
def test_an_age_number_must_exist_when_the_post_was_written(age, day, exists):
    hints = Hints(date(2060, 1, 1), when=datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    assert (claims(f"AB{age} CDE", hints) != []) is exists


def test_whose():
    assert hit("selling my golf AB12 CDE").whose is Whose.MINE
    assert hit("whoever owns AB12 CDE, lights are on").whose is Whose.OTHER
    assert hit("AB12 CDE hit my mirror and drove off").whose is Whose.OTHER


def test_a_hashtag_that_is_a_registration():
    assert claims("badly parked #AB12CDE #leeds #GO18NOWX #be27now") == [("AB12CDE", "AB12CDE")]


def test_offsets_are_of_the_text_as_written():
    text = "\u200breg ＡＢ１２ ＣＤＥ"
    assert claims(text) == [("ＡＢ１２ ＣＤＥ", "AB12CDE")]
