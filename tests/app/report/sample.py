"""A made-up case for the tests of reports and printed pages: a small archive, decisions, answers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.assets import guidance_table, reasons, words
from app.core.coverage import Counter, Problem, Skipped, Source
from app.core.desk import ARCHIVE, Desk
from app.core.finding import Choice
from app.core.guidance import Reply
from app.core.guidance_pack import parse
from app.core.item import Author, Facts, Item, Kind
from app.report.case import Case
from app.report.wording import Wording
from detectors.contract import Hit, Sure, Type, Whose

TODAY = date(2026, 11, 24)
MAY = datetime(2019, 5, 3, 12, tzinfo=UTC)
FULL = ("07700 900123", "+447700900123", "anna@example.org", "Biscuit", "12 High Street", "useless lot", "wanderer_77")
"""What must not stand in a masked report."""


def wording() -> Wording:
    return Wording(words(), reasons())


def hit(text: str, piece: str, type_: Type, value: str = "", sure: Sure = Sure.SURE, whose: Whose = Whose.MINE) -> Hit:
    start = text.index(piece)
    return Hit(type_, start, start + len(piece), value or piece, sure, "none.such", whose)


def desk(posts: int = 14) -> Desk:
    """A Facebook archive in which one number stands in many posts, with other details beside it."""
    table = Desk(parse(guidance_table()), key=b"k" * 32)
    source = Source("facebook", "E4", ("facebook-anna.zip",), missing=("missing_friends",))
    counter = Counter(source, frozenset({Type.PHONE, Type.EMAIL, Type.PET_NAME, Type.ADDRESS, Type.DISCLAIMER}))
    table.begin(ARCHIVE, source)

    def put(item: Item, *hits: Hit) -> None:
        counter.add(item)
        table.add(ARCHIVE, item, hits)

    number = "ring me on 07700 900123 & find <b>Biscuit</b>"
    for n in range(posts):
        put(
            Item(f"p{n}", Kind.POST, number, "posts/your_posts_1.json", n, MAY + timedelta(days=40 * n), Author.ME),
            hit(number, "07700 900123", Type.PHONE, "+447700900123"),
            hit(number, "Biscuit", Type.PET_NAME),
        )
    other = "anna@example.org lives at 12 High Street"
    put(
        Item("c1", Kind.COMMENT, other, "comments/comments.json", 0, MAY, Author.ME),
        hit(other, "anna@example.org", Type.EMAIL, whose=Whose.OTHER),
        hit(other, "12 High Street", Type.ADDRESS, whose=Whose.OTHER),
    )
    rant = "my managers are a useless lot, views my own"
    put(
        Item("p99", Kind.POST, rant, "posts/your_posts_1.json", 99, None, Author.ME),
        hit(rant, "my managers are a useless lot", Type.EMPLOYER_CRITICISM),
        hit(rant, "views my own", Type.DISCLAIMER),
    )
    mail = "write to anna@example.org"
    put(
        Item("m1", Kind.MESSAGE, mail, "messages/inbox/wanderer_77/message_1.json", 3, MAY, Author.ME),
        hit(mail, "anna@example.org", Type.EMAIL),
    )
    look = "maybe 07700 900999"
    put(
        Item("p100", Kind.POST, look, "posts/your_posts_1.json", 100, MAY, Author.ME),
        hit(look, "07700 900999", Type.PHONE, "+447700900999", Sure.LOOK),
    )
    put(Item("s1", Kind.SEARCH, "somebody", "search/history.json", 0, MAY, Author.ME, facts=Facts()))
    counter.skipped.append(Skipped("posts/media/a.jpg", "media"))
    counter.unread.append(Problem("messages/inbox/wanderer_77/message_2.json", "damaged"))
    table.end(ARCHIVE, counter.coverage())
    return table


def decided(table: Desk) -> Desk:
    """The pets are dealt with, the rant was called wrong, two questions are answered."""
    when = datetime(2026, 11, 20, 9, tzinfo=UTC)
    table.decide([f for f in table.findings() if f.hit.type is Type.PET_NAME], Choice.DEALT_WITH, when)
    table.decide([f for f in table.findings() if f.hit.type is Type.EMPLOYER_CRITICISM], Choice.WRONG, when)
    table.answer("P1", Reply.YES, date(2026, 11, 1))
    table.answer("P7", Reply.YES, date(2026, 11, 23))
    table.answer("P2", Reply.NOT_YET, date(2026, 11, 2))
    table.answer("P3", Reply.YES, date(2024, 11, 2))
    return table


def case(table: Desk | None = None) -> Case:
    return Case.of(table or desk(), TODAY)
