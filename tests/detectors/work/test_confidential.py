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
    "cant say too much as its an ongoing investigation but the teacher has been moved",
    "the report is OFFICIAL so dont screenshot this",
    "heard in a closed meeting today that the unit shuts in may, mum's the word",
    "pin for the meds cupboard is 1966 same as the world cup lol",
    "staff wifi: Falcon2026, dont tell the customers",
    "our payroll login is the same for everyone, payroll1 / Payday!",
    "shh but we're getting taken over by aldi",
    "the judge has banned anyone naming the school but everyone here knows its st marks",
    "I'm bound by confidentiality but omg the state of the house i saw today",
    "leaked whatsapp from our head of ops, wow just wow",
    "got the exam paper a day early from a mate at the board, pm me",
    "the parole board decision isnt public yet but hes getting out in june",
    "court case ref T20267123 starts monday, i'm a witness so shouldnt talk",
    "my mate on the ward says that footballer was admitted last night with an overdose, shes not allowed to say",
    "here is page one of the draft inspection report, not to be shared outside the leadership team",
    "alarm code has changed to 7741 for anyone on earlies",
    "just seen the redundancy list on the printer, im not on it, dave is",
    "nhs no and crn for anyone covering my case: CRN A654321",
    "between me and you the audit found 40 grand missing",
    "the NDA says i cant talk about why i left so lets just say HE knows why",
    "email says CONFIDENTIAL at the top and yet here i am reading it on the bus",
    "shared drive password hasnt changed its still Autumn2023",
    "told in confidence by a manager that pay is frozen for two years",
    "dont screenshot but this is the new pay structure",
    "keypad for the back office is C1984Y if anyone forgets",
    "not announced til monday but the school is becoming an academy",
    "i've seen the post mortem report and its grim",
    "this chat is confidential so what I'm about to say about the inquest stays here",
    "the victim's name is protected but everyone in town knows",
    "password on the ipads is 135790 lads",
    "internal only!! but sales are down 40 percent",
    "T20251234 starts tues at leeds crown",
    "heard thru the grapevine at county hall that the library's shutting, hush",
    "a friend in the police told me who did it, not public",
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
    "ongoing investigation into who ate my yoghurt",
    "shh the baby is asleep",
    "mums the word on the surprise party",
    "login to your account to see offers",
    "pin it to your board",
    "my pin cushion is shaped like a hedgehog",
    "password reset took me an hour",
    "confidential informant is a decent film tbh",
    "jury's out on the new haircut",
    "witness the fitness",
    "court in the act, tennis pun",
    "the draft picks were awful this year",
    "private school fees going up",
    "the secret to good gravy is marmite",
    "exam paper was horrid today",
    "sealed the bathroom tiles at last",
    "someone leaked water all over the bus seat",
    "classified ads are dead",
    "restricted view seats but a good gig",
    "secret garden centre in wetherby do great scones",
    "code name: cuddles",
    "alarm went off at 4am",
    "not supposed to eat gluten but here we are",
    "dont tell anyone but i love abba",
    "its confidential: i dye my roots",
    "off the record the vinyl shop do a loyalty card",
    "pay structure in the nhs explained, link in bio",
    "academy awards tonight",
    "post mortem of our fantasy football team",
    "grapevine pruned for winter",
    "inquest into the missing biscuit continues",
    "gagging for a cuppa",
    "chat shows are dead",
    "usb cable nicked again",
    "town hall library is lovely",
    "locked out of my own house",
    "sales at next start boxing day",
    "minutes feel like hours at the gym",
    "password must contain a haiku",
    "my wifi's called Pretty Fly and I regret nothing",
    "whose password is password1, statistically one of us",
    "the door is 762 mm wide",
    "the gate is 1200 pounds, are they having a laugh",
    "I'll pass: Herring and chips for me",
    "netflix is rubbish / overpriced now",
    "alarm set for 6, dress code is 1920 something",
    "we're 3 to 1 up at half time",
    "log in for me, the number is 9995276364 on the fridge",
    "restricted view seats, all over the shop",
    "victims of fashion us",
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
        ("netflix is jdawson / Tr0mb0ne88! for anyone in the house", "jdawson / Tr0mb0ne88!"),
        ("Netflix is on my mum's email, password Biscuit!98, leave it be", "Biscuit!98"),
        ("Staff room door is C2581Y", "C2581Y"),
        ("the bloody alarm's going off. code is 4472 then the tick", "4472"),
        ("guest wifi's broke, network GullsNest pass Herring&Chips8, idc", "Herring&Chips8"),
        ("key safe is 4471 by the way", "4471"),
        (
            "straight off a slide with RESTRICTED across it: Barrow plant goes to one shift from June",
            "straight off a slide with RESTRICTED across it: Barrow plant goes to one shift from June",
        ),
        (
            "Somebody left this, marked private & confidential. The board has already picked a buyer",
            "marked private & confidential. The board has already picked a buyer",
        ),
        (
            "week 2. we're 9 to 3 guilty in that room and I'm starving",
            "we're 9 to 3 guilty in that room and I'm starving",
        ),
    ],
)
def test_a_secret_alone_is_marked(text, secret):
    assert claimed(text) == [secret]


def test_a_case_number_without_its_label_is_worth_a_look():
    (hit,) = found("A1234BC is back in custody")
    assert hit.sure is Sure.LOOK
