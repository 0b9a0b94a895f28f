"""Days, stretches of time, places, people and doings: the parts of which the frames of places are made."""

from __future__ import annotations

DAY = (
    r"(?:mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|tomorrow"
    r"|tomoz|tmrw|tonight|today|christmas|new year|easter|half term|the weekend|the week ?end)s?"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
DATE = (
    rf"(?:(?:the )?\d{{1,2}}(?:(?:st|nd|rd|th)(?: (?:of )?{MONTH})?| {MONTH})(?![A-Za-z])"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}})"
)
CLOCK = (
    r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|ish|o'?clock)?|noon|midnight|late|morning"
    r"|half (?:past )?\w{2,6}|teatime|lunchtime)"
)
COUNT = (
    r"(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2}|a few"
    r"|a couple(?: of)?|couple of"
    r"|the whole|a whole|the next|the rest of the|another|(?:the )?next (?:two|three|few|\d{1,2})|1st|all)"
)
UNIT = (
    r"(?:days?|nights?|weeks?|wks?|fortnight|months?|weekend|week ?end|week|evening|afternoon|hours?"
    r"|hrs?|summer|half term|while)"
)
UNTIL = r"(?:(?:un)?till?|'till?|til|through(?: to)?|thru)"
UNTIL_WHEN = (
    rf"{UNTIL} (?:next |this |late |early |at least |about |around |gone |the )?(?:{DAY}|{DATE}"
    rf"|{CLOCK}|{MONTH}|week|weekend|end of)"
)
FOR = rf"for (?:{COUNT} )?(?:[a-z]{{3,10}} )?{UNIT}"
ALL = (
    r"all (?:day|night|week(?:end)?|evening|afternoon|summer|morning|fortnight|month|half term|winter|of (?:this"
    r"|next) week)"
)
BACK = (
    r"(?:(?:not )?(?:be )?(?:back|home|return(?:ing)?|returns|fly(?:ing)? (?:back|home)"
    rf"|(?:un)?til we'?re back)) (?:again )?(?:in (?:the country )?)?(?:on |{UNTIL} |late |next "
    rf"|around |about )*(?:{DAY}|{DATE}|in {COUNT} {UNIT}|early hours)"
)
FROM = rf"(?:from |between )(?:next |this )?(?:{DAY}|{DATE}|{MONTH})"
RANGE = rf"(?:{DATE}|{DAY}) ?(?:-|to|until|till|til|and) ?(?:{DATE}|{DAY})"
LONG = rf"(?:{UNTIL_WHEN}|{FOR}|{ALL}|{BACK}|{FROM}|{RANGE})"
"""For how long, or until when."""
NOW = (
    r"(?:right now|rn|r n|atm|at the mo(?:ment|mo)?|currently|as we speak|as i type|now|just now|tonight|today|this"
    r" (?:morning|afternoon|evening|aft|eve|week|weekend|very minute)|still)"
)
SOON = (
    rf"(?:in the (?:morning|am)|tomorrow|tomoz|tmrw|tonight|today|now|this (?:morning|afternoon|evening|weekend|week"
    rf"|{DAY})|first thing|later(?: today)?|in an? (?:hour|bit)|in \d{{1,2}} (?:hours?|hrs?|mins?"
    r"|minutes)|at (?:silly|stupid)"
    rf" o'?clock|(?:at )?\d{{1,2}}(?:[.:]\d\d)? ?[ap]m|early doors|on {DAY}|next week|{DAY})"
)
CAP = r"(?-i:(?!I'[a-z])[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{1,20})"
NAMED = (
    r"(?:(?:the|a|sunny|rainy|lovely|gorgeous|beautiful|good old|our|wet|windy|snowy|glorious|freezing"
    r"|boiling|cold|hot"
    rf"|old|downtown|central|north|south|east|west|little) ){{0,3}}{CAP}(?:(?: (?:in|of|on|the|and"
    rf"|upon|le|la|de|del|by|@) |, | ){CAP}){{0,4}}"
)
VENUE = (
    r"(?:pub|beach|airport|station|services|service station|gym|pool|hospital|a ?(?:&|and|n) ?e"
    r"|e\.?r\.?|cinema|theatre"
    r"|stadium|ground|park|market|arndale|shopping cent(?:re|er)|retail park|hotel|campsite"
    r"|caravan(?: park| site)?|airbnb"
    r"|villa|resort|cafe|café|costa|starbucks|nando'?s|greggs|spoons|'spoons|wetherspoons?|mcdonald'?s"
    r"|maccies|maccys|kfc"
    r"|tesco'?s?|asda|aldi|lidl|sainsbury'?s|morrisons|waitrose|ikea|primark|b ?(?:&|and) ?q|library"
    r"|museum|zoo|soft play"
    r"|church|(?:golf|rugby|cricket|football|tennis|social|working men'?s) club|allotments?|barbers"
    r"|hairdressers|dentist'?s?"
    r"|doctor'?s|surgery|vet'?s?|platform|bus stop|bus station|terminal(?: \d)?|departure lounge"
    r"|departures|arrivals|duty free"
    r"|car park|multi ?storey|arena|festival|campus|harbour|marina|pier|prom|promenade|seafront|lake"
    r"|reservoir|canal|woods"
    r"|castle|cathedral|town hall|court|office|warehouse|depot|ward|maternity|playground|skate ?park"
    r"|garden cent(?:re|er)"
    r"|farm shop|bar|restaurant|chippy|club|hall|cottage|lodge|hostel|beer garden|smoking area|foyer"
    r"|lobby|stands|crowd|queue|changing rooms?|food hall|toilets|top deck|garden|ferry port|docks"
    r"|port|house|flat|gig|bus stop|hospice|crem(?:atorium)?|cemetery|police station|emergency vet|waiting room"
    r"|triage|maternity unit|registry office|crown court|magistrates|immigration|passport control|baggage reclaim"
    r"|check-?in|boarding gate|leisure centre|swimming baths|ice rink|bowling alley|race ?course|community centre"
    r"|chapel|mosque|temple|job ?centre|post office|chemist|bookies|bingo|towpath|bird hide)"
)
PLACEWORD = rf"(?:(?:the|a|my|our|an?other|this|some) )?(?:[A-Za-z'&-]{{2,14}} ){{0,3}}?{VENUE}"
AT = (
    r"(?:in|at|@|outside|inside|on|near|by|down|up|over in|over at|round at|out in|out at|down in"
    r"|up in|down at|back in|back at)"
)
LOWPLACE = (
    r"(?![a-z]{1,12}ing(?![a-z]))(?!(?:with|about|so|too|very|much|really|to|for|by|well|better|the|a"
    r"|an|my|your|his|her|it|this|that|all|one|no|from|of|and|or|bed|love|bits|work|home|tears|pain"
    r"|shock|hell|heaven|trouble|time)(?![a-z]))[a-z][a-z'-]{2,16}"
)
RELATED = (
    "mum|mam|mom|dad|hubby|husband|wife|missus|son|daughter|lad|lass|boys|girls|kids|partner|parents"
    "|sister|brother|nan|gran|grandad|boyfriend|girlfriend|bf|gf|other half|in-laws|eldest|youngest"
    "|neighbours?|owners?|mate|flatmates?|housemates?|landlord|boss"
)
SUBJECTS = (
    r"(?:(?:i'?m|i am|we'?re|we are|were|im|me (?:and|n|&) (?!also |to |a )[A-Za-z' ]{2,20}?(?: are| r|'re)?|(?:my "
    r"|our |the )?(?:[a-z]{2,10} ){0,2}?"
    rf"(?:{RELATED})(?:'s| is| are|'re|s are)|he'?s|she'?s|they'?re|he is|she is|they are"
    r"|everyone(?:'s| is)"
    r"|we'?ve|i'?ve|you'?ll find (?:me|us)|find (?:me|us)|come (?:and )?(?:find|join"
    r"|see) (?:me|us),? ?(?:we'?re|i'?m)?|catch (?:me|us)) )"
)
ADVERBS = (
    r"(?:been|currently|now|still|just|here|all|both|finally|back|safely|only|actually|literally"
    r"|already|so|again|happily|sat|sitting"
    r"|stood|standing|stuck|waiting|lost|parked|parked up|chilling|hiding|staying|camped|camping|over"
    r"|out|down|up|away|off"
    r"|alone|on my own|working|having [a-z]{1,9}(?: [a-z]{2,9})?|off on (?:our|my) (?:hols|holidays)"
    r"|on holiday|on hols)"
)
ADV = rf"(?:{ADVERBS} ){{0,4}}?"
DOINGS = (
    "sat|sitting|stood|standing|stuck|waiting|queu?e?ing|parked|sunbathing|chilling|hiding|camped|camping|moored"
    "|pitched up|lying|laid|lounging|having|enjoying|grabbing|drinking|eating|sipping|supping|walking|running|swimming"
    "|cycling|shopping|broken down|held up|wandering|strolling|dancing|busking|revising|studying|volunteering"
    "|propping up the bar|people watching|staying|hiking|delayed|stranded|locked (?:out|in)|tucked up"
    "|set up|sheltering"
    "|sleeping|doing|pints?|coffee|drinks|lunch|dinner|brunch|breakfast|cocktails|tea and cake"
    "|afternoon tea|last night"
    "|selling|stopping"
)
"""What people say they are doing somewhere; plain enough for a trigger."""
DOING = (
    r"(?:(?:having|enjoying|grabbing|drinking|eating|sipping|supping"
    rf"|doing) (?:[a-z&']{{1,12}} ){{0,5}}?|parked up|{DOINGS})"
)
STARTING = (
    r"(?:^|(?<=[,;:(] )|(?<= - )|(?<= but )|(?<= so )|(?<=lol )|(?<=omg )|(?<=yay )"
    r"|(?<=[\U0001F300-\U0001FAFF☀-➿] ))"
)
LANDMARK = (
    r"(?:tarn|river|weir|trig point|summit|quarry|beck|cairn|stile|hide|towpath|lighthouse|jetty|slipway|boathouse"
    r"|dunes"
    r"|cliff path|bothy|waterfall|lock gates?|burn|loch|lough|llyn|estuary|sea wall|headland|crag|viaduct|footbridge"
    r"|ford"
    r"|cattle grid|reservoir|bus shelter|phone box|layby|lay-by|toll booths?|roundabout|level crossing)"
)
"""What somebody outdoors stands beside."""
BUILDING = r"(?:house|home|flat|place|gaff|apartment|cottage|building|office|shop|school|clubhouse|pub|farm|garage)"
MOVERS = (
    "off|away|gone|going|heading|headed|flying|jetting|leaving|leave|driving|fly|travelling|setting off"
    "|sailing|ferry|flight"
    "|plane|back"
)
LEAVE = (
    rf"(?:(?:we|i|we'?re|i'?m|im|me and [a-z ]{{2,16}}(?: are)?|hubby'?s?|family|us|all|all of us) )?"
    rf"(?:(?:all|both|is|are|now) ){{0,3}}(?:{MOVERS}) (?:(?:off|out|over|down|up|away|back|heading|flying|again"
    r"|on holiday) ){0,2}"
)
