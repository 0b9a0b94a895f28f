"""Telephone numbers: British first, others in international form, by format or by a cue; in digits, letters or words.

Which numbers exist is phonenumbers' metadata; Ofcom's ranges for drama (some of which the metadata rejects) count as
numbers, because they are what people try a program with. Numbers of helplines, short codes and codes of other things
are near misses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import phonenumbers

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import AMOUNTS, CODES, Cue
from detectors.whose import whose

# Ofcom, "Telephone numbers for use in TV and radio drama programmes": national numbers without the 0.
_DRAMA = re.compile(
    r"(?:11[3-8]|121|131|141|151|161)4960\d{3}|2079460\d{3}|1914980\d{3}|2896496\d{3}|2920180\d{3}"
    r"|1632960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3}"
)
_DRAMA_IRISH = re.compile(r"2091\d{5}")  # ComReg, numbers for dramatic use: (020) 91x xxxx
_NEVER = re.compile(r"(?!)")
_WORDS = {
    **dict.fromkeys(("zero", "oh", "o", "nought", "naught"), "0"),
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "plus": "+",
}
_WORD = "zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|o"
_TOKEN = re.compile(
    rf"(?<![A-Za-z0-9])(?:(?P<times>double|triple|treble)[ -](?P<times_of>{_WORD}|[0-9])|(?P<word>{_WORD}|plus))"
    r"(?:[ -](?P<hundred>hundred))?(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9])(?P<letters>(?=[oOlI]{0,12}[0-9])[0-9oOlI]{1,24})(?![A-Za-z0-9])"
    r"|(?P<digits>\+?[0-9]{1,40})",
    re.IGNORECASE,
)
_GAP = re.compile(r"[ \t]{0,3}(?:[-./_,()~|*\u00b7\u2022:+]{0,2}[ \t]{0,3}|\n[ \t]{0,3})(?:[(][ ]?)?")
_DATE = re.compile(  # and times of the day
    r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[/.-]\d\d[/.-]\d\d(?!\d)"
    r"|(?<![\d:])[0-2]?\d:[0-5]\d(?![\d:])"
)
_NANP = re.compile(r"(?<![\w.+/-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ -]?|\d{3}([-.]))\d{3}(?(1)\1|[-. ])\d{4}(?![\w/]|-\d)")
# British with its 0 (9 or 10 digits after it), with a country code, or ten digits without either
_PLAUSIBLE = re.compile(r"0[1-9]\d{8,9}|\+[1-9]\d{8,14}|00[1-9]\d{8,13}|44\d{10}|1?[2-9]\d{9}")
_LINKED = re.compile(
    r"(?:wa\.me/|t\.me/|phone=|tel:|sms:|whatsapp:)(?P<number>(?:\+|%2B)?[0-9][0-9-]{7,17})", re.IGNORECASE
)

_CUES = Cue("""
    phone|fone|tel|telephone|mob|mobile|moby|cell|ring|rings|rang|call|calls|called|calling|sim|text|texts|texted
    |txt|sms|whatsapp|whats app|wassap|wapp|watsapp|number|numbers|num|no|nos|bell|buzz|dial|contact|reach|landline
    |home phone|missed call|voicemail|dm|message|msg|ask for|speak to|signal|telegram|viber|facetime|give me a|ph
    |tele|digits
""")
_HELP = Cue("""
    helpline|help line|helplines|hotline|samaritans|childline|crimestoppers|nhs|nhs 111|police|emergency|vote|votes
    |voting|to vote|donate|donations|donation|text line|textline|text to|shout|customer service|customer services
    |customer care|switchboard|refuge|citizens advice|advice line|floodline|hmrc|council|dvla|action fraud|crisis
    |mind|women's aid|relate|silverline|talk to frank|studio|radio|phone in|phone-in|premium rate|national|freephone
    |support line|helpdesk|gov.uk|free to call|enquiries|directory enquiries
""")
_CODES = Cue("""
    nhs number|nhs no|chi|card|card no|card number|sort code|account|iban|passport|licence|license|utr|ni|nino|ssn
    |score|scores|result|lottery|lotto|euromillions|numbers came up|grid ref|lat|lon|chassis|engine no|engine number
    |timestamp|unix|hash|commit|sum|total|pi|fibonacci|issn|gtin|upc|asin|bug|issue no|jira|docket|awb|mrn|eori
""")
_ABROAD = ("IE", "AU", "FR", "DE", "ES", "IT", "NL")


@dataclass(frozen=True, slots=True)
class _Group:
    """A run of digits, or a word for them: its place in the folded text, and the digits."""

    start: int
    end: int
    digits: str
    spoken: bool = False
    lettered: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """A number read: E.164 value, national number, region, and whether the numbering plan (or Ofcom) knows it."""

    value: str
    national: str
    region: str
    known: bool


class Phone:
    """Telephone numbers of people, homes and traders."""

    id = "phone"
    types = (Type.PHONE,)
    triggers = ("phone.digits", "phone.words")
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
            reading = _read("+" + re.sub(r"\D", "", match["number"].replace("%2B", "")), "GB") or _read(
                match["number"], hints.region
            )
            if reading and reading.known:
                yield Span(start, end), _hit(text, Span(start, end), (reading, Sure.SURE, "link"), hints)
        for match in _NANP.finditer(text.masked):
            reading = _read("+1" + re.sub(r"\D", "", match.group())[-10:], "US")
            span = Span(*match.span())
            if reading and reading.known and not _is_a_code(text.masked, span):
                yield span, _hit(text, span, (reading, _sure(text.masked, span), "abroad"), hints)
        for run in _runs(text.masked):
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


def _hit(text: Text, span: Span, found: tuple[_Reading, Sure, str], hints: Hints) -> Hit:
    reading, sure, reason = found
    start, end = text.original(*span)
    return Hit(
        Type.PHONE, start, end, reading.value, sure, f"phone.{reason}", whose(text.folded, span.start, span.end, hints)
    )


def _runs(masked: str) -> Iterator[list[_Group]]:
    """Groups of digits with little between them, at most forty groups together."""
    dates = [Span(*match.span()) for match in _DATE.finditer(masked)]
    run: list[_Group] = []
    for match in _TOKEN.finditer(masked):
        in_date = any(match.start() < date.end and date.start < match.end() for date in dates)
        group = None if in_date else _group(match)
        gap = _GAP.fullmatch(masked, run[-1].end, match.start()) if run else None
        if run and (group is None or gap is None or len(run) >= 40):
            yield run
            run = []
        if group is not None:
            run.append(group)
    if run:
        yield run


def _group(match: re.Match[str]) -> _Group:
    start, end = match.span()
    if match["digits"]:
        return _Group(start, end, match["digits"])
    if match["letters"]:
        digits = re.sub("[oO]", "0", re.sub("[lIi]", "1", match["letters"]))
        return _Group(start, end, digits, lettered=not match["letters"].isdigit())
    one = (match["times_of"] or match["word"]).lower()
    digits = _WORDS.get(one, one) * {"double": 2, "triple": 3, "treble": 3}.get((match["times"] or "").lower(), 1)
    return _Group(start, end, digits + ("00" if match["hundred"] else ""), spoken=True)


def _longest(
    masked: str, run: list[_Group], at: int, hints: Hints
) -> tuple[int, Span, tuple[_Reading, Sure, str] | None] | None:
    """The number that begins at this group: its last group, its span, and what it is (None: it is no person's)."""
    first = run[at]
    digits = ""
    best: tuple[int, Span, tuple[_Reading, Sure, str] | None] | None = None
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
        if not _PLAUSIBLE.fullmatch(digits):
            continue
        judged = _judge(masked, run[at : last + 1], digits, span, hints)
        if judged is not None and (best is None or judged[1] is None or judged[1][0].known):
            best = last, span, judged[1]
    return best


def _opening(masked: str, start: int) -> int:
    """Where the number begins with its bracket: "(01632) 960123"."""
    return start - 1 if start and masked[start - 1] == "(" and masked.find(")", start, start + 8) > 0 else start


def _glued_end(masked: str, digits: str, first: _Group, last: _Group) -> int | None:
    """End of an 11-digit number whose group goes on with a price or letters ("08712400602450p"), else None."""
    goes_on = last.end < len(masked) and masked[last.end].isalpha()
    return first.start + 11 if goes_on and len(digits) in (13, 14) and digits[0] == "0" else None


def _judge(
    masked: str, groups: list[_Group], digits: str, span: Span, hints: Hints
) -> tuple[Span, tuple[_Reading, Sure, str] | None] | None:
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
    cue = _CUES.near(masked, span.start, span.end, 40, 30) is not None
    if glued_before and not (cue and _CUES.before(masked, span.start, 0) == 0):
        return None
    if glued_after and digits[0] not in "0+":
        return None
    reading, reason = _reading(digits, groups, cue and ends, hints)
    if reading is None or not (reading.known or (cue and not spoken)):
        return None
    if _is_a_code(masked, span) or (digits[0] not in "0+" and AMOUNTS.after(masked, span.end, 2) is not None):
        return span, None
    if _is_service(masked, span, reading):
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


def _reading(digits: str, groups: list[_Group], cue: bool, hints: Hints) -> tuple[_Reading | None, str]:
    """What the digits say, and the reason code."""
    count = len(digits.lstrip("+"))
    if digits.startswith("+"):
        reading = _read(digits, "GB")
        if reading is None or not (reading.known or reading.region == "GB" or cue):
            return None, ""
        return reading, "valid" if reading.region == "GB" else "abroad"
    if digits.startswith("00"):
        reading = _read("+" + digits[2:], "GB") if count >= 11 else None
        return (reading, "valid" if reading.region == "GB" else "abroad") if reading and reading.known else (None, "")
    if digits.startswith("0"):
        reading = _read(digits, hints.region if hints.region != "US" else "GB") if count in (10, 11) else None
        if reading and reading.known:
            return reading, "valid"
        if cue and count == 11 and digits[1] in "1237":
            return reading, "shape"
        if cue:
            for region in _ABROAD:
                abroad = _read(digits, region)
                if abroad and abroad.known and len(groups) > 1:
                    return abroad, "abroad"
        return None, ""
    if digits.startswith("44") and count == 12:
        reading = _read("+" + digits, "GB")
        return (reading, "valid") if reading and reading.known and (cue or digits[2] == "7") else (None, "")
    if count == 10 and cue and ((digits[0] == "7" and groups[0].digits != "7") or len(groups[0].digits) in (3, 4, 5)):
        reading = _read("0" + digits, "GB")
        if reading and reading.known:
            return reading, "nozero"
    if count in (10, 11) and (hints.region == "US" or (cue and len(groups) >= 3)):
        reading = _read("+1" + digits[-10:], "US") if count == 10 or digits[0] == "1" else None
        if reading and reading.known:
            return reading, "abroad"
    return None, ""


def _read(digits: str, region: str) -> _Reading | None:
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    national = phonenumbers.national_significant_number(number)
    where = "GB" if number.country_code == 44 else phonenumbers.region_code_for_number(number) or region
    drama = {44: _DRAMA, 353: _DRAMA_IRISH}.get(number.country_code or 0, _NEVER).fullmatch(national) is not None
    value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return _Reading(value, national, where, drama or phonenumbers.is_valid_number(number))


def _is_a_code(masked: str, span: Span) -> bool:
    """Whether a word right before (or just after) says that it is the number of something else."""
    ours = _CUES.before(masked, span.start, 25)
    for cue, before, after in ((CODES, 3, 0), (_CODES, 16, 8)):
        theirs = cue.before(masked, span.start, before)
        if theirs is not None and (ours is None or theirs <= ours or _names_a_code(masked, span)):
            return True
        if after and cue.after(masked, span.end, after) is not None and ours is None:
            return True
    return _names_a_code(masked, span)


_LABEL = re.compile(
    r"(?<![A-Za-z])(?:order|ref|reference|invoice|tracking|parcel|consignment|booking|policy|claim|case|account|customer"
    r"|membership|member|meter|serial|part|model|item|job|ticket|charity|company|card|nhs|crime|log|quote|isbn|barcode"
    r"|confirmation|delivery|batch|product|catalogue|transaction|receipt|passport|student|staff|payroll|prn|urn|crn|vat"
    r"|registration|version|imei|patient|hospital|docket|flight|purchase)"
    r"[ ]?(?:no|nos|num|number|numbers|ref|reference|id|code|reading)?[.:#]{0,2}[ ]?(?:is|was|are|=)?[ :#-]{0,3}$",
    re.IGNORECASE,
)


def _names_a_code(masked: str, span: Span) -> bool:
    return _LABEL.search(masked[max(0, span.start - 40) : span.start]) is not None


def _is_service(masked: str, span: Span, reading: _Reading) -> bool:
    """Whether it is a helpline's, a vote line's or a firm's charge-sharing number rather than a person's."""
    if reading.region != "GB":
        return False
    if len(reading.national) < 9:
        return True
    if reading.national[0] in "3589":
        return _HELP.near(masked, span.start, span.end, 50, 40) is not None
    return _HELP.near(masked, span.start, span.end, 12, 4) is not None and reading.national[0] != "7"


def _sure(masked: str, span: Span) -> Sure:
    return Sure.SURE if _CUES.near(masked, span.start, span.end, 40, 30) is not None else Sure.LIKELY
