"""US social security numbers, and numbers parted like them."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.identity.ssn import SocialSecurity

HINTS = Hints(date(2026, 11, 22))


def marked(text, hints=HINTS):
    """What is claimed (sure or likely), as written."""
    return [text[h.start : h.end] for h in finder.find(text, hints, [SocialSecurity()]) if h.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("my ssn is 871-32-4419", ["871-32-4419"]),
        ("SSN #871324419", ["871324419"]),
        ("SSN 871 32 4419", ["871 32 4419"]),
        ("SSN: 871324419", ["871324419"]),
        ("ss# 871.32.4419", ["871.32.4419"]),
        ("social is 871–32–4419", ["871–32–4419"]),
        ("they had my social on it 876-40-1198", ["876-40-1198"]),
        ("871-32-4419", ["871-32-4419"]),
        ("soc sec 871 32 4419 on the W2", ["871 32 4419"]),
        ("871-32-4419 is my social security number", ["871-32-4419"]),
        ("social security number 8 7 1 3 2 4 4 1 9", ["8 7 1 3 2 4 4 1 9"]),
        ("ssn871-32-4419", ["871-32-4419"]),
        (
            "my social: eight seven one, three two, four four one nine",
            ["eight seven one, three two, four four one nine"],
        ),
        ("his SSN was 871-32-4419 and they put it on facebook", ["871-32-4419"]),
        ("SSN = 871-32-44l9", ["871-32-44l9"]),
        ("W-2 shows 871-32-4419", ["871-32-4419"]),
        ("ssn 871/32/4419", ["871/32/4419"]),
        ("fafsa wants my ssn, 871 - 32 - 4419", ["871 - 32 - 4419"]),
        ("ssn\n871-32-4419", ["871-32-4419"]),
        ("social security 871-324-419", ["871-324-419"]),
        ("SSN ８７１-32-4419", ["８７１-32-4419"]),
        ("my ssn is 078-05-1120 dont tell anyone", ["078-05-1120"]),
        ("needs a full social by text, mine's 871324419", ["871324419"]),
    ],
)
def test_hits(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "social distancing 871-32-4419",
        "social club 512-34-5678",
        "part no 871-32-4419 out of stock",
        "my social media is a mess",
        "ssn 000-12-3456",
        "ssn 666-12-3456",
        "ssn 912-12-3456",
        "ssn 871-00-3456",
        "ssn 871-32-0000",
        "social worker rang 871 324",
        "invoice 871-32-4419",
        "order 871-32-4419",
        "078-05-1120 was printed in a wallet",
        "123-45-6789",
        "871 32 4419",
        "871324419",
        "871324419 views",
        "call 871-32-4419",
        "871-32-44190",
        "1871-32-4419",
        "871-32-4419-1",
        "£871324419",
        "case no 871-32-4419",
        "last four of my social is 4419",
        "isbn 871-32-4419",
        "10-12-2026",
        "the score was 21-19 18-21",
        "ss great britain 1843",
        "serial 871-32-4419",
        "model 871-32-4419 washer",
        "https://example.com/871-32-4419",
        "style 871-32-4419 in black",
        "claim no 871-32-4419",
        "put it in the sheet. mine is 871324419. Social for the yanks: to follow 12",
        "call me by text, 871324419",
        "078-05-1120 was on a wallet insert",
    ],
)
def test_near_misses(text):
    assert marked(text) == []


def test_its_own_examples():
    examples = SocialSecurity().examples
    assert [tuple(marked(e.text)) for e in examples.hits] == [e.found for e in examples.hits]
    assert [marked(text) for text in examples.near_misses] == [[] for _ in examples.near_misses]


def test_value():
    (hit,) = finder.find("her ssn 871 32 4419", HINTS, [SocialSecurity()])
    assert (hit.value, hit.sure, hit.whose) == ("871-32-4419", Sure.SURE, Whose.OTHER)
