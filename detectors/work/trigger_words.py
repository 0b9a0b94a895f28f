"""Trigger patterns of the detectors of remarks: the rarer side of what each rule needs, as plain patterns.

Each may match more than its detector marks and must lose nothing: each row of the tests' tables is looked
at with and without them.
"""

from __future__ import annotations

from detectors.work.employers import KNOWN_PLAIN, ORGANISATION

_CASE = (
    r"service.?user|probation|offender|lifer|[^a-z]perps?|perpetrator|prisoner|inmate|on licence|on tag|tagged"
    r"|on remand"
    r"|[^a-z]client|case[ -]?load|case list|of mine|nominal|resident|patient|shoplift|burglar|dealer|arsonist"
    r"|prolific"
    r"|murderer|gang member|knife carrier|drink driver|fraudster|car thief|stalker|supervis|assess|interview"
    r"|sat with|pops?[^a-z]"
    r"|s/u|[^a-z]sus?[^a-z]|sus? |psr|pre.?sentence|recall|breach|licen[cs]e|dna|upw|unpaid|payback|section|s7|s37"
    r"|s47|contact|oasys|sentenc"
    r"|approved prem|the ap[^a-z]|my ap[^a-z]|our ap[^a-z]|ap resident|reporting|suspended|community order|cafcass"
    r"|mappa|marac|child protection|core group|care order"
    r"|foster|domestic|index off|back inside|released|out of prison|his tag|her tag|the tag|curfew|induction|bail"
    r"|parole"
    r"|magistrate|guardian|youth offend|risk ass|safeguard|home visit|remand|offence|(?:missed|skipped|attend"
    r"|forgot) (?:his|her|their|an|another) |drug test|positive test"
    r"|his order|her order"
    r"|(?:in|on|from|at) (?:my|our|this|the|today's|a|one of my) [^\n\x00]{0,22}(?:case|hearing|fhdra|report"
    r"|session|programme|conference|group|course)"
    r"|(?:one|some|two|three|half|most) of the |new case|my [a-z]{3,10} case|had an? [a-z]{4,11} |case |(?:doing"
    r"|writing) (?:the|a) |working with|work(?:ed)? with|[^a-z]i (?:see|visit|support|manage|have|saw|visited|had)"
    r"|we (?:see|visit|support|manage|have|saw|visited|had)"
    r"|visited|been to see|went to see|saw |seeing|tenant|addendum|manage|recalled|year old on|yr old on|on (?:my"
    r"|our) (?:books|list)|hostel"
)

TABLE: dict[str, str] = {
    "service_users.person": _CASE,
    "service_users.appointment": (
        r"(?:my|our) (?:[0-9]{1,2}|half|one|two|three|four|five|nine|ten|eleven|twelve|last|next|first|second|final"
        r"|morning|afternoon|lunchtime)[^a-z]"
    ),
    "criticism.work": (
        r"manager|boss|supervisor|team lead|leader|[^a-z]spo|spos? |[^a-z]head|headteach|head of|matron|foreman"
        r"|gaffer|employer|colleague|co.?worker"
        r"|workmate|deputy|director|[^a-z]ceo|ceo |exec|[^a-z]hr|hr[^a-z]|management|company|[^a-z]firm|trust"
        r"|workplace|department|slt|smt|sldt|contractor|job|work|principal"
        r"|payroll|council|office|upper|higher.?up|above us|at the top|that be|upstairs|in charge|top brass|hmpps"
        r"|cafcass|moj|probation"
        r"|[^a-z]nps|nps |noms|prison|organi[sz]ation|profession|service|agency|this dump|shithole|shift|finance"
        r"|accounts|procurement|admin"
        r"|sales|marketing|other team|desk|staff|promotion|our (?:whole )?team|our lot|our it|this team|our (?:team"
        r"|lot)|my (?:tl|sm|it)|leadership|head office|[^a-z]hq|hq "
        r"|this (?:place|school|ward|hospital|shop|warehouse|branch|prison)|our place|the place|run by|place is"
        r"|pay ?rise|about us|care less|treats? us|school|(?:my|our|ur) (?:[a-z]{1,12}[ ])?(?:heads?|it|tl|sm)"
    ),
    "criticism.partner": (
        r"police|[^a-z]cps|cps |crown pros|court|judge|magistrate|bench|authority|social (?:services|work|care)"
        r"|[^a-z]la[^a-z]|la |nhs|g4s|serco"
        r"|sodexo|capita|mitie|crc|home office|hmcts|camhs|dwp|ofsted|barrister|solicitor|housing|guardian"
        r"|mental health|yot|youth off"
        r"|agenc|geoamey|listing|legal aid|interpreter|custody|officer"
    ),
    "business_risk.fault": (
        r"down|crash|offline|[^a-z]off[^a-z]|[^a-z]off|brok|bust|knacker|[^a-z]dead|fucked|buggered|working"
        r"|doesn'?t|don'?t|didn'?t|haven'?t|hasn'?t|out of|packed|blink"
        r"|kaput|fail|fell over|leak|won'?t|propped|isn'?t|aren'?t|not (?:record|work)|frozen|unlocked|gone|cut out"
        r"|out again|out all day|on its|tits up|fault|messed|hacked"
        r"|can'?t|on the floor|playing up|no (?:signal|power|heating|hot|internet|wifi|lights|water|electric)"
        r"|does not"
    ),
    "business_risk.thing": (
        r"delius|oasys|nomis|computer|system|network|server|database|intranet|vpn|switchboard|emis|[^a-z]sims"
        r"|eclipse|liquid ?logic|mosaic|panic|cctv|badge|door|access|swipe|tills|card machine"
        r"|phone|laptop|mail|wi-?fi|mobile|van[^a-z]|office|fire |staff|shared drive|sharepoint|alarm|payroll"
        r"|internet|printer|scanner|photocopier|[^a-z]lifts?|heating|boiler|hot water|power|electric|light|air ?con"
        r"|gate|lock|shutter|fridge|freezer|oven|toilet|roof|ceiling|window|camera|radio|hoist|forklift|equipment"
    ),
    "business_risk.staff": (
        r"short|under.?staff|staff|skeleton|(?:only|just) |no ?one|nobody|no cover|no security|no guard|no manager"
        r"|no doctor|no nurse|no qualified|no recep|no locum|no agency|no supply"
        r"|(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|half|most|third)(?: out)? (?:of|down|short"
        r"|officers?|nurses?|teachers?|people|drivers?|social|carers?)|half the|half (?:my|our)"
        r"|[0-9] [a-z]{2,12} (?:down|short)|(?:one|two|three|four|five|six) [a-z]{2,12} (?:down|short)|down to"
        r"|on my own|alone|by myself|lone work|only one"
        r"|unallocated|case ?load|cases each|backlog|[0-9]{2} (?:cases|reports|referrals|calls|files|emails"
        r"|patients)|vacanc|recruit|running on|cases are|[0-9] missing"
    ),
    "business_risk.money": (
        r"pay|paid|budget|contract|going under|bust|bankrupt|administration|redundan|job losses|lay ?off|[0-9] jobs"
        r"|closing|shutting|selling|moving|merging|outsourc|cutting|freeze|overtime ban|money"
        r"|cash ?flow|millions|in debt|in the red|over ?budget|overspent|[0-9]k|special measures|to the wall|wages"
    ),
    "business_risk.building": (
        r"wreck|death ?trap|health hazard|falling|crumbl|condemned|riddled|infested|full of|mould|damp|not fit"
        r"|fire hazard|freezing|flood|unsafe|structural|held together|had no|rats?[^a-z]|[^a-z]rats?"
        r"|mice|mouse|cockroach|asbestos|raac|legionella|sewage|ceiling|bucket|files?|notes|records|laptop|usb"
        r"|memory stick|paperwork|medication|keys|radio|phone|hacked|ransom|breach|cyber|phish|virus|logins?"
        r"|changed|can (?:walk|get|wander|come)|same (?:pass|code|pin)|security|no cctv|no alarm|lone work|cash"
        r"|lost|left|assessment|reports?|reviews?|checks?|drills?|inspection|training"
        r"|audit|first aid|pat test|care plan|extinguisher|health and|overdue|out of date|no (?:fire|risk|ppe|masks"
        r"|gloves)|door|work (?:van|ipad|tablet|mobile)|mobile|tablet|ipad|company van|staff van|office van"
    ),
    "confidential.mark": (
        r"confid|official|sensitive|circulation|sharing|publication|distribut|forward|internal|strictly|restricted"
        r"|classified|eyes only|release|circulate|told in"
        r"|leak|(?:look|peek|peak) at|screenshot|photo of|pic of|picture of|copy of|scan of|embargo|the (?:patient"
        r"|client|staff|offender|nominal) list|(?:someone|somebody)'?s|(?:read|reading|seen|looked at|looking at"
        r"|saw) (?:his|her|their|a|the|another)|here'?s the|the stuff|minutes|notes|papers|bundle|paperwork"
    ),
    "confidential.told": (
        r"hear |(?:not|never) (?:supposed|meant|allowed)|shouldn'?t|should not|(?:don'?t|do not) (?:tell|repeat"
        r"|share|pass|breathe|spread|let|circ|forw)|dont you dare|keep (?:this|it|that)|between|off the rec"
        r"|on the quiet"
        r"|hush|under wraps|secrecy|not public|announced|nobody'?s|not out yet|top secret|nda|non.?disclos"
        r"|secrets act|if anyone asks|before (?:it|they)"
    ),
    "confidential.court": (
        r"seal|reporting restr|gagging|super ?(?:order|inj)|injunction|anonymity|section 39|in camera|judge|court"
        r"|magistrate|order|bench|solicitor|witness prot|be named|be ident|not allowed|mustn'?t"
        r"|can'?t (?:be )?(?:name|ident|say)|cannot (?:be )?(?:name|ident|say)|legally"
        r"|closed doors|private|mappa|marac|child prot|strategy meet|core group|icpc|parole"
    ),
    "confidential.secret": r"pass ?wo?r?d|passwd|[^a-z]pwd?[^a-z]|pass ?code|pass ?phrase|log[ -]?in|entry code"
    "|door code|key ?safe|key ?pad|gate code|alarm code|safe code|code (?:for|to)|pw |pwd ",
    "confidential.number": r"[a-z][0-9]{4}[a-z]{2}|[a-z][0-9]{6}|[0-9]{2}/[0-9]{1,7}[a-z]|[a-z]{2}[0-9]{2}[a-z]"
    "|t[0-9]{8}|[a-z][0-9]{2}[a-z]{2}[0-9]",
    "disclaimer.what": (
        r"[^a-z](?:views?|opinions?|tweets?|posts?|thoughts?|comments?|ramblings?|rants?|content|ideas|statements?"
        r"|everything|anything|nothing"
        r"|musings|nonsense|rubbish|typos|stuff|rts?|retweets?|likes?|memes?|account|page|profile|twitter|blog"
        r"|feed)[^a-z]"
    ),
    "disclaimer.own": r"[^a-z](?:my|mine|me|our|own|personal)[^a-z]",
    "disclaimer.phrase": (
        r"endors|capacity|reflect|represent|behalf|affiliated|connected|(?:speak|tweet|post|write|talk)(?:s"
        r"|ing)? (?:only )?(?:for|as|on|in)[^a-z]"
        r"|not (?:the )?(?:views?|opinions?) of|not (?:speaking|tweeting|posting|writing|here)|(?:to do with"
        r"|official|linked to)"
    ),
    "arrangements.words": (
        r"shift|late|earl|night|long day|twilight|on.?call|duty|rota|who'?s |any ?one |anybody|need (?:some|any|a"
        r"|cover|two|bod|staff|one)|looking for|after (?:some|any)|cover|stock ?take|opening up|open(?:ing)? up"
        r"|crew|van keys|overtime|meeting|briefing|brief|huddle|catch.?up"
        r"|hand ?over|ward round|conference|core group|mappa|marac|strategy|toolbox|induction|training|inset"
        r"|away day|appraisal|supervis|meet |fire drill|hearing|court|listed|trial|sentencing|parole|visit"
        r"|inspection|interviews"
        r"|day (?:at|in)|day today|(?:in|at) (?:work|the office|court)|back to back|recalls|breaches|psrs"
        r"|assessments|crash calls|admissions|discharges|reports|section 7s|drops|deliveries|breakdowns|bookings"
        r"|driving to|from (?:a|my|an|another) |finished|(?:swap|take|do|have|pick up|drop|want|work|doing|working"
        r"|got) (?:my|your|a|an|the|his|her|their|any|someone's) |i'?ll (?:do|cover|take|work)"
        r"|morning (?:at|in)|week (?:at|in)|one (?:at|in)|working day|my day|today'?s day|staff |team "
        r"|day (?:so far|was|went)|review|panel|round|call"
    ),
    "abuse.threat": (
        r"kill|murder|batter|stab|shank|[^a-z]cut|cut |smash|punch|kick|slap|knock|break|burn|hurt|destroy"
        r"|end (?:you|u|him|her|them|your)|end your|bury|drown|strangle|choke|throttle|beat|hit |hammer|find (?:you"
        r"|u|him|her|them|out)|get (?:you|u|him|her|them|what)|shoot|deck|lamp|chin|hospital|ruin|rip |rape|torch"
        r"|run (?:you|u|him|her|them|over)|slit|glass|belt|leather|twat|skin|gut|hunt|gouge|do (?:you|u|him|her"
        r"|them) in|do (?:you|him|her|them|us)|do u|do ya|life|brick|petrol|bottle|know (?:where|what|which"
        r"|exactly)|your back|ur back|one eye open|dead|sorry|six feet|coming|deserve|hope|pray|wish|kys|hang|die"
        r"|rot in|yourself|bleach|favou?r|waiting|come (?:round|near|any|to)"
        r"|to my face|stitches|grasses|getting|cave|stave|bash|or else|or i'?ll|next|numbered|time (?:is|up)"
        r"|see how|pay you|accidents|nice (?:kids|family|house)|should|needs? to|wants? to|ought|shot|wanna"
        r"|want to (?:know|find)|want to|sorted|jumped|filled|happens|throw|put |firebomb|or (?:we|you)'?ll|gonna"
        r"|going to|threat|(?:punch|slap|dig) "
    ),
    "abuse.insult": (
        r"bitch|slag|slapper|slut|whore|[^a-z]cow|cows|cunt|wanker|twat|prick|dick|arse|asshole|bastard|scum"
        r"|scrubber|trash|vermin|parasite|[^a-z]rats?|pigs?[^a-z]|[^a-z]pigs?|tramp|nonce|pa?edo|perv|loser|moron"
        r"|imbecile|cretin|retard|spastic|spazz?|mong|freak|weirdo|psycho|cockroach|slimeball|toad|dogs?|worm"
        r"|maggot|junkie|crackhead|smackhead|chav|pikey"
        r"|p\*|f\*g|fag|poof|trann|gyp|gipp|chink|coon|nigg|[^a-z]wog|wogs|dyke|lowlife|excuse for|waste of|mess"
        r"|hag|witch|minger|muppet|idiot|clown|mug|melt|bellend|knob|gobshite|nobody|fuck|turd|sack of|piece of"
        r"|disgrac|shut|go back to|no one|no.?body|every(?:one|body)|we all|people are|lot are|world|inside and out"
        r"|look at the"
        r"|(?:your|ur) (?:kids|children|baby|mum|mother|dad|family)|should|called|calling|calls|call |named"
        r"|labelled|disgusting|pathetic|vile|worthless|repulsive|a joke|jog off|piss off|sod off|paki|rag ?head"
        r"|towel|sand ?m|golliw|half.?br|unterm|kike|yid|window|batty|bender|dirty|without you|wants"
    ),
    "argument.words": (
        r"(?:you|u) (?:clearly|obviously|evidently)|wrong|research|homework|learn to|get over|know what|people like"
        r"|your (?:sort|type|kind|lot)|typical|prove|thought so|thing to|neck in|calm down|dare|stop|rubbish"
        r"|nonsense|bollocks|bull|drivel|tosh|lies|lying|grow up|are you|part of the"
        r"|nose out|own business|your business|asked|take it back|you started|arguing|argue|always do|a rest|get a"
        r"|jog on|even|you can'?t|answer|you know it|delu|hypocrite|having a laugh|embarrass|missing the|so you"
        r"|says who|put up|not listening"
    ),
    "workplace.work": (
        r"work|employ|shift|(?:on|doing) (?:nights?|days|earlies|lates|call|duty|shift|reception|the|placement"
        r"|second)|on duty|based|posted|station|notice|job|role|position|placement|apprent|intern|trainee|contract"
        r"|second|promoted|recep|teach|taught|lectur|nurse|cook|clean|temp|train|manag|volunteer"
        r"|drive|drove|driving|deliver|(?:years?|yrs|months|weeks|decades?) |day |month |week |join|left|leaving"
        r"|quit|retir|resign|sacked|fired|hired|redundan|start|transfer|moved|moving|back (?:at|to)|interview"
        r"|dismiss|graduated|been (?:with|at)|i'?m (?:with|at)|i am (?:with|at)|we'?re with|running|run |colleague"
        r"|team|boss|manager|office|desk|crew|lot |gang|girls|lads|(?:we|us|here) at|all of us"
        r"|service|lanyard|badge|uniform|payslip|fleece|pass |clock|grind|madhouse|chaos|mines|another|grateful"
        r"|thank|miss |part of|proud|honoured|lucky|chuffed|privileged|come |recruit|hiring|rotation|career|stint"
        r"|spell|pgce|since|company|occupation|paid by|code |test |day one|other|fellow|us |all my|bods?|folk"
        r"|people|peeps|staff|id (?:says|from)|landed|accepted|offered|got (?:the|a|my)|on (?:the|a) |(?:in|on"
        r"|at) (?:the )?(?:ward|till|checkout|deli|bakery|returns|lates|nights)|moving|mum|dad|sister|brother|wife"
        r"|husband|hubby|partner|friend|(?:he|she)'?s (?:with|been)|face on"
    ),
    "workplace.role": (
        r"[^a-z]hca|hca |healthcare|midwi|doctor|[^a-z]gp |gp (?:at|@)|paramedic|porter|secretary|admin|clerk|usher"
        r"|magistrate|officer|[^a-z]p[os]o? |po (?:at|@)|pso |spo |pqip|adviser|fca|guardian|social work"
        r"|practitioner|case ?work|care|key ?work|youth work|[^a-z]ta |head|tutor|dinner lady|chef|barista|wait"
        r"|bar ?m|bar staff|supervisor|sales|shop|cashier|shelf|security|warehouse|picker|packer|driver|post"
        r"|engineer|electrician|plumb|mechanic|fitter|weld|develop|analyst|consult|account"
        r"|solicitor|paralegal|barrister|agent|hr |marketing|design|journalist|report|edit|produc|librar|curator"
        r"|pharma|dent|hygien|optic|vet|physio|therap|psych|counsel|scien|research|lab |tech|call |customer|pcso"
        r"|police|[^a-z]pc |fire|direct|[^a-z]ceo|founder|chair|governor|trustee|chaplain|vicar|postdoc|phd"
        r"|professor|sister|matron|pa |ea |civil|plan|survey|archit|lifeguard|instruct|beaut|hair|nursery|bank"
        r"|mortgage|underwrit|fork|machin|butcher|baker|lollipop|voice"
    ),
    "workplace.name": (
        r"[^a-z](?:at|with|for|in|by|of|from|joined|joining|rejoined|left|leaving|quit|quitting|manage|managing|run"
        r"|running|hello|hi|hey|to|is|says|any|other|fellow|us|my|wear|serve)[^a-z\x00](?:the )?(?-i:[A-Z])"
        r"|[,:|@-] ?(?:the )?(?-i:[A-Z])|@[a-z]|" + KNOWN_PLAIN + r"|[^a-z](?:" + ORGANISATION + r")[^a-z]"
    ),
    "workplace.sure": r"hmpps|cafcass|probation service|[^a-z]nps[^a-z]|[^a-z]noms[^a-z]|hmcts|employee"
    "|colleague since|worker here|staff (?:member|here)",
}
"""Trigger name -> pattern, as in `detectors.triggers.TABLE`, which takes them in."""
