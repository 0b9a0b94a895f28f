"""What a worker hears while it works: requests in their order, and to hold still. One thread waits for them."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import BinaryIO

from app.core.frames import HEAD, LIMIT
from app.scan import wire


class Ear:
    """Reads messages until the other side closes. A thread that waits in a read takes no time from the work.

    asked: best unbuffered; the lock of a buffered standard input, held in that read, would break Python's own end.
    """

    def __init__(self, asked: BinaryIO) -> None:
        self._asked = asked
        self._heard: queue.SimpleQueue[wire.Question | Exception | None] = queue.SimpleQueue()
        self._going = threading.Event()
        self._going.set()
        self._left = threading.Event()
        threading.Thread(target=self._listen, daemon=True).start()

    def requests(self) -> Iterator[wire.Question]:
        """What is asked, as it comes. Raises FrameError at one that is no message of ours."""
        while (heard := self._heard.get()) is not None:
            if isinstance(heard, Exception):
                raise heard
            yield heard

    def wait(self) -> None:
        """Return at once, or when it is no longer to be held; and when nobody is there any more."""
        if not self._going.is_set():
            self._going.wait()

    def left(self) -> bool:
        """Whether nobody waits for the answer to the request under way any more."""
        return self._left.is_set()

    def _listen(self) -> None:
        try:
            while (body := self._message()) is not None:
                request = wire.request(body)
                if isinstance(request, wire.Leave):
                    self._left.set()
                elif isinstance(request, wire.Hold) and request.on:
                    self._going.clear()
                else:
                    self._going.set()
                    if not isinstance(request, wire.Hold):
                        self._left.clear()
                        self._heard.put(request)
        except Exception as error:  # noqa: BLE001  (the working thread raises it)
            self._heard.put(error)
        self._going.set()
        self._heard.put(None)

    def _message(self) -> bytes | None:
        head = self._exactly(HEAD)
        length = int.from_bytes(head or b"", "big")
        return self._exactly(length) if head is not None and length <= LIMIT else None

    def _exactly(self, length: int) -> bytes | None:
        """So many bytes; None when the other side closed before."""
        data = bytearray()
        while len(data) < length:
            more = self._asked.read(length - len(data))
            if not more:
                return None
            data += more
        return bytes(data)
