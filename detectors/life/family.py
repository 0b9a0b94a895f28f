"""Who belongs to the writer's family, told in passing: "me and Ron, 46 years", "That is MY son".

Kinds: "partner", "child", "parent", "sibling", "relative". Likely where the words say it; worth a look where a name
only does what family does ("Denise says I snore"): that counts when it comes back. What a frame of relations finds by
itself ("my sister Janet") is a finding and not repeated here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy
from detectors.life.sentences import GIVEN, a_person, known_given, pieces

_N = rf"(?-i:{GIVEN})(?![A-Za-z])"
_N2 = _N.replace("<name>", "<name2>")
_I = re.IGNORECASE
_KIN = {
    "partner": r"husband|hubby|wife|wifey|missus|mrs|partner|fianc[eé]e?|boyfriend|girlfriend|other half|our lass"
               r"|her indoors|him indoors|better half|oh",
    "child": r"son|daughter|lad|boy|girl|kid|kiddo|little (?:one|man|girl|boy|lad)|wee (?:one|yin|man|lad|lass)|bairn"
             r"|youngest|eldest|oldest|middle (?:one|child)|toddler|baby|bab(?:y|y girl|y boy)|son and heir|teenager"
             r"|first ?born|twins?|stepson|stepdaughter",
    "parent": r"mum|mam|mom|mother|mummy|dad|daddy|father|amma|appa|ammi|abbu|mama|mamma|papa|da|ma|old man",
    "sibling": r"(?:little |big |baby |kid |older |younger |twin )?(?:brother|sister|bro|sis)",
    "relative": r"niece|nephew|cousin|auntie|aunty|aunt|uncle|nan|nana|nanna|gran|granny|grandma|grandad"
                r"|granddad|grandpa"
                r"|grandson|grand ?daughter|grandchild|mother[- ]in[- ]law|father[- ]in[- ]law|brother[- ]in[- ]law"
                r"|sister[- ]in[- ]law|godson|goddaughter|taid|nain|babcia|dadi|nani",
}  # fmt: skip
_OWN_KIN = lazy(
    r"(?<![a-z])(?:(?:my|our|me|ma|the)(?: (?:own|dear|poor|lovely|gorgeous|beautiful|wonderful|late|old|wee|one"
    r" and only"
    r"|only|first|baby|clever|very own|daft)){0,2} |^)(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _KIN.items())
    + r")(?![a-z])(?!'s? [a-z]+ (?:friend|mate|boss|teacher))(?! of )",
    _I,
)
_NOT_OWN = lazy(
    r"(?<![a-z])(?:the (?:son|lad|boy|girl|lass|mother|father|brother|sister|old man|baby|da|ma))(?![a-z])", _I
)
_HEAD = lazy(
    r"^(?:(?:rip|r\.i\.p\.?|thank ?you|thanks|cheers|diolch|fair play|bless (?:you|her|him)|god bless|happy birthday"
    r"|well done|congrat\w*|love you|love ya|miss you|hello|hi|hey|oh|sleep tight|night|proud of you|good luck|welcome)"
    rf"(?: (?-i:[Bb]ig|[Oo]ld|[Ll]ittle|[Ww]ee))?,? )?{_N}(?P<tail>.*)$",
    re.I | re.S,
)
_QUOTED = lazy(
    rf"(?:^|[.!?] ){_N}(?! and (?-i:[A-Z]))[^.!?\"“\n]{{0,80}}[,:]? ?[\"“'](?:[a-z ,']{{0,40}}[ ,])?(?P<who>dad"
    rf"|daddy|mum|mam|mummy|mama|mom)(?![a-z])",
    _I,
)
_THATS_MY = lazy(rf"(?<![a-z])(?:that(?:'s| is)|thats|what a|proud of) (?:my|our) (?:{_KIN['child']})(?![a-z])", _I)
_WED = lazy(
    r"years? (?:wed|married|together|of marriage|hitched|today)|wedding anniversary|(?<!works )(?<!work )anniversary"
    r"|(?:got )?married (?:to )?(?:today|this)|valentine|\d+ years? and (?:he|she) still|my bride|vow renewal",
    _I,
)
_YEARS = lazy(r"(?<![a-z])(?:\d\d|twenty|thirty|forty|fifty)(?:[ -][a-z]+)? (?:years|yrs)(?![a-z])", _I)
_MOTHERS = lazy(r"(?:mother'?s?'?|father'?s?'?|mothering) (?:day|sunday)", _I)
_PAIR = lazy(
    rf"(?<![A-Za-z])(?:(?P<from>from|love) )?(?:me|myself) (?:and|&|n) {_N}|(?:^|[.!?,] ){_N2} (?:and|&) (?:me|I"
    rf"|myself)"
    r"(?![A-Za-z])",
    _I,
)
_DOES = lazy(
    rf"(?:^|[.!?,;:] |(?<![A-Za-z])(?:and|but|so|because|when|that|if) ){_N}(?:'s| has|'ll| will| had)? (?:just "
    rf"|already |now |only |never |always |still |kindly )*"
    r"(?:says?|said|reckons?|thinks?|wants?|insists?|told|asked|asks|bought|brought|got|made|gave|blames?|let|lets"
    r"|drove|rang|"
    r"booked|dressed|found|laughed at|refuses|wishes|tells|calls|caught|hid|cooked|texted|informs|announced|decided"
    r"|sat up with)"
    r" (?:me|us|i|we|my|our|that i|that we|it's my|tenerife|the (?:dog|cat|kids|bairns|house|car)|her|him)(?![a-z])",
    _I,
)
_VOCATIVE = lazy(
    rf"(?<![A-Za-z]){_N} (?:get home|come home|put the|i need|stop|hurry up|where are)"
    rf"|(?:that means|love you|love u) [a-z]{{0,8}} ?{_N2}",
    _I,
)
_WITH = lazy(
    rf"(?<![a-z])(?:took|taking|dropp(?:ed|ing)|pick(?:ed|ing)(?: up)?|collect(?:ed|ing)|with|by) {_N}"
    r"(?=[,.!?]|$| (?:to|from|up|off|for|at|in|back|who|and|today|this|tonight)(?![a-z]))",
    _I,
)
_HOUSE = lazy(
    rf"(?<![A-Za-z]){_N}(?:,? and| &|,? n| plus) (?:the|my|our) (?:kids?|girls|boys|bairns|children|dogs?|little"
    rf" (?:one|ones)|baby|wee ones?|grandkids|twins|weans)(?![a-z])"
    rf"|(?:(?:little|wee|baby|young|our|my) (?:baby |little |wee |darling |lovely |gorgeous |clever )?{_N2})(?="
    rf" (?:is|was|has|had|'s|turns?|asked|wants?|says|said|got|starts?|started|just|lost|fell"
    rf"|slept|made|won|passed|came|went|put|and|at|in|on|with)(?![a-z])|[.,!?]|$)",
    _I,
)
_AGED = lazy(
    rf"(?<![A-Za-z]){_N}(?: \((?:aged? )?(?:\d|1[0-7])\)|, (?:aged )?(?:\d|1[0-7]),| aged (?:\d|1[0-7])(?![0-9])|"
    rf" (?:is|turns|turned|will be) (?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|thirteen)(?= (?:today|tomorrow|on|this|next)|[!.]))",
    _I,
)
_SPEAKS = lazy(
    rf"(?:^|[.!?,;:] |(?<![A-Za-z])(?:and|but|so|because) ){_N}"
    r"(?:'s| has)? (?:says|reckons|blames|insists|wrote|thinks|whistles|snores|refuses|sings|is asleep|is sulking"
    r"|laughed)(?![a-z])",
    _I,
)
_GIVES = lazy(
    rf"(?<![A-Za-z]){_N}(?:'s| has)? (?:bought|got|gave|given|made|baked|took|surprised|woke) me(?![a-z])", _I
)
_OWN_DAY = lazy(
    r"^(?:i'?m |well |so )?(?:\d\d|[a-z]+ty(?:[- ][a-z]+)?) (?:today|the day)|my birthday|birthday wishes", _I
)
_GROWS = lazy(
    rf"(?:^|[.!?] ){_N}(?: (?:has|had|have|is|was|got|just|finally|only|very|her|his|the))*"
    r" (?:first (?:holy )?communion|sports day|(?:his |her )?first (?:tooth|day (?:at|of)|steps|word|haircut)"
    r"|nativity|school play|passed (?:his|her) (?:\w+ )?(?:test|exam|theory|grade|11)|graduat\w+|lost (?:his|her|a"
    r"|another) (?:first )?tooth"
    r"|(?:starts?|started|starting) (?:school|nursery|reception|secondary|uni|year)|home from (?:uni|school|nursery)"
    r"|parents'? evening|(?:his|her) (?:gcse|a[- ]level|sats|homework)|teething|crawling|walking)",
    _I,
)
_NEAR = lazy(rf"next of kin[^.!?\n]{{0,30}}(?<![A-Za-z]){_N}|son and heir,? {_N2}", _I)
_TITLED = lazy(rf"(?<![A-Za-z])(?:Uncle|Auntie|Aunty|Aunt|Nana|Nan|Gran|Granny|Grandad|Grandma|Taid|Nain) {_N}")
_TOGETHER = lazy(
    r"(?<![a-z])(?:eid|christmas|easter|diwali|zoom|sunday|family|wedding|funeral|birthday|party|tea|dinner|lunch"
    r"|hanukkah|visit\w*"
    r"|stay(?:ed|ing)?)(?![a-z])",
    _I,
)
_OTHERS = lazy(
    r"(?<![a-z])(?:neighbour|neighbor|friend|mate|colleague|boss|next door|pal|bestie|not mine)(?![a-z])", _I
)
_CAPITAL = lazy("[A-ZÀ-Þ][a-zà-ÿ]+")
_ANY_KIN = lazy(
    r"(?<![a-z])(?:son|sons|daughter|lad|lass|boy|girl|kids?|bairns?|wean|baby|little|eldest|youngest|oldest|twins?|wife"
    r"|husband|missus|partner|mum|mam|mom|mummy|mother'?s?|dad|daddy|father'?s?|brother|sister|nan|nana|gran|granny"
    r"|grandad|grandma|auntie|aunty|aunt|uncle|niece|nephew|cousin|wed|married|anniversary|kin|heir)(?![a-z])",
    _I,
)
_PARENTS = lazy(r"(?<![a-z])(?:mums?|mams?|mother|mummy|dads?|father|daddy|mama)(?![a-z])", _I)


def family_clues(text: str) -> Iterator[Clue]:
    """Names of the family with their kinds, each once for a kind."""
    text = text[:2000]
    if not any(known_given(word) for word in set(_CAPITAL.findall(text))) and not _ANY_KIN.search(text):
        return
    seen: set[tuple[str, str]] = set()
    for kind, name, sure in _told(pieces(text), text):
        if (kind, name) not in seen and _a_name(name):
            seen.add((kind, name))
            yield Clue(kind, name, sure, f"family.{kind}")
    if not _COUNTER.search(text):
        for found in _NAMED.finditer(text):
            name = found["name"]
            if (
                known_given(name)
                and _a_name(name)
                and not _TO_OTHERS.search(text[: found.start()])
                and ("named", name) not in seen
            ):
                seen.add(("named", name))
                yield Clue("named", name, Sure.LOOK, "family.named")


def _told(parts: list[str], text: str) -> Iterator[tuple[str, str, Sure]]:
    gifts = _OWN_DAY.search(text) is not None
    for n, part in enumerate(parts):
        yield from _next_sentence(part, parts[n + 1 : n + 4])
        for found in _NEAR.finditer(part):
            yield ("child" if found["name2"] else "relative"), found["name"] or found["name2"], Sure.LIKELY
        for found in _TITLED.finditer(part) if _TOGETHER.search(text) else ():
            yield "relative", found["name"], Sure.LIKELY
        for found in _GIVES.finditer(part) if gifts else ():
            yield "relative", found["name"], Sure.LIKELY
        for found in _HOUSE.finditer(part) if not _COUNTER.search(text) else ():
            given = found["name"] or found["name2"]
            if known_given(given):
                yield ("partner" if found["name"] else "relative"), given, Sure.LIKELY
        for found in _AGED.finditer(part) if not _OTHERS.search(text) else ():
            if a_person(found["name"]):
                yield "child", found["name"], Sure.LIKELY
        grows = _GROWS.search(part)
        if grows and a_person(grows["name"]) and not _OTHERS.search(text):
            yield "child", grows["name"], Sure.LIKELY
        for found in _QUOTED.finditer(part):
            yield "child", found["name"], Sure.LIKELY
        if not _OTHERS.search(part):
            yield from _doings(part)
    yield from _spouse(parts, text)
    yield from _only_name(text)
    yield from _holidays(parts)
    if _THATS_MY.search(text):
        first = _HEAD.match(parts[0])
        if first and a_person(first["name"]):
            yield "child", first["name"], Sure.LIKELY


def _next_sentence(part: str, after: list[str]) -> Iterator[tuple[str, str, Sure]]:
    """ "My little brother passed his test. Arjun, the roads salute you": whom the next sentences turn to."""
    heads = [found for found in _OWN_KIN.finditer(part) if not _NOT_OWN.match(part, found.start())]
    kinds = {kind for found in heads for kind, word in found.groupdict().items() if word}
    if len(kinds) != 1 or _OTHERS.search(part):
        return
    named = re.search(rf"(?<![A-Za-z]){_N}", part[heads[-1].end() : heads[-1].end() + 16])
    if named and known_given(named["name"]):
        return
    for n, sentence in enumerate(after):
        head = _HEAD.match(sentence)
        if head is None:
            continue
        turned = re.match(r" (?:aged|mate|love|lad|darling)(?![a-z])|,", head["tail"]) is not None
        thanked = re.match(r"(?:rip|r\.i\.p|diolch|thank|fair play)", sentence, _I) is not None
        if turned or (n == 0 and (thanked or known_given(head["name"]))):
            if known_given(head["name"]) or (n == 0 and (turned or thanked)):
                yield kinds.pop(), head["name"], Sure.LIKELY
            return


def _doings(part: str) -> Iterator[tuple[str, str, Sure]]:
    for pattern in (_DOES, _VOCATIVE, _WITH, _SPEAKS, _PAIR):
        for found in pattern.finditer(part):
            name = next((value for key, value in found.groupdict().items() if key.startswith("name") and value), "")
            if not name or not known_given(name):
                continue
            sent = pattern is _PAIR and found["from"] in ("from", "love")
            yield "relative", name, Sure.LIKELY if sent else Sure.LOOK


def _only_name(text: str) -> Iterator[tuple[str, str, Sure]]:
    """The one name of a text that tells of family life: a child's, a partner's, or somebody's who is missed."""
    found = [one for one in _NAMED.finditer(text) if known_given(one["name"]) and _a_name(one["name"])]
    if len({one["name"] for one in found}) != 1 or len(text) > 400 or _COUNTER.search(text):
        return
    name, one = found[0]["name"], found[0]
    if _TO_OTHERS.search(text[: one.start()]) or re.match(
        r" (?:Street|Road|Hospital|Park|Arms)|'s (?:mum|dad|mam|wife|husband|boss)", text[one.end() :]
    ):
        return
    for kind, words in _CONTEXT:
        if words.search(text):
            yield kind, name, Sure.LIKELY
            return


_NAMED = lazy(rf"(?<![A-Za-z])(?<!Mr )(?<!Mrs )(?<!Miss )(?<!Dr )(?<!Sir )(?<!St ){_N}(?! (?-i:[A-Z][a-z]))")
_COUNTER = lazy(
    r"(?<![a-z])(?:friends?|mates?|neighbou?rs?|colleagues?|boss|teachers?|midwife|nurse|doctor|consultant|vet|next"
    r" door|bestie|plumber|landlord|the queen|prince"
    r"|princess|on the telly|on tv|episode|series|film|book|song|singer|actor|manager|dog|cat|puppy|kitten|pony"
    r"|horse|budgie|hamster|rabbit|tortoise|tour|customer"
    r"|barber|hairdresser|dentist|instructor|coach|vicar|priest|driver|congratulations to|congrats to|not"
    r" mine)(?![a-z])",
    _I,
)
_TO_OTHERS = lazy(
    r"(?<![a-z])(?:ring|call|ask for|thanks?(?: you)?(?: to)?|cheers|sorry|hi|poor|contact|book(?:ed)? with|nails"
    r" by|hair by) $",
    _I,
)
_CONTEXT = tuple(
    (kind, lazy(rf"(?<![a-z])(?:{words})(?![a-z])", _I))
    for kind, words in (
        (
            "partner",
            r"our (?:wedding )?anniversary|wedding anniversary|years (?:wed|married|of marriage)|honeymoon|my"
            r" (?:wife|husband|hubby|missus|fianc[eé]e?|other half|better half|girlfriend"
            r"|boyfriend|partner)|the (?:wife|missus|husband|hubby|other half)|hubby|wifey|love of my life|date"
            r" night|got engaged|he proposed|she proposed|said yes|snor(?:es?|ing)|our lass",
        ),
        (
            "child",
            r"proud (?:mum|dad|mam|mummy|daddy|mother|father|parents?)(?: moment)?|my (?:little (?:boy|girl|man|lad"
            r"|lass|one)|baby(?: boy| girl)?|son|daughter|boy|girl|lad|lass|youngest|eldest"
            r"|oldest|firstborn|first born|kid|toddler|teenager|wee (?:man|yin|boy|lad|lass|one))|our (?:little"
            r" (?:boy|girl|man|lad|lass|one)|baby(?: boy| girl)?|son|daughter|boy|girl|lad|youngest|eldest"
            r"|oldest|firstborn|toddler|wee (?:man|yin|boy|lad|lass|one))|tooth fairy|sports day|nativity|potty"
            r"|nappy|nappies|bath ?time|bed ?time story|parents'? evening|school report|homework"
            r"|reception class|world book day|car seat|mum ?life|dad ?life|terrible twos|training wheels"
            r"|stabilisers|school shoes|school uniform|first day (?:at|of) (?:school|nursery|reception|big school)"
            r"|nursery|a[- ]level results|gcse results|gcses|(?:his|her) exams|off to uni|at uni|passed (?:his|her)"
            r" (?:driving )?test|school play|packed lunch|mummy|daddy|swimming lessons?",
        ),
        (
            "sibling",
            r"(?:my|our) (?:(?:little|big|baby|kid|older|younger|twin|wee) )?(?:brother|sister|bro|sis)",
        ),
        (
            "parent",
            r"(?<!than )(?<!like )(?<!as )(?:my|our|me|ma) (?:lovely |poor |dear |old |late )?(?:mum"
            r"|mam|mom|mother|dad|father|daddy|mummy|old man|ma|da)",
        ),
        (
            "relative",
            r"(?:my|our|me|ma) (?:lovely |poor |dear |old |late |great |wee |little |baby |favourite )*(?:nan|nana"
            r"|nanna|gran|granny|grandma|grandad|granddad|grandpa|auntie|aunty|aunt|uncle|cousin|niece"
            r"|nephew|grand ?son|grand ?daughter|granddaughter|godson|goddaughter|grandbaby|grandchild"
            r"|mother[- ]in[- ]law|father[- ]in[- ]law|brother[- ]in[- ]law|sister[- ]in[- ]law)"
            r"|proud (?:nan|nana|nanna|gran|granny|grandma|grandad|grandpa|auntie|aunty|uncle)|would have been \d\d"
            r"|miss (?:you|him|her) every (?:day|single)|without (?:you|him|her)"
            r"|since (?:we lost|you went|he went|she went|he passed|she passed)|in heaven|scattered|(?:his|her"
            r"|your) ashes|(?:his|her|your) grave|rest in peace|r\.i\.p|rip|auntie duty|babysitting",
        ),
    )
)


def _spouse(parts: list[str], text: str) -> Iterator[tuple[str, str, Sure]]:
    wed = _WED.search(text)
    if not wed and not (
        _YEARS.search(text)
        and re.search(r"(?<![A-Za-z])(?:[Hh]ello|[Cc]ard off|[Cc]ard from|[Ww]ife|[Hh]usband)(?![A-Za-z])", text)
    ):
        return
    if re.search(
        r"(?<![a-z])(?:mum and dad|parents|their|his|grandparents|happy anniversary to (?!my|me|us))(?![a-z])", text, _I
    ):
        return
    found = [name for part in parts for name in re.findall(rf"(?<![A-Za-z])(?:{_N})", part) if known_given(name)]
    if len(set(found)) == 1:
        yield "partner", found[0], Sure.LIKELY


def _holidays(parts: list[str]) -> Iterator[tuple[str, str, Sure]]:
    for n, part in enumerate(parts):
        day = _MOTHERS.search(part)
        if not day:
            continue
        card = re.search(
            rf"(?:card|breakfast|flowers|socks|chocolates?|handmade \w+|poem)[^.!?\n]{{0,12}} (?:from|off|by)"
            rf" (?:(?:my|our) )?{_N}",
            part,
            _I,
        )
        if card:
            yield "child", card["name"], Sure.LIKELY
            continue
        rang = re.search(rf"{_N} (?:rang|called|phoned|facetimed|texted|sent)[^.!?\n]{{0,40}} for", part, _I)
        if rang and rang.start() < day.start():
            yield "child", rang["name"], Sure.LIKELY
            continue
        rest = part[day.end() :]
        to = re.search(rf"(?:^|to |my |our |[ ,])(?:bestie |mum |mam |beautiful |wonderful )?{_N}", rest)
        if to and to.start() < 30 and known_given(to["name"]):
            yield "parent", to["name"], Sure.LIKELY
        elif len(parts) > n + 1 and _PARENTS.search(rest) and (head := _HEAD.match(parts[n + 1])):
            yield "parent", head["name"], Sure.LIKELY


def _a_name(name: str) -> bool:
    return a_person(name) and name.lower() not in _NEVER


_NEVER = frozenset(
    [
        "god",
        "jesus",
        "santa",
        "mum",
        "mam",
        "mummy",
        "dad",
        "daddy",
        "mother",
        "father",
        "amma",
        "appa",
        "ammi",
        "nan",
        "gran",
        "granny",
        "grandad",
        "grandma",
        "auntie",
        "uncle",
        "christmas",
        "easter",
        "sunday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "today",
        "happy",
        "everyone",
        "nobody",
        "england",
        "wales",
        "scotland",
        "merry",
        "love",
        "boris",
        "reg",
        "ref",
        "dee",
        "may",
        "will",
        "april",
        "june",
        "august",
        "card",
    ]
)
