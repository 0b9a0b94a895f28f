"""What speaks for and against a name being that of a relative: children, births, stars, songs."""

from __future__ import annotations

import re

from detectors import animals
from detectors.cues import Cue
from detectors.lazy import lazy

_I = re.IGNORECASE
CHILDHOOD = lazy(
    r"(?<![a-z])(?:school|nursery|baby|babies|born|newborn|weeks? old|months? old|years? old|year old|yr old|birthday"
    r"|bday|teething|nappy|nappies|pregnan[a-z]{1,3}|mum|mam|mummy|daddy|dad|parent[a-z]{0,4}"
    r"|reception|toddler|first steps"
    r"|first tooth|bedtime|cbeebies|sleep(?:ing)? through|breastfe[a-z]{1,6}|cot|pram|lbs?|oz|christening|grandparents"
    r"|siblings?|proud|hospital|a&e|football practice|gcses?|turns? \d{1,2}|\d{1,2} today|is \d{1,2})(?![a-z])",
    _I,
)
BORN = lazy(
    r"(?<![a-z])(?:born|baby|newborn|lbs?|oz|weigh[a-z]{1,4}|arrived|arrival|c-?section|labour"
    r"|maternity|midwi[a-z]{2,3}"
    r"|grandparents?|nan again|grandad again|it's a (?:boy|girl)|\d{1,2}lbs?|son|daughter"
    r"|little (?:boy|girl|man)|bundle)"
    r"(?![a-z])|[👶🍼💙💗]",
    _I,
)
MADE_UP = Cue("""
    film|movie|movies|netflix|disney|pixar|episode|series|season|character|characters|eastenders|corrie
    |emmerdale|hollyoaks|coronation street|love island|harry potter|star wars|game of thrones|simpsons|marvel
    |prince|princess|king|queen|royal family|the royals|royal wedding|meghan|duke|duchess|president
    |prime minister|celeb|celebs|celebrity|kardashian|kardashians|beckham|beckhams|trump|obama|biden|actor
    |actress|singer|footballer|rapper|novel|plot|sitcom|soap|bbc|bbc news|sky news|daily mail|the sun|breaking
    |headline|headlines|reports|reportedly|fans|trailer|bible|genesis|book|hbo|strictly|photo|photos|shares
    |slams|stuns|flaunts|flaunting|divorce|succession|sims|fanfic|ballad|folk song|panto|shakespeare|hamlet
    |archers|the archers|drama|itv|channel 4|killer|suspect|police say|court heard|murder|jury|convicted|sources
    |premiere|album|tour|chart|mp|baronet|tudor|tudors|henry viii|century|victorian
""")
ANIMALS = lazy(rf"(?:(?:my|our|the|his|her|their)[ ])?{animals.ANIMAL}'?s?|(?:dog|cat|pup|puppy|kitten|horse)s?'s?", _I)
ANIMALS_OF = lazy(rf"(?<![A-Za-z]){animals.ANIMAL}'?s?[ ]$", _I)
A_PERSON_DOES = lazy(
    r"[ ](?:was |were |is |has |got |just )?(?:allowed|asked|told|tells|says|said|insist\w{0,3}|reckons?|named|called"
    r"|calls|picked|picks|chose|decided|swears|thinks|drew|begged|promised|wrote|read|bought|paid|phoned|texted|drove"
    r"|wanted (?:a|one|to)|wants (?:a|one|to))(?![a-z])",
    _I,
)
"""What people do and animals do not, right after a name."""
CALL = lazy(
    r"[ ](?:to|and (?:asked|told|said)|yesterday|for|back|last|about|on|this|because|when|after"
    r"|earlier|at|in (?:a|tears)|up)(?![a-z])",
    _I,
)
MODAL = lazy(
    r"[ ](?:be|have|come|go|not|never|need|want|get|just|also|even|do|kill|say|think|take"
    r"|make)(?![a-z])",
    _I,
)
PLAIN_S = lazy(r"(?:[^suioa]|[^aeiou]e)s$")
HOMELY = lazy(r"hubby|hubs|hubster|wifey|missus|missis|other half|nana|nanna|bf|gf", _I)
MUSIC = lazy("[♪♫🎵🎶]")
LYRICS = lazy(r"(?<![a-z])(?:lyrics?|by [A-Z][a-z]+ on repeat|karaoke|song|tune|album|band)(?![a-z])", _I)
FULL_NAME = lazy(r"(?<![.!?][ ])(?<![A-Za-z])[A-Z][a-z]{2,12}[ ][A-Z][a-z]{2,14}(?![A-Za-z])")
FAMOUS = lazy(
    r"(?:daddy (?:cool|pig|long legs)|mummy pig|uncle (?:sam|bulgaria|remus|vanya|iroh|owen|junior|joey|jesse"
    r"|ben'?s?|tom'?s|bob'?s your|albert|buck|fester|vernon|phil|monty)|aunt(?:ie"
    r"|y)? (?:bessie'?s?|beeb|sally"
    r"|jemima|petunia|mabel|may|viv|em|lucy)(?![a-z])|bob'?s your uncle|mother teresa|father (?:ted"
    r"|christmas|brown|dougal|jack"
    r"|time)|sister act|grandpa (?:joe|simpson|pig|shark)|granny (?:smith|weatherwax|pig)"
    r"|nanny (?:mcphee|ogg|plum|state)"
    r"|baby (?:shark|yoda|driver|jane|spice|bel|groot|reindeer)|(?:celebrity|watching) big brother"
    r"|big brother (?:house|naked|final|contestants?)|grandma shark|our (?:lady|lord|father|god"
    r"|saviour|henry)|my (?:chemical|little pony|fair|cousin vinny|family|left foot|sweet)"
    r"|our (?:friend|friends)|nan"
    r" goldin|dad'?s army|cousin (?:it|vinny|eddie|greg)|my (?:alexa|siri|henry|dyson|kia|mini|audi"
    r"|merc|ford|harley|vauxhall"
    r"|fiat|stella|guy|god|lord|dear|chris evans|rolex|paypal|nan's)|gran (?:canaria|torino|turismo)"
    r"|darth|billie jean|mini me|baby (?:daddy|mama)|baby jane)(?![a-z])",
    _I,
)
AFTER_OUR = lazy(
    r"(?:'s|s'|s)?[ ]{0,2}(?:$|[.,!?;:)\n\"😀-🙏🌀-🗿❤💔🥰🤣🤩🥳🧡]"
    r"|(?:is|was|has|had|and|n|&|who|just|keeps?|loves?|hates?|ate|got|gets?|went|goes|needs?|wants?|did|does|again|on"
    r"|at|in|won|turned|turns|passed|will|would|can|could|says?|said|reckons|thinks|never|always|starts?|started|looks"
    r"|came|comes|made|left|lost|for|with|to|off|home|back|from|when|if|but|cos|because|today|tonight|tomorrow|up|out"
    r"|being|playing|getting|having|doing|gone|done|been|as|or|that|not|isn't|wasn't|hasn't|can't|won't|bless|proud"
    r"|finally|rang|called|asked|told|bought|broke|fell|works?|worked|lives?|plays?|played|scored|sent|cooked|x+|lol"
    r"|he|she|he's|she's|they|were|are|have|now|then|again|too|aged|age|born|weighed|weighing|arrived"
    r"|this|last|every|so"
    r"|about|after|before|since|plus|birthday|bday|baby|scan|tried|decided|managed|absolutely|already"
    r"|literally|[a-z]{2,12}ed|sings?|sang|drove|drives|rides?|rode|runs|ran|swears?|swore|found|knows?|knew|wrote"
    r"|writes|stole|steals|eats|drinks|drank|sleeps|slept|hid|hides|held|holds|sat|sits|stood|stands|spent|spends|pays"
    r"|paid|cries|laughs|threw|throws|caught|brings|brought|takes|took|gave|gives|put|puts|let|lets|kept|keeps|met"
    r"|meets|feels|felt|saw|sees|hears?|heard|thought|tells?|told|shouts|sends|swims?|swam)(?![a-z])|'s[ ][a-z])",
    _I,
)
OUR_NOUN = lazy(
    r"(?:'s|s)?[ ](?:and|&)[ ](?:[A-Z][a-z]+[ ])?(?:team|staff|members?|customers)|[ ](?:team|office"
    r"|branch|store|shop|page"
    r"|range|collection|department|church|school|hospital|campus|group|website|award|awards|service|sale|menu|app|site"
    r"|fund|campaign|event|festival|workshop|class|course|trip|sponge|boots|flat|house|street|road"
    r"|centre|manager|director"
    r"|ceo|chef|editor|mp|correspondent|reporter|captain|keeper|striker|coach|hoover|bag|phone)(?![a-z])",
    _I,
)
ALL_OF = lazy(r"(?:were|are)[ ](?:all|the|both)[ ]", _I)
ENDS_IN_S = lazy(
    r"(?:ss|[^aeiou]es|ies|is|us|(?:evan|william|robert|edward|jenkin|hawkin|watkin|adam|stephen"
    r"|perkin|phillip)s)$",
    _I,
)
SELLING = lazy(
    r"(?<![a-z])(?:customers?|clients?|team|staff|book now|shop now|our range|store|in stock"
    r"|offer)(?![a-z])",
    _I,
)
OTHERS = lazy(
    r"his|her|their|your|ur|.*friend'?s?'?|.*mate'?s?'?|.*neighbour'?s?'?|.*boss'?s?'?"
    r"|.*colleague'?s?'?|.*ex'?s?'?|.*landlord'?s?'?|.*teacher'?s?'?|.*manager'?s?'?|mates|neighbours"
    r"|bestie'?s?",
    _I,
)
CALLED_STRANGER = lazy(r"lads?|lass(?:ie)?|girls?|boys?|fella|feller|kids?|child|partner", _I)
"""What "a … called X" says of anybody: "a lad called Lee fixed it"."""
NOBODYS = frozenset(
    ["everyone's", "everybody's", "nobody's", "somebody's", "someone's", "anybody's", "anyone's", "else's", "nation's",
     "britain's", "world's", "internet's"]
)  # fmt: skip
IN_SPIRIT = lazy(
    r"[ .,!:()-]{0,4}(?:spiritually|emotionally|basically|in my head|in spirit|in another life|figuratively|honestly"
    r"|musically|legally|i don'?t make the rules|fight me|and i will not|no notes|sorry not sorry|in my dreams"
    r"|in this house)(?![a-z])",
    _I,
)
"""A joke about somebody admired."""
MONTH = lazy(
    r"jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|april|august|january|february|march|september|october"
    r"|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    _I,
)
MINE = lazy(r"(?:my|our|me|ma|the)(?:[ ].*)?|mine and.*|mums|dads|nans|sisters|brothers", _I)
