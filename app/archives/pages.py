"""HTML exports: the visible text of a page, one block a record, whatever the record is.

The page is cut where records begin, piece by piece, so that a page of many megabytes never becomes one tree. Records:
H3 `section._a6-g`, H2 `div._a6-g`, H1 `div.pam…uiBoxWhite`, H0 `<p>` (tokens come in any order among others).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from app.archives.decode import scrub
from app.archives.record import MAX_CHUNK

_RECORD = re.compile(
    r"""<(?:section|div)\b[^<>]{0,400}?\bclass\s*=\s*["'](?:[^"'<>]{0,200}\s)?(?:_a6-g|pam)(?=[\s"'])""", re.IGNORECASE
)
_PARAGRAPH = re.compile(r"<(?:p|tr|h[1-6])\b", re.IGNORECASE)
_UNSEEN = "script, style, head, noscript, template, svg"
_MAX_PIECE = 4 * 1024 * 1024


def blocks(data: bytes) -> Iterator[str]:
    """The text of each record of a page, lines between its parts; nothing hidden, no markup.

    Takes UTF-8 (as all of Facebook's pages are); broken bytes become U+FFFD.
    """
    text = data.decode("utf-8-sig", "replace")
    starts = [match.start() for match in _RECORD.finditer(text)]
    if not starts:
        starts = [match.start() for match in _PARAGRAPH.finditer(text)]
    for start, end in zip([0, *starts], [*starts, len(text)], strict=True):
        for at in range(start, end, _MAX_PIECE):
            yield from _visible(text[at : min(at + _MAX_PIECE, end)])


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
