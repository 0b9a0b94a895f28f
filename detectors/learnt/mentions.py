"""The names in a post: people, places, clubs, shops, animals … as stretches of words, whatever each may be.

A name is a run of words with capitals; in small letters, a word that the table of common words lacks, a listed town,
club or given name, and what follows "called". A run is told whole and in its parts: which of them is meant is weighed
later. The same function feeds the training script and the reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from detectors import names
from detectors.contract import Span
from detectors.learnt.common_words import is_common
from detectors.learnt.gazetteer import size_of
from detectors.learnt.life_features import life_kinds, listed
from detectors.learnt.words import kinds_of
from detectors.life.more_names import MORE

_MOST = 6
"""Words of a name at most."""
_JOINS = frozenset({"of", "the", "and", "&", "'", "-", "on", "in", "upon"})
TAILS = frozenset({"PUBKIND", "SCHOOLKIND", "STREETKIND", "CLUBWORD"})
"""Kinds of word with which the name of a place ends, in small letters too."""
_NAMING = frozenset({"called", "named", "name's", "names", "calls", "call"})
_SELVES = frozenset({"ME", "MINE", "HE", "SHE", "THEY"})
_STOPS = frozenset('.!?:"(')
_NO_NAMES = frozenset(
    [
        "i",
        "i'm",
        "i've",
        "i'd",
        "i'll",
        "im",
        "ive",
        "ok",
        "lol",
        "omg",
        "uk",
        "usa",
        "us",
        "tv",
        "xmas",
        "christmas",
        "easter",
        "god",
        "jesus",
        "covid",
        "nhs",
        "bbc",
        "itv",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "mum",
        "mam",
        "mom",
        "dad",
        "nan",
        "gran",
        "grandad",
        "mummy",
        "daddy",
        "mother",
        "father",
        "england",
        "english",
        "britain",
        "british",
        "wales",
        "welsh",
        "scotland",
        "scottish",
        "ireland",
        "irish",
        "america",
        "american",
        "europe",
        "french",
        "german",
        "facebook",
        "instagram",
        "twitter",
        "whatsapp",
        "youtube",
        "netflix",
        "google",
    ]
)


@dataclass(frozen=True, slots=True)
class Words:
    """A text and its words: where, as written, in small letters, the lists they stand on and the kinds they are of."""

    text: str
    where: Sequence[Span]
    written: list[str]
    small: list[str]
    lists: list[str]
    kinds: list[tuple[str, ...]]

    def between(self, n: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.where[n - 1].end : self.where[n].start]


def words_in(text: str, where: Sequence[Span]) -> Words:
    """The words of a masked text."""
    written = [text[start:end] for start, end in where]
    small = [word.lower() for word in written]
    return Words(text, where, written, small, listed(small), [_kinds(word) for word in small])


def bare(word: str) -> str:
    """Without the "'s" of what belongs to it."""
    return word[:-2] if word.lower().endswith("'s") and len(word) > 3 else word


def value_of(words: Words, first: int, end: int) -> str:
    """A name as it is written."""
    return bare(words.text[words.where[first].start : words.where[end - 1].end])


@lru_cache(maxsize=8_000)
def is_given(low: str) -> bool:
    """Whether a word in small letters is a given name."""
    low = low.removesuffix("'s")
    return low in names.FIRST or low in MORE


def names_in(words: Words) -> Iterator[tuple[int, int]]:
    """(first, end) numbers of the words of each name, runs before their parts, each once."""
    count, seen = len(words.small), set()
    loud = sum(word.isupper() and len(word) > 1 for word in words.written) > count / 2
    n = 0
    while n < count:
        like = _like_name(words, n, _begins(words, n), loud)
        if not like and not _named(words, n):
            n += 1
            continue
        end, joins = _run(words, n, loud)
        first = n + 1 if like is _MAYBE and end > n + 1 else n
        for span in ((first, end), (n, end), *_parts(words, first, end, joins)):
            if span not in seen and words.small[span[0]] not in _JOINS:
                seen.add(span)
                yield span
        n = max(end, n + 1)


_MAYBE, _NAME = 1, 2


def _begins(words: Words, n: int) -> bool:
    return n == 0 or words.written[n - 1] in _STOPS or "\n" in words.between(n)


def _named(words: Words, n: int) -> bool:
    """Whether it follows "called"."""
    return (
        n > 0
        and words.small[n - 1] in _NAMING
        and words.written[n][0].isalpha()
        and len(words.small[n]) > 2
        and _SELVES.isdisjoint(words.kinds[n])
    )


def _like_name(words: Words, n: int, begins: bool, loud: bool) -> int:
    """0 where a word is no name, _MAYBE where its capital may be the sentence's, else _NAME. loud: all in capitals."""
    word, low, lists = words.written[n], words.small[n], words.lists[n]
    base = bare(word)
    if not word[0].isalpha() or low in _NO_NAMES or len(base) < 2:
        return 0
    if word[0].isupper():
        if loud and is_common(low) and not lists:
            return 0
        sentence = begins and is_common(base.lower()) and not lists and not is_common(base)
        return _MAYBE if sentence and not (is_given(low) and names.could_be(base)) else _NAME
    if any(mark in lists for mark in ("club=", "town=", "ground=")):
        return _NAME
    if len(base) < 3:
        return 0
    if is_given(low) and (not is_common(base) or is_common(base.title())):
        return _NAME
    handle = n > 0 and words.small[n - 1] in ("@", "#")
    return 0 if is_common(base) or not base.isalpha() or handle or _misspelt(base) else _NAME


def _misspelt(word: str) -> bool:
    """Whether it is a common word in another form or with a letter too few or too many."""
    ways = (word + "s", word[:-1], word[:-2], word[:-3] + word[-2:] if len(word) > 4 else word)
    return len(set(word)) < 3 or any(is_common(way) for way in ways)


def _run(words: Words, first: int, loud: bool) -> tuple[int, list[int]]:
    """Where the run of a name ends, and the numbers of the small words within it ("Church of Christ")."""
    end, count, joins = first + 1, len(words.small), list[int]()
    while end < min(count, first + _MOST) and words.between(end) in (" ", ""):
        word, low = words.written[end], words.small[end]
        tail = not TAILS.isdisjoint(words.kinds[end]) and word[0].isalpha()
        capital = word[0].isupper() and low not in _NO_NAMES
        common = loud and is_common(low) and not words.lists[end]
        if not common and (capital or tail or _like_name(words, end, False, loud)):
            end += 1
        elif low in _JOINS and end + 1 < count and words.written[end + 1][0].isupper() and (
            _like_name(words, end + 1, False, loud) is _NAME
        ):  # fmt: skip
            joins.append(end)
            end += 2
        else:
            break
        if words.small[end - 1].endswith("'s") and end < count and not words.written[end][0].isupper():
            break
    return min(end, first + _MOST), joins


def _parts(words: Words, first: int, end: int, joins: list[int]) -> Iterator[tuple[int, int]]:
    """What a run may be made of: what small words join, its first words, towns, clubs and given names within it."""
    edges = [first, *(edge for at in joins if first < at < end for edge in (at, at + 1)), end]
    if len(edges) > 2:
        yield from ((low, high) for low, high in zip(edges[::2], edges[1::2], strict=True) if low < high)
    if end - first < 2:
        return
    yield first, first + 1
    if end - first > 2:
        yield first, first + 2
    for n in range(first, end):
        if "B" in words.lists[n]:
            stop = n + 1
            while stop < end and "=I" in words.lists[stop]:
                stop += 1
            yield n, stop
        elif is_given(words.small[n]) and names.could_be(bare(words.written[n]).title()):
            yield n, n + 1


def town_size(words: Words, first: int, end: int) -> str:
    """The size of the town of this name, "" where it is none's."""
    return size_of(bare(" ".join(words.small[first:end])))


def looks(words: Words, first: int, end: int) -> str:
    """What a name looks like: "C" a club ("Ct" and a town), "T" a town, "V" a village, "G" a given name ("GG" with
    more), "S" ends like a place, "M" several words, "R" a rare word, "O" another."""
    lists = " ".join(words.lists[first:end])
    if any(mark in lists for mark in ("club", "ground", "nick")):
        return "Ct" if "town" in lists else "C"
    size = town_size(words, first, end)
    if "town=B" in words.lists[first] or (size and size in "ABU"):
        return "T"
    given, common = is_given(words.small[first]), is_common(words.small[first])
    if size and not given and (not common or end - first > 1):
        return "V"
    if given:
        return "G" if end - first == 1 else "GG"
    if not TAILS.isdisjoint(words.kinds[end - 1]):
        return "S"
    return "M" if end - first > 1 else "O" if common else "R"


@lru_cache(maxsize=8_000)
def _kinds(low: str) -> tuple[str, ...]:
    plain = low.replace("'", "")
    return kinds_of().get(plain, ()) + life_kinds().get(plain, ())
