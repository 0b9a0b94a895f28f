"""Triggers made from a detector's own patterns: what must stand in a text, in order, before one of them can match.

A pattern is read into alternatives; each gives the stretches that cannot be missing, with anything between them. What
is optional and large, and what a look-around asks for (but at either end), is left out: a skeleton matches more than
its pattern and never less. It is plain enough for `re`, RE2 and Hyperscan, byte by byte on UTF-8 (see `triggers`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Stretches = tuple[str, ...]
"""Plain patterns that must stand in this order, anything between them."""

BETWEEN = r"[^\x00]*"
"""Joins stretches for engines that are no slower with it."""

_TOKEN = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?(?:P<\w+>|:|-?[a-z]+:))?)|(?P<flags>\(\?[a-z]+\))|(?P<close>\))"
    r"|(?P<cls>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<esc>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.))"
    r"|(?P<rep>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<bar>\|)|(?P<anchor>[\^$])|(?P<char>.)",
    re.DOTALL,
)
_ANY = r"[^\x00]"
_MOST_OF_ANY = 3
_SPACE = r"[\x01-\x20]"
_BEYOND_ASCII = r"\x80-\xff"
_MOST_REPEATS = 16
_MOST_WAYS = 40
_MOST_PLAIN = 1_500


@dataclass(frozen=True, slots=True)
class _Gap:
    """Something that need not stand there, or about anything. plain: as a pattern, None where it is left out.

    spaced: if it stands there at all, it ends in white space.
    """

    plain: str | None = None
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class _Choice:
    """Alternatives of items. cased: capitals count in it. look: "<" or ">" where it is a look-around of that side."""

    ways: tuple[tuple[_Item, ...], ...]
    cased: bool = False
    look: str = ""


_Item = str | _Gap | _Choice


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The trigger of some patterns of `re`, given as text. keep: how long something optional may be and yet be kept.

    Longer is stricter, and slower to compile. apart: which of the patterns may match is wanted too (`clean.Text.may`).
    Raises ValueError, when first used, where a pattern asks for nothing.
    """

    patterns: tuple[str, ...]
    keep: int = 150
    apart: bool = False

    def ways(self) -> tuple[Stretches, ...]:
        """One of these must stand in a text."""
        return _ways(self)

    def each(self) -> Iterator[Skeleton]:
        """One for each pattern."""
        for pattern in self.patterns:
            yield Skeleton((pattern,), self.keep)


@functools.cache
def _ways(skeleton: Skeleton) -> tuple[Stretches, ...]:
    found: dict[Stretches, None] = {}
    for pattern in skeleton.patterns:
        for way in _apart(_Reader(pattern, skeleton.keep).ways(), (), ()):
            if not way:
                raise ValueError(f"a pattern that asks for nothing: {pattern[:80]}")
            found[way] = None
    return tuple(found)


class _Reader:
    """Reads a pattern's text into items."""

    def __init__(self, pattern: str, keep: int) -> None:
        self._tokens = [(m.lastgroup or "", m[0]) for m in _TOKEN.finditer(pattern)]
        self._at = 0
        self._keep = keep

    def ways(self) -> tuple[tuple[_Item, ...], ...]:
        """The alternatives up to the end of the group or of the pattern."""
        ways: list[list[_Item]] = [[]]
        while self._at < len(self._tokens):
            kind, text = self._tokens[self._at]
            if kind == "close":
                break
            self._at += 1
            if kind == "bar":
                ways.append([])
            else:
                ways[-1] += self._items(kind, text)
        return tuple(map(tuple, ways))

    def _items(self, kind: str, text: str) -> list[_Item]:
        match kind:
            case "flags":
                return []
            case "anchor":  # a text, or a sentence cut out of one, begins where no word goes on
                return [_Choice((("[^a-z0-9]",),), look="<")] if text == "^" else []
            case "look":
                return self._look(text)
            case "open":
                return self._group(text)
        if text in (r"\b", r"\B", r"\A", r"\Z"):
            return []
        atom, wide = _atom(kind, text)
        least, most = self._repeats()
        if atom is None:
            return [f"{_ANY}{{{least},{4 * most}}}"] if most <= _MOST_OF_ANY else [_Gap()]
        if (least, most) == (1, 1) and not wide:
            return [atom]
        if wide or most > _MOST_REPEATS:
            return [f"{atom}{{{least},}}" if least > 1 else atom + ("+" if least else "*")]
        return [f"{atom}?" if (least, most) == (0, 1) else f"{atom}{{{least},{most}}}"]

    def _group(self, opening: str) -> list[_Item]:
        ways = self.ways()
        self._at += 1
        group = _Choice(ways, opening.startswith("(?-i"))
        least, most = self._repeats()
        if (least, most) == (1, 1):
            return [_as_look(group)]
        plain = _plain(group)
        if plain == "":
            return []
        if plain is not None and most <= 4 and len(plain) * most <= self._keep:
            plain += "?" if (least, most) == (0, 1) else f"{{{least},{most}}}"
        else:
            plain = None
        if least:
            return [plain] if plain else [group, _Gap()]
        return [_Gap(plain, spaced=all(way and _is_space(way[-1]) for way in ways))]

    def _look(self, opening: str) -> list[_Item]:
        side = "<" if "<" in opening else ">"
        start = self._at
        ways = self.ways()
        inside = self._tokens[start : self._at]
        self._at += 1
        self._repeats()
        if "=" in opening:
            return [_Choice(ways, look=side)]
        if len(inside) == 1 and inside[0][0] == "cls" and not inside[0][1].startswith("[^"):
            listed = re.sub(r"[^\x00-\x7f]-[^\x00-\x7f]|[^\x00-\x7f]", "", inside[0][1][1:-1])  # fewer in: more beside
            if listed and "\\" not in listed:
                return [_Choice(((f"[^{listed}]",),), look=side)]
        return []

    def _repeats(self) -> tuple[int, int]:
        """How often at least and at most what was just read is repeated."""
        if self._at == len(self._tokens) or self._tokens[self._at][0] != "rep":
            return 1, 1
        text = self._tokens[self._at][1]
        self._at += 1
        match text[0]:
            case "?":
                return 0, 1
            case "*":
                return 0, 1 << 16
            case "+":
                return 1, 1 << 16
        least, comma, most = re.match(r"\{(\d*)(,?)(\d*)", text).groups()  # type: ignore[union-attr]
        return int(least or 0), int(most or 1 << 16) if comma else int(least)


def _is_space(item: _Item) -> bool:
    if not isinstance(item, str) or item[-1] in "?*" or "{0," in item:
        return False
    return item in (" ", "[ ]") or item.startswith(_SPACE)


def _as_look(group: _Choice) -> _Choice:
    """A group of nothing but look-arounds to the left is one itself."""
    looks = [way[0] for way in group.ways if len(way) == 1]
    inner = [look.ways for look in looks if isinstance(look, _Choice) and look.look == "<"]
    return _Choice(sum(inner, ()), look="<") if len(inner) == len(group.ways) else group


def _atom(kind: str, text: str) -> tuple[str | None, bool]:
    """One character as a plain pattern, None for about any; and whether it may be several bytes."""
    if kind == "esc":
        return _letters(text) if text[1] in "wdsWDS" else (text, False)
    if kind == "cls":
        return (None, True) if text.startswith("[^") else _letters(text[1:-1])
    if text == ".":
        return None, True
    return (text, False) if text.isascii() else (_any_case(text), False)


def _letters(listed: str) -> tuple[str | None, bool]:
    """What stands in a class, in ASCII and beyond."""
    ascii_only, beyond = "", ""
    for m in re.finditer(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|.-(?:\\u[0-9a-fA-F]{4}|.)|.", listed, re.DOTALL):
        part = m[0]
        if part in (r"\S", r"\W", r"\D") or not (part.isascii() or part[0] > "\x7f"):
            return None, True
        if part in (r"\w", r"\d"):
            ascii_only, beyond = ascii_only + {r"\w": "a-zA-Z0-9_", r"\d": "0-9"}[part], beyond + part
        elif part == r"\s":
            ascii_only += r"\x01-\x20"
        elif part.startswith(r"\u") or not part.isascii():
            beyond += part
        else:
            ascii_only = part + ascii_only if part == "-" else ascii_only + part
    if not beyond:
        return f"[{ascii_only}]", False
    if "\\" not in beyond and "-" not in beyond and not re.search(r"[\\-]", ascii_only):
        return f"(?:{'|'.join([*map(_any_case, beyond), *map(re.escape, ascii_only)])})", False
    return f"[{ascii_only}{_BEYOND_ASCII}]", True


def _any_case(char: str) -> str:
    return f"(?:{'|'.join(sorted({char, char.lower(), char.upper()}))})"


def _plain(choice: _Choice) -> str | None:
    """The alternatives as one plain pattern; None where something in them was left out."""
    ways: dict[str, None] = {}
    for way in choice.ways:
        parts = [part if isinstance(part, str) else _within(part) for part in way]
        if None in parts:
            return None
        ways["".join(part or "" for part in parts)] = None
    return f"(?{'-i' if choice.cased else ''}:{'|'.join(ways)})" if any(ways) else ""


def _within(item: _Gap | _Choice) -> str | None:
    if isinstance(item, _Gap):
        return item.plain
    return "" if item.look else _plain(item)


def _apart(ways: Iterable[tuple[_Item, ...]], lead: tuple[_Item, ...], tail: tuple[_Item, ...]) -> Iterator[Stretches]:
    """The stretches of each alternative, those of a group at its beginning apart."""
    for way in ways:
        first, last = 0, len(way)
        while first < last and isinstance(way[first], _Choice) and way[first].look == "<":  # type: ignore[union-attr]
            first += 1
        while first < last and isinstance(way[last - 1], _Choice) and way[last - 1].look == ">":  # type: ignore[union-attr]
            last -= 1
        before, inner, after = lead + way[:first], way[first:last], way[last:] + tail
        group = inner[0] if inner else None
        if isinstance(group, _Choice) and not (group.cased or group.look):
            if len(inner) == 1:
                yield from _apart(group.ways, before, after)
                continue
            plain = _plain(group)
            if (plain is None or len(plain) > _MOST_PLAIN) and len(group.ways) <= _MOST_WAYS:
                yield from (_stretches(before + sub + inner[1:] + after) for sub in group.ways)
                continue
        yield _stretches(before + inner + after)


def _stretches(way: tuple[_Item, ...]) -> Stretches:
    done: list[str] = []
    now: list[str] = []
    edged = False
    firm = 0  # how much of it comes before what may be missing and ends in white space

    def cut() -> None:
        nonlocal firm
        done.append("".join(now))
        now.clear()
        firm = 0

    for number, item in enumerate(way):
        if isinstance(item, str):
            now.append(item)
        elif isinstance(item, _Gap):
            if item.plain is not None:
                now.append(item.plain)
                if item.spaced:
                    continue
            elif not item.spaced or not firm:
                cut()
            else:
                del now[firm:]
                if _is_space(now[-1]):  # that space may be the one after it
                    space = now.pop()
                    cut()
                    now.append(space)
                elif firm > 1 or done or not edged or not re.fullmatch(now[0], " "):  # an edge is one still
                    cut()
        elif item.look:
            if (number == 0 and item.look == "<") or (number == len(way) - 1 and item.look == ">"):
                if (plain := _plain(item)) is not None:
                    now.append(plain)
                    edged = edged or number == 0
                else:
                    cut()
                    done.append(_best_of_each(item))
        elif (plain := _plain(item)) is not None:
            now.append(plain)
        else:
            cut()
            done.append(_best_of_each(item))
        firm = len(now)
    cut()
    return tuple(stretch for stretch in done if _asks(stretch) >= 1)


def _best_of_each(choice: _Choice) -> str:
    """The strictest stretch of each alternative; nothing where one of them asks for nothing."""
    best = [max(_stretches(way), key=_asks, default="") for way in choice.ways]
    return f"(?{'-i' if choice.cased else ''}:{'|'.join(dict.fromkeys(best))})" if all(best) else ""


@functools.cache
def _asks(stretch: str) -> float:
    """How many letters a plain pattern asks for at least; a class counts little."""
    return _asked_by(_Reader(stretch, 0).ways())


def _asked_by(ways: Iterable[tuple[_Item, ...]]) -> float:
    return min(sum(map(_asked, way)) for way in ways)


def _asked(item: _Item) -> float:
    if isinstance(item, _Choice):
        return _asked_by(item.ways)
    if isinstance(item, _Gap) or item[-1] in "?*":
        return 0
    least = int(m[1]) if (m := re.search(r"(?<!\\)\{(\d+),", item)) else 1
    return least * (0.3 if item.startswith(("[", r"\x")) else 1)
