"""Threats, insults thrown at people, slurs and harassment; own against others or received (N9, D2).

The item's author says whose words they are. Banter between friends, turns of phrase ("could murder a curry"), games,
films and jokes about oneself are not abuse.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.work import vocabulary as v
from detectors.work.sentences import Remark, Terms, clause, hits, sentences

_WHO = (
    "(?:you|u|ya|yous|him|her|them|that (?:man|woman|bloke|cow|prick|rat)|your (?:face|head|teeth|legs|jaw|kids?"
    "|family|house|car|windows?|dog|skull|arms?|neck|life)|ur (?:face|head|teeth|legs|kids?|house|car)|(?:his|her"
    "|their) (?:face|head|teeth|legs|jaw|house|car|windows?|skull|kids?|neck))"
)
_WILL = (
    "(?:i'?ll|ill|i will|i'm gonna|im gonna|i'm going to|im going to|i am going to|gonna|going to|we'?ll|we will"
    "|we're gonna|were gonna|we are going to|i'd|id|i would|i'd love to|i want to|i wanna|wanna|want to|he's gonna"
    "|hes gonna|he'?ll|hell|they'?ll|she'?ll|someone (?:should|needs to|wants to|ought to)|somebody (?:should"
    "|needs to|ought to)|i swear i'?ll|i swear to god i'?ll|about to|let me|i could|threatened to|threatening to"
    "|said (?:he|she|they)'?d)"
)
_HURT = (
    "(?:kill|murder|batter|stab|shank|cut|smash|punch|kick|slap|knock|break|burn|hurt|destroy|end|bury|drown"
    "|strangle|choke|throttle|beat|hit|hammer|find|get|shoot|deck|lamp|chin|hospitalise|ruin|rip|rape|torch|run"
    "|slit|glass|belt|leather|twat|skin|gut|hunt|gouge|do)"
)
_THREAT = Terms(rf"""
    {_WILL} (?:(?!never|not)\w{{2,9}} )?{_HURT} {_WHO}(?: (?:in|up|over|out|down|off|head|if|when|next|with|like
    |face|life
    |for (?:this|that))\b[^.!?\n]{{0,40}})?|(?:burn|put|throw|smash|kick|torch|firebomb) [^.!?\n]{{0,16}}(?:your|ur
    |his|her|their|my|our) (?:house|home|car|windows?|door|face|head|teeth|business)(?: down| in| through| out| up)?
    |(?:make|making) (?:your|ur|his|her) life (?:a (?:living )?)?hell|(?:put|stick) an? (?:brick|petrol bomb
    |bottle) through (?:your|ur|his|her|their|my|our) (?:window|windscreen|door|letterbox)|(?:i|we) know where (?:you
    |u|he|she|they|your (?:kids|mum|family))(?: all)? (?:live|lives|work|works|park|parks|go|goes|drink|sleep
    |go to school)(?: [^.!?\n]{{2,30}})?
    |watch (?:your|ur) back(?! (?:lifting|when (?:you )?lift|bending|bend|with))|sleep with one eye open
    |you(?:'re| are|r)?e? dead(?: (?:when|if|meat|to me|man|next)[^.!?\n]{{0,30}})|(?:you're|your|youre|ur|you are
    |he's|hes|she's|shes) (?:a )?dead (?:man|meat|when|if|woman)|you(?:'ll| will|ll)? (?:be|end up) (?:dead|sorry
    |in hospital|in a (?:box|ditch|wheelchair)|six feet under|floating)|(?:you'll|youll|you will|ull|he'll|she'll|hell
    |they'll|gonna|going to) get what(?:'s|s| is)? (?:coming|you deserve)(?: to (?:you|him|her|them))?
    |(?:you|he|she|they|scum like \w{{2,5}}|(?:people|men|women) like (?:you|that)) (?:all )?(?:deserves?|needs?
    |wants?|ought) (?:to (?:be|get|have) |a |an |your |his |her )?(?:good |proper |fucking )?(?:stabb(?:ed|ing)|shot
    |shooting|battered|beaten|beating|kicking|slap(?:ping|ped)?|smack(?:ing|ed)?|punch(?:ed|ing)?|killed|hanged|hung
    |put down|raped|drowned|locking up|bullet|hiding|sorting out|knee.?capping|stringing up|lynch\w{{0,3}}|die|cancer
    |run over|castrat\w{{2,4}}|jaw broken|teeth kicked)[^.!?\n]{{0,20}}
    |(?:(?:all )?(?:of )?(?:them|that|these|those|this|the) (?:lot|people|scum|animals|vermin|\w{{3,12}}s?)|they
    |the lot of them|scum|him|her|he|she|someone like (?:him|her|you)) (?:all |just )?(?:should be|should all be
    |ought to be|needs? to be|deserves? to be|wants? to be|should(?:'ve| have) been) (?:shot|hanged|hung|put down
    |drowned|gassed|burnt|burned|stabbed|lynched|exterminated|wiped out|strung up|castrated|raped|battered|sterilised
    |put against (?:a|the) wall|taken out(?: and shot)?|beaten)
    |i know (?:where|exactly where|(?:what|which)(?= (?:school|road|street|house|car|bus|gym|pub|nursery
    |train))) (?:school|road|street|house|car|bus|gym|pub|nursery|train)?(?: ?)(?:you
    |u|your|ur|her|his|their)(?: \w{{2,9}}){{0,4}}
    |(?:hope|pray|wish) (?:that )?(?:you|u|he|she|they|someone|your|ur|his|her|the (?:lot of
    |whole))(?: \w{{2,8}}){{0,3}}? (?:dies?|died|get (?:cancer|hit|stabbed|run over|raped|aids|covid|what)
    |gets? (?:cancer|hit|stabbed|run over|raped|aids|what)|rots?|drop dead|choke|burn|suffer|crash|lose (?:your|ur|his
    |her|the) (?:kids?|baby|job|house|children)|never (?:walk|wake|have)|fall (?:off|down|under)|kill)[^.!?\n]{{0,30}}
    |kill (?:your|ur)(?:self|selves)|kys|go (?:and |n )?(?:die|hang yourself|kill yourself|drown yourself|jump off
    |play in traffic|top yourself)|(?:top|hang|drown) yourself(?! in)|drop dead|fuck off and die|die in a fire
    |rot in hell
    |burn in hell|end yourself|neck yourself|drink bleach|do (?:us all|everyone|the world) a favou?r and (?:disappear
    |die|jump|leave|drop dead|go|shut|end|top)\w{{0,4}}(?: \w{{2,8}}){{0,3}}
    |(?:ill|i'll|we'll|be|will be|i will be) (?:be )?(?:waiting|coming) (?:for (?:you|u|him|her|them)|outside (?:your
    |ur|his|her) (?:work|house|school|door|flat|home|gate))|(?:i'm|im|we're|were|we are|they're
    |theyre) coming for (?:you|u|him|her|them|your)|come (?:round|near|anywhere near
    |to)[^.!?\n]{{0,24}} (?:again )?and (?:i'll|ill|i will|see what|i swear|you'll|youll|we'll)(?: \w{{2,10}}){{0,4}}
    |say (?:that|it) to my face(?: and[^.!?\n]{{0,30}})?|snitches get stitches|grasses get|(?:she's|shes|he's|hes
    |you're|youre|ur|they're) getting (?:slapped|battered|knocked out|decked|punched|stabbed|leathered|filled in
    |a slap|a kicking|done in)
    |knock (?:you|u|him|her|them|your (?:teeth|head)) (?:out|the fuck out|into|down|off)|(?:one|a) (?:punch|slap
    |dig) (?:and|would)|(?:smash|cave|kick|stave|bash) (?:your|ur|his|her|their) (?:face|head|teeth|skull
    |door)(?: in| off| down)?|(?:leave (?:town|here)|back off|drop (?:it|the case|the charges)|stop (?:talking
    |digging)|shut up) or (?:else|i'll|ill|we'll|you'll|youll)[^.!?\n]{{0,30}}|(?:you're|youre|ur|you are|your) next
    |(?:your|ur) (?:days|time) (?:are|is) (?:numbered|up|coming)
    |(?:get|bring) (?:you|u|him|her|them) (?:sorted|done|killed|filled in|jumped)|you (?:don't|wont|won't
    |dont) (?:want to|wanna) (?:know|find out) what (?:happens|i)|see how (?:brave|hard|clever|tough|big|cocky) (?:you
    |u|he|she) (?:are|r|is) (?:then|when|without)|i(?:'ll|ll) find (?:out where you|you)|pay you a visit
    |accidents happen|nice (?:kids|family|house)[^.!?\n]{{0,20}} (?:shame|be a shame|pity)[^.!?\n]{{0,30}}
""")
_ADJ = (
    "(?:absolute |total |complete |utter |fucking |bloody |proper |right |dirty |filthy |fat |thick |ugly |stupid "
    "|dumb |horrible |disgusting |nasty |vile |evil |pathetic |sad |useless |worthless |old |little |lying "
    "|cheating |scruffy |smelly |northern |southern |rotten |miserable |vicious |poisonous |sick |twisted "
    "|spiteful |jealous |bitter |greedy |ginger |bald |four.?eyed |inbred |ignorant |dozy |gobby |mouthy "
    "|two.?faced |scabby |skanky |jumped up |cowardly |brainless |racist |english |scottish |welsh |foreign "
    "|lowlife |low life |spineless |mad |crazy )"
)
_VILE = (
    "(?:bitch(?:es)?|slags?|slappers?|slut(?:s)?|whores?|cows?|cunts?|wankers?|twats?|pricks?|dick ?heads?"
    "|arseholes?|assholes?|bastards?|scum|scumbags?|scrubbers?|trash|vermin|parasites?|rats?|pigs?|tramps?|nonces?"
    "|paedos?|pedos?|perverts?|pervs?|losers?|morons?|imbeciles?|cretins?|retards?|spastics?|spazz?|mongs?|freaks?"
    "|weirdos?|psychos?|cockroach(?:es)?|slimeballs?|toads?|dogs?|worms?|maggots?|junkies?|crackheads?|smackheads?"
    "|chavs?|pikeys?|faggots?|poofs?|tranny|trannies|gypos?|gippos?|chinks?|coons?|niggers?|wogs?"
    "|dykes?|lowlife|lowlives|excuse for a (?:man|woman|mother|father|human(?: being)?|dad|mum|person)"
    "|waste of (?:oxygen|space|skin|air|life|sperm)|mess|hag|witch|minger|muppets?|idiots?|clowns?|mug|melt|bellend"
    "|knobhead|gobshite|nobody|fuck ?wit|fucker|turd|sack of shit|piece of (?:shit|filth|dirt|scum|work)|disgrace)"
)
_SLUR = Terms(
    r"retards?|spastics?|mongs?|pikeys?|faggots?|poofs?|trann(?:y|ies)|gypp?os?|gippos?|chinks?|coons?|wogs?|pakis?"
    r"|raghead|towel ?head|sand ?monkey|golliwog|half.?breed|untermensch|kikes?|yids? scum|gyppos|nigger"
    r"|window ?licker|batty ?boy|bender boy|dirty (?:foreigners?|immigrants?|gypsies|jews?|muslims?)"
)
_INSULT = Terms(rf"""
    (?:you|u|ya|yous|you're|youre|your|ur|you are|u r|u are|he's|hes|she's|shes|they're|theyre
    |what) (?:are |is |r |really |nothing but |all |such |just |always |literally |been |two are |people are[ ]
    |lot are |people r ){{0,3}}(?:an? )?{_ADJ}{{1,4}}(?:and )?{_ADJ}{{0,2}}{_VILE}(?: (?:and|you|with|who
    |of)[^.!?\n]{{0,40}})?
    |(?:you|u|ya|yous|you're|youre|(?:your|ur)(?= (?:an? |such |just |nothing |all |pathetic|vile|disgusting|scum
    |worthless))|you are|u r
    |u are) (?:are |really |nothing but |all |such |just |always |literally |two are |people are |lot are[ ]
    |bunch of ){{0,3}}(?:an? |the )?{_ADJ}{{0,3}}(?:bitch(?:es)?|slags?|slappers?|sluts?|whores?|cunts?|wankers?
    |twats?|pricks?|dick ?heads?|arseholes?|assholes?|scum|scumbags?|vermin|parasites?|nonces?|paedos?|pedos?
    |retards?|spastics?|mongs?|waste of (?:oxygen|space|skin|air|sperm)|excuse for a \w{{3,8}}|cretins?|lowlife
    |maggots?|pikeys?|tramps?|pigs?|minger|sack of shit|piece of (?:shit|filth|scum|dirt)|fat mess
    |disgrace to [^.!?\n]{{3,24}}|disgusting|pathetic|vile|worthless|repulsive|a nobody|a joke of a \w{{3,8}})
    |shut (?:up|it|your (?:mouth|face|trap|hole|gob)|ur (?:mouth|face|gob)|the fuck up
    |ya face) (?:you )?{_ADJ}{{1,3}}{_VILE}?|shut (?:up|it) (?:you |ya |u ){_ADJ}{{0,3}}{_VILE}|shut (?:your
    |ur) (?:mouth|face|trap|hole|gob)(?: you {_ADJ}{{0,3}}{_VILE})?|(?:fuck|piss|jog|sod) off (?:you |and die
    |back to|u |ya ){_ADJ}{{0,3}}{_VILE}?[^.!?\n]{{0,24}}
    |go back to (?:where you (?:came|come) from|your own country|your country|where you belong|africa|pakistan|poland
    |india|china|mexico)[^.!?\n]{{0,20}}|(?:nobody|no one|no.?body|everyone|everybody|we all) (?:likes|wants|loves
    |would(?: even| ever)? miss|would care if|would notice if|will ever love|will miss|gives a \w{{3,5}} about
    |cares about|hates|cares if|miss) (?:you|u|ya)(?: (?:here|on this|around|anyway|round|if|never)[^.!?\n]{{0,24}})?
    |(?:you|u) (?:people|lot) are (?:all )?(?:vermin|scum|animals|filth|parasites|savages|the problem with)
    |(?:the )?world (?:would be|is|be|'d be) (?:a )?better (?:off |place )?without you
    |(?:she's|shes|he's|hes|they're|theyre|she is|he is) (?:nothing but |just |such |always been )?(?:an? )?
    (?:slappers?|slags?|slut|whore|nonces?|paedos?|scum|cunts?|vermin|lowlife)(?! on)
    |(?:ugly|fat|thick|rotten|vile|evil) inside and out|look at the (?:state|size) of (?:you|u|ya|her
    |him)[^.!?\n]{{0,24}}|(?:your|ur) (?:kids|children|baby|mum|mother|dad|family) (?:should be (?:taken|removed)
    |deserve better|must be ashamed|are (?:ugly|thick|feral|scum)|is a {_ADJ}{{0,2}}{_VILE})[^.!?\n]{{0,20}}
    |(?:you should|shoulda|you should have|your (?:mum|mother) should(?:'ve| have)) (?:been |have )?(?:swallowed
    |aborted|drowned|put down|been)
    |(?:sad|pathetic|fat|dirty|stupid|ugly|silly|thick|filthy|lying) (?:little |old |fat |fucking )?(?:bitch|slag
    |slapper|slut|whore|cunt|wanker|tramp|scumbag|loser|cow|twat|prick|nonce|pig|rat|scrubber|dog|freak|hag|bastard
    |retard)(?:,| you| with no| learn| get| shut| fuck| drive| wants| needs| deserves| should| who| thats| that's
    | and always)[^.!?\n]{{0,40}}
    |(?:called|calling|calls|call|named|labelled) (?:me|us|my (?:wife|daughter|son|mum|kid|kids|husband|sister)|him
    |her) (?:an? |the )?{_ADJ}{{1,3}}{_VILE}(?: in front of[^.!?\n]{{0,20}})?|(?:dirty|filthy
    |fucking) {_VILE} wants? (?:locking|stringing|hanging|shooting)[^.!?\n]{{0,50}}
    |what an? (?:{_ADJ}{{1,3}})(?:excuse for a \w{{3,8}}|{_VILE}) (?:you|he|she) (?:are|is|r)
""")
_MORE_THREAT = Terms(r"""
    your (?:day|time|turn) (?:will|is gonna|is going to) come(?: [^.!?\n]{0,40})?|(?:hope|pray) (?:someone|somebody
    |karma|they|he|she|one day someone) (?:does|do|did|kills?|hurts?|beats?|stabs?|gets?|finds?)(?: \w{2,6})? (?:to[ ]
    |you|u)(?: [^.!?\n]{2,40})?|get back (?:in|to) the kitchen(?: [^.!?\n]{0,30})?|do (?:us
    |everyone) (?:all )?a favou?r and (?:choke|die|disappear|drop dead|jump|hang yourself|end it|shut up|piss off
    |fuck off)|(?:choke|die|burn|drown),? (?:you )?(?:fat|ugly|evil|dirty|lardarse|bitch|pig|cow|scum)
    (?: [^.!?\n]{0,20})?|(?:sent|posted|left|mailed|messaged) (?:me|us|my \w{3,9}) (?:a |an |some )?(?:photo|picture
    |pic|video|note|letter|message)s? of (?:my|our) (?:front door|house|kids?|car|family|children|road|street|work
    |daughter|son)(?: [^.!?\n]{0,30})?|(?:knife|gun|coffin|skull|bomb) emoji
    |(?:should of|should have|shoulda|should've|shouldve) (?:been )?(?:aborted|swallowed|drowned|strangled
    |smothered)(?: you| him| her)?(?: [^.!?\n]{0,30})?|(?:make|making) sure (?:everyone|every one|your (?:boss|kids
    |wife|husband|work|mum)|the whole \w{3,8}|they)(?: \w{2,6}){0,3} (?:knows?|finds? out|sees?|hears?)
    (?: [^.!?\n]{0,30})?|one more (?:word|post|message|peep) (?:and|from you)(?: [^.!?\n]{2,40})?|you(?:'ll| will
    |ll) (?:be )?(?:eating|drinking|breathing|walking|eat|drink|breathe|walk|never)(?: \w{2,8})? (?:through|with
    |again)(?: [^.!?\n]{0,20})?|(?:nobody|no one) (?:will|would) (?:ever )?(?:find|hear|help|believe|save) (?:you|u
    |your body)(?: [^.!?\n]{0,30})?|(?:grass|tell on|report) (?:me|us) (?:up )?again(?: and [^.!?\n]{2,24})?|
    (?:lads |boys )?we(?:'ve|ve)? got (?:his|her|your) (?:address|number|location)(?: [^.!?\n]{0,24})?
    |(?:is|it's|its|he's|hes|she's|shes|they're|your \w{3,8}(?:'s| is)?|ur \w{3,8}(?: is)?) getting (?:keyed|smashed
    |torched|done|wrecked|battered|filled in|robbed|burnt|egged|slashed)|(?:want|wants|wanting|looking for) (?:your
    |ur|his|her|their) (?:jaw|face|nose|legs?|head|teeth|neck|arms?) (?:broke|broken|smashed|kicked in|bust
    |rearranged|caved in)|i?(?:'ve|ve)? ?(?:got|have|found) (?:your|ur|his|her) (?:address|home address|number plate
    |work address)(?: [^.!?\n]{0,40})?
    |(?:shut|silence) (?:you|u|him|her|them) up (?:for good|permanently|myself|once and for all)|(?:better|best
    |should|ought to|need to|wanna) watch (?:your|ur|their|his|her) (?:back|mouth|step)|(?:gonna|going to|will|'ll
    |ll) (?:regret|be sorry|pay for|wish you)(?: \w{2,9}){0,3}(?: (?:this|it|that|when|if|for)[^.!?\n]{0,30})?|
    (?:put|putting|puts) (?:you|u|him|her|them) (?:in|into|through) (?:a |the )?(?:hospital(?! scrubs)|ground|box
    |grave|a&e|icu
    |wall|window|floor|wheelchair|coffin)|slit (?:my|your|ur|his|her|their) (?:tyres|throat|wrists)
    |(?:crawl|slither|climb|get) (?:back )?(?:off|under|into) (?:and die|(?:your|ur|the|that) (?:rock|hole|gutter
    |swamp))(?: [^.!?\n]{0,40})?|(?:keep|carry on) (?:talking|posting|running your mouth|pushing|it up|going
    |chatting)(?: [^.!?\n]{0,10})? (?:and|n) (?:see|watch|find|you'll|i'll|i swear)(?: [^.!?\n]{2,40})?|(?:see
    |watch) what happens to (?:you|u|your|ur)(?: [^.!?\n]{0,24})?|(?:just )?(?:end it|do it|jump)
    (?: already)?,? (?:nobody|no one|you)(?: [^.!?\n]{2,30})?|you should (?:just |really )?(?:end it|die|jump
    |disappear|kill yourself|top yourself|not exist)|hates you and you should(?: [^.!?\n]{2,20})?
    |do the world a favou?r,? (?:\w{2,6},? )?(?:and )?(?:jump|die|disappear|leave|go|drop dead|end it)
    |(?:you|u|yous|you lot|they|them lot|(?:people|women|men|scum) like (?:you|that|him|her)) should (?:all )?(?:be
    |get|have been) (?:sterilised|shot|hanged|hung|put down|drowned|gassed|burned|burnt|stabbed|battered|raped
    |locked up forever|neutered|aborted|beaten|run over|deported|exterminated)|hope (?:your|ur|his|her
    |their) (?:house|car|shop|kids?|family|dog|business|flat|plane|mum) (?:burns?|crash(?:es)?|dies?|gets?|goes up
    |explodes?|fails?|suffers?|chokes?|falls down)(?: [^.!?\n]{0,24})?
    |(?:someone|somebody) (?:did|does|do) (?:that|this|it) to your (?:kids|mum|family|daughter|son|dog)|(?:i|we)
    (?:'ll| will|ll) (?:make (?:sure )?(?:you|him|her|them) (?:suffer|pay|cry|beg|never)|come (?:for|after
    |find) (?:you|u|him|her)|be round|be outside|see you outside|sort (?:you|u|him|her) out|do (?:you|u) in
    |finish (?:you|u|him|her)|wait for (?:you|u|him|her))(?: [^.!?\n]{0,30})?|meet me outside|fight me then|(?:told
    |warned) (?:to|me to) (?:go home|leave|get out) (?:or|before)(?: [^.!?\n]{2,40})?|bring (?:it|them all) (?:on
    |round) (?:then|you)(?: [^.!?\n]{2,24})?|(?:said|says|threatened|told me|messaged|texted)
    (?: [^.!?\n]{0,16})? (?:he'd|hed|she'd|shed|they'd|he'll|hell|she'll|they'll|to) (?:kill|stab|slit|burn|smash
    |batter|hurt|find|rape|shoot|beat|hit|come round|break|slash|harm|do me)(?: [^.!?\n]{0,40})?
""")
_MORE_INSULT = Terms(r"""
    what kind of (?:stupid|idiot|scum|monster|freak) are you(?: [^.!?\n]{0,40})?|oi (?:lardarse|fatty|fatso|baldy
    |ugly|four eyes|specky|fat \w{3,8})(?: [^.!?\n]{0,40})?|you (?:silly|stupid|daft|thick|dirty|old) (?:tart|mare
    |bint|trout|bag|bat|moo|hag|cow|slag|sket)|you(?:'re| are)? an? (?:\w{3,9} )?(?:joke|disgrace|embarrassment
    |insult|failure|excuse) (?:of|to|as|for) an? (?:father|mother|dad|mum|man|woman|human|parent|person|teacher
    |friend)(?: [^.!?\n]{0,40})?|you(?:'re|r)? (?:an? )?(?:absolute|total|complete|utter|actual|evil|dirty
    |filthy) (?:piece of )?(?:filth|scum|vermin|garbage|trash|dirt|animal|monster|degenerate)(?: [^.!?\n]{0,30})?
    |your kids (?:will|must|should) (?:hate|be ashamed of|leave) you
    |(?:you're|youre|ur|you are|he's|hes|she's|shes|they're|theyre|is|are) (?:all |just |a |such a |too |so[ ]
    |nothing but a? ?|the most )?(?:fat |ugly |thick |stupid |dumb |vile |evil |inbred |dirty |pathetic |useless[ ]
    |bald |jealous |hateful |old |sad ){0,4}(?:thick to breathe|stupid to breathe|inbred scum|scum|vermin
    |waste of (?:space|oxygen|skin|air)|dirty foreigners?|hateful (?:old )?(?:hag|cow|woman|man|bitch)|sad (?:act
    |case|loser|bastard)|bald loser|pathetic (?:little )?(?:man|woman|boy|loser|creature|excuse)|horrible (?:human
    |person|man|woman|cow)|disgusting (?:human|person|man|woman|pig|creature)|ugly (?:cow|bitch|pig|mess|hag)
    |lowest of the low|poor excuse for)(?: [^.!?\n]{0,24})?
    |you (?:fat|ugly|thick|stupid|dumb|vile|evil|inbred|dirty|pathetic|bald|jealous|hateful|sad|nasty|horrible
    |disgusting|miserable|ignorant|dim|dense|scruffy|smelly|spineless|worthless|useless|cowardly|lying
    |cheating) (?:\w{3,10} )?(?:creature|loser|man|woman|boy|girl|person|human|cow|bitch|bastard|pig|hag|git|sod
    |excuse|thing|troll|coward|liar|animal|fool|idiot|moron)(?: [^.!?\n]{0,30})?|(?:pathetic|sad|horrible|vile|nasty
    |weird|creepy|hateful|disgusting) little (?:man|woman|boy|girl|person|troll|creature|worm|weasel)
    |you make me (?:sick|want to vomit|puke|retch)(?:,? [^.!?\n]{0,40})?|(?:you|u) (?:make|made) (?:everyone
    |us all) sick
    |no wonder (?:your|ur|his|her) (?:wife|husband|mum|dad|kids|boyfriend|girlfriend|family|partner) (?:left|hates?
    |cheated|ran|dumped|died|walked)(?: [^.!?\n]{0,40})?|what an? (?:vile|hateful|nasty|horrible|disgusting|evil
    |ugly|fat|pathetic|bitter|wicked)(?:,? (?:\w{3,10})){0,3} (?:hag|cow|woman|man|human|person|bitch|creature|pig
    |witch|troll|bastard|piece of work)(?:,? [^.!?\n]{0,24})?|(?:got |been |was |they |he |she )?call(?:ed|s) (?:me[ ]
    |us |him |her )?(?:an? |the )?(?:dirty|filthy|fat|ugly|black|brown|paki|foreign|fucking|stupid|thick
    |gay) (?:\w{3,9} )?(?:foreigner|bastard|bitch|cow|pig|slag|immigrant|cunt|twat|whore|idiot|animal|monkey|muslim
    |jew|gypsy|dyke|poof)(?: [^.!?\n]{0,40})?
    |told (?:me |us |her |him )?to (?:go (?:back )?home|go back to (?:where|my|our|her|his)(?: [^.!?\n]{0,24})?
    |kill myself|drop dead|fuck off back)|(?:whole|entire) (?:family|lot|bunch|estate) (?:are|is) (?:\w{3,9} )?
    (?:scum|vermin|inbred|trash|animals|filth|parasites)|(?:absolute|total|complete|utter|actual|proper) (?:scum
    |vermin|filth|waste of (?:space|oxygen|skin))(?: (?:you|the lot|all)[^.!?\n]{0,16})?|(?:go|jog|run
    |do) (?:back to|on back to) (?:the gutter|your (?:cave|hole|bridge|rock|mum's basement))|(?:nobody
    |no one) (?:asked|cares) (?:you|what you think),? (?:you )?(?:fat|ugly|thick|stupid|daft) \w{3,9}
    |everyone (?:at \w{3,8} |here )?(?:hates|laughs at|thinks you're) (?:you|u)(?: [^.!?\n]{0,24})?
""")
_BANTER = Terms(r"""
    love (?:you|ya|u)(?: really)?|happy birthday|birthday|bday|daft|soft (?:lad|sod)|bless (?:you|him|her)|i miss you
    |missed you|proud of you|best mate|bestie|bff|bro|babe|hun|hunny|only (?:joking|kidding|messing)|jk|just kidding
    |kidding|joking|banter|lo{1,9}l{1,5}|lmf?ao{1,5}|rofl|ha(?:ha){1,9}h?|hehe|x{1,6}|congrats|congratulations
    |cheers|legend|well done
    |thank you|thanks
    |eat(?:s|en)? (?:the|my|all)|spoil(?:er|ers|s)?|last (?:rolo|biscuit|slice|crisp|one)|if you (?:don't
    |dont) (?:come|bring|save|send|let me|get me|watch)|biscuits?|chips|cake|curry|tea|spoilers
""")
_PLAY = Terms(r"""
    my feet|killing me|dead on my feet|i'm dead|im dead|murder a|kill for|kill bill|die hard|smash(?:ed|ing)? (?:it
    |this|my|the (?:exam|gym|interview|presentation))|exam|presentation|gym|spin class|workout|pb|battered (?:sausage
    |fish)|guitar|mate's rates|weather|printer|lyrics?|album|song|heels|panto|duckling|recipe|turkey|fair|strike|goal
    |calories|the cat|my cat|my dog|the dog|hamster|seagull|sourdough|boss (?:fight|level)|level|xbox|game|gaming
    |cow parsley|dressing gown|hangover|mosquito|wasp|spider|this heat|the heat|film line|sat ?nav|alarm clock|laptop
    |roast|xmas dinner|christmas dinner|muppets (?:christmas|movie|show)
""")
_SELFMADE = Terms(
    r"i'?m (?:such )?(?:an? )?(?:\w{2,9} ){0,2}(?:idiot|mess|pig|cow|loser|muppet|clown|moron|mug|disgrace)"
    r"|me being|i feel like a|call me an?"
)
_REPORTED = Terms(
    r"bbc|itv|police|court|jailed|charged|news|trial|jury|man threatened|woman threatened|episode|ep \d{1,2}"
    r"|villain|seagulls?|pigeons?|squirrels?|film|movie|series"
    r"|trailer|novel|book|quote|lyrics|verse|chapter|scene|character|season|plot|psalm|bible|god|jesus|lord|trump"
    r"|hillary"
)


class Abuse:
    """Abuse: own against others, or received."""

    id = "abuse"
    types = (Type.ABUSE,)
    triggers = ("abuse.words",)
    examples = Examples(
        hits=(
            Example("watch your back", ("watch your back",)),
            Example("shut up you fat slag", ("shut up you fat slag",)),
            Example("he said he's gonna burn my house down", ("he said he's gonna burn my house down",)),
            Example("kill yourself", ("kill yourself",)),
        ),
        near_misses=(
            "love you you absolute idiot 😂",
            "could murder a curry",
            "my feet are killing me",
            "ill kill you if you eat the last biscuit lol",
            "Liverpool are going to batter us",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Threats and insults by sentence; `spans` only tell that there may be some."""
        whose = Whose.UNKNOWN if hints.author == "other" else Whose.OTHER
        return hits(self.id, Type.ABUSE, text, _remarks(text.masked), hints, whose)


def _remarks(text: str) -> Iterator[Remark]:
    for sentence in sentences(text):
        for terms, reason in (
            (_THREAT, "threat"),
            (_MORE_THREAT, "threat"),
            (_INSULT, "insult"),
            (_MORE_INSULT, "insult"),
            (_SLUR, "slur"),
        ):
            found = terms.spans(text, sentence)
            if not found:
                continue
            if _REPORTED.within(text, sentence):
                break
            tail = text[sentence.start : sentence.end + 6]
            friendly = _BANTER.within(text, sentence) or any(mark in tail for mark in v.LAUGHING)
            joking = friendly or _PLAY.within(text, sentence) or _SELFMADE.within(text, sentence)
            sure = Sure.LOOK if joking else Sure.LIKELY
            if joking and reason != "slur" and _PLAY.within(text, sentence):
                break
            yield Remark(*clause(text, sentence, found[0].start, found[-1].end), sure, reason)
            break


WORDS = (_THREAT, _MORE_THREAT, _INSULT, _MORE_INSULT, _SLUR)
"""One of these must stand in a text."""
