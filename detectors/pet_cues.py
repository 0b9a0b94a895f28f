"""Signs beside a name, each with its points: what makes it an animal's, what a person's or a place's; and the patterns
that tell where in a post animals and the things of their lives are. Weighed by `pet_signs`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detectors import animals as a
from detectors import pet_frames as f
from detectors import pet_words as w
from detectors.lazy import lazy

_I = re.IGNORECASE
_E = r"(?![A-Za-z0-9'])"


@dataclass(frozen=True, slots=True)
class Sign:
    """What may stand beside a name: points for (or, below nought, against) its being an animal's, and why.

    cased: matched on the text as written, else on the text in small letters.
    """

    pattern: re.Pattern[str]
    points: float
    reason: str
    cased: bool


def _sign(pattern: str, points: float, reason: str) -> Sign:
    """A sign matched on the text in small letters (`re` is five times slower in any case), or as written where it
    asks for capitals."""
    cased = "(?-i:" in pattern
    return Sign(lazy(pattern, _I if cased else 0), points, reason, cased)


_A = rf"(?<![A-Za-z0-9]){a.ANIMAL}"

# What stands right after the name.
AFTER = (
    _sign(rf"(?:'s)?,?[ ]{w.SELDOM}{w.ANIMALS_DO}{_E}", 3.0, "does"),
    _sign(rf"(?:'s)?[ ]{w.PASSIVE}{_E}", 3.0, "does"),
    _sign(rf"[^.!?,\n]{{0,50}}[ ](?:and|then|but)[ ](?:(?:promptly|then|immediately|still|just|has|had|is|was|even"
        rf"|also)[ ]){{0,2}}(?:{w.ANIMALS_DO}|{w.MOSTLY_ANIMALS_DO}){_E}", 1.5, "does"),
    _sign(rf"(?:'s)?[ ]{w.SELDOM}{w.MOSTLY_ANIMALS_DO}{_E}", 2.0, "does"),
    _sign(rf"(?:(?:'s|s)?[ ]{w.SELDOM}{w.SUBJECTS}|'(?:s|ll)[ ](?!{w.THINGS}))", 1.0, "subject"),
    _sign(rf"(?:'?s|[ ](?:has|got|needs|lost|wearing|hates)(?:[ ]got)?[ ](?:his|her|its"
        rf"|a new))[ ](?:[a-z]{{2,9}}[ ])?(?:{w.BODY}){_E}(?![ ](?:lights?|end|wind|gate|pipe"
        rf"|back|singer))", 1.5, "body"),
    _sign(rf"(?:[ ]|'s[ ])(?:[a-z]{{2,9}}[ ]){{0,2}}?(?:{w.PLACES}){_E}", 1.5, "does"),
    _sign(r"[ ](?:it is|it was|it has to be)(?=[ ]?(?:[.,!?\n]|$))", 2.0, "called"),
    _sign(r"[ ](?:died|went|passed|left us|was put|got put)[^.!?\n]{0,40}(?:another|no more|any more|never again"
        r"|one more|get a new)", 2.5, "second"),
    _sign(rf"[ ,]{{1,2}}(?:you[ ])(?:legend|menace|idiot|star|monster|muppet|beauty|beast"
        rf"|little|big|old|have to){_E}", 1.0, "good_boy"),
    _sign(r"[ ,]{1,2}(?:you|u)[ ](?:absolute|utter|total|complete|proper|furry|hairy|greedy|daft|cheeky"
        r"|naughty)[ ][a-z]", 2.0, "good_boy"),
    _sign(rf"[ ](?:is|was|isn't|being)[ ](?:actually[ ]|only[ ]|just[ ])?(?:an?|my|our"
        rf"|the)[ ]{f.ADJ}{_A}(?![ ](?:person|man|woman|lover|lady))", 3.0, "later"),
    _sign(rf"[ ]{{0,2}}[{a.PICTURES}]", 2.0, "picture"),
    _sign(rf"(?:[ ]?x{{1,4}})?[^A-Za-z]{{0,12}}[{a.PICTURES}]", 1.0, "picture"),
    _sign(r"[ ](?:included|is fine|is ok|is home|was third|was second|did not|didn't)(?=[ ]?(?:[.,!?\n]|$"
        r"|[^A-Za-z ]))", 0.5, "subject"),
    _sign(rf"'s[ ](?:{_A}|{w.THINGS})", -4.0, "person"),
    _sign(rf"(?:,?[ ](?:and[ ]|who[ ]|he[ ]|she[ ]|he's[ ]|she's[ ]|they[ ]){{0,2}}"
        rf"|'s[ ]){w.SELDOM}{w.PEOPLE_DO}{_E}", -4.0, "person"),
    _sign(rf"[ ]{w.SELDOM}{w.TO_AN_ANIMAL}", -4.0, "owner"),
    _sign(rf"[^.!?\n]{{0,48}}[ ](?:with|holding|walking|blamed?|blames|and|then)[ ](?:blamed[ ])?(?:the|her|his|my"
        rf"|our|their)[ ]{_A}", -4.0, "person"),
    _sign(rf"[ ](?:and|&|n)[ ](?:his|her|their|the|my)[ ]{f.ADJ}{_A}", -4.0, "person"),
    _sign(rf"[ ,]{{1,2}}(?:from[ ](?:work|school|number|no|next|hr|the|down|up|over|accounts)|next[ ]door|(?:the"
        rf"|our|my|a)[ ](?:[a-z]+[ ])?(?:{w.TRADES})){_E}", -4.0, "person"),
    _sign(r"[ ](?:twice |all the way |right )?(?:round|around|over|along|across|through|up)[ ](?:the|our"
        r"|my)[ ](?:[a-z]+[ ])?(?:park|block|fields?|reservoir|woods?|lake|canal|beach|common|estate|hill|moor"
        r"|meadow|rec|prom|pond|marsh|golf course|village)(?![A-Za-z])", 0.5, "walked"),
    _sign(rf"[ ](?:at|in|on)[ ](?:number|no|reception|work|the[ ](?:vets?|kennels|stables|yard|rescue|shop|office"
        rf"|despatch))[ ]?(?:was|is|were|said|are|has)?{_E}", -2.0, "person"),
    _sign(rf"[ ](?:road|rd|street|st|lane|park|avenue|close|drive|school|club|show|hospital|church|factory|trust"
        rf"|centre|rescue|town|city|station|festival|food|insurance|album|book|film|fc|united|utd|rovers|airport"
        rf"|beach|hill|wood|woods|common|bridge){_E}", -3.0, "place"),
)  # fmt: skip

# What stands right before it.
BEFORE = (
    _sign(rf"{f.EDGE}(?:{w.HANDLED})[ ](?:(?:poor|little|old|my|our)[ ]){{0,2}}\Z", 2.0, "cared_for"),
    _sign(rf"{f.EDGE}(?:walked|walking|walk|walkies)[ ](?:(?:poor|little|old|my|our)[ ]){{0,2}}\Z", 2.5, "cared_for"),
    _sign(rf"{f.EDGE}(?:{w.SOMETHING_ON})[ ](?:on|off|from|for|to)[ ]\Z", 2.5, "cared_for"),
    _sign(rf"{f.EDGE}(?:from|by|inc|incl|including|plus|with|and)[ ](?:me|us|myself|the kids|all of us|him|her"
        rf"|the gang|the whole gang|(?-i:[A-Z][a-z]+))(?:,| and| &| n|,? plus"
        rf"|,? inc)[ ](?:(?-i:[A-Z][a-z]+)[ ](?:and|&|n)[ ])?\Z", 1.5, "with"),
    _sign(rf"{f.EDGE}(?:night|goodnight|love|hello|hi|christmas|xmas|new year|regards|kisses|bye|cheers|wishes"
        rf"|everyone|morning|evening|x{{1,3}}) from (?:me|us|all of us|both of us)(?:,| and| &| n|,? plus"
        rf"|,? inc(?:luding)?)[ ]\Z", 2.0, "with"),
    _sign(rf"{f.EDGE}me(?:,| and| &| n| \+)[ ]\Z", 1.0, "with"),
    _sign(rf"{f.EDGE}(?:another|no more|get more|getting more|new|a second)[^.!?\n]{{0,40}}(?:after|since"
        rf"|without)[ ](?:losing[ ]|we lost[ ])?\Z", 3.0, "second"),
    _sign(rf"{f.EDGE}(?:after|since)[ ](?:losing|we lost|i lost)[ ](?:(?:my|our)[ ])?\Z", 2.5, "second"),
    _sign(rf"{f.EDGE}(?:after|since|before|without|because)[ ]\Z", 1.0, "subject"),
    _sign(rf"{f.EDGE}(?:it's|its|it was|is it|or is|brought|bring|bringing|let|letting|get|getting|got|took|take"
        rf"|taking|leave|left|leaving|with|look|blame|love|loves|night|thanks|sorry|hello|morning|welcome|hi|dear"
        rf"|shame|just)[ ]\Z", 1.0, "subject"),
    _sign(rf"{f.EDGE}(?:names?|named|decided|chosen|settled on it"
        rf"|called)[ ]{{0,1}}[!:.,]{{1,3}}[ ](?:it's[ ])?\Z", 2.0, "called"),
    _sign(rf"{f.EDGE}(?:this is|meet|call(?:ing|ed)? (?:him|her|it|them)|want(?:ed)? to call (?:him|her|it)|name is"
        rf"|name's|named)[ ](?:little[ ])?\Z", 2.0, "called"),
    _sign(rf"{f.EDGE}(?:miss(?:ing)? you|love you|sorry|night|goodnight|night night|well done|good (?:boy|girl|lad"
        rf"|lass)|bless you|thank you|thanks|goodbye|bye|rip|sleep tight|run free|come home"
        rf"|get well)[ ,]{{1,2}}(?:[a-z]{{2,9}}[ ]){{0,2}}\Z", 0.5, "farewell"),
    _sign(rf"{f.EDGE}(?:miss(?:ing)? you|goodbye to|say goodbye to|said goodbye to|lost|rip|r\.i\.p\.?|rest easy"
        rf"|run free)[ ,:]{{1,2}}(?:(?:every|each|on our|our|old"
        rf"|my)[ ](?:[a-z]{{2,9}}[ ])?){{0,2}}\Z", 2.0, "farewell"),
    _sign(rf"{f.EDGE}(?:good boy|good girl|best boy|best girl|old lad|old girl|old boy|clever boy|clever girl"
        rf"|naughty boy|naughty girl|poor|fur ?ba(?:by|bies))[ ,:]{{1,2}}\Z", 1.5, "good_boy"),
    _sign(rf"{f.EDGE}(?:just|only|and now|still|bloody|sodding|dear|poor|little|bad|naughty|daft|good old|sir"
        rf"|lady)[ ]\Z", 0.5, "subject"),
    _sign(rf"{f.EDGE}(?:{w.OUR_PAIR})[ ]?[,:(.!-]{{1,2}}[ ]?(?:(?-i:[A-Z][a-z]+)(?:,| and"
        rf"| &)?[ ](?:and[ ])?){{0,3}}\Z", 2.5, "pair"),
    _sign(rf"{f.EDGE}(?:{w.OUR_PAIR}|so far)[^!?\n]{{0,40}}[,:.][ ](?:(?-i:[A-Z][a-z]+)(?:,| and"
        rf"| &)?[ ](?:and[ ])?){{0,3}}\Z", 2.0, "pair"),
    _sign(rf"{f.EDGE}(?:{w.KIN})(?:[ ](?:is|was|called))?[ ,]{{1,2}}\Z", -4.0, "person"),
    _sign(rf"{f.EDGE}(?:{w.TRADES})[ ,]{{1,2}}\Z", -3.0, "person"),
    _sign(rf"{f.EDGE}(?:officer|nurse|dr\.?|mrs\.?|mr\.?|ms|prof|pc|sgt|st|saint|king|queen|the|a|an|every|some|any"
        rf"|no)[ ]\Z", -2.5, "person"),
    _sign(rf"{f.EDGE}(?:thanks(?: to)?|thank you(?: to)?|cheers(?: to)?|ta|congratulations|congrats|ask|asked|tell"
        rf"|told|texted?|rang|ring|phoned|messaged|message|emailed|ask for|speak to|spoke to|talking to|chatting to"
        rf"|according to|married|shout ?out to)[ ,]{{1,2}}(?:(?-i:[A-Z][a-z]+)[ ](?:and|&)[ ])?\Z", -3.0, "person"),
    _sign(rf"{_A}[^.!?\n]{{0,24}}[ ](?:with|to|for|by|at|from|off|near)[ ]\Z", -3.0, "person"),
    _sign(rf"{f.EDGE}(?:in|near|via|towards|around|outside|across|at|by|of|watch(?:ed|ing)?|listening to"
        rf"|read(?:ing)?|play(?:ed|ing)?|drove|driving|drink(?:ing)?|wear(?:ing)?|moved to|move to|went to|going to"
        rf"|off to|trip to|buy|vs|v)[ ]\Z", -2.5, "place"),
)  # fmt: skip

TOPIC = lazy(
    rf"{_A}(?:'s)?[ ](?:[a-z]{{2,10}}[ ])?(?:{w.NEWS}){_E}|(?:{w.NEWS})[ ](?:re|on|about"
    rf"|from)[ ](?:[a-z]{{2,6}}[ ])?{_A}"
    rf"|(?:another|no more|any more|a new|a second|got a|getting a|get a|adopted a|rehomed a|gone and got a"
    rf"|brought home a)[ ]{f.ADJ}{_A}"
    rf"|^[ ]?{f.ADJ}{_A}[ ]?:|(?:{w.CARE_TOPIC}){_E}[^.!?\n]{{0,16}}[:.!]"
)
ASKED = lazy(
    rf"(?:any ?(?:one|body)|who(?:se)?|does|do|is it|is there|why|how|when|what|which|question|help|tips?|advice"
    rf"|can|should"
    rf"|people|owners|mums|dads|fellow|calling)\b[^.!?:\n]{{0,60}}?{_A}|{_A}[^.!?:\n]{{0,14}}(?:people|owners"
    rf"|parents|experts|twitter|keepers)"
)
# "Cats eh." "best dog", "never get a terrier": a remark about the animal that the post is about.
TAG = lazy(
    rf"(?:^|[.!?\n,][ ])(?:[a-z']{{1,15}}[ ]){{0,4}}(?<!the )(?<!my )(?<!his )(?<!her )(?<!our )(?<!with )(?<!and )"
    rf"(?<!to )(?<!for )(?<!walk )(?<!of )(?<!hot ){_A}(?:[ ](?:eh|man|life|though|again|innit|lol|please|wins?|things"
    r"|logic|are \w{1,15}|is \w{1,15}))?[ ]?(?:[.!?😀-🙏🌀-🗿]|$|\n)"
)
SMALL = lazy(rf"(?<![A-Za-z0-9])(?:{w.SMALL})(?![A-Za-z0-9])")
ABOUT = lazy(rf"(?<![A-Za-z0-9])(?:{w.OWN_SETTING}|{w.SETTING}|{w.WALKED})(?![A-Za-z0-9])")
"""What makes names worth weighing where no animal is shown."""
ANIMAL = lazy(
    rf"(?:(?<![A-Za-z0-9])(?P<the>my|our|the|his|her|their|your|this|that"
    rf"|\w+'s)[ ]{f.ADJ})?(?P<kind>{_A}){a.NOT_THE_ANIMAL}"
)
OWN = lazy(rf"(?<![A-Za-z0-9#])(?:{w.OWN_SETTING})(?![A-Za-z0-9])|[{a.PICTURES}]")
SETTING = lazy(rf"(?<![A-Za-z0-9#])(?:{w.SETTING})(?![A-Za-z0-9])")
WEAK = lazy(rf"(?<![A-Za-z0-9#])(?:{w.WEAK_SETTING})(?![A-Za-z0-9])")
ANOTHER = lazy(
    rf"(?:(?:^|[.!?,\n][ ])|(?:and|then|but|while|so)[ ])(?:dog|cat|puppy|kitten|rabbit|horse|pony|hamster|parrot"
    rf"|budgie)(?:'s)?[ ][a-z]"
    rf"|(?<![A-Za-z])(?:the|my|his|her|our|their)[ ](?:[a-z]+[ ])?{_A}"
)
LISTED_BEFORE = lazy(rf"(?:{f.CAP}(?:,? and |,? & |, | n )){{1,4}}\Z")
LISTED_AFTER = lazy(rf"(?:(?:,? and |,? & |, | n )(?:(?:little|old) )?{f.CAP}{f.END}){{1,4}}")
JOINED = lazy(
    r"(?:[,;(-]|(?<![a-z])(?:and|but|so|that|then|cos|because|while|if|when|as|say|swear|think"
    r"|knows?|where|was|is|or|believe|ago|today|yesterday|tonight|morning|afternoon|evening|night|later|earlier|day"
    r"|week|n|now|sure|see|hear))[ ]\Z"
)
STARTS = lazy(r"(?:^|(?<=[.!?\n] )|(?<=\n))[a-z]")
CANDIDATE = lazy(rf"(?<![A-Za-z0-9'À-ɏ]){f.FULL}{f.END}")
ENDS = lazy(r"[.!?…]{1,6}(?=[ \n]|$)|\n|[\U0001F300-\U0001FAFF❤]{1,6}(?=[ ]?[A-Za-z\n]|$)|[ ]-{1,2}[ ]")
