"""Whether a word with a capital is an animal's name, by what stands around it: signs for and against it, weighed.

Frames find a name beside its animal ("my dog X"); posts as often show an animal here and say its name there. Each
sign gives points, written by hand and settled on posts of our own (`tests/detectors/posts`); those of all mentions of
a name count together. No points without a sign of the name's own: an animal somewhere in the post is not enough.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass

from detectors import animals as a
from detectors import pet_cues as c
from detectors import pet_frames as f
from detectors import pet_words as w

CLAIM, LOOK = 3.0, 2.0
"""Points from which a name is claimed, and from which it is worth a look."""

_AFTER_REACH = 90  # characters that a sign after a name may reach
_BEFORE_REACH = 48


@dataclass(frozen=True, slots=True)
class Weighed:
    """A name with its mentions (start, end), its points and the reason of the sign that says most."""

    name: str
    places: tuple[tuple[int, int], ...]
    points: float
    reason: str


class _Scene:
    """What a post shows of animals, by sentence."""

    def __init__(self, masked: str, small: str, shown: bool) -> None:
        self.masked = masked
        self.small = small
        self.ends = [m.end() for m in c.ENDS.finditer(masked)]
        self.low = bool(c.STARTS.search(masked))
        self.animals: dict[int, bool] = {}  # sentence -> whether the animal in it is one of somebody's
        for m in c.ANIMAL.finditer(small):
            sentence = self.at(m.start())
            self.animals[sentence] = self.animals.get(sentence, False) or m["the"] is not None
        self.own = {self.at(m.start()) for m in c.OWN.finditer(small)}
        self.setting = {self.at(m.start()) for m in c.SETTING.finditer(small)}
        self.topics = [m.end() for m in c.TOPIC.finditer(small)]
        self.asked = [m.end() for m in c.ASKED.finditer(small)]
        self.tag = c.TAG.search(small) is not None
        self.rare = c.SMALL.search(small) is not None
        self.weak = c.WEAK.search(small) is not None
        self.shown = shown
        self.family = w.FAMILY.search(small) is not None
        self.public = a.NOT_A_PET.here(masked) or bool(w.PUBLIC.search(small))

    def at(self, place: int) -> int:
        """The number of the sentence at a place."""
        return bisect_right(self.ends, place)

    def begins(self, place: int) -> bool:
        """Whether a sentence or a clause begins at a place."""
        before = self.masked[max(0, place - 3) : place].rstrip(" ")
        return not before or before[-1:] in ".!?\n:…)" or self.ends[self.at(place) - 1 : self.at(place)] == [place]


def weighed(
    masked: str, small: str, shown: bool, is_name: Callable[[int, str], str | None], known: Container[str]
) -> Iterator[Weighed]:
    """Every name in the post with points from `LOOK` up. masked: the text, of which something shows an animal;
    small: the same in small letters. shown: whether it is for the whole post. is_name: start and words as written ->
    the name in them, or None. known: names that frames found.
    """
    names: dict[str, list[tuple[int, int]]] = {}
    for m in c.CANDIDATE.finditer(masked):
        if name := is_name(m.start(), m[0]):
            start = masked.index(name, m.start())
            names.setdefault(name, []).append((start, start + len(name)))
    if not names:
        return
    scene = _Scene(masked, small, shown)
    for name, places in names.items():
        if name in known:
            continue
        points, reason = _points(scene, name, places)
        if points >= LOOK:
            yield Weighed(name, tuple(places), points, reason)


def of_a_person(masked: str, small: str, start: int, end: int) -> bool:
    """Whether what stands around the name at start … end makes it a person's. small: the text in small letters."""
    return any(
        sign.points <= -3 and sign.pattern.match(masked if sign.cased else small, end, end + _AFTER_REACH)
        for sign in c.AFTER
    ) or any(
        sign.points <= -3 and sign.pattern.search(masked if sign.cased else small, max(0, start - _BEFORE_REACH), start)
        for sign in c.BEFORE
    )


def lowered(text: str) -> str:
    """The text in small letters, each at its place."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


def _points(scene: _Scene, name: str, places: Sequence[tuple[int, int]]) -> tuple[float, str]:
    """The points of all mentions together, each sign once, and the reason of the sign that says most."""
    signs: dict[str, float] = {}
    context = against = 0.0
    initial = True
    for start, end in places:
        for reason, points in _own(scene, start, end):
            if points < 0:
                against = min(against, points)
            else:
                signs[reason] = max(signs.get(reason, 0.0), points)
        context = max(context, _context(scene, start))
        initial = initial and scene.begins(start)
    if not signs or set(signs) <= {"topic"} or (set(signs) == {"subject"} and context < 1.5):
        return 0.0, ""
    points = sum(signs.values()) + context + against
    if " " in name and not re.match(f.TITLE, name, re.IGNORECASE):
        points -= 1.5
    if initial and not scene.low and w.common(name):
        points -= 2.0
    if scene.public:
        points -= 4.0
    if scene.family:
        points -= 2.5
    return points, max(signs, key=lambda reason: (reason != "subject", signs[reason]))


def _own(scene: _Scene, start: int, end: int) -> Iterator[tuple[str, float]]:
    masked = scene.masked
    does = told = False  # told: linked to its animal
    first, last = _listed(masked, start, end)
    for sign in c.AFTER:
        text = masked if sign.cased else scene.small
        if sign.pattern.match(text, end, end + _AFTER_REACH) or (
            last != end and sign.reason != "picture" and sign.pattern.match(text, last, last + _AFTER_REACH)
        ):
            if sign.reason == "subject" and not _may_be_subject(scene, first):
                continue
            does = does or (sign.reason == "does" and sign.points >= 3)
            if not (does and sign.reason == "owner"):
                yield sign.reason, sign.points
    for sign in c.BEFORE:
        text = masked if sign.cased else scene.small
        if sign.pattern.search(text, max(0, start - _BEFORE_REACH), start) or (
            first != start and sign.reason != "with" and sign.pattern.search(text, max(0, first - _BEFORE_REACH), first)
        ):
            told = told or sign.points >= 2.5
            yield sign.reason, sign.points
    sentence = scene.at(start)
    asked = any(place <= start and sentence - 1 <= scene.at(place - 1) for place in scene.asked)
    if asked and (
        scene.begins(start) or re.search(r"(?:,| or is| or| it's| its)[ ]\Z", masked[max(0, start - 7) : start])
    ):
        yield "topic", 2.0
    topics = [scene.at(place - 1) for place in scene.topics if place <= start]
    topic = sentence in topics or (scene.begins(start) and not {sentence - 1, sentence - 2}.isdisjoint(topics))
    if topic:
        yield "topic", 2.0
    elif not told and not scene.tag and c.ANOTHER.search(scene.small, end, end + 120):
        yield "another", -2.5
    if scene.begins(start) and re.match(r"[ ]?(?:[.!?\n]|$|[😀-🙏🌀-🗿❤💔])", masked[end : end + 2]) and sentence > 0:
        yield "alone", 2.0 if any(scene.animals.values()) else 1.0


def _listed(masked: str, start: int, end: int) -> tuple[int, int]:
    """Where the list of names begins and ends in which a name stands: "feed Misty and Shadow"."""
    before = c.LISTED_BEFORE.search(masked, max(0, start - 64), start)
    after = c.LISTED_AFTER.match(masked, end, end + 64)
    return start - len(before[0]) if before else start, end + len(after[0]) if after else end


def _may_be_subject(scene: _Scene, start: int) -> bool:
    """Whether a sentence, or a clause after a word that joins, begins here."""
    return scene.begins(start) or c.JOINED.search(scene.small, max(0, start - 12), start) is not None


def _context(scene: _Scene, start: int) -> float:
    """What the post shows around a mention: things of an animal's life, then animals."""
    sentence = scene.at(start)
    near = {sentence - 1, sentence, sentence + 1}
    points = 0.0
    if near & scene.own:
        points += 2.0
    elif near & scene.setting:
        points += 1.5
    elif scene.setting or scene.own:
        points += 1.0
    elif scene.weak:
        points += 0.75
    if scene.shown:
        points += 1.0
    if (near - {sentence}) & scene.animals.keys():
        points += 1.0
    elif scene.animals:
        points += 0.5
    if scene.tag:
        points += 1.5
    elif scene.rare:
        points += 1.0
    return points
