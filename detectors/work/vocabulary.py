"""Words of work, of Probation and Cafcass, and of what only looks like them: news, shows, games, sport.

Plain alternatives that several detectors share. Sources: the public glossaries of HM Prison and Probation Service and
of Cafcass for the field's abbreviations; the rest is everyday English.
"""

from __future__ import annotations

from detectors.work.sentences import Terms

FIELD = (
    "caseloads?|supervision|supervis(?:e|es|ed|ing)|psrs?|pre.?sentence|recall(?:ed|ing)?|breach(?:ed|ing)?"
    "|on licence"
    "|licence conditions?|(?:his|her|their) licence|dna'?d|dna|upw|unpaid work|community payback|payback|inductions?"
    "|tagg?(?:ed)?|curfew|home visits?|section (?:7|37|47)|s(?:7|37|47)|guardian|contact (?:session|centre|visit)"
    "|supervised contact|oasys|sentence plan(?:ning)?|probation|approved premises|ap|hostel|on remand|remanded"
    "|re.?offend\\w{0,5}|back inside|magistrates?|foster|placement|care order|child protection|core group|da perp"
    "|domestic abuse|mappa|marac|reporting instructions|suspended sentence|community order|order review|rar days?"
    "|programme requirement|accredited programme|i'?m doing the report|my report|wishes and feelings|fact.?finding"
    "|cafcass|youth offending|yot|yjs|nominals?|case conference|his order|her order|appeared in court|bail"
    "|parole"
    "|in custody|prison|sentenc(?:ed|ing)|n?delius|index offence|offence|assessed"
)
"""What one does with people on probation or in family court."""

NEWS = Terms(r"""
    bbc|itv|sky news|breaking|news|headlines?|reports? says?|reports?,? (?:finds?|shows?)|police (?:say|said|appeal)
    |study|research|according to|minister|justice secretary|home secretary|parliament|mps?|government|charged with
    |jailed|appealing for|witnesses|petition|statistics|published|daily mail|in the guardian|guardian (?:reports
    |newspaper|article)
    |journalist|whistleblower|thousands of|nationwide|across the (?:nhs|country|uk)|hit record|unions? say
""")
FICTION = Terms(r"""
    netflix|film4?|films|movie|episode|ep \d{1,3}|s\d{1,2} ?e\d{1,2}|(?:new|tv|this|the) series|season \d|documentary
    |watching
    |novel|the book|this book|good book|podcast|eastenders|corrie|coronation street|emmerdale|line of duty|sherlock
    |hollyoaks|iplayer
    |itv\d?|bbc ?\d|film4|on (?:the )?telly|panto|lyrics?|song|album|playlist|remix|game of thrones|star wars
    |harry potter|hogwarts|azkaban|simpsons|homer|elden ring|minecraft|fortnite|zelda|xbox|ps\d|playstation|nintendo
    |boss fight|final boss|quiz|trivia|shakespeare|marvel|batman|disney|sitcom|boxset|box set|the office us
    |springsteen
    |animal crossing|the sims|escape room|theatre|musical|comedies|stand.?up|crossword
""")
SPORT = Terms(r"""
    goals?|match|league|premier|striker|keeper|penalt(?:y|ies)|nil|half.?time|full.?time|var|ref|referee|kick.?off
    |season ticket|transfer|squad|cup final|fixture|away days?|stadium|rugby|cricket|football|footy|netball|golf
    |team gb|olympics?|relay|tennis|boxing|ufc|f1|grand prix|wickets?|innings|derby|mourinho|chelsea|arsenal
    |liverpool|man u(?:td|nited)?|man city|spurs|everton|leeds united|newcastle united|celtic|rangers|playoffs?
    |nfl|nba|touchdown|coach|starting xi|scored|five a side|5 a side|dugout|relegat\w{1,5}|world cup|euros|lineup
""")
ADVERT = Terms(r"""
    we(?:'re| are) (?:hiring|recruiting)|apply (?:by|now|here|today)|vacanc(?:y|ies)|closing date|open day|survey
    |book (?:now|your)|tickets (?:from|available|on sale)|\d{1,3}% off|sale ends|join us|sign up|register (?:now|here)
    |free entry|discount|for sale|now available|dm (?:me )?(?:to|for) (?:prices|book|order|join)|are invited|webinar
    |annual conference|conference tickets|workshop|thanks to (?:all|everyone)|well done all|new course|download our
    |read more|find out more
""")
LAUGH = Terms(
    r"(?:lo{1,9}l{1,5}|lmf?ao{1,5}|ha(?:ha){1,9}h?|rofl|jk|joking|only kidding|kidding|x{1,5}|love (?:you|ya|u)"
    r"|bless)"
)
LAUGHING = "😂🤣😆😅😹😜😉😘❤💕🥰😍🎂🎉"
FIRST = Terms(r"""
    i|i'm|i've|i'd|i'll|me|my|mine|we|we're|we've|us|our|ours|anyone else's|just had|had an?|got an?
""")
WORK = Terms(r"""
    at work|at our (?:place|office|school|depot|store|shop|branch|unit|site)|in (?:the|our|my) (?:office|unit|branch
    |depot
    |staff ?room|warehouse|surgery)|the office|our office|our (?:place|building|department|ward|unit|team|service
    |site)
    |staff|colleagues?|shifts?|on shift|the ward|ward|wing|warehouse|depot|branch|surgery|reception|team|manager
    |head office|interview room|records|patients|service users?|clients?|caseload|case ?load|court|custody
    |probation|cafcass|offenders?|classroom|kitchen staff|call centre|on duty|duty desk|the desk|the shop floor
    |tills?|the unit|the site|our site|reports?|staff kitchen|rota|logins|suppliers|payroll|agency|officers?
    |nurses?|teachers?|drivers?|boss|working in coats|pen and paper|paperwork|calls stacked
""")
WORK_HOME = Terms(r"""
    at home|our house|my house|my flat|home alone|next ?door|kids? (?:are|is)|landlord|roofers?|plumbers?|any recs?
    |on insta|instagram|facebook|insta|twitter|whatsapp|tiktok|youtube|snapchat|steam|psn|bank app|barclays|monzo
    |virgin|bt|sky|broadband|our street|hotel|airbnb|holiday|caravan|gym|pool|shopping centre|train|trains|tube
    |bus stop
    |starbucks|costa|mcdonalds?|nandos|restaurant|waitress|waited|latte|pub|takeaway|currys|argos|tesco was|queue
""")
