"""Payment card numbers: an issuer's prefix, its length and the Luhn check; and nothing beside it that names another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue
from detectors.identity.numerals import EDGE, END, GAP, MARK, Reading, denied, digits, luhn, made, nearest
from detectors.lazy import lazy

_SHAPE = lazy(
    rf"{EDGE}(?:[0-9]{{4}}(?:{GAP}[0-9]{{4}}){{3}}(?:{GAP}[0-9]{{3}})?|[0-9]{{4}}{GAP}[0-9]{{6}}{GAP}[0-9]{{4,5}}"
    rf"|[0-9]{{13,19}}|[0-9](?:{MARK}[0-9]){{12,18}}|[0-9]{{8}}{GAP}[0-9]{{8}}){END}"
)
# Issuers' ranges (ISO/IEC 7812; the schemes' public tables): prefix and length. Maestro's are too wide to count alone.
_ISSUERS = lazy(
    r"4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})|5[1-5][0-9]{14}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}"
    r"|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:6011|64[4-9][0-9]|65[0-9]{2})[0-9]{12}"
    r"|35(?:2[89]|[3-8][0-9])[0-9]{12}|62[0-9]{14,17}"
)
_MAESTRO = lazy(r"(?:50|5[6-8]|6)[0-9]{11,17}")
_GROUPED = lazy(rf"[0-9]{{4}}(?:{MARK}[0-9]{{4}}){{3}}|[0-9]{{4}}{MARK}[0-9]{{6}}{MARK}[0-9]{{4,5}}")
_PLAIN = lazy(r"(?:4[0-9]|5[1-5]|2[2-7])[0-9]{14}|3[47][0-9]{13}")
"""Written in one piece or digit by digit: with a narrow prefix no chance number when nothing names it otherwise."""
_CUES = Cue("""
    card|cards|card number|card no|card num|card details|long number|bank card|debit|debit card|credit|credit card
    |visa|mastercard|master card|amex|american express|maestro|cvv|cvc|cv2|expiry|exp|exp date|expires|expiring
    |valid thru|valid from|security code|contactless|barclaycard|monzo|starling|revolut|halifax|natwest|santander
    |hsbc|barclays|lloyds|nationwide|overdraft|paypal|apple pay|google pay|pay with|paid with|charge it to
    |three digits|number on the front|diners|discover|pan
""")
_OWN_CODES = lazy(
    r"(?<![A-Za-z])(?:security|cvv2?|cvc2?|sort|post|verification|3[ -]digit|three[ -]digit) ?codes?(?![A-Za-z])"
    r"|(?<![A-Za-z])pin(?: code| number)?(?![A-Za-z])",
    re.IGNORECASE,
)
"""What belongs to a card, and makes no code of its number."""
_OTHERS = Cue("""
    gift card|giftcard|gift cards|loyalty card|loyalty|reward card|rewards card|nectar|nectar card|clubcard
    |boots card|advantage card|library card|membership card|store card|sim card|sim|iccid|memory card|graphics card
    |oyster|oyster card|railcard|rail card|travel card|bus pass|smartcard|smart card|student card|id card|phone card
    |itunes|itunes card|steam card|xbox card|google play card|amazon card|steam|xbox|psn|amazon voucher|top up|topup
    |parcel|royal mail|dpd|hermes|evri|ups|fedex|yodel|usps|dhl|collection|upc|gtin|mpan|meter point|test card
    |test number|test data|sandbox|dummy|raffle|lottery|serial|licence key|product key|activation|unix|timestamp
    |tweet|status|video|game code|friend code|switch code|pi|account number|microchip|chip|quote|quoting|tracked as
""")


class PaymentCard:
    """Credit and debit card numbers."""

    id = "card"
    types = (Type.PAYMENT_CARD,)
    triggers = ("number.thirteen", "identity.words")
    examples = Examples(
        hits=(
            Example("card no 4111 1111 1111 1111 exp 12/27", ("4111 1111 1111 1111",)),
            Example("5555-5555-5555-4444", ("5555-5555-5555-4444",)),
            Example("put it on the amex 378282246310005", ("378282246310005",)),
            Example("4242424242424242 cvv 123 go mad", ("4242424242424242",)),
        ),
        near_misses=(
            "order 4111 1111 1111 1111 is late",
            "card ending 4242",
            "gift card 5555 5555 5555 4444",
            "card number 4111 1111 1111 1112",
            "IMEI 490154203237518",
            "tracking 4242424242424242 says delivered",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Numbers that an issuer could have given out, judged by grouping and cues."""
        reading = Reading(text)
        for match in _SHAPE.finditer(reading.text):
            place, number = _trimmed(reading.text, Span(*match.span()))
            verdict = _judge(reading.text, place, number)
            if verdict:
                yield made(text, Type.PAYMENT_CARD, reading.folded(*place), number, verdict, hints)


def _trimmed(text: str, place: Span) -> tuple[Span, str]:
    """Without the three digits from the back that people put behind the sixteen."""
    number = digits(text[place.start : place.end])
    if len(number) == 19 and not (luhn(number) and _ISSUERS.fullmatch(number)):
        end = place.end - 3
        while not text[end - 1].isdigit():
            end -= 1
        return Span(place.start, end), number[:16]
    return place, number


def _judge(text: str, place: Span, number: str) -> tuple[Sure, str] | None:
    cue = nearest(text, *place, _CUES)
    usual = _ISSUERS.fullmatch(number) is not None
    if len(set(number)) == 1 or not (usual or (cue is not None and _MAESTRO.fullmatch(number))):
        return None
    coded = denied(_OWN_CODES.sub(lambda match: "-" * len(match[0]), text), *place, (CODES, _OTHERS), cue, before=30)
    if not luhn(number):
        return (Sure.LOOK, "card.check") if cue is not None and not coded else None
    if coded:
        return (Sure.LOOK, "card.code") if cue is not None else None
    if cue is not None:
        return (Sure.SURE if usual else Sure.LIKELY), "card.cue"
    certain = _GROUPED.fullmatch(text, *place) or _PLAIN.fullmatch(number)
    return (Sure.LIKELY if certain else Sure.LOOK), "card.shape"
