"""A folded copy of a text, on which every detector matches, with the way back to the text as written.

Folding: full-width, mathematical, circled and squared letters and digits and other scripts' digits become ASCII
(NFKC where Unicode has one), keycap emoji become digits, what has no width is dropped, every dash becomes "-", curly
quotes straight ones, odd spaces " ". Case and newlines stay. Masking: links, handles, hashtags, hashes and e-mail
addresses are overwritten so that rules of shape cannot fire inside them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from detectors.contract import Span

FILLER = "\x1a"
"""Stands for each masked character: no letter, digit, space or punctuation of any format."""


def _table() -> dict[int, str | None]:
    """Code point -> what it folds to (one character), or None where it is dropped."""
    table: dict[int, str | None] = {}
    for first, last in ((0xFF01, 0xFF5E), (0x1D400, 0x1D7FF), (0x2460, 0x2468), (0x24B6, 0x24EA), (0x1F130, 0x1F149)):
        for code in range(first, last + 1):
            plain = unicodedata.normalize("NFKC", chr(code))
            if len(plain) == 1 and plain.isascii():
                table[code] = plain
    for first in (0x1F150, 0x1F170):  # white on black letters, which NFKC leaves alone
        table |= {first + n: chr(ord("A") + n) for n in range(26)}
    for zero in (0x0660, 0x06F0, 0x0966, 0x09E6):  # Arabic, Persian, Devanagari, Bengali digits
        table |= {zero + n: str(n) for n in range(10)}
    for chars, plain in (
        ("\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d", "-"),
        ("\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4`", "'"),
        ("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        ("\u00a0\u1680\u202f\u205f\u3000\ufffc" + "".join(map(chr, range(0x2000, 0x200B))), " "),
        ("\u2028\u2029\u0085", "\n"),
        ("\u0130", "I"),  # the only letter that is two in small
        ("\u0131", "i"),  # these three are what `re` calls an i, an s and a K in any case, and the triggers do not
        ("\u017f", "s"),
        ("\u212a", "K"),
    ):
        table |= dict.fromkeys(map(ord, chars), plain)
    dropped = [0x0000, 0x00AD, 0x034F, 0x061C, 0x180E, 0x20E3, 0xFEFF]
    for first, last in (
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0xFE00, 0xFE0F),
        (0xE0020, 0xE007F),
        (0xE0100, 0xE01EF),
    ):
        dropped += range(first, last + 1)
    return table | dict.fromkeys(dropped)


_TABLE = _table()
_FOLDED = frozenset(map(chr, _TABLE))  # asked of each text that is not ASCII: a class of `re` is fifty times slower
NO_PARTS: Mapping[str, tuple[int, int]] = {}
_TAIL = frozenset("\ufe0f\u20e3")  # what makes a digit a keycap: it belongs to the digit before it

_LINK = (
    r"(?:(?:https?|ftp)://|www\.|mailto:|sms:|whatsapp:|geo:)[^\s<>\"]+"
    r"|(?<![A-Za-z0-9.@-])(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,12}/[^\s<>\"]*"
)
_MASKED = re.compile(
    rf"(?P<link>{_LINK})"
    r"|(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}"
    r"|(?<![A-Za-z0-9_])[@#][A-Za-z_]\w*"
    r"|(?<![A-Za-z0-9_])#\d[\w]*[A-Za-z_]\w*"
    r"|(?<![A-Za-z0-9])(?P<hash>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-fA-F]{16,})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_WORTH_MASKING = re.compile(r"[@#/]|www\.|mailto:|[0-9a-fA-F-]{16}", re.IGNORECASE)


def fold(written: str) -> str:
    """The folded text alone: the very same object where there is nothing to fold."""
    if written.isascii():
        return written.translate(_TABLE) if "\0" in written or "`" in written else written
    return written if _FOLDED.isdisjoint(written) else written.translate(_TABLE)


class Text:
    """One text in its forms. `folded` and `masked` have the same length; their offsets are not those of `written`.

    links: spans of links in `folded` (so that `wa.me/44…`, `mailto:` and maps links can be read all the same).
    words: those of `masked`, once a model has asked for them (`learnt.words.words_of`); the next asks for the same.
    bits, parts: what an engine marked in it, and where that stands (`engine.Engine`).
    Never raises, lone surrogates included; linear in the length.
    """

    __slots__ = ("_bits", "_kept", "_parts", "folded", "links", "masked", "words", "written")

    def __init__(self, written: str, bits: int = 0, parts: Mapping[str, tuple[int, int]] = NO_PARTS) -> None:
        self.written = written
        self._bits, self._parts = bits, parts
        self.words: list[str] | None = None
        self._kept: list[int] | None = None
        self.folded = fold(written)
        if len(self.folded) != len(written):
            self._kept = [n for n, char in enumerate(written) if _TABLE.get(ord(char), char) is not None]
        links: list[Span] = []
        self.masked = self.folded
        if _WORTH_MASKING.search(self.folded):
            self.masked = self._mask(links)
        self.links = tuple(links)

    def may(self, trigger: str) -> int | None:
        """Which of a trigger's patterns may match, a bit for each from the lowest on; None where that is not known."""
        place = self._parts.get(trigger)
        return None if place is None else self._bits >> place[0] & (1 << place[1]) - 1

    def original(self, start: int, end: int) -> Span:
        """Offsets of `folded` as offsets of `written`; 0 <= start < end <= len(folded). A keycap is taken whole."""
        if self._kept is None:
            return Span(start, end)
        last = self._kept[end - 1] + 1
        while last < len(self.written) and self.written[last] in _TAIL:
            last += 1
        return Span(self._kept[start], last)

    def _mask(self, links: list[Span]) -> str:
        parts: list[str] = []
        done = 0
        for match in _MASKED.finditer(self.folded):
            start, end = match.span()
            code = match["hash"]
            if code and code.isdigit():
                continue  # a long number is no hash: it may be a card
            if match["link"]:
                while end > start + 1 and self.folded[end - 1] in ".,;:!?)]}'":
                    end -= 1
                links.append(Span(start, end))
            parts += (self.folded[done:start], FILLER * (end - start))
            done = end
        parts.append(self.folded[done:])
        return "".join(parts)
