"""The one table of trigger patterns: what a text must hold before a detector is asked about it.

A trigger is cheap and loses nothing: it may match far more than the detectors that ask for it. Each pattern is plain
enough for `re`, RE2 and Hyperscan alike: no look-around, no back-reference, no word boundary, every repeat bounded.
All are matched in any case (but for `(?-i:…)`) on the UTF-8 of the folded text, byte by byte: other than ASCII stands
in alternatives, never in a class. One `EDGE` stands before and after the text, so that `_X` is the edge of a word at
either end too; inside a pattern `_S` keeps it from passing into the next text. They end as early as they can tell
enough: each match is reported, and reporting costs more than reading.
"""

from __future__ import annotations

from detectors import (
    age_words,
    animals,
    birth,
    coordinates,
    dates,
    kin,
    pet_words,
    place_frames,
    relation_frames,
    spelt,
    streets,
    vehicle,
)
from detectors.learnt import remarks
from detectors.skeleton import Skeleton
from detectors.work import trigger_words

EDGE = "\0"
"""Stands before and after each text; folded texts hold none."""

GLUED = "text.glued"
"""The trigger after which the masked text is looked at too."""

_X = "[^a-z0-9]"  # the edge of a word, at the end of a pattern
_S = r"[^a-z0-9\x00]"  # the edge of a word, inside it
_D = "[0-9oli]"  # a digit, or a letter typed for one
_G = r"[^0-9a-z\x00]{0,6}"  # what may stand between two digits of one number
_FIRST = "(?:[^a-z0-9][oli]{1,4})?[0-9]"  # a pattern that may begin with a letter is slow
_DIGIT_WORD = "(?:oh|zero|nought|nil|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)"
_LETTER_GAP = r"[ \t._/,'-]{0,3}"
_PLATE_GAP = r"[ \t.-]{0,5}"
_COUNT = (
    "(?:hundred|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine)"
)
_UNIT = "(?:flat|flt|apt|apartment|unit|room|rm|suite|studio|block|plot|bedsit|caravan|chalet|pitch|dorm|villa)"
_HOME = (
    "(?:live|lives|lived|living|stay|stays|rent|rents|settled|move|moved|moving|grew up"
    "|(?:end|top|bottom|corner|middle) of"
    "|(?:home|house|address|addy) (?:is|was|will be)|(?:any ?|every)(?:one|body) else"
    "|(?:house|flat|bungalow|semi|maisonette|bedsit|cottage|digs|terrace) (?:just |here |up |down )?(?:on|off|down)"
    "|(?:my|our|his|her|their|mum's|nan's|gran's|dad's) (?:new |old |own |first |actual )?"
    "(?:road|street|house|home|flat|place|gaff|address|addy|drive|close|pad|digs))"
)
_IBANS = (
    "no|be|nl|dk|fi|si|mk|at|lu|ee|lt|ba|xk|ch|hr|lv|li|gb|ie|de|bg|bh|ge|rs|me|gi|ae|il|es|se|cz|sk|ro|ad|sa|pk|md|pt"
    "|is|tr|fr|it|gr|mc|sm|pl|cy|hu|al|ua|qa|br|kw|jo|mt"
)

_SAID = "(?:(?:double|treble|triple)[ -]{1,2})?(?:oh|o|zero|nought|nil|one|two|three|four|five|six|seven|eight|nine)"

TABLE: dict[str, str | Skeleton] = {
    # a link or an address without a space before or after it: masking it makes edges of words that were none
    GLUED: (
        r"[a-z0-9](?:(?:https?|ftp)://|www\.|mailto:|sms:|whatsapp:|geo:)"
        r"|@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}[a-z0-9]"
    ),
    "number.thirteen": rf"{_FIRST}(?:{_G}{_D}){{12}}",
    # nine digits or more, with up to a dozen signs between two of them
    "phone.digits": rf"{_FIRST}(?:[^0-9a-z\x00]{{0,10}}{_D}){{8}}",
    "phone.words": rf"(?:{_DIGIT_WORD}|[0-9])[ ,./-]{{1,3}}{_DIGIT_WORD}[ ,./-]{{1,3}}(?:{_DIGIT_WORD}|hundred|[0-9])",
    "phone.link": r"(?:wa\.me/|t\.me/|phone=|tel:|sms:|whatsapp:)(?:\+|%2b)?[0-9]",
    # right after what may be a name, or before what may be a domain: not the handle of somebody
    "email.at": r"[a-z0-9_.%+'\x80-\xff-]@|[\[({<*_-] @|[\[({<*]@|@ ?[a-z0-9-]{1,63}[.,][a-z]|@ ?[\])}>*_-]",
    "email.spoken": (
        rf"{_X}at[^a-z0-9\x00]{{1,3}}[a-z0-9-]{{1,40}}(?:\.[a-z0-9-]|[ ]?[\[({{<_*][ ]?(?:dot|\.)|[ ]dot{_X})"
    ),
    "postcode.uk": (
        r"[^a-z0-9&@#][a-pr-uwyz][a-hk-y]?[0-9][0-9a-z]?(?:[ \t]{0,3}|[ ]?[-.,\n][ ]?)"
        rf"[0-9oil][abd-hjlnp-uw-z]{{2}}{_X}"
    ),
    "postcode.special": rf"{_X}(?:bfpo|gir ?0aa)|1zz{_X}",
    "postcode.eircode": rf"{_X}(?:[acdefhknprtvwxy][0-9]{{2}}|d6w)[ -]?[0-9a-z]{{4}}{_X}",
    "postcode.zip": rf"[a-z][.,: ]{{1,3}}[0-9]{{5}}{_X}",
    "uk_address.unit": rf"{_X}{_UNIT}\.?(?: (?:no|number)\.?)? ?#?(?:[a-z]?[0-9]|[a-z]{_X})",
    "uk_address.floor": (
        rf"{_X}(?:ground|first|second|third|fourth|fifth|sixth|top|basement|garden|upper|lower|attic|middle|rear|front"
        r"|[1-9](?:st|nd|rd|th))(?:[ -]floor)? (?:flat|apartment|maisonette|room|bedsit)[^a-z]"
    ),
    "uk_address.house": rf"{_X}(?:{streets.HOUSE_NOUN}) ?, ?[a-z]",
    "uk_address.street": (
        rf"{_X}(?:{streets.STREET_WORDS}){_X}|gate{_X}"
        rf"|{_X}(?:heol|ffordd|stryd|lôn|lon|clos|maes|rhodfa|llys|sraid|{streets.WELSH}) "
    ),
    "uk_address.count": rf"[0-9][a-h]?[ ,\n]|{_X}{_COUNT}[ ,\n]",
    "uk_address.behind": r"[a-z.] ?,? ?(?:at )?(?:number|no|nr)?\.? ?[0-9]",
    "uk_address.comma": r"(?-i:[A-Z][a-zA-Z'.-]{0,24} ?, ?(?:[a-z]{1,12} ){0,3}[A-Z])",
    "uk_address.home": rf"{_X}{_HOME}{_X}",
    "uk_address.box": rf"{_X}p[.]? ?o[.]? ?box|{_X}bfpo",
    "uk_address.abroad": (
        r"(?:straße|strasse|str[.]|gasse|weg|allee|platz) [0-9]|(?:via|calle|carrer|rua|piazza|plaza|avenida|viale) "
        r"|[0-9](?: bis| ter)?,? (?:rue|avenue|boulevard|chemin|impasse|allée|quai|place) "
    ),
    "uk_address.at": (
        rf"{_X}(?:live|lives|living|lived|moved|moving|addy|address|deliver|delivered|post|home|send|drop|staying|house"
        r"|place|ours|we're|we are|i'm|im|i am)[^\n0-9\x00]{0,16}[0-9]"
    ),
    "uk_address.county": r", (?:co|co\.|county) [a-z]",
    "us_address.number": r"[0-9][a-z]?(?: 1/2)? {1,2}[a-z0-9]",
    "pets.animal": (
        rf"{_X}(?:{animals.SIGNS}|{pet_words.OWN_SETTING}|{pet_words.SETTING}|{pet_words.WALKED}){_X}|{'|'.join(animals.PICTURES)}|#[a-z]{{0,20}}(?:{animals.HASHTAGGED})"
    ),
    "vehicle.current": rf"{_X}[a-hj-pr-y]{{2}}[ -]?[0-9]{{2}}{_PLATE_GAP}[a-hj-pr-z]{{3}}{_X}",
    "vehicle.capitals": (
        rf"{_X}(?-i:[A-Z][ -]?[1-9][0-9]{{0,2}}{_PLATE_GAP}[A-Z]{{3}}"
        rf"|[A-Z]{{3}}{_PLATE_GAP}[1-9][0-9]{{0,2}}[ -]?[A-Z]|[A-Z]{{3}}{_PLATE_GAP}[1-9][0-9]{{2}}"
        rf"|[0-9]{{3}} ?[A-Z]{{1,2}} ?[0-9]{{3,6}}){_X}"
        rf"|{_X}(?-i:[A-Z]{{3}}{_PLATE_GAP}[1-9][0-9]{{3}}){_X}"
    ),
    "vehicle.irish": rf"{_X}[0-9]{{2,3}}-[a-z]{{1,2}}-[0-9]",
    "vehicle.shape": (
        rf"{_X}(?:[a-z][ -]?[1-9][0-9]{{0,2}}{_PLATE_GAP}[a-z]{{3}}"
        rf"|[a-z]{{3}}{_PLATE_GAP}[1-9][0-9]{{0,2}}[ -]?[a-z]|[a-z]{{3}}{_PLATE_GAP}[1-9][0-9]{{2,3}}"
        rf"|[1-9][0-9]{{2}}{_PLATE_GAP}[dx]{_PLATE_GAP}[0-9]{{3}}|[0-9]{{2,3}}[ -]?[a-z]{{1,2}}[ -]?[0-9]{{1,6}}"
        rf"|[a-z]{{2}}[ -]?[0-9]{{3}}[ -]?[a-z]{{2}}|[0-9]{{4}}[ -]?[a-z]{{3}}"
        rf"|[1-9][0-9]{{0,3}}{_PLATE_GAP}[a-z]{{3}}|[a-z0-9]{{1,3}}-[a-z0-9]{{2,3}}-[a-z0-9]{{1,3}}){_X}"
    ),
    "vehicle.scattered": (
        r"[^a-z0-9][a-hj-pr-y](?:[^a-z0-9\x00]{0,5}[a-hj-pr-y])(?:[^a-z0-9\x00]{0,5}[0-9oil]){2}"
        r"(?:[^a-z0-9\x00]{0,5}[a-hj-pr-z]){3}[^a-z0-9]"
    ),
    "vehicle.partial": r"[0-9][a-z0-9 *?_-]{0,7}[?*_]|[?*_][a-z0-9 *?_-]{0,7}[0-9]",
    "vehicle.plate": rf"{_X}(?:{vehicle.PLATE.words}|{vehicle.MAYBE_PLATE.words}){_X}",
    "vehicle.car": rf"{_X}(?:{vehicle.CAR.words}){_X}",
    "vehicle.away": rf"{_X}(?:{vehicle.ELSEWHERE.words}){_S}[^0-9\x00]{{0,42}}[0-9]",
    "nino.whole": rf"[0-9](?:{_LETTER_GAP}{_D}){{3,5}}{_LETTER_GAP}[a-d]{_X}",
    "nino.word": rf"{_X}(?:nino|nino's|n\.?i\.?|nin|national|nat|insurance|n i){_X}",
    "passport.word": r"pass|pasp|[^a-z]ppt[^a-z]|pp n|travel doc|embassy|consul|esta|e-?gates?|border [fc]|immigration"
    r"|high commission|emergency travel",
    "passport.travel": (
        r"hmpo|home office|visa|airline|ryanair|easyjet|jet2|check-? ?in|boarding|travel agent|cruise|customs|burgundy"
        r"|citizenship|naturalis|dual national|biometric|nationality|photo page|check and send|holiday form|api form"
        r"|hotel reception"
    ),
    "passport.machine": r"[0-9][a-z<]{3}[0-9]{7}[mfx<][0-9]{7}",
    "licence.shape": (
        rf"[0-9](?:{_LETTER_GAP}{_D}){{4,5}}{_LETTER_GAP}[a-z]{_LETTER_GAP}[a-z9]{_LETTER_GAP}[a-z0-9]{_LETTER_GAP}[a-z]"
    ),
    "licence.word": (
        rf"{_X}(?:driving|drivers?|driver's|dl|dva|ni|photocard|licen[cs]es?|lisence|dvla|provisional){_X}"
    ),
    "ssn.parted": rf"[0-9](?:{_G}[oli]){{0,2}}{_G}[-.]{_G}{_D}{_G}{_D}{_G}[-.]{_G}{_D}",
    "ssn.specimen": "|".join(_G.join(number) for number in ("123456789", "078051120", "219099999")),
    "ssn.word": (
        rf"{_X}(?:ssn|ssn's|ss|s\.s|s\.s\.n|socials?|social's|soc|ssa|ssi|w-?[29]|1099|i-9|taxpayer|fafsa){_X}"
        "|ssn[0-9]"
    ),
    "bank.word": (
        r"[^a-z](?:acc|acct|accnt|account|accountnumber|ac|a/c|sort|sortcode|s/c|sc|s\.c\.?|srt|bsb|sort-code|routing"
        r"|aba|roll (?:no|num|number|nr))[^a-z]"
    ),
    "bank.iban": rf"{_X}(?:{_IBANS})[ -]?[0-9]{{2}}(?:[ -]{{0,2}}[a-z0-9]){{11}}",
    # three or more digit words in a row
    "identity.words": rf"{_SAID}[ ,./-]{{1,3}}{_SAID}[ ,./-]{{1,3}}{_SAID}",
    # two letters side by side that are spelt out: each mark and each postcode has them
    "number.spelt": rf"{_X}(?:{spelt.ALPHABET})[ ,./-]{{1,3}}(?:(?:and|then|space) )?(?:(?:double|triple|treble)[ -])?"
    rf"(?:{spelt.ALPHABET}){_X}|{_X}(?:double|triple|treble)[ -](?:{spelt.ALPHABET}){_X}"
    rf"|{_X}[a-z] for [a-z]{{2,14}}[ ,./-]{{1,3}}(?:(?:and|then|space) )?(?:[a-z] for |{spelt.ALPHABET})"
    rf"|{_X}(?:{spelt.ALPHABET})[ ,./-]{{1,3}}(?:(?:and|then|space) )?[a-z] for ",
    "number.any": rf"[^0-9][0-9]{{1,3}}[^0-9]|{_X}(?:{_COUNT}|{dates.ORDINALS}|[a-z]{{3,5}}t(?:y|ieth)){_X}",
    "coordinates.numbers": r"\.[0-9]{2,14}[^.\x00]{1,40}[0-9]{1,3}\.[0-9]{2}"
    r"|[0-9],[0-9]{4,10}(?: ?(?:°|[ns])){0,2}[ ;/|&,]{1,4}[-+]?[0-9]{1,3},[0-9]{4}",
    "coordinates.north": rf"[0-9][dms]{{0,2}}(?:[^0-9\x00]{{0,12}}{_S})?(?:north|south|[ns])[^a-z]|{_X}[ns][ :]?[0-9]",
    "coordinates.east": rf"[0-9][dms]{{0,2}}(?:[^0-9\x00]{{0,12}}{_S})?(?:east|west|[ew])[^a-z]|{_X}[ew][ :]?[0-9]",
    "coordinates.grid": (
        rf"{_X}(?-i:[HJNOST][A-HJ-Z])[ -]?[0-9]{{2}}[0-9 ][0-9 ,/-]|{_X}(?:{coordinates.GRID_CUE.words}){_X}"
    ),
    "coordinates.other": (
        r"[^:/]//|w3w|what ?(?:3|three)|(?:3|three) words|[0-9a-z]{4}\+[0-9a-z]{2}|goo\.gl/|maps\.apple|g\.co/maps"
        r"|waze\.com/ul"
    ),
    "birth.day": (
        rf"[0-9] ?[/.|-] ?[0-9]|[0-9][./-][ivx]{{1,4}}[./-][0-9]"
        rf"|[^a-z](?:{dates.MONTHS})[^a-z]|[0-9]{{6}}|[0-9] [0-9]{{1,2}} [0-9]{{2}}"
        rf"|{_X}(?:{dates.FIXED}|{dates.MOVABLE}|new year)"
    ),
    "birth.word": (
        rf"{_X}(?:{birth.DOB.words}|{birth.BORN.words}|{birth.BIRTHDAY.words}|{birth.SIGN.words}"
        rf"|{birth.PRESENTS.words}|{birth.IDENTITY.words}){_X}"
    ),
    "birth.turns": (
        rf"(?:[a-z]'s|{_X}(?:turn(?:s|ed|ing|in)?|hits?|hitting|i'?m|i am|he'?s|she'?s|we'?re|they'?re|be|been|is|are"
        rf"|was"
        r"|me|him|her|reach(?:es|ed|ing)?|becom(?:es?|ing)|became|it to|gets to|big|sweet|being|up|isn'?t|aren'?t"
        r"|turn'?t))"
        rf" (?:{age_words.FILLERS} ){{0,3}}(?:[0-9]|{_COUNT}|[a-z]{{3,5}}ty[^a-z]|double [fd]|an? (?:hundred|teen"
        rf"|pension|oap|adult|grown|proper)"
        rf"|{age_words.LANDMARK})"
    ),
    "birth.bare": (
        rf"{_X}(?:[0-9]{{1,3}}|{_COUNT}|hundred|[0-9]-[0-9o]|[0-9]-?o)(?: ?[a-z/-]{{1,8}}){{0,2}}"
        r" (?:on|come|this|next) "
    ),
    "birth.came": (
        r"[^a-z](?:came (?:out|along)|turned up|popped out|arrived|evicted|made (?:my|his|her|their)|showed up|emerged"
        r"|delivered|nearly|almost|not quite|to be|practically|both|1?[0-9]{2}th|21st|[a-z]{4,6}(?:ieth|eenth))[^a-z]"
    ),
    "birth.joke": r"[^a-z](?:since|vintage|hatched|manufactured|made|built|unleashed|dropped|the wild|est"
    "|established)[^a-z]"
    r"|[0-9]\)? ?(?:-|to|until|till|/|~) ?\(?[0-9]",
    "birth.ago": r"[^a-z]ago[^a-z]|th(?:is|at) (?:very |same )?day[^a-z]|today in [12]|candles?[^a-z]",
    "birth.weekday": r"[^a-z](?:on|this|next|come|coming) (?:mon|tue|wed|thu|fri|sat|sun)",
    "birth.round": (
        r"(?:my|his|her|our|their|your|s) (?:big |actual )?(?:[0-9]{1,3}(?:st|nd|rd|th)|[a-z]{4,6}(?:ieth|eenth)"
        r"|hundredth"
        r"|twenty[ -]first)[^a-z]|[^a-z]bab(?:y|ies|e)[^a-z]"
    ),
    "birth.arrived": (
        r"[^a-z](?:(?:boy|girl|bub|bairn|grandchild|nephew|niece|triplets|firstborn)(?: [a-z]{2,16})?,? "
        r"(?:came|arrived|turned up|showed up|made|joined|popped|entered|was (?:here|delivered)|landed|graced)"
        r"|baby|babies|weigh(?:s|ed|ing)|newborn|little (?:man|girl|boy|one)"
        r"|(?:grand)?daughter|(?:grand)?son|twins)[^a-z]"
        r"|[0-9] ?(?:lb|oz)"
    ),
    "live_location.said": Skeleton(tuple(frame.pattern.pattern for frame in place_frames.FRAMES), 40, apart=True),
    "relations.family": rf"{_X}(?:{kin.SIGNS}){_X}",
    "relations.other": rf"{_X}(?:{relation_frames.RARER}){_X}",
    "relations.frame": Skeleton(tuple(frame.pattern.pattern for frame in relation_frames.FRAMES), 20, apart=True),
    "birth.today": (
        r"[^a-z0-9](?:today|2day|tod|tomorrow|tomozz?|tomo|tmrw|tmr|tmw|2moro|2morrow|2mrw|tomm?orr?ow|tomorro"
        r"|the morra"
        r"|the morn|at midnight|th(?:is|at) (?:very |same )?day|yesterday|tonight|this (?:morning|afternoon|evening)"
        r"|this very morning)[^a-z]"
    ),
    # long enough to be a remark: it matches once, from the start of the text
    "remarks.long": rf"\x00[^\x00]{{{remarks.LEAST}}}",
    **trigger_words.TABLE,
}
"""Trigger name (`<detector id>.<what>`, or `number.<digits>`) -> pattern."""

TOGETHER = (
    """email.at vehicle.irish phone.link coordinates.numbers postcode.eircode passport.machine uk_address.box bank.iban
    postcode.special vehicle.plate birth.arrived uk_address.county birth.today passport.word vehicle.away
    coordinates.other uk_address.abroad vehicle.car nino.word phone.words uk_address.at us_address.number
    coordinates.east coordinates.north uk_address.count number.any""",
    "ssn.specimen nino.whole ssn.parted",
    "postcode.uk vehicle.current",
    "licence.shape phone.digits vehicle.shape",
    """email.spoken vehicle.partial coordinates.grid ssn.word uk_address.unit bank.word licence.word birth.round
    uk_address.home birth.turns""",
    "number.thirteen number.spelt birth.word vehicle.capitals postcode.zip pets.animal birth.day",
    "uk_address.comma text.glued",
    "uk_address.behind identity.words uk_address.street",
    "live_location.said",
    "workplace.frame workplace.aside",
    """service_users.words criticism.whom criticism.against business_risk.thing business_risk.trouble
    business_risk.alone confidential.words confidential.secret confidential.number disclaimer.phrase arrangements.words
    abuse.words argument.words""",
    "relations.frame",
    "relations.family relations.other workplace.known workplace.organisation workplace.sure workplace.capital",
)
"""Which patterns Hyperscan is given as one database. All in one are three times slower than these, each alone twice;
`tests/benchmarks/together.py` measures and proposes them. A pattern that stands in none joins the other new ones.
"""
