"""One view over what was given: a zip, several zips of one download, an unpacked folder, or a mix of them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from app.archives.errors import ArchiveError
from app.archives.inflate import BLOCK
from app.archives.names import is_junk, normal, same, under_top_folder, wrappers
from app.archives.parts import Budgets, Entry, FolderPart, Part, ZipPart
from app.core.coverage import Problem

HEAD = 2048  # bytes that recognition may look at


@dataclass(frozen=True, slots=True)
class Root:
    """Where an archive begins: in which part (as given), under which wrapper folders ("" or ending in `/`)."""

    part: str
    wrapper: str


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the archive. path: as it stands there, wrappers stripped. key: the same, normalised for matching.

    size: bytes unpacked, as declared. root: index into `Tree.roots`.
    """

    path: str
    key: str
    size: int
    root: int
    part: int
    entry: Entry


class Tree:
    """All members, listed once; read one at a time, within budgets. A context manager.

    members: every path once; of a path given twice the larger file counts. every: before that choice (two accounts
    share their paths). parts: the names as given. problems: what was left out while listing. outside: files that lie
    beside the archive in the same folder or zip.
    """

    def __init__(self, parts: Sequence[Part], budgets: Budgets) -> None:
        self.parts = tuple(part.name for part in parts)
        self._parts = tuple(parts)
        self._budgets = budgets
        self._read = 0
        roots: list[Root] = []
        every: list[Member] = []
        outside: list[str] = []
        for index, part in enumerate(parts):
            entries = [entry for entry in part.entries if not is_junk(entry.name)]
            found = wrappers(entry.name for entry in entries)
            first = len(roots)
            roots += [Root(part.name, wrapper) for wrapper in found]
            for entry in entries:
                root = next((n for n, w in enumerate(found) if entry.name.startswith(w)), None)
                if root is None:
                    outside.append(entry.name)
                    continue
                path = entry.name[len(found[root]) :]
                every.append(Member(path, normal(path), entry.size, first + root, index, entry))
        self.roots = tuple(roots)
        self.every = tuple(every)
        self.members = _union(every)
        self.outside = tuple(outside)
        self.problems: tuple[Problem, ...] = tuple(problem for part in parts for problem in part.problems)

    def __enter__(self) -> Tree:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all files."""
        for part in self._parts:
            part.close()

    def read(self, member: Member) -> bytes:
        """The whole member. Raises ArchiveError: too_large, damaged, unreadable_member, member_changed,
        archive_changed."""
        if member.size > self._budgets.member:
            raise ArchiveError("too_large")
        return b"".join(self.blocks(member, min(max(member.size, 1), 4 * BLOCK)))

    def blocks(self, member: Member, block: int = BLOCK) -> Iterator[bytes]:
        """The member block by block; whether it was whole is known at its end. Raises as `read`."""
        if member.size > self._budgets.streamed:
            raise ArchiveError("too_large")
        self._spend(member.size)
        yield from self._parts[member.part].blocks(member.entry, block)

    def head(self, member: Member, length: int = HEAD) -> bytes:
        """The first bytes of a member; b"" where they cannot be read."""
        found = b""
        try:
            self._spend(length)
            for data in self._parts[member.part].blocks(member.entry, length):
                found += data
                if len(found) >= length:
                    break
        except ArchiveError:
            return b""
        return found[:length]

    def _spend(self, size: int) -> None:
        self._read += size
        if self._read > self._budgets.total:
            raise ArchiveError("too_large")


def open_tree(paths: Sequence[str | os.PathLike[str]], budgets: Budgets | None = None) -> Tree:
    """Open what was given: zips and folders, in any order, the same one twice if it must be.

    Export zips that lie in a given folder are opened too. Raises ArchiveError: no_such_file, unreadable, not_zip,
    truncated, password, empty_file, empty_zip, empty_folder, split_zip, too_many_files, hostile, only_zips.
    """
    budgets = budgets or Budgets()
    parts: list[Part] = []
    try:
        for path in _distinct(paths):
            if path.is_dir():
                parts += _folder(path, budgets)
            else:
                parts.append(ZipPart(path, budgets))
        tree = Tree(parts, budgets)
        _check_filled(tree, parts)
    except BaseException:
        for part in parts:
            part.close()
        raise
    return tree


def _check_filled(tree: Tree, parts: Sequence[Part]) -> None:
    if not tree.members:
        first = parts[0]
        raise ArchiveError("empty_folder" if isinstance(first, FolderPart) else "empty_zip", name=first.name)
    if all(member.key.endswith(".zip") for member in tree.members):
        raise ArchiveError("only_zips", name=tree.parts[0])


# Facebook's own names, the browser's " (1)" and the wrapping of cloud drives beside them.
_EXPORT_ZIP = re.compile(r"(?:facebook|instagram|meta)-[^/]*\.zip", re.IGNORECASE)


def _folder(path: Path, budgets: Budgets) -> list[Part]:
    folder = FolderPart(path, budgets)
    zips = [e for e in folder.entries if "/" not in e.name and _EXPORT_ZIP.fullmatch(e.name)]
    if not zips:
        return [folder]
    opened: list[Part] = []
    try:
        for entry in zips:
            opened.append(ZipPart(path / entry.name, budgets))
    except BaseException:
        for part in opened:
            part.close()
        raise
    # What else lies there counts only if it is an unpacked part: the folder may be the one all downloads go to.
    folder.entries = tuple(e for e in folder.entries if e not in zips)
    return [folder, *opened] if any(under_top_folder(e.name) for e in folder.entries) else opened


def _distinct(paths: Sequence[str | os.PathLike[str]]) -> list[Path]:
    found: dict[Path, None] = {}
    for given in paths:
        path = Path(given)
        try:
            if not path.exists():
                raise ArchiveError("no_such_file", name=path.name)
            if not (path.is_file() or path.is_dir()):
                raise ArchiveError("unreadable", name=path.name)  # a pipe or device would keep us waiting
            found[path.resolve()] = None
        except (OSError, ValueError, RuntimeError) as error:
            raise ArchiveError("unreadable", name=path.name) from error
    if not found:
        raise ArchiveError("nothing_given")
    return list(found)


def _union(every: Sequence[Member]) -> tuple[Member, ...]:
    chosen: dict[str, Member] = {}
    for member in every:
        known = chosen.get(name := same(member.path))
        if known is None or member.size > known.size:
            chosen[name] = member
    return tuple(chosen.values())
