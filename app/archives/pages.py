"""HTML exports: each record of a page as a small tree; or, for pages nobody knows, its visible text.

A page is cut where records begin and end (`page_cut`), so that one of many megabytes never becomes one tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntFlag
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.archives.decode import scrub
from app.archives.page_cut import PARAGRAPH, Opens, between, has
from app.archives.page_cut import RECORD as RECORD_BEGINS
from app.archives.record import MAX_CHUNK

RECORD = frozenset({"_a6-g", "pam"})
_UNSEEN = "script, style, head, noscript, template, svg"
_UNSEEN_TAGS = frozenset({"script", "style", "head", "noscript", "template", "svg", "title"})
_MAX_DEPTH = 64


class Holds(IntFlag):
    """What stands somewhere in a box: asked for at every one, so it is noted when the box is made."""

    RECORD = 1
    CELL = 2
    TABLE = 4
    BLOCK = 8
    MEDIA = 16
    LINK = 32


@dataclass(slots=True)
class Box:
    """An element of a page: its tag, its classes, the one attribute that matters, what stands in it.

    below: `Holds` of all that is in it, as a plain number; itself does not count.
    """

    tag: str
    classes: frozenset[str] = frozenset()
    link: str = ""
    inside: list[Box | str] = field(default_factory=list)
    below: int = 0

    def boxes(self) -> Iterator[Box]:
        """The elements directly in it."""
        return (child for child in self.inside if isinstance(child, Box))

    def all(self) -> Iterator[Box]:
        """Every element in it, itself included, in order."""
        waiting = [self]
        while waiting:
            box = waiting.pop()
            yield box
            waiting += [child for child in reversed(box.inside) if isinstance(child, Box)]

    def text(self) -> str:
        """What can be read in it; lines where elements of their own line begin."""
        if len(self.inside) == 1 and isinstance(self.inside[0], str) and "\n" not in self.inside[0]:
            return self.inside[0].strip()
        pieces: list[str] = []
        waiting: list[Box | str] = [self]
        while waiting:
            part = waiting.pop()
            if isinstance(part, str):
                pieces.append(part)
            elif part.tag == "br":
                pieces.append("\n")
            else:
                if part.tag in _LINES and pieces:
                    pieces.append("\n")
                waiting += reversed(part.inside)
        lines = (line.strip() for line in "".join(pieces).split("\n"))
        return "\n".join(line for line in lines if line)


_LINES = frozenset({"div", "p", "li", "tr", "td", "th", "section", "h1", "h2", "h3", "footer", "ul", "table"})
_NO_CLASSES: frozenset[str] = frozenset()


def records(text: str) -> Iterator[Box]:
    """The records of a piece of a page, nested ones inside theirs."""
    root = LexborHTMLParser(text).body
    if root is not None:
        for box in _box(root, 0).boxes():
            if box.classes & RECORD:
                yield box


def whole(text: str) -> Box | None:
    """A piece of a page as one tree."""
    root = LexborHTMLParser(text).body
    return _box(root, 0) if root is not None else None


def _box(node: LexborNode, depth: int) -> Box:
    tag = node.tag or ""
    attributes = node.attributes
    named = attributes.get("class")
    box = Box(tag, _tokens(named) if named else _NO_CLASSES)
    if tag in _LINKING:
        box.link = attributes.get("href") or attributes.get("src") or ""
    if depth >= _MAX_DEPTH:
        box.inside.append(node.text(separator="\n"))
        return box
    child = node.child
    if child is not None and child.next is None and child.tag == "-text":  # the usual leaf
        box.inside.append(child.text_content or "")
        return box
    while child is not None:
        kind = child.tag
        if kind == "-text":
            text = child.text_content
            if text:
                box.inside.append(text)
        elif kind and kind[0] not in "-!_" and kind not in _UNSEEN_TAGS:
            made = _box(child, depth + 1)
            box.inside.append(made)
            box.below |= made.below | _FLAGS.get(kind, 0)
            # Cells of tables carry the cells' class too, and divide nothing.
            if made.classes and kind != "td" and not _DIVIDING.isdisjoint(made.classes):
                box.below |= _RECORD_FLAG if made.classes & RECORD else _CELL_FLAG
        child = child.next
    return box


_LINKING = frozenset({"a", "img", "video", "audio", "source"})
_DIVIDING = RECORD | {"_2pin"}
_RECORD_FLAG, _CELL_FLAG = int(Holds.RECORD), int(Holds.CELL)
_FLAGS = {
    "table": int(Holds.TABLE), "div": int(Holds.BLOCK), "a": int(Holds.LINK),
    **dict.fromkeys(("img", "video", "audio", "source"), int(Holds.MEDIA)),
}  # fmt: skip


@lru_cache(maxsize=4096)
def _tokens(named: str) -> frozenset[str]:
    return frozenset(named.split())


def visible(opens: Opens) -> Iterator[str]:
    """The text of each record of a page, lines between its parts; nothing hidden, no markup."""
    begins = RECORD_BEGINS if has(opens(), RECORD_BEGINS) else PARAGRAPH
    for piece, _ in between(opens(), begins, lead=True):
        yield from _visible(piece)


def _visible(piece: str) -> Iterator[str]:
    if not piece.strip():
        return
    tree = LexborHTMLParser(piece)
    for node in tree.css(_UNSEEN):
        node.decompose()
    root = tree.body or tree.root
    if root is None:
        return
    lines = (line.strip() for line in scrub(root.text(separator="\n")).splitlines())
    together: list[str] = []
    length = 0
    for line in lines:
        if not line:
            continue
        if together and length + len(line) > MAX_CHUNK:
            yield "\n".join(together)
            together, length = [], 0
        together.append(line)
        length += len(line) + 1
    if together:
        yield "\n".join(together)
