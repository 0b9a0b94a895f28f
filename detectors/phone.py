"""Telephone numbers: British first, others in international form, by format or by a cue; in digits, letters or words.

Which numbers exist is phonenumbers' metadata; Ofcom's ranges for drama (some of which the metadata rejects) count as
numbers, because they are what people try a program with. Numbers of helplines, short codes and codes of other things
are near misses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import AMOUNTS
from detectors.lazy import lazy
from detectors.phone_cues import CUES, is_a_code, is_service, sure_by_cue
from detectors.phone_digits import Group, runs
from detectors.phone_plan import PLAUSIBLE, Reading, interpret, read
from detectors.whose import whose

_NANP = lazy(r"(?<![\w.+/-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ -]?|\d{3}([-.]))\d{3}(?(1)\1|[-. ])\d{4}(?![\w/]|-\d)")
_LINKED = lazy(r"(?:wa\.me/|t\.me/|phone=|tel:|sms:|whatsapp:)(?P<number>(?:\+|%2B)?[0-9][0-9-]{7,17})", re.IGNORECASE)


class Phone:
    """Telephone numbers of people, homes and traders."""

    id = "phone"
    types = (Type.PHONE,)
    triggers = (
        "phone.digits",
        "phone.words",
        "phone.link",
    )
    examples = Examples(
        hits=(
            Example("ring me on 07700 900123", ("07700 900123",)),
            Example("home is 01632 960 456 after six", ("01632 960 456",)),
            Example("+44 (0)7700 900 321 is my new one", ("+44 (0)7700 900 321",)),
            Example("text07700900111 for details", ("07700900111",)),
            Example("O77OO 9OO 222, dont tell nan", ("O77OO 9OO 222",)),
            Example(
                "oh double seven double oh nine double oh one two three, call me",
                ("oh double seven double oh nine double oh one two three",),
            ),
            Example("07700 900 123 07700 900 124", ("07700 900 123", "07700 900 124")),
            Example("message me https://wa.me/447700900456", ("447700900456",)),
            Example("call (212) 555-0143 when you land", ("(212) 555-0143",)),
            Example("my Irish number is +353 20 910 1234", ("+353 20 910 1234",)),
        ),
        near_misses=(
            "order no 07700900123 still not here",
            "ring Childline on 0800 1111",
            "Samaritans are on 116 123 day and night",
            "meter reading 01632960123 sent",
            "ISBN 978-0-306-40615-7",
            "2019 2020 2021 2022, what a run",
            "score was 21-19 18-21 21-16",
            "won £1,632,960,123",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Numbers of the text, leftmost first, none twice."""
        taken: list[Span] = []
        for hit_span, hit in self._all(text, hints):
            if not any(hit_span.start < other.end and other.start < hit_span.end for other in taken):
                taken.append(hit_span)
                yield hit

    def _all(self, text: Text, hints: Hints) -> Iterator[tuple[Span, Hit]]:
        for match in _LINKED.finditer(text.folded):
            start, end = match.span("number")
            reading = read("+" + re.sub(r"\D", "", match["number"].replace("%2B", "")), "GB") or read(
                match["number"], hints.region
            )
            if reading and reading.known:
                yield Span(start, end), _hit(text, Span(start, end), (reading, Sure.SURE, "link"), hints)
        for match in _NANP.finditer(text.masked):
            reading = read("+1" + re.sub(r"\D", "", match.group())[-10:], "US")
            span = Span(*match.span())
            if reading and reading.known and not is_a_code(text.masked, span):
                yield span, _hit(text, span, (reading, sure_by_cue(text.masked, span), "abroad"), hints)
        for run in runs(text.masked):
            at = 0
            while at < len(run):
                found = _longest(text.masked, run, at, hints)
                if found is None:
                    at += 1
                    continue
                last, span, hit = found
                if hit is not None:
                    yield span, _hit(text, span, hit, hints)
                at = last + 1


def _hit(text: Text, span: Span, found: tuple[Reading, Sure, str], hints: Hints) -> Hit:
    reading, sure, reason = found
    start, end = text.original(*span)
    return Hit(
        Type.PHONE,
        start,
        end,
        reading.value,
        sure,
        f"phone.{reason}",
        whose(text.folded, span.start, span.end, hints, reached=True),
    )


def _longest(
    masked: str, run: list[Group], at: int, hints: Hints
) -> tuple[int, Span, tuple[Reading, Sure, str] | None] | None:
    """The number that begins at this group: its last group, its span, and what it is (None: it is no person's)."""
    first = run[at]
    digits = ""
    best: tuple[int, Span, tuple[Reading, Sure, str] | None] | None = None
    for last in range(at, min(len(run), at + 20)):
        digits += run[last].digits if last == at else run[last].digits.lstrip("+")
        if last > at and run[last].digits.startswith("+") and digits not in ("+", ""):
            break
        count = len(digits.lstrip("+"))
        if count > 40:
            break
        span = Span(_opening(masked, first.start), run[last].end)
        cut = _glued_end(masked, digits, first, run[last]) if last == at else None
        if cut is not None:
            digits, span = digits[:11], Span(span.start, cut)
        elif count > 17:
            break
        if not PLAUSIBLE.fullmatch(digits):
            continue
        judged = _judge(masked, run[at : last + 1], digits, span, hints)
        if judged is not None and (best is None or judged[1] is None or judged[1][0].known):
            best = last, span, judged[1]
    return best


def _opening(masked: str, start: int) -> int:
    """Where the number begins with its bracket: "(01632) 960123"."""
    return start - 1 if start and masked[start - 1] == "(" and masked.find(")", start, start + 8) > 0 else start


def _glued_end(masked: str, digits: str, first: Group, last: Group) -> int | None:
    """End of an 11-digit number whose group goes on with a price or letters ("08712400602450p"), else None."""
    goes_on = last.end < len(masked) and masked[last.end].isalpha()
    return first.start + 11 if goes_on and len(digits) in (13, 14) and digits[0] == "0" else None


def _judge(
    masked: str, groups: list[Group], digits: str, span: Span, hints: Hints
) -> tuple[Span, tuple[Reading, Sure, str] | None] | None:
    """None: not a number, go on. (span, None): a number or code that is nobody's. Otherwise what it is."""
    glued_before = span.start > 0 and masked[span.start - 1].isalnum()
    glued_after = span.end < len(masked) and masked[span.end].isalnum()
    spoken = any(group.spoken for group in groups)
    ends = re.match(r"[ .,-]{0,2}\d", masked[span.end : span.end + 3]) is None
    if (
        masked[span.start - 1 : span.start] in {"£", "$", "€", ".", "#", "@", "_", "="}
        or masked[span.end : span.end + 1] == "%"
    ):
        if masked[span.start - 1 : span.start] != ".":
            return None
        if span.start > 1 and masked[span.start - 2].isdigit():
            return None
    cue = CUES.near(masked, span.start, span.end, 40, 30) is not None
    if glued_before and not (cue and CUES.before(masked, span.start, 0) == 0):
        return None
    if glued_after and digits[0] not in "0+":
        return None
    reading, reason = interpret(digits, groups, cue and ends, hints)
    if reading is None or not (reading.known or (cue and not spoken)):
        return None
    if reason == "nozero" and re.search(r"\d[-./]\Z", masked[max(0, span.start - 2) : span.start]):
        return None  # the tail of another number
    if is_a_code(masked, span) or (digits[0] not in "0+" and AMOUNTS.after(masked, span.end, 2) is not None):
        return span, None
    if is_service(masked, span, reading):
        return span, None
    if reason == "valid":
        if spoken:
            reason = "words"
        elif any(group.lettered for group in groups):
            reason = "letters"
        elif glued_before or glued_after:
            reason = "glued"
        elif cue:
            reason = "cued"
    sure = Sure.SURE if reading.known and reason in ("valid", "cued", "link") else Sure.LIKELY
    if not reading.known:
        reason = "shape"
    return span, (reading, sure, reason)
