"""Nothing that phonenumbers takes for a valid number is lost to the triggers: a hundred thousand texts, GB and US."""

import random

import phonenumbers
import pytest

from detectors import engine, triggers
from detectors.clean import fold
from detectors.phone import Phone

TEXTS = 100_000
BRITISH = ("07700900", "02079460", "01614960", "01314960", "01214960", "08081570", "01184960", "02890180")
AMERICAN = ("212", "415", "303", "617", "808", "206")
WORDS = ("ring", "me", "on", "call", "text", "my", "new", "number", "is", "the", "office", "six", "x", "tel:", "fax")
BETWEEN = (" ", "", "-", ".", " ", "  ", "/", " - ", "–", "\u00a0", "\u2011", "\u200b ", "\n")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def british(rng):
    """A number of Ofcom's ranges for drama, in one of many layouts."""
    digits = rng.choice(BRITISH)
    digits += "".join(rng.choices("0123456789", k=11 - len(digits)))
    lead = rng.choice(("0", "0", "0", "+44 ", "+44", "+44 (0)", "0044 ", "(+44) ", "44 ", "tel:+44", "wa.me/44"))
    cuts = rng.choice(((4, 7), (5,), (3, 7), (2, 4, 6, 8), (5, 8), (), (4,), (1, 4, 7), (2, 5, 8)))
    body = digits[1:] if lead != "0" else digits
    if lead == "0" and rng.random() < 0.1:
        return f"({digits[:5]}) {digits[5:]}"
    return ("" if lead == "0" else lead) + spread(rng, body, cuts)


def american(rng):
    """A number kept for fiction, in one of many layouts."""
    area, line = rng.choice(AMERICAN), f"01{rng.randrange(100):02}"
    one, two = rng.choice(BETWEEN), rng.choice(BETWEEN)
    lead = rng.choice(("", "", "", "+1 ", "1-", "1 ", "001 ", "+1"))
    return f"{lead}({area}) 555{two}{line}" if rng.random() < 0.3 else f"{lead}{area}{one}555{two}{line}"


def spread(rng, digits, cuts):
    between = rng.choice(BETWEEN)
    parts = [digits[low:high] for low, high in zip((0, *cuts), (*cuts, len(digits)), strict=True)]
    return between.join(parts)


def text(rng):
    number = rng.choice((british, american))(rng)
    if rng.random() < 0.06:
        number = number.translate(rng.choice((WIDE, ARABIC)))
    if rng.random() < 0.1:
        number += rng.choice((" x12", " ext 34", ";ext=5", ", ", "!", ")", "."))
    words = rng.choices(WORDS, k=rng.randrange(4))
    words.insert(rng.randrange(len(words) + 1), number)
    return " ".join(words)


@pytest.fixture(scope="module")
def texts():
    rng = random.Random(10)
    return [text(rng) for _ in range(TEXTS)]


@pytest.fixture(scope="module")
def marked(texts):
    names = {name for trigger in Phone.triggers for name in trigger.split("+")}
    return engine.best({name: triggers.TABLE[name] for name in names}).marks([fold(one) for one in texts])


@pytest.mark.parametrize("region", ["GB", "US"])
def test_a_text_with_a_valid_number_is_marked(texts, marked, region):
    valid = lost = 0
    for index, one in enumerate(texts):
        if index in marked and index % 10:
            continue  # of those that are marked a tenth shows that the numbers are such
        if phonenumbers.PhoneNumberMatcher(one, region).has_next():
            valid += 1
            lost += index not in marked
    assert lost == 0
    assert valid > 1000
