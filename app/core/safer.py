"""A safer version of a text: each detail gives way to a general word, each remark is taken out with its sentence.

The least is changed that keeps a sentence readable. A name behind a word that says enough ("my dog Biscuit") is left
out. Line breaks stay. What is only worth a look, and what the person keeps or calls wrong, is left as it is; so is
"views are my own", which gives nothing away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.core.mask import REMARKS
from app.core.safer_words import Reading, introduces, name_place, tidied
from detectors.contract import STRUCTURED, Hit, Sure, Type

ROUNDS = 5
"""So often at most a version is looked through again and changed."""

_NAMES = frozenset({Type.PET_NAME, Type.PERSON_RELATION})


class How(StrEnum):
    """What was done: a general word stands there; a name was left out; taken out with its sentence, or part of one."""

    INSTEAD = "instead"
    DROPPED = "dropped"
    OUT = "out"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Change:
    """Done in `count` places to what is of a type. instead: the word that stands there now, "" where there is none."""

    type: Type
    how: How
    count: int
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """Words of the language. instead: what stands in, by type; age: for a birthday told as an age and a day (`days`).

    before: words behind which a name can be left out.
    """

    instead: Mapping[str, str]
    age: str = ""
    days: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Safer:
    """The version. left: what is sure or likely and could not be taken out, each type once."""

    text: str
    changes: tuple[Change, ...] = ()
    left: tuple[Type, ...] = ()


@dataclass(frozen=True, slots=True)
class Spared:
    """Details that the person keeps or calls wrong: left as they are, wherever they stand."""

    details: frozenset[tuple[Type, str]] = field(default_factory=frozenset)

    def __contains__(self, hit: Hit) -> bool:
        return (hit.type, hit.value) in self.details


@dataclass(frozen=True, slots=True)
class _Edit:
    """Put `instead` in place of start … end."""

    start: int
    end: int
    type: Type
    how: How
    instead: str = ""


def to_change(hits: Iterable[Hit], spared: Spared) -> list[Hit]:
    """What a safer version must be without."""
    return [
        hit
        for hit in hits
        if hit.sure is not Sure.LOOK
        and hit.type not in STRUCTURED
        and hit.type is not Type.DISCLAIMER
        and hit.end > hit.start
        and hit not in spared
    ]


def safer(
    text: str, hits: Iterable[Hit], look: Callable[[str], Sequence[Hit]], terms: Terms, spared: Spared | None = None
) -> Safer:
    """A version without what is sure or likely, looked through again until nothing of it is found, or `ROUNDS` times.

    hits: of the text; look: gives those of another one (it may raise to give up).
    """
    spared = spared or Spared()
    todo = to_change(hits, spared)
    made: list[_Edit] = []
    for _ in range(ROUNDS):
        if not todo:
            break
        text, done = _once(text, todo, terms)
        made += done
        todo = to_change(look(text), spared)
    return Safer(text, summed(_change(edit) for edit in made), tuple(dict.fromkeys(hit.type for hit in todo)))


def summed(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Changes of the same kind counted together, in the order they come in."""
    counts: dict[tuple[Type, How, str], int] = {}
    for one in changes:
        key = (one.type, one.how, one.instead)
        counts[key] = counts.get(key, 0) + one.count
    return tuple(Change(type_, how, n, instead) for (type_, how, instead), n in counts.items())


def put_together(text: str, pieces: Iterable[tuple[int, str, str]]) -> str:
    """The text with each piece (offset, as it was, its safer version) changed; what stands between them stays."""
    made, at = [], 0
    for start, old, new in pieces:
        made += [text[at:start], new]
        at = start + len(old)
    return "".join([*made, text[at:]])


def _change(edit: _Edit) -> Change:
    return Change(edit.type, edit.how, 1, edit.instead)


def _once(text: str, hits: Sequence[Hit], terms: Terms) -> tuple[str, list[_Edit]]:
    reading, leads = Reading(text), introduces(terms.before)
    edits = _apart([edit for hit in hits for edit in _edits(reading, hit, terms, leads)])
    made: list[str] = []
    at = 0
    for edit in edits:
        made.append(text[at : edit.start])
        at = edit.end
        if edit.instead:
            glued = text[edit.start - 1 : edit.start].isalnum() and edit.start > 0  # "text07700 …" had no gap
            made += [" " if glued else "", edit.instead, " " if text[at : at + 1].isalnum() else ""]
        elif edit.how is not How.DROPPED:
            tail, at = tidied("".join(made[-4:]), text, edit.start, edit.end)
            made[-4:] = [tail]
    return "".join([*made, text[at:]]), edits


def _edits(reading: Reading, hit: Hit, terms: Terms, leads: re.Pattern[str]) -> list[_Edit]:
    """What is to be done about one hit: where it stands, and wherever else its words do."""
    if hit.type in REMARKS:  # no general word can stand in for these
        return [_Edit(*reading.sentence(hit.start, hit.end), hit.type, How.OUT)]
    if hit.type is Type.LIVE_LOCATION:
        start, end, whole = reading.clause(hit.start, hit.end)
        return [_Edit(start, end, hit.type, How.OUT if whole else How.PART)]
    written = reading.text[hit.start : hit.end].casefold()
    aged = hit.type is Type.DATE_OF_BIRTH and any(day in written for day in terms.days)
    instead = terms.age if aged else terms.instead.get(hit.type.value, "[…]")
    made = []
    for start, end in ((hit.start, hit.end), *reading.mentions(hit)):
        place = name_place(reading.text, start, end, leads) if hit.type in _NAMES else None
        if place is not None:
            made.append(_Edit(*place, hit.type, How.DROPPED))
        else:
            made.append(_Edit(*reading.link(start, end), hit.type, How.INSTEAD, instead))
    return made


def _apart(edits: Iterable[_Edit]) -> list[_Edit]:
    """Edits that do not overlap, in order: of those that do the strongest stands for all, over all their places."""
    made: list[list[_Edit]] = []
    upto = 0
    for edit in sorted(edits, key=lambda one: (one.start, -one.end)):
        if made and edit.start < upto:
            made[-1].append(edit)
            upto = max(upto, edit.end)
        else:
            made.append([edit])
            upto = edit.end
    return [_one(together) for together in made]


def _one(together: Sequence[_Edit]) -> _Edit:
    strength = {How.OUT: 3, How.PART: 2, How.INSTEAD: 1, How.DROPPED: 1}
    best = max(together, key=lambda one: (strength[one.how], one.end - one.start))
    return _Edit(
        min(one.start for one in together), max(one.end for one in together), best.type, best.how, best.instead
    )
