"""Which triggers match in which of many texts: one pass of a multi-pattern engine over all of them at once.

Three engines from the one table: Hyperscan (some seconds of compiling, kept by the caller between runs), RE2 where
Hyperscan has no wheel, `re` where neither is there. The first two give the same answer; `re` marks a trigger made from
patterns in a few texts more. Texts are folded ones (`clean.fold`).
"""

from __future__ import annotations

import functools
import hashlib
import importlib
import json
import platform
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from detectors.skeleton import BETWEEN, Skeleton
from detectors.triggers import EDGE, TOGETHER

Table = Mapping[str, str | Skeleton]
"""Trigger name -> its pattern, or what it is made from (`triggers.TABLE`)."""

Marks = dict[int, int]
"""Index of a text -> a bit for each trigger that matches in it, and above those what `Engine.parts` tells; texts
without any are left out.
"""

Parts = dict[str, tuple[int, int]]
"""Trigger -> the first of its own bits in the marks, and how many it has: one, or one for each of its patterns."""

_BATCH = 1 << 22
"""Characters joined at once: more is no faster, and the buffer is held in memory."""
_GROUP = {name: number for number, group in enumerate(TOGETHER) for name in group.split()}
_SURROGATES = re.compile("[\ud800-\udfff]")


class Engine(Protocol):
    """Looks for every trigger at once. names: the triggers, in the order of their bits. parts: where the marks tell
    what; not for triggers whose patterns are wanted apart by an engine that cannot tell them.
    """

    names: tuple[str, ...]
    parts: Parts

    def marks(self, texts: Sequence[str]) -> Marks:
        """What matches in these folded texts, in their order."""
        ...


def best(table: Table, stored: bytes | None = None) -> Engine:
    """The fastest engine there is. stored: what `Hyperscan.stored` gave before; built anew when it does not load."""
    for kind in (Hyperscan, Re2):
        try:
            return kind(table, stored) if kind is Hyperscan else kind(table)
        except ImportError:
            continue
    return Plain(table)


def stamp(table: Table) -> str:
    """Tells stored databases of this table, program and machine from others."""
    try:
        version = importlib.import_module("hyperscan").ExtendedInfo
    except (ImportError, AttributeError):
        version = ""
    return hashlib.sha256(
        repr((sorted(table.items()), sys.version, platform.machine(), str(version))).encode()
    ).hexdigest()


class Plain:
    """The standard library, one text and one pattern at a time: forty times slower, and always there."""

    def __init__(self, table: Table) -> None:
        self.names = tuple(table)
        self.parts = {name: place for name, place in _parts(table).items() if place[0] < len(table)}
        self._triggers = [_Trigger(trigger) for trigger in table.values()]

    def marks(self, texts: Sequence[str]) -> Marks:
        """See `Engine`."""
        found: Marks = {}
        for index, text in enumerate(texts):
            edged = _bytes(f"{EDGE}{text}{EDGE}")
            small = edged.lower()
            bits = 0
            for bit, trigger in enumerate(self._triggers):
                if trigger.matches(edged, small):
                    bits |= 1 << bit
            if bits:
                found[index] = bits
        return found


class _Trigger:
    """One trigger as `re` is given it: stretches in any order, as looking for them in theirs is not linear."""

    def __init__(self, trigger: str | Skeleton) -> None:
        ways = [(trigger,)] if isinstance(trigger, str) else trigger.ways()
        self._flags = re.IGNORECASE if any(_CAPITALS.search(part) for way in ways for part in way) else 0
        self._first = _compiled("|".join(dict.fromkeys(way[0] for way in ways)), self._flags)
        self._ways = [] if all(len(way) == 1 for way in ways) else ways

    def matches(self, edged: bytes, small: bytes) -> bool:
        """Whether it may match in a text. small: the same in small letters, where `re` is quicker."""
        text = edged if self._flags else small
        if not self._first.search(text):
            return False
        return not self._ways or any(
            all(_compiled(part, self._flags).search(text) for part in way) for way in self._ways
        )


_CAPITALS = re.compile(r"A-Z(?!a-z)(?<!a-zA-Z)|[A-Z](?!-Z)(?<!A-Z)")


@functools.cache
def _compiled(pattern: str, flags: int) -> re.Pattern[bytes]:
    return re.compile(pattern.encode(), flags)


class Re2:
    """Google's RE2: a set of the plain patterns and one for each trigger made from others, a text at a time.

    All in one set is five times slower: what each has begun to match multiplies (measured).
    """

    def __init__(self, table: Table) -> None:
        self._re2: Any = importlib.import_module("re2")
        self.names = tuple(table)
        self.parts = _parts(table)
        plain = [name for name, trigger in table.items() if isinstance(trigger, str)]
        made = [[name] for name, trigger in table.items() if isinstance(trigger, Skeleton)]
        self._sets = [self._built(list(_marking(table, self.parts, names).items())) for names in (plain, *made)]

    def marks(self, texts: Sequence[str]) -> Marks:
        """See `Engine`."""
        found: Marks = {}
        for index, text in enumerate(texts):
            edged = _bytes(f"{EDGE}{text}{EDGE}")
            bits = 0
            for match, its in self._sets:
                for number in match(edged) or ():
                    bits |= its[number]
            if bits:
                found[index] = bits
        return found

    def _built(self, patterns: list[tuple[str, int]]) -> tuple[Callable[[bytes], list[int] | None], list[int]]:
        options = self._re2.Options()
        options.case_sensitive = False
        options.max_mem = 1 << 28
        options.log_errors = False
        options.encoding = self._re2.Options.Encoding.LATIN1  # byte by byte
        together = self._re2.Set.SearchSet(options)
        for pattern, _ in patterns:
            together.Add(pattern.encode())
        together.Compile()
        return together.Match, [bit for _, bit in patterns]


class Hyperscan:
    """Intel's Hyperscan (Vectorscan on ARM): texts joined, each group of triggers a database of its own.

    One database of all is three times slower than a few of like patterns (measured). A match tells its end alone;
    ends are counted up to their texts afterwards.
    """

    def __init__(self, table: Table, stored: bytes | None = None) -> None:
        self._hyperscan: Any = importlib.import_module("hyperscan")
        self.names = tuple(table)
        self.parts = _parts(table)
        self._databases = self._loaded(stored) if stored else None
        self.stored: bytes | None = None
        if self._databases is None:
            given = [_marking(table, self.parts, group) for group in self._groups()]
            self._databases = [(self._built(list(one)), list(one.values())) for one in given]
            self.stored = self._dumped(self._databases)
        for database, _ in self._databases:
            database.scratch = self._hyperscan.Scratch(database)

    def marks(self, texts: Sequence[str]) -> Marks:
        """See `Engine`."""
        found: Marks = {}
        start, size = 0, 0
        for index, text in enumerate(texts):
            size += len(text) + 1
            if size > _BATCH:
                self._scan(texts, start, index + 1, found)
                start, size = index + 1, 0
        self._scan(texts, start, len(texts), found)
        return found

    def _scan(self, texts: Sequence[str], first: int, last: int, found: Marks) -> None:
        if first == last:
            return
        buffer = _bytes(f"{EDGE}{EDGE.join(texts[first:last])}{EDGE}")
        ends: list[tuple[int, int]] = []
        for database, masks in self._databases or ():
            database.scan(
                buffer, match_event_handler=lambda at, _start, end, _flags, _more, of=masks: ends.append((end, of[at]))
            )
        ends.sort()
        index, counted, begin, stop = first, 1, 1, buffer.find(b"\0", 1)
        for end, marks in ends:
            # A match may end with the edge after its text, never with the one before the next.
            if end - 1 > stop:
                begin = buffer.rfind(b"\0", 0, end - 1) + 1
                index += buffer.count(b"\0", counted, begin)
                counted, stop = begin, buffer.find(b"\0", begin)
            found[index] = found.get(index, 0) | marks

    def _groups(self) -> list[list[str]]:
        groups: dict[int, list[str]] = {}
        for name in self.names:
            groups.setdefault(_GROUP.get(name, -1), []).append(name)
        return list(groups.values())

    def _built(self, patterns: list[str]) -> Any:
        hs = self._hyperscan
        database = hs.Database(mode=hs.HS_MODE_BLOCK)
        database.compile(
            expressions=[pattern.encode() for pattern in patterns],
            ids=list(range(len(patterns))),
            elements=len(patterns),
            flags=[hs.HS_FLAG_CASELESS] * len(patterns),
        )
        return database

    def _dumped(self, databases: list[tuple[Any, list[int]]]) -> bytes:
        parts = [json.dumps([masks for _, masks in databases]).encode()]
        parts += [self._hyperscan.dumpb(database) for database, _ in databases]
        return b"".join(len(part).to_bytes(4, "big") + part for part in parts)

    def _loaded(self, stored: bytes) -> list[tuple[Any, list[int]]] | None:
        """The databases with what their patterns mark, or None where they are not whole or are another machine's."""
        parts = []
        while stored:
            length = int.from_bytes(stored[:4], "big")
            parts.append(stored[4 : 4 + length])
            stored = stored[4 + length :]
        try:
            databases = [self._hyperscan.loadb(part, self._hyperscan.HS_MODE_BLOCK) for part in parts[1:]]
            masks = json.loads(parts[0])
        except Exception:  # noqa: BLE001  (the library has an error of its own for each way to be unfit)
            return None
        return list(zip(databases, masks, strict=True)) if len(databases) == len(masks) == len(self._groups()) else None


def _parts(table: Table) -> Parts:
    """Each trigger's own bit, or those of its patterns, which come after all of the triggers'."""
    parts: Parts = {}
    free = len(table)
    for bit, (name, trigger) in enumerate(table.items()):
        if isinstance(trigger, Skeleton) and trigger.apart:
            parts[name] = free, len(trigger.patterns)
            free += len(trigger.patterns)
        else:
            parts[name] = bit, 1
    return parts


def _marking(table: Table, parts: Parts, names: Iterable[str]) -> dict[str, int]:
    """The patterns of these triggers, and what a match of each marks."""
    marking: dict[str, int] = {}
    bits = {name: 1 << bit for bit, name in enumerate(table)}
    for name in names:
        trigger, first = table[name], parts[name][0]
        each = trigger.each() if isinstance(trigger, Skeleton) and trigger.apart else [trigger]
        for number, one in enumerate(each):
            for pattern in expressions(one):
                marking[pattern] = marking.get(pattern, 0) | bits[name] | 1 << (first + number)
    return marking


def expressions(trigger: str | Skeleton) -> Iterator[str]:
    """The patterns of a trigger, of which one must match, as Hyperscan and RE2 are given them."""
    if isinstance(trigger, str):
        yield trigger
    else:
        yield from (BETWEEN.join(way) for way in trigger.ways())


def _bytes(text: str) -> bytes:
    """UTF-8 of a text; halves of characters, which it cannot hold, replaced."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _SURROGATES.sub("\ufffd", text).encode()
