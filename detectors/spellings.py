"""How a fact may be written in a password: folded, joined, in Latin letters, other keyboard, backwards; its numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from detectors.lazy import lazy

_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g",
}  # fmt: skip
_OTHER_WAYS = (
    {"й": "i", "х": "h", "ю": "iu", "я": "ia", "ё": "e"},
    {"й": "j", "х": "h", "ю": "ju", "я": "ja", "ы": "i"},
)
_DEVANAGARI = {
    "अ": "a", "आ": "aa", "इ": "i", "ई": "ee", "उ": "u", "ऊ": "oo", "ए": "e", "ऐ": "ai", "ओ": "o", "औ": "au",
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "च": "ch", "छ": "chh", "ज": "j", "झ": "jh", "ट": "t", "ठ": "th",
    "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d", "ध": "dh", "न": "n", "प": "p", "फ": "ph",
    "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r", "ल": "l", "व": "v", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "े": "e", "ै": "ai", "ो": "o", "ौ": "au", "ं": "n", "्": "",
}  # fmt: skip
CYRILLIC_KEYS = dict(zip("йцукенгшщзхъфывапролджэячсмитьбюёіїє", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`s]'", strict=True))
"""Russian letter -> the key's sign on a QWERTY keyboard (ЙЦУКЕН layout; the last three are Ukrainian)."""


def fold(text: str) -> tuple[str, list[int]]:
    """Lower case without accents, and for each character the place in `text` that it came from."""
    out: list[str] = []
    owner: list[int] = []
    for i, char in enumerate(text):
        for c in unicodedata.normalize("NFKD", char).casefold():
            if unicodedata.combining(c) and not "\u0900" <= c <= "\u097f":
                continue
            out.append(c)
            owner.append(i)
    return "".join(out), owner


def latin(word: str) -> Iterator[str]:
    """The usual ways to write a Cyrillic or Devanagari word in Latin letters; nothing for other words."""
    if any(c in _LATIN for c in word):
        for way in ({}, *_OTHER_WAYS):
            yield "".join(way.get(c, _LATIN.get(c, c)) for c in word)
    elif any(c in _DEVANAGARI for c in word):
        yield _devanagari(word)


def _devanagari(word: str) -> str:
    """Each consonant carries an "a" unless a vowel sign follows; the last one's is not spoken."""
    out = ""
    for i, char in enumerate(word):
        out += _DEVANAGARI.get(char, "")
        following = word[i + 1 : i + 2]
        if "क" <= char <= "ह" and following and "क" <= following <= "ह":
            out += "a"
    return out


_STAND_INS = dict(zip("abegilostz", re.findall(r"\S+", "4@ 8 3€ 69 1!| 1!| 0 5$ 7+ 2"), strict=True))
_KEYS = ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")


def _key_steps() -> tuple[dict[int, str], ...]:
    at = {key: (row, column) for row, keys in enumerate(_KEYS) for column, key in enumerate(keys)}
    steps = []
    for down, right in ((0, 1), (0, -1), (-1, 0), (1, 0)):
        step = {}
        for key, (row, column) in at.items():
            r, c = row + down, column + right
            if key.isalpha() and 0 <= r < len(_KEYS) and 0 <= c < len(_KEYS[r]):
                step[ord(key)] = _KEYS[r][c]
        steps.append(step)
    return tuple(steps)


_KEY_STEPS = _key_steps()
_BETWEEN = "[._ ~*,'-]"
_LONGEST = 48
_SEPARATORS = lazy(r"[^\w]+|_+")
_ISO_DATE = lazy(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PHONE_KINDS = frozenset({"phone"})
_MONTHS = tuple(
    tuple(line.split())
    for line in (
        "january february march april may june july august september october november december",
        "januar februar marz april mai juni juli august september oktober november dezember",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    )
)
"""Months as `fold` leaves them: English, German, French, Spanish, Italian, Russian twice, Ukrainian."""
_STOP = frozenset(
    re.findall(
        r"\w+",
        "the and of road rd street st avenue ave lane ln close drive court crescent way place gardens school primary "
        "academy college high saint city town united fc afc rue avenida calle strasse straße platz weg allee de la le "
        "les der die das los las el ulitsa улица ул group ltd limited",
    )
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a fact: its place among the facts, pattern, number of letters, tags."""

    fact: int
    pattern: re.Pattern[str]
    letters: int
    how: tuple[str, ...]


def spellings(n: int, kind: str, value: str) -> Iterator[Spelling]:
    """Every way a named fact may stand in a password: patterns whose group 1 is the find; dates with month names."""
    if day := _date(value):
        for month in dict.fromkeys(fold(line[day.month - 1])[0] for line in _MONTHS):
            yield Spelling(n, _month(day, month), 5, ("date",))
        return
    seen: set[str] = set()
    for word, how in words(kind, value):
        for text, back in ((word, ()), (word[::-1], ("reversed",))):
            if 2 <= len(text) <= _LONGEST and text not in seen and not (back and len(text) < 3):
                seen.add(text)
                yield Spelling(n, _pattern(text), len(text), (*how, *back))
        for text in _moved(word):
            if text not in seen:
                seen.add(text)
                yield Spelling(n, lazy(f"(?=({re.escape(text)}))"), len(text), (*how, "shifted"))


def words(kind: str, value: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A named fact in lower case, with tags: joined, its words alone, each in every script and spelling.

    Nothing for a date, a phone number or a value without letters.
    """
    if kind in _PHONE_KINDS or _date(value) or not any(c.isalpha() for c in value):
        return
    parts = [p for p in _SEPARATORS.split(value) if p]
    forms: list[tuple[str, tuple[str, ...]]] = [("".join(parts), ())]
    if len(parts) > 1:
        forms += [(p, ("part",)) for p in parts if p.casefold() not in _STOP and len(p) > 2]
        if len(parts) > 2 and parts[-1].casefold() in _STOP:
            forms.append(("".join(parts[:-1]), ("part",)))
    if street := re.fullmatch(r"(?i)(\w{3,}str)a(?:ß|ss)e", forms[0][0]):
        forms.append((street[1], ("part",)))
    for written, how in forms:
        for word, way in _written(written):
            yield word, (*how, *way)


def _moved(word: str) -> Iterator[str]:
    """The word typed one key to the right or left, or a row up or down; and one letter on in the alphabet."""
    if not 5 <= len(word) <= _LONGEST or not (word.isascii() and word.isalpha()):
        return
    for step in _KEY_STEPS:
        yield word.translate(step)
    yield "".join(chr((ord(c) - 97 + 1) % 26 + 97) for c in word)


def _written(word: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A word's lower-case spellings: as it is, without accents, with oe for ö, in Latin letters, as typed in Latin."""
    lower = word.casefold()
    bare = fold(word)[0]
    yield bare, (("accent",) if bare != lower else ())
    wide = "".join({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}.get(c, c) for c in lower)
    if wide != lower:
        yield fold(wide)[0], ("accent",)
    for roman in latin(lower):
        yield roman, ("romanised",)
    typed = "".join(CYRILLIC_KEYS.get(c, c) for c in lower)
    if typed != lower:
        yield typed, ("layout",)


def _date(value: str) -> date | None:
    """The day of an ISO date; None for anything else."""
    m = _ISO_DATE.fullmatch(value)
    try:
        return date(int(m[1]), int(m[2]), int(m[3])) if m else None
    except ValueError:
        return None


def _month(day: date, month: str) -> re.Pattern[str]:
    """The day and its month by name, short or long, with or without the year; or the month with the year."""
    name = f"{month[:3]}(?:{month[3:]})?" if len(month) > 3 else month
    short, year, gap = f"{day.year % 100:02}", f"{day.year:04}", _BETWEEN + "?"
    days = f"0?{day.day}{gap}{name}(?:{gap}(?:{year}|{short}))?|{name}{gap}0?{day.day}(?:{gap}(?:{year}|{short}))?"
    return lazy(f"(?=((?<!\\d)(?:{days}|{name}{gap}{year})(?!\\d)))")


def _pattern(word: str) -> re.Pattern[str]:
    """The word with stand-ins, stretched letters and one separator between letters; found at every place."""
    pieces = []
    for run in re.finditer(r"(.)\1*", word):
        letter, count = run.group(1), len(run.group())
        # A capital I looks like an l; in a short name that would be another name.
        looks = _STAND_INS.get(letter, "") + ("i" if letter == "l" and len(word) > 4 else "")
        chars = "[" + re.escape(letter + looks) + "]"
        pieces.append(f"{chars}(?:{_BETWEEN}?{chars}){{{count - 1}}}{re.escape(letter)}{{0,3}}")
    return lazy(f"(?=({(_BETWEEN + '?').join(pieces)}))")


def numbers(n: int, kind: str, value: str) -> Iterator[tuple[str, int, str, bool]]:
    """(digits, fact, tag, whether they are evidence without a name beside them)."""
    if day := _date(value):
        d, mo, y, yy = f"{day:%d}", f"{day:%m}", f"{day.year:04}", f"{day.year % 100:02}"
        for text in (d + mo + y, mo + d + y, y + mo + d, d + mo + yy, mo + d + yy, yy + mo + d):
            yield text, n, "date", True
        for text in dict.fromkeys((d + mo, mo + d, f"{day.day}{mo}", f"{day.day}{day.month}", d)):
            yield text, n, "date", len(text) > 4
        yield y, n, "year", False
        yield yy, n, "year", False
        return
    digits = "".join(c for c in value if c in "0123456789")
    if kind in _PHONE_KINDS:
        if len(digits) >= 6:
            for tail in dict.fromkeys((digits, digits.lstrip("0"), digits[-8:], digits[-6:])):
                yield tail, n, "phone", True
            yield digits[-4:], n, "phone", False
    elif digits and digits == value.strip():
        yield digits, n, "number", len(digits) > 5
