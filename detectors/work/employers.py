"""How a workplace's name is read: words of organisations, employers known by a short name, and what is no name."""

from __future__ import annotations

import re

from detectors.contract import Span
from detectors.cues import words
from detectors.lazy import lazy
from detectors.work.sentences import Terms

ORGANISATION = (
    "hospitals?|infirmary|general|hospice|clinic|surgery|practice|pharmacy|dental|dentists?|opticians|vets?|school"
    "|schools|primary|juniors?|infants?|academy|high|grammar|sixth form|college|university|uni|nursery|pre.?school"
    "|council|borough|trust|foundation|nhs trust|solicitors|chambers|law|llp|ltd|limited|plc|inc|group|partners"
    "|associates|consultancy|accountants|architects|bank|building society|insurance"
    "|prison|hmp|yoi|yot|youth offending (?:team|service)|youth justice(?: service)?|pdu|probation(?: service"
    "| office| delivery unit)?|approved premises|crc|police(?: station)?|constabulary|fire (?:service|station"
    "|brigade)|ambulance(?: service)?|court|crown court|magistrates court|county court|family court|care home"
    "|nursing home|residential home|children's home|care|housing|homes?|hostel|shelter"
    "|company|library|museum|gallery|theatre|hotel|inn|arms|tavern|bar|cafe|café|coffee|bakery|bakers|butchers"
    "|restaurant"
    "|kitchen|farm|garden centre|garage|motors|autos?|airport|airways|airlines|rail|railway|trains?|buses|coaches"
    "|logistics|transport|haulage|couriers?|freight|logistics|warehouse|distribution centre|depot|stores?"
    "|supermarket|superstore|shop|salon|gym|leisure centre|sports centre|community centre"
    "|engineering|construction|builders|electrical|plumbing|roofing|scaffolding|manufacturing|foods?|water|energy"
    "|gas|electric|power|telecoms?|media|radio|news|gazette|post|studios?|recruitment|technologies|systems|software"
    "|solutions|services|service|security|cleaning|catering|charity|centre|society|union|agency|authority|office"
    "|department|ministry|commission|federation|factory|works|mill|brewery|church|cathedral|zoo|estates|properties"
    "|lettings|surveyors|medical centre|health centre"
)
KNOWN_PLAIN = (
    "tesco(?:'s)?|asda|sainsbury'?s|morrisons?|aldi|lidl|m&s|marks (?:and|&) spencers?|waitrose|(?:the )?co-?op"
    "|iceland|spar|boots|superdrug|greggs|costa(?: coffee)?|starbucks|mcdonald'?s|maccies|maccas|kfc|burger king"
    "|nando'?s|subway|pret|(?:wether)?spoons|wetherspoons?|primark|argos|b&q|wickes|screwfix|toolstation|ikea"
    "|john lewis|debenhams|house of fraser|sports direct|jd sports|amazon|royal mail|post office|dpd|hermes|evri"
    "|yodel|ups|fedex|dhl|eddie stobart|stobarts"
    "|bt|openreach|ee|vodafone|o2|virgin media|sky|talktalk|british gas|edf|e\\.?on|npower|centrica|scottish power"
    "|national grid|united utilities|severn trent|thames water|yorkshire water|capita|serco|g4s|mitie|sodexo|atos"
    "|interserve|carillion|iss|ocs|compass|hmrc|dwp|hmpps|hmcts|noms|cafcass(?: cymru)?|moj|ministry of justice"
    "|home office|dvla|(?:the )?(?:national )?probation service|nps|crown prosecution service|cps|ofsted|the met"
    "|met police|network rail|tfl|stagecoach|arriva|first bus|national express|northern rail|lner|avanti|gwr"
    "|easyjet|ryanair|jet2|british airways"
    "|barclays|lloyds(?: bank)?|hsbc|natwest|rbs|santander|nationwide|halifax|tsb|aviva|axa|direct line|admiral"
    "|kpmg|deloitte|pwc|accenture|google|microsoft|ibm|netflix|rolls.?royce|jaguar land rover|jlr|nissan|toyota"
    "|vauxhall|bae(?: systems)?|airbus|jcb|siemens|tata steel|bupa|care uk|hc-?one|barchester|specsavers"
    "|pets at home|dunelm|currys|homebase|wilko|poundland|home bargains|b&m|halfords|timpsons?|premier inn"
    "|travelodge|whitbread|butlins|haven|center parcs"
    "|citizens advice|barnardo'?s|nspcc|rspca|age uk|shelter|samaritans|nacro|catch ?22|st mungo'?s|turning point"
    "|change grow live|cgl|addaction|purple futures|interventions alliance|seetec|teleperformance|webhelp"
    "|concentrix|sitel|ocado|deliveroo|just eat|uber|just eat|domino'?s|papa john'?s|pizza hut|pizza express"
    "|toby carvery|greene king|hilton|marriott|ibis|walmart|target|costco|home depot|best buy|dunnes|supervalu"
    "|an post"
)
KNOWN = lazy(rf"(?:{KNOWN_PLAIN})(?![A-Za-z0-9])", re.IGNORECASE)
SURE_NAMES = lazy(
    r"(?:hmpps|cafcass(?: cymru)?|national probation service|nps|noms|hmcts)(?![A-Za-z0-9])", re.IGNORECASE
)

_ORG = lazy(rf"(?:{ORGANISATION})(?![A-Za-z0-9])", re.IGNORECASE)
_WORD = r"[A-Z][\w'’.-]*[\w]|[A-Z]"
_CAPITALS = lazy(
    rf"(?:{_WORD})(?:(?: (?:of|and|for|upon|the|le|de|of the|and the|for the))?[ ](?:&[ ])?(?:{_WORD})"
    rf"|[ ]&[ ](?:{_WORD})){{0,7}}"
)
_LOWER = lazy(r"(?:[a-z][a-z'-]{1,14}|&|st\.?)(?: (?:[a-z][a-z'-]{0,14}|&)){0,6}")
_HANDLE = lazy(r"@(?P<name>[A-Za-z]\w{2,30})")
_ORG_INSIDE = lazy(
    rf"^(?:{KNOWN_PLAIN})(?:UK|_UK|GB|HQ|Careers)?$|NHS|CRC|YOT|(?i:probation|council|police|hospital|academy|college"
    r"|ambulance|cafcass|hmpps|constabulary|university)|School|Trust|Uni$|Fire|Court|Prison|Charity|Housing",
)
_GENERIC = words("""
    a an the my our your his her their its this that some any local big small new old same another other different
    busy best worst nice good lovely great posh little primary secondary high private public state nhs general junior
    senior night day main head central council county city town village national care nursing special mental home food
    and of for in at is was it on to with from as but so then which where who what all every each no not are
    were am be been using use used whole entire got get going go than if when
    like just only here there by i we you he she they me us him them
    who also even still really very much many more most less own
""")
_NO_NAME = Terms(r"""
    home|night|nights|christmas|xmas|easter|weekends?|height|heights|all|last|least|first|once|speed|it|present|full
    |work|school|uni|university|college|hospital|the (?:moment|minute|weekend|office|council|hospital|school|shop|pub
    |gym|time|end|top|same|beach|back|foodbank|food bank)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon
    |tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december
    |midnight|noon|lunch|dawn|i|we|he|she|they|me|you|us|myself|everyone|someone|free|peanuts|mum|dad|now|today
    |tomorrow|tonight|android|iphone|windows|mac|glastonbury|wembley|wimbledon|disneyland|pontins|butlins|london
    |england|scotland|wales|ireland|france|spain|germany|britain|uk|usa|europe|leeds|manchester|liverpool|birmingham
    |glasgow|bristol|sheffield|newcastle|hull|york|cardiff|edinburgh|belfast|dublin|bradford|nottingham|leicester
    |derby
    |slimming world|weight watchers|parkrun|couch to 5k|twitter|facebook|instagram|tiktok|youtube|linkedin|brexit
    |santa|god|jesus|allah|satan|lol|lent|ramadan|covid|amazon prime|netflix and|a[- ]levels?|gcses?
""")
_PLACE_TAIL = lazy(r" (?:in|on|at|for|the|of|and|under|upon|le|de)$")
_TITLE_WORDS = words("""
    I I'm I've We We're My Our He She They It The This That A An So And But Because Until Til Send Views RT Now Today
    Tomorrow Day Dog Cat Mum Dad Wish Happy Love See
""")


def read_name(text: str, at: int, sentence: Span, *, strict: bool) -> Span | None:
    """The name of an organisation that begins at `at`, or None.

    strict: a single capitalised word is not enough ("work for Kevin", "first day at Glastonbury"): it must be a
    well-known employer or carry a word of organisations.
    """
    handle = _HANDLE.match(text, at)
    if handle:
        return Span(*handle.span("name")) if _ORG_INSIDE.search(handle["name"]) else None
    article = re.match(r"(?:the|The) ", text[at : at + 4])
    if article:
        at += 4
    known = KNOWN.match(text, at)
    place = _capitals(text, at, sentence.end)
    if place is not None and (known is None or place.end >= known.end()):
        name = text[place.start : place.end]
        parts = name.split()
        if (
            known is not None
            or _ORG.search(name)
            or (not strict and not _NO_NAME.within(name, Span(0, len(parts[0]))))
            or (len(parts) > 1 and "&" in parts)
        ):
            if _generic(parts) or _bare_place(name):
                return None
            return place
        return None
    if known is not None:
        return Span(*known.span())
    return _lower(text, at, sentence.end)


def _capitals(text: str, at: int, end: int) -> Span | None:
    m = _CAPITALS.match(text, at, end)
    if not m:
        return None
    last = m.end()
    words = list(re.finditer(r"\S+", text[at:last]))
    for n, word in enumerate(words):
        plain = word[0].strip(".,")
        if n and (plain in _TITLE_WORDS or (word[0].endswith(".") and len(plain) > 3)):
            last = at + (word.start() - 1 if plain in _TITLE_WORDS else word.end())
            break
    name = text[at:last].rstrip(" .,'-&")
    while tail := _PLACE_TAIL.search(name):
        name = name[: tail.start()]
    # a following word of organisations in small letters belongs to the name: "Dr Patel's surgery"
    while more := re.match(rf" (?:{ORGANISATION})(?![A-Za-z0-9])", text[at + len(name) : end], re.IGNORECASE):
        name += more[0]
    return Span(at, at + len(name)) if name and name not in _TITLE_WORDS else None


def _lower(text: str, at: int, end: int) -> Span | None:
    """In small letters: some words of its own, then a word of organisations ("moorfield primary school")."""
    m = _LOWER.match(text, at, min(end, at + 80))
    if not m:
        return None
    words = list(re.finditer(r"\S+", m[0]))
    last = None
    for n, word in enumerate(words[:6]):
        if (
            n
            and _ORG.fullmatch(word[0])
            and word[0]
            not in (
                "high",
                "post",
                "care",
                "home",
                "homes",
                "news",
                "works",
                "power",
                "general",
                "services",
                "water",
                "gas",
                "shop",
                "office",
                "bar",
                "law",
                "group",
                "union",
            )
        ):
            last = n
        elif last is not None:
            break
    if last is None:
        return None
    own = [word[0] for word in words[: last + 1]]
    if own[0] in _GENERIC or any(
        word
        in _GENERIC
        - {
            "of",
            "the",
            "and",
            "primary",
            "county",
            "city",
            "general",
            "care",
            "nursing",
            "high",
            "junior",
            "council",
            "st",
            "home",
        }
        for word in own[:-1]
    ):
        return None
    return Span(at, at + words[last].end())


def _generic(words: list[str]) -> bool:
    return (
        all(word.lower() in _GENERIC or _ORG.fullmatch(word) for word in words)
        and len(words) < 3
        and not KNOWN.match(" ".join(words))
    )


def _bare_place(name: str) -> bool:
    return (
        _NO_NAME.within(name, Span(0, len(name)))
        and not _ORG.search(name)
        and not KNOWN.match(name)
        and len(name.split()) < 2
    )
