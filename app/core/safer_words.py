"""Where sentences, clauses, links, names and the same words again stand in a text: code points, end exclusive."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from detectors.contract import Hit, Type

_END = re.compile(r"[.!?…]{1,9}[)\"'”’]?(?=\s|$)|\n")
_STOP = re.compile(r"[,;:()–—|]|\s-\s|[.!?…](?=\s|$)|\n")
_JOIN = re.compile(r"\s(?:and|but|so|then)\s", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_FIGURES = re.compile(r"(?<!\w)\+?[\d(](?:[ ().\-/]{0,2}\d)+(?!\w)")
_HOUSE = re.compile(r"^\W*(?:(?:flat|apt|unit|number|no\.?)\s{1,3})?\d+\w?\s{1,3}(?:on\s{1,3})?", re.IGNORECASE)
_LINKS = ("www.", "wa.me/", "mailto:", "tel:")
_LONGEST_LINK = 2000
_SHORTEST = 3
"""Letters of the shortest word that is looked for elsewhere in the text."""
_SOME_FIGURES = 6
_NAMES = (Type.PET_NAME, Type.PERSON_RELATION)


def introduces(before: Sequence[str]) -> re.Pattern[str]:
    """Finds at the end of what stands before a name that one of these words leads to it: "dog ", "dog called "."""
    words = "|".join(map(re.escape, before)) or r"(?!)"
    return re.compile(
        rf"(?<!\w)(?:{words})(?P<gap>,?\s{{1,3}}(?:called|named)\s{{1,3}}|,?[ \t]{{1,3}}|\s?\()\Z", re.IGNORECASE
    )


def name_place(text: str, start: int, end: int, leads: re.Pattern[str]) -> tuple[int, int] | None:
    """What to leave out so that a name is gone, where the word before it says enough; None where none does."""
    front = leads.search(text, max(0, start - 60), start)
    if front is None:
        return None
    gap, after = front["gap"], text[end : end + 1]
    if gap.endswith("("):
        return (front.start("gap"), end + 1) if after == ")" else None
    if gap.strip() == ",":  # "my wife, Anna, …"
        return (front.start("gap"), end + 1) if after == "," else None
    return front.start("gap"), end


class Reading:
    """A text with its sentences and words looked up once, so that thousands of details in it take no time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._ends = [(found.start() if found[0] == "\n" else found.end()) for found in _END.finditer(text)]
        self._words: dict[str, list[int]] = {}
        for found in _WORD.finditer(text):
            self._words.setdefault(found[0].casefold(), []).append(found.start())
        self._sought: set[tuple[bool, str]] = set()
        self._figures: dict[str, list[tuple[int, int]]] = {}
        for found in _FIGURES.finditer(text):
            self._figures.setdefault(_digits(found[0]), []).append(found.span())

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentences around a stretch, with their last sign, without the line break at their end."""
        before = bisect_right(self._ends, start)
        first = self._ends[before - 1] if before else 0
        while first < start and self.text[first].isspace():
            first += 1
        after = end - 1 if self.text[end - 1 : end] in (".", "!", "?", "…") else end  # it may hold its last sign
        last = bisect_left(self._ends, after)
        return first, max(self._ends[last] if last < len(self._ends) else len(self.text), end)

    def clause(self, start: int, end: int) -> tuple[int, int, bool]:
        """The part of its sentence that a stretch stands in, with the comma that parts it off; True: it is all."""
        text = self.text
        low, high = self.sentence(start, end)
        first = low
        for found in _STOP.finditer(text, low, start):
            first = found.start()
        last = _STOP.search(text, end, high)
        until = high if last is None else last.start()
        joined = _JOIN.search(text, end, until)
        if joined:
            until = joined.end() if first == low else joined.start()
        elif last is not None and (first == low if last[0] in ",;:" else last[0] == ")" and text[first] == "("):
            until = last.end()
        whole = not any(c.isalnum() for c in text[low:first] + text[until:high])
        return (low, high, True) if whole else (first, until, False)

    def link(self, start: int, end: int) -> tuple[int, int]:
        """The stretch, or the whole link, hashtag or handle that it stands in: half of one is of no use."""
        text = self.text
        low, high = start, end
        least, most = max(0, start - _LONGEST_LINK), min(len(text), end + _LONGEST_LINK)
        while low > least and not text[low - 1].isspace():
            low -= 1
        while high < most and not text[high].isspace():
            high += 1
        token = text[low:high].lower()
        if "://" in token or token.startswith(_LINKS):
            while high > end and text[high - 1] in ".,;:!?)\"'”’":
                high -= 1
            return low, high
        tagged = start > 0 and text[start - 1] in "#@" and (start == 1 or text[start - 2].isspace())
        return (start - 1, end) if tagged else (start, end)

    def mentions(self, hit: Hit) -> Iterator[tuple[int, int]]:
        """Where the words of a detail stand: they give away just as much where nothing leads up to them.

        Each is told once: of details with the same words, the first gets them.
        """
        written = self.text[hit.start : hit.end]
        figures = _digits(written)
        if len(figures) >= _SOME_FIGURES and self._first_time(figures, exact=True):
            yield from self._figures.get(figures, ())
        for words in _parts(hit, written):
            # "Will" is a name and "will" is not; a name written small is meant however it is written
            exact = hit.type in _NAMES and not words.islower()
            if len(words) >= _SHORTEST and self._first_time(words, exact=exact):
                for start in self._starts(words):
                    end = start + len(words)
                    if self._stands_alone(start, end) and _same(self.text[start:end], words, exact):
                        yield start, end

    def _starts(self, words: str) -> Iterator[int]:
        """Where they may stand: wherever the rarest of them does."""
        each = [(self._words.get(one[0].casefold(), []), one.start()) for one in _WORD.finditer(words)]
        places, before = min(each, key=lambda one: len(one[0]), default=([], 0))
        yield from (at - before for at in places if at >= before)

    def _stands_alone(self, start: int, end: int) -> bool:
        around = self.text[max(0, start - 1) : start] + self.text[end : end + 1]
        return not any(c.isalnum() or c == "_" for c in around)

    def _first_time(self, words: str, *, exact: bool) -> bool:
        told = (exact, words)
        new = told not in self._sought
        self._sought.add(told)
        return new


def _same(there: str, words: str, exact: bool) -> bool:
    return there in (words, words.upper()) if exact else there.casefold() == words.casefold()


def _digits(words: str) -> str:
    return "".join(c for c in words if c.isdigit()) if not any(c.isalpha() for c in words) else ""


def _parts(hit: Hit, written: str) -> Iterable[str]:
    """A detail as written, as it is meant, and those of its parts that say it too."""
    yield written
    if hit.type is not Type.DATE_OF_BIRTH:
        yield hit.value
    if hit.type in _NAMES:
        yield from (word for word in written.split() if word[:1].isupper())
    elif hit.type is Type.ADDRESS:
        for piece in written.split(","):
            street = _HOUSE.sub("", piece.strip())
            yield from (one for one in (piece.strip(), street) if len(one.split()) > 1)  # a town alone says little


def tidied(made: str, text: str, start: int, end: int) -> tuple[str, int]:
    """What was made so far without the gap that taking out start … end leaves, and where to go on. Lines stay lines."""
    lines = text.count("\n", start, end)
    made = made.rstrip(" \t") + "\n" * lines if lines else made
    upto = end
    if not made or made[-1].isspace():
        while upto < len(text) and text[upto] in " \t":
            upto += 1
    if upto == len(text) or text[upto] == "\n" or text[upto] in ".,;:!?…)":
        made = made.rstrip(" \t")
    capital = text[start : start + 1].isupper() and text[upto : upto + 1].islower()
    if capital and (not made.strip() or made.rstrip()[-1] in ".!?…" or made.endswith("\n")):
        return made + text[upto].upper(), upto + 1
    return made, upto
