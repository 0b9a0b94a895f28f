"""The places an archive comes in: one zip or one folder, listed once and read in capped pieces. Nothing is unpacked.

A zip is checked before and beside the standard library's reader (its own checks differ between Python's versions):
counts from the end record, no entries that share bytes, only stored and deflated members, no password, sane sizes.
"""

from __future__ import annotations

import contextlib
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from app.archives.errors import ArchiveError
from app.archives.names import is_odd, shown, slashes
from app.core.coverage import Problem

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Budgets:
    """How much is read at most. Bytes; `ratio`: unpacked to packed, asked only of members above `ratio_from`.

    Honest exports reached 31:1, deflate's own ceiling is about 1032:1, so the ratio convicts liars only.
    """

    entries: int = 200_000
    directory: int = 128 * MIB
    member: int = 512 * MIB
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

    def read(self, entry: Entry, limit: int) -> bytes:
        """The first `limit` bytes of a file, or all. Raises ArchiveError (damaged, unreadable)."""
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
_END_SIZE, _END64_SIZE, _LOCATOR_SIZE, _LOCAL_SIZE = 22, 56, 20, 30
_UTF8_FLAG, _SECRET_FLAGS = 0x800, 0x1 | 0x40 | 0x2000


class ZipPart:
    """A zip file."""

    def __init__(self, path: Path, budgets: Budgets) -> None:
        """Raises ArchiveError: any code of a zip that cannot be read (`not_zip`, `password`, `hostile` …)."""
        self.name = path.name
        try:
            with path.open("rb") as file:
                _check_end(file, self.name, budgets)
            self._zip = zipfile.ZipFile(path)
        except OSError as error:
            raise ArchiveError("unreadable", name=self.name) from error
        except _READING as error:
            raise ArchiveError("truncated", name=self.name) from error
        try:
            self.entries, self.problems = self._listed(budgets)
        except BaseException:
            self._zip.close()
            raise

    def read(self, entry: Entry, limit: int) -> bytes:
        """As `Part.read`."""
        assert isinstance(entry.handle, zipfile.ZipInfo)
        try:
            with self._zip.open(entry.handle) as file:
                return file.read(limit)
        except MemoryError as error:
            raise ArchiveError("too_large") from error
        except (*_READING, OSError) as error:
            raise ArchiveError("damaged") from error

    def close(self) -> None:
        """As `Part.close`."""
        self._zip.close()

    def _listed(self, budgets: Budgets) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
        infos = self._zip.infolist()
        if any(info.flag_bits & _SECRET_FLAGS for info in infos):
            raise ArchiveError("password", name=self.name)
        self._check_overlap(infos)
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

    def _check_overlap(self, infos: list[zipfile.ZipInfo]) -> None:
        end = 0
        for info in sorted(infos, key=lambda i: i.header_offset):
            if info.header_offset < end:
                raise ArchiveError("hostile", name=self.name)
            name = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8_FLAG else "cp437", "replace")
            end = info.header_offset + _LOCAL_SIZE + len(name) + info.compress_size
        if end > self._zip.start_dir:
            raise ArchiveError("hostile", name=self.name)


class FolderPart:
    """An unpacked folder. Links in it are not followed."""

    def __init__(self, path: Path, budgets: Budgets) -> None:
        """Raises ArchiveError: unreadable, too_many_files."""
        self.name = path.name
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

    def read(self, entry: Entry, limit: int) -> bytes:
        """As `Part.read`."""
        assert isinstance(entry.handle, Path)
        try:
            # Whatever was an ordinary file when listed must not have become a link since.
            handle = os.open(entry.handle, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
            with os.fdopen(handle, "rb") as file:
                return file.read(limit)
        except MemoryError as error:
            raise ArchiveError("too_large") from error
        except OSError as error:
            raise ArchiveError("unreadable_member") from error

    def close(self) -> None:
        """Nothing is held open."""


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
        raise ArchiveError("truncated" if file.read(4) == b"PK\x03\x04" else "not_zip", name=name)
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
