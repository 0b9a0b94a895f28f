"""A member of a zip, unpacked block by block: never more than asked for, its length and checksum checked at the end.

isal (Intel's igzip, PSF) inflates about twice as fast as zlib and gives the same bytes; it has no wheel for Windows on
ARM, where zlib does it (measured: `tests/benchmarks/reading.py`).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import Protocol

BLOCK = 256 * 1024
"""Bytes unpacked at most at a time."""
_PACKED = 64 * 1024


class _Inflater(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unconsumed_tail(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


def _fast() -> tuple[Callable[[], _Inflater], Callable[[bytes, int], int]]:
    try:
        from isal import isal_zlib  # late: it is not there on every system
    except ImportError:
        return (lambda: zlib.decompressobj(-zlib.MAX_WBITS)), zlib.crc32
    return (lambda: isal_zlib.decompressobj(-zlib.MAX_WBITS)), isal_zlib.crc32


_inflater, _crc32 = _fast()


class DamagedError(Exception):
    """A member is not what the zip says of it."""


def inflated(packed: Callable[[int, int], bytes], size: int, *, deflated: bool, block: int = BLOCK) -> Iterator[bytes]:
    """The bytes of a member in blocks. packed: gives bytes of it (from, how many); size: how many there are.

    Raises DamagedError, and whatever `packed` does, when the data ends too soon or is not deflated.
    """
    if not deflated:
        for at in range(0, size, block):
            data = packed(at, min(block, size - at))
            if not data:
                raise DamagedError
            yield data
        return
    inflater, at, waiting = _inflater(), 0, b""
    # Small members in one go: most of an archive's are smaller packed than a block.
    step = max(_PACKED, block // 8)
    while not inflater.eof:
        ended = False
        if not waiting:
            waiting = packed(at, min(step, size - at))
            at += len(waiting)
            ended = not waiting  # what is inside the inflater may still come
        try:
            data = inflater.decompress(waiting, block)
        except (OSError, MemoryError):
            raise
        except Exception as error:  # isal and zlib have errors of their own, with no common ancestor
            raise DamagedError from error
        waiting = inflater.unconsumed_tail
        if data:
            yield data
        elif ended:
            raise DamagedError


def checked(blocks: Iterator[bytes], size: int, crc: int) -> Iterator[bytes]:
    """The same blocks; raises DamagedError when they are more, fewer or others than the directory says."""
    length = found = 0
    for data in blocks:
        length += len(data)
        if length > size:
            raise DamagedError
        found = _crc32(data, found)
        yield data
    if length != size or found != crc:
        raise DamagedError
