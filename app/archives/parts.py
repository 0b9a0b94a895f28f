"""The places an archive comes in: one zip or one folder, listed once and read in capped pieces. Nothing is unpacked.

A zip is checked before and beside the standard library's reader (its own checks differ between Python's versions):
counts from the end record, no entries that share bytes, only stored and deflated members, no password, sane sizes.
"""

from __future__ import annotations

import contextlib
import os
import stat
import struct
import threading
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from app.archives.errors import ArchiveError
from app.archives.inflate import BLOCK, DamagedError, checked, inflated
from app.archives.names import is_odd, shown, slashes
from app.core.coverage import Problem

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Budgets:
    """How much is read at most. Bytes; `ratio`: unpacked to packed, asked only of members above `ratio_from`.

    member: what is read at once; streamed: what is read block by block. Honest exports reached 31:1, deflate's own
    ceiling is about 1032:1, so the ratio convicts liars only.
    """

    entries: int = 200_000
    directory: int = 128 * MIB
    member: int = 512 * MIB
    streamed: int = 4096 * MIB
    total: int = 20 * 1024 * MIB
    ratio: int = 1100
    ratio_from: int = 10 * MIB


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a part. name: as it stands in the part, with `/`. size: bytes unpacked, as declared."""

    name: str
    size: int
    handle: zipfile.ZipInfo | Path


class Part(Protocol):
    """A zip or a folder."""

    @property
    def name(self) -> str:
        """The file or folder name, as the person gave it."""
        ...

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Its files; odd ones are left out and named in `problems`."""
        ...

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was left out, and why."""
        ...

    def blocks(self, entry: Entry, block: int = BLOCK) -> Iterator[bytes]:
        """A file in blocks of about that size, together as long as declared.

        Raises ArchiveError: damaged, unreadable_member, member_changed, and for the whole archive archive_changed.
        """
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


_READING = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    UnicodeError,
    OverflowError,
    ValueError,
)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_END, _END64, _LOCATOR, _CENTRAL = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x01\x02"
_LOCAL = b"PK\x03\x04"
_END_SIZE, _END64_SIZE, _LOCATOR_SIZE, _LOCAL_SIZE = 22, 56, 20, 30
_UTF8_FLAG, _SECRET_FLAGS = 0x800, 0x1 | 0x40 | 0x2000


class ZipPart:
    """A zip file."""

    def __init__(self, path: Path, budgets: Budgets) -> None:
        """Raises ArchiveError: any code of a zip that cannot be read (`not_zip`, `password`, `hostile` …)."""
        self.name = path.name
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise ArchiveError("unreadable", name=self.name) from error
        self._reading = threading.Lock()  # two members may be read in turns
        try:
            self._state = _state(self._file.fileno())
            _check_end(self._file, self.name, budgets)
            with zipfile.ZipFile(self._file) as zipped:
                self.entries, self.problems = self._listed(zipped, budgets)
        except BaseException as error:
            self._file.close()
            if isinstance(error, OSError):
                raise ArchiveError("unreadable", name=self.name) from error
            if isinstance(error, _READING):
                raise ArchiveError("truncated", name=self.name) from error
            raise

    def blocks(self, entry: Entry, block: int = BLOCK) -> Iterator[bytes]:
        """As `Part.blocks`."""
        info = entry.handle
        assert isinstance(info, zipfile.ZipInfo)
        try:
            start = self._start(info)
            deflated = info.compress_type == zipfile.ZIP_DEFLATED
            packed = inflated(
                lambda at, length: self._bytes(start + at, length), info.compress_size, deflated=deflated, block=block
            )
            yield from checked(packed, info.file_size, info.CRC)
        except MemoryError as error:
            raise ArchiveError("too_large") from error
        except (DamagedError, OSError) as error:
            if self._changed():
                raise ArchiveError("archive_changed", name=self.name) from error
            raise ArchiveError("damaged") from error

    def close(self) -> None:
        """As `Part.close`."""
        self._file.close()

    def _bytes(self, start: int, length: int) -> bytes:
        with self._reading:
            self._file.seek(start)
            return self._file.read(length)

    def _start(self, info: zipfile.ZipInfo) -> int:
        """Where a member's data begins: behind its own header, which must tell the same name as the directory."""
        head = self._bytes(info.header_offset, _LOCAL_SIZE)
        if len(head) < _LOCAL_SIZE or not head.startswith(_LOCAL):
            raise DamagedError
        named, extra = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
        start = info.header_offset + _LOCAL_SIZE + named + extra
        name = self._bytes(info.header_offset + _LOCAL_SIZE, named)
        flags = int.from_bytes(head[6:8], "little")
        if name.decode("utf-8" if flags & _UTF8_FLAG else "cp437", "replace") != info.orig_filename:
            raise DamagedError
        if start + info.compress_size > self._ends[info.header_offset]:
            raise DamagedError
        return start

    def _changed(self) -> bool:
        """Whether the zip is no longer as it was when it was opened, or cannot be reached."""
        try:
            self._bytes(0, 4)
            return _state(self._file.fileno()) != self._state
        except OSError:
            return True

    def _listed(self, zipped: zipfile.ZipFile, budgets: Budgets) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
        infos = zipped.infolist()
        if any(info.flag_bits & _SECRET_FLAGS for info in infos):
            raise ArchiveError("password", name=self.name)
        self._ends = self._checked_ends(infos, zipped.start_dir)
        entries: list[Entry] = []
        problems: list[Problem] = []
        for info in infos:
            if info.is_dir():
                continue
            name = _zip_name(info)
            code = _refusal(info, name)
            if code:
                problems.append(Problem(shown(name), code))
                continue
            packed = max(info.compress_size, 1)
            if info.file_size > budgets.ratio_from and info.file_size > packed * budgets.ratio:
                raise ArchiveError("hostile", name=self.name)
            entries.append(Entry(name, info.file_size, info))
        return tuple(entries), tuple(problems)

    def _checked_ends(self, infos: list[zipfile.ZipInfo], directory: int) -> dict[int, int]:
        """Where the next thing begins after each member, by its header's place; no two share bytes."""
        ordered = sorted(infos, key=lambda info: info.header_offset)
        ends: dict[int, int] = {}
        if ordered and ordered[0].header_offset < 0:
            raise ArchiveError("hostile", name=self.name)
        for info, after in zip(ordered, [*(other.header_offset for other in ordered[1:]), directory], strict=True):
            name = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8_FLAG else "cp437", "replace")
            if info.header_offset + _LOCAL_SIZE + len(name) + info.compress_size > after:
                raise ArchiveError("hostile", name=self.name)
            ends[info.header_offset] = after
        return ends


class FolderPart:
    """An unpacked folder. Links in it are not followed."""

    def __init__(self, path: Path, budgets: Budgets) -> None:
        """Raises ArchiveError: unreadable, too_many_files."""
        self.name = path.name
        self._path = path
        entries: list[Entry] = []
        problems: list[Problem] = []
        for entry, code in _walked(path):
            if code:
                problems.append(Problem(shown(entry.name), code))
            else:
                entries.append(entry)
            if len(entries) + len(problems) > budgets.entries:
                raise ArchiveError("too_many_files", name=self.name)
        self.entries = tuple(sorted(entries, key=lambda e: e.name))
        self.problems = tuple(problems)

    def blocks(self, entry: Entry, block: int = BLOCK) -> Iterator[bytes]:
        """As `Part.blocks`."""
        assert isinstance(entry.handle, Path)
        try:
            # Whatever was an ordinary file when listed must not have become a link since.
            handle = os.open(entry.handle, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
            with os.fdopen(handle, "rb", buffering=0) as file:
                before, length = _state(file.fileno()), 0
                while data := file.read(block):
                    length += len(data)
                    if length > entry.size:
                        break
                    yield data
                if length != entry.size or _state(file.fileno()) != before:
                    raise ArchiveError("member_changed")
        except MemoryError as error:
            raise ArchiveError("too_large") from error
        except OSError as error:
            if not self._path.is_dir():
                raise ArchiveError("archive_changed", name=self.name) from error
            gone = isinstance(error, FileNotFoundError)
            raise ArchiveError("member_changed" if gone else "unreadable_member") from error

    def close(self) -> None:
        """Nothing is held open."""


def _state(handle: int) -> tuple[int, int]:
    """What tells whether an open file was written to."""
    told = os.fstat(handle)
    return told.st_size, told.st_mtime_ns


def _walked(top: Path) -> Iterator[tuple[Entry, str]]:
    waiting = [(top, "")]
    while waiting:
        folder, prefix = waiting.pop()
        try:
            with os.scandir(folder) as found:
                listed = sorted(found, key=lambda e: e.name)
        except OSError as error:
            if folder == top:
                raise ArchiveError("unreadable", name=top.name) from error
            yield Entry(prefix.rstrip("/"), 0, folder), "unreadable_member"
            continue
        for entry in listed:
            name = prefix + entry.name
            handle = Path(entry.path)
            if entry.is_symlink() or getattr(entry, "is_junction", bool)():
                yield Entry(name, 0, handle), "link"
            elif entry.is_dir(follow_symlinks=False):
                waiting.append((handle, f"{name}/"))
            elif is_odd(name):
                yield Entry(name, 0, handle), "odd_name"
            elif entry.is_file(follow_symlinks=False):
                yield Entry(name, entry.stat(follow_symlinks=False).st_size, handle), ""


def _zip_name(info: zipfile.ZipInfo) -> str:
    name = info.filename
    if not info.flag_bits & _UTF8_FLAG and not name.isascii():
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return slashes(name)


def _refusal(info: zipfile.ZipInfo, name: str) -> str:
    if is_odd(name) or "\0" in info.orig_filename:
        return "odd_name"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "link"
    if info.compress_type not in _METHODS:
        return "packing"
    if info.compress_type == zipfile.ZIP_STORED and info.compress_size != info.file_size:
        return "damaged"
    return ""


def _check_end(file: IO[bytes], name: str, budgets: Budgets) -> None:
    """Read the end record before anything else is trusted to do so."""
    size = file.seek(0, os.SEEK_END)
    if size == 0:
        raise ArchiveError("empty_file", name=name)
    file.seek(max(0, size - _END_SIZE - 0xFFFF))
    start = file.tell()
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        file.seek(0)
        raise ArchiveError("truncated" if file.read(4) == _LOCAL else "not_zip", name=name)
    disk, directory_disk, _, count, length, _ = struct.unpack("<4H2L", tail[at + 4 : at + 20])
    if (disk, directory_disk) not in ((0, 0), (0xFFFF, 0xFFFF)):
        raise ArchiveError("split_zip", name=name)
    where = start + at
    file.seek(max(0, where - _LOCATOR_SIZE - _END64_SIZE))
    before = file.read(_LOCATOR_SIZE + _END64_SIZE)
    if before[-_LOCATOR_SIZE:].startswith(_LOCATOR) and before.startswith(_END64):
        count64, length64 = struct.unpack("<2Q", before[32:48])
        # Both end records must tell the same: readers that trust the one or the other must not see two archives.
        if count not in (0xFFFF, count64) or length not in (0xFFFFFFFF, length64):
            raise ArchiveError("hostile", name=name)
        count, length, where = count64, length64, where - len(before)
    if count == 0 and length == 0:
        raise ArchiveError("empty_zip", name=name)
    if count > budgets.entries or length > budgets.directory:
        raise ArchiveError("too_many_files", name=name)
    if length > where:
        raise ArchiveError("truncated", name=name)
    file.seek(where - length)
    if file.read(length).count(_CENTRAL) > budgets.entries:
        raise ArchiveError("too_many_files", name=name)
