"""What speaks against a clause saying where somebody is: the past, wishes, news, turns of phrase, what is no place."""

from __future__ import annotations

import re

from detectors.lazy import lazy

_I = re.IGNORECASE
PAST = lazy(
    r"(?<![a-z])(?:was|went|yesterday|last (?:night|week|year|summer|month|weekend|time|monday|tuesday"
    r"|wednesday|thursday"
    r"|friday|saturday|sunday|winter|spring|xmas|christmas)|ago|used to|remember(?:ing)?|tbt|throwback"
    r"|flashback|memories"
    r"|on this day|(?:in|of|since|circa) (?:19|20)\d\d|when i was|when we were|had been|(?:had|have"
    r"|'ve) (?:a|such a) (?:great"
    r"|lovely|amazing|fab)|reminisc[a-z]{1,4}|back from|got back|(?:were|was) (?:sat|at|in|on)|we were"
    r"|they were|i were"
    r"|stayed|visited|did you|the other (?:day|night)|this time last|loved (?:our|my|being)|good times"
    r"|previously|born)(?![a-z])",
    _I,
)
UNREAL = lazy(
    r"(?<![a-z])(?:wish i|wish we|i wish|would love|'d love|id love|if i|if we|if only|want to|wanna"
    r"|wanting to|take me|can'?t wait"
    r"|cannot wait|dream(?:ing|t)? (?:of|about)|imagine|one day|some ?day|should|could|might|maybe"
    r"|may be|thinking (?:of|about)"
    r"|hoping to|hope to|fancy|would|need a|need to be|someone take|anyone|anybody|who'?s|who is"
    r"|who wants|pretend(?:ing)?|looking"
    r" (?:to book|at flights|for)|countdown|bring on|roll on|\d+ (?:days|weeks|months|sleeps) (?:until"
    r"|till|til|to go)|saving (?:up )?for"
    r"|planning|booked|booking|what if|feels? like|feel as if|as if|like i'?m|like we'?re|looks like"
    r"|acting like|supposed to be"
    r"|meant to be|rather be|never been|not (?:in|at)|isn'?t (?:in|at)|don'?t|didn'?t|never|unless"
    r"|how (?:do|can|to)|live in"
    r"|lives in|living in|grew up|from the (?:film|book|show)|ever|always wanted|nobody cares"
    r"|no one cares|all roads)(?![a-z])",
    _I,
)
PUBLIC = lazy(
    r"(?<![a-z])(?:bbc|itv|sky news|breaking|police|suspect|arrested|minister|president|council"
    r"|government|prime minister"
    r"|reports?|reported|tickets?|doors (?:open|at)|gig|tour|on stage|support(?:ing)? act|kick[ -]?off"
    r"|k\.o|lineup|line-up"
    r"|fixtures?|half[ -]?time|full[ -]?time|scored?|premier league|cup final|odds|episode|series"
    r"|season|netflix|film|movie|novel|iplayer|on tv|on telly|livestream|live stream|radio|followers"
    r"|retweet"
    r"|chapter|book|character|drama|eastenders|corrie|emmerdale|strictly|bake off|documentary|lyrics?"
    r"|song|album|single"
    r"|playlist|game|gta|minecraft|fortnite|animal crossing|sims|fifa|monopoly|simulator|quiz|pun|joke"
    r"|walks into a bar|dear"
    r" diary|open (?:every|daily|from|until|till|til|9|10|7)|opening (?:times|hours)|closed (?:until"
    r"|till)|sale|offers?|% off|book now"
    r"|book your|call us|visit us|join us|our (?:stall|stand|store|branch|showroom)|pop in|classes"
    r"|sessions|workshop|webinar"
    r"|vacanc(?:y|ies)|hiring|job|jobs|now hiring|for sale|to rent|to let|viewing|estate agent|auction"
    r"|celebs?|premiere"
    r"|concert|festival line|residency|exhibition|free entry|museum|candidates?|mps?|vote"
    r"|polling)(?![a-z])|[♪♫🎵🎶]|£\d",
    _I,
)
FIGURE = lazy(
    r"(?<![a-z])(?:my|your|his|her|the|our) (?:heart|head|mind|spirit|soul|brain|bank (?:account"
    r"|balance)|motivation|diet|willpower"
    r"|sanity|patience|dignity|luck|ego|inner|will to live|body|wallet|overdraft|anxiety|career|team"
    r"|government|economy|country"
    r"|nation|world|ball|nest|fridge|cupboard|glass|tank|bottle|fuel|tin|stadium|promises|threat|words"
    r"|feeling)(?:'s| is| are| was|s)?"
    r"(?![a-z])|(?<![a-z])(?:mentally|emotionally|spiritually|in spirit|in my (?:head|mind|dreams"
    r"|heart)|metaphorically"
    r"|in another life|stuck in (?:the|my|a) (?:past|head|rut|loop|mud|middle|meeting|nineties"
    r"|eighties|\d0s|way|time|lift)"
    r"|on cloud nine|la la land|in cloud|in denial|memory lane|train of thought|struggle bus"
    r"|hot mess express|naughty step|head of (?:his|hers|yours|mine)|head of (?:his|hers|yours|mine)"
    r"|highway to|road to|stairway to|on the road to|gravy train|bandwagon)(?![a-z])",
    _I,
)
NO_PLACE = lazy(
    r"(?:(?:in|at|on|into|to|from|outside|by) )?(?:the |a |an |my |our )?(?:love|bits|pain|bed|charge"
    r"|shock|tears|agony|heaven|hell|trouble|mood"
    r"|mess|dark|zone|way|fire|sofa|couch|settee|toilet|loo|bath|phone|edge|fence|time|hand|order|debt"
    r"|denial|awe|stitches|limbo"
    r"|lockdown|quarantine|isolation|end|loss|moment|least|best|first|last|once|war|peace|risk|sea"
    r"|desk|wits|shower|garden"
    r"|car|kitchen|queue|traffic|meeting|floor|wall|sun|rain|snow|cold|heat|dark|middle|top|bottom"
    r"|side|back|front|corner"
    r"|chair|armchair|hall|lounge|living room|front room|bedroom|laptop|pc|computer|xbox|ps[45]"
    r"|playstation|zoom|teams|skype|facebook|fb"
    r"|twitter|instagram|insta|tiktok|youtube|spotify|netflix|tv|telly|telegram|whatsapp|snapchat"
    r"|linkedin|iphone|android|google|maths|english|french"
    r"|german|spanish|science|history|year \d+|hr|it|pr|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri"
    r"|sat|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|christmas|easter|mr|mrs|ms"
    r"|dr|god|jesus|lord|covid|brexit|wi-?fi|my|ours|theirs|yours|i|i'm|work|home|school|uni|college"
    r"|house|one|all|this|that|these|what|which|you|him"
    r"|her|them|me|us|someone|something|everything|nothing|fact|case|general|particular|full|short"
    r"|touch|public|private|secret|style|need"
    r"|hope|fear|danger|silence|good|bad|great|half|two|three|\d+(?:st|nd|rd|th)?|lol|omg|wtf|matrix"
    r"|world|year|slytherin|gryffindor|hufflepuff|ravenclaw|hogwarts|narnia|westeros|big|best|team"
    r"|labour|tory|tories|conclusion|point|realisation|realization|age|stage|decision|opinion"
    r"|impression|habit|hang|any|some|theory|principle|reality|practice|effect|terms|regards?|spite|favour|progress"
    r"|position|between|addition|total|future|past|[a-z]+ (?:stage|point|phase))(?![A-Za-z])",
    _I,
)
OTHER = lazy(
    r"(?:(?:my|our|the|and|so|but|both|all|his|her|their)[ ]){0,2}(?:[a-z]{2,10}[ ])?(?:he|she|they"
    r"|his|her|their|mate|neighbours?|landlord|boss|next door|friends?|sister"
    r"|brother|flatmates?|housemates?|sons?|daughters?"
    r"|lad|lass|mum|mam|mom|dad|parents|nan|gran|grandad|boyfriend|girlfriend|hubby|husband|wife|missus|partner|bf|gf)"
    r"(?:'s|'re| is| are|s are)(?![a-z])",
    _I,
)
ASKED = lazy(
    r"(?<![a-z])(?:anyone|anybody|who|whos|is there|are there|do you|are you|have you|what|where|when"
    r"|why|how)(?![a-z])",
    _I,
)
STOP = lazy(
    r"(?:,? (?:but|so|because|cos|which|and (?:i|we|it|the|my|they|he|she|had|was|so|then)|if|lol|send"
    r"|someone|anyone|hope|hoping|wish|can'?t|feel(?:ing)?)(?![a-z])|[\U0001F300-\U0001FAFF☀-➿\x1a]"
    r"| ?[(;:]|,(?= (?:i|we|it|the|my|so|but|and|then|what|who|can|this|that|not|send|feeling|hope"
    r"|cant|can't)(?![a-z]))|\.\.)",
    _I,
)
PASSED_ON = lazy(r"RT @|\"")
