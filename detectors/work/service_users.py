"""Remarks on the people somebody works with under supervision, on a case or as a client (rules N4, P4).

A remark needs such a person (by the field's words, "my 3pm", "mum in my section 7") and something said about them by
one who works with them. News, shows, notices and shop customers are not remarks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.work import vocabulary as v
from detectors.work.sentences import Remark, Terms, clause, hits, nearest_pair, sentences

_OWN = (
    "(?:my|our|one of (?:my|our|the|mine)|some of (?:my|our|the)|another (?:one )?of (?:my|our)|most of (?:my|our)"
    "|half (?:of )?(?:my|our))"
)
_POSSESSED = Terms(rf"""
    {_OWN}(?: [a-z0-9'-]{{1,14}}){{0,2}} (?:service.?users?|probationers?|offenders?|lifers?|perps?|prisoners?
    |inmates?
    |(?:lads?|lasses|girls?|boys|men|women|man|woman|guys?|blokes?|people) on (?:licence|probation|tag|payback
    |supervision|upw)
    |tagged (?:lad|man|bloke|guy|girl|one)s?|client group|da perps?|sex offenders?|young offenders?|nominals?)
    |(?:another |an other )?(?:one )?of mine back inside|another (?:one )?of mine
    |(?:people|person|ones?|man|woman|lady|lad|guy|bloke|girl|kid|kids|family|families|lifer|someone|somebody|mum|dad
    |teenager)
    (?: [a-z]{{1,12}}){{0,2}} (?:on|from) (?:my|our) (?:caseload|case list|books|list)
    |(?:mum|mam|dad|mother|father|parents?|kids?|child|children|family|couple|grandparents|stepdad|boyfriend|nan)
    (?: [a-z]{{1,12}}){{0,2}} (?:in|on|from) (?:my|our|this|the|today's|a|one of my) (?:[a-z0-9]{{1,10}} ){{0,2}}
    (?:cases?|s7|section 7|s37|section 37|hearing|fhdra|report|contact(?: session)?|session|supervision|programme
    |conference|assessment|caseload|payback|upw)
    |(?:one|two|some|three|half|most) of the (?:mums|dads|lads|parents|kids|men|women|families|residents
    |clients) (?:in|on|at|from) (?:contact|court|supervision|group|programme|my|our|payback|the (?:ap|hostel|programme
    |course))
    |(?:my|our) (?:[a-z]{{2,10}} )?(?:shoplifters?|burglars?|car thief|arsonists?|drug dealers?|dealers?|prolifics?
    |stalkers? on licence|murderers?|gang member|knife carrier|drink drivers?|fraudsters?)
    |(?:\d{{1,2}}|fourteen|fifteen|sixteen|seventeen) ?(?:yr|year) old on (?:my|our) (?:list|caseload|books)
    |the excuses (?:i|we|they)|grown (?:man|woman) on (?:probation|licence|tag|a community order)|(?:\d{{1,2}}|ten
    |eleven|twelve|thirteen|fourteen|fifteen|sixteen) (?:yr|year) old in (?:an? )?(?:care home|children's home
    |secure unit|custody|foster care|yoi)|(?:lad|man|woman|bloke|guy|girl|mum|dad|family|couple|kid|lady) (?:that[ ]
    |who |whom )?(?:i|we) (?:see|visit
    |supervise|work with|support|manage|assess|have|saw|visited
    |had)(?: in| on| every| at| for| this| today| yesterday)
    |(?:seen|saw|spotted|met|bumped into|ran into) one of mine|one of mine (?:has|is|was|just|got|in|turned|told
    |called|at)
    |(?:got|have|had|has|picked up|allocated) (?:an?|another|this|one) (?:new )?(?:case|service.?user|client|offender
    |pop|patient|young person|tenant|resident)(?: today| in today| this morning)? (?:who|that|where|whose|with)
    |had an? (?:right|proper|real|lovely|interesting|absolute) (?:\w{{2,10}} )?(?:one|character|charmer|piece of work
    |corker|cracker|case) (?:in|on|at|through the door)
    |(?:pre.?sentence report|psr|oasys|assessment|breach report|parole report|section 7|s7|sentence plan
    |safeguarding letter|addendum)(?: \w{{2,9}}){{0,2}} (?:for|on) (?:an?|this|some|the|one) (?:\w{{2,10}} )?(?:guy
    |bloke
    |lad|man|woman|girl|boy|couple|family|mum|dad|lady|kid|fella|chap|muppet|idiot|offender|teenager|youth)
    |(?:this|a|the|my|our|one of my|another) (?:client|patient|tenant|resident)s? (?:of mine|of ours|in (?:room|bed
    |cell|flat|bay|ward) \w{{1,3}})|(?:my|our|one of my|had an?|another) patients? (?:today|this morning|who|told
    |asked
    |threw|called|tried|has|was|just|is|keeps?|spat|bit|punched)
    |(?:supervising|seeing|assessing|interviewing|visiting) (?:someone|somebody|an?|this|some) (?:guy|bloke|lad|man
    |woman|girl|sex offender|offender|family|couple|lady|person|kid)?(?: ?)(?:who|that) (?:thinks|is|was|has|keeps
    |says|can't|won't|wants|told|calls|hates|refuses|cries|never|always|stinks|smells)
    |(?:kids?|parents?|famil(?:y|ies)|mum|dad|man|woman|lad|bloke|guy|people|lady|couple|girl|boy)
    (?:(?: that| who| whom)? i(?:'m| am)? (?:supervis(?:e|ed|ing)|assess(?:ed|ing)?|interview(?:ed|ing)
    |sat with|manage|doing (?:the|a) (?:report|psr|s7|assessment) (?:on|for)|writing (?:the|a) (?:report|psr|s7) (?:on
    |for)
    |recalled|breached))
    |i (?:supervised?|managed?|assessed|interviewed|recalled|breached) (?:an?|this|some) (?:man|woman|lad|bloke|guy
    |girl|boy|kid|bird|fella|sex offender)
    |(?:young person|young people|yp|kids?|teenagers?|families|adults) (?:that |who )?(?:i|we) (?:work|worked
    |am working) with
    |(?:ap|approved premises|hostel|bail hostel) residents?|residents? (?:at|in) (?:the|our|my) (?:ap|hostel
    |approved premises|bail hostel)
    |(?:one|two|three|some|half|most|all|another) of (?:our|my) residents|(?:my|our) (?:residents
    |drug and alcohol group|(?:drug|alcohol|perp|programme|offending behaviour|domestic abuse|da|anger management
    |building better relationships|bbr|sex offender|parenting|thinking skills) group)|(?:got|had|have|met
    |allocated) (?:an? )?(?:new|another|right|cracking|fresh) one (?:today|in|this morning)(?=[^.!?\n]{{2,80}})|
    (?:mum|dad|boy|girl|man|woman|lad|kid|kids|child|family|parents|baby|face|look)(?: \w{{2,6}})? from (?:my |our[ ]
    |the |today'?s |yesterday'?s |last week'?s |monday'?s |tuesday'?s |wednesday'?s |thursday'?s |friday'?s[ ]
    |this morning'?s )(?:case|hearing|contact|session|visit|assessment|supervision|court|review|conference)
    |one of the (?:mums|dads|parents|kids|lads|men|women)(?=[^.!?\n]{{2,80}}(?:judge|contact|hearing|guardian
    |section 7|magistrate|supervision|social worker))|the client(?:'s (?:mum|dad|wife|partner|girlfriend
    |mother))?(?= (?:rang|told|asked|said|turned up|kicked|swore|cried|didn't|wouldn't|refused|missed|again))
    |\d{{1,2}} (?:yr|year) old (?:told|asked|said to) me
    |new case(?: today)? (?:is|was)|my (?:new|latest|worst|oldest|longest|trickiest|favourite|current) case(?! of)
    |(?:payback|upw|unpaid work) (?:squad|group|lot|crew|lads)
""")
_GENERAL = Terms(r"""
    service.?users|offenders|probationers|people on probation|an? offender|more offender|one more offender
    |a service.?user
    |a probationer|an? (?:ex.?)?prisoner|sex offenders?|an? sex offender|these offenders|these people|a lifer
    |an? inmate
    |the inmates|prisoners|an? (?:da |domestic abuse )?perp
""")
_ABBREVIATED = Terms(
    r"(?:an? |my |the |one of my |our |another |this |these )?(?:PoPs?|SUs?|POPs?|S/Us?|Pops? on my caseload)",
    case=True,
)
_PERSON = Terms(r"""
    (?:an? |this |the |that |some |one |another |old |young |my |our |some of the )?(?:guy|bloke|lad|man|woman|lady
    |girl
    |kid|kids|mum|mam|dad|mother|father|parents?|family|families|teenager|youth|boy|clients?|fella|chap|fellow
    |lass|couple|geezer|so and so|someone|somebody|person|lads|blokes|grandma|nan|baby|child|children|case)
    |he|she|he's|she's|him|they
""")
_INITIAL = Terms(r"(?:[A-HJ-Z]|Mr [A-Z]|Miss [A-Z]|Mrs [A-Z]|[Mm]r X|[Cc]lient [A-Z])", case=True)
_FIELD = Terms(v.FIELD)
_STRONG_FIELD = Terms(r"""
    caseloads?|psrs?|pre.?sentence|recalled|recall(?:ing)? (?:him|her|a|an|this|my|another)|breach(?:ed|ing)? (?:him
    |her|a|an|someone|this|my|another|one)
    |had to breach|on licence|licence conditions?|(?:his|her) licence|dna'?d|dna|upw|unpaid work|payback|section (?:7
    |37|47)|s7|s37
    |supervised contact|contact (?:session|centre)|oasys|sentence plan|approved premises|(?:the|my|our) ap
    |reporting instructions
    |suspended sentence|community order|mappa|marac|child protection|core group|care order
    |foster placement
    |domestic abuse|index offence|back inside|released|out of prison|cut (?:it|his tag|the tag|her tag) off|his tag
    |her tag|tagged|curfew
    |induction|bail|parole|magistrates?|the guardian|sex offender|youth offending|risk assessment|safeguarding
    |supervision|unpaid
    |(?:missed|skipped|failed to attend|forgot) (?:his|her|their|an|another) (?:appointment|supervision|induction
    |session|group|reporting)|home visit|on remand|offence|probation appointment|reporting|drug test|positive test
    |his order|her order|assessed
""")
_APPOINTMENT = Terms(r"""
    (?:my|our) (?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?| o'?clock)?|half \w{1,7}|(?:one|two|three|four|five|nine|ten
    |eleven|twelve)(?: ?o'?clock)
    |(?:last|next|first|second|final|morning|afternoon|lunchtime) (?:appointment|appt|one|supervision|interview
    |assessment))(?: today| of the day)?
""")
_ACTED = Terms(r"""
    dna|dna'?d|no.?show(?:ed)?|turned up|rocked up|rolled in|showed up|didn't (?:turn|show|bother)|never (?:turned
    |showed)|didn't turn up
    |stinks?|stank|smel(?:ls|t|led)|off (?:his|her|their) (?:face|head)|drunk|pissed|stoned|high|crying|cried
    |fell asleep|asked me|told me
    |tells me|asked if|tried to|thinks|reckons|swore|kicked off|kicking off|offered me|is an? [a-z]{1,12} (?:offender
    |dealer|burglar|perp)|denie[sd]
    |refused|wouldn't|couldn't|lied|lying|lies|liar|excuses?|brought|bringing|in tears|threatened|called me|spat
    |shouted|screamed
    |manipulat\w{1,6}|obsessed|arrested|missed|missing|late|again|wants|wanted|got (?:arrested|sentenced|recalled
    |caught)|cut|said|says|asks
    |has (?:been|no|got)|hasn't|was (?:on|in|so|the|a)|is (?:the|a|an|so|such|on)|always|never|kept|keeps|looked|looks
    |should(?: never|n't)?
    |bet|stole|robbed|stabbed|relapsed|overdosed|died|lost|moan(?:ing|s|ed)?|scream|nightmare|angry|aggressive
    |scar(?:y|iest)|lovely|creepy|weird
    |broke my heart|made me|make me|wind me up|set|asleep|vomited|wet|hates|loves|took|gave|giving|needs|need
    |deserves?|proper|knits?|actually|honestly
    |\d{1,2} hours late|will(?: never)?|won't|would|can't|cannot|do(?:n't)?|all|decided|book|getting|goes|went|came
    |comes|are|is|was|were|got|has|have|had
""")
_TALE = Terms(r"""
    turned up|rocked up|rolled in|showed up|didn't (?:turn|show)|stinks?|stank|smells?|off (?:his|her|their) (?:face
    |head)|drunk|stoned|crying|cried
    |fell asleep|asked me|told me|tells me|asked if|tried to|thinks|reckons|swore|kicked off|kick off|offered me
    |refused|wouldn't|lied|lying|liar
    |excuses?|in tears|threatened|called me|spat|shouted|manipulat\w{1,6}|denie[sd]|arrested|missed|moaning|scream
    |nightmare|aggressive|scary|scariest
    |never have been let out|energy drinks|didn't bother|wind me up|winding me up|in my (?:good )?(?:chair|office)
    |another excuse|relieved|his fault
    |not (?:his|her|their) fault|gutted|loses? (?:his|her|it)|shouting|back inside|caught|lost (?:his|her) (?:temper
    |baby|job)|made me|do one|again
    |struggl\w{1,4}|machete|kidnapp?ed|raped?|stole|wanted to|demand\w{1,3}|blam(?:es|ed|ing)|swears?|insists?
    |whing\w{1,4}|whin\w{1,4}|begged|begging
""")
_TODAY = Terms(
    r"today|tonight|this (?:morning|aft|afternoon|week|evening)|yesterday|before lunch|again|just|now|at \d{1,2}"
    r"|earlier|last night|after lunch|all (?:day|morning)|for an hour"
)
_VISIT = Terms(
    r"(?:visited|been to see|went to see|saw) (?:an? |this |one )?(?:family|house|mum|dad|couple|man|woman"
    r"|lad)(?: today| this morning| this aft)?"
)
_JUDGED = Terms(
    r"wouldn't|state of|disgusting|filth\w{0,3}|dog live|stinks?|heartbreaking|broke my heart|neglect\w{0,2}"
    r"|never seen|squalor|those (?:poor )?kids|poor kids|horrible|awful"
)
_NOT_THESE = Terms(r"""
    licence photo|look like an? offender|dentist|doctors?|gp|inner child|swings|job fair|careers?|jury service
    |sent off|toddler|airbag|zara
    |points on|tag someone|my (?:phone |pillow |suit|pencil )?case (?:arrived|has cracked)|case of (?:wine|beer
    |prosecco|gin)|caseload of
    |invoice|logo|website|balayage
    |highlights|nails done|haircut|lashes|freelance|my (?:mum|dad|sister|brother|tutor|dissertation|uni|phd|dog|cat
    |son|daughter|wife|husband|nan|lad passed)
    |driving (?:licence|test|ban)|probation period|parents? evening|health visitor|fireplace|repeat offender
    |worst offender|prime offender|young offenders is
    |driving theory|provisional licence|jail and bail|charity day|residents? (?:parking|association|evil)
    |sky broadband|breach of contract|boiler|my kids|our kids|my boy
    |phone contract
    |tv licence|licence fee|my wife|tag yourself|tag a friend|tagged (?:in|me)|tag(?:ged)? (?:you|me)|hairdress\w{1,4}
    |salon|gardening|wedding|from my wife
    |thriller|grime|rapper|new study|cuts reoffending|need stable|training|book now|customer|licence to
    |supervisor at uni|chapter
    |photo ?shoot|yoga|personal train\w{1,3}|gym|offender profiling|bonus|campaign|deserve better|recovery programme
    |graduat\w{1,4}
""")


class ServiceUserRemarks:
    """Remarks about people under supervision, on a case or as clients."""

    id = "service_users"
    types = (Type.SERVICE_USER_REMARK,)
    triggers = ("service_users.words",)
    examples = Examples(
        hits=(
            Example(
                "one of my service users asked if I would be his reference",
                ("one of my service users asked if I would be his reference",),
            ),
            Example("my 10am DNA'd again. Tea time", ("my 10am DNA'd again",)),
            Example("recalled a lad today and he looked relieved", ("recalled a lad today and he looked relieved",)),
            Example("mum in my section 7 is a liar", ("mum in my section 7 is a liar",)),
        ),
        near_misses=(
            "my probation period ends on friday",
            "case of wine arrived",
            "my 3pm is a dentist appointment",
            "Service users and carers are invited to our open day",
            "BBC News: man recalled to prison after breaching his licence",
            "The Young Offenders is back on BBC3",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Remarks in sentences that hold the field's words; `spans` only tell that there may be some."""
        return hits(self.id, Type.SERVICE_USER_REMARK, text, _remarks(text.masked), hints, Whose.OTHER)


def _remarks(text: str) -> Iterator[Remark]:
    told = v.FIRST.here(text)
    if v.ADVERT.here(text):
        return
    story = _STRONG_FIELD.here(text) and told
    for sentence in sentences(text):
        if v.NEWS.within(text, sentence) and not _POSSESSED.within(text, sentence):
            continue
        if v.FICTION.within(text, sentence) or _NOT_THESE.within(text, sentence):
            continue
        found = _judge(text, sentence, told, story)
        if found:
            place, reason = found
            yield Remark(*clause(text, sentence, *place), Sure.LIKELY, reason)


def _judge(text: str, sentence: Span, told: bool, story: bool) -> tuple[Span, str] | None:
    acted = _ACTED.spans(text, sentence)
    for persons, reason, within in (
        (_POSSESSED.spans(text, sentence), "mine", 60),
        (_abbreviated(text, sentence), "mine", 60),
        (_APPOINTMENT.spans(text, sentence), "appointment", 12),
    ):
        pair = nearest_pair(persons, acted, within)
        if pair and (reason == "mine" or _APPOINTED.within(text, sentence)):
            return _joined(pair), reason
        if reason == "mine" and persons:
            return persons[0], reason
    tales = _TALE.spans(text, sentence)
    jail = _JAIL.spans(text, sentence)
    if jail and (told or tales or _CRIME.within(text, sentence)):
        pair = nearest_pair(_SOMEBODY.spans(text, sentence), jail, 70)
        if pair and (_CRIME.within(text, sentence) or tales or v.FIRST.within(text, sentence)):
            return _joined(pair), "field"
    general = _GENERAL.spans(text, sentence)
    if general and (told or tales or _TODAY.within(text, sentence)):
        pair = nearest_pair(general, tales, 90)
        if pair or v.FIRST.within(text, sentence) or _TODAY.within(text, sentence):
            return (_joined(pair) if pair else general[0]), "general"
    pair = nearest_pair(_CRIMINAL.spans(text, sentence), _SAW.spans(text, sentence), 60)
    if pair:
        return _joined(pair), "general"
    specific = _SPECIFIC.spans(text, sentence)
    if specific and (told or tales):
        pair = nearest_pair(_SOMEBODY.spans(text, sentence), specific, 80)
        if pair:
            return _joined(pair), "field"
    fields = _STRONG_FIELD.spans(text, sentence)
    if fields:
        people = _PERSON.spans(text, sentence) + _INITIAL.spans(text, sentence)
        pair = nearest_pair(people, fields, 70)
        if pair and (tales or (told and _TODAY.within(text, sentence)) or (told and acted)):
            return _joined(pair), "field"
    if story and tales:
        pair = nearest_pair(_PERSON.spans(text, sentence) + _INITIAL.spans(text, sentence), tales, 50)
        if pair:
            return _joined(pair), "field"
    if general and _PLURAL.within(text, sentence):
        pair = nearest_pair(general, _OPINION.spans(text, sentence), 3)
        if pair and pair[0].start < pair[1].start:
            return _joined(pair), "general"
    visits = _VISIT.spans(text, sentence)
    if visits and _JUDGED.within(text, sentence):
        return visits[0], "visit"
    return None


_CRIMINAL = Terms(r"""
    (?:an? |the |this |my |another |same |one |our |some )?(?:convicted |domestic |serial |career |prolific |ex[ ]
    |former |teenage )?(?:murderers?|rapists?|burglars?|(?:domestic )?abusers?|perpetrators?|perps?|paedophiles?
    |sex offenders?|arsonists?|drug dealers?|stalkers?|shoplifters?|armed robbers?|ex.?cons?|ex.?prisoners?
    |ex.?offenders?|lifers?|prisoners?|inmates?|offenders?|young offender|gang members?|wife beaters?|drink drivers?
    |fraudsters?)
""")
_SAW = Terms(r"""
    sat (?:opposite|with|across|next to|in a room with)|telling me|told me|tells me|asked me|asks me|told us|today
    |this (?:morning|afternoon|aft|week)|my office|our office|in my|all day|first thing|at work|for work|my job
    |surreal job|this job|on my|friend request|added me|recognised me|shouted at me|waved at me|cried|laughed
    |made me|better (?:brew|than)|my manager|interview(?:ed|ing)?|assess(?:ed|ing)?|supervis(?:ed|ing)|visit(?:ed
    |ing)?|hour with|i (?:work|deal|sit|meet|met|see|saw)
""")
_SPECIFIC = Terms(r"""
    psrs?|pre.?sentence report|wishes and feelings|upw|payback|community payback|unpaid work|probation appointment
    |reporting to probation|recall hearing|recalled|recall(?: pack| report| paperwork)|breach(?:ed|ing)? (?:him|her
    |them|a|an|someone|my|the|another|this)|drop the breach|breach (?:court|report|hearing|it is)
    |licence conditions?|on licence|curfew|in custody|back in custody|exclusion zone|breaking his exclusion
    |care order|contact session|supervised contact|section 7|section 37|child protection|foster placement|oasys
    |sentence plan|approved premises|bail hostel|care home this morning|kids removed|removed from (?:mum|dad|home
    |the parents)|drug test|tagged|his tag|her tag|on tag|domestic abus\w{2,4}|on probation|probation officer
    |been through court
    |caseload|on my (?:list|books|caseload)|safeguarding|looked after child|social worker|magistrates|family court
    |being a guardian|fact finding|parenting assessment|home visit
""")
_SOMEBODY = Terms(r"""
    he|she|they|he's|she's|they're|him|her|them|his|their|(?:\d{1,2}|two|three|four|five|six|twelve|thirteen
    |fourteen|fifteen|sixteen) (?:year|yr)s? olds?|kids?|children|child|baby|lads?|lasses|girls?|boys?|men|women|man
    |woman|mums?|dads?|mother|father|parents?|famil(?:y|ies)|couple|client|bloke|guy|teenagers?|youths?
    |young (?:people|person|lad|man|woman)|grown (?:man|woman)|my lot|this lot|person|people|someone|everyone
    |each other|the excuses|excuses|(?:Mr|Mrs|Miss|Ms) [A-Z]\w{0,12}
""")
_JAIL = Terms(r"""
    (?:out of|in|inside|back in|from|to an?|left) (?:the )?(?:jail|prison|nick|cells?|custody)|the cells|back inside
    |hmp \w{3,14}|video.?link|parole board|recalled|remand(?:ed)?|on licence|on tag|curfew|today'?s hearing
    |the hearing|hearing today|hearing this|todays? assessment|assessment today|supervision (?:done|today|was
    |session)|in supervision|contact today|to contact|judge|breach(?:ing|ed)|his order|her order
""")
_CRIME = Terms(r"""
    stabb?ed|robb?ed|burgl(?:ed|ing)|nicked|stole|shoplift\w{2,4}|assaulted|punched|battered|machete|knife|weed
    |heroin|spice|crack|drunk from|no shoes|arson|set fire|threatened|murdered|raped|groomed|stalk(?:ed|ing)
    |breached|kidnapp?ed|dealt|dealing|overdosed?|relapsed?|wept|cried|crying|misunderstood|girlfriend to contact
    |doesn't (?:even )?want to see me|shout(?:s|ed|ing)? at me|already back|happened again|explanation
""")
_PLURAL = Terms(r"offenders|service.?users|probationers|people on probation|prisoners|inmates|these people")
_OPINION = Terms(
    r"are|aren't|do|don't|need|want|always|never|just|only|think|lie|get|deserve|should|can't|won't|will|make|have"
    r"|haven't"
)
_APPOINTED = Terms(r"""
    dna|dna'?d|no.?show(?:ed)?|turned up|rocked up|rolled in|showed up|didn't (?:turn|show|bother)|never (?:turned
    |showed)|stinks?|stank|smel(?:ls|t)
    |off (?:his|her|their) (?:face|head)|drunk|pissed|stoned|crying|cried|fell asleep|asked me|told me|tried to
    |kicked off|offered me|denie[sd]|refused
    |lied|excuses?|in tears|threatened|called me|swore|shouted|is an? (?:[a-z]{1,12} ){0,2}(?:offender|dealer|burglar
    |perp|murderer|shoplifter|lifer|man|woman|lad|bloke|nonce)
    |has (?:been arrested|missed|lied)|cancelled cos|late|got (?:arrested|recalled)|offender|recalled|arrested
    |in custody|sentence plan|supervision
""")


def _abbreviated(text: str, sentence: Span) -> list[Span]:
    """PoP, SU: not where everything is in capitals."""
    return _ABBREVIATED.spans(text, sentence) if any(c.islower() for c in text[slice(*sentence)]) else []


def _joined(pair: tuple[Span, Span]) -> Span:
    return Span(min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end))


NEEDED = (
    _POSSESSED,
    _ABBREVIATED,
    _APPOINTMENT,
    _GENERAL,
    _CRIMINAL,
    _JAIL,
    _SPECIFIC,
    _STRONG_FIELD,
    _VISIT,
)
"""One of these must stand in a text for any rule to fire."""
