"""Vehicle registrations: all British formats, then others; which may stand alone and which need a word beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from detectors import spelt
from detectors.clean import FILLER, Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue, words
from detectors.lazy import lazy
from detectors.plates import BRITISH, PARTIAL, Format, Needs, age_exists
from detectors.plates_abroad import ABROAD
from detectors.whose import whose

PLATE = Cue("""
    reg|regs|reg no|reg number|registration number|registration plate|registration no|rego|vrm|vrn|plate|plates
    |numberplate|number plate|number plates|licence plate|license plate|private plate|cherished plate
    |personalised plate|trade plate|trade plates|partial plate|partial|car reg|van reg|vanity plate|carplate|reg's
    |plate's
""")
_MAKER = Cue("""
    bmw|audi|ford|vauxhall|vw|volkswagen|seat|skoda|toyota|nissan|honda|mazda|kia|hyundai|renault|peugeot|citroen|fiat
    |mercedes|merc|volvo|saab|jaguar|jag|lexus|porsche|suzuki|subaru|mitsubishi|yamaha|ducati|kawasaki|triumph|rover|mg
    |ktm|aprilia|tvr|lotus|ferrari|lamborghini|alfa|iveco|scania|daf|massey|john deere
""")
"""What stands right behind a maker's name is a model ("Suzuki GSX 600"), unless it has the form of newer marks."""
MAYBE_PLATE = Cue("registration|registrations|registered|tag|tags|index mark|index number")
"""Words for a plate only where a word of cars stands too: things with other tags and registrations are many."""
ELSEWHERE = Cue("""
    german|germany|french|france|spanish|spain|dutch|holland|netherlands|polish|poland|italian|italy|belgian|romanian
    |bulgarian|lithuanian|latvian|portuguese|czech|hungarian|swiss|austrian|swedish|danish|norwegian|foreign|european
    |american|us|usa|aussie|australian|florida|texas|california|new york|nevada|ohio|georgia|arizona|illinois|michigan
    |jersey|virginia|colorado|washington|oregon|massachusetts|carolina|tennessee|pennsylvania|nsw|qld|victoria|tasmania
""")
"""Where a vehicle is from: with a word of cars or of plates it makes a foreign shape a plate."""
CAR = Cue("""
    car|cars|van|vans|lorry|truck|motor|motorbike|bike|moped|scooter|caravan|camper|campervan|motorhome|taxi|minibus
    |tractor|trailer|hgv|suv|4x4|vehicle|estate car|hatchback|convertible|driver|driving|drove|driven|parked|parking
    |blocking|blocked|drive|driveway|bumper|headlights|lights on|lights are on|left your lights|hit and run
    |dashcam|dash cam|cut me up|tailgating|tailgated|speeding|overtook|undertook|crashed|collision|wing mirror
    |windscreen|scratched|keyed|clipped|stolen|nicked|mot|m.o.t|dvla|v5|v5c|logbook|log book|insured|insurance|taxed
    |sorn|untaxed|towed|clamped|garage|forecourt|mileage|tyre|tyres|windows down|boot open|car park|disabled bay
    |blue badge|bay|double yellows|lay-by|layby|hard shoulder|bmw|audi|ford|fiesta|focus|mondeo|transit|kuga
    |vauxhall|corsa|astra|vivaro|zafira|insignia|mokka|vw|golf|polo|passat|tiguan|volkswagen|vw up|seat ibiza|ibiza
    |leon|skoda|octavia|fabia|toyota|yaris|corolla|prius|aygo|nissan|micra|qashqai|juke|honda|civic|jazz|mazda|mx5
    |kia|picanto|sportage|hyundai|i10|i20|renault|clio|megane|captur|peugeot|citroen|berlingo|fiat|fiat 500|panda
    |punto|mini|mercedes|merc|sprinter|volvo|saab|jaguar|jag|land rover|landrover|range rover|discovery|defender
    |freelander|lexus|tesla|porsche|suzuki|dacia|duster|subaru|mitsubishi|jeep|morris|morris minor|triumph|mg|mgb
    |beetle|rover|bentley|lambo|ferrari|yamaha|ducati|kawasaki|vespa|harley|collected her|picked her up|new wheels
    |wheels|number 1 car|cayman|boxster|carrera|mini cooper|sandero|ioniq|tucson|kona|picanto|ecosport|c-max|s-max
    |twingo|kangoo|c1|c3|c4|ds3|karoq|kodiaq|ateca|arona|t-roc|scirocco|touran|sharan|audi a1|audi a3|audi tt|z3|z4
    |slk|smart car|f-type|f type|zoe|rav4|auris|avensis|celica|hilux|land cruiser|cr-v|crv|hr-v|figaro|almera|primera
    |meriva|movano|tigra|cavalier|escort van|capri|cortina|maestro|montego|hillman|zephyr|spitfire|elise|caterham
    |moggy|beemer|bimmer|beamer|landy|landie|chelsea tractor|banger|runaround|courtesy car|hire car|minicab|rav 4
    |tax due|road tax|car tax|ved|rac|breakdown van|recovery truck|horsebox|milk float|hearse|digger|mobility scooter
    |kerb|dropped kerb|windshield|bonnet|exhaust|gearbox|clutch|sidecar|trike|chopper|sat in it
    |2cv|saxo|xsara|picasso|ducato|doblo|multipla|cinquecento|giulietta|impreza|forester|l200|shogun|outlander|jimny
    |v40|v60|v70|xc60|xc90|saab 93|roomster|tourneo|goldwing|bonneville|fireblade|hayabusa|lambretta|quad bike|kit car
    |hot rod|pickup|pick-up|jcb|john deere|massey|fergie|fordson|fiesta st|mini clubman|starlet|allegro|moke
""")
_PUT_ON = lazy(r"(?<![a-z])(?:wear(?:s|ing)|sport(?:s|ing)|rocking|plated(?: as)?) \Z", re.IGNORECASE)
"""What a vehicle does with a mark of its owner's choice."""
_STANDS_ALONE = lazy(r"[ ]{0,2}(?:\Z|[.,;:!?)\n\"'-])")
"""What follows a mark that the sentence only names; "the V8 ENG sounds" and "M4 KES no difference" go on."""
_INITIALS = lazy(
    r"[ ,(-]{1,3}(?:(?:it'?s|its|my|his|her|our|their|the|that'?s|with|which is|for) ){0,2}initials?(?![a-z])",
    re.IGNORECASE,
)
"""Whose letters a mark bears."""
_YEAR_PLATE = lazy(
    r"(?<![A-Za-z0-9])(?:(?:[B-Zb-z]|(?-i:A)|\d\d|new|old)[ -](?:plate|plates|reg|registered|registration)"
    r"(?! for (?:his|her|my|the|our)\b)"
    r"|(?:paper|dinner|side|hot|weight|home|tectonic|steel|metal|empty|clean)[ ]plates?"
    r"|plates?[ ]of|plate[ ]recognition|plate[ ]light|reg(?:istry|istration)?[ ]office)(?![A-Za-z])",
    re.IGNORECASE,
)
_COUNTER = Cue("""
    discount|promo|promo code|voucher|code|codes|use code|with code|coupon|checkout|model|model no|part no
    |part number|sku|product code|serial|serial no|serial number|ref|reference|ref no|order no|order number|invoice
    |booking|booking ref|pnr|flight|flights|seat|postcode|tracking|parcel|course|module|firmware|version|error
    |error code|callsign|call sign|asteroid|episode|chapter|printer|ink|toner|cartridge|laptop|gpu|cpu|game
    |crossword|password|passcode|wifi|policy|claim|case no|crime ref|planning|application|gift card|referral|exam
    |exam board|exam paper|username|gamertag|raffle|bingo|isbn|licence key|galaxy|nebula|paint code|colour code|font
    |example|kids tv|qso|cq|qrz|ham radio|amateur radio|73s|repeater|morse|contest|dx|set top box|set-top box
    |freeview|channel number|raffle ticket|yarn|shade|discontinued
""")
_COUNTER_BESIDE = Cue("""
    type|bulb|order|part|product|gate|row|room|platform|route|junction|locker|class|channel|planet|droid|verse|lens|chip
    |account|case|incident|ticket|tickets|score|section|appendix|form|grid|sector|zone|unit|flat|block|shelf|aisle
    |key|star|vitamin|strain|variant|gene|protein|steel|alloy|size|hall|paper|engine
""")
_ROAD = re.compile(r"[ABM]\d{1,4} [a-z]")
_WORDS = words("""
    the and for you was are but not all any can had her him his how its let may new now off old one our out own put run
    say see she sit too top try two use via who why yes yet ago air art ask bad bag bed big bit box boy bus buy car cat
    cup cut day did die dog dry due ear eat egg end eye fan far fat few fix fly fun get god got guy hot job kid lad law
    leg lie lot low mad man map max men met min mix mum nan net nor nut odd per pay pet pm pop pub rat raw red rid row
    sad sat sea set sex son sun tax tea ten that tap toy van vet war way web wet win won yet hrs mph kph kgs mls gbp usd
    eur pts lbs mbs gbs ghz mhz khz rpm bhp nhs bbc rts aka etc btw lol omg wtf fyi imo tbh smh est gmt bst utc pdf hdr
    am pm xl xxl iso din usb ftse dow bbq utd gcse phd fc afc rfc ufc psv nye xmas ten gb tb mb kb sq ltr pcm pw ono inc
    jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri rtx gtx rx gpu cpu ssd ddr ipad ps xbox wii nba nfl
    mpg ppl wpm ppm reg tax plate yr yrs pcn ono pppn
    max pro amp led usb cup gmo mm cm km kg hd st nd rd th yrs sec wks wk fps dvd dpi psi kwh kva
""")
_TWO = words("""
    am an as at be by do go he ma me mr ms my no of oh ok on or pa so to um up us we
""")
"""Words of two letters that a number and a short word may follow."""
_OFFER = lazy(r"[ ]?(?:for|gets|at checkout|=)?[ ]?(?:you )?(?:£\d|\d{1,2} ?%|discount|off\b)", re.IGNORECASE)
_MAKES = words("""
    bmw gti tdi gts gtr tdci hdi amg mgb mot abs suv hgv lgv psv cbt ccm ktm rsx sdi vtr sri gsi vxr srt gen csl gtd
    tfsi tsi cdi hse vrs wrx evo sti xsi cr cvt dsg fsh
""")
"""What cars are called and sold with."""
_INVENTED = Cue("""
    made up|make up|made-up|invented|fictional|fictitious|imaginary|novel|my novel|in the film|movie prop|pretend|fake
    |for example|e.g|specimen
""")
"""Whoever writes so speaks of no vehicle on a road."""
_BETWEEN = r",? (?:and )?(?:then|space|dash|hyphen|gap|followed by),? "
_THEN = lazy(rf"(?<![A-Za-z0-9])[A-Z0-9]{{1,4}}(?:{_BETWEEN}[A-Z0-9]{{1,4}}){{1,3}}(?![A-Za-z0-9])", re.IGNORECASE)
_SPELLS = lazy(
    r"[ ,]{1,3}(?:(?:is |it |that |which |kind of |nearly |almost |actually |so it |and it )?(?:spells|reads"
    r"|looks like|says)"
    r"|(?:is )?worth (?:£|the|it)|even if (?:my|your) name|(?:if|when) (?:my|your)(?:'s| is|) name)",
    re.IGNORECASE,
)
"""What is said of a mark that somebody chose."""
_SPECIMENS = lazy(
    r"(?<![A-Z0-9])(?:BD51[ -]?SMR|ABC[ -]?123[A-Z]?|XYZ[ -]?(?:123|789)|A?123[ -]?ABC)(?![A-Z0-9])", re.IGNORECASE
)
_TAG = lazy(r"(?<![A-Za-z0-9&#])#(?P<code>[A-HJ-PR-Y]{2}(?P<age>\d\d)[A-HJ-PR-Z]{3})(?![A-Za-z0-9_])", re.IGNORECASE)
"""A hashtag that is nothing but a mark of the current format."""


class Vehicle:
    """Registration marks of cars, vans, bikes and the like."""

    id = "vehicle"
    types = (Type.VEHICLE_REG,)
    triggers = (
        "vehicle.current",
        "vehicle.capitals",
        "vehicle.irish",
        "vehicle.plate",
        "vehicle.shape+vehicle.car",
        "vehicle.partial+vehicle.car",
        "vehicle.scattered+vehicle.car",
        "vehicle.away+vehicle.car",
        "number.spelt",
    )
    examples = Examples(
        hits=(
            Example("sold the old girl, AB12 CDE, today", ("AB12 CDE",)),
            Example("whoever owns yk19xtr your lights are on", ("yk19xtr",)),
            Example("my car reg is K423 LPW", ("K423 LPW",)),
            Example("the Morris was LTN 48F when dad had it", ("LTN 48F",)),
            Example("XIL 4821 is parked over the dropped kerb", ("XIL 4821",)),
            Example("reg 221-D-18834 clipped me", ("221-D-18834",)),
            Example("private plate is J4 MES, classy", ("J4 MES",)),
            Example("her plate number is 7 HBW", ("7 HBW",)),
            Example("partial plate AB12 ??E, blue Corsa", ("AB12 ??E",)),
        ),
        near_misses=(
            "it's a 69 plate",
            "an X reg Corsa",
            "AB27 CDE hasn't been made yet, in 2026",
            "use code AB12 CDE at the till",
            "in the 80s we ran 10k and 2x that",
            "flight BA12 LHR",
            "my b12 jab",
            "BD51 SMR is on every leaflet",
            "MHZ 2400 is a frequency",
            "M25 jammed again",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Marks of the text; where two readings meet, the better one stands."""
        best: list[tuple[Span, Sure, str]] = []
        for span, sure, reason in sorted(_all(text.masked, text.folded, hints), key=_better_first):
            if not any(span.start < other.end and other.start < span.end for other, _, _ in best):
                best.append((span, sure, reason))
        for span, code in (*spelt.codes(text.masked), *_told_in_parts(text.masked)):
            if found := _spelt(text.masked, span, code, hints):
                start, end = text.original(*span)
                mine = whose(text.folded, span.start, span.end, hints, driven=True)
                yield Hit(Type.VEHICLE_REG, start, end, code, Sure.LIKELY, f"vehicle.{found}", mine)
        for span, sure, reason in best:
            start, end = text.original(*span)
            value = re.sub(r"[^A-Z0-9?*ÄÖÜ]", "", text.folded[span.start : span.end].upper())
            mine = whose(text.folded, span.start, span.end, hints, driven=True)
            yield Hit(Type.VEHICLE_REG, start, end, value, sure, f"vehicle.{reason}", mine)


def _told_in_parts(masked: str) -> Iterator[tuple[Span, str]]:
    """ "K then 417 then PBV", beside a word for a plate."""
    for match in _THEN.finditer(masked):
        if _beside(masked, *match.span()):
            yield Span(*match.span()), re.sub(_BETWEEN, "", match[0], flags=re.IGNORECASE).upper()


def _spelt(masked: str, span: Span, code: str, hints: Hints) -> str | None:
    """The format of a mark spelt out, or None: the newer formats by themselves, older ones beside words of cars."""
    day = hints.when.date() if hints.when else hints.today
    said = _beside(masked, *span) or CAR.near(masked, *span, 60, 50) is not None
    if not said and _counter(masked, *span, 30):
        return None
    for form in BRITISH:
        match = form.shape.fullmatch(code)
        if match and form.check(match, day) and (said or form.reason == "current"):
            return form.reason
    return None


def _better_first(reading: tuple[Span, Sure, str]) -> tuple[int, int, int]:
    span, sure, _ = reading
    return sure.rank, span.start - span.end, span.start


def _all(masked: str, folded: str, hints: Hints) -> Iterator[tuple[Span, Sure, str]]:
    day = hints.when.date() if hints.when else hints.today
    cued = _YEAR_PLATE.sub(lambda match: FILLER * len(match.group()), masked)
    specimens = [match.span() for match in _SPECIMENS.finditer(masked)]
    spoken_of = any(cue.here(cued) for cue in (CAR, PLATE, MAYBE_PLATE))
    called_codes = False  # the current format comes first, and its marks in their order
    for form in (*BRITISH, *ABROAD):
        if form.needs >= Needs.CAR and not spoken_of:
            continue
        for match in form.shape.finditer(masked):
            if any(start < match.end() and match.start() < end for start, end in specimens):
                continue
            span = Span(*match.span())
            sure = _judge(form, match, masked, cued, day)
            alone = (
                form.reason == "current"
                and form.needs is Needs.NOTHING
                and not _beside(cued, *span)
                and CAR.near(cued, *span, 60, 50) is None
            )
            if sure is None and alone and form.check(match, day):
                called_codes = True
            elif alone and f"@{match.group().lower()}" in folded.lower():
                continue  # somebody's handle, said again
            elif sure is not None and not (alone and called_codes):
                # "code AB12 CDE … as AB12 XYZ was": what one is called its neighbour is too
                yield span, sure, form.reason
    for match in _TAG.finditer(folded):
        if age_exists(int(match["age"]), day) and not _SPECIMENS.search(match["code"]):
            yield Span(*match.span("code")), Sure.LIKELY, "current"
    for match in PARTIAL.finditer(masked):
        start, end = match.span()
        code = re.sub("[ -]", "", match.group())
        sealed = code.rstrip("?")
        if (
            re.search(r"[?*_]", sealed) is None
            and len(code) - len(sealed) < 2
            and not (len(code) == 7 and code != sealed)
        ):
            continue  # its only question mark is the sentence's
        plate = PLATE.near(cued, start, end, 40, 25) is not None
        digits = any(char.isdigit() for char in match.group())
        if plate or (digits and CAR.near(cued, start, end, 40, 25) is not None):
            yield Span(start, end), Sure.LIKELY, "partial"


def _judge(form: Format, match: re.Match[str], masked: str, cued: str, day: date) -> Sure | None:
    if not form.check(match, day):
        return None
    start, end = match.span()
    rest = match.groupdict().get("rest") or ""
    if rest.islower() and rest in _WORDS and match.group()[0].isupper():
        return None  # "plates AB-12 and CD-34"
    plate = _beside(cued, start, end)
    car = plate or CAR.near(cued, start, end, 60, 50) is not None
    maybe = MAYBE_PLATE.near(cued, start, end, 22, 18) is not None
    away = form.reason == "abroad" and ELSEWHERE.before(cued, start, 30) is not None
    plate = plate or (car and (maybe or away)) or (maybe and away)
    if not plate and _counter(masked, start, end, 6 if car else 16):
        return None
    if not plate and _ROAD.match(match.group()) and masked[:start].lower().endswith(("the ", "off ")):
        return None  # "on the A38 has"
    if not plate and form.reason in ("dateless", "northern") and _MAKER.before(cued, start, 1) is not None:
        return None
    if _INVENTED.near(masked, start, end, 20, 12) is not None:
        return None
    if form.reason == "current" and form.needs is Needs.PLATE:
        typed = _capital(match) or plate
        return Sure.LIKELY if (plate or car) and typed and not _is_chatter(match, plate=plate) else None
    if form.needs is Needs.PLATE:
        put = (
            form.reason == "dateless" and CAR.near(cued, start, end, 30, 20) is not None and _as_a_plate(match, masked)
        )
        # "has a reg, fez 903": what a word for a plate names may be in small letters with a gap
        named = (
            form.reason == "northern"
            and PLATE.before(cued, start, 2) is not None
            and (not _is_talk(match) or (_capital(match) and form.check(match, day)))
        )
        initials = (
            form.reason == "dateless" and _INITIALS.match(masked, end) and PLATE.before(cued, start, 60) is not None
        )
        return Sure.LIKELY if put or named or initials or (plate and _looks_typed(match, masked)) else None
    if form.needs is Needs.CAR:
        return Sure.LIKELY if car and (plate or _capital(match)) and not _is_talk(match) else None
    if form.needs is Needs.NOTHING:
        inner = match.groupdict().get("inner")
        if (inner or _is_talk(match)) and not (plate or (_capital(match) and car)):
            if not inner:
                return Sure.LOOK if car or _STANDS_ALONE.match(masked, end) else None
            close = CAR.near(cued, start, end, 16, 10) is not None
            talk = _is_talk(match) if _capital(match) else _is_chatter(match, plate=plate)
            return Sure.LIKELY if (_capital(match) or close) and not talk else None
        return Sure.SURE if plate or car or _capital(match) else Sure.LIKELY
    whole = _capital(match) and len(re.sub("[^A-Z0-9]", "", match.group())) == 7  # "GTX 318N" is no "GTX 1080"
    if plate or (car and (whole or not _is_talk(match)) and not match.groupdict().get("inner")):
        return Sure.SURE if _capital(match) and plate else Sure.LIKELY
    if not _capital(match) or match.groupdict().get("inner") or _is_talk(match) or _shouts(masked, start, end):
        return None
    if form.reason == "prefix" and match.group()[0] in "ABM" and masked[max(0, start - 4) : start].lower() == "the ":
        return Sure.LOOK  # a road
    put_on = _PUT_ON.search(masked, max(0, start - 12), start) is not None
    if _SPELLS.match(masked, end):
        return Sure.LIKELY
    telling = sum(char.isdigit() for char in match.group()) == 3 or form.reason == "northern" or put_on
    if telling:
        return Sure.LIKELY
    return Sure.LOOK if _STANDS_ALONE.match(masked, end) else None


def _beside(cued: str, start: int, end: int) -> bool:
    """Whether a word for a plate stands so near that it speaks of this one."""
    before = PLATE.before(cued, start, 22)
    after = PLATE.after(cued, end, 18)
    return before is not None or after is not None


def _counter(masked: str, start: int, end: int, far: int) -> bool:
    """Whether a word near it says that it is a code of something else."""
    return (
        _COUNTER.before(masked, start, far) is not None
        or _COUNTER.after(masked, end, far // 2) is not None
        or _COUNTER_BESIDE.before(masked, start, 3) is not None
        or CODES.before(masked, start, 5) is not None
        or _OFFER.match(masked, end) is not None
    )


def _capital(match: re.Match[str]) -> bool:
    return match.group() == match.group().upper()


def _is_talk(match: re.Match[str]) -> bool:
    """Whether its letters are a word, a unit or a shorthand of talk."""
    if re.fullmatch(r"[A-Za-z]{1,2}\d|\d[A-Za-z]", match.group()) and match.re.groups == 0:
        return True  # "C4", "X5": what cars are called
    if re.search(r"\d0s$|(?<!\d)(?:19|20)\d\d[ -]?[A-Za-z]{1,3}$", match.group()):
        return True  # "TRS-80s", "2000 VA": a decade, a year
    said = match.group()
    groups = match.groupdict()
    if groups.get("age") and groups.get("tag") and not groups.get("inner"):
        said = groups["rest"] or ""  # "ND14 …", "RX24 …": letters glued to digits are no word
    return any(part.lower() in _WORDS | _MAKES for part in re.findall("[A-Za-z]+", said) if len(part) > 1)


def _is_chatter(match: re.Match[str], *, plate: bool) -> bool:
    """Whether a mark with gaps in it may be words and a number ("we 12 men"); "nd 15 ouw" is neither."""
    parts = re.findall("[A-Za-z]+", match.group())
    if max(map(len, parts)) == 1:
        return not plate and match.group() != match.group().upper()
    if match.group() != match.group().upper() and (
        parts[0].lower() in _TWO or not (plate or re.search(r"\d\d", match.group()))
    ):
        return True
    return any(len(part) > 2 and part.lower() in _WORDS | _MAKES for part in parts)


def _shouts(masked: str, start: int, end: int) -> bool:
    around = masked[max(0, start - 40) : start] + masked[end : end + 40]
    letters = [char for char in around if char.isalpha()]
    return len(letters) >= 8 and sum(char.isupper() for char in letters) > 0.7 * len(letters)


def _as_a_plate(match: re.Match[str], masked: str) -> bool:
    """For old marks near a word of cars: in capitals, three letters and three digits, nothing that cars are called.

    With fewer digits the words must put it on something: "1 DAD on the tow car".
    """
    code = match.group()
    letters, digits = re.sub("[^A-Za-z]", "", code), re.sub("[^0-9]", "", code)
    if not _capital(match) or "-" in code or len(letters) != 3 or letters.lower() in _WORDS | _MAKES:
        return False
    return (
        len(digits) == 3
        or re.match(r" on (?:the|his|her|my|our|their|a|that) ", masked[match.end() :][:10]) is not None
    )


def _looks_typed(match: re.Match[str], masked: str) -> bool:
    """For shapes that are everywhere: capitals, or no gap at all, and no word of talk in it."""
    code = match.group()
    if code.isdigit():
        return "trade" in masked[max(0, match.start() - 30) : match.end() + 20].lower()
    if _is_talk(match) or re.fullmatch(
        r"(?:[MABmab]\d{1,4})|\d{1,2}(?:am|pm|st|nd|rd|th|x|k|m|s)", code, re.IGNORECASE
    ):
        return False
    return code == code.upper() or not re.search(r"[ .-]", code)
