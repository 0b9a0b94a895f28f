"""Messages between processes are cut wherever the stream breaks, and none is taken that is too long."""

import pytest

from app.core.frames import HEAD, LIMIT, FrameError, Frames, framed


def test_frames_are_cut_wherever_the_stream_breaks():
    stream = framed(b"one") + framed(b"") + framed(b"three")
    for cut in range(len(stream)):
        frames = Frames()
        assert frames.feed(stream[:cut]) + frames.feed(stream[cut:]) == [b"one", b"", b"three"]


def test_a_length_over_the_limit_is_refused_before_it_is_read():
    with pytest.raises(FrameError):
        Frames().feed((LIMIT + 1).to_bytes(HEAD, "big"))


def test_a_message_over_the_limit_is_not_sent():
    with pytest.raises(FrameError):
        framed(bytes(LIMIT + 1))
