"""Records of a page that are text in boxes and nothing else, read without a tree of each: three times faster.

Thousands of records of a page are made alike, down to the tag. The first of a kind is read the patient way, with a sign
in place of each text; where the signs come out says where the texts of all others go. Whatever could be read otherwise
because of what a text says (links, pictures, tables, lines, signs we don't decode) is left to the patient way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from app.archives.dates import written
from app.archives.facebook import pages
from app.archives.page_cut import Scroll
from app.archives.pages import records

# What a shape does with a text of these depends on where it stands, not on what it says.
PLAIN = frozenset({pages.post, pages.comment, pages.message, pages.named, pages.member_of})

_TAG = re.compile(r"<([^<>]*)>")
_LINK = r"https://www\.facebook\.com/dyi/l/\?l="
_SIMPLE = re.compile(
    r"/?(?:section|div|h2|h3|footer|a|br)"
    rf'(?: (?:class|id|aria-labelledby|role|target|rel)="[\w :.-]*"| href="{_LINK}[\w%.:=&;-]*")*(?: ?/)?'
)
# Values of attributes that are other ones in each record and say nothing of it.
_VALUE = r"[\w%.:=&;-]*"
_VARIES = re.compile(rf'(?:(?<= id=")|(?<= aria-labelledby=")|(?<= href="{_LINK}))' + _VALUE)
_TEXT = "([^<]+)"
_ENTITY = re.compile("&(?:amp|lt|gt|quot|#0?39|#x27);")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#039;": "'", "&#x27;": "'"}
_SIGN = "\ue000{}\ue001"
_SIGNS = re.compile("\ue000\\d+\ue001(?:\n\ue000\\d+\ue001)*")
_NUMBER = re.compile(r"\d+")
_SAMPLE = "Jan 02, 2001 3:04:05 am"
_UPDATED = f"Updated {_SAMPLE}"
_TOGETHER = 128 * 1024
"""Characters that are made into one tree: making one costs something too."""

_MOST = 50
"""Plans of one page: what is met that seldom needs none."""


@dataclass(frozen=True, slots=True)
class _Texts:
    """Where the texts at these places go, line by line."""

    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Time:
    """Where the time goes, in so many parts of a second."""

    times: int


@dataclass(frozen=True, slots=True)
class _Plan:
    """What records made alike come to. alike: matches them, a group for each text. date: which text is the date;
    updates: of each text, whether it tells of a change alone; None where that is not asked.
    """

    alike: re.Pattern[str]
    records: list[Any]
    date: int
    updates: tuple[bool | None, ...]


class Plain:
    """Reads plain records of one page. shape: as for `page`."""

    def __init__(self, shape: pages.Shape, zone: tzinfo) -> None:
        self._shape = shape
        self._zone = zone
        self._plans: list[_Plan] = []  # what was met last comes first
        self._known: set[tuple[str, frozenset[int]]] = set()

    def read(self, page: Scroll) -> list[pages.Record] | None:
        """The records of what stands at `page.at`, which then is behind it; None where it takes the patient way."""
        for number, plan in enumerate(self._plans):
            found = plan.alike.match(page.text, page.at)
            if found is not None and (made := self._made(plan, found.groups())) is not None:
                if number:
                    self._plans.insert(0, self._plans.pop(number))
                page.at = found.end()
                return made
        return None

    def learn(self, piece: str) -> None:
        """How to read others that are made as this record is."""
        parts = _TAG.split(piece)
        texts, tags = parts[::2], parts[1::2]
        if (
            texts[0]
            or piece.count("<") != len(tags)
            or not all(map(_SIMPLE.fullmatch, tags))
            or len(self._known) >= _MOST
        ):
            return
        filled = [place for place, text in enumerate(texts) if text and not text.isspace()]
        updates = frozenset(
            place
            for place in filled
            if self._shape is pages.post and pages.is_update(_clean(texts[place]) or "", self._zone)
        )
        alike = ""
        for place, tag in enumerate(tags, 1):
            alike += _pattern(f"<{tag}>") + (_TEXT if place in filled else re.escape(texts[place]))
        if (alike, updates) not in self._known:
            self._known.add((alike, updates))
            plan = self._planned(alike, texts, tags, filled, updates)
            if plan is not None:
                self._plans.insert(0, plan)

    def _planned(
        self, alike: str, texts: list[str], tags: list[str], filled: list[int], updates: frozenset[int]
    ) -> _Plan | None:
        signs = {place: _SIGN.format(number) for number, place in enumerate(filled)}
        boxes = list(records(_page(texts, tags, signs)))
        date = pages.Entry(boxes[0], self._zone).date if len(boxes) == 1 else ""
        at = next((place for place, sign in signs.items() if sign == date), None)
        sample = written(_SAMPLE, self._zone)
        if at is None or sample is None:
            return None
        signs |= {**dict.fromkeys(updates, _UPDATED), at: _SAMPLE}
        (box,) = records(_page(texts, tags, signs))
        try:
            made = [_template(one, int(sample.timestamp())) for one in self._shape(pages.Entry(box, self._zone))]
        except ValueError:
            return None
        asked = [place in updates if self._shape is pages.post and place != at else None for place in filled]
        return _Plan(re.compile(alike), made, filled.index(at), tuple(asked))

    def _made(self, plan: _Plan, found: Sequence[str]) -> list[pages.Record] | None:
        """The records of a plan with these texts; None where they may be read otherwise because of what they say."""
        texts: list[str] = []
        for said, is_update in zip(found, plan.updates, strict=True):
            text = _clean(said)
            if not text or (is_update is not None and pages.is_update(text, self._zone) is not is_update):
                return None
            texts.append(text)
        when = written(texts[plan.date], self._zone)
        if when is None or len(set(texts)) != len(texts):
            return None  # what is said twice may count once
        seconds = int(when.timestamp())
        return [_filled_in(record, texts, seconds) for record in plan.records]


def _pattern(tag: str) -> str:
    """What matches a tag, and those that differ from it in nothing that says anything."""
    pattern, at = "", 0
    for varies in _VARIES.finditer(tag):
        pattern += re.escape(tag[at : varies.start()]) + _VALUE
        at = varies.end()
    return pattern + re.escape(tag[at:])


def _clean(text: str) -> str | None:
    """A text as it can be read; None where it has lines, or entities we don't know."""
    if "&" in text:
        decoded, known = _ENTITY.subn(lambda match: _ENTITIES[match[0]], text)
        if known != text.count("&"):
            return None
        text = decoded
    return None if "\n" in text or "\r" in text else text.strip()


def _page(texts: list[str], tags: list[str], signs: dict[int, str]) -> str:
    """The record's own tags with a sign for each text."""
    said = [signs.get(place, text) for place, text in enumerate(texts)]
    return said[0] + "".join(f"<{tag}>{text}" for tag, text in zip(tags, said[1:], strict=True))


def _template(made: Any, sample: int) -> Any:
    """A record with what goes where instead of the signs. Raises ValueError where that depends on what texts say."""
    if isinstance(made, dict):
        if made.get("tags") or made.get("attachments"):
            raise ValueError("made of what texts say")
        return {key: _template(value, sample) for key, value in made.items()}
    if isinstance(made, list):
        return [_template(value, sample) for value in made]
    if isinstance(made, int) and made and made in (sample, sample * 1000):
        return _Time(made // sample)
    if isinstance(made, str) and made:
        if not _SIGNS.fullmatch(made):
            raise ValueError("text with more in it")
        return _Texts(tuple(int(number) for number in _NUMBER.findall(made)))
    return made


def _filled_in(template: Any, texts: list[str], seconds: int) -> Any:
    kind = type(template)
    if kind is _Texts:
        places = template.places
        return texts[places[0]] if len(places) == 1 else "\n".join([texts[place] for place in places])
    if kind is dict:
        return {key: _filled_in(value, texts, seconds) for key, value in template.items()}
    if kind is list:
        return [_filled_in(value, texts, seconds) for value in template]
    return seconds * template.times if kind is _Time else template


def page(blocks: Iterator[bytes], shape: pages.Shape, zone: tzinfo) -> Iterator[pages.Record]:
    """The records of a page, one by one, as its handler wants them."""
    scroll = Scroll(blocks)
    plain = Plain(shape, zone) if shape in PLAIN else None
    together: list[str] = []
    length = 0
    while True:
        told = plain.read(scroll) if plain is not None else None
        piece, closed = (scroll.record() or ("", False)) if told is None else ("", True)
        if plain is not None and piece and closed:
            plain.learn(piece)
        if told is None and closed and length < _TOGETHER:
            together.append(piece)
            length += len(piece)
            continue
        yield from _shaped(together, shape, zone)  # what never closes would swallow its neighbours
        together, length = [], 0
        if told is not None:
            yield from told
        elif piece:
            yield from _shaped([piece], shape, zone)
        else:
            return


def _shaped(together: list[str], shape: pages.Shape, zone: tzinfo) -> Iterator[pages.Record]:
    for box in records("".join(together)) if together else ():
        yield from shape(pages.Entry(box, zone))
