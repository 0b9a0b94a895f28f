"""The words by which `pet_signs` tells a pet's name from a person's: what animals do, what is done to them, what only
people do, and what else has a capital.

Alternatives of regular expressions, matched in any case; every repeat is bounded.
"""

from __future__ import annotations

import functools

from zxcvbn.frequency_lists import FREQUENCY_LISTS

from detectors import animals as a
from detectors.cues import words
from detectors.lazy import lazy

SELDOM = (
    r"(?:(?:has|had|is|was|have|are|were|'s|just|only|also|then|now|still|always|never|once|already|finally|even"
    r"|really"
    r"|definitely|actually|clearly|nearly|almost|somehow|basically|literally|currently|apparently|obviously"
    r"|officially"
    r"|again|both|all|did|does|will|would|can|could|won't|wont|been|being|got|keeps|kept|gets|getting|decided to"
    r"|started|starts|tried to|tries to|managed to|likes to|loves to|went and|has to|needs to|needed to|wants to"
    r"|to be|ever"
    r"|so|very|a bit|absolutely|rather|quite|too|not|isn't|isnt|not even|has gone and|likes|loves|loved|off)[ ]){0,4}"
)
_HOUSE = (
    "rug|bed|basket|sofa|settee|couch|cushions?|pillow|duvet|blanket|mattress|remote|lead|collar|harness|slippers?"
    "|socks?"
    "|shoes?|trainers|boots?|glove|glasses|charger|cables?|wires?|phone|carpet|curtains?|skirting(?: board)?|post"
    "|mail"
    "|homework|wall|door|door ?frame|stairs?|banister|chair(?: leg)?|table leg|wallpaper|plaster|hose|plants?"
    "|flowers|tulips"
    "|roses|seedlings|lettuces?|christmas tree|tinsel|baubles?|tree|toilet roll|loo roll|bog roll|bin|bins|nappy"
    "|knickers|pants"
    "|underwear|bra|ball|squeaker|stick|bone|toys?|teddy|tail|bandage|cone|stitches|crate|hutch|cage|numnah|haynet"
    "|fence|latch"
    "|bee|wasp|spider|moth|mouse|slug|worm|vole|frog|bird|croc|golf ball|stone|pebble|tampon|tennis ball|earplugs?"
    "|airpods?"
    "|headphones|mask|hearing aid|dentures|retainer|passport|sandwich off|sunday roast|whole chicken"
    "|block of butter|bar of soap"
)
_ON = (
    r"(?:on|in|under|across|behind|beside|against|at|by|inside|up|over)[ ](?:top[ ]of[ ])?(?:(?:my|me|the|his|her"
    r"|our|its|a|an|both)[ ])?(?:own[ ])?(?:[a-z]+[ ])?"
    r"(?:lap|feet|foot|legs?|knees?|chest|shoulder|pillow|keyboard|laptop|face|head|neck|armpit|rug|mat|basket|bed"
    r"|crate|hutch|stable|kennel"
    r"|window ?sill|radiator|airing cupboard|boiler|fridge|wardrobe|sink|bath|box|suitcase|drawer|washing basket"
    r"|clean washing|ironing"
    r"|laundry|washing|sofa|settee|armchair|duvet|blanket|fire|hearth|aga|oven|doormat|stairs|landing|bookshelf"
    r"|shelf|shed|roof|bonnet"
    r"|wheel|tank|rock|log|heat lamp|lamp|straw|hay|perch|nest(?: box)?|coop|field|paddock|doorway|back door"
    r"|cat ?flap|curtains?)"
)
ANIMALS_DO = (
    r"(?:had(?: had)?[ ](?:(?:her|the|a litter of|a|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|\d{1,2})[ ]){1,2}(?:[a-z]+[ ])?"
    r"(?:kittens|pups|puppies|foals?|babies|kits|chicks|litter|lambs?|kids|piglets|calf|eggs?)"
    r"|(?:laid|lays|laying)(?:[ ][a-z]+){0,2}[ ]eggs?|broody|in season|on heat|in foal|in kid|in pup|in whelp"
    r"|house ?trained|weaned|gelded"
    r"|(?:gone |going |looks |looking |went )?lame(?![ ](?:at|excuse|joke|attempt|of|to|duck))|(?:threw|thrown|lost"
    r"|pulled|cast) (?:a|another|both|his|her|two|the other)(?: [a-z]+)? shoes?|worms|has worms|ringworm"
    r"|hoof abscess|laminitis|colic(?:ky)?|kennel cough|mange|fly ?strike"
    r"|put to sleep|put down|pts|crossed the (?:rainbow )?bridge|over the (?:rainbow )?bridge"
    r"|coughed up|(?:fur|hair) ?ball|spray(?:s|ed) the"
    r"|bark(?:s|ed|ing)?|woof(?:s|ed|ing)?|growl(?:s|ed|ing)?|howl(?:s|ed|ing)|hiss(?:es|ed|ing)|purr(?:s|ed|ing)?"
    r"|mi?a?ee?ow(?:s|ed|ing)?|mew(?:s|ed|ing)|yowl(?:s|ed|ing)|yap(?:s|ped|ping)|whinnie[sd]|whinny(?:ing)?"
    r"|neigh(?:s|ed|ing)?|bray(?:s|ed|ing)|squawk(?:s|ed|ing)?|chirp(?:s|ed|ing)?|clucks?|clucking|crow(?:s|ed|ing)"
    r"|popcorn(?:s|ed|ing)|wheek(?:s|ed|ing)?|binky|binkies|binkied|quack(?:s|ed|ing)"
    r"|snuffl(?:es|ed|ing)|sniff(?:s|ed|ing)?|wag(?:s|ged|ging)|moult(?:s|ed|ing)?|shed(?:s|ding)?(?: (?:her|his"
    r"|its|the) (?:skin|hair|coat|fur))|shedding|lick(?:s|ed|ing)|gnaw(?:s|ed|ing)?|claw(?:s|ed|ing)|shredd?(?:s|ed"
    r"|ing)|dug|digging|bur(?:ied|ying)"
    r"|hump(?:s|ed|ing)|pounc(?:es|ed|ing)|slobber(?:s|ed|ing)|drool(?:s|ed|ing)|graz(?:es|ed|ing)|bucked|bucking"
    r"|bolted|reared|rearing|spook(?:s|ed|ing)?|trott?(?:s|ed|ing)|gallop(?:s|ed|ing)?|canter(?:s|ed|ing)?"
    r"|nuzzl(?:es|ed|ing)|knead(?:s|ed|ing)?"
    r"|rolled[ ](?:in|on|over|the (?:second|minute|moment))|roll(?:s|ing) in|tail (?:going|wag)|zoomies|mauled"
    r"|fetch(?:es|ed)|paddl(?:es|ed|ing)|hibernat(?:es|ed|ing)|scent(?:ed|ing)|stalk(?:s|ed|ing) (?:a|the"
    r"|next door)"
    r"|chew(?:s|ed|ing)(?![ ](?:her|his|the|over|on)?[ ]?(?:nails|fat|over|gum|lip))"
    r"|(?:ate|eaten|eats|eating|swallow(?:ed|s|ing)?|destroy(?:ed|s|ing)?|demolish(?:ed|es|ing)?|destroys|stole"
    r"|stolen|steals|stealing|nicked|nicks|pinched|pinches|run off with|ran off with|made off with|scratch(?:ed|es"
    r"|ing)|ripped up|ripped|tore up|dismantled|killed|pulled down|pulled over|climbed)"
    rf"[ ](?:(?:a|an|the|my|his|her|its|our|own|another|half|whole|entire|new|next door's|every|all|one|two|three"
    rf"|of|both|left|right|best|good|bit|nan's|mum's|dad's|kid's|kids'"
    rf"|someone's)[ ]){{0,4}}(?:[a-z]+[ ])?(?:{_HOUSE})"
    r"|(?:brought|dragged|delivered|presented|left|carried|gave|fetched|bringing|brings|leaves)[ ](?:(?:me|us|him"
    r"|her|mum|dad|in|home|back)[ ]){0,2}(?:(?:a|an|another|half|the|two|his|her|dead|live|whole"
    r"|headless)[ ]){1,3}(?:mouse|mice|bird|blackbird|rat|frog|pigeon|shrew|vole|pheasant|stick|rabbit|slow ?worm"
    r"|mole|worm|fish|duck|crow|sparrow|robin|squirrel|kill)"
    r"|(?:knock(?:ed|s|ing)|push(?:ed|es|ing)|batt?(?:ed|ing)|nudged|shoved)[ ](?:(?:my|the|a|another|every|his|her"
    r"|our|over)[ ]){0,2}[a-z]+(?:[ ][a-z]+)?[ ](?:off|over|down|from|onto)"
    r"|(?:chas(?:es|ed|ing)|hunt(?:s|ed|ing)|caught|catches|hates|went for|goes for|after|scared of|terrified of"
    r"|frightened of|afraid of|eyeing(?: up)?|watching|staring at|met|saw|seen|heard)[ ](?:(?:a|an|the|next door's"
    r"|another|his|her|own|every|our|of)[ ]){1,3}(?:squirrels?|pigeons?|mouse|mice|birds?|postman|postie|postwoman"
    r"|rabbits?|fox(?:es)?|tail|hoover|vacuum|cat|cats|sheep|ducks?|pheasants?|magpie|seagulls?|hedgehog|laser|vet"
    r"|fireworks?|farrier|hosepipe|wheelie bin|broom|mop|carrier bag|umbrella)"
    r"|(?:slip(?:ped|s)|escaped|got out|broke out|got loose)(?:[ ](?:of|from))?[ ](?:his|her|their|its"
    r"|the)[ ](?:lead|collar|harness|cage|crate|hutch|pen|run|field|stable|tank|garden|headcollar|kennel)"
    r"|off (?:his|her|their|its) (?:food|feed|hay|lead|tea|pellets|kibble|biscuits|oats|crickets)|on (?:box rest"
    r"|the lead|a lead|long ?line|her back legs|his back legs|heat)|off (?:the )?lead"
    r"|(?:won't|wont|wouldn't|wouldnt|refus(?:es|ed|ing) to|hates? to|not|didn't|doesn't|doesnt|didnt|to"
    r"|will not)[ ](?:load|box|come in from|come off the|poo|wee|walk on|do his business|do her business|eat (?:his"
    r"|her|their) (?:tea|biscuits|kibble|hay|pellets|feed|dinner|breakfast)|be caught|be ridden|settle in (?:his"
    r"|her)|use the (?:litter|flap|cat ?flap)|touch (?:a|his|her|the) (?:bowl|food|kibble|biscuits|feed))"
    rf"|(?:(?:fast |sound |flat |curled |all )?(?:asleep|out|curled(?: up)?|snoring|sleeps?|sleeping|slept|snoozing"
    rf"|sprawled|stretched(?: out)?|splayed|zonked|lying|lies|lay|parked|sat|sits|sitting|wedged|perched|squashed"
    rf"|snuggled(?: up)?|loafed|loafing|basking|basks)(?: out| up)?[ ]{_ON})"
    r"|under (?:my|the) (?:feet|sofa|bed) (?:again|because|since)|(?:belly|tummy) (?:up|rub)|upside down on"
    r"|head ?butt(?:s|ed|ing)|on (?:his|her) (?:wheel|perch|heat mat)|in (?:his|her) (?:crate|hutch|basket|kennel"
    r"|stable|cage|tank|ball|run)"
    r"|(?:undone|opened|opens|undid|undoes|let (?:himself|herself) (?:in|out)|worked out how|works out how"
    r"|figured out (?:how|the)|found out how|learn(?:ed|t) (?:how|to open)|discovered (?:the|how|that|my"
    r"|where))[ ](?:[a-z']+[ ]){0,3}(?:latch|door|doors|cat ?flap|gate|fridge|treat|treats|biscuit tin|cupboard"
    r"|drawer|hutch|cage|bolt|bowl|bin|bread bin|tap|mirror|heating|stairs|sausages|microwave beep|cheese))"
)
"""After a name: what animals do and is done to them alone."""
PASSIVE = (
    r"(?:(?:has|had|have|'s|is|was|to|just|finally|already|now|still|needs|wants|hates)[ ]){0,3}(?:been|being"
    r"|getting|got|gets|get|was|is|be|needs|half|freshly)[ ](?:[a-z]+[ ]){0,1}"
    r"(?:clipped|shod|hayed|rugged up|tacked up|mucked out|turned out|de-?wormed|wormed|spayed|neutered|castrated"
    r"|micro ?chipped|chipped|de-?flead|rehomed|re-homed|rescued|adopted|groomed|rehoused|gelded|put to sleep"
    r"|put down|pts)(?![ ](?:round|by|his|her|my|to|a|at|for))"
)
MOSTLY_ANIMALS_DO = (
    r"(?:bit(?:es|ten)?|nipp?(?:ed|s|ing)|scratch(?:es|ed)|escap(?:ed|es|ing)|got out|went missing|gone missing"
    r"|ran away|turned up at the back door|came home|came back with|came when|come when|came to the|follow(?:s"
    r"|ed) me|follows"
    r"|(?:poo(?:e?d|s|ing|ped)?|wee(?:'d|d|s|ing)|widdled|piddled|shat|crapped|pissed|peed|puked|threw up|sicked up"
    r"|vomited|farted|shits?|pees|been sick|was sick|sick)(?:[ ][a-z']+){0,2}[ ](?:on|in|all|over|behind|everywhere"
    r"|under|next)"
    r"|chewing|snor(?:es|ed|ing)|asleep|sulk(?:s|ed|ing)|hid(?:es|ing)?[ ](?:behind|under|in)|curled|curls up"
    r"|jump(?:s|ed|ing)[ ](?:up|on|off|over|in|out|the|down)|leap(?:t|s|ed)|climb(?:s|ed|ing)|stares?|staring"
    r"|glar(?:es|ed|ing)|beg(?:s|ged|ging)"
    r"|pregnant|teething|weigh(?:s|ed)|put on \w+ (?:kilos?|kg|pounds?|stone)|fat|obese|on a diet|scream(?:s|ed"
    r"|ing) (?:at|the)|sit(?:s)? (?:in|on|by|at)|shout(?:s|ed|ing)? at|shak(?:es|ing)|trembl(?:es|ing)|pant(?:s"
    r"|ing)|pull(?:s|ed|ing) (?:like|me|on|the whole|all)|dragg(?:ed|ing) me"
    r"|(?:ate|eaten|stole|stolen|nicked|scoffed|pinched|swiped|licked|eats|eat|eating|nicks|steals|swallowed"
    r"|inhaled)[ ](?:(?:a|an|the|my|his|her|our|own|another|whole|half|entire|one|two|three|four|all|of"
    r"|some)[ ]){1,4}"
    r"|(?:came|come|went|gone|going|go)[ ](?:in|out|back|in from the|out in the|through the|up the|mad|nuts|bananas"
    r"|mental|crazy|berserk|bonkers)(?![ ](?:to|for|with)[ ])|stood (?:like|still)|stands like|behav(?:ed|es|ing)"
    r"|in disgrace|in trouble|in the (?:dog ?house|bad books)|not (?:impressed|amused|speaking|bothered|sorry)"
    r"|impressed|unimpressed|furious|livid|disgusted|outraged|traumatised|offended|smug|very smug|delighted|proud"
    r"|feral|judging"
    r"|(?:has|have|had)[ ](?:found|claimed|moved (?:in|on|into)|taken (?:over|to|up)|commandeered|made friends"
    r"|a (?:cone|grudge|new favourite|death wish|new (?:toy|bed|collar))|settled|worms|fleas|ticks|put on)"
    r"|home(?=!)|home (?:again|safe|at last|!+|now)|back home|settled in|settling in|fifteen|sixteen|seventeen"
    r"|eighteen|(?:was|is|turns|turned) (?:\d|1\d)(?= ?(?:\.|,|!|$|years|yrs|months|weeks|today|tomorrow))"
    r"|knows (?:exactly|what she|what he|the sound)|understands|hears|heard (?:the|a)"
    r"|wak(?:es|ing) (?:me|us)|woke (?:me|us|the)|bosses|in charge|runs the (?:house|show|yard)|denies"
    r"|sends? (?:his|her|their) love|says (?:hi|hello|good ?morning|good ?night|woof|meow|happy|thank|he|she|no"
    r"|merry)|sends)"
)
SUBJECTS = (
    r"(?:is|was|has|had|will|won't|wont|can|can't|cant|could|did|does|didn't|doesn't|isn't|wasn't|hasn't|wouldn't"
    r"|would|just|still|always|never|looks?|looked|got|gets|went|goes|came|comes|decided|thinks?|thought|knows?"
    r"|knew|loves?|hates?|wants?|needs?|ate|sat|lay|took|takes|found|finds|heard|hears|spent|put|turned|turns"
    r"|turned|told"
    r"|broke|helped|left|denies|keeps?|kept|refuses?|refused|ignored|ignores|insists|opened|discovered|learned"
    r"|learnt|sulking|sulks|made|makes|gave|gives|let|saw|sees|waited|waits|stood|stands|ran|runs|stole|nicked|fell"
    r"|falls|managed|tried|tries|started|starts|stopped|lost|won|met|brought|caught|swallowed|screamed|moved|barged"
    r"|helping|straight|having|doing|being|on|in|under|out|off|vs|asleep|back|home|here|wide|apparently"
    r"|obviously|clearly|however|meanwhile|both|have|were|are|weren't|haven't|aren't|slept|survived|passed"
    r"|approves?|approved|disagrees|disapproves|remains|enjoyed|enjoys|likes?|liked|prefers?|seems|isnt|wasnt|hasnt"
    r"|doesnt|didnt|wouldnt|couldn't|couldnt|slowly|barely|lay|rolled|escaped|hid|bit|bites|demanded|demands"
    r"|expects|sleeps|eats|cried|cries|drew|drawn|outlived|lives|lived|arrived|arrives|joined|goes)(?![A-Za-z0-9'])"
)
PEOPLE_DO = (
    r"(?:said|says(?![ ](?:hi|hello|good|woof|meow|happy|thank|he|she|no|merry))|text(?:ed|s|ing)?|rang|ring|rings"
    r"|phoned|phones|messaged|messages|emailed|emails|tweet(?:ed|s|ing)?|posted|posts|wrote|writes|works?|worked"
    r"|working|driv(?:es|ing)|drove|driven|book(?:ed|s|ing)|bought|buys|buying|paid|pays|paying|order(?:ed|s|ing)"
    r"|cook(?:ed|s|ing)"
    r"|ask(?:ed|s|ing)|reckons?|reckoned|retir(?:ed|es|ing)|marri(?:ed|es)|vot(?:ed|es|ing)|scor(?:ed|es|ing)|sang"
    r"|sings|singing|teach(?:es|ing)|taught|studi(?:es|ed)|graduated|laughed|laughs|suggested|explained|offered"
    r"|promised|agreed|agrees|mention(?:ed|s)|apologis(?:ed|es)|admitted|argued|texts|call(?:ed|s)[ ](?:me|us|to"
    r"|round|in|the|it)"
    r"|passed (?:his|her) (?:driving|test|theory|exam|a ?levels?|gcses?)|his (?:wife|husband|girlfriend|kids|mum"
    r"|car|job|missus)|her (?:husband|wife|boyfriend|kids|mum|car|job|bloke)|and (?:his|her) (?:wife|husband|kids"
    r"|girlfriend|boyfriend|family|partner|mum|dad)|is expecting|expecting|off work|at work|at uni|at college"
    r"|moved to [a-z]|allergic|came round|came over|popped (?:round|in|over)|visited|visiting"
    r"|is (?:a|an|the|our|my|her|his)[ ](?:[a-z]+[ ]){0,2}(?:man|woman|person|nurse|teacher|lady|bloke|guy"
    r"|legend at|doctor|star to)|did (?:a cracking|a great|a good|a brilliant|a lovely) job|on reception|kindly"
    r"|donated|raised|fundrais\w*|knitted|crocheted|baked|painted|sold|sells|owns|runs the (?:yard|stables|kennels"
    r"|rescue|shelter|shop)|who (?:owns|runs|works|lives)|from (?:work|school|number|next|the)|got bitten"
    r"|got kicked|fell off (?:his|her|the|a) (?:horse|pony|bike)|rides|rode|ridden by|lectures|commentat\w*"
    r"|presents|presented|mow(?:ed|s)|mended|fixed|built|rented|gigs|tour(?:s|ed)|released|starring|stars"
    r"|won the (?:election|league|cup))"
)
"""After a name: what only people do."""
_HER = (
    r"(?:my|our|the|his|her|their|your|a|an|two|three|both|some|another|new|that|this|those|us a|him a|her a|me a"
    r"|all)"
)
TO_AN_ANIMAL = (
    rf"(?:walks?|walked|walking|took|takes|taking|feeds?|fed|feeding|has|have|had|got|gets|getting|owns?|wants?"
    rf"|wanted|needs?|loves?|loved|likes?|brought|brings|found|find|held|holds|fostered|fosters|adopted|rescued"
    rf"|groomed|breeds|bred|trains|minds|minding|with|and|lost|let|put|gave|sat with|looks? after|looking after"
    rf"|looked after|is scared of|scared of|allergic to|took in|saved|bathed|kept|keeps|took on|blames?"
    rf"|blamed)[ ](?:(?:{_HER})[ ])(?:[a-z0-9-]+[ ]){{0,2}}?"
    rf"(?!mouse|mice|bird|rat|frog|pigeon|fish){a.ANIMAL}|(?:took in a stray|had ferrets|had dogs|had cats|keeps"
    rf"|breeds)"
)
TRADES = (
    "vet|vet nurse|groomer|dog groomer|trainer|dog trainer|walker|dog walker|sitter|cat sitter|breeder|farrier"
    "|instructor|instructors|postman|postie|plumber|builder|electrician|officer|nurse|doctor|receptionist|manager"
    "|boss|teacher|head|landlord|neighbour|lodger|mayor|mp|singer|actor|presenter|comedian|author|jockey|owner"
    "|volunteer|dog lady|milkman|gardener|cleaner|window cleaner|paramedic|policeman|man|woman|lady|bloke|guy"
    "|girl at|lad at|lollipop lady|behaviourist|physio|dentist|yard manager|yard owner|rider|judge|blacksmith"
)
KIN = (
    "mum|mummy|mam|mom|dad|daddy|grandad|grandpa|gran|nan|nana|grandma|granny|aunt|auntie|aunty|uncle|cousin"
    "|brother|bro|sister|sis|son|daughter|niece|nephew|wife|husband|hubby|partner|boyfriend|girlfriend|fianc[eé]e?"
    "|mate|friend|pal|bestie|neighbour|colleague|boss|ex|our kid|our|kids?|stepson|stepdaughter|godson|goddaughter"
    "|grandson|granddaughter|boy scout|toddler|baby|twins?|lodger|flatmate|housemate|roommate|missus|fella|bloke"
    "|lad at work|girl at work|man like|client|miss|sir alan|madam"
)
NEWS = (
    "news|newsflash|update|updates|watch|report|latest|latest!!|drama|diary|diaries|content|corner|bulletin|chat"
    "|status|gossip|log|time|chronicles|chaos|crisis|emergency|saga|tales|tax|spam|pic|pics|photo|facts?|problems?"
    "|thoughts|talk|life|politics|confession|incident|crimes?|files|scores?|awards?|of the day|of the week|thread"
    "|question|maths|logic|parenting|stuff|bingo|training|class|school|show|walk|day|weather|briefing|headlines"
    "|roll call|inventory|count|breakfast|dinner|tea|bath"
)
CARE_TOPIC = (
    "walkies|vet(?:'s|s)?(?: trip| run| visit| day| again| bill)?|jabs(?: day)?|flea(?: treatment| day)?"
    "|worming(?: day)?|puppy class|puppy training|agility|groomers?|farrier|bath day|nail day|gotcha day"
    "|litter tray|foster fail|rehoming|stables|yard|mucking out"
)
OWN_SETTING = (
    "vets?|vet's|to worm|hay|haynets?|haylage|muck(?:ing|ed) out|tack(?:ed)? up|bridle|saddle|numnah|near fore"
    "|off fore|near hind|off hind|hooves|hoof|off(?: the)? lead|on(?: the)? lead|leads? on|the lead|collar|harness"
    "|basket|litter tray|cat ?litter|cat ?flap|hutch|vivarium|viv|perch|coop|nest ?box|kibble|treats|bonio|dreamies"
    "|walkies|walkie|zoomies|gotcha day|foster fail|crate|whelping|flea|fleas|ticks|worm(?:ing|er)|de-?wormer"
    "|flea treatment|cone of shame|cone|moult(?:ing)?|paws?|whiskers|squeaky toy|chew toy|tennis balls?|poo bags?"
    "|rainbow bridge|catnip|scratching post|sawdust|mealworms|crickets|best boy|goodest|fox poo|off (?:her"
    "|his) feed|heat mat|heat lamp|fur|furry|full of (?:his|her|dog|cat) hair|covered in (?:his|her|dog|cat"
    "|horse) hair|feathers|dust bath|lost ?cat|missing ?cat|lost ?dog|missing ?dog|snoot|boops?|labrador|furball"
    "|fur ?bab(?:y|ies)|box rest|dog bowl|water bowl|food bowl"
)
"""Things of an animal's life that its people write about."""
SETTING = (
    "stables?|livery|yard|farrier|paddock|hack|hacking|gymkhana|dressage|show ?jumping|horsebox|ponies|cage|tank"
    "|rescue|rehom[a-z]{1,8}|foster(?:ing|ed)?|shelter|adopted|adoption|kennels?|cattery|puppy class|agility"
    "|flyball|jabs|boosters?|microchip(?:ped)?|spay(?:ed)?|neuter(?:ed)?|groomers?|tail|bark(?:ing|ed|s)?|woof|meow"
    "|miaow|purr(?:s|ing|ed)?|snout|pellets|good boy|good girl|postie|wormed|stray|muzzle|chewed|litter|bandana"
    "|growl(?:s|ed|ing)?|rosette|clear round"
)
"""Things and places of an animal's life that other people write about too."""
WEAK_SETTING = (
    "poos?|poo(?:ed|ing)|wees?|fox|foxes|squirrels?|crow|pheasants?|badger|seagulls?|pigeons?|muddy|fetch|ball|sock"
    "|rug|field|fields|lap"
)
SMALL = (
    "hamsters?|gerbils?|guinea pigs?|rabbits?|bunny|bunnies|budgies?|parrots?|cockatiels?|tortoises?|terrapins?"
    "|geckos?|corn snakes?|bearded dragons?|ferrets?|chinchillas?|axolotls?|degus?|hens|chooks|chickens laying|pony"
    "|ponies|kittens?|pups?|puppy|puppies|goldfish|donkeys?|alpacas?|mare|gelding|foal|cockerel"
)
"""Animals that a post seldom speaks of but where somebody has one."""
WALKED = (
    "walk(?:ed|ing) [a-z]{2,15} (?:round|around|over|along|through|across|up|down|twice|in the|on the|home|before"
    "|after|since|this)"
)
"""What a post must hold, or one of the settings, or an animal: else its names are not weighed."""
BODY = (
    "paws?|tail|fur|whiskers|hooves|hoof|claws|snout|collar|lead|hutch|cage|tank|crate|kennel|basket|litter tray"
    "|food bowl|bowl|jabs|stable|field|rug|saddle|bridle|feed|haynet|kibble|chew toy|squeaky toy|cone|stitches"
    "|gotcha day|vet bill|flea treatment|nail clip|wheel|viv|vivarium|moult|bark|meow|purr"
)
PLACES = (
    r"(?:and|is|was|are|with)?[ ]?(?:in (?:his|her|its|their) (?:basket|bed|crate|hutch|cage|stable|tank|kennel"
    r"|wheel|hammock)|on my (?:lap|feet|chest|pillow|keyboard)|by the fire|at my feet|off (?:the )?lead|on (?:the"
    r"|his|her) lead|in the (?:hutch|paddock|stable|crate|basket|garden|boot|airing cupboard|lettuces|bath|cone)"
    r"|behind the (?:sofa|plastic castle))"
)
HANDLED = (
    "fed|feed|feeds|feeding|brushed|brushing|brush|groomed|grooming|stroked|stroking|cuddled|cuddling|worm|worming"
    "|wormed|bathed|bathing|bath|rode|riding|ride|hacked|hacking|lunged|schooled|mucked out|clipped|clip|loaded"
    "|rugged(?: up)?|rug up|turned out|tacked up|trimmed|harnessed|crated|rehomed|adopted|fostered|fostering|adopt"
    "|foster|rescued|bring in|brought in|let out|letting out|caught|petted|petting|fussed|fussing|tickling|tickled"
    "|collect|collected|dropped off|spayed|spay|neuter|neutered|chipped|microchipped|jabbed|pilled|deflead|de-flead"
    "|looking after|look after|minding|minded|dog ?sitting|cat ?sitting|pet ?sitting|hunting for|searching for|seen"
    "|found|lost|rubbing|scratching|throwing (?:a|the) ball for|throw(?:ing)? sticks for|walkies with|exercise"
    "|exercised|train|training|trained|bandage|bandaged|chasing|chased|chase|tempt|tempted|coax|coaxed|mucking out"
    "|dressed|wrestle|wrestled|wrestling"
)
SOMETHING_ON = (
    "flea (?:treatment|drops|stuff|collar)|ear drops|eye drops|wormer|worming (?:tablet|paste)|fly spray|fly rug"
    "|cone|bandage|harness|bridle|saddle|headcollar|collar|rug|lead|jabs|boosters?|insurance|chicken|hay|kibble"
    "|treats|dreamies|tablets?|vet bills?|vets? appointment|new (?:bed|basket|hutch|tank|cage|crate|collar|lead"
    "|rug)|hair|fur|bite|scratch|paw print|vet|kisses|cuddles|licks|lick|headbutts?|zoomies"
)
OUR_PAIR = (
    r"our (?:two|three|four|pair|trio|lot|boys|girls|gang|little ones|fur ?babies)|my (?:two|three|pair|trio|boys"
    r"|girls|lot|gang|fur ?babies)|the (?:boys|girls|twins|pair|two of them|terrible two|gang|lads|ladies|duo"
    r"|dynamic duo|herd|flock|menagerie|zoo)|both of (?:ours|mine|them)|we(?:'ve| have)? (?:got )?(?:two|three"
    r"|four)|i(?:'ve| have)? (?:got )?(?:two|three|four)"
    rf"|(?:two|three|four|five|six|both|\d)[ ](?:[a-z]+[ ]){{0,2}}?{a.ANIMAL}(?:[ ]so far)?"
)
THINGS = (
    "house|car|kids|mum|dad|wife|husband|job|birthday party|wedding|place|flat|gig|new book|album|speech|number"
    "|office|shop|dog|cat|boyfriend|girlfriend|garden party|funeral|shift|class|team|van|lad|son|daughter|brother"
    "|sister|mate|horsebox|law|been clipped by|nan|driving"
)
PUBLIC = lazy(
    r"(?<![A-Za-z])(?:watched|watching|on telly|on tv|on netflix|soundtrack|chorus|stuck in my head"
    r"|at the playhouse|box ?set|rewatch\w*|lyric|gig|matinee|tenner on|each[ -]way|the national|gold cup|pub quiz"
    r"|quiz night|kick[ -]?off|full time|league|premier|stadium|half price|wordle|the actor|the actress"
    r"|crufts (?:final|winner|champion)|minister|despatch box|mps?|labour|tory|tories|election|never says a word"
    r"|homeward bound|marley and me|roomba|hoover called|robot|sourdough|alexa|siri|satnav|cactus|the car's called"
    r"|car is called|van is called)(?![A-Za-z])"
)
"""A post about a programme, a race, a match, politics or a machine with a name."""

FAMILY = lazy(
    r"(?<![A-Za-z])(?:calpol|nursery|playgroup|school(?! run)|reception class|homework|nits|nappy|nappies|midwife"
    r"|toddler|parents evening|gcses?|a ?levels?|uni|driving test|year \d|maternity|a&e|ibuprofen|hangover|hungover"
    r"|divorce|wedding|ex husband|ex wife|in labour|at work|in the office|marathon|half marathon|10k|parkrun|pb"
    r"|playdate|football training|swimming lessons)(?![A-Za-z])"
)
"""A post about children or people's own lives."""

NO_NAMES = words("""
    tesco asda aldi lidl sainsburys morrisons waitrose amazon ebay vinted argos ikea dyson henry hoover netflix
    disney spotify whatsapp google apple zoom teams whiskas sheba pedigree bakers harringtons iams kong dreamies
    webbox wainwrights frontline advantage bob martin battersea crufts rspca pdsa greggs costa starbucks nandos
    mcdonalds cadbury dettol vanish febreze fairy persil lego nike adidas puma vans samsung sony nintendo xbox
    playstation roomba shark ring alexa siri barbour hunter joules dubarry ariat horseware weatherbeeta british
    english scottish welsh irish french spanish german italian dutch polish american european romanian greek
    turkish england scotland wales ireland britain europe france spain portugal italy greece turkey germany holland
    belgium poland romania cyprus america australia canada india china japan africa london leeds manchester
    liverpool sheffield bristol cardiff swansea newport edinburgh glasgow aberdeen dundee belfast dublin cork york
    newcastle sunderland durham hull bradford nottingham derby leicester coventry birmingham wolverhampton stoke
    norwich ipswich cambridge oxford reading brighton southampton portsmouth plymouth exeter cornwall devon dorset
    somerset kent sussex surrey essex norfolk suffolk yorkshire lancashire cumbria wigan bolton preston blackpool
    scarborough whitby harrogate skipton bath gloucester cheltenham hereford worcester shrewsbury chester crewe
    lincoln grimsby peterborough brexit covid facebook twitter instagram tiktok youtube reddit wordle christmas
    easter halloween xmas bonfire neighbour neighbours postie farrier vet vets jabs groomer groomers stables rescue
    foster kennels cattery puppy kitten dog cat horse pony bunny budgie hamster parrot tortoise snake gecko ferret
    hen hens chickens ponies walkies anyone's everyone's someone's nobody's question whoever photo tbf ngl imo fyi
    asap diy tv bbc itv nhs gp a&e mot hr lord god christ jesus jeez blimey bless cheers ta thank goodnight hiya
    hey hello morning afternoon evening lunch dinner breakfast tea coffee wine beer gin prosecco chardonnay pimms
    toast crisps mister missus madam lads ladies folks guys peeps mates team everybody gang labour tory tories
    boris keir rishi trump starmer farage wolves tigers rovers united labrador newfoundland beagle greyhound
""")
"""Brands, places, people of public life and the names of trades and animals: no pet's name by signs alone."""

_OFTEN = 8_000


def common(name: str) -> bool:
    """Whether a word is one of everyday English and nobody's first name: what begins a sentence with it, is no name."""
    return name.lower() in _everyday()


@functools.cache
def _everyday() -> frozenset[str]:
    often = {word for name in ("us_tv_and_film", "english_wikipedia") for word in FREQUENCY_LISTS[name][:_OFTEN]}
    return frozenset(often.difference(FREQUENCY_LISTS["male_names"], FREQUENCY_LISTS["female_names"]))
