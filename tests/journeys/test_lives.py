"""Ten invented lives, each told in posts among others that tell nothing: what a stranger could piece together of them.

Scored by kind and value over all lives; the bounds are what was reached when this was written, less one slip. All
people, places, plates and numbers are made up.
"""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.assets import guidance_table, reasons
from app.core.coverage import Source
from app.core.desk import ARCHIVE, Desk
from app.core.facts import claimed
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.scan import check
from app.scan.clues import clues

TODAY = date(2026, 11, 24)
QUIET = (
    "What a week. Tea, toast and an early night.",
    "Does anybody know a good plumber who answers the phone?",
    "Happy birthday to my lovely friend, have a great one!",
    "The bins have not been collected again",
    "Her son Leo was so good on the train, what a star",
    "Ring the surgery on 01632 960411 if you want a flu jab",
    "That was the best film I have seen all year",
    "My neighbour's dog barked until three in the morning",
    "Snow! In April! Honestly",
    "Lost glasses by the bus stop, handed in at the shop at 9 Market Place",
    "White van parked across the drive again, no idea whose",
    "Some people queue for bread like it is 1974",
    "Anybody watching the match? Not for me",
    "Recipe in the comments, it is only four things",
)
LIVES = (
    (
        ("Our dog Bramble has eaten another slipper", "Vet again with Bramble, he is fine",
         "We live at 27 Pinfold Croft, Ripley HG3 3AY, come round any time", "My number is 07700 900211 if you need me",
         "My daughter Maisie lost her first tooth", "So proud of my daughter Maisie today",
         "My birthday is 4 March 1984 and I expect cake", "I work at Brackenfield Surgery and love it",
         "Selling my Polo, AB61 XYZ, one owner", "Choir practice every Tuesday at 7pm, come and join us"),
        {("pet", "Bramble"), ("home", "27 Pinfold Croft, Ripley HG3 3AY"),
         ("town", "Ripley"), ("phone", "+447700900211"),
         ("child", "Maisie"), ("birthday", "1984-03-04"), ("work", "Brackenfield Surgery"), ("car", "AB61XYZ"),
         ("routine", "choir, Tuesdays about 19:00")},
    ),
    (
        ("Our cat Pickles sleeps on my keyboard", "My husband Gareth has burnt the peas",
         "You can reach me on 07700 900318", "Mail me: gwen.t@example.org", "My mum's maiden name was Prosser, try it",
         "My sister Nerys is here for the weekend", "School run every weekday at 3, rain or shine",
         "Our address is 5 Heol Fawr Close, come for tea", "My son Ieuan starts school on Monday"),
        {("pet", "Pickles"), ("partner", "Gareth"), ("phone", "+447700900318"), ("email", "gwen.t@example.org"),
         ("maiden_name", "Prosser"), ("sibling", "Nerys"), ("routine", "school run, weekdays about 15:00"),
         ("home", "5 Heol Fawr Close"), ("child", "Ieuan")},
    ),
    (
        ("Our rabbit Nutmeg escaped again", "Nutmeg the rabbit is back", "I went to Harlow Grange School, class of 99",
         "My first car was a Nova, red and rusty", "My wife Asha is a saint", "My birthday is on 12/09/1979",
         "My plate is KX09 ABC in case you see me", "Call me on 01632 960517 after six"),
        {("pet", "Nutmeg"), ("school", "Harlow Grange"), ("car", "Nova"), ("partner", "Asha"),
         ("birthday", "1979-09-12"), ("car", "KX09ABC"), ("phone", "+441632960517")},
    ),
    (
        ("My dog Monty and I walked to the top", "My dog's name is Monty, since you ask", "I grew up in Settle",
         "I live at 8 Weir Bank, Otley", "text me on 07700 900444", "My daughters Tess and Ivy made lunch",
         "Born on 30 June 1990, feeling it today", "On Saturdays it's parkrun at 9, every time"),
        {("pet", "Monty"), ("town", "Settle"), ("home", "8 Weir Bank, Otley"),
         ("town", "Otley"), ("phone", "+447700900444"),
         ("child", "Tess"), ("child", "Ivy"), ("birthday", "1990-06-30"),
         ("routine", "parkrun, Saturdays about 09:00")},
    ),
    (
        ("Our puppy Domino passed his exam", "My partner Lewis cooked, nobody was hurt",
         "My new number is 07700 900555",
         "My car is the blue one, YR17 KLM", "I work at Moorside Library as an assistant", "My brother Callum is 30",
         "My email is j.moor@example.org", "my date of birth is 01/02/1993"),
        {("pet", "Domino"), ("partner", "Lewis"), ("phone", "+447700900555"), ("car", "YR17KLM"),
         ("work", "Moorside Library"), ("sibling", "Callum"), ("email", "j.moor@example.org"),
         ("birthday", "1993-02-01")},
    ),
    (
        ("Our cat Tuppence had kittens", "My son Rory scored twice", "My son Rory again, hat trick",
         "We moved to 31 Larch Grove, Skipton BD23 9ZZ", "My mobile is 07700 900666", "My dad Frank is 80",
         "Swimming lessons on Thursdays at 4, bring a towel", "My birthday is 19 December"),
        {("pet", "Tuppence"), ("child", "Rory"), ("home", "31 Larch Grove, Skipton BD23 9ZZ"),
         ("town", "Skipton"),
         ("phone", "+447700900666"), ("parent", "Frank"), ("routine", "swimming, Thursdays about 16:00"),
         ("birthday", "--12-19")},
    ),
    (
        ("Our parrot Captain swears at guests", "My fiancé Marek proposed!", "My email is lena.k@example.com",
         "I'm at 2a Quay Street, Whitby, top bell", "I work at Harbour Dental three days",
         "I was born on 8 August 1995",
         "My registration is BD68 OPR"),
        {("pet", "Captain"), ("partner", "Marek"), ("email", "lena.k@example.com"), ("home", "2a Quay Street, Whitby"),
         ("town", "Whitby"),
         ("work", "Harbour Dental"), ("birthday", "1995-08-08"), ("car", "BD68OPR")},
    ),
    (
        ("Our hamster Peanut is on the run", "My mum Sheila rang twice", "My daughter Beth passed!",
         "ring me on 07700 900777", "My son Josh is taller than me", "My address: 66 Elder Walk, Thirsk",
         "I support Rotherby Rovers, for my sins", "My date of birth: 3 May 1971"),
        {("pet", "Peanut"), ("parent", "Sheila"), ("child", "Beth"), ("phone", "+447700900777"), ("child", "Josh"),
         ("home", "66 Elder Walk, Thirsk"),
         ("town", "Thirsk"), ("team", "Rotherby Rovers"), ("birthday", "1971-05-03")},
    ),
    (
        ("My horse Juno won a ribbon", "My husband Dev drove us", "We live at 12 Sedge Lane",
         "12 Sedge Lane, Selby is ours",
         "My phone is 07700 900888", "My daughter Anika sang", "My car is EF12 GHJ",
         "Gym every morning at 6:15am, no excuses"),
        {("pet", "Juno"), ("partner", "Dev"), ("home", "12 Sedge Lane, Selby"),
         ("town", "Selby"), ("phone", "+447700900888"),
         ("child", "Anika"), ("car", "EF12GHJ"), ("routine", "gym, every morning about 06:15")},
    ),
    (
        ("Our dogs Salt and Pepper are muddy", "My girlfriend Tia made soup", "My work number is 01632 960888",
         "My birthday is 22 July 1988", "I went to Kelbrook Primary School", "Our house is 3 Fold View, Colne",
         "My brother Sean is in town"),
        {("pet", "Salt"), ("pet", "Pepper"), ("partner", "Tia"), ("phone", "+441632960888"), ("birthday", "1988-07-22"),
         ("school", "Kelbrook Primary"), ("home", "3 Fold View, Colne"),
         ("town", "Colne"), ("sibling", "Sean")},
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def pictures(shared_finder):
    return [{(fact.kind, fact.value) for fact in facts} for facts in lives_told(shared_finder)]


def lives_told(finder):
    return [told(finder, posts) for posts, _ in LIVES]


def told(finder, posts):
    """The facts shown of one life: its posts one a week among the quiet ones."""
    texts = [text for pair in zip(posts, QUIET, strict=False) for text in pair] + list(QUIET[len(posts) :])
    start = datetime(2024, 1, 1, 12, 0, tzinfo=UTC)
    items = [
        Item(f"p#{n}", Kind.POST, text, "posts.json", n, start + timedelta(days=5 * n, hours=n % 9), Author.ME)
        for n, text in enumerate(texts)
    ]
    desk = Desk(parse(guidance_table()))
    desk.begin(ARCHIVE, Source("facebook"))
    hits, _ = check.check(items, TODAY, finder)
    for item, found in zip(items, hits, strict=True):
        desk.add(ARCHIVE, item, found)
        desk.learn(ARCHIVE, item, clues(item))
    return claimed(desk.facts(TODAY))


def test_precision_and_recall_over_all_lives(pictures):
    wanted = [(n, fact) for n, (_, facts) in enumerate(LIVES) for fact in facts]
    shown = [(n, fact) for n, facts in enumerate(pictures) for fact in facts]
    right = set(wanted) & set(shown)
    missed, wrong = sorted(set(wanted) - right), sorted(set(shown) - right)
    print(f"recall {len(right)}/{len(wanted)}, precision {len(right)}/{len(shown)}")
    assert len(right) / len(wanted) >= 0.97, missed
    assert len(right) / len(shown) >= 0.97, wrong


def test_nobody_elses_are_shown(pictures):
    values = {value for facts in pictures for _, value in facts}
    assert not values & {"Leo", "+441632960411", "9 Market Place"}


def test_why_each_is_a_fact_has_its_words(shared_finder):
    codes = {source.because for facts in lives_told(shared_finder) for fact in facts for source in fact.sources}
    assert len(codes) > 10
    assert not codes - set(reasons())
