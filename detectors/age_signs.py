"""What around an age speaks for a birthday, and what for heat, buses, prices and things that have no birth."""

from __future__ import annotations

import re

from detectors.lazy import lazy

PARTY = lazy(r"[\U0001F382\U0001F389\U0001F388\U0001F973\U0001F381\U0001F370\U0001F37E\U0001F942]")
FEELING = lazy(
    r"(?<![a-z])(?:feel(?:ing|s)? (?:old|ancient|every|my age)|(?:getting|so|this) old|old (?:man|woman|git|lady)"
    r"|midlife|s[au]ng to me|sing(?:ing)? to me|where (?:has|did) (?:the |all the )?(?:time|years)|how am i"
    r"|officially (?:old|an adult|ancient))(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
MEASURED = lazy(
    r"[°£$€%]|(?<![a-z])(?:degrees?|celsius|fahrenheit|hot(?:ter|test)?|heat(?:wave)?"
    r"|sun(?:ny|shine|cream|bathing)?|warm|weather|forecast"
    r"|scorch\w*|boil\w*|bak(?:ed|ing)|sweat\w*|melt\w*|roast\w*|humid|cold(?:er|est)?|chilly"
    r"|freez\w*|snow|wind|mph|rain\w*|summer|spring"
    r"|autumn|winter|fan|aircon|paddling pool|bus(?:es)?(?! pass)|trains?|tram|route|platform"
    r"|number \d+|quid|pounds?|p|pence|miles?|km|kms|k|steps"
    r"|emails?|calls?|meetings?|cases?|deaths?|points?|nil|lengths|laps|reps|people|pages"
    r"|units|patients|orders|parcels|jobs|goals|runs"
    r"|wickets|messages|late|cancelled|delayed|on time|driver|followers|views|likes|sales"
    r"|customers|tables|covers|kids|children|pupils"
    r"|sessions?|complaints|visitors|votes|days|weeks|months|hours|minutes|of them"
    r"|all of them|per|each|left|to go|down|up)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
LIVED = lazy(
    r"(?<![a-z])(?:how(?! many| much| long| far)|wtf|jesus|christ|bloody hell|blimey|gulp|eek"
    r"|help|already|finally|officially|legal(?:ly)?|adult"
    r"|grown[ -]?up|carvery|meal|dinner|lunch|curry|cake|candles?|cards?|presents?|prezzies"
    r"|pressies|gifts?|party|drinks?|gin|wine"
    r"|prosecco|champagne|fizz|pints?|pub|celebrat\w*|balloons?|plan is|the plan|grey"
    r"|wrinkles?|knees?|my back|bones|pension|bus pass|botox|menopause"
    r"|mortgage|don't feel|dont feel|feel(?:s|ing)?|young|youth|years young|decade"
    r"|my (?:twenties|thirties|forties|fifties|sixties|teens)|half ?way|single"
    r"|still (?:not|no|can't|cant|don't|dont|haven't|havent|living|renting|single|get|getting"
    r"|waiting|alive)|spa day|weekend away|wish me|same age|grateful"
    r"|living the dream|where (?:did|has|have)|how did|my (?:wee |little |tiny |big )?(?:baby|boy|girl|lad|lass)"
    r"|key (?:of|to) the door|moving back|refus\w+|in denial|no surprises|stop it|can(?:'?t|not) believe|don'?t tell"
    r"|no fuss|can'?t be"
    r"|surely|somebody hold|hold me|send (?:gin|help|wine|tea|cake|biscuits)|over the hill|downhill|crisis|menopausal"
    r"|blessed|survived|made it|another year|trip round the sun|round the sun|older|wiser"
    r"|(?:mum|mam|mom|dad|nan|wife|husband|kids|boyfriend|girlfriend|gran|sister|brother) (?:got|bought|gave) me an?"
    r"|(?:get|buy|give) this (?:man|woman|girl|boy|lad|lass|old \w{3,6})|this (?:man|woman|girl|boy|lad|lass) of mine"
    r"|mum (?:made|sang|rang|phoned|still)|act(?:ing)? (?:my|it|like)|my age)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
SPELLED = {
    "18": "eighteen", "21": "twenty[ -]?one", "25": "twenty[ -]?five", "30": "thirty", "35": "thirty[ -]?five",
    "40": "fou?rty", "45": "fou?rty[ -]?five", "50": "fifty", "55": "fifty[ -]?five", "60": "sixty",
    "65": "sixty[ -]?five", "70": "seventy", "75": "seventy[ -]?five", "80": "eighty",
    "90": "ninety", "100": "(?:a )?hundred",
}  # fmt: skip
BIRTH = lazy(
    r"(?<![a-z])(?:(?:i|he|she|you|we|they|twins|who) (?:was|were|wos) born|born|gave birth|came into (?:the|this|our"
    r"|my)"
    r" (?:world|li(?:fe|ves))|entered (?:the|this|our)|(?:mum|mam|mom|mother|she) had me|had (?:my|our) (?:first|baby"
    r"|wee"
    r"|little|son|daughter|twins|boy|girl)|became (?:a |your |his |her )?(?:mum|mam|mummy|dad|daddy|mother|father|nan"
    r"|nana|gran|grandad|parents?|auntie|uncle|grandparents?)|made (?:me|us) (?:a |your )?(?:mum|mam|mummy|dad|daddy"
    r"|mother"
    r"|father|nan|nana|gran|grandad|parents|auntie|uncle|grandparents)|in labour|in labor|(?:popped|came|pulled|shot)"
    r" out|brought (?:you|him|her|me) into|met (?:my|our|you|this) (?:baby|son|daughter|little|wee|beautiful|gorgeous"
    r"|for the first)|arrived in this world|c-?section|midwife|delivery room|pushed)(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
THING = lazy(
    r"(?<![a-z])(?:my|our|the|this|that|his|her) (?:\w{2,12} )?(?:boiler|fridge|freezer|telly|tv|sofa|house|home|flat"
    r"|tree"
    r"|oak|yew|marriage|phone|shed|greenhouse|lawn|beard|tattoo|account|subscription|truck|lorry|tractor|plant"
    r"|cactus|starter|toaster|kettle|washing machine|dishwasher|hoover|mattress|guitar|piano|record|jumper|coat"
    r"|boots|trainers|farm|bonsai|motorway|tunnel|tower|stadium|ground|airline|airport|treaty|constitution|minimum"
    r" wage|council|practice|surgery|car|van|bike|bus|train|mortgage|loan|debt|streak|roof|carpet|score|total|count"
    r"|average|temperature|rate|price|fare|limit|dose|shift|appointment|slot|meeting|match|game|list|queue|number"
    r"|ticket|row|seat|target|record|max|high|low|mileage|bill|rent|fee|class|group|team|table|party of)s?"
    r"(?:'s)? (?:is|are|was|turns?|turned|hits?|hit|will|would|reach|'ll|now|going|gonna)",
    re.IGNORECASE | re.ASCII,
)
"""What has an age and no birth."""
