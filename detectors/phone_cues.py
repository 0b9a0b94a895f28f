"""Words beside a telephone number: those that say it is one, and those that say it is something else's."""

from __future__ import annotations

import re

from detectors.contract import Span, Sure
from detectors.cues import CODES, Cue
from detectors.lazy import lazy
from detectors.phone_plan import Reading

CUES = Cue("""
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


def is_a_code(masked: str, span: Span) -> bool:
    """Whether a word right before (or just after) says that it is the number of something else."""
    if _SAYS.search(masked, max(0, span.start - 44), span.start):
        return False
    ours = CUES.before(masked, span.start, 25)
    for cue, before, after in ((CODES, 3, 0), (_CODES, 16, 8)):
        theirs = cue.before(masked, span.start, before)
        if theirs is not None and (ours is None or theirs <= ours or _names_a_code(masked, span)):
            return True
        if after and cue.after(masked, span.end, after) is not None and ours is None:
            return True
    return _names_a_code(masked, span)


# "the card in the window says 07700 900123": a tradesman's, and no payment card's number.
_SAYS = lazy(
    r"(?<![A-Za-z])(?:card|van|sign|flyer|flier|leaflet|advert|ad|poster|board|banner|sticker|notice|label|website|page"
    r"|menu|side)(?:[ ][a-z']{1,12}){0,4}?[ ](?:says?|said|reads?|gives|lists)[ :]{1,2}(?:(?:call|ring|text|phone|it's"
    r"|on|to)[ :]{1,2}){0,3}\Z",
    re.IGNORECASE,
)
_LABEL = lazy(
    r"(?<![A-Za-z])(?:(?:order|ref|reference|invoice|tracking|consignment|serial|isbn|barcode|imei|prn|urn|crn|vat|version"
    r"|inv|mpan|mprn|iccid|ean|gtin|tracked as|track|po"
    r"|batch|upc|sku)(?:[ ]?(?:no|nos|num|number|numbers|ref|id|code))?"
    r"|(?:parcel|booking|policy|claim|case|account|customer|membership|member|meter|part|model|item|job|ticket|charity"
    r"|company|card|nhs|crime|log|quote|confirmation|delivery|product|catalogue|transaction|receipt|passport|student"
    r"|staff|payroll|registration|patient|hospital|docket|flight|purchase|collection|loyalty|licence)"
    r"(?:[ ]?(?:no|nos|num|number|numbers|ref|reference|id|code|reading)|(?=[ ]?#)))"
    r"[.:#]{0,2}[ ]?(?:is|was|are|=)?[ :#-]{0,3}$",
    re.IGNORECASE,
)


_SHOWN = lazy(
    r"(?<![A-Za-z])(?:meter|odometer|counter|display|scales|clock|thermostat|dial|till|screen)(?: reading)?"
    r"[ ](?:says|said|shows|showed|reads|read|was|is|at|on)[ :]{1,2}$",
    re.IGNORECASE,
)
"""What an instrument shows is no number to ring."""


def _names_a_code(masked: str, span: Span) -> bool:
    before = masked[max(0, span.start - 40) : span.start]
    return _LABEL.search(before) is not None or _SHOWN.search(before) is not None


def is_service(masked: str, span: Span, reading: Reading) -> bool:
    """Whether it is a helpline's, a vote line's or a firm's charge-sharing number rather than a person's."""
    if reading.region != "GB":
        return False
    if len(reading.national) < 9:
        return True
    if _RANG_ME.search(masked, max(0, span.start - 70), span.start):
        return False
    if reading.national[0] in "3589":
        return _HELP.near(masked, span.start, span.end, 50, 40) is not None
    return _HELP.near(masked, span.start, span.end, 12, 4) is not None and reading.national[0] != "7"


_RANG_ME = lazy(
    r"(?<![a-z])(?:(?:rung|phoned|called|cold[ -]called|texted|messaged)(?: (?:today|again|twice|me|us|up"
    r"|just now)){0,2}"
    r" by|(?:calls?|texts?|voicemails?|messages?) from|rang (?:me|us|up|mum|dad|nan|my \w{3,7}|from)|(?:called"
    r"|phoned|texted|messaged) (?:me|us|mum|my \w{3,7})"
    r"|scam\w{0,5}|fraud\w{0,4}|pretend\w{0,3}|claim\w{0,3}|said (?:he|she|they) (?:was|were)|fake"
    r"|\"[a-z ]{2,20}\"(?: \w{2,8}){0,2}? (?:rang|called|phoned|texted))(?![a-z])[^.!?\n]{0,50}\Z",
    re.IGNORECASE,
)
"""Somebody was rung from the number: whoever they said they were, it is a person's and no helpline's."""


def sure_by_cue(masked: str, span: Span) -> Sure:
    """Sure where a word for telephones stands near, else likely."""
    return Sure.SURE if CUES.near(masked, span.start, span.end, 40, 30) is not None else Sure.LIKELY
