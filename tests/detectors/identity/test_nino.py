"""National Insurance numbers as people write them, and what only looks like one."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.identity.nino import Nino

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [Nino()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("my NI number is AB 12 34 56 C", ["AB 12 34 56 C"]),
        ("my ni number is ab123456c lol", ["ab123456c"]),
        ("nino AB-12-34-56-D", ["AB-12-34-56-D"]),
        ("NINO:AB/12/34/56/A", ["AB/12/34/56/A"]),
        ("national insurance number is SX 99 88 77 B if payroll ask", ["SX 99 88 77 B"]),
        ("its J K 6 5 4 3 2 1 D for the P45", ["J K 6 5 4 3 2 1 D"]),
        ("AB 12 34 56 C is my nat ins number", ["AB 12 34 56 C"]),
        ("WM112233B", ["WM112233B"]),
        ("hmrc have me down as wm 11 22 33 b", ["wm 11 22 33 b"]),
        ("ni no: WM112233 cant remember the last letter", ["WM112233"]),
        ("NI AB 12 34 5O C with a typo", ["AB 12 34 5O C"]),
        ("n.i. number AB.12.34.56.C", ["AB.12.34.56.C"]),
        ("NI – AB–12–34–56–C", ["AB–12–34–56–C"]),
        ("𝗡𝗜 𝟭𝟭 𝗔𝟭 𝟭𝟭 𝟭𝟭 temporary national insurance one", ["𝟭𝟭 𝗔𝟭 𝟭𝟭 𝟭𝟭"]),
        ("her NINO is RZ 22 33 44 D", ["RZ 22 33 44 D"]),
        ("ni number is WM then JC 45 67 89 A", ["JC 45 67 89 A"]),
        ("ninoAB123456C", ["AB123456C"]),
        ("my national insurance is ＡＢ１２３４５６Ｃ", ["ＡＢ１２３４５６Ｃ"]),
        ("NI numbers: mine AB123456C, his CE123456D", ["AB123456C", "CE123456D"]),
        ("new starter form wants it, te 10 20 30 a", ["te 10 20 30 a"]),
        ("NI number is AB one two three four five six C", ["AB one two three four five six C"]),
        ("my old NI number was QQ 12 34 56 C, no idea why", ["QQ 12 34 56 C"]),
        ("the form calls my NI number SX 40 17 85 D invalid", ["SX 40 17 85 D"]),
        ("my number's wrong on there. it's ph 66 20 19 d, had it longer than my hip", ["ph 66 20 19 d"]),
        ("my NI card turned up in the old blue tea caddy, TY 914477, in her writing", ["TY 914477"]),
        ("Student loans people: please update to ab417265c", ["ab417265c"]),
        ("NI no JK-40-17-85-A and they say invalid again", ["JK-40-17-85-A"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "NI won 2-1 on 12 34 56",
        "AB 12 34 56 C is the format btw",
        "nino template: AB123456C",
        "my gamertag is AB123456C",
        "order ref AB123456C has shipped",
        "promo code JK654321D for 10% off",
        "an NI number looks like QQ 12 34 56 C",
        "QQ123456C",
        "e.g. NI number QQ 12 34 56 A",
        "my NI number starts with AB and ends C",
        "tracking no AB123456C at the depot",
        "flight AB 123456",
        "AB123456",
        "GB123456C",
        "BG 12 34 56 A",
        "ZZ 12 34 56 A national insurance",
        "DA123456A nino",
        "AO123456B is not an NI number",
        "my NI number is 12 34 56",
        "see you at 12 34 56 a",
        "we scored 11 22 33 a",
        "Royal Mail AB123456789GB",
        "serial no CE454545B on the back",
        "part number WM112233B out of stock",
        "invoice SX112233A is overdue",
        "Northern Ireland 2 0 away",
        "ni 100000 c",
        "NI on my payslip is £123.45 a month",
        "booking ref JK654321D for the ferry",
        "the NI number line is 0300 200 3500",
        "AB1234567C",
        "XAB123456CX nino",
        "voucher: TA001122D",
        "https://example.com/AB123456C",
        "#AB123456C",
        "our darts team is called AB 12 34 56 C",
        "raffle ticket SX401785D wins, who has SX401785D",
        "our wifi is named JK401785A",
        "AB 12 34 56 C on the whiteboard",
        "is AB123456C a thing",
        "insurance quote AB482915C expired",
        "raffle: green SX 40 17 85 D, anyone",
        "tombola SX401785D won the ham",
        "at 12 30 45 a bell goes",
        "he 10 20 30 a day smokes",
        "commit ab417265c broke the build",
        "my NI card is in the tea caddy, TY as they say, 914 of them",
        "knit SX 40 17 85 D then purl",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_its_own_examples():
    examples = Nino().examples
    assert [tuple(marked(e.text)) for e in examples.hits] == [e.found for e in examples.hits]
    assert [marked(text) for text in examples.near_misses] == [[] for _ in examples.near_misses]


def test_value_and_whose():
    (hit,) = finder.find("his ni no is ab 12 34 5o c", HINTS, [Nino()])
    assert (hit.value, hit.sure, hit.whose, hit.because) == ("AB123450C", Sure.SURE, Whose.OTHER, "nino.cue")


def test_a_code_is_worth_a_look():
    (hit,) = finder.find("NI letter, order ref AB123456", HINTS, [Nino()])
    assert (hit.sure, hit.because) == (Sure.LOOK, "nino.code")
