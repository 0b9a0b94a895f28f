"""Pasted text into items: one post or several, where each stands, who will see it, whose words they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.core.item import Audience, Author, Facts, Item, Kind

_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_RULED_LINE = re.compile(r"\n[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*(?=\n)")


class Cut(StrEnum):
    """How several posts are told apart in the box."""

    ONE = "one"
    BLANK_LINE = "blank_line"
    EACH_LINE = "each_line"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What the person told about the text: where it will stand, who can see it, whether they only share it."""

    where: str = ""
    audience: Audience = Audience.UNKNOWN
    sharing: bool = False
    cut: Cut = Cut.ONE


def posts(text: str, cut: Cut) -> Iterator[tuple[int, str]]:
    """The posts of a text with the offset (code points) at which each begins. A ruled line (---) always cuts."""
    start = 0
    for line in _RULED_LINE.finditer(text):
        yield from _pieces(text[start : line.start()], start, cut)
        start = line.end()
    yield from _pieces(text[start:], start, cut)


def _pieces(text: str, offset: int, cut: Cut) -> Iterator[tuple[int, str]]:
    if cut is Cut.ONE:
        pieces = [(0, text)]
    elif cut is Cut.EACH_LINE:
        pieces, at = [], 0
        for line in text.split("\n"):
            pieces.append((at, line))
            at += len(line) + 1
    else:
        pieces, at = [], 0
        for gap in _BLANK_LINES.finditer(text):
            pieces.append((at, text[at : gap.start()]))
            at = gap.end()
        pieces.append((at, text[at:]))
    for at, piece in pieces:
        stripped = piece.strip()
        if stripped:
            yield offset + at + (len(piece) - len(piece.lstrip())), stripped


def readable(text: str) -> str:
    """The text with what no one can read taken out, length kept: lone surrogates become U+FFFD, NUL a space."""
    if not text.isascii():
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\0", " ")


def looks_binary(text: str) -> bool:
    """Whether this is a picture or program that was read as text, not something a person wrote."""
    sample = text[:4000]
    odd = sum(1 for c in sample if (c < " " and c not in "\t\n\r\f\v") or c == "�")
    return odd > 8 and odd * 20 > len(sample)


def items(text: str, about: Pasted) -> list[tuple[int, Item]]:
    """Items of a pasted text, each with the offset at which its text begins.

    What one is about to share is somebody else's writing: its author is OTHER and its kind RESHARE.
    """
    kind, author = (Kind.RESHARE, Author.OTHER) if about.sharing else (Kind.POST, Author.ME)
    return [
        (
            start,
            Item(
                f"pasted#{number}",
                kind,
                post,
                position=number,
                author=author,
                audience=about.audience,
                facts=Facts(place="", title=about.where),
            ),
        )
        for number, (start, post) in enumerate(posts(readable(text), about.cut))
    ]
