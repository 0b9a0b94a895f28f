"""Bank accounts: sort code and account number together or beside their names, IBANs, and their likes abroad."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import Cue
from detectors.dates import NUMBER
from detectors.identity.numerals import EDGE, END, Reading, denied, digits, made, mod97, nearest
from detectors.lazy import lazy

_SORT = r"(?:[0-9]{2}(?P<mark>[ ./_-]| - )[0-9]{2}(?P=mark)[0-9]{2}|[0-9]{6})"
_ACCOUNT = r"[0-9](?:[ -]?[0-9]){7}"
_LABEL = r"(?:(?:and |& )?(?:acc|acct|accnt|ac|account)(?:[ .]{0,2}(?:no|num|#))?)"
_PAIR = lazy(
    rf"{EDGE}(?P<sort>{_SORT})(?:[^0-9A-Za-z\x1a]{{0,5}}{_LABEL}[^0-9A-Za-z\x1a]{{0,3}}"
    rf"|[^0-9A-Za-z\x1a]{{1,5}})(?P<account>{_ACCOUNT}){END}",
    re.I,
)
_TURNED = lazy(rf"{EDGE}(?P<account>[0-9]{{8}})[^0-9A-Za-z\x1a]{{1,5}}(?P<sort>{_SORT}){END}")
_ONE_SORT = lazy(
    # not the middle of a National Insurance number: "YR 16 05 44 B"
    rf"(?:{EDGE}(?<![A-Z]{{2}} )|(?<=code)|(?<=sort)|(?<=sc)|(?<=[A-Z]{{2}} )(?![0-9 ]{{8}} [A-D]\b))"
    rf"(?:{_SORT}|[0-9]{{3}}[- ][0-9]{{3}}){END}",
    re.I,
)
_ONE_ACCOUNT = lazy(rf"(?:{EDGE}|(?<=acc)|(?<=acct)|(?<=account)|(?<=no)){_ACCOUNT}{END}", re.I)
_ROUTING = lazy(rf"{EDGE}[0-9]{{9}}{END}")
_ABROAD = lazy(rf"{EDGE}[0-9](?:[ -]?[0-9]){{5,16}}{END}")
_DATE = lazy(r"(?:0[1-9]|[12][0-9]|3[01])[ ./_-](?:0[1-9]|1[0-2])[ ./_-][0-9]{2}")

# "60-83-71 account number 55779911": three pairs right before a named account number are a sort code.
_FOLLOWED = lazy(
    r"[^0-9A-Za-z]{1,4}(?:(?:and|then|with|the|my) ){0,3}(?:acc|account)[^0-9]{1,20}[0-9]{4} ?[0-9]{4}(?![0-9])", re.I
)

# "ref BACKROOM" is what the payer is to write, and says nothing of the number after it.
_PAYERS_WORD = lazy(
    r"(?<![A-Za-z])ref(?:erence)?[ :]{1,3}(?!(?:no|num|number|nos|is|was|code|id|for|and|of|the|my|your)(?![a-z]))"
    r"[A-Za-z][A-Za-z0-9]{1,20}(?![A-Za-z0-9])",
    re.I,
)

_SORT_CUE = Cue("sort code|sortcode|sort code is|sort codes|sort|s/c|sc|s.c.|srt code|bsb|sort-code")
_NAME_CUE = Cue("""
    account number|account no|account num|account|acc number|acc no|acc num|acc|acct|acct no|acct number|ac no
    |ac number|a/c|a/c no|a/c number|accnt|accountnumber|account nr
""")
_ROUTING_CUE = Cue("routing|routing number|routing no|aba|aba number|routing #")
_BANK = Cue("""
    bank|banking|bank details|bank account|bank transfer|transfer|bacs|faster payment|faster payments|direct debit
    |standing order|pay me|pay you|pay us|pay him|pay her|pay into|paid into|pay it into|pay in|payment|payments
    |payee|send to|send money to|transfer to|rent to|ping it to|ping me
    |deposit|refund|wages|payroll|salary|get paid|send money|send it to|money|owe|owes|chip in|donations|subs
    |rent|skint|tenner|quid|barclays|lloyds|natwest|hsbc|santander|nationwide|monzo|starling|halifax|tsb|revolut|rbs
    |co-op bank|first direct|metro bank|chase|virgin money|bank of scotland|ulster bank|danske|aib|current account
    |savings account|joint account|details|checking|kitty|whip round|whip-round|collection|fundraiser|fundraising
    |donate|raffle money|treasurer|crowdfund|sponsor|sponsor us|cheque|fiver|deposit back|in the name of|name of
    |building society|passbook|chq|bank app|cash or transfer|landlord|housemates|holiday fund|club funds
    |every penny|every little helps|mortgage|savings|skipton|yorkshire building
""")
_OTHERS = Cue("""
    customer account|bank holiday|energy account|octopus|british gas|edf|e.on|eon|ovo|scottish power|bulb
    |council tax|netflix|twitter|instagram|insta|facebook|gas|electric|electricity|water|broadband|sky|bt
    |virgin media|vodafone|ee|o2|three|tesco|account with|phone|call|ring|text|dial|game|steam|xbox|playstation
    |library|gym|score|colour|hex|dob|born|date|dated|combination|combo|padlock|lottery|lotto|numbers came up|bingo
    |birthday|sort order|parcel|delivery|dispatched|kit|uploaded|subscribers|followers|ml|lot
""")
_EXPLICIT = Cue("sort code|sortcode|sort codes|s/c|srt code|bsb|sort-code")
_PAIR_SAID = (
    rf"(?:(?:oh|o|zero|nought|double)[ -](?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine)|{NUMBER}"
    rf"|[0-9]{{2}})"
)
_SAID_SORT = lazy(
    r"(?<![A-Za-z])(?:sort ?-?codes?|sort|s/c)(?: (?:no|number))?(?: (?:is|was|being|of))?[ :=,-]{1,3}"
    rf"(?P<said>(?=[0-9 ,./-]{{0,8}}[a-z]){_PAIR_SAID}(?:[ ,./-]{{1,3}}(?:then "
    rf"|and )?{_PAIR_SAID}){{2}})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
"""A sort code as it is said on the telephone: "eleven, oh three, twenty-seven"."""
_ROLL = lazy(
    r"(?<![A-Za-z])roll (?:number|no|num|nr)\.?(?: (?:is"
    r"|was))?[ :#-]{1,3}(?P<roll>(?:[A-Z]{1,3}[/-]?)?[0-9](?:[ /-]?[0-9]){5,12}"
    r"(?:[/-]?[A-Z]{1,3})?)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
"""Building societies: the account of a passbook is its roll number."""
_BSB = Cue("bsb")
_CODES = Cue(
    "order|ref|tracking|voucher|promo|promo code|qr code|error code|postcode|area code|source code|colour code"
)
_NUMBER_OF = Cue(
    "order|ref|reference|invoice|inv|statement|statement no|quote|quote no|tracking|ticket|booking|case|job|serial|isbn"
    "|meter|policy|claim|voucher|part no"
)

# ISO 13616 registry: country -> length of the IBAN.
_LENGTHS = {
    country: length
    for length, countries in (
        (15, "NO"),
        (16, "BE"),
        (18, "NL DK FI"),
        (19, "SI MK"),
        (20, "AT LU EE LT BA XK"),
        (21, "CH HR LV LI"),
        (22, "GB IE DE BG BH GE RS ME"),
        (23, "GI AE IL"),
        (24, "ES SE CZ SK RO AD SA PK MD"),
        (25, "PT"),
        (26, "IS TR"),
        (27, "FR IT GR MC SM"),
        (28, "PL CY HU AL"),
        (29, "UA QA BR"),
        (30, "KW JO"),
        (31, "MT"),
    )
    for country in countries.split()
}
_IBAN_SAID = Cue("iban|ibans|bank|transfer|account")
_IBAN = lazy(r"(?<![A-Za-z0-9])[A-Z]{2}[ -]?[0-9]{2}(?:[ -]{0,2}[A-Z0-9]){11,30}", re.IGNORECASE)


class BankAccount:
    """Sort codes, account numbers, IBANs."""

    id = "bank"
    types = (Type.BANK_ACCOUNT,)
    triggers = ("number.thirteen", "bank.word", "bank.iban", "identity.words")
    examples = Examples(
        hits=(
            Example("send it to 20-00-00 55779911", ("20-00-00 55779911",)),
            Example("sort code 20 00 00 and the account number is 55779911", ("20 00 00", "55779911")),
            Example("bank details 200000/55779911 ta", ("200000/55779911",)),
            Example("IBAN GB82 WEST 1234 5698 7654 32", ("GB82 WEST 1234 5698 7654 32",)),
            Example("pay me, sort 10-79-99 acc 88837491", ("10-79-99", "88837491")),
        ),
        near_misses=(
            "my Octopus account number is 55779911",
            "tickets went on sale 20-10-22 12345678 people queued",
            "IBAN GB83 WEST 1234 5698 7654 32",
            "order 200000 55779911",
            "sort your code out, 200000 lines of it",
            "won 20-00 in the end",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """IBANs first, then pairs, then one of the two beside its name."""
        taken: list[Span] = []
        for place, value, verdict in _ibans(text):
            if verdict[0] is Sure.LOOK:
                continue  # told last: the two letters may be a word before an account
            taken.append(place)
            yield made(text, Type.BANK_ACCOUNT, place, value, verdict, hints)
        reading = Reading(text)
        for found, value, verdict in (*_pairs(reading.text), *_singles(reading.text)):
            place = reading.folded(*found)
            if not any(place.start < other.end and other.start < place.end for other in taken):
                taken.append(place)
                yield made(text, Type.BANK_ACCOUNT, place, value, verdict, hints)
        for place, value, verdict in _ibans(text):
            if verdict[0] is Sure.LOOK and not any(p.start < place.end and place.start < p.end for p in taken):
                yield made(text, Type.BANK_ACCOUNT, place, value, verdict, hints)


_Found = tuple[Span, str, tuple[Sure, str]]


def _ibans(text: Text) -> Iterator[_Found]:
    for match in _IBAN.finditer(text.folded):
        length = _LENGTHS.get(match[0][:2].upper())
        if length is None or any(match.start() < link.end and link.start < match.end() for link in text.links):
            continue
        end, kept = match.start(), ""
        while end < match.end() and len(kept) < length:
            kept += text.folded[end] if text.folded[end].isalnum() else ""
            end += 1
        if len(kept) < length or text.folded[end : end + 1].isalnum() or sum(c.isdigit() for c in kept) < 8:
            continue
        passes = mod97(kept.upper())
        capital = text.folded[match.start() : end].upper() == text.folded[match.start() : end]
        if not (passes or capital or _IBAN_SAID.near(text.folded, match.start(), end, 40, 20) is not None):
            continue  # "BA0117 4960 km of crying toddler"
        verdict = (Sure.SURE, "bank.iban") if passes else (Sure.LOOK, "bank.check")
        yield Span(match.start(), end), kept.upper(), verdict


def _pairs(text: str) -> Iterator[_Found]:
    text = _PAYERS_WORD.sub(lambda match: "-" * len(match[0]), text)
    for pattern in (_PAIR, _TURNED):
        for match in pattern.finditer(text):
            place = Span(*match.span())
            value = f"{digits(match['sort'])} {digits(match['account'])}"
            cue = nearest(text, *place, _SORT_CUE, _NAME_CUE, _BANK, before=80, after=60)
            verdict = _paired(text, match, place, cue)
            between = text[match.start() + len(match["sort"]) : match.end("account") - len(match["account"])]
            if pattern is _PAIR and re.search("[a-z]", between, re.IGNORECASE):
                # a word between the two makes two details of them
                yield Span(*match.span("sort")), digits(match["sort"]), verdict
                yield Span(*match.span("account")), digits(match["account"]), verdict
            else:
                yield place, value, verdict


def _paired(text: str, match: re.Match[str], place: Span, cue: int | None) -> tuple[Sure, str]:
    if denied(text, *place, (_NUMBER_OF, _OTHERS), cue) or len(set(digits(match["account"]))) == 1:
        return Sure.LOOK, "bank.code"
    if cue is not None or re.search("a", match[0], re.IGNORECASE):
        return Sure.SURE, "bank.pair"
    if _OTHERS.near(text, *place, 40, 40) is not None:
        return Sure.LOOK, "bank.code"
    if _DATE.fullmatch(match["sort"]) or not match["mark"]:
        return Sure.LOOK, "bank.pair"
    apart = re.search(r"[/,|\n]", text[match.end("sort") : match.start("account")])
    return (Sure.LIKELY if match["mark"].strip() == "-" or apart else Sure.LOOK), "bank.pair"


def _singles(text: str) -> Iterator[_Found]:
    sorts: list[_Found] = []
    for match in _ONE_SORT.finditer(text):
        place = Span(*match.span())
        cue = _SORT_CUE.near(text, *place, 14, 14)
        explicit = _EXPLICIT.near(text, *place, 20, 20) is not None
        if cue is not None and (explicit or _NAME_CUE.here(text)) and not denied(text, *place, (_CODES,), cue, 8):
            sorts.append((place, digits(match[0]), (Sure.SURE if explicit else Sure.LIKELY, "bank.sort")))
        elif cue is None and match["mark"] and _FOLLOWED.match(text, place.end):
            sorts.append((place, digits(match[0]), (Sure.LIKELY, "bank.sort")))
    for match in _SAID_SORT.finditer(text):
        sorts.append((Span(*match.span("said")), match["said"], (Sure.SURE, "bank.sort")))
    for match in _ROLL.finditer(text):
        banking = _BANK.near(text, *match.span(), 80, 60) is not None
        sure = Sure.SURE if banking else Sure.LOOK
        yield Span(*match.span("roll")), match["roll"].upper(), (sure, "bank.account")
    routed = _ROUTING_CUE.here(text)
    if routed:
        for match in _ROUTING.finditer(text):
            if _aba(match[0]) and _ROUTING_CUE.near(text, *match.span(), 20, 20) is not None:
                sorts.append((Span(*match.span()), match[0], (Sure.SURE, "bank.routing")))
    yield from sorts
    loose = routed or _BSB.here(text)
    for match in (_ABROAD if loose else _ONE_ACCOUNT).finditer(text):
        place = Span(*match.span())
        if any(place.start < other.end and other.start < place.end for other, _, _ in sorts):
            continue
        cue = _NAME_CUE.near(text, *place, 16, 16)
        if cue is None or denied(text, *place, (_NUMBER_OF,), cue, 10):
            continue
        others = _OTHERS.near(text, *place, 40, 30) is not None
        banking = _BANK.near(text, *place, 80, 60) is not None and not others
        if sorts:
            yield place, digits(match[0]), (Sure.SURE, "bank.account")
        elif banking:
            yield place, digits(match[0]), (Sure.LIKELY, "bank.account")
        elif not others:
            yield place, digits(match[0]), (Sure.LOOK, "bank.account")


def _aba(number: str) -> bool:
    """American Bankers Association: weights 3, 7, 1, sum a multiple of ten."""
    return sum(int(c) * (3, 7, 1)[n % 3] for n, c in enumerate(number)) % 10 == 0
