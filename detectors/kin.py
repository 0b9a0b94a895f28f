"""Words for relatives, whose they are, and what a name looks like: what the frames of relations are made of."""

from __future__ import annotations

import re

from detectors.lazy import lazy

CHILD, PARTNER, PARENT, SIBLING, RELATIVE, FAMILY, MAIDEN = (
    "child", "partner", "parent", "sibling", "relative", "family", "maiden",
)  # fmt: skip


_I = re.IGNORECASE

CHILDREN = (
    r"sons?|daughters?|daughtes?|dau|lads?|lass(?:es|ie)?|laddie|boys?|girls?|bab(?:y|ies)|bubba|bub"
    r"|little[ ](?:man|men"
    r"|lady|one|ones|love|monkey|dude)|wee[ ](?:man|one|ones|lad|lass|boy|girl)|big[ ]lad|eldest"
    r"|oldest|youngest|middle"
    r"[ ](?:one|child|kid)|first[ -]?born|kids?|kiddos?|kiddies|child|children|bairns?|weans?|toddler|newborn|infant"
    r"|triplets|twins|teenagers?|teens?|mini[ -]?me|offspring|sprogs?|tot|(?:\d{1,2}"
    r"|[a-z]{3,5})[ -](?:years?|yrs?|months?|weeks?)[ -]olds?|\d{1,2}[ ]?y/?o|little[ ]un|young[ ]?un"
)
PARTNERS = (
    r"husband|wife|hubby|hubster|hubs|hubbie|wifey|wifie|partner|boy[ -]?friend|girl[ -]?friend|bf|gf|b/f|g/f|fella"
    r"|feller|fianc(?:e|é|É)e?|finance|other[ ]half|better[ ]half|o/h|missus|missis|mrs|spouse"
    r"|soulmate|hubby[ ]to[ ]be"
    r"|husband[ ]to[ ]be|wife[ ]to[ ]be|ex|dh"
)
PARENTS = (
    r"mums?|mams?|moms?|mummy|mummies|mommy|mother|ma|dads?|daddy|father|pa|da|pops|parents|folks|mama"
    r"|papa|mater"
)
SIBLINGS = r"brothers?|sisters?|siblings?|sis|bro|brotha|sissy|bruv|twin"
RELATIVES = (
    r"nans?|nana|nanna|nannan|nanan|grans?|granny|grannie|grandmas?|grandmother|gma|grand?dads?|grand?pas?|grandfather"
    r"|gramps|grampy|grampa|grandparents|taid|nain|aunt(?:ie|y)?s?|uncles?|cousins?|cuz|nieces?|nephews?|grand?sons?"
    r"|grand?daughters?|grand?kids|grand?children|grand?child|grandbab(?:y|ies)|god(?:son|daughter|mother|father|child"
    r"|children)|in[ -]?laws?|mil|fil|bil|sil"
)
STEP = r"(?:(?:step|half|great|foster|adopted|twin|ex|grand)[ -]?){0,3}"
KIN = (
    rf"(?P<kin>{STEP}(?:{CHILDREN}|{PARTNERS}|{PARENTS}|{SIBLINGS}"
    rf"|{RELATIVES})(?:[ -]in[ -]laws?)?)(?![A-Za-z0-9À-ɏ])"
)
SIGNS = (
    rf"(?:step|half|great|grand|god|foster|twin)?(?:{CHILDREN}|{PARTNERS}|{PARENTS}|{SIBLINGS}"
    rf"|{RELATIVES}|parent|nanny|wifes|husbands)"
    "(?:[ -]?in[ -]?laws?)?"
)
"""Words one of which stands wherever a relative is spoken of; plain enough for a trigger."""
RELATIONS = (
    (RELATIVE, lazy(rf"{STEP}(?:{RELATIVES})|(?:great|grand)[ -]?.*|.*in[ -]laws?", _I)),
    (CHILD, lazy(rf"{STEP}(?:{CHILDREN})", _I)),
    (PARTNER, lazy(rf"{STEP}(?:{PARTNERS})", _I)),
    (PARENT, lazy(rf"{STEP}(?:{PARENTS})", _I)),
    (SIBLING, lazy(rf"{STEP}(?:{SIBLINGS})|twin[ -]?.*", _I)),
)
PLURAL = lazy(
    r".*(?:sons|daughters|lads|lasses|boys|girls|babies|ones|men|kids|kiddos|kiddies|children|bairns|weans|triplets"
    r"|twins|teens|teenagers|offspring|sprogs|mums|mams|moms|dads|parents|folks|brothers|sisters|siblings|nans|grans"
    r"|grandmas|grandads|granddads|grandpas|aunts|aunties|auntys|uncles|cousins|nieces|nephews|laws|babies)",
    _I,
)
WEAK = lazy(r"boys?|girls?|bab(?:y|ies)|bro|bruv|brotha|sis|little[ ](?:man|lady|one|love)|bub|bubba|ma|pa", _I)
"""Words for relatives that are said of friends, pets and stars as well ("my girl Rihanna")."""


def relation(kin: str) -> str:
    """What relation a word for a relative says: one of the names above."""
    return next((name for name, pattern in RELATIONS if pattern.fullmatch(kin)), FAMILY)


CAP = (
    r"(?:(?:O'|Mc|Mac|D'|De|Le|La)?[A-ZÀ-Þ](?:[a-zß-ÿ]{1,20}"
    r"|[A-ZÀ-Þ]{1,14})(?:[-'](?!s[^a-z])[A-Za-z][a-zß-ÿ]{1,12})?)"
)
LOW = r"[a-zß-ÿ][a-zß-ÿ]{1,14}(?:-[a-z]{2,9})?"
FULL = rf"(?-i:{CAP}(?:[ ]{CAP}){{0,2}})"
NAME = rf"(?:{FULL}|(?-i:{LOW}))"
END = r"(?![A-Za-zÀ-ɏ0-9])"
AGED = (
    r"(?:[ ]?\(\d{1,2}(?:[ ]?(?:months?|m|yrs?|mths?|weeks?))?\)|,?[ ]\d{1,2}(?=[ ]?(?:,|and|&|n|\.|!"
    r"|$|\+))|[ ]\d{1,2})?"
)
NO_MORE = (
    rf"(?!(?:{STEP}(?:{CHILDREN}|{PARTNERS}|{PARENTS}|{SIBLINGS}|{RELATIVES})|and|n|my|our|the|his|her|their|a|me)"
    r"(?![A-Za-zÀ-ɏ0-9]))"
)
MORE = (
    r"(?:(?:,?[ ](?:and|n|'n'|nd)[ ]|[ ]?,[ ]?|[ ]?(?:&|\+|/)[ ]?)(?:(?:baby|little|wee|our)[ ])?"
    rf"{NO_MORE}{NAME}{END}{AGED})"
)
NAMES = rf"(?P<names>{NO_MORE}{NAME}{END}{AGED}{MORE}{{0,5}})"
ONE = rf"(?P<names>{FULL}{END})"
EDGE = r"(?<![A-Za-z0-9À-ɏ'])"
PERSON = (
    r"(?:mum|mam|mom|dad|nan|nana|gran|granny|grandma|grandad|mate|friend|sister|sis|brother|bro"
    r"|neighbour|boss|boyfriend"
    r"|girlfriend|gf|bf|ex|cousin|auntie|aunty|aunt|uncle|daughter|son|landlord|best[ ](?:friend|mate)"
    r"|bestie|colleague"
    r"|wife|husband|hubby|partner|mate|teacher|manager|eldest|youngest|stepmum|stepdad|missus|mother|father)"
)
OWNER = (
    rf"(?:(?:my|our|his|her|their|me|the)[ ]{PERSON}(?:-in-law)?(?:'s|s'|s)|my|our|me|wor|ma(?=[ ][a-z])"
    rf"|mine[ ]and[ ][A-Za-z]{{2,12}}'s"
    r"|his|her|their|your|ur|(?:the[ ])?[A-Za-z]{2,14}(?:'s|s')|mums|dads|nans|neighbours|sisters|brothers|mates)"
)
ADJ = (
    r"(?:(?!(?:a|an|the|has|had|have|is|was|and|with|who|in|on|of|got|for|to|needs?|from|at|that|his"
    r"|her|my|our|will|can"
    r"|are|were|or|but|says?|said|if|when|as|by|about|because|cos|so|than|then|like|me|he|she|they|i|it|you|we)[ ])"
    r"[A-Za-zÀ-ɏ0-9'-]{1,14},?[ ]){0,4}?"
)
SEP = r"(?:[ ]?(?:,|:|-|\(|\"|'|=)[ ]?[\"']?|[ ](?:called|named|,?aka)[ ][\"']?|[ ])"
CLOSE = r"(?=[ ]?(?:$|[^A-Za-z0-9 ']|(?:and|is|was|has|had|are|who|will|n|xx?x?)(?![A-Za-z])))"
