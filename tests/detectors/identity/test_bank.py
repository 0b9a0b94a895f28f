"""Bank accounts: sort codes with account numbers, IBANs, and their likes."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.identity.bank import BankAccount

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [BankAccount()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("send it to 20-00-00 55779911", ["20-00-00 55779911"]),
        ("sort 20 45 81 and then the account is 63310984 name of P Goodchild", ["20 45 81", "63310984"]),
        ("Santander sc 09 01 28 acc 7718 2045 till the joint one", ["09 01 28", "7718 2045"]),
        ("Sort 82-11-07, account 15394002, every fiver helps", ["82-11-07", "15394002"]),
        (
            "Sort code is eleven, oh three, twenty-seven, account number double oh four one nine two six eight",
            ["eleven, oh three, twenty-seven", "double oh four one nine two six eight"],
        ),
        ("building society book, roll number H/402718-6, my nan's", ["H/402718-6"]),
        ("Slimming club kitty: acct no is 55310927 now", ["55310927"]),
        ("rent to 20-00-00 account no 55779911 ref BACKROOM", ["20-00-00", "55779911"]),
        ("rent please, ref BACKROOM, 20-00-00 55779911", ["20-00-00 55779911"]),
        ("send to 200000, 55779911 name of Example", ["200000, 55779911"]),
        ("transfer to 20 00 00, account no 55779911", ["20 00 00", "55779911"]),
        ("bank details 20-00-00 / 55779911", ["20-00-00 / 55779911"]),
        ("20 32 06 / 1384 9384 cheers", ["20 32 06 / 1384 9384"]),
        ("20-00-00, 55779911", ["20-00-00, 55779911"]),
        ("pay me 200000 55779911", ["200000 55779911"]),
        ("20 00 00 55779911 monzo", ["20 00 00 55779911"]),
        ("20-00-00 5577 9911", ["20-00-00 5577 9911"]),
        ("sort code 20-00-00 and account number 55779911", ["20-00-00", "55779911"]),
        ("sort code: 20-00-00\naccount number: 55779911", ["20-00-00", "55779911"]),
        ("s/c 200000 a/c 55779911", ["200000", "55779911"]),
        ("they want YR 16 05 44 B and my sort code 20 00 00 and account number 55779911", ["20 00 00", "55779911"]),
        ("account number 55779911 sort code 20 00 00", ["55779911", "20 00 00"]),
        ("sort 20-00-00 acc 55779911", ["20-00-00", "55779911"]),
        ("20-00-00 acc no 55779911", ["20-00-00", "55779911"]),
        ("sc 200000 acct 55779911", ["200000", "55779911"]),
        ("sort code 20–00–00 account no is 55779911", ["20–00–00", "55779911"]),
        ("monzo 04-00-04 12345678 thanks", ["04-00-04 12345678"]),
        ("bank transfer to 12 34 56 / 00112233", ["12 34 56 / 00112233"]),
        ("its 08-99-99 66374958 ref CURRY", ["08-99-99 66374958"]),
        ("barclays account number 55779911 for the rent", ["55779911"]),
        ("IBAN GB82 WEST 1234 5698 7654 32", ["GB82 WEST 1234 5698 7654 32"]),
        ("GB82WEST12345698765432", ["GB82WEST12345698765432"]),
        ("iban is gb82west12345698765432", ["gb82west12345698765432"]),
        ("DE89 3704 0044 0532 0130 00 for the deposit", ["DE89 3704 0044 0532 0130 00"]),
        ("DE89370400440532013000", ["DE89370400440532013000"]),
        ("IE29AIBK93115212345678 is ours", ["IE29AIBK93115212345678"]),
        ("send to FR14 2004 1010 0505 0001 3M02 606 and text me", ["FR14 2004 1010 0505 0001 3M02 606"]),
        ("GB82-WEST-1234-5698-7654-32", ["GB82-WEST-1234-5698-7654-32"]),
        ("routing number 021000021 account number 1234567890", ["021000021", "1234567890"]),
        ("BSB 062-000 account 12345678", ["062-000", "12345678"]),
        ("my sort code is 20-00-00", ["20-00-00"]),
        ("55779911 20-00-00 santander", ["55779911 20-00-00"]),
        (
            "sort code two zero zero zero zero zero and the account is 55779911",
            ["two zero zero zero zero zero", "55779911"],
        ),
        ("sort code 20.00.00 acc 55779911", ["20.00.00", "55779911"]),
        ("Sort Code 20-00-00, Account 55779911 please", ["20-00-00", "55779911"]),
        ("bank 20_00_00 55779911", ["20_00_00 55779911"]),
        ("sortcode:20-00-00acc:55779911", ["20-00-00", "55779911"]),
        ("monzo: 60-83-71 account number 55779911", ["60-83-71", "55779911"]),
        ("dad's account is 20-00-00 55779911", ["20-00-00 55779911"]),
        ("acc no 55779911 sort code 20-00-00", ["55779911", "20-00-00"]),
        ("band money, sort 20-00-00 acc no 55779911 please", ["20-00-00", "55779911"]),
        ("into 20-00-00 account no 55779911", ["20-00-00", "55779911"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "my Octopus account number is 55779911",
        "20-10-22 12345678 people queued",
        "IBAN GB83 WEST 1234 5698 7654 32",
        "order 200000 55779911",
        "sort your code out, 200000 lines of it",
        "won 20-00 in the end",
        "20-00-00",
        "55779911",
        "account number 55779911",
        "account 55779911 with British Gas",
        "sort code",
        "ref 20-00-00 55779911",
        "invoice 200000 55779911",
        "date 20-10-22",
        "born 20-10-22",
        "score 20-00-00",
        "sort this out 123456",
        "colour code 200000",
        "booking 20-00-00 55779911",
        "07700 900123",
        "01632 960123",
        "padlock combo 12-34-56",
        "lottery 12 34 56",
        "numbers 12 34 56 12345678",
        "customer account 55779911",
        "council tax account number 55779911",
        "call 55779911",
        "twitter account 55779911",
        "my account got 55779911 views",
        "won 12-34-56 12 34 56 78 in bingo",
        "parcel GB82 1234 5678 9012",
        "VAT GB123456789",
        "VAT no GB82WEST1234",
        "we sort 200000 parcels",
        "meter 55779911, bank holiday",
        "tracking 20-00-00 55779911",
        "order ref 20-00-00 55779911",
        "parcel ref no 20-00-00 55779911",
        "error code 200000",
        "12-10-19 to 12-10-20",
        "sort out 200000 accs",
        "I sort it by ten, twenty, thirty and so on",
        "drum roll no 1234567, the winner is",
        "electoral roll number 402718-6, my vote",
        "the test form said 00-00-00 00000000",
        "sort of eleven, oh three in the morning",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_its_own_examples():
    examples = BankAccount().examples
    assert [tuple(marked(e.text)) for e in examples.hits] == [e.found for e in examples.hits]
    assert [marked(text) for text in examples.near_misses] == [[] for _ in examples.near_misses]


def test_values():
    (hit,) = finder.find("pay me 20-00-00 5577 9911", HINTS, [BankAccount()])
    assert (hit.value, hit.sure) == ("200000 55779911", Sure.SURE)
    (hit,) = finder.find("gb82 west 1234 5698 7654 32", HINTS, [BankAccount()])
    assert (hit.value, hit.because) == ("GB82WEST12345698765432", "bank.iban")


def test_whose():
    (hit,) = finder.find("her bank details 20-00-00 55779911", HINTS, [BankAccount()])
    assert hit.whose is Whose.OTHER
