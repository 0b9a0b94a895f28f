"""The frames that give a name to a relative: "my lad X", "Pete (hubby)", "our Kyle", "mum to X and Y", "née X" …

Each is a regular expression with bounded repeats, matched in any case on the masked text. Its group `names` is one name
or several with "and" between them, `kin` the word for the relation, `owner` whose relative it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from detectors.contract import Sure
from detectors.gates import Gates
from detectors.kin import (
    ADJ,
    CHILD,
    CLOSE,
    EDGE,
    END,
    FAMILY,
    KIN,
    LOW,
    MAIDEN,
    NAME,
    NAMES,
    ONE,
    OWNER,
    PARTNER,
    RELATIVE,
    SEP,
    SIBLING,
    SIGNS,
)
from detectors.lazy import lazy

_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Frame:
    """A grammar that gives names to a relative. relation: stated by the frame, otherwise the word's (`kin`).

    titled: the word for the relative is a title ("Auntie Jean"). listed: the name must be a known first name.
    low: small letters do too. told: the frame says that it is a name. born: only where a birth is spoken of.
    many: more than one name. gate: words of which one must stand in the text, else it is not tried; plain enough for a
    trigger. rest: what comes after names at its beginning, which must stand there too, as about any word may be a name.
    words: where there are some, one of them must stand in the text in small letters.
    """

    pattern: re.Pattern[str]
    relation: str = ""
    sure: Sure = Sure.LIKELY
    listed: bool = False
    low: bool = False
    told: bool = False
    born: bool = False
    many: bool = True
    titled: bool = False
    gate: str = ""
    rest: re.Pattern[str] | None = None
    words: frozenset[str] = frozenset()


def _frame(
    pattern: str,
    relation: str = "",
    sure: Sure = Sure.LIKELY,
    *,
    listed: bool = False,
    low: bool = False,
    told: bool = False,
    born: bool = False,
    many: bool = True,
    titled: bool = False,
    gate: str = "",
    words: str = "",
) -> Frame:
    """A frame; where a word for a relative is part of it, that is its gate."""
    rest = lazy(pattern.removeprefix(NAMES), _I) if pattern.startswith(NAMES) else None
    return Frame(
        lazy(rf"{EDGE}(?:{pattern})", _I),
        relation,
        sure,
        listed,
        low,
        told,
        born,
        many,
        titled,
        gate or SIGNS,
        rest,
        frozenset(words.split("|")) - {""},
    )


_NURSERY = (
    r"(?:(?:big[ ]|primary[ ]|secondary[ ]|high[ ]|infant[ ]|junior[ ]|pre-?)?school|nursery|pre-?school|reception"
    r"|year[ ](?:\d{1,2}|one|two|three|four|five|six|seven)|yr[ ]?\d{1,2}|playgroup|creche|kindergarten|childminders?"
    r"|breakfast[ ]club|after[ -]?school[ ]club|cubs|brownies|beavers|rainbows|scouts|sixth[ ]form"
    r"|p[1-7]|daycare|senior"
    r"[ ]school)"
)
_PARENTHOOD = (
    r"(?:school[ ](?:play|report|photos?|shoes|uniform|run|disco|assembly|trip|sports[ ]day)|nativity|sports[ ]day"
    r"|parents'?[ ]evening|teacher|nursery|first[ ](?:tooth|steps|word|words|haircut|day[ ](?:at|of"
    r"|in))|christening|jabs"
    r"|reception[ ]class|baby[ ]shower|swimming[ ]lessons?|reading[ ]book|packed[ ]lunch|key[ ]worker|potty[ ]training"
    r"|scan[ ]pic|childminder|school)"
)

_BABY = "(?:named|naming|called|calling|christened) (?:him|her|them|the baby)"
_SCHOOL = (
    "(?:pre)?school|nursery|reception|year (?:[0-9]{1,2}|one|two|three|four|five|six|seven)|yr ?[0-9]{1,2}|playgroup"
    "|creche|kindergarten|childminders?|club|cubs|brownies|beavers|rainbows|scouts|sixth form|p[1-7]|daycare"
)
_GROWING = (
    "first (?:steps|tooth|words?|haircut|birthday party|day)|potty train(?:ing|ed)|tooth fairy|parents'? evening"
    "|star of the (?:week|day)|pupil of the (?:week|term)|nativity|sports day|jabs|baby shower|christening|nappies"
    "|first tooth|teething|slept through|crawling|weaned|weaning|big (?:brother|sister)|teacher|swimming lessons?"
    "|reading book|packed lunch|key worker|scan pic"
)
_NEE = "n(?:e|é|É)e|born"
_MAIDEN = "maiden|(?:pre-?)?marriage|unmarried|family name"

FRAMES = (
    # my lad Kieran; our two boys, Jack & Harry; his wife Karen; my other half (Dave); my sister's lad Josh
    _frame(
        rf"(?P<owner>{OWNER})[ ]{ADJ}{KIN}(?P<sep>{SEP})(?:(?:little|wee|young|baby)[ ])?{NAMES}",
        "",
        Sure.SURE,
        low=True,
    ),
    # the wife, Sarah; the missus (Debs); the kids, Tom and Ella; me n the hubby (Craig)
    _frame(
        rf"(?P<the>the)[ ]{ADJ}(?:(?=(?:wife|hubby|hubs|husband|missus|missis|mrs|other|fella|fianc|kid|bairn|wean|lad"
        r"|boys|girls|twin|triplet|eldest|youngest|in-?laws|grandkids|grandchildren|folks|parents|nephews?"
        r"|nieces?|baby"
        rf"|little|ex|grand)){KIN})(?P<sep>{SEP}){NAMES}",
        low=True,
    ),
    # with husband Craig and daughter Ella; love from hubby Pete; kids Tom & Ella
    _frame(
        rf"(?:with|and|&|\+|,|n|plus|from|me,|love)[ ](?:(?:little|baby|big|eldest|youngest|beautiful|gorgeous|lovely)"
        rf"[ ]){{0,2}}(?:(?=(?:husband|wife|hub|wifey|daughter|son|partner|boyfriend|girlfriend|fianc"
        r"|brother|sister|kids|eldest|youngest|middle"
        rf"|twin|children|grand|step|niece|nephew|cousin|nan|mum|dad|mam|mother|father|bf|gf)){KIN})"
        rf"(?P<sep>[ ]?\(|,?[ ]){NAMES}",
        low=True,
    ),
    # Hubby Craig cooked; Auntie Jean's knees; Grandad Joe; nana pat
    _frame(
        r"(?P<kin>hubby|hubs|hubster|wifey|bf|gf|nana?|nanna|nanny|nannan|gran|granny|grannie|grandma"
        r"|grand?dad|grandpa|gramps"
        r"|aunt(?:ie|y)?|uncle|cousin|(?:sister|brother|mother|father|son|daughter)[ -]in[ -]law"
        r"|step[ -]?(?:mum|dad|son|daughter|sister|brother)|taid|nain|great[ -](?:aunt|uncle|nan|gran"
        rf"|grandad)(?:ie|y)?)[ ]{NAMES}",
        listed=True,
        low=True,
        many=False,
        titled=True,
    ),
    # Mum (Linda) rang; sister (Jess) is; (daughter: Ella)
    _frame(
        r"(?:(?=(?:mum|mam|mom|dad|hubby|husband|wife|sister|brother|daughter|son|partner|nan|gran|grandad"
        r"|mother|father"
        r"|boyfriend|girlfriend|fianc|cousin|aunt|uncle|niece|nephew|kids|twins|step|boys|girls|eldest"
        rf"|youngest)){KIN})"
        rf"[ ]?(?:\(|:|=|-[ ])[ ]?{NAMES}[ ]?(?=[),;.!\n]|$)",
        low=True,
    ),
    # Pete (hubby); Jess (sister); Tom (my son); Craig (the husband)
    _frame(
        rf"{NAMES}[ ]?\((?:(?P<owner>{OWNER}|the)[ ])?{ADJ}{KIN}[ ]?(?:\)|,|-|$)", "", Sure.SURE, low=True, gate=SIGNS
    ),
    # Craig, my husband, is; Theo - my youngest; Sharon, her sister; Pete the hubby
    _frame(rf"{NAMES}[ ]?[,-][ ]?(?P<owner>{OWNER})[ ]{ADJ}{KIN}{CLOSE}", listed=True, many=True),
    _frame(
        rf"{NAMES},?[ ](?:the[ ](?=hubby|husband|wife|missus|mrs|other[ ]half|fella|twins|bairns?|kids)"
        rf"|my[ ]){KIN}"
        rf"{CLOSE}",
        listed=True,
    ),
    # Kieran is my son; Sarah's my wife; Joan was my nan
    _frame(
        rf"{NAMES}(?:'s|[ ](?:is|was|are|were))[ ](?P<owner>my|our)[ ]{ADJ}{KIN}(?![ ](?:'s|favou?rite"
        r"|fave|is|was|new"
        rf"|spirit)|')",
        listed=True,
    ),
    _frame(
        rf"{NAMES}[ ](?:is|was)[ ](?P<owner>[A-Za-z]{{2,14}}'s|his|her)[ ](?:new[ ]|little[ ]|big[ ]|ex[ ])?{KIN}"
        rf"(?=[ ]?(?:[.,!?)]|$))",
        listed=True,
    ),
    # my daughter is called Ella; his kids names are Tom and Jo; mum's name's Linda; my son's middle name is Ray
    _frame(
        rf"(?:(?P<owner>{OWNER}|the)[ ]{ADJ})?{KIN}(?:'s|')?[ ](?:(?:first|middle|full|real)[ ])?names?"
        rf"(?:'s|s|[ ](?:is|are|was|were|will[ ]be)|[ ]?[:=-])?[ ](?:(?:called|actually|also)[ ])?[\"']?{NAMES}",
        told=True,
        low=True,
        words=" name",
    ),
    _frame(
        rf"(?P<owner>{OWNER}|the|a)[ ]{ADJ}{KIN}(?:'s|,?[ ](?:is|are|was|were|who's|who[ ]is"
        rf"|has[ ]been))?[ ,]{{1,2}}"
        rf"(?:also[ ]|now[ ])?(?:called|named|christened|known[ ]as)[ ][\"']?{NAMES}",
        "",
        Sure.SURE,
        told=True,
        low=True,
        words="called |named |christened |known as",
    ),
    # named our son Arlo; calling him Rex; we've named her Ottilie Rose
    _frame(
        r"(?:named|naming|christened|calling|called)[ ](?P<owner>our|my|their|his"
        rf"|her)[ ]{ADJ}{KIN}[ ][\"']?{NAMES}",
        "",
        Sure.SURE,
        told=True,
        low=True,
        words="named |naming |christened |calling |called ",
    ),
    _frame(
        rf"(?:named|naming|called|calling|christened)[ ](?:him|her|them|the[ ]baby)[ ][\"']?{NAMES}",
        CHILD,
        born=True,
        gate=_BABY,
    ),
    # mum to Theo and Imogen; proud dad of Ella (4) and Tom (7); auntie to Freya
    _frame(
        rf"(?:mum|mummy|mam|mom|mommy|mama|dad|daddy|papa|parents?|mother|father|boy[ ]mum|girl[ ]dad)[ ](?:to|of)[ ]"
        r"(?:(?:be[ ]to|my|our|the|two|three|four|2|3|4|5|gorgeous|beautiful|lovely|amazing|wonderful"
        r"|little|baby|crazy|wild"
        rf"|boys?|girls?|kids|children|twins|twin)[ ,:-]{{1,2}}){{0,5}}[(]?{NAMES}",
        CHILD,
        listed=False,
        low=True,
    ),
    _frame(
        r"(?:nan|nana|nanna|gran|granny|grandma|grandad|grandpa|grandparents?|aunt(?:ie|y)?|uncle"
        r"|godmother|godfather)"
        rf"[ ](?:to|of)[ ](?:(?:my|our|the|two|three|2|3|4|gorgeous|beautiful|lovely|little|baby)[ ]){{0,3}}{NAMES}",
        RELATIVE,
        listed=True,
        low=True,
    ),
    _frame(
        r"(?:wife|husband|hubby|married|fianc[eé]e?|partner|girlfriend|boyfriend|engaged)[ ](?:to"
        r"|of)[ ](?:my[ ]|the"
        rf"[ ](?:lovely|gorgeous|amazing)[ ]|best[ ]friend,?[ ]){{0,2}}{NAMES}",
        PARTNER,
        listed=True,
        many=False,
        gate=f"{SIGNS}|married|engaged",
    ),
    _frame(
        rf"(?:sister|brother|sis|bro|sibling)[ ](?:to|of)[ ](?:baby[ ]|little[ ]|big[ ]){{0,2}}{NAMES}",
        SIBLING,
        listed=True,
        low=True,
    ),
    _frame(
        rf"(?:i|we|just)[ ](?:got[ ]|finally[ ]|just[ ])?(?:married|marrying|marry)[ ](?:my[ ])?{NAMES}",
        PARTNER,
        listed=True,
        many=False,
        gate="married|marrying|marry",
    ),
    _frame(
        rf"(?:me|myself)[ ](?:and|&|n)[ ]{NAMES}[ ](?:got[ ]|are[ ]|have[ ]been[ ]|been[ ]"
        r"|are[ ]getting[ ]|getting[ ]"
        rf"|'?re[ ]|tied[ ]the){{1,2}}(?:married|engaged|knot|together|expecting)",
        PARTNER,
        listed=True,
        low=True,
        gate="(?:me|myself) (?:and|&|n) [a-z'-]{2,20}",
    ),
    _frame(
        rf"{NAMES}[ ](?:just[ ]|finally[ ]|only[ ]|has[ ])*?(?:proposed|popped[ ]the[ ]question"
        r"|asked[ ]me[ ]to[ ]marry"
        rf"|got[ ]down[ ]on[ ]one[ ]knee)(?![ ](?:to[ ](?!me)|that|a[ ]))",
        PARTNER,
        listed=True,
        many=False,
        gate="proposed|the question|marry|one knee",
    ),
    _frame(
        rf"{NAMES}[ ](?:and|&|n)[ ]I[ ](?:are[ ]|have[ ]|just[ ]|got[ ]|finally[ ]|both[ ]|are[ ]so[ ]){{0,3}}"
        rf"(?:expecting|engaged|married|getting[ ]married|tied[ ]the[ ]knot|have[ ]split|split[ ]up)",
        PARTNER,
        listed=True,
        many=False,
        gate="(?:and|&|n) i (?:are|have|just|got|finally|both|expecting|engaged|married|getting|tied|split)",
    ),
    # Kieran's mum here; I'm Ella's dad; I am Steve's wife
    _frame(
        rf"(?:i'?m|i[ ]am|it'?s|this[ ]is)[ ]{NAMES}'?s[ ](?P<inverse>mum|mam|mom|dad|wife|husband|sister"
        r"|brother|nan"
        r"|gran|grandad|auntie|aunt|uncle|partner|daughter|son)(?![A-Za-z])",
        "inverse",
        listed=True,
        low=True,
        many=False,
    ),
    _frame(
        r"(?P<kin>mums|dads|mams|moms|nans|grandads|sisters|brothers|wifes|husbands)[ ](?:called"
        rf"|named)[ ]{NAMES}",
        listed=True,
        low=True,
        many=False,
    ),
    _frame(
        r"(?:my[ ]|our[ ])?(?:(?=(?:mum|mam|mom|dad|nan|gran|mother|father|husband|hubby|wife|partner"
        rf"|sister|brother)){KIN})"
        rf"(?:'s|[ ](?:is|was))[ ]{NAMES}(?=[ ]?(?:[,.;)!]|$|and))",
        listed=True,
        many=False,
    ),
    _frame(
        rf"\({NAMES}'?s[ ](?P<inverse>mum|mam|mom|dad|nan|wife|husband|sister|brother|partner)\)",
        "inverse",
        listed=True,
        low=True,
        many=False,
        gate=SIGNS,
    ),
    _frame(
        rf"{NAMES}'?s[ ](?P<inverse>mum|mam|mom|dad|nan|wife|husband)[ ]here(?![A-Za-z])",
        "inverse",
        listed=True,
        low=True,
        many=False,
        gate=SIGNS,
    ),
    # Twins! Iris and Otto, 5lb 2; the twins are here!! Orla and Fionn
    _frame(
        rf"(?:twins|triplets)(?:[ ](?:are|have|has)(?:[ ](?:finally|safely|both|all))?[ ](?:here|arrived|home|out))?"
        rf"[ ]?[!.:,]{{1,4}}[ ]?{NAMES}(?=[ ]?[,.!:(-])",
        CHILD,
        born=True,
        gate="twins|triplets",
    ),
    # little sis Amara; big brother Tom; wee bro Callum
    _frame(
        rf"(?:little|lil|big|baby|wee|kid|twin|older|younger|elder)[ ](?P<kin>sis|sister|bro|brother|twin)[ ]{NAMES}",
        listed=True,
        many=False,
    ),
    # Mam Noreen would have laughed: at the beginning of a sentence
    _frame(
        r"(?:(?<=\A)|(?<=[.!?\n] )|(?<=\n))(?P<kin>mum|mam|mom|mammy|mummy|dad|daddy|da)[ ]"
        rf"{NAMES}(?=(?:'s|'d)?[ ](?:would|was|is|has|had|used|always|never|loved?|loves|who|says|said|and|will|could"
        r"|made|makes|went|came|knew|gave|got|thought|still|did|died|left|taught|worked|lived|lives|rang)(?![a-z]))",
        listed=True,
        many=False,
        gate="mum|mam|mom|mammy|mummy|dad|daddy|da",
    ),
    # Aunt Concepta led the dancing: after these any name
    _frame(
        rf"(?P<kin>aunt(?:ie|y)?|uncle)[ ]{ONE}(?=(?:'s)?[ ](?:[a-z]{{2,12}}(?:ed|s)|led|was|is|has|had|and|who|went"
        r"|came|sang|made|gave|got|told|said|sent|drove|fell|wore|ate|brought|left|swore|won)(?![a-z]))",
        many=False,
        gate="aunt(?:ie|y)?|uncle",
    ),
    # welcome to the world baby Arlo James; Baby Ivy arrived at 3am; It's a girl! Ottilie Rose, 7lb 2
    _frame(
        rf"welcome[ ](?:to[ ]the[ ](?:world|family|clan|gang)|earthside)[ ,:!-]{{1,3}}(?:(?:little|baby|our"
        r"|my|to|beautiful"
        rf"|gorgeous|tiny|wee|miss|master|sweet|perfect|new|son|daughter|boy|girl|grandson|granddaughter|nephew|niece"
        rf"|lovely|darling|precious)[ ,]{{1,2}}){{0,5}}{NAMES}",
        CHILD,
        low=True,
        told=True,
        gate="welcome (?:to the|earthside)",
    ),
    _frame(
        rf"baby[ ]{NAMES}[ ,-]{{1,3}}(?:(?:is|was|has|finally|safely|just|made|came|who)[ ]){{0,3}}(?:born"
        r"|arrived|here"
        rf"|joined|entered|his|her|earthside|weigh|weighs|weighed|weighing|\d)",
        CHILD,
        born=True,
        low=True,
        gate="baby",
    ),
    _frame(
        rf"(?:it'?s[ ]a[ ](?:boy|girl)|(?:he|she)'?s[ ](?:here|arrived))[ !.,:💙💗💖]{{1,5}}(?:(?:welcome|meet|baby"
        rf"|little|our|say[ ]hello[ ]to|introducing)[ ]){{0,3}}{ONE}",
        CHILD,
        born=True,
        gate="it'?s a (?:boy|girl)|s?he'?s (?:here|arrived)",
    ),
    _frame(
        rf"(?:meet|introducing|this[ ]is|say[ ]hello[ ]to)[ ](?:(?:our|my|the|new|little|newest|beautiful|gorgeous|"
        rf"brand|baby|tiny)[ ]){{0,4}}(?:boy|girl|baby|son|daughter|arrival|addition|grandson|granddaughter"
        r"|nephew|niece"
        rf"|bundle(?:[ ]of[ ]joy)?)[ ,:-]{{1,3}}{NAMES}",
        CHILD,
        born=True,
        gate=f"{SIGNS}|arrival|addition|bundle",
    ),
    _frame(
        rf"{ONE}[ ,-]{{1,3}}(?:(?:was|arrived|came|made|entered|joined|born|weighing|her|his|entrance|into"
        r"|us|the|world"
        rf"|on|at|in|this|morning|safely|yesterday|today|last|night|\d{{1,2}}(?:[.:]\d\d)?(?:am|pm)?|a"
        r"|healthy|whopping"
        rf"|tiny|and)[ ,]{{1,2}}){{0,9}}\d{{1,2}}[ ]?lbs?(?![a-z])",
        CHILD,
        born=True,
        gate="[0-9]{1,2} ?lbs?(?:[0-9]{1,2}(?:oz)?)?",
    ),
    _frame(
        r"(?:arrival|birth|christening|naming)[ ]of[ ](?:(?:our|my|their|the|your|her|little|baby"
        r"|beautiful|gorgeous"
        r"|wee|new|lovely|first|second|third|tiny|grandson|granddaughter|nephew|niece|son"
        rf"|daughter)[ ,]{{1,2}}){{0,5}}"
        rf"{NAMES}",
        CHILD,
        born=True,
        low=True,
        gate="(?:arrival|birth|christening|naming) of",
    ),
    _frame(
        rf"congrat[a-z]{{0,9}}[ ](?:to[ ])?(?P<owner>my|our)[ ]{ADJ}{KIN}[ ]{NAMES}[ ]on[ ](?:the|their"
        r"|your|getting"
        rf"|tying|becoming)",
        low=True,
    ),
    # first day of big school for Theo and Imogen; Theo's first day at nursery; Theo starts Reception tomorrow
    _frame(
        r"(?:first|1st|last|second)[ ](?:ever[ ])?(?:day|week|morning)[ ](?:of|at|in"
        rf"|back[ ]at)[ ](?:[a-z]{{2,10}}[ ])?"
        rf"{_NURSERY}[ ](?:today[ ]|tomorrow[ ])?(?:for|with)[ ](?:(?:my|our|little|wee|baby"
        rf"|big)[ ]){{0,3}}{NAMES}",
        CHILD,
        low=True,
        gate=_SCHOOL,
    ),
    _frame(
        rf"{NAMES}(?:'s|s)[ ](?:first|1st|last|second)[ ](?:ever[ ])?(?:full[ ])?(?:day|week"
        r"|morning)[ ](?:of|at|in|back"
        rf"[ ]at)[ ](?:[a-z]{{2,10}}[ ])?{_NURSERY}",
        CHILD,
        low=True,
        gate=_SCHOOL,
    ),
    _frame(
        rf"{NAMES}[ ](?:is[ ]|are[ ]|has[ ]|just[ ])?(?:starts?|started|starting)[ ](?:at[ ]|in[ ]|her[ ]"
        r"|his[ ])?(?:big[ ]|"
        rf"(?-i:[A-Z][a-z'.]+)[ ]){{0,3}}{_NURSERY}(?![A-Za-z])",
        CHILD,
        listed=True,
        low=True,
        gate=_SCHOOL,
    ),
    _frame(
        r"(?:dropp?(?:ed|ing)?|pick(?:ed|ing)?[ ]up|collect(?:ed|ing)?|fetch(?:ed|ing)?|tak(?:e|ing)|took"
        r"|get(?:ting)?"
        rf"|got)[ ]{NAMES}[ ](?:off[ ]|up[ ]|back[ ])?(?:at|from|to|into|in)[ ](?:the[ ]|his[ ]|her[ ]"
        r"|their[ ])?(?:[A-Za-z'.]"
        rf"{{2,12}}[ ]){{0,2}}?{_NURSERY}(?![A-Za-z])",
        CHILD,
        listed=True,
        low=True,
        gate=_SCHOOL,
    ),
    _frame(
        rf"(?:dropp?(?:ed|ing)?|pick(?:ed|ing)?|collect(?:ed|ing)?)[ ]{NAMES}[ ](?:off|up)[ ](?:at"
        rf"|from)[ ]{_NURSERY}",
        CHILD,
        listed=True,
        low=True,
        gate=_SCHOOL,
    ),
    _frame(
        rf"(?:school|nursery)[ ](?:run|drop[ -]?off|pick[ -]?up)[ ](?:with|for)[ ]{NAMES}",
        CHILD,
        low=True,
        gate=_SCHOOL,
    ),
    _frame(
        rf"{NAMES}'s[ ](?:[a-z]{{2,10}}[ ])?{_PARENTHOOD}(?![A-Za-z])",
        CHILD,
        listed=True,
        many=False,
        gate=f"{_SCHOOL}|{_GROWING}",
    ),
    _frame(
        r"(?:first[ ](?:steps|tooth|word|haircut|birthday[ ]party)|potty[ ]training|tooth[ ]fairy"
        r"|parents'?[ ]evening"
        r"|star[ ]of[ ]the[ ](?:week|day)|nativity|school[ ]play|sports[ ]day|jabs|baby[ ]shower"
        r"|christening|nappies)[ ]"
        r"(?:(?:is[ ]|was[ ]|coming[ ]|today[ ])?for|with|to)[ ](?:(?:my|our|little"
        rf"|wee)[ ]){{0,2}}{NAMES}",
        CHILD,
        listed=True,
        low=True,
        gate=f"{_SCHOOL}|{_GROWING}",
    ),
    _frame(
        rf"{NAMES}[ ](?:has[ ]|just[ ]|finally[ ]|is[ ]|'s[ ]|got[ ]|was[ ]"
        rf"|only[ ]){{0,3}}(?:star[ ]of[ ]the[ ]week"
        r"|pupil[ ]of[ ]the[ ](?:week|term)|lost[ ](?:his|her)[ ]first[ ]tooth|teething|potty[ ]train(?:ed"
        r"|ing)|taken?[ ]"
        rf"(?:his|her)[ ]first[ ]steps|took[ ](?:his|her)[ ]first[ ]steps|slept[ ]through|crawling|weaned|weaning"
        rf"|(?:his|her)[ ]first[ ]steps|(?:a[ ])?big[ ](?:brother|sister))(?![A-Za-z])",
        CHILD,
        listed=True,
        low=True,
        gate=_GROWING,
    ),
    # my three: Tom, Ella and Jo; two kids - Jack & Lou
    _frame(
        r"(?:my|our)[ ](?:two|three|four|five|[2-6])[ ](?:(?:little|big|gorgeous)[ ])?(?:monsters?|monkeys"
        r"|ones|darlings"
        rf"|angels|terrors|munchkins|rascals)?[ ]?[,:(-][ ]?{NAMES}",
        CHILD,
        listed=True,
        gate="(?:my|our) (?:two|three|four|five|[2-6])",
    ),
    _frame(
        r"(?:two|three|four|five|both|[2-6])[ ](?:(?:little|lovely|gorgeous|beautiful|wonderful"
        r"|grown[ -]up|teenage|young"
        rf"|amazing)[ ]){{0,2}}(?P<kin>kids|children|boys|girls|sons|daughters|grandkids|grandchildren"
        r"|brothers|sisters)"
        rf"[ ]?(?:,|:|\(|-|called|named)[ ]?{NAMES}"
    ),
    # our Kyle; our shaz's; my Dave
    _frame(
        rf"(?P<owner>our|wor)[ ](?:(?:little|young|big|kid)[ ])?(?P<names>{NAME}{END})(?P<our>)",
        FAMILY,
        low=True,
        many=False,
        gate="our|wor",
    ),
    _frame(
        rf"(?P<owner>my)[ ](?P<names>{NAME}{END})(?P<our>)",
        FAMILY,
        listed=True,
        many=False,
        gate="my (?-i:[A-Z])[A-Za-z'-]{1,24}",
    ),
    # happy birthday dad, Brian; love you hubby, Steve: too rare; RIP nan. Joyce: is read by the first frame
    # mum (nee Hargreaves); Linda née Okafor; born Jones; her maiden name was Pryce; Hargreaves before she married
    _frame(
        rf"(?:n[eé]e|born)[ :]{{1,2}}(?-i:(?:Mac|Mc|O'|Van|de|Fitz)?[ ]?){ONE}(?<!nee Naw)",
        MAIDEN,
        Sure.SURE,
        gate=_NEE,
    ),
    _frame(rf"n[eé]e[ ](?P<names>(?-i:{LOW}))(?=[ ]?(?:$|[),.!]))", MAIDEN, low=True, told=True, gate=_NEE),
    _frame(
        r"(?:maiden|pre-?marriage|unmarried)[ ](?:sur)?name(?:s)?(?:[ ](?:back|before|then))?[ ]?(?:'s|is"
        r"|was|were|(?:which|that)[ ](?:is|was)|(?:i|he|she|they|we|you)[ ](?:put|wrote|gave|typed|said|entered"
        r"|answered|used|chose|told[ ](?:them|him|her))|:|=|-|of|\?"
        rf"|,(?=[ ](?-i:[A-Z]))|\()?[ ]?(?:\(|(?:ha|haha|lol|well|erm|um)[, ]{{1,2}}|still[ ]|actually[ ]|just[ ]"
        r"|used[ ]to[ ]be[ ]|was[ ]|is[ ]|it'?s[ ]|it[ ]was[ ]|the[ ](?:very[ ])?"
        rf"[a-z]{{3,9}}[ ]|boring[ ]|plain[ ]|good[ ]|old[ ]|common[ ]|very[ ]){{0,3}}[\"']?{NAMES}",
        MAIDEN,
        Sure.SURE,
        low=True,
        told=True,
        many=False,
        gate=_MAIDEN,
    ),
    _frame(
        rf"{NAMES}[ ](?:is|was)[ ](?:my|her|mum'?s|mam'?s|mom'?s|my[ ]mum'?s|my[ ]mother'?s|nan'?s|the|our)[ ]"
        rf"(?:mum'?s[ ]|mother'?s[ ])?(?:maiden|family)[ ]name",
        MAIDEN,
        Sure.SURE,
        many=False,
        gate=_MAIDEN,
    ),
    _frame(
        r"(?:was|were|be|been|am)[ ](?:all[ ]|both[ ]|always[ ]|once[ ])?(?:an?[ ]"
        rf"|one[ ]of[ ]the[ ])?{ONE}[ ](?:till"
        r"|until|before|prior[ ]to)[ ](?:(?:she|i|they|mum|nan|mam|gran|my[ ]mum|we)[ ](?:got[ ]|was[ ]|were[ ])?"
        r"(?:married|wed|hitched)|marriage|marrying|getting[ ]married|(?:her|the|my|their)[ ](?:marriage|wedding))",
        MAIDEN,
        many=False,
        gate="(?:till|until|before|prior to) (?:she|i|they|mum|nan|mam|gran|my mum|we|marriage|marrying"
        "|getting|her|the|my|their)",
    ),
    _frame(
        r"(?:mum|mam|mom|nan|nana|gran|grandma|granny|mother|wife|missus|sister)(?:'?s[ ](?:side|family"
        r"|lot|people|folks))?"
        rf"[ ](?:was|were|is|are)[ ](?:all[ ])?(?:an?|the)?[ ]?{ONE}(?:s|es)?[ ](?:before|until|till"
        r"|originally|by[ ]birth"
        r"|from[ ]birth)",
        MAIDEN,
        Sure.SURE,
        many=False,
    ),
    _frame(
        r"(?:mum|mam|mom|nan|nana|gran|grandma|granny|mother|wife|missus)[ ](?:was|were"
        rf"|is)[ ](?:born[ ])?an?[ ]{ONE}"
        r"(?=[ ]?(?:$|[,.!;)]))",
        MAIDEN,
        listed=False,
        many=False,
    ),
)

GATES = Gates(frame.gate for frame in FRAMES)
"""Each frame's gate as whole words. The trigger is made of the same words, so that it loses nothing."""

RARER = "|".join(sorted({frame.gate for frame in FRAMES} - {SIGNS}))
"""The gates beside the words for relatives."""
