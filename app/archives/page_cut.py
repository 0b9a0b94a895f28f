"""Cuts a page into its records while it is read: of a page of any size, a few records and a block are in memory.

Records: H3 `section._a6-g`, H2 `div._a6-g`, H1 `div.pam…uiBoxWhite` (tokens come in any order among others); before
2018, whatever stands between two beginnings of a paragraph, a list's entry or a message.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator

from app.archives.decode import scrub

Opens = Callable[[], Iterator[bytes]]
"""Gives a page's bytes from the start, as often as asked."""

MAX_PIECE = 4 * 1024 * 1024
"""Characters of one record at most."""
RECORD = re.compile(
    r"""<(?:section|div)\b[^<>]{0,400}?\bclass\s*=\s*["'](?:[^"'<>]{0,200}\s)?(?:_a6-g|pam)(?=[\s"'])""", re.IGNORECASE
)
PARAGRAPH = re.compile(r"<(?:p|tr|h[1-6])\b", re.IGNORECASE)
_BOX = re.compile(r"<(/?)(?:section|div)\b", re.IGNORECASE)
_TAG = 1000  # characters a tag that begins a record may have
BLOCK = 64 * 1024
"""Bytes of a page to be read on at a time. Larger ones are no faster, and their text leaves holes in memory."""


class Scroll:
    """What is in memory of a page, as text: UTF-8, as all of Facebook's are; broken bytes become U+FFFD, NUL goes.

    at: what stands before it is done with.
    """

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self.text = ""
        self.at = 0
        self.ended = False

    def more(self) -> None:
        """Forget what is done with, and read on by as much as is left, a block at least."""
        got = [self.text[self.at :]]
        wanted = max(len(got[0]), BLOCK)
        while wanted > 0 and not self.ended:
            data = next(self._blocks, None)
            self.ended = data is None
            text = scrub(self._decode(data or b"", final=self.ended))
            got.append(text)
            wanted -= len(text)
        self.text, self.at = "".join(got), 0

    def rest(self) -> int:
        """How much is left of what is in memory."""
        return len(self.text) - self.at

    def find(self, begins: re.Pattern[str]) -> bool:
        """Go to where something begins so; False where nothing does to the page's end."""
        while (found := begins.search(self.text, self.at)) is None:
            if self.ended:
                return False
            self.at = max(self.at, len(self.text) - _TAG)
            self.more()
        self.at = found.start()
        return True

    def record(self) -> tuple[str, bool] | None:
        """The next outermost record, nested ones in it, and whether it is closed; None after the last.

        One that never closes ends where the next begins, as it would swallow its neighbours.
        """
        if not self.find(RECORD):
            return None
        while True:
            end, closed = self._end()
            if closed or self.ended or self.rest() >= MAX_PIECE:
                piece = self.text[self.at : end]
                self.at = end
                return piece, closed
            self.more()

    def _end(self) -> tuple[int, bool]:
        """Where the element that begins here ends, and whether it is closed there."""
        text, start = self.text, self.at
        limit = min(len(text), start + MAX_PIECE)
        depth = 0
        for match in _BOX.finditer(text, start, limit):
            depth += -1 if match[1] else 1
            if depth == 0:
                closed = text.find(">", match.end())
                return (closed + 1, True) if closed >= 0 else (len(text), False)
        following = RECORD.search(text, start + 4, limit)
        return (following.start() if following else limit), False


def between(blocks: Iterator[bytes], begins: re.Pattern[str], *, lead: bool = False) -> Iterator[tuple[str, bool]]:
    """What stands from each beginning to the next; with `lead`, what stands before the first too.

    What is longer than MAX_PIECE comes in several pieces, only the first of them with True.
    """
    page, skip = Scroll(blocks), 0
    inside, fresh = lead, True
    while True:
        found = begins.search(page.text, page.at + skip)
        if found or page.ended:
            end = found.start() if found else len(page.text)
            for start in range(page.at, end, MAX_PIECE) if inside else ():
                yield page.text[start : min(start + MAX_PIECE, end)], fresh and start == page.at
            if not found:
                return
            inside, fresh, page.at, skip = True, True, end, 1
        elif page.rest() < MAX_PIECE + _TAG:
            if not inside:
                page.at, skip = max(page.at, len(page.text) - _TAG), 0
            page.more()
        else:
            if inside:
                yield page.text[page.at : page.at + MAX_PIECE], fresh
            fresh, skip = False, 0
            page.at += MAX_PIECE


def has(blocks: Iterator[bytes], begins: re.Pattern[str]) -> bool:
    """Whether something begins so anywhere in a page."""
    return Scroll(blocks).find(begins)
