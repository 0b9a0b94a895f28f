"""What a worker hears: requests in order, to stand still and to go on, and the end."""

import os
import threading
import time
from datetime import date

import pytest

from app.core.frames import FrameError
from app.scan import wire
from app.scan.listening import Ear

ASK = wire.Recognise(["a.zip"])


@pytest.fixture
def line():
    """An ear and the end of the pipe that speaks to it."""
    hears, speaks = os.pipe()
    with os.fdopen(hears, "rb", buffering=0) as heard, os.fdopen(speaks, "wb", buffering=0) as said:
        yield Ear(heard), said


def passes(ear, seconds=0.3):
    """Whether `wait` returns within so long."""
    waits = threading.Thread(target=ear.wait, daemon=True)
    waits.start()
    waits.join(seconds)
    return not waits.is_alive()


def test_requests_come_in_order_and_end_with_the_other_side(line):
    ear, said = line
    check = wire.CheckText(1, [], date(2026, 11, 24))
    for request in (ASK, check):
        for byte in wire.pack(request):  # as a pipe may cut it
            said.write(bytes([byte]))
    said.close()
    assert list(ear.requests()) == [ASK, check]


def test_held_it_waits_until_it_may_go_on(line):
    ear, said = line
    assert passes(ear)
    said.write(wire.pack(wire.Hold(True)))
    time.sleep(0.1)
    assert not passes(ear)
    said.write(wire.pack(wire.Hold(False)))
    assert passes(ear, 5)


def test_the_next_request_begins_unheld(line):
    ear, said = line
    said.write(wire.pack(wire.Hold(True)) + wire.pack(ASK))
    assert next(ear.requests()) == ASK
    assert passes(ear, 5)


def test_nobody_waits_for_one_who_is_gone(line):
    ear, said = line
    said.write(wire.pack(wire.Hold(True)))
    said.close()
    assert list(ear.requests()) == []
    assert passes(ear, 5)


def test_what_is_no_message_of_ours_is_raised_where_the_work_is(line):
    ear, said = line
    said.write(b"\0\0\0\5hello")
    with pytest.raises(FrameError):
        next(ear.requests())
