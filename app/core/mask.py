"""Masked forms: enough to know one's own detail again, not enough for anybody else; and texts masked all over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.core.shown import shown
from detectors.contract import STRUCTURED, Hit, Type

DOTS = "•••"

REMARKS = frozenset(
    {
        Type.SERVICE_USER_REMARK,
        Type.EMPLOYER_CRITICISM,
        Type.BUSINESS_RISK,
        Type.CONFIDENTIAL,
        Type.ABUSE,
        Type.ARGUMENT,
        Type.WORK_ARRANGEMENT,
        Type.WORKING_HOURS_POST,
        Type.RESHARE,
        Type.DISCLAIMER,
    }
)
"""Words rather than details: masked, only their type and date are told, and nothing of the text around them."""

_ANYTHING = re.compile(r"[^\W_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_DIGITS = re.compile(r"\d+")
_FRACTION = re.compile(r"(?<=\d)[.,]\d+")


def masked(type_: Type, value: str) -> str:
    """The masked form of a value. "" for a remark: its type and its date are all that is told."""
    if type_ in REMARKS:
        return ""
    return _FORMS.get(type_, _names)(value.strip())


def masked_fact(kind: str, value: str) -> str:
    """The masked form of a fact, by its kind ("pet", "phone", …)."""
    type_ = _KINDS.get(kind)
    return masked(type_, value) if type_ else _names(value.strip())


def _phone(value: str) -> str:
    digits = "".join(_DIGITS.findall(value))
    if value.startswith("+44"):
        digits = "0" + digits[2:].removeprefix("0")
    elif value.startswith("+"):
        return f"+{digits[:1]}•• {DOTS}{digits[-3:]}" if len(digits) > 7 else DOTS
    return f"{digits[:2]}{DOTS} {DOTS}{digits[-3:]}" if len(digits) > 7 else DOTS


def _email(value: str) -> str:
    local, _, domain = value.rpartition("@")
    host, _, end = domain.rpartition(".")
    if not local or not host:
        return DOTS
    return f"{local[0]}{DOTS}@{host[0]}{DOTS}.{end}"


def _postcode(value: str) -> str:
    """The area and the last two letters: "LS1 4AP" is "LS• •AP"."""
    outward, _, inward = value.upper().partition(" ")
    if not re.fullmatch(r"\d[A-Z]{2}", inward):
        return _everything(value)
    area = outward[: 2 if outward[1:2].isalpha() else 1]
    return f"{area}• •{inward[1:]}"


def _plate(value: str) -> str:
    """The first two signs of a long one, the first of a short one."""
    shown = 2 if len(value) > 5 else 1 if len(value) > 3 else 0
    return value[:shown] + DOTS


def _address(value: str) -> str:
    """House numbers and postcodes gone, words by their first letter."""
    return _names(re.sub(r"\b[A-Za-z]{0,2}\d\w*\b", "••", value))


def _coordinates(value: str) -> str:
    """Whole degrees of a decimal form; of any other form nothing."""
    if _FRACTION.search(value):
        whole = _FRACTION.sub(f".{DOTS}", value)
        return whole if not _WORD.search(whole) else _names(whole)
    return _everything(value)


def _names(value: str) -> str:
    """Every word by its first letter, figures not at all."""
    return _WORD.sub(lambda word: word[0][0] + DOTS, _DIGITS.sub("••", value))


def _everything(value: str) -> str:
    return _ANYTHING.sub("•", value)


def _tail(shown: int) -> Callable[[str], str]:
    def form(value: str) -> str:
        signs = "".join(_ANYTHING.findall(value))
        return f"{DOTS} {signs[-shown:]}" if len(signs) > shown * 2 else DOTS

    return form


_FORMS: dict[Type, Callable[[str], str]] = {
    Type.PHONE: _phone,
    Type.EMAIL: _email,
    Type.POSTCODE: _postcode,
    Type.VEHICLE_REG: _plate,
    Type.ADDRESS: _address,
    Type.COORDINATES: _coordinates,
    Type.PHOTO_LOCATION: _coordinates,
    Type.DATE_OF_BIRTH: _everything,
    Type.NINO: _tail(2),
    Type.NHS_NUMBER: _tail(2),
    Type.PASSPORT: _tail(2),
    Type.DRIVING_LICENCE: _tail(2),
    Type.SSN: _tail(2),
    Type.BANK_ACCOUNT: _tail(2),
    Type.PAYMENT_CARD: _tail(4),
}


_KINDS = {
    "phone": Type.PHONE,
    "email": Type.EMAIL,
    "home": Type.ADDRESS,
    "birthday": Type.DATE_OF_BIRTH,
}


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A finding in its text: what stands before, the detail itself, what stands after. All "" when not to be shown."""

    before: str = ""
    marked: str = ""
    after: str = ""


def mask_text(text: str, hits: Iterable[Hit]) -> str:
    """The text with every detail masked, wherever its words stand; a remark becomes dots."""
    return "".join(piece for piece, _ in _pieces(text, list(hits), None))


def excerpt(text: str, hits: Iterable[Hit], focus: Hit, *, show: bool = False, width: int = 60) -> Excerpt:
    """The detail with up to `width` code points of text on either side, on one line.

    hits: all of the item's, also those worth a look: every one is masked. Masked, nothing is shown around a remark,
    and nothing of a text that holds one. show: as written.
    """
    every = list(hits)
    if focus.type in STRUCTURED or not 0 <= focus.start < focus.end <= len(text):
        return Excerpt("", shown(focus.type, focus.value) if show else masked(focus.type, focus.value), "")
    if show:
        return _cut(text[: focus.start], text[focus.start : focus.end], text[focus.end :], width)
    if any(hit.type in REMARKS for hit in every) or focus.type in REMARKS:
        return Excerpt("", masked(focus.type, focus.value), "")
    pieces = _pieces(text, every, focus)
    at = next(n for n, (_, marked) in enumerate(pieces) if marked)
    return _cut(
        "".join(piece for piece, _ in pieces[:at]),
        pieces[at][0],
        "".join(piece for piece, _ in pieces[at + 1 :]),
        width,
    )


def _cut(before: str, marked: str, after: str, width: int) -> Excerpt:
    before, marked, after = (re.sub(r"\s+", " ", part) for part in (before, marked, after))
    if len(before) > width:
        before = "…" + before[-width:].partition(" ")[2]
    if len(after) > width:
        after = after[:width].rpartition(" ")[0] + "…"
    return Excerpt(before, marked, after)


def _pieces(text: str, hits: list[Hit], focus: Hit | None) -> list[tuple[str, bool]]:
    """The text in masked pieces; the one that holds the focus is marked. Overlapping details are one piece."""
    spans = [(hit.start, hit.end, hit) for hit in hits if hit.type not in STRUCTURED and hit.end <= len(text)]
    if focus is not None and not any(hit is focus or hit == focus for _, _, hit in spans):
        spans.append((focus.start, focus.end, focus))
    # The same words again, which a detector saw once (or in another field), give away just as much.
    for hit in hits:
        for words in {hit.value, text[hit.start : hit.end] if hit.type not in STRUCTURED else hit.value}:
            if len(words) > 2 and hit.type not in REMARKS:
                again = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
                spans.extend((found.start(), found.end(), hit) for found in again)
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, end, inside in _merged(spans):
        pieces.append((text[at:start], False))
        widest = max(inside, key=lambda hit: hit.end - hit.start)
        is_focus = focus is not None and start <= focus.start and focus.end <= end
        if is_focus and focus is not None and end - start == focus.end - focus.start:
            widest = focus
        # The words as written, unless they are exactly what the canonical form stands for.
        exact = end - start == widest.end - widest.start
        pieces.append((masked(widest.type, widest.value if exact else text[start:end]) or DOTS, is_focus))
        at = end
    pieces.append((text[at:], False))
    return pieces


def _merged(spans: list[tuple[int, int, Hit]]) -> list[tuple[int, int, list[Hit]]]:
    together: list[tuple[int, int, list[Hit]]] = []
    for start, end, hit in sorted(spans, key=lambda span: (span[0], -span[1])):
        if together and start < together[-1][1]:
            first, last, inside = together[-1]
            together[-1] = (first, max(last, end), [*inside, hit])
        else:
            together.append((start, end, [hit]))
    return together


def masked_path(member: str) -> str:
    """A path inside an archive without the names of people: of a message thread only its two ends stay."""
    parts = member.split("/")
    for folder in ("messages", "your_group_messages"):
        if folder in parts and len(parts) - parts.index(folder) > 2:
            return f"messages/…/{parts[-1]}"
    # The export of secure chats: each file at the root is named after a person.
    chat = re.fullmatch(r"[^/]+_(\d+)\.json", member)
    return f"…_{chat[1]}.json" if chat else member
