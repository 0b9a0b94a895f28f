"""Telephone numbers: what is found, its value, and near misses. All invented."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.phone import Phone

HINTS = Hints(date(2026, 11, 22), author="me")


def claims(text, hints=HINTS):
    """What is claimed: as written, and its value. What is only worth a look is no claim."""
    hits = finder.find(text, hints, [Phone()])
    return [(text[h.start : h.end], h.value) for h in hits if h.sure is not Sure.LOOK]


HITS = [
    ("card says 07700 900123 ask for Del", [("07700 900123", "+447700900123")]),
    ("the van says 01632 960881 on the side", [("01632 960881", "+441632960881")]),
    ("flyer under the wiper says ring 07700 900456", [("07700 900456", "+447700900456")]),
    ("call the hospital 0161 496 0777", [("0161 496 0777", "+441614960777")]),
    ("ring the company 01632 960 222", [("01632 960 222", "+441632960222")]),
    ("Lost my phone, use this number for now: 07700900781", [("07700900781", "+447700900781")]),
    ("My new number is 07700-900-412 x", [("07700-900-412", "+447700900412")]),
    ("call me 07700 900123 or 01632 960001", [("07700 900123", "+447700900123"), ("01632 960001", "+441632960001")]),
    ("Call 0161 496 0012 and ask for Janet", [("0161 496 0012", "+441614960012")]),
    ("landline's (0121) 496 0099", [("(0121) 496 0099", "+441214960099")]),
    ("0 7 7 0 0 9 0 0 1 2 3 spaced so bots dont get it", [("0 7 7 0 0 9 0 0 1 2 3", "+447700900123")]),
    (
        "zero seven seven zero zero, nine hundred, one two three - text only",
        [("zero seven seven zero zero, nine hundred, one two three", "+447700900123")],
    ),
    ("o7700 9oo 812 lol no bots", [("o7700 9oo 812", "+447700900812")]),
    ("+447700900733", [("+447700900733", "+447700900733")]),
    ("0044 7700 900733 from abroad", [("0044 7700 900733", "+447700900733")]),
    ("44 7700 900733 whatsapp only", [("44 7700 900733", "+447700900733")]),
    ("whatsapp 7700 900733", [("7700 900733", "+447700900733")]),
    ("tel:01632960555", [("01632960555", "+441632960555")]),
    ("Tel.01632 960555", [("01632 960555", "+441632960555")]),
    ('text "WIN" to 07700 900 222', [("07700 900 222", "+447700900222")]),
    ("Plumber Dave 07700 900 345 highly recommend", [("07700 900 345", "+447700900345")]),
    ("seller is 07700.900.345 be careful, scammer", [("07700.900.345", "+447700900345")]),
    ("it's 07700/900345", [("07700/900345", "+447700900345")]),
    ("call me maybe 07700\n900345", [("07700\n900345", "+447700900345")]),
    ("mum's care home: 0131 496 0777", [("0131 496 0777", "+441314960777")]),
    ("number's 028 9649 6123", [("028 9649 6123", "+442896496123")]),
    ("555-0123 is not a full number but 415-555-0123 is", [("415-555-0123", "+14155550123")]),
    ("(312) 555 0188 is my cell", [("(312) 555 0188", "+13125550188")]),
    ("+33 6 39 98 01 23 is my french mobile", [("+33 6 39 98 01 23", "+33639980123")]),
    ("+61 491 570 006 if you need me in Oz", [("+61 491 570 006", "+61491570006")]),
    ("+1 (212) 555-0147", [("+1 (212) 555-0147", "+12125550147")]),
    ("+49 30 23125 123 for the Berlin office", [("+49 30 23125 123", "+493023125123")]),
    (
        "ring o seven seven double o nine double o four five six",
        [("o seven seven double o nine double o four five six", "+447700900456")],
    ),
    ("01632 960 ext... no 01632 960733 ext 4", [("01632 960733", "+441632960733")]),
    ("020 7946 0018", [("020 7946 0018", "+442079460018")]),
    ("My num: 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣", [("0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣", "+447700900123")]),
    ("０７７００ ９００１２３ call", [("０７７００ ９００１２３", "+447700900123")]),
    ("07700900123!!!!", [("07700900123", "+447700900123")]),
    ("pls ring07700900123pls", [("07700900123", "+447700900123")]),
    ("07700 900 1 2 3", [("07700 900 1 2 3", "+447700900123")]),
    ("07700_900_123", [("07700_900_123", "+447700900123")]),
    ("hi its me mum this is my new number 07700 900 111 whatsapp me", [("07700 900 111", "+447700900111")]),
    ("Booked the boiler man - 07700 900321", [("07700 900321", "+447700900321")]),
    ("tickets for sale, 07700 900321", [("07700 900321", "+447700900321")]),
    ("Order your cakes on 07700 900321", [("07700 900321", "+447700900321")]),
    ("for bookings: 01632 960321", [("01632 960321", "+441632960321")]),
    ("anyone else getting calls from 0203 946 0018?", [("0203 946 0018", "+442039460018")]),
    ("missed call from 0113 496 0666, who is it", [("0113 496 0666", "+441134960666")]),
    ("DM me or 07700900888 xx", [("07700900888", "+447700900888")]),
    ("Guess who got a new number lol 07700 900654", [("07700 900654", "+447700900654")]),
    ("If anyone finds my phone please ring 07700 900654 its my sisters", [("07700 900654", "+447700900654")]),
    ("07700 900654 - Steve, window cleaner", [("07700 900654", "+447700900654")]),
    ("Call me on 0151-496-0321 between 9 and 5", [("0151-496-0321", "+441514960321")]),
    ("Work mobile +44 7700 900 654, office 01632 not given", [("+44 7700 900 654", "+447700900654")]),
    ("0\u200b77\u200b00 900654", [("0\u200b77\u200b00 900654", "+447700900654")]),
    (
        "text me oh seven seven double zero nine double zero six five four",
        [("oh seven seven double zero nine double zero six five four", "+447700900654")],
    ),
    (
        "zero one six three two nine six zero one two three ring it",
        [("zero one six three two nine six zero one two three", "+441632960123")],
    ),
    ("O7700-9OO-654", [("O7700-9OO-654", "+447700900654")]),
    ("07700 nine hundred 654", [("07700 nine hundred 654", "+447700900654")]),
    ("(+44) 7700 900654", [("(+44) 7700 900654", "+447700900654")]),
    ("+44-7700-900-654", [("+44-7700-900-654", "+447700900654")]),
    ("00447700900654", [("00447700900654", "+447700900654")]),
    ("Mob.07700900654", [("07700900654", "+447700900654")]),
    ("call:07700900654.", [("07700900654", "+447700900654")]),
    ("ph# 07700 900654", [("07700 900654", "+447700900654")]),
    ("07700 900654 / 07700 900655", [("07700 900654", "+447700900654"), ("07700 900655", "+447700900655")]),
    ("07700900654,07700900655", [("07700900654", "+447700900654"), ("07700900655", "+447700900655")]),
    ("home 01632 960654 mob 07700 900654", [("01632 960654", "+441632960654"), ("07700 900654", "+447700900654")]),
    ("01632 960654 ext 22", [("01632 960654", "+441632960654")]),
    ("01632 960 001 is the surgery", [("01632 960 001", "+441632960001")]),
    ("dm or ring 07700 900 654 order now!", [("07700 900 654", "+447700900654")]),
    ("For orders: 07700 900654", [("07700 900654", "+447700900654")]),
    ("Order line 01632 960 654", [("01632 960 654", "+441632960654")]),
    ("To order ring 01632 960 654", [("01632 960 654", "+441632960654")]),
    ("Tickets from Jean on 01632 960654", [("01632 960654", "+441632960654")]),
    ("lost dog, ref 4471, ring 07700 900654", [("07700 900654", "+447700900654")]),
    ("claim your prize call 09098 790123", [("09098 790123", "+449098790123")]),
    ("scam text from +44 7700 900654", [("+44 7700 900654", "+447700900654")]),
    ("My ex gave out my number 07700900654 to everyone", [("07700900654", "+447700900654")]),
    ("call 085 123 4567 im on the irish number", [("085 123 4567", "+353851234567")]),
    ("+353 85 123 4567", [("+353 85 123 4567", "+353851234567")]),
    ("0412 345 678 is my aussie mobile", [("0412 345 678", "+61412345678")]),
    ("call 06 39 98 12 34 when in Paris", [("06 39 98 12 34", "+33639981234")]),
    ("202-555-0143", [("202-555-0143", "+12025550143")]),
    ("202.555.0143", [("202.555.0143", "+12025550143")]),
    ("1-202-555-0143", [("1-202-555-0143", "+12025550143")]),
    (
        "0️⃣1️⃣6️⃣3️⃣2️⃣ 9️⃣6️⃣0️⃣ 6️⃣5️⃣4️⃣ is the landline",
        [("0️⃣1️⃣6️⃣3️⃣2️⃣ 9️⃣6️⃣0️⃣ 6️⃣5️⃣4️⃣", "+441632960654")],
    ),
    ("api.whatsapp.com/send?phone=447700900654", [("447700900654", "+447700900654")]),
    ("https://wa.me/+447700900654?text=hi", [("+447700900654", "+447700900654")]),
    ("tel:+447700900654", [("+447700900654", "+447700900654")]),
    ("ring us on (01) 496 0123 after nine", [("(01) 496 0123", "+35314960123")]),
    ("tel 01 496 0456, the hall", [("01 496 0456", "+35314960456")]),
    ('somebody rang me from "HMRC" on 0121 496 0444, very polite', [("0121 496 0444", "+441214960444")]),
    ("had a call from the police, they said, 0151 496 0310", [("0151 496 0310", "+441514960310")]),
    ("boat for sale, needs a hull. 020 913 2245", [("020 913 2245", "+353209132245")]),
    ("back in Cork, 085 555 0122 if you fancy a pint", [("085 555 0122", "+353855550122")]),
]

NEAR_MISSES = [
    "the card number is 07700 900123",
    "card ending says declined 4929 1234",
    "sign says 20 miles, 1632 960 people",
    "my number is 07700 900 80",
    "my number is 07700 900 8088 8",
    "077 is my lucky number",
    "company no 01632960222",
    "hospital number 01614960777",
    "loyalty card no. 07700900123",
    "on 02/08/2019 123 of us came",
    "07:00 - 09:00 881 miles",
    "2020-07-02 07946001",
    "booking reference 01614960011",
    "CRN 0161 496 0011",
    "NHS 119 line 0800 119 2119",
    "0 0 0 0 0 0 0 0 0 0 0",
    "iOS 17.4.1 build 21E236",
    "my step count: 10234 11023 9876 12034",
    "text WIN to 60777",
    "Order #07700900123 has shipped",
    "Ref: 01632960123",
    "My Tesco clubcard 6340 0412 3456 7890",
    "Ring 111 or 999 in an emergency",
    "call the Samaritans 116 123",
    "NHS Blood 0300 123 2323",
    "lottery numbers 07 12 23 34 45 49",
    "score 21-15, 15-21, 21-19",
    "IBAN GB33BUKB20201555555555",
    "2024-01-15 07:30:00",
    "07/12/1985 is when it started",
    "weighs 07700 grams? ",
    "meter reading 00770 09001",
    "invoice 0161 496 0012",
    "serial number 07700900123456",
    "ISBN 0-7700-9001-2",
    "£07700900123",
    "my phone number ends 123",
    "vote for Jo: 09011 323 201",
    "Crimestoppers 0800 555 111",
    "the number 8675309 song",
    "12345 67890 test",
    "1 2 3 4 5 6 7 8 9 10 11",
    "one two three four five six seven eight nine ten",
    "37.7749, -122.4194",
    "51.501009, -0.141588",
    "PO box 07700",
    "IMEI 356938035643809",
    "case number 07700 900654",
    "parcel tracking 07700900654",
    "ticket no. 01632960654",
    "UPRN 100023336956",
    "phone model A52 5G 128GB",
    "phone number is 11 digits",
    "dial 141 before the number to hide it",
    "ring 101 for non emergency",
    "call 0345 600 0723 HMRC helpline",
    "Childline 0800 1111 is free",
    "NSPCC helpline 0808 800 5000",
    "0800 555111 crimestoppers anonymous",
    "Domestic abuse helpline 0808 2000 247",
    "2,077,009,006 people",
    "version 0.7700.900654",
    "0.07700900654",
    "07700900654%",
    "1:07:700 900",
    "my bank sort code 07-70-09 account 00654321",
    "sort code 077009 and 00654321",
    "NHS number 943 476 5919",
    "CHI 0701851234",
    "Passport 077009006",
    "card 4929 0770 0900 6541",
    "Company no 07700900",
    "VAT GB 077 0090 06",
    "ISSN 0770-0900",
    "coords 53.0770, -0.900654",
    "01/06/2024 11:30",
    "01.06.2024-02.06.2024",
    "results 01 6329 60 12 lol",
    "gas meter 0163 2960 then 0163 2999",
    "01632 is the area code",
    "dialled 01632 then gave up",
    "0-0 1-1 2-2 3-3 0-1 1-0 results",
    "1966 1990 1996 2018 2021 so close",
    "202-555-01431",
    "order 202-555-0143",
    "800-53-1234",
    "isbn 978-1-4028-9462-6",
    "UPC 036000291452",
    "https://example.com/07700900654",
    "@07700900654x hi",
    "#07700900654",
    "img_07700900654.jpg",
    "IMG-20190101-WA0012",
    "https://x.com/a/status/1234507700900654",
    "SKU07700900654",
    "it was 01 496 0123 in the draw",
    "part 01 496 0123",
    "(01) 496 0123 is in the manual",
    "01-02-2020 100 calls",
    "HMRC on 0121 496 0444 will tell you",
    "order 020 913 2245 is late",
    "ref 085 555 0122 on the parcel",
    "070 913 2245 is what the scales showed",
    "lotto 06 12 34 45 48",
    "Samaritans rang a bell with me: 0330 094 5717",
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text, expected):
    assert claims(text) == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claims(text) == []


def hit(text, hints=HINTS):
    (only,) = finder.find(text, hints, [Phone()])
    return only


@pytest.mark.parametrize(
    ("text", "because", "sure"),
    [
        ("07700 900123", "phone.valid", Sure.SURE),
        ("ring me on 07700 900123", "phone.cued", Sure.SURE),
        ("text07700900123x", "phone.glued", Sure.LIKELY),
        ("O77OO 9OO123", "phone.letters", Sure.LIKELY),
        ("oh double seven double oh nine double oh one two three", "phone.words", Sure.LIKELY),
        ("whatsapp 7700 900123", "phone.nozero", Sure.LIKELY),
        ("+1 212-555-0143", "phone.abroad", Sure.LIKELY),
        ("https://wa.me/447700900123", "phone.link", Sure.SURE),
        ("my number is 01999 960123", "phone.shape", Sure.LIKELY),
    ],
)
def test_why_and_how_sure(text, because, sure):
    found = hit(text)
    assert (found.because, found.sure) == (because, sure)


DRAMA = [f"0{area}4960{n}" for area in (113, 114, 115, 116, 117, 118, 121, 131, 141, 151, 161) for n in ("000", "999")]


@pytest.mark.parametrize(
    "digits",
    [*DRAMA, "02079460000", "01914980999", "02896496000", "02920180999", "08081570123", "03069990123", "01632960999"],
)
def test_every_drama_range_is_a_number(digits):
    assert hit(digits).value == "+44" + digits[1:]


def test_whose():
    assert hit("ring me on 07700 900123").whose is Whose.MINE
    assert hit("ring Dave on 07700 900123").whose is Whose.OTHER
    assert hit("my number is 07700 900123", Hints(HINTS.today, author="other")).whose is Whose.OTHER


def test_region_decides_how_a_bare_number_is_read():
    text = "home is 212 555 0143"
    assert claims(text, Hints(HINTS.today, region="US")) == [("212 555 0143", "+12125550143")]


def test_a_long_text_is_read_and_each_number_found_once():
    line = "nothing to see, 07700 900123 is not here either\n"
    text = line * (200_000 // len(line))
    assert len(claims(text)) == text.count("07700 900123")
