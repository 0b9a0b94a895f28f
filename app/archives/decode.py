"""JSON of an archive: decoded within limits, and Meta's broken encoding repaired, once, right after.

The fast decoder first; what it refuses (halves of characters, NaN, endless numbers, broken UTF-8, UTF-16) goes to the
standard library with its gaps closed.
"""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from app.archives.errors import ArchiveError

# Ten bytes of text can ask for a hundred of memory ("[[],[],…"): no honest file holds so many objects and lists.
MAX_CONTAINERS = 6_000_000
MAX_DIGITS = 32

BOM = b"\xef\xbb\xbf"
_ESCAPED_BYTE = re.compile(rb"\\u00[89a-fA-F]")
_PERHAPS_WIDE = re.compile(rb"\\u(?!00)")
_WIDE_ESCAPE = re.compile(rb"(?<!\\)(?:\\\\)*\\u(?!00)[0-9a-fA-F]{4}")
_BYTES = {
    (high + low).encode(): bytes((int(high + low, 16),))
    for high in "89abcdefABCDEF"
    for low in "0123456789abcdefABCDEF"
}
_RUN = re.compile("(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+")
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(data: bytes) -> Any:
    """The decoded member, its strings repaired where Facebook broke them.

    Raises ArchiveError: empty_member, damaged, too_deep, too_large.
    """
    if not data.strip():
        raise ArchiveError("empty_member")
    if many_containers(data):
        raise ArchiveError("too_large")
    try:
        return as_meant(data) if was_broken(data) else decoded(data.removeprefix(BOM))
    except RecursionError:
        raise ArchiveError("too_deep") from None
    except MemoryError:
        raise ArchiveError("too_large") from None


def many_containers(data: bytes) -> bool:
    """Whether a file holds more lists and objects than any honest one."""
    return len(data) > MAX_CONTAINERS and data.count(b"[") + data.count(b"{") > MAX_CONTAINERS


def was_broken(data: bytes) -> bool:
    r"""Whether a file was written with each byte of UTF-8 as a character of its own (`\u00c3\u00a9` for é)."""
    encoding = Encoding()
    encoding.see(data)
    return encoding.broken


class Encoding:
    r"""Tells `was_broken` of a file seen in pieces, cut between its strings.

    Facebook's are pure ASCII and never hold an escape above `\u00ff`; anything else was written correctly.
    """

    def __init__(self) -> None:
        self._proper = False
        self._escaped = False

    @property
    def broken(self) -> bool:
        """What can be said after all that was seen."""
        return self._escaped and not self._proper

    def see(self, data: bytes) -> None:
        """One more piece."""
        if self._proper:
            return
        # The first search is a quick way to the usual answer.
        self._proper = not data.isascii() or (
            _PERHAPS_WIDE.search(data) is not None and _WIDE_ESCAPE.search(data) is not None
        )
        self._escaped = self._escaped or _ESCAPED_BYTE.search(data) is not None


def as_meant(data: bytes) -> Any:
    """A file that `was_broken`, or a piece of it, decoded and repaired. Raises as `decoded`.

    Most often the bytes can be put right before they are decoded, three times faster than the strings after it. Where
    that gives no UTF-8 (a text cut in the middle of a character), and only there, it is done string by string.
    """
    if b"\\\\u00" not in data:  # there it would take a closer look to tell an escape from a backslash
        first, *parts = data.split(b"\\u00")
        pieces = [first]
        for part in parts:
            byte = _BYTES.get(part[:2])
            pieces += (b"\\u00", part) if byte is None else (byte, part[2:])
        try:
            return msgspec.json.decode(b"".join(pieces))
        except (msgspec.MsgspecError, ValueError):
            pass
    return repaired(decoded(data))


def repair(text: str) -> str:
    """The text as it was meant: runs of characters that are UTF-8 bytes become what they stand for.

    A text cut in the middle of a character keeps its good part.
    """
    return text if text.isascii() else _RUN.sub(_meant, text)


def repaired(tree: Any) -> Any:
    """Every string and key of a decoded file, repaired in place. Without recursion: depth is the archive's choice."""
    if isinstance(tree, str):
        return repair(tree)
    waiting: list[Any] = [tree]
    while waiting:
        node = waiting.pop()
        if type(node) is dict:
            broken = False
            for key, value in node.items():
                kind = type(value)
                if kind is str:
                    if not value.isascii():
                        node[key] = _RUN.sub(_meant, value)  # a known key: the dict keeps its shape
                elif kind is dict or kind is list:
                    waiting.append(value)
                broken = broken or not key.isascii()
            if broken:
                pairs = [(repair(key), value) for key, value in node.items()]
                node.clear()
                node.update(pairs)
        elif type(node) is list:
            for index, value in enumerate(node):
                kind = type(value)
                if kind is str:
                    if not value.isascii():
                        node[index] = _RUN.sub(_meant, value)
                elif kind is dict or kind is list:
                    waiting.append(value)
    return tree


def scrub(text: str) -> str:
    """Without what no store and no screen can hold: halves of characters joined or replaced, NUL dropped."""
    if not text.isascii() and _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\0", "") if "\0" in text else text


def _meant(match: re.Match[str]) -> str:
    try:
        return match[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def decoded(data: bytes) -> Any:
    """Decoded as it stands, by the fast decoder or the patient one. Raises ArchiveError (damaged), RecursionError."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.MsgspecError, ValueError):
        pass
    try:
        text = data.decode(json.detect_encoding(data), "replace")
        return json.loads(text, strict=False, parse_constant=_nothing, parse_int=_whole)
    except (ValueError, UnicodeError):
        raise ArchiveError("damaged") from None


def _nothing(_constant: str) -> None:
    """NaN and Infinity are not numbers one can tell a time or place by."""


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) <= MAX_DIGITS else None
