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
    |(?:the |our )?so.called (?:\w{{3,10}} )?(?:leaders?|leadership|managers?|management|boss|professionals?
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
    |local authority social workers?|duty solicitor|legal aid|interpreter service|custody (?:sergeant|nurse|staff
    |officers?|suite)|officers?)
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
    |(?:hasn't|haven't|hasnt got|not|without|has no|have no|no|zero|not got) (?:got )?a?n? ?(?:clue|idea(?! (?:i
    |i'm|i've|we|we're
    |we've|that|it's|there's|yet|about (?:it|the (?:party|surprise|cake|present)))(?![a-z]))|spine
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
    |rude|not fit for purpose|waste of (?:money|space|time)|couldn't (?:run|organise|manage|find|care less
    |be bothered|be arsed)|hadn't a (?:clue|scooby)|an hour late|turned up (?:an )?(?:hour|late|two hours)
    |sat in the car|dropped the ball|shocking|lost the|don't care
    |doesn't care|not bothered|thick as \w{2,8}|broken|fail(?:ed|s|ing)|ignor(?:es?|ed|ing)|won't (?:listen|reply
    |answer)|pointless|farc(?:e|ical)|inept|hopeless|a mess|chaos
""")
_INSIDE = Terms(r"""
    home visits?|custody nurse|partnership working|referrals|suspended sentence|on this one|a kid got hurt
    |magistrates today|the bundle
    |the lists?|chasing them|i've worked here|my report|our (?:meetings?|paperwork|referrals?|cases?|service users?
    |clients?|emails?|bundle|reports?|team)
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
    |(?:just|been|was) promoted|chuffed|said well done|for winning|for the pizza|bought us|leaving do|miss (?:my
    |our)|not (?:a bully
    |useless|lazy|bad)|never lazy|genius
""")
_SELF = Terms(
    r"i'm (?:the|so|such|a|an|just) (?:worst|lazy|useless|clueless|idiot|rubbish|terrible|mess|joke)"
    r"|i am (?:so )?(?:lazy|useless|rubbish)|me being (?:lazy|useless)|i'm so lazy"
)
_NOT_WORK = Terms(r"""
    director's cut|my (?:form|claim|appeal|bins|parking|prescription|benefits?|pip|refund|council house)
    |collected my|hotel|restaurant|waiter|waitress|pub|nightclub|food was|my parcel|royal mail|virgin media
    |customer services? (?:are|is|was|were)|my bill
    |broadband|delivery driver|airport|ryanair|easyjet|council tax|bin collection|my cat|my dog|my kids|my sister
    |my brother|my (?:ex|wife|husband|mum|dad|son|daughter)
    |this government|tories|tory|labour|trump|boris|starmer|brexit|laptop|lazy sunday|new pub|don't go there|dont go
    |feel sick|being ill|boss baby|sub and scored|get him sacked|gaffer out|scored|sacked in the morning|the board
    |kitchen sink
    |of the month|animal crossing|slow cooker|sunday league
    |president|congress|senate|election|voters?|republicans?|democrats?|netanyahu|putin|eu|fans|gm|draft|mlb|nhl|wwe
    |comic|character|plot|actor|director of|film|gop|obama|clinton|hillary|potus|maga|fbi|cia|terror\w{0,4}|isis
    |bernie|white house|supreme court|tweets?|twitter|media
""")


_ANYONE = Terms(r"""
    (?:the |our |from the |a )?(?:chief exec|area lead|regional director|procurement(?: team)?|dispatch
    (?:er)?|control room|court staff|our contractors|contractors|prison transport|whoever runs \w{3,14}
    (?: \w{3,12})?|(?:the )?(?:drs|doctors|consultants|registrars) in our|the staff|managers here|managers
    |this building|in a job|i work with|leads?|my deputy|the deputy|our team|this team|team leader'?s? job|overtime
    |warning|got a warning|written warning|supervision|staff room|those managers)
    |(?:the |our |my |your |another |a |new |this |that |whole |entire |these |some |most |anyone else's |the new[ ]
    |our new |my new ){0,2}(?:(?:line|area|regional|team|store|depot|warehouse|transport|building|office|practice
    |project
    |shift|ward|care|bar|restaurant|operations|duty|night|day|floor|site|contracts?|senior|deputy|assistant|general
    |service|locality|unit) )?(?:managers?|supervisors?|bosses|team leaders?|leads?|deputy head|head of \w{3,12})
    |boss|cheers boss|(?:the )?(?:people|idiots|ones?|lot|person|genius(?:es)?|clowns?|mugs|fools) (?:running
    |in charge of|managing|who (?:run|runs|manage|manages|designed|wrote)) (?:this|the|our|my)(?: \w{3,12})?
    |whoever (?:designed|runs|wrote|does|did|manages|made|is in charge of|came up with) (?:our|the|my|this)
    (?: new)? (?:\w{3,12} )?(?:rota|system|place|service|team|policy|office|shift|schedule|timetable|form|process
    |restructure|building|ward|department)
    |regional lead|(?:the |our )?(?:day|night|late|early|weekend) (?:team|staff|shift|lot)|senior management team
    |our (?:ceo|chief exec|chief executive|trust|council|company|employer|school|hospital|office|union rep|hq
    |head office)|the (?:ceo|chief exec|trust|council|employer|company|board|office)
    |hr|slt|smt|management|deputy head|headteacher|line management|work|this (?:job|service|place|trust|company|firm
    |office|ward|school)|(?:my|a|our|the) colleagues?|co.?workers?|in this job|my appraisal|appraisal
    |running this place
    |they (?:want|expect|make|made|told|tell|gave|give|pay|treat|promised|keep) us|running this (?:place|service
    |company|trust|ward|school|prison)|(?:moj|hmpps|capita|serco|g4s|mitie|sodexo|cafcass|hmcts)
""")
_GRIPE = Terms(r"""
    (?:thinks?|treats?|acts? like|seems to think|believes) (?:that )?(?:annual leave|sick leave|lunch|breaks?
    |being (?:ill|sick)|maternity|going home|leaving on time|my \w{3,9})(?: \w{2,6}){0,2} (?:is|as|are)|(?:another
    |yet another|more) (?:email|webinar|memo|poster|survey|meeting|reorganisation|restructure|rebrand|initiative
    |policy|away day)(?: \w{2,9}){0,5} (?:about|on|from|while|instead|when)|while we (?:work|go|do|cover|are|get
    |have)|with a map and (?:a )?torch|lapped it up|sided with|makes? me (?:sick|want to|ill|cry|so angry)|
    (?:so )?unsupported|undermined?|supervision cancelled|cancelled (?:my|our) (?:supervision|leave|appraisal
    |training)(?: again)?|five weeks running|like (?:something they'd|servants|slaves|an inconvenience|children
    |idiots|a nuisance|second class|skivvies|nothing|i don't exist|we don't exist)
    |incompeten(?:t|ce)|(?:\w{3,9} )?with (?:my|their|his|her) eyes shut|still gets? it wrong|gets? (?:everything
    |it) wrong|brain of britain|bright spark|geniuses|wrong (?:depot|site|address|ward|room|day|rota|shift)
    |"?forgot"? (?:my|our|to pay|to tell|about)|funny how|never forgets|strolls? in|swans? in|rolls? in at
    |rocks up at|with no cover|and a shrug|couldn't (?:deliver|find|run|organise|lead|care|spell|manage|boil|pour
    |fill)|the pupils, the staff|backstabbers?|the lot of them|talks? to (?:nurses|staff|us|me|cleaners|people
    |everyone) like|the way (?:they|he|she|management|he|it) (?:speaks?|talks?|treats?|looks?)|if we live or die
    |don't care if|on (?:200k|six figures|a fat salary)|gave us a (?:mug|banana|certificate|pizza)|they always do
    |of course they did
    |no (?:\w{3,9} )?(?:boundaries|idea(?! (?:i|i'm|i've|we|we're|we've|that|it's|there's|yet|about (?:it|the[ ]
    (?:party|surprise|cake|present)))(?![a-z]))|clue|thought|respect|thanks|apology|loyalty|empathy|shame|interest|plan
    |communication|support|breaks?|backbone)|zero (?:\w{3,9} )?(?:boundaries|thought|respect|support|empathy
    |interest|plan|communication|loyalty)
    |scared of (?:parents|conflict|staff|change|confrontation|the \w{3,10})|pay for it|marked (?:me )?down
    |cos i was off|for being (?:off|sick|ill|pregnant)|(?:have|had|got) the (?:cheek|nerve|gall|audacity)
    |dropped the ball|couldn't be (?:bothered|arsed)|can't be (?:bothered|arsed)|could not be bothered
    |wants? (?:shooting|sacking|firing|locking up)|(?:hasn't|hadn't|haven't|has no|have no|without)
    (?: got)? (?:an? )?(?:scooby|baldy|clue|danny
    |idea(?! (?:i|i'm|i've|we|we're|we've|that|it's|there's|yet|about (?:it|the (?:party|surprise|cake
    |present)))(?![a-z])))|same old (?:rubbish|crap|shit|story|nonsense)|(?:absolute
    |total|complete|utter|proper|right) (?:mugs?|weapons?|melts?|tools?|helmets?|bellends?|wet wipes?|jobsworths?
    |liability|shower|circus|farce|mess|state|madness|joke)
    |just forwards? (?:all )?(?:the )?emails?|call(?:s|ing)? (?:it|that) (?:leadership|management|support|feedback
    |teamwork)|leaves? (?:us|me) with (?:everything|it all|all the|the mess)|useless|(?:never|not) (?:done|met
    |worked|set foot|driven|taught|nursed|seen|spoken|said thank you|once|even)|(?:always|only) the (?:useless|lazy
    |wrong) ones|has wrecked|wreck(?:ed|ing|s) (?:this|the|our|it)|wouldn't know
    |pett(?:y|ier|iest)|only (?:notice|notices|care|cares|talk|talks|speak|remember|ring)s? (?:you|me|us|about|to)
    |how (?:valued|appreciated|important) (?:we|i) (?:are|am|were)|(?:sick|fed up|tired)(?: to)? (?:the back teeth[ ]
    |to death |and tired )?of (?:covering|being|doing|carrying|working|picking|listening|hearing|the|his|her|their
    |all|this|it)|waste of (?:an? )?\w{3,10}|hates? (?:its|their|his|her|our|the)(?: own)? (?:staff|workers|teachers
    |nurses|jobs?|team|people)
    |laughs? at (?:us|me|people|staff|people's|my)|once in a blue moon|half the (?:people|staff|team)|food ?banks?
    |a mug\b|thanked us with|(?:a |one )?(?:banana|pizza|voucher|mug|cupcake|badge|sticker|biscuit|webinar|poster
    |lanyard)s? (?:and an? \w{3,9}|instead of|to say|for our|as a)|no pay ?rise|(?:gets|got|getting) (?:promoted
    |a bonus|away with)|took the (?:piss|mick)|takes? the (?:piss|mick|biscuit)|taking the (?:piss|mick)|shocking
    |disgusting
    |emails? (?:me|us) at (?:\d|mid|11|10)|at (?:11|10|midnight)\s?pm|on my (?:day off|annual leave|holiday)
    |on (?:maternity|sick) leave|knocked me back|overlooked|passed over|stabbed me in the back|ignored|(?:won't
    |doesn't|don't|didn't|hasn't|haven't|never|can't|couldn't|refuses? to|wouldn't)(?: even| ever| once| bother
    (?:ed)?(?: to)?)? (?:reply|replied|answer|answered|listen|listened|help|helped|say thank|thank|speak|spoken
    |turn up|turned up|show up|back|backed|support|supported|lift|read|know (?:our|my|what|how|who)|pay|paid|fix
    |fixed|sort|sorted|pick up|do (?:anything|any|a thing)|explain|apologise|trust|respect|see the|understand|care)
    |cheers (?:boss|hr|management)|thanks (?:boss|hr|management)(?: for nothing)?|thanks for nothing|for nothing
    |unpaid overtime|without (?:a|any|even) (?:break|warning|notice|asking|apology|thanks|reason)|made (?:me|her|him
    |a colleague) cry|reduced (?:me|her|him) to tears|in tears (?:because|cos|after|over)|making (?:me|us) ill|burn
    (?:t|ed)? (?:me |us )?out|ruins?|ruined|chaos|circus|shambles|fraud|cowboy|liability|wet lettuce
    |chocolate teapot|chocolate fireguard|piss.?up in a brewery|arse from (?:his|her|their|its|your) elbow|up (?:his
    |her|their) own (?:arse|backside)
    |all mouth|two jobs|jobs for the boys|old boys|boys club|blame culture|bully(?:ing)? culture|culture of (?:fear
    |blame|bullying)|toxic|throw(?:s|n)? us|hung out to dry|scapegoat\w{0,3}|sly digs?|snak(?:e|y|es)|grassed
    |sneers?|sneak(?:y|ed)?|creeps?|creepy|leer(?:s|ing)?|handsy|weirdo|power hungry|control freak|stuck up
    |full of (?:it|snakes|himself|herself|themselves)|thinks? (?:he|she)(?:'s| is) (?:god|better)|drives? me
    |does my head|doing my nut|crawlers?|suck.?ups?|teacher's pet|skiv(?:e|es|er|ing)
""")


_LET_DOWN = Terms(r"""
    turned up (?:an? |two |half an )?(?:hours?|late|days?|ages)(?: late)?|sat in the (?:car|van|corner)
    |on their phones|dropped the ball|shocking|hadn't a (?:clue|scooby)
    |(?:couldn't|can't|could not) be (?:bothered|arsed)|did(?:n't| not) (?:bother|turn up|show|read|send|know)
    |hung up on me|passed the buck|washed their hands|closed the (?:case|referral)|refused to (?:help|come|attend
    |accept|take)
    |no idea|never (?:there|on time|ready)|lost it again|let (?:us|everyone|the kids|that family|her|him|them) down
    |let down|blam(?:ed|es|ing) us|made it up|clueless|wouldn't know|cocked (?:it )?up|balls(?:ed)? (?:it )?up
    |messed (?:it )?up|sent the wrong|wrong (?:address|file|person|date|papers|court)
""")


class EmployerCriticism:
    """Opinions and grievances about those one works for and with."""

    id = "criticism"
    types = (Type.EMPLOYER_CRITICISM,)
    triggers = ("criticism.whom+criticism.against",)
    examples = Examples(
        hits=(
            Example("my manager couldnt organise a cup of tea", ("my manager couldnt organise a cup of tea",)),
            Example("HR are useless, three weeks for one email", ("HR are useless",)),
            Example("police lost the paperwork again, what a shambles", ("police lost the paperwork again",)),
            Example("worst place i've ever worked. Run by idiots", ("worst place i've ever worked. Run by idiots",)),
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
        # What is said against somebody is rarer than what speaks against criticism, and so is looked for first.
        negative = _NEGATIVE.spans(text, sentence)
        gripes = _GRIPE.spans(text, sentence)
        let_down = _LET_DOWN.spans(text, sentence)
        if not negative and not gripes and not let_down:
            continue
        if any(terms.within(text, sentence) for terms in (v.FICTION, v.SPORT, v.NEWS, _PRAISE, _SELF)):
            continue
        elsewhere = _NOT_WORK.within(text, sentence)
        pair = None if elsewhere else nearest_pair(_OWN.spans(text, sentence), negative, 70)
        if pair:
            yield Remark(*clause(text, sentence, *_joined(pair)), Sure.LIKELY, "work")
            continue
        if WORKED.within(text, sentence):
            found = WORKED.spans(text, sentence)[0]
            yield Remark(*clause(text, sentence, *found), Sure.LIKELY, "work")
            continue
        pair = None if elsewhere else nearest_pair(_ANYONE.spans(text, sentence), gripes, 90)
        if pair:
            yield Remark(*clause(text, sentence, *_joined(pair)), Sure.LIKELY, "work")
            continue
        pair = None if elsewhere else nearest_pair(_PLACE.spans(text, sentence), negative, 40)
        if pair and _STAFF.within(text, sentence):
            yield Remark(*clause(text, sentence, *_joined(pair)), Sure.LIKELY, "work")
            continue
        pair = (
            None
            if elsewhere
            else nearest_pair(_PARTNER.spans(text, sentence), _HARSH.spans(text, sentence) + let_down + gripes, 60)
        )
        if pair:
            sure = Sure.LIKELY if _INSIDE.within(text, sentence) else Sure.LOOK
            yield Remark(*clause(text, sentence, *_joined(pair)), sure, "partner")


WORKED = Terms(r"""
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


WHOM = (_OWN, _ANYONE, _PLACE, _PARTNER, WORKED)
"""Who is meant; together with one of AGAINST."""

AGAINST = (_NEGATIVE, _GRIPE, _LET_DOWN)
"""What is said against them."""
