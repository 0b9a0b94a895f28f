"""Messages between the doors and the worker come back as they went, and nothing else is taken for one."""

from datetime import UTC, date, datetime

import msgspec
import pytest

from app.core.coverage import Coverage, Problem, Skipped, Source
from app.core.frames import HEAD, FrameError
from app.core.item import Audience, Author, Facts, Item, Kind
from app.scan import wire
from detectors.contract import Clue, Hit, Sure, Type, Whose

ITEM = Item(
    "posts/a.json#3", Kind.POST, "ring 07700 900123 👍", "posts/a.json", 3, datetime(2019, 5, 1, 8, 30, tzinfo=UTC),
    Author.ME, "Robin", Audience.FRIENDS, Facts(lat=51.5, lon=-0.1, people=("Bo",)),
)  # fmt: skip
CLUE = Clue("school", "Hill Primary", Sure.LIKELY, "security_answers.school")
HIT = Hit(Type.PHONE, 5, 17, "+447700900123", Sure.SURE, "phone.cued", Whose.MINE)
COVERAGE = Coverage(
    Source("facebook", "E4", ("a.zip",)),
    3,
    {"post": 3},
    {"2019": 3},
    2,
    1,
    (Skipped("b.jpg", "media"),),
    (Problem("c.json", "damaged"),),
    frozenset({Type.PHONE, Type.EMAIL}),
)


@pytest.mark.parametrize(
    "message",
    [
        wire.CheckText(7, [ITEM], date(2026, 11, 24)),
        wire.Recognise(["a.zip"]),
        wire.Scan(["a.zip", "b.zip"], date(2026, 11, 24), True, [Kind.SEARCH]),
    ],
)
def test_requests_come_back_as_they_went(message):
    assert wire.request(wire.pack(message)[HEAD:]) == message


@pytest.mark.parametrize(
    "message",
    [
        wire.Checked(7, [[HIT], []], [Type.PHONE], ["phone"], [[], [CLUE]]),
        wire.Recognised(COVERAGE.source, 100, 200),
        wire.Progress(5, 10, 2, COVERAGE),
        wire.Found([(ITEM, [HIT])]),
        wire.Finished(COVERAGE),
        wire.Failed("not_zip", {"file": "a.zip"}),
    ],
)
def test_replies_come_back_as_they_went(message):
    assert wire.reply(wire.pack(message)[HEAD:]) == message


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x00",
        msgspec.msgpack.encode({"type": "run", "code": "import os"}),
        msgspec.msgpack.encode({"type": "found", "rows": [["not an item", []]]}),
        msgspec.msgpack.encode({"type": "finished"}),
    ],
)
def test_what_is_no_reply_of_ours_is_refused(body):
    with pytest.raises(FrameError):
        wire.reply(body)
