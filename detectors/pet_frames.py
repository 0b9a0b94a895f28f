"""The frames that give a name to an animal: "my dog X", "a cat called X", "walkies with X", "vet bill for X" …

Each is a regular expression with bounded repeats, matched in any case on the masked text; its group `names`
is one name or several with "and" between them, `kind` the animal, `owner` who has it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from detectors import animals as a
from detectors.contract import Sure
from detectors.lazy import lazy

TITLE = (
    r"(?:Mrs?|Ms|Miss|Sir|Lady|Lord|Dr|Doctor|Captain|Cap'n|Princess|Prince|Queen|King|Professor|Prof|Baron|Duke"
    r"|Count"
    r"|Colonel|Major|Little|Big|Old)\.?[ ]"
)
CAP = r"[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}(?:'[A-Z][a-z]+)?(?:-[A-Za-z]{2,10})?"
LOW = r"[a-zß-ÿ][a-zß-ÿ]{1,14}"
FULL = rf"(?-i:(?:{TITLE})?{CAP}(?:[ ](?:of[ ]|the[ ]|van[ ]|von[ ]|de[ ])?{CAP}){{0,2}})"
NAME = rf"(?:{FULL}|(?-i:{LOW}))"
END = r"(?![A-Za-zÀ-ɏ0-9])"
_MORE = rf"(?:(?:[ ]?,[ ]?|[ ]?(?:&|\+|/)[ ]?|[ ](?:and|n|'n'|then)[ ])(?:(?:my|our|the)[ ])?{NAME}{END})"
_NAMES = rf"(?P<names>{NAME}{END}(?:{_MORE}){{0,4}})"
EDGE = r"(?<![A-Za-z0-9'])"
_OWNER = (
    r"(?:(?:my|our|his|her|their)[ ](?:mum|mam|mom|dad|nan|nana|gran|grandma|grandad|mate|friend|sister|brother"
    r"|neighbour|boss"
    r"|boyfriend|girlfriend|gf|bf|ex|cousin|auntie|aunt|uncle|daughter|son|landlord|parent|best friend|bestie"
    r"|in-law)s?'?s?"
    r"|my|our|me|mine and [a-z]+'s|his|her|their|your|ur|(?:the[ ])?[A-Za-z]{2,14}(?:'s|s'|')|nextdoors?"
    r"|next door'?s?|mums|dads|nans|grans"
    r"|neighbours?|neighbor'?s?|sisters|brothers|mates|daughters|sons|kids)"
)
ADJ = (
    r"(?:(?!(?:a|an|the|has|had|have|is|was|and|with|who|in|on|of|got|for|to|needs?|from|at|that|his|her|my|our|will"
    r"|can)[ ])"
    r"[A-Za-z0-9-]{1,14}[ ]){0,4}?"
)
KIND = rf"(?P<kind>{a.ANIMAL}){a.NOT_THE_ANIMAL}"
_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Frame:
    """A grammar that gives names to an animal. needs: only near an animal. low: small letters do too.

    tight: the animal must stand in the same sentence, or be shown for the whole post.
    seen: only the latter will do. words: where there are some, one of them must stand in the text in small letters,
    else it is not tried: a look for a word costs a hundredth of a try. rest: what comes after names at its beginning,
    which must stand there too, as about any word may be a name.
    """

    pattern: re.Pattern[str]
    reason: str
    sure: Sure = Sure.SURE
    needs: bool = False
    low: bool = False
    tight: bool = False
    seen: bool = False
    words: frozenset[str] = frozenset()
    rest: re.Pattern[str] | None = None


def _frame(
    pattern: str,
    reason: str,
    sure: Sure = Sure.LIKELY,
    *,
    needs: bool = False,
    low: bool = False,
    tight: bool = False,
    seen: bool = False,
    words: str = "",
) -> Frame:
    listed = frozenset(words.split("|")) - {""}
    first = f"{EDGE}{_NAMES}"
    rest = lazy(pattern.removeprefix(first), _I) if pattern.startswith(first) else None
    return Frame(lazy(pattern, _I), reason, sure, needs, low, tight, seen, listed, rest)


FRAMES = (
    # my dog Rufus; our two staffies, Ronnie & Reggie; Jess's horse Midnight Rambler; Mum's budgie (Elvis)
    _frame(
        rf"{EDGE}(?P<owner>{_OWNER})[ ]{ADJ}{KIND}[ ]?(?:[,:(\"'-]{{0,2}}[ ]?){_NAMES}",
        "owned",
        Sure.SURE,
        low=True,
    ),
    # a cat called Milo; the tortoise is named Turbo; lost tabby, answers to Socks
    _frame(
        rf"{EDGE}(?:(?P<owner>{_OWNER})[ ]{ADJ})?{KIND}(?:'?s?[ ](?:called|named)|'s[ ]name(?:[ ]is|[ ]was|'s)?|s?"
        rf"[ ]name(?:[ ]is|[ ]was|'s)|[ ,]{{1,2}}(?:[a-z']{{1,12}}[ ,]{{1,2}}){{0,5}}?"
        rf"(?:called|named|name(?:'?s| is| was)|answers to(?: the name(?: of)?)?|goes by|known as|christened|nam(?:ed"
        rf"|ing) (?:him|her|it|them)))"
        rf"[ :]{{1,2}}[\"']?{_NAMES}",
        "called",
        Sure.SURE,
        low=True,
        words="called|name|answers to|goes by|known as|christened|naming",
    ),
    # the kids named the tortoise Turbo; we've called our puppy Nelson
    _frame(
        rf"{EDGE}(?:named|called|naming|calling|christened)[ ](?:(?P<owner>{_OWNER}|the|a)"
        rf"[ ]){ADJ}{KIND}[ :]{{1,2}}[\"']?{_NAMES}",
        "called",
        Sure.SURE,
        low=True,
        words="named|called|naming|calling|christened",
    ),
    _frame(
        rf"{EDGE}(?:named|called|naming|calling|christened)[ ](?:him|her|it|them|this one|the new one)"
        rf"[ ][\"']?{_NAMES}",
        "called",
        needs=True,
        words="named|called|naming|calling|christened",
    ),
    _frame(
        rf"{EDGE}answer(?:s|ing)?[ ]to[ ](?:the[ ]name[ ](?:of[ ])?)?[\"']?{_NAMES}",
        "called",
        needs=True,
        low=True,
        words="answer",
    ),
    # Luna, our cockapoo; Molly the pug; meet Dudley, the newest pup
    _frame(
        rf"{EDGE}{_NAMES}[ ]?(?P<comma>[,(-])?[ ]?(?<=[ ,(-])(?:aka[ ])?(?:(?P<owner>my|our|his|her|their|(?:the[ ]"
        rf"|my[ ]|our[ ])?[a-z]{{2,14}}'s)|the)[ ]{ADJ}{KIND}"
        r"(?(comma)(?=[ ]?(?:$|[^A-Za-z0-9 '])))",
        "appositive",
        Sure.SURE,
    ),
    _frame(
        rf"{EDGE}(?:meet|this is|say hi to|say hello to|introducing|welcome home|welcome|here's|heres"
        rf"|welcome home)[ ]"
        rf"(?:(?P<owner>my|our)[ ])?(?:the[ ]|little[ ])?"
        rf"{_NAMES}",
        "introduced",
        needs=True,
        words="meet|this is|say h|introducing|welcome|here",
    ),
    # RIP to the best boy Monty; sleep tight Mr Whiskerson
    _frame(
        rf"{EDGE}(?:r\.?i\.?p\.?|sleep tight|night night|run free|fly high|goodbye|good night|goodnight|rest easy"
        rf"|farewell|miss you|missing you|love you"
        rf"|said goodbye to|had to say goodbye to|lost)[ :,]{{0,2}}(?:to[ ])?(?:(?:(?:the|my|our)[ ])?{ADJ}(?:boy"
        rf"|girl|baby|lad|lass|friend|pal|man|lady|one)[ :,]{{1,3}})?"
        rf"{_NAMES}",
        "farewell",
        needs=True,
        low=True,
        words="rip|r.i|ri.p|sleep|night|free|fly high|goodbye|rest easy|farewell|miss|love you|lost",
    ),
    _frame(
        rf"{EDGE}(?:(?P<owner>my|our|the|a|such)[ ])?(?:best|good|goodest|naughty|clever|beautiful|gorgeous|sweet"
        rf"|brave|bestest|handsome|old|baby|lovely)[ ]"
        rf"(?:old[ ]|little[ ])?(?:boy|girl|lad|lass|pup|doggo)[ :,]{{1,2}}{_NAMES}",
        "good_boy",
        needs=True,
        words="best|good|naughty|clever|beautiful|gorgeous|sweet|brave|handsome|old|baby|lovely",
    ),
    # walkies with luna; cuddles from Milo; dog sitting Max; happy gotcha day to Teddy
    _frame(
        rf"{EDGE}(?:walkies|walks?|walking|cuddles|snuggles|zoomies|playtime|cwtches|naps?|playing|beach|ball|fetch"
        rf"|adventures?)[ ](?:[a-z]{{2,10}}[ ]){{0,2}}?(?:with|from)[ ]"
        rf"(?:(?P<owner>my|our)[ ])?(?:(?:boy|girl|baby)[ ])?{_NAMES}",
        "with",
        needs=True,
        low=True,
        words="with|from",
    ),
    _frame(
        rf"{EDGE}(?:walkies|gotcha day|barkday|bark day|pawty|adoption day)[ ]{{0,2}}(?:to|for|with)?[ ]?(?:(?:my"
        rf"|our)[ ])?{_NAMES}",
        "with",
        low=True,
        words="walkies|gotcha day|barkday|bark day|pawty|adoption day",
    ),
    _frame(
        rf"{EDGE}(?:dog|cat|pet|puppy|rabbit)[ -]?(?:sitting|minding|sits?|walking)[ ](?:for[ ])?{_NAMES}",
        "sitting",
        words="sit|minding|walking",
    ),
    _frame(
        rf"{EDGE}happy[ ](?:\d{{1,2}}(?:st|nd|rd|th)[ ])?(?:birthday|bday)[ ,]{{1,2}}(?:to[ ])?(?:(?:my|our)[ ])?"
        rf"(?:{ADJ}(?:boy|girl|baby)[ ,]{{1,2}})?{_NAMES}",
        "with",
        needs=True,
        tight=True,
        words="happy",
    ),
    _frame(
        rf"{EDGE}(?:adopted|rescued|rehomed|fostering|fostered|groomed|neutered|spayed|microchipped|wormed|fed"
        rf"|feeding|walked|brushed|bathed)[ ]{_NAMES}",
        "cared_for",
        needs=True,
        words="adopted|rescued|rehomed|foster|groomed|neutered|spayed|chipped|wormed|fed|feeding|walked|brushed|bathed",
    ),
    # vet bill for Duchess; took Milo to the vet; Milo is at the vets
    _frame(
        rf"{EDGE}vet'?s?(?:[ ](?:bills?|appointment|appt|trip|visit|check|checkup|fees|meds|letter|again|today|run"
        rf"|call)){{0,3}}[ ](?:for|with|re|about)[ ](?:(?P<owner>my|our)[ ])?{_NAMES}",
        "vet",
        Sure.SURE,
        low=True,
        words="vet",
    ),
    _frame(
        rf"{EDGE}(?:took|take|taking|rushed|getting|got|drop(?:ped|ping)?|collect(?:ed|ing)?|pick(?:ed|ing)?[ ]up"
        rf"|back)[ ](?:(?:poor|little|old|my|our)[ ]){{0,2}}"
        rf"{_NAMES}[ ](?:[a-z]{{1,10}}[ ]){{0,2}}?(?:to|from|at|into)[ ]the[ ](?:vet|groomer|kennel|cattery|stables)",
        "vet",
        Sure.SURE,
        low=True,
        words="vet|groomer|kennel|cattery|stables",
    ),
    _frame(
        rf"{EDGE}{_NAMES}(?:'s|s)?[ ](?:is|was|has|had|needs?|goes|went|back|been|hates?|loves?)[ ]"
        rf"(?:[a-z]{{1,10}}[ ]){{0,4}}?(?:vets?|groomers?|kennels?|cattery)(?![A-Za-z])",
        "vet",
        low=True,
        words="vet|groomer|kennel|cattery",
    ),
    _frame(
        rf"{EDGE}{_NAMES}'s[ ](?:[a-z]{{2,10}}[ ])?(?:paws?|tail|kennel|litter|lead|leash|collar|claws|fur|whiskers"
        rf"|jabs|spay|flea|worming|hutch|cage|tank|crate"
        rf"|treats|dog bed|basket|vet|muzzle|bark|snout|hooves?|saddle|stable)(?![A-Za-z])(?![ ](?:lights?|end|wind"
        rf"|gate|pipe|back|singer))",
        "body",
        low=True,
        words="'s",
    ),
    # first pet: Patch; my first pet's name was a boring old Patch
    _frame(
        rf"{EDGE}(?:first|1st|childhood|favourite|fave|only)[ ]pet(?:'?s)?(?:[ ]name(?:d)?)?(?:[ ]ever)?[ ?]{{0,2}}"
        rf"(?:(?:is|was|were|=|:|->|-|,)[ ]{{0,2}}|[ ])?"
        rf"(?:[a-z]{{1,10}}[ ]){{0,4}}?[\"']?{_NAMES}",
        "first_pet",
        Sure.SURE,
        low=True,
        words="pet",
    ),
    _frame(
        rf"{EDGE}(?:name of )?(?:first|1st|childhood) pet\b[^.\n]{{0,50}}?(?:answer|was|is|[=:?])[ ]{{0,2}}(?:was[ ]"
        rf"|is[ ])?[\"']?{_NAMES}",
        "first_pet",
        Sure.SURE,
        low=True,
        words="pet",
    ),
    _frame(
        rf"{EDGE}(?:first|1st|childhood)[ ]pet\b[^\n]{{0,70}}?[ ](?:was|called|named|it's|its)[ ][\"']?{_NAMES}",
        "first_pet",
        Sure.SURE,
        words="pet",
    ),
    # LOST: Bella, black lab
    _frame(
        rf"{EDGE}(?:lost|missing|found|stolen)[ :!-]{{1,4}}{_NAMES}[ ]?[,(-][^.!?\n]{{0,50}}?{KIND}",
        "lost",
        low=False,
        words="lost|missing|found|stolen",
    ),
    _frame(
        rf"{EDGE}(?:missing|lost|stolen)[ ]{KIND}[ :,-]{{1,3}}{_NAMES}", "lost", Sure.SURE, words="lost|missing|stolen"
    ),
    _frame(
        rf"{EDGE}{_NAMES}[ ](?:has[ ]|have[ ])?(?:crossed|gone over|went over|is over|left us)"
        rf"[ ][^.!?\n]{{0,20}}rainbow ?bridge",
        "farewell",
        words="bridge",
    ),
    _frame(
        rf"{EDGE}(?P<owner>my|our)[ ](?:little[ ]|old[ ]|big[ ]|beautiful[ ])?(?:boy|girl|baby|lad|lass|old man"
        rf"|old lady|best friend)[ ,]{{1,2}}{_NAMES}",
        "good_boy",
        needs=True,
        words="boy|girl|baby|lad|lass|old man|old lady|best friend",
    ),
    # dog tax: Waffle; dog mum to Rex and Ruby; the tag on the collar says Rolo
    _frame(
        rf"{EDGE}(?:dog|cat|pet|puppy|pup|kitten|bunny)[ ](?:tax|spam|pic|photo|update|of the day)[ :,!-]{{1,3}}"
        rf"(?:this[ ]is[ ]|here's[ ]|meet[ ])?{_NAMES}",
        "introduced",
        low=True,
        words="tax|spam|pic|photo|update|of the day",
    ),
    _frame(
        rf"{EDGE}(?:dog|cat|fur|pet|pup|puppy|bunny|horse|pawrent)[ -]?(?:mum|mom|dad|mama|mam|parent|mummy|daddy"
        rf"|owner|slave|servant)?[ ](?:to|of)[ ](?:the[ ])?{_NAMES}",
        "owned",
        words=" to | of ",
    ),
    _frame(
        rf"{EDGE}(?:collar|(?:name[ ]?)?tag|chip|microchip)[ ](?:says|reads|said|read)[ ]?[:,]?[ ]?(?:he's[ ]|she's"
        rf"[ ])?[\"']?{_NAMES}",
        "called",
        words="collar|tag|chip",
    ),
    # two cats, Salt and Pepper; the dog (Baxter) has
    _frame(
        rf"{EDGE}(?:two|three|four|both|\d)[ ]{ADJ}{KIND}[ ]?[,:(-][ ]?{_NAMES}",
        "owned",
        words="two|three|four|both|0|1|2|3|4|5|6|7|8|9",
    ),
    _frame(
        rf"{EDGE}(?:the|a|this)[ ]{ADJ}{KIND}[ ]?[,(:][ ]?{_NAMES}[ ]?[,)]",
        "owned",
    ),
    # Rex is our lab
    _frame(
        rf"{EDGE}{_NAMES}[ ](?:is|was)[ ](?:(?P<owner>my|our)|an?|the|such a)[ ]{ADJ}{KIND}",
        "appositive",
        words=" is | was ",
    ),
    # getting Tilly spayed; Tilly was put to sleep; Bertie at 9 weeks; 10 years of Tinkerbell; Captain RIP
    _frame(
        rf"{EDGE}{_NAMES}[ ](?:[a-z]{{2,8}}[ ]){{0,3}}?(?:spayed|neutered|microchipped|wormed|castrated|groomed"
        rf"|clipped|put to sleep|put down|rehomed)(?![A-Za-z]|[ ](?:round|by|a|his|her)[ ])",
        "cared_for",
        needs=True,
        words="spayed|neutered|chipped|wormed|castrated|groomed|clipped|put to sleep|put down|rehomed",
    ),
    _frame(rf"{EDGE}{_NAMES}[ ]at[ ]\d{{1,2}}[ ](?:weeks|months)(?![A-Za-z])", "cared_for", needs=True, words=" at "),
    _frame(
        rf"{EDGE}\d{{1,2}}[ ](?:years|yrs|months|weeks)[ ](?:of|with|without)[ ]{_NAMES}",
        "with",
        needs=True,
        words="years|yrs|months|weeks",
    ),
    _frame(rf"{EDGE}{_NAMES}[ ,]{{1,2}}(?-i:RIP|R\.I\.P)", "farewell", needs=True, words="rip|r.i.p"),
    _frame(
        rf"{EDGE}(?:is it|was it|or)[ ](?:just|only)[ ](?:my[ ])?{_NAMES}[ ]?[?!.]{{0,4}}$",
        "owned",
        needs=True,
        words="just|only",
    ),
    # took Nugget to puppy school; sat with Poppy at the emergency vet; vets rang, Hercules is fine; rode Duchess
    _frame(
        rf"{EDGE}{_NAMES}[ ](?:is[ ]|was[ ]|back[ ]|straight[ ])?(?:at|to|from|in)[ ](?:the[ ])?(?:[a-z]{{2,12}}"
        rf"[ ])?(?:vets?|vet's|puppy (?:school|class|classes|training)|dog (?:training|school|park)"
        rf"|obedience|agility|cattery|kennels)(?![A-Za-z])",
        "vet",
        Sure.SURE,
        words="vet|puppy|dog |obedience|agility|cattery|kennels",
    ),
    _frame(
        rf"{EDGE}vets?[ ](?:just[ ])?(?:rang|called|said|says|phoned|reckons?|thinks?|has"
        rf"|have)[^.\n]{{0,30}}?[ ,]{_NAMES}(?:'s|[ ](?:is|has|was|needs|can|will))(?![a-z])",
        "vet",
        words="vet",
    ),
    _frame(
        rf"{EDGE}(?:rode|riding|hacked|hacking|schooled|lunged|jumped|loaned?|loaning)[ ](?:out[ ])?(?:on"
        rf"[ ])?{_NAMES}",
        "cared_for",
        needs=True,
        words="rode|riding|hack|schooled|lunged|jumped|loan",
    ),
    # Monty and Mabel have opinions 🐱
    _frame(
        rf"(?:^|(?<=[.!?\n] )|(?<=\n))(?P<names>{NAME}{END}{_MORE}{{1,3}})[ ](?!.{{0,30}}(?:the|a|our|their|my|his"
        rf"|her)[ ]{ADJ}{a.ANIMAL})(?:have|are|were|had|love|hate|both|just"
        rf"|went|got|did|think|want|say|need|enjoyed|loved|decided|ate)(?![A-Za-z])",
        "picture",
        needs=True,
        words=" and | n |,|&|+|/| then ",
    ),
    # Noodle (cat); poor Toby; me n winston; Loki likes his harness; taking Mabel for walkies; cat sitter for Biscuit
    _frame(rf"{EDGE}{_NAMES}[ ]\({ADJ}{a.ANIMAL}\)", "appositive", words="("),
    _frame(rf"{EDGE}poor[ ](?:little[ ]|old[ ])?{_NAMES}", "cared_for", needs=True, seen=True, words="poor"),
    _frame(rf"{EDGE}(?:me|myself)[ ](?:and|n|&|\+)[ ]{_NAMES}", "with", low=True, needs=True, seen=True),
    _frame(
        rf"{EDGE}{_NAMES}[ ](?:likes?|loves?|hates?|wants?|has|got|needs|refuses|thinks|enjoyed|loved|hated|found"
        rf"|stole|ate)"
        rf"[ ](?:[a-z]{{1,10}}[ ]){{0,2}}?(?:his|her|their|its)[ ](?!{ADJ}{a.ANIMAL})",
        "picture",
        needs=True,
        seen=True,
        words="his|her|their|its",
    ),
    _frame(
        rf"{EDGE}(?:taking|took|take|taken)[ ]{_NAMES}[ ](?:[a-z]{{1,8}}[ ]){{0,2}}?for[ ](?:a[ ]|an[ ]|her[ ]|his"
        rf"[ ]|some[ ])?"
        r"(?:[a-z]{1,10}[ ])?(?:walkies|walk|jabs|injections|run in the park)(?![A-Za-z])",
        "with",
        needs=True,
        words="walk|jabs|injections|run in",
    ),
    _frame(
        rf"{EDGE}(?:dog|cat|pet|rabbit)[ -]?(?:walker|sitter|groomer|trainer|minder)s?[ ](?:[a-z]{{1,10}}"
        rf"[ ]){{0,3}}?for[ ]{_NAMES}",
        "cared_for",
        words="walker|sitter|groomer|trainer|minder",
    ),
    # this is my dog. his name is Kevin; three horses in the field: Blue, Ronnie and Misty
    _frame(
        rf"{EDGE}(?:(?P<owner>{_OWNER})[ ]{ADJ})?{KIND}[.!,; ]{{1,3}}(?:(?:his|her|its|their)[ ]name(?:'?s|[ ]is|"
        rf"[ ]was)"
        rf"|(?:he's|she's|hes|shes|he[ ]is|she[ ]is)[ ](?:called|named))[ ]{_NAMES}",
        "called",
        Sure.SURE,
        low=True,
        words="called|named|name",
    ),
    _frame(
        rf"{EDGE}(?:two|three|four|five|both|our|my|the|\d)[ ]{ADJ}{KIND}[^.!?:\n]{{0,40}}:"
        rf"[ ](?P<names>{NAME}{END}{_MORE}{{1,4}})",
        "owned",
        Sure.SURE,
        words=":",
    ),
    # Milo 🐶
    _frame(
        rf"{EDGE}(?:with|from|for|to|my|our|boy|girl|love|little|and|&)[ ]{_NAMES}[ ]{{0,2}}"
        r"[🐶🐕🐩🐾🐱🐈🐰🐇🐹🐴🐎🦮🦜🐢]",
        "picture",
        low=True,
        words="🐶|🐕|🐩|🐾|🐱|🐈|🐰|🐇|🐹|🐴|🐎|🦮|🦜|🐢",
    ),
)

WORDS = frozenset().union(*(frame.words for frame in FRAMES))
"""The words of all frames."""
