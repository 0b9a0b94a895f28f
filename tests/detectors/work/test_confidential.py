"""Confidences, passwords and case numbers; helplines, kits and recipes are not meant."""

from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Sure
from detectors.work.confidential import Confidential

HINTS = Hints(date(2026, 11, 24), author="me")


def found(text, author="me"):
    hints = Hints(HINTS.today, author=author)
    hits = finder.look(text, hints, (Confidential(),))
    assert hits == finder.look(text, hints, (Confidential(),), triggered=False)
    return hits.hits


def claimed(text):
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


HITS = [
    "this is strictly confidential but the regional director is leaving",
    "OFFICIAL-SENSITIVE: draft inspection findings attached",
    "im not supposed to say but the inspectors found a load of stuff",
    "dont tell anyone but they are merging our team with leeds",
    "under NDA so cant say which celeb is coming to the office friday but omg",
    "internal memo says bonuses are scrapped, not for sharing",
    "door code for the staff entrance is 4471 if you get there before me",
    "wifi password at work is Kestrel99",
    "login for the rota system is admin / Summer24",
    "judge said nothing can be reported on the case but the dad's name is all over town",
    "here's a screenshot of the email marked private & confidential from the chief exec",
    "just read someones file, CRN X123456, what a life",
    "family court is private i know but you should've heard the mum today",
    "not for circulation: restructure proposals v3",
    "got a sneak look at the draft report, embargoed til thursday",
    "off the record the trust is about to be put in special measures",
    "PNC 12/345678A hes got pages of previous",
    "you didnt hear this from me but head office are selling the site",
    "keep this to yourselves lads, redundancies announced monday",
    "NOMIS number A1234BC if anyone on shift wants to look him up",
    "sealed order from the court says we cant speak about where the kids are placed",
    "someone leaked the whole pay spreadsheet, im looking at it now",
    "leaked email from the head says teachers are being watched",
    "shared login is duty@example.org pw Welcome1",
    "case number LS23C00417 is listed for tomorrow, big one",
    "shouldnt be posting this but heres the patient list for clinic lol",
    "MARAC today, eleven cases, one of them lives on my road",
    "supposed to be hush hush but weve been bought by a german firm",
    "the alarm code's 2580 for whoever opens up tomorrow",
    "confidential minutes from tuesday, page 4 is a shocker",
    "admin password is still password123 at our place",
    "between you me and the gatepost the ceo's been suspended",
    "embargoed until midnight but here you go, the results",
    "there's a gagging order so i cant say his name, starts with D",
    "hes in witness protection so you cant tell anyone hes in hull",
    "i signed the official secrets act but the stuff in that file..",
]
NEAR_MISSES = [
    "confidential helpline open 24 hours",
    "all enquiries treated in strict confidence",
    "forgot my password again",
    "use a password manager people",
    "the leaked arsenal away kit looks awful",
    "bathroom tap leaked all night",
    "trade embargo lifted",
    "between you and me i hate coriander",
    "secret santa is a tenner limit",
    "its no secret i love crisps",
    "secret recipe: more butter",
    "Your password must have 8 characters",
    "dont tell my wife but i bought another bike",
    "book club is private, dm to join",
    "code is SAVE20 for 20% off",
    "gold: the film about the leaked papers was great",
    "private number plate for sale",
    "confidence is low today",
    "LA confidential is on film4",
    "wifi password at the cafe is on the till receipt",
    "password is the name of a gameshow lol",
    "new album leaked!! listening now",
    "nda students graduate today",
    "report phishing, never share your password",
    "closed session of the council starts at 7",
    "sealed envelope, sealed fate, poetry corner",
    "officially sensitive skin, any cream recs",
    "crn is a great radio station",
    "case number 14 in sherlock is my fav",
    "keep it to yourself but wham is a banger",
    "you didnt hear it from me but the chippy does 2 for 1",
    "judge told the jury to consider a majority verdict, says BBC",
    "court order for the dog to stop barking next door",
    "my leak detector went off",
    "off the record shop in town is closing",
    "please keep patient confidentiality in mind when you post",
    "confidentiality training done, mandatory, boring",
    "the hush hush club on netflix",
    "the password was swordfish in that film",
    "strictly is back on saturday, confidential or not im voting",
    "GDPR means you cannot share files, folks",
    "privacy: this account is private",
]


@pytest.mark.parametrize("text", HITS)
def test_hits(text):
    assert claimed(text)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_near_misses(text):
    assert claimed(text) == []


def test_near_misses_are_at_least_as_many():
    assert len(HITS) >= 25
    assert len(NEAR_MISSES) > len(HITS)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("wifi password at work is Kestrel99, stop asking", "Kestrel99"),
        ("door code for the staff entrance is 4471.", "4471"),
        ("login for the rota system is admin / Summer24", "admin / Summer24"),
        ("his CRN is X123456", "CRN is X123456"),
        ("PNC 12/345678A, pages of it", "PNC 12/345678A"),
    ],
)
def test_a_secret_alone_is_marked(text, secret):
    assert claimed(text) == [secret]


def test_a_case_number_without_its_label_is_worth_a_look():
    (hit,) = found("A1234BC is back in custody")
    assert hit.sure is Sure.LOOK
