"""What addresses are made of: words for streets and buildings, numbers, what is no name, what follows a street.

Shapes and words as seen in running posts (not in address files): any case, numbers in words, no commas. All patterns
have bounded repeats and are matched in any case on `Text.masked`.
"""

from __future__ import annotations

import re

from detectors.cues import Cue, words
from detectors.lazy import lazy

# Words that say "street" on their own, in any case.
_STRONG = (
    "road|rd|street|str|streeet|avenue|avenu|ave|av|lane|ln|crescent|cresent|cresc?|terrace|terace|terr?|tce|grove"
    "|mews|gardens|gdns|wynd|cottages"
    "|villas"
    "|boulevard|blvd|vennel|esplanade|promenade"
)
# Words that say it only beside other signs (a capital, a cue, a code): each is a common word too.
_WEAK = (
    "st|close|cl|drive|drv?|court|ct|place|pl|square|sq|row|way|walk|hill|rise|parade|view|bank|wharf|green|park|gate"
    "|quay|vale|mount|fold|croft|garth|chase|mead|meadows?|end|yard|brae|loan|drove|dale|approach|common|heath|leas?"
    "|dene"
    "|path|passage|alley|broadway|causeway|halls?|mansions|heights|buildings|circus|copse|ridge|side|ride|bungalows"
    "|parkway|field|fields|hey|lawns?|spinney|paddocks?|orchard|glade|glen|reach|strand|coppice|point|house|tower|lodge"
)
# Rarer words for streets: believed only after "number", beside a word of addresses, or with a town or a code.
_RARE = (
    "steps|stairs|nook|ginnel|snicket|twitten|twitchel|loke|coombe|combe|brow|knoll|hollow|warren|maltings|pightle"
    "|quadrant|wold|dell|haven|bottom|piece|pend|entry|cottage row|rope ?walk|corner|crossing|ford|bridge|turning"
    "|moorings|lock|ings|thwaite|causey|hurst|pastures?|plain|range|drift|spur|tye|wells|woods?|oval"
)
RARE = (
    "steps|stairs|nook|ginnel|snicket|twitten|twitchel|loke|coombe|combe|brow|knoll|hollow|warren|maltings|pightle"
    "|quadrant|wold|dell|haven|bottom|pend|entry|ropewalk|corner|lock|ings|hurst|pastures?|spur|tye|wood|moorings"
)
"""Rarer words for streets: believed after "number", beside a word of addresses, or with a town."""
WELSH = "gwaun|rhes|trem|cilgant|gerddi|stad|parc|cae|bryn|dôl|dol|tan[ -]y|min[ -]y|pen[ -]y"
"""Welsh words that streets begin with, and places too: a street only behind a number."""
_BUILDING = (
    "house|court|halls?|tower|towers|wharf|mills?|point|heights|lodge|mansions|apartments|quays?|building|buildings"
    "|works|chambers|maltings|almshouses|hostel|barracks|brewery|foundry|rectory|manor"
    "|estate|centre|business park|industrial estate|trading estate|retail park|place|block|villas?|warehouse|exchange"
    "|park"
    "|gardens|view|plaza|residences?|accommodation|studios|yard|square|lofts?"
)
STREET_WORDS = f"{_STRONG}|{_WEAK}|{_BUILDING}|{RARE}|gate"
"""Alternatives for the trigger table: no address by name of street or building lacks one of them."""
HOUSE_NOUN = (
    "cottages?|house|farm|farmhouse|barn|lodge|bungalow|villa|manor|hall|croft|mill|vicarage|rectory|manse|stables"
    "|smithy|forge|school house|schoolhouse|gatehouse|oast|grange|holding|caravan park"
)
# Words that never stand inside the name of a street: a number before one of them counts things or tells the time.
_NO_NAME = (
    "a|an|and|or|but|of|off|on|in|at|to|from|for|with|by|via|as|is|are|was|were|be|been|it|its|it's|this|that|these"
    "|those"
    "|my|our|your|his|her|their|i|im|i'm|me|we|we're|you|u|he|she|they|them|us|not|no|so|if|when|then|than|too|very"
    "|just|only|more|most|less|much|many|few|other|others|different|same|another|each|every|all|both|some|any"
    "|(?-i:next|last|best|worst|wrong|right|left|big|small|short|nice|bad|good|busy|quiet|whole|half|second|third"
    "|first)"
    "|way|ways|down|up|over|under|past|along|across|around|near|behind|after|before|outside|inside|between|into|onto"
    "|about|against|through|thru|per|vs|versus|minutes?|mins?|hours?|hrs?|seconds?|secs?|days?|weeks?|months?|years?"
    "|yrs?|miles?|km|kms?|metres?|meters?|feet|ft|inch|inches|yards|mph|kg|am|pm|o'clock|percent|quid|pounds?|p|k|m"
    "|people|men|women|kids|children|boys|girls|lads|players|cars?|buses|bus|trains?|bikes?|lorries|vans?|trucks?|dogs?"
    "|cats?|pints?|beers?|cups?|bags?|boxes|times?|goals?|points?|pts|games?|matches|runs?|laps|songs|episodes?"
    "|seasons?"
    "|series|pages?|bedrooms?|beds?|bed|bedroom|rooms|floors?|storeys?|flats|houses|homes|shops|pubs|things?|reasons"
    "|have|has|had|do|does|did|can|could|will|would|should|get|got|go|going|went|come|came|see|saw|take|took|make|made"
    "|live|lives|lived|living|walk(?:ed|ing)?|drove|driving|parked|open|closed|blocked|there|here|where|who|what|why"
    "|how"
    "|lane|lanes|jan|january|feb|february|mar|april|apr|may|june|jun|july|jul|aug|august|sept?|september|oct|october"
    "|nov"
    "|november|dec|december|mon|monday|tues?|tuesday|wed|wednesday|thurs?|thursday|fri|friday|sat|saturday|sun|sunday"
    "|today|tomorrow|tonight|now|again|please|pls|plz|thanks|asap|x|xx|xxx|lol|btw|still|also|because|cos|cuz|til|till"
)
NO_NAME = lazy(rf"(?:{_NO_NAME})(?![A-Za-z0-9])", re.IGNORECASE)

_LETTER = "A-Za-zÀ-ɏ"
_EDGE = "(?![A-Za-z0-9À-ɏ])"
WORD = rf"(?!(?:{_NO_NAME}){_EDGE})[{_LETTER}][{_LETTER}'.]{{0,24}}(?:-[{_LETTER}']{{1,20}}){{0,4}}{_EDGE}"
NAME = rf"(?:(?:the[ ]{{1,2}})?{WORD}[ ]{{1,2}}){{1,4}}"
TYPE = rf"(?:{_STRONG}|{_WEAK})\.?{_EDGE}"
STRONG = lazy(rf"(?:{_STRONG})\.?", re.IGNORECASE)
STREET = (
    rf"(?:(?!(?:side|back|front|garden|main|school|rear|park|kissing|lych)[ ](?:gate|door|entrance|yard"
    rf"|drive)(?![a-z]))"
    rf"{NAME}{TYPE}|the[ ]{TYPE}"
    rf"|(?:heol|ffordd|stryd|lôn|lon|clos|maes|rhodfa|llys|sraid)[ ](?:{WORD}[ ]?){{1,3}}"
    rf"|[{_LETTER}]{{3,14}}gate{_EDGE})"
)
WELSH_STREET = rf"(?:{WELSH})[ ]{WORD}(?:[ ]{WORD})?"
RARE_STREET = rf"(?:[A-Z][a-z']{{1,20}}[ ]){{1,3}}(?i:{RARE}){_EDGE}"
BUILDING = rf"{NAME}(?:{_BUILDING}){_EDGE}"

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
NUMBER_WORD = (
    rf"(?:(?:(?:a|one|two)[ -])?hundred(?:[ -]and[ -](?:(?:{_TENS})(?:[ -](?:{_ONES}))?|{_TEENS}|{_ONES}))?"
    rf"|(?:{_TENS})(?:[ -](?:{_ONES}))?|{_TEENS}|{_ONES})"
)
NUMBER = r"\d{1,4}(?:[ ]?[a-h](?![A-Za-z']))?(?:[ ]?[-/&][ ]?\d{1,4}[a-h]?)?"
BEFORE_NUMBER = r"(?<![A-Za-z0-9£$€#@/.,:+_~-])(?<!(?<![/f])[0-9] )"
POSTCODE = (
    r"(?:[A-Z]{1,2}\d[A-Z\d]?[ ]{0,2}\d[ABD-HJLNP-UW-Z]{2}|BFPO[ ]?\d{1,4}|[AC-FHKNPRTV-Y]\d[0-9W][ ]?[0-9A-Z]{4})"
    r"(?![A-Za-z0-9])"
)
CODE_ABROAD = (
    r"(?:(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)[ ]\d{4}|[A-Z]{2}[ ]\d{5}(?:-\d{4})?|Dublin[ ]\d{1,2}w?|D\d{1,2}w?)"
    r"(?![A-Za-z0-9])"
)
UNIT_WORD = lazy(
    r"(?<![A-Za-z0-9])(?:flat|flt|apt\.?|apartment|unit|room|rm\.?|suite|studio|block|plot|bedsit|caravan|chalet"
    r"|pitch|dorm"
    r"|number|no\.?)(?:[ ](?:no\.?|number))?[ ]{1,2}$",
    re.IGNORECASE,
)
UNIT = (
    r"(?:flat|flt|apt\.?|apartment|unit|room|rm\.?|suite|studio|block|plot|bedsit|caravan|chalet|pitch|dorm|villa)"
    r"(?:[ ](?:no\.?|number))?[ ]?#?(?:[A-Z]?\d{1,4}[A-Z]?(?:/\d{1,2})?|[A-Z])(?![A-Za-z0-9])"
)

_AT_HOME = (
    r"(?:(?:(?:i|we|they|you|he|she|who|that|to|im|just|both|also|all|parents|folks|family|neighbours|people)"
    r"(?:'ve|'re|'ll|'d|'m)?[ ](?:[a-z']{1,10}[ ]){0,2}?(?:live|stay|rent|settled|moved|moving|living)"
    r"|(?:lives|lived|living|stays|grew[ ]up|rents|moved|moving))"
    r"(?:[ ](?:back|here|just|now|up|over|round|still|there|together|right|literally))?[ ]"
    r"(?:on|in|at|off|to|into|down|up|along)"
    r"|(?:my|our|his|her|their|mum's|nan's|gran's|dad's)[ ](?:new[ ]|old[ ]|own[ ]|first[ ]|actual[ ])?"
    r"(?:road|street|house|home|flat|place|gaff|address|addy|drive|close|pad|digs)"
    r"(?:[ ](?:is|was|in|on|at|down|off|here[ ]on|here[ ]in))?(?:[ ](?:on|in|at|called))?[:,]?"
    r"|(?:home|house|address|addy)[ ](?:is|was|will[ ]be)(?:[ ](?:on|in|at))?|live[ ]at"
    r"|(?:house|flat|bungalow|semi|maisonette|bedsit|cottage|digs|council[ ]house|terrace)[ ](?:just[ ]|here[ ]|up[ ]"
    r"|down[ ])?"
    r"(?:on|off|down)|(?:any[ ]?(?:one|body)|every(?:one|body))[ ]else[ ](?:living[ ]|live[ ]|here[ ])?(?:on|in|down"
    r"|along)"
    r"|(?:we|we're|i'm|im|house|home|flat|live|ours)[ ](?:[a-z',]{1,10}[ ]){0,7}?"
    r"(?:end|top|bottom|corner|middle)[ ]of)[ ]?[ :,(]{0,2}(?<=[ (])"
)
HOME_WORD = lazy(
    r"liv|stay|rent|settl|mov|grew|else|bungalow|semi|maisonette|bedsit|cottage|digs|terrace|(?:end|top|bottom|corner"
    r"|middle)[ ]of|(?:road|street|house|home|flat|place|gaff|addr"
    r"|addy|drive|close|pad|digs)",
    re.IGNORECASE,
)
"""One of these stands in each `HOME_PHRASE`; twenty times cheaper to look for."""
HOME_PHRASE = lazy(_AT_HOME, re.IGNORECASE)
"""Says of some street that it is home; cheap to look for."""

AT_HOME = lazy(rf"{_AT_HOME}$", re.IGNORECASE)
"""What stands right before a street that is said to be somebody's home."""

CUE = Cue("""
    live|lives|lived|living|moved|moving|home|house|flat|address|addy|deliver|delivers|delivered|delivery|deliveries
    |posting|letterbox|leaflets|parcel
    |parcels|package|post it|post to|posted|send|sent|drop|drop off|dropped|pick up|collect|collection|come to
    |come round|round at|new place|gaff|keys?|key safe|door|doorstep|landlord|renting|rent|viewing|rightmove|zoopla
    |for sale|yard sale|garage sale|swing by|pop|popping|letters?|wrong address|party|bbq|based|situated|located
    |staying|sublet|tenant|find us|visit us|meet at|meet me|pickup|courier|evri|dpd|hermes|royal mail|amazon|ups|fedex
    |left it at|order went|next door|neighbours?|outside|burgled|broken into|fire at|lost near|postcode|zip|residents
    |planning|extension|let yourself in|forwarding|mail|postal|housewarming|cottage|ours|mine|surgery|registered
    |invoice to|venue|leave it|left it|opposite
""")
"""Words near which a number and a name are a place where somebody can be found."""

RIGHT_BEFORE = lazy(
    r"(?:\b(?:at|to|is|are|outside|was|opposite|address|addy|near|its|it's)[ :]{0,2}|[:📍🏠🏡→][ ]{0,2}|^|\n)$"
)
"""What stands right before an address and before few other numbers."""
FILM = Cue("""
    film|films|movie|movies|song|songs|lyrics|album|single|track|playlist|soundtrack|episode|season|series|netflix|itv
    |bbc|horror|musical|novel|book|board game|monopoly|band|gig|tour|tv|sitcom|drama|theme tune|vinyl|chart|charts
    |karaoke|nightmare|cinema|spotify|nowplaying|np|watching|rewatching|quiz|sherlock|harry potter|sims|gta
    |filmed|isn't real|doesn't exist|animal crossing|minecraft|fortnite|roblox|monopoly go|beatles|oasis|fictional
""")
"""Words near which a street is one of a film, a book or a song."""
WATCHED = lazy(r"(?<![a-z])watching (?:him|her|them|me|us|you|it)(?![a-z])", re.IGNORECASE)
"""Watching somebody is not watching a film."""

FAMOUS = lazy(
    r"(?:1[01] downing (?:st|street)|221 ?b? baker|4 privet dr|42 wallaby|20 forthlin|742 evergreen|1600 penn"
    r"|77 sunset strip|32 windsor gardens"
    r"|12 grimmauld|10 rillington|25 cromwell st|2[12] jump|10 cloverfield|84 charing|(?:\d+ )?(?:coronation|sesame"
    r"|wall"
    r"|ramsay|quality|carnaby|bourbon|easy|civvy|queer|fleet|fear|sin|jump|sherlock|arlington) street"
    r"|(?:\d+ )?(?:albert square|abbey road|penny lane|wisteria lane|privet drive|diagon alley|electric avenue"
    r"|memory lane"
    r"|mulholland drive|revolutionary road|tobacco road|brookside close|knots landing|evergreen terrace|fast lane"
    r"|shady lane|fury road|thunder road|copperhead road|sunset boulevard|blueberry hill|silent hill|notting hill"
    r"|benny hill|jump street|bag end))",
    re.IGNORECASE,
)
"""Addresses known from the news, films and songs, and turns of phrase; they are nobody's home."""

NOT_A_HOUSE_BEFORE = lazy(
    r"(?:\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|lot|platform|gate|junction|jct|exit|chapter|page|pages|episode|season|series|version"
    r"|top|level|round|row|seat"
    r"|channel|bus|buses|tram|route|bay|lane|lap|stage|aged?|over|under|about|around|only|than|nearly|almost|all"
    r"|these|those"
    r"|first|last|next|another|every|scored|won|lost|beat|needs?|rank(?:ed)?|day|week|year|part|vol|volume|act"
    r"|scene"
    r"|plus|times|size|terminal|zone|group|class|tier|stop|ward|grade|ch|channel|track|bought|tickets?|queuing"
    r"|queueing|no\.?1|world cup|windows|iphone|ps)|[a-z]-)[ ]{0,2}$",
    re.IGNORECASE,
)
"""Words right before a number that make it the number of something else."""

NOT_A_HOUSE_AFTER = lazy(
    r"[ ]{1,2}(?:fans?|tour|album|band|gang|crew|shops|stores|banks|brands|retailers|names|chains|pubs|houses|homes"
    r"|flats"
    r"|residents|properties|closures|jobs|bus|buses|food|music|art|party games|dance|dancers|preachers|signs?|lights"
    r"|wear|style|credit|cred|fighter|runner|works?(?= till| until)|parties|performers|theatre|talk)(?![A-Za-z])",
    re.IGNORECASE,
)
"""Words right after a street that make it part of something else."""

FUNCTION_WORD = words("""
    b4
    is are was were if at in on and or but with next by for from to until till til please pls plz thanks if when where
    so as we i im you u they he she it its this that the a an again near opposite off behind after before between
    tonight today tomorrow now just not no any come let my our your lol x xx has have had can could will would since
    because cos which who where's there's needs got still also btw both all were without under across each only
""")
NOT_A_TOWN = words("""
    again any also and are all anyone call can come could did do does every everyone for from get got had has have he
    hello her here hi his how i if in is it its just keep knock leave let like look me mon monday my need no not now
    of off ok on or our please pls ring see send she so some thank thanks that the their them then there they this thu
    thursday tue tuesday to today tomorrow tonight until wed wednesday we were what when where which who why will with
    would yes you your at by but cheers fri friday sat saturday sun sunday be been am pm dm text msg open free only
    really still x xx xxx lol omg wtf fuck fucking fuming am as an a once two three one mind not never always email
    tel phone mob mobile fax web rip was went apt flat unit suite
""")


def same_case_words(text: str) -> bool:
    """Whether the text has no small letters (shouting), so that capitals say nothing."""
    return not any(c.islower() for c in text)
