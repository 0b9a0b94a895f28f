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
    {_WILL} (?:\w{{2,9}} )?{_HURT} {_WHO}(?: (?:in|up|over|out|down|off|head|if|when|next|with|like|face|life
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
    |(?:(?:all )?(?:of )?(?:them|that|these|those|this|the) (?:lot|people|scum|animals|vermin|\w{3, 12}s?)|they
    |the lot of them|scum|him|her|he|she|someone like (?:him|her|you)) (?:all |just )?(?:should be|should all be
    |ought to be|needs? to be|deserves? to be|wants? to be|should(?:'ve| have) been) (?:shot|hanged|hung|put down
    |drowned|gassed|burnt|burned|stabbed|lynched|exterminated|wiped out|strung up|castrated|raped|battered|sterilised
    |put against (?:a|the) wall|taken out(?: and shot)?|beaten)
    |i know (?:what|which|where|exactly where) (?:school|road|street|house|car|bus|gym|pub|nursery|train)?(?: ?)(?:you
    |u|your|ur|her|his|their)(?: \w{{2,9}}){{0,4}}
    |(?:hope|pray|wish) (?:that )?(?:you|u|he|she|they|someone|your|ur|his|her|the (?:lot of
    |whole))(?: \w{{2,8}}){{0,3}}? (?:dies?|died|get (?:cancer|hit|stabbed|run over|raped|aids|covid|what)
    |gets? (?:cancer|hit|stabbed|run over|raped|aids|what)|rots?|drop dead|choke|burn|suffer|crash|lose (?:your|ur|his
    |her|the) (?:kids?|baby|job|house|children)|never (?:walk|wake|have)|fall (?:off|down|under)|kill)[^.!?\n]{{0,30}}
    |kill (?:your|ur)(?:self|selves)|kys|go (?:and |n )?(?:die|hang yourself|kill yourself|drown yourself|jump off
    |play in traffic|top yourself)|(?:top|hang|drown) yourself|drop dead|fuck off and die|die in a fire|rot in hell
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
    "|chavs?|pikeys?|p\\*kis?|f\\*g|faggots?|poofs?|tranny|trannies|gypos?|gippos?|chinks?|coons?|niggers?|wogs?"
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
    |lot are |people r ){{0,3}}(?:an? )?{_ADJ}{{1,4}}(?:and )?(?:{_ADJ}{{0,2}}){_VILE}(?: (?:and|you|with|who
    |of)[^.!?\n]{{0,40}})?
    |(?:you|u|ya|yous|you're|youre|your|ur|you are|u r
    |u are) (?:are |really |nothing but |all |such |just |always |literally |two are |people are |lot are[ ]
    |bunch of ){{0,3}}(?:an? |the )?(?:{_ADJ}{{0,3}})(?:bitch(?:es)?|slags?|slappers?|sluts?|whores?|cunts?|wankers?
    |twats?|pricks?|dick ?heads?|arseholes?|assholes?|scum|scumbags?|vermin|parasites?|nonces?|paedos?|pedos?
    |retards?|spastics?|mongs?|waste of (?:oxygen|space|skin|air|sperm)|excuse for a \w{{3,8}}|cretins?|lowlife
    |maggots?|pikeys?|tramps?|pigs?|minger|sack of shit|piece of (?:shit|filth|scum|dirt)|fat mess
    |disgrace to [^.!?\n]{{3,24}}|disgusting|pathetic|vile|worthless|repulsive|a nobody|a joke of a \w{{3,8}})
    |shut (?:up|it|your (?:mouth|face|trap|hole|gob)|ur (?:mouth|face|gob)|the fuck up
    |ya face) (?:you )?(?:{_ADJ}{{1,3}}){_VILE}?|shut (?:up|it) (?:you |ya |u )(?:{_ADJ}{{0,3}}){_VILE}|shut (?:your
    |ur) (?:mouth|face|trap|hole|gob)(?: you (?:{_ADJ}{{0,3}}){_VILE})?|(?:fuck|piss|jog|sod) off (?:you |and die
    |back to|u |ya )(?:{_ADJ}{{0,3}}){_VILE}?[^.!?\n]{{0,24}}
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
    |deserve better|must be ashamed|are (?:ugly|thick|feral|scum)|is a (?:{_ADJ}{{0,2}}){_VILE})[^.!?\n]{{0,20}}
    |(?:you should|shoulda|you should have|your (?:mum|mother) should(?:'ve| have)) (?:been |have )?(?:swallowed
    |aborted|drowned|put down|been)
    |(?:sad|pathetic|fat|dirty|stupid|ugly|silly|thick|filthy|lying) (?:little |old |fat |fucking )?(?:bitch|slag
    |slapper|slut|whore|cunt|wanker|tramp|scumbag|loser|cow|twat|prick|nonce|pig|rat|scrubber|dog|freak|hag|bastard
    |retard)(?:,| you| with no| learn| get| shut| fuck| drive| wants| needs| deserves| should| who| thats| that's
    | and always)[^.!?\n]{{0,40}}
    |(?:called|calling|calls|call|named|labelled) (?:me|us|my (?:wife|daughter|son|mum|kid|kids|husband|sister)|him
    |her) (?:an? |the )?(?:{_ADJ}{{1,3}}){_VILE}(?: in front of[^.!?\n]{{0,20}})?|(?:dirty|filthy
    |fucking) {_VILE} wants? (?:locking|stringing|hanging|shooting)[^.!?\n]{{0,50}}
    |what an? (?:{_ADJ}{{1,3}})(?:excuse for a \w{{3,8}}|{_VILE}) (?:you|he|she) (?:are|is|r)
""")
_QUOTED_THREAT = Terms(
    r"(?:told|said|says|texted|messaged|dm'?d|sent|saying|threatened|threatening|threatens|message|voicemail|letter"
    r"|email)[^.!?\n]{0,60}"
)
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
    r"bbc|itv|police|court|jailed|charged|news|trial|jury|man threatened|woman threatened|episode|film|movie|series"
    r"|trailer|novel|book|quote|lyrics|verse|chapter|scene|character|season|plot|psalm|bible|god|jesus|lord|trump"
    r"|hillary"
)


class Abuse:
    """Abuse: own against others, or received."""

    id = "abuse"
    types = (Type.ABUSE,)
    triggers = ("abuse.threat", "abuse.insult")
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
        for terms, reason in ((_THREAT, "threat"), (_INSULT, "insult"), (_SLUR, "slur")):
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
