"""Matter-of-fact disclosures that are a risk to the business (rule N6): systems, staffing, money, building, security.

Something of work (a system, the building, the team) and what is wrong with it. A broken thing at home, a service that
everybody uses, a shop's low prices ("computers are down to £300") and news are not meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.work import vocabulary as v
from detectors.work.confidential import HUSHED
from detectors.work.sentences import Remark, Terms, clause, hits, nearest_pair, sentences

_OWN_SYSTEM = Terms(r"""
    n?delius|oasys|nomis|the computers|computers|all (?:the )?computers|(?:the|our|whole
    |entire) (?:whole |entire |it |case |booking |phone |computer |call centre |patient |till |card |rota |stock[ ]
    |alarm |records? |telephone ){0,4}(?:systems?|network|servers?|database|intranet|vpn|switchboard)
    |case (?:management )?system|case management|email server|e-?mails? server|call centre system|booking system
    |phone system|system one|systmone|emis|sims|eclipse|liquid ?logic|mosaic|panic (?:alarms?|buttons?)
    |(?:our |the )?cctv|cctv cameras?|badge readers?|door (?:entry|access)|access control|swipe cards?
    |(?:all |half |most )?(?:of )?(?:the |our )?tills|card machines?
    |work (?:phones?|laptops?|email|emails|wifi|computers?|system|mobile|van)|office (?:phones?|wifi|printer|heating)
    |fire (?:alarm panel|panel|doors?|exits?)|staff (?:toilets?|room|entrance)|back door at|whole network|shared drive
    |sharepoint|phone lines|phones are|the phones|intruder alarm|alarm code|payroll(?: system)?
""")
_THING = Terms(r"""
    computers?|systems?|servers?|network|internet|wi-?fi|phones?|phone lines?|e-?mails?|printers?|scanners?
    |photocopier|lifts?|heating|boiler|hot water|power|electric(?:s|ity)?|lights?|air ?con|fire (?:door|alarm|exit)s?
    |(?:back|front|main|side|staff) (?:door|gate|entrance)|doors?|gates?|locks?|shutters?|fridges?|freezers?|ovens?
    |toilets?|roof|ceiling|windows?|alarms?|cameras?|radios?|hoist|forklift|equipment
""")
_FAULT = Terms(r"""
    (?:is |are |was |were |been |keeps? going |goes? |went |gone |still )?down(?: again| today| all day| since| for)?
    |crash(?:ed|ing|es)|off(?:line| at work| again| since)|broken?|bust(?:ed)?|knackered|dead|fucked|buggered
    |not working|isn't working|aren't working|wasn't working|weren't working|ain't working|doesn't work|don't work
    |didn't work|haven't worked|hasn't worked|stopped working|out of (?:order|action|use)
    |packed (?:in|up)|on the blink|kaput|fail(?:ed|ing|s|ure)|fell over|leak(?:s|ing|ed)?|(?:doesn't|won't|don't
    |does not) (?:lock|close|shut|open|turn on)|propped open|isn't recording|not recording|aren't recording|frozen
    |unlocked|went off|gone off|has gone|cut out|out again|out all day|on its arse|gone tits up|showing a fault
    |messed up|hacked|can't log in|won't let (?:us|me) log|on the floor|faulty|playing up|hasn't been (?:changed|fixed
    |repaired|tested|serviced)
    |been (?:broke|off|out|broken|dead)|no (?:signal|power|heating|hot water|internet|wifi|lights|water
    |electric)(?: on| in| at| again)?
""")
_CONTEXT = Terms(r"""
    at work|at our (?:place|office|school|depot|store|shop|branch|unit|site)|in (?:the|our) (?:office|unit|branch
    |depot|staff ?room|warehouse|surgery|building|interview rooms?)|at the (?:office|depot|shop|surgery|station|unit
    |school)|the office|office|our (?:place|building|department|ward|unit|team|service|site|branch|store|school)
    |staff|colleagues?|on shift|the ward|ward|wing|warehouse|depot|branch|surgery|reception|head office|interview room
    |records?|patients|service users?|clients?|caseload|court|custody|probation|cafcass|offenders?|call centre|on duty
    |the unit|rota|logins|suppliers|payroll|tills?|pen and paper|paper all day|back to paper|calls stacked
    |in work|room \d|the shop|for weeks|nobody (?:can|could) (?:ring|call|get|log|see)|working in coats
    |wheelchair users|anyone can walk in|it (?:desk|support|say|says|helpdesk)|no one from it|our reception
""")
_BUILDING = Terms(r"""
    (?:this|our|the|my) (?:whole )?(?:building|office|workplace|ward|site|unit|surgery|depot|hospital|school|prison
    |court ?room|court building|place|work)(?: building)?(?: is| are|'s
    |s| has)?(?: such| so| just| literally| actually| basically)? (?:a |an )?(?:total |absolute |complete )?(?:wreck
    |death ?trap|health hazard|falling (?:apart|down|to bits)
    |crumbling|condemned|riddled with|infested|full of (?:damp|mould|rats|mice|asbestos)|mould(?:y|ing)|damp
    |not fit for|fire hazard|freezing|flooded|leaking|unsafe|structurally|held together|had no (?:heating|water
    |power))
""")
_PEST = Terms(
    r"(?:rats?|mice|mouse|cockroach(?:es)?|asbestos|damp|mould|raac|legionella|sewage|ceiling (?:came|has come|fell"
    r"|tiles?)|bucket(?:s)? (?:under|catching)|flood(?:ed|ing)?|leak(?:s|ing)?)"
)
_STAFFING = Terms(r"""
    (?:so |really |very |massively |chronically |dangerously |critically |that )?(?:short.?staffed|understaffed
    |under.?staffed|short of staff|short on staff|short.?handed)|staff(?:ing)? (?:shortages?|crisis|levels? (?:are
    |is))|skeleton (?:staff|crew)
    |down to (?:one|two|three|four|five|six|\d{1,2}|half)(?: \w{2,12}){0,3}? (?:officers?|staff|nurses?|teachers?
    |social workers?|drivers?|people|members?|of us|carers?|guards?|workers?|agents?|doctors?|midwives|on the team)
    |(?:we're|we are|we're|were|team is|ward is) (?:\w{2,8} )?(?:one|two|three|four|five|six
    |\d{1,2})(?: \w{2,12})? (?:down|short)|(?:one|two|three|four|five|six|\d{1,2}) (?:officers?|staff|nurses?
    |teachers?|people|drivers?|social workers?|carers?) (?:down|short|off sick|off with|on long term|missing)
    |(?:only|just) (?:\w{2,6} )?(?:one|two|three|four|five|\d|me|us)(?: \w{1,12}){0,4}? (?:on the (?:ward|floor|desk
    |unit|wing|shift|team|phones)|on shift|on tonight|on today|in (?:the|our) (?:whole |entire )?(?:building|office
    |branch|shop|store|unit|team|ward)|covering|on duty|running the|for the whole|left on the team|in today|manning)
    |(?:no ?one|nobody(?! (?:is |was )?(?:at )?home)|no staff|no cover|no security|no guard|no manager|no doctor
    |no nurse|no qualified|no receptionist)(?: \w{2,10}){0,2}? (?:on the (?:desk|door|gate|ward|unit|floor|wing)
    |on reception|on duty|after \d|til|till|until|this (?:week|aft|afternoon|morning)|at (?:all|night)
    |in (?:today|this)|tonight|overnight)
    |no (?:locum|agency|supply)(?: \w{1,10}){0,6}
    |(?:one|two|three|four|five|\d{1,2}|half|most|a third)(?: out)? of (?:\d{1,2}|the|my|our|seven|six|eight|nine|ten
    |five|four)(?: \w{2,10}){0,5}? (?:off(?: sick| with| on)?|left|quit|leaving|resigned|handed|signed off)
    |half (?:the|my|our) (?:team|staff|department|office|ward|shift) (?:is |are |has |have )?(?:off|left|quit|leaving
    |signed off|down with|out sick|resigned|gone)
    |(?:i'm|i am|im|left|been|all) (?:here )?(?:on my own|alone|by myself|lone working
    |the only one)(?: \w{2,8}){0,2}? (?:in the (?:branch|office|shop|store|unit|building|ward|surgery|hostel|ap|depot)
    |on (?:the ward|shift|the unit|reception|the desk|nights|duty)|at (?:the )?(?:office|shop|branch|depot|work))
    |(?:\d{2,4}|hundreds of|dozens of) unallocated|unallocated cases|case ?loads? (?:is|are|of|at|has|hit|now|up
    |over)(?: \w{2,5}){0,2} \d{2,3}|\d{2,3} cases each
    |backlog of|\d{2,4} (?:cases|reports|referrals|calls|files|emails|patients) (?:waiting|unallocated|behind|stacked
    |in the queue|overdue|outstanding)|\d{1,3} vacancies|vacanc(?:y|ies) rate|can't recruit|(?:only|just) (?:one|two
    |three|\d) of us
    |(?:nobody|no one|no-one) (?:to cover|covering)|running on agency|no qualified
""")
_STAFFED = Terms(r"""
    (?:short.?staffed|understaffed|short of staff|skeleton)|officers?|nurses?|teachers?|social workers?|team|shift
    |ward|office|branch|unit|desk|staff|building|caseload|cases|manager|til|till|until|tonight|work|reception|drivers?
    |agents?|calls|door|depot|wing|surgery|locum|store|shop|agency|reports
""")
_MONEY = Terms(r"""
    (?:can't|cannot|couldn't|unable to) pay (?:the |our |its )?(?:suppliers?|staff|wages|rent|bills at work|us)
    |(?:payroll|wages|pay run) (?:\w{2,6} )?(?:messed|late|failed|wrong|bounced|missed|cocked|screwed)
    |half the staff (?:not|haven't|havent) (?:been )?paid|not (?:been )?paid (?:the staff|any of us|us)|(?:none of us
    |staff) (?:have|haven't|havent|have not) been paid
    |(?:our|the|department|dept|team|training|agency|overtime) budget(?: has|'s|s| is| already| all)? (?:ran out
    |run out|gone|spent|blown|cut|slashed|frozen|overspent|been (?:cut|slashed|frozen|spent))|(?:we|they|company|firm
    |trust)(?:'ve| have| has)? (?:just )?lost (?:the|our|a|that) (?:\w{3,12} )?contract|(?:company|firm|business
    |school|charity|place)(?:'s|s| is| are)? (?:going|about to go|gone|nearly) (?:under|bust|bankrupt
    |into administration|to the wall)
    |going into administration|(?:redundanc(?:y|ies)|job losses|lay ?offs)(?: \w{2,10}){0,3}? (?:coming|announced|at
    |next|in|on the way|before|after|start)|\d{1,4} jobs (?:going|to go|at risk|being cut|cut)|(?:they're|they are
    |there|theyre|we're|were|rumou?r is|bosses are|company is) (?:closing|shutting|selling|moving|merging|outsourcing
    |cutting)(?: down)? (?:our|the|us|half|my) (?:\w{2,10} )?(?:offices?|branch|depot|site|ward|unit|shop|store
    |department|team|school|service|building|hours|warehouse|hostel)?
    |hiring freeze|recruitment freeze|overtime ban|out of money|running out of money|no money (?:for
    |left)(?: \w{2,8}){0,3}|losing the contract|cash ?flow|(?:millions?|\d{1,4}k|£\d{1,4}(?:k|m)?) (?:in debt
    |in the red|over budget|overspent|short)|in special measures
""")
_SECURITY = Terms(r"""
    (?:files?|notes|records|laptop|usb(?: stick)?|memory stick|paperwork|case files?|medication|keys|radio
    |phone)(?: \w{1,10}){0,4}? (?:left on (?:the|a) (?:bus|train|seat|tube|desk|roof|pub)|nicked|stolen|gone missing
    |went missing|lost|not been found)|(?:left
    |lost) (?:the |some |a |their |someone's )?(?:client |case |patient |staff |service user )?(?:files?|notes|records
    |usb|memory stick|laptop)(?: \w{2,8}){0,2}? (?:on the (?:bus|train|tube|roof)|in (?:a|the) (?:cafe|pub|taxi|car))
    |(?:got|been|we were|we got|company|trust) hacked|ransomware|data breach|cyber.?attack|phish(?:ed|ing attack)
    |virus on (?:the|our)|everyone's? logins?|logins have been reset|code(?: \w{2,8}){0,4}? (?:hasn't|has not|not
    |never)(?: been)? changed(?: since \w{1,8})?|(?:anyone|anybody|just anyone) can (?:walk|get|wander
    |come) (?:straight |right )?in|door(?:s)? (?:is|are|get|been|keeps? being|was|always)(?: \w{2,8})? (?:propped
    |wedged|left|unlocked|open)
    |(?:left|lost) (?:my|the|a|an|all|every|our|his|her|someone's|half the|some)(?: of the)? (?:work|client|case
    |patient|staff|service user|unencrypted|office|contact|court|confidential|personnel)(?: \w{3,8})? ?(?:laptops?
    |phones?|mobile|files?|notes|records|usb(?: stick)?|memory stick|papers?|paperwork|bag|tablet|ipad|keys|logs?|data
    |bundle|diary)|lost (?:every|all|a week of|a month of|half)(?: \w{2,8}){0,3} (?:logs?|records|notes|data|files
    |entries|appointments|bookings)|(?:work|company|office|staff) (?:laptop|phone|van|keys|ipad|tablet
    |mobile)(?: \w{2,5}){0,2} (?:nicked|stolen|robbed|lost|left|missing)
    |same (?:password|code|pin) (?:for|since|as)|security (?:guard|bloke|man) (?:is |was )?(?:off|asleep|on hols|never
    |gone|doesn't)|no (?:cctv|alarm|security)|lone working|cash (?:is|gets) (?:kept|left|banked)
""")
_UNDONE = Terms(r"""
    (?:risk assessments?|reports?|reviews?|safety checks?|fire drills?|inspections?|training|audits?|dbs checks?
    |first aiders?|pat testing|care plans?|paperwork|records|fire extinguishers?
    |health and safety)(?: \w{2,8}){0,3}? (?:aren't|isn't|not|haven't|hasn't|never|weren't|wasn't) (?:been )?(?:done
    |completed|up to date|in date|signed|checked|happened|started|written|ready|tested)|out of date (?:training|risk
    |fire|dbs)|overdue (?:reports|reviews|inspection|risk)|\d{1,4} overdue
    |no (?:first aider|fire warden|risk assessments?|ppe|masks|gloves)
""")
_ELSEWHERE = Terms(r"""
    at home|our house|my house|my flat|next ?door|landlord|any recs?|chippy|the system is broken|tax the
    |capitalis\w{1,2}|roofers?|plumbers?|on insta|instagram|facebook
    |insta|twitter|whatsapp|tiktok|youtube|snapchat|steam|psn|playstation|xbox|discord|reddit|bank app|barclays|monzo
    |virgin|bt|sky|our street|hotel|airbnb|holiday|caravan|gym|swimming|shopping centre|trains?|tube|bus stop|railway
    |starbucks|costa|mcdonalds?|nandos|restaurant|waitress|waited|latte|takeaway|currys|argos|down to £\d{1,5}
    |feeling down|sit(?:ting)? down|power cut|my (?:car|phone|laptop|broadband|boiler|heating|kids|body|landlord)|kids
    |for dinner|date night|body|marathon|half.?time|for pizza|film|wine tonight|on my own tonight
    |playlist|gig|festival|flight|airline|airport|ryanair|the pram|kitchen nearly|order by|stock is|petition|petrol
    |iphone|app is down|the app|the site is down|website|servers? (?:spilled|brought|was lovely)|system of a down
    |our roof|ps\d|fortnite|gta|cod|fifa|wow|game|games|down to earth|in (?:19|20)\d\d|when i was|last day at school
    |calm down|slow down|let (?:me|you|us) down
    |come down|get down|going down|close down|stock market|power rangers|trump|obama|white house|congress|president
    |hillary|clinton|russia\w{0,4}|dnc|gop|elections?|hackers?|yahoo|anonymous|aws|s3|amazon
""")


_WITHOUT = Terms(
    r"no (?:signal|power|heating|hot water|water|internet|wi-?fi|lights|electric(?:ity)?|phones?|computers?|radios?"
    r"|cctv)"
)
_PREMISES = Terms(r"""
    at work|office|in work|ward|wing|warehouse|depot|branch|surgery|reception|interview room|staff (?:room|kitchen
    |toilets?)|unit|canteen|records room|store ?room|building|class ?rooms?|our (?:place|school|shop|site)|room \d
    |one room|corridor|cell block|cells|server room
""")
_THEIRS = Terms(
    r"insta|instagram|facebook|twitter|netflix|cable|charger|my (?:account|email)"
    r"|house|flat|mat|garage|shed|yahoo|trump"
    r"|obama|white house|secret service|clinton|dnc|hackers?|celebrit\w{2,4}|bbc|breaking|attack hits|university of"
    r"|millions"
)


_PLANT = Terms(r"""
    (?:our|the|my|all|half|whole|entire|most of|works?|staff|office|school|site|company|front|back|server|cold|meds?
    |drugs|medication|store) (?:\w{2,10} ){0,2}?(?:systems?|generators?|freezers?|fridges?|chillers?|safe|vans?
    |wagons?|lorr(?:y|ies)|trucks?|fleet|buses|laptops?|radios?|hoists?|lifts?|boilers?|heating|aircon|air con
    |toilets?|printers?|photocopier|phones?|switchboard|server room|servers?|barriers?|gates?|shutters?|strip
    |panic strip|panic alarms?|alarms?|cameras?|cctv|locks?|doors?|windows?|roof|ceiling|floor|tills?|card machine
    |scanners?|forklifts?|conveyor|ovens?|ambulances?|monitors?|beds?|cupboard|trolley|kit|equipment|lights?|power
    |water)
    |systems|laptops were|ceiling tiles?|whole site|front desk panic strip|server room|booking system|staff car park
    |printer at work|the van|our safe|site|toilets
""")
_DEAD = Terms(r"""
    on and off|lost power|no power|(?:didn't|don't|doesn't|won't) (?:kick in|work|open|lock|close|start|turn on
    |charge|record|ring|print|load|come on)|disconnected|died|dead|bust(?:ed)?|broken?|flood(?:ed|ing)?|off the road
    |fail(?:ed|s|ing)?|isn't (?:encrypted|working|locked)|aren't (?:encrypted|working|locked)|mine isn't|unlocked
    |fell (?:on|down|off|in|apart)|falling (?:off|down|apart|in)|held (?:up|together)|out of (?:action|order|use
    |date|service)|not been (?:fixed|serviced|tested|checked|cleaned|repaired)|(?:hasn't|haven't|not) been (?:fixed
    |serviced|tested|checked|cleaned|repaired|working)
    |waiting (?:for|on) parts|bald tyres|no mot|its mot|condemned|leak(?:s|ing|ed)?|crash(?:ed|es|ing)?
    |down (?:again|since|all|for)|has gone|packed (?:in|up)|jammed|overheating|conked out|blew up|exploded|on fire
    |caught fire|tripped|fused|frozen|offline|cut off|switched off|gone off|stuck|snapped|wonky|full of (?:water
    |mice|mould)|infested
""")
_THIN = Terms(r"""
    (?:one|two|three|four|five|1|2|3|4|5|six|me and (?:a|one) \w{3,10}) (?:\w{3,10} )?(?:carers?|nurses?|teachers?
    |officers?|staff|drivers?|doctors?|social workers?|workers?|people|guards?|agents?|midwives|hcas?|porters?
    |cleaners?|of us)(?: \w{2,8}){0,2} (?:for|to|covering|between|doing the work of|to cover
    |looking after) (?:\d{1,4}|(?:the )?whole|(?:the )?(?:entire|work of)|thirty|twenty|forty|fifty|sixty|two|three
    |four|all|every|both)(?: \w{3,10})?
    |down a (?:driver|nurse|van|body|teacher|member of staff|carer)|covering the (?:work|jobs?) of|doing the (?:work
    |jobs?) of (?:two|three|four|five|six|\d)|no new (?:starters
    |staff|recruits|hires)|(?:not|n't|never) (?:been )?(?:replac(?:ed|ing)|renewed? our|renewing our)
    |another (?:one )?(?:leaves|leaving|quit|quits|gone|off sick) |agency (?:nurses|staff|workers|drivers)? ?(?:got[ ]
    |been |all |were )?cancelled|no (?:night|day|agency|reception|admin|trained|senior|security|bank
    |permanent) (?:staff|cover|nurse|doctor|officer|manager|team|shift)(?: on| at| in| tonight| today)?
    |(?:can't|cannot|cant|couldn't) get (?:on|in|into|onto) (?:n?delius|oasys|the system|the network|any systems?
    |email|our (?:emails?|systems?)|systmone|emis|sharepoint|the server|the database|the portal)|(?:can't
    |cannot) (?:book|process|print|record|serve|open|take (?:payments?|cards|bookings)|see any
    |access (?:anything|the|any|our))(?: \w{2,8}){0,3}|no one's had a (?:fire drill|supervision|appraisal|break)|
    (?:never|not) had a fire drill|(?:no|without a) fire drill
    |company card|(?:suppliers?|wholesalers?|bank) (?:declined|stopped|refused|won't|put us on stop)|no stock (?:for
    |till|til|until|in|left|because)|(?:files|records|notes|folders|case files)(?: \w{2,5}){0,2} (?:sat|left|lying
    |piled|stacked|kept|stored|dumped|out) (?:in|on|around|about) (?:the |a |boxes|open|full|public)|(?:takings|cash
    |money|meds|keys|drugs)(?: \w{2,6}){0,2} (?:in a drawer|in an unlocked|in a (?:box|tin|bag|desk|cupboard)
    |on the side|under the (?:till|desk|counter))
    |(?:one|1|only) (?:duty officer|duty manager|duty worker|qualified|paramedic crew|registrar|ambulance) (?:for|on
    |in|to|covering)|half (?:my|our|the) (?:\w{3,10} )?(?:wagons|vans|fleet|beds|lorries|buses|machines|computers
    |laptops|tills) (?:are |is )?(?:off|broken|out|down|shut)|(?:not renewed|losing|lost|giving up) (?:our
    |the) (?:lease|tender|licence|funding|grant|accreditation)|(?:our|the) (?:lease|tender|funding|grant
    |accreditation)(?: \w{2,6}){0,2} (?:runs out|ran out|ends|expires|expired|pulled|withdrawn|stopped
    |not been renewed)
    |disabled the alarm|alarm(?:'s|s| is)? (?:off|disabled|switched off)|left the door|door (?:wedged|propped
    |on the latch)|shut the (?:unit|ward|office|branch|home|site) (?:at|early|because|due)|turning (?:patients
    |people|clients|customers) away|writing it on|back to paper|pen and paper
""")
_NOUN = Terms(r"""
    (?:the |our |this |my |whole |main |entire |back |front |all |half of |half the |\w{2,8} of our )?(?:office|unit
    |ward|reception|depot|warehouse|store|stores|shop floor|branch|surgery|school|hostel|site|building|court|prison
    |wing|classrooms?|department|service|workplace|premises|store ?room|canteen|staff ?room)(?: ceiling| roof| floor
    | toilets?| door| wall| windows?| kitchen| carpet| car park)?
    |(?:the |our |a |main |whole )?(?:servers?|keypad|fob system|fobs?|gate keypad|franking machine|shredder
    |intranet|vpn|n?delius|oasys|nomis|systmone|referrals?|rota|lorr(?:y|ies)|wagons?|forklifts?|tills?|safe|payroll
    |wages|overdraft|suppliers|stock ?room|duty desk|switchboard|phone system|waiting list|caseloads?|hoist
    |meds (?:trolley|cupboard)|panic button|fire exit|first aider|staff|managers?|agency|drivers?|nurses|carers
    |officers|qualified|locum|cleaners?|caretaker|receptionist|probation officer|duty (?:officer|worker|manager)
    |ambulance|vans?)
""")
_TROUBLE = Terms(r"""
    died(?: again)?|stuck (?:open|shut|closed|on|off)|(?:a )?(?:hole|crack|leak|bucket|rat|mouse|smell of gas
    |gas leak) in|(?:lets?|letting) (?:leavers|anyone|anybody|people|the public|kids)|still (?:works|active|logs
    |opens|lets)|has (?:been )?(?:hacked|breached|stolen)|(?:everyone|all|staff|kids|pupils|year \d{1,2}|residents
    |patients) (?:was |were |got )?(?:sent home|evacuated|moved out)|not taking (?:new|any|on)|no new|fail(?:ed
    |s) (?:their|its|the|an?|another) (?:mot|inspection|audit|safety|fire|hygiene)|still (?:sending|making|expecting
    |using|running|driving)|no fire exit|is a building site
    |(?:wages|pay|salaries)(?: \w{2,6}){0,3} (?:late|delayed|missing|wrong)|might be late|won't extend|(?:left
    |leaves?|leaving) (?:the )?(?:\w{3,9} )?(?:open|unlocked|on|logged in)(?: all night| overnight| again)?|(?:so
    |too) slow|went home sick|gone home sick|off sick|running (?:the|on|a) (?:store|ward|unit|shop|shift|two|one
    |three|fumes|agency|goodwill|empty|skeleton)|(?:is |are )?(?:now )?\d{1,3} (?:months?|weeks?|days) (?:long
    |behind|late|wait|overdue)?|(?:was|am|is|were|only|the) (?:the )?only (?:\w{3,12} )?(?:officer|nurse|driver
    |teacher|worker|one|person|manager|doctor|member of staff|first aider|qualified)
    |on (?:two|one|three) qualified|nobody (?:from it|knows|will say|to cover|in charge|checked|noticed)|got taken
    |what got taken|out of (?:gloves|paper|ppe|meds|stock|toner|fuel|diesel|ink|date)|held together|condemned
    |short of|one short|two short|three short|unsafe|not safe|overflow\w{0,3}|over capacity|over.?crowded
    |double booked|no (?:heating|hot water|lights|power|ppe|gloves|masks|paper|ink|toner|stock|cover|staff|relief
    |driver|doctor|nurse|security)|broke(?:n)?(?: down)?|packed up|knackered|bust|leak(?:ing|s|ed)?|flood(?:ed|ing)?
    |crash(?:ed|es|ing)?|down|hacked|all broke
""")
_OURS = Terms(r"""
    we|we're|we've|our|us|i was the only|at work|the office|the boss|boss|the unit|whole unit|qualified|sent home
    |delius|oasys|it (?:will|won't|say|desk)|reception|tonight|leavers|main gate|the ward|our service|theres no
    |there's no|again|since (?:monday|may|march|the storm|xmas|christmas|\w{3,9})|manager|keypad|fob|shift|the shop
    |the store|the depot|still
""")
_CONSUMER = Terms(r"""
    curry house|my favourite|jumper|bike|fence|guitar|dog|chairs for sale|estate|mot passed|journey|final|lovely
    |queue|in front of me|salesman|final|gig|pub|ticket|parcel|delivery|order|amazon|flights?|passengers
    |customers? service|my bus|my train|hotel|primark|ikea|tesco|apple store|app store|play store|store up
    |box office|post office|white house|supreme court|court of|tennis|high school|school of|old school|home office
    |oval office|ball|crowd|fans|concert|episode|season|government|country|president|war|bomb\w{0,3}|killed
    |crash (?:on|in)|county|city of|born|god|jesus|heart|love|trump\w{0,3}|students?|congress\w{0,3}|police
""")
_HERE = Terms(r"""
    front desk|server room|aircon|panic strip|driver|panic button|we|we've|we're|our|us|they|they've|work|staff|site
    |school|office|ward|unit|shop|here|patients?|residents?
    |clients?|customers?|at work|team|company|cover|rota|shift|one of us|my wagons|my desk|this place|hostel|depot
    |year \d|takings|laptops|letters|nights|no ?one|booking|book anyone|court|wholesalers|agency|delius|boxes
    |corridor|archive|no one's|nobody
""")


class BusinessRisk:
    """What a post tells about weak places of the workplace."""

    id = "business_risk"
    types = (Type.BUSINESS_RISK,)
    triggers = (
        "business_risk.thing+business_risk.trouble",
        "business_risk.alone",
    )
    examples = Examples(
        hits=(
            Example(
                "the computers were down all day so we just sat there",
                ("the computers were down all day so we just sat there",),
            ),
            Example("this building is a wreck, honestly", ("this building is a wreck",)),
            Example(
                "no one on reception after 4, we are so short staffed",
                ("no one on reception after 4, we are so short staffed",),
            ),
            Example("Bad news. We lost the contract with the council", ("We lost the contract with the council",)),
        ),
        near_misses=(
            "computers are down to £300 in the sale",
            "facebook is down again",
            "wifi down at home",
            "starbucks so short staffed we waited 20 minutes",
            "our roof is leaking, any roofers about?",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Disclosures by sentence; `spans` only tell that there may be some."""
        return hits(self.id, Type.BUSINESS_RISK, text, _remarks(text.masked), hints)


def _remarks(text: str) -> Iterator[Remark]:
    for sentence in sentences(text):
        # What speaks for a disclosure is rarer than what speaks against one, and so is looked for first.
        lost = _SECURITY.spans(text, sentence)
        security = bool(lost) and not _THEIRS.within(text, sentence)
        found = None if security else _judge(text, sentence)
        if not (security or found):
            continue
        if any(terms.within(text, sentence) for terms in (v.FICTION, v.SPORT, v.NEWS, *HUSHED)):
            continue
        if security:
            yield Remark(*clause(text, sentence, lost[0].start, lost[-1].end), Sure.LIKELY, "security")
        elif found and not _ELSEWHERE.within(text, sentence):
            yield Remark(*clause(text, sentence, *found[0]), Sure.LIKELY, found[1])


def _judge(text: str, sentence: Span) -> tuple[Span, str] | None:
    thin = _THIN.spans(text, sentence)
    if thin and _HERE.within(text, sentence):
        return Span(thin[0].start, thin[-1].end), "staff"
    if _HERE.within(text, sentence):
        pair = nearest_pair(_PLANT.spans(text, sentence), _DEAD.spans(text, sentence), 30)
        if pair:
            return Span(min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end)), "system"
    faults = _FAULT.spans(text, sentence)
    if faults:
        pair = nearest_pair(_OWN_SYSTEM.spans(text, sentence), faults, 36)
        if pair and pair[0].start < pair[1].start:
            return Span(pair[0].start, pair[1].end), "system"
        if _CONTEXT.within(text, sentence):
            pair = nearest_pair(_THING.spans(text, sentence), faults, 30)
            if pair:
                return Span(min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end)), "system"
    if not _CONSUMER.within(text, sentence) and (_OURS.within(text, sentence)):
        pair = nearest_pair(_NOUN.spans(text, sentence), _TROUBLE.spans(text, sentence), 40)
        if pair:
            return Span(min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end)), "system"
    for terms, reason, needs in (
        (_WITHOUT, "system", _CONTEXT),
        (_BUILDING, "building", None),
        (_PEST, "building", _PREMISES),
        (_STAFFING, "staff", _STAFFED),
        (_MONEY, "money", None),
        (_UNDONE, "undone", None),
    ):
        found = terms.spans(text, sentence)
        if found and (needs is None or needs.within(text, sentence)):
            return Span(found[0].start, found[-1].end), reason
    return None


THINGS = (_OWN_SYSTEM, _THING, _PLANT, _NOUN)
"""What can be out of order; together with one of TROUBLES."""

TROUBLES = (_FAULT, _DEAD, _TROUBLE)
"""How it is out of order."""

ALONE = (_THIN, _STAFFING, _MONEY, _SECURITY, _UNDONE, _BUILDING, _PEST, _WITHOUT)
"""What says enough by itself."""
