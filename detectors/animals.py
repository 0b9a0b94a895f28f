"""What pets are called besides their names: kinds and breeds, what shows that a post is about one, and what is none.

Kinds and breeds are rules; there is no list of names (Max and Bella are people too), only of animals everybody knows.
"""

from __future__ import annotations

import re

from detectors.cues import Cue, words
from detectors.lazy import lazy

KINDS = (
    "dogs?|doggos?|doggy|doggies|doggie|pup|pups|puppy|puppies|pooch|mutt|hounds?|cats?|kitty|kitties|kittens?|moggy"
    "|moggie|tomcat|tom cat"
    "|ginger tom|tabby|tabbies|hamsters?|gerbils?|guinea pigs?|piggies|rabbits?|bunny|bunnies|budgies?|parrots?"
    "|cockatiels?|parakeets?"
    "|canary|canaries|lovebirds?|macaws?|tortoises?|turtles?|terrapins?|corn snakes?|snakes?|royal python|python"
    "|geckos?|bearded dragons?"
    "|beardies?|lizards?|iguana|chameleon|goldfish|betta|fish|horses?|pony|ponies|mare|gelding|foal|cob|donkeys?"
    "|goats?|lambs?|chickens?|hens?"
    "|cockerel|ducks?|ferrets?|rats?|mouse|mice|hedgehogs?|pigs?|chinchillas?|axolotls?|tarantulas?|stick insects?"
    "|degus?|alpacas?"
    "|llamas?|hermit crabs?|snails?|newts?|frogs?|toads?|sheep|pigeons?|pets?"
)
BREEDS = (
    "labradors?|labs?|black lab|retrievers?|spaniels?|cockers?|springers?|poodles?|[a-z]{3,8}poos?|[a-z]{2,8}doodles?"
    "|puggle|staff(?:ie|y)s?|staffies|pugs?"
    "|frenchies?|bull ?dogs?|beagles?|collies?|german shepherds?|gsd|alsatians?|husk(?:y|ies)|malamutes?|rottweilers?"
    "|rott(?:ie|y)s?"
    "|doberman[ns]?|dalmatians?|greyhounds?|whippets?|lurchers?|salukis?|terriers?|jack russells?|jrt|westies?"
    "|yorkies?|scotties?"
    "|cairns?|shih ?tzus?|shitzu|chihuahuas?|dachshunds?|sausage dogs?|dachsies?|corgis?|pomeranians?|schnauzers?"
    "|setters?|pointers?|weimaraners?"
    "|vizslas?|mastiffs?|great danes?|newfoundlands?|st bernards?|akitas?|shiba(?: inu)?s?|bichons?|maltese"
    "|papillons?|sheepdogs?"
    "|ridgebacks?|samoyeds?|cavaliers?|cavachons?|jackahuahuas?|chugs?|heelers?|kelpies?|bloodhounds?|wolfhounds?"
    "|deerhounds?"
    "|siamese|ragdolls?|maine coons?|bengals?|(?:british )?shorthairs?|sphynx|torties?|calicos?|rescue dogs?"
    "|shetlands?|clydesdales?|lops?"
    "|cross ?breeds?|mongrels?|xl bully"
)
ANIMAL = rf"(?:{KINDS}|{BREEDS})(?![A-Za-z0-9])"
NOT_THE_ANIMAL = (
    r"(?!(?:[ -](?:walk(?:er|ers|ing)?|sitt(?:er|ers|ing)|groom(?:er|ers|ing)?|train(?:er|ers|ing)|lov(?:er|ers|ing)"
    r"|owners?"
    r"|breeders?|(?-i:lady|ladies|man|people|person|mums?|dads?|mam)|food|bed|bowl|treats?|toys?|park|show|pound"
    r"|house|flap"
    r"|litter|hair"
    r"|poo|shit|wardens?|rescue|shelter|home|homes|insurance|shop|store|day|days|meat|sign|burglar|cafe|eared|tags?"
    r"|collar|lead"
    r"|and bone|tired|fight|tail|whisperer|charity|sitters|friendly|owner|stevens|peeves?|hates?|projects?|subjects?"
    r"|theory|theories|holes?|tech|technicians?|work|partners?|results?|coats?|reports?|class(?:es)?"
    r"|grown|in the headlights|racing|riders?|riding|pics?|videos?|memes?|accounts?|boarding|kennels?|tank|wheel|cake"
    r"|fingers|pie|soup|tea)"
    r"(?![A-Za-z])))"
)
# Said of people as often as of animals: "Messi the goat", "Dave the rat".
ALSO_AN_INSULT = lazy(
    r"(?:snake|rat|pig|cow|donkey|sheep|goat|chicken|hen|mouse|duck|lamb|fish|frog|toad|hound|bitch|mutt|snail|mare"
    r"|cob|hunter"
    r"|pointer|setter|boxer|ginger|python|pet|maltese|siamese)s?",
    re.IGNORECASE,
)

NOT_BEFORE = words("high hot dark top fat love copy sea black sky under dead lab working clothes rocking")
"""Words that make an animal's word something else: high horse, hot dog, fat cat, love rat."""
HAS_OTHER_SENSE = words(
    "bear blue happy red brown april june march may lucky black white sunday friday monday christmas"
)
"""Names of animals with a capital, and other words without one."""

PICTURES = "🐶🐕🐩🐾🐱🐈🐰🐇🐹🐭🐴🐎🦮🐦🦜🐢🐍🦎🐠🐟🐓🦔🐖🐑🦆🐤"
SIGNS = (
    f"{KINDS}|{BREEDS}|rainbow ?bridge|walkies|vets?|vet's|paws?|fur ?ba(?:by|bies)|zoomies|gotcha day"
    "|kennels?|kibble|litter tray|fleas?|wormed|worming|neutered|spayed|microchip(?:ped)?|groomers?"
    "|purr(?:s|ed|ing)?|bark(?:s|ed|ing)?|mee?ow(?:s|ed|ing)?"
    "|belly rubs?|hutch|vivarium|cage|stables?|farrier|dressage|squeaky toys?|off (?:the )?lead|best boy|goodest"
    "|barkday|pawty|cattery|collar|claws|litter|leash|(?:dog|cat|pet)-?sit[a-z]{0,6}|adoption day"
    "|boops?|snoot|tail|crufts|rspca|dogs trust|rehom(?:ed|ing)|puppy class(?:es)?|bonio|dreamies|pedigree|crate"
    "|muzzle|chewed|whiskers|newest (?:family )?member|newest addition|run free|furry|four[ -]legged|fish tank"
)
HASHTAGGED = (
    "dog|cat|pup|puppy|kitten|paw|pet|poo|doodle|bunny|pug|staffy|staffie|spaniel|terrier|hound|lab|rainbowbridge|horse"
    "|pony|husky|collie|corgi|dachshund|whippet|lurcher|frenchie|beagle|retriever|shepherd|vizsla|hamster|rabbit"
    "|tortoise|guineapig|chihuahua|rottie|rottweiler|poodle|boxer|mutt"
)

EVIDENCE = lazy(
    rf"[{PICTURES}]|(?<![A-Za-z0-9])(?:{SIGNS})(?![A-Za-z0-9])"
    r"|#[A-Za-z]{0,20}(?:dog|cat|pup|puppy|kitten|paw|pet|poo|doodle|bunny|pug|staffy|staffie|spaniel|terrier|hound"
    r"|lab|rainbowbridge|horse|pony)[A-Za-z]{0,20}",
    re.IGNORECASE,
)
"""What shows that a post is about an animal."""

SHOWN = lazy(
    r"[🐶🐕🐩🐾🐱🐈🐰🐇🐹🐭🐴🐎🦮🐢🦜]|run free|rainbow ?bridge|gotcha day"
    r"|#[A-Za-z]{0,20}(?:dog|cat|pup|puppy|kitten|paw|pet|poo|doodle|bunny|pug|staffy|staffie|spaniel|terrier|hound|lab"
    r"|labrador|horse|pony|husky|collie|corgi|dachshund|whippet|lurcher|frenchie|beagle|retriever|shepherd|vizsla"
    r"|hamster"
    r"|rabbit|tortoise|guineapig|chihuahua|rottie|rottweiler|poodle|boxer|mutt)"
    r"s?(?:of[a-z]+|life|love|lover|mum|dad|gram|world|lovers|squad)?(?![A-Za-z])",
    re.IGNORECASE,
)
"""What shows it for the whole post, however long."""

NOT_A_PET = Cue("""
    film|movie|netflix|disney|pixar|cartoon|book|novel|character|episode|series|song|lyrics|album|band|gig|tv|bbc|itv
    |cbeebies|harry potter|game of thrones|scooby|simpsons|family guy|peppa|paddington|bluey|sims|pokemon|mascot
    |statue|panto|pantomime|musical|grand national|cheltenham|aintree|ascot|odds|each way|jockey|bookies|the derby
    |national park|zoo|aquarium|safari|downing street|no 10|number 10|white house|president|the goat|queen's
    |royal family|blue peter
""")
"""Words near which an animal's name is that of a character, a machine, a racehorse or an animal of public life."""

A_MACHINE = Cue("""
    called my|called our|called the|named my|named our|named the|my roomba|our roomba|the roomba|roomba called
    |our hoover is called|our robot|the robot|sourdough|my van|our van|my car|the car|our car|motorbike|campervan
    |caravan|boat|guitar|laptop|printer|satnav|houseplant|cactus|monstera|spider plant|air fryer
""")
"""Words near which a name without an animal beside it may be that of a thing."""

FAMOUS = lazy(
    r"(?:larry the (?:downing |number 10 |no\.? ?10 )?(?:st(?:reet)?\.? )?cat|felix the cat"
    r"|kermit the|pepe the frog|shaun the sheep|dolly the sheep"
    r"|paul the octopus|basil (?:the rat|brush)|peter rabbit|roger rabbit|bugs bunny|jessica rabbit|br'?er rabbit"
    r"|winnie the pooh|scooby doo|grumpy cat|nyan cat|rudolph the|red rum|tiger roll|desert orchid|black beauty"
    r"|free willy|wallace (?:and|&|n) gromit"
    r"|puss in boots|tom and jerry|mickey mouse|minnie mouse|donald duck|daffy duck|peppa pig|percy pig|stuart little"
    r"|dylan the rabbit|brian the (?:snail|dog)|santa's little helper|greyfriars bobby|postman pat|jess the cat"
    r"|churchill the dog|socks the cat|bo obama|fluffy the dog|simba the|marley and me|old yeller|beethoven the dog"
    r"|hong kong phooey|danger mouse|sonic the|a fish called wanda|walking with dinosaurs|cats and dogs|snoop dogg?)",
    re.IGNORECASE,
)
"""Animals that everybody knows, with the words that make them so."""

WELL_KNOWN = words("""
    garfield kermit scooby snoopy lassie toto gromit hachiko rudolph shergar seabiscuit dumbo hedwig crookshanks
    scabbers nagini aslan gnasher dogtanian paddington
""")
"""Names of characters that many a pet bears too: believed only of one that somebody has."""

NOT_NAMES = words("""
    grandad nan gran granny grandma grandpa nana auntie aunty uncle mom mam sis bro told agree agrees tank mondays
    tuesdays wednesdays thursdays fridays saturdays sundays sweetheart darling beautiful gorgeous angel buddies a
    about absolutely actually after again ah all almost alone already also always am an and another any anyone
    anything apparently are as ask at ate august away aw aww awww baby back bad barked barking barks be because bed
    been before being best big birthday black bollocks boy boys bought but by called came can cannot cant can't caught
    chewed chewing christmas cleaned come comes cos could couldn't cuddles cute dad day days dead december definitely
    did didn't die died do does doesn't doing done don't down dragged easter eat eating eats eh ended escaped even
    ever every everyone except fast february fell female few finally first food for found four friday from full fully
    fuck fucking fucked gave get gets getting girl girls give go god goes going gone good got great had hadn't half
    has hasn't hate hates have haven't having he hello help her here here's hers hey hi him his home hours how however
    i i'd if i'll i'm in inside into is isn't it its it's i've january jesus july jumped june just keep keeps kept
    kids knew know knows last later left let lets let's lie like liked likes little lives living lol look looking
    looks lost love loved lovely loves made makes making male man maybe me mean meets might mine miss missed missing
    monday more morning most mum must my name named names need needed needs never new next nice night no nobody none
    not nothing november now o'clock october of off oh ok old omg on once one online only onto or other our ours out
    outside over owner owners own park people photo photos pic pics picture pissed please pooed poor pls puked put ran
    rather really rescue rest right rip said same sat saturday saw say saying says school seems seen september she
    she's he's should show sick since sit sits sitting slept sleep sleeping sleeps smells snores snoring so some
    somebody someone something somewhere soon staring stares stole stolen still stop stuff such sunday sure take taken
    takes ten terrified than thank thanks that that's the their them then there there's these they thing things think
    thinks this those though three through thursday time tiny to today together tomorrow tonight too took totally
    tuesday two ugly under until up upstairs us use used usually very video wake walk walked walks want wanted wants
    was wasn't watch watched watching way we wednesday week weeks weighs went were weren't we're what what's when
    where which while white who whole who's why will with without won won't work working would wouldn't wow x xx xxx
    yeah year years yellow yes yesterday yet you young your you're instagram facebook twitter tiktok youtube crufts
    english british scottish welsh irish london england uk rspca vet vets pls plz u ur n im ive whos hes shes thats
    dont wont cant didnt doesnt isnt wtf lmao haha hahaha tbh idk btw congrats sorry update adoption available breeder
    free sale wanted hospital insurance charity trust club association society training behaviour grooming poor dear
    fav tonight's today's officially normal introducing high lovely bit bites pees peed shat pooped vomited scratched
    scratching attacked hid hiding learned learnt licks licking sheds shedding behind beside near against around
    across trying tried decided refuses refused wearing thought turns turned looked watches acts acting gonna wanna
    gotta unpaid paid pending due later below attached included incoming required drink drinks else
""")
"""Words that are no animal's name where one might stand; lower case."""
