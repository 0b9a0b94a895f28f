"""E-mail addresses: what is found, its value, and near misses. All invented."""

from datetime import UTC, date, datetime

import pytest

from detectors import finder
from detectors.contract import Hints, Sure, Whose
from detectors.email import Email

HINTS = Hints(date(2026, 11, 22), author="me")


def claims(text, hints=HINTS):
    """What is claimed: as written, and its value. What is only worth a look is no claim."""
    hits = finder.find(text, hints, [Email()])
    return [(text[h.start : h.end], h.value) for h in hits if h.sure is not Sure.LOOK]


HITS = [
    ("jsmith[@]example.com", [("jsmith[@]example.com", "jsmith@example.com")]),
    ("jsmith _at_ example _dot_ com", [("jsmith _at_ example _dot_ com", "jsmith@example.com")]),
    ("josé.p@example.com", [("josé.p@example.com", "josé.p@example.com")]),
    ("o'neil@example.com", [("o'neil@example.com", "o'neil@example.com")]),
    ("my email is jo.bloggs@example.com", [("jo.bloggs@example.com", "jo.bloggs@example.com")]),
    ("Jo.Bloggs@Example.COM", [("Jo.Bloggs@Example.COM", "jo.bloggs@example.com")]),
    ("jo.bloggs@example.com.", [("jo.bloggs@example.com", "jo.bloggs@example.com")]),
    ("(jo@example.org)", [("jo@example.org", "jo@example.org")]),
    ("<jo@example.org>", [("jo@example.org", "jo@example.org")]),
    ("jo@example.org;sam@example.org", [("jo@example.org", "jo@example.org"), ("sam@example.org", "sam@example.org")]),
    ("email:jo@example.org", [("jo@example.org", "jo@example.org")]),
    ("jo dot bloggs at example dot com", [("jo dot bloggs at example dot com", "jo.bloggs@example.com")]),
    ("email me, joblogs at example dot co dot uk", [("joblogs at example dot co dot uk", "joblogs@example.co.uk")]),
    ("jo (at) example (dot) org (dot) uk", [("jo (at) example (dot) org (dot) uk", "jo@example.org.uk")]),
    ("jo [at] example.com", [("jo [at] example.com", "jo@example.com")]),
    ("jo{at}example{dot}com", [("jo{at}example{dot}com", "jo@example.com")]),
    ("jo AT example DOT com", [("jo AT example DOT com", "jo@example.com")]),
    ("joblogs92 at gmail.com", [("joblogs92 at gmail.com", "joblogs92@gmail.com")]),
    ("jo @ example.com if you want the pdf, email me", [("jo @ example.com", "jo@example.com")]),
    ("jo_at_example.com is my email", [("jo_at_example.com", "jo@example.com")]),
    ("ｊｏ＠ｅｘａｍｐｌｅ．ｃｏｍ", [("ｊｏ＠ｅｘａｍｐｌｅ．ｃｏｍ", "jo@example.com")]),
    ("email jo@example,com oops comma", [("jo@example,com", "jo@example.com")]),
    ("jo.bloggs@gmail, the usual", [("jo.bloggs@gmail", "jo.bloggs@gmail")]),
    ("send cv to hr+jobs@mail.example.org.uk pls", [("hr+jobs@mail.example.org.uk", "hr+jobs@mail.example.org.uk")]),
    ("MAILTO:jo@example.org", [("jo@example.org", "jo@example.org")]),
    ("https://example.org/x mailto:jo@example.org?subject=hi", [("jo@example.org", "jo@example.org")]),
    ("email's kit at example dot org no spaces", [("kit at example dot org", "kit@example.org")]),
    ("find me at jo.bloggs at example dot org", [("jo.bloggs at example dot org", "jo.bloggs@example.org")]),
    ("k i t@example.org", [("t@example.org", "t@example.org")]),
]

NEAR_MISSES = [
    "laughing at bob at work dot company",
    "rated R at imdb.com",
    "spotted at the game. com on you reds",
    "book now at bookings.example.com",
    "user@@example.com",
    "emailed them at length. no reply",
    "contact us at example dot com",
    "email me at home dot com on earth",
    "send it there at example.org",
    "look at example dot com",
    "we're at bbc dot co dot uk",
    "check it out at example.com",
    "meet at 7.30",
    "@jo@mastodon.example",
    "https://example.com/@jo",
    "git@github.com:foo/bar",
    "contact firstname.lastname@example.com",
    "yourname@example.com",
    "icon@3x.png",
    "react@18.2",
    "hello@",
    "@example.com",
    "jo@localhost",
    "sat at home.then",
    "price is 5 @ 3.50 each",
    "3 @ £4.50",
    "lunch @ dave.s place",
    "what's that @ for",
    "one@ two",
    "$5@hour",
    "nice at all. Com'on",
    "user@example.com goes in the box",
    "first.last@example.org is the format",
    "chapter at hand. org chart",
    "a @ b",
    "@here @everyone",
    "look at this dot",
    "good at maths.com",
    "come at me bro.com",
    "sign up at swim.example.com",
    "@ home",
    "me@",
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text, expected):
    assert claims(text) == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "because", "sure"),
    [
        ("jo@example.org", "email.written", Sure.SURE),
        ("email jo @ example.org", "email.spaced", Sure.LIKELY),
        ("jo.bloggs@gmail", "email.short", Sure.LIKELY),
        ("jo (at) example dot org", "email.spoken", Sure.LIKELY),
    ],
)
def test_why_and_how_sure(text, because, sure):
    assert [(h.because, h.sure) for h in finder.find(text, HINTS, [Email()])] == [(because, sure)]


def test_zero_width_characters_inside_are_seen_through():
    assert claims("jo@exam\u200bple.com") == [("jo@exam\u200bple.com", "jo@example.com")]


def test_whose():
    (mine,) = finder.find("my email is jo@example.org", HINTS, [Email()])
    (other,) = finder.find("her email is jo@example.org", HINTS, [Email()])
    turned = Hints(HINTS.today, when=datetime(2020, 1, 1, tzinfo=UTC), author="other")
    (theirs,) = finder.find("my email is jo@example.org", turned, [Email()])
    assert (mine.whose, other.whose, theirs.whose) == (Whose.MINE, Whose.OTHER, Whose.OTHER)
