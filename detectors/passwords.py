"""Is this password built from facts that somebody gives away, and how? Pure: nothing is kept, logged or put in errors.

Method: each fact becomes spellings (whole, joined, single words, without accents, in Latin letters, typed on the other
keyboard or a key further, backwards); each is looked for letter by letter with the usual stand-ins of digits and signs
for letters; the edges of the find decide, so that "wheat" does not contain the team "Heat". Dates, phone numbers and
house numbers are looked for among what is left; names cut short or misspelt in `near_spellings`.
The reasoning and its measurements: zxcvbn's matchers, and cupp's manglings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from detectors.lazy import lazy
from detectors.near_spellings import NearSpellings
from detectors.spellings import fold, numbers, spellings


class Grade(StrEnum):
    """How far a password rests on the facts. Weak: only a number such as a year or a house number, no name."""

    BUILT = "built"
    CONTAINS = "contains"
    WEAK = "weak"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about a person: kind as in a scan ("pet", "child", "street", …), value as written."""

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a password was made of. Holds no part of the password.

    built_from: facts in the order of their share. how: tags ("plain", "cap", "upper", "digit", "symbol", "leet",
    "reversed", "separator", "stretched", "split", "accent", "romanised", "layout", "part", "concat", "doubled",
    "phrase", "date", "year", "phone", "number", "truncated", "vowels", "misspelt", "shifted"). share:
    0 to 1, how much of the password the facts and their usual trimmings explain.
    """

    grade: Grade
    built_from: tuple[Fact, ...] = ()
    how: tuple[str, ...] = ()
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class _Find:
    start: int
    end: int
    fact: int
    letters: int
    how: tuple[str, ...]


# Words that people put beside a name; the rest of a run of letters must be made of these or of other facts.
_GLUE = lazy(
    r"(?=(iloveyou|ilove|iluv|i|love|loves|luv|my|me|mr|mrs|miss|the|and|is|our|for|forever|ever|always|boy|girl|dog|doggo"
    r"|doggy|pup|puppy|cat|kitty|pony|bunny|baby|babe|bear|boo|bug|pie|king|queen|prince|princess|mum|mummy|mom|mam|dad"
    r"|daddy|nan|son|lil|little|big|best|good|rip|home|pass|password|pw|pwd|pet|team|fan|fc|rocks|rules|meine?|liebe|mon"
    r"|ma|amo|mi|te|xx+|xo+|x|s))"
)
_GROUPED = lazy(r"(?<!\d)\d{1,5}(?:[./\-_ ]\d{1,6}){1,4}(?!\d)")
_DIGITS = lazy(r"\d+")
_SPLIT = lazy(r"(?<=[^\W\d_])\d{2,5}(?=[^\W\d_])")


class Facts:
    """Facts made ready for many passwords: `Facts(facts).match(password)`."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = tuple(facts)
        self._spellings = tuple(s for n, fact in enumerate(self._facts) for s in spellings(n, fact.kind, fact.value))
        self._near = NearSpellings([(fact.kind, fact.value) for fact in self._facts])
        self._numbers = tuple(t for n, fact in enumerate(self._facts) for t in numbers(n, fact.kind, fact.value))

    def match(self, password: str) -> Verdict:
        """What the password is made of. Any length, empty too; the time grows with the length alone."""
        if not password or not self._facts:
            return Verdict(Grade.UNRELATED)
        folded, owner = fold(password)
        edge = [_edge(folded, password, i) for i in range(len(folded) + 1)]
        finds = _choose(self._names(password, folded, edge), password, folded, edge)
        taken = [(f.start, f.end) for f in finds]
        digits = list(self._digits(folded, taken, bool(finds)))
        strong = [f for f in digits if "weak" not in f.how]
        if not finds and not strong:
            if digits:
                return Verdict(Grade.WEAK, self._named(digits), tuple(dict.fromkeys(_tags(digits))))
            return Verdict(Grade.UNRELATED)
        used = [*finds, *digits]
        share = _share(folded, used)
        return Verdict(
            Grade.BUILT if share >= 0.6 else Grade.CONTAINS,
            self._named(used),
            _how(password, folded, owner, used, finds),
            round(share, 2),
        )

    def _named(self, finds: Iterable[_Find]) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(self._facts[f.fact] for f in sorted(finds, key=lambda f: f.start - f.end)))

    def _names(self, password: str, folded: str, edge: list[bool]) -> Iterator[_Find]:
        readings: list[tuple[str, re.Match[str] | None]] = [(folded, None)]
        if gap := _SPLIT.search(folded):
            readings.append((folded[: gap.start()] + folded[gap.end() :], gap))
        for reading, gap in readings:
            for spelling in self._spellings:
                for m in spelling.pattern.finditer(reading):
                    start, end = m.span(1)
                    written = reading[start:end]
                    if sum(c.isalpha() for c in written) < 2:
                        continue
                    how = spelling.how
                    if gap is not None:
                        if not start < gap.start() < end:
                            continue
                        end += gap.end() - gap.start()
                        how = (*how, "split")
                    yield _Find(start, end, spelling.fact, spelling.letters, how)
        if not _random_looking(password):
            for near in self._near.near(folded, edge):
                yield _Find(near.start, near.end, near.fact, near.letters, near.how)

    def _digits(self, folded: str, taken: list[tuple[int, int]], beside_name: bool) -> Iterator[_Find]:
        taken = list(taken)
        for group in _GROUPED.finditer(folded):
            # A date or a telephone number with something between its parts; "5.3.14" is 05 03 14.
            joined = "".join(part.zfill(2) for part in _DIGITS.findall(group.group()))
            for text, fact, how, alone in self._numbers:
                if text == joined and alone and len(text) > 5:
                    yield _Find(group.start(), group.end(), fact, len(text), (how,))
                    taken.append(group.span())
                    break
        for run in _DIGITS.finditer(folded):
            if any(run.start() < end and start < run.end() for start, end in taken):
                continue
            best = None
            for text, fact, how, alone in self._numbers:
                at = run.group().find(text)
                rest = len(run.group()) - len(text)
                # A number inside a longer one is chance, unless it is long itself.
                if at < 0 or (rest and len(text) < 6) or (rest and at not in (0, rest)):
                    continue
                if best is None or len(text) > best.letters:
                    tags = (how,) if alone or beside_name else (how, "weak")
                    if how == "number" and not beside_name:
                        continue
                    best = _Find(run.start() + at, run.start() + at + len(text), fact, len(text), tags)
            if best is not None:
                yield best


def match(password: str, facts: Sequence[Fact]) -> Verdict:
    """One password against some facts. For many passwords make `Facts` once."""
    return Facts(facts).match(password)


def _choose(finds: Iterable[_Find], password: str, folded: str, edge: list[bool]) -> list[_Find]:
    """The finds whose edges hold, longest first, none over another."""
    pool = list(finds)
    size = len(folded)
    glue = [(m.start(), m.start() + len(m[1])) for m in _GLUE.finditer(folded)] if pool else []
    left, right = _reach(edge, pool, glue)
    busy = _random_looking(password)
    good = []
    for f in pool:
        both = min(left[f.start], right[f.end])
        if f.letters <= 3:
            capital = f.letters == 3 or _capital(password, folded, f.start)
            fits = both == 2 and not busy and capital and not (f.letters < 3 and "reversed" in f.how)
        else:
            fits = both > 0 or (
                f.letters >= 6 and max(left[f.start], right[f.end]) == 2 and _fills(folded, edge, f) >= 0.65
                and not _inflected(folded, edge, f)
            )  # fmt: skip
        if fits:
            good.append(f)
    good.sort(key=lambda f: (f.start - f.end, len(f.how), f.start, f.fact))
    kept: list[_Find] = []
    covered = bytearray(size)
    for f in good:
        if not any(covered[f.start : f.end]):
            covered[f.start : f.end] = b"\x01" * (f.end - f.start)
            kept.append(f)
    return sorted(kept, key=lambda f: f.start)


def _edge(folded: str, password: str, i: int) -> bool:
    if i in (0, len(folded)) or not (folded[i - 1].isalpha() and folded[i].isalpha()):
        return True
    same = len(folded) == len(password)
    return same and password[i - 1].islower() and password[i].isupper()


def _reach(edge: list[bool], finds: list[_Find], glue: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """For each place: how well the letters up to it, and from it, are explained: 2 edge or facts, 1 glue too, 0 not."""
    pieces = [(f.start, f.end, 2) for f in finds if f.letters >= 3] + [(s, e, 1) for s, e in glue]
    left = [2 if e else 0 for e in edge]
    right = list(left)
    for start, end, worth in sorted(pieces, key=lambda p: p[1]):
        left[end] = max(left[end], min(worth, left[start]))
    for start, end, worth in sorted(pieces, key=lambda p: -p[0]):
        right[start] = max(right[start], min(worth, right[end]))
    return left, right


def _run(edge: list[bool], f: _Find) -> tuple[int, int]:
    start, end = f.start, f.end
    # Bounded, so that a long password stays linear; a run that long is no word around a name.
    while not edge[start] and f.start - start < 100:
        start -= 1
    while not edge[end] and end - f.end < 100:
        end += 1
    return start, end


def _fills(folded: str, edge: list[bool], f: _Find) -> float:
    start, end = _run(edge, f)
    return (f.end - f.start) / (end - start)


def _inflected(folded: str, edge: list[bool], f: _Find) -> bool:
    """Whether the rest looks like the rest of a word: a vowel in it, or an ending ("pack·ers", "back·packers")."""
    start, end = _run(edge, f)
    rest = folded[start : f.start] + folded[f.end : end]
    return any(c in "aeiouy" for c in rest) or len(rest) == 1


def _random_looking(password: str) -> bool:
    kinds = ["d" if c.isdigit() else "u" if c.isupper() else "l" if c.isalpha() else "s" for c in password]
    # A capital before small letters is how words are written: no change.
    changes = sum(a != b and (a, b) != ("u", "l") for a, b in pairwise(kinds))
    return len(password) >= 8 and changes > 0.6 * (len(password) - 1)


def _capital(password: str, folded: str, at: int) -> bool:
    return len(folded) == len(password) and password[at].isupper()


def _share(folded: str, used: Sequence[_Find]) -> float:
    """Facts, digits and signs count as explained; other letters do not, unless they are glue."""
    marks = bytearray(len(folded))
    for f in used:
        marks[f.start : f.end] = b"\x01" * (f.end - f.start)
    for m in _GLUE.finditer(folded):
        marks[m.start() : m.start() + len(m[1])] = b"\x01" * len(m[1])
    free = [i for i, mark in enumerate(marks) if not mark]
    trimmings = sum(not folded[i].isalpha() for i in free)
    letters = len(free) - trimmings
    named = sum(f.end - f.start for f in used)
    # Digits and signs are trimmings up to the length of the facts; beyond that they are a password of their own.
    return (len(folded) - letters - max(0, trimmings - max(named, 4))) / len(folded)


def _tags(finds: Iterable[_Find]) -> Iterator[str]:
    for f in finds:
        yield from (h for h in f.how if h != "weak")


def _how(
    password: str, folded: str, owner: list[int], used: Sequence[_Find], finds: Sequence[_Find]
) -> tuple[str, ...]:
    tags = list(_tags(used))
    for f in finds:
        if "date" in f.how or "shifted" in f.how:
            continue
        written = password[owner[f.start] : owner[f.end - 1] + 1]
        letters = [c for c in written if c.isalpha()]
        # A stand-in is a digit or sign within the find; what merely separates or splits has its own tag.
        if any(not c.isalpha() and c not in "._ ~*,'-" for c in written) and "split" not in f.how:
            tags.append("leet")
        if any(c in "._ ~*,'-" for c in written):
            tags.append("separator")
        if len(letters) > f.letters:
            tags.append("stretched")
        if len(letters) > 1 and all(c.isupper() for c in letters):
            tags.append("upper")
        elif any(c.isupper() for c in letters):
            tags.append("cap")
    by_fact = [f.fact for f in finds]
    if len(set(by_fact)) > 1:
        tags.append("concat")
    if len(set(by_fact)) < len(by_fact):
        tags.append("doubled")
    covered = bytearray(len(folded))
    for f in used:
        covered[f.start : f.end] = b"\x01" * (f.end - f.start)
    rest = "".join(c for c, mark in zip(folded, covered, strict=True) if not mark)
    if any(c.isalpha() for c in rest):
        tags.append("phrase")
    if any(c.isdigit() for c in rest):
        tags.append("digit")
    if any(not c.isalnum() for c in rest):
        tags.append("symbol")
    return tuple(dict.fromkeys(tags)) or ("plain",)
