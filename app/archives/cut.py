"""Cuts a JSON list that is never whole in memory into pieces, each some whole records that are decoded together.

A cut is guessed first (what stands between two records looks alike all through a list) and then proved: a piece that
reads as a list of its own leaves nothing open, so it ends where a record ends. Where no guess holds, brackets are
counted; where the file is broken, what lies between two guesses is given up, and no more.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from app.archives.decode import decoded
from app.archives.errors import ArchiveError

PIECE = 512 * 1024
"""Bytes that are decoded together: no slower than more (`tests/benchmarks/reading.py`)."""
MAX_RECORD = 32 * 1024 * 1024
"""Bytes of one value at most: it is decoded whole."""
_GUESSES = 3
_TOGETHER = 8

_NOT_SPACE = re.compile(rb"[^ \t\r\n]")
# A string, what opens and closes, or a quote whose string is not yet there to its end.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"|["{}\[\]]', re.DOTALL)
_SCALAR_END = re.compile(rb"[,\]}\s]")
_KEY = re.compile(rb'\{\s*"[^"\\]{1,60}"\s*:')
_OPENING, _CLOSING = b'{["', b'}]"'
_COMMA, _QUOTE, _END = b',"]'

_skim = msgspec.json.Decoder(list[msgspec.Raw]).decode


class CutError(Exception):
    """The file ends, or goes wrong, where something should follow."""


class Window:
    """What is in memory of a member: `data`, of which all before `at` is done with. start: where `data` stands."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self.data = b""
        self.at = 0
        self.start = 0

    def fill(self, least: int) -> None:
        """Have so many bytes from `at` on, or all there are; what is done with goes. Places in `data` move."""
        if len(self.data) - self.at < least:
            self.start += self.at
            self.data, self.at = self.data[self.at :], 0
            self.grow(least - len(self.data))

    def grow(self, by: int = 1) -> bool:
        """Read on, at least so many bytes; False at the end of the member. Places in `data` stay."""
        got = [self.data]
        length = 0
        for block in self._blocks:
            got.append(block)
            length += len(block)
            if length >= by:
                break
        if length:
            self.data = b"".join(got)
        return length > 0

    def take(self, start: int, end: int) -> bytes:
        """The bytes between two places of the member, the first not before what was taken last."""
        while self.start + len(self.data) < start:
            self.at = len(self.data)
            self.fill(1)
            if not self.data:
                return b""
        self.at = start - self.start
        self.fill(end - start)
        return self.data[self.at : self.at + end - start]

    def skip(self, at: int) -> int:
        """The next place in `data` that is no white space. Raises CutError at the end of the member."""
        while not (found := _NOT_SPACE.search(self.data, at)):
            at = len(self.data)
            if not self.grow():
                raise CutError
        return found.start()

    def end(self, at: int, limit: int = sys.maxsize) -> int:
        """Where the value that begins at this place of `data` ends; -1 where it is longer than `limit`.

        Raises CutError where it never ends, or is longer than any record may be.
        """
        start, depth = at, 0
        scalar = self.data[at] not in _OPENING
        while True:
            if scalar:
                if found := _SCALAR_END.search(self.data, at):
                    return found.start() if found.start() - start <= limit else -1
                at = len(self.data)
            else:
                for token in _TOKEN.finditer(self.data, at):
                    sign = self.data[token.start()]
                    if sign in b"{[":
                        depth += 1
                    elif sign != _QUOTE:
                        depth -= 1
                    elif token.end() - token.start() == 1:
                        break
                    at = token.end()
                    if depth <= 0:
                        return at if at - start <= limit else -1
            length = len(self.data) - start
            if length > limit:
                return -1
            # Twice as much each time: what is joined is not joined again too often.
            if length > MAX_RECORD or not self.grow(length):
                raise CutError


@dataclass(frozen=True, slots=True)
class Piece:
    """Some records of a list with the commas between them. start: its place in the member. count: records in it.

    good: False for what was given up.
    """

    data: bytes
    start: int
    count: int
    good: bool = True


class Cutter:
    """Cuts the list that opens at `window.at`; afterwards that is behind the list."""

    def __init__(self, window: Window, size: int = PIECE) -> None:
        self._window = window
        self._size = size
        self._border = b""

    def pieces(self) -> Iterator[Piece]:
        """Its pieces in order."""
        window = self._window
        window.at += 1
        try:
            first = window.skip(window.at)
            self._learn(window.data[window.at : first], first)
            while True:
                window.at = window.skip(window.at)
                if window.data[window.at] == _END:
                    window.at += 1
                    return
                window.fill(self._size)
                for end, count in self._guessed() or self._counted() or self._mended():
                    data = window.data[window.at : end]
                    yield Piece(data, window.start + window.at, count, count > 0)
                    window.at = window.skip(end)
                    if window.data[window.at] == _COMMA:
                        window.at = window.skip(window.at + 1)
        except CutError:  # it is not closed
            yield Piece(b"", window.start + len(window.data), 0, good=False)
            window.at = len(window.data)

    def _learn(self, between: bytes, at: int) -> None:
        """What is likely to stand between two records: as before this one; its first key too, if there are no lines."""
        opening = self._window.data[at]
        kind = _OPENING.find(opening)
        if kind < 0:
            self._border = b""
            return
        key = None if b"\n" in between else _KEY.match(self._window.data, at)
        self._border = b"%c,%b%b" % (_CLOSING[kind], between, key[0] if key else bytes((opening,)))

    def _guessed(self) -> list[tuple[int, int]]:
        """What comes next in the window, as ends and numbers of records (0: given up); here by the border."""
        window, border = self._window, self._border
        at = len(window.data)
        for _ in range(_GUESSES if border else 0):
            at = window.data.rfind(border, window.at, at)
            if at < 0:
                break
            if count := records(window.data[window.at : at + 1]):
                return [(at + 1, count)]
            at += len(border) - 1
        return []

    def _counted(self) -> list[tuple[int, int]]:
        """By counting brackets; nothing where that leads nowhere, as it does once a quote is missing."""
        window = self._window
        at, end, count = window.at, window.at, 0
        try:
            while True:
                stop = window.end(at, self._size)
                if stop < 0:
                    if count:
                        break  # the long one comes next, alone
                    stop = window.end(at)
                end, count = stop, count + 1
                after = window.skip(end)
                if window.data[after] != _COMMA:
                    break
                at = window.skip(after + 1)
                if count == 1:
                    self._learn(window.data[after + 1 : at], at)
                if end - window.at >= self._size or window.data[at] == _END:
                    break
        except CutError:
            pass  # the member ends: is what was there before whole?
        piece = window.data[window.at : end]
        follows = _NOT_SPACE.search(window.data, end)
        closed = follows is None or window.data[follows.start()] in b",]"
        return [(end, count)] if count and closed and (records(piece) or decodes(piece)) else []

    def _mended(self) -> list[tuple[int, int]]:
        """Of what lies between guessed borders, what can be read; the rest is given up."""
        window, border = self._window, self._border
        ends: list[int] = []
        at = window.at
        while border and (at := window.data.find(border, at)) >= 0:
            at += 1
            ends.append(at)
        if not ends:
            while window.data:  # nothing to go by any more
                window.at = len(window.data)
                window.fill(self._size)
            return []
        found: list[tuple[int, int]] = []
        start, number = window.at, 0
        while number < len(ends):
            # A border inside a record divides nothing: a few pieces together may read where one does not.
            for last in range(number, min(number + _TOGETHER, len(ends))):
                piece = window.data[start : ends[last]]
                count = records(piece) or decodes(piece)
                if count:
                    found.append((ends[last], count))
                    number = last + 1
                    break
            else:
                found.append((ends[number], 0))
                number += 1
            start = window.data.index(b",", found[-1][0]) + 1
        return found


def records(piece: bytes) -> int:
    """How many records a piece has; 0 where it is none, or not as strict as the fast decoder is."""
    try:
        return len(_skim(b"[%b]" % piece))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return 0


def decodes(piece: bytes) -> int:
    """The same, as the patient decoder counts."""
    try:
        return len(decoded(b"[%b]" % piece))
    except (ArchiveError, RecursionError):
        return 0
