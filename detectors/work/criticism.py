"""Criticism of employer, management, colleagues and partner agencies (rules N5, P4), an opinion or a grievance.

It takes someone from work and something said against them in one sentence. Managers of football teams, bosses in games,
shops where one is a customer and jokes about oneself are not meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.work import vocabulary as v
from detectors.work.sentences import Remark, Terms, clause, hits, nearest_pair, sentences

_RANK = (
    "(?:line |area |regional |team |senior |new |old |ex |store |shift |duty |general |depot |ward |office |deputy "
    "|practice |warehouse |project |bar"
    " |assistant |useless |lovely |so called |so-called |stupid |bloody |fucking )"
)
_OWN = Terms(rf"""
    (?:my|our|ur) {_RANK}{{0,2}}(?:managers?|manageress|boss(?:es)?|bosslady|supervisors?|team leaders?|team leads?
    |spo|head|heads|headteacher|head teacher|matron|foreman
    |gaffer|employers?|colleagues?|co.?workers?|workmates?|deputy|directors?|ceo|chief exec(?:utive)?|hr|hr department
    |management|company|firm|trust|workplace
    |department|leadership|slt|smt|it (?:department|dept|contractors?|team|support)|contractors?|cleaning contractors?
    |job|work|office manager|tl|sm|principal
    |it|payroll|employer'?s?|council|area office|head office|place of work)
    |(?:line|area|regional|store|depot|warehouse|senior|middle|upper|ward|shift|school|cafcass|nhs|probation
    |bank) (?:managers?|management|leadership|leaders)
    |(?:the )?(?:new |old )?(?:area |regional |managing )?(?:director|line manager|team leader|head of (?:service
    |department|year|centre)|chief exec(?:utive)?|spo|sldt|management team|leadership team)
    |(?:the |our )?so.called (?:\w{3, 10} )?(?:leaders?|leadership|managers?|management|boss|professionals?
    |colleagues?
    |team|experts?|support)|(?:the |our )?senior (?:leaders|managers|bosses|management|officers|team)|management
    |the management|slt|smt|spos?|hr|leadership|the so called leadership team|the leadership|pdu heads?|head office|hq
    |upper management|higher.?ups?|the higher ups
    |the (?:ones|people|lot|idiots|ones|powers)? ?(?:above us|at the top|that be|upstairs|in charge)|those (?:above us
    |at the top|in charge|upstairs)|them upstairs|top brass
    |colleagues|co.?workers|workmates|a colleague|some colleagues|the execs|execs|my so called (?:colleague|boss
    |manager)s?
    |hmpps|cafcass|moj|the moj|national probation service|nps|probation(?: service)?|the probation service|noms
    |prison service
    |this (?:trust|company|job|employer|organisation|organization|workplace|department|profession|service|firm|agency
    |dump|shithole)|where i work|i work for|the company|the firm|the department|the organisation
    |worst (?:employer|job|manager|boss|company|place|workplace|team)(?: to work)?|work is|work's|this job
    |night shift lot|day shift lot|the (?:night|day|other) shift
    |(?:the )?(?:[a-z]{{2,12}} )?(?:in|from) (?:finance|hr|payroll|accounts|the next office|the office|procurement
    |admin|sales|marketing|the other team)
    |(?:on|at|in) the (?:next desk|desk opposite|office next to mine|office next door)
    |(?:company|firm|council|trust|place|school|agency) (?:that )?i (?:work|worked|used to work)(?: for| at)?
    |nobody in management|manager at work|school leadership|headteacher|head teacher
    |the way (?:this company|they|we|staff|management)|they gave the (?:promotion|job)|their staff|its staff
    |treats? (?:its|their|the) staff|treats? staff|treats? us
    |our (?:whole )?(?:team|lot|staff)|this team|person in charge|agency staff|g4s staff|area manager|store manager
    |depot manager|office manager|practice manager|duty manager
""")
_PLACE = Terms(
    r"this place|this office|our office|the office|this school|this ward|this hospital|our place|my place of work"
    r"|the place|this shop|this warehouse|this branch|this prison"
)
_PARTNER = Terms(r"""
    (?:the )?(?:police|cps|crown prosecution(?: service)?|(?:family |crown |magistrates |youth )?courts?|judges?
    |magistrates?|bench|local authority|council|(?:children's |adult )?social (?:services|workers?|care)
    |la|nhs|trust|contractors?|g4s|serco|sodexo|capita|mitie|crcs?|home office|hmcts|camhs|dwp|ofsted|barristers?
    |defence solicitors?|prison (?:staff|officers?|healthcare)|prisons?
    |housing (?:officers?|team|department)|guardians?|mental health team|police officers?|youth offending team|yot
    |agency|partner agenc(?:y|ies)|geoamey|listings?|court (?:staff|ushers?|listings?)
    |local authority social workers?|duty solicitor|legal aid|interpreter service|custody sergeant|officers?)
""")
_NEGATIVE = Terms(r"""
    useless|clueless|incompeten(?:t|ce)|pathetic|shambles|shambolic
    |an? (?:total |absolute |complete |utter |bloody |fucking |actual |sick )?joke|disgrac(?:e|eful)
    |clowns?|muppets?|idiots?|idiotic|morons?|moronic|bull(?:y|ies|ied|ying)|liars?|lied|lies|lying|lazy|laziest
    |laziness|toxic|spineless|cowards?|cowardly|snakes?|two.?faced
    |back.?stabb\w{2,5}|brown.?nos\w{1,4}|arse.?lick\w{1,4}|thick as \w{2,8}|tossers?|prats?|pricks?|twats?
    |dick ?heads?|arseholes?|assholes?|wankers?|knob(?:head)?s?|bellends?|cow|witch|bitch(?:es)?|bastards?|weasel
    |rats?
    |worst|(?:i )?(?:hate|hates|hated|loathe|despise|detest)|fed up (?:of|with)|sick of|sick (?:and tired|to death) of
    |had enough of|so done with|done with|can't stand|cannot stand|let down by|utterly let down
    |couldn't (?:organise|run|manage|lead|find|care less|give)|can't (?:manage|run|organise|be trusted|even)|(?:don't
    |doesn't|didn't|never|nobody|do not) (?:cares?|care about|give a|trust|listens?|backs?|support(?:ed|s)? (?:us|me))
    |care more about|only cares? about|cares? about targets
    |(?:hasn't|haven't|hasnt got|not|without|has no|have no|no|zero|not got) (?:got )?a?n? ?(?:clue|idea|spine
    |backbone|shame|morals)|clue what (?:we|they)
    |treat(?:s|ed|ing)? (?:us|me|staff|their staff|its staff|the staff|people|workers|everyone|you) (?:like|worse
    |as if|as)|like (?:dirt|crap|shit|animals|numbers|a number|robots|children|rubbish)
    |play(?:s|ing)? favou?rites|favou?riti(?:sm|es)|nepotism|waste(?:s|d)? (?:of (?:money|space|time|oxygen
    |a? ?salary)|money)|wasting (?:money|my time|our time)|hid(?:es|ing) in (?:his|her|their)|hiding from us
    |tak(?:es?|ing) (?:all )?the credit|took (?:all )?the credit|stole my (?:idea|work)|grass(?:es|ed)?
    |breath\w{1,3} down my neck|ruin(?:s|ed|ing)|sinking ship|broken|broke it|is failing|fail(?:ed|s|ing) (?:us|staff
    |its staff|families|children|kids|everyone|again|the)|not fit for purpose|unfit
    |pointless|never (?:turn|turns|turned|reply|replies|replied|answers?|listens?|reads?|shows?|backed|done a|work
    |works|worked|driven|set foot|once)|won't (?:listen|last|reply|answer)|doesn't listen|ignor(?:es?|ed|ing) (?:us|me
    |every|all|my|emails?|our|the)
    |lost (?:the|my|our|all|another) (?:file|paperwork|papers|forms?|bundle|referral|report)|forgot to
    |hadn't (?:even )?read|haven't read|didn't read|clearly hadn't|rude|wouldn't (?:last|know|recognise|survive|piss)
    |not bothered|can't be bothered|criminal|like a tip|lazy so
    |an? (?:toxic )?dump|nightmare|micro.?manag\w{1,5}|gasligh\w{2,5}|power trip|power mad|tyrant|dictator
    |mismanage\w{0,5}|corrupt(?:ion)?|cover(?:ing)?.?up|sexist|misogynist\w{0,2}|racist|hypocri\w{2,5}|unprofessional
    |jobsworths?|pass(?:es|ing)? the buck
    |blam(?:e|es|ed|ing) (?:us|me|the staff|everyone|staff)|peanuts|underpaid|underpay\w{0,3}|exploit\w{0,5}
    |slave.?driver|stitched (?:me|us) up|(?:threw|thrown|throws?) (?:me |us )?under (?:the|a) bus|instead of (?:pay
    |paying|staff|hiring|fixing|actual)|payrise and we got|pay rise and we got|bonus and we got
    |crap|rubbish|shite?|garbage|awful|terrible|horrendous|appalling|dreadful|diabolical|embarrass\w{2,5}
    |laughing stock|farc(?:e|ical)|don't give a (?:toss|shit|damn|monkeys|stuff|flying)|inept|petty|vile|spiteful
    |nasty|shameful|ashamed|a disgrace|an insult|insulting|con artists?
    |dangerous|call(?:s|ing)? it (?:agile|lean|efficien\w{2}|transformation|progress)|"?agile"?
    |learning about resilience|webinar on|(?:a )?resilience (?:training|webinar|course|workshop)|under.?valued
    |pay (?:is |has been )?(?:frozen|freeze)|pay freeze|wellbeing (?:week|webinar|email)|work(?:ed|s)? (?:us
    |me) (?:to the bone|into the ground|like (?:dogs|donkeys|mules))|expect (?:us|me) to|nothing about|last a (?:day
    |week|shift)|all about (?:targets|ofsted|money|numbers|profit|figures|themselves)|telling us we
    |told us we were failing|watch you pee|do(?:es|ing)? nothing|sod all|fuck all|bugger all|naff all|do(?:es)? one
    |off sick every|called in sick every|swan(?:s|ning|ned) (?:in|off|about)|drives? me (?:mad|insane|up the wall
    |round the bend)|does my head in|doing my head in|winds? me up
    |brain ?dead|brainless|deluded|out of touch|out of their depth|out of (?:his|her) depth|living on another planet
    |cuckoo land|can go to hell|can do one|can shove|shove it|stick it up|should be (?:sacked|ashamed|fired
    |struck off)|needs? sacking|deserves? sacking|run by|a mess|in chaos|chaotic|total chaos|on the fiddle
    |don't (?:have a|know (?:what|their|how)|know the first)|hasn't (?:a|done|spoken|got a|replied|answered)
    |behind (?:my|our|people's) backs?|gossip\w{0,4}|talks? down to|shouts? at (?:us|me|staff|everyone)|scream(?:s
    |ed)? at (?:us|me|staff)|belittl\w{1,3}|patronis\w{1,3}|humiliat\w{1,3}|bitchy|cliquey|snide|sly|smarmy|smug
    |no (?:support|backing|respect|thanks|apology|leadership|accountability|integrity)|zero (?:support|respect
    |leadership|accountability)|killing (?:us|morale)|morale|cost.?cutting|penny.?pinching|tight ?(?:wad|arse)
    |tight as|overpaid|ruining|joke of a|what a joke|such a joke|bunch of (?:cowboys|amateurs|clowns|idiots|muppets
    |jokers)|cowboys|amateurs|jokers
""")
_HARSH = Terms(r"""
    useless|clueless|incompeten(?:t|ce)|shambles|shambolic|an? (?:total |absolute |complete |utter )?joke|disgrac(?:e
    |eful)|clowns?|muppets?|bull(?:y|ies|ied|ying)|lied|lies|lying|lazy|toxic|run by|worst
    |lost (?:the|my|our|all|another) (?:file|paperwork|papers|forms?|bundle|referral|report)|forgot to|never (?:turn
    |turns|turned|reply|replies|replied|answers?|listens?|reads?|shows?)|hadn't (?:even )?read|haven't read
    |didn't read
    |rude|not fit for purpose|waste of (?:money|space|time)|couldn't (?:run|organise|manage|find|care less)|don't care
    |doesn't care|not bothered|thick as \w{2,8}|broken|fail(?:ed|s|ing)|ignor(?:es?|ed|ing)|won't (?:listen|reply
    |answer)|pointless|farc(?:e|ical)|inept|hopeless|a mess|chaos
""")
_INSIDE = Terms(r"""
    my report|our (?:meetings?|paperwork|referrals?|cases?|service users?|clients?|emails?|bundle|reports?|team)
    |paperwork|the (?:file|bundle|paperwork|referral)|meetings?|case conference|core group|the guardian|hearing
    |adjourned
    |again|for the (?:third|second|fourth|nth|umpteenth) time|(?:third|second|fourth) time|every (?:single )?time
    |this case|my case|caseload|at court|in court|handover|custody|at work|on reception|our (?:building|office|site)
    |we work with|work with them|work alongside|partner agenc(?:y|ies)|an agency|staff on|multi.?agency
    |strategy meeting|referrals?
    |our lads|licence|recall|section 7|my (?:client|service user|offender)|for us|us (?:again|waiting)|ordered
    |couldn't run
""")
_PRAISE = Terms(r"""
    (?:best|greatest|nicest|kindest) (?:boss|manager|colleagues?|team|employer|job)|star|legends?|so proud|proud of
    |well done|big thanks|thank you to|thanks to|thankful|grateful|love my (?:job|team|boss|manager)|brilliant|amazing
    |lovely leaving
    |promoted|chuffed|said well done|for winning|for the pizza|bought us|leaving do|miss (?:my|our)|not (?:a bully
    |useless|lazy|bad)|never lazy|genius
""")
_SELF = Terms(
    r"i'm (?:the|so|such|a|an|just) (?:worst|lazy|useless|clueless|idiot|rubbish|terrible|mess|joke)"
    r"|i am (?:so )?(?:lazy|useless|rubbish)|me being (?:lazy|useless)|i'm so lazy"
)
_NOT_WORK = Terms(r"""
    hotel|restaurant|waiter|waitress|pub|nightclub|food was|my parcel|royal mail|virgin media|customer service|my bill
    |broadband|delivery driver|airport|ryanair|easyjet|council tax|bin collection|my cat|my dog|my kids|my sister
    |my brother|my (?:ex|wife|husband|mum|dad|son|daughter)
    |this government|tories|tory|labour|trump|boris|starmer|brexit|laptop|lazy sunday|new pub|don't go there|dont go
    |feel sick|being ill|boss baby|sub and scored|get him sacked|sacked in the morning|the board|kitchen sink
    |of the month|animal crossing|slow cooker|sunday league
    |president|congress|senate|election|voters?|republicans?|democrats?|netanyahu|putin|eu|fans|gm|draft|mlb|nhl|wwe
    |comic|character|plot|actor|director of|film|gop|obama|clinton|hillary|potus|maga|fbi|cia|terror\w{0,4}|isis
    |bernie|white house|supreme court|tweets?|twitter|media
""")


class EmployerCriticism:
    """Opinions and grievances about those one works for and with."""

    id = "criticism"
    types = (Type.EMPLOYER_CRITICISM,)
    triggers = ("criticism.work", "criticism.partner")
    examples = Examples(
        hits=(
            Example("my manager couldnt organise a cup of tea", ("my manager couldnt organise a cup of tea",)),
            Example("HR are useless, three weeks for one email", ("HR are useless",)),
            Example("police lost the paperwork again, what a shambles", ("police lost the paperwork again",)),
            Example("worst place i've ever worked. Run by idiots", ("worst place i've ever worked", "Run by idiots")),
        ),
        near_misses=(
            "my manager is an absolute star",
            "our manager is clueless, get him sacked, 4 nil at home",
            "this government is a shambles",
            "the final boss is a joke, 40 tries",
            "i'm so lazy at work today",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Criticism by sentence; `spans` only tell that somebody from work may be meant."""
        return hits(self.id, Type.EMPLOYER_CRITICISM, text, _remarks(text.masked), hints)


def _remarks(text: str) -> Iterator[Remark]:
    for sentence in sentences(text):
        if any(terms.within(text, sentence) for terms in (v.FICTION, v.SPORT, v.NEWS, _PRAISE, _SELF)):
            continue
        negative = _NEGATIVE.spans(text, sentence)
        if not negative:
            continue
        elsewhere = _NOT_WORK.within(text, sentence)
        pair = None if elsewhere else nearest_pair(_OWN.spans(text, sentence), negative, 70)
        if pair:
            yield Remark(*clause(text, sentence, *_joined(pair)), Sure.LIKELY, "work")
            continue
        if _WORKED.within(text, sentence):
            found = _WORKED.spans(text, sentence)[0]
            yield Remark(*clause(text, sentence, *found), Sure.LIKELY, "work")
            continue
        pair = None if elsewhere else nearest_pair(_PLACE.spans(text, sentence), negative, 40)
        if pair and _STAFF.within(text, sentence):
            yield Remark(*clause(text, sentence, *_joined(pair)), Sure.LIKELY, "work")
            continue
        pair = None if elsewhere else nearest_pair(_PARTNER.spans(text, sentence), _HARSH.spans(text, sentence), 60)
        if pair:
            sure = Sure.LIKELY if _INSIDE.within(text, sentence) else Sure.LOOK
            yield Remark(*clause(text, sentence, *_joined(pair)), sure, "partner")


_WORKED = Terms(r"""
    worst (?:place|company|firm|job|employer|boss|manager|school|trust|shop) (?:i'?(?:ve| have)? ?(?:ever )?(?:worked
    |had)|to work|ever to work)|they (?:do not|don't|couldn't|never|dont) (?:really |even |actually )?(?:care
    |give a \w{3,5}|care less) about (?:us|staff|their staff|the staff|their (?:people|workers))
    |so.called (?:leadership|management)(?: team)?|place is run by|run by (?:clowns|idiots|morons|children|muppets
    |monkeys|robots|accountants|amateurs)
    |(?:promotion|job|payrise|pay rise) (?:went )?to the biggest \w{3,12}(?: \w{3,10})?
""")
_STAFF = Terms(r"""
    staff|managers?|management|work(?:ed|ing|ers)?|job|run by|shifts?|colleagues?|leaving|quit|quitting|notice|boss
    |targets|pay|wages|overtime|rota|here for \d|years here|another day|treats?|hr|this office|our office|this ward
    |this school|this warehouse|this branch
""")


def _joined(pair: tuple[Span, Span]) -> Span:
    return Span(min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end))
