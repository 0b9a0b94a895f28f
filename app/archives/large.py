"""A JSON member too large to be held: its outline, in which long lists are read a piece at a time, each time anew.

It is gone through twice: once for the outline (where the lists are cut, whether the file is whole, how it is encoded),
which builds nothing of what it skims; then as its records are asked for. Memory: a few pieces, whatever the member.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, SupportsIndex, overload

from app.archives.cut import PIECE, CutError, Cutter, Window
from app.archives.decode import BOM, Encoding, as_meant, decoded, many_containers, repaired
from app.archives.errors import ArchiveError

LARGE = 4 * 1024 * 1024
"""Bytes from which a member is read this way."""
SMALL = 64 * 1024
"""Bytes up to which a value of the outline is held."""
_MAX_DEPTH = 8
MAX_RECORDS = 1_000_000
_BYTES_EACH = 16
"""No honest file has more records than one for so many bytes."""

Opens = Callable[[], Iterator[bytes]]


class Large:
    """One such member. data: its outline. damaged: something of it was given up."""

    def __init__(self, opens: Opens) -> None:
        """opens: gives the member's bytes from the start, as often as asked.

        Raises ArchiveError: empty_member, damaged, too_deep, too_large, and what `opens` raises.
        """
        self._opens = opens
        self._waiting: Window | None = None  # read up to somewhere, for whoever asks for what comes later
        self._encoding = Encoding()
        self._count = self._bytes = 0
        self._window = Window(opens())
        self.damaged = False
        try:
            self.data = self._root()
        except RecursionError:
            raise ArchiveError("too_deep") from None
        if self.broken:
            self.data = repaired(self.data)
        del self._window

    @property
    def broken(self) -> bool:
        """Whether its strings need Meta's encoding repaired: a property of the whole file."""
        return self._encoding.broken

    def pieces(self, spans: list[tuple[int, int]]) -> Iterator[bytes]:
        """What lies there, each as a JSON list."""
        window = self._waiting
        self._waiting = None
        if window is None or (spans and window.start + window.at > spans[0][0]):
            window = Window(self._opens())
        for start, end in spans:
            yield b"[%b]" % window.take(start, end)
            window.at += end - start
        self._waiting = window

    def records(self, piece: bytes) -> list[Any]:
        """The records of a piece, repaired; none where the member is no longer what it was."""
        try:
            found: list[Any] = as_meant(piece) if self.broken else decoded(piece)
        except (ArchiveError, RecursionError):
            self.damaged = True
            return []
        return found

    def finish(self) -> None:
        """Whether the member was to its end what it was before. Raises ArchiveError as `opens` does."""
        if self._waiting is not None:
            _drain(self._waiting)

    def _root(self) -> Any:
        window = self._window
        window.fill(SMALL)
        if window.data.startswith(BOM):
            window.at = len(BOM)
        try:
            window.at = window.skip(window.at)
        except CutError:
            raise ArchiveError("empty_member") from None
        if window.data[window.at] not in b"[{":
            raise ArchiveError("damaged")
        data = self._value(0)
        try:
            window.at = window.skip(window.at)
            self.damaged = True  # something follows
            _drain(window)
        except CutError:
            pass  # the end, and with it known that the member is whole
        if self.damaged and not data:
            raise ArchiveError("damaged")
        return data

    def _value(self, depth: int) -> Any:
        """The value that begins at `window.at`; afterwards that is behind it."""
        window = self._window
        window.fill(SMALL)
        first = window.data[window.at]
        end = window.end(window.at, SMALL) if depth else -1
        if end < 0:
            if first == ord("["):
                return self._list()
            if first == ord("{") and depth < _MAX_DEPTH:
                return self._object(depth)
            end = window.end(window.at)
        data = window.data[window.at : end]
        try:
            found = decoded(data)
        except ArchiveError:
            if first == ord("["):  # if it is broken, its end was a guess
                return self._list()
            raise
        window.at = end
        self._see(data)
        return found

    def _object(self, depth: int) -> dict[str, Any]:
        window = self._window
        found: dict[str, Any] = {}
        window.at += 1
        try:
            while True:
                window.fill(SMALL)
                window.at = window.skip(window.at)
                sign = window.data[window.at]
                if sign == ord("}"):
                    window.at += 1
                    return found
                if sign == ord(","):
                    window.at = window.skip(window.at + 1)
                key = self._value(_MAX_DEPTH)
                window.at = window.skip(window.at)
                if not isinstance(key, str) or window.data[window.at] != ord(":"):
                    break
                window.at = window.skip(window.at + 1)
                found[key] = self._value(depth + 1)
        except CutError:
            pass
        except ArchiveError as error:
            if error.code != "damaged":
                raise
        self.damaged = True  # what stood before counts; where the rest begins cannot be told
        window.at = len(window.data)
        return found

    def _list(self) -> Records:
        spans: list[tuple[int, int]] = []
        count = 0
        for piece in Cutter(self._window, PIECE).pieces():
            self.damaged = self.damaged or not piece.good
            if piece.good:
                self._see(piece.data, piece.count)
                spans.append((piece.start, piece.start + len(piece.data)))
                count += piece.count
        return Records(self, spans, count)

    def _see(self, data: bytes, count: int = 0) -> None:
        """One more value, or so many records."""
        self._encoding.see(data)
        self._bytes += len(data)
        self._count += count
        if many_containers(data) or self._count > max(MAX_RECORDS, self._bytes // _BYTES_EACH):
            raise ArchiveError("too_large")


def _drain(window: Window) -> None:
    while window.data:
        window.at = len(window.data)
        window.fill(PIECE)


class Records(list[Any]):
    """A long list of a large member: walked like any other, it is never held. Whatever needs all of it at once (to
    count from the end, to slice) reads it all.
    """

    __slots__ = ("_count", "_large", "_spans")
    __hash__ = None

    def __init__(self, large: Large, spans: list[tuple[int, int]], count: int) -> None:
        super().__init__()
        self._large = large
        self._spans = spans
        self._count = count

    def pieces(self) -> Iterator[bytes]:
        """Its records in several JSON lists, strings as they stand in the file."""
        return self._large.pieces(self._spans)

    def __iter__(self) -> Iterator[Any]:
        for piece in self.pieces():
            yield from self._large.records(piece)

    def __len__(self) -> int:
        return self._count

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __contains__(self, value: object) -> bool:
        return any(record == value for record in self)

    def __reversed__(self) -> Iterator[Any]:
        yield from list(self)[::-1]

    @overload
    def __getitem__(self, index: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        return list(self)[index]
