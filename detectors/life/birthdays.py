"""The writer's own birthday, told by the day of the post: "50 today", "my birthday tomorrow", "thanks for the wishes".

A clue's value is the day as ISO date, "--03-07" where no age is told. Likely when the words say that it is a birthday;
worth a look when only an age begins the post: that says nothing alone, but much on the same day of another year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from detectors.contract import Clue, Sure
from detectors.life import birthday_words as w
from detectors.life.sentences import pieces


def birthday_clues(text: str, when: date | None) -> Iterator[Clue]:
    """The day told by a post of this date; nothing without a date."""
    if when is None or not w.SIGNS.search(text[:600]):
        return
    parts = pieces(text[:1000])
    told: dict[str, Clue] = {}
    for n, part in enumerate(parts):
        for day, age, sure in _of_sentence(part, first=n == 0, text=text, when=when):
            value = _value(day, age)
            if value not in told or told[value].sure.rank > sure.rank:
                told[value] = Clue("birthday", value, sure, "birthday.told")
    yield from told.values()


def _of_sentence(part: str, *, first: bool, text: str, when: date) -> Iterator[tuple[date, int | None, Sure]]:
    """What one sentence tells: the first reader that finds a day is believed."""
    readers = (_on_a_date(part, when), _counted(part, when), _said(part, when), _mine(part, text, when))
    for reader in readers:
        if told := next(reader, None):
            yield told
            return
    if first and (told := _age_first(part, text, when)):
        yield told


def _on_a_date(part: str, when: date) -> Iterator[tuple[date, int | None, Sure]]:
    found = w.ON_A_DATE.search(part)
    if found and not w.SOMEBODY.search(part):
        day = _dated({key.removesuffix("_2"): value for key, value in found.groupdict().items() if value}, when)
        if day:
            yield day, None, Sure.LIKELY


def _counted(part: str, when: date) -> Iterator[tuple[date, int | None, Sure]]:
    """ "Three weeks and a day till I'm forty"."""
    found = w.TILL.search(part)
    if found and (found["weeks"] or found["days"]):
        span = timedelta(weeks=_number(found["weeks"]), days=_number(found["days"]))
        yield when + span, _age(found["age"]) if found["age"] else None, Sure.LIKELY


def _said(part: str, when: date) -> Iterator[tuple[date, int | None, Sure]]:
    """An age with its day: "tomorrow I turn 40", "my 40th is on Tuesday", "I'll be forty on Friday"."""
    for pattern in (w.THEN, w.COMING, w.TURN):
        found = pattern.search(part)
        if found and not w.AMOUNTS.search(part) and (day := _day(found, when)) and (age := _age(found["age"])):
            yield day, age, Sure.LIKELY
    found = w.NTH.search(part)
    if found and found["nth"] and (day := _day(found, when)):
        yield day, _age(found["nth"]), Sure.LIKELY
    found = w.OLDER.search(part)
    if found and not w.THEIRS.search(part):
        yield when, _age(found["age"]) if found["age"] else None, Sure.LIKELY


def _mine(part: str, text: str, when: date) -> Iterator[tuple[date, int | None, Sure]]:
    """ "My birthday tomorrow", "thanks for the birthday wishes yesterday", "birthday lunch with the family"."""
    if found := w.MINE.search(part):
        other = w.WHEN_MINE.search(part) or w.MINE_WHEN.search(part)
        day = _day(other or found, when) or (when if w.NOW.search(part) else None)
        if day:
            yield day, _age_in(text), Sure.LIKELY
    if w.WISHES.search(part):
        said = w.SAID.search(part)
        day = _day(said, when) if said else None
        if w.BIRTHDAY.search(part) or _age_in(text):
            sure = Sure.LIKELY if day or w.TO_ME.search(part) else Sure.LOOK
            yield day or when, _age_in(text), sure
    elif w.TREAT.search(part):
        yield when, _age_in(text), Sure.LIKELY


def _age_first(part: str, text: str, when: date) -> tuple[date, int | None, Sure] | None:
    """ "50 today and the knees are 80"; "31. Knees filed a complaint"."""
    found, theirs = w.STARTS.match(part), w.THEIRS.search(part)
    if found is None or (theirs and theirs.start() < found.end("bare") + 12) or (age := _age(found["age"])) is None:
        return None
    rest, bare = found["rest"].lstrip(), found["bare"]
    if day := _day(found, when):
        return (day, age, Sure.LIKELY) if w.GOES_ON.match(rest) else None
    if not bare.strip() and not w.AND.match(rest):
        return None
    loud = ("!" in bare and w.PARTY.search(text)) or (set(bare) & set(".!?") and w.FEELS.search(text))
    return when, age, Sure.LIKELY if loud else Sure.LOOK


def _dated(parts: dict[str, str], when: date) -> date | None:
    if feast := parts.get("feast", "").casefold():
        month, day = w.FEASTS[feast]
    else:
        named = (parts.get("m") or parts["m2"]).casefold()[:3]
        month = next(n for n, name in enumerate(w.MONTHS, 1) if name.startswith(named))
        day = int(parts.get("d") or parts["d2"])
    try:
        return date(2000 if (month, day) == (2, 29) else when.year, month, day)
    except ValueError:
        return None


def _age_in(text: str) -> int | None:
    ages = {age for found in w.ANY_AGE.finditer(text) if (age := _age(found["age"])) is not None}
    return ages.pop() if len(ages) == 1 else None


def _age(words: str) -> int | None:
    plain = words.casefold().replace("the big ", "")
    digits = plain.replace("-", "")
    if digits.isdigit():
        age = int(digits)
    else:
        first, _, last = plain.replace("-", " ").partition(" ")
        age = w.TENS.get(first, w.ONES.index(first) if first in w.ONES else 0) + (
            w.ONES.index(last) if last in w.ONES else 0
        )
    return age if 13 <= age <= 109 else None


def _number(word: str | None) -> int:
    if not word:
        return 0
    return int(word) if word.isdigit() else 1 if word.lower() in ("a", "an") else w.ONES.index(word.lower())


def _day(found: re.Match[str] | None, when: date) -> date | None:
    if found is None or not (said := found.groupdict().get("when")):
        return None
    said = said.casefold()
    if said in ("today", "the day", "tonight", "this morning"):
        return when
    if said in ("tomorrow", "the morra", "2moro", "tmrw"):
        return when + timedelta(days=1)
    if said == "yesterday":
        return when - timedelta(days=1)
    if said == "day before yesterday":
        return when - timedelta(days=2)
    if found["weeks"]:
        span = timedelta(weeks=_number(found["weeks"]), days=_number(found["more"]))
        return when - span if found["ago"] else when + span
    if found["days"]:
        span = timedelta(days=_number(found["days"]))
        return when - span if found["past"] else when + span
    for n, day in enumerate(w.DAYS):
        if f"{day}" in said and said.rstrip().endswith("day"):
            if said.startswith("last"):
                return when - timedelta(days=(when.weekday() - n) % 7 or 7)
            return when + timedelta(days=(n - when.weekday()) % 7 or 7)
    return None


def _value(day: date, age: int | None) -> str:
    return f"{day.year - age:04}-{day:%m-%d}" if age else f"--{day:%m-%d}"
