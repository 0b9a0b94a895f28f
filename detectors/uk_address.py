"""UK and Irish addresses in running posts: number and street, flats, house names, PO boxes, streets said to be home.

A candidate is a shape (number and street, unit and building, name and postcode); its sureness comes from what it
carries (a postcode, a unit) and the cues near it. Famous addresses, roads by number, buses, scores and idioms are not
marked. The mark covers the whole address with town and code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detectors import streets as s
from detectors import uk_shapes as shapes
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.lazy import lazy
from detectors.whose import whose

_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class _Place:
    """A candidate in `text.masked`: where, by which shape, and what it carries."""

    start: int
    end: int
    reason: str
    code: bool = False
    strong: bool = False


class UkAddress:
    """Finds addresses of Great Britain and Ireland."""

    id = "uk_address"
    types = (Type.ADDRESS,)
    triggers = (
        "uk_address.count+uk_address.street",
        "uk_address.behind+uk_address.street",
        "uk_address.unit+uk_address.street",
        "uk_address.comma+uk_address.street",
        "uk_address.floor+uk_address.street",
        "uk_address.house+uk_address.street",
        "uk_address.home+uk_address.street",
        "uk_address.box",
        "uk_address.abroad",
        "uk_address.county",
        "uk_address.at",
        "postcode.uk",
        "postcode.eircode",
    )
    examples = Examples(
        hits=(
            Example(
                "Flat 3, 27 Larkspur Road, Ripon HG4 9ZZ is ours now", ("Flat 3, 27 Larkspur Road, Ripon HG4 9ZZ",)
            ),
            Example("keys are with number 9 on Quarry Street", ("number 9 on Quarry Street",)),
            Example("we live on Kestrel Avenue, the loud end", ("Kestrel Avenue",)),
            Example(
                "Post it to Fern Cottage, Mill Lane, Upper Slopeton YO62 9ZZ",
                ("Fern Cottage, Mill Lane, Upper Slopeton YO62 9ZZ",),
            ),
        ),
        near_misses=(
            "stuck on the A64 near York Road again",
            "watching Nightmare on Elm Street 3 tonight",
            "a walk down memory lane with the girls",
            "the 14 to Station Road is late",
            "221B Baker Street, obviously",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterator[Hit]:
        """Addresses of the text; `spans` only tell that there may be one."""
        masked = text.masked
        shouting = s.same_case_words(masked)
        taken: list[tuple[int, int]] = []
        for place in self._places(masked, shouting):
            if any(place.start < end and start < place.end for start, end in taken):
                continue
            sure = self._sure(masked, place, shouting)
            if sure is None:
                continue
            taken.append((place.start, place.end))
            start, end = text.original(place.start, place.end)
            yield Hit(
                Type.ADDRESS,
                start,
                end,
                text.written[start:end],
                sure,
                f"{self.id}.{place.reason}",
                whose(text.folded, place.start, place.end, hints),
            )

    def _places(self, masked: str, shouting: bool) -> Iterator[_Place]:
        """Candidates, the most telling shapes first."""
        for m in shapes.BOX.finditer(masked):
            end, _code = _grown(masked, m.end(), shouting)
            start = m.start()
            if m.group()[0] in "bB":  # alone it is a code, and `postcode` tells it
                before = shapes.NAMES_BEFORE.search(masked, max(0, start - 60), start)
                if before is None:
                    continue
                start = before.start()
            yield _Place(start, end, "box", strong=True)
        yield from _coded(masked)
        if "," in masked and not shouting:
            for m in shapes.NAMED_ROW.finditer(masked):
                if _titled(m["street"]):
                    end, code = _grown(masked, m.end(), shouting)
                    yield _Place(m.start(), end, "number", code)
        wanted = [(shapes.NUMBERED, "number"), (shapes.UNIT_IN_BUILDING, "unit"), (shapes.FLOOR_IN_BUILDING, "unit")]
        if shapes.NUMBER_SAID.search(masked):  # the dear shapes are looked for only where their cheap part stands
            wanted.append((shapes.STREET_THEN_NUMBER, "number"))
        for pattern, reason in wanted:
            for m in pattern.finditer(masked):
                if place := _checked(masked, m, reason, shouting):
                    yield place
        if not shouting:
            yield from _rare(masked)
        if shapes.COMMA_STREET.search(masked):
            yield from _houses(masked, shouting)
        for m in shapes.ABROAD.finditer(masked):
            yield _Place(m.start(), m.end(), "abroad", strong=bool(re.search(r"\d{4}", m.group())))
        for m in shapes.COUNTY.finditer(masked):
            if m["name"][0].isupper():
                yield _Place(m.start(), _grown(masked, m.end(), shouting)[0], "county")
        for m in shapes.AT.finditer(masked):
            if m["name"][0].isupper() and not shouting:
                end, code = _grown(masked, m.end("body"), shouting)
                # "Moved to 3 Mobile": only a town or a second word makes a place of it.
                bare = not m["to"] and re.match(r"(?:i'?m|i am|we're|we are) \d", m.group(), _I)
                if bare and "," not in masked[m.end("body") : end]:
                    continue
                if m["to"] and " " not in m["name"] and "," not in masked[m.end("body") : end]:
                    continue
                yield _Place(m.start("body"), end, "said", code, strong=True)
        for m in shapes.SMALL.finditer(masked):
            end, code = _grown(masked, m.end("body"), shouting)
            yield _Place(m.start("body"), end, "said", code, strong=True)
        if s.HOME_WORD.search(masked) and s.HOME_PHRASE.search(masked):
            yield from _homes(masked, shouting)

    def _sure(self, masked: str, place: _Place, shouting: bool) -> Sure | None:
        near = masked[max(0, place.start - 24) : place.end + 2]
        if s.FAMOUS.search(near) and not place.code:
            return None
        if place.code:
            return Sure.SURE
        if s.NOT_A_HOUSE_AFTER.match(masked, place.end):
            return None
        if place.reason == "number" and s.NOT_A_HOUSE_BEFORE.search(masked, max(0, place.start - 20), place.start):
            return None
        low, high = max(0, place.start - 80), min(len(masked), place.end + 80)
        if s.FILM.here(s.WATCHED.sub("", masked[low:high])):
            return Sure.LOOK
        if place.reason == "area":
            return Sure.LOOK
        if place.strong:
            return Sure.SURE
        if place.reason == "house_name":
            return Sure.LIKELY
        if shapes.SCORE.match(masked, place.end) and re.match(r"\d{1,2} ", masked[place.start : place.end]):
            return None
        cued = s.CUE.near(masked, place.start, place.end, 60, 60) is not None
        right = s.RIGHT_BEFORE.search(masked, max(0, place.start - 14), place.start)
        if right is None and cued:
            right = _BROUGHT_FROM.search(masked, max(0, place.start - 20), place.start)
        titled = not shouting and _titled(masked[place.start : place.end])
        ends = _ends(masked, place.end)
        if right and right.group().strip() and (titled or cued or ends):
            return Sure.LIKELY
        lettered = re.match(r"\d{1,4}[a-h] ", masked[place.start : place.end], _I)
        if ends and (titled or right or cued or lettered):
            return Sure.LIKELY
        return Sure.LIKELY if cued and shapes.LAST_WORD.match(masked, place.end) else Sure.LOOK


def _houses(masked: str, shouting: bool) -> Iterator[_Place]:
    """Houses with a name and their street."""
    for m in shapes.NAMED_HOUSE.finditer(masked):
        said = s.AT_HOME.search(masked, max(0, m.start() - 60), m.start()) is not None
        near = (
            m["noun"]
            or m["just"]
            or shapes.FOLK.search(masked, max(0, m.start() - 40), m.start())
            or (
                (
                    s.RIGHT_BEFORE.search(masked, max(0, m.start() - 14), m.start())
                    or shapes.POSTED.search(masked, max(0, m.start() - 70), m.start())
                )
                and (shapes.CELTIC.match(m["house"]) or s.CUE.near(masked, m.start(), m.end(), 60, 60) is not None)
            )
        )
        small = (
            m["noun"]
            and m["house"].islower()
            and m["street"].split()[0] not in shapes.PLAIN
            and s.STRONG.fullmatch(m["street"].split()[-1])
            and s.RIGHT_BEFORE.search(masked, max(0, m.start() - 14), m.start())
        )
        named = said or (near and m["house"][0].isupper())
        if small or (named and _titled(m["street"]) and not shouting):
            end, code = _grown(masked, m.end(), shouting)
            yield _Place(m.start(), end, "house_name", code)


def _rare(masked: str) -> Iterator[_Place]:
    """Numbers in streets of the rarer kinds, where something else speaks for an address."""
    for m in shapes.RARE.finditer(masked):
        end, code = _grown(masked, m.end(), False)
        begin = m.start()
        around = (
            m["said"]
            or code
            or "," in masked[m.end() : end]
            or (
                (s.CUE.near(masked, begin, end, 40, 25) is not None or _PARTED_AFTER.match(masked, end))
                and s.RIGHT_BEFORE.search(masked, max(0, begin - 14), begin)
            )
        )
        in_words = not m["num"][0].isdigit()
        # ", 31 Orchard Brow, must like dinosaurs": between commas in a post that is to be answered or visited
        around = around or (
            _PARTED_BEFORE.search(masked, max(0, begin - 2), begin)
            and _PARTED_AFTER.match(masked, end)
            and _ASKS_IN.search(masked)
        )
        if around and (m["said"] or not in_words):
            yield _Place(begin, end, "number", code, strong=bool(m["said"]))


_BROUGHT_FROM = lazy(
    r"(?:collect\w*|collection|pick(?:ed)?[ -]?up|come|(?:some|any)one|live|him|her|it) from[ :]{1,2}\Z", _I
)
_PARTED_BEFORE = lazy(r"(?:^|[,:;.(\n-])[ ]?\Z")
_PARTED_AFTER = lazy(r"[ ]?(?:\Z|[,;.)!\n-])")
_ASKS_IN = lazy(
    r"(?<![a-z])(?:wanted|needed|required|free to (?:a )?good|come|call|ring|text|message|msg|dm|knock|pop|collect\w*"
    r"|pick ?up|viewings?|for sale|selling|party|bbq|open house|babysitter|cleaner|sitter|lost|found|deliver\w*"
    r"|address|lives?|house|flat|home)(?![a-z])|(?<!\d)0[1-9]\d{2,3} ?\d{3}",
    _I,
)


def _homes(masked: str, shouting: bool) -> Iterator[_Place]:
    """Streets without a number that are said to be home."""
    for m in shapes.HOME_STREET.finditer(masked):
        if s.AT_HOME.search(masked, max(0, m.start() - 60), m.start()) and _a_street(m["street"], shouting):
            asked = shapes.ELSE_ON.search(masked, max(0, m.start() - 30), m.start())
            if asked and not shapes.OWN_TROUBLE.search(masked, m.end(), m.end() + 40):
                continue
            end, code = _grown(masked, m.end(), shouting)
            # "In Forest Hill" is a part of town; "on Lavender Hill" is a street.
            area = shapes.AREA.search(m["street"]) and re.search(r"\b(?:in|to|into)[ ]$", masked[: m.start()][-8:], _I)
            yield _Place(m.start(), end, "area" if area and not code else "home_street", code, strong=True)


def _coded(masked: str) -> Iterator[_Place]:
    """Whatever leads up to a postcode and begins with a number, a unit or a house's name."""
    for code in shapes.POSTCODE.finditer(masked):
        low = max(0, code.start() - 110)
        before = masked[low : code.start()]
        best: _Place | None = None
        for start in _starts(before):
            m = shapes.BEFORE_CODE.match(before, start)
            if not m:
                continue
            unit = shapes.LEFT.search(before, 0, start)
            named = (
                m["rest"]
                and m["name"][0].isupper()
                and (
                    shapes.HOUSE_NAME.fullmatch(m["name"])
                    or shapes.STREET_PART.search(m["rest"])
                    or shapes.IRISH_COUNTY.search(m["rest"])
                )
            )
            if m["head"] or unit or named:
                unit = unit or (s.UNIT_WORD.search(before, 0, start) if m["head"] else None)
                begin = unit.start() if unit else start
                best = _Place(low + begin, code.end(), "postcode", code=True)
                break
        if best:
            yield best


def _starts(before: str) -> Iterator[int]:
    """Places in `before` at which an address may begin: numbers first, then words, each from the left."""
    for m in re.finditer(r"(?<![A-Za-z0-9])\d", before):
        yield m.start()
    for m in re.finditer(r"(?<![A-Za-z0-9'])[A-Za-z]", before):
        yield m.start()


def _checked(masked: str, m: re.Match[str], reason: str, shouting: bool) -> _Place | None:
    """The candidate of a number or unit and a street, grown to both sides; None when it reads as something else."""
    street = m["street"]
    groups = m.groupdict()
    said = bool(groups.get("said"))
    start = m.start()
    number = groups.get("num") or ""
    if number == "24/7":
        return None
    last = re.split(r"[ ]", street.rstrip("."))[-1]
    strong_word = bool(s.STRONG.fullmatch(last)) or last.lower() == "st"
    titled = not shouting and (_titled(street) if strong_word or " " not in street else last[0].isupper())
    unit = bool(groups.get("unit"))
    if number.lower() == "one" and (m["said"] or "").strip().lower() == "no":
        return None  # "no one in the house"
    if number == "one" and said and s.CUE.near(masked, start, m.end(), 40, 40) is None:
        return None  # "number one, Oxford Street": a chart's
    if left := shapes.LEFT.search(masked, max(0, start - 70), start):
        start, unit = left.start(), True
    elif not said and number and (left := s.UNIT_WORD.search(masked, max(0, start - 20), start)):
        start, said = left.start(), True
    end, code = _grown(masked, m.end(), shouting)
    if code or (unit and titled):
        return _Place(start, end, reason, code, strong=True)
    if number.isdigit() and len(number) > 1 and number[0] == "0":
        return None
    in_words = bool(number) and not number[0].isdigit()
    telling = in_words and " " in number.strip() and s.RIGHT_BEFORE.search(masked, max(0, start - 14), start)
    if (
        in_words
        and not said
        and not (telling and strong_word)
        and (not titled or (number[0].isupper() and not re.search(r"[ -]", number)))
    ):
        return None  # it belongs to the name ("Seven Sisters Road")
    if not titled:
        cued = said or s.CUE.near(masked, start, end, 60, 60) is not None
        right = bool(s.RIGHT_BEFORE.search(masked, max(0, start - 14), start))
        ends = _ends(masked, m.end()) or (cued and right)
        if not ends or not (strong_word or (cued and " " in street)):
            return None
    return _Place(start, end, reason, code, strong=said and titled)


def _ends(masked: str, at: int) -> bool:
    """Whether what follows could follow a street: an end, punctuation, a sentence going on."""
    m = lazy(r"[ ]{0,2}((?:b4|[A-Za-z']{0,15}))").match(masked, at)
    return m is None or not m[1] or m[1].lower() in s.FUNCTION_WORD or m[1][0].isupper()


def _a_street(street: str, shouting: bool) -> bool:
    """Whether a street without a number is a name rather than a description ("a quiet lane")."""
    if shouting:
        return False
    parts = street.split()
    if _titled(street):
        return len(parts) > 1 or street.lower().endswith("gate")
    return len(parts) > 1 and bool(s.STRONG.fullmatch(parts[-1])) and parts[0].lower() not in shapes.PLAIN


def _titled(words: str) -> bool:
    """Whether a word of the name begins with a capital (house and unit words do not count)."""
    return any(w[0].isupper() for w in re.findall(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ']+", words))


def _grown(masked: str, end: int, shouting: bool) -> tuple[int, bool]:
    """The end of the address with what belongs to it on the right, and whether that holds a postcode."""
    if code := _code_after(masked, end):
        return code, True
    while (m := shapes.NEXT_STREET.match(masked, end, end + 60)) and not shouting and _titled(m.group()):
        end = m.end()
        if code := _code_after(masked, end):
            return code, True
    for _ in range(3):
        m = shapes.TOWN.match(masked, end, end + 60)
        if not m or shouting:
            break
        kept = 0
        for w in re.finditer(r"[^ ]+", m["town"]):
            word = w.group()
            plain = word.lower().strip(".,'")
            named = (word[0].isupper() and not (word.isupper() and len(plain) > 2)) or plain in shapes.LINKS
            if plain in s.NOT_A_TOWN or not named:
                break
            if plain not in shapes.LINKS:
                kept = w.end()
        if not kept or (m["comma"] == "\n" and kept < len(m["town"])):
            break
        end = m.start("town") + kept
        if m["comma"] is None and kept < len(m["town"]):
            break
    return len(masked[:end].rstrip(shapes.TRAILING)), False


def _code_after(masked: str, end: int) -> int | None:
    """The end of a code that follows a street with only a town and the like between, not a sentence."""
    code = shapes.CODE.search(masked, end, end + 90)
    if code and shapes.BETWEEN.fullmatch(masked, end, code.start()):
        return code.end()
    return None
