"""What stands right before and right after a name, each way of speaking under one short word.

"<ask" is "ask for", ">sign" the end of a post, "<our>says" both together. They let the model of names count what is
said in words that no training post holds like what is said in theirs.
"""

from __future__ import annotations

import re

from detectors import kin
from detectors.lazy import lazy

_NEAR = 45
"""Characters before and after that are looked at."""
_BEASTS = (
    r"dogs?|puppy|pup|cats?|kitten|kitty|budgie|parrot|hamster|rabbit|bunny|pony|horse|mare|gelding|tortoise|hen|fish"
    r"|goldfish|gecko|snake|lizard|guinea pig|ferret|rat|spaniel|lab|labrador|collie|terrier|whippet|greyhound|lurcher"
    r"|staffy|pug|poodle|beagle|husky|dug|moggy|tabby|mog|ginger tom|hound|heeler|rottie|boxer|jack russell|westie"
    r"|dachshund|sausage dog|bulldog"
)
_KIN = "|".join((kin.CHILDREN, kin.PARTNERS, kin.PARENTS, kin.SIBLINGS, kin.RELATIVES))
_BEFORE = {
    "ask": r"(?:ask|asking)(?: in)? for ",
    "ring": r"(?:call|ring|text|phone|message|msg|email|whatsapp|dm|contact|shout|find|tell|see) ",
    "from": r"(?:from|fae|love|cheers|thanks|ta|yours|regards|signed|signing off|xx?),? ",
    "called": r"(?:call(?:s|ed|ing)?|named?|name's|christened|answers? to|answering to|shouts?|shouted) "
              r"(?:me |him |her |it |them |mine |us |ours )?",
    "me": r"(?:i'?m|i am|it'?s|its|this is|that'?s me|me,|my name is|name'?s|called me|call me|calls me|myself,) ",
    "our": r"(?:our|my|me|us|oor|ma|wor|uz) ",
    "self": r"(?:happy birthday|well done|come on|go on|get a grip|wake up|nice one|good job|cheer up|feet up|grow up"
            r"|oh|aye|sorry|behave|calm down|keep calm|calm) ",
    "at": r"(?:at|@|in|inside|outside|behind|up|down|over at|down at|up at|back at|back in|into|to|from|near|round"
          r"|around|by|via|past) (?:the |our |a )?",
    "job": r"(?:job|work(?:s|ed|ing)?|start(?:s|ed|ing)?|shift|years?|yrs?|hours?|driving|employed|at|wi|with|for|left"
           r"|joined|behind the (?:till|counter|bar|desk))(?: [a-z]+){0,2} (?:at|for|in|with|wi|behind|on)(?: the)? ",
    "live": r"(?:liv(?:e|es|ed|ing)|moved?|moving|born(?: and (?:bred|raised))?|grew up|home|back|still|here|bred|bairn"
            r"|native|based|stuck|lass|lad|girl|boy)(?: to| in| near| round| from)+ ",
    "team": r"(?:up the|come on|c'?mon|mon the|go|support(?:s|ing|ed)?|follow(?:s|ing|ed)?|season ticket"
            r"|watch(?:ing|ed)?)(?: you)?(?: the)? ",
    "with": r"(?:me and|me n|me &|with|took|told|asked|made|got|for|and|from|to|miss|love) ",
    "kin": rf"(?:{_KIN})(?:,|:| called| named| is| -)? ",
    "beast": rf"(?:{_BEASTS})(?:'s name is|,|:| called| named| is| is called|'s| -)? ",
    "school": r"(?:went to|at|from|left|attended|class of \d+ at|pupils? (?:of|at)|old|remember"
              r"|teach(?:es|er)? (?:at|from)) ",
}  # fmt: skip
_AFTER = {
    "sign": r"[ ,.!]*(?:x+|xo+|🖤|❤️?|💙|💚)*[ ]*$",
    "kiss": r"[ ,.!]*x{1,4}(?![a-z])",
    "here": r" here(?![a-z])",
    "you": r",? (?:you|ye|u|mate|lad|lass|love|pet|hen|son|my love)(?![a-z])",
    "digits": r"(?: on| at|,|:)? ?\+?\(?\d[\d ()-]{6,}",
    "says": r"(?:'s)? (?:says?|said|reckons?|thinks?|thought|told|asked|asks|wants?|got|made|cried|laughed|bought|found"
            r"|rang|texted|insists?|has|is|was|will|would|had|can|did|does|went|came|started|passed|lost|won|turned"
            r"|calls|called)(?![a-z])",
    "ate": r"(?:'s| has| have)? (?:just )?(?:ate|eaten|eats|barked|barks|barking|chewed|chews|weed|poo|puked|sick"
           r"|caught"
           r"|brought|bit|licked|slept|sleeps|snoring|snores|moulting|escaped|had (?:his|her) (?:jabs|bath|dinner)"
           r"|judges|purred)(?![a-z])",
    "game": r"(?:'s)? (?:won|win|lost|lose|drew|draw|beat|beaten|score|scored|robbed|relegated|promoted|champions|away"
            r"|at home|fans?|\d|nil|v|vs|on pens|till|til|season|final|boys|lads)(?![a-z])",
    "age": r"(?:'s| is| turned| turns)? (?:is )?\d{1,2}(?!\d)",
    "weather": r"(?:'s| is| looks?| looked| in the| does)? ?(?:rain|snow|cold|freezing|sun|sunny|wet|pretty"
               r"|gorgeous|fog"
               r"|flood|dark|quiet|shut|dead|empty|council|market|high street|town centre|station|bypass)",
    "tail": r" (?:school|college|academy|uni(?:versity)?|high|grammar|primary|comp|sixth form|reunion|class of|leavers"
            r"|girls|boys)(?![a-z])",
    "place": r" (?:arms|inn|tavern|park|hall|baths|pool|leisure|beach|cafe|café|club|church|chapel|common|moor|gym"
             r"|library|allotments?|market|pub|social|legion|centre|gardens|woods?|lane|road|street)(?![a-z])",
    "street": r" (?:road|rd|street|st|lane|close|avenue|ave|drive|crescent|terrace|grove|way|view|vale|row|place"
              r"|gardens|rise|court)(?![a-z])",
}  # fmt: skip
_BEFORE_READ = tuple(
    (f"<{name}", lazy(rf"(?<![a-z])(?:{said})[\"'“]?$", re.IGNORECASE)) for name, said in _BEFORE.items()
)
_AFTER_READ = tuple((f">{name}", lazy(said, re.IGNORECASE)) for name, said in _AFTER.items())


def cues(text: str, start: int, end: int) -> list[str]:
    """The short words for what stands around this part of a text: before it, after it, and each pair of them."""
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    after = text[end : end + _NEAR].partition("\n")[0]
    said = [name for name, pattern in _BEFORE_READ if pattern.search(before)]
    follows = [name for name, pattern in _AFTER_READ if pattern.match(after)]
    if before[-2:] in (". ", "! ", "? ", ", ", ": "):
        said.append(f"<{before[-2]}")
    elif not before and after.startswith(","):
        said.append("<vocative")
    return [*said, *follows, *(one + other for one in said for other in follows)]
