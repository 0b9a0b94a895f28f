"""Postcodes: British (the position rules and the list of areas), BFPO, Irish Eircodes, and US ZIP codes beside a state.

Rules: BS 7666 and the Postcode Address File; areas: Royal Mail's 121, with the Crown dependencies and BF, BX. Outward
codes alone ("LS6") are talk of an area, not an address. A list beats a pattern here: no false alarm in 10,000 posts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors import spelt
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import AMOUNTS, CODES, Cue, words
from detectors.lazy import lazy
from detectors.whose import whose

_AREAS = words("""
    AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK
    FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR
    NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC
    WD WF WN WR WS WV YO ZE
""")
_WITH_ZERO = words("BL BS CM CR FY HA PR SL SS")
"""The areas that have a district 0."""
_UK = lazy(
    r"(?<![A-Za-z0-9&@#])(?P<out>(?P<area>[A-PR-UWYZ][A-HK-Y]?)(?:[0-9]{1,2}|[0-9][A-HJKPSTUW]|[0-9][ABEHMNPRVWXY]))"
    r"(?P<gap>[ \t]{0,3}|[ ]?[-.,][ ]?|[ ]?\n[ ]?)(?P<in>[0-9OIL][ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])(?!-[A-Za-z0-9])",
    re.IGNORECASE,
)
_SPECIAL = lazy(
    r"(?<![A-Za-z0-9])(?:GIR ?0AA|(?:ASCN|STHL|TDCU|BBND|BIQQ|FIQQ|PCRN|SIQQ|TKCA) ?1ZZ"
    r"|BFPO[ :-]{0,2}[0-9]{1,4})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_EIRCODE = lazy(
    r"(?<![A-Za-z0-9])(?P<out>(?:[ACDEFHKNPRTVWXY][0-9]{2}|D6W))(?P<gap>[ -]?)(?P<in>[0-9A-Z]{4})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_ROUTING = words("""
    A41 A42 A45 A63 A67 A75 A81 A82 A83 A84 A85 A86 A91 A92 A94 A96 A98 C15 D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11
    D12 D13 D14 D15 D16 D17 D18 D20 D22 D24 D6W E21 E25 E32 E34 E41 E45 E53 E91 F12 F23 F26 F28 F31 F35 F42 F45 F52 F56
    F91 F92 F93 F94 H12 H14 H16 H18 H23 H53 H54 H62 H65 H71 H91 K32 K34 K36 K45 K56 K67 K78 N37 N39 N41 N91 P12 P14 P17
    P24 P25 P31 P32 P36 P43 P47 P51 P56 P61 P67 P72 P75 P81 P85 R14 R21 R32 R35 R42 R45 R51 R56 R93 R95 T12 T23 T34 T45
    T56 V14 V15 V23 V31 V35 V42 V92 V93 V94 V95 W12 W23 W34 W91 X35 X42 X91 Y14 Y21 Y25 Y34 Y35
""")
_EIRCODE_LETTERS = frozenset("0123456789ACDEFHKNPRTVWXY")
_IRELAND = Cue(
    "ireland|irish|eircode|eir code|dublin|cork|galway|limerick|waterford|co|county|kerry|mayo|donegal|wexford"
)
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR"
    "|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY"
)
_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
    "|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
    "|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma"
    "|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington"
    "|West Virginia|Wisconsin|Wyoming"
)
_ZIP = lazy(
    rf"(?<![A-Za-z0-9])(?:(?:(?<=, )(?:{_STATES})|(?<=[a-z] )(?:{_STATES})|(?i:{_STATE_NAMES}))[.,]?[ ]{{1,2}}"
    r"|(?i:zip(?: ?codes?)?(?:'s)?(?:[ :,=-]{1,3}(?:is|was|said|i said|put|put in|here|it'?s|of|to|like"
    r"|reads?)){0,2})[ :,=\"-]{1,3})"
    r"(?P<zip>[0-9]{5}(?:-[0-9]{4})?)(?![A-Za-z0-9])(?!-[0-9])"
)
_CUES = Cue("""
    postcode|post code|postal code|pcode|pc|zip|zip code|eircode|address|live|lives|living|house|flat|street|road|lane
    |avenue|close|drive|sat nav|satnav|sat-nav|collect|collection|collecting|pick up|pickup|venue|based|located|come to
    |deliver|delivered|delivery|parking|find us|moved|moving|send it to|post it to|directions|st|rd|ave|terrace|way
    |gardens|court|crescent|place
""")
_COUNTER = Cue("""
    discount|promo|promo code|voucher|voucher code|code|use code|with code|enter|checkout|% off|off|model|part
    |part no|part number|sku|product|product code|serial|serial number|firmware|version|ref|reference|order|order no
    |invoice|booking|booking ref|pnr|flight|gate|reg|registration|number plate|plate|vrm|nintendo|console|chipset
    |driver|error|error code|seat|locker|course|module|class|platform|game|tracking|locator|unit|cable|bulb|filter
    |resistor|chip|transistor|battery|spray|paint|room|password|passcode|wifi|coupon|referral|episode
""")


class Postcode:
    """Whole postcodes, which lead to a handful of doors."""

    id = "postcode"
    types = (Type.POSTCODE,)
    triggers = ("postcode.uk", "postcode.special", "postcode.eircode", "postcode.zip", "number.spelt")
    examples = Examples(
        hits=(
            Example("we moved to LS6 3QP last week", ("LS6 3QP",)),
            Example("postcode is sw1a2aa for the satnav", ("sw1a2aa",)),
            Example("send it to BFPO 57", ("BFPO 57",)),
            Example("come over, D02 X285", ("D02 X285",)),
            Example("we live at Springfield, IL 62704 now", ("62704",)),
        ),
        near_misses=(
            "loved my N64DD",
            "use code SW1A2AA for 20% off",
            "student flats in LS6",
            "model no E14 9GT",
            "QX1 1AA is no area",
            "over 62704 views",
            "the M25 4ever",
            "k6a5xt",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Postcodes of the text."""
        for span, value, sure, reason in _all(text.masked, hints):
            start, end = text.original(*span)
            yield Hit(
                Type.POSTCODE, start, end, value, sure, f"postcode.{reason}",
                whose(text.folded, span.start, span.end, hints),
            )  # fmt: skip


def _all(masked: str, hints: Hints) -> Iterator[tuple[Span, str, Sure, str]]:
    for match in _UK.finditer(masked):
        found = _british(masked, match)
        if found:
            yield found
    for span, code in spelt.codes(masked):
        spelled = _UK.fullmatch(code)
        if spelled and spelled["area"] in _AREAS and spelled["in"][0].isdigit() and not _counted(masked, span):
            yield span, f"{spelled['out']} {spelled['in']}", Sure.LIKELY, "british"
    for match in _SPECIAL.finditer(masked):
        value = re.sub(r"[ :-]+", "", match.group()).upper()
        cut = 4 if value.startswith("BFPO") else len(value) - 3
        yield Span(*match.span()), f"{value[:cut]} {value[cut:]}", Sure.SURE, "forces" if cut == 4 else "british"
    for match in _EIRCODE.finditer(masked):
        if match["out"].upper() in _ROUTING and not _is_a_code(masked, match):
            spaced, cued = bool(match["gap"]), _CUES.near(masked, match.start(), match.end()) is not None
            capital = match.group() == match.group().upper()
            real = _EIRCODE_LETTERS.issuperset(match["in"].upper())
            irish = hints.region == "IE" or _IRELAND.here(masked)
            if any(c.isdigit() for c in match["in"]) and (irish or (real and (cued or (capital and spaced)))):
                sure = Sure.SURE if spaced and capital else Sure.LIKELY
                yield Span(*match.span()), f"{match['out']} {match['in']}".upper(), sure, "irish"
    for match in _ZIP.finditer(masked):
        if AMOUNTS.after(masked, match.end(), 2) is not None:
            continue
        yield Span(*match.span("zip")), match["zip"], Sure.LIKELY, "american"


def _british(masked: str, match: re.Match[str]) -> tuple[Span, str, Sure, str] | None:
    area, out, gap, inward = match["area"].upper(), match["out"].upper(), match["gap"], match["in"].upper()
    if area not in _AREAS or _is_a_code(masked, match):
        return None
    if out[len(area)] == "0" and (area not in _WITH_ZERO or len(out) > len(area) + 1):
        return None
    cued = _CUES.near(masked, match.start(), match.end(), 40, 25) is not None
    written = match.group()
    typed = inward[0].isalpha()
    if typed and not (cued and gap):
        return None
    if len(gap.strip(" \t")) > 0 and not (cued or (written == written.upper() and "-" in gap)):
        return None
    inward = (
        inward.translate(
            str.maketrans("OIL", "011"),
        )
        if typed
        else inward
    )
    inward = inward[0] + match["in"][1:].upper()
    capital = written == written.upper()
    if not gap and not cued and not capital and len(written) < 6:
        return None
    if _UNIT.match(match["in"]) and not _postcode_said(masked, match.start()):
        if not (gap and capital) or _COUNTED.match(masked, match.end()):
            return None  # "N64DD", "w2 3rd floor", "M4 5GB ram": a name, an ordinal, a unit
        counted = inward[1:] in ("GB", "TB")
        return Span(*match.span()), f"{out} {inward}", Sure.LOOK if counted and not cued else Sure.LIKELY, "british"
    if inward[1:] == "XX" and not (
        _postcode_said(masked, match.start())
        or _WHERE.search(masked, max(0, match.start() - 12), match.start())
        or not capital
    ):
        return Span(*match.span()), f"{out} {inward}", Sure.LOOK, "british"  # what people write for "some postcode"
    sure = Sure.SURE if (gap == " " and capital) or cued else Sure.LIKELY
    return Span(*match.span()), f"{out} {inward}", sure, "cued" if cued else "british"


_WHERE = lazy(r"(?<![A-Za-z])(?:in|at|near|from|to|around|round)[ ]\Z", re.IGNORECASE)
_UNIT = lazy(r"1ST|2ND|3RD|[04-9]TH|\d(?:GB|TB|DD|HP|HZ|HR)", re.IGNORECASE)
_COUNTED = lazy(
    r"[ ](?:gen|floor|day|place|edition|birthday|anniversary|match|round|of|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|ram|ssd|storage|drive|data|memory)(?![a-z])",
    re.IGNORECASE,
)


def _counted(masked: str, span: Span) -> bool:
    """Whether a word right before says that what is spelt out is something else's code."""
    ours = _CUES.before(masked, span.start, 30)
    theirs = _COUNTER.before(masked, span.start, 24)
    return theirs is not None and (ours is None or theirs < ours) and not _postcode_said(masked, span.start)


def _is_a_code(masked: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    ours = _CUES.before(masked, start, 16)
    for cue, within in ((_COUNTER, 18), (CODES, 4)):
        theirs = cue.before(masked, start, within)
        if theirs is not None and (ours is None or theirs < ours) and not _postcode_said(masked, start):
            return True
    return _OFFER.match(masked[end : end + 24]) is not None


_OFFER = lazy(r"[ ]?(?:for|gets|at checkout|=|\?)?[ ]?(?:you )?(?:£|\d{1,2}%|discount|off\b)")
_SAID = lazy(
    r"(?<![A-Za-z])(?:post ?code|pcode|postal code|zip ?code|eircode|code for (?:here|ours|us"
    r"|the satnav))(?:'?s)?(?![A-Za-z])"
    r"[^A-Za-z0-9]{0,4}(?:is|was)?[ :]{0,3}$",
    re.IGNORECASE,
)


def _postcode_said(masked: str, start: int) -> bool:
    return _SAID.search(masked[max(0, start - 24) : start]) is not None
